import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** What is wrong with the network between a program and its Neo4j, from when it is injected until it is mended. */
export type Fault =
  /** Whatever is sent arrives later, in both directions. */
  | { readonly kind: 'latency'; readonly ms: number }
  /**
   * At this byte, counted over all connections:
   * - reset, cut: the connection that transfers it ends, by a reset or as if it were at its end;
   * - half-open: all connections swallow what is sent, and so do new ones; those go on doing so when this is mended;
   * - refused: all connections end, and nobody listens.
   */
  | { readonly kind: FaultAtByte; readonly of: Direction; readonly afterBytes: number }
  /** The connection ends just before a commit is passed on, or just after: its answer is lost. */
  | { readonly kind: 'reset at commit'; readonly isPassedOn: boolean };

export type FaultAtByte = 'reset' | 'cut' | 'half-open' | 'refused';

export type Direction = 'request' | 'answer';

/** COMMIT of Bolt, as a message of its own: https://neo4j.com/docs/bolt/current/bolt/message/#messages-commit */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  isSwallowing: boolean;
}

/** A TCP proxy to a port of loopback, to which faults are done. */
export class FaultyBolt {
  readonly #target: number;
  readonly #pairs = new Set<Pair>();
  readonly #server = createServer((client) => this.#join(client));
  #fault: Fault | null = null;
  #transferred: Record<Direction, number> = { request: 0, answer: 0 };
  #happened = false;
  port = 0;

  private constructor(target: number) {
    this.#target = target;
  }

  static async before(target: number): Promise<FaultyBolt> {
    const proxy = new FaultyBolt(target);
    await proxy.#listen();
    return proxy;
  }

  /** How many bytes were passed on since the last fault was injected, or mended. */
  get transferred(): Readonly<Record<Direction, number>> {
    return this.#transferred;
  }

  /** Whether the fault has come to be: enough was transferred. */
  get happened(): boolean {
    return this.#happened;
  }

  /** How many connections swallow what is sent, and are still held by who opened them. */
  get swallowing(): number {
    return [...this.#pairs].filter(({ isSwallowing, client }) => isSwallowing && !client.destroyed).length;
  }

  inject(fault: Fault): void {
    this.#fault = fault;
    this.#transferred = { request: 0, answer: 0 };
    this.#happened = fault.kind === 'latency';
  }

  /** What comes from now on is well; connections that swallow go on doing so. */
  async mend(): Promise<void> {
    this.#fault = null;
    this.#transferred = { request: 0, answer: 0 };
    if (!this.#server.listening) await this.#listen();
  }

  /** Ends all connections by a reset. */
  dropAll(): void {
    for (const pair of this.#pairs) end(pair, 'reset');
  }

  close(): void {
    this.#server.close();
    this.dropAll();
  }

  async #listen(): Promise<void> {
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (typeof address === 'object' && address !== null) this.port = address.port;
  }

  #join(client: Socket): void {
    const server = connect(this.#target, '127.0.0.1');
    const isSwallowing = this.#fault?.kind === 'half-open' && this.#happened;
    const pair: Pair = { client, server, isSwallowing };
    this.#pairs.add(pair);
    for (const socket of [client, server])
      socket
        .setNoDelay(true)
        .on('error', () => socket.destroy())
        .on('close', () => this.#left(pair));
    client.on('data', (bytes) => this.#transfer(pair, 'request', bytes));
    server.on('data', (bytes) => this.#transfer(pair, 'answer', bytes));
  }

  /** Of a connection that swallows the other end hears nothing. */
  #left(pair: Pair): void {
    if (pair.isSwallowing && !pair.server.destroyed) return;
    this.#pairs.delete(pair);
    end(pair, 'cut');
  }

  #transfer(pair: Pair, of: Direction, bytes: Buffer): void {
    if (pair.isSwallowing) return;
    const fault = this.#fault;
    const to = of === 'request' ? pair.server : pair.client;
    const before = this.#transferred[of];
    this.#transferred[of] += bytes.length;
    if (fault?.kind === 'latency') {
      setTimeout(() => to.writable && to.write(bytes), fault.ms);
    } else if (
      fault !== null &&
      'of' in fault &&
      fault.of === of &&
      !this.#happened &&
      this.#transferred[of] > fault.afterBytes
    ) {
      this.#happened = true;
      to.write(bytes.subarray(0, Math.max(0, fault.afterBytes - before)));
      this.#happen(fault.kind, pair);
    } else if (fault?.kind === 'reset at commit' && !this.#happened && of === 'request' && bytes.includes(COMMIT)) {
      this.#happened = true;
      if (fault.isPassedOn) {
        pair.server.removeAllListeners('data').on('data', () => end(pair, 'reset')); // the answer: it is done
        to.write(bytes);
      } else {
        end(pair, 'reset');
      }
    } else {
      to.write(bytes);
    }
  }

  #happen(kind: FaultAtByte, pair: Pair): void {
    if (kind === 'half-open') {
      for (const one of this.#pairs) one.isSwallowing = true;
    } else if (kind === 'refused') {
      this.close();
    } else {
      setImmediate(() => end(pair, kind));
    }
  }
}

function end({ client, server }: Pair, how: 'reset' | 'cut'): void {
  for (const socket of [client, server]) {
    if (how === 'reset') socket.resetAndDestroy();
    else socket.destroySoon();
  }
}
