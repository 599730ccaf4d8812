import { type StartColumnId, startColumnIds } from '@/lib/domain/board';
import { boundDraft } from '@/lib/domain/capture-draft';
import type { FieldSet } from '@/lib/domain/entities';
import type { Change } from '@/lib/domain/event';
import { success } from '@/lib/domain/result';
import {
  sampleAsker,
  sampleCycle,
  sampleDues,
  sampleId,
  samplePeople,
  samplePrefix,
  sampleStarts,
  sampleStepsDone,
  type SampleTexts,
  sampleWeights,
  startOfCycle,
} from '@/lib/domain/sample';
import { type Source, sourceKey } from '@/lib/domain/source';
import { clock } from '@/lib/platform/clock';
import { command } from '../command';
import { db } from '../db';
import { placeIn } from '../place';
import { alive, change } from '../rows';
import { startBoard, type TeamSetUp } from './set-up-team';

const day = 86_400_000;
const hour = 3_600_000;

/**
 * Loads the sample team as one step that can be taken back: requests that wait, a backlog, work on the board (one item
 * old, one column over its limit) and a running cycle. A team and columns that are there stay as they are. While any of
 * the sample is there, loading it again does nothing.
 */
export async function loadSample(texts: SampleTexts, columnNames: TeamSetUp['columnNames']) {
  return command('sample.load', async (now) => {
    const [items, requests, columns, team] = await Promise.all([
      db.items.where('id').startsWith(samplePrefix).toArray(),
      db.requests.where('id').startsWith(samplePrefix).toArray(),
      db.columns.toArray(),
      db.team.get('team'),
    ]);
    const isLoaded = items.some((row) => alive('item', row)) || requests.some((row) => alive('request', row));
    if (isLoaded) return success({ value: { loaded: 0 }, changes: [] });
    const hasBoard = columns.some((row) => alive('column', row));
    const entities = [
      ...texts.requests.map((request, n) => requestChange(request, n, now)),
      ...(await Promise.all(startColumnIds.map((id) => itemChanges(texts, id, now)))).flat(),
      cycleChange(texts.goal),
    ];
    const teamSet = alive('team', team) ? {} : { name: texts.teamName, setUpAt: now, deletedAt: null };
    const changes = [
      change('team', 'team', { ...teamSet, sample: true }),
      ...(hasBoard ? [] : startBoard(columnNames)),
      ...entities,
    ];
    return success({ value: { loaded: entities.length }, changes });
  });
}

function requestChange(request: SampleTexts['requests'][number], n: number, now: number): Change {
  const { app, url, siteName } = request;
  const capturedAt = now - n * 5 * hour - hour;
  const author = { name: request.name, ...(request.email ? { email: request.email } : {}) };
  const source: Source = {
    app,
    ...(url ? { url } : {}),
    ...(siteName ? { siteName } : {}),
    title: request.title,
    author,
    ...(app === 'gmail' ? { sentAt: capturedAt - hour, sentAtFrom: 'sent' as const } : {}),
    capturedAt,
    via: app === 'gmail' ? 'button' : app === 'web' ? 'popup' : 'hand',
  };
  const draft = boundDraft({
    requestId: sampleId('request', app, n),
    title: request.title,
    source,
    ...(request.excerpt ? { excerpt: request.excerpt } : {}),
  });
  return change('request', draft.requestId, {
    title: draft.title,
    state: 'waiting',
    requester: author,
    source: draft.source,
    sourceKey: sourceKey(draft.source) ?? undefined,
    capturedAt,
    excerpt: draft.excerpt,
    itemId: null,
    answer: null,
    decidedAt: null,
    deletedAt: null,
  });
}

async function itemChanges(texts: SampleTexts, column: StartColumnId, now: number): Promise<Change[]> {
  const titles = texts.items[column];
  const ids = titles.map((_, n) => sampleId('item', column, n));
  const { ranks, rekeyed } = await placeIn(column, { at: 'bottom' }, ids);
  const added = titles.map((title, n) => {
    const [started, finished] = sampleStarts[column]?.[n] ?? [];
    const asker = texts.requests[sampleAsker(column, n, texts.requests.length)];
    return change('item', ids[n] ?? '', {
      title,
      requester: asker ? { name: asker.name } : null,
      app: asker?.app ?? null,
      dueOn: dueOn(column, n),
      column,
      rank: ranks[n],
      addedAt: now - ((started ?? n) + 5) * day,
      startedAt: started === undefined ? null : now - started * day,
      finishedAt: finished === undefined ? null : now - finished * day,
      blocked: column === 'review' && n === 0 ? texts.blocked : null,
      people: samplePeople[column]?.[n] ? [...samplePeople[column][n]] : null,
      ...weights(texts, column, n),
      ...(column === 'creating' && n === titles.length - 1 ? checklist(texts) : {}),
      deletedAt: null,
    });
  });
  return [...added, ...rekeyed];
}

function weights(texts: SampleTexts, column: StartColumnId, n: number): FieldSet<'item'> {
  const weight = sampleWeights[column]?.[n];
  if (!weight) return {};
  const [need, effort, customerValue, businessValue, kind] = weight;
  return { need, effort, customerValue, businessValue, type: texts.types[kind] };
}

function checklist({ steps }: SampleTexts): FieldSet<'item'> {
  const lines = steps.map((text, n) => ({
    id: `${samplePrefix}step-${n + 1}`,
    text,
    done: n < sampleStepsDone,
  }));
  return { steps: lines, stepCount: lines.length, stepsDone: sampleStepsDone };
}

function dueOn(column: StartColumnId, n: number): string | null {
  const inDays = sampleDues[column]?.[n];
  return inDays === undefined
    ? null
    : Temporal.PlainDate.from(clock.today()).add({ days: inDays }).toString();
}

function cycleChange(goal: string): Change {
  return change('cycle', sampleId('cycle', 'running', 0), {
    goal,
    startsOn: startOfCycle(clock.today(), sampleCycle.workedBefore),
    workingDays: sampleCycle.workingDays,
    endedOn: null,
    deletedAt: null,
  });
}
