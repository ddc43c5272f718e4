/** The lists of src/extract/lexicons that the tagger knows, by file; list `i` has bit `i`. Those of phrases come first. */
export const GAZETTEERS = [
  'territories',
  'time-zone-cities',
  'cities',
  'french-towns',
  'french-villages',
  'french-areas',
  'world-places',
  'organizations',
  'companies',
  'first-names',
  'first-names-abroad',
  'family-names',
  'title-heads',
  'organization-heads',
  'place-heads',
  'organization-words',
  'demonyms',
] as const;

export type Gazetteer = (typeof GAZETTEERS)[number];

export const PHRASE_GAZETTEERS = 0b111111111;

/** More units of a listed phrase may follow. */
export const PREFIX = 1 << 20;
