import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { SCHEMA } from '../model/reference.ts';
import { compared } from '../operations/agreement.ts';
import { cursorsIn, rotated, withCursors } from '../operations/cursors.ts';
import { operationsOf } from '../operations/operations.ts';
import { samplesOf } from '../operations/samples.ts';
import type { WrittenOperation } from '../operations/write.ts';
import { type BothSides, bothSides } from '../support/both-sides.ts';

/** Operations that are made: more by hand, with the environment variable `OPERATIONS`. */
const OPERATIONS = Number(process.env['OPERATIONS'] ?? 2_000);

/** The same operations at every run, unless `SEED` says otherwise. */
const SEED = Number(process.env['SEED'] ?? 14);

/** An operation of so many is asked for thirty times. */
const REPEATED = 50;

/** Only a hang takes so long. */
const TIME_LIMIT_MS = 60_000 + OPERATIONS * 2_000;

let sides: BothSides;

beforeAll(async () => {
  sides = await bothSides();
});

it(`answers ${OPERATIONS} operations made from the schema as graphql-js does over the same graph in memory`, {
  timeout: TIME_LIMIT_MS,
}, async () => {
  const count = { paged: 0, refused: 0, repeated: 0 };
  const operations = operationsOf(SCHEMA, samplesOf(sides.graph));
  const chance = fc.nat({ max: REPEATED - 1 });
  await fc.assert(
    fc.asyncProperty(operations, chance, async (operation, draw) => {
      const { server, model, errors } = await agree(operation, operation);
      count.refused += Number(errors > 0);
      if (Object.keys(server).length > 0) {
        count.paged++;
        await agree(withCursors(operation, server), withCursors(operation, model));
        await agree(withCursors(operation, rotated(server)), withCursors(operation, rotated(model)));
      }
      if (draw !== 0) return;
      count.repeated++;
      await repeat(operation);
    }),
    { numRuns: OPERATIONS, seed: SEED, endOnFailure: process.env['SHRINK'] === 'no' },
  );
  // Most operations are answered, and many go on with cursors of their first answer.
  expect(count.refused).toBeLessThan(OPERATIONS / 2);
  expect(count.paged).toBeGreaterThan(OPERATIONS / 10);
});

/** Both sides answer alike; what each of them gave for cursors. */
async function agree(toServer: WrittenOperation, toModel: WrittenOperation) {
  const asked = ask(toServer);
  const right = sides.reference(toModel);
  const answer = await asked;
  const { got, right: expected } = compared(answer, right);
  expect(got).toEqual(expected);
  const slots = toServer.cursors;
  return {
    server: cursorsIn(answer.data, slots),
    model: cursorsIn(right.data, slots),
    errors: right.errors.length,
  };
}

/** The thirtieth answer is the first. */
async function repeat(operation: WrittenOperation): Promise<void> {
  const first = await ask(operation);
  for (let time = 2; time <= 30; time++) expect(await ask(operation)).toEqual(first);
}

function ask({ query, variables, operationName }: WrittenOperation) {
  return sides.api.ask<unknown>(query, variables, operationName);
}
