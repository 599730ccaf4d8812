import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastProvider } from '@/components/ui/Toasts';
import { LanguageProvider } from '@/components/language/language';
import { WelcomePage } from '@/components/pages/WelcomePage';
import type { BoardSwitch, BoardSwitches, SiteSwitch } from '@/components/welcome/site-switch';
import { db } from '@/lib/store/db';
import { wordsIn } from '@/lib/i18n/words';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { columns } from '@/lib/store/queries/board';
import { team } from '@/lib/store/queries/entities';
import { startColumnNames } from '@/locales/columns';

/** The browser's permission as the page sees it, which the person may also change elsewhere. */
class Permission implements SiteSwitch {
  #on: boolean;
  readonly #answer: boolean;
  readonly #listeners = new Set<() => void>();

  constructor({ on = false, answer = true } = {}) {
    this.#on = on;
    this.#answer = answer;
  }

  isOn = async () => this.#on;
  turnOn = async () => {
    if (this.#answer) this.set(true);
    return this.#answer;
  };
  turnOff = async () => this.set(false);
  onChanged = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  set(on: boolean): void {
    this.#on = on;
    for (const listener of this.#listeners) listener();
  }
}

/** Trello and this computer, and a tool of the team's own whose address can be typed. */
class Boards implements BoardSwitches {
  readonly trello: Permission;
  readonly ownTool: Permission;
  readonly known: BoardSwitch[];
  readonly #typed: BoardSwitch;
  /** Whether a page of it is open. */
  hasPage = false;
  readonly point = async () => this.hasPage;

  constructor({ answer = true } = {}) {
    this.trello = new Permission({ answer });
    this.ownTool = new Permission({ answer });
    this.known = [
      { app: 'trello', name: 'Trello', hosts: ['trello.com'], site: this.trello, point: this.point },
      { app: 'local-boards', hosts: ['127.0.0.1'], site: new Permission({ answer }), point: this.point },
    ];
    const name = 'jira.firm.example';
    this.#typed = { app: `https://${name}`, name, hosts: [name], site: this.ownTool, point: this.point };
  }

  own = async () => ((await this.ownTool.isOn()) ? [this.#typed] : []);
  typed = (text: string) => (text.startsWith('https://jira') ? this.#typed : null);
  onChanged = (listener: () => void) => {
    const stops = [this.trello.onChanged(listener), this.ownTool.onChanged(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  };
}

const names = async () => (await columns()).map(({ name }) => name);

function open(gmail = new Permission(), boards = new Boards()) {
  const done: string[] = [];
  const { container } = render(
    <LanguageProvider language="en">
      <ToastProvider closeLabel="Close">
        <WelcomePage
          gmail={gmail}
          boards={boards}
          actions={{
            rememberLanguage: async (language) => {
              done.push(
                `language ${language}`,
                `screen ${document.documentElement.lang}`,
                ...(await names()),
              );
            },
            openPractice: async () => void done.push('practice'),
            openBacklog: async () => void done.push('backlog'),
          }}
        />
      </ToastProvider>
    </LanguageProvider>,
  );
  return { done, container, gmail, user: userEvent.setup() };
}

beforeEach(async () => {
  await db.delete();
  await db.open();
});
afterEach(cleanup);

describe('setting a team up', () => {
  it('saves the name while it is typed, with the start columns, and asks nothing twice', async () => {
    const { user } = open();
    await user.type(screen.getByRole('textbox', { name: 'Team name' }), 'Growth');
    expect(await screen.findByText('Saved')).toBeDefined();
    expect((await team())?.name).toBe('Growth');
    expect(await names()).toEqual(['Backlog', 'Ready', 'Creating', 'Review', 'Publishing', 'Done']);

    cleanup();
    open();
    expect(await screen.findByDisplayValue('Growth')).toBeDefined();
  });

  it('changes the language at once, and the start columns with it', async () => {
    const { done, user } = open();
    await user.type(screen.getByRole('textbox', { name: 'Team name' }), 'Growth');
    await screen.findByText('Saved');
    await user.click(screen.getByRole('radio', { name: 'Polski' }));
    expect(await screen.findByRole('heading', { name: 'Przycisk w Gmailu' })).toBeDefined();
    expect(document.documentElement.lang).toBe('pl');
    expect(done[0]).toBe('language pl');
    expect(await names()).toContain('Tworzenie');
  });

  it('shows another language only when columns and choice are stored: who leaves at once finds one language, not two', async () => {
    await setUpTeam({ name: 'Growth', columnNames: wordsIn(startColumnNames, 'en') });
    document.documentElement.lang = 'en';
    const { done, user } = open();
    // Before the page has even read its team.
    await user.click(screen.getByRole('radio', { name: 'Español' }));
    await screen.findByRole('heading', { name: 'Cada solicitud, a la luz' });
    expect(done).toEqual(['language es', 'screen en', ...Object.values(wordsIn(startColumnNames, 'es'))]);
  });

  it('opens the backlog of a team that gave no name', async () => {
    const { done, user } = open();
    await user.click(screen.getByRole('button', { name: /^Open the backlog/ }));
    await expect.poll(() => done).toEqual(['backlog']);
    expect((await team())?.name).toBe('Our team');
  });

  it('loads the sample team and takes it away again, with all that it brought', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: /^Load the sample team/ }));
    await user.click(await screen.findByRole('button', { name: /^Remove the sample/ }));
    expect(await screen.findByRole('button', { name: /^Load the sample team/ })).toBeDefined();
    expect(await db.items.where('[lane+rank]').above([]).count()).toBe(0);
  });
});

describe('the Gmail button', () => {
  it('is turned on and off here, and says what it reads before', async () => {
    const { user } = open();
    expect(screen.getByText(/It reads the mail you press it on/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Turn the Gmail button on' }));
    expect(await screen.findByText('The Gmail button is on')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Turn it off' }));
    expect(await screen.findByRole('button', { name: 'Turn the Gmail button on' })).toBeDefined();
  });

  it('takes no for an answer and says how to later', async () => {
    const { user } = open(new Permission({ answer: false }));
    await user.click(screen.getByRole('button', { name: 'Turn the Gmail button on' }));
    expect(await screen.findByText(/You said no, and that is fine/)).toBeDefined();
  });

  it('follows what is granted and taken away in the settings of the browser', async () => {
    const { gmail } = open();
    await screen.findByRole('button', { name: 'Turn the Gmail button on' });
    gmail.set(true);
    expect(await screen.findByText('The Gmail button is on')).toBeDefined();
    gmail.set(false);
    expect(await screen.findByRole('button', { name: 'Turn the Gmail button on' })).toBeDefined();
  });
});

describe('the switches of boards', () => {
  it('are turned on and off one by one, and the page says where limits are on', async () => {
    const boards = new Boards();
    const { user } = open(undefined, boards);
    await user.click(screen.getByRole('button', { name: 'Choose your boards' }));
    await user.click(await screen.findByRole('switch', { name: 'Trello' }));
    expect(await screen.findByRole('switch', { name: 'Trello', checked: true })).toBeTruthy();
    expect(screen.getByRole('switch', { name: 'Tools on this computer', checked: false })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(await screen.findByText('On: Trello')).toBeTruthy();
    boards.trello.set(false);
    await vi.waitFor(() => expect(screen.queryByText('On: Trello')).toBeNull());
  });

  it('say that nothing changes when the person said no', async () => {
    const { user } = open(undefined, new Boards({ answer: false }));
    await user.click(screen.getByRole('button', { name: 'Choose your boards' }));
    await user.click(await screen.findByRole('switch', { name: 'Trello' }));
    expect(await screen.findByText(/your boards stay as they are/)).toBeTruthy();
  });

  it('lead to a board that is pointed at, once one is open', async () => {
    const boards = new Boards();
    const { user } = open(undefined, boards);
    boards.trello.set(true);
    await user.click(screen.getByRole('button', { name: 'Choose your boards' }));
    const point = await screen.findByRole('button', { name: 'Point at its columns: Trello' });
    await user.click(point);
    expect(await screen.findByText(/Open the board in a tab first/)).toBeTruthy();
    boards.hasPage = true;
    await user.click(point);
    await vi.waitFor(() => expect(screen.queryByText(/Open the board in a tab first/)).toBeNull());
  });

  it('take the address of a tool that a team hosts itself, and ask for that alone', async () => {
    const boards = new Boards();
    const { user } = open(undefined, boards);
    await user.click(screen.getByRole('button', { name: 'Choose your boards' }));
    const field = await screen.findByRole('textbox', { name: 'Any other board' });
    await user.type(field, 'our board{Enter}');
    expect(await screen.findByText(/That is no web address/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'https://jira.firm.example/secure/RapidBoard.jspa?rapidView=7{Enter}');
    await user.click(await screen.findByRole('switch', { name: 'jira.firm.example', checked: true }));
    await vi.waitFor(() => expect(screen.queryByRole('switch', { name: 'jira.firm.example' })).toBeNull());
    expect(await boards.ownTool.isOn()).toBe(false);
  });
});

it('has no barrier that axe finds', async () => {
  const { container } = open();
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
