import type { Span } from '../article-graph.ts';
import { type Document, nameStartingAt, tokenFrom, tokenSpan } from '../document.ts';
import { countryOfCode } from '../drafts/country-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import type { PositionDraft } from '../drafts/position-drafts.ts';
import { countryByName } from '../lexicons/countries.ts';
import { DEFINITE_DETERMINERS } from '../lexicons/function-words.ts';
import { OFFICES_EN } from '../lexicons/office-names.ts';
import type { NameSpan } from '../names/name-span.ts';
import { fold } from '../text/fold.ts';
import { capitalized, nameKey, singleSpaced } from '../text/spelling.ts';
import { bodiesBehind, isBesidePerson } from './beside-office.ts';

/**
 * Finds persons known by office only: a definite office of a body that the article describes (*le commandant de l’armée
 * russe en Syrie*), with no name beside it. The same office without its place is the same person.
 */
export function findUnnamedPeople(doc: Document, table: EntityTable): PositionDraft[] {
  const found: PositionDraft[] = [];
  const people = new Map<string, EntityDraft>();
  for (let token = 1; token < doc.lower.length; token++) {
    const title = doc.lower[token] ?? '';
    if (OFFICES_EN[title] === undefined || !DEFINITE_DETERMINERS.has(doc.lower[token - 1] ?? '')) continue;
    const body = bodiesBehind(doc, table, token + 1).find(({ mention }) => mention.form === 'NOMINAL');
    if (body === undefined) continue;
    const behind = tokenFrom(doc.tokens, body.mention.end);
    const place = placeBehind(doc, behind);
    const span = { start: tokenSpan(doc, token, token).start, end: place?.end ?? body.mention.end };
    if (isBesidePerson(doc, token, behind) || isBesidePerson(doc, token, tokenFrom(doc.tokens, span.end))) continue;
    const organization = body.draft;
    const person = personOf(doc, table, people, span, title, organization, place);
    table.mention(person, span, 'NOMINAL', 'OFFICE');
    const country = organization.countryCode === null ? null : countryOfCode(table, organization.countryCode);
    found.push({ person, title, organization, country, evidence: span, office: span });
  }
  return found;
}

/** *en Syrie* behind the body. */
function placeBehind(doc: Document, token: number): NameSpan | null {
  const name = doc.lower[token] === 'en' ? nameStartingAt(doc, token + 1) : null;
  return name?.type === 'Place' ? name : null;
}

function personOf(
  { text }: Document,
  table: EntityTable,
  people: Map<string, EntityDraft>,
  span: Span,
  title: string,
  body: EntityDraft,
  place: NameSpan | null,
): EntityDraft {
  const fr = capitalized(singleSpaced(text.slice(span.start, span.end)));
  const office = `${title} ${fold(body.name.fr)}`;
  const where = place === null ? '' : nameKey(text.slice(place.start, place.end));
  const known = people.get(`${office} en ${where}`) ?? people.get(where === '' ? office : `${office} en `);
  const person = known ?? table.entity('Person', `office ${fold(fr)}`, { fr, en: null });
  people.set(`${office} en ${where}`, person);
  if (!people.has(office)) people.set(office, person);
  person.unnamed = true;
  if (fr.length >= person.name.fr.length) person.name = { fr, en: englishName(title, body, where) };
  return person;
}

/** *Commander of the Russian army in Syria*, when every part has a name in English. */
function englishName(title: string, body: EntityDraft, where: string): string | null {
  const [office, place] = [OFFICES_EN[title], countryByName(where)];
  if (office === undefined || body.name.en === null || (where !== '' && place === null)) return null;
  return `${office} of the ${body.name.en}${place === null ? '' : ` in ${place.en}`}`;
}
