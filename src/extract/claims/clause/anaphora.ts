import { sentencesBack } from '../../coreference/antecedents.ts';
import { type Referents, referentOf } from '../../coreference/referents.ts';
import { type Document, tokenFrom, tokenSpan, wordAt } from '../../document.ts';
import type { EntityDraft, EntityTable } from '../../drafts/entity-table.ts';
import { entityOfName } from '../../entities/speaker-entities.ts';
import { adjectiveAt } from '../../phrases/country-adjective.ts';
import { type NounPhrase, readNounPhrase } from '../../phrases/noun-phrase.ts';
import type { EventKind } from '../../vocabulary.ts';
import { type Argument, argumentOf } from './arguments.ts';
import { collectiveStartingAt } from './collectives.ts';

const PRONOUNS = new Set(['il', 'elle']);
/** Behind these another clause has begun, whose verb may have another subject. */
const CLAUSES = new Set(['que', "qu'", 'qui', 'où', 'dont', 'lorsque', "lorsqu'", 'quand', 'si', 'tandis', 'alors']);
/** Behind these what follows is still to come: *X doit prêter serment, succédant à Y*. */
const TO_COME = new Set(['doit', 'doivent', 'devrait', 'devraient', 'va', 'vont', 'pourrait', 'pourraient']);
/** Sentences back in which the one that an object pronoun stands for is sought. */
const REACH = 3;
const LONGEST_DESCRIPTION = 6;
/** Tokens between a colon and a pronoun behind it that stands for the one named before the colon. */
const COLON_REACH = 12;
/** Tokens back in which the only person named is sought. */
const PRONOUN_REACH = 60;

