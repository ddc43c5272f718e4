/** A hash table from 32-bit integers to 32-bit integers that are not 0; open addressing, never more than half full. */
export class IntTable {
  /** Key and value of a slot side by side, so that one line of the processor's cache has both. */
  #slots: Int32Array;
  #size = 0;

  /** @param capacity slots to begin with, a power of two */
  constructor(capacity: number) {
    this.#slots = new Int32Array(2 * capacity);
  }

  /** The value of `key`, 0 where there is none. */
  get(key: number): number {
    return this.#slots[slotOf(this.#slots, key) + 1] ?? 0;
  }

  set(key: number, value: number): void {
    const slot = slotOf(this.#slots, key);
    if (this.#slots[slot + 1] === 0) this.#size++;
    this.#slots[slot] = key;
    this.#slots[slot + 1] = value;
    if (this.#size * 4 >= this.#slots.length) this.#grow();
  }

  #grow(): void {
    const before = this.#slots;
    [this.#slots, this.#size] = [new Int32Array(2 * before.length), 0];
    for (let slot = 0; slot < before.length; slot += 2) {
      if (before[slot + 1] !== 0) this.set(before[slot] ?? 0, before[slot + 1] ?? 0);
    }
  }
}

function slotOf(slots: Int32Array, key: number): number {
  const last = slots.length - 1;
  let slot = ((key ^ (key >>> 15)) << 1) & last;
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & last;
  return slot;
}
