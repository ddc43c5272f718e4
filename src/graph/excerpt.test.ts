import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOf, foundInTitleAlone } from './excerpt.ts';
import { distinctWords } from './search-query.ts';

const TEXT = `${'Rien de neuf. '.repeat(40)}Pendant l’occupation, le maire de Lodz a parlé. ${'Plus rien. '.repeat(40)}Le maire dort.`;

it('shows the words where most of them stand together', () => {
  const excerpt = excerptOf(TEXT, distinctWords('occupation MAIRE Łódź'));
  expect(excerpt?.text).toContain('Pendant l’occupation, le maire de Lodz a parlé.');
  expect(excerpt?.matches.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['l’occupation', 'maire', 'Lodz']);
  expect(excerpt?.text.length).toBeLessThan(300);
});

it('takes a beginning of the last word alone', () => {
  expect(excerptOf('Le ministre parle.', distinctWords('minis'))?.matches).toEqual([{ start: 3, end: 11 }]);
  expect(excerptOf('Le ministre parle.', distinctWords('minis parle'))?.matches).toEqual([{ start: 12, end: 17 }]);
});

it.each([
  ['saint-denis-d’oléron', 'Le R&D parle. Saint-Denis-d’Oléron, de Saint-Pierre.', ['Saint-Denis-d’Oléron']],
  ['aix-la-chapelle', 'Aix-la-Chapelle dans la région de l’Afrique', ['Aix-la-Chapelle']],
  ['vice-président', `Le président. ${'Rien. '.repeat(60)}Le vice-\nprésident parle.`, ['vice', 'président']],
  ['jean-marc ayrault', 'Jean Marc Ayrault', ['Jean', 'Marc', 'Ayrault']],
  ['2-1', 'Les 2 perdent 2-1 à 1 contre 2.', ['2-1']],
  ['l’équipe', 'Une équipe de l’Équipe', ['équipe', 'l’Équipe']],
  ['cote d ivoire', 'Val-d’Oise, d Côte d’Ivoire', ['Côte', 'd’Ivoire']],
  ['à paris', 'Il va à Paris.', ['Paris']],
  ['AT&T', 'Le groupe AT&T attaque.', ['AT&T']],
  ['U.S.A.', 'Les usagers des U.S.A.', ['U.S.A']],
  ['art', 'Un artisan et l’art.', ['l’art']],
  ['port', 'Le portier du port de Porto', ['port']],
  ['l’O.M.S.', 'Un homme de l’OMS', ['l’OMS']],
])('shows of %j in %j only what was meant', (asked, text, found) => {
  const excerpt = excerptOf(text, distinctWords(asked));
  expect(excerpt?.matches.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

it.each([
  ['zébulon maire', 'Zébulon l’Enchanteur', 'Le maire parle.', ['Zébulon']],
  ['enchanteur', 'Zébulon l’Enchanteur', 'Le maire parle.', ['l’Enchanteur']],
  ['l’enchanteur zébulon', 'Zébulon l’Enchanteur', 'ZEBULON est là.', ['l’Enchanteur']],
  ['maire', 'Le maire dort', 'Le maire parle.', []],
  ['à zébulon', 'À Zébulon', 'Le maire parle.', ['Zébulon']],
])('finds of %j in the title %j alone, and not in %j: %j', (asked, title, text, found) => {
  expect(foundInTitleAlone(title, text, distinctWords(asked))).toEqual(found);
});

it('has none where no word is', () => {
  expect(excerptOf('Le ministre parle.', distinctWords('occupation'))).toBeNull();
  expect(excerptOf('', distinctWords('occupation'))).toBeNull();
});

it('has the very words of the text, with all that it points at', () => {
  const word = fc.constantFrom('le', 'maire', 'l’eau', '\n', '3,5', 'Łódź', 'x'.repeat(300));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200 }), fc.array(word, { maxLength: 3 }), (all, asked) => {
      const text = all.join(' ');
      const excerpt = excerptOf(text, distinctWords(asked.join(' ')));
      if (excerpt === null) return;
      expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
      expect(excerpt.matches.length).toBeGreaterThan(0);
      for (const { start, end } of excerpt.matches) {
        expect(start).toBeGreaterThanOrEqual(excerpt.start);
        expect(end).toBeLessThanOrEqual(excerpt.end);
      }
    }),
  );
});
