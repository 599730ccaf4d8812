import type { View } from '@/components/top-bar/TopBar';

/** What an address of the backlog page shows: `/board`, `/item/<id>`, `/request/<id>`. */
export interface Place {
  /** Undefined for an item, which is shown beside what was there before. */
  view?: View;
  itemId?: string;
  requestId?: string;
}

/** Reads an address. Anything unknown is the backlog. */
export function placeFrom(path: string): Place {
  const [, first = '', id = ''] = path.split('/');
  if (first === 'item' && id) return { itemId: decode(id) };
  if (first === 'request' && id) return { view: 'requests', requestId: decode(id) };
  if (first === 'requests' || first === 'board') return { view: first };
  return { view: 'backlog' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
