import { useMemo } from 'react';
import type { Connection } from '../../../client/newsgraph.ts';
import {
  type ClaimFactsFragment,
  ClaimsByDayDocument,
  type ClaimsByDayQuery,
  type ClaimsByDayQueryVariables,
  ClaimsByMonthDocument,
  type ClaimsByMonthQuery,
  type Predicate,
} from '../../../generated/explorer.ts';
import type { Relation } from '../address/place.ts';
import { publishedWithin } from '../address/steps.ts';
import { useWay } from '../address/use-way.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useList } from '../data/use-list.ts';
import { Claim } from '../panel/facts.tsx';
import { DateInputs } from '../parts/date-inputs.tsx';
import { ErrorMessage, Loading } from '../parts/message.tsx';
import { More } from '../parts/more.tsx';
import { formatDate } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/use-texts.ts';
import { byDay } from './by-day.ts';
import { ChartView } from './chart.tsx';
import { chartOf } from './months.ts';

interface Props {
  readonly id: string;
  readonly name: string;
}

/** When claims about an entity were published: by month as bars, by day as a list. */
export function TimelineView({ id, name }: Props) {
  const texts = useTexts();
  const { place } = useWay();
  const predicates = useMemo(() => predicatesOf(place.relations), [place.relations]);
  const variables = { id, predicates, publisher: place.publisher };
  const { data, error, retry } = useAnswer(ClaimsByMonthDocument, variables);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className="timeline" tabIndex={0} aria-label={texts.views.timeline}>
      <h2>{texts.claimsAbout(name)}</h2>
      {error && <ErrorMessage error={error} retry={retry} />}
      {data === null && !error && <Loading />}
      {data && <Months timeline={data.timeline} />}
      <Days id={id} predicates={predicates} />
    </section>
  );
}

/** The predicates of a filter; null for all. Offices have no day. */
function predicatesOf(relations: readonly Relation[]): readonly Predicate[] | null {
  return relations.length === 0 ? null : relations.filter((relation) => relation !== 'HOLDS_OFFICE');
}

function Months({ timeline: { months, undated, truncated } }: { readonly timeline: ClaimsByMonthQuery['timeline'] }) {
  const texts = useTexts();
  const { place, take } = useWay();
  const chart = useMemo(() => chartOf(months), [months]);
  if (chart === null) return <p className="notice">{undated === 0 ? texts.noClaims : texts.undatedClaims(undated)}</p>;
  return (
    <>
      <ChartView chart={chart} />
      <div className="dates">
        <DateInputs />
        {(place.from ?? place.to) !== null && (
          <button type="button" onClick={() => take(publishedWithin({ from: null, to: null }), 'replace')}>
            {texts.allDates}
          </button>
        )}
      </div>
      <p className="count-line">
        {texts.dragMonths} {undated > 0 && texts.undatedClaims(undated)} {truncated && texts.newestOnly}
      </p>
    </>
  );
}

interface DaysProps {
  readonly id: string;
  readonly predicates: readonly Predicate[] | null;
}

function Days({ id, predicates }: DaysProps) {
  const language = useLanguage();
  const {
    place: { from, to },
  } = useWay();
  const variables = useMemo(() => ({ id, language, predicates, from, to }), [id, language, predicates, from, to]);
  const { data, error, retry } = useAnswer(ClaimsByDayDocument, variables);
  if (error) return <ErrorMessage error={error} retry={retry} />;
  const first = data && claimsOf(data);
  return first && <DayList first={first} variables={variables} />;
}

interface DayListProps {
  readonly first: Connection<ClaimFactsFragment>;
  readonly variables: ClaimsByDayQueryVariables;
}

function DayList({ first, variables }: DayListProps) {
  const texts = useTexts();
  const { place } = useWay();
  const list = useList(first, ClaimsByDayDocument, variables, claimsOf);
  const days = byDay(list.nodes, place.publisher);
  return (
    <>
      {days.map(({ date, claims }) => (
        <section key={date ?? ''} className="day">
          <h3>{date === null ? texts.undated : formatDate(date, texts)}</h3>
          <ul className="facts">
            {claims.map((claim) => (
              <Claim key={claim.id} claim={claim} />
            ))}
          </ul>
        </section>
      ))}
      <More list={list} />
    </>
  );
}

function claimsOf({ node }: ClaimsByDayQuery): Connection<ClaimFactsFragment> | null {
  return node && 'claims' in node ? node.claims : null;
}
