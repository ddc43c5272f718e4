/** A noun that names a body together with an adjective of country: *armée russe*, *gouvernement algérien*. */
export interface OrganizationNoun {
  readonly singular: string | null;
  readonly plural: string | null;
  /** As a country's body in English: *Russian army*. */
  readonly english: string;
  /** Nouns of one family and one country name one body: *forces russes* is *armée russe*. */
  readonly family: string;
}

/** Compiled for this project; licence MIT. The first noun of a family gives the body's name where the article has it. */
export const ORGANIZATION_NOUNS: readonly OrganizationNoun[] = [
  { singular: 'armée', plural: 'armées', english: 'army', family: 'army' },
  { singular: null, plural: 'forces', english: 'forces', family: 'army' },
  { singular: null, plural: 'troupes', english: 'troops', family: 'army' },
  { singular: 'aviation', plural: null, english: 'air force', family: 'air force' },
  { singular: 'marine', plural: null, english: 'navy', family: 'navy' },
  { singular: 'police', plural: 'polices', english: 'police', family: 'police' },
  { singular: 'gendarmerie', plural: null, english: 'gendarmerie', family: 'gendarmerie' },
  { singular: 'gouvernement', plural: 'gouvernements', english: 'government', family: 'government' },
  { singular: null, plural: 'autorités', english: 'authorities', family: 'authorities' },
  { singular: 'parlement', plural: 'parlements', english: 'parliament', family: 'parliament' },
  { singular: 'sénat', plural: null, english: 'senate', family: 'senate' },
  { singular: 'présidence', plural: null, english: 'presidency', family: 'presidency' },
  { singular: 'justice', plural: null, english: 'judiciary', family: 'judiciary' },
  { singular: 'diplomatie', plural: null, english: 'diplomacy', family: 'diplomacy' },
  { singular: 'ambassade', plural: null, english: 'embassy', family: 'embassy' },
  { singular: 'régime', plural: null, english: 'regime', family: 'regime' },
  { singular: 'opposition', plural: null, english: 'opposition', family: 'opposition' },
  { singular: 'ministère', plural: null, english: 'ministry', family: 'ministry' },
  { singular: null, plural: 'combattants', english: 'fighters', family: 'fighters' },
  { singular: null, plural: 'rebelles', english: 'rebels', family: 'rebels' },
];

/** Between the noun and the adjective of country; these leave the body the same. */
export const PLAIN_MODIFIERS: ReadonlySet<string> = new Set([
  'armées',
  'régulière',
  'régulières',
  'nationale',
  'nationales',
]);

/** Between the noun and the adjective of country; these name a body of its own. */
export const OWN_MODIFIERS: ReadonlySet<string> = new Set([
  'spéciales',
  'navales',
  'aériennes',
  'terrestres',
  'fédérale',
  'fédéral',
  'fédérales',
  'judiciaire',
  'militaire',
  'municipale',
  'locales',
  'sanitaires',
]);
