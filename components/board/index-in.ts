const asked = new WeakMap<readonly string[], Map<string, number>>();

/**
 * Where an id stands in a list that is never changed, -1 where it does not. Every render and every step of a scroll asks for
 * the same few: each is looked for once, among ten thousand maybe.
 */
export function indexIn(ids: readonly string[], id: string): number {
  let answers = asked.get(ids);
  if (!answers) asked.set(ids, (answers = new Map()));
  let index = answers.get(id);
  if (index === undefined) answers.set(id, (index = ids.indexOf(id)));
  return index;
}
