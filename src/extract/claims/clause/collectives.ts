import type { EntityType } from '../../article-graph.ts';
import { DE, DETERMINERS } from '../../lexicons/function-words.ts';
import { adjectiveAt } from '../../phrases/country-adjective.ts';
import { type Argument, argumentStartingAt, behindWord, type Reading } from './arguments.ts';

/** Those by whom a body or a country acts: *les forces de X*, *l’équipe de X*, *celle de X*. */
const ACTING =
  /^(?:forces?|combattants?|troupes|unités|équipages?|soldats|hommes|militants|joueurs|joueuses|équipes?|sélection|gouvernement|sultanat|royaume|république|émirat|armée|aviation|autorités|direction|polici(?:er|ère)s?|gendarmes|enquêteurs|juges|magistrats|rebelles|partisans|milices|celles?|ceux)$/;
/** What a place is: *la ville de X*. */
const PLACES = /^(?:ville|état|village|cité|région|province|localité|île|commune|bastion|enclave|quartier|capitale)$/;
/** Kinds and parts of a body. */
const KINDS =
  /^(?:aile|direction|bureau|conseil|groupe|comité|majorité|équipe|collectif|mouvement|parti|syndicat|club|association|organisation|ong|rangs)$/;
const BODY_WAY = 6;

/** The body, country or place that a phrase starting with this token stands for by a common noun. */
export function collectiveStartingAt(reading: Reading, token: number, types: readonly EntityType[]): Argument | null {
  const { doc } = reading;
  const noun = behindWord(doc, token, DETERMINERS) ?? token;
  const word = doc.lower[noun] ?? '';
  const wanted = types.filter((type) =>
    type === 'Place' ? PLACES.test(word) : /^(?:Organization|Country)$/.test(type) && ACTING.test(word),
  );
  if (wanted.length === 0) return null;
  const behind = adjectiveAt(doc, noun + 1)?.last ?? noun + 1;
  const of = behindWord(doc, behind, DE) ?? (wanted.includes('Place') ? behind : null);
  return of === null ? null : argumentStartingAt(reading, of, wanted);
}

/** The body that starts with this token, by its kind or a part of it perhaps: *le club des X*, *l’aile droite du X*. */
export function bodyStartingAt(reading: Reading, token: number): Argument | null {
  const { doc } = reading;
  const direct = argumentStartingAt(reading, token, ['Organization']);
  if (direct !== null) return direct;
  let at = behindWord(doc, token, DETERMINERS) ?? token;
  if (!KINDS.test(doc.lower[at] ?? '')) return null;
  for (let steps = 0; steps < BODY_WAY; steps++, at++) {
    const body = argumentStartingAt(reading, at + 1, ['Organization']);
    if (body !== null) return body;
    if (doc.tokens[at + 1]?.kind !== 'word' || (doc.nameOf[at + 1] ?? -1) >= 0) return null;
  }
  return null;
}
