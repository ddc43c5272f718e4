import type { EntityType, Link, Place, Relation, View, Words } from './place.ts';
import { START } from './place.ts';

/** A step: from what is shown to what is shown next. Each is a pure function, so that an address tells all. */
export type Step = (place: Place) => Place;

/** Opens the page of a node; of what was shown only the language and the view stay. */
export const open =
  (id: string): Step =>
  ({ lang, view }) => ({ ...START, lang, view, id });

/** Names the middle by the id that it has now; all else stays. */
export const rename =
  (id: string): Step =>
  (place) => ({ ...place, id, selected: place.selected === id ? null : place.selected });

export const search =
  (q: string): Step =>
  ({ lang }) => ({ ...START, lang, q });

export const home: Step = ({ lang }) => ({ ...START, lang });

/** Adds the nearest of an entity to what is shown, and brings it back if it was hidden. */
export const expand =
  (id: string): Step =>
  (place) => {
    const shown = { ...place, hidden: without(place.hidden, id) };
    return isExpanded(place, id) ? shown : { ...shown, expanded: [...place.expanded, id] };
  };

/** Takes back what expanding an entity has brought. */
export const collapse =
  (id: string): Step =>
  (place) => ({ ...place, expanded: without(place.expanded, id) });

/** Hides an entity; the middle stays. */
export const hide =
  (id: string): Step =>
  (place) => {
    if (id === place.id || place.hidden.includes(id)) return place;
    const selected = place.selected === id ? null : place.selected;
    const link = place.link?.source === id || place.link?.target === id ? null : place.link;
    return { ...place, selected, link, hidden: [...place.hidden, id] };
  };

export const showHidden: Step = (place) => ({ ...place, hidden: [] });

/** Makes an entity the panel's, or the other end of a path that is being looked for; words that were open are closed. */
export const select =
  (id: string): Step =>
  (place) =>
    isChoosing(place)
      ? pathTo(id)(place)
      : { ...place, selected: id === place.id ? null : id, link: null, path: null, words: null };

/** Begins to look for a path; its other end is what is selected next. */
export const pathFrom =
  (source: string): Step =>
  (place) => ({ ...place, path: { source, target: null }, link: null, words: null });

/** Ends a path that is being looked for. */
export const pathTo =
  (target: string): Step =>
  (place) =>
    place.path === null ? place : { ...place, path: { ...place.path, target }, words: null };

export const closePath: Step = (place) => ({ ...place, path: null });

/** Adds the entities of a path to what is shown. */
export const addPath =
  ({ source, target }: Link): Step =>
  (place) => ({ ...place, added: [...place.added, { source, target }] });

/** Whether the other end of a path is still to be chosen. */
export function isChoosing({ path }: Pick<Place, 'path'>): boolean {
  return path !== null && path.target === null;
}

/** Makes a link the panel's. */
export const selectLink =
  ({ source, target }: Link): Step =>
  (place) => ({ ...place, link: { source, target }, path: null, words: null });

export const openWords =
  (words: Words): Step =>
  (place) => ({ ...place, words });

export const closeWords: Step = (place) => ({ ...place, words: null });

export const view =
  (name: View): Step =>
  (place) => ({ ...place, view: name });

export const toggleType =
  (type: EntityType): Step =>
  (place) => ({ ...place, types: toggled(place.types, type) });

export const toggleRelation =
  (relation: Relation): Step =>
  (place) => ({ ...place, relations: toggled(place.relations, relation) });

/** Shows only what articles of a publisher state; of any where it is null. */
export const publishedBy =
  (publisher: string | null): Step =>
  (place) => ({ ...place, publisher });

/** Shows only what articles of a time state; without a bound where it is null. */
export const publishedWithin =
  ({ from, to }: Pick<Place, 'from' | 'to'>): Step =>
  (place) => ({ ...place, from, to });

export const clearFilters: Step = (place) => ({
  ...place,
  ...{ types: [], relations: [], publisher: null, from: null, to: null },
});

/** How many filters hold. */
export function filtersOf({ types, relations, publisher, from, to }: Place): number {
  return types.length + relations.length + [publisher, from ?? to].filter((value) => value !== null).length;
}

/** Whether what is around an entity is shown. */
export function isExpanded(place: Place, id: string): boolean {
  return id === place.id || place.expanded.includes(id);
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? without(values, value) : [...values, value];
}

function without<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.filter((other) => other !== value);
}
