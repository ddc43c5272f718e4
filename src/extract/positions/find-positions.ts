import type { CountryCode, Passage, Span } from '../article-graph.ts';
import type { TextContext } from '../text/context.ts';
import { DETERMINERS, PREPOSITIONS } from '../text/function-words.ts';
import type { Word } from '../text/words.ts';
import { isPerson, type OfficePhrase, readOffice, unitBehind } from './office-phrase.ts';
import { LEADERS } from './office-words.ts';

export interface FoundPosition {
  /** The person's name; for a person known by office only, the words of the office. */
  readonly person: Span;
  /** The function without adjective of country (*ministre de la Défense*), `ancien ` before a former one. */
  readonly title: string;
  /** The name or the words of the body it belongs to. */
  readonly organization: Span | null;
  readonly countryCode: CountryCode | null;
  readonly former: boolean;
  /** The words that state it, person and office. */
  readonly evidence: Passage;
  /** The words of the office, adjective and complements included: *ministre iranien de la Défense*. */
  readonly office: Span;
}

/** Index of a name and the units that it covers; `end` is behind the last. */
interface NameUnits {
  readonly first: number;
  readonly end: number;
}

const COPULAS = new Set([
  'est',
  'était',
  'fut',
  'devient',
  'devenu',
  'devenue',
  'reste',
  'sera',
  'serait',
  'redevient',
]);
const APPOINTED =
  /^(?:élue?|réélue?|nommée?|désignée?|promue?|proclamée?|couronnée?|sacrée?|devenue?|été|comme|redevenue?|nommé|intronisée?)$/;
const OPENING = new Set(['et', 'ou', 'mais', 'que', "qu'", 'dont']);
/** Between a name and *est*, *a été élu*: a few words at most. */
const REACH = 4;

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
    const led = ledBody(context, person);
    if (led !== null) found.push(led);
  }
  return found.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

function personUnits({ units, names }: TextContext): NameUnits[] {
  const found: NameUnits[] = [];
  for (let i = 0; i < units.length; i++) {
    const name = units[i]?.name ?? -1;
    if (name < 0 || units[i - 1]?.name === name || names[name]?.type !== 'Person') continue;
    let end = i + 1;
    while (units[end]?.name === name) end++;
    found.push({ first: i, end });
  }
  return found;
}

/** *le président français X*; *le Premier ministre, X*. */
function before(context: TextContext, person: NameUnits): OfficePhrase[] {
  const { units } = context;
  const comma = units[person.first - 1]?.lower === ',';
  const end = comma ? person.first - 1 : person.first;
  let title: OfficePhrase | null = null;
  for (let start = end - 1; start >= Math.max(0, end - 16); start--) {
    const word = units[start];
    if (word === undefined || (word.kind === 'punctuation' && word.lower !== '-') || isPerson(context, word)) break;
    if (!mayOpen(units, start)) continue;
    const office = readOffice(context, start);
    if (office !== null && office.end === end && (!comma || opensPhrase(units, start))) title = office;
  }
  return title === null ? [] : [title];
}

/** *les réalisateurs X et Y*: the plural before X is also Y's office. */
function shared(context: TextContext, person: NameUnits): OfficePhrase[] {
  const { units } = context;
  let at = person.first;
  for (let k = 0; k < 4; k++) {
    if (!/^(?:et|,)$/.test(units[at - 1]?.lower ?? '')) return [];
    const name = units[at - 2]?.name ?? -1;
    if (name < 0 || !isPerson(context, units[at - 2])) return [];
    at -= 2;
    while (units[at - 1]?.name === name) at--;
    const plural = before(context, { first: at, end: at }).filter((office) => office.plural);
    if (plural.length > 0) return plural;
  }
  return [];
}

/** In front of a comma only a phrase of its own counts: *le maire, X*, not *avec les amis du maire, X*. */
function opensPhrase(units: readonly Word[], at: number): boolean {
  return DETERMINERS.has(units[at - 1]?.lower ?? '') || /^(?:au|du)$/.test(units[at - 1]?.lower ?? '');
}

function mayOpen(units: readonly Word[], at: number): boolean {
  const previous = units[at - 1];
  if (previous === undefined || previous.kind === 'punctuation') return true;
  return OPENING.has(previous.lower) || DETERMINERS.has(previous.lower) || PREPOSITIONS.has(previous.lower);
}

/** *X, ministre iranien de la Défense*; *X , le porte-parole de Y*. */
function behind(context: TextContext, person: NameUnits): OfficePhrase[] {
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
function predicated(context: TextContext, person: NameUnits): OfficePhrase[] {
  const { units } = context;
  for (let i = person.end; i < person.end + REACH; i++) {
    const word = units[i];
    if (word === undefined || word.lower === '.') return [];
    if (COPULAS.has(word.lower) || APPOINTED.test(word.lower)) {
      const office = predicate(context, i + 1);
      if (office !== null) return [office];
    }
  }
  return [];
}

function predicate(context: TextContext, from: number): OfficePhrase | null {
  const { units } = context;
  let at = from;
  while (
    at < from + 3 &&
    /^(?:encore|alors|aussi|également|toujours|ainsi|été|élue?|nommée?|comme)$/.test(units[at]?.lower ?? '')
  )
    at++;
  if (DETERMINERS.has(units[at]?.lower ?? '')) at++;
  const office = readOffice(context, at);
  return office === null || office.plural || followsPerson(context, office.end) ? null : office;
}

/** *l’équipe de Russie, entraînée par X*. */
function ledBody(context: TextContext, person: NameUnits): FoundPosition | null {
  const { units, names, article } = context;
  let by = person.first - 1;
  while (by > person.first - 4 && units[by]?.lower !== 'par') by--;
  const title = LEADERS.get(units[by - 1]?.lower ?? '');
  if (units[by]?.lower !== 'par' || title === undefined) return null;
  let last = by - 2;
  if (units[last]?.lower === ',') last--;
  const name = names[units[last]?.name ?? -1];
  if (name?.type !== 'Organization') return null;
  const end = units[person.end - 1]?.end ?? 0;
  const start = name.start;
  const office = { start: units[by - 1]?.start ?? 0, end: units[by]?.end ?? 0 };
  return {
    person: { start: units[person.first]?.start ?? 0, end },
    title,
    organization: { start: name.start, end: name.end },
    countryCode: null,
    former: false,
    evidence: { start, end, text: article.text.slice(start, end) },
    office,
  };
}

function toPosition(context: TextContext, person: NameUnits, office: OfficePhrase): FoundPosition | null {
  const { units, article } = context;
  if (office.athlete && office.organization === null && office.countryCode === null) return null;
  const name = { start: units[person.first]?.start ?? 0, end: units[unitBehind(context, person.first) - 1]?.end ?? 0 };
  const words = { start: units[office.first]?.start ?? 0, end: units[office.end - 1]?.end ?? 0 };
  const start = Math.min(name.start, words.start);
  const end = Math.max(name.end, words.end);
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
