import * as z from 'zod/mini';
import { mostDoneRules } from './done-rules';
import { day, id, instant, list, rank, text } from './field-shapes';
import { personSchema } from './source';
import { textLimits } from './text';

/** MoSCoW: how much the launch needs it. `wont` reads "not now". */
export const needs = ['must', 'should', 'could', 'wont'] as const;
export type Need = (typeof needs)[number];

/** Story points as the method simplifies them (method.md 2.3, A9). */
export const efforts = [1, 2, 3, 5, 8, 13] as const;
export type Effort = (typeof efforts)[number];

/** Customer value and business value: five steps each, from little to very much. */
export const values = [1, 2, 3, 4, 5] as const;
export type Value = (typeof values)[number];

/** One line of a checklist. */
const step = () => z.object({ id: id(), text: text(textLimits.name), done: z.boolean() });
export type Step = z.infer<ReturnType<typeof step>>;

const link = () => z.object({ url: text(textLimits.url), title: z.optional(text(textLimits.title)) });
export type Link = z.infer<ReturnType<typeof link>>;

export const mostLabels = 20;
export const mostPeople = 10;
export const mostSteps = 100;
export const mostLinks = 50;

/** The fields of an Item. */
export const itemFields = () => ({
  short: z.object({
    title: text(textLimits.title),
    column: id(),
    rank: rank(),
    addedAt: instant(),
    /** When it first left the queue, ms; cleared when it goes back (method.md 4.1). */
    startedAt: instant(),
    finishedAt: instant(),
    requestId: id(),
    requester: personSchema,
    app: text(40),
    /** The column its card stands in on the board it was captured from, as that board calls it. */
    cardColumn: text(textLimits.name),
    dueOn: day(),
    /** Why it cannot go on; absent when it can. */
    blocked: text(textLimits.reason),
    /** The kind of work (e-mail, landing page …), in the team's own word. */
    type: text(textLimits.label),
    labels: list(text(textLimits.label), mostLabels),
    /** The bucket of work it belongs to. */
    bucket: text(textLimits.label),
    need: z.enum(needs),
    effort: z.literal(efforts),
    customerValue: z.literal(values),
    businessValue: z.literal(values),
    /** The Guidepoint it serves. */
    guidepoint: id(),
    /** Who works on it, by name; nobody before it is pulled. */
    people: list(text(textLimits.label), mostPeople),
    /** The customer story: as …, I want …, so that …. */
    storyWho: text(textLimits.title),
    storyWhat: text(textLimits.title),
    storyWhy: text(textLimits.title),
    /** How many lines the checklist has, and how many of them are done: cards show it without reading the list. */
    stepCount: z.int().check(z.gte(0), z.lte(mostSteps)),
    stepsDone: z.int().check(z.gte(0), z.lte(mostSteps)),
    deletedAt: instant(),
  }),
  long: z.object({
    description: text(textLimits.description),
    steps: list(step(), mostSteps),
    links: list(link(), mostLinks),
    /** Ids of the lines of the Definition of Done that it meets. */
    doneRulesMet: list(id(), mostDoneRules),
  }),
});
