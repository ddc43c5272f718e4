import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import { type Reader, spanOf } from '../entities/reader.ts';
import type { NounPhrase } from './clause/arguments.ts';
import { type ClaimContext, spanAround, toDrafts } from './clause/claim-context.ts';

/** Who came in at which place. */
interface Standing {
  readonly rank: number;
  readonly person: NounPhrase;
  /** The word that says so. */
  readonly token: number;
}

const RANKS: ReadonlyMap<string, number> = new Map([
  ['première', 1],
  ['seconde', 2],
  ['deuxième', 2],
  ['troisième', 3],
  ['quatrième', 4],
]);
const PLACES = new Set(['place', 'position', 'marche']);
const WINNING = new Set(['remporte', "l'emporte", 'gagne', "s'impose"]);
const TAKING = new Set(['prend', 'obtient', 'décroche', 'arrache', 'conserve', 'remporte']);
/** Tokens between *à* and the name of the one who takes a place. */
const REACH = 6;

/** *X gagne, Y prend la deuxième place et Z la troisième*: of two told of in one sentence, who came in before the other. */
export function findStandingClaims(context: ClaimContext): ClaimDraft[] {
  const { reader } = context;
  const bySentence = new Map<number, Standing[]>();
  for (let token = 1; token < reader.words.length; token++) {
    const standing = standingAt(context, token);
    const sentence = reader.sentenceOf[token] ?? -1;
    if (standing !== null) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), standing]);
  }
  return [...bySentence.values()].flatMap((standings) => inOrder(context, standings));
}

function inOrder(context: ClaimContext, standings: readonly Standing[]): ClaimDraft[] {
  const ordered = standings.every(({ rank }, index) => index === 0 || rank === (standings[index - 1]?.rank ?? 0) + 1);
  if (!ordered) return [];
  return standings.slice(1).flatMap(({ person: other, token }, index) => {
    const before = standings[index];
    if (before === undefined) return [];
    const words = [before.token, token].map((at) => spanOf(context.reader, at, at));
    const evidence = spanAround(before.person, other, ...words);
    return toDrafts(context, { one: before.person, other, predicate: 'DEFEATED', evidence });
  });
}

function standingAt(context: ClaimContext, token: number): Standing | null {
  const { reader } = context;
  const rank = RANKS.get(reader.words[token] ?? '');
  if (rank === undefined) {
    const wins = WINNING.has(reader.words[token] ?? '') && !takesRank(reader, token);
    const winner = wins ? personEndingAt(context, token - 1) : null;
    return winner === null ? null : { rank: 1, person: winner, token };
  }
  if (reader.words[token - 1] !== 'la') return null;
  const named = PLACES.has(reader.words[token + 1] ?? '');
  const taker = TAKING.has(reader.words[token - 2] ?? '') && named ? token - 3 : token - 2;
  const person = personEndingAt(context, taker) ?? (named ? personGiven(context, token + 2) : null);
  return person === null ? null : { rank, person, token };
}

/** *remporte la troisième place* is no victory. */
function takesRank({ words }: Reader, token: number): boolean {
  return RANKS.has(words[token + 2] ?? '');
}

function personEndingAt({ reader, table }: ClaimContext, token: number): NounPhrase | null {
  const name = reader.nameTokens[reader.nameOf[token] ?? -1];
  if (name === undefined || name.last !== token) return null;
  const span = spanOf(reader, name.first, name.last);
  const draft = table.at(span, 'Person');
  return draft === undefined ? null : { drafts: [draft], ...span };
}

/** *la deuxième place revient à la Belge X*. */
function personGiven(context: ClaimContext, from: number): NounPhrase | null {
  const { reader } = context;
  const behind = reader.words[from] === 'du' ? from + 2 : from;
  const given = reader.words[behind] === 'revient' ? behind + 1 : behind;
  if (reader.words[given] !== 'à' && reader.words[given] !== 'au') return null;
  for (let at = given; at < given + REACH && reader.sentenceOf[at] === reader.sentenceOf[from]; at++) {
    const name = reader.nameTokens[reader.nameOf[at] ?? -1];
    if (name?.first === at) return personEndingAt(context, name.last);
    if (reader.words[at] === ',') return null;
  }
  return null;
}
