import { useCallback, useMemo } from 'react';
import {
  MoreQuotesAboutDocument,
  type MoreQuotesAboutQuery,
  MoreQuotesDocument,
  type MoreQuotesQuery,
  QuotesAroundDocument,
  type QuotesAroundQuery,
} from '../../../generated/explorer.ts';
import { filtersOf } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { useAnswer } from '../data/use-answer.ts';
import { type GrowingList, useList } from '../data/use-list.ts';
import { usePublished } from '../data/use-published.ts';
import { Quote } from '../panel/facts.tsx';
import { ErrorMessage, Loading } from '../parts/message.tsx';
import { More } from '../parts/more.tsx';
import { formatNumber } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/use-texts.ts';

type Page = QuotesAroundQuery['said'];

interface Props {
  readonly id: string;
  readonly name: string;
}

/** What an entity has said, and what others have said of it. */
export function QuotesView({ id, name }: Props) {
  const texts = useTexts();
  const { place } = useWay();
  const language = useLanguage();
  const published = usePublished();
  const { data, error, retry } = useAnswer(QuotesAroundDocument, { id, language, ...published });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className="quotes" tabIndex={0} aria-label={texts.views.quotes}>
      {error && <ErrorMessage error={error} retry={retry} />}
      {data === null && !error && <Loading />}
      {data && data.said.totalCount + data.about.totalCount === 0 && (
        <p className="notice">{filtersOf(place) === 0 ? texts.noQuotes(name) : texts.allFiltered}</p>
      )}
      {data && <Said id={id} name={name} first={data.said} />}
      {data && <About id={id} name={name} first={data.about} />}
    </section>
  );
}

interface PartProps extends Props {
  readonly first: Page;
}

function Said({ id, name, first }: PartProps) {
  const texts = useTexts();
  const language = useLanguage();
  const published = usePublished();
  const variables = useMemo(() => ({ speaker: id, language, ...published }), [id, language, published]);
  const pick = useCallback(({ quotes }: MoreQuotesQuery) => quotes, []);
  return (
    <Cards
      title={texts.saidBy(name)}
      count={first.totalCount}
      list={useList(first, MoreQuotesDocument, variables, pick)}
    />
  );
}

function About({ id, name, first }: PartProps) {
  const texts = useTexts();
  const language = useLanguage();
  const published = usePublished();
  const variables = useMemo(() => ({ id, language, ...published }), [id, language, published]);
  const pick = useCallback(({ quotes }: MoreQuotesAboutQuery) => quotes, []);
  return (
    <Cards
      title={texts.saidAbout(name)}
      count={first.totalCount}
      list={useList(first, MoreQuotesAboutDocument, variables, pick)}
    />
  );
}

interface CardsProps {
  readonly title: string;
  readonly count: number;
  readonly list: GrowingList<Page['nodes'][number]>;
}

function Cards({ title, count, list }: CardsProps) {
  const texts = useTexts();
  if (count === 0) return null;
  return (
    <>
      <h2>
        {title} <span className="count">{formatNumber(count, texts)}</span>
      </h2>
      <ul className="cards">
        {list.nodes.map((quote) => (
          <Quote key={quote.id} quote={quote} />
        ))}
      </ul>
      <More list={list} />
    </>
  );
}
