import type { CountryCode, Passage, Span } from '../article-graph.ts';
import { countryByName } from '../lexicons/countries.ts';
import type { TextContext } from '../text/context.ts';
import { fold } from '../text/fold.ts';
import { DETERMINERS, PREPOSITIONS } from '../text/function-words.ts';
import { isPerson, unitBehind } from '../text/word-classes.ts';
import type { Word } from '../text/words.ts';
import { isBody, readComplements } from './office-complements.ts';
import { type OfficePhrase, readOffice } from './office-phrase.ts';
import { LEADERS, officeHeads, PASSING, SEATS } from './office-words.ts';
import { COPULAS, type PersonUnits, predicateBehind } from './predicate.ts';
import { unifyPositions } from './unify-positions.ts';
import { findUnnamedHolders } from './unnamed-holders.ts';

export interface FoundPosition {
  /** The person's name; for a person known by office only, the words of the office. */
  readonly person: Span;
  /** The function without adjective of country (*ministre de la Défense*), `ancien ` before a former one. */
  readonly title: string;
  /** The name or the words of the body it belongs to. */
  readonly organization: Span | null;
  readonly countryCode: CountryCode | null;
  readonly former: boolean;
  /** The words that state it: the office with the name, or with the pronoun that stands for it. */
  readonly evidence: Passage;
  /** The words of the office, adjective and complements included: *ministre iranien de la Défense*. */
  readonly office: Span;
}

const RISE = /^(?:ré)?élections?$|^(?:arrivée|accession|nomination|retour)$/;
const OPENING = new Set(['et', 'ou', 'mais', 'que', "qu'", 'dont']);
/** *leader du classement*: a place in a race, no office. */
const RANKING = / (?:classement|moment|course|championnat|peloton)\b/;

/** The offices that an article's body states for a person, in order of appearance. */
export function findPositions(context: TextContext): FoundPosition[] {
  const people = personUnits(context);
  const found: FoundPosition[] = [];
  for (const person of people) {
    for (const office of [...before(context, person), ...behind(context, person), ...predicated(context, person)]) {
      const position = toPosition(context, person, office);
      if (position !== null) found.push(position);
    }
    for (const office of shared(context, person)) {
      const position = toPosition(context, person, office);
      if (position !== null) found.push(position);
    }
    const other = ledBody(context, person) ?? seat(context, person);
    if (other !== null) found.push(other);
  }
  found.push(
    ...findUnnamedHolders(context).flatMap(
      ({ person, office, from }) => toPosition(context, person, office, from) ?? [],
    ),
  );
  found.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
  return unifyPositions(context, found);
}

function personUnits({ units, names }: TextContext): PersonUnits[] {
  const found: PersonUnits[] = [];
  for (let i = 0; i < units.length; i++) {
    const name = units[i]?.name ?? -1;
    if (name < 0 || units[i - 1]?.name === name || names[name]?.type !== 'Person') continue;
    let end = i + 1;
    while (units[end]?.name === name) end++;
    found.push({ first: i, end });
  }
  return found;
}

/** *le président français X*; *le Premier ministre, X*; *le président du jury est X*. */
function before(context: TextContext, person: PersonUnits): OfficePhrase[] {
  const { units } = context;
  let first = person.first;
  if (/^(?:m|mm|mme|mlle|mgr|dr|me)$/.test(units[first - 2]?.lower ?? '') && units[first - 1]?.lower === '.')
    first -= 2;
  const comma = units[first - 1]?.lower === ',' ? first - 1 : described(context, first);
  const own = officeEndingAt(context, beforeBrackets(units, (comma ?? first) - 1) + 1, comma !== null);
  const start = own?.first ?? first;
  if (own !== null && units[start - 1]?.lower === ',') {
    const other = officeEndingAt(context, beforeBrackets(units, start - 2) + 1, true);
    if (other !== null) return [other, own];
  }
  const determined = DETERMINERS.has(units[start - 1]?.lower ?? '') ? start - 1 : start;
  const copula = COPULAS.has(units[determined - 1]?.lower ?? '') ? determined - 1 : null;
  const subject = copula === null ? null : officeEndingAt(context, copula, true);
  return [subject, own].filter((office) => office !== null);
}