/** What opens a tribute that names nobody. */
export const TRIBUTE = /^(?:[«"“]|une?)$/;

/** Whom pronouns and verbs without a subject of their own go back to. */
export class Anaphora {
  private readonly referents: Referents;
  readonly doc: Document;
  readonly table: EntityTable;
  private readonly dead: EntityDraft | null;

  /** @param kind of the event that the article reports */
  constructor(referents: Referents, table: EntityTable, kind: EventKind | null) {
    this.referents = referents;
    this.doc = referents.discourse.doc;
    this.table = table;
    this.dead = kind === 'DEATH' ? onlyPersonOfHeadline(this.doc, table) : null;
  }

  /** The person that *il* or *elle* at this token stands for. */
  pronounAt(token: number): Argument | null {
    if (!PRONOUNS.has(this.doc.lower[token] ?? '')) return null;
    const beside = this.personEndingAt(token - 1);
    const only = beside ?? this.onlyPersonBefore(token);
    const announced = this.doc.lower.slice(Math.max(0, token - COLON_REACH), token).includes(':');
    if (beside !== null || (announced && only !== null)) return only;
    const word = wordAt(this.doc, token);
    return this.resolve(readNounPhrase(this.doc, word, word + 1)) ?? only;
  }

  /** *le vainqueur est X il bat Y*: the person named right before the pronoun. */
  private personEndingAt(token: number): Argument | null {
    const { sentenceOf, tokens } = this.doc;
    const named = this.table
      .endingAt(sentenceOf[token] === sentenceOf[token + 1] ? (tokens[token]?.end ?? -1) : -1)
      .find(({ draft, mention }) => draft.type === 'Person' && mention.form === 'NAME');
    return named === undefined ? null : argumentOf(named);
  }

  /** The only person that the sentence has named before a pronoun: *déception pour X : elle perd*. */
  private onlyPersonBefore(token: number): Argument | null {
    const { nameTokens, nameOf, sentenceOf, lower } = this.doc;
    const named = new Set<EntityDraft>();
    for (let at = token - 1; at >= token - PRONOUN_REACH && sentenceOf[at] === sentenceOf[token]; at--) {
      if (/^[«»]$/.test(lower[at] ?? '')) return null;
      const name = nameTokens[nameOf[at] ?? -1];
      const person =
        name?.first === at ? this.table.at(tokenSpan(this.doc, name.first, name.last), 'Person') : undefined;
      if (person !== undefined) named.add(person);
    }
    const [only, more] = named;
    return only === undefined || more !== undefined ? null : { drafts: [only], ...tokenSpan(this.doc, token, token) };
  }

  /**
   * The subject of the sentence that holds this token, which a verb in its own clause goes on with: *X a quitté Y et
   * remercie Z*, *X gagne, devançant Y*.
   */
  mainBefore(token: number): Argument | null {
    const start = this.doc.tokens[token]?.start ?? 0;
    const subject = this.main(token, start);
    if (subject === null) return null;
    for (let i = tokenFrom(this.doc.tokens, subject.end); i < token; i++) {
      const word = this.doc.lower[i] ?? '';
      if (CLAUSES.has(word) || TO_COME.has(word)) return null;
    }
    return subject;
  }

  /** The subject of the sentence that holds this token, wherever in it: *lors de sa visite à Y, X a parlé*. */
  mainAround(token: number): Argument | null {
    return this.main(token, Number.POSITIVE_INFINITY);
  }

  /** The same of *Né à Y, il …*: in the report of a death the dead, unless the sentence’s subject is named. */
  personAround(token: number): Argument | null {
    const subject = this.mainAround(token);
    const { start = 0, end = 0 } = this.doc.tokens[token] ?? {};
    const words = this.doc.text.slice(subject?.start, subject?.end).toLowerCase();
    const named = subject?.drafts[0]?.type === 'Person' && !PRONOUNS.has(words);
    if (this.dead === null || named) return subject;
    return { drafts: [this.dead], start, end };
  }

  /** The one that a description starting with this token stands for: *le candidat*, *la championne*. */
  describedAt(token: number): Argument | null {
    const word = wordAt(this.doc, token);
    const phrase = readNounPhrase(this.doc, word, word + LONGEST_DESCRIPTION, true);
    return phrase?.kind === 'phrase' && phrase.determiner !== null ? this.resolve(phrase) : null;
  }

  /** Whose death the article reports, unless among these: all praise is of that one. */
  mourned(others: readonly EntityDraft[]): EntityDraft | null {
    return this.dead === null || others.includes(this.dead) ? null : this.dead;
  }

  /**
   * Whom *lui* or *l’* stands for: the person last told of as a subject before this token, other than these; in the report
   * of a death the dead.
   */
  otherBefore(token: number, others: readonly EntityDraft[]): EntityDraft | null {
    const mourned = this.mourned(others);
    if (mourned !== null) return mourned;
    for (const { placed } of sentencesBack(this.referents, wordAt(this.doc, token), REACH)) {
      for (const { phrase, governed } of placed) {
        const [draft] = governed ? [] : (this.resolve(phrase)?.drafts ?? []);
        if (draft?.type === 'Person' && !others.includes(draft)) return draft;
      }
    }
    return null;
  }

  private main(token: number, limit: number): Argument | null {
    const { discourse, phrases } = this.referents;
    const placed = phrases[discourse.sentenceOf[wordAt(this.doc, token)] ?? 0] ?? [];
    const [first, second] = placed.filter(({ phrase, governed }) => !governed && phrase.span.start < limit);
    if (first === undefined) return null;
    const apposed =
      second !== undefined && second.phrase.first === first.phrase.end + 1 && first.phrase.kind === 'phrase';
    return this.resolve(first.phrase) ?? (apposed ? this.resolve(second.phrase) : null);
  }

  /** *l’association Voies sûres* with a capital that the name of the body has not. */
  private namesAnother({ span }: NounPhrase, { name, aliases }: EntityDraft): boolean {
    const known = [name.fr, ...aliases].join(' ');
    const first = tokenFrom(this.doc.tokens, span.start) + 1;
    const words = this.doc.tokens.slice(first, tokenFrom(this.doc.tokens, span.end) + 1);
    return words.some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && !known.includes(text));
  }

  /** *le nouveau président français* may be another than the president named. */
  private isOfCountry({ span }: NounPhrase): boolean {
    const [first, behind] = [tokenFrom(this.doc.tokens, span.start), tokenFrom(this.doc.tokens, span.end)];
    return this.doc.lower.slice(first, behind).some((_, index) => adjectiveAt(this.doc, first + index) !== null);
  }

  private resolve(phrase: NounPhrase | null): Argument | null {
    if (phrase === null) return null;
    const { start, end } = phrase.span;
    if (phrase.kind !== 'pronoun') {
      const [found] = this.table
        .startingAt(start)
        .filter(({ draft }) => /^(?:Person|Organization|Country)$/.test(draft.type));
      if (found !== undefined) return { drafts: [found.draft], start, end: found.mention.end };
      const first = tokenFrom(this.doc.tokens, this.doc.words[phrase.first]?.start ?? start);
      const collective = collectiveStartingAt(this, first, ['Organization', 'Country']);
      if (collective !== null) return collective;
      if (phrase.kind === 'phrase' && this.isOfCountry(phrase)) return null;
    }
    const draft = entityOfName(referentOf(this.referents, phrase), this.table);
    if (draft === null || (phrase.kind === 'pronoun' && draft.type !== 'Person')) return null;
    if (phrase.kind === 'phrase' && draft.type === 'Organization' && this.namesAnother(phrase, draft)) return null;
    return { drafts: [draft], start, end };
  }
}

/** The only person that the headline names, or the first sentence without one. */
function onlyPersonOfHeadline({ article }: Document, { drafts }: EntityTable): EntityDraft | null {
  const end = article.body.start + article.title.length;
  const [one, more] = drafts.filter(
    ({ type, mentions }) =>
      type === 'Person' && mentions.some((mention) => mention.form === 'NAME' && mention.end <= end),
  );
  return more === undefined ? (one ?? null) : null;
}
