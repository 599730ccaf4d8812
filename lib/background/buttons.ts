import { browser } from '@/lib/platform/browser';
import { oneByOne } from '@/lib/platform/one-by-one';
import { hasSite } from '@/lib/platform/permissions';
import { tellSiteOff } from '@/lib/messages/site-off';
import { atRest } from './at-rest';
import { guarded } from './door';
import { type ButtonSite, originsOf } from './sites';

/** A script of ours for the pages of sites, and what the names of its registrations begin with. */
interface PageScript {
  file: string;
  prefix: string;
}

const captureScript: PageScript = { file: '/content-scripts/capture.js', prefix: 'capture-' };
/** Limits over the boards of other tools. */
export const overlayScript: PageScript = { file: '/content-scripts/overlay.js', prefix: 'overlay-' };
const queue = oneByOne();

/**
 * Makes the buttons agree with the permissions: a site that is held has its script registered, one that is not has none.
 * Done at every start of the background, since a restart or an update forgets registrations, and at every change of a
 * permission, also in the browser's own settings. Pages that are open get their button at once. Changes `trusted` to the
 * origins of the sites that are held.
 */
export function reconcileButtons(
  sites: readonly ButtonSite[],
  trusted: Set<string>,
  { file, prefix }: PageScript = captureScript,
): Promise<void> {
  return queue(async () => {
    const held = await Promise.all(sites.map(({ matches }) => hasSite(matches)));
    const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
    for (const [index, site] of sites.entries()) {
      const id = `${prefix}${site.app}`;
      const isHeld = held[index] ?? false;
      for (const origin of originsOf(site)) {
        if (isHeld) trusted.add(origin);
        else trusted.delete(origin);
      }
      if (isHeld && !registered.has(id)) await switchOn(site, id, file);
      if (!isHeld && registered.has(id)) await switchOff(site.app, id);
      registered.delete(id);
    }
    // What is left belongs to a site that this version has no button for any more, or to an address of the person's own.
    for (const id of registered) {
      if (!id.startsWith(prefix)) continue;
      const app = id.slice(prefix.length);
      trusted.delete(app);
      await switchOff(app, id);
    }
  });
}

async function switchOn({ matches }: ButtonSite, id: string, file: string): Promise<void> {
  await browser.scripting.registerContentScripts([
    // Not kept over a restart: each start registers anew, and so a browser that forgets and one that does not agree.
    { id, js: [file], matches: [...matches], runAt: 'document_idle', persistAcrossSessions: false },
  ]);
  const open = await browser.tabs.query({ url: [...matches] });
  const tabIds = open.map((tab) => tab.id).filter((tabId) => tabId !== undefined);
  await Promise.all(tabIds.map((tabId) => putScript(tabId, file)));
}

async function switchOff(app: string, id: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [id] });
  await tellSiteOff(app);
}

async function putScript(tabId: number, file: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file as never] });
  } catch {
    // A tab that is asleep, shows an error or was closed meanwhile: it gets its button when it is loaded again.
  }
}

/** Keeps a script in agreement from now on. Call it in the first turn of the background. `sites` may change with time. */
export function startButtons(
  sites: () => Promise<readonly ButtonSite[]>,
  trusted: Set<string>,
  script: PageScript = captureScript,
): void {
  const now = async () => reconcileButtons(await sites(), trusted, script);
  const reconcile = guarded(now);
  browser.permissions.onAdded.addListener(() => reconcile());
  browser.permissions.onRemoved.addListener(() => reconcile());
  // A browser that starts has tabs to restore, and they want their buttons now.
  browser.runtime.onStartup.addListener(() => reconcile());
  atRest(now);
}
