import {
  DndContext,
  DragOverlay,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { SimBoard, SimCard, SimColumn } from './boards.ts';
import { Link } from './link.tsx';
import { go, useAddress, useBoards } from './state.ts';

/** GitHub Projects: only cards near the screen are in the page, as shells at first; its counter knows them all. */
export function GitHub({ boards }: { boards: Readonly<Record<string, SimBoard>> }) {
  const [state, act] = useBoards(boards);
  const address = useAddress();
  const [held, setHeld] = useState<SimCard | null>(null);
  // A press opens a card; a drag begins when the pointer has gone some way.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const id = /\/projects\/(\d+)/.exec(address.pathname)?.[1] ?? '';
  const text = address.searchParams.get('filterQuery') ?? '';
  const board = state.boards[id];
  const all = board?.columns.flatMap(({ cards }) => cards) ?? [];
  return (
    <>
      <nav>
        {Object.entries(state.boards).map(([each, { name }]) => (
          <Link key={each} to={`/orgs/firm/projects/${each}/views/1`}>
            {name}
          </Link>
        ))}
        <input
          type="search"
          aria-label="Filter by keyword or by field"
          value={text}
          onChange={({ target: { value } }) =>
            go(value ? `${address.pathname}?filterQuery=${encodeURIComponent(value)}` : address.pathname)
          }
        />
      </nav>
      {board && (
        <DndContext
          sensors={sensors}
          onDragStart={({ active }) => setHeld(all.find((card) => card.id === active.id) ?? null)}
          onDragEnd={({ active, over }) => {
            setHeld(null);
            if (over) act({ do: 'move', card: String(active.id), to: String(over.id) });
          }}
        >
          <main key={`${id} ${state.round}`} data-hpc="true">
            <h1>{board.name}</h1>
            <div className="columns">
              {board.columns.map((column) => (
                <Column key={column.id} column={column} text={text.toLowerCase()} />
              ))}
            </div>
          </main>
          <DragOverlay>{held && <Face card={held} />}</DragOverlay>
        </DndContext>
      )}
    </>
  );
}

function Column({ column, text }: { column: SimColumn; text: string }) {
  const { setNodeRef } = useDroppable({ id: column.id });
  const list = useRef<HTMLDivElement>(null);
  const cards = column.cards.filter(({ title }) => title.toLowerCase().includes(text));
  // oxlint-disable-next-line react/incompatible-library -- what it returns is read in each render, never memoized
  const rows = useVirtualizer({
    count: cards.length,
    getScrollElement: () => list.current,
    estimateSize: () => 96,
    overscan: 2,
  });
  return (
    <div data-board-column={column.title} ref={setNodeRef}>
      <div>
        <div>
          <h2>{column.title}</h2>
          <span data-testid="column-items-counter">{cards.length}</span>
        </div>
      </div>
      {column.about && <span>{column.about}</span>}
      <div className="column-drop-zone" ref={list}>
        <div style={{ height: rows.getTotalSize() }} />
        {rows.getVirtualItems().map(({ index, start }) => {
          const card = cards[index];
          return (
            card && (
              <div key={index % 12} className="row" style={{ transform: `translateY(${start}px)` }}>
                <Card card={card} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

function Card({ card }: { card: SimCard }) {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: card.id });
  const loaded = useLoaded();
  if (!loaded) return <div className="skeleton" />;
  return (
    <div
      data-board-card-id={card.id}
      data-testid="board-view-column-card"
      ref={setNodeRef}
      {...listeners}
      tabIndex={-1}
      style={{ opacity: isDragging ? 0.4 : 1 }}
    >
      <Face card={card} />
    </div>
  );
}

/** A row is a shell for two frames, until what is in it has come; then it shows one card after the other. */
function useLoaded(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setLoaded(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return loaded;
}

function Face({ card }: { card: SimCard }) {
  return (
    <>
      <small>site #{card.id}</small>
      <h3 id={`board-card-title-${card.id}`}>
        <a
          href={`/firm/site/issues/${card.id.replace(/\D/g, '')}`}
          draggable={false}
          onClick={(event) => event.preventDefault()}
        >
          <span>{card.title}</span>
        </a>
      </h3>
      <ul aria-label="Fields">
        {card.label && <li data-testid="issue-label">{card.label}</li>}
        {card.person && <li>{card.person}</li>}
      </ul>
    </>
  );
}
