import { useLocation } from 'wouter';
import { useAction } from '@/components/actions/actions';
import { useSteps } from '@/components/app/Steps';

/** What can be done wherever the page is. */
export function usePageActions(onCycle: () => void): void {
  const [, navigate] = useLocation();
  const { undoLast, redoLast } = useSteps();
  useAction('go.requests', () => navigate('/requests'));
  useAction('go.backlog', () => navigate('/backlog'));
  useAction('go.board', () => navigate('/board'));
  useAction('go.settings', () => navigate('/settings'));
  useAction('cycle.edit', onCycle);
  useAction('undo', () => void undoLast());
  useAction('redo', () => void redoLast());
}
