import { it } from 'vitest';
import { TEXTS } from '../../tests/model/texts.ts';
import { expectFingerprint } from '../../tests/version/fingerprints.ts';
import { extractGraph } from './extract-graph.ts';
import { READER_VERSION } from './reader-version.ts';

it('reads in each text what it read when the version was new', () => {
  const read = TEXTS.map((text) => extractGraph(text));
  expectFingerprint(
    'reader',
    READER_VERSION,
    read,
    'The reader makes something else of the same texts, and graphs would not know which of their articles were read otherwise. ' +
      'Raise READER_VERSION in src/extract/reader-version.ts, with a line that says why.',
  );
});
