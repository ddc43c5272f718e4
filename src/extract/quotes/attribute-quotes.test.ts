import { describe, expect, test } from 'vitest';
import { contextOf } from '../testing/marked.ts';
import { findQuotes } from './find-quotes.ts';

/** Each quotation as `text | speaker | cue`. */
function attributionsOf(marked: string): string[] {
  return findQuotes(contextOf(marked)).map(({ text, speaker, cue }) => `${text} | ${speaker?.text} | ${cue?.text}`);
}

describe('attributions', () => {
  test.each([
    [
      'an agent before the quotation',
      'Le projet, qualifié par les riverains de « folie furieuse », est suspendu.',
      ['« folie furieuse » | riverains | qualifié'],
    ],
    [
      'an agent behind it',
      'Il est décrit comme un « homme d’une grande patience » par [P Paul Dupont], son ami.',
      ['« homme d’une grande patience » | Paul Dupont | décrit'],
    ],
    [
      'no agent: the subject of an active verb',
      '[P Paul Dupont] a jugé la mesure « tout à fait inutile » par lettre.',
      ['« tout à fait inutile » | Paul Dupont | a jugé'],
    ],
    [
      'words that stand behind a date and an adverb',
      '« La gare sera prête », a déclaré le 3 mai, pour sa part, le maire [P Paul Dupont].',
      ['« La gare sera prête » | Paul Dupont | a déclaré'],
    ],
    [
      'an unknown verb behind an adverb',
      '« La gare sera prête », complète pour sa part le ministre.',
      ['« La gare sera prête » | ministre | complète'],
    ],
    [
      'a source that closes the sentence, for every quotation in it',
      'Les voies « sont à refaire » et le quai « menace de céder au premier gel », selon le parquet.',
      ['« sont à refaire » | parquet | selon', '« menace de céder au premier gel » | parquet | selon'],
    ],
    [
      'no object taken for the speaker of what closes the sentence',
      '[P Paul Dupont], l’un des dix de « l’appel du premier mai pour la gare », a réclamé à Lyon la fin du projet.',
      ['« l’appel du premier mai pour la gare » | Paul Dupont | undefined'],
    ],
    [
      'pour, behind a word and before more of the phrase',
      'En effet, pour [P Paul Dupont] du syndicat étudiant Unir, « le train arrive trop tard ».',
      ['« le train arrive trop tard » | Paul Dupont | pour'],
    ],
    [
      'pour, in the middle of a sentence',
      'Le maire se tait tandis que, pour [P Anne Martin], « le train arrive trop tard ».',
      ['« le train arrive trop tard » | Anne Martin | pour'],
    ],
    [
      'whose words a source holds',
      'Selon un communiqué de presse de [O Railo], le train « arrive toujours trop tard ».',
      ['« arrive toujours trop tard » | Railo | Selon'],
    ],
    [
      'another way to say selon',
      'De l’avis de [P Anne Martin], le train « arrive toujours trop tard ».',
      ['« arrive toujours trop tard » | Anne Martin | De l’avis de'],
    ],
    [
      'selon lequel',
      'Même avis au [O ministère des Transports], selon lequel le train « arrive toujours trop tard ».',
      ['« arrive toujours trop tard » | ministère des Transports | selon'],
    ],
    [
      'a document that speaks',
      'Le conseil a voté. Ce texte « rappelle que le train est un bien commun ».',
      ['« rappelle que le train est un bien commun » | Ce texte | undefined'],
    ],
    [
      'y voir',
      '[P Anne Martin] y voit une « vraie chance pour la gare ».',
      ['« vraie chance pour la gare » | Anne Martin | voit'],
    ],
    [
      'a title without article',
      '« Nous avons gagné ce procès », a déclaré maître [P Dupont].',
      ['« Nous avons gagné ce procès » | Dupont | a déclaré'],
    ],
    [
      'a participle with a subject of its own',
      '[P Paul Dupont] quitte la ville, [P Anne Martin] le qualifiant de « pire maire depuis trente ans ».',
      ['« pire maire depuis trente ans » | Anne Martin | qualifiant'],
    ],
    [
      'a participle of the clause that is nearest',
      '[P Paul Dupont] saluait la foule quand un jeune homme a surgi en criant « le train avant tout ».',
      ['« le train avant tout » | un jeune homme | criant'],
    ],
    [
      'a subject that names nobody',
      'Le train a du retard et beaucoup craignent « un long hiver sans train ni gare ».',
      ['« un long hiver sans train ni gare » | undefined | undefined'],
    ],
    [
      'a wish in quotation marks behind a complaint',
      '[P Paul Dupont] porte plainte pour « ne pas laisser la gare sans défense ».',
      ['« ne pas laisser la gare sans défense » | Paul Dupont | undefined'],
    ],
    [
      'pour before what may not speak',
      'Pour [P Paul Dupont], le retard « n’est qu’un détail » et appelle « un geste très fort ».',
      ['« n’est qu’un détail » | Paul Dupont | Pour', '« un geste très fort » | Paul Dupont | Pour'],
    ],
    [
      'a source whose name stands in quotation marks',
      'Selon « Hebdo », « le train arrive encore trop tard ».',
      ['« le train arrive encore trop tard » | Hebdo | Selon'],
    ],
    [
      'a clause without subject goes on with the speaker before',
      '[P Paul Dupont] a dit que « le train arrive trop tard ». Avant d’ajouter : « Il faut le remplacer. »',
      ['« le train arrive trop tard » | Paul Dupont | a dit', '« Il faut le remplacer. » | Paul Dupont | a dit'],
    ],
    [
      'no object of the verb behind for its subject',
      'La ministre [P Anne Martin], redoutant un « très long hiver », a demandé des trains.',
      ['« très long hiver » | Anne Martin | redoutant'],
    ],
    [
      'a pronoun before a form that is no noun',
      '[P Paul Dupont] se leva et leur répondit que « le train passera par ici ».',
      ['« le train passera par ici » | Paul Dupont | répondit'],
    ],
    [
      'an attitude that somebody tells of',
      '[P Paul Dupont] a indiqué que le gouvernement souhaite que les trains « roulent de nouveau dès demain ».',
      ['« roulent de nouveau dès demain » | Paul Dupont | a indiqué'],
    ],
    [
      'a noun that ends like an adverb',
      'La gare est vide. Le parlement a jugé les trains « bien trop lents pour le pays ».',
      ['« bien trop lents pour le pays » | parlement | a jugé'],
    ],
    [
      'a sentence of its own that nobody is said to speak',
      'La gare est vide.\n\n« C’était le plus beau train de tout le pays. »',
      ['« C’était le plus beau train de tout le pays. » | undefined | undefined'],
    ],
  ])('%s', (_, text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });
});

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
      'they, for one who speaks for many',
      'Un porte-parole du parti confirme « le retrait de la loi ». « Nous la soutiendrons plus tard », ont-ils ajouté.',
      'Un porte-parole du parti',
    ],
    [
      'the head of government, not another minister',
      'Le Premier ministre [P Paul Dupont] et le ministre [P Jean Martin] sont là. Le chef du gouvernement a dit que « le train passera par ici ».',
      'Paul Dupont',
    ],
    [
      'no il of il y a',
      'Le maire [P Paul Dupont] se tait. Pour les trains, il en reste « moins de quatre cents dans tout le pays ».',
      null,
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
      'the company that was the subject last',
      'Selon [O Railo], contrôlée par la [O CRG], la panne est finie. « Nous avons réparé tous les trains », ajoute la compagnie.',
      'Railo',
    ],
  ])('%s', (_, text, name) => {
    expect(findQuotes(contextOf(text)).at(-1)?.speakerName).toBe(name);
  });
});
