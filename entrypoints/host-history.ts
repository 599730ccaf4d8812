import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '@/lib/overlay/history/kit';
import { readHistory } from '@/lib/overlay/history/read-history';

/**
 * Put into a board's page when its person wants the history that the board's own tool keeps: it asks that tool, at the
 * page's own address, for what the person may see. It answers `true`, so that whoever put it there knows that it came.
 */
export default defineUnlistedScript({
  globalName: true,
  main(): true {
    offerReader((tool, boardId) => readHistory(tool, boardId, location, ask));
    return true;
  },
});

async function ask(path: string): Promise<unknown> {
  try {
    const answer = await fetch(new URL(path, location.origin), {
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
      redirect: 'error',
    });
    if (!answer.ok) return null;
    const told: unknown = await answer.json();
    return told;
  } catch (error) {
    // Nobody is signed in, the network is gone, or the answer is no JSON: the tool does not tell.
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}
