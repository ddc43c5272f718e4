import type { EntityType } from '../../extract/article-graph.ts';
import type { Predicate } from '../../extract/vocabulary.ts';

interface Ends {
  readonly subject: readonly EntityType[];
  readonly object: readonly EntityType[];
}

/** A place stands for its people too: its team, its authorities. */
export const ACTORS = ['Person', 'Organization', 'Country', 'Place'] as const;
const AREAS = ['Place', 'Country'] as const;
const DEED = { subject: ACTORS, object: ACTORS } as const;
/** What is done to events too: *a salué l’accord*. */
const JUDGED = { subject: ACTORS, object: [...ACTORS, 'Event'] } as const;
const OF_LIFE = { subject: ['Person'], object: AREAS } as const;

/** Between which types of entities each predicate stands. */
export const CLAIM_ENDS: Readonly<Record<Predicate, Ends>> = {
  MET: DEED,
  VISITED: JUDGED,
  PRAISED: JUDGED,
  SIGNED: JUDGED,
  SUPPORTED: JUDGED,
  DEMANDED_FROM: DEED,
  CRITICIZED: JUDGED,
  ACCUSED: DEED,
  THREATENED: JUDGED,
  SANCTIONED: DEED,
  ARRESTED: { subject: ACTORS, object: ['Person', 'Organization'] },
  ATTACKED: JUDGED,
  FOUGHT: DEED,
  OCCUPIED: { subject: ACTORS, object: AREAS },
  KILLED: { subject: ACTORS, object: ['Person'] },
  APPOINTED: { subject: ACTORS, object: ['Person'] },
  SUCCEEDED: { subject: ['Person', 'Organization'], object: ['Person', 'Organization'] },
  DEFEATED: DEED,
  MEMBER_OF: { subject: ['Person', 'Organization', 'Country'], object: ['Organization', 'Country', 'Place'] },
  BORN_IN: OF_LIFE,
  DIED_IN: OF_LIFE,
  PARTICIPATED_IN: { subject: ACTORS, object: ['Event'] },
  LOCATED_IN: { subject: ['Event', 'Place', 'Organization'], object: AREAS },
  BELONGS_TO: { subject: ['Organization'], object: ['Country'] },
};
