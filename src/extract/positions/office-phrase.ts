import type { CountryCode, Span } from '../article-graph.ts';
import type { TextContext } from '../text/context.ts';
import { isPerson } from '../text/word-classes.ts';
import type { Word } from '../text/words.ts';
import { LONGEST, type OfficeDraft, readModifiers } from './office-complements.ts';
import { BEFORE_HEAD, FORMER, type OfficeHead, officeHeads, PASSING } from './office-words.ts';

/** An office as the text words it, from its first modifier to its last complement; indices of `context.units`. */
export interface OfficePhrase {
  readonly first: number;
  readonly head: number;
  /** Behind the last unit. */
  readonly end: number;
  readonly title: string;
  readonly organization: Span | null;
  readonly countryCode: CountryCode | null;
  readonly former: boolean;
  readonly plural: boolean;
  readonly gender: OfficeHead['gender'];
  readonly athlete: boolean;
}

/** *45e président*, *quarante-cinquième président*. */
const ORDINAL = /^\d+(?:e|er|ème)$|ième$/;

/** The office that starts at unit `at`, behind its determiner; `null` where none does. */
export function readOffice(context: TextContext, at: number): OfficePhrase | null {
  const { units } = context;
  let i = at;
  let former = false;
  const parts: string[] = [];
  for (; i < at + 4; i++) {
    const word = units[i]?.lower ?? '';
    if (FORMER.has(word)) former = true;
    else if (word.startsWith('ex-') && BEFORE_HEAD.has(word.slice(3))) {
      former = true;
      parts.push(word.slice(3));
    } else if (BEFORE_HEAD.has(word)) parts.push(word);
    else if (!PASSING.has(word) && !ORDINAL.test(word)) break;
    if (units[i + 1]?.lower === '-') i++;
  }
  const word = units[i];
  if (word === undefined || word.kind !== 'word') return null;
  const prefixed = word.lower.startsWith('ex-');
  const head = headAt(units, i, prefixed ? word.lower.slice(3) : word.lower);
  if (head === null || isPerson(context, word) || isParticiple(units, i)) return null;
  parts.push(head.singular, ...head.rest);
  const draft: OfficeDraft = { end: i + 1 + head.rest.length, parts, organization: null, countryCode: null };
  readModifiers(context, draft, i + LONGEST);
  return {
    first: at,
    head: i,
    end: draft.end,
    title: `${former || prefixed ? 'ancien ' : ''}${joinWords(draft.parts)}`,
    organization: draft.organization,
    countryCode: draft.countryCode,
    former: former || prefixed,
    plural: head.plural,
    gender: head.gender,
    athlete: head.athlete,
  };
}

/** *X, représentant la Pologne*: a participle with its object. */
function isParticiple(units: readonly Word[], at: number): boolean {
  return /ants?$/.test(units[at]?.lower ?? '') && /^(?:le|la|l'|les|un|une)$/.test(units[at + 1]?.lower ?? '');
}

function headAt(units: readonly Word[], at: number, lower: string): OfficeHead | null {
  for (const head of officeHeads(lower)) {
    if (head.rest.every((word, k) => units[at + 1 + k]?.lower === word)) return head;
  }
  return null;
}

function joinWords(parts: readonly string[]): string {
  return parts
    .join(' ')
    .replace(/([’']) /g, '$1')
    .replace(/ (?=-)|(?<=-) /g, '');
}
