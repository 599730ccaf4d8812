import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { request as requestById } from '@/lib/store/queries/entities';
import { requestIdsIn } from '@/lib/store/queries/request-list';
import { requestsById } from '@/lib/store/queries/requests';
import { type RequestTab, statesOf, tabOf } from './request-tabs';

/**
 * Which tab, which requests, which one: the address decides, the first of the list when it names none. After a decision
 * `goOn` shows the one that took its place.
 */
export function useSelectedRequest(selectedId: string | undefined) {
  const [, navigate] = useLocation();
  const [tab, setTab] = useState<RequestTab>('waiting');
  const list = useLiveQuery(async () => ({ tab, ids: await requestIdsIn(statesOf[tab]) }), [tab]);
  const ids = list?.tab === tab ? list.ids : undefined;
  // An item shown beside the list has an address of its own: the request that was chosen before stays chosen.
  const [chosen, setChosen] = useState(selectedId);
  const [linked, setLinked] = useState(selectedId);
  if (selectedId !== linked) {
    setLinked(selectedId);
    if (selectedId !== undefined) setChosen(selectedId);
  }
  const id = chosen ?? ids?.[0];
  const index = id === undefined ? -1 : (ids?.indexOf(id) ?? -1);
  // With its neighbours, so that the next one is there before it is asked for: keys come faster than reads.
  const near = [id, ids?.[index + 1], ids?.[index - 1]].filter((one) => one !== undefined);
  const read = useLiveQuery(async () => {
    const rows = await requestsById(near);
    return new Map(near.map((one, at) => [one, rows[at] ?? null]));
  }, [near.join()]);
  const place = useRef(0);
  useEffect(() => {
    if (index >= 0) place.current = index;
  }, [index]);

  // A link to a request opens the tab it stands in.
  useEffect(() => {
    if (!selectedId) return undefined;
    let isCurrent = true;
    void (async () => {
      const found = await requestById(selectedId);
      if (isCurrent && found) setTab(tabOf(found.state));
    })();
    return () => {
      isCurrent = false;
    };
  }, [selectedId]);

  const select = (next: string | undefined) => {
    setChosen(next);
    navigate(next ? `/request/${next}` : '/requests', { replace: true });
  };
  return {
    tab,
    ids,
    id,
    /** Undefined while it is read, null when it is gone. */
    request: id === undefined ? undefined : read?.get(id),
    select,
    step: (by: 1 | -1) => {
      const next = ids?.[index + by];
      if (next) select(next);
    },
    goOn: () => {
      if (!ids) return;
      const left = ids.filter((other) => other !== id);
      select(left[place.current] ?? left.at(-1));
    },
    showTab: (next: RequestTab) => {
      setTab(next);
      select(undefined);
    },
  };
}
