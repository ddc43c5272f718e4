// Plain Node without dependencies: help comes before anything is installed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const README = fileURLToPath(new URL('../README.md', import.meta.url));

/** What each program is called, takes and does. */
const PROGRAMS = {
  main: {
    usage: 'npm start',
    takesFiles: false,
    about:
      'Starts Neo4j (or uses the one of NEO4J_URI), loads seeds/ into an empty graph, and serves it. Ctrl-C ends it.',
  },
  seed: {
    usage: 'npm run seed -- [FILE or FOLDER]…',
    takesFiles: true,
    about:
      'Puts articles into the graph: files, and the .txt files of folders with all below them; seeds/ when none is named. ' +
      'Safe to repeat. Uses the Neo4j of a server that runs.',
  },
  extract: {
    usage: 'npm run --silent extract -- FILE or FOLDER…',
    takesFiles: true,
    about: 'Shows what would go into the graph: one line of JSON for each article. Needs no database.',
  },
};

/**
 * The files and folders that a program is to work on. Tells how it is used, and ends, when that is asked for or when there
 * is an option that it does not have. What stands behind `--` is no option.
 */
export function argumentsOf(name, args) {
  const program = PROGRAMS[name];
  const end = args.indexOf('--');
  const [options, rest] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
  if (options.some((option) => option === '--help' || option === '-h')) {
    console.log(help(program));
    process.exit(0);
  }
  const unknown = options.find((option) => /^-./.test(option)) ?? (program.takesFiles ? undefined : args[0]);
  if (unknown !== undefined) {
    const expected = program.takesFiles ? 'files, folders, or --help' : 'nothing but --help';
    const mend = program.takesFiles && unknown.startsWith('-') ? ` For a file of this name: ./${unknown}` : '';
    console.error(
      `${unknown} is no option of this program. Expected ${expected}: ${program.usage}. ` +
        `Settings are environment variables, such as PORT=4001 npm start; --help lists them.${mend}`,
    );
    process.exit(1);
  }
  return [...options, ...rest];
}

function help({ usage, about }) {
  return [
    `Usage: ${usage}`,
    '',
    about,
    '',
    'Settings, by environment variables (more in README.md):',
    ...settings(),
  ].join('\n');
}

/** The rows of the README's table, which is held against what the programs read. */
function settings() {
  const rows = [...readFileSync(README, 'utf8').matchAll(/^\| *`([A-Z0-9_]+)` *\| *(.*?) *\| *(.*?) *\|$/gm)];
  return rows.map(([, name, value, what]) => {
    const standard = value === '' ? '' : ` (${value.replaceAll('`', '')})`;
    return `  ${name.padEnd(20)} ${what.replaceAll('`', '')}${standard}`;
  });
}
