import { type Document, wordSpan } from '../document.ts';
import { countryByName } from '../lexicons/countries.ts';
import { DEFINITE_ARTICLE } from '../lexicons/function-words.ts';
import { isBody } from '../phrases/office-bodies.ts';
import { readComplements } from '../phrases/office-modifiers.ts';
import { LEADERS, LEADING, SEATS } from '../phrases/office-words.ts';
import { nameEnd } from '../phrases/word-classes.ts';
import { fold } from '../text/fold.ts';
import type { Word, WordRange } from '../text/words.ts';
import type { FoundPosition } from './found-position.ts';

/** What stands between a person and the seat that they come to, hold or leave. */
const TAKES =
  /^(?:,|a|est|été|vient|d'|être|(?:ré)?élue?|nommée?|portée?|accède|accéda|arrive|arrivée?|quitte|quitté|démissionne|démissionné|assure|assume|occupe|conserve)$/;
const PASSIVE = /^(?:,|été|avait|ont|a|est|était|fut|alors|qui|aujourd'hui|désormais)$/;
const RISE = /^(?:ré)?élections?$|^(?:arrivée|accession|nomination|retour)$/;

/** *la FIFA, présidée par X*. */
export function ledBody(doc: Document, person: WordRange): FoundPosition | null {
  const { words, names } = doc;
  let by = person.first - 1;
  while (by > person.first - 5 && words[by]?.lower !== 'par') by--;
  const title = words[by]?.lower === 'par' ? LEADERS.get(words[by - 1]?.lower ?? '') : undefined;
  let last = by - 2;
  while (PASSIVE.test(words[last]?.lower ?? '')) last--;
  const body = names[words[last]?.name ?? -1];
  if (title === undefined || body?.type !== 'Organization') return null;
  const name = wordSpan(doc, person);
  return {
    person: name,
    title,
    organization: { start: body.start, end: body.end },
    countryCode: null,
    former: false,
    evidence: { start: body.start, end: name.end },
    office: wordSpan(doc, { first: by - 1, end: by + 1 }),
  };
}

/** *X préside la FIFA*, *X, qui dirige l’équipe de Russie*. */
export function leadingOf(doc: Document, person: WordRange): FoundPosition | null {
  const { words, names, text } = doc;
  const relative = words[person.end]?.lower === ',' && words[person.end + 1]?.lower === 'qui';
  const verb = relative ? person.end + 2 : person.end;
  const title = LEADING.get(words[verb]?.lower ?? '');
  const body = words[verb + 2];
  if (title === undefined || body === undefined || !DEFINITE_ARTICLE.has(words[verb + 1]?.lower ?? '')) return null;
  const name = names[body.name];
  const country = name === undefined ? null : countryByName(fold(text.slice(name.start, name.end)));
  if (name === undefined ? !isBody(body.lower) : name.type !== 'Organization' && country === null) return null;
  const complements = readComplements(doc, verb + 3);
  const end = name === undefined ? complements.end : nameEnd(doc, verb + 2);
  return {
    person: wordSpan(doc, person),
    title,
    organization: country === null ? wordSpan(doc, { first: verb + 2, end }) : null,
    countryCode: country?.isoCode ?? (name === undefined ? complements.countryCode : null),
    former: false,
    evidence: wordSpan(doc, { first: person.first, end }),
    office: wordSpan(doc, { first: verb, end }),
  };
}

/** *la réélection de X à la présidence du Gabon*, *X est élu à la présidence du Gabon*, *X quitte la présidence de Y*. */
export function seat(doc: Document, person: WordRange): FoundPosition | null {
  const { words } = doc;
  let verb = person.end;
  while (verb < person.end + 4 && TAKES.test(words[verb]?.lower ?? '')) verb++;
  const to = /^(?:à|de)$/.test(words[verb]?.lower ?? '') ? verb + 1 : verb;
  const title = SEATS.get(words[to + 1]?.lower ?? '');
  const from = verb > person.end ? person.first : riseBefore(words, person.first);
  if (title === undefined || from === null || words[to]?.lower !== 'la') return null;
  const { end, organization, countryCode } = readComplements(doc, to + 2);
  return {
    person: wordSpan(doc, person),
    title,
    organization,
    countryCode,
    former: false,
    evidence: wordSpan(doc, { first: from, end }),
    office: wordSpan(doc, { first: to + 1, end }),
  };
}

/** The word of *élection*, a few before a name. */
function riseBefore(words: readonly Word[], first: number): number | null {
  for (let i = first - 1; i >= first - 5; i--) if (RISE.test(words[i]?.lower ?? '')) return i;
  return null;
}
