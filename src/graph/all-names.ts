/** What holds the names of an entity: its row, and what the store writes of it. */
interface Named {
  readonly nameFr: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly knownAs: readonly string[];
}

/** All names by which an entity is found, its French name first. */
export function allNames({ nameFr, nameEn, aliases, knownAs }: Named): readonly string[] {
  return [nameFr, ...(nameEn === null ? [] : [nameEn]), ...aliases, ...knownAs];
}
