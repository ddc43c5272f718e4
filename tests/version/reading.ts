import { type Given, NOTHING_GIVEN } from '../../src/extract/article/given.ts';
import type { Article, ArticleGraph, Claim, Entity, Mention, Passage } from '../../src/extract/article-graph.ts';
import { OWN_READER, type Reader } from '../../src/extract/reader.ts';
import { TEXTS } from '../model/texts.ts';

const TEXT =
  'date 2019-03-04 Léna Œuvrard à Århus\n\n' +
  'La ministre de l’Équipement, Léna Œuvrard, a rencontré Jean‑Luc d’Ormoy à Århus, au Danemark. ' +
  '« L’O.N.U. n’a pas menacé le Danemark », a dit Mme Œuvrard au sommet d’Århus. ' +
  'L’armée danoise a visité le porte‑parole de l’ONU. « Aujourd’hui, tout va bien. » LÉNA OEUVRARD s’est tue.\n';

function passage(words: string, from = 0): Passage {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`The text does not say “${words}”.`);
  return { text: words, start, end: start + words.length };
}

function mention(words: string, form: Mention['form'], reason: Mention['reason'], from = 0): Mention {
  return { ...passage(words, from), form, reason };
}

const ARTICLE: Article = {
  title: 'Léna Œuvrard à Århus',
  text: TEXT,
  language: 'fr',
  url: null,
  publishedOn: '2019-03-04',
  publisher: 'L’Écho d’Anvers',
  body: { start: TEXT.indexOf('La ministre'), end: TEXT.length - 1 },
};

/** Of each type, with names that are folded and words that are cut; the last is the first one once more. */
const ENTITIES: readonly Entity[] = [
  {
    ref: 'e0',
    type: 'Person',
    unnamed: false,
    name: { fr: 'Léna Œuvrard', en: null },
    aliases: ['Mme Œuvrard'],
    mentions: [mention('Léna Œuvrard', 'NAME', 'FULL_NAME', 60), mention('Mme Œuvrard', 'NAME', 'SHORT_NAME')],
  },
  {
    ref: 'e1',
    type: 'Person',
    unnamed: true,
    name: { fr: 'porte‑parole de l’ONU', en: null },
    aliases: [],
    mentions: [mention('porte‑parole de l’ONU', 'NOMINAL', 'OFFICE')],
  },
  {
    ref: 'e2',
    type: 'Country',
    isoCode: 'DK',
    name: { fr: 'Danemark', en: 'Denmark' },
    aliases: [],
    mentions: [mention('Danemark', 'NAME', 'FULL_NAME'), mention('danoise', 'ADJECTIVE', 'DEMONYM')],
  },
  {
    ref: 'e3',
    type: 'Organization',
    countryCode: 'FR',
    name: { fr: 'ministère de l’Équipement', en: null },
    aliases: ['l’Équipement'],
    mentions: [mention('l’Équipement', 'NOMINAL', 'OFFICE')],
  },
  {
    ref: 'e4',
    type: 'Organization',
    countryCode: null,
    name: { fr: 'Organisation des Nations unies', en: 'United Nations' },
    aliases: ['ONU', 'O.N.U.'],
    mentions: [mention('O.N.U.', 'NAME', 'ACRONYM'), mention('ONU', 'NAME', 'ACRONYM')],
  },
  {
    ref: 'e5',
    type: 'Place',
    countryCode: 'DK',
    name: { fr: 'Århus', en: null },
    aliases: [],
    mentions: [mention('Århus', 'NAME', 'FULL_NAME')],
  },
  {
    ref: 'e6',
    type: 'Event',
    kind: 'MEETING',
    date: '2019-03',
    dateBasis: 'DATELINE',
    countryCode: 'DK',
    named: false,
    main: true,
    name: { fr: 'rencontre de Léna Œuvrard et de Jean‑Luc d’Ormoy', en: null },
    aliases: [],
    mentions: [mention('a rencontré', 'NOMINAL', 'DESCRIPTION')],
  },
  {
    ref: 'e7',
    type: 'Event',
    kind: 'OTHER',
    date: null,
    dateBasis: null,
    countryCode: null,
    named: true,
    main: false,
    name: { fr: 'sommet d’Århus', en: 'Århus summit' },
    aliases: [],
    mentions: [mention('sommet d’Århus', 'NAME', 'FULL_NAME')],
  },
  {
    ref: 'e8',
    type: 'Person',
    unnamed: false,
    name: { fr: 'LÉNA OEUVRARD', en: null },
    aliases: [],
    mentions: [mention('LÉNA OEUVRARD', 'NAME', 'FULL_NAME')],
  },
];

