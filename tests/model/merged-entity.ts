import type { Entity } from './graph.ts';

/** Merges an entity that another article names: name and date of the first stay, missing properties are added. */
export function mergedEntity(known: Entity | undefined, named: Entity): Entity {
  if (known === undefined) return named;
  const isKnown = (alias: string) => alias === known.nameFr || known.aliases.includes(alias);
  return {
    ...known,
    nameEn: known.nameEn ?? named.nameEn,
    countryCode: known.countryCode ?? named.countryCode,
    aliases: [...known.aliases, ...named.aliases.filter((alias) => !isKnown(alias))],
  };
}
