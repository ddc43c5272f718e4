import words from './function-words.json' with { type: 'json' };

/** Closed classes of French; test a word in lower case with a plain apostrophe. */
function classOf(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat());
}

/** In the singular. */
export const DEFINITE_ARTICLE = classOf(words.definiteArticle);
/** Of the third person. */
export const POSSESSIVES = classOf(words.possessives);
export const DETERMINERS = classOf(
  words.definiteArticle,
  words.definitePlural,
  words.demonstratives,
  words.possessives,
  words.determiners,
);
/** Determiners of what is known, also where a preposition holds them; *des* may be another. */
export const DEFINITE_DETERMINERS = classOf(
  words.definiteArticle,
  words.definitePlural,
  words.demonstratives,
  words.contracted.filter((word) => word !== 'des'),
);
/** Prepositions that hold an article. */
export const CONTRACTED = classOf(words.contracted);
/** The forms of *de*, which open the complement of a noun. */
export const DE = classOf(words.de);
/** The forms of *à*. */
export const TO = classOf(words.to);
/** Prepositions of the place where something is. */
export const LOCATIVES = classOf(words.to, words.locatives);
export const PREPOSITIONS = classOf(words.prepositions);
export const CONJUNCTIONS = classOf(words.conjunctions);
/** Pronouns and the negation that stand between a subject and its verb. */
export const CLITICS = classOf(words.clitics);
export const SUBJECT_PRONOUNS = classOf(words.subjects);
/** Forms of *avoir* that state a fact: neither future nor conditional nor subjunctive. */
export const HAVE = classOf(words.have);
/** Such forms of *être*. */
export const BE = classOf(words.be);
/** All finite forms of *être*, and its participle. */
export const BEING = classOf(words.be, words.unrealBe);
export const AUXILIARIES = classOf(words.have, words.be, words.unrealHave, words.unrealBe);
/** Verbs that say what their subject is, in the singular. */
export const COPULAS = classOf(words.copulas);
/** Finite verbs frequent enough to bound any noun phrase, auxiliaries included. */
export const COMMON_VERBS = classOf([...AUXILIARIES], words.verbs);
/** Marks and words behind which a noun phrase has no complement: *le président a*, *ces opérations,*. */
export const BEHIND_PHRASE = classOf(words.behindPhrase);
