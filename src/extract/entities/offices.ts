import type { Span } from '../article-graph.ts';
import { type Document, nameStartingAt, tokenFrom } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import { countryOfCode } from '../drafts/country-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import type { PositionDraft } from '../drafts/position-drafts.ts';
import { DEPARTMENTS_EN } from '../lexicons/office-names.ts';
import type { FoundPosition } from '../positions/found-position.ts';
import { fold } from '../text/fold.ts';
import { capitalized, nameKey, singleSpaced } from '../text/spelling.ts';

const MINISTER = /^(?:ancien(?:ne)? )?(?:vice-)?ministre (?=d)(?!de ce)/i;
const DETERMINER = /^(?:l['’]|(?:le|la|les|un|une|du|au)\s)(?=\S)/i;

/**
 * Joins offices to persons, to the bodies they belong to and to countries. A minister's office implies the ministry (*ministre iranien de la Défense*).
 */
export function findOffices(
  doc: Document,
  found: readonly FoundPosition[],
  table: EntityTable,
  claims: ClaimDraft[],
): PositionDraft[] {
  return found.flatMap((position) => {
    const person = table.at(position.person, 'Person');
    if (person === undefined) return [];
    const { title, evidence, office, countryCode } = position;
    table.phrase(person, evidence);
    const country = countryCode === null ? null : countryOfCode(table, countryCode);
    const ministry = ministryOf(position, table);
    const organization = ministry ?? bodyOf(doc, position, table);
    if (ministry !== null && country !== null && !position.former) {
      claims.push({ subject: ministry, predicate: 'BELONGS_TO', object: country, evidence: office });
    }
    if (country !== null && country.mentions.length === 0) table.mention(country, office, 'NOMINAL', 'OFFICE');
    return [{ person, title, organization, country, evidence, office }];
  });
}

/**
 * Finds the ministries that ministers' offices imply. What the office has of the ministry's name (*ministre iranien de la
 * Défense*) is a short name of it.
 */
export function findMinistries(doc: Document, found: readonly FoundPosition[], table: EntityTable): void {
  for (const position of found) {
    const { title, office, countryCode } = position;
    const key = ministryKey(position);
    if (key === null) continue;
    const fr = `Ministère ${title.replace(MINISTER, '')}`;
    const english = DEPARTMENTS_EN[fold(title.replace(MINISTER, ''))];
    const en = english === undefined ? null : `Ministry of ${english}`;
    const ministry = table.entity('Organization', key, { fr, en });
    if (!position.former) ministry.countryCode ??= countryCode;
    table.alsoKnownAs(ministry, fold(fr));
    table.mention(ministry, office, 'NOMINAL', 'OFFICE');
    for (let token = tokenFrom(doc.tokens, office.start); (doc.tokens[token]?.end ?? Infinity) <= office.end; token++) {
      const name = nameStartingAt(doc, token);
      if (name?.type === 'Organization' && name.end <= office.end) table.mention(ministry, name, 'NAME', 'SHORT_NAME');
    }
  }
}

function ministryOf(position: FoundPosition, table: EntityTable): EntityDraft | null {
  const key = ministryKey(position);
  return key === null ? null : (table.find('Organization', key) ?? null);
}

function ministryKey({ title, countryCode }: FoundPosition): string | null {
  return MINISTER.test(title) ? `${fold(`Ministère ${title.replace(MINISTER, '')}`)} ${countryCode ?? ''}` : null;
}

function bodyOf({ text }: Document, { organization }: FoundPosition, table: EntityTable): EntityDraft | null {
  if (organization === null) return null;
  const known = table.at(organization, 'Organization') ?? startingWithin(table, organization, 'Organization');
  if (known !== undefined) return known;
  if (table.at(organization) !== undefined) return null;
  const words = singleSpaced(text.slice(organization.start, organization.end).replace(DETERMINER, ''));
  const draft = table.entity('Organization', nameKey(words), { fr: capitalized(words), en: null });
  table.mention(draft, organization, 'NOMINAL', 'DESCRIPTION');
  return draft;
}

function startingWithin(table: EntityTable, span: Span, type: EntityDraft['type']): EntityDraft | undefined {
  return table.startingAt(span.start).find(({ draft, mention }) => draft.type === type && mention.end <= span.end)
    ?.draft;
}
