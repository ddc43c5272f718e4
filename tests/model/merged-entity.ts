import type { Entity } from './graph.ts';

/** What an entity is when an article names it again: its first name and date stay, what it had not is added. */
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
