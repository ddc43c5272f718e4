import type { ClaimFactsFragment } from '../../../generated/explorer.ts';

/** What is needed of a claim to put it in its day. */
type Dated = Pick<ClaimFactsFragment, 'id'> & {
  readonly evidence: { readonly article: Pick<ClaimFactsFragment['evidence']['article'], 'publishedOn' | 'publisher'> };
};

export interface Day<Claim> {
  /** When the articles were published; null where they have no date. */
  readonly date: string | null;
  readonly claims: readonly Claim[];
}

/**
 * Claims that come one day after the other, by day.
 *
 * @param publisher Only those of its articles, whatever the case and accents; of any where it is null.
 */
export function byDay<Claim extends Dated>(claims: readonly Claim[], publisher: string | null): readonly Day<Claim>[] {
  const { compare } = new Intl.Collator(undefined, { sensitivity: 'base' });
  const days = new Map<string | null, Claim[]>();
  for (const claim of claims) {
    const { publishedOn, publisher: own } = claim.evidence.article;
    if (publisher !== null && compare(own?.name ?? '', publisher) !== 0) continue;
    const day = days.get(publishedOn) ?? [];
    day.push(claim);
    days.set(publishedOn, day);
  }
  return [...days].map(([date, ofDay]) => ({ date, claims: ofDay }));
}
