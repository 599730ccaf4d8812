import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/components/language/language';
import { PopupPage } from '@/components/pages/PopupPage';
import type { BoardHere, FailedBoard, PopupActions } from '@/components/popup/actions';
import type { CaptureState } from '@/components/popup/capture-state';
import type { Figures } from '@/components/popup/figures';
import type { FiguresSource, FiguresState } from '@/components/popup/figures-source';
import type { SiteSwitch } from '@/components/welcome/site-switch';
import type { Language } from '@/lib/i18n/words';
import { clock } from '@/lib/platform/clock';

const day = 86_400_000;

const busy: Figures = {
  team: 'Marketing',
  columns: [
    { id: 'backlog', name: 'Backlog', kind: 'queue', count: 25, state: 'none' },
    { id: 'creating', name: 'Creating', kind: 'active', count: 3, limit: 3, state: 'at' },
    { id: 'review', name: 'Review', kind: 'active', count: 4, limit: 2, state: 'over' },
    { id: 'publishing', name: 'Publishing', kind: 'active', count: 0, limit: 1, state: 'under' },
  ],
  wip: { count: 7, limit: 6, state: 'over' },
  cycle: { goal: 'Fifty leads from the webinar', startsOn: clock.today(), workingDays: 10 },
  oldest: { id: 'item-1', title: 'Customer video', startedAt: clock.now() - 16 * day },
  waiting: 8,
};

const draft = {
  requestId: 'aaaaaaaaaaaaaaaaaaaa',
  title: 'Brochure by Friday',
  source: { app: 'web', capturedAt: 1, via: 'popup' },
} as const;

