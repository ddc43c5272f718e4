import type { EntityFactsQuery } from '../../../generated/explorer.ts';

/** What the panel knows of an entity. */
export type EntityFacts = Extract<NonNullable<EntityFactsQuery['node']>, { readonly name: string }>;
