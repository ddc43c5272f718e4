import { afterEach, expect, it, vi } from 'vitest';
import { commandOf } from './commands.mjs';

afterEach(() => vi.unstubAllEnvs());

it('names commands as they are typed in a clone, and in a release', () => {
  const commands = () => [commandOf('start'), commandOf('seed'), commandOf('seed', 'article.txt')];
  expect(commands()).toEqual(['npm start', 'npm run seed', 'npm run seed -- article.txt']);
  vi.stubEnv('NEWSGRAPH_RELEASE', '0.1.0');
  expect(commands()).toEqual(['newsgraph start', 'newsgraph seed', 'newsgraph seed article.txt']);
});
