import { type Document, tokenFrom, tokenSpan } from '../document.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import type { PositionDraft } from '../drafts/position-drafts.ts';
import { BEHIND_PHRASE, DE, DEFINITE_DETERMINERS } from '../lexicons/function-words.ts';
import { OFFICES_EN } from '../lexicons/office-names.ts';
import { adjectiveAt } from '../phrases/country-adjective.ts';
import { bodiesBehind, isBesidePerson } from './beside-office.ts';

const FORMER = /^ancien(?:ne)? /;
/** An office stands alone only before these: else more words tell which office it is. */
const AFTER_ALONE = new Set([
  ...BEHIND_PHRASE,
  ...'à au en annonce déclare affirme estime assure explique indique ajoute précise'.split(' '),
]);

/** Of what an office is: a country’s code, a body, or anything, which is ''. */
type Whose = string | EntityDraft;

/** The only person who holds an office of that; null where several do. */
type Holders = Map<Whose, EntityDraft | null>;

/**
 * Joins an office without a name to the person who holds it by the article, where that is one person only: *le président*,
 * *le président français*, *le président de la Commission*.
 */
export function findOfficeMentions(doc: Document, positions: readonly PositionDraft[], table: EntityTable): void {
  const byHead = holdersByHead(positions);
  if (byHead.size === 0) return;
  for (let token = 1; token < doc.lower.length; token++) {
    const holders = byHead.get(doc.lower[token] ?? '');
    if (holders === undefined || !DEFINITE_DETERMINERS.has(doc.lower[token - 1] ?? '')) continue;
    const office = complementOf(doc, table, token);
    const holder = office === null ? undefined : holders.get(office.whose);
    if (office === null || holder == null || isBesidePerson(doc, token, office.last + 1)) continue;
    if (isFree(doc, table, token)) table.mention(holder, tokenSpan(doc, token, office.last), 'NOMINAL', 'OFFICE');
  }
}

function holdersByHead(positions: readonly PositionDraft[]): ReadonlyMap<string, Holders> {
  const byHead = new Map<string, Holders>();
  for (const { title, person, country, organization } of positions) {
    const head = headOf(title);
    if (FORMER.test(title) || OFFICES_EN[head] === undefined) continue;
    const holders: Holders = byHead.get(head) ?? new Map();
    byHead.set(head, holders);
    for (const whose of ['', country?.countryCode, organization]) {
      if (whose == null) continue;
      const isOnly = !holders.has(whose) || holders.get(whose) === person;
      holders.set(whose, isOnly ? person : null);
    }
  }
  return byHead;
}

/** What the office at this token is of, and the last of the words that tell it. */
function complementOf(doc: Document, table: EntityTable, token: number): { whose: Whose; last: number } | null {
  const next = doc.lower[token + 1] ?? '.';
  const adjective = adjectiveAt(doc, token + 1);
  if (adjective !== null) return { whose: adjective.country.isoCode, last: adjective.last };
  if (!DE.has(next)) return AFTER_ALONE.has(next) ? { whose: '', last: token } : null;
  const [body] = bodiesBehind(doc, table, token + 1);
  return body === undefined ? null : { whose: body.draft, last: tokenFrom(doc.tokens, body.mention.end) - 1 };
}

/** The office's first word: *ministre* of *ministre de la Défense*. */
function headOf(title: string): string {
  return title.toLowerCase().split(' ')[0] ?? '';
}

/** True where no mention of a person begins with this token. */
function isFree(doc: Document, table: EntityTable, token: number): boolean {
  return !table.startingAt(doc.tokens[token]?.start ?? -1).some(({ draft }) => draft.type === 'Person');
}
