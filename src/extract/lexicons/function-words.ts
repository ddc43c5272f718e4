import words from './function-words.json' with { type: 'json' };

/** Closed classes of French; test a word in lower case with a plain apostrophe. */
export const DETERMINERS: ReadonlySet<string> = new Set(words.determiners);
/** Prepositions that hold an article. */
export const CONTRACTED: ReadonlySet<string> = new Set(words.contracted);
/** The forms of *de*, which open the complement of a noun. */
export const DE: ReadonlySet<string> = new Set(words.complement);
export const PREPOSITIONS: ReadonlySet<string> = new Set(words.prepositions);
export const CONJUNCTIONS: ReadonlySet<string> = new Set(words.conjunctions);
/** Pronouns and the negation that stand between a subject and its verb. */
export const CLITICS: ReadonlySet<string> = new Set(words.clitics);
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(words.subjects);
export const AUXILIARIES: ReadonlySet<string> = new Set(words.auxiliaries);
/** Finite verbs frequent enough to bound any noun phrase. */
export const COMMON_VERBS: ReadonlySet<string> = new Set(words.verbs);
