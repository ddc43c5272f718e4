/** A hash table from 32-bit integers to 32-bit integers that are not 0; open addressing, never more than half full. */
export class IntTable {
  #keys: Int32Array;
  #values: Int32Array;
  #mask: number;
  #size = 0;

  /** @param capacity slots to begin with, a power of two */
  constructor(capacity: number) {
    [this.#keys, this.#values, this.#mask] = [new Int32Array(capacity), new Int32Array(capacity), capacity - 1];
  }

  /** The value of `key`, 0 where there is none. */
  get(key: number): number {
    return this.#values[this.#slot(key)] ?? 0;
  }

  set(key: number, value: number): void {
    const slot = this.#slot(key);
    if (this.#values[slot] === 0) {
      this.#keys[slot] = key;
      this.#size++;
    }
    this.#values[slot] = value;
    if (this.#size * 2 > this.#mask) this.#grow();
  }

  #slot(key: number): number {
    const keys = this.#keys;
    const values = this.#values;
    let slot = (key ^ (key >>> 15)) & this.#mask;
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    const capacity = (this.#mask + 1) * 2;
    [this.#keys, this.#values, this.#mask] = [new Int32Array(capacity), new Int32Array(capacity), capacity - 1];
    this.#size = 0;
    values.forEach((value, slot) => {
      if (value !== 0) this.set(keys[slot] ?? 0, value);
    });
  }
}
