import type { Namesakes } from '../coreference/namesakes.ts';
import { bareName, personKey } from '../coreference/same-person.ts';
import type { Document } from '../document.ts';
import type { EntityTable } from '../drafts/entity-table.ts';
import { singleSpaced } from '../text/spelling.ts';

/** Joins names of persons to persons. A name that may be of several is no mention of any. */
export function findPeople({ names, text }: Document, { fullNames }: Namesakes, table: EntityTable): void {
  names.forEach((span, index) => {
    const full = fullNames[index] ?? null;
    if (span.type !== 'Person' || full === null) return;
    const name = bareName(singleSpaced(text.slice(span.start, span.end)));
    const person = table.entity('Person', personKey(full), { fr: full, en: null });
    table.mention(person, span, 'NAME', personKey(name) === personKey(full) ? 'FULL_NAME' : 'SHORT_NAME');
    person.aliases.add(name);
  });
}
