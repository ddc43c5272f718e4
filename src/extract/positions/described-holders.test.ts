import { expect, test } from 'vitest';
import { graphOfMarked, mentionsOf } from '../testing/marked.ts';
import { positionsOf } from '../testing/positions-of.ts';

/** Each position of a graph as `person | title | organization | country`. */
function statedIn(marked: string): string[] {
  const { entities, positions } = graphOfMarked(marked);
  const nameOf = (ref: string | null) => entities.find((entity) => entity.ref === ref)?.name.fr ?? '-';
  return positions.map((one) =>
    [nameOf(one.person), one.title, nameOf(one.organization), nameOf(one.country)].join(' | '),
  );
}

test.each([
  [
    'Le chef de la police, le général de division [P Omar Haddad], parle.',
    ['chef de la police', 'général de division'],
  ],
  [
    'Le commandant de la marine, le contre-amiral d’escadre [P Ali Rahimi], parle.',
    ['commandant de la marine', "contre-amiral d'escadre"],
  ],
  ['La porte-parole, la sergente [P Éloïse Cosse], parle.', ['porte-parole', 'sergente']],
  [
    'Le gouverneur de la ville, le brigadier général [P Karim Rostami], parle.',
    ['gouverneur de la ville', 'brigadier général'],
  ],
  ['La présidente du jury, la navigatrice [P Clémence Hard], parle.', ['présidente du jury', 'navigatrice']],
])('a rank or a trade beside an office: %s', (marked, titles) => {
  expect(positionsOf(marked).map((position) => position.split(' | ')[1])).toEqual(titles);
});

test.each([
  [
    'Le ministre iranien de la Défense, [P Ali Rahimi], a vu son homologue syrien, [P Omar Haddad].',
    'Omar Haddad | ministre de la Défense | - | SY',
  ],
  [
    'Le Premier ministre irakien [P Adnan Jabbour] et son homologue du [L Gabon], [P Jean Obo], parlent.',
    'Jean Obo | premier ministre | - | GA',
  ],
  [
    'La maire de [L Vire], [P Anna Keller], a reçu son homologue allemande [P Antje Brink].',
    'Antje Brink | maire de Vire | - | DE',
  ],
])('a colleague holds the same office: %s', (marked, position) => {
  expect(positionsOf(marked)).toContain(position);
});

test.each([
  ['[P Hervé Tanguy] a voté contre. L’élu de la liste Plou est seul.', 'Hervé Tanguy | élu de la liste Plou | - | -'],
  ['[P Mireille Hott] a été cambriolée. La pharmacienne dort mal.', 'Mireille Hott | pharmacienne | - | -'],
  ['[P Paul Vidal] est jugé à [L Lille]. Ce mécanicien nie tout.', 'Paul Vidal | mécanicien | - | -'],
])('an office by which the text calls somebody named: %s', (marked, position) => {
  expect(positionsOf(marked)).toEqual([position]);
});

test.each([
  '[P Paul Vidal] est jugé. La pharmacienne nie tout.',
  '[P Paul Vidal] est jugé. Le policier nie tout.',
  '[P Paul Vidal] est jugé. Le maire nie tout.',
])('no office of another: %s', (marked) => {
  expect(positionsOf(marked)).toEqual([]);
});

test.each([
  [
    'La rédactrice en chef du « Courrier », [P Mireille Kapi], parle.',
    'Mireille Kapi | rédactrice en chef | Courrier | -',
  ],
  ['[P Paul Vidal], fondateur de l’hebdomadaire « Le Palabreur », parle.', 'Paul Vidal | fondateur | Le Palabreur | -'],
  [
    '[P Anna Petit], présidente de l’association « Toits pour tous », parle.',
    'Anna Petit | présidente | Toits pour tous | -',
  ],
  ['La patronne de l’opérateur, [P Sofia Brito], parle.', "Sofia Brito | patronne de l'opérateur | - | -"],
  ['Le maire de [L Birmingham], en [L Alabama], [P Paul Vidal], parle.', 'Paul Vidal | maire de Birmingham | - | US'],
  [
    'La gouverneure de [L Perth], en [L Tasmanie], [P Anna Petit], parle.',
    'Anna Petit | gouverneure de Perth | - | AU',
  ],
  ['[P Luc Brun], maire d’[L Austin], au [L Texas], parle.', "Luc Brun | maire d'Austin | - | US"],
])('what an office is of: %s', (marked, position) => {
  expect(positionsOf(marked)).toEqual([position]);
});

test.each([
  [
    'Le président de la République, [P Luc Brun], est à [L Paris].',
    'Luc Brun | président de la République | - | France',
  ],
  [
    'La ministre des [O Armées], [P Anna Petit], est à [L Lyon].',
    'Anna Petit | ministre des Armées | Ministère des Armées | France',
  ],
  ['Le Premier ministre [P Jean Obo] est au [L Gabon].', 'Jean Obo | premier ministre | - | Gabon'],
  ['Le Premier ministre [P Jean Obo] va du [L Gabon] au [L Mali].', 'Jean Obo | premier ministre | - | -'],
  ['Le maire [P Jean Obo] est au [L Gabon].', 'Jean Obo | maire | - | -'],
])('an office of government in the only country of the article: %s', (marked, position) => {
  expect(statedIn(marked)).toEqual([position]);
});

test('a ministry is mentioned where its minister is named', () => {
  const graph = graphOfMarked(
    'Le ministre iranien de la [O Défense], [P Ali Rahimi], est venu. Le ministre iranien de la [O Défense] part.',
  );
  expect(mentionsOf(graph, 'Organization')).toEqual(['Ministère de la Défense: ministre iranien de la Défense']);
});
