import { engine } from './engine';

/**
 * Opens the database while nobody asks for it yet: the press that woke the background finds it open. When it cannot be
 * opened, whoever uses it next is told why.
 */
export async function warmUp(): Promise<void> {
  try {
    await engine().open();
  } catch {
    // Told to the next user of the database, who has somebody to tell.
  }
}
