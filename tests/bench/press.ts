import { inTurns, median, ratioRow, round, type Row, type Times } from './rows.ts';

/** A browser with Backlight and the floor in it, on pages of theirs that can send messages. */
export interface Bench {
  browser: 'Chromium' | 'Firefox';
  /** Sends a message from a page of ours, or of the floor, and gives the ms until its answer. */
  press(which: 'ours' | 'floor'): Promise<number>;
  /** Stops both backgrounds, so that the next press starts one. */
  coolDown(): Promise<void>;
  /** Fills our database; resolves when the items are in. */
  seed(items: number): Promise<void>;
}

export interface Scale {
  warm: number;
  cold: number;
  items: number;
}

const coldBudget = { Chromium: 1.5, Firefox: 2.5 };

/**
 * The rows of a press: from the message to the answer that says it is on disk. `full` is filled first; the two browsers
 * press in turns, so that what the machine does besides meets both.
 */
export async function pressRows(full: Bench, empty: Bench, scale: Scale): Promise<Row[]> {
  await full.seed(scale.items);
  const warm = await inTurns(scale.warm, {
    full: () => afterRest(full, 'ours'),
    fullFloor: () => afterRest(full, 'floor'),
    empty: () => afterRest(empty, 'ours'),
    emptyFloor: () => afterRest(empty, 'floor'),
  });
  const cold = await inTurns(scale.cold, {
    ours: () => afterCoolDown(full, 'ours'),
    floor: () => afterCoolDown(full, 'floor'),
  });
  const { browser } = full;
  const size = `${scale.items.toLocaleString('en')} items`;
  const ofFull = { ours: warm.full, floor: warm.fullFloor };
  return [
    ratioRow(`press, warm, ${browser}`, size, ofFull, 2),
    ratioRow(`press, cold, ${browser}`, size, cold, coldBudget[browser]),
    growthRow(`press, full against empty, ${browser}`, `${size} / 0`, ofFull, {
      ours: warm.empty,
      floor: warm.emptyFloor,
    }),
  ];
}

/** People do not press ten times a second: what a press leaves to be done after its answer is done by the next one. */
async function afterRest(bench: Bench, which: 'ours' | 'floor'): Promise<number> {
  await new Promise((resolve) => {
    setTimeout(resolve, 150);
  });
  return bench.press(which);
}

async function afterCoolDown(bench: Bench, which: 'ours' | 'floor'): Promise<number> {
  await bench.coolDown();
  return bench.press(which);
}

/** How much slower a press is in a full database: each browser is held against its own floor. */
function growthRow(row: string, size: string, full: Times, empty: Times): Row {
  const grown = median(full.ours) / median(full.floor);
  const base = median(empty.ours) / median(empty.floor);
  const ratio = round(grown / base, 2);
  return {
    row,
    size,
    ours: round(median(full.ours), 1),
    peer: null,
    floor: round(median(empty.ours), 1),
    ratio,
    budget: 1.2,
    unit: 'ms',
    holds: ratio <= 1.2,
  };
}

/** What Gmail's button sends: a new thread each time, with a text of ordinary length. */
export function captureMessage(n: number): object {
  const id = `${Date.now().toString(36)}${n.toString(36)}`.padEnd(16, '0');
  const now = Date.now();
  return {
    call: 'capture',
    request: {
      draft: {
        requestId: id,
        title: 'We need a brochure for the trade fair by Friday',
        source: {
          app: 'gmail',
          account: 'team@practice.example',
          container: `thread-${id}`,
          sourceId: `message-${id}`,
          url: 'https://mail.google.com/mail/u/0/#inbox',
          title: 'We need a brochure for the trade fair by Friday',
          siteName: 'Gmail',
          author: { name: 'Ana Kowalska', email: 'ana@practice.example' },
          sentAt: now,
          sentAtFrom: 'sent',
          capturedAt: now,
          via: 'button',
        },
        excerpt: 'Hello, could you make a brochure for the trade fair? Eight pages, two languages. '.repeat(
          8,
        ),
      },
    },
  };
}
