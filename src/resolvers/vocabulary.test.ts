import { buildSchema, isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import {
  EVENT_KINDS,
  LINK_REASONS,
  MENTION_FORMS,
  PARTICIPANT_ROLES,
  POLARITIES,
  PREDICATES,
} from '../extract/vocabulary.ts';
import { readSchema } from '../server/schema.ts';

const schema = buildSchema(readSchema('schema'));

it.each([
  ['EventKind', EVENT_KINDS],
  ['LinkReason', LINK_REASONS],
  ['MentionForm', MENTION_FORMS],
  ['ParticipantRole', PARTICIPANT_ROLES],
  ['Polarity', POLARITIES],
  ['Predicate', Object.keys(PREDICATES)],
])('promises in %s what extraction gives', (name, values) => {
  const type = schema.getType(name);
  expect(
    isEnumType(type) &&
      type
        .getValues()
        .map((value) => value.name)
        .sort(),
  ).toEqual([...values].sort());
});

it('describes every type but the parts of lists', () => {
  const undescribed = Object.values(schema.getTypeMap())
    .filter(
      ({ name }) => !name.startsWith('__') && !/(Connection|Edge|OrderField|Direction|Language|Polarity)$/.test(name),
    )
    .filter((type) => !type.description)
    .map(({ name }) => name);
  expect(undescribed).toEqual([]);
});
