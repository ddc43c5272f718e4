import type { Record as NeoRecord, Result } from 'neo4j-driver';

export type Values = Record<string, unknown>;
export type Rows = readonly Values[];

/**
 * All rows of a result.
 *
 * @param onRow Called for each as it arrives.
 */
export function rowsOf(result: Result, onRow?: (row: Values) => void): Promise<Rows> {
  return new Promise((resolve, reject) => {
    const rows: Values[] = [];
    result.subscribe({
      onNext: (record) => {
        const row = toRow(record);
        rows.push(row);
        onRow?.(row);
      },
      onCompleted: () => resolve(rows),
      onError: reject,
    });
  });
}

/** As `record.toObject()` does, which makes an iterator and a pair for every value. */
function toRow(record: NeoRecord): Values {
  const row: Values = {};
  for (let i = 0; i < record.keys.length; i++) row[String(record.keys[i])] = record.get(i);
  return row;
}

/** The driver captures a stack trace for every call, which costs more than all GraphQL of a small request. */
export function withoutStack<Result>(call: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
