import type { CountryCode, Mention } from '../article-graph.ts';
import { type Document, nameStartingAt } from '../document.ts';
import type { EntityDraft, EntityMention, EntityTable } from '../drafts/entity-table.ts';
import { SURE_FUTURE } from '../lexicons/conjugation.ts';
import { gazetteerBit, gazetteersOf } from '../names/gazetteers.ts';
import { hashText, mix } from '../names/hash.ts';
import type { EventKind } from '../vocabulary.ts';
import { mainClauses } from './main-clause.ts';
import { type Section, sections } from './sections.ts';

/** A place that the article names near its top, with what speaks for it as the place of its event. */
interface PlaceCandidate {
  readonly draft: EntityDraft;
  readonly mention: Mention;
  /** What it says for its country. */
  readonly weight: number;
  /** What it says for itself as the place; 0 for one that stands there for another reason. */
  readonly evidence: number;
}

export interface EventPlace {
  readonly countryCode: CountryCode | null;
  /** The most specific place, or the country; null where none is named as the event's. */
  readonly draft: EntityDraft | null;
  readonly mention: Mention | null;
}

const LEAD_REACH = 700;
const WEIGHTS: ReadonlyMap<Section, number> = new Map<Section, number>([
  ['topic', 4],
  ['headline', 1.5],
  ['front', 4],
  [0, 1],
]);
/** That of a sentence behind the first. */
const WEIGHT_BELOW = 0.5;
const LOCATIVE = new Set(['à', 'en', 'au', 'aux', 'dans', 'sur', 'près', 'vers', 'chez']);
/** Behind these *à* leads to somebody, not to a place: *face à Nice*, *demande à Paris*. */
const ADDRESSES =
  /^(?:face|grâce|demand\p{L}*|appel\p{L}*|oppos\p{L}*|impos\p{L}*|ordonn\p{L}*|réclam\p{L}*|livr\p{L}*|vend\p{L}*|accord\p{L}*|rend\p{L}*|quant|destin\p{L}*|rapport|suite|soutien|aide|ennemi\p{L}*|hostil\p{L}*|fidèle|s'en prend)$/u;
const BETWEEN = new Set(
  "la le les l' du de d' des nord sud est ouest centre région grande petite vieille nouvelle ville état tribunal correctionnel cour appel assises hôpital clinique domicile siège aéroport université centre-ville congrès lieu-dit festival sommet proche un une".split(
    ' ',
  ),
);
const FARTHEST_PREPOSITION = 7;
const COURTS = new Set(['tribunal', 'cour', 'chambre', 'assises']);
const COURT_EVIDENCE = 10;
/** Before what a court judges. */
const CRIME = /^(?:pour|commise?s?|survenue?s?|perpétrée?s?)$/;
/** Words back in which something else than the event claims a place. */
const BACKGROUND_REACH = 12;
const BACKGROUND =
  /^(?:née?s?|natifs?|natives?|originaires?|après|avant|depuis|réponse|issue?s?|allai(?:en)?t|rendai(?:en)?t|partai(?:en)?t|venai(?:en)?t|revenai(?:en)?t|roulai(?:en)?t|destination|provenance|route|retour|vol|ambassade|consulat|ambassadeur|ambassadrice|avait|avaient|avoir|anniversaire|habitant|résidant|basée?s?|installée?s?|fondée?s?|expulsée?s?)$/;
const LINKING = new Set([...LOCATIVE, ...'la le les de du un une'.split(' '), "l'", "d'"]);
const placeHeads = gazetteerBit('place-heads');

/**
 * Where the article's event takes place. Its country is that of the places named in the headline, before its colon, in the
 * line of the date and in the first sentences; nationalities speak for it too but do not suffice. Its place is one of them
 * behind a preposition of place, in a topic, or the town of the court; not one that belongs to something else (*née à*,
 * *après l’attentat de*).
 */
export function placeOfEvent(doc: Document, table: EntityTable, kind: EventKind | null): EventPlace {
  const candidates = collect(doc, table, kind);
  const countryCode = countryOf(candidates);
  const inside = candidates.filter(({ draft, evidence }) => draft.countryCode === countryCode && evidence > 0);
  const best = inside.reduce<PlaceCandidate | null>((a, b) => (a === null || rank(b) > rank(a) ? b : a), null);
  return { countryCode, draft: best?.draft ?? null, mention: best?.mention ?? null };
}

function rank({ draft, evidence }: PlaceCandidate): number {
  return (draft.type === 'Place' ? 20 : 0) + evidence;
}

function countryOf(candidates: readonly PlaceCandidate[]): CountryCode | null {
  const votes = new Map<CountryCode, number>();
  for (const { draft, weight } of candidates) {
    if (draft.countryCode !== null && weight > 0)
      votes.set(draft.countryCode, (votes.get(draft.countryCode) ?? 0) + weight);
  }
  let best: CountryCode | null = null;
  for (const [code, weight] of votes) if (best === null || weight > (votes.get(best) ?? 0)) best = code;
  const named = candidates.some(({ draft, mention }) => draft.countryCode === best && mention.form !== 'ADJECTIVE');
  return named ? best : null;
}

function collect(doc: Document, table: EntityTable, kind: EventKind | null): PlaceCandidate[] {
  const { lead } = doc.front;
  const found: PlaceCandidate[] = [];
  const limit = Math.min(lead.end, lead.start + LEAD_REACH);
  const sectionOf = sections(doc);
  const clauses = mainClauses(doc, 1);
  for (let token = 0; (doc.tokens[token]?.start ?? limit) < limit; token++) {
    const { start = 0 } = doc.tokens[token] ?? {};
    const inside = clauses.some(({ sentence, end }) => token >= sentence && token < end);
    for (const { draft, mention } of table.startingAt(start)) {
      if ((draft.type !== 'Country' && draft.type !== 'Place') || mention.form === 'NOMINAL') continue;
      found.push({ draft, mention, ...speaksFor(doc, token, { draft, mention }, sectionOf(start), inside, kind) });
    }
  }
  return found;
}

function speaksFor(
  doc: Document,
  token: number,
  { draft, mention: { form } }: EntityMention,
  section: Section,
  inside: boolean,
  kind: EventKind | null,
): Pick<PlaceCandidate, 'weight' | 'evidence'> {
  const whole = WEIGHTS.get(section) ?? WEIGHT_BELOW;
  if (form === 'ADJECTIVE') return { weight: whole / 2, evidence: 0 };
  if (section === 'front') return { weight: whole, evidence: 0 };
  if (section === 'topic') {
    const weight = isCalled(doc, token) ? 0 : whole;
    return { weight, evidence: draft.countryCode === null ? 0 : weight };
  }
  if (kind === 'TRIAL' && leadFrom(doc, token, COURTS) !== null) return { weight: 2 * whole, evidence: COURT_EVIDENCE };
  const preposition = leadFrom(doc, token, LOCATIVE);
  const called = draft.type === 'Place' && doc.lower[token - 1] === 'des'; // *à la ferme des Ormes*
  const locative = preposition !== null && !called && !ADDRESSES.test(doc.lower[preposition - 1] ?? '');
  if (isBackground(doc, token, inside, kind)) return { weight: locative ? whole / 2 : whole / 4, evidence: 0 };
  if (!locative) return { weight: whole, evidence: 0 };
  const told = (kind !== 'STATEMENT' || inside) && (section === 'headline' || section === 0);
  return { weight: 2 * whole, evidence: told ? 2 * whole + Number(inside) : 0 };
}

/** The word that leads to this token: *à Paris*, *dans la province de Kandahar*, *à l’hôpital de Dijon*. */
function leadFrom(doc: Document, token: number, words: ReadonlySet<string>): number | null {
  for (let at = token - 1; at >= 0 && at >= token - FARTHEST_PREPOSITION; at--) {
    const word = doc.lower[at] ?? '';
    if (words.has(word)) return at;
    const head = (gazetteersOf(mix(0, hashText(word))) & placeHeads) !== 0;
    if ((!BETWEEN.has(word) && !head) || nameStartingAt(doc, at) !== null) return null;
  }
  return null;
}

/** *Ouragan X*: what is called so is no place. */
function isCalled({ lower, tokens, nameOf, sentenceOf }: Document, token: number): boolean {
  const plain = tokens[token - 1]?.kind === 'word' && (nameOf[token - 1] ?? -1) < 0;
  return plain && sentenceOf[token - 1] === sentenceOf[token] && !LINKING.has(lower[token - 1] ?? '');
}

function isBackground(doc: Document, token: number, inside: boolean, kind: EventKind | null): boolean {
  const { lower, sentenceOf } = doc;
  for (let at = token - 1; at >= token - BACKGROUND_REACH && sentenceOf[at] === sentenceOf[token]; at--) {
    const word = lower[at] ?? '';
    if (BACKGROUND.test(word) || (kind === 'TRIAL' && CRIME.test(word))) return true;
    if (!inside && SURE_FUTURE.test(word)) return true;
    if (/^(?:[.;:]|a|ont|est|sont)$/.test(word)) return false;
  }
  return false;
}
