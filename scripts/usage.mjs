// Plain Node without dependencies: help comes before anything is installed.

/**
 * What a program is to work on. Tells how it is used, and ends, when that is asked for or when there is an option that it does
 * not have. What stands behind `--` is no option.
 *
 * @param program Its `usage` and what it is `about`; what it `takes`, such as `files, folders`, where it takes anything;
 *   the `options` that it has, such as `--set`; lines about its `settings`.
 */
export function argumentsOf(program, args) {
  const end = args.indexOf('--');
  const [options, rest] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
  if (options.some((option) => option === '--help' || option === '-h')) {
    console.log(help(program));
    process.exit(0);
  }
  if (args.includes('')) {
    console.error(
      'An argument is empty, such as that of a variable which is not set. Expected something, or leave it out.',
    );
    process.exit(1);
  }
  const { usage, takes, options: known = [] } = program;
  const strange = (option) => /^-./.test(option) && !known.includes(option);
  const unknown = options.find(strange) ?? (takes ? undefined : args.find((one) => !known.includes(one)));
  if (unknown !== undefined) {
    const expected = takes ? `${takes}, or --help` : 'nothing but --help';
    const mend = takes?.includes('files') && unknown.startsWith('-') ? ` For a file of this name: ./${unknown}` : '';
    console.error(
      `${unknown} is no option of this program. Expected ${expected}: ${usage}. ` +
        `Settings are environment variables; --help lists them.${mend}`,
    );
    process.exit(1);
  }
  return [...options, ...rest];
}

function help({ usage, about, settings }) {
  return [`Usage: ${usage}`, '', about, '', 'Settings, by environment variables:', ...settings()].join('\n');
}

/** A line of help. */
export function settingLine(name, what) {
  return `  ${name.padEnd(20)} ${what}`;
}
