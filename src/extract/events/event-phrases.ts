import { type Document, nameStartingAt, tokenSpan } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { countryOfPlace } from '../lexicons/countries.ts';
import { EVENT_ADJECTIVES_EN, EVENT_NOUNS, type EventNoun } from '../lexicons/event-nouns.ts';
import { BEHIND_PHRASE, DE, DEFINITE_DETERMINERS } from '../lexicons/function-words.ts';
import { gazetteerBit, gazetteersOf } from '../names/gazetteers.ts';
import { hashText, mix } from '../names/hash.ts';
import { fold } from '../text/fold.ts';
import { capitalized, nameKey, singleSpaced } from '../text/spelling.ts';

/** An event described by a noun and a place. */
interface Described {
  readonly noun: EventNoun;
  readonly draft: EntityDraft;
  /** Stems of the words between noun and place. */
  readonly qualities: ReadonlySet<string>;
  readonly place: EntityDraft;
  /** How often each wording stands in the article. */
  readonly wordings: Map<string, number>;
}

/** The events of one noun, in order and by place. */
interface NounEvents {
  readonly all: Described[];
  readonly byPlace: Map<EntityDraft, Described[]>;
}

const REACH = 8;
const LINKS = new Set(['de', "d'", 'du', 'des', 'la', 'le', "l'", 'en', 'à', 'au', 'aux', 'dans', 'contre', 'les']);
const DEEDS = new Set(['attaque', 'offensive', 'bombardement', 'opération', 'accord', 'négociation']);
const BREAKS = new Set(
  (
    'et ou où qui que qu dont par avec pour mais car ni est a ont sont fait était être avoir sur sous entre depuis hier ' +
    'après avant lors se s n ne y il elle ce cette éclate éclatent frappe frappent secoue secouent touche touchent survient ' +
    'vise visent cause causent tue tuent blesse blessent endeuille ravage menace reste débute commence continue'
  ).split(' '),
);
const PARTICIPLE = /(?:és?|ées?|ant|enue?s?|ises?|ites?)$/;
const KEPT_PARTICIPLES = new Set(['piégée', 'piégées', 'armée', 'armées', 'traité', 'traités', 'fermé']);
const VENUES = /^(?:palais|salle|centre|maison|parc|hall|hôtel|cité|stade|halle)$/;
const DEMONSTRATIVES = new Set(['ce', 'cet', 'cette', 'ces']);

/**
 * Finds events named or described by a noun and their place (*sommet d’Astana*, *opérations contre le terrorisme en
 * Syrie*), joins wordings that differ only in what they leave out, and joins *ces opérations* or *les opérations* to the
 * only event of that noun.
 */
export function findEventPhrases(doc: Document, table: EntityTable, claims: ClaimDraft[]): void {
  const byNoun = new Map<EventNoun, NounEvents>();
  const alone: number[] = [];
  for (let token = 0; token < doc.lower.length; token++) {
    const noun = EVENT_NOUNS.get(doc.lower[token] ?? '');
    if (noun === undefined || (doc.nameOf[token] ?? -1) >= 0 || isVenue(doc, token)) continue;
    const end = placeBehind(doc, token);
    if (end === null) alone.push(token);
    else describe(doc, table, claims, byNoun, noun, token, end);
  }
  for (const { all } of byNoun.values()) for (const event of all) nameByMostFrequent(event);
  for (const token of alone) referBack(doc, table, byNoun, token);
}

/** *le Palais des congrès de X*: a house, not what takes place in it. */
function isVenue({ lower }: Document, token: number): boolean {
  return DE.has(lower[token - 1] ?? '') && VENUES.test(lower[token - 2] ?? '');
}

interface PlaceBehind {
  /** First token of the preposition before the place. */
  readonly link: number;
  readonly first: number;
  readonly last: number;
}

function placeBehind(doc: Document, token: number): PlaceBehind | null {
  let link = -1;
  for (let next = token + 1; next <= token + REACH; next++) {
    const name = nameStartingAt(doc, next);
    if (name !== null) {
      const last = doc.nameTokens[doc.nameOf[next] ?? -1]?.last;
      return name.type === 'Place' && link >= 0 && last !== undefined ? { link, first: next, last } : null;
    }
    const word = doc.lower[next] ?? '';
    if (doc.tokens[next]?.kind !== 'word' || BREAKS.has(word)) return null;
    if (doc.tokens[next]?.text[0] !== word[0] && !LINKS.has(word)) return null;
    if (PARTICIPLE.test(word) && !KEPT_PARTICIPLES.has(word)) return null;
    if (!LINKS.has(word)) link = -1;
    else if (link < 0) link = next;
  }
  return null;
}

