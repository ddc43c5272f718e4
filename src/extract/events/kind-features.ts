import { countryByName } from '../lexicons/countries.ts';
import { EventCues } from '../lexicons/event-cues.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { EVENT_KINDS } from '../vocabulary.ts';
import { mainClause } from './main-clause.ts';

/** What says the kind of an article's event. */
export interface KindEvidence {
  /** Features, each with its weight of presence. */
  readonly features: ReadonlyMap<string, number>;
  /** What words that all but name a kind say for it, by kind in the order of `EVENT_KINDS`. */
  readonly cues: readonly number[];
}

type Section = 'topic' | 'head' | 'head rest' | 'lead' | 'lead rest' | 'below';

/** What a cue weighs: in the headline’s main clause and the rest of it, the same of the first sentence, what follows. */
const CUE_WEIGHTS: Readonly<Record<Section, number>> = {
  topic: 1,
  head: 2,
  'head rest': 0.8,
  lead: 1.5,
  'lead rest': 0.6,
  below: 0.4,
};
/** What each further cue of a kind adds in the same section. */
const MORE = 0.4;
const MOST = 3;
const LEAD_LENGTH = 400;
const LEAD_VALUE = 0.5;
const SIGNAL_VALUE = 1.5;
const TOPIC = /^(.{1,40}?)\s*:\s/u;
const NAME = /(?<=[\p{L}\p{N},;’'»)] |[’'])\p{Lu}[\p{L}\p{N}’'.-]*/gu;
const STOP_WORDS = new Set(
  (
    'le la les un une des de du au aux en et ou qui que qu ce cette ces son sa ses dans par pour sur avec est ont sont ' +
    'etre il elle se ne pas plus leur leurs apres lors selon dont deux trois ans'
  ).split(' '),
);
const STATEMENT = EVENT_KINDS.indexOf('STATEMENT');
/** What it weighs for a statement that somebody speaks in the headline. */
const SAID = 1.5;
const strong = new EventCues('event-cues.txt');
const weak = new EventCues('event-words.txt');

/**
 * What the headline and the first words below it say of the kind: stems of their words, names left out, and words and
 * phrases of lexicons/event-cues.txt, those of the main clauses before the others.
 *
 * @param headline empty where there is none
 * @param lead the text below the headline, the line of the date left out; only its first 400 code units count
 */
export function kindEvidence(headline: string, lead: string): KindEvidence {
  const features = new Map<string, number>();
  const cues = EVENT_KINDS.map(() => 0);
  const sections = Object.entries(sectionsOf(headline, lead)) as [Section, string][];
  for (const [section, text] of sections) {
    strong.count(wordsOf(text)).forEach((count, kind) => {
      const weight = count === 0 ? 0 : CUE_WEIGHTS[section] * (1 + MORE * (Math.min(count, MOST) - 1));
      cues[kind] = (cues[kind] ?? 0) + weight;
    });
    const place = section === 'topic' ? 'topic' : section.startsWith('head') ? 'head' : 'lead';
    for (const word of contentWords(text)) features.set(`${place} ${stem(word)}`, place === 'lead' ? LEAD_VALUE : 1);
  }
  const said = speech(headline);
  if (said !== null) features.set(said, 1);
  cues[STATEMENT] = (cues[STATEMENT] ?? 0) + (said === null ? 0 : SAID);
  cues.forEach((cue, kind) => {
    if (cue > 0) features.set(`cue ${EVENT_KINDS[kind]}`, cue / 2);
  });
  addSignals('head', headline, SIGNAL_VALUE, features);
  addSignals('lead', lead.slice(0, LEAD_LENGTH), LEAD_VALUE, features);
  return { features, cues };
}

/** How many words of each kind’s lesser signals stand there. */
function addSignals(where: string, text: string, value: number, features: Map<string, number>): void {
  weak.count(wordsOf(text).filter((word) => !STOP_WORDS.has(word))).forEach((count, kind) => {
    for (let n = 1; n <= Math.min(count, MOST); n++) features.set(`${where} ${EVENT_KINDS[kind]} ${n}`, value);
  });
}

function sectionsOf(headline: string, lead: string): Record<Section, string> {
  const topic = TOPIC.exec(headline)?.[1] ?? '';
  const [head, headRest] = clauses(headline.slice(topic.length));
  const opening = lead.slice(0, LEAD_LENGTH);
  const [first] = sentences(opening);
  const [main, rest] = clauses(opening.slice(first?.start ?? 0, first?.end ?? 0));
  const below = opening.slice(first?.end ?? opening.length);
  return {
    topic: countryByName(fold(topic)) === null ? topic : '',
    head,
    'head rest': headRest,
    lead: main,
    'lead rest': rest,
    below,
  };
}

/** The main clause of a sentence, and the rest of it. */
function clauses(sentence: string): [main: string, rest: string] {
  const tokens = tokenize(sentence);
  const lower = tokens.map(({ lower }) => lower);
  const { first, end } = mainClause(lower, 0, lower.length);
  const from = tokens[first]?.start ?? 0;
  const to = tokens[end]?.start ?? sentence.length;
  return [sentence.slice(from, to), `${sentence.slice(0, from)} ${sentence.slice(to)}`];
}

/** How somebody speaks in the headline: *N : « … »*, *« … », dit N*, *…, selon N*. */
function speech(headline: string): string | null {
  if (/^[^:«"“]{2,60}:\s*[«"“]/u.test(headline)) return 'said by name';
  if (/^\s*[«"“][^»"”]{10,}/u.test(headline)) return 'said first';
  return / selon [^,]+$/u.test(headline) ? 'said according' : null;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z]+|\d+/g) ?? [];
}

function contentWords(text: string): string[] {
  return wordsOf(text.replace(NAME, ' ')).filter((word) => word.length > 1 && !STOP_WORDS.has(word));
}

/** The first letters without the endings of number and gender; any number is one and the same. */
function stem(word: string): string {
  return /^\d/.test(word) ? '0' : word.replace(/(?:es|s|e|x)$/, '').slice(0, 7);
}
