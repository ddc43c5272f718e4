import type { Span } from '../article-graph.ts';
import { readFrame } from '../coreference/frame.ts';
import { readNounPhrase } from '../coreference/noun-phrase.ts';
import { type Referents, readReferents, referentOf } from '../coreference/referents.ts';
import type { Draft, EntityTable } from '../entities/entity-table.ts';
import { type Reader, tokenFrom } from '../entities/reader.ts';
import { entityOfName } from '../entities/speakers.ts';

const SUBJECTS = new Set(['il', 'elle']);

/** Whom the pronouns of an article stand for; what this needs is read when it is first asked for. */
export class Pronouns {
  private readonly reader: Reader;
  private readonly table: EntityTable;
  private readonly quotes: readonly Span[];
  private referents: Referents | null = null;

  constructor(reader: Reader, table: EntityTable, quotes: readonly Span[]) {
    this.reader = reader;
    this.table = table;
    this.quotes = quotes;
  }

  /** The person that *il* or *elle* at this token stands for. */
  personAt(token: number): Draft | null {
    if (!SUBJECTS.has(this.reader.words[token] ?? '')) return null;
    this.referents ??= readReferents(readFrame(this.reader, this.quotes));
    const unit = tokenFrom(this.reader.units, this.reader.tokens[token]?.start ?? 0);
    const phrase = readNounPhrase(this.reader, unit, unit + 1);
    const name = phrase === null || phrase.kind !== 'pronoun' ? null : referentOf(this.referents, phrase);
    const draft = entityOfName(name, this.table);
    return draft?.type === 'Person' ? draft : null;
  }
}
