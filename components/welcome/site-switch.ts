import { hasSite, onSitesChanged, removeSite, requestSite } from '@/lib/platform/permissions';

/** The switch of one site: the browser's permission is the only thing that remembers it. */
export interface SiteSwitch {
  isOn: () => Promise<boolean>;
  /** Asks the person. Call it in the very turn of their click. */
  turnOn: () => Promise<boolean>;
  turnOff: () => Promise<void>;
  onChanged: (listener: () => void) => () => void;
}

const gmailPages = ['https://mail.google.com/*'];

export const gmailSwitch: SiteSwitch = {
  isOn: () => hasSite(gmailPages),
  turnOn: () => requestSite(gmailPages),
  turnOff: () => removeSite(gmailPages),
  onChanged: onSitesChanged,
};
