import { describe, expect, test } from 'vitest';
import { readReferents } from '../coreference/referents.ts';
import { documentOf } from '../testing/marked.ts';
import { findQuotes } from './find-quotes.ts';

/** Each quotation as `text | speaker | cue`. */
function attributionsOf(marked: string): string[] {
  return findQuotes(readReferents(documentOf(marked))).map(
    ({ text, speaker, cue }) => `${text} | ${speaker?.text} | ${cue?.text}`,
  );
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
      'what one and another think, told by a third',
      '[O Railo] affirme que le maire et son adjoint souhaitent « une gare ouverte le dimanche ».',
      ['« une gare ouverte le dimanche » | Railo | affirme'],
    ],
    [
      'a participle behind what somebody tells',
      'La maire [P Anne Martin] assure que [P Paul Dupont] a menti, ajoutant qu’il « ne connaît rien aux trains ».',
      ['« ne connaît rien aux trains » | Anne Martin | ajoutant'],
    ],
    [
      'a person of two trades',
      '[P Anne Martin], psychanalyste et philosophe a affirmé que « la gare est à nous tous ».',
      ['« la gare est à nous tous » | Anne Martin | a affirmé'],
    ],
    [
      'no place where people shout',
      'À midi, [L Place de la Gare], des riverains passent en foule et crient « laissez-nous passer ».',
      ['« laissez-nous passer » | des riverains | crient'],
    ],
    [
      'a document without those who wrote it',
      '« Rien n’est encore fait », précise le communiqué rédigé par les riverains.',
      ['« Rien n’est encore fait » | communiqué | précise'],
    ],
    [
      'anybody behind an unknown verb, where the quotation opens the sentence',
      'Des riverains passent. « Non, il ne faut pas pousser », maugrée un joggeur.',
      ['« Non, il ne faut pas pousser » | un joggeur | maugrée'],
    ],
    [
      'a person named behind what tells of her',
      'Une passagère ayant filmé la scène, [P Anne Martin], raconte « une soirée vraiment étrange ».',
      ['« une soirée vraiment étrange » | Anne Martin | raconte'],
    ],
    [
      'no question between the marks',
      'Le sujet est « Pour être juste, suffit-il de suivre les règles de tous ? » cette année.',
      [],
    ],
    [
      'no one whom the speaker tells',
      '« Rien n’est fait », assure un proche du maire au journal du soir. « Tout reste ouvert », juge un expert auprès du [O Matin].',
      ['« Rien n’est fait » | un proche du maire | assure', '« Tout reste ouvert » | un expert | juge'],
    ],
    [
      'the document in which one reads the words',
      '« La gare fermera ses portes dès demain soir », peut-on lire dans le communiqué.',
      ['« La gare fermera ses portes dès demain soir » | communiqué | peut-on lire'],
    ],
    [
      'what the subject cannot say, by whom the sentence before cites',
      'Le pont a cédé hier, selon le parquet. La cause serait « un défaut de soudure sur la troisième pile ».',
      ['« un défaut de soudure sur la troisième pile » | parquet | selon'],
    ],
    [
      'no voice lent to the next paragraph',
      'Le pont a cédé hier, selon le parquet.\n\nLa cause serait « un défaut de soudure sur la troisième pile ».',
      ['« un défaut de soudure sur la troisième pile » | undefined | undefined'],
    ],
    [
      'no one for what is meant',
      'Le risque est élevé, ce qui veut dire que les trains restent « possibles mais très peu fréquents et bien trop lents ».',
      ['« possibles mais très peu fréquents et bien trop lents » | undefined | undefined'],
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
