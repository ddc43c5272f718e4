import type { CountryCode, Span } from '../article-graph.ts';
import { type Document, wordSpan } from '../document.ts';
import { countryByName } from '../lexicons/countries.ts';
import { DE, DEFINITE_ARTICLE, DETERMINERS } from '../lexicons/function-words.ts';
import { isBody } from '../phrases/office-bodies.ts';
import { readComplements } from '../phrases/office-modifiers.ts';
import { LEADERS, LEADING, SEATS } from '../phrases/office-words.ts';
import { isContent } from '../phrases/word-classes.ts';
import { fold } from '../text/fold.ts';
import type { Word, WordRange } from '../text/words.ts';
import type { FoundPosition } from './found-position.ts';

/** What stands between a person and the seat that they come to, hold or leave. */
const TAKES =
  /^(?:,|a|est|été|vient|d'|être|(?:ré)?élue?|nommée?|portée?|accède|accéda|arrive|arrivée?|quitte|quitté|démissionne|démissionné|assure|assume|occupe|conserve)$/;
const PASSIVE = /^(?:,|été|avait|ont|a|est|était|fut|alors|qui|aujourd'hui|désormais)$/;
const RISE = /^(?:ré)?élections?$|^(?:arrivée|accession|nomination|retour)$/;

/** *l’équipe de Russie, entraînée par X*. */
export function ledBody(doc: Document, person: WordRange): FoundPosition | null {
  const { words, text } = doc;
  let by = person.first - 1;
  while (by > person.first - 5 && words[by]?.lower !== 'par') by--;
  const title = LEADERS.get(words[by - 1]?.lower ?? '');
  if (words[by]?.lower !== 'par' || title === undefined) return null;
  let last = by - 2;
  while (PASSIVE.test(words[last]?.lower ?? '')) last--;
  const body = bodyEndingAt(doc, last);
  if (body === null) return null;
  const end = words[person.end - 1]?.end ?? 0;
  const office = wordSpan(doc, { first: by - 1, end: by + 1 });
  return {
    person: { start: words[person.first]?.start ?? 0, end },
    title,
    organization: body.span,
    countryCode: body.countryCode,
    former: false,
    evidence: { start: body.span.start, end, text: text.slice(body.span.start, end) },
    office,
  };
}

/** *X préside la FIFA*, *X, qui dirige l’équipe de Russie*. */
export function leadingOf(doc: Document, person: WordRange): FoundPosition | null {
  const { words, names, text } = doc;
  let verb = person.end;
  if (words[verb]?.lower === ',' && words[verb + 1]?.lower === 'qui') verb += 2;
  const title = LEADING.get(words[verb]?.lower ?? '');
  if (title === undefined || !DEFINITE_ARTICLE.has(words[verb + 1]?.lower ?? '')) return null;
  const body = words[verb + 2];
  if (body === undefined) return null;
  const name = names[body.name];
  const country = name === undefined ? null : countryByName(fold(text.slice(name.start, name.end)));
  const { end, countryCode } = readComplements(doc, verb + 3);
  const span =
    name === undefined
      ? { start: body.start, end: words[end - 1]?.end ?? body.end }
      : { start: name.start, end: name.end };
  if (name === undefined ? !isBody(body.lower) : name.type !== 'Organization' && country === null) return null;
  const start = words[person.first]?.start ?? 0;
  return {
    person: { start, end: words[person.end - 1]?.end ?? 0 },
    title,
    organization: country === null ? span : null,
    countryCode: country?.isoCode ?? (name === undefined ? countryCode : null),
    former: false,
    evidence: { start, end: span.end, text: text.slice(start, span.end) },
    office: { start: words[verb]?.start ?? 0, end: span.end },
  };
}

/** *la réélection de X à la présidence du Gabon*, *X est élu à la présidence du Gabon*, *X quitte la présidence de Y*. */
export function seat(doc: Document, person: WordRange): FoundPosition | null {
  const { words, text } = doc;
  let verb = person.end;
  while (verb < person.end + 4 && TAKES.test(words[verb]?.lower ?? '')) verb++;
  const to = /^(?:à|de)$/.test(words[verb]?.lower ?? '') ? verb + 1 : verb;
  const title = SEATS.get(words[to + 1]?.lower ?? '');
  const from = verb > person.end ? person.first : riseBefore(words, person.first);
  if (title === undefined || from === null || words[to]?.lower !== 'la') return null;
  const { end, organization, countryCode } = readComplements(doc, to + 2);
  const office = wordSpan(doc, { first: to + 1, end });
  const name = wordSpan(doc, person);
  const start = words[from]?.start ?? name.start;
  const evidence = { start, end: office.end, text: text.slice(start, office.end) };
  return { person: name, title, organization, countryCode, former: false, evidence, office };
}

/** The word of *élection*, a few before a name. */
function riseBefore(words: readonly Word[], first: number): number | null {
  for (let i = first - 1; i >= first - 5; i--) if (RISE.test(words[i]?.lower ?? '')) return i;
  return null;
}

/**
 * The body whose words end with word `last`: a name, a noun with the name of a country (*l’équipe de Russie*), or a noun
 * and its adjectives (*le conseil constitutionnel*).
 */
function bodyEndingAt(doc: Document, last: number): { span: Span; countryCode: CountryCode | null } | null {
  const { words, names, text } = doc;
  const name = names[words[last]?.name ?? -1];
  if (name?.type === 'Organization') return { span: { start: name.start, end: name.end }, countryCode: null };
  const country = name === undefined ? null : countryByName(fold(text.slice(name.start, name.end)));
  if (name !== undefined && country === null) return null;
  for (let i = country === null ? last : last - 1; i >= last - 5; i--) {
    const word = words[i];
    if (word === undefined || word.kind === 'punctuation') return null;
    if (isBody(word.lower) && (country !== null || DETERMINERS.has(words[i - 1]?.lower ?? ''))) {
      const end = words[last]?.end ?? word.end;
      return { span: { start: word.start, end }, countryCode: country?.isoCode ?? null };
    }
    if (!isContent(word) && !DE.has(word.lower)) return null;
  }
  return null;
}
