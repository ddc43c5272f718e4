import { describe, expect, test } from 'vitest';
import { findQuotes } from '../quotes/find-quotes.ts';
import { documentOf } from '../testing/marked.ts';
import { readReferents } from './referents.ts';

describe('whom a phrase or a pronoun stands for', () => {
  test.each([
    [
      'the fuller phrase before',
      'Les pompiers de la Drôme arrivent. Selon les pompiers, le pont « ne tiendra pas longtemps ».',
      'pompiers de la Drôme',
    ],
    [
      'a source pointed at',
      'Une source proche de l’enquête le confie. « Le pont ne tiendra pas », précise cette source.',
      'Une source proche de l’enquête',
    ],
    [
      'several for a plural pronoun',
      'Selon les pompiers, le pont est vieux. Ils affirment avoir « prévenu à plusieurs reprises la mairie ».',
      'pompiers',
    ],
    [
      'an epithet for the last subject',
      '[P Paul Dupont] attaque le parti. Pour le plaignant, « ce vote n’a pas été sincère du tout ».',
      'Paul Dupont',
    ],
    [
      'a demonym for the last subject',
      '[P Usman Bolo] gagne la course. « Je suis vraiment heureux ce soir », dit le Jamaïcain.',
      'Usman Bolo',
    ],
    [
      'the head of state, named without his office',
      '[P Paul Dupont] est à Lyon. Le chef de l’État a dit que « le train passera par ici ».',
      'Paul Dupont',
    ],
    [
      'the head of state',
      'Le président [P Paul Dupont] est à Lyon. Le chef de l’État a dit que « le train passera par ici ».',
      'Paul Dupont',
    ],
    [
      'the minister of that ministry alone',
      'Le ministre de la Défense [P Paul Dupont] et le ministre de la Santé [P Jean Martin] sont là. « Le train passera », dit le ministre de la Défense.',
      'Paul Dupont',
    ],
    [
      'a person before a body',
      '[P Paul Dupont] dirige la firme. [O Railo] vend des trains. « Nous vendrons aussi des gares », a-t-il dit.',
      'Paul Dupont',
    ],
    [
      'a body where no person is near',
      'Le ministère des Transports confirme la panne. « Nous cherchons la cause avec tous les services », a-t-il ajouté.',
      'ministère des Transports',
    ],
    [
      'a body that was the subject last, before a person further back',
      '[P Paul Dupont] a parlé hier. Le ministère des Transports répond ce soir. Dans une lettre, il a indiqué que « le train passera ».',
      'ministère des Transports',
    ],
    [
      'the head of government, not another minister',
      'Le Premier ministre [P Paul Dupont] et le ministre [P Jean Martin] sont là. Le chef du gouvernement a dit que « le train passera par ici ».',
      'Paul Dupont',
    ],
    [
      'the athlete of that country',
      '[P Usman Bolo] gagne. Le Français [P Paul Dupont] est second. « Je suis heureux », dit le nageur français.',
      'Paul Dupont',
    ],
    [
      'no person beside several of an office',
      'Lors d’une visite aux maires à Lyon, [P Paul Dupont], ministre, a dit que « le train passera ».',
      'Paul Dupont',
    ],
    [
      'nobody in particular',
      '[P Paul Dupont] attend. Il estime que chaque député part. Il veut aussi « un train par heure et par ville ».',
      'Paul Dupont',
    ],
    [
      'a chain of pronouns, however long',
      `Le maire [P Paul Dupont] arrive. ${'Il salue et il part. '.repeat(40)}« Le train passera par ici », dit-il.`,
      'Paul Dupont',
    ],
    [
      'one of two whom a preposition governs',
      'Devant [P Jean Martin] et [P Usman Bolo], [P Paul Dupont] gagne la course. « Je suis vraiment heureux ce soir », dit-il.',
      'Paul Dupont',
    ],
    [
      'a phrase with adjectives before its noun',
      'L’avis du plus haut tribunal précise que le train « doit passer par ici tous les jours ».',
      'avis du plus haut tribunal',
    ],
    [
      'the holder of two offices',
      '« Nous allumons les lampes tous les soirs », explique le directeur et professeur, [P Paul Dupont].',
      'Paul Dupont',
    ],
    [
      'whoever gives the information',
      'Le pont est « bien trop vieux », d’après les informations fournies par [P Anne Martin].',
      'Anne Martin',
    ],
    [
      'a person named behind what tells of him',
      'Un éleveur installé près de [L Lyon], [P Paul Dupont], parle à la presse. Il décrit ses pertes comme « énormes et inattendues ».',
      'Paul Dupont',
    ],
    [
      'two for a plural pronoun',
      '[P Anne Roy] et [P Paul Roy] ont écrit au maire. Ils dénoncent « un immobilisme complet de la ville ».',
      'Anne Roy et Paul Roy',
    ],
    [
      'what the text calls the body, beside another one',
      'Un communiqué de [O Railo], l’association des gares, le confirme. [O CRG] vend des trains. Hier, l’association a dit que « le pont ne tiendra pas ».',
      'Railo',
    ],
    [
      'the body whose name begins so',
      'Le maire a été condamné par la [O cour d’appel de Lyon]. La cour y voit « une faute d’une gravité extrême ».',
      'cour d’appel de Lyon',
    ],
    [
      'an epithet for a person, behind a body that is no name',
      'Le roi [P Paul Dupont] renomme le pays. Un journal officiel le publie. Hier, le monarque avait jugé l’ancien nom « trop difficile à dire ».',
      'Paul Dupont',
    ],
    [
      'the company that was the subject last',
      'Selon [O Railo], contrôlée par la [O CRG], la panne est finie. « Nous avons réparé tous les trains », ajoute la compagnie.',
      'Railo',
    ],
  ])('%s', (_, text, name) => {
    expect(findQuotes(readReferents(documentOf(text))).at(-1)?.speakerName).toBe(name);
  });
});
