import { describe, expect, it } from 'vitest';
import { type Browser, wayOf } from './history.ts';
import { expand, open, search, toggleType } from './steps.ts';

/** A browser that has a history and nothing else. */
function browserAt(address: string): Browser {
  const entries: { url: URL; state: unknown }[] = [{ url: new URL(address, 'http://localhost'), state: null }];
  let at = 0;
  const target = new EventTarget();
  const go = (by: number) => {
    at += by;
    target.dispatchEvent(new Event('popstate'));
  };
  const put = (index: number, state: unknown, url: string) => {
    entries.splice(index, entries.length, { url: new URL(url, 'http://localhost'), state });
    at = index;
  };
  const history = {
    get state() {
      return entries[at]?.state;
    },
    pushState: (state: unknown, _title: string, url: string) => put(at + 1, state, url),
    replaceState: (state: unknown, _title: string, url: string) => put(at, state, url),
    back: () => go(-1),
    forward: () => go(1),
  };
  return {
    history,
    get location() {
      return entries[at]?.url;
    },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  } as unknown as Browser; // as much of a window as the way asks for
}

const A = 'person_oRXD0akWFSs0PmlRON7kJa';
const B = 'country_f9bILEuqeWfafQfPeKnBxv';

describe('the way through the explorer', () => {
  it('can be gone back and forth', () => {
    const way = wayOf(browserAt('/explore'));
    way.subscribe(() => {});
    expect(way.shown()).toMatchObject({ canUndo: false, canRedo: false });
    way.take(open(A));
    way.take(expand(B));
    way.undo();
    expect(way.shown()).toMatchObject({ place: { id: A, expanded: [] }, canUndo: true, canRedo: true });
    way.redo();
    expect(way.shown()).toMatchObject({ place: { expanded: [B] }, canUndo: true, canRedo: false });
    way.redo();
    expect(way.shown().place.expanded).toEqual([B]);
  });

  it('forgets what was undone when another step is taken', () => {
    const way = wayOf(browserAt('/explore'));
    way.subscribe(() => {});
    way.take(open(A));
    way.undo();
    way.take(search('hat'));
    expect(way.shown()).toMatchObject({ place: { q: 'hat', id: null }, canUndo: true, canRedo: false });
  });

  it('keeps a filter in the place of the step before', () => {
    const way = wayOf(browserAt(`/explore/${A}`));
    way.subscribe(() => {});
    way.take(expand(B));
    way.take(toggleType('Person'), 'replace');
    way.undo();
    expect(way.shown()).toMatchObject({ place: { types: [], expanded: [] }, canUndo: false });
  });

  it('tells of changes, and of none where a step changes nothing', () => {
    const way = wayOf(browserAt(`/explore/${A}`));
    let changes = 0;
    const end = way.subscribe(() => {
      changes += 1;
    });
    const before = way.shown();
    way.take(expand(A));
    expect([changes, way.shown()]).toEqual([0, before]);
    way.take(expand(B));
    expect(changes).toBe(1);
    end();
    way.take(expand(A));
    expect(changes).toBe(1);
  });
});
