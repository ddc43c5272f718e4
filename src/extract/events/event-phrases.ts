import type { Span } from '../article-graph.ts';
import { type Document, nameStartingAt, tokenSpan } from '../document.ts';
import type { Findings } from '../drafts/claim-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { EVENT_ADJECTIVES_EN, EVENT_NOUNS, type EventNoun } from '../lexicons/event-nouns.ts';
import { BEHIND_PHRASE, DE, DEFINITE_DETERMINERS } from '../lexicons/function-words.ts';
import { gazetteerBit, gazetteersOf } from '../names/gazetteers.ts';
import { hashText, mix } from '../names/hash.ts';
import { fold } from '../text/fold.ts';
import { capitalized, nameKey, singleSpaced } from '../text/spelling.ts';

/** An event described by a noun and a place. */
interface Described {
  readonly draft: EntityDraft;
  /** Stems of the words between noun and place. */
  readonly qualities: ReadonlySet<string>;
  /** How often each wording stands in the article. */
  readonly wordings: Map<string, number>;
}

/** A noun and its place in the text: *opérations antiterroristes en Syrie*. */
interface Phrase {
  readonly noun: EventNoun;
  readonly plural: boolean;
  readonly qualities: ReadonlySet<string>;
  /** *sommet d’Astana*, a name of its own. */
  readonly of: boolean;
  readonly place: EntityDraft;
  readonly span: Span;
}

/** The only event of a noun; null where there are several. */
type OnlyEvents = Map<EventNoun, EntityDraft | null>;

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
const CONTINENTS = /^(?:Europe|Afrique|Asie|Amérique|Océanie)\b/u;
const PARTICIPLE = /(?:és?|ées?|ant|enue?s?|ises?|ites?)$/;
const KEPT_PARTICIPLES = new Set(['piégée', 'piégées', 'armée', 'armées', 'traité', 'traités', 'fermé']);
const VENUES = /^(?:palais|salle|centre|maison|parc|hall|hôtel|cité|stade|halle)$/;
const DEMONSTRATIVES = new Set(['ce', 'cet', 'cette', 'ces']);

/**
 * Finds events named or described by a noun and their place (*sommet d’Astana*, *opérations contre le terrorisme en
 * Syrie*), joins wordings that differ only in what they leave out, and joins *ces opérations* or *les opérations* to the
 * only event of that noun.
 */
export function findEventPhrases(findings: Findings): void {
  const { doc, table, claims } = findings;
  const known = new Map<string, Described[]>();
  const only: OnlyEvents = new Map();
  const alone: number[] = [];
  for (let token = 0; token < doc.lower.length; token++) {
    const noun = EVENT_NOUNS.get(doc.lower[token] ?? '');
    if (noun === undefined || (doc.nameOf[token] ?? -1) >= 0 || isVenue(doc, token)) continue;
    const behind = placeBehind(doc, token);
    if (behind === null) alone.push(token);
    const phrase = behind === null ? null : phraseAt(findings, noun, token, behind);
    if (phrase === null) continue;
    const event = describe(doc, table, known, phrase);
    claims.push({ subject: event, predicate: 'LOCATED_IN', object: phrase.place, evidence: phrase.span });
    only.set(noun, only.get(noun) === undefined || only.get(noun) === event ? event : null);
  }
  for (const events of known.values()) for (const event of events) nameByMostFrequent(event);
  for (const token of alone) referBack(doc, table, only, token);
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

/**
 * Null for a place that is none of the article’s, for *les attaques de la Russie*, which are not in it,
 * *championnats d’Europe* and *à la ferme des Ormes*.
 */
function phraseAt({ doc, table }: Findings, noun: EventNoun, token: number, behind: PlaceBehind): Phrase | null {
  const { link, first, last } = behind;
  const place = table.at(tokenSpan(doc, first, last), 'Country', 'Place');
  const of = DE.has(doc.lower[link] ?? '');
  if (place === undefined || (of && place.type === 'Country' && DEEDS.has(noun.singular))) return null;
  if ((doc.lower[first - 1] === 'des' && place.type === 'Place') || CONTINENTS.test(place.name.fr)) return null;
  const qualities = qualitiesOf(doc.lower.slice(token + 1, link));
  return { noun, plural: doc.lower[token] === noun.plural, qualities, of, place, span: tokenSpan(doc, token, last) };
}

/** The event of these words: one known by others that differ only in what they leave out, or a new one. */
function describe(doc: Document, table: EntityTable, known: Map<string, Described[]>, phrase: Phrase): EntityDraft {
  const { noun, qualities, of, place, span } = phrase;
  const wording = capitalized(singleSpaced(doc.text.slice(span.start, span.end)));
  const key = `${noun.singular} ${place.type} ${nameKey(place.name.fr)}`;
  const there = known.get(key) ?? [];
  known.set(key, there);
  const same = there.find((event) => related(event.qualities, qualities));
  const event = same ?? {
    draft: table.entity('Event', `${key} ${[...qualities].join(' ')}`, { fr: wording, en: englishName(phrase) }),
    qualities,
    wordings: new Map<string, number>(),
  };
  if (same === undefined) {
    there.push(event);
    Object.assign(event.draft, { kind: noun.kind, named: of, countryCode: place.countryCode });
  }
  event.wordings.set(wording, (event.wordings.get(wording) ?? 0) + 1);
  event.draft.aliases.add(wording);
  table.mention(event.draft, span, 'NOMINAL', same === undefined ? 'FULL_NAME' : 'DESCRIPTION');
  return event.draft;
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

/** *ces opérations*, *les opérations*, *la poursuite des opérations*. */
function referBack(doc: Document, table: EntityTable, only: OnlyEvents, token: number): void {
  const noun = EVENT_NOUNS.get(doc.lower[token] ?? '');
  const event = noun === undefined ? undefined : only.get(noun);
  if (event == null || !BEHIND_PHRASE.has(doc.lower[token + 1] ?? '.')) return;
  const before = doc.lower[token - 1] ?? '';
  const pointed = DEMONSTRATIVES.has(before);
  const definite = DEFINITE_DETERMINERS.has(before === 'des' ? (doc.lower[token - 3] ?? '') : before);
  if (!pointed && !definite) return;
  table.mention(event, tokenSpan(doc, pointed ? token - 1 : token, token), 'NOMINAL', 'DESCRIPTION');
}

/** *Astana summit*, *Counter-terrorism operations in Syria*; null where a part has no known English name. */
function englishName({ noun, plural, qualities, of, place }: Phrase): string | null {
  const where = englishPlace(place);
  const words = [...qualities].map((quality) => EVENT_ADJECTIVES_EN[quality]);
  if (where === null || words.some((word) => word === undefined)) return null;
  const what = [...words, plural ? noun.englishPlural : noun.english].join(' ');
  return of ? `${where} ${what}` : `${capitalized(what)} in ${where}`;
}

function englishPlace(place: EntityDraft): string | null {
  if (place.type === 'Country' || place.name.en !== null) return place.name.en;
  const key = nameKey(place.name.fr);
  return (gazetteersOf(mix(0, hashText(key))) & gazetteerBit('cities')) === 0 ? null : place.name.fr;
}
