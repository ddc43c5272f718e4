import { type Abuse, ANSWERED, ask, BAD_INPUT, TOO_LARGE, times } from './requests.ts';

const words = (count: number) => times(count, 'mot#');

function search(what: string, expected: Pick<Abuse, 'status' | 'codes'>, text: string): Abuse {
  const query =
    'query ($text: String!) { search(text: $text, first: 100) { nodes { __typename ... on Entity { id } } } }';
  return ask(`a search for ${what}`, expected, query, { variables: { text } });
}

/** Searches for very much, for nothing, and in the language of the index. */
export const SEARCHES: readonly Abuse[] = [
  search('50,000 words', TOO_LARGE, words(50_000)),
  search('200 different words', BAD_INPUT, words(200)),
  search('33 different words', BAD_INPUT, words(33)),
  search('32 different words', ANSWERED, words(32)),
  search(
    '32 words of 20 parts each',
    BAD_INPUT,
    times(32, 'a#-b#-c#-d#-e#-f#-g#-h#-i#-j#-k#-l#-m#-n#-o#-p#-q#-r#-s#-t#'),
  ),
  search('16 words of two parts', ANSWERED, times(16, 'un#-mot#')),
  search('one word 1,000 times', ANSWERED, 'hatami '.repeat(1_000)),
  search('one word of 40,000 letters', TOO_LARGE, 'x'.repeat(40_000)),
  search('one word of 101 letters', BAD_INPUT, 'x'.repeat(101)),
  search('32 words of 100 letters', ANSWERED, times(32, `${'x'.repeat(97)}#`).replace(/x(x*)(\d\d)\b/g, '$1$2')),
  search('a million letters', TOO_LARGE, 'x '.repeat(500_000)),
  search('a million accents', TOO_LARGE, `e${'\u0301'.repeat(500_000)}`),
  search('one word of 9,000 letters', BAD_INPUT, 'x'.repeat(9_000)),
  search('nothing', ANSWERED, ''),
  search('operators', ANSWERED, '+-&&||!(){}[]^"~*?:\\/ AND OR NOT'),
  search('every word', ANSWERED, '* *:* [* TO *] /.*/'),
  search('single letters', ANSWERED, 'a b c d e f g h i j k l m n o p q r s t u v w x y z'),
  ask(
    'fifty searches at once',
    ANSWERED,
    `{ ${times(50, 'a#: search(text: "a#", first: 1) { nodes { __typename } }')} }`,
  ),
  ask(
    'fifty-one searches at once',
    TOO_LARGE,
    `{ ${times(51, 'a#: search(text: "a#", first: 1) { nodes { __typename } }')} }`,
  ),
];
