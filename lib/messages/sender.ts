/** What the browser tells about who sent a message. Only these parts cannot be made up by a page. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?:
    { id?: number | undefined; incognito?: boolean | undefined; windowId?: number | undefined } | undefined;
}

export interface Trusted {
  /** Our own id and the origin of our own pages. */
  id: string;
  origin: string;
  /** Origins of the sites that Backlight has a button for. */
  sites: Pick<ReadonlySet<string>, 'has'>;
}

/**
 * Whether a message is one of ours: from this extension, from a top frame, and from one of our pages or a site we put
 * a button on. `origin` is judged and never `url`: a page taken over can forge the second (trust.md, 1.2).
 */
export function isTrusted(sender: Sender, trusted: Trusted): boolean {
  if (sender.id !== trusted.id || sender.origin === undefined) return false;
  if (sender.tab?.incognito) return false;
  // Popup and side panel have neither a tab nor a frame; everything else must be the top of its tab.
  if (sender.origin === trusted.origin) return (sender.frameId ?? 0) === 0;
  return sender.frameId === 0 && sender.tab?.id !== undefined && trusted.sites.has(sender.origin);
}
