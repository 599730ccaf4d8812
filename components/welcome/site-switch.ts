import { sites } from '@/lib/capture/sites';
import { ownPlace, type Place, places, placeTyped } from '@/lib/overlay/places';
import { hasSite, heldSites, onSitesChanged, removeSite, requestSite } from '@/lib/platform/permissions';
import { pointInPage } from '@/lib/platform/point-in-page';

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

/** A place of boards and its switch. */
export interface BoardSwitch {
  app: string;
  /** As people call it; absent for tools on this computer, which each language calls its own way. */
  name?: string;
  hosts: readonly string[];
  site: SiteSwitch;
  /** Has the person point at a board of it; false where none is open. */
  point: () => Promise<boolean>;
}

/** Everywhere that limits can be laid over boards. */
export interface BoardSwitches {
  known: readonly BoardSwitch[];
  /** The addresses of the person's own that are on. */
  own: () => Promise<BoardSwitch[]>;
  /** The place that a typed address means; null for what is none. */
  typed: (text: string) => BoardSwitch | null;
  onChanged: (listener: () => void) => () => void;
}

const boardSwitch = ({ matches, ...place }: Place): BoardSwitch => ({
  ...place,
  site: switchOf(matches),
  point: () => pointInPage(matches),
});

/** The switches of boards. It is a function, so that pages without them do without the places too. */
export const boardSwitches = (): BoardSwitches => ({
  known: places.map(boardSwitch),
  own: async () => {
    const own = (await heldSites()).map((pattern) => ownPlace(pattern, [...places, ...sites]));
    return own.filter((place) => place !== null).map(boardSwitch);
  },
  typed: (text) => {
    const place = placeTyped(text);
    return place && boardSwitch(place);
  },
  onChanged: onSitesChanged,
});
