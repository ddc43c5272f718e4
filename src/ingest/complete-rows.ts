import type {
  ArticleInput,
  ClaimInput,
  ContributionInput,
  EvidenceInput,
  IdentityInput,
  MentionInput,
  PositionInput,
  QuoteInput,
  SpellingInput,
} from '../generated/cypher/model.ts';
import { idWord, searchable } from '../graph/words.ts';
import { spellingsIn } from './acronyms.ts';
import { contributionsOf } from './contributions.ts';
import { type DrawnRelationships, drawnRelationships } from './drawn-relationships.ts';

/** What one article states, each fact by itself, whoever has read it. */
export interface FactRows {
  readonly article: ArticleInput;
  /** What it says of the entities that it names; those that turn out to be one are apart. */
  readonly own: readonly ContributionInput[];
  /** In the order of the text. */
  readonly mentions: readonly Omit<MentionInput, 'appearance'>[];
  readonly quotes: readonly Omit<QuoteInput, 'textWords' | 'mentionedIds'>[];
  readonly positions: readonly PositionInput[];
  readonly claims: readonly ClaimInput[];
  readonly evidence: readonly EvidenceInput[];
  /** The ids of facts that were left out, since they are suppressed. */
  readonly suppressed: readonly string[];
}

/** All that the store writes for one article. */
export interface ArticleRows extends FactRows, DrawnRelationships {
  readonly contributions: readonly ContributionInput[];
  readonly mentions: readonly MentionInput[];
  readonly quotes: readonly QuoteInput[];
  readonly spellings: readonly SpellingInput[];
  /** What organisations of the article are taken for, by what other articles say. */
  readonly identities: readonly IdentityInput[];
}

/** The facts of an article with what follows of them, taken together. */
export function completeRows(facts: FactRows): ArticleRows {
  const { article, own } = facts;
  const drawn = drawnRelationships(facts.claims.filter(({ polarity }) => polarity === 'AFFIRMED'));
  const mentions = withAppearances(facts.mentions);
  const contributions = contributionsOf(own, drawn.locations, { articleId: article.id, order: article.byDate });
  return {
    ...facts,
    contributions,
    mentions,
    quotes: facts.quotes.map((quote) => ({ ...quote, ...ofThoseNamedIn(quote, mentions, article.publisherId) })),
    ...drawn,
    spellings: spellingsIn(contributions),
    identities: [],
  };
}

/** The first mention of an entity has its appearance. */
function withAppearances(mentions: FactRows['mentions']): MentionInput[] {
  const named = new Set<string>();
  return mentions.map((row) => {
    const appearance = named.has(row.entityId) ? null : row.byDate;
    named.add(row.entityId);
    return { ...row, appearance };
  });
}

/** Whom a quote names, and the words that it is found by. */
function ofThoseNamedIn(
  { text, start, end, speakerId }: FactRows['quotes'][number],
  mentions: FactRows['mentions'],
  publisherId: string | null,
): Pick<QuoteInput, 'textWords' | 'mentionedIds'> {
  const within = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const mentionedIds = [...new Set(within.map((mention) => mention.entityId))];
  const belongsTo = new Set([speakerId, publisherId, ...mentionedIds].flatMap((owner) => owner ?? []));
  return { textWords: [searchable(text), ...[...belongsTo].map(idWord)].join(' '), mentionedIds };
}
