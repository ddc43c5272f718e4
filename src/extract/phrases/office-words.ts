import lexicon from '../lexicons/offices.json' with { type: 'json' };
import { readList } from '../lexicons/read-list.ts';
import { byWord } from '../text/by-word.ts';
import { fold } from '../text/fold.ts';
import type { Gender } from './word-classes.ts';

/** An office, a trade or an athlete's discipline. */
export type OfficeKind = 'office' | 'trade' | 'athlete';

/** A word that opens the name of an office. */
export interface OfficeHead {
  /** As the lexicon spells it: the form of the text in the singular. */
  readonly singular: string;
  readonly plural: boolean;
  /** `m` or `f`; `null` where both share the form. */
  readonly gender: Gender | null;
  /** An athlete's trade is a position only with a team or country. */
  readonly kind: OfficeKind;
  /** As the lexicon spells this form. */
  readonly form: string;
  /** Words after the head that belong to it: *d’affaires*. */
  readonly rest: readonly string[];
}

const heads = new Map<string, OfficeHead[]>();
for (const entry of lexicon.offices) add(entry, 'office');
for (const entry of readList('occupations.txt')) add(entry, 'trade');
for (const entry of lexicon.athletes) add(entry, 'athlete');
/** Adjectives that a hyphen may tie to an office. */
const ATTACHED = /^(?:adjointe?s?|générale?|généraux|déléguée?s?|élue?s?)$/;
const PREFIX = /^(?:co-?|vice-)(?=\p{L}{3})/u;

/** The office heads that a word, in lower case, may be; compared without diacritics. */
export const officeHeads: (lower: string) => readonly OfficeHead[] = byWord(
  (lower) => spelled(lower) ?? prefixed(lower) ?? compound(lower),
);

/** The heads of this spelling; accents may lack, but not be others: *interprété* is not *interprète*. */
function spelled(lower: string): OfficeHead[] | null {
  const folded = fold(lower);
  const found = heads.get(folded);
  return (lower === folded ? found : found?.filter(({ form }) => sameAccents(form, lower))) ?? null;
}

/** The circumflex of *entraîneur* is free. */
function sameAccents(form: string, lower: string): boolean {
  return form === lower || form.replace(/î/g, 'i') === lower.replace(/î/g, 'i');
}

/** *coauteur*, *co-présidente*, *vice-ministre*. */
function prefixed(lower: string): OfficeHead[] | null {
  const prefix = PREFIX.exec(lower)?.[0];
  if (prefix === undefined) return null;
  const found = spelled(lower.slice(prefix.length));
  return found?.map((head) => ({ ...head, singular: `${prefix}${head.singular}` })) ?? null;
}

/** *journaliste-économiste*, *directeur-adjoint*: an office joined to another one, or to its adjective. */
function compound(lower: string): OfficeHead[] {
  const [first = '', second = '', ...more] = lower.split('-');
  if (second === '' || more.length > 0) return [];
  const other = spelled(second)?.find(({ rest }) => rest.length === 0)?.singular;
  const joined = other ?? (ATTACHED.test(second) ? second : null);
  const found = joined === null ? [] : (spelled(first) ?? []);
  return found
    .filter(({ rest }) => rest.length === 0)
    .map((head) => ({ ...head, singular: `${head.singular}-${joined}` }));
}

/** *ancien*, *ex*: the office is over. */
export const FORMER: ReadonlySet<string> = new Set(lexicon.former);
/** *premier*, *haut*: part of the title though before its head. */
export const BEFORE_HEAD: ReadonlySet<string> = new Set(lexicon.before);
/** *nouveau*, *actuel*: no part of the title. */
export const PASSING: ReadonlySet<string> = new Set(lexicon.passing);
/** Adjectives whose ending others share. */
export const OTHER_ADJECTIVE =
  /démocrates?$|^élue?s?$|^(?:indépendant|suppléant|dissident)e?s?$|^(?:rebelle|laïque)s?$/;

/** Adjectives of towns and regions; like those of countries no part of the title. */
export const REGIONAL =
  /^(?!(?:ja|m)ais$|désormais$).*ais(?:es?)?$|^(?:catalane?|corse|basque|bretonne?|flamande?|wallonne?|kurde)s?$/;

/** Behind an office, no part of its title. */
export const OUTGOING = /^sortante?s?$/;

/** *présidé* → *président*. */
export const LEADERS: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.leaders));

/** *préside* → *président*. */
export const LEADING: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.leading));
/** *présidence* → *président*: the seat of an office. */
export const SEATS: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.seats));

function add(entry: string, kind: OfficeKind): void {
  const [masculine = '', feminine = ''] = entry.split('/');
  const both = masculine === feminine;
  addForm(masculine, both ? null : 'm', kind);
  if (!both) addForm(feminine, 'f', kind);
}

function addForm(form: string, gender: OfficeHead['gender'], kind: OfficeKind): void {
  const [first = '', ...rest] = form.split(/ |(?<=')/);
  put({ singular: first, form: first, plural: false, gender, kind, rest });
  const plural = pluralOf(first);
  if (plural !== first) put({ singular: first, form: plural, plural: true, gender, kind, rest });
}

function put(head: OfficeHead): void {
  const key = fold(head.form);
  const list = heads.get(key) ?? [];
  if (!list.some((other) => other.rest.join() === head.rest.join())) list.push(head);
  list.sort((a, b) => b.rest.length - a.rest.length);
  heads.set(key, list);
}

function pluralOf(word: string): string {
  if (/[sxz.]$/.test(word) || word === 'porte-parole' || word === 'pdg' || word === 'dg') return word;
  return word.endsWith('al')
    ? `${word.slice(0, -2)}aux`
    : word
        .replace(/-/g, 's-')
        .replace(/^(vice|ex|co|sous|contre|haut)s-/, '$1-')
        .concat('s');
}
