import type { EntityName } from './entities';

/**
 * Fields without which a row is not shown: its first event has not arrived yet. Beside the schemas and not among
 * them, so that the popup's first frame can judge a row without their parser.
 */
export const requiredFields: { readonly [E in EntityName]: readonly string[] } = {
  team: ['name', 'setUpAt'],
  request: ['title', 'state', 'capturedAt'],
  item: ['title', 'column', 'rank', 'addedAt'],
  note: ['about', 'text', 'addedAt'],
  column: ['name', 'rank', 'kind'],
  cycle: ['goal', 'startsOn', 'workingDays'],
  limit: ['per', 'most'],
  guidepoint: ['statement'],
  hostBoard: ['host', 'address', 'policy'],
  view: ['name', 'place', 'query'],
};
