import { canonical } from '../operations/canonical.ts';
import type { Operation } from '../operations/operations.ts';
import type { ArmProcess } from './arm-process.ts';
import { callOf, send } from './client.ts';

/** Compares the arms' answers to every request of an operation. @throws Error on the first that differs or fails */
export async function checkEqual(arms: readonly ArmProcess[], operation: Operation): Promise<void> {
  for (const turn of operation.variables.keys()) {
    let expected: { readonly arm: string; readonly answer: string } | null = null;
    for (const arm of arms) {
      const call = callOf(arm, operation);
      if (call === null) continue;
      const answer = JSON.stringify(canonical(call.view(await send(call, turn))));
      expected ??= { arm: arm.name, answer };
      if (answer !== expected.answer) throw different(operation, turn, expected, { arm: arm.name, answer });
    }
  }
}

interface Answer {
  readonly arm: string;
  readonly answer: string;
}

function different(operation: Operation, turn: number, one: Answer, other: Answer): Error {
  let same = 0;
  while (one.answer[same] === other.answer[same]) same++;
  const from = Math.max(0, same - 150);
  const part = ({ arm, answer }: Answer) => `  ${arm}: …${answer.slice(from, same + 150)}`;
  return new Error(
    `The answers to ${operation.name} differ for ${JSON.stringify(operation.variables[turn]).slice(0, 200)}. ` +
      `Expected equal ones from all arms, so that the same work is timed. Mend the query that is wrong.\n${part(one)}\n${part(other)}`,
  );
}
