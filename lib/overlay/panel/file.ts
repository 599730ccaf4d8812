import type { BoardPolicy } from '@/lib/domain/board-policy';
import type { NoPolicyFile } from '@/lib/domain/policy-file';
import { policyFileText } from '@/lib/domain/policy-file-text';
import type { PanelContext } from './context';
import type { ReadFile } from './kit';
import { make, onChange, press } from './make';

/** No policy is as long: a file that is longer is none. */
const longestFile = 500_000;

/** The board's policy out as a file, and in from one. What stood before a file was loaded can be taken back. */
export function fileSection(
  context: PanelContext,
  board: () => string,
  readFile: (text: string) => Promise<ReadFile>,
  again: () => void,
): HTMLElement {
  const { document, words } = context;
  const input = make(document, 'input', { label: words.load });
  input.type = 'file';
  input.accept = '.json,application/json';
  input.hidden = true;
  async function load(): Promise<void> {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    const read = file.size > longestFile ? notOurs : await readFile(await file.text());
    if (!read.ok) return context.tell(words[troubles.get(read.reason) ?? 'notKept']);
    await use(read.value, words.loaded(strangers(context, read.value)));
  }
  async function use(policy: BoardPolicy, text: string): Promise<void> {
    const before = context.policy();
    if (!(await context.keep(policy))) return;
    again();
    context.tell(text, () => void context.keep(before).then((isKept) => isKept && again()));
  }
  onChange(input, () => void load());
  return make(document, 'fieldset', {}, [
    make(document, 'legend', { text: words.file }),
    make(document, 'div', { class: 'buttons' }, [
      press(document, words.save, () => save(document, policyFileText(board(), context.policy()))),
      press(document, words.load, () => input.click()),
      input,
    ]),
  ]);
}

const notOurs = { ok: false, reason: 'not-a-policy' } as const;
const troubles: ReadonlyMap<string, 'wrongFile' | 'newerFile' | 'damagedFile'> = new Map<
  NoPolicyFile['reason'],
  'wrongFile' | 'newerFile' | 'damagedFile'
>([
  ['not-a-policy', 'wrongFile'],
  ['newer', 'newerFile'],
  ['damaged', 'damagedFile'],
]);

/** How many limits are for columns that this board does not have: they are kept, and hold once it has them. */
function strangers({ columns }: PanelContext, { limits = [] }: BoardPolicy): number {
  const here = new Set(columns.map(({ key }) => key));
  return limits.filter((limit) => limit.columns.some((key) => !here.has(key))).length;
}

function save(document: Document, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = make(document, 'a');
  link.href = url;
  link.download = 'backlight-board-limits.json';
  link.click();
  // The browser has taken what it needs by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
