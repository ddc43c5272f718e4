// `npm run release`: writes dist/release/, all that runs without a clone, and packs it.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from './builds.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { noticeOf } from './notice.mjs';
import { mustRunNpm, ROOT } from './tools.mjs';

const RELEASE = join(ROOT, 'dist', 'release');
const PROGRAMS = join(RELEASE, 'dist', 'programs');
const PAGES = join(RELEASE, 'dist', 'web');

/** What users start a release by. */
const LAUNCHER = ['newsgraph', 'programs', 'commands', 'usage', 'port', 'node-version'];

await ensureDependencies();
rmSync(RELEASE, { recursive: true, force: true });
for (const name of ['programs', 'pages']) await build(name, RELEASE);
// Files stand where they stand in the sources, so that the programs find them.
for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', ...filesIn('docs', /\.(md|png)$/)])
  keep(file);
for (const name of LAUNCHER) keep(`scripts/${name}.mjs`);
for (const file of [...filesIn('schema', /\.graphql$/), ...filesIn('seeds', /\.txt$/), ...dataOfPrograms()]) keep(file);
// What cannot take gzip takes files as they are; Brotli saves a tenth of what gzip leaves, and is half of the pages' size here.
for (const file of readdirSync(PAGES, { recursive: true })) if (file.endsWith('.br')) rmSync(join(PAGES, file));
writeNotice();
const { name, version } = writePackage();
await mustRunNpm('Packing', ['pack', RELEASE, '--pack-destination', join(ROOT, 'dist'), '--silent']);
const packed = join('dist', `${name}-${version}.tgz`);
console.log(`${packed}: ${(statSync(join(ROOT, packed)).size / 1e6).toFixed(1)} MB`);

function keep(file) {
  mkdirSync(dirname(join(RELEASE, file)), { recursive: true });
  cpSync(join(ROOT, file), join(RELEASE, file));
}

function filesIn(folder, names) {
  const files = readdirSync(join(ROOT, folder), { recursive: true });
  return files.filter((file) => names.test(file)).map((file) => join(folder, file));
}

/** The files beside the sources that the programs name in a string; of those that are generated they read none. */
function dataOfPrograms() {
  const modules = readdirSync(PROGRAMS).filter((file) => file.endsWith('.js'));
  const code = modules
    .map((file) => readFileSync(join(PROGRAMS, file), 'utf8').replaceAll(/^\s*(\/\/|\*).*/gm, ''))
    .join('\n');
  return filesIn('src', /\.(bin|bloom|gz|json|txt|xml)$/)
    .filter((file) => !file.startsWith(join('src', 'generated')))
    .filter((file) => ["'", '"', '`', '/'].some((before) => code.includes(before + basename(file))));
}

/** The notice of the sources, and of the packages that the builds have parts of. */
function writeNotice() {
  const lists = [PROGRAMS, PAGES].map((folder) => join(folder, 'packages.json'));
  const packages = new Set(lists.flatMap((list) => JSON.parse(readFileSync(list, 'utf8'))));
  for (const list of lists) rmSync(list);
  const own = readFileSync(join(ROOT, 'NOTICE'), 'utf8').trim();
  writeFileSync(join(RELEASE, 'NOTICE'), `${own}\n\n${'='.repeat(80)}\n${noticeOf([...packages].sort())}\n`);
}

/** What npm needs to know: there is nothing to install besides. */
function writePackage() {
  const sources = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { name, version, description, license, type, engines } = sources;
  const own = { name, version, description, license, type, engines, bin: { newsgraph: 'scripts/newsgraph.mjs' } };
  writeFileSync(join(RELEASE, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
  return own;
}
