import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../article.ts';
import { readReferents } from '../coreference/referents.ts';
import { readDocument } from '../document.ts';
import { documentOf } from '../testing/marked.ts';
import { findQuotes } from './find-quotes.ts';

/** Each quotation as `text | speaker = full name | cue`. */
function quotesOf(marked: string): string[] {
  return findQuotes(readReferents(documentOf(marked))).map(
    ({ text, speaker, speakerName, cue }) => `${text} | ${speaker?.text} = ${speakerName} | ${cue?.text}`,
  );
}

describe('who speaks, and by which words', () => {
  test.each([
    [
      'the verb behind, its subject inverted',
      '« Le train partira demain à l’heure », a déclaré hier le maire [P Paul Dupont].',
      ['« Le train partira demain à l’heure » | Paul Dupont = Paul Dupont | a déclaré'],
    ],
    [
      'two participles',
      '« Le train partira demain », a dit assuré [P Paul Dupont], en souriant.',
      ['« Le train partira demain » | Paul Dupont = Paul Dupont | a dit assuré'],
    ],
    [
      'words inside the verb',
      '« Le train partira demain », a pour sa part affirmé le chef de gare.',
      ['« Le train partira demain » | chef de gare = chef de gare | affirmé'],
    ],
    [
      'a pronoun bound to the verb',
      'Le maire [P Paul Dupont] est venu. « Le train partira demain », a-t-il ainsi conseillé.',
      ['« Le train partira demain » | il = Paul Dupont | a-t-il ainsi conseillé'],
    ],
    [
      'the verb in front',
      'Dans un communiqué, la [O SNCF] a annoncé que « le train partira demain ».',
      ['« le train partira demain » | SNCF = SNCF | a annoncé'],
    ],
    [
      'an apposition between subject and verb',
      '[P Paul Dupont], maire de [L Lyon], a déclaré : « Le train partira demain. »',
      ['« Le train partira demain. » | Paul Dupont = Paul Dupont | a déclaré'],
    ],
    [
      'a title before a comma and the name',
      'Le maire de [L Lyon], [P Paul Dupont], affirme : « Le train partira demain. »',
      ['« Le train partira demain. » | Paul Dupont = Paul Dupont | affirme'],
    ],
    [
      'selon',
      'Selon [P Paul Dupont], « le train partira demain ».',
      ['« le train partira demain » | Paul Dupont = Paul Dupont | Selon'],
    ],
    [
      'd’après, with an office and a name behind it',
      'D’après [P Paul Dupont], le porte-parole de [P Jean Martin], « le train partira demain ».',
      ['« le train partira demain » | Paul Dupont = Paul Dupont | D’après'],
    ],
    [
      'an office with an adjunct before its name',
      'Selon le négociateur pour l’industrie du taxi, [P Paul Dupont], « le train partira demain ».',
      ['« le train partira demain » | Paul Dupont = Paul Dupont | Selon'],
    ],
    [
      'a source that closes the sentence',
      'Les wagons avaient des « lésions très profondes » sous le toit, selon un vétérinaire.',
      ['« lésions très profondes » | un vétérinaire = un vétérinaire | selon'],
    ],
    [
      'a participle',
      '[P Paul Dupont] a ouvert la gare, déclarant au journal : « Le train partira demain. »',
      ['« Le train partira demain. » | Paul Dupont = Paul Dupont | déclarant'],
    ],
    [
      'a capitalised word that is no known name',
      'Dans un communiqué, Adobe explique que le « train partira demain à l’heure ».',
      ['« train partira demain à l’heure » | Adobe = Adobe | explique'],
    ],
    [
      'an inverted clause behind comme',
      'Le train part, comme l’indique [P Paul Dupont], de la gare : « Il partira bien demain. »',
      ['« Il partira bien demain. » | Paul Dupont = Paul Dupont | indique'],
    ],
    [
      'no verb but a colon',
      '[P Paul Dupont] est plus explicite :\n\n« Le train partira demain. »',
      ['« Le train partira demain. » | Paul Dupont = Paul Dupont | undefined'],
    ],
    [
      'a signature below',
      '« Le train partira demain, quoi qu’il arrive »\n\n— [P Paul Dupont], maire de [L Lyon]',
      ['« Le train partira demain, quoi qu’il arrive » | Paul Dupont = Paul Dupont | undefined'],
    ],
    [
      'any verb behind a comma and before a person',
      '« Le train partira demain », s’enthousiasme [P Paul Dupont].',
      ['« Le train partira demain » | Paul Dupont = Paul Dupont | enthousiasme'],
    ],
    [
      'a clause inserted',
      '« Le train du soir », dit [P Paul Dupont], « partira demain ».',
      [
        '« Le train du soir » | Paul Dupont = Paul Dupont | dit',
        '« partira demain » | Paul Dupont = Paul Dupont | dit',
      ],
    ],
    [
      'the speaker of the sentence before',
      'Selon [P Paul Dupont], « le train partira demain ». « Il faut le voir pour le croire. »',
      [
        '« le train partira demain » | Paul Dupont = Paul Dupont | Selon',
        '« Il faut le voir pour le croire. » | Paul Dupont = Paul Dupont | Selon',
      ],
    ],
    [
      'other marks',
      '[P Paul Dupont] a déclaré : “le train partira demain”. [P Anne Martin] a répondu : "pas le mien du tout".',
      [
        '“le train partira demain” | Paul Dupont = Paul Dupont | a déclaré',
        '"pas le mien du tout" | Anne Martin = Anne Martin | a répondu',
      ],
    ],
    [
      'two short words with a speaker and a cue',
      'La [L Corée du Sud] parle d’un « montage » grossier.',
      ['« montage » | Corée du Sud = Corée du Sud | parle'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});

describe('whom the speaker’s words stand for', () => {
  test.each([
    ['a family name', '[P Paul Dupont] arrive. « Le train partira demain », dit [P Dupont].', 'Paul Dupont'],
    ['an initial', '[P Anne Martin] arrive. [P A. Martin] affirme que « le train partira ».', 'Anne Martin'],
    ['an office', 'Le maire [P Paul Dupont] arrive. « Le train partira demain », dit le maire.', 'Paul Dupont'],
    [
      'a pronoun by its gender',
      '[P Anne Martin] a reçu [P Paul Dupont]. Le maire [P Paul Dupont] est parti. « Le train partira », a-t-elle dit.',
      'Anne Martin',
    ],
    [
      'the speaker before, not the subject between',
      'Pour le ministre [P Paul Dupont], [P Jean Martin] « est hors de cause ». « C’est une simple erreur », ajoute-t-il.',
      'Paul Dupont',
    ],
    [
      'ce dernier',
      '[P Paul Dupont] a rencontré [P Jean Martin]. Ce dernier affirme que « le train partira ».',
      'Jean Martin',
    ],
    ['a name cut short', '[O Adobe Systems] grandit. [O Adobe] explique que « le train partira ».', 'Adobe Systems'],
    ['nobody known', 'La pluie tombe. « Le train partira demain », a-t-il dit.', null],
  ])('%s', (_, text, name) => {
    expect(findQuotes(readReferents(documentOf(text))).at(-1)?.speakerName).toBe(name);
  });
});

describe('words in marks that nobody says', () => {
  test.each([
    'L’organisation « État islamique » a revendiqué l’attaque.',
    'Il a vu le film « Les Misérables » hier soir.',
    'La zone surnommée « la jungle de Calais » est fermée.',
    'Il est mis en examen pour « association de malfaiteurs en bande organisée ».',
    'Il a été condamné à « trois mois de prison avec sursis ».',
    'La [O MOAB] ( « mère de toutes les bombes » ) est tombée.',
    'Page actualisée — « Le train partira demain »',
    'La zone surnommée « la jungle du quai » est fermée. [P Paul Dupont] parle de « la jungle du quai ».',
    'La gare, du type des « gares froides », s’est vu décrire hier par [P Paul Dupont].',
  ])('%s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});

describe('where a quotation ends', () => {
  const longest = (text: string) =>
    findQuotes(readReferents(readDocument(readArticle(text), () => []))).map((quote) => quote.text);

  test('holds marks of another kind, and of its own in pairs', () => {
    expect(longest('Il a dit : « Je lis "Le Monde" et « Libération » le soir ».')).toEqual([
      '« Je lis "Le Monde" et « Libération » le soir »',
    ]);
  });

  test('ends within its paragraph', () => {
    expect(longest('Il a dit hier :\n\n« Le premier jour fut le plus beau.\n\nLe reste suit. »')).toEqual([]);
  });

  test('an apostrophe or an inch mark opens none', () => {
    expect(longest('L’écran de 15" coûte 300 euros, dit-il. Celui de 17" coûte plus.')).toEqual([]);
  });
});

test('whatever the text, every passage stands where it says, in order and without overlap', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      '«',
      '»',
      ' « ',
      ' » ',
      '“',
      '”',
      '"',
      '\n',
      '. ',
      ', ',
      ' a dit ',
      ' dit-il ',
      ' selon ',
      ' Paul Dupont ',
      ' le ministre ',
      '—',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const text = `Le texte ${pieces.join('')}`;
      let last = 0;
      for (const quote of findQuotes(readReferents(readDocument(readArticle(text))))) {
        expect(quote.start).toBeGreaterThanOrEqual(last);
        last = quote.end;
        for (const passage of [quote, quote.speaker, quote.cue]) {
          if (passage !== null) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
        }
      }
    }),
  );
});
