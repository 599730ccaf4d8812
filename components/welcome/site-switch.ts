import { localTools } from '@/lib/overlay/local-tools';
import { hasSite, onSitesChanged, removeSite, requestSite } from '@/lib/platform/permissions';

/** The switch of one site: the browser's permission is the only thing that remembers it. */
export interface SiteSwitch {
  isOn: () => Promise<boolean>;
  /** Asks the person. Call it in the very turn of their click. */
  turnOn: () => Promise<boolean>;
  turnOff: () => Promise<void>;
  onChanged: (listener: () => void) => () => void;
}

const switchOf = (pages: readonly string[]): SiteSwitch => ({
  isOn: () => hasSite(pages),
  turnOn: () => requestSite(pages),
  turnOff: () => removeSite(pages),
  onChanged: onSitesChanged,
});

export const gmailSwitch = switchOf(['https://mail.google.com/*']);
export const boardsSwitch = /* @__PURE__ */ switchOf(localTools.matches);
