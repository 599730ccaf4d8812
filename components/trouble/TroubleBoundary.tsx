import { Component, type ReactNode } from 'react';
import { reportLater } from '@/components/app/report-later';
import { reasonOf, Trouble } from './Trouble';

interface State {
  failed: boolean;
  error?: unknown;
}

/**
 * The door around one part of a page: what cannot be read there, or breaks there, leaves the rest of the page to the
 * person. Give it a `key` that changes with what it shows.
 */
export class TroubleBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error };
  }

  override componentDidCatch(error: unknown): void {
    // A database that does not open is no bug of ours.
    if (reasonOf(error) === undefined) reportLater(error);
  }

  override render(): ReactNode {
    const { failed, error } = this.state;
    return failed ? <Trouble reason={reasonOf(error)} /> : this.props.children;
  }
}
