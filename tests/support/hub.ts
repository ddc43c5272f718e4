import type { ArticleGraph, Claim, Entity, EntityRef, Mention, Passage } from '../../src/extract/article-graph.ts';
import type { Predicate } from '../../src/extract/vocabulary.ts';

/**
 * One of many articles about the same few things, with one of everything that a list can hold: each such article makes
 * the lists of Amir Hatami, the ministry, Russia, Moscow, the summit and the publisher one longer.
 */
export function hubArticle(i: number): ArticleGraph {
  const text =
    `Amir Hatami rencontre Témoin ${i}, conseiller ${i} du ministère russe, à Moscou. ` +
    `« Voici le Sommet ${i} », dit Amir Hatami de la Rencontre ${i} avec l’Armée ${i}.`;
  const passage = (words: string): Passage => {
    const start = text.indexOf(words);
    return { text: words, start, end: start + words.length };
  };
  const mentions = (words: string): Mention[] => [{ ...passage(words), form: 'NAME', reason: 'FULL_NAME' }];
  const shared = (ref: EntityRef, name: string, words = name) => ({
    ref,
    name: { fr: name, en: null },
    aliases: [],
    mentions: mentions(words),
  });
  const event = { type: 'Event', kind: 'MEETING', dateBasis: 'STATED', countryCode: 'RU' } as const;
  const date = `20${String(10 + (i % 10))}-0${1 + (i % 9)}`;
  const entities: Entity[] = [
    { ...shared('e0', 'Amir Hatami'), type: 'Person', unnamed: false },
    { ...shared('e1', `Témoin ${i}`), type: 'Person', unnamed: false },
    { ...shared('e2', 'Russie', 'russe'), type: 'Country', isoCode: 'RU' },
    { ...shared('e3', `Armée ${i}`), type: 'Organization', countryCode: 'RU' },
    { ...shared('e4', 'Ministère', 'ministère'), type: 'Organization', countryCode: 'RU' },
    { ...shared('e5', 'Moscou'), type: 'Place', countryCode: 'RU' },
    { ...shared('e6', `Rencontre ${i}`), ...event, date, named: false, main: true },
    { ...shared('e7', 'Sommet'), ...event, date: '2010', named: true, main: false },
  ];
  const claim = (subject: EntityRef, predicate: Predicate, object: EntityRef, words: string): Claim => ({
    subject,
    predicate,
    object,
    polarity: 'AFFIRMED',
    basis: 'VERB',
    role: predicate === 'PARTICIPATED_IN' ? 'ACTOR' : null,
    attributedTo: null,
    date: null,
    evidence: [passage(words)],
  });
  return {
    article: {
      title: `Amir Hatami rencontre Témoin ${i}`,
      text,
      language: 'fr',
      url: null,
      publishedOn: date,
      publisher: 'PressTV',
      body: { start: 0, end: text.length },
    },
    entities,
    quotes: [
      {
        ...passage(`« Voici le Sommet ${i} »`),
        speaker: passage('Amir Hatami'),
        speakerName: 'Amir Hatami',
        speakerRef: 'e0',
        cue: passage('dit'),
      },
    ],
    positions: [
      {
        person: 'e1',
        title: `conseiller ${i}`,
        organization: 'e4',
        country: 'e2',
        evidence: [passage(`conseiller ${i} du ministère russe`)],
      },
      { person: 'e0', title: 'ministre', organization: 'e4', country: 'e2', evidence: [passage('Amir Hatami')] },
    ],
    claims: [
      { ...claim('e0', 'MET', 'e1', `Amir Hatami rencontre Témoin ${i}`), attributedTo: 'e0' },
      claim('e0', 'PARTICIPATED_IN', 'e6', `Amir Hatami de la Rencontre ${i}`),
      claim('e1', 'PARTICIPATED_IN', 'e7', 'Sommet'),
      claim('e6', 'LOCATED_IN', 'e5', 'à Moscou'),
      claim('e3', 'BELONGS_TO', 'e2', `Armée ${i}`),
    ],
  };
}

export function hubArticles(from: number, to: number): readonly ArticleGraph[] {
  return Array.from({ length: to - from }, (_, i) => hubArticle(from + i));
}
