import type { CountryCode, Entity, EntityRef, EntityType, Mention, Names, Passage, Span } from '../article-graph.ts';
import type { DateBasis, EventKind, LinkReason, MentionForm } from '../vocabulary.ts';
import { shownName } from './shown-name.ts';

/** An entity under construction: what its type does not need stays at its first value. */
export class EntityDraft {
  readonly type: EntityType;
  name: Names;
  readonly aliases = new Set<string>();
  readonly mentions: Mention[] = [];
  countryCode: CountryCode | null = null;
  unnamed = false;
  kind: EventKind = 'OTHER';
  date: string | null = null;
  dateBasis: DateBasis | null = null;
  named = false;
  main = false;

  constructor(type: EntityType, name: Names) {
    this.type = type;
    this.name = name;
  }
}

/** The refs of finished entities. */
export type Refs = ReadonlyMap<EntityDraft, EntityRef>;

/** A mention and the entity that it belongs to. */
export interface EntityMention {
  readonly draft: EntityDraft;
  readonly mention: Mention;
}

const NONE: readonly EntityMention[] = [];

/** The entities of one article while they are found; mentions of one span and entity are kept once. */
export class EntityTable {
  readonly drafts: EntityDraft[] = [];
  private readonly text: string;
  private readonly byKey = new Map<string, EntityDraft>();
  private readonly spans = new Map<EntityDraft, Set<number>>();
  private readonly starts = new Map<number, EntityMention[]>();
  private readonly ends = new Map<number, EntityMention[]>();
  private readonly phraseStarts = new Map<number, EntityMention[]>();
  private readonly phraseEnds = new Map<number, EntityMention[]>();

  constructor(text: string) {
    this.text = text;
  }

  /** The entity of this type and key; made when it is new. */
  entity(type: EntityType, key: string, name: Names): EntityDraft {
    const full = `${type} ${key}`;
    const known = this.byKey.get(full);
    if (known !== undefined) return known;
    const draft = new EntityDraft(type, name);
    this.drafts.push(draft);
    this.byKey.set(full, draft);
    return draft;
  }

  find(type: EntityType, key: string): EntityDraft | undefined {
    return this.byKey.get(`${type} ${key}`);
  }

  /** Lets a second key lead to the same entity. */
  alsoKnownAs(draft: EntityDraft, key: string): void {
    const full = `${draft.type} ${key}`;
    if (!this.byKey.has(full)) this.byKey.set(full, draft);
  }

  mention(draft: EntityDraft, { start, end }: Span, form: MentionForm, reason: LinkReason): void {
    const spans = this.spans.get(draft) ?? new Set();
    this.spans.set(draft, spans);
    const key = start * this.text.length + end;
    if (spans.has(key)) return;
    spans.add(key);
    const mention = { ...this.passage({ start, end }), form, reason };
    draft.mentions.push(mention);
    add(this.starts, start, { draft, mention });
    add(this.ends, end, { draft, mention });
  }

  /** Notes a longer phrase that stands for the entity, such as name and office together; it is no mention. */
  phrase(draft: EntityDraft, { start, end }: Span): void {
    const mention: Mention = { ...this.passage({ start, end }), form: 'NOMINAL', reason: 'DESCRIPTION' };
    add(this.phraseStarts, start, { draft, mention });
    add(this.phraseEnds, end, { draft, mention });
  }

  /** The longest noted phrases that start here. */
  phrasesStartingAt(start: number): readonly EntityMention[] {
    return this.phraseStarts.get(start) ?? NONE;
  }

  /** The longest noted phrases that end here. */
  phrasesEndingAt(end: number): readonly EntityMention[] {
    return this.phraseEnds.get(end) ?? NONE;
  }

  passage({ start, end }: Span): Passage {
    return { start, end, text: this.text.slice(start, end) };
  }

  /** Entities with a mention that starts here, the longest mention first. */
  startingAt(start: number): readonly EntityMention[] {
    return this.starts.get(start) ?? NONE;
  }

  /** Entities with a mention that ends here, the longest mention first. */
  endingAt(end: number): readonly EntityMention[] {
    return this.ends.get(end) ?? NONE;
  }

  /** The entity that has exactly this mention. */
  at({ start, end }: Span, ...types: readonly EntityType[]): EntityDraft | undefined {
    return this.starts
      .get(start)
      ?.find(({ draft, mention }) => mention.end === end && (types.length === 0 || types.includes(draft.type)))?.draft;
  }

  /** The finished entities with a mention, in order of first appearance, and the ref of each draft. */
  finish(): { readonly entities: Entity[]; readonly refs: Refs } {
    const drafts = this.drafts.filter(({ mentions }) => mentions.length > 0);
    for (const { mentions } of drafts) mentions.sort((a, b) => a.start - b.start || a.end - b.end);
    drafts.sort(byFirstMention);
    const refs = new Map(drafts.map((draft, index): [EntityDraft, EntityRef] => [draft, `e${index + 1}`]));
    const entities = drafts.map((draft, index) => toEntity(draft, `e${index + 1}`));
    return { entities, refs };
  }
}

/** The ref of an entity; null where there is none, or where the article has no mention of it. */
export function refOf(draft: EntityDraft | null, refs: Refs): EntityRef | null {
  return draft === null ? null : (refs.get(draft) ?? null);
}

function add(index: Map<number, EntityMention[]>, offset: number, found: EntityMention): void {
  const others = index.get(offset);
  if (others === undefined) {
    index.set(offset, [found]);
    return;
  }
  const length = ({ mention }: EntityMention) => mention.end - mention.start;
  const shorter = others.findIndex((other) => length(other) < length(found));
  others.splice(shorter < 0 ? others.length : shorter, 0, found);
}

function byFirstMention(a: EntityDraft, b: EntityDraft): number {
  const [first, second] = [a.mentions[0], b.mentions[0]];
  if (first === undefined || second === undefined) return 0;
  return (
    first.start - second.start ||
    first.end - second.end ||
    (a.type < b.type ? -1 : a.type > b.type ? 1 : 0) ||
    (a.name.fr < b.name.fr ? -1 : 1)
  );
}

function toEntity(draft: EntityDraft, ref: EntityRef): Entity {
  const { type, mentions, countryCode, kind, date, dateBasis, named, main } = draft;
  const name = { ...draft.name, fr: shownName(draft) };
  const aliases = [...draft.aliases].filter((alias) => alias !== name.fr);
  const core = { ref, name, aliases, mentions };
  switch (type) {
    case 'Person':
      return { type, ...core, unnamed: draft.unnamed };
    case 'Organization':
    case 'Place':
      return { type, ...core, countryCode };
    case 'Country':
      return { type, ...core, isoCode: countryCode ?? '' };
    case 'Event':
      return { type, ...core, kind, date, dateBasis, countryCode, named, main };
  }
}
