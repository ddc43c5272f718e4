import { readArticle } from '../../src/extract/article.ts';
import type { ArticleGraph, EntityRef } from '../../src/extract/article-graph.ts';
import { readDocument } from '../../src/extract/document.ts';
import { graphOf } from '../../src/extract/extract-graph.ts';
import { namesBy } from '../../src/extract/names/recognize-names.ts';
import { corpusFolder, readCorpus } from '../training/corpus.ts';
import { modelsWithout, type UnseenModels } from '../training/unseen-models.ts';
import { type GoldSet, type GoldStatements, goldFiles, goldName, readGold } from './gold.ts';
import type { Measure } from './measure.ts';
import type { MainEvent } from './score-event.ts';
import {
  addStatements,
  NO_STATEMENTS,
  type StatementError,
  type StatementScores,
  type Statements,
  scoreStatements,
} from './score-statements.ts';
import { f1, precision, recall, type Tally } from './tally.ts';

const EXAMPLES = 8;

export interface SetScores {
  readonly set: GoldSet;
  readonly scores: StatementScores;
}

/** Quotes, speakers, positions and the main event on the annotated articles, which none of the models has seen. */
export const statements: Measure = {
  id: 'statements',
  title: 'Quotes, speakers, positions and the main event',
  sets: () => goldFiles().map(goldName),
  run(wanted) {
    const corpus = readCorpus(corpusFolder());
    const texts = new Map(corpus.map(({ id, text }) => [id, text]));
    const sets = goldFiles().map((file) => readGold(file, texts));
    const ids = new Set(sets.flatMap(({ articles }) => articles.map(({ id }) => id)));
    const models = modelsWithout(ids, corpus);
    const read = ({ text }: GoldStatements) => readUnseen(text, models);
    const scored = sets.filter(({ name }) => wanted.has(name)).map((set) => ({ set, scores: scoreSet(set, read) }));
    return {
      table: table(scored),
      report: scored.map(report).join('\n\n'),
      figures: Object.fromEntries(scored.flatMap(figuresOf)),
    };
  },
};

/** What the scores of the articles come to. */
export function scoreSet({ articles }: GoldSet, read: (article: GoldStatements) => ArticleGraph): StatementScores {
  return articles
    .map((article) => scoreStatements(article, statementsOf(read(article))))
    .reduce(addStatements, NO_STATEMENTS);
}

function readUnseen(text: string, { names, kinds }: UnseenModels): ArticleGraph {
  const doc = readDocument(readArticle(text), (body, tokens, spans) => namesBy(names, body, tokens, spans));
  return graphOf(doc, { kinds });
}

function statementsOf(graph: ArticleGraph): Statements {
  return {
    quotes: graph.quotes,
    positions: graph.positions.map(({ person, title, country, evidence: [first] }) => ({
      person: nameOf(graph, person),
      title,
      country: country === null ? null : isoCodeOf(graph, country),
      evidence: first?.text ?? '',
    })),
    event: mainEventOf(graph),
    claims: graph.claims
      .filter(({ polarity }) => polarity === 'AFFIRMED')
      .map(({ subject, predicate, object, basis, evidence: [first] }) => ({
        subject: nameOf(graph, subject),
        predicate,
        object: (predicate === 'BELONGS_TO' ? isoCodeOf(graph, object) : null) ?? nameOf(graph, object),
        basis,
        evidence: first?.text ?? '',
      })),
  };
}

function mainEventOf(graph: ArticleGraph): MainEvent {
  const main = graph.entities.filter((entity) => entity.type === 'Event').find((event) => event.main);
  const facts = graph.claims.filter(({ polarity }) => polarity === 'AFFIRMED');
  const parts = facts.filter(({ predicate, object }) => predicate === 'PARTICIPATED_IN' && object === main?.ref);
  const places = facts.filter(({ predicate, subject }) => predicate === 'LOCATED_IN' && subject === main?.ref);
  return {
    kind: main?.kind ?? null,
    country: main?.countryCode ?? null,
    date: main?.date ?? null,
    participants: parts.map(({ subject, basis }) => ({ name: nameOf(graph, subject), basis })),
    places: places.map(({ object, basis }) => ({
      name: nameOf(graph, object),
      isoCode: isoCodeOf(graph, object),
      basis,
    })),
  };
}