function open({
  state = { figures: busy, trouble: null, fresh: true },
  answers = [],
  earlier = null,
  gmailOn = false,
  panelOpens = true,
  failed = null,
  here = null,
  language = 'en',
}: {
  state?: FiguresState;
  /** What the captures, notes and undos of the test answer, in turn. */
  answers?: CaptureState[];
  earlier?: CaptureState | null;
  gmailOn?: boolean;
  panelOpens?: boolean;
  failed?: FailedBoard | null;
  here?: BoardHere | null;
  language?: Language;
} = {}) {
  const done: string[] = [];
  const next = (what: string) => async () => {
    done.push(what);
    return answers.shift() ?? { is: 'idle' as const };
  };
  const actions: PopupActions = {
    capture: next('capture'),
    save: async (_, options) => next(options?.evenIfKnown ? 'save as new' : 'save')(),
    note: async (_, requestId) => next(`note to ${requestId}`)(),
    takeBack: async (eventId) => next(`undo ${eventId}`)(),
    earlier: async () => earlier,
    failedBoard: async () => failed,
    boardHere: async () => here,
    openPanel: async (requestId) => {
      done.push(`panel ${requestId ?? ''}`.trim());
      return panelOpens;
    },
    openBacklog: (place) => void done.push(`backlog ${place}`),
    openWelcome: () => void done.push('welcome'),
  };
  const source: FiguresSource = {
    current: () => state,
    subscribe: () => () => {},
    ready: Promise.resolve(),
    settled: Promise.resolve(),
    follow: async () => {},
    close: () => {},
  };
  const gmail: SiteSwitch = {
    isOn: async () => gmailOn,
    turnOn: async () => true,
    turnOff: async () => {},
    onChanged: () => () => {},
  };
  const { container } = render(
    <LanguageProvider language={language}>
      <PopupPage source={source} actions={actions} gmail={gmail} />
    </LanguageProvider>,
  );
  return { done, container, user: userEvent.setup() };
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('the popup shows where the team stands', () => {
  it('tells work in progress in words, and each column with its count and limit', () => {
    open();
    expect(screen.getByRole('heading', { level: 1, name: 'Marketing' })).toBeDefined();
    expect(screen.getByText('Over the limit: 7 of 6')).toBeDefined();
    const rows = within(screen.getByRole('list', { name: 'Columns' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('25 items'),
      expect.stringContaining('3 of 3, at the limit'),
      expect.stringContaining('4 of 2, over the limit'),
      expect.stringContaining('0 of 1'),
    ]);
  });

  it('tells the goal of the cycle, its day, and leads to what is old and what waits', async () => {
    const { done, user } = open();
    const cycle = within(screen.getByRole('region', { name: 'Launch cycle' }));
    expect(cycle.getByText('Fifty leads from the webinar')).toBeDefined();
    expect(cycle.getByText(/^(day \d+ of 10|starts .*)$/)).toBeDefined();

    await user.click(screen.getByRole('link', { name: /Customer video.*day 17/ }));
    await user.click(screen.getByRole('link', { name: /Waiting.*8 requests/ }));
    expect(done).toEqual(['backlog /item/item-1', 'backlog /requests']);
  });

  it('offers a cycle where there is none, and says when nothing is in progress', () => {
    const { cycle: _cycle, oldest: _oldest, ...rest } = busy;
    open({ state: { figures: rest, trouble: null, fresh: true } });
    const setCycle = screen.getByRole('link', { name: 'No cycle yet: set one' });
    expect(setCycle.getAttribute('href')).toBe('/backlog.html#/cycle');
    expect(screen.getByText('Nothing is in progress')).toBeDefined();
  });

  it('names the column that is over its limit while the total is not', () => {
    const columns = busy.columns.map((column) =>
      column.id === 'review' ? { ...column, count: 3 } : { ...column, count: 0 },
    );
    open({
      state: {
        figures: { ...busy, columns, wip: { count: 3, limit: 6, state: 'over' } },
        trouble: null,
        fresh: true,
      },
    });
    expect(screen.getByText('Review is over its limit: 3 of 2')).toBeDefined();
  });

  it('starts a new team with its columns at zero and the way to set it up', async () => {
    const { done, user } = open({
      state: {
        figures: { columns: [], wip: { count: 0, state: 'none' }, waiting: 0 },
        trouble: null,
        fresh: true,
      },
    });
    expect(screen.getByText('Within the limit: 0 of 6')).toBeDefined();
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Set up Backlight' }));
    expect(done).toEqual(['welcome']);
  });

  it('says why there are no figures, and when those shown are old', () => {
    open({ state: { figures: null, trouble: 'storage-unavailable', fresh: false } });
    expect(screen.getByRole('alert').textContent).toContain('cannot be read');
    expect(screen.queryByRole('list', { name: 'Columns' })).toBeNull();
    cleanup();
    open({ state: { figures: busy, trouble: 'storage-stuck', fresh: false } });
    expect(screen.getByRole('alert').textContent).toContain('from the last time');
    expect(screen.getByText('Over the limit: 7 of 6')).toBeDefined();
  });

  it('speaks Polish with its own plurals', () => {
    open({ language: 'pl' });
    expect(screen.getByText('Ponad limit: 7 z 6')).toBeDefined();
    expect(screen.getByRole('link', { name: /8 zgłoszeń/ })).toBeDefined();
  });
});

describe('a capture from the popup', () => {
  it('has the focus, so that Enter saves; then says so with undo and edit', async () => {
    const { done, user } = open({
      answers: [
        { is: 'saved', title: 'Brochure by Friday', requestId: 'r1', eventId: 'e1' },
        { is: 'undone' },
      ],
    });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Capture this page' }));
    await user.keyboard('{Enter}');
    expect((await screen.findByText('Saved')).closest('[role=status]')?.textContent).toContain(
      'Brochure by Friday',
    );
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Taken back. Nothing was kept.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Capture this page' })).toBeDefined();
    expect(done).toEqual(['capture', 'undo e1']);
  });

  it('edits in the side panel, and on the backlog page where the panel does not open', async () => {
    const { done, user } = open({
      panelOpens: false,
      answers: [{ is: 'saved', title: 'Brochure by Friday', requestId: 'r1', eventId: 'e1' }],
    });
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    expect(done).toEqual(['capture', 'panel r1', 'backlog /request/r1']);
  });

  it('asks what to do with a page that is known: open, note or new', async () => {
    const known: CaptureState = { is: 'known', title: 'The old one', requestId: 'r0', draft };
    const { done, user } = open({ answers: [known, known, known] });
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Open' }));
    await user.click(screen.getByRole('button', { name: 'Add as a note' }));
    await user.click(await screen.findByRole('button', { name: 'Save as new' }));
    expect(done).toEqual(['capture', 'backlog /request/r0', 'note to r0', 'save as new']);
  });

  it('says in plain words why a page cannot be captured', async () => {
    const { user } = open({ answers: [{ is: 'cannot', reason: 'restricted' }] });
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/lets no extension read this page/)).toBeDefined();
  });

  it('keeps what could not be stored, and tries again', async () => {
    const { done, user } = open({
      answers: [
        { is: 'failed', title: draft.title, reason: 'storage-full', draft, kept: true },
        { is: 'saved', title: draft.title, requestId: 'r1', eventId: 'e1' },
      ],
    });
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/The disk is full.*kept here/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Save as a file' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Saved')).toBeDefined();
    expect(done).toEqual(['capture', 'save']);
  });

  it('opens on the capture that a shortcut has just made', async () => {
    open({ earlier: { is: 'saved', title: 'By shortcut', requestId: 'r1', eventId: 'e1', earlier: true } });
    expect(await screen.findByText('Saved just now')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined();
  });
});

