// `node lab/run.mjs COMMAND ARGUMENT…`: training, evaluation and lexicons, with the set-up that they need.
import { ensureDependencies } from '../scripts/dependencies.mjs';
import { runModules, runTool } from '../scripts/tools.mjs';
import { argumentsOf, settingLine } from '../scripts/usage.mjs';

/** What each command is about and takes, and which modules it runs. */
const COMMANDS = {
  train: {
    about:
      'Learns src/extract/names/names.model.gz from the corpus and the reports, in two minutes. The same give the same bytes.',
    modules: ['train.ts'],
  },
  'train:events': {
    about: 'Learns src/extract/events/kinds.model.json from the corpus and lab/training/event-kinds.tsv.',
    modules: ['train-events.ts'],
  },
  'train:participants': {
    about: 'Learns src/extract/events/participants.model.json from the annotated articles.',
    modules: ['train-participants.ts'],
  },
  evaluate: {
    operands: '[names] [statements] [genres] [--set NAME]… [--held-back]',
    takes: 'names of measures, --set with the name of a set of articles, --held-back',
    options: ['--set', '--held-back'],
    about:
      'Measures extraction and prints errors by kind: on all sets of annotated articles that may be read, or on those\n' +
      'named. With --held-back also on those held back, figures only, and writes the tables of docs/extraction.md.',
    modules: ['evaluate.ts'],
  },
  lexicons: {
    about: 'Writes the generated lists of src/extract/lexicons from the packages of lab/, and hashes them.',
    modules: [
      'lexicons.ts',
      'lexicons/countries.ts',
      'lexicons/demonyms.ts',
      'lexicons/names.ts',
      'lexicons/place-countries.ts',
      'lexicons/female-first-names.ts',
    ],
    takesPackages: true,
  },
};

const [name, ...args] = process.argv.slice(2);
const { about, operands, takes, options, modules, takesPackages } = COMMANDS[name];
const usage = operands ? `npm run ${name} -- ${operands}` : `npm run ${name}`;
const given = argumentsOf({ usage, about, takes, options, settings }, args);
process.argv.splice(1, Number.POSITIVE_INFINITY, name, ...given);
await ensureDependencies({ dev: true });
if (takesPackages) await ensureDependencies({ folder: 'lab' });
await runModules(...modules.map((module) => `lab/${module}`));
if (name === 'lexicons') {
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', 'src/extract/lexicons'];
  process.exitCode = await runTool(process.execPath, biome, 2);
}

function settings() {
  return [
    settingLine('NEWSGRAPH_CORPUS', 'Folder of WiNER-fr: 2016_01_01-001.txt beside 2016_01_01-001.ann, and so on'),
    settingLine('NEWSGRAPH_REPORTS', 'File of the annotated reports: the training half of POPCORN, reports.json'),
    settingLine('NEWSGRAPH_GOLD', 'Files of annotated articles, instead of those of lab/evaluation/annotation'),
  ];
}
