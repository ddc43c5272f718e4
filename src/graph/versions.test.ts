import { it } from 'vitest';
import { expectFingerprint } from '../../tests/version/fingerprints.ts';
import { READINGS } from '../../tests/version/reading.ts';
import { articleRows } from '../ingest/article-rows.ts';
import { MODEL_VERSION } from './versions.ts';

it('makes of each reading what it made when the version was new', () => {
  const made = READINGS.map(([reading, given, reader]) => articleRows(reading, given, reader));
  expectFingerprint(
    'model',
    MODEL_VERSION,
    made,
    'The same reading gives other nodes than it did, and graphs that exist would keep the old ones. Add a version to ' +
      'src/graph/versions.ts, with a word on why.',
  );
});
