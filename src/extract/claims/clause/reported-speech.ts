import type { Span } from '../../article-graph.ts';
import { type Document, sentenceAt, tokenFrom } from '../../document.ts';
import type { EntityDraft } from '../../drafts/entity-table.ts';
import type { QuoteDraft } from '../../drafts/quote-drafts.ts';
import { HAVE } from '../../lexicons/function-words.ts';
import { SPEECH_FINITE, SPEECH_PAST, SPEECH_PRESENT } from '../../lexicons/speech-verbs.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { Anaphora } from './anaphora.ts';
import { type Argument, argumentStartingAt } from './arguments.ts';
import { subjectEndingAt } from './arguments-before.ts';

/** A passage that gives somebody's words; the speaker is null where nobody knows whose. */
interface Report extends Span {
  readonly speaker: EntityDraft | null;
}

/** Verbs whose participle goes on with what the speaker tells: *a dit X, citant Y comme un succès*. */
const TELLING = new Set([...SPEECH_PRESENT, 'citant', 'donnant', 'évoquant']);
const THAT = /^qu[e']$/;
const UNREAL =
  /^(?:veu(?:t|lent)|voul(?:u|ait|aient)|(?:souhait|demand|réclam|dout|contest|refus|propos|imagin|suppos)(?:ent|é|ait|e|aient)|exig(?:e|é|ent|eait)|esp(?:ère|èrent|éré|érait)|crai(?:nt|gnent|gnait)|ni(?:e|é|ent|ait)|dément(?:i|ent|ait)?|atten(?:d|du|dent|dait)|pour|afin|avant|sans|si)$/;
const SOURCES = ['Person', 'Organization', 'Country'] as const;

/** Whose words the article gives where: by passage, in order. */
export class ReportedSpeech {
  private readonly passages: readonly Report[];

  constructor(passages: readonly Report[]) {
    this.passages = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The innermost passage around this offset; null where the article speaks itself. */
  at(offset: number): Report | null {
    const behind = partitionPoint(this.passages, ({ start }) => start <= offset);
    for (let i = behind - 1; i >= 0 && i >= behind - 4; i--) {
      const passage = this.passages[i];
      if (passage !== undefined && passage.end > offset) return passage;
    }
    return null;
  }

  /** The speaker of the words at this offset; null where there is none, or none is known. */
  speakerAt(offset: number): EntityDraft | null {
    return this.at(offset)?.speaker ?? null;
  }
}

/**
 * Passages that give a speaker's words: quotes, what the speaker goes on to tell behind the cue of a quote (*a assuré X,
 * en donnant un aperçu …*), clauses behind a verb of speech (*X a souligné que …*), to the end of the sentence, and
 * sentences with *selon X*.
 */
export function findReportedSpeech(quotes: readonly QuoteDraft[], anaphora: Anaphora): ReportedSpeech {
  const { doc } = anaphora;
  const passages: Report[] = [];
  for (const { quote, speaker } of quotes) {
    passages.push({ start: quote.start, end: quote.end, speaker });
    const { cue } = quote;
    if (cue === null || speaker === null || cue.start < quote.end) continue;
    const { end } = sentenceAt(doc, cue.start);
    const told = telling(doc, cue.end, end);
    if (told !== null) passages.push({ start: told, end, speaker });
  }
  for (let token = 0; token < doc.lower.length; token++) {
    const { end } = doc.sentences[doc.sentenceOf[token] ?? 0] ?? { end: 0 };
    const start = doc.tokens[token]?.start ?? 0;
    const before = reporterBefore(doc, token);
    const reporter = before === null ? null : reporterEndingAt(anaphora, before);
    if (before !== null || isUnreal(doc, token)) passages.push({ start, end, speaker: reporter?.drafts[0] ?? null });
    if (doc.lower[token] === 'selon' || isAfter(doc, token)) {
      const [speaker = null] = argumentStartingAt(anaphora, token + 1, SOURCES)?.drafts ?? [];
      passages.push({ ...sentenceAt(doc, start), speaker });
    }
  }
  return new ReportedSpeech(passages);
}

/** The *après* of *d’après X*, not of *d’après-midi*. */
function isAfter({ lower }: Document, token: number): boolean {
  return lower[token] === 'après' && lower[token - 1] === "d'" && lower[token + 1] !== '-';
}

function reporterEndingAt(anaphora: Anaphora, token: number): Argument | null {
  return subjectEndingAt(anaphora, token, false) ?? anaphora.pronounAt(token) ?? anaphora.mainBefore(token + 1);
}

/** Where the speaker goes on: at a participle that tells, behind a comma or *en*. */
function telling({ lower, tokens }: Document, from: number, end: number): number | null {
  for (let at = tokenFrom(tokens, from); (tokens[at]?.start ?? end) < end; at++) {
    const opened = lower[at - 1] === ',' || lower[at - 1] === 'en';
    if (opened && TELLING.has(lower[at] ?? '')) return tokens[at]?.start ?? null;
  }
  return null;
}

/** *veut que*, *afin que*, *dément que*: what follows is wished, feared or denied. */
function isUnreal({ lower }: Document, token: number): boolean {
  return THAT.test(lower[token] ?? '') && UNREAL.test(lower[token - 1] ?? '');
}

/** The token before a verb of speech right before *que* or *qu’* at this token. */
function reporterBefore({ lower }: Document, token: number): number | null {
  const verb = lower[token - 1] ?? '';
  if (!THAT.test(lower[token] ?? '') || UNREAL.test(verb)) return null;
  if (SPEECH_PAST.has(verb) && HAVE.has(lower[token - 2] ?? '')) return token - 3;
  return SPEECH_FINITE.has(verb) ? token - 2 : null;
}
