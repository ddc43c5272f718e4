import { describe, expect, it } from 'vitest';
import { START } from './place.ts';
import {
  addPath,
  clearFilters,
  closePath,
  closeWords,
  collapse,
  expand,
  filtersOf,
  hide,
  home,
  isChoosing,
  open,
  openWords,
  pathFrom,
  pathTo,
  publishedBy,
  publishedWithin,
  rename,
  search,
  select,
  selectLink,
  showHidden,
  toggleRelation,
  toggleType,
  view,
} from './steps.ts';

const around = open('a')(START);
const words = { article: 'article', start: 1, end: 2 };

describe('a step', () => {
  it('opens a node in the same language and view, and forgets the rest', () => {
    const before = { ...expand('b')(around), lang: 'en', view: 'list', words } as const;
    expect(open('c')(before)).toEqual({ ...START, id: 'c', lang: 'en', view: 'list' });
    expect(search('hat')(before)).toEqual({ ...START, q: 'hat', lang: 'en' });
    expect(home(before)).toEqual({ ...START, lang: 'en' });
  });

  it('names the middle anew, and keeps what is shown around it', () => {
    const shown = expand('b')(view('list')(around));
    expect(rename('c')({ ...shown, selected: 'b' })).toEqual({ ...shown, id: 'c', selected: 'b' });
    expect(rename('c')({ ...shown, selected: 'c' })).toEqual({ ...shown, id: 'c' });
  });

  it('expands an entity once, in the order of the steps', () => {
    const both = expand('c')(expand('b')(around));
    expect(both.expanded).toEqual(['b', 'c']);
    expect(expand('b')(both)).toEqual(both);
    expect(expand('a')(around)).toEqual(around);
    expect(collapse('b')(both).expanded).toEqual(['c']);
  });

  it('hides an entity and what the panel says of it, but never the middle', () => {
    const hidden = hide('b')(select('b')(around));
    expect([hidden.hidden, hidden.selected]).toEqual([['b'], null]);
    expect(hide('b')(hidden)).toEqual(hidden);
    expect(hide('a')(around)).toEqual(around);
    expect(showHidden(hidden).hidden).toEqual([]);
    expect(expand('b')(hidden)).toMatchObject({ expanded: ['b'], hidden: [] });
  });

  it('makes a link the panel’s until an entity is selected or one end of it is hidden', () => {
    const linked = selectLink({ source: 'a', target: 'b' })(openWords(words)(around));
    expect([linked.link, linked.words]).toEqual([{ source: 'a', target: 'b' }, null]);
    expect(select('b')(linked).link).toBeNull();
    expect(hide('b')(linked).link).toBeNull();
    expect(hide('c')(linked).link).toEqual(linked.link);
  });

  it('finds a path between two that are chosen one after the other, until something else is selected', () => {
    const choosing = pathFrom('b')(selectLink({ source: 'a', target: 'b' })(around));
    expect(choosing).toMatchObject({ path: { source: 'b', target: null }, link: null });
    expect([around, choosing].map(isChoosing)).toEqual([false, true]);
    const found = select('c')(choosing);
    expect(found).toMatchObject({ path: { source: 'b', target: 'c' }, selected: null });
    expect(isChoosing(found)).toBe(false);
    expect(select('d')(found)).toMatchObject({ path: null, selected: 'd' });
    expect(closePath(choosing)).toEqual(around);
    expect(pathTo('c')(around)).toEqual(around);
    expect(addPath({ source: 'b', target: 'c' })(found).added).toEqual([{ source: 'b', target: 'c' }]);
  });

  it('opens words beside what is shown, until something else is selected', () => {
    const opened = openWords(words)(expand('b')(around));
    expect(opened).toMatchObject({ words, expanded: ['b'] });
    expect(closeWords(opened).words).toBeNull();
    expect(select('b')(opened)).toMatchObject({ words: null, selected: 'b' });
    expect(select('a')(opened).selected).toBeNull();
  });

  it('filters by what is switched on, and by nothing when all is switched off', () => {
    const filtered = toggleRelation('MET')(toggleType('Event')(toggleType('Person')(around)));
    expect(filtered).toMatchObject({ types: ['Person', 'Event'], relations: ['MET'] });
    expect(toggleType('Person')(filtered).types).toEqual(['Event']);
    expect(clearFilters(filtered)).toEqual(around);
    const within = publishedWithin({ from: '2018', to: '2018-09' })(publishedBy('Radio Éole')(filtered));
    expect(within).toMatchObject({ publisher: 'Radio Éole', from: '2018', to: '2018-09', types: ['Person', 'Event'] });
    expect([around, filtered, within].map(filtersOf)).toEqual([0, 3, 5]);
    expect(clearFilters(within)).toEqual(around);
    expect(view('list')(filtered).view).toBe('list');
  });
});
