import { browser } from './browser';

/** Which Backlight this is. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
