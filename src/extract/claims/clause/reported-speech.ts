import type { Span } from '../../article-graph.ts';
import { type Document, sentenceAt } from '../../document.ts';
import type { EntityDraft, EntityTable } from '../../drafts/entity-table.ts';
import type { QuoteDraft } from '../../drafts/quote-drafts.ts';
import { HAVE } from '../../lexicons/function-words.ts';
import { SPEECH_FINITE, SPEECH_PAST } from '../../lexicons/speech-verbs.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { subjectEndingAt } from './arguments-before.ts';

interface Report extends Span {
  readonly speaker: EntityDraft | null;
}

/** Whose words the article gives where: by passage, in order. */
export class ReportedSpeech {
  private readonly passages: readonly Report[];

  constructor(passages: readonly Report[]) {
    this.passages = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The speaker of the words at this offset; null where the article speaks itself. */
  speakerAt(offset: number): EntityDraft | null {
    const behind = partitionPoint(this.passages, ({ start }) => start <= offset);
    for (let i = behind - 1; i >= 0 && i >= behind - 4; i--) {
      const passage = this.passages[i];
      if (passage !== undefined && passage.end > offset) return passage.speaker;
    }
    return null;
  }
}

/**
 * Passages that give a speaker's words: quotes, what a sentence goes on to tell behind the cue of its quote (*a assuré X,
 * en donnant un aperçu …*), and clauses behind a verb of speech (*X a souligné que …*), to the end of the sentence.
 */
export function findReportedSpeech(doc: Document, table: EntityTable, quotes: readonly QuoteDraft[]): ReportedSpeech {
  const passages: Report[] = [];
  for (const { quote, speaker } of quotes) {
    passages.push({ start: quote.start, end: quote.end, speaker });
    const { cue } = quote;
    if (cue === null || speaker === null || cue.start < quote.end) continue;
    const { end } = sentenceAt(doc, cue.start);
    if (end > cue.end) passages.push({ start: cue.end, end, speaker });
  }
  for (let token = 1; token < doc.lower.length; token++) {
    const speaker = reporterOf(doc, table, token);
    const sentence = doc.sentences[doc.sentenceOf[token] ?? 0];
    if (speaker !== null && sentence !== undefined) {
      passages.push({ start: doc.tokens[token]?.start ?? 0, end: sentence.end, speaker });
    }
  }
  return new ReportedSpeech(passages);
}

/** The subject of the verb of speech right before *que* or *qu’* at this token. */
function reporterOf(doc: Document, table: EntityTable, token: number): EntityDraft | null {
  const word = doc.lower[token];
  if (word !== 'que' && word !== "qu'") return null;
  const verb = doc.lower[token - 1] ?? '';
  const before =
    SPEECH_PAST.has(verb) && HAVE.has(doc.lower[token - 2] ?? '')
      ? token - 3
      : SPEECH_FINITE.has(verb)
        ? token - 2
        : -1;
  return before < 0 ? null : (subjectEndingAt(doc, table, before, false)?.drafts[0] ?? null);
}
