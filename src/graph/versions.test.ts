import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TEXTS } from '../../tests/model/texts.ts';
import { extractGraph } from '../extract/extract-graph.ts';
import { articleRows } from '../ingest/article-rows.ts';
import { MODEL_VERSION } from './versions.ts';

const FINGERPRINTS = 'tests/version/fingerprints.json';

it('makes of each text what it made when the version was new', () => {
  const made = createHash('sha256').update(JSON.stringify(TEXTS.map((text) => articleRows(extractGraph(text)))));
  const known: Record<string, string> = JSON.parse(readFileSync(FINGERPRINTS, 'utf8'));
  const version = `version ${MODEL_VERSION} of src/graph/versions.ts`;
  expect(
    `${version}: ${made.digest('hex')}`,
    `Texts give other nodes than they did. Expected a version of its own for that, or graphs that exist keep the old ones. ` +
      `Add one to src/graph/versions.ts, and its fingerprint to ${FINGERPRINTS}.`,
  ).toBe(`${version}: ${known[MODEL_VERSION]}`);
});
