import { expect, test } from 'vitest';
import { graphOfMarked } from '../testing/marked.ts';
import { ratingBy } from './event-participants.ts';

/** Who takes part in the main event, with the role. */
function participantsOf(headline: string, report: string): string[] {
  const { entities, claims } = graphOfMarked(`${headline}\n\n3 mars 2017 . –\n${report}`);
  const find = (ref: string) => entities.find((entity) => entity.ref === ref);
  return claims
    .filter(({ predicate, object }) => {
      const event = find(object);
      return predicate === 'PARTICIPATED_IN' && event?.type === 'Event' && event.main;
    })
    .map(({ subject, role }) => `${find(subject)?.name.fr} ${role}`);
}

test.each([
  [
    'the winner of a headline and who is beaten',
    'Tennis : [P Jeanne Morel] remporte la finale de [L Lyon]',
    '[P Jeanne Morel] a battu [P Anna Kovac] en deux manches, dimanche.',
    ['Jeanne Morel ACTOR', 'Anna Kovac RECIPIENT'],
  ],
  [
    'the winners of a list in brackets',
    'Escrime : résultats du tournoi de [L Nancy]',
    'Le tournoi comporte deux épreuves : le fleuret (remporté par [P Jeanne Morel], représentant la [L Suisse]) et le ' +
      'sabre (remporté par [P Anna Kovac], représentant la [L Pologne]).',
    ['Jeanne Morel ACTOR', 'Anna Kovac ACTOR'],
  ],
  [
    'the bodies that a company buys and sells',
    '[L France] : [O Altavia] rachète [O Borealis]',
    '[O Altavia] reprend [O Borealis]. [O Altavia] et [O Borealis] fabriquent des vélos.',
    ['Altavia ACTOR', 'Borealis RECIPIENT'],
  ],
  [
    'who suffers the deed of the headline',
    '[L France] : [P Paul Durand] giflé à [L Nantes]',
    '[P Paul Durand] a été giflé mardi lors d’une visite.',
    ['Paul Durand RECIPIENT'],
  ],
])('finds %s', (_, headline, report, participants) => {
  expect(participantsOf(headline, report)).toEqual(participants);
});

test.each([
  [
    'who is still to play',
    'Tennis : [P Jeanne Morel] bat [P Anna Kovac] à [L Lyon]',
    '[P Jeanne Morel] a battu [P Anna Kovac] en deux manches. Elle affrontera samedi [P Lea Kern].',
  ],
  [
    'who may come next',
    'Escrime : [P Jeanne Morel] remporte la finale de [L Lyon]',
    '[P Jeanne Morel] a battu [P Anna Kovac], dimanche. Elle devrait retrouver en mai la tenante du titre, [P Lea Kern].',
  ],
  [
    'who is absent',
    'Handball : [O Vaubourg] s’incline à [L Lyon]',
    '[O Vaubourg] a perdu samedi. Privés de [P Lea Kern], les joueurs ont craqué.',
  ],
  [
    'a source',
    'Un car se renverse près de [L Lyon]',
    'Un car s’est renversé lundi. Selon [P Lea Kern], de la gendarmerie, il roulait trop vite.',
  ],
])('leaves out %s', (_, headline, report) => {
  expect(participantsOf(headline, report)).not.toContainEqual(expect.stringMatching(/Kern/));
});

test('keeps those with whom an article opens that tells of what is to come', () => {
  const found = participantsOf('[P Jeanne Morel] en concert', '[P Jeanne Morel] chantera dimanche à [L Nancy].');
  expect(found).toEqual(['Jeanne Morel ACTOR']);
});

test.each([
  [
    'the country in which it happens',
    'Séisme meurtrier au centre de l’[L Italie]',
    'La terre a tremblé en [L Italie] dans la nuit. Des maisons se sont effondrées.',
  ],
  [
    'who reacts to a death far below',
    'Mort du peintre [P Paul Durand]',
    'Il est mort hier à l’âge de 80 ans. Il peignait la mer. Il vivait seul. Il avait deux fils. Il enseignait à Brest. Il ' +
      'aimait le vent. Ses toiles sont connues. Il a exposé partout. Le maire, [P Jean Petit], lui a rendu hommage.',
  ],
])('leaves out %s', (_, headline, report) => {
  expect(participantsOf(headline, report)).not.toContainEqual(expect.stringMatching(/Italie|Petit/));
});

test.each([
  [
    'the byline',
    'Décès de [P Lucie Moreau]',
    '[P Lucie Moreau] est décédée mardi à [L Dijon]. Elle était institutrice.\n\n[P Claire Petit]',
  ],
  [
    'the byline',
    'Mort du sculpteur [P Luc Brun]',
    'Le sculpteur [P Luc Brun] est mort lundi. Il vivait à [L Brest].\n\nPropos recueillis par [P Claire Petit]',
  ],
  [
    'who was met before',
    'Tennis : [P Anne Leroy] remporte la finale',
    '[P Anne Leroy] a battu [P Eva Novak] en deux sets. Elle avait éliminé [P Lea Petit] au tour précédent.',
  ],
  [
    'who tells of it',
    'Collision sur l’autoroute : trois morts',
    'Trois personnes sont mortes dans une collision près de [L Lens], a indiqué le porte-parole [P Jean Petit].',
  ],
  [
    'who tells of it',
    'Un immeuble s’effondre à [L Brest]',
    'Deux ouvriers sont morts mardi, selon le ministre [P Paul Petit].',
  ],
  [
    'kin',
    'Décès du peintre [P Luc Brun]',
    'Le peintre [P Luc Brun] est mort lundi. Son fils [P Marc Petit] l’a annoncé.',
  ],
])('names as participant not %s', (_, headline, report) => {
  expect(participantsOf(headline, report)).not.toContainEqual(expect.stringMatching(/Petit/));
});

test('rates a candidate by the sum of its features’ weights', () => {
  const rate = ratingBy({ bias: -50, weights: { 'first headline': 80, Person: -10 } });
  expect(rate(new Map([['first headline', 1]]))).toBe(30);
  expect(rate(new Map([['Person', 1]]))).toBe(-60);
});
