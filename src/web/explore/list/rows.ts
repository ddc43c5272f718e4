import type { Link } from '../address/place.ts';
import type { LinkFact, Picture, PictureNode } from '../picture/picture.ts';
import type { Texts } from '../texts/texts.ts';

/** A row of the table: one relation from one entity to another. */
export interface Row extends Link {
  readonly id: string;
  readonly subject: PictureNode;
  readonly fact: LinkFact;
  /** The relation in words. */
  readonly label: string;
  readonly object: PictureNode;
}

export const COLUMNS = ['subject', 'relation', 'object', 'count', 'first', 'last'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** What a picture shows, as rows: one for each relation of each link. */
export function rowsOf({ nodes, links }: Picture, texts: Pick<Texts, 'relations'>): readonly Row[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return links.flatMap(({ id, source, target, facts }) => {
    const [subject, object] = [byId.get(source), byId.get(target)];
    if (subject === undefined || object === undefined) return [];
    return facts.map((fact) => ({
      ...{ id: `${id} ${fact.relation}`, source, target },
      ...{ subject, fact, label: texts.relations[fact.relation], object },
    }));
  });
}

/** Rows in an order; those that are alike in it stay as they are. */
export function sorted(
  rows: readonly Row[],
  { column, isDescending }: Order,
  { code }: Pick<Texts, 'code'>,
): readonly Row[] {
  const { compare } = new Intl.Collator(code, { numeric: true });
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(cellOf(a, column), cellOf(b, column)));
}

/** What stands in a cell. */
export function cellOf(row: Row, column: Column): string {
  if (column === 'subject' || column === 'object') return row[column].name;
  return column === 'relation' ? row.label : `${row.fact[column] ?? ''}`;
}
