import { browser } from '@/lib/platform/browser';
import { currentTab, openBacklog } from '@/lib/platform/tabs';
import { captureAndTell } from './capture-and-tell';
import { guarded } from './door';

/** Answers the keyboard shortcuts from now on. Call it in the first turn of the background. */
export function startShortcuts(): void {
  const press = guarded(async (command: string, tab: Parameters<typeof captureAndTell>[0] | undefined) => {
    if (command === 'open-backlog') return openBacklog();
    if (command !== 'capture-page') return;
    // Firefox before 126 does not say which tab it was.
    const pressed = tab ?? (await currentTab());
    if (pressed) await captureAndTell(pressed, 'shortcut');
  });
  browser.commands.onCommand.addListener((command, tab) => press(command, tab));
}
