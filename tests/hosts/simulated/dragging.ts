import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect } from 'react';
import type { Act } from './state.ts';

/** Lets a card be dragged, with the library that Trello and Jira use. */
export function useDragged(card: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    const element = card.current;
    return element ? draggable({ element, getInitialData: () => ({ card: id }) }) : undefined;
  });
}

/** Lets cards be dropped on a column. */
export function useDropped(column: RefObject<HTMLElement | null>, id: string, act: (act: Act) => void): void {
  useEffect(() => {
    const element = column.current;
    if (!element) return undefined;
    return combine(
      dropTargetForElements({ element, getData: () => ({ column: id }) }),
      monitorForElements({
        onDrop: ({ source, location }) => {
          const [target] = location.current.dropTargets;
          if (target?.data['column'] === id) act({ do: 'move', card: String(source.data['card']), to: id });
        },
      }),
    );
  });
}
