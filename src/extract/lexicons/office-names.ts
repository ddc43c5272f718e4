import lexicon from './office-names.json' with { type: 'json' };

/** English names of offices, singular. */
export const OFFICES_EN: Readonly<Record<string, string>> = lexicon.offices;

/** English names of a minister's department, by the French words behind *ministre* (*de la Défense*), folded. */
export const DEPARTMENTS_EN: Readonly<Record<string, string>> = lexicon.departments;
