import { expect, test } from 'vitest';
import { readReferents } from '../coreference/referents.ts';
import { documentOf } from '../testing/marked.ts';
import { findQuotes } from './find-quotes.ts';

/** Each quotation's speaker by the fullest name. */
function speakersOf(marked: string): (string | null)[] {
  return findQuotes(readReferents(documentOf(marked))).map(({ speakerName }) => speakerName);
}

test.each<[string, string, (string | null)[]]>([
  [
    'the one elected',
    'Le nouveau maire de [L Vire], [P Luc Brun], a succédé à [P Anne Dorval]. L’élu a affirmé que « tout change ici ».',
    ['Luc Brun'],
  ],
  [
    'an elected one with a complement',
    '[P Gilles Missol] a voté contre. « On vend la vallée », peste l’élu de [L Morze].',
    ['Gilles Missol'],
  ],
  [
    'a trade',
    '[P Mireille Hott] a été cambriolée. « Je dors mal la nuit », confie la pharmacienne.',
    ['Mireille Hott'],
  ],
  [
    'a trade of another gender: nobody named',
    '[P Luc Brun] a été cambriolé. « Je dors mal la nuit », confie la pharmacienne.',
    ['pharmacienne'],
  ],
  [
    'a wider noun',
    'Le procureur [P Olivier Dériaz] accuse. La salle se tait. « Il a tout choisi », a dit le magistrat.',
    ['Olivier Dériaz'],
  ],
  [
    'what a verb says of somebody',
    '[P Luc Brun] a été élu président. [P Anne Dorval] écoute. « Nous verrons demain », dit le président.',
    ['Luc Brun'],
  ],
  ['a demonstrative', '[P Rosa Lind] est morte. « Je joue encore », disait cette passionnée de rugby.', ['Rosa Lind']],
  [
    'two together',
    '[P Anna Keller] et [P Paul Vasse] ont ouvert le pont. Les deux maires rappellent qu’il est « neuf et solide ».',
    ['Anna Keller et Paul Vasse'],
  ],
  [
    'a nationality',
    'Le ministre iranien, [P Ali Rahimi], a reçu le ministre syrien, [P Omar Haddad]. « Nous restons », dit le ministre iranien.',
    ['Ali Rahimi'],
  ],
  [
    'a colleague of another country',
    'Le ministre iranien, [P Ali Rahimi], a félicité son homologue syrien, [P Omar Haddad]. « Merci bien », dit le ministre syrien.',
    ['Omar Haddad'],
  ],
  [
    'a rank of several words',
    'Le ministre iranien de la Défense, le général de brigade [P Karim Rostami], est là. « Nous restons », précise le ministre iranien.',
    ['Karim Rostami'],
  ],
  [
    'never the subject of what is said',
    'La boutique du pâtissier [P Luc Brun] a ouvert. Des propos de [P Marc Duval] circulaient. Le sculpteur avait écrit que [P Luc Brun] « copiait ses recettes ».',
    ['Marc Duval'],
  ],
  [
    'a pronoun, never the subject of what is said',
    '[P Marc Duval] se tait. [P Luc Brun] vient. Il dit que [P Luc Brun] « copiait ses recettes ».',
    ['Marc Duval'],
  ],
  [
    'a person without name',
    'Le lieutenant [P Morin] a réuni ses hommes. Le voleur est monté sur le toit. Il a crié : « Attrapez-moi ! »',
    ['voleur'],
  ],
  ['one of several', '« On continue ainsi », s’insurgeait l’un d’eux.', ['l’un d’eux']],
  ['one of several, named', 'L’un d’eux, l’ingénieur [P Marek Piotr], évoque « un vrai risque ».', ['Marek Piotr']],
  [
    'the office before when and where',
    'Le président [P Luc Brun] vient. « Nous sommes prêts », a déclaré le chef de l’État à l’issue d’une réunion.',
    ['Luc Brun'],
  ],
])('a description stands for somebody named: %s', (_, marked, speakers) => {
  expect(speakersOf(marked)).toEqual(speakers);
});

