/** What users type for each program: in a clone, by npm, and in a release. */
const COMMANDS = {
  start: { clone: 'npm start', release: 'newsgraph start' },
  seed: { clone: 'npm run seed', release: 'newsgraph seed' },
  retract: { clone: 'npm run retract', release: 'newsgraph retract' },
  suppress: { clone: 'npm run suppress', release: 'newsgraph suppress' },
  unsuppress: { clone: 'npm run unsuppress', release: 'newsgraph unsuppress' },
  reread: { clone: 'npm run reread', release: 'newsgraph reread' },
  decisions: { clone: 'npm run decisions', release: 'newsgraph decisions' },
  backup: { clone: 'npm run backup', release: 'newsgraph backup' },
  restore: { clone: 'npm run restore', release: 'newsgraph restore' },
  'check-graph': { clone: 'npm run check-graph', release: 'newsgraph check-graph' },
  extract: { clone: 'npm run --silent extract', release: 'newsgraph extract' },
};

/** Whether this is a release, which its launcher says. */
export function isRelease() {
  return process.env.NEWSGRAPH_RELEASE !== undefined;
}

/** What users type for a program, such as `seed`, with what it is to work on. */
export function commandOf(program, operands = '') {
  const { clone, release } = COMMANDS[program];
  if (operands === '') return isRelease() ? release : clone;
  return isRelease() ? `${release} ${operands}` : `${clone} -- ${operands}`;
}

/** What was typed to start this program, `npm start` where nobody knows; operands stand as three dots. */
export function thisCommand() {
  const [, program, ...operands] = process.argv;
  return Object.hasOwn(COMMANDS, program) ? commandOf(program, operands.length > 0 ? '…' : '') : commandOf('start');
}
