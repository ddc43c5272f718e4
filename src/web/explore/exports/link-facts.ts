import { LinkClaimsDocument } from '../../../generated/explorer.ts';
import type { Published } from '../address/place.ts';
import { askOnce } from '../data/api.ts';
import type { Picture, PictureLink } from '../picture/picture.ts';
import type { LinkFacts } from './json-ld.ts';

/** Most pages of 20 claims that are asked for a link, the newest first. */
const MOST_PAGES = 5;

/** How many links are asked for at once: the server has other readers. */
const AT_ONCE = 4;

/**
 * What stands behind each link of a picture, of relations that are shown.
 *
 * @throws NewsgraphError when the API does not answer.
 */
export async function linkFactsOf(
  { links }: Picture,
  published: Published,
  language: 'FR' | 'EN',
): Promise<readonly LinkFacts[]> {
  const facts: LinkFacts[] = [];
  for (let at = 0; at < links.length; at += AT_ONCE) {
    const some = links.slice(at, at + AT_ONCE);
    facts.push(...(await Promise.all(some.map((link) => factsOf(link, { ...published, language })))));
  }
  return facts;
}

async function factsOf(
  { source, target, facts }: PictureLink,
  how: Published & { readonly language: 'FR' | 'EN' },
): Promise<LinkFacts> {
  const shown = new Set<string>(facts.map(({ relation }) => relation));
  let data = await askOnce(LinkClaimsDocument, { source, target, ...how });
  const claims = [...data.claims.nodes];
  const offices = data.from && 'offices' in data.from && shown.has('HOLDS_OFFICE') ? data.from.offices : [];
  for (let page = 1; page < MOST_PAGES && data.claims.pageInfo.hasNextPage; page++) {
    data = await askOnce(LinkClaimsDocument, { source, target, ...how, after: data.claims.pageInfo.endCursor });
    claims.push(...data.claims.nodes);
  }
  return {
    claims: claims.filter(({ predicate }) => shown.has(predicate)),
    offices: offices.filter(({ organization, country }) => organization?.id === target || country?.id === target),
  };
}
