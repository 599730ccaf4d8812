import { localTools } from './local-tools';

/** Where boards are: the permission for its pages is its switch. */
export interface Place {
  /** Its name in messages; an address of the person's own goes by its origin. */
  app: string;
  /** As people call it; absent where it is told in their language. */
  name?: string;
  /** Hosts of its pages; `*.` stands for one more part. */
  hosts: readonly string[];
  scheme: 'http' | 'https';
  matches: readonly string[];
}

const place = (app: string, name: string, host: string): Place => ({
  app,
  name,
  hosts: [host],
  scheme: 'https',
  matches: [`https://${host}/*`],
});

/** Every place whose address is known. Tools that teams host themselves are added by their people, one by one. */
export const places: readonly Place[] = [
  place('trello', 'Trello', 'trello.com'),
  place('jira-cloud', 'Jira Cloud', '*.atlassian.net'),
  place('github', 'GitHub Projects', 'github.com'),
  place('asana', 'Asana', 'app.asana.com'),
  localTools,
];

/** What lets a person add the address of their own tool: never asked for as a whole. */
export const ownPatterns: readonly string[] = ['https://*/*', 'http://*/*'];

type Address = Pick<Location, 'protocol' | 'hostname'>;

/** The place of a page, by its name. A page that is none of the known ones is at an address of the person's own. */
export function appAt({ protocol, hostname }: Address): string {
  const isHere = ({ scheme, hosts }: Place) =>
    `${scheme}:` === protocol &&
    (hosts.includes(hostname) || hosts.includes(hostname.replace(/^[^.]+/, '*')));
  return places.find(isHere)?.app ?? `${protocol}//${hostname}`;
}

/** Whether pages here are those of one tool that Backlight knows. Anything may stand on a port of this computer. */
export function isKnownPlace(address: Address): boolean {
  const app = appAt(address);
  return app !== localTools.app && places.some((place) => place.app === app);
}

/** The place of one pattern that a browser holds; null for what is no single address, or is one of `others` already. */
export function ownPlace(
  pattern: string,
  others: readonly { matches: readonly string[] }[] = places,
): Place | null {
  const [, scheme, host = ''] = /^(https?):\/\/([^*/]+)\/\*$/.exec(pattern) ?? [];
  if (scheme !== 'http' && scheme !== 'https') return null;
  const isOther = others.some(({ matches }) => matches.includes(pattern));
  return isOther
    ? null
    : { app: `${scheme}://${host}`, name: host, hosts: [host], scheme, matches: [pattern] };
}

/**
 * The place a person means by what they typed or pasted: an address with or without its scheme, port or path. Null for
 * what is no address of the web. A place that is known already is found, and not made a second time.
 */
export function placeTyped(text: string): Place | null {
  const typed = text.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  // Some browsers take spaces and stars for parts of a host.
  if (!url || !/^https?:$/.test(url.protocol) || !/^[a-z\d-]+(\.[a-z\d-]+)*$/.test(url.hostname)) return null;
  const app = appAt(url);
  return places.find((each) => each.app === app) ?? ownPlace(`${url.protocol}//${url.hostname}/*`);
}