function describe(
  doc: Document,
  table: EntityTable,
  claims: ClaimDraft[],
  byNoun: Map<EventNoun, NounEvents>,
  noun: EventNoun,
  token: number,
  behind: PlaceBehind,
): void {
  const place = placeDraft(doc, table, behind);
  if (place === undefined || byCountry(doc, noun, place, behind)) return;
  const span = tokenSpan(doc, token, behind.last);
  const wording = capitalized(singleSpaced(doc.text.slice(span.start, span.end)));
  const qualities = qualitiesOf(doc.lower.slice(token + 1, behind.link));
  const { all, byPlace } = byNoun.get(noun) ?? { all: [], byPlace: new Map<EntityDraft, Described[]>() };
  const there = byPlace.get(place) ?? [];
  const same = there.find((event) => related(event.qualities, qualities));
  const event = same ?? newEvent(doc, table, noun, place, qualities, wording, token, behind);
  if (same === undefined) {
    all.push(event);
    there.push(event);
  }
  byNoun.set(noun, { all, byPlace: byPlace.set(place, there) });
  event.wordings.set(wording, (event.wordings.get(wording) ?? 0) + 1);
  event.draft.aliases.add(wording);
  table.mention(event.draft, span, 'NOMINAL', same === undefined ? 'FULL_NAME' : 'DESCRIPTION');
  claims.push({ subject: event.draft, predicate: 'LOCATED_IN', object: place, evidence: span });
}

/** *les attaques de la Russie* are by the country, not in it. */
function byCountry(doc: Document, noun: EventNoun, place: EntityDraft, { link }: PlaceBehind): boolean {
  return place.type === 'Country' && DEEDS.has(noun.singular) && DE.has(doc.lower[link] ?? '');
}

function placeDraft(doc: Document, table: EntityTable, { first, last }: PlaceBehind): EntityDraft | undefined {
  return table.at(tokenSpan(doc, first, last), 'Country', 'Place');
}

function newEvent(
  doc: Document,
  table: EntityTable,
  noun: EventNoun,
  place: EntityDraft,
  qualities: ReadonlySet<string>,
  wording: string,
  token: number,
  behind: PlaceBehind,
): Described {
  const key = `${noun.singular} ${place.type} ${nameKey(place.name.fr)} ${[...qualities].join(' ')}`;
  const of = DE.has(doc.lower[behind.link] ?? '');
  const en = englishName(noun, doc.lower[token] === noun.plural, qualities, place, of);
  const draft = table.entity('Event', key, { fr: wording, en });
  draft.kind = noun.kind;
  draft.named = of;
  draft.countryCode = place.countryCode;
  return { noun, draft, qualities, place, wordings: new Map() };
}

/** *antiterroristes* and *contre le terrorisme* are one quality; words of grammar are none. */
function qualitiesOf(words: readonly string[]): Set<string> {
  const qualities = new Set<string>();
  let against = false;
  for (const word of words) {
    if (word === 'contre') against = true;
    else if (!LINKS.has(word)) {
      const stem = fold(word).replace(/(?:istes?|ismes?|les|le|aux|s|x)$/, (ending) =>
        /^l|aux/.test(ending) ? 'l' : '',
      );
      qualities.add(against ? `anti${stem}` : stem);
    }
  }
  return qualities;
}

function related(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((quality) => large.has(quality));
}

/** The wording that the article has most often; of several, the longest. */
function nameByMostFrequent({ draft, wordings }: Described): void {
  const [best] = [...wordings].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  if (best !== undefined) draft.name = { fr: best[0], en: draft.name.en };
}

function referBack(doc: Document, table: EntityTable, byNoun: ReadonlyMap<EventNoun, NounEvents>, token: number): void {
  const noun = EVENT_NOUNS.get(doc.lower[token] ?? '');
  const [event, other] = (noun === undefined ? undefined : byNoun.get(noun)?.all) ?? [];
  if (event === undefined || other !== undefined || !BEHIND_PHRASE.has(doc.lower[token + 1] ?? '.')) return;
  const before = doc.lower[token - 1] ?? '';
  if (DEMONSTRATIVES.has(before)) {
    table.mention(event.draft, tokenSpan(doc, token - 1, token), 'NOMINAL', 'DESCRIPTION');
  } else if (
    DEFINITE_DETERMINERS.has(before) ||
    (before === 'des' && DEFINITE_DETERMINERS.has(doc.lower[token - 3] ?? ''))
  ) {
    table.mention(event.draft, tokenSpan(doc, token, token), 'NOMINAL', 'DESCRIPTION');
  }
}

/** *Astana summit*, *Counter-terrorism operations in Syria*; null where a part has no known English name. */
function englishName(
  noun: EventNoun,
  plural: boolean,
  qualities: ReadonlySet<string>,
  place: EntityDraft,
  of: boolean,
): string | null {
  const where = englishPlace(place);
  const words = [...qualities].map((quality) => EVENT_ADJECTIVES_EN[quality]);
  if (where === null || words.some((word) => word === undefined)) return null;
  const what = [...words, plural ? noun.englishPlural : noun.english].join(' ');
  return of ? `${where} ${what}` : `${capitalized(what)} in ${where}`;
}

function englishPlace(place: EntityDraft): string | null {
  if (place.type === 'Country') return place.name.en;
  const key = nameKey(place.name.fr);
  const country = countryOfPlace(key);
  if (country !== null && country.capitalFr === place.name.fr) return country.capitalEn;
  return (gazetteersOf(mix(0, hashText(key))) & gazetteerBit('cities')) === 0 ? null : place.name.fr;
}
