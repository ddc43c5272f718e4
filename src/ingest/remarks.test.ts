import { expect, it } from 'vitest';
import { readArticle } from '../extract/article.ts';
import { remarkOn } from './remarks.ts';

it.each([
  ['The minister met his colleague in Moscow and left.', /nothing is read of it.*language is en.*"lang fr"/],
  ['lang de\nIl pleut.', /language is de/],
  ['Il pleut.\n\nSource AFP', /last line "Source AFP" is not read.*"Source: NAME"/],
  ['Il pleut.\n\nSources AFP et Radio Vire', /is not read/],
  ['Il pleut.\n\nSource= AFP', /is not read/],
  ['Il pleut.\n\n**Source** AFP', /is not read/],
  ['Il pleut.\n\nSource, AFP', /is not read/],
  ['Il pleut.\n\nSources : AFP, Radio Vire', /several sources, "AFP, Radio Vire".*"source NAME"/],
])('remarks on %j', (text, remark) => {
  expect(remarkOn(readArticle(text))).toMatch(remark);
});

it.each([
  'Il pleut.',
  'Il pleut.\n\nLa source : un puits.',
  'Il pleut.\n\nSourcier : un métier',
  'Il pleut.\n\nSource: AFP',
  'source AFP\nIl pleut.\n\nSources : AFP, Radio Vire',
])('has nothing to say of %j', (text) => {
  expect(remarkOn(readArticle(text))).toBeNull();
});
