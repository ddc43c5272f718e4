/** The closed vocabularies of the graph. The GraphQL enums of the same names hold the same values; a test compares them. */

export const EVENT_KINDS = [
  'MEETING',
  'AGREEMENT',
  'ELECTION',
  'APPOINTMENT',
  'STATEMENT',
  'PROTEST',
  'ATTACK',
  'MILITARY',
  'ACCIDENT',
  'DISASTER',
  'CRIME',
  'TRIAL',
  'DEATH',
  'SPORT',
  'CULTURE',
  'SCIENCE',
  'ECONOMY',
  'LAW',
  'OTHER',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Each with the source of its meaning: CAMEO code, schema.org property or Wikidata property. */
export const PREDICATES = {
  MET: 'CAMEO 04 Consult',
  VISITED: 'CAMEO 042 Make a visit',
  PRAISED: 'CAMEO 051 Praise or endorse',
  SIGNED: 'CAMEO 057 Sign formal agreement',
  SUPPORTED: 'CAMEO 06 Engage in material cooperation',
  DEMANDED_FROM: 'CAMEO 10 Demand',
  CRITICIZED: 'CAMEO 111 Criticize or denounce',
  ACCUSED: 'CAMEO 112 Accuse',
  THREATENED: 'CAMEO 13 Threaten',
  SANCTIONED: 'CAMEO 163 Impose embargo, boycott, or sanctions',
  ARRESTED: 'CAMEO 173 Arrest, detain, or charge with legal action',
  ATTACKED: 'CAMEO 18 Assault',
  FOUGHT: 'CAMEO 19 Fight',
  OCCUPIED: 'CAMEO 192 Occupy territory',
  KILLED: 'CAMEO 1823 Kill by physical assault',
  APPOINTED: 'Wikidata P748 appointed by',
  SUCCEEDED: 'Wikidata P1365 replaces',
  DEFEATED: 'Wikidata P1346 winner',
  MEMBER_OF: 'Wikidata P463 member of, P102 member of political party',
  BORN_IN: 'Wikidata P19 place of birth',
  DIED_IN: 'Wikidata P20 place of death',
  PARTICIPATED_IN: 'schema.org participant',
  LOCATED_IN: 'schema.org location',
  BELONGS_TO: 'Wikidata P17 country',
} as const;
export type Predicate = keyof typeof PREDICATES;

/** PLOVER's roles of an event. */
export const PARTICIPANT_ROLES = ['ACTOR', 'RECIPIENT'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** Whether a date stands in the text, or is the article's own for want of any. */
export const DATE_BASES = ['STATED', 'DATELINE'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export const POLARITIES = ['AFFIRMED', 'NEGATED'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How a claim was found, the surest first. */
export const CLAIM_BASES = ['VERB', 'NOUN', 'COREFERENCE', 'HEADLINE'] as const;
export type ClaimBasis = (typeof CLAIM_BASES)[number];

export const MENTION_FORMS = ['NAME', 'ADJECTIVE', 'NOMINAL', 'PRONOUN'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** Why a mention belongs to its entity. */
export const LINK_REASONS = [
  'FULL_NAME',
  'SHORT_NAME',
  'ACRONYM',
  'DEMONYM',
  'DESCRIPTION',
  'OFFICE',
  'COORDINATION',
  'PRONOUN',
] as const;
export type LinkReason = (typeof LINK_REASONS)[number];
