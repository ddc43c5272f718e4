import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import type { factsOfArticles } from '../generated/cypher/article.ts';

type Fact = RowOf<typeof factsOfArticles>;

/** How many facts of a kind came, went, or stayed with other properties. */
export interface Difference {
  readonly came: number;
  readonly went: number;
  readonly changed: number;
}

/** What differs, by the label of the facts; kinds of which nothing does are left out. */
export type Differences = ReadonlyMap<string, Difference>;

/** Compares what articles stated with what they state now. */
export function compareFacts(before: readonly Fact[], after: readonly Fact[]): Differences {
  const [old, now] = [byId(before), byId(after)];
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))].sort();
  const differences = kinds.map((kind): [string, Difference] => {
    const ofKind = (facts: readonly Fact[]) => facts.filter((fact) => fact.kind === kind);
    const stayed = ofKind(after).filter(({ id }) => old.has(id));
    return [
      kind,
      {
        came: ofKind(after).filter(({ id }) => !old.has(id)).length,
        went: ofKind(before).filter(({ id }) => !now.has(id)).length,
        changed: stayed.filter(({ id }) => old.get(id) !== now.get(id)).length,
      },
    ];
  });
  return new Map(differences.filter(([, { came, went, changed }]) => came + went + changed > 0));
}

/** Adds up what differs in several batches. */
export function addDifferences(one: Differences, other: Differences): Differences {
  const sum = new Map(one);
  for (const [kind, { came, went, changed }] of other) {
    const so = sum.get(kind) ?? { came: 0, went: 0, changed: 0 };
    sum.set(kind, { came: so.came + came, went: so.went + went, changed: so.changed + changed });
  }
  return sum;
}

/** The properties of each fact in one string, whatever their order. */
function byId(facts: readonly Fact[]): ReadonlyMap<string, string> {
  return new Map(facts.map(({ id, properties }) => [id, JSON.stringify(Object.entries(properties).sort(byName))]));
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
