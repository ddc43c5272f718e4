import type { CountryCode, Passage, Span } from '../article-graph.ts';
import { readFrame } from '../coreference/discourse.ts';
import { readNamesakes } from '../coreference/namesakes.ts';
import type { TextContext } from '../document.ts';
import type { OfficePhrase } from '../phrases/office-phrase.ts';
import { unitBehind } from '../phrases/word-classes.ts';
import { findQuoteSpans } from '../quotes/quote-spans.ts';
import { officesBehind, officesPredicated, sharedBehind } from './appositions.ts';
import type { PersonUnits } from './copulas.ts';
import { leadingOf, ledBody, seat } from './led-bodies.ts';
import { officesBefore, sharedBefore } from './titles-before.ts';
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

/** *gardien de Lyon*: the town stands for its team. */
const TEAM = / (?:d'|d(?:e|u|es) )\p{Lu}/u;
/** *leader du classement*: a place in a race, no office. */
const RANKING = / (?:classement|moment|course|championnat|peloton)\b|^numéro .* mondiale?$|^auteure? d'une? /;

/** The offices that an article's body states for a person, in order of appearance. */
export function findPositions(context: TextContext): FoundPosition[] {
  const people = personUnits(context);
  const frame = readFrame(context, findQuoteSpans(context.article.text, context.article.body));
  const holders = [
    ...people.flatMap((person) =>
      officesOf(context, person).map((office) => ({ person, office, from: Math.min(person.first, office.first) })),
    ),
    ...findUnnamedHolders(frame),
  ];
  const { genders } = readNamesakes(context);
  const found = holders.flatMap(({ person, office, from }) =>
    office.gender === 'f' && genders[context.units[person.first]?.name ?? -1] === 'm'
      ? []
      : (toPosition(context, person, office, from) ?? []),
  );
  for (const person of people) {
    const led = ledBody(context, person) ?? leadingOf(context, person) ?? seat(context, person);
    if (led !== null) found.push(led);
  }
  found.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
  return unifyPositions(context, found);
}

function officesOf(context: TextContext, person: PersonUnits): OfficePhrase[] {
  return [
    ...officesBefore(context, person),
    ...officesBehind(context, person),
    ...officesPredicated(context, person),
    ...sharedBefore(context, person),
    ...sharedBehind(context, person),
  ];
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

/** @param from unit at which the statement begins */
function toPosition(
  context: TextContext,
  person: PersonUnits,
  office: OfficePhrase,
  from: number,
): FoundPosition | null {
  const { units, article } = context;
  if (office.athlete && office.organization === null && office.countryCode === null && !TEAM.test(office.title))
    return null;
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
