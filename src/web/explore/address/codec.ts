import { typeOf } from '../../../client/type-of.ts';
import { isDate } from './dates.ts';
import {
  ENTITY_TYPES,
  type EntityType,
  LANGUAGES,
  type Link,
  type PathEnds,
  type Place,
  START,
  VIEWS,
  type Words,
} from './place.ts';
import { isRelation } from './relations.ts';

/** Where the explorer is served. */
export const HOME = '/explore';

/** Most ids that a list of an address may have: a link of any length is read at once. */
const MOST_IDS = 200;
const MOST_ADDED = 20;

/** An address that was read, and which of its parameters say nothing that is known. */
export interface Decoded {
  readonly place: Place;
  /** As they stand in the address, such as `at=12-x`. */
  readonly unread: readonly string[];
}

/** The address of a place, without its host. */
export function encode(place: Place): string {
  const asked = new URLSearchParams();
  const set = (key: string, value: string | null) => {
    if (value !== null && value !== '') asked.set(key, value);
  };
  set('q', place.q);
  set('x', place.expanded.join('.'));
  set('hide', place.hidden.join('.'));
  set('sel', place.selected);
  set('link', place.link && `${place.link.source}.${place.link.target}`);
  set('path', place.path && [place.path.source, place.path.target ?? []].flat().join('.'));
  set('add', place.added.map(({ source, target }) => `${source}.${target}`).join('.'));
  set('view', place.view === START.view ? null : place.view);
  set('t', place.types.map((type) => type.toLowerCase()).join('.'));
  set('r', place.relations.join('.'));
  set('pub', place.publisher);
  set('from', place.from);
  set('to', place.to);
  set('at', place.words && spelled(place.words, place.id));
  set('lang', place.lang);
  const search = `${asked}`.replaceAll('%3A', ':');
  return `${HOME}${place.id === null ? '' : `/${encodeURIComponent(place.id)}`}${search && `?${search}`}`;
}

/**
 * The place of an address. What says nothing that is known is left out and named.
 *
 * @param pathname As `location.pathname`: `/explore` or `/explore/ID`.
 * @param search As `location.search`.
 */
export function decode(pathname: string, search: string): Decoded {
  const asked = new URLSearchParams(search);
  const unread: string[] = [];
  const id = idOf(pathname);
  const read = <Value>(key: string, parse: (text: string) => Value | null, otherwise: Value): Value => {
    const text = asked.get(key);
    if (text === null) return otherwise;
    const value = parse(text);
    if (value !== null) return value;
    unread.push(`${key}=${text}`);
    return otherwise;
  };
  const place: Place = {
    id,
    q: notBlank(asked.get('q')),
    expanded: read('x', ids, START.expanded),
    hidden: read('hide', ids, START.hidden),
    selected: read('sel', oneId, null),
    link: read('link', link, null),
    path: read('path', path, null),
    added: read('add', links, START.added),
    view: read('view', oneOf(VIEWS), START.view),
    types: read('t', listOf(typeNamed), START.types),
    relations: read(
      'r',
      listOf((text) => (isRelation(text) ? text : null)),
      START.relations,
    ),
    publisher: notBlank(asked.get('pub')),
    from: read('from', date, null),
    to: read('to', date, null),
    words: read('at', (text) => words(text, id), null),
    lang: read('lang', oneOf(LANGUAGES), null),
  };
  return { place, unread };
}

function idOf(pathname: string): string | null {
  const [, id = ''] = /^\/explore\/([^/]+)/.exec(pathname) ?? [];
  if (id === '') return null;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Words of the open article are named by their offsets alone. */
function spelled({ article, start, end }: Words, id: string | null): string {
  return `${article === id ? '' : `${article}:`}${start}-${end}`;
}

function words(text: string, id: string | null): Words | null {
  const [, named, start, end] = /^(?:(article_[\w-]{22}):)?(\d{1,9})-(\d{1,9})$/.exec(text) ?? [];
  const article = named ?? id;
  if (article === null || typeOf(article) !== 'Article' || Number(start) >= Number(end)) return null;
  return { article, start: Number(start), end: Number(end) };
}

/** A search for nothing, or a name of nothing, is none. */
function notBlank(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}

function date(text: string): string | null {
  return isDate(text) ? text : null;
}

function oneId(text: string): string | null {
  return typeOf(text) === null ? null : text;
}

function link(text: string): Link | null {
  const [source, target, ...others] = text.split('.').map(oneId);
  return source && target && others.length === 0 ? { source, target } : null;
}

/** One end, or two. */
function path(text: string): PathEnds | null {
  const [source, target = null, ...others] = text.split('.');
  const isKnown = [source, target].every((id) => id === null || oneId(id ?? '') !== null);
  return source !== undefined && isKnown && others.length === 0 ? { source, target } : null;
}

/** Pairs of ids, one behind the other. */
function links(text: string): readonly Link[] | null {
  const ids = text.split('.');
  const pairs = Array.from({ length: Math.ceil(ids.length / 2) }, (_, i) =>
    link(ids.slice(2 * i, 2 * i + 2).join('.')),
  );
  const known = pairs.filter((pair) => pair !== null);
  return known.length === pairs.length && known.length <= MOST_ADDED ? known : null;
}

function ids(text: string): readonly string[] | null {
  const list = listOf(oneId)(text);
  return list !== null && list.length <= MOST_IDS ? list : null;
}

/** A list with points between its values, of which each is taken once; null where one is unknown. */
function listOf<Value>(parse: (text: string) => Value | null): (text: string) => readonly Value[] | null {
  return (text) => {
    const values = new Set(text.split('.').map(parse));
    const known = [...values].filter((value) => value !== null);
    return known.length === values.size ? known : null;
  };
}

function oneOf<Value extends string>(values: readonly Value[]): (text: string) => Value | null {
  return (text) => values.find((value) => value === text) ?? null;
}

function typeNamed(text: string): EntityType | null {
  return ENTITY_TYPES.find((type) => type.toLowerCase() === text) ?? null;
}
