import type { RequestState } from '@/lib/domain/entities';

export const requestTabs = ['waiting', 'asked', 'declined', 'accepted'] as const;
export type RequestTab = (typeof requestTabs)[number];

/** The states a tab shows: what was merged became work too, so it stands with what was accepted. */
export const statesOf: { readonly [T in RequestTab]: readonly RequestState[] } = {
  waiting: ['waiting'],
  asked: ['asked'],
  declined: ['declined'],
  accepted: ['accepted', 'merged'],
};

/** The tab a request stands in. */
export function tabOf(state: RequestState): RequestTab {
  return state === 'merged' ? 'accepted' : state;
}
