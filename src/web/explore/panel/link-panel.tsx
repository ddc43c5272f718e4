import { useCallback, useMemo } from 'react';
import type { Connection } from '../../../client/newsgraph.ts';
import {
  type ClaimFactsFragment,
  LinkClaimsDocument,
  type LinkClaimsQuery,
  type LinkClaimsQueryVariables,
  type OfficeFactsFragment,
} from '../../../generated/explorer.ts';
import type { Link } from '../address/place.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useList } from '../data/use-list.ts';
import { usePublished } from '../data/use-published.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { ErrorMessage, Loading } from '../parts/message.tsx';
import { More } from '../parts/more.tsx';
import { formatNumber } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/use-texts.ts';
import { Claim, Office } from './facts.tsx';

/** What stands behind a link of the picture: the offices and claims that lead from its source to its target. */
export function LinkPanel({ link: { source, target } }: { readonly link: Link }) {
  const language = useLanguage();
  const published = usePublished();
  const variables = useMemo(() => ({ source, target, language, ...published }), [source, target, language, published]);
  const { data, error, retry } = useAnswer(LinkClaimsDocument, variables);
  if (error) return <ErrorMessage error={error} retry={retry} />;
  if (data === null) return <Loading />;
  const { from, to, claims } = data;
  return (
    <>
      <header className="panel-head">
        <h2 className="pair">
          {from && 'name' in from && <EntityLink entity={from} inPanel />}
          <span aria-hidden="true">→</span>
          {to && 'name' in to && <EntityLink entity={to} inPanel />}
        </h2>
      </header>
      <Offices offices={from && 'offices' in from ? officesAt(from.offices, target) : []} />
      <Claims first={claims} variables={variables} />
    </>
  );
}

function officesAt(offices: readonly OfficeFactsFragment[], id: string): readonly OfficeFactsFragment[] {
  return offices.filter(({ organization, country }) => organization?.id === id || country?.id === id);
}

function Offices({ offices }: { readonly offices: readonly OfficeFactsFragment[] }) {
  if (offices.length === 0) return null;
  return (
    <ul className="facts">
      {offices.map((office) => (
        <Office key={office.id} office={office} withPerson={false} />
      ))}
    </ul>
  );
}

interface ClaimsProps {
  readonly first: Connection<ClaimFactsFragment> & { readonly totalCount: number };
  readonly variables: LinkClaimsQueryVariables;
}

function Claims({ first, variables }: ClaimsProps) {
  const texts = useTexts();
  const pick = useCallback(({ claims }: LinkClaimsQuery) => claims, []);
  const list = useList(first, LinkClaimsDocument, variables, pick);
  return (
    <>
      <p className="count-line">
        {texts.claims} {formatNumber(first.totalCount, texts)}
      </p>
      <ul className="facts">
        {list.nodes.map((claim) => (
          <Claim key={claim.id} claim={claim} />
        ))}
      </ul>
      <More list={list} />
    </>
  );
}
