import { expect, test } from 'vitest';
import { graphOfMarked, mentionsOf } from '../testing/marked.ts';

/** Who speaks the last quotation, and how many persons there are. */
function speakerIn(marked: string): string {
  const graph = graphOfMarked(marked);
  return `${graph.quotes.at(-1)?.speakerName ?? null} of ${mentionsOf(graph, 'Person').length}`;
}

test.each([
  ['[P Dominique de Villepin] est là. « Bien », a déclaré M. [P de Villepin].', 'Dominique de Villepin of 1'],
  ['[P Geneviève de Brissac] est là. « Bien », a déclaré Mme [P de Brissac].', 'Geneviève de Brissac of 1'],
  ['[P Bachar al-Assad] est là. « Bien », a déclaré M. [P Assad].', 'Bachar al-Assad of 1'],
  ['[P Valéry d’Aubois] est là. « Bien », a déclaré M. [P Aubois].', 'Valéry d’Aubois of 1'],
  ['[P Paul Morel] et [P Jean Petit] sont là. « Bien », ont dit MM. [P Morel] et [P Petit].', 'Morel et Petit of 2'],
  ['[P Jean Marc Aubert] vient. [P Jean-Marc Aubert] part. « Bien », dit [P Aubert].', 'Jean-Marc Aubert of 1'],
  ['[P Jean‑Marc Aubert] vient. [P Jean Marc Aubert] part. « Bien », dit [P Aubert].', 'Jean‑Marc Aubert of 1'],
  ['[P Anna Maria Petit] vient. « Bien », dit [P Anna Petit].', 'Anna Maria Petit of 1'],
])('one person under several names: %s', (marked, speaker) => {
  expect(speakerIn(marked)).toBe(speaker);
});

const TWO = '[P Anne Morel] arrive. [P Anne Morel] parle. [P Paul Morel] vient.';
test.each([
  [`${TWO} « Je viens », a déclaré M. [P Morel].`, 'Paul Morel of 2'],
  [`${TWO} « Je viens », a déclaré Mme [P Morel].`, 'Anne Morel of 2'],
  [`${TWO} « Je viens », a déclaré [P Anne].`, 'Anne Morel of 2'],
  [`${TWO} « Je viens », a déclaré [P P. Morel].`, 'Paul Morel of 2'],
  [`${TWO} « Je viens », a déclaré [P Morel].`, 'null of 2'],
  [`[P Luc Brun] part. ${TWO} [P Morel] est là. Il a dit : « Je viens ici ».`, 'null of 3'],
  [
    'La députée [P Anne Morel] arrive. Le maire [P Paul Morel] vient. « Je viens », a déclaré le maire [P Morel].',
    'Paul Morel of 2',
  ],
  [
    '[P Claude Petit], préfet, vient. Le juge [P Luc Petit] part. « Oui », a dit le préfet [P Petit].',
    'Claude Petit of 2',
  ],
  ['[P Paul Morel] arrive. « Je viens », a déclaré Mme [P Morel].', 'Mme Morel of 2'],
  ['[P Luc Petit] arrive. « Je viens », a déclaré la ministre [P Petit].', 'Mme Petit of 2'],
])('two persons of one family name: %s', (marked, speaker) => {
  expect(speakerIn(marked)).toBe(speaker);
});

test.each([
  ['[P Paul Morel Jr] écrit. [P Paul Morel] vient. « Bien », a déclaré [P Paul Morel].', 'Paul Morel of 2'],
  ['[P Paul Morel père] écrit. [P Paul Morel fils] vient. « Bien », a dit [P Morel fils].', 'Paul Morel fils of 2'],
  ['[P Paul Morel junior] écrit. [P Paul Morel] vient. « Bien », a dit [P Morel].', 'null of 2'],
  ['[P Morelo Jr] écrit. « Bien », a dit [P Morelo].', 'Morelo Jr of 1'],
  ['[P George Hill] vient. [P George A. B. Hill] part. « Bien », a dit [P George Hill].', 'George Hill of 2'],
  ['[P Paul Morel Jr] écrit. « Bien », a dit [P Morel].', 'Paul Morel Jr of 1'],
])('father and son: %s', (marked, speaker) => {
  expect(speakerIn(marked)).toBe(speaker);
});

test('a first name that is whole is short for nobody', () => {
  const graph = graphOfMarked('[P François Petit] parle. Le pape [P François] part. [P François] revient.');
  expect(mentionsOf(graph, 'Person')).toEqual(['François Petit: François Petit', 'François: François | François']);
});
