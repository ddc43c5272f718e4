#!/usr/bin/env node
// `newsgraph COMMAND ARGUMENT…`: what users start from a release, in which all is built and nothing has to be installed.
import { readFileSync } from 'node:fs';
import { checkNode } from './node-version.mjs';
import { isProgram, overview, runProgram } from './programs.mjs';

checkNode();
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
process.env.NEWSGRAPH_RELEASE = version;

const [command, ...args] = process.argv.slice(2);
const usage = [
  'Usage: newsgraph COMMAND',
  '',
  ...overview(),
  '',
  'Each has --help; newsgraph --version tells this one.',
];
if (command === '--version' || command === '-v') {
  console.log(version);
} else if (command === '--help' || command === '-h') {
  console.log(usage.join('\n'));
} else if (command !== undefined && isProgram(command)) {
  await runProgram(command, args);
} else {
  console.error(
    `${command === undefined ? 'No command is given' : `There is no command ${command}`}.\n\n${usage.join('\n')}`,
  );
  process.exitCode = 1;
}