const CLAIM = { polarity: 'AFFIRMED', basis: 'VERB', role: null, attributedTo: null, date: null } as const;

const CLAIMS: readonly Claim[] = [
  { ...CLAIM, subject: 'e0', predicate: 'MET', object: 'e1', date: '2019-03-04', evidence: [passage('a rencontré')] },
  {
    ...CLAIM,
    subject: 'e4',
    predicate: 'THREATENED',
    object: 'e2',
    polarity: 'NEGATED',
    attributedTo: 'e0',
    evidence: [passage('n’a pas menacé le Danemark'), passage('L’O.N.U. n’a pas menacé le Danemark')],
  },
  {
    ...CLAIM,
    subject: 'e0',
    predicate: 'PARTICIPATED_IN',
    object: 'e6',
    role: 'ACTOR',
    basis: 'NOUN',
    evidence: [passage('Léna Œuvrard, a rencontré')],
  },
  { ...CLAIM, subject: 'e6', predicate: 'LOCATED_IN', object: 'e5', evidence: [passage('à Århus, au Danemark')] },
  { ...CLAIM, subject: 'e6', predicate: 'LOCATED_IN', object: 'e2', evidence: [passage('au Danemark')] },
  { ...CLAIM, subject: 'e3', predicate: 'BELONGS_TO', object: 'e2', evidence: [passage('armée danoise')] },
  { ...CLAIM, subject: 'e0', predicate: 'CRITICIZED', object: 'e8', evidence: [passage('LÉNA OEUVRARD s’est tue')] },
];

const READING: ArticleGraph = {
  article: ARTICLE,
  entities: ENTITIES,
  quotes: [
    {
      ...passage('« L’O.N.U. n’a pas menacé le Danemark »'),
      speaker: passage('Mme Œuvrard'),
      speakerName: 'Léna Œuvrard',
      speakerRef: 'e0',
      cue: passage('a dit'),
    },
    { ...passage('« Aujourd’hui, tout va bien. »'), speaker: null, speakerName: null, speakerRef: null, cue: null },
  ],
  positions: [
    {
      person: 'e0',
      title: 'ministre de l’Équipement',
      organization: 'e3',
      country: 'e2',
      evidence: [passage('ministre de l’Équipement')],
    },
    {
      person: 'e1',
      title: 'porte‑parole',
      organization: null,
      country: null,
      evidence: [passage('porte‑parole'), passage('porte‑parole de l’ONU')],
    },
  ],
  claims: CLAIMS,
};

const GIVEN: Given = {
  title: 'Léna Œuvrard à Århus',
  url: 'https://news.example/2019/03/04/arhus',
  date: '2019-03-04',
  publisher: 'L’Écho d’Anvers',
  language: 'fr-BE',
};

/** A text of which nothing is read but that it is there: its words are cut all the same. */
function unread(text: string): ArticleGraph {
  const [title = ''] = text.split('\n', 1);
  const article = { ...ARTICLE, title, text, publishedOn: null, publisher: null, body: { start: 0, end: text.length } };
  return { article, entities: [], quotes: [], positions: [], claims: [] };
}

/** Of no version that rises. */
const OWN: Reader = { ...OWN_READER, version: 1 };

/**
 * Readings that no rule of reading moves, with what was given with their texts and with who has read them: what the model
 * makes of them is its fingerprint.
 */
export const READINGS: readonly (readonly [ArticleGraph, Given, Reader])[] = [
  [READING, NOTHING_GIVEN, OWN],
  [READING, GIVEN, OWN],
  [READING, GIVEN, { name: 'Desk', version: 3 }],
  ...TEXTS.map((text): [ArticleGraph, Given, Reader] => [unread(text), NOTHING_GIVEN, OWN]),
];
