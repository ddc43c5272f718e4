import { afterEach, expect, it, vi } from 'vitest';
import { commandOf, thisCommand } from './commands.mjs';

const { argv } = process;

afterEach(() => {
  vi.unstubAllEnvs();
  process.argv = argv;
});

it('names commands as they are typed in a clone, and in a release', () => {
  const commands = () => [commandOf('start'), commandOf('seed'), commandOf('seed', 'article.txt')];
  expect(commands()).toEqual(['npm start', 'npm run seed', 'npm run seed -- article.txt']);
  vi.stubEnv('NEWSGRAPH_RELEASE', '0.1.0');
  expect(commands()).toEqual(['newsgraph start', 'newsgraph seed', 'newsgraph seed article.txt']);
});

it.each([
  [['start'], 'npm start'],
  [['seed'], 'npm run seed'],
  [['seed', 'a.txt', 'b.txt'], 'npm run seed -- …'],
  [['/usr/bin/another'], 'npm start'],
  [[], 'npm start'],
])('knows that %j was started by %s', (args, command) => {
  process.argv = ['node', ...args];
  expect(thisCommand()).toBe(command);
});
