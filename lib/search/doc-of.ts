import type { Item, LongFields, Request } from '@/lib/domain/entities';
import type { Doc } from './doc';
import { foldKey, foldText } from './fold';

/** Longer texts are kept as their words, each once: found all the same, but for phrases. In characters. */
const keptWhole = 4_000;

const nothing: readonly string[] = [];

/** What a search knows of an item. */
export function docOfItem(item: Item, texts: Partial<LongFields<'item'>>, notes: readonly string[]): Doc {
  const title = foldText(item.title);
  const { name, email } = item.requester ?? {};
  const links = texts.links ?? [];
  const requester = foldText(`${name ?? ''} ${email ?? ''}`);
  const people = item.people ?? nothing;
  return {
    id: item.id,
    kind: 'item',
    text: textOf(title, [
      requester,
      foldText([item.type, item.bucket, item.blocked].filter(Boolean).join(' · ')),
      ...(item.labels ?? nothing).map(foldText),
      ...people.map(foldText),
      foldText([item.storyWho, item.storyWhat, item.storyWhy].filter(Boolean).join(' ')),
      long(texts.description),
      ...(texts.steps ?? []).map(({ text }) => foldText(text)),
      ...links.map((link) => foldText(`${link.title ?? ''} ${link.url}`)),
      ...notes.map(long),
    ]),
    head: title.length,
    column: item.column,
    state: undefined,
    labels: item.labels ? item.labels.map(foldKey) : nothing,
    type: keyOf(item.type),
    bucket: keyOf(item.bucket),
    requester: requester || undefined,
    people: people.length === 0 ? nothing : people.map(foldText),
    app: item.app === undefined ? undefined : foldText(item.app),
    need: item.need,
    effort: item.effort,
    customer: item.customerValue,
    business: item.businessValue,
    blocked: item.blocked !== undefined,
    due: item.dueOn,
    added: item.addedAt,
    started: item.startedAt,
    finished: item.finishedAt,
    hasSteps: (item.stepCount ?? 0) > 0,
    hasText: Boolean(texts.description),
    hasNote: notes.length > 0,
    hasLink: links.length > 0,
  };
}

/** What a search knows of a request. */
export function docOfRequest(
  request: Request,
  texts: Partial<LongFields<'request'>>,
  notes: readonly string[],
): Doc {
  const title = foldText(request.title);
  const { name, email } = request.requester ?? {};
  const { source } = request;
  const requester = foldText(`${name ?? ''} ${email ?? ''}`);
  return {
    id: request.id,
    kind: 'request',
    text: textOf(title, [
      requester,
      foldText(request.answer ?? ''),
      foldText(`${source?.siteName ?? ''} ${source?.title ?? ''}`),
      long(texts.description),
      long(texts.selection),
      long(texts.excerpt),
      ...notes.map(long),
    ]),
    head: title.length,
    column: undefined,
    state: request.state,
    labels: nothing,
    type: undefined,
    bucket: undefined,
    requester: requester || undefined,
    people: nothing,
    app: source === undefined ? undefined : foldText(`${source.app} ${source.siteName ?? ''}`),
    need: undefined,
    effort: undefined,
    customer: undefined,
    business: undefined,
    blocked: false,
    due: undefined,
    added: request.capturedAt,
    started: undefined,
    finished: undefined,
    hasSteps: false,
    hasText: Boolean(texts.description),
    hasNote: notes.length > 0,
    hasLink: false,
  };
}

/** Joined by what is in no word: a phrase never reaches from one text into the next. One flat string. */
function textOf(title: string, parts: readonly string[]): string {
  return [title, ...parts].filter((part) => part !== '').join('\n');
}

function long(text: string | undefined): string {
  const folded = foldText(text ?? '');
  if (folded.length <= keptWhole) return folded;
  const end = folded.lastIndexOf(' ', keptWhole) + 1;
  const rest = new Set(folded.slice(end).trim().split(' '));
  return `${folded.slice(0, end)}\n ${[...rest].join(' \n ')} `;
}

function keyOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : foldKey(text) || undefined;
}
