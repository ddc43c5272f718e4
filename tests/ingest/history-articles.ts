import type { ArticleGraph, Entity } from '../../src/extract/article-graph.ts';
import { extractGraph } from '../../src/extract/extract-graph.ts';
import { hubArticle } from '../support/hub.ts';
import { IDENTITIES } from './identities.ts';
import { SHARING } from './sharing.ts';

/** Those five, and others that deny, date, place or spell differently what they say, or use its acronyms; the last shares nothing. */
const TEXTS: readonly string[] = [
  ...SHARING,
  'date 2019-02-03 Behrouz Kamali n’a pas participé au sommet d’Astana. Marc Aubier n’a pas rencontré Behrouz Kamali.\n\nSource: Le Veilleur\n',
  'date 2019-02-28 Behrouz Kamali a participé au SOMMET D’ASTANA du 12 février 2019. L’Organisation du traité de l’Atlantique nord (OTAN) l’a dit.\n',
  'date 2018-05-04 MARC AUBIER, porte-parole de l’OTAN, s’est rendu à Damas, en Syrie. « L’OTAN ne restera pas en Syrie », a-t-il dit.\n\nSource: LE VEILLEUR\n',
  'Marc Aubier, Porte-Parole de l’OTAN, a rencontré la ministre syrienne Lina Dubrac à Damas.\n\nSource: le veilleur\n',
  'date 2019-12 Lina Dubrac a participé au sommet d’Astana, au Kazakhstan. Le MINISTÈRE DE LA DÉFENSE iranien a participé au sommet d’Astana.\n',
  'date 2019-11-02 « Behrouz Kamali a participé au SOMMET D’ASTANA », a déclaré Lina Dubrac, Ministre syrienne.\n\nSource: PressTV\n',
  ...IDENTITIES,
  'date 2017-08-09 L’équipe de Corval a battu celle de Brissan. Le maire de Corval, Odin Mestral, a félicité les joueurs.\n',
];

/** What an article says of the summit of 2010, at which all of these meet. */
interface Said {
  readonly on: string | null;
  readonly publisher: string;
  readonly summit: Partial<Extract<Entity, { type: 'Event' }>>;
  readonly place: 'Moscou' | 'Russie' | null;
  readonly polarity: 'AFFIRMED' | 'NEGATED';
  readonly role: 'ACTOR' | 'RECIPIENT' | null;
  readonly title: string;
}

const AFFIRMED = { polarity: 'AFFIRMED', role: 'ACTOR' } as const;
const SAID: readonly Said[] = [
  {
    ...AFFIRMED,
    on: '2014-05-02',
    publisher: 'PressTV',
    summit: { date: '2010', dateBasis: 'DATELINE', kind: 'OTHER' },
    place: 'Russie',
    title: 'ministre',
  },
  {
    ...AFFIRMED,
    on: '2013-05-02',
    publisher: 'PRESSTV',
    summit: { date: '2010-06', name: { fr: 'SOMMET', en: 'The Summit' } },
    place: 'Moscou',
    title: 'Ministre',
  },
  {
    on: '2012-05-02',
    publisher: 'presstv',
    summit: { date: '2010-06-03', kind: 'OTHER', aliases: ['Grand Sommet'] },
    place: null,
    polarity: 'NEGATED',
    role: 'RECIPIENT',
    title: 'MINISTRE',
  },
  {
    polarity: 'AFFIRMED',
    on: null,
    publisher: 'PrèssTV',
    summit: { date: '2010-07', dateBasis: 'DATELINE', name: { fr: 'sommet', en: 'Summit' }, countryCode: null },
    place: 'Russie',
    role: 'RECIPIENT',
    title: 'minístre',
  },
];

function summitArticle({ on, publisher, summit, place, polarity, role, title }: Said, i: number): ArticleGraph {
  const graph = hubArticle(100 + i);
  const located = place === 'Moscou' ? 'e5' : 'e2';
  return {
    ...graph,
    article: { ...graph.article, publishedOn: on, publisher },
    entities: graph.entities.map((one) => (one.ref === 'e7' && one.type === 'Event' ? { ...one, ...summit } : one)),
    positions: graph.positions.map((one) => (one.person === 'e0' ? { ...one, title } : one)),
    claims: graph.claims.flatMap((claim) => {
      const taking = claim.predicate === 'PARTICIPATED_IN';
      const stated = taking ? [{ ...claim, subject: 'e0' as const, object: 'e7' as const, polarity, role }] : [claim];
      const isLocated = claim.predicate === 'LOCATED_IN' && place !== null;
      return isLocated ? [...stated, { ...claim, subject: 'e7' as const, object: located }] : stated;
    }),
  };
}

/** Articles that share people, bodies, countries, events, places, offices and publishers in every way. */
export const HISTORY_ARTICLES: readonly ArticleGraph[] = [
  ...TEXTS.map((text) => extractGraph(text)),
  ...SAID.map(summitArticle),
];
