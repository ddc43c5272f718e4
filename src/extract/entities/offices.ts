import type { Span } from '../article-graph.ts';
import { type Document, nameStartingAt, tokenFrom, wordSpan } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import { countryOfCode } from '../drafts/country-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import type { PositionDraft } from '../drafts/position-drafts.ts';
import { DEPARTMENTS_EN } from '../lexicons/office-names.ts';
import type { NameSpan } from '../names/name-span.ts';
import { readOffice } from '../phrases/office-phrase.ts';
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
  const offices: Span[] = [];
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
    offices.push(office);
  }
  if (offices.length > 0) offices.push(...unnamedMinisters(doc, table, new Set(offices.map(({ end }) => end))));
  return new Set(offices.flatMap((office) => organizationsIn(doc, office)));
}

/** *le ministre iranien de la Défense* without a name, of a ministry that others imply. */
function unnamedMinisters(doc: Document, table: EntityTable, known: ReadonlySet<number>): Span[] {
  return doc.words.flatMap(({ lower }, i) => {
    const office = lower === 'ministre' ? readOffice(doc, i) : null;
    if (office === null) return [];
    const span = wordSpan(doc, office);
    const ministry = known.has(span.end) ? null : ministryOf(office, table);
    if (ministry === null) return [];
    table.mention(ministry, span, 'NOMINAL', 'OFFICE');
    return [span];
  });
}

function organizationsIn(doc: Document, { start, end }: Span): NameSpan[] {
  const inside: NameSpan[] = [];
  for (let token = tokenFrom(doc.tokens, start); (doc.tokens[token]?.end ?? Infinity) <= end; token++) {
    const name = nameStartingAt(doc, token);
    if (name?.type === 'Organization' && name.end <= end) inside.push(name);
  }
  return inside;
}

function ministryOf(position: Pick<FoundPosition, 'title' | 'countryCode'>, table: EntityTable): EntityDraft | null {
  const key = ministryKey(position);
  return key === null ? null : (table.find('Organization', key) ?? null);
}

function ministryKey({ title, countryCode }: Pick<FoundPosition, 'title' | 'countryCode'>): string | null {
  return MINISTER.test(title) ? `${fold(`Ministère ${title.replace(MINISTER, '')}`)} ${countryCode ?? ''}` : null;
}

function bodyOf({ text }: Document, { organization }: FoundPosition, table: EntityTable): EntityDraft | null {
  if (organization === null) return null;
  const known = table.at(organization, 'Organization') ?? startingWithin(table, organization, 'Organization');
  if (known !== undefined) return known;
  if (table.at(organization) !== undefined) return null;
  const words = singleSpaced(text.slice(organization.start, organization.end).replace(DETERMINER, ''));
  if (COMMON_NOUN.test(words)) return null;
  const draft = table.entity('Organization', nameKey(words), { fr: capitalized(words), en: null });
  table.mention(draft, organization, 'NOMINAL', 'DESCRIPTION');
  return draft;
}

function startingWithin(table: EntityTable, span: Span, type: EntityDraft['type']): EntityDraft | undefined {
  return table.startingAt(span.start).find(({ draft, mention }) => draft.type === type && mention.end <= span.end)
    ?.draft;
}
