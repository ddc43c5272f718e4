import { readFileSync } from 'node:fs';
import { commandOf } from './commands.mjs';
import { portMustBeFree } from './port.mjs';
import { argumentsOf, settingLine } from './usage.mjs';

const README = new URL('../README.md', import.meta.url);

/** What users start: what each takes and does, and which program of the bundle it is. */
const PROGRAMS = {
  start: {
    module: 'main',
    about:
      'Starts Neo4j (or uses the one of NEO4J_URI), loads seeds/ into an empty graph, and serves it. Ctrl-C ends it.',
  },
  seed: {
    module: 'seed',
    operands: '[FILE or FOLDER]…',
    about:
      'Puts articles into the graph: files, and the .txt and .jsonl files of folders with all below them; seeds/ when none is named. ' +
      'Safe to repeat. Uses the Neo4j of a server that runs.',
  },
  retract: {
    module: 'retract',
    operands: 'ID or FILE…',
    options: ['--yes', '--dry-run', '--reason', '--undo'],
    about:
      'Takes articles from the graph, with all that only they support, and keeps them out: seeding leaves them out from then on. ' +
      'Articles are named by their ids or their files. Asks before; --yes does not, --dry-run only shows what would go. ' +
      '--reason "…" is kept with who did it, and when. --undo lets articles be seeded again.',
  },
  suppress: {
    module: 'suppress',
    operands: 'ID…',
    takes: 'ids',
    options: ['--yes', '--dry-run', '--reason'],
    about:
      'Takes claims, quotes, offices and mentions down, with what only they support, and keeps them down: also where articles are ' +
      'read again, or others that state the same office come. --reason "…" has to be given. Asks before; --yes does not, --dry-run ' +
      'only shows what would go.',
  },
  unsuppress: {
    module: 'unsuppress',
    operands: 'ID…',
    takes: 'ids',
    about: 'Brings back what was suppressed: the graph is then as if nobody had suppressed it.',
  },
  reread: {
    module: 'reread',
    options: ['--all'],
    about:
      'Reads articles again that an older Newsgraph has read, from the texts that the graph holds, and says what came and went. ' +
      'A server may run meanwhile. --all reads all of them.',
  },
  decisions: {
    module: 'decisions',
    about: 'Lists what was retracted or suppressed: when, by whom, what, and why.',
  },
  backup: {
    module: 'backup',
    operands: 'FILE',
    options: ['--force'],
    about:
      'Writes what the graph is made of, its articles and decisions, into one file, while a server may run. ' +
      '--force replaces a file that is there.',
  },
  restore: {
    module: 'restore',
    operands: 'FILE',
    options: ['--add'],
    about:
      'Makes the graph of a backup, in an empty Neo4j of any version that can be used. The whole file is checked first. ' +
      '--add adds what it holds to a graph that is not empty, and goes on where a restore was broken off.',
  },
  'check-graph': {
    module: 'check-graph',
    about:
      'Compares the whole graph with what its articles give, read again from their texts, and says what differs. Only reads, also ' +
      'while a server runs. Ends with 1 when something differs.',
  },
  extract: {
    module: 'extract',
    operands: 'FILE or FOLDER…',
    options: ['--full'],
    about:
      'Shows what would go into the graph: one line of JSON for each article. Needs no database. --full writes all that is found, ' +
      'as lines that seed takes.',
  },
};

export function isProgram(name) {
  return Object.hasOwn(PROGRAMS, name);
}

/** What there is to start, as help shows it. */
export function overview() {
  return Object.entries(PROGRAMS).map(
    ([name, { operands, about }]) => `  ${commandOf(name, operands)}\n      ${about}`,
  );
}

/**
 * Runs a program of the bundle in this process, which ends before when the program cannot be used so.
 *
 * @param prepare What it takes that it is there, such as a build; done once it is clear that the program can run.
 */
export async function runProgram(name, args, prepare = async () => {}) {
  const { module, operands, takes = 'files, folders', options, about } = PROGRAMS[name];
  const given = argumentsOf(
    { usage: commandOf(name, operands), about, takes: operands && takes, options, settings },
    args,
  );
  process.argv.splice(1, Number.POSITIVE_INFINITY, name, ...given);
  if (name === 'start') await portMustBeFree(process.env);
  await prepare();
  await import(new URL(`../dist/programs/${module}.js`, import.meta.url));
}

/** The rows of the README's table, which is held against what the programs read. */
function settings() {
  const rows = [...readFileSync(README, 'utf8').matchAll(/^\| *`([A-Z0-9_]+)` *\| *(.*?) *\| *(.*?) *\|$/gm)];
  return rows.map(([, name, value, what]) => {
    const standard = value === '' ? '' : ` (${value.replaceAll('`', '')})`;
    return settingLine(name, `${what.replaceAll('`', '')}${standard}`);
  });
}
