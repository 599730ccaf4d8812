import type { BoardFlow } from '@/lib/domain/board-flow';
import { offeredFlow } from '../flow/offered';
import type { PanelContext } from './context';
import { make } from './make';

/** px of the drawings; they grow with the panel. */
const [width, height] = [300, 90];

/** How work goes over this board: how long it takes, what is finished each week, and where cards stand day by day. */
export function flowSection(context: PanelContext): HTMLElement {
  const { document, words } = context;
  const body = make(document, 'div', { class: 'rows' });
  async function fill(): Promise<void> {
    const flow = (await offeredFlow()?.()) ?? null;
    body.replaceChildren(...(flow ? drawn(context, flow) : [line(document, words.notRead)]));
  }
  const section = make(document, 'details', {}, [make(document, 'summary', { text: words.flow }), body]);
  section.addEventListener('toggle', () => {
    if (section.open) void fill();
  });
  return section;
}

const line = (document: Document, text: string) => make(document, 'p', { class: 'own', text });

function drawn({ document, words, columns }: PanelContext, { pace, weeks, bands }: BoardFlow): HTMLElement[] {
  const titles = new Map(columns.map(({ key, title }) => [key, title]));
  const told = bands.map(({ column, counts }, n) => ({ name: titles.get(column) ?? column, counts, n }));
  const lasting = bands.some(({ counts }) => counts.length > 1);
  return [
    make(document, 'p', { text: pace ? words.takes(pace) : words.tooFew }),
    figure(document, words.perWeek, `${words.perWeek}: ${weeks.join(', ')}`, bars(weeks)),
    ...(lasting
      ? [
          figure(
            document,
            words.dayByDay,
            `${words.dayByDay}: ${told.map(({ name, counts }) => `${name} ${counts[0]} → ${counts.at(-1)}`).join('; ')}`,
            areas(bands.map(({ counts }) => counts)),
          ),
          make(
            document,
            'ul',
            { class: 'legend' },
            told.toReversed().map(({ name, counts, n }) => {
              const item = make(document, 'li', { text: `${name} ${counts.at(-1)}` });
              item.style.setProperty('--band', shade(n, bands.length));
              return item;
            }),
          ),
        ]
      : [line(document, words.soon)]),
  ];
}

/** From the last column, which is darkest, to the first. */
function shade(n: number, of: number): string {
  return `color-mix(in oklab, light-dark(#4a3fd1, #a9a2ff) ${Math.round(20 + (80 * n) / Math.max(1, of - 1))}%, transparent)`;
}

function figure(document: Document, title: string, label: string, shapes: readonly Shape[]): HTMLElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  for (const { tag, text, ...attributes } of shapes) {
    const shape = document.createElementNS(svgNamespace, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
    if (text !== undefined) shape.textContent = text;
    svg.append(shape);
  }
  return make(document, 'figure', {}, [make(document, 'figcaption', { text: title }), svg]);
}

const svgNamespace = 'http://www.w3.org/2000/svg';

type Shape = { tag: 'rect' | 'path' | 'text'; text?: string } & Record<string, string | number | undefined>;

function bars(counts: readonly number[]): Shape[] {
  const most = Math.max(1, ...counts);
  const step = width / counts.length;
  const room = height - 16;
  return counts.flatMap((count, n): Shape[] => {
    const tall = Math.max(1, (count / most) * room);
    const x = n * step;
    return [
      { tag: 'rect', x: x + 3, y: height - tall, width: step - 6, height: tall, rx: 2 },
      { tag: 'text', x: x + step / 2, y: height - tall - 4, text: String(count) },
    ];
  });
}

/** One band above the other, what is done at the bottom, as a cumulative flow diagram has it (method.md 4.1). */
function areas(bands: readonly (readonly number[])[]): Shape[] {
  const days = bands[0]?.length ?? 0;
  const most = Math.max(1, ...Array.from({ length: days }, (_, at) => sumAt(bands, at)));
  const x = (at: number) => (at / Math.max(1, days - 1)) * width;
  const y = (count: number) => height - (count / most) * height;
  return bands.map((counts, n): Shape => {
    const below = bands.slice(n + 1);
    const top = counts.map((count, at) => `${x(at)},${y(sumAt(below, at) + count)}`);
    const bottom = counts.map((_, at) => `${x(at)},${y(sumAt(below, at))}`).toReversed();
    const style = `fill: ${shade(n, bands.length)}`;
    return { tag: 'path', d: `M${[...top, ...bottom].join('L')}Z`, style };
  });
}

function sumAt(bands: readonly (readonly number[])[], at: number): number {
  return bands.reduce((sum, counts) => sum + (counts[at] ?? 0), 0);
}
