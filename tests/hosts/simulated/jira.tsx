import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { SimBoard, SimCard, SimColumn } from './boards.ts';
import { useDragged, useDropped } from './dragging.ts';
import { Link } from './link.tsx';
import { type Act, go, useAddress, useBoards } from './state.ts';

const kit = 'platform-board-kit';
/** As many as a cell of the new board loads at a time. */
const portion = 8;

type Columns = { board: SimBoard; text: string; act: (act: Act) => void };

/**
 * Jira Cloud: both of its boards live on one site, and their addresses do not tell them apart. The one until 2026 keeps
 * what is near the screen and uses its elements again; the one since 2026 loads a few cards, and more when it is scrolled.
 */
export function Jira({ boards }: { boards: Readonly<Record<string, SimBoard>> }) {
  const [state, act] = useBoards(boards);
  const address = useAddress();
  const ids = Object.keys(state.boards);
  const id = /\/boards\/(\d+)/.exec(address.pathname)?.[1] ?? '';
  const text = address.searchParams.get('text') ?? '';
  const board = state.boards[id];
  const Board = id === ids[0] ? NewBoard : OldBoard;
  return (
    <>
      <nav>
        {ids.map((each) => (
          <Link key={each} to={`/jira/software/projects/FAIR/boards/${each}`}>
            {state.boards[each]?.name}
          </Link>
        ))}
        <Link to="/jira/projects">Projects</Link>
        <input
          type="search"
          aria-label="Search board"
          value={text}
          onChange={({ target: { value } }) =>
            go(value ? `${address.pathname}?text=${encodeURIComponent(value)}` : address.pathname)
          }
        />
      </nav>
      {board ? (
        <main key={`${id} ${state.round}`}>
          <h1>{board.name}</h1>
          <Board board={board} text={text.toLowerCase()} act={act} />
        </main>
      ) : (
        <h1>Projects</h1>
      )}
    </>
  );
}

const shown = (column: SimColumn, text: string) =>
  column.cards.filter(({ title }) => title.toLowerCase().includes(text));

function NewBoard({ board, text, act }: Columns) {
  return (
    <div data-testid="board.content.board-wrapper">
      {board.columns.map((column) => (
        <Cell key={column.id} column={column} cards={shown(column, text)} act={act} />
      ))}
    </div>
  );
}

interface ColumnProps {
  column: SimColumn;
  cards: readonly SimCard[];
  act: (act: Act) => void;
}

function Cell({ column, cards, act }: ColumnProps) {
  const ref = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [many, setMany] = useState(portion);
  useDropped(ref, column.id, act);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) =>
        entries.some(({ isIntersecting }) => isIntersecting) && setMany((before) => before + portion),
    );
    if (end.current) observer.observe(end.current);
    return () => observer.disconnect();
  });
  return (
    <div data-testid="board.content.cell" ref={ref}>
      <div data-testid="board.content.cell.column-header">
        <div data-testid="board.content.cell.column-header.name">{column.title}</div>
        <span>{cards.length}</span>
      </div>
      <div data-testid="board.content.cell.scroll-container" role="list">
        {cards.slice(0, many).map((card) => (
          <div key={card.id} role="listitem">
            <NewCard card={card} />
          </div>
        ))}
        {many < cards.length && <div ref={end} className="sentinel" />}
      </div>
    </div>
  );
}

function NewCard({ card }: { card: SimCard }) {
  const ref = useRef<HTMLDivElement>(null);
  useDragged(ref, card.id);
  return (
    <div data-testid="board.content.cell.card" ref={ref} tabIndex={-1}>
      <div data-testid="card.summary">{card.title}</div>
      <footer>
        <a href={`/browse/${card.id}`} draggable={false} onClick={(event) => event.preventDefault()}>
          {card.id}
        </a>
        <Person card={card} />
      </footer>
    </div>
  );
}

function Person({ card: { person } }: { card: SimCard }) {
  if (!person) return null;
  return (
    <span data-testid="card.assignee-field" aria-label={`Assignee: ${person}`}>
      {person.replace(/(\S)\S* (\S).*/, '$1$2')}
    </span>
  );
}

function OldBoard({ board, text, act }: Columns) {
  return (
    <div data-testid="software-board.board-container.board">
      {board.columns.map((column) => (
        <VirtualColumn key={column.id} column={column} cards={shown(column, text)} act={act} />
      ))}
    </div>
  );
}

function VirtualColumn({ column, cards, act }: ColumnProps) {
  const ref = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useDropped(ref, column.id, act);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is read in each render, never memoized
  const rows = useVirtualizer({
    count: cards.length,
    getScrollElement: () => list.current,
    estimateSize: () => 92,
    overscan: 2,
  });
  const items = rows.getVirtualItems();
  return (
    <div data-component-selector={`${kit}.ui.column.draggable-column`}>
      <div data-testid={`${kit}.ui.column.draggable-column.styled-wrapper`} ref={ref}>
        <div data-testid={`${kit}.common.ui.column-header.header.column-header-container`}>
          <h2 aria-label={column.title}>
            <div data-testid={`${kit}.common.ui.column-header.editable-title.column-title.column-name`}>
              {column.title}
            </div>
          </h2>
        </div>
        <ul data-testid={`${kit}.ui.column.fast-virtual-list-wrapper`} ref={list}>
          <li style={{ height: rows.getTotalSize() }} />
          {items.map(({ index, start }) => {
            const card = cards[index];
            // An element that left the screen comes back at the other end with another card in it.
            return (
              card && (
                <li key={index % 12} className="row" style={{ transform: `translateY(${start}px)` }}>
                  <OldCard card={card} />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function OldCard({ card }: { card: SimCard }) {
  const ref = useRef<HTMLDivElement>(null);
  useDragged(ref, card.id);
  return (
    <div data-testid={`${kit}.ui.card.card`} id={`card-${card.id}`} ref={ref} tabIndex={-1}>
      <div data-testid="card.summary">{card.title}</div>
      <footer>
        <a href={`/browse/${card.id}`} draggable={false} onClick={(event) => event.preventDefault()}>
          {card.id}
        </a>
        <Person card={card} />
      </footer>
    </div>
  );
}
