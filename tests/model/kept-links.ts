import type { ClaimInput, EvidenceInput, PositionInput } from '../../src/generated/cypher/model.ts';
import { held, type MemoryGraph } from './graph.ts';
import { byText, earliest, firstOf, on } from './order.ts';

interface Source {
  readonly id: string;
  readonly publishedOn: string | null;
  readonly publisherId: string | null;
}

/** The facts that links are made of, and the articles that state them. */
export interface LinkFacts {
  readonly articles: ReadonlyMap<string, Source>;
  readonly claims: readonly ClaimInput[];
  readonly positions: readonly Pick<PositionInput, 'id' | 'personId' | 'organizationId' | 'countryId'>[];
  readonly evidence: readonly EvidenceInput[];
}

/** That an article states or denies a relation of one entity to another. */
export interface Statement {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly negated: boolean;
  readonly article: Source;
}

/** A relation of one entity to another, with all that is stated of it. */
export interface KeptLink {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly count: number;
  readonly negated: number;
  /** Of the articles with a date. */
  readonly oldest: Source | null;
  readonly newest: Source | null;
}

export function linkFacts({ articles, claims, positions, evidence }: MemoryGraph): LinkFacts {
  return {
    articles,
    claims: [...claims.values()],
    positions: [...positions.values()],
    evidence: [...evidence.values()],
  };
}

/** Every claim, and every office once for each article that it rests on. */
export function statements({ articles, claims, positions, evidence }: LinkFacts): Statement[] {
  const offices = positions.flatMap((position) => {
    const stating = new Set(evidence.filter(({ ownerId }) => ownerId === position.id).map((one) => one.articleId));
    const places = [position.organizationId, position.countryId].flatMap((place) => place ?? []);
    return [...stating].flatMap((articleId) =>
      places.map((target) => {
        const article = held(articles, articleId);
        return { source: position.personId, relation: 'HOLDS_OFFICE', target, negated: false, article };
      }),
    );
  });
  const claimed = claims.map(({ subjectId: source, predicate: relation, objectId: target, polarity, articleId }) => {
    return { source, relation, target, negated: polarity === 'NEGATED', article: held(articles, articleId) };
  });
  return [...claimed, ...offices];
}

export function linksOf(stated: readonly Statement[]): KeptLink[] {
  const all = new Map<string, Statement[]>();
  for (const one of stated) {
    const name = `${one.source} ${one.relation} ${one.target}`;
    all.set(name, [...(all.get(name) ?? []), one]);
  }
  return [...all.values()].flatMap((ones) => {
    const [first] = ones;
    if (first === undefined) return [];
    const dated = ones.map(({ article }) => article).filter(({ publishedOn }) => publishedOn !== null);
    dated.sort(
      firstOf(
        on(({ publishedOn }) => earliest(publishedOn), byText),
        on(({ id }) => id, byText),
      ),
    );
    const { source, relation, target } = first;
    const negated = ones.filter((one) => one.negated).length;
    const [oldest, newest] = [dated.at(0) ?? null, dated.at(-1) ?? null];
    return [{ source, relation, target, count: ones.length, negated, oldest, newest }];
  });
}
