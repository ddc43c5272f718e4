import { expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { mainClause } from './main-clause.ts';

function clauseOf(sentence: string): string {
  const tokens = tokenize(sentence);
  const lower = tokens.map(({ text }) => text.toLowerCase().replace('’', "'"));
  const { first, end } = mainClause(lower, 0, lower.length);
  return sentence.slice(tokens[first]?.start, tokens[end - 1]?.end);
}

test.each([
  ['Le maire de Vire a démissionné mardi, qui l’eût cru.', 'Le maire de Vire a démissionné mardi'],
  ['Un homme a été placé en garde à vue après avoir foncé sur deux gendarmes.', 'Un homme a été placé en garde à vue'],
  ['Après trois jours de cavale, Jean Morel a été arrêté à Lens.', 'Jean Morel a été arrêté à Lens.'],
  ['À Brest, le 3 mai 2012, un incendie a détruit une grange.', 'un incendie a détruit une grange.'],
  ['Battu dimanche par Lens, le FC Vire s’est séparé de son entraîneur.', 'le FC Vire s’est séparé de son entraîneur.'],
  ['Deux ouvriers sont morts dans une mine, a annoncé la préfecture.', 'Deux ouvriers sont morts dans une mine'],
  ['Le groupe supprime cent postes, selon le syndicat.', 'Le groupe supprime cent postes'],
  [
    'Un homme qui avait volé seize voitures a été condamné lundi.',
    'Un homme qui avait volé seize voitures a été condamné lundi.',
  ],
  [
    'Anne Morel, présidente du club, a été élue maire, alors que nul ne l’attendait.',
    'Anne Morel, présidente du club, a été élue maire',
  ],
  ['L’usine est fermée pour réduire les pertes.', 'L’usine est fermée'],
])('cuts %j', (sentence, clause) => {
  expect(clauseOf(sentence)).toBe(clause);
});
