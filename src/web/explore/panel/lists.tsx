import { useCallback, useMemo } from 'react';
import type { Connection } from '../../../client/newsgraph.ts';
import {
  type ArticleLineFragment,
  type ClaimFactsFragment,
  MoreArticlesDocument,
  type MoreArticlesQuery,
  MoreClaimsDocument,
  type MoreClaimsQuery,
  MoreQuotesDocument,
  type MoreQuotesQuery,
  type QuoteFactsFragment,
} from '../../../generated/explorer.ts';
import { useList } from '../data/use-list.ts';
import { ArticleList } from '../parts/article-list.tsx';
import { More } from '../parts/more.tsx';
import { useLanguage, useTexts } from '../texts/use-texts.ts';
import { Claim, Quote } from './facts.tsx';
import { Section } from './section.tsx';

interface Props<Node> {
  /** Whose list it is. */
  readonly id: string;
  readonly first: Connection<Node> & { readonly totalCount: number };
}

export function Claims({ id, first }: Props<ClaimFactsFragment>) {
  const texts = useTexts();
  const language = useLanguage();
  const variables = useMemo(() => ({ id, language }), [id, language]);
  const pick = useCallback(({ node }: MoreClaimsQuery) => (node && 'claims' in node ? node.claims : null), []);
  const list = useList(first, MoreClaimsDocument, variables, pick);
  if (first.totalCount === 0) return null;
  return (
    <Section title={texts.claims} count={first.totalCount}>
      <ul className="facts">
        {list.nodes.map((claim) => (
          <Claim key={claim.id} claim={claim} />
        ))}
      </ul>
      <More list={list} />
    </Section>
  );
}

export function Quotes({ id, first }: Props<QuoteFactsFragment>) {
  const texts = useTexts();
  const language = useLanguage();
  const variables = useMemo(() => ({ speaker: id, language }), [id, language]);
  const pick = useCallback(({ quotes }: MoreQuotesQuery) => quotes, []);
  const list = useList(first, MoreQuotesDocument, variables, pick);
  if (first.totalCount === 0) return null;
  return (
    <Section title={texts.quotes} count={first.totalCount}>
      <ul className="facts">
        {list.nodes.map((quote) => (
          <Quote key={quote.id} quote={quote} />
        ))}
      </ul>
      <More list={list} />
    </Section>
  );
}

export function Articles({ id, first }: Props<ArticleLineFragment>) {
  const texts = useTexts();
  const variables = useMemo(() => ({ id }), [id]);
  const pick = useCallback(({ node }: MoreArticlesQuery) => (node && 'articles' in node ? node.articles : null), []);
  const list = useList(first, MoreArticlesDocument, variables, pick);
  return (
    <Section title={texts.articles} count={first.totalCount}>
      <ArticleList articles={list.nodes} />
      <More list={list} />
    </Section>
  );
}
