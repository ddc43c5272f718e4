import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { errorMessage } from '../error-message.ts';
import { MODEL_VERSION } from '../graph/versions.ts';
import { linesOf } from '../ingest/lines.ts';
import { BackupError } from './backup-error.ts';
import {
  type ArticleLine,
  anyHeader,
  type DecisionLine,
  type EndLine,
  FORMAT_VERSION,
  type Header,
  type Line,
  LONGEST_LINE,
  readHeader,
  readLine,
} from './form.ts';

const MEND = 'Copy it again from where it was made, or take another backup.';

/** What a whole file holds. */
export interface Checked extends Header {
  /** Texts of which no article could be made. */
  readonly refused: number;
}

/**
 * Reads a backup from end to end.
 *
 * @throws BackupError for a file that is none, is cut or damaged, or is of a newer version
 */
export async function checkBackup(path: string): Promise<Checked> {
  let refused = 0;
  const lines = backupLines(path);
  for (;;) {
    const next = await lines.next();
    if (next.done) return { ...next.value, refused };
    if (next.value.kind === 'article' && next.value.refused !== undefined) refused++;
  }
}

/** The decisions and then the articles of a backup, as they come. What is wrong with it may show behind them. */
export async function* backupLines(path: string): AsyncGenerator<DecisionLine | ArticleLine, Header> {
  const sum = createHash('sha256');
  const held = { articles: 0, decisions: 0 };
  let header: Header | null = null;
  let end: EndLine | null = null;
  for await (const { bytes, line } of linesOf(unpacked(path), LONGEST_LINE)) {
    const value = jsonOf(bytes);
    const read: Header | Line | null = header === null ? headerOf(value, path) : readLine(value);
    if (read === null || end !== null) throw damaged(path, `line ${line} is none that should stand there`);
    if (!('kind' in read)) {
      header = read;
    } else if (read.kind === 'end') {
      if (read.sha256 !== sum.digest('hex')) throw damaged(path, 'its lines are not those that were written');
      end = read;
      continue;
    } else {
      held[read.kind === 'article' ? 'articles' : 'decisions']++;
      yield read;
    }
    sum.update(bytes).update('\n');
  }
  if (header === null) throw notOne(path, 'it is empty');
  if (end === null) throw damaged(path, 'it ends before its last line');
  for (const { articles, decisions } of [header, end]) {
    if (articles !== held.articles || decisions !== held.decisions)
      throw damaged(path, `it should hold ${articles} articles and ${decisions} decisions`);
  }
  return header;
}

async function* unpacked(path: string): AsyncGenerator<Buffer> {
  const chunks = pipeline(createReadStream(path), createGunzip(), () => {}); // a failure is thrown where it is read
  let hasBegun = false;
  try {
    for await (const chunk of chunks) {
      hasBegun = true;
      yield chunk;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new BackupError(`There is no file ${path}. Expected a backup. Check the path.`);
    if (code === 'Z_BUF_ERROR') throw damaged(path, 'it is cut');
    if (code === 'Z_DATA_ERROR' && !hasBegun) throw notOne(path, 'it cannot be unpacked');
    throw damaged(path, `it cannot be read (${errorMessage(error)})`);
  }
}

/** The value of a line, `undefined` for what is no JSON in UTF-8. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function headerOf(value: unknown, path: string): Header {
  const known = anyHeader.safeParse(value).data;
  if (known === undefined) throw notOne(path, 'its first line does not say that it is one');
  if (known.version > FORMAT_VERSION) throw newer(path, `of version ${known.version}`, FORMAT_VERSION);
  const header = readHeader(value);
  if (header === null) throw damaged(path, 'its first line is not as it was written');
  if (header.modelVersion > MODEL_VERSION)
    throw newer(path, `of a graph of model version ${header.modelVersion}`, MODEL_VERSION);
  return header;
}

function notOne(path: string, why: string): BackupError {
  return new BackupError(
    `${path} is no backup: ${why}. Expected a file that was written by a backup of Newsgraph. Name that, or, if it should ` +
      `be one: ${MEND}`,
  );
}

function damaged(path: string, how: string): BackupError {
  return new BackupError(`${path} is damaged: ${how}. Expected a whole backup. ${MEND}`);
}

function newer(path: string, what: string, known: number): BackupError {
  return new BackupError(`${path} is a backup ${what}. Expected at most ${known}. Restore it with a newer Newsgraph.`);
}
