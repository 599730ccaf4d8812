import type { Site } from '@/lib/capture/adapter';

/** What the background needs to know of a site: it never reads a page itself. */
export type ButtonSite = Omit<Site, 'name'> & {
  /** Tools on the person's own machine have no certificate. */
  scheme?: 'http' | 'https';
};

/** The origins a site's own pages have, without a port. */
export function originsOf({ hosts, scheme = 'https' }: Pick<ButtonSite, 'hosts' | 'scheme'>): string[] {
  return hosts.map((host) => `${scheme}://${host}`);
}
