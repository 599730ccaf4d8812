import { useEffect, useRef, useState } from 'react';
import type { SimBoard, SimCard, SimColumn } from './boards.ts';
import { useDragged, useDropped } from './dragging.ts';
import { Link } from './link.tsx';
import { type Act, go, useAddress, useBoards } from './state.ts';

/** Trello's page: all cards are in it, those out of sight as empty shells; a card opens over its board, at its own address. */
export function Trello({ boards }: { boards: Readonly<Record<string, SimBoard>> }) {
  const [state, act] = useBoards(boards);
  const address = useAddress();
  const [text, setText] = useState('');
  const [, kind, opened = ''] = address.pathname.split('/');
  const ids = Object.keys(state.boards);
  const holder = ids.find((each) =>
    state.boards[each]?.columns.some(({ cards }) => cards.some((card) => card.id === opened)),
  );
  const id = (kind === 'c' && holder) || opened;
  const board = state.boards[id];
  const card = board?.columns
    .flatMap(({ cards }) => cards)
    .find((each) => kind === 'c' && each.id === opened);
  return (
    <>
      <nav>
        {ids.map((each) => (
          <Link key={each} to={`/b/${each}/board`}>
            {state.boards[each]?.name}
          </Link>
        ))}
        <input
          type="search"
          aria-label="Filter cards"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </nav>
      {board && (
        <main key={`${id} ${state.round}`}>
          <h1 data-testid="board-name-display">{board.name}</h1>
          <ol id="board">
            {board.columns.map((column) => (
              <li key={column.id} data-testid="list-wrapper">
                <List column={column} text={text.toLowerCase()} act={act} />
              </li>
            ))}
          </ol>
        </main>
      )}
      {card && <Opened card={card} board={id} />}
    </>
  );
}

function List({ column, text, act }: { column: SimColumn; text: string; act: (act: Act) => void }) {
  const ref = useRef<HTMLDivElement>(null);
  useDropped(ref, column.id, act);
  return (
    <div data-testid="list" ref={ref}>
      <div data-testid="list-header">
        <h2 data-testid="list-name">{column.title}</h2>
        <button type="button" aria-label={`Actions for ${column.title}`}>
          …
        </button>
      </div>
      <ol data-testid="list-cards">
        {column.cards.map((card) => (
          <Card key={card.id} card={card} isOut={!card.title.toLowerCase().includes(text)} />
        ))}
      </ol>
      <button type="button" data-testid="list-add-card-button">
        + Add a card
      </button>
    </div>
  );
}

function Card({ card, isOut }: { card: SimCard; isOut: boolean }) {
  const ref = useRef<HTMLLIElement>(null);
  const isDrawn = useSeen(ref);
  useDragged(ref, card.id);
  return (
    <li data-testid="list-card" ref={ref} hidden={isOut}>
      {isDrawn && (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys are those of its link
        <div data-testid="trello-card" onClick={() => go(`/c/${card.id}/1-card`)}>
          {card.label && (
            <span data-testid="compact-card-label" aria-label={card.label}>
              {card.label}
            </span>
          )}
          <Link data-testid="card-name" to={`/c/${card.id}/1-card`}>
            {card.title}
          </Link>
          <div data-testid="card-front-badges" />
          {card.person && (
            <span data-testid="card-front-member" title={`${card.person} (${card.person.toLowerCase()})`}>
              {card.person.replace(/(\S)\S* (\S).*/, '$1$2')}
            </span>
          )}
        </div>
      )}
    </li>
  );
}

/** Whether an element has been in sight, or nearly. */
function useSeen(ref: React.RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '100px' },
    );
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref]);
  return isSeen;
}

/** The dialog keeps the focus in it, as Trello's does. */
function Opened({ card, board }: { card: SimCard; board: string }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    ref.current?.showModal();
  }, []);
  return (
    <dialog ref={ref} aria-label={card.title} onClose={() => go(`/b/${board}/board`)}>
      <form method="dialog">
        <h2 data-testid="card-back-title">{card.title}</h2>
        <button>Close</button>
      </form>
    </dialog>
  );
}
