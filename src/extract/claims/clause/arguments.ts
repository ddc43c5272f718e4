import type { EntityType } from '../../article-graph.ts';
import type { Document } from '../../document.ts';
import type { EntityDraft, EntityTable } from '../../drafts/entity-table.ts';
import { countryByDemonym } from '../../lexicons/countries.ts';
import { DETERMINERS } from '../../lexicons/function-words.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { adjectiveAt } from '../../phrases/country-adjective.ts';
import { fold } from '../../text/fold.ts';

/** One or more entities named by one phrase (*les armées russe et syrienne* are two). */
export interface Argument {
  readonly drafts: readonly EntityDraft[];
  /** Offsets of the mention, its determiner left out. */
  readonly start: number;
  readonly end: number;
}

const BEFORE_TITLE = new Set([
  'ancien',
  'ancienne',
  'ex',
  '-',
  'premier',
  'première',
  'vice',
  'nouveau',
  'nouvelle',
  'actuel',
  'jeune',
  'général',
  'générale',
  'adjoint',
]);
export const LONGEST_TITLE = 6;

/** The token behind a word of a set; an elided one may stand apart from what follows (*l’ Élysée*). */
export function behindWord({ lower }: Document, token: number, set: ReadonlySet<string>): number | null {
  const word = lower[token] ?? '';
  if (set.has(word)) return token + 1;
  return lower[token + 1] === "'" && set.has(`${word}'`) ? token + 2 : null;
}

/** The word before a token and where it starts; an elided one may stand apart. */
export function wordBefore({ lower }: Document, token: number): { readonly word: string; readonly at: number } {
  const word = lower[token - 1] ?? '';
  return word === "'" ? { word: `${lower[token - 2] ?? ''}'`, at: token - 2 } : { word, at: token - 1 };
}

/** The phrase that starts with this token: determiner, titles, then a mention of one of the types. */
export function argumentStartingAt(
  doc: Document,
  table: EntityTable,
  token: number,
  types: readonly EntityType[],
): Argument | null {
  let at = behindWord(doc, token, DETERMINERS) ?? token;
  for (let steps = 0; steps <= LONGEST_TITLE; steps++) {
    const phrase = withOffice(doc, table, at, types) ?? mentionAt(doc, table, at, types);
    if (phrase !== null) return phrase;
    const next = afterTitle(doc, at);
    if (next === null) return null;
    at = next;
  }
  return null;
}

function withOffice(doc: Document, table: EntityTable, token: number, types: readonly EntityType[]): Argument | null {
  const found = table
    .phrasesStartingAt(doc.tokens[token]?.start ?? -1)
    .filter(({ draft }) => types.includes(draft.type));
  const [longest] = found;
  if (longest === undefined) return null;
  const { start, end } = longest.mention;
  return { drafts: [...new Set(found.map(({ draft }) => draft))], start, end };
}

function mentionAt(doc: Document, table: EntityTable, token: number, types: readonly EntityType[]): Argument | null {
  const start = doc.tokens[token]?.start ?? -1;
  const here = table
    .startingAt(start)
    .filter(({ draft, mention }) => mention.form !== 'ADJECTIVE' && types.includes(draft.type));
  const end = here[0]?.mention.end;
  if (end === undefined) return null;
  return { drafts: here.filter(({ mention }) => mention.end === end).map(({ draft }) => draft), start, end };
}

/** The token behind a title or an adjective of country before a name. */
function afterTitle(doc: Document, token: number): number | null {
  const adjective = adjectiveAt(doc, token);
  if (adjective !== null) return adjective.last + 1;
  if (isInhabitant(doc, token)) return token + 1;
  const word = doc.lower[token] ?? '';
  if (
    doc.tokens[token]?.text[0] !== word[0] &&
    !/^(?:M|Mme|MM|Président|Premier|Ministre|Pape|Roi)$/.test(doc.tokens[token]?.text ?? '')
  )
    return null;
  if (BEFORE_TITLE.has(word) || word === '.' || isTitle(word)) return token + 1;
  return null;
}

/** *la Russe* before a name. */
function isInhabitant({ tokens, nameOf }: Document, token: number): boolean {
  const text = tokens[token]?.text ?? '';
  return (nameOf[token] ?? -1) < 0 && /^\p{Lu}/u.test(text) && countryByDemonym(fold(text)) !== null;
}
