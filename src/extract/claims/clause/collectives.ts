import type { EntityType } from '../../article-graph.ts';
import type { Document } from '../../document.ts';
import type { EntityTable } from '../../drafts/entity-table.ts';
import { countryByDemonym } from '../../lexicons/countries.ts';
import { DE, DETERMINERS } from '../../lexicons/function-words.ts';
import { adjectiveAt } from '../../phrases/country-adjective.ts';
import { fold } from '../../text/fold.ts';
import { type Argument, argumentStartingAt, behindWord, wordBefore } from './arguments.ts';

/** Those by whom a body or a country acts: *les forces de X*, *l’équipe de X*, *celle de X*. */
const ACTING =
  /^(?:forces?|combattants?|troupes|unités|équipages?|soldats|hommes|militants|joueurs|joueuses|équipes?|sélection|gouvernement|sultanat|royaume|république|émirat|armée|aviation|autorités|direction|polici(?:er|ère)s?|gendarmes|enquêteurs|juges|magistrats|rebelles|partisans|milices|celles?|ceux)$/;
/** What a place is: *la ville de X*. */
const PLACES = /^(?:ville|état|village|cité|région|province|localité|île|commune|bastion|enclave|quartier|capitale)$/;
const BODIES: readonly EntityType[] = ['Organization', 'Country'];
/** Kinds and parts of a body. */
const KINDS =
  /^(?:aile|direction|bureau|conseil|groupe|comité|majorité|équipe|collectif|mouvement|parti|syndicat|club|association|organisation|ong|rangs)$/;
const BODY_WAY = 6;

/** The body, country or place that a phrase starting with this token stands for by a common noun. */
export function collectiveStartingAt(
  doc: Document,
  table: EntityTable,
  token: number,
  types: readonly EntityType[],
): Argument | null {
  const noun = behindWord(doc, token, DETERMINERS) ?? token;
  const word = doc.lower[noun] ?? '';
  const wanted = types.filter((type) =>
    type === 'Place' ? PLACES.test(word) : BODIES.includes(type) && (ACTING.test(word) || isPeople(doc, noun)),
  );
  if (wanted.length === 0) return null;
  const behind = adjectiveAt(doc, noun + 1)?.last ?? noun + 1;
  const of = behindWord(doc, behind, DE) ?? (wanted.includes('Place') ? behind : null);
  return of === null ? null : argumentStartingAt(doc, table, of, wanted);
}

/** *les Tunisiens* before *du Stade X*. */
function isPeople({ tokens }: Document, token: number): boolean {
  const text = tokens[token]?.text ?? '';
  return /^\p{Lu}.*s$/u.test(text) && countryByDemonym(fold(text)) !== null;
}

/** The body that starts with this token, by its kind or a part of it perhaps: *le club des X*, *l’aile droite du X*. */
export function bodyStartingAt(doc: Document, table: EntityTable, token: number): Argument | null {
  const direct = argumentStartingAt(doc, table, token, ['Organization']);
  if (direct !== null) return direct;
  let at = behindWord(doc, token, DETERMINERS) ?? token;
  if (!KINDS.test(doc.lower[at] ?? '')) return null;
  for (let steps = 0; steps < BODY_WAY; steps++, at++) {
    const body = argumentStartingAt(doc, table, at + 1, ['Organization']);
    if (body !== null) return body;
    if (doc.tokens[at + 1]?.kind !== 'word' || (doc.nameOf[at + 1] ?? -1) >= 0) return null;
  }
  return null;
}

/** The first token of *les forces de* before a name that starts with this token; null where none stands there. */
export function collectiveBefore(doc: Document, token: number): number | null {
  const article = wordBefore(doc, token);
  const link = DETERMINERS.has(article.word) ? wordBefore(doc, article.at) : article;
  if (!DE.has(link.word)) return null;
  const noun = wordBefore(doc, link.at);
  if (!ACTING.test(noun.word)) return null;
  const determiner = wordBefore(doc, noun.at);
  return DETERMINERS.has(determiner.word) ? determiner.at : noun.at;
}