/** The comma of *le chef du gouvernement, le conservateur X*; `null` behind a preposition or before an office. */
function described(context: TextContext, first: number): number | null {
  const { units } = context;
  const noun = units[first - 1];
  if (noun === undefined || noun.kind !== 'word' || officeHeads(noun.lower).length > 0) return null;
  return DETERMINERS.has(units[first - 2]?.lower ?? '') && units[first - 3]?.lower === ',' ? first - 3 : null;
}

/** The longest office that ends right before unit `end`. */
function officeEndingAt(context: TextContext, end: number, determined: boolean): OfficePhrase | null {
  const { units } = context;
  let title: OfficePhrase | null = null;
  for (let start = end - 1; start >= Math.max(0, end - 16); start--) {
    const word = units[start];
    if (word === undefined || (word.kind === 'punctuation' && word.lower !== '-') || isPerson(context, word)) break;
    if (!mayOpen(units, start)) continue;
    const office = readOffice(context, start);
    if (office !== null && office.end === end && (!determined || opensPhrase(units, start))) title = office;
  }
  return title;
}

/** *les réalisateurs X et Y*: the plural before X is also Y's office. */
function shared(context: TextContext, person: PersonUnits): OfficePhrase[] {
  const { units } = context;
  let at = person.first;
  for (let k = 0; k < 4; k++) {
    if (!/^(?:et|,)$/.test(units[at - 1]?.lower ?? '')) return [];
    const last = beforeBrackets(units, at - 2);
    const name = units[last]?.name ?? -1;
    if (name < 0 || !isPerson(context, units[last])) return [];
    at = last;
    while (units[at - 1]?.name === name) at--;
    const plural = before(context, { first: at, end: at }).filter((office) => office.plural);
    if (plural.length > 0) return plural;
  }
  return [];
}

/** The unit that ends before a bracketed insertion that ends at `at`: *X (82 ans)*. */
function beforeBrackets(units: readonly Word[], at: number): number {
  if (units[at]?.lower !== ')') return at;
  for (let i = at; i > Math.max(0, at - 8); i--) if (units[i]?.lower === '(') return i - 1;
  return at;
}

/** In front of a comma only a phrase of its own counts: *le maire, X*, not *avec les amis du maire, X*. */
function opensPhrase(units: readonly Word[], at: number): boolean {
  if (units[at - 1]?.lower === ',' && PASSING.has(units[at]?.lower ?? '')) return true;
  return DETERMINERS.has(units[at - 1]?.lower ?? '') || /^(?:au|du)$/.test(units[at - 1]?.lower ?? '');
}

function mayOpen(units: readonly Word[], at: number): boolean {
  const previous = units[at - 1];
  if (previous === undefined || previous.kind === 'punctuation') return true;
  return OPENING.has(previous.lower) || DETERMINERS.has(previous.lower) || PREPOSITIONS.has(previous.lower);
}

/** *X, ministre iranien de la Défense*; *X , le porte-parole de Y*. */
function behind(context: TextContext, person: PersonUnits): OfficePhrase[] {
  const { units } = context;
  if (units[person.end]?.lower !== ',' && units[person.end]?.lower !== '(') return [];
  const found: OfficePhrase[] = [];
  let at = person.end + 1;
  for (let k = 0; k < 3; k++) {
    if (DETERMINERS.has(units[at]?.lower ?? '')) at++;
    const office = readOffice(context, at);
    if (office === null || office.plural) break;
    if (followsPerson(context, office.end)) break;
    found.push(office);
    const next = units[office.end]?.lower;
    if (next !== 'et' && next !== ',') break;
    at = office.end + 1;
  }
  return found;
}

