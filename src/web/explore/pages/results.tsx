import { useCallback, useMemo } from 'react';
import { ResultsDocument, type ResultsQuery } from '../../../generated/explorer.ts';
import { open } from '../address/steps.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useList } from '../data/use-list.ts';
import { describe } from '../parts/describe.ts';
import { Excerpt } from '../parts/excerpt.tsx';
import { ErrorMessage, Loading } from '../parts/message.tsx';
import { More } from '../parts/more.tsx';
import { Shape } from '../parts/shape.tsx';
import { StepLink } from '../parts/step-link.tsx';
import { useLanguage, useTexts } from '../texts/use-texts.ts';

type Edge = ResultsQuery['search']['edges'][number];

/** What a search has found, by type: names first, then articles and quotes. */
export function Results({ q }: { readonly q: string }) {
  const texts = useTexts();
  const names = useFound(q, 'names');
  const articles = useFound(q, 'articles');
  const quotes = useFound(q, 'quotes');
  const all = [names, articles, quotes];
  const error = all.find((found) => found.error !== null);
  const isNothing = all.every(({ data }) => data?.search.edges.length === 0);
  return (
    <div className="results">
      <h1>{texts.resultsFor(q.trim())}</h1>
      {error?.error && <ErrorMessage error={error.error} retry={error.retry} />}
      {!error && all.some(({ data }) => data === null) && <Loading />}
      {isNothing && <p className="message">{texts.nothingFound(q.trim())}</p>}
      <Group title={texts.namesFound} found={names} />
      <Group title={texts.articles} found={articles} />
      <Group title={texts.quotes} found={quotes} />
    </div>
  );
}

const GROUPS = {
  names: ['PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE', 'EVENT'],
  articles: ['ARTICLE'],
  quotes: ['QUOTE'],
} as const;

function useFound(text: string, group: keyof typeof GROUPS) {
  const language = useLanguage();
  const variables = useMemo(() => ({ text, types: GROUPS[group], language }), [text, group, language]);
  return { variables, ...useAnswer(ResultsDocument, variables) };
}

interface GroupProps {
  readonly title: string;
  readonly found: ReturnType<typeof useFound>;
}

function Group({ title, found: { data, variables } }: GroupProps) {
  if (data === null || data.search.edges.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Hits first={data.search} variables={variables} />
    </section>
  );
}

interface HitsProps extends Pick<GroupProps['found'], 'variables'> {
  readonly first: ResultsQuery['search'];
}

function Hits({ first, variables }: HitsProps) {
  const connection = useMemo(() => asList(first), [first]);
  const pick = useCallback(({ search }: ResultsQuery) => asList(search), []);
  const list = useList(connection, ResultsDocument, variables, pick);
  return (
    <>
      <ul className="hits">
        {list.nodes.map((edge) => (
          <Hit key={edge.node.id} edge={edge} />
        ))}
      </ul>
      <More list={list} />
    </>
  );
}

/** Hits stand on the edges of a search. */
function asList({ edges, pageInfo }: ResultsQuery['search']) {
  return { nodes: edges, pageInfo };
}

function Hit({ edge: { node, matched, excerpt } }: { readonly edge: Edge }) {
  const texts = useTexts();
  const { title, detail } = describe(node, texts);
  const isNamed = node.__typename !== 'Article' && node.__typename !== 'Quote';
  const [alias] = isNamed ? matched.filter((name) => name !== title) : [];
  return (
    <li>
      <StepLink step={open(node.id)} className="entity">
        <Shape type={node.__typename} />
        <bdi>{title}</bdi>
      </StepLink>
      <p className="detail">{[detail, alias && texts.matched(alias)].filter(Boolean).join(' · ')}</p>
      {node.__typename === 'Article' && excerpt && <Excerpt excerpt={excerpt} />}
    </li>
  );
}
