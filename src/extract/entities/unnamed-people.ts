import type { Span } from '../article-graph.ts';
import { type Document, nameStartingAt, tokenFrom, tokenSpan } from '../document.ts';
import { countryOfCode } from '../drafts/country-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import type { PositionDraft } from '../drafts/position-drafts.ts';
import { countryByName } from '../lexicons/countries.ts';
import { DEFINITE_DETERMINERS } from '../lexicons/function-words.ts';
import { OFFICES_EN } from '../lexicons/office-names.ts';
import { fold } from '../text/fold.ts';
import { capitalized, nameKey, singleSpaced } from '../text/spelling.ts';
import { bodiesBehind, isBesidePerson } from './beside-office.ts';

/** Persons by office and body, then by place; '' for no place. */
type People = Map<string, Map<string, EntityDraft>>;

/**
 * Finds persons known by office only: a definite office of a body that the article describes (*le commandant de l’armée
 * russe en Syrie*), with no name beside it. The same office without its place is the same person.
 */
export function findUnnamedPeople(doc: Document, table: EntityTable): PositionDraft[] {
  const found: PositionDraft[] = [];
  const people: People = new Map();
  for (let token = 1; token < doc.lower.length; token++) {
    const title = doc.lower[token] ?? '';
    if (OFFICES_EN[title] === undefined || !DEFINITE_DETERMINERS.has(doc.lower[token - 1] ?? '')) continue;
    const body = bodiesBehind(doc, table, token + 1).find(({ mention }) => mention.form === 'NOMINAL');
    if (body === undefined || isBesidePerson(doc, token, tokenFrom(doc.tokens, body.mention.end))) continue;
    const place = placeBehind(doc, tokenFrom(doc.tokens, body.mention.end));
    const { start } = tokenSpan(doc, token, token);
    const span = { start, end: place?.end ?? body.mention.end };
    if (place !== null && isBesidePerson(doc, token, tokenFrom(doc.tokens, place.end))) continue;
    const person = personOf(doc, table, people, span, title, body.draft, place);
    table.mention(person, span, 'NOMINAL', 'OFFICE');
    const { countryCode } = body.draft;
    const country = countryCode === null ? null : countryOfCode(table, countryCode);
    found.push({ person, title, organization: body.draft, country, evidence: span, office: span });
  }
  return found;
}

interface PlaceBehind extends Span {
  readonly english: string | null;
}

/** *en Syrie* behind the body. */
function placeBehind(doc: Document, token: number): PlaceBehind | null {
  const name = doc.lower[token] === 'en' ? nameStartingAt(doc, token + 1) : null;
  if (name === null || name.type !== 'Place') return null;
  const country = countryByName(nameKey(doc.text.slice(name.start, name.end)));
  return { start: name.start, end: name.end, english: country?.en ?? null };
}

function personOf(
  doc: Document,
  table: EntityTable,
  people: People,
  span: Span,
  title: string,
  body: EntityDraft,
  place: PlaceBehind | null,
): EntityDraft {
  const fr = capitalized(singleSpaced(doc.text.slice(span.start, span.end)));
  const office = `${title} ${fold(body.name.fr)}`;
  const where = place === null ? '' : fold(doc.text.slice(place.start, place.end));
  const same = people.get(office) ?? new Map<string, EntityDraft>();
  people.set(office, same);
  const [first] = same.values();
  const known = same.get(where) ?? (where === '' ? first : same.get(''));
  const person = known ?? table.entity('Person', `office ${fold(fr)}`, { fr, en: null });
  same.set(where, person);
  person.unnamed = true;
  if (fr.length >= person.name.fr.length) person.name = { fr, en: englishName(title, body, place) };
  return person;
}

/** *Commander of the Russian army in Syria*, when every part has a name in English. */
function englishName(title: string, body: EntityDraft, place: PlaceBehind | null): string | null {
  const office = OFFICES_EN[title];
  if (office === undefined || body.name.en === null || (place !== null && place.english === null)) return null;
  return `${office} of the ${body.name.en}${place === null ? '' : ` in ${place.english}`}`;
}
