import type { PictureLink } from '../picture/picture.ts';
import type { Texts } from './texts.ts';

/** What is written on a link: its first relation, and how many more there are. */
export function relationsLabel(texts: Texts): (link: Pick<PictureLink, 'facts'>) => string {
  return ({ facts: [first, ...others] }) => {
    if (first === undefined) return '';
    const label = texts.shortRelations[first.relation] ?? texts.relations[first.relation];
    return others.length === 0 ? label : `${label} +${others.length}`;
  };
}
