import { nameKey } from '../../src/graph/name-key.ts';
import { searchOf, textQuery } from '../../src/graph/search-query.ts';
import { tooManyMeant } from './faults.ts';
import type { MemoryGraph } from './graph.ts';
import { checkEntity, checkOrganization } from './ids.ts';
import { entityNamed } from './look-ups.ts';
import { earliest, latest } from './order.ts';

/** Conditions as a client writes them; null or a missing one is none. */
export interface Filter {
  readonly name?: string | null;
  readonly title?: string | null;
  readonly text?: string | null;
  readonly country?: string | null;
  readonly publisher?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly kind?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly predicate?: string | null;
  readonly predicates?: readonly string[] | null;
  readonly basis?: readonly string[] | null;
  readonly about?: string | null;
  readonly aboutName?: string | null;
  readonly subject?: string | null;
  readonly subjectName?: string | null;
  readonly object?: string | null;
  readonly objectName?: string | null;
  readonly speaker?: string | null;
  readonly speakerName?: string | null;
  readonly organization?: string | null;
  readonly organizationName?: string | null;
  readonly mentions?: readonly string[] | null;
  readonly mentionNames?: readonly string[] | null;
}

/** What they mean: entities by their ids, closed sets as lists. */
export interface Conditions {
  readonly name: string | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly country: string | null;
  readonly publisher: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly kinds: readonly string[] | null;
  readonly predicates: readonly string[] | null;
  readonly bases: readonly string[] | null;
  /** The subject or the object of a claim. */
  readonly about: string | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly speaker: string | null;
  readonly organization: string | null;
  readonly mentions: readonly string[] | null;
}

const MOST_MEANT = 20;

/** @throws GraphQLError INVALID_ID, BAD_USER_INPUT, AMBIGUOUS */
export function conditionsOf(graph: MemoryGraph, filter: Filter): Conditions {
  const { about, subject, object, speaker, organization, mentions, mentionNames } = filter;
  for (const [name, id] of Object.entries({ about, subject, object, speaker }))
    if (id != null) checkEntity(id, name, `${name}Name`);
  if (organization != null) checkOrganization(organization, 'organization', 'organizationName');
  const count = (mentions?.length ?? 0) + (mentionNames?.length ?? 0);
  if (count > MOST_MEANT) throw tooManyMeant(count, MOST_MEANT);
  for (const id of mentions ?? []) checkEntity(id, 'mentions', 'mentionNames');
  const meant = (argument: string, id: Id, name: Id, type: string | null = null) => {
    if (name == null) return id ?? null;
    const named = idOf(graph, name, [argument, `${argument}Name`], type);
    return id == null || id === named ? named : 'nobody';
  };
  return {
    name: filter.name ?? null,
    title: filter.title ?? null,
    text: filter.text ?? null,
    country: filter.country ?? null,
    publisher: filter.publisher ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    kinds: both(filter.kind, filter.kinds),
    predicates: both(filter.predicate, filter.predicates),
    bases: both(null, filter.basis),
    about: meant('about', about, filter.aboutName),
    subject: meant('subject', subject, filter.subjectName),
    object: meant('object', object, filter.objectName),
    speaker: meant('speaker', speaker, filter.speakerName),
    organization: meant('organization', organization, filter.organizationName, 'Organization'),
    mentions:
      count === 0
        ? null
        : distinct([
            ...(mentions ?? []),
            ...(mentionNames ?? []).map((name) => idOf(graph, name, ['mentions', 'mentionNames'])),
          ]),
  };
}

type Id = string | null | undefined;

function idOf(
  graph: MemoryGraph,
  name: string,
  [byId, byName]: readonly [string, string],
  type: string | null = null,
): string {
  return entityNamed(graph, type, name, `\`${byId}\` in place of \`${byName}\``)?.id ?? 'nobody';
}

/** Conditions in normal form: two that mean the same are equal. */
export function meaningOf(conditions: Conditions): string {
  const { name, title, publisher, text, from, to } = conditions;
  const meaning = {
    ...conditions,
    name: name === null ? null : nameKey(name),
    title: title === null ? null : nameKey(title),
    publisher: publisher === null ? null : nameKey(publisher),
    text: text === null ? null : textQuery(searchOf(text)),
    from: from === null ? null : earliest(from),
    to: latest(to),
  };
  return JSON.stringify(meaning);
}

function both(one: string | null | undefined, several: readonly string[] | null | undefined): readonly string[] | null {
  if (several == null) return one == null ? null : [one];
  return distinct(several.filter((value) => one == null || value === one));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
