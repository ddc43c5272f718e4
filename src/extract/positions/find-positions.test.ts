import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../article.ts';
import { contextOf } from '../testing/marked.ts';
import { readContext } from '../text/context.ts';
import { findPositions } from './find-positions.ts';

/** Each position as `person | title | organization | country`. */
function positionsOf(marked: string): string[] {
  const context = contextOf(marked);
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '-' : context.article.text.slice(span.start, span.end);
  return findPositions(context).map(
    ({ person, title, organization, countryCode }) =>
      `${words(person)} | ${title} | ${words(organization)} | ${countryCode ?? '-'}`,
  );
}

describe('findPositions', () => {
  test.each([
    ['Le président français [P Paul Dupont] parle.', ['Paul Dupont | président | - | FR']],
    ['[P Ali Reza], ministre iranien de la Défense, parle.', ['Ali Reza | ministre de la Défense | - | IR']],
    ['Le ministre de l’Intérieur du [L Gabon], [P Jean Obo], parle.', ["Jean Obo | ministre de l'Intérieur | - | GA"]],
    ['La ministre de la Justice française [P Anne Martin] parle.', ['Anne Martin | ministre de la Justice | - | FR']],
    [
      'Le ministre de la Culture et de la Communication [P Paul Dupont] parle.',
      ['Paul Dupont | ministre de la Culture et de la Communication | - | -'],
    ],
    ['[P Paul Dupont], le PDG de la compagnie [O Flydubai], parle.', ['Paul Dupont | pdg | Flydubai | -']],
    [
      'Le ministre turc des Affaires étrangères, [P Paul Dupont], parle.',
      ['Paul Dupont | ministre des Affaires étrangères | - | TR'],
    ],
    ['[P Paul Dupont], directeur adjoint, parle.', ['Paul Dupont | directeur adjoint | - | -']],
    ['Le Premier ministre, [P Paul Dupont], parle.', ['Paul Dupont | premier ministre | - | -']],
    ['L’ancien directeur de la [O CIA] [P Paul Dupont] parle.', ['Paul Dupont | ancien directeur | CIA | -']],
    ['L’ex-président [P Paul Dupont] parle.', ['Paul Dupont | ancien président | - | -']],
    ['L’ex-Premier ministre [P Paul Dupont] parle.', ['Paul Dupont | ancien premier ministre | - | -']],
    [
      'Une représentante du comité russe d’enquête, [P Anna Ivanova], parle.',
      ['Anna Ivanova | représentante | comité russe d’enquête | RU'],
    ],
    ['[P Paul Dupont], porte-parole de [P Jean Martin], parle.', ['Paul Dupont | porte-parole | - | -']],
    ['Le maire de [L Lyon] [P Paul Dupont] parle.', ['Paul Dupont | maire de Lyon | - | -']],
    ['[P Paul Dupont], médecin à [L Lyon], parle.', ['Paul Dupont | médecin | - | -']],
    ['Le général [P Paul Dupont] parle.', ['Paul Dupont | général | - | -']],
    ['[P Paul Dupont] est élu député de [L Lyon] pour la première fois.', ['Paul Dupont | député de Lyon | - | -']],
    ['[P Paul Dupont] a été nommé secrétaire général de l’[O ONU].', ['Paul Dupont | secrétaire général | ONU | -']],
    ['[P Paul Dupont] est élu 45e président des [L États-Unis].', ['Paul Dupont | président | - | US']],
    [
      'Les réalisateurs [P Paul Dupont] et [P Jean Martin] parlent.',
      ['Paul Dupont | réalisateur | - | -', 'Jean Martin | réalisateur | - | -'],
    ],
    [
      'L’équipe de [L Russie], entraînée par [P Paul Dupont], gagne.',
      ['Paul Dupont | entraîneur | équipe de Russie | RU'],
    ],
    ['La [O FIFA], présidée par [P Paul Dupont], se réunit.', ['Paul Dupont | président | FIFA | -']],
    ['La réélection de [P Paul Dupont] à la présidence du [L Gabon] étonne.', ['Paul Dupont | président | - | GA']],
    [
      'Le président du jury est l’ancien ministre [P Paul Dupont].',
      ['Paul Dupont | président du jury | - | -', 'Paul Dupont | ancien ministre | - | -'],
    ],
    [
      '[P Paul Dupont] est venu. Il était alors ministre des Finances.',
      ['Paul Dupont | ministre des Finances | - | -'],
    ],
    ['[P Paul Dupont] quitte ses fonctions de préfet.', ['Paul Dupont | préfet | - | -']],
    [
      'Le chef du gouvernement, le conservateur [P Paul Dupont], parle.',
      ['Paul Dupont | chef du gouvernement | - | -'],
    ],
    ['[P Paul Dupont], coureur de l’équipe [O Sky], gagne.', ['Paul Dupont | coureur | Sky | -']],
    ['La paléontologue italienne [P Anna Rossi] parle.', ['Anna Rossi | paléontologue | - | IT']],
    ['Le réalisateur-producteur [P Paul Dupont] parle.', ['Paul Dupont | réalisateur-producteur | - | -']],
    ['[P Anna Rossi], coautrice de l’ouvrage, parle.', ["Anna Rossi | coautrice de l'ouvrage | - | -"]],
    ['Le président sortant [P Paul Dupont] perd.', ['Paul Dupont | président | - | -']],
    ['Le directeur par intérim [P Paul Dupont] part.', ['Paul Dupont | directeur par intérim | - | -']],
    [
      'Le président de la région [L Grand-Est] [P Paul Dupont] parle.',
      ['Paul Dupont | président de la région Grand-Est | - | -'],
    ],
    [
      '[P Paul Dupont] (71 ans), secrétaire général de la [O FIFA], parle.',
      ['Paul Dupont | secrétaire général | FIFA | -'],
    ],
    ['[P Anna Rossi], 31 ans, infirmière à [L Rome], parle.', ['Anna Rossi | infirmière | - | -']],
    ['[P Anna Rossi], l’une des fondatrices de la [O FIFA], parle.', ['Anna Rossi | fondatrice | FIFA | -']],
    ['[P Paul Dupont] porte-parole de la [O FIFA] parle.', ['Paul Dupont | porte-parole | FIFA | -']],
    ['[P Paul Dupont], chargé de la sécurité, parle.', ['Paul Dupont | chargé de la sécurité | - | -']],
    [
      'Le peintre, graveur et sculpteur belge [P Paul Dupont] meurt.',
      ['Paul Dupont | peintre | - | BE', 'Paul Dupont | graveur | - | BE', 'Paul Dupont | sculpteur | - | BE'],
    ],
    [
      '[P Paul Dupont] fut préfet de [L Corse] en 1950, puis ministre des Finances et enfin ambassadeur de [L France] à [L Rome].',
      [
        'Paul Dupont | préfet de Corse | - | -',
        'Paul Dupont | ministre des Finances | - | -',
        'Paul Dupont | ambassadeur | - | FR',
      ],
    ],
    [
      '[P Paul Dupont], ministre de la Défense puis de la Justice, parle.',
      ['Paul Dupont | ministre de la Défense | - | -', 'Paul Dupont | ministre de la Justice | - | -'],
    ],
    [
      '[P Paul Dupont], président du [L Gabon] et de la [O FIFA], parle.',
      ['Paul Dupont | président | - | GA', 'Paul Dupont | président | FIFA | -'],
    ],
    [
      '[P Paul Dupont] et [P Jean Martin], avocats, parlent.',
      ['Paul Dupont | avocat | - | -', 'Jean Martin | avocat | - | -'],
    ],
    [
      'Sénateur de [L Corse] depuis 2001, puis ministre, [P Paul Dupont] démissionne.',
      ['Paul Dupont | sénateur de Corse | - | -', 'Paul Dupont | ministre | - | -'],
    ],
    [
      '[P Paul Dupont] est venu. Député en 1980, il devient en 1984, à 30 ans, secrétaire d’État.',
      ['Paul Dupont | député | - | -', "Paul Dupont | secrétaire d'État | - | -"],
    ],
    [
      '[P Paul Dupont], oncle de la chanteuse [P Anna Rossi], qui est maire de [L Rome], parle.',
      ['Paul Dupont | maire de Rome | - | -', 'Anna Rossi | chanteuse | - | -'],
    ],
    [
      '[P Paul Dupont], ancien ministre qui fut aussi préfet, parle.',
      ['Paul Dupont | ancien ministre | - | -', 'Paul Dupont | préfet | - | -'],
    ],
    ['[P Paul Dupont] remplace [P Jean Martin] au poste de préfet.', ['Paul Dupont | préfet | - | -']],
    ['[P Anna Rossi] travaille comme cuisinière.', ['Anna Rossi | cuisinière | - | -']],
    ['[P Anna Rossi], célèbre pour être la fondatrice de la [O FIFA], parle.', ['Anna Rossi | fondatrice | FIFA | -']],
    ['La soprano de 31 ans [P Anna Rossi] chante.', ['Anna Rossi | soprano | - | -']],
    ['L’avocate de [P Paul Dupont], [P Anna Rossi], parle.', ['Anna Rossi | avocate | - | -']],
    ['Son avocate, Me [P Anna Rossi], parle.', ['Anna Rossi | avocate | - | -']],
    ['Le maire est aussi M. [P Paul Dupont].', ['Paul Dupont | maire | - | -']],
    [
      '[P Paul Dupont], sculpteur, militant pacifiste et poète, meurt.',
      ['Paul Dupont | sculpteur | - | -', 'Paul Dupont | poète | - | -'],
    ],
    [
      '[P Paul Dupont] cumule les fonctions de préfet et de directeur.',
      ['Paul Dupont | préfet | - | -', 'Paul Dupont | directeur | - | -'],
    ],
    [
      '[P Paul Dupont] est depuis plusieurs années le numéro deux de la [O FIFA].',
      ['Paul Dupont | numéro deux | FIFA | -'],
    ],
    ['[P Anna Rossi] a été élue ce mardi 4 juin députée de [L Corse].', ['Anna Rossi | députée de Corse | - | -']],
    [
      '[P Paul Dupont] a été nommé par [P Anna Rossi] ministre des Finances.',
      ['Paul Dupont | ministre des Finances | - | -'],
    ],
    ['[P Paul Dupont] est né à [L Rome] et fut deux fois ministre.', ['Paul Dupont | ministre | - | -']],
    [
      '[P Anna Rossi], épouse de l’ancien ministre [P Paul Dupont], est élue sénatrice.',
      ['Anna Rossi | sénatrice | - | -', 'Paul Dupont | ancien ministre | - | -'],
    ],
    [
      'Le ministre d’État, ministre de l’Intérieur, [P Paul Dupont], parle.',
      ["Paul Dupont | ministre d'État | - | -", "Paul Dupont | ministre de l'Intérieur | - | -"],
    ],
    ['[P Anna Rossi], adjointe au maire de [L Rome], parle.', ['Anna Rossi | adjointe au maire de Rome | - | -']],
    ['Le président catalan [P Paul Dupont] parle.', ['Paul Dupont | président | - | -']],
    [
      'La députée travailliste indépendante [P Anna Rossi] parle.',
      ['Anna Rossi | députée travailliste indépendante | - | -'],
    ],
    [
      '[P Anna Rossi], directrice du Riverside Film Archive, parle.',
      ['Anna Rossi | directrice | Riverside Film Archive | -'],
    ],
    ['[P Paul Dupont], responsable au sein de l’[O ONU], parle.', ['Paul Dupont | responsable | ONU | -']],
    ['L’attaquant de [L Lyon] [P Paul Dupont] marque.', ['Paul Dupont | attaquant de Lyon | - | -']],
    ['[P Anna Rossi], fondatrice de Zorblax, parle.', ['Anna Rossi | fondatrice | Zorblax | -']],
    ['[P Anna Rossi], PDG de [L Zorblax], parle.', ['Anna Rossi | pdg | Zorblax | -']],
    [
      'Le ministre de l’[O Intérieur du Gabon] [P Paul Dupont] parle.',
      ["Paul Dupont | ministre de l'Intérieur | - | GA"],
    ],
    [
      'Le ministre des [O Finances françaises], [P Paul Dupont], parle.',
      ['Paul Dupont | ministre des Finances | - | FR'],
    ],
    ['Le chef de la police du pays, [P Paul Dupont], parle.', ['Paul Dupont | chef de la police | - | -']],
    ['[P Paul Dupont] dirige le [L Gabon].', ['Paul Dupont | dirigeant | - | GA']],
    ['Le parti avait été fondé par [P Paul Dupont].', ['Paul Dupont | fondateur | parti | -']],
    ['[P Paul Dupont] préside la [O FIFA].', ['Paul Dupont | président | FIFA | -']],
    [
      'La commission scolaire, présidée par [P Paul Dupont], siège.',
      ['Paul Dupont | président | commission scolaire | -'],
    ],
  ])('%s', (text, expected) => {
    expect(positionsOf(text)).toEqual(expected);
  });

  test.each([
    'La judoka [P Anna Silva] gagne.',
    'Le candidat [P Paul Dupont] parle.',
    '[P Paul Dupont], représentant la [L Pologne], gagne.',
    '[P Paul Dupont] est leader du classement.',
    'Lors de sa rencontre avec le commandant, le public et [P Paul Dupont] ont parlé.',
    '[P Paul Dupont] est considéré comme un spécialiste.',
    '[P Paul Dupont] a nommé le ministre des Finances hier.',
    '[P Paul Dupont], élu en 2012, parle.',
    '[P Anna Rossi] a été employée par son mari.',
    '[P Paul Dupont], juge que la loi est bonne.',
    '[P Paul Dupont], chargé de former un gouvernement, parle.',
    '[P Anna Rossi] gagne, le juge a parlé.',
    '[P Paul Dupont] est venu. Il faut un emploi comme cuisinier.',
    '[P Paul Dupont] est numéro trois mondial.',
    '[P Paul Dupont], interprété hier, parle.',
    'Avec deux ministres, [P Paul Dupont] parle.',
    'Le jury a choisi [P Paul Dupont] et est devenu directeur.',
    '[P Paul Dupont] est venu. Il s’est fait remarquer comme directrice.',
  ])('finds none in %s', (text) => {
    expect(positionsOf(text)).toEqual([]);
  });

  test('a pronoun with its office is evidence enough', () => {
    const context = contextOf('[P Paul Dupont] est venu. Il était alors ministre des Finances.');
    expect(findPositions(context)[0]?.evidence.text).toBe('Il était alors ministre des Finances');
  });

  test('passages about one office of one person agree', () => {
    expect(
      positionsOf(
        'Le président [P Trump] vient. Le président américain [P Donald Trump] parle. Le ministre [P Fekl] sort. [P Jean Fekl], ministre de l’Intérieur, parle.',
      ),
    ).toEqual([
      'Trump | président | - | US',
      'Donald Trump | président | - | US',
      "Fekl | ministre de l'Intérieur | - | -",
      "Jean Fekl | ministre de l'Intérieur | - | -",
    ]);
  });

  test('the office of another is not taken for one’s own', () => {
    expect(positionsOf('Après le commandant en [L Syrie], le général [P Paul Dupont] parle.')).toEqual([
      'Paul Dupont | général | - | -',
    ]);
  });

  test('evidence holds person and office; the office its adjective and complements', () => {
    const context = contextOf('Hier, [P Ali Reza], ministre iranien de la Défense, parle.');
    const [position] = findPositions(context);
    expect(position?.evidence.text).toBe('Ali Reza, ministre iranien de la Défense');
    const { start = 0, end = 0 } = position?.office ?? {};
    expect(context.article.text.slice(start, end)).toBe('ministre iranien de la Défense');
    expect(position?.former).toBe(false);
  });

  test('whatever the text, evidence stands where it says and holds the office', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ' le ',
        ' président ',
        ' de ',
        ' la ',
        'ministre',
        ', ',
        ' Paul Dupont ',
        ' est ',
        ' élu ',
        ' et ',
        ' présidé par ',
        ' il ',
        '(',
        ')',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        const text = `Le texte ${pieces.join('')}`;
        for (const { evidence, office } of findPositions(readContext(readArticle(text)))) {
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
          expect(office.start).toBeGreaterThanOrEqual(evidence.start);
          expect(office.end).toBeLessThanOrEqual(evidence.end);
        }
      }),
    );
  });
});
