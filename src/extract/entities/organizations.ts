import { type Document, tokenFrom } from '../document.ts';
import type { Findings } from '../drafts/claim-drafts.ts';
import { countryDraft } from '../drafts/country-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { countryByDemonym } from '../lexicons/countries.ts';
import { DE, DEFINITE_ARTICLE } from '../lexicons/function-words.ts';
import { knownOrganization } from '../lexicons/known-organizations.ts';
import type { NameSpan } from '../names/name-span.ts';
import { adjectiveAt } from '../phrases/country-adjective.ts';
import { fold } from '../text/fold.ts';
import { initials, SMALL_WORDS } from '../text/initials.ts';
import { capitalized, nameKey, singleSpaced } from '../text/spelling.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,9}$/u;
/** A name that begins so may be cut down to what follows: *Fondation Wikimedia*, *Wikimedia*. */
const DROPPED_HEADS = new Set(
  'agence association chaine club compagnie entreprise fondation firme front groupe journal mouvement organisation parti quotidien societe studio syndicat'.split(
    ' ',
  ),
);

interface Spelling {
  readonly key: string;
  readonly text: string;
  readonly spans: NameSpan[];
}

/**
 * Joins names of organisations to organisations: acronyms to the name that they stand behind in brackets or are the
 * initials of, short names to a longer one with a general head (*Fondation Wikimedia*), and the several names of
 * organisations that are known by a list (*Daesh*, *État islamique*).
 *
 * @param departments names within a minister's office, which are none of their own
 */
export function findOrganizations(findings: Findings, departments: ReadonlySet<NameSpan>): void {
  const { doc, table } = findings;
  const spellings = collect(doc, table, departments);
  const long = new Map<string, EntityDraft>();
  const texts = new Set(spellings.map(({ key }) => key));
  for (const { key, text } of spellings) {
    if (ACRONYM.test(text) || !key.includes(' ') || withoutCountry(texts, key) !== key) continue;
    const draft = draftOf(table, key, text);
    long.set(initials(key), draft);
    const [head = '', ...rest] = key.split(' ');
    if (DROPPED_HEADS.has(head)) long.set(rest.filter((word, i) => i > 0 || !SMALL_WORDS.has(word)).join(' '), draft);
  }
  const bracketed = acronymsInBrackets(doc);
  for (const { key, text, spans } of spellings) {
    const own = table.find('Organization', withoutCountry(texts, key));
    const longer = long.get(fold(text).replace(/\./g, '')) ?? table.find('Organization', bracketed.get(text) ?? '');
    const draft = own ?? longer ?? draftOf(table, key, text);
    table.alsoKnownAs(draft, key);
    const reason =
      own !== undefined || longer === undefined ? 'FULL_NAME' : ACRONYM.test(text) ? 'ACRONYM' : 'SHORT_NAME';
    for (const span of spans) table.mention(draft, span, 'NAME', reason);
    if (capitalized(text) !== draft.name.fr) draft.aliases.add(text);
  }
  for (const [index, name] of doc.names.entries()) {
    if (name.type === 'Organization') nameCountry(findings, index);
  }
}

/** *conseil constitutionnel* for *conseil constitutionnel français* where the article has both. */
function withoutCountry(keys: ReadonlySet<string>, key: string): string {
  const last = key.lastIndexOf(' ');
  const short = key.slice(0, Math.max(0, last));
  return keys.has(short) && countryByDemonym(key.slice(last + 1)) !== null ? short : key;
}

function collect(doc: Document, table: EntityTable, departments: ReadonlySet<NameSpan>): Spelling[] {
  const { names, text } = doc;
  const found = new Map<string, Spelling>();
  for (const span of names) {
    if (span.type !== 'Organization' || departments.has(span) || isDepartment(doc, span)) continue;
    if (table.at(span, 'Organization') !== undefined) continue;
    const name = singleSpaced(text.slice(span.start, span.end));
    const key = nameKey(name);
    if (key === '') continue;
    const spelling = found.get(key) ?? { key, text: name, spans: [] };
    spelling.spans.push(span);
    found.set(key, spelling);
  }
  return [...found.values()];
}

/** *Armées* in *la ministre des Armées*, which names no body without its *ministère*. */
function isDepartment({ lower, tokens }: Document, { start }: NameSpan): boolean {
  const first = tokenFrom(tokens, start);
  const before = DEFINITE_ARTICLE.has(lower[first - 1] ?? '') ? first - 2 : first - 1;
  if (!DE.has(lower[before] ?? '')) return false;
  return [lower[before - 1], lower[before - 2]].some((word) => /^ministres?$/.test(word ?? ''));
}

function draftOf(table: EntityTable, key: string, text: string): EntityDraft {
  const known = knownOrganization(key);
  if (known === null) return table.entity('Organization', key, { fr: capitalized(text), en: null });
  const draft = table.entity('Organization', nameKey(known.fr), known);
  table.alsoKnownAs(draft, key);
  return draft;
}

/** The key of the name before each acronym in brackets: *Organisation mondiale de la santé (OMS)*. */
function acronymsInBrackets({ names, text }: Document): Map<string, string> {
  const found = new Map<string, string>();
  names.forEach((name, index) => {
    const next = names[index + 1];
    if (next === undefined || name.type !== 'Organization' || next.start - name.end > 4) return;
    if (!/^\s*\(\s*$/.test(text.slice(name.end, next.start)) || text[next.end] !== ')') return;
    const acronym = text.slice(next.start, next.end);
    if (ACRONYM.test(acronym) && !found.has(acronym)) found.set(acronym, nameKey(text.slice(name.start, name.end)));
  });
  return found;
}

/** The country of an adjective inside the name or right behind it: *Conseil constitutionnel français*. */
function nameCountry({ doc, table, claims }: Findings, index: number): void {
  const [name, tokens] = [doc.names[index], doc.nameTokens[index]];
  if (name === undefined || tokens === undefined) return;
  const draft = table.at(name, 'Organization');
  if (draft === undefined || draft.countryCode !== null) return;
  for (let token = tokens.first + 1; token <= tokens.last + 1; token++) {
    const adjective = adjectiveAt(doc, token);
    if (adjective === null || isOfRegion(doc, tokens.first, token)) continue;
    draft.countryCode = adjective.country.isoCode;
    const object = countryDraft(table, adjective.country);
    const evidence = { start: name.start, end: Math.max(name.end, adjective.end) };
    claims.push({ subject: draft, predicate: 'BELONGS_TO', object, evidence });
    return;
  }
}

/** *Organisation des États américains*: the adjective tells of the nouns of its complement. */
function isOfRegion({ lower }: Document, first: number, adjective: number): boolean {
  const plural = (at: number) => /[sx]$/.test(lower[at] ?? '');
  return adjective - 1 > first && lower[adjective - 2] === 'des' && plural(adjective) && !plural(first);
}
