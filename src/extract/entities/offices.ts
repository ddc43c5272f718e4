import type { Span } from '../article-graph.ts';
import { type Document, tokenFrom } from '../document.ts';
import type { Findings } from '../drafts/claim-drafts.ts';
import { countryOfCode } from '../drafts/country-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import type { PositionDraft } from '../drafts/position-drafts.ts';
import { DEPARTMENTS_EN } from '../lexicons/office-names.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { FoundPosition } from '../positions/found-position.ts';
import { fold } from '../text/fold.ts';
import { capitalized, nameKey, singleSpaced } from '../text/spelling.ts';

const MINISTER = /^(?:ancien(?:ne)? )?(?:vice-)?ministre (?=d)(?!de ce)/i;
const DETERMINER = /^(?:l['’]|(?:le|la|les|un|une|du|au)\s)(?=\S)/i;
/** Names no body by itself: *l’entreprise*. */
const COMMON_NOUN = /^\p{Ll}+$/u;

/**
 * Joins offices to persons, to the bodies they belong to and to countries. A minister's office implies the ministry (*ministre iranien de la Défense*).
 */
export function findOffices({ doc, table, claims }: Findings, found: readonly FoundPosition[]): PositionDraft[] {
  return found.flatMap((position) => {
    const person = table.at(position.person, 'Person');
    if (person === undefined) return [];
    const { title, evidence, office, countryCode } = position;
    table.phrase(person, evidence);
    const country = countryCode === null ? null : countryOfCode(table, countryCode);
    const ministry = table.find('Organization', ministryKey(position) ?? '') ?? null;
    const organization = ministry ?? bodyOf(doc, position, table);
    if (ministry !== null && country !== null && !position.former && position.implied !== true) {
      claims.push({ subject: ministry, predicate: 'BELONGS_TO', object: country, evidence: office });
    }
    if (country !== null && country.mentions.length === 0) table.mention(country, office, 'NOMINAL', 'OFFICE');
    return [{ person, title, organization, country, evidence, office }];
  });
}

/**
 * Finds the ministries that ministers' offices imply.
 *
 * @returns the names within these offices (*ministre iranien de la Défense*), which name no body of their own
 */
export function findMinistries(
  doc: Document,
  found: readonly FoundPosition[],
  table: EntityTable,
): ReadonlySet<NameSpan> {
  return new Set(
    found.flatMap((position) => {
      const { title, office, countryCode } = position;
      const key = ministryKey(position);
      if (key === null) return [];
      const fr = `Ministère ${title.replace(MINISTER, '')}`;
      const english = DEPARTMENTS_EN[fold(title.replace(MINISTER, ''))];
      const en = english === undefined ? null : `Ministry of ${english}`;
      const ministry = table.entity('Organization', key, { fr, en });
      if (!position.former) ministry.countryCode ??= countryCode;
      table.alsoKnownAs(ministry, fold(fr));
      table.mention(ministry, office, 'NOMINAL', 'OFFICE');
      return organizationsIn(doc, office);
    }),
  );
}

function organizationsIn({ names }: Document, { start, end }: Span): NameSpan[] {
  const inside = names.slice(tokenFrom(names, start), tokenFrom(names, end));
  return inside.filter((name) => name.type === 'Organization' && name.end <= end);
}

function ministryKey({ title, countryCode }: FoundPosition): string | null {
  return MINISTER.test(title) ? `${fold(`Ministère ${title.replace(MINISTER, '')}`)} ${countryCode ?? ''}` : null;
}

function bodyOf({ text }: Document, { organization }: FoundPosition, table: EntityTable): EntityDraft | null {
  if (organization === null) return null;
  const known = table.at(organization, 'Organization');
  if (known !== undefined) return known;
  if (table.at(organization) !== undefined) return null;
  const words = singleSpaced(text.slice(organization.start, organization.end).replace(DETERMINER, ''));
  if (COMMON_NOUN.test(words)) return null;
  const draft = table.entity('Organization', nameKey(words), { fr: capitalized(words), en: null });
  table.mention(draft, organization, 'NOMINAL', 'DESCRIPTION');
  return draft;
}