function nameOf({ entities }: ArticleGraph, ref: EntityRef): string {
  return entities.find((entity) => entity.ref === ref)?.name.fr ?? '';
}

function isoCodeOf({ entities }: ArticleGraph, ref: EntityRef): string | null {
  const entity = entities.find((one) => one.ref === ref);
  return entity?.type === 'Country' ? entity.isoCode : null;
}

type Pick = (scores: StatementScores) => Tally;

const ROWS: readonly { readonly name: string; readonly pick: Pick; readonly measure: 'F1' | 'right' }[] = [
  { name: 'quotes', pick: ({ quotes }) => quotes, measure: 'F1' },
  { name: 'speaker', pick: ({ speakers }) => speakers, measure: 'right' },
  { name: 'positions', pick: ({ positions }) => positions, measure: 'F1' },
  { name: 'claims', pick: ({ claims }) => claims, measure: 'F1' },
  { name: 'kind', pick: ({ kinds }) => kinds, measure: 'right' },
  { name: 'country', pick: ({ countries }) => countries, measure: 'right' },
  { name: 'date', pick: ({ dates }) => dates, measure: 'right' },
  { name: 'participants', pick: ({ participants }) => participants, measure: 'F1' },
];

function table(sets: readonly SetScores[]): string {
  const rows = ROWS.map(({ name, pick, measure }) => {
    const cells = sets.map(({ scores }) => (measure === 'F1' ? foundCell : rightCell)(pick(scores)));
    return `| ${[measure === 'F1' ? name : `${name} right`, ...cells].join(' | ')} |`;
  });
  return [
    'On annotated articles that the models of names and of kinds have not learnt from: precision / recall / **F1**, or the',
    '**share** that is right, of so many. A quote is found where the spans share 0.8 of what they cover together; names agree',
    'where one is the end of the other; a position is right by person, half of the title’s words and country; claims are',
    'those of the predicates that the annotation has too. Participants are learnt from `read` and `read-later` too; errors of the',
    'sets before `held-back` were read while the rules were written, its own never: expect its figures on new articles',
    '(`lab/evaluation/annotation/README.md`).',
    '',
    `| ${['', ...sets.map(({ set }) => `${set.name} (${set.articles.length} articles)`)].join(' | ')} |`,
    `|---|${sets.map(() => '---|').join('')}`,
    ...rows,
  ].join('\n');
}

function foundCell(tally: Tally): string {
  if (tally.gold === 0) return '–';
  return `${precision(tally).toFixed(1)} / ${recall(tally).toFixed(1)} / **${f1(tally).toFixed(1)}** of ${tally.gold}`;
}

function rightCell(tally: Tally): string {
  return `**${recall(tally).toFixed(1)} %** of ${tally.gold}`;
}

/** Each figure of a set, by its name and the set's. */
function figuresOf({ set, scores }: SetScores): [string, number][] {
  return ROWS.filter(({ pick }) => pick(scores).gold > 0).map(({ name, pick, measure }) => [
    `${set.name}: ${measure === 'F1' ? `F1 ${name}` : `${name} right`}`,
    (measure === 'F1' ? f1 : recall)(pick(scores)),
  ]);
}

/** The errors by kind with examples; none of a set that is held back. */
export function report({ set, scores: { errors } }: SetScores): string {
  if (set.heldBack) return `## ${set.name}: errors are not shown`;
  const kinds = [...new Set(errors.map(({ kind }) => kind))].map((kind) => describe(kind, errors));
  return [`## ${set.name}`, ...kinds].join('\n');
}

function describe(kind: StatementError['kind'], errors: readonly StatementError[]): string {
  const some = errors.filter((error) => error.kind === kind);
  const shown = some.slice(0, EXAMPLES).map(({ example }) => `    ${example.replace(/\s+/g, ' ')}`);
  return `${kind}: ${some.length}\n${shown.join('\n')}`;
}
