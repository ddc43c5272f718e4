import { extractGraph } from '../../src/extract/extract-graph.ts';
import { CLAIM_BASES } from '../../src/extract/vocabulary.ts';
import { type GoldSet, goldName, readGold } from './gold.ts';
import type { Measure } from './measure.ts';
import { addStatements, NO_STATEMENTS, type StatementScores } from './score-statements.ts';
import { report, type SetScores, scoreSet } from './statements.ts';
import { addJudged, interval, type Judged, type Tally } from './tally.ts';

const FILES = ['other-genres', 'other-genres-held-back'].map((name) => `lab/evaluation/annotation/${name}.jsonl`);

/** What extraction states of articles in other genres, genre by genre; of those held back no model has learnt. */
export const genres: Measure = {
  id: 'genres',
  title: 'Statements in other genres than Wikinews',
  sets: () => FILES.map(goldName),
  run(wanted) {
    const scored = FILES.filter((file) => wanted.has(goldName(file))).map((file) => {
      const set = readGold(file, new Map());
      const parts = genresOf(set).map((part) => ({
        set: part,
        scores: scoreSet(part, ({ text }) => extractGraph(text)),
      }));
      return { set, parts, scores: parts.map(({ scores }) => scores).reduce(addStatements, NO_STATEMENTS) };
    });
    return {
      table: [INTRODUCTION, ...scored.map(({ parts, ...all }) => table(parts, all))].join('\n\n'),
      report: scored.map(report).join('\n\n'),
      figures: Object.fromEntries(scored.flatMap(figuresOf)),
    };
  },
};

/** The articles of each genre, under its name. */
function genresOf({ articles, heldBack }: GoldSet): GoldSet[] {
  const names = new Set(articles.map(({ genre }) => `${genre}`));
  return [...names]
    .sort()
    .map((name) => ({ name, heldBack, articles: articles.filter(({ genre }) => genre === name) }));
}

const INTRODUCTION = [
  'On invented articles (`lab/evaluation/annotation/README.md`): so many of so many, and the share in all with its 95 %',
  'interval (Wilson). Names and quotes agree as above. `PARTICIPATED_IN` and `LOCATED_IN` are those of the main event. A',
  'claim is cut where it names only a piece of what is right, or something that has no name in the text; it is false where',
  'the annotation has it not, though some of those hold. What an office says of its holder is not judged: `MEMBER_OF` and',
  '`BELONGS_TO` of presidents and ministers. `VERB` and the like are all claims that are judged, by how they were found.',
  'Errors of `other-genres` may be read, and kinds and participants of the main event are learnt from it; of `held-back`',
  'neither.',
].join('\n');

type Share = readonly [right: number, of: number];
type Row = readonly [name: string, share: (scores: StatementScores) => Share];

const precise = ({ right, given }: Tally): Share => [right, given];
const complete = ({ right, gold }: Tally): Share => [right, gold];

const ROWS: readonly Row[] = [
  ...claimRows('claims', ({ participants, located, belonging, claims }) =>
    [participants, located, belonging, claims].reduce(addJudged),
  ),
  ...claimRows('`PARTICIPATED_IN`', ({ participants }) => participants),
  ...claimRows('`LOCATED_IN`', ({ located }) => located),
  ...claimRows('`BELONGS_TO`', ({ belonging }) => belonging),
  ...claimRows('others', ({ claims }) => claims),
  ...CLAIM_BASES.map((basis): Row => [`\`${basis}\` right`, ({ bases }) => precise(bases[basis])]),
  ['others found', ({ claims }) => complete(claims)],
  ['`BELONGS_TO` found', ({ belonging }) => complete(belonging)],
  ['participants found', ({ participants }) => complete(participants)],
  ['main event found, with a headline', ({ headed }) => complete(headed)],
  ['main event found, without', ({ bare }) => complete(bare)],
  ['its kind right', ({ kinds }) => complete(kinds)],
  ['its place right', ({ places }) => complete(places)],
  ['its country right', ({ countries }) => complete(countries)],
  ['its date right', ({ dates }) => complete(dates)],
  ['quotes, F1', ({ quotes: { right, given, gold } }) => [right, (given + gold) / 2]],
  ['speaker right', ({ speakers }) => complete(speakers)],
  ['positions right', ({ positions }) => precise(positions)],
  ['positions found', ({ positions }) => complete(positions)],
];

function claimRows(name: string, pick: (scores: StatementScores) => Judged): Row[] {
  return [
    [`${name} right`, (scores) => precise(pick(scores))],
    [`${name} cut`, (scores) => [pick(scores).cut, pick(scores).given]],
    [`${name} false`, (scores) => [pick(scores).given - pick(scores).right - pick(scores).cut, pick(scores).given]],
  ];
}

function table(parts: readonly SetScores[], all: SetScores): string {
  const sets = [all, ...parts].map(({ set }) => `${set === all.set ? 'all' : set.name} (${set.articles.length})`);
  const rows = ROWS.map(([name, share]) => [
    name,
    inAll(share(all.scores)),
    ...parts.map((part) => inPart(share(part.scores))),
  ]);
  const lines = [[all.set.name, ...sets], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [lines[0], `|---|${sets.map(() => '---|').join('')}`, ...lines.slice(1)].join('\n');
}

function inPart([right, of]: Share): string {
  return of === 0 ? '–' : `${right}/${of}`;
}

function inAll([right, of]: Share): string {
  if (of === 0) return '–';
  const [low, high] = interval(right, of);
  return `**${((100 * right) / of).toFixed(1)}** (${low.toFixed(1)}–${high.toFixed(1)}) of ${of}`;
}

function figuresOf({ set, scores }: SetScores): [string, number][] {
  return ROWS.map(([name, share]): [string, Share] => [`${set.name}: ${name.replaceAll('`', '')}`, share(scores)])
    .filter(([, [, of]]) => of > 0)
    .map(([name, [right, of]]) => [name, (100 * right) / of]);
}
