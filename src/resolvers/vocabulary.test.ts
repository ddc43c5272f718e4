import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import {
  CLAIM_BASES,
  DATE_BASES,
  EVENT_KINDS,
  LINK_REASONS,
  MENTION_FORMS,
  PARTICIPANT_ROLES,
  POLARITIES,
  PREDICATES,
} from '../extract/vocabulary.ts';
import { HOLDS_OFFICE } from '../graph/link.ts';
import { readSchema } from '../server/schema.ts';

const schema = buildSchema(readSchema('schema'));

it.each([
  ['DateBasis', DATE_BASES],
  ['EventKind', EVENT_KINDS],
  ['LinkReason', LINK_REASONS],
  ['MentionForm', MENTION_FORMS],
  ['ParticipantRole', PARTICIPANT_ROLES],
  ['Polarity', POLARITIES],
  ['ClaimBasis', CLAIM_BASES],
  ['Predicate', Object.keys(PREDICATES)],
  ['Relation', [...Object.keys(PREDICATES), HOLDS_OFFICE]],
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

it('describes every type, field, argument and value', () => {
  const undescribed: string[] = [];
  const note = (path: string, { description }: Described) => description?.trim() || undescribed.push(path);
  note('schema', schema);
  for (const [name, type] of Object.entries(schema.getTypeMap())) {
    if (name.startsWith('__')) continue;
    note(name, type);
    if (isEnumType(type)) for (const value of type.getValues()) note(`${name}.${value.name}`, value);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${name}.${field.name}`, field);
      if ('args' in field) for (const arg of field.args) note(`${name}.${field.name}(${arg.name})`, arg);
    }
  }
  expect(undescribed).toEqual([]);
});

type Described = { readonly description?: string | null | undefined };
