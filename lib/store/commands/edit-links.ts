import { success } from '@/lib/domain/result';
import type { TooMany } from '@/lib/domain/item-edit';
import { type BadLink, withLink } from '@/lib/domain/links';
import { command, type Outcome } from '../command';
import { textsOf } from '../queries/texts';
import { find, type Gone } from '../find';
import { change } from '../rows';
import { changedOnly } from './changed-only';

export type LinksEdit = { add: { url: string; title?: string } } | { remove: string };

/** Adds a link to an Item, or takes one away. The links are read in the same transaction: another window's stay. */
export async function editLinks(
  itemId: string,
  edit: LinksEdit,
): Promise<Outcome<null, Gone | BadLink | TooMany>> {
  return command('item.links', async () => {
    const item = await find('item', itemId);
    if (!item.ok) return item;
    const texts = await textsOf('item', itemId);
    const { links = [] } = texts;
    const edited =
      'add' in edit ? withLink(links, edit.add) : success(links.filter(({ url }) => url !== edit.remove));
    if (!edited.ok) return edited;
    const changed = changedOnly<'item'>({ links: edited.value.length > 0 ? edited.value : null }, texts);
    return success({ value: null, changes: changed ? [change('item', itemId, changed)] : [] });
  });
}