/** The office goes with the next name instead: *X, le ministre Y*; *X, le ministre de Z, Y, …*. */
function followsPerson(context: TextContext, end: number): boolean {
  const { units } = context;
  const next = units[end];
  return next !== undefined && isPerson(context, next);
}

/** *X est le manager de Y*, *X a été élu président*, *X, qui a été le manager de Y*. */
function predicated(context: TextContext, person: PersonUnits): OfficePhrase[] {
  return [predicateBehind(context, person.end)].filter((office) => office !== null);
}

/** *l’équipe de Russie, entraînée par X*. */
function ledBody(context: TextContext, person: PersonUnits): FoundPosition | null {
  const { units, article } = context;
  let by = person.first - 1;
  while (by > person.first - 5 && units[by]?.lower !== 'par') by--;
  const title = LEADERS.get(units[by - 1]?.lower ?? '');
  if (units[by]?.lower !== 'par' || title === undefined) return null;
  let last = by - 2;
  if (units[last]?.lower === ',') last--;
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

/** *la réélection de X à la présidence du Gabon*. */
function seat(context: TextContext, person: PersonUnits): FoundPosition | null {
  const { units, article } = context;
  const at = person.end + 2;
  if (units[person.end]?.lower !== 'à' || units[person.end + 1]?.lower !== 'la') return null;
  const title = SEATS.get(units[at]?.lower ?? '');
  if (title === undefined) return null;
  let i = person.first - 1;
  while (i > person.first - 5 && !RISE.test(units[i]?.lower ?? '')) i--;
  const rise = units[i];
  if (rise === undefined || !RISE.test(rise.lower)) return null;
  const { end, organization, countryCode } = readComplements(context, at + 1);
  const office = { start: units[at]?.start ?? 0, end: units[end - 1]?.end ?? 0 };
  const name = { start: units[person.first]?.start ?? 0, end: units[person.end - 1]?.end ?? 0 };
  const text = article.text.slice(rise.start, office.end);
  const evidence = { start: rise.start, end: office.end, text };
  return { person: name, title, organization, countryCode, former: false, evidence, office };
}

/** The body whose words end with unit `last`: a name, or a noun with the name of a country (*l’équipe de Russie*). */
function bodyEndingAt(
  { units, names, article }: TextContext,
  last: number,
): { span: Span; countryCode: CountryCode | null } | null {
  const name = names[units[last]?.name ?? -1];
  if (name === undefined) return null;
  if (name.type === 'Organization') return { span: { start: name.start, end: name.end }, countryCode: null };
  const country = countryByName(fold(article.text.slice(name.start, name.end)));
  if (country === null) return null;
  for (let i = last - 1; i >= last - 5; i--) {
    const word = units[i];
    if (word === undefined || word.kind === 'punctuation') return null;
    if (isBody(word.lower)) return { span: { start: word.start, end: name.end }, countryCode: country.isoCode };
  }
  return null;
}

/** @param from unit at which the statement begins, where it is not the name or the office */
function toPosition(
  context: TextContext,
  person: PersonUnits,
  office: OfficePhrase,
  from: number = Math.min(person.first, office.first),
): FoundPosition | null {
  const { units, article } = context;
  if (office.athlete && office.organization === null && office.countryCode === null) return null;
  if (RANKING.test(office.title)) return null;
  const name = { start: units[person.first]?.start ?? 0, end: units[unitBehind(context, person.first) - 1]?.end ?? 0 };
  const words = { start: units[office.first]?.start ?? 0, end: units[office.end - 1]?.end ?? 0 };
  const start = units[from]?.start ?? 0;
  const end = from > person.first ? words.end : Math.max(name.end, words.end);
  return {
    person: name,
    title: office.title,
    organization: office.organization,
    countryCode: office.countryCode,
    former: office.former,
    evidence: { start, end, text: article.text.slice(start, end) },
    office: words,
  };
}
