import type { Referents } from '../coreference/referents.ts';
import { type Document, wordSpan } from '../document.ts';
import type { OfficePhrase } from '../phrases/office-phrase.ts';
import { isPerson, nameEnd } from '../phrases/word-classes.ts';
import type { WordRange } from '../text/words.ts';
import { officesBehind, officesPredicated, sharedBehind } from './appositions.ts';
import type { FoundPosition } from './found-position.ts';
import { findHomologues } from './homologues.ts';
import { leadingOf, ledBody, seat } from './led-bodies.ts';
import { officesBefore, sharedBefore } from './titles-before.ts';
import { unifyPositions } from './unify-positions.ts';
import { findUnnamedHolders } from './unnamed-holders.ts';

/** *gardien de Lyon*: the town stands for its team. */
const TEAM = / (?:d'|d(?:e|u|es) )\p{Lu}/u;
/** *leader du classement*: a place in a race, no office. */
const RANKING = / (?:classement|moment|course|championnat|peloton)\b|^numéro .* mondiale?$|^auteure? d'une? /;

/** The offices that an article's body states for a person, in order of appearance. */
export function findPositions(referents: Referents): FoundPosition[] {
  const { doc } = referents.discourse;
  const { genders } = referents.namesakes;
  const people = personNames(doc);
  const holders = [
    ...people.flatMap((person) =>
      officesOf(doc, person).map((office) => ({ person, office, from: Math.min(person.first, office.first) })),
    ),
    ...findUnnamedHolders(referents),
  ];
  const found = holders.flatMap(({ person, office, from }) =>
    office.gender === 'f' && genders[doc.words[person.first]?.name ?? -1] === 'm'
      ? []
      : (toPosition(doc, person, office, from) ?? []),
  );
  for (const person of people) {
    const led = ledBody(doc, person) ?? leadingOf(doc, person) ?? seat(doc, person);
    if (led !== null) found.push(led);
  }
  found.sort((a, b) => a.office.start - b.office.start);
  found.push(...findHomologues(doc, found));
  found.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
  return unifyPositions(referents, found);
}

function officesOf(doc: Document, person: WordRange): OfficePhrase[] {
  return [
    ...officesBefore(doc, person),
    ...officesBehind(doc, person),
    ...officesPredicated(doc, person),
    ...sharedBefore(doc, person),
    ...sharedBehind(doc, person),
  ];
}

function personNames(doc: Document): WordRange[] {
  return doc.words.flatMap((word, first) =>
    isPerson(doc, word) && doc.words[first - 1]?.name !== word.name ? [{ first, end: nameEnd(doc, first) }] : [],
  );
}

/** @param from word at which the statement begins */
function toPosition(doc: Document, person: WordRange, office: OfficePhrase, from: number): FoundPosition | null {
  if (
    office.kind === 'athlete' &&
    office.organization === null &&
    office.countryCode === null &&
    !TEAM.test(office.title)
  )
    return null;
  if (RANKING.test(office.title)) return null;
  const name = wordSpan(doc, person);
  const officeSpan = wordSpan(doc, office);
  const start = doc.words[from]?.start ?? 0;
  const end = from > person.first ? officeSpan.end : Math.max(name.end, officeSpan.end);
  return {
    person: name,
    title: office.title,
    organization: office.organization,
    countryCode: office.countryCode,
    former: office.former,
    evidence: { start, end },
    office: officeSpan,
  };
}
