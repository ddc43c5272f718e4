import type { Names, Span } from '../article-graph.ts';
import type { ClaimDraft } from '../claims/claim-sheet.ts';
import { countryByName } from '../lexicons/countries.ts';
import { DEPARTMENTS_EN, OFFICES_EN } from '../lexicons/office-names.ts';
import type { FoundPosition } from '../positions/find-positions.ts';
import { fold } from '../text/fold.ts';
import { countryOfCode, placeKey } from './countries.ts';
import type { Draft, EntityTable } from './entity-table.ts';
import { capitalized, type Reader } from './reader.ts';

/** A position whose entities are still drafts. */
export interface PositionDraft {
  readonly person: Draft;
  readonly title: string;
  readonly organization: Draft | null;
  readonly country: Draft | null;
  readonly evidence: Span;
  readonly office: Span;
}

const MINISTER = /^(?:ancien(?:ne)? )?(?:vice-)?ministre (?=d)/i;
const DETERMINER = /^(?:l['’]|(?:le|la|les|un|une|du|au)\s)(?=\S)/i;

/**
 * Joins offices to persons, to the bodies they belong to and to countries. A person known by office only becomes an
 * entity of that office; a minister's office implies the ministry (*ministre iranien de la Défense*).
 */
export function findOffices(
  reader: Reader,
  found: readonly FoundPosition[],
  table: EntityTable,
  claims: ClaimDraft[],
): PositionDraft[] {
  const unnamed: Draft[] = [];
  return found.flatMap((position) => {
    const person = table.at(position.person, 'Person') ?? unnamedPerson(reader, position, table, unnamed);
    if (person === null) return [];
    const { title, evidence, office, countryCode } = position;
    table.phrase(person, evidence);
    const country = countryCode === null ? null : countryOfCode(table, countryCode);
    const ministry = MINISTER.test(title) ? ministryOf(position, table) : null;
    const organization = ministry ?? bodyOf(reader, position, table);
    if (ministry !== null && country !== null && !position.former) {
      ministry.countryCode = countryCode;
      claims.push({ subject: ministry, predicate: 'BELONGS_TO', object: country, evidence: office });
    }
    if (country !== null && country.mentions.length === 0) table.mention(country, office, 'NOMINAL', 'OFFICE');
    return [{ person, title, organization, country, evidence, office }];
  });
}

function ministryOf({ title, office, countryCode }: FoundPosition, table: EntityTable): Draft {
  const department = title.replace(MINISTER, '');
  const fr = `Ministère ${department}`;
  const english = DEPARTMENTS_EN[fold(department)];
  const names: Names = { fr, en: english === undefined ? null : `Ministry of ${english}` };
  const named = table.find('Organization', fold(fr));
  const own = `${fold(fr)} ${countryCode ?? ''}`;
  const sameCountry = named?.countryCode === null || named?.countryCode === countryCode || countryCode === null;
  const draft = named !== undefined && sameCountry ? named : table.entity('Organization', own, names);
  if (draft.name.en === null) draft.name = { fr: draft.name.fr, en: names.en };
  table.mention(draft, office, 'NOMINAL', 'OFFICE');
  return draft;
}

function bodyOf({ text }: Reader, { organization }: FoundPosition, table: EntityTable): Draft | null {
  if (organization === null) return null;
  const known = table.at(organization, 'Organization') ?? startingWithin(table, organization, 'Organization');
  if (known !== undefined) return known;
  if (table.at(organization) !== undefined) return null;
  const words = text.slice(organization.start, organization.end).replace(DETERMINER, '').replace(/\s+/g, ' ');
  const draft = table.entity('Organization', placeKey(words), { fr: capitalized(words), en: null });
  table.mention(draft, organization, 'NOMINAL', 'DESCRIPTION');
  return draft;
}

function startingWithin(table: EntityTable, span: Span, type: Draft['type']): Draft | undefined {
  return table.startingAt(span.start).find(({ draft, mention }) => draft.type === type && mention.end <= span.end)
    ?.draft;
}

/** *le commandant de l’armée russe en Syrie*, and *le commandant de l’armée russe* for the same person. */
function unnamedPerson(reader: Reader, position: FoundPosition, table: EntityTable, others: Draft[]): Draft | null {
  const { start, end } = position.person;
  const determiner = DETERMINER.exec(reader.text.slice(start, end))?.[0].length ?? 0;
  const span = { start: start + determiner, end };
  const words = reader.text.slice(span.start, end).replace(/\s+/g, ' ');
  if (words === '') return null;
  const key = `office ${fold(words)}`;
  const longer = others.find(({ name }) => isCut(words, name.fr));
  const draft =
    longer ?? table.entity('Person', key, { fr: capitalized(words), en: officeName(position, words, table) });
  if (!draft.unnamed) others.push(draft);
  draft.unnamed = true;
  table.mention(draft, span, 'NOMINAL', 'OFFICE');
  return draft;
}

/** True where `short` is `long` without a closing place (*en Syrie*). */
function isCut(short: string, long: string): boolean {
  return fold(long).startsWith(`${fold(short)} en `) || fold(long) === fold(short);
}

/** *Commander of the Russian army in Syria*, when every part has a name in English. */
function officeName(position: FoundPosition, words: string, table: EntityTable): string | null {
  const english =
    OFFICES_EN[position.title.toLowerCase()] ?? OFFICES_EN[position.title.split(' ')[0]?.toLowerCase() ?? ''];
  const body = position.organization === null ? undefined : table.at(position.organization, 'Organization');
  if (english === undefined || body === undefined || body.name.en === null) return null;
  const place = / en (\p{Lu}[\p{L}-]+)$/u.exec(words)?.[1];
  if (place === undefined) return `${english} of the ${body.name.en}`;
  const country = countryByName(fold(place));
  return country === null ? null : `${english} of the ${body.name.en} in ${country.en}`;
}