test.each<[string, string, (string | null)[]]>([
  [
    'an agent, then his participle',
    'Le blocage est organisé par les grévistes, qui ont publié un tract : « Nous tiendrons », ont-ils écrit, ajoutant que la mesure a fait « de gros dégâts ».',
    ['grévistes', 'grévistes'],
  ],
  ['an agent', 'Le blocage a été annoncé par les élèves : « Nous tiendrons bon », ont-ils prévenu.', ['élèves']],
  [
    'a participle across an insertion',
    '[P Nora Lind], interrogée par [P Paul Vasse], évoquant un « vrai miracle pour nous », est repartie.',
    ['Nora Lind'],
  ],
  ['an embedded clause', 'Les voisins rapportent qu’une femme est sortie avant de lancer « Assez ! »', ['une femme']],
  [
    'an inserted clause',
    'Le général [P Moreau] a accusé le régime voisin de mentir, a déclaré le général [P Moreau] avant de poursuivre : « Nous restons ici ».',
    ['Moreau'],
  ],
  [
    'no agent of another verb',
    'Les deux clubs estiment que les règles annoncées mercredi par [P Anna Keller] vont « tuer » la course.',
    ['deux clubs'],
  ],
  ['an issuer', 'La société [O Solvane] a publié un avis. « Nous fermons nos portes », peut-on lire.', ['Solvane']],
  ['an adjunct before the subject', '« Nous avons eu peur », a raconté par téléphone [P Rosa Lind].', ['Rosa Lind']],
  ['a place before the subject', '« Nous avons gagné », a lancé à la tribune [P Rosa Lind].', ['Rosa Lind']],
  ['a reflexive verb', '« On continue », se défend Courvoisier.', ['Courvoisier']],
  ['another', '[P Luc Brun] s’emporte : « C’est une honte pour nous ».', ['Luc Brun']],
  ['a past one', '« C’est une honte », s’est emporté [P Luc Brun].', ['Luc Brun']],
  ['a signature', '« Nous jouons trois pièces » — [P Jeanne Lind], directrice du théâtre', ['Jeanne Lind']],
  ['words pointed to', '« Merci à tous ! » La directrice, [P Anne Dorval], a terminé sur ces mots.', ['Anne Dorval']],
  ['an adverb before the subject', '« Nous avons gagné », conclut tout simplement [P Rosa Lind].', ['Rosa Lind']],
  [
    'whom a relative behind an apposition goes on with',
    'Un clash avec [P Luc Brun], le successeur de [P Paul Vasse], qui lui avait rétorqué : « Je partirai demain soir ».',
    ['Luc Brun'],
  ],
  [
    'no noun for a verb of speech',
    '[P Luc Brun] a précisé en conférence de presse : « Je partirai demain soir ».',
    ['Luc Brun'],
  ],
])('who says it: %s', (_, marked, speakers) => {
  expect(speakersOf(marked)).toEqual(speakers);
});

test.each([
  '[P Jean Morel], [P Ali Rahim] et [P Paul Vidal] n’ont pas su expliquer leur geste. « Je ne sais pas du tout. »',
  '[P Paul Vidal] n’a pas voulu commenter. « Il fait beau par ici. »',
  '[P Paul Vidal] et [P Ali Rahim] se taisent. « Il fait beau par ici. »',
  'Des raisons profondes le retiennent sans pouvoir dire « adieu à cette belle ville ».',
  'Le blocage du port a fait dire « adieu à cette belle ville ».',
  'Le maire agace le conseil et s’en va. « Il fait beau par ici, dit-on. »',
])('nobody is told to say it: %s', (marked) => {
  expect(speakersOf(marked)).toEqual([null]);
});

test.each(['”%”', '″%″', '„%“', '„%”', '‹ % ›', '<<%>>', '» % »', '“%“', '"%"', '“%"'])('the marks %s', (marks) => {
  const quote = marks.replace('%', 'Nous gagnerons ce match');
  const [found] = findQuotes(readReferents(documentOf(`Rien ne va. ${quote}, a dit [P Paul Morel] à [L Lille].`)));
  expect([found?.text, found?.speakerName]).toEqual([quote, 'Paul Morel']);
});

test.each([
  'Il cite le "[O Forum Nord] et le "[O Club Sud]" à [L Lille].',
  'Le prix est bas » dit la foule, et le pain est cher.',
])('no quotation between marks that slip: %s', (marked) => {
  expect(speakersOf(marked)).toEqual([]);
});
