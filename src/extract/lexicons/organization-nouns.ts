import lexicon from './organization-nouns.json' with { type: 'json' };

/** A noun that names a body together with an adjective of country: *armée russe*, *gouvernement algérien*. */
export interface OrganizationNoun {
  readonly singular: string | null;
  readonly plural: string | null;
  /** As a country's body in English: *Russian army*. */
  readonly english: string;
  /** Nouns of one family and one country name one body: *forces russes* is *armée russe*. */
  readonly family: string;
}

/** The first noun of a family gives the body's name where the article has it. */
export const ORGANIZATION_NOUNS: readonly OrganizationNoun[] = lexicon.nouns;

/** Between the noun and the adjective of country; these leave the body the same. */
export const PLAIN_MODIFIERS: ReadonlySet<string> = new Set(lexicon.modifiers);
