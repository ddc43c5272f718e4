import { oneOf, type Random } from '../../bench/data/random.ts';
import type { Direction, Fault, FaultAtByte } from '../support/faulty-bolt.ts';

const AT_BYTE: readonly FaultAtByte[] = ['reset', 'cut', 'half-open', 'refused'];

/** Any fault. @param most Bytes of each direction at which it comes to be at the latest. */
export function someFault(random: Random, most: Readonly<Record<Direction, number>>): Fault {
  const kind = oneOf<FaultAtByte | 'latency'>([...AT_BYTE, 'latency'], random);
  if (kind === 'latency') return { kind, ms: Math.floor(1 + random() * 200) };
  const of = oneOf<Direction>(['request', 'answer'], random);
  return { kind, of, afterBytes: Math.floor(random() * most[of]) };
}
