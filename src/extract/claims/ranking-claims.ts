import { type Document, tokenSpan } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import type { Argument } from './clause/arguments.ts';
import { type ClaimContext, spanAround } from './clause/claim-context.ts';
import { toClaimDrafts } from './triple.ts';

/** Who came in at which place. */
interface Standing {
  readonly rank: number;
  readonly person: Argument;
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
export function findRankingClaims(context: ClaimContext): ClaimDraft[] {
  const { doc } = context;
  const bySentence = new Map<number, Standing[]>();
  for (let token = 1; token < doc.lower.length; token++) {
    const standing = standingAt(context, token);
    const sentence = doc.sentenceOf[token] ?? -1;
    if (standing !== null) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), standing]);
  }
  return [...bySentence.values()].flatMap((standings) => inOrder(context, standings));
}

function inOrder(context: ClaimContext, standings: readonly Standing[]): ClaimDraft[] {
  const ordered = standings.every(({ rank }, index) => index === 0 || rank === (standings[index - 1]?.rank ?? 0) + 1);
  if (!ordered) return [];
  return standings.slice(1).flatMap(({ person: object, token }, index) => {
    const before = standings[index];
    if (before === undefined) return [];
    const words = [before.token, token].map((at) => tokenSpan(context.doc, at, at));
    const evidence = spanAround(before.person, object, ...words);
    return toClaimDrafts(context, { subject: before.person, object, predicate: 'DEFEATED', evidence }, 'VERB');
  });
}

function standingAt(context: ClaimContext, token: number): Standing | null {
  const { doc } = context;
  const rank = RANKS.get(doc.lower[token] ?? '');
  if (rank === undefined) {
    const wins = WINNING.has(doc.lower[token] ?? '') && !takesRank(doc, token);
    const winner = wins ? personEndingAt(context, token - 1) : null;
    return winner === null ? null : { rank: 1, person: winner, token };
  }
  if (doc.lower[token - 1] !== 'la') return null;
  const named = PLACES.has(doc.lower[token + 1] ?? '');
  const taker = TAKING.has(doc.lower[token - 2] ?? '') && named ? token - 3 : token - 2;
  const person = personEndingAt(context, taker) ?? (named ? personGiven(context, token + 2) : null);
  return person === null ? null : { rank, person, token };
}

/** *remporte la troisième place* is no victory. */
function takesRank({ lower }: Document, token: number): boolean {
  return RANKS.has(lower[token + 2] ?? '');
}

function personEndingAt({ doc, table }: ClaimContext, token: number): Argument | null {
  const name = doc.nameTokens[doc.nameOf[token] ?? -1];
  if (name === undefined || name.last !== token) return null;
  const span = tokenSpan(doc, name.first, name.last);
  const draft = table.at(span, 'Person');
  return draft === undefined ? null : { drafts: [draft], ...span };
}

/** *la deuxième place revient à la Belge X*. */
function personGiven(context: ClaimContext, from: number): Argument | null {
  const { doc } = context;
  const behind = doc.lower[from] === 'du' ? from + 2 : from;
  const given = doc.lower[behind] === 'revient' ? behind + 1 : behind;
  if (doc.lower[given] !== 'à' && doc.lower[given] !== 'au') return null;
  for (let at = given; at < given + REACH && doc.sentenceOf[at] === doc.sentenceOf[from]; at++) {
    const name = doc.nameTokens[doc.nameOf[at] ?? -1];
    if (name?.first === at) return personEndingAt(context, name.last);
    if (doc.lower[at] === ',') return null;
  }
  return null;
}
