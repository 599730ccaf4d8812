import { keepInside, shadowHost } from '@/lib/capture/shadow';
import type { BoardPolicy } from '@/lib/domain/board-policy';
import { eachLane, eachPerson } from '@/lib/domain/policy-edit';
import { mark } from '../badge';
import { ownEvents } from '../own-events';
import type { StripView } from '../strip';
import { bringInSection } from './bring-in';
import { columnRows, mostRow } from './column-rows';
import type { PanelColumn, PanelContext } from './context';
import { meaningSection, uncountedSection } from './counting';
import { fileSection } from './file';
import { flowSection } from './flow';
import { furtherSection } from './further';
import { historySection } from './history';
import type { MakePanel, Panel } from './kit';
import { make, press } from './make';
import { panelStyle } from './style';
import type { PanelWords } from './words';

/** The panel behind the strip: the columns with their numbers first, everything else under one line. */
export function makePanel(document: Document, words: PanelWords): MakePanel {
  return ({ set, readFile, hide, close }): Panel => {
    const { host, root } = shadowHost(document, 'overlay-panel', panelStyle);
    host.setAttribute(mark, 'panel');
    // A focus trap of the page (a dialog of its own may be open) leaves it alone.
    host.setAttribute('data-no-focus-lock', '');
    keepInside(host, ownEvents);
    const body = make(document, 'div', { class: 'body' });
    const told = make(document, 'p', { class: 'told', role: 'status' });
    const shut = press(document, '×', () => close?.());
    shut.className = 'remove';
    shut.setAttribute('aria-label', words.close);
    const panel = make(document, 'section', { class: 'panel', role: 'dialog', label: words.title }, [
      make(document, 'header', {}, [make(document, 'h2', { text: words.title }), shut]),
      body,
      told,
    ]);
    root.append(panel);
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close?.();
    });

    let view: StripView | undefined;
    let policy: BoardPolicy = {};
    let drawn = '';
    let isOpen = false;
    const tell = (text: string, takeBack?: () => void) => {
      told.replaceChildren(text, ...(takeBack ? [' ', press(document, words.takeBack, takeBack)] : []));
    };
    async function keep(next: BoardPolicy): Promise<boolean> {
      const before = policy;
      policy = next;
      const isKept = await set(next);
      if (!isKept && policy === next) policy = before;
      tell(isKept ? '' : words.notKept);
      return isKept;
    }
    function draw(): void {
      if (!view) return;
      const context = contextOf(document, words, view, { policy: () => policy, keep, tell });
      drawn = seen(view, policy);
      const more = make(document, 'details', {}, [
        make(document, 'summary', { text: words.more }),
        make(document, 'div', { class: 'rows' }, [
          mostRow(context, eachPerson, words.eachPerson, words.eachPersonHint),
          ...(context.lanes.length > 0 ? [mostRow(context, eachLane, words.eachLane)] : []),
          furtherSection(context),
          uncountedSection(context),
          meaningSection(context),
          flowSection(context),
          ...[historySection(context)].filter((section) => section !== null),
          bringInSection(context),
          fileSection(context, () => view?.name ?? '', readFile, draw),
          make(document, 'div', { class: 'buttons' }, [
            press(document, words.hide, hide),
            make(document, 'span', { class: 'own', text: words.hideHint }),
          ]),
        ]),
      ]);
      more.open = isOpen;
      more.addEventListener('toggle', () => {
        isOpen = more.open;
      });
      const hint = make(document, 'p', { class: 'own', text: words.hint });
      const held = root.activeElement !== null && body.contains(root.activeElement);
      body.replaceChildren(columnRows(context), hint, more);
      if (held) more.querySelector('summary')?.focus();
    }

    return {
      host,
      show(now) {
        view = now;
        const scheme = now.isDark ? 'dark' : 'light';
        if (host.style.colorScheme !== scheme) host.style.colorScheme = scheme;
        // A field somebody types in stays theirs.
        if (body.contains(root.activeElement)) return;
        policy = now.kept?.policy ?? {};
        if (seen(now, policy) !== drawn) draw();
      },
      focus: () => (body.querySelector<HTMLElement>('[role=group] > input') ?? shut).focus(),
    };
  };
}

/** What the panel draws, as a text to compare. */
function seen({ parts }: StripView, policy: BoardPolicy): string {
  const columns = parts.map(({ key, title, description, lane, nativeLimit }) => [
    key,
    title,
    description,
    lane,
    nativeLimit,
  ]);
  return JSON.stringify([columns, policy]);
}

function contextOf(
  document: Document,
  words: PanelWords,
  { parts }: StripView,
  acts: Pick<PanelContext, 'policy' | 'keep' | 'tell'>,
): PanelContext {
  const columns = new Map<string, PanelColumn>(parts.map((part) => [part.key, part]));
  const lanes = new Set(parts.flatMap(({ lane }) => (lane ? [lane] : [])));
  return { document, words, columns: [...columns.values()], lanes: [...lanes], ...acts };
}
