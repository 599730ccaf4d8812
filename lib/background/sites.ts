import type { Site } from '@/lib/capture/adapter';

/** What the background needs to know of a site: it never reads a page itself. */
export type ButtonSite = Omit<Site, 'name'>;

/** The origins a site's own pages have. */
export function originsOf({ hosts }: Pick<ButtonSite, 'hosts'>): string[] {
  return hosts.map((host) => `https://${host}`);
}
