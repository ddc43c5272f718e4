import type { Front } from '../article/front.ts';
import type { Mention, Span } from '../article-graph.ts';
import type { Document } from '../document.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { lowered } from '../text/spelling.ts';
import type { EventKind } from '../vocabulary.ts';
import { mainClauses } from './main-clause.ts';
import { asideOf, isArgument, leftOf, phraseStart, rightOf } from './mention-neighbours.ts';
import { type Section, sections } from './sections.ts';

/** What speaks for or against an entity's part in the main event: features, each with its weight of presence. */
export type ParticipantFeatures = ReadonlyMap<string, number>;

/** An entity that may take part. */
export interface ParticipantCandidate {
  readonly draft: EntityDraft;
  /** Its mentions that name it or stand for it, in order; never empty. */
  readonly named: readonly [Mention, ...Mention[]];
  readonly features: ParticipantFeatures;
}

/** Of the subject, the object or the agent in the main clause of headline or first sentence. */
export const CORE = 'core';
/** Named first behind the third sentence of the report. */
export const BELOW = 'below';
/** Only named as absent, as a source, or as one of a time to come: takes no part. */
export const OUTSIDE = 'outside';

/** Kinds whose participants stand in the same places. */
const GROUPS: Readonly<Record<string, readonly EventKind[]>> = {
  contest: ['SPORT', 'CULTURE'],
  force: ['ATTACK', 'MILITARY', 'CRIME'],
  mishap: ['ACCIDENT', 'DISASTER'],
  death: ['DEATH'],
  words: ['PROTEST', 'STATEMENT', 'MEETING', 'AGREEMENT'],
  office: ['ELECTION', 'APPOINTMENT'],
  law: ['LAW', 'TRIAL'],
  work: ['SCIENCE', 'ECONOMY'],
  other: ['OTHER'],
};
const MOST_MENTIONS = 4;
const LONG_WORD = 4;
const CROWDS = [5, 10];
const LEAD_SENTENCES = 3;
const BODY_SENTENCES = 8;

/** The persons, bodies and countries that the article names, each with its features. */
export function candidatesOf(doc: Document, table: EntityTable, kind: EventKind | null): ParticipantCandidate[] {
  const found = table.drafts.flatMap((draft) => {
    const [first, ...more] = draft.mentions
      .filter((mention) => mention.form !== 'ADJECTIVE' && !isFront(mention, doc.front))
      .sort((a, b) => a.start - b.start);
    const named: ParticipantCandidate['named'] | null = first === undefined ? null : [first, ...more];
    return canTakePart(draft) && named !== null ? [{ draft, named }] : [];
  });
  const crowds = new Map<string, number>();
  for (const { draft } of found) crowds.set(draft.type, (crowds.get(draft.type) ?? 0) + 1);
  const [group = ''] = Object.keys(GROUPS).filter((name) => GROUPS[name]?.includes(kind ?? 'OTHER'));
  const sectionOf = sections(doc);
  const clauses = startsInMainClauses(doc);
  return found.map(({ draft, named }) => {
    const others = (crowds.get(draft.type) ?? 1) - 1;
    return { draft, named, features: featuresOf(doc, draft, named, group, others, sectionOf, clauses) };
  });
}

/** In the lines of the date and of who wrote the article. */
function isFront({ start }: Span, { headline, opening, lead }: Front): boolean {
  return start < lead.start && start >= (headline?.end ?? opening);
}

function canTakePart({ type, unnamed }: EntityDraft): boolean {
  return type === 'Organization' || type === 'Country' || (type === 'Person' && !unnamed);
}

function featuresOf(
  doc: Document,
  { type, name, mentions }: EntityDraft,
  named: ParticipantCandidate['named'],
  group: string,
  others: number,
  sectionOf: (start: number) => Section,
  clauses: ReadonlySet<number>,
): ParticipantFeatures {
  const features = new Map<string, number>();
  const add = (feature: string, ...of: readonly string[]) => {
    for (const whose of of) features.set(`${whose} ${feature}`.trim(), 1);
  };
  const first = nameOf(sectionOf(named[0].start));
  add(type, '', group);
  if (type === 'Organization') for (const word of longWords(name.fr)) add(`of name ${word}`, '', group);
  add(`first ${first}`, '', type, group, `${group} ${type}`);
  for (let count = 2; count <= Math.min(MOST_MENTIONS, mentions.length); count++) add(`mentions ${count}`, '', type);
  const place = first === 'body' || first === 'end' ? 'below' : 'on top';
  for (const crowd of CROWDS) if (others >= crowd) add(`${crowd} others ${place}`, '', type);
  if (others === 0) add(`alone ${place}`, '', type);
  const asides: (string | null)[] = [];
  const outside: (string | null)[] = ['absent', 'source', ...(first === 'lead 1' ? [] : ['ahead'])];
  for (const mention of named) {
    const section = nameOf(sectionOf(mention.start));
    const below = section === 'body' || section === 'end';
    if (section === 'topic' || (below && mention !== named[0])) continue;
    const left = leftOf(doc, phraseStart(doc, mention));
    const aside = asideOf(doc, mention, left);
    asides.push(aside);
    if (below) {
      add(BELOW, '');
      add(`below behind ${left}`, '', group);
      add(`below before ${rightOf(doc, mention)}`, '', group);
      if (aside !== null) add('below aside', '');
      continue;
    }
    const where = section === 'headline' ? section : 'lead';
    add(`${where} behind ${left}`, '', type);
    add(`${where} before ${rightOf(doc, mention)}`, '', type);
    add(`behind ${left}`, group, `${group} ${type}`);
    if (aside === null) {
      const main = clauses.has(mention.start);
      add(`${section} ${main ? 'main' : 'rest'}`, '', type, group);
      if (main && section !== 'lead 2' && section !== 'lead 3' && isArgument(doc, mention, left)) add(CORE, '');
    } else {
      add(`as ${aside}`, '', type);
    }
  }
  if (asides.length > 0 && asides.every((aside) => aside !== null)) add('only aside', '', type);
  if (asides.length > 0 && asides.every((aside) => outside.includes(aside))) add(OUTSIDE, '');
  return features;
}

/** Words that tell what a body is: *tribunal*, *agence*. */
function longWords(name: string): string[] {
  return lowered(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= LONG_WORD);
}

/** *lead 2* for the second sentence of the report. */
function nameOf(section: Section): string {
  if (section === 'front') return 'lead 1';
  if (typeof section !== 'number') return section;
  return section < LEAD_SENTENCES ? `lead ${section + 1}` : section < BODY_SENTENCES ? 'body' : 'end';
}

/** Where tokens of the main clauses of headline, first and second sentence start. */
function startsInMainClauses(doc: Document): Set<number> {
  const starts = new Set<number>();
  for (const { first, end } of mainClauses(doc, 2)) {
    for (let at = first; at < end; at++) starts.add(doc.tokens[at]?.start ?? -1);
  }
  return starts;
}
