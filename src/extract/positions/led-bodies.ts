import type { CountryCode, Span } from '../article-graph.ts';
import type { TextContext } from '../document.ts';
import { countryByName } from '../lexicons/countries.ts';
import { DE, DETERMINERS } from '../lexicons/function-words.ts';
import { isBody } from '../phrases/office-bodies.ts';
import { readComplements } from '../phrases/office-modifiers.ts';
import { LEADERS, LEADING, SEATS } from '../phrases/office-words.ts';
import { isContent } from '../phrases/word-classes.ts';
import { fold } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import type { PersonUnits } from './copulas.ts';
import type { FoundPosition } from './find-positions.ts';

/** What stands between a person and the seat that they come to, hold or leave. */
const TAKES =
  /^(?:,|a|est|été|vient|d'|être|(?:ré)?élue?|nommée?|portée?|accède|accéda|arrive|arrivée?|quitte|quitté|démissionne|démissionné|assure|assume|occupe|conserve)$/;
const PASSIVE = /^(?:,|été|avait|ont|a|est|était|fut|alors|qui|aujourd'hui|désormais)$/;
const RISE = /^(?:ré)?élections?$|^(?:arrivée|accession|nomination|retour)$/;

/** *l’équipe de Russie, entraînée par X*. */
export function ledBody(context: TextContext, person: PersonUnits): FoundPosition | null {
  const { units, article } = context;
  let by = person.first - 1;
  while (by > person.first - 5 && units[by]?.lower !== 'par') by--;
  const title = LEADERS.get(units[by - 1]?.lower ?? '');
  if (units[by]?.lower !== 'par' || title === undefined) return null;
  let last = by - 2;
  while (PASSIVE.test(units[last]?.lower ?? '')) last--;
  const body = bodyEndingAt(context, last);
  if (body === null) return null;
  const end = units[person.end - 1]?.end ?? 0;
  const office = { start: units[by - 1]?.start ?? 0, end: units[by]?.end ?? 0 };
  return {
    person: { start: units[person.first]?.start ?? 0, end },
    title,
    organization: body.span,
    countryCode: body.countryCode,
    former: false,
    evidence: { start: body.span.start, end, text: article.text.slice(body.span.start, end) },
    office,
  };
}

/** *X préside la FIFA*, *X, qui dirige l’équipe de Russie*. */
export function leadingOf(context: TextContext, person: PersonUnits): FoundPosition | null {
  const { units, names, article } = context;
  let verb = person.end;
  if (units[verb]?.lower === ',' && units[verb + 1]?.lower === 'qui') verb += 2;
  const title = LEADING.get(units[verb]?.lower ?? '');
  if (title === undefined || !/^(?:le|la|l')$/.test(units[verb + 1]?.lower ?? '')) return null;
  const body = units[verb + 2];
  if (body === undefined) return null;
  const name = names[body.name];
  const country = name === undefined ? null : countryByName(fold(article.text.slice(name.start, name.end)));
  const { end, countryCode } = readComplements(context, verb + 3);
  const span =
    name === undefined
      ? { start: body.start, end: units[end - 1]?.end ?? body.end }
      : { start: name.start, end: name.end };
  if (name === undefined ? !isBody(body.lower) : name.type !== 'Organization' && country === null) return null;
  const start = units[person.first]?.start ?? 0;
  return {
    person: { start, end: units[person.end - 1]?.end ?? 0 },
    title,
    organization: country === null ? span : null,
    countryCode: country?.isoCode ?? (name === undefined ? countryCode : null),
    former: false,
    evidence: { start, end: span.end, text: article.text.slice(start, span.end) },
    office: { start: units[verb]?.start ?? 0, end: span.end },
  };
}

/** *la réélection de X à la présidence du Gabon*, *X est élu à la présidence du Gabon*, *X quitte la présidence de Y*. */
export function seat(context: TextContext, person: PersonUnits): FoundPosition | null {
  const { units, article } = context;
  let verb = person.end;
  while (verb < person.end + 4 && TAKES.test(units[verb]?.lower ?? '')) verb++;
  const to = /^(?:à|de)$/.test(units[verb]?.lower ?? '') ? verb + 1 : verb;
  const title = SEATS.get(units[to + 1]?.lower ?? '');
  const from = verb > person.end ? person.first : riseBefore(units, person.first);
  if (title === undefined || from === null || units[to]?.lower !== 'la') return null;
  const { end, organization, countryCode } = readComplements(context, to + 2);
  const office = { start: units[to + 1]?.start ?? 0, end: units[end - 1]?.end ?? 0 };
  const name = { start: units[person.first]?.start ?? 0, end: units[person.end - 1]?.end ?? 0 };
  const start = units[from]?.start ?? name.start;
  const evidence = { start, end: office.end, text: article.text.slice(start, office.end) };
  return { person: name, title, organization, countryCode, former: false, evidence, office };
}

/** The unit of *élection*, a few before a name. */
function riseBefore(units: readonly Word[], first: number): number | null {
  for (let i = first - 1; i >= first - 5; i--) if (RISE.test(units[i]?.lower ?? '')) return i;
  return null;
}

/**
 * The body whose words end with unit `last`: a name, a noun with the name of a country (*l’équipe de Russie*), or a noun
 * and its adjectives (*le conseil constitutionnel*).
 */
function bodyEndingAt(context: TextContext, last: number): { span: Span; countryCode: CountryCode | null } | null {
  const { units, names, article } = context;
  const name = names[units[last]?.name ?? -1];
  if (name?.type === 'Organization') return { span: { start: name.start, end: name.end }, countryCode: null };
  const country = name === undefined ? null : countryByName(fold(article.text.slice(name.start, name.end)));
  if (name !== undefined && country === null) return null;
  for (let i = country === null ? last : last - 1; i >= last - 5; i--) {
    const word = units[i];
    if (word === undefined || word.kind === 'punctuation') return null;
    if (isBody(word.lower) && (country !== null || DETERMINERS.has(units[i - 1]?.lower ?? ''))) {
      const end = units[last]?.end ?? word.end;
      return { span: { start: word.start, end }, countryCode: country?.isoCode ?? null };
    }
    if (!isContent(word) && !DE.has(word.lower)) return null;
  }
  return null;
}
