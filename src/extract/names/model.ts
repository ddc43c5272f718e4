import { gunzipSync } from 'node:zlib';
import { IntTable } from './int-table.ts';
import { LABEL_COUNT } from './labels.ts';

/** A conditional random field of a linear chain: weights by feature and label, and by step from label to label. */
export interface Crf {
  /** From the hash of a feature to its row in `weights`, counted from 1. */
  readonly rows: IntTable;
  /** `LABEL_COUNT` numbers a row; row 0 is empty. */
  readonly weights: Int8Array;
  /** A row of `LABEL_COUNT` a label before, in the unit of `weights`. */
  readonly transitions: Float64Array;
}

/** A text is labelled twice: the second time with what the first made of each word's other mentions. */
export interface Model {
  readonly first: Crf;
  readonly second: Crf;
}

/** Reads the bytes that `packModel` of the training scripts wrote; their layout is described there. */
export function parseModel(file: Uint8Array): Model {
  const bytes = gunzipSync(file);
  const cut = 4 + bytes.readUInt32LE(0);
  return { first: parseCrf(bytes.subarray(4, cut)), second: parseCrf(bytes.subarray(cut)) };
}

/** Reads one field of a model, as `writeCrf` wrote it. */
export function parseCrf(bytes: Uint8Array): Crf {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const transitions = Float64Array.from({ length: LABEL_COUNT ** 2 }, (_, i) => view.getFloat32(4 + 4 * i, true));
  let masks = 4 + 4 * LABEL_COUNT ** 2;
  let gaps = masks + 2 * count;
  let values = gaps + 3 * count;
  const rows = new IntTable(1 << Math.ceil(Math.log2(2 * count + 2)));
  const weights = new Int8Array((count + 1) * LABEL_COUNT);
  let key = 0;
  for (let row = 1; row <= count; row++) {
    key += (bytes[gaps] ?? 0) | ((bytes[gaps + count] ?? 0) << 8) | ((bytes[gaps + 2 * count] ?? 0) << 16);
    gaps++;
    rows.set(key, row);
    const mask = (bytes[masks] ?? 0) | ((bytes[masks + count] ?? 0) << 8);
    masks++;
    for (let label = 0; label < LABEL_COUNT; label++) {
      if ((mask >> label) & 1) weights[row * LABEL_COUNT + label] = view.getInt8(values++);
    }
  }
  return { rows, weights, transitions };
}
