import type { Document } from '../document.ts';
import { TO } from '../lexicons/function-words.ts';

/** Those whom the news has people speak to. */
const AUDIENCE =
  /^(?:afp|agence|antenne|chaîne|hebdomadaire|journal|journalistes?|magazine|médias?|micro|presse|quotidien|radio|reuters|revue|site|télévision)$/;
/** Offices that are held with somebody. */
const DIPLOMAT =
  /^(?:ambassadeur|ambassadrice|conseiller|conseillère|délégué|déléguée|ministre|nonce|observateur|représentant|représentante|secrétaire)s?$/;

/** Where a phrase ends before those whom its person tells: *un expert* is all that speaks in *un expert au quotidien du soir*. */
export function beforeAddressee({ words }: Document, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const word = words[i]?.lower ?? '';
    if (TO.has(word) && words.slice(i + 1, i + 3).some(({ lower }) => AUDIENCE.test(lower))) return i;
    if (word === 'auprès' && !DIPLOMAT.test(words[from - 1]?.lower ?? '')) return i;
  }
  return end;
}
