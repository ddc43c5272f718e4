import type { Span } from '../article-graph.ts';
import { type Document, nameStartingAt, tokenSpan } from '../document.ts';
import type { Findings } from '../drafts/claim-drafts.ts';
import { countryDraft } from '../drafts/country-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { organizationOfAdjective } from '../lexicons/known-organizations.ts';
import { ORGANIZATION_NOUNS, type OrganizationNoun, PLAIN_MODIFIERS } from '../lexicons/organization-nouns.ts';
import { adjectiveAt, type CountryAdjective } from '../phrases/country-adjective.ts';
import { fold } from '../text/fold.ts';
import { capitalized, singleSpaced } from '../text/spelling.ts';
import type { LinkReason } from '../vocabulary.ts';

interface Head {
  readonly noun: OrganizationNoun;
  readonly plural: boolean;
}

const heads = new Map<string, Head>();
for (const noun of ORGANIZATION_NOUNS) {
  if (noun.singular !== null) heads.set(noun.singular, { noun, plural: false });
  if (noun.plural !== null) heads.set(noun.plural, { noun, plural: true });
}
const MAIN_NOUN = new Map([...ORGANIZATION_NOUNS].reverse().map((noun) => [noun.family, noun]));
/** Plural nouns that open the name of a movement: *combattants de la Résistance*. */
const MOVEMENT_NOUNS = new Set(['combattants', 'forces', 'militants', 'partisans', 'rebelles']);
const MEMBERS = new Set(
  'terroriste combattant militant djihadiste jihadiste soldat responsable expert force troupe casque'
    .split(' ')
    .map((word) => `${word}s`),
);

/**
 * Finds organisations that are described instead of named: a body and an adjective of country (*armée russe*, *forces
 * armées syriennes*), two of them in one phrase (*les armées russe et syrienne*), a movement by its cause (*combattants
 * de la Résistance*), and an organisation by the adjective of its members (*terroristes daechistes*).
 */
export function findOrganizationPhrases(findings: Findings): void {
  const { doc, table } = findings;
  for (let token = 0; token < doc.lower.length; token++) {
    const head = heads.get(doc.lower[token] ?? '');
    if (head !== undefined && !heads.has(doc.lower[token - 1] ?? '')) countryBody(findings, token, head);
    if (MOVEMENT_NOUNS.has(doc.lower[token] ?? '')) movement(doc, table, token);
    members(doc, table, token);
  }
}

function countryBody({ doc, table, claims }: Findings, token: number, head: Head): void {
  const next = PLAIN_MODIFIERS.has(doc.lower[token + 1] ?? '') ? token + 2 : token + 1;
  const adjectives = coordinated(doc, next, head.plural);
  const last = adjectives.at(-1);
  if (last === undefined) return;
  const span = tokenSpan(doc, token, last.last);
  const name = overlappingName(doc, token, last.last);
  if (name !== null && !(name.type === 'Organization' && name.start === span.start && name.end <= span.end)) return;
  for (const adjective of adjectives) {
    const draft = bodyDraft(doc, table, { head, adjective, span, shared: adjectives.length > 1 });
    draft.countryCode = adjective.country.isoCode;
    if (name !== null) table.mention(draft, name, 'NAME', 'FULL_NAME');
    table.mention(draft, span, 'NOMINAL', reasonOf(head, adjectives.length > 1));
    const object = countryDraft(table, adjective.country);
    claims.push({ subject: draft, predicate: 'BELONGS_TO', object, evidence: span });
  }
}

/** The adjective here, and those that share a plural noun with it: *russe et syrienne*, *russe, syrienne et iranienne*. */
function coordinated(doc: Document, token: number, plural: boolean): CountryAdjective[] {
  const first = adjectiveAt(doc, token);
  if (first === null) return [];
  const list = [first];
  for (let at = first.last + 1; plural && /^(?:,|et)$/.test(doc.lower[at] ?? ''); ) {
    const next = adjectiveAt(doc, at + 1);
    if (next === null) break;
    list.push(next);
    if (doc.lower[at] === 'et') return list;
    at = next.last + 1;
  }
  return [first];
}

interface Phrase {
  readonly head: Head;
  readonly adjective: CountryAdjective;
  readonly span: Span;
  /** Two adjectives share the noun: *les armées russe et syrienne*. */
  readonly shared: boolean;
}

function bodyDraft(doc: Document, table: EntityTable, { head, adjective, span, shared }: Phrase): EntityDraft {
  const { family, singular, plural, english } = head.noun;
  const { demonymEn, demonymFr, isoCode } = adjective.country;
  const words = singleSpaced(doc.text.slice(span.start, span.end));
  const quality = doc.text.slice(adjective.start, adjective.end);
  const single = quality === demonymFr?.fp ? demonymFr.f : quality === demonymFr?.mp ? demonymFr.m : quality;
  const own = singular === null ? `${plural} ${quality}` : `${singular} ${single}`;
  const name = { fr: capitalized(shared ? own : words), en: demonymEn === null ? null : `${demonymEn} ${english}` };
  const draft = table.entity('Organization', `${family} ${isoCode}`, name);
  if (MAIN_NOUN.get(family) === head.noun) draft.name = name;
  if (!shared) draft.aliases.add(capitalized(words));
  return draft;
}

function reasonOf({ noun }: Head, shared: boolean): LinkReason {
  if (shared) return 'COORDINATION';
  return MAIN_NOUN.get(noun.family) === noun ? 'FULL_NAME' : 'DEMONYM';
}

function movement(doc: Document, table: EntityTable, token: number): void {
  const cause = skipOfThe(doc, token + 1);
  const text = cause === null ? '' : (doc.tokens[cause]?.text ?? '');
  if (cause === null || !/^\p{Lu}\p{Ll}+$/u.test(text)) return;
  const name = nameStartingAt(doc, cause);
  if (name !== null && name.type !== 'Organization') return;
  const last = name === null ? cause : (doc.nameTokens[doc.nameOf[cause] ?? -1]?.last ?? cause);
  const span = tokenSpan(doc, token, last);
  const words = singleSpaced(doc.text.slice(span.start, span.end));
  const draft = table.entity('Organization', fold(words), { fr: capitalized(words), en: null });
  table.mention(draft, span, 'NOMINAL', 'FULL_NAME');
}

/** The token behind *de la*, *de l’*, *du* or *des*. */
function skipOfThe({ lower }: Document, token: number): number | null {
  const [first, second] = [lower[token], lower[token + 1]];
  if (first === 'du' || first === 'des') return token + 1;
  return first === 'de' && (second === 'la' || second === "l'") ? token + 2 : null;
}

function members(doc: Document, table: EntityTable, token: number): void {
  const word = doc.lower[token] ?? '';
  const names = organizationOfAdjective(word);
  if (names === null || doc.tokens[token]?.text !== word) return;
  const draft = table.entity('Organization', fold(names.fr), names);
  const first = MEMBERS.has(doc.lower[token - 1] ?? '') ? token - 1 : token;
  table.mention(draft, tokenSpan(doc, first, token), 'ADJECTIVE', 'DEMONYM');
}

function overlappingName({ names, nameOf }: Document, first: number, last: number) {
  return names[nameOf.subarray(first, last + 1).find((name) => name >= 0) ?? -1] ?? null;
}