describe('the popup for everyone', () => {
  it('says whether the Gmail button is on, with the way to turn it on', async () => {
    const { done, user } = open();
    await user.click(screen.getByRole('button', { name: 'Turn it on' }));
    expect(done).toEqual(['welcome']);
    cleanup();
    open({ gmailOn: true });
    expect(await screen.findByText('Gmail button is on')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Turn it on' })).toBeNull();
  });

  it('says so when the side panel did not open', async () => {
    const { user } = open({ panelOpens: false });
    await user.click(screen.getByRole('button', { name: 'Open the side panel' }));
    expect(await screen.findByText(/did not open the side panel/)).toBeDefined();
  });

  it('has no barrier that axe finds', async () => {
    const { container, user } = open({
      answers: [{ is: 'known', title: 'The old one', requestId: 'r0', draft }],
    });
    const barriers = async () =>
      (await axe.run(container, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id);
    expect(await barriers()).toEqual([]);
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Open' });
    expect(await barriers()).toEqual([]);
  });

  it('shows limits over several columns, and what counts against none', () => {
    open({
      state: {
        figures: {
          ...busy,
          columns: [
            { id: 'review', name: 'Review', kind: 'active', count: 2, limit: 2, state: 'at', leftOut: 1 },
          ],
          shared: [{ id: 'l', name: 'Creating + Review', count: 5, limit: 4, state: 'over' }],
          wip: { count: 5, limited: 5, limit: 6, state: 'over' },
        },
        trouble: null,
        fresh: true,
      },
    });
    const rows = within(screen.getByRole('list', { name: 'Columns' })).getAllByRole('listitem');
    expect(rows[0]?.textContent).toContain('1 more does not count');
    expect(rows[1]?.textContent).toContain('5 of 4, over the limit');
    expect(screen.getByText(/Creating \+ Review.*5.*4/)).toBeTruthy();
  });
});

describe('the popup on a board that cannot be read', () => {
  const point = vi.fn(async () => true);
  const failed = { tool: 'Trello', text: 'Backlight self-check: no board was read.', point };

  it('says so in one line, and copies a self-check', async () => {
    const { user, container } = open({ failed });
    await screen.findByText(/^The Trello page has changed: .* capture still works\.$/);
    await user.click(screen.getByRole('button', { name: 'Copy a self-check' }));
    expect(await screen.findByText(/^Copied,/)).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(failed.text);
    const found = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('says so when nothing can be copied', async () => {
    const { user } = open({ failed });
    const copy = await screen.findByRole('button', { name: 'Copy a self-check' });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(copy);
    expect(await screen.findByText('The browser did not let it be copied.')).toBeDefined();
  });

  it('leads to where its columns are pointed at', async () => {
    const { user } = open({ failed, here: { isOn: true, use: async () => true } });
    await user.click(await screen.findByRole('button', { name: 'Show Backlight where the columns are' }));
    expect(point).toHaveBeenCalledOnce();
  });
});

describe('the popup on a page that may be a board', () => {
  it('offers to be used there, and says that nothing has changed where it was not allowed', async () => {
    const use = vi.fn(async () => false);
    const { user } = open({ here: { isOn: false, use } });
    await user.click(await screen.findByRole('button', { name: 'Use Backlight on this board' }));
    expect(use).toHaveBeenCalledOnce();
    expect(await screen.findByText('Not allowed, so nothing has changed.')).toBeDefined();
  });

  it('offers to be shown the columns where it is on already', async () => {
    open({ here: { isOn: true, use: async () => true } });
    expect(await screen.findByRole('button', { name: 'Show Backlight where the columns are' })).toBeDefined();
  });
});

describe('the popup with work in progress in other tools', () => {
  const share = { tool: 'Trello', count: 3, at: clock.now() - 3 * day - 1, isAtLeast: false };
  const withShares = (changed: Partial<Figures>): FiguresState => ({
    figures: {
      ...busy,
      elsewhere: [share, { tool: 'Jira', count: 2, at: clock.now(), isAtLeast: true }],
      ...changed,
    },
    trouble: null,
    fresh: true,
  });

  it('shows one number, what it is made of, and holds what stands here against the limit', () => {
    const { container } = open({ state: withShares({}) });
    expect(
      screen.getByText('12 in progress: 7 here, 3 on Trello (3 days ago), at least 2 on Jira'),
    ).toBeDefined();
    expect(screen.getByText('Over the limit: 7 of 6')).toBeDefined();
    expect(container.querySelector('svg text')?.textContent).toBe('12');
  });

  it.each([
    ['pl', 'W toku 12: 7 tutaj, 3 w Trello (sprzed 3 dni), co najmniej 2 w Jira'],
    ['es', '12 en curso: 7 aquí, 3 en Trello (hace 3 días), al menos 2 en Jira'],
  ] as const)('says it in %s', (language, text) => {
    open({ state: withShares({}), language });
    expect(screen.getByText(text)).toBeDefined();
  });

  it('shows it also to who has no work here yet', () => {
    open({ state: withShares({ team: undefined, columns: [], wip: { count: 0, state: 'none' } }) });
    expect(screen.getByText(/^5 in progress: 0 here, 3 on Trello/)).toBeDefined();
  });
});
