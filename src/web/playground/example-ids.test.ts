import { describe, expect, it } from 'vitest';
import { findExampleIds } from './example-ids.ts';

const person = { id: 'p' };
const organization = { id: 'o' };
const country = { id: 'c' };

describe('findExampleIds', () => {
  it('gives the ids of an answer that has them all', async () => {
    const ids = await findExampleIds(async () => ({ data: { person, organization, country } }));
    expect(ids).toEqual({ person: 'p', organization: 'o', country: 'c' });
  });

  it.each(['person', 'organization', 'country'])('gives none when the graph has no such %s', async (missing) => {
    const data = { person, organization, country, [missing]: null };
    expect(await findExampleIds(async () => ({ data }))).toBeNull();
  });

  it('gives none when the API cannot be reached', async () => {
    expect(await findExampleIds(() => Promise.reject(new TypeError('Failed to fetch')))).toBeNull();
  });
});
