import type { Run } from '../codegen/runtime.ts';
import * as cypher from '../generated/cypher.ts';
import { batchedUnder, type Loader, textOfSelection } from './batch.ts';
import type { Part, Wanted } from './page.ts';

/** Lists of one kind, one for each owner. */
export interface OwnedList<Node> extends Loader<Wanted, OwnedPart<Node>> {
  /** What its order keys hold, such as `byDate`. */
  readonly order: string;
}

export interface OwnedPart<Node> extends Part<Node> {
  readonly ownerId: string;
}

export type ListName = keyof ReturnType<typeof listsOver>;

/** What the nodes of each list are. */
export type ListNodes = { readonly [Name in ListName]: NodeOf<(typeof cypher)[Name]> };
type NodeOf<Statement> = Statement extends (...args: never) => Promise<ReadonlyMap<string, Part<infer Node>>>
  ? Node
  : never;

export type Lists = { readonly [Name in ListName]: OwnedList<ListNodes[Name]> };

/** What is asked of lists that come along with their owner, and of the lists of their own nodes. */
export type WantedLists = { readonly [Name in ListName]?: Wanted & { readonly lists?: WantedLists } };

/** Lists that came along with their owner. */
export type FoundLists = { readonly [Name in ListName]?: FoundList<ListNodes[Name]> };

interface FoundList<Node> extends OwnedPart<Node> {
  /** The lists that came along with each of its nodes. */
  readonly lists?: { readonly [Name in ListName]?: readonly OwnedPart<ListNodes[Name]>[] };
}

/** The lists whose nodes bring lists along when they come along themselves. */
const WITH_LISTS = new Set(
  Object.values(cypher.statements).flatMap(({ lists = {} }) =>
    Object.entries(lists).flatMap(([name, list]) => (list.lists ? [name] : [])),
  ),
);

export function bringsLists(name: ListName): boolean {
  return WITH_LISTS.has(name);
}

/** The lists, for one request. Those of several owners that are asked for alike in one tick come by one statement. */
export function listsOver(run: Run) {
  return {
    articlesOfEntity: ownedList(run, 'byDate', cypher.articlesOfEntity),
    articlesOfPublisher: ownedList(run, 'byDate', cypher.articlesOfPublisher),
    claimsOfArticle: ownedList(run, 'byDate', cypher.claimsOfArticle),
    claimsOfEntity: ownedList(run, 'byDate', cypher.claimsOfEntity),
    claimsOfSpeaker: ownedList(run, 'byDate', cypher.claimsOfSpeaker),
    entitiesOfArticle: ownedList(run, 'byDate', cypher.entitiesOfArticle),
    eventsAtPlace: ownedList(run, 'byDate', cypher.eventsAtPlace),
    eventsInCountry: ownedList(run, 'byDate', cypher.eventsInCountry),
    eventsOfParticipant: ownedList(run, 'byDate', cypher.eventsOfParticipant),
    evidenceOfOwner: ownedList(run, 'byDate', cypher.evidenceOfOwner),
    mentionsOfArticle: ownedList(run, 'byDate', cypher.mentionsOfArticle),
    mentionsOfEntity: ownedList(run, 'byDate', cypher.mentionsOfEntity),
    organizationsOfCountry: ownedList(run, 'byName', cypher.organizationsOfCountry),
    participantsOfEvent: ownedList(run, 'byName', cypher.participantsOfEvent),
    positionsAtOrganization: ownedList(run, 'byTitle', cypher.positionsAtOrganization),
    positionsForCountry: ownedList(run, 'byTitle', cypher.positionsForCountry),
    positionsOfPerson: ownedList(run, 'byTitle', cypher.positionsOfPerson),
    quotesOfArticle: ownedList(run, 'byDate', cypher.quotesOfArticle),
    quotesOfSpeaker: ownedList(run, 'byDate', cypher.quotesOfSpeaker),
  };
}

/** Takes the lists that came along with an owner, so that they are not asked for again. */
export function primeLists(lists: Lists, wanted: WantedLists, found: FoundLists = {}): void {
  const prime = <Name extends ListName>(name: Name): void => {
    const asked = wanted[name];
    const part: FoundList<ListNodes[Name]> | undefined = found[name];
    if (!asked || !part) return;
    lists[name].prime(part.ownerId, asked, part);
    for (const [inner, parts] of Object.entries(part.lists ?? {}))
      for (const one of parts) primeLists(lists, asked.lists ?? {}, { [inner]: one });
  };
  for (const name of Object.keys(found)) if (isListName(lists, name)) prime(name);
}

export function textOfLists(lists: WantedLists): string {
  return Object.entries(lists)
    .map(([name, wanted]) => `${name} ${textOfWanted(wanted)}(${textOfLists(wanted.lists ?? {})})`)
    .join();
}

/** Loads from a statement that gives a row for each owner, whether it is there or not. */
function ownedList<Node>(
  run: Run,
  order: string,
  statement: (
    run: Run,
    parameters: Wanted & { readonly ids: readonly string[] },
  ) => Promise<ReadonlyMap<string, OwnedPart<Node>>>,
): OwnedList<Node> {
  const loader = batchedUnder<Wanted, OwnedPart<Node>>(
    (ids, wanted) => statement(run, { ids, ...wanted }),
    (id) => new Error(`The list by ${order} gave no row for ${id}. Expected one, be it empty.`),
    textOfWanted,
  );
  return { order, ...loader };
}

function textOfWanted({ page, selected }: Wanted): string {
  const { lower, upper, limit, descending, counted, cursors } = page;
  const bounds = `${lower.length} ${lower}${upper.length} ${upper}`;
  return `${limit} ${descending} ${counted} ${cursors} ${bounds}${textOfSelection(selected)}`;
}

function isListName(lists: Lists, name: string): name is ListName {
  return name in lists;
}
