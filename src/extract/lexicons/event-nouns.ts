import type { EventKind } from '../vocabulary.ts';

/** A noun that names an event together with its place: *sommet d’Astana*, *opérations en Syrie*. */
export interface EventNoun {
  readonly singular: string;
  readonly plural: string;
  readonly kind: EventKind;
  readonly english: string;
  readonly englishPlural: string;
}

type Row = readonly [singular: string, plural: string, kind: EventKind, english: string, englishPlural?: string];

const ROWS: readonly Row[] = [
  ['sommet', 'sommets', 'MEETING', 'summit'],
  ['conférence', 'conférences', 'MEETING', 'conference'],
  ['congrès', 'congrès', 'MEETING', 'congress', 'congresses'],
  ['réunion', 'réunions', 'MEETING', 'meeting'],
  ['négociation', 'négociations', 'MEETING', 'negotiation'],
  ['accord', 'accords', 'AGREEMENT', 'agreement'],
  ['traité', 'traités', 'AGREEMENT', 'treaty', 'treaties'],
  ['convention', 'conventions', 'AGREEMENT', 'convention'],
  ['élection', 'élections', 'ELECTION', 'election'],
  ['référendum', 'référendums', 'ELECTION', 'referendum'],
  ['manifestation', 'manifestations', 'PROTEST', 'protest'],
  ['émeute', 'émeutes', 'PROTEST', 'riot'],
  ['attentat', 'attentats', 'ATTACK', 'attack'],
  ['attaque', 'attaques', 'ATTACK', 'attack'],
  ['fusillade', 'fusillades', 'ATTACK', 'shooting'],
  ['tuerie', 'tueries', 'ATTACK', 'killing'],
  ['massacre', 'massacres', 'ATTACK', 'massacre'],
  ['opération', 'opérations', 'MILITARY', 'operation'],
  ['bataille', 'batailles', 'MILITARY', 'battle'],
  ['offensive', 'offensives', 'MILITARY', 'offensive'],
  ['guerre', 'guerres', 'MILITARY', 'war'],
  ['siège', 'sièges', 'MILITARY', 'siege'],
  ['bombardement', 'bombardements', 'MILITARY', 'bombing'],
  ['accident', 'accidents', 'ACCIDENT', 'accident'],
  ['naufrage', 'naufrages', 'ACCIDENT', 'shipwreck'],
  ['séisme', 'séismes', 'DISASTER', 'earthquake'],
  ['incendie', 'incendies', 'DISASTER', 'fire'],
  ['inondation', 'inondations', 'DISASTER', 'flood'],
  ['procès', 'procès', 'TRIAL', 'trial'],
  ['festival', 'festivals', 'CULTURE', 'festival'],
  ['carnaval', 'carnavals', 'CULTURE', 'carnival'],
  ['exposition', 'expositions', 'CULTURE', 'exhibition'],
  ['tournoi', 'tournois', 'SPORT', 'tournament'],
  ['championnat', 'championnats', 'SPORT', 'championship'],
  ['jeux', 'jeux', 'SPORT', 'games', 'games'],
  ['marathon', 'marathons', 'SPORT', 'marathon'],
  ['rallye', 'rallyes', 'SPORT', 'rally', 'rallies'],
];

/** By singular and plural, in lower case. Compiled for this project; licence MIT. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map(
  ROWS.flatMap(([singular, plural, kind, english, englishPlural = `${english}s`]) => {
    const noun = { singular, plural, kind, english, englishPlural };
    return [singular, plural].map((form): [string, EventNoun] => [form, noun]);
  }),
);

/** English adjectives for what stands between an event's noun and its place, by the folded French stem. */
export const EVENT_ADJECTIVES_EN: Readonly<Record<string, string>> = {
  antiterror: 'counter-terrorism',
  militaire: 'military',
  presidentiel: 'presidential',
  legislatif: 'legislative',
  olympique: 'Olympic',
  paralympique: 'Paralympic',
  suicide: 'suicide',
  chimique: 'chemical',
  civil: 'civil',
  humanitaire: 'humanitarian',
};
