import { connection, type List, type PageArguments } from '../page.ts';

type Identified = { readonly id: string };

/** The field of an owner's list. */
export function listOf<Item extends Identified>(
  name: string,
  owner: string,
  items: () => readonly Item[],
  view: (item: Item) => unknown,
) {
  const key = ({ id }: Item) => id;
  return (args: PageArguments) => connection({ seal: `${name} ${owner}`, items: items(), key, view }, args);
}

/** The same for items without an id. */
export function keyedListOf<Item>(name: string, owner: string, list: () => Omit<List<Item>, 'seal'>) {
  return (args: PageArguments) => connection({ seal: `${name} ${owner}`, ...list() }, args);
}
