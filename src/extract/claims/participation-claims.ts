import type { EntityTable } from '../entities/entity-table.ts';
import { type Reader, spanOf, tokenFrom } from '../entities/reader.ts';
import type { Attributions } from './attributions.ts';
import type { ClaimDraft } from './claim-sheet.ts';
import { listStartingAt, phraseStartingAt } from './noun-phrases.ts';

const PARTICIPLES = new Set([
  'participant',
  'participé',
  'participent',
  'engagées',
  'engagés',
  'impliqués',
  'impliquées',
]);
const AUXILIARIES = new Set(['ayant', 'qui', 'ont']);
const LEADS = new Set(['à', 'aux', 'au', 'dans']);
const DETERMINERS = new Set(['les', 'la', 'le', "l'", 'ces', 'cette', 'ce', 'cet']);
const BODIES = ['Organization', 'Country', 'Person'] as const;
const PLURAL = /[sx]$/;

/**
 * Who takes part by a list behind a general noun: *les forces ayant participé aux opérations, notamment X et Y*. The
 * evidence runs from the noun to the item.
 */
export function findParticipationClaims(reader: Reader, table: EntityTable, attributions: Attributions): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  for (let token = 1; token < reader.words.length; token++) {
    if (!PARTICIPLES.has(reader.words[token] ?? '') || !LEADS.has(reader.words[token + 1] ?? '')) continue;
    const noun = nounBefore(reader, token);
    const event = eventAt(reader, table, token + 2);
    if (noun === null || event === null) continue;
    const opener = listOpener(reader, tokenFrom(reader.tokens, event.end));
    if (opener === null) continue;
    const start = spanOf(reader, noun, noun).start;
    for (const item of listStartingAt(reader, table, opener.behind, BODIES)) {
      for (const subject of item.drafts) {
        claims.push({
          subject,
          predicate: 'PARTICIPATED_IN',
          object: event.draft,
          role: 'ACTOR',
          attributedTo: attributions.at(start),
          evidence: { start, end: item.end },
        });
      }
    }
  }
  return claims;
}

function nounBefore({ words }: Reader, token: number): number | null {
  let noun = token - 1;
  while (AUXILIARIES.has(words[noun] ?? '')) noun--;
  return PLURAL.test(words[noun] ?? '') ? noun : null;
}

function eventAt(reader: Reader, table: EntityTable, token: number) {
  const at = DETERMINERS.has(reader.words[token] ?? '') ? token + 1 : token;
  const phrase = phraseStartingAt(reader, table, at, ['Event']) ?? phraseStartingAt(reader, table, token, ['Event']);
  const [draft] = phrase?.drafts ?? [];
  return phrase === null || draft === undefined ? null : { draft, end: phrase.end };
}

export interface ListOpener {
  /** First token of the opener, and the token behind it. */
  readonly first: number;
  readonly behind: number;
}

/** The words that open a list of examples: *notamment*, *à savoir*, *dont*; a comma may stand before them. */
export function listOpener({ words }: Reader, token: number): ListOpener | null {
  const first = words[token] === ',' || words[token] === '(' ? token + 1 : token;
  const [one, two] = [words[first] ?? '', words[first + 1] ?? ''];
  if (one === 'notamment' || one === 'dont') return { first, behind: first + 1 };
  const pair = `${one} ${two}`;
  return pair === 'à savoir' ||
    pair === 'en particulier' ||
    pair === 'parmi lesquels' ||
    pair === 'parmi lesquelles' ||
    pair === 'y compris'
    ? { first, behind: first + 2 }
    : null;
}
