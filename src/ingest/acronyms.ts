import { knownOrganization } from '../extract/lexicons/known-organizations.ts';
import { initials } from '../extract/text/initials.ts';
import type { ContributionInput, SpellingInput } from '../generated/cypher/model.ts';
import { makeId } from '../graph/id.ts';
import { nameKey } from '../graph/name-key.ts';
import { isAnothers } from './famous-acronyms.ts';

/** An organisation as an article, or all that the graph holds, names it. */
export interface NamedOrganization {
  readonly id: string;
  readonly countryCode: string | null;
  readonly names: readonly string[];
}

/** One word that may be an acronym. */
const WORD = /^[\p{L}\d&.]{2,10}$/u;

/** The keys of those names that may be acronyms; those of organisations that everybody knows are none. */
export function acronymKeys(names: readonly string[]): readonly string[] {
  const keys = new Set(names.map(nameKey));
  return [...keys].filter((key) => WORD.test(key) && knownOrganization(key) === null);
}

/** What an article says of organisations, before one of them is taken for another. */
export function organizationsIn(contributions: readonly ContributionInput[]): readonly NamedOrganization[] {
  return contributions
    .filter(({ type }) => type === 'Organization')
    .map(({ entityId: id, countryCode, ...said }) => ({ id, countryCode, names: namesIn(said) }));
}

/** Which acronyms an article spells out: other names of an organisation that hold the first letters of its own name. */
export function spellingsIn(contributions: readonly ContributionInput[]): readonly SpellingInput[] {
  return contributions
    .filter(({ type }) => type === 'Organization')
    .flatMap(({ articleId, entityId: organizationId, ...said }) => {
      const letters = initials(nameKey(said.nameFr));
      const isOf = (key: string) => key.replaceAll('.', '') === letters && !isAnothers(key, said.nameFr);
      const keys = acronymKeys(namesIn(said)).filter(isOf);
      return keys.length === 0 ? [] : [{ articleId, organizationId, keys: keys.toSorted() }];
    });
}

/** Whether an organisation has its id of this acronym alone. */
export function isNamedBy(key: string, { id, countryCode }: NamedOrganization): boolean {
  return id === makeId('Organization', key, countryCode);
}

function namesIn({ nameFr, nameEn, aliases }: Pick<ContributionInput, 'nameFr' | 'nameEn' | 'aliases'>): string[] {
  return [nameFr, ...(nameEn === null ? [] : [nameEn]), ...aliases];
}
