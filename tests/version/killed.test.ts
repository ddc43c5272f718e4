import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { countTexts } from '../../src/generated/cypher/admin.ts';
import type { Database } from '../../src/graph/database.ts';
import { readState, type Stage } from '../../src/graph/graph-state.ts';
import { prepareSchema } from '../../src/graph/prepare-schema.ts';
import { MODEL_VERSION } from '../../src/graph/versions.ts';
import { run } from '../support/command.ts';
import { freshDatabase, sharedSettings } from '../support/database.ts';
import { until } from '../support/until.ts';
import { change, dump, seedTexts } from './first-version.ts';

/** So many that each stage takes several transactions. */
const ARTICLES = 450;

const SEED = 'tests/version/seed.txt';
const { uri, user, password } = sharedSettings();
const shared = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
const texts = Array.from(
  { length: ARTICLES },
  (_, i) =>
    `${i % 3 === 0 ? '' : `date 20${10 + (i % 9)}-0${1 + (i % 9)} `}Amir Hatami a rencontré Jean Duval${i} à Damas, en Syrie.`,
);
let database: Database;
let whole: Awaited<ReturnType<typeof dump>>;

beforeAll(async () => {
  database = await freshDatabase();
  await prepareSchema(database);
  await seedTexts(database, texts);
  whole = await dump(database);
});
beforeEach(makeFirstVersion);
afterAll(() => freshDatabase());

/** The same articles as the first version had them, as far as this program cares: what is of the second is gone. */
async function makeFirstVersion(): Promise<void> {
  await change(database, 'MATCH (graph:Newsgraph) DELETE graph');
  await change(database, 'MATCH (article:Article) SET article.byDate = "old"');
  expect((await readState(database)).version).toBe(1);
}

const STAGES: readonly (readonly [Stage, number])[] = [
  ['SETTING_ASIDE', 100],
  ['CLEARING', 0],
  ['BUILDING', 0],
  ['BUILDING', 100],
];

it.each(STAGES)(
  'a program killed while it is %s, with %d articles done, is followed by one that finishes',
  { timeout: 600_000 },
  async (stage, done) => {
    const killed = seeding();
    await until(`it is ${stage}`, async () => {
      const state = await readState(database);
      const { articles, texts: left } = await countTexts(database.reader());
      const isFar = stage === 'SETTING_ASIDE' ? left >= done : articles >= done;
      return (state.stage === stage && isFar) || state.version === MODEL_VERSION;
    });
    killed.process.kill('SIGKILL');
    await killed.ended();
    expect(await readState(database)).toMatchObject({ version: 1, building: MODEL_VERSION });
    const { articles, texts: left } = await countTexts(database.reader());
    expect(articles + left).toBe(ARTICLES);

    const next = seeding();
    expect(await next.ended(), next.printed()).toBe(0);
    expect(next.printed()).toContain('0 created, 1 already there');
    expect(await dump(database)).toEqual(whole);
  },
);

it('two programs at once, one of them killed, leave a whole graph', { timeout: 600_000 }, async () => {
  const [killed, other] = [seeding(), seeding()];
  await until('one builds', async () => (await readState(database)).building !== null);
  killed.process.kill('SIGKILL');
  expect(await other.ended(), other.printed()).toBe(0);
  await killed.ended();
  expect(await dump(database)).toEqual(whole);
});

function seeding() {
  return run(process.execPath, ['--import', 'tsx', 'src/programs/seed.ts', SEED], shared);
}
