import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { find, type Gone } from '../find';
import { change } from '../rows';

/** Forgets a saved view. What it showed stays as it is. */
export async function deleteView(viewId: string): Promise<Outcome<null, Gone>> {
  return command('view.delete', async (now) => {
    const view = await find('view', viewId);
    if (!view.ok) return view;
    return success({ value: null, changes: [change('view', viewId, { deletedAt: now })] });
  });
}
