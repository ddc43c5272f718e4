import type { Relation } from './place.ts';

/** All relations, in the order of the schema. A record, so that one that is missing does not compile. */
const KNOWN: Readonly<Record<Relation, true>> = {
  HOLDS_OFFICE: true,
  MET: true,
  VISITED: true,
  PRAISED: true,
  SIGNED: true,
  SUPPORTED: true,
  DEMANDED_FROM: true,
  CRITICIZED: true,
  ACCUSED: true,
  THREATENED: true,
  SANCTIONED: true,
  ARRESTED: true,
  ATTACKED: true,
  FOUGHT: true,
  OCCUPIED: true,
  KILLED: true,
  APPOINTED: true,
  SUCCEEDED: true,
  DEFEATED: true,
  MEMBER_OF: true,
  BORN_IN: true,
  DIED_IN: true,
  PARTICIPATED_IN: true,
  LOCATED_IN: true,
  BELONGS_TO: true,
};

export function isRelation(text: string): text is Relation {
  return Object.hasOwn(KNOWN, text);
}

export const RELATIONS: readonly Relation[] = Object.keys(KNOWN).filter(isRelation);
