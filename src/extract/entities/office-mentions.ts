import { OFFICES_EN } from '../lexicons/office-names.ts';
import type { EntityTable } from './entity-table.ts';
import type { PositionDraft } from './offices.ts';
import { adjectiveAt, type Reader, spanOf, tokenFrom } from './reader.ts';

const DEFINITE = new Set(['le', 'la', "l'", 'du', 'au', 'ce', 'cette']);
const OF = new Set(['de', "d'", 'du', 'des']);
const ARTICLES = new Set(['la', "l'"]);
const FORMER = /^ancien(?:ne)? /;
/** An office stands alone only before these: else more words tell which office it is. */
const AFTER_ALONE = new Set(
  (
    ". , ; : ) » qui que qu' et est sont a ont était avait fut sera aura doit peut va veut ne n' se s' par pour dans avec sur " +
    'selon depuis lors afin à au en annonce déclare affirme estime assure explique indique ajoute précise'
  ).split(' '),
);

/**
 * Joins an office without a name to the person who holds it by the article, where that is one person only: *le président*,
 * *le président français*, *le président de la Commission*.
 */
export function findOfficeMentions(reader: Reader, positions: readonly PositionDraft[], table: EntityTable): void {
  const byHead = new Map<string, PositionDraft[]>();
  for (const position of positions) {
    const head = headOf(position.title);
    if (FORMER.test(position.title) || OFFICES_EN[head] === undefined) continue;
    byHead.set(head, [...(byHead.get(head) ?? []), position]);
  }
  if (byHead.size === 0) return;
  for (let token = 1; token < reader.words.length; token++) {
    const holders = byHead.get(reader.words[token] ?? '');
    if (holders === undefined || !DEFINITE.has(reader.words[token - 1] ?? '')) continue;
    const office = complementOf(reader, table, token, holders);
    if (office === null || besideName(reader, token, office.last)) continue;
    const [person, other] = new Set(office.holders.map((position) => position.person));
    if (person !== undefined && other === undefined && isFree(reader, table, token)) {
      table.mention(person, spanOf(reader, token, office.last), 'NOMINAL', 'OFFICE');
    }
  }
}

interface Office {
  /** Those whose office agrees with the words, and the last of these words. */
  readonly holders: readonly PositionDraft[];
  readonly last: number;
}

function complementOf(
  reader: Reader,
  table: EntityTable,
  token: number,
  holders: readonly PositionDraft[],
): Office | null {
  const next = reader.words[token + 1] ?? '.';
  const adjective = adjectiveAt(reader, token + 1);
  if (adjective !== null) {
    const { isoCode } = adjective.country;
    return { holders: holders.filter(({ country }) => country?.countryCode === isoCode), last: adjective.last };
  }
  if (!OF.has(next)) return AFTER_ALONE.has(next) ? { holders, last: token } : null;
  const first = ARTICLES.has(reader.words[token + 2] ?? '') ? token + 3 : token + 2;
  const start = reader.tokens[first]?.start ?? -1;
  const body = table.startingAt(start).find(({ draft }) => draft.type === 'Organization');
  if (body === undefined) return null;
  const last = tokenFrom(reader.tokens, body.mention.end) - 1;
  return { holders: holders.filter(({ organization }) => organization === body.draft), last };
}

/** The office's first word: *ministre* of *ministre de la Défense*. */
function headOf(title: string): string {
  return title.toLowerCase().split(' ')[0] ?? '';
}

/** True where a person's name stands right behind, or before a comma: the office is told of that one. */
function besideName(reader: Reader, token: number, last: number): boolean {
  const behind = reader.words[last + 1] === ',' ? last + 2 : last + 1;
  const before = reader.words[token - 2] === ',' ? token - 3 : token - 2;
  return [behind, before].some((at) => reader.names[reader.nameOf[at] ?? -1]?.type === 'Person');
}

/** True where no mention of a person begins with this token. */
function isFree(reader: Reader, table: EntityTable, token: number): boolean {
  return !table.startingAt(reader.tokens[token]?.start ?? -1).some(({ draft }) => draft.type === 'Person');
}
