import type { CountryCode, Mention, Span } from '../article-graph.ts';
import { type Document, nameStartingAt, tokenFrom } from '../document.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { type Layout, topicEnd } from './layout.ts';

/** A place that the article names near its top, with what speaks for it as the place of its event. */
interface PlaceCandidate {
  readonly draft: EntityDraft;
  readonly mention: Mention;
  readonly weight: number;
  /** Behind *à, en, dans …*. */
  readonly locative: boolean;
}

export interface EventPlace {
  readonly countryCode: CountryCode | null;
  /** The most specific place, or the country; null where none is named. */
  readonly draft: EntityDraft | null;
  readonly mention: Mention | null;
}

const LEAD_REACH = 700;
const DATE_LINE_WEIGHT = 4;
const TOPIC_WEIGHT = 4;
const LOCATIVE = new Set(['à', 'en', 'au', 'aux', 'dans', 'sur', 'près', 'vers', 'chez', 'depuis']);
const ARTICLES = new Set([
  'la',
  'le',
  'les',
  "l'",
  'du',
  'de',
  "d'",
  'des',
  'ville',
  'province',
  'région',
  'département',
  'nord',
  'sud',
  'est',
  'ouest',
  'état',
  'centre',
]);

/**
 * Where the article's event takes place: every place named in the topic before the headline's colon, in the headline,
 * in the line of the date and in the first sentences speaks for its country, most of all behind a preposition of place.
 */
export function placeOfEvent(doc: Document, layout: Layout, table: EntityTable): EventPlace {
  const candidates = collect(doc, layout, table);
  const votes = new Map<CountryCode, number>();
  for (const { draft, weight } of candidates) {
    if (draft.countryCode !== null) votes.set(draft.countryCode, (votes.get(draft.countryCode) ?? 0) + weight);
  }
  const countryCode = winner(votes);
  const inside = candidates.filter(({ draft }) => draft.countryCode === countryCode);
  const best = inside.reduce<PlaceCandidate | null>((a, b) => (a === null || rank(b) > rank(a) ? b : a), null);
  return { countryCode, draft: best?.draft ?? null, mention: best?.mention ?? null };
}

function rank({ draft, weight, locative }: PlaceCandidate): number {
  return (draft.type === 'Place' ? 20 : 0) + (locative ? 10 : 0) + weight;
}

function winner(votes: ReadonlyMap<CountryCode, number>): CountryCode | null {
  let best: CountryCode | null = null;
  for (const [code, weight] of votes) if (best === null || weight > (votes.get(best) ?? 0)) best = code;
  return best;
}

function collect(doc: Document, { headline, lead }: Layout, table: EntityTable): PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  const topic = headline === null ? 0 : topicEnd(doc.text, headline);
  const limit = Math.min(lead.end, lead.start + LEAD_REACH);
  const leadSentence = doc.sentenceOf[tokenFrom(doc.tokens, lead.start)] ?? 0;
  for (let token = 0; (doc.tokens[token]?.start ?? limit) < limit; token++) {
    const start = doc.tokens[token]?.start ?? 0;
    for (const { draft, mention } of table.startingAt(start)) {
      if (draft.type !== 'Country' && draft.type !== 'Place') continue;
      if (mention.form === 'NOMINAL') continue;
      const locative = mention.form === 'NAME' && isLocative(doc, token);
      const base = mention.form === 'ADJECTIVE' ? 0.5 : locative ? 2 : 1;
      const weight = base * placeWeight(start, doc.sentenceOf[token] ?? 0, topic, headline, lead, leadSentence);
      found.push({ draft, mention, weight, locative });
    }
  }
  return found;
}

function placeWeight(
  start: number,
  sentence: number,
  topic: number,
  headline: Span | null,
  lead: Span,
  leadSentence: number,
): number {
  if (start < topic) return TOPIC_WEIGHT;
  if (headline !== null && start < headline.end) return 1.5;
  if (start < lead.start) return DATE_LINE_WEIGHT;
  return sentence === leadSentence ? 1 : 0.5;
}

/** True where a preposition of place leads to this token: *à Paris*, *dans la province de Kandahar*. */
function isLocative(doc: Document, token: number): boolean {
  for (let before = token - 1, steps = 0; before >= 0 && steps < 4; before--, steps++) {
    const word = doc.lower[before] ?? '';
    if (LOCATIVE.has(word)) return true;
    if (!ARTICLES.has(word) || nameStartingAt(doc, before) !== null) return false;
  }
  return false;
}
