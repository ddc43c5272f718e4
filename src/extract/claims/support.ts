import { parseEdtf } from '../../edtf.ts';
import type { Mention, Span } from '../article-graph.ts';
import { type Document, tokenFrom } from '../document.ts';
import type { EntityDraft } from '../drafts/entity-table.ts';
import { DETERMINERS } from '../lexicons/function-words.ts';
import { adjectiveAt } from '../phrases/country-adjective.ts';
import { fold } from '../text/fold.ts';
import type { Predicate } from '../vocabulary.ts';
import type { Argument } from './clause/arguments.ts';
import type { ClaimContext } from './clause/claim-context.ts';

/** What nobody is said to have done or suffered on the strength of *l’ancien patron* alone. */
const GRAVE: ReadonlySet<Predicate> = new Set(['DIED_IN', 'KILLED', 'ARRESTED', 'ACCUSED', 'SANCTIONED', 'ATTACKED']);
const PRONOUN = /^(?:il|elle|lui|l['’]|le|la|ce dernier|cette dernière)$/iu;
/** Nouns with which the name of a body begins, before what tells it from others. */
const BODY =
  /^(?:agence|alliance|association|centre|chaîne|club|collectif|comité|confédération|conseil|fédération|fondation|front|groupe|institut|ligue|mouvement|observatoire|université|commission|office|ong|organisation|parti|société|syndicat|union)$/iu;
/** Behind the first word of a name that says only what kind of body it is. */
const COMMON =
  /^(?:politiques?|privée?s?|publi(?:c|que)s?|locale?s?|régionale?s?|étrang(?:er|ère)s?|armée?s?|terroristes?|sportive?s?|criminelle?s?|d[eu]s?|d|la|le|les|l|et|télévision|radio|au|plus|droite|gauche|centre|organisation|personnel|entreprise|opposition|majorité|pouvoir|enquête|état|quartier|village|ville|pays|presse|police|salariés|travailleurs|parents|élèves|habitants|riverains)$/u;
/** Behind a name that goes on: *Association contre | le bruit*, *ONG Droits | sans frontières*. */
const GOES_ON = /^(?:contre|sans|[«"“])$/;
/** The same where a common noun is next: *Agence nationale | des élections*, *Union des potiers | et verriers*. */
const LINKS = new Set(['de', 'du', 'des', 'et', 'pour']);

/** What a rule has found: all of the subject do it to all of the object. */
export interface Statement {
  readonly subject: Argument;
  readonly predicate: Predicate;
  readonly object: Argument;
  readonly evidence: Span;
}

/**
 * True where the text vouches for a claim: nobody asks it, it is not still to come, and those whom it is about are named in
 * full and by more than a guess.
 */
export function isSupported(context: ClaimContext, statement: Statement, date: string | null): boolean {
  const { doc } = context;
  const { subject, object, predicate, evidence } = statement;
  if (isAsked(doc, evidence.start) || (isAhead(doc, date) && predicate !== 'SUCCEEDED')) return false;
  return [subject, object].every(
    (phrase) =>
      isWhole(doc, phrase) &&
      (!GRAVE.has(predicate) || phrase.drafts.every((draft) => isKnown(context, phrase, draft))),
  );
}

/** True where the sentence is a question. */
export function isAsked(doc: Document, offset: number): boolean {
  const sentence = doc.sentences[doc.sentenceOf[tokenFrom(doc.tokens, offset)] ?? 0];
  return sentence !== undefined && /\?\s*[»”"]?$/.test(doc.text.slice(sentence.end - 4, sentence.end));
}

/** True for a day behind that of the article. */
function isAhead({ article }: Document, date: string | null): boolean {
  const [day, published] = [date, article.publishedOn].map((edtf) => (edtf === null ? null : parseEdtf(edtf)));
  return day != null && published != null && day.earliest > published.latest;
}

/** False for *Parti politique*, and for a name that goes on behind its mention. */
function isWhole(doc: Document, { drafts, end, start }: Argument): boolean {
  const { text, lower, tokens } = doc;
  const [first = '', ...rest] = text.slice(start, end).split(/[\s'’-]+/);
  if (!drafts.some(({ type }) => type === 'Organization') || !BODY.test(first)) return true;
  const behind = tokenFrom(tokens, end);
  const next = lower[behind] ?? '';
  const last = rest.at(-1) ?? '';
  if (rest.every((word) => COMMON.test(word)) || [next, last].some((word) => GOES_ON.test(word))) return false;
  if (rest.some((word) => /^["“]?\p{Lu}/u.test(word))) return !/^[^"]*"[^"]*$/.test(text.slice(start, end));
  const noun = tokens[next === 'de' && DETERMINERS.has(lower[behind + 1] ?? '') ? behind + 2 : behind + 1]?.text ?? '';
  const common = /^\p{Ll}/u.test(noun) && !DETERMINERS.has(noun);
  return adjectiveAt(doc, behind) === null && !(LINKS.has(next) && common);
}

/** True where the words of a phrase name the entity, or a person known by office only. */
export function isNamed(context: ClaimContext, phrase: Span, draft: EntityDraft): boolean {
  return mentionWithin(context, phrase, draft, draft.type !== 'Person' || draft.unnamed) !== null;
}

/** The first mention of the entity within these words: its name, or also a noun for it. */
export function mentionWithin(
  { doc, table }: ClaimContext,
  { start, end }: Span,
  draft: EntityDraft,
  nominal = true,
): Mention | null {
  for (let at = tokenFrom(doc.tokens, start); (doc.tokens[at]?.start ?? end) < end; at++) {
    const here = table.startingAt(doc.tokens[at]?.start ?? -1).find((found) => found.draft === draft)?.mention;
    if (here !== undefined && (here.form === 'NAME' || (nominal && here.form !== 'PRONOUN'))) return here;
  }
  return null;
}

/** True for a person named or stood for by a pronoun, or described by an office that the text gives them elsewhere. */
function isKnown(context: ClaimContext, phrase: Argument, draft: EntityDraft): boolean {
  const { doc, positions } = context;
  const words = doc.text.slice(phrase.start, phrase.end);
  if (draft.type !== 'Person' || PRONOUN.test(words) || isNamed(context, phrase, draft)) return true;
  const described = new Set(fold(words).split(/[\s'’]+/));
  return positions.some(
    ({ person, title, evidence }) =>
      person === draft &&
      (evidence.end <= phrase.start || evidence.start >= phrase.end) &&
      fold(title)
        .split(/[\s'’]+/)
        .some((word) => word.length > 3 && word !== 'ancien' && described.has(word)),
  );
}
