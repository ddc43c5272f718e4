import type { EntityType } from '../../article-graph.ts';
import { type Document, tokenFrom, wordAt } from '../../document.ts';
import type { EntityDraft, EntityMention, EntityTable } from '../../drafts/entity-table.ts';
import { countryByDemonym } from '../../lexicons/countries.ts';
import { DETERMINERS } from '../../lexicons/function-words.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { readNounPhrase } from '../../phrases/noun-phrase.ts';
import { officeHeads } from '../../phrases/office-words.ts';
import { fold } from '../../text/fold.ts';

/** An article and its entities. */
export interface Reading {
  readonly doc: Document;
  readonly table: EntityTable;
}

/** One or more entities named by one phrase (*les armées russe et syrienne* are two). */
export interface Argument {
  readonly drafts: readonly EntityDraft[];
  /** Offsets of the mention, its determiner left out. */
  readonly start: number;
  readonly end: number;
}

const HUMANS =
  /^(?:leader|compatriotes?|homologues?|rivale?s?|adversaires?|collègues?|frère|sœur|vétéran|père|mère|fils|fille|femme|mari|épouse|époux|ami|amie|coéquipi(?:er|ère)s?|concurrente?s?|favori|favorite|tenante?)$/;
const LONGEST_PHRASE = 16;

/** A mention as an argument. */
export function argumentOf({ draft, mention: { start, end } }: EntityMention): Argument {
  return { drafts: [draft], start, end };
}

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

/** The entities of the types that the phrase starting with this token names, behind its determiner perhaps. */
export function argumentStartingAt(reading: Reading, token: number, types: readonly EntityType[]): Argument | null {
  const behind = behindWord(reading.doc, token, DETERMINERS) ?? token;
  return namedAt(reading, isInhabitant(reading.doc, behind) ? behind + 1 : behind, types);
}

/** The same where a noun for a human stands first: *le ministre français X*, *le leader du moment, l’Espagnol X*. */
export function describedAt(reading: Reading, token: number, types: readonly EntityType[]): Argument | null {
  const { doc } = reading;
  const word = wordAt(doc, token);
  const phrase = readNounPhrase(doc, word, word + LONGEST_PHRASE);
  if (phrase === null || (phrase.head !== null && !isHuman(phrase.head))) return null;
  if (phrase.kind === 'name') return namedAt(reading, tokenFrom(doc.tokens, phrase.span.start), types);
  const behind = tokenFrom(doc.tokens, phrase.span.end);
  const comma = phrase.kind === 'phrase' && doc.lower[behind] === ',';
  return comma ? argumentStartingAt(reading, behind + 1, types) : null;
}

/** The entities whose name, or office and name, starts with this token. */
function namedAt({ doc, table }: Reading, token: number, types: readonly EntityType[]): Argument | null {
  const start = doc.tokens[token]?.start ?? -1;
  const wanted = ({ draft }: EntityMention) => types.includes(draft.type);
  const offices = table.phrasesStartingAt(start).filter(wanted);
  if (offices[0] !== undefined) {
    const { end } = offices[0].mention;
    return { drafts: [...new Set(offices.map(({ draft }) => draft))], start, end };
  }
  const here = table.startingAt(start).filter((found) => found.mention.form !== 'ADJECTIVE' && wanted(found));
  const end = here[0]?.mention.end;
  if (end === undefined) return null;
  return { drafts: here.filter(({ mention }) => mention.end === end).map(({ draft }) => draft), start, end };
}

function isHuman(noun: string): boolean {
  return HUMANS.test(noun) || isTitle(noun) || officeHeads(noun).length > 0 || countryByDemonym(fold(noun)) !== null;
}

/** *la Russe* before a name. */
function isInhabitant({ tokens, nameOf }: Document, token: number): boolean {
  const text = tokens[token]?.text ?? '';
  return (nameOf[token] ?? -1) < 0 && /^\p{Lu}/u.test(text) && countryByDemonym(fold(text)) !== null;
}
