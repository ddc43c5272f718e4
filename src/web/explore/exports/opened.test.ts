import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../address/codec.ts';
import { type Place, START, VIEWS } from '../address/place.ts';
import { jsonOf } from './json.ts';
import { addressIn } from './opened.ts';

const NOTHING = { nodes: [], links: [] };

const words = fc.option(fc.string({ unit: 'grapheme' }));
const place: fc.Arbitrary<Place> = fc
  .record({ id: words, q: words, publisher: words, view: fc.constantFrom(...VIEWS) })
  .map((some) => ({ ...START, ...some, id: some.id || null }));

describe('a file that was saved', () => {
  it('shows again what it was saved of, wherever that was', () => {
    fc.assert(
      fc.property(place, fc.constantFrom('', 'http://127.0.0.1:4000', 'https://news.example'), (shown, origin) => {
        const address = encode(shown);
        expect(addressIn(jsonOf(NOTHING, `${origin}${address}`))).toEqual({ address });
      }),
    );
  });

  it.each([
    ['', 'notJson'],
    ['a,b\r\n1,2\r\n', 'notJson'],
    ['{"address": "/explore"', 'notJson'],
    ['null', 'notOurs'],
    ['[]', 'notOurs'],
    ['"/explore"', 'notOurs'],
    ['{"nodes": []}', 'notOurs'],
    ['{"address": 7}', 'notOurs'],
    ['{"address": "/graphql?query=x"}', 'notOurs'],
    ['{"address": "/explorers"}', 'notOurs'],
    ['{"address": "/explore/../graphql"}', 'notOurs'],
    ['{"address": "javascript:alert(1)"}', 'notOurs'],
    ['{"address": "http://"}', 'notOurs'],
  ])('is none: %s', (text, fault) => {
    expect(addressIn(text)).toEqual({ fault });
  });

  it('never leads to another machine', () => {
    expect(addressIn('{"address": "https://evil.example/explore/x?q=1#y"}')).toEqual({ address: '/explore/x?q=1' });
    expect(addressIn('{"address": "//evil.example/explore"}')).toEqual({ address: '/explore' });
  });
});
