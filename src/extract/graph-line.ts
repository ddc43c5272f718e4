import type { ArticleGraph, Claim, Entity, EntityRef, Event, Mention, Passage } from './article-graph.ts';

/** What `npm run extract` prints of an article, keys in this order. */
interface GraphLine {
  readonly file: string;
  readonly article: Omit<ArticleGraph['article'], 'text'>;
  /** One a mention, in order of the text. */
  readonly entities: readonly object[];
  readonly quotes: readonly object[];
  readonly positions: readonly object[];
  /** The main event first. */
  readonly events: readonly object[];
  readonly claims: readonly object[];
}

/** The graph with names instead of refs, for readers without a database. */
export function toLine(file: string, graph: ArticleGraph): GraphLine {
  const byRef = new Map(graph.entities.map((entity) => [entity.ref, entity]));
  const entityOf = (ref: EntityRef | null) => (ref === null ? null : (byRef.get(ref) ?? null));
  const nameOf = (ref: EntityRef | null) => entityOf(ref)?.name.fr ?? null;
  const codeOf = (entity: Entity | null) => (entity?.type === 'Country' ? entity.isoCode : null);
  const { text: _, ...article } = graph.article;
  return {
    file,
    article,
    entities: mentionsOf(graph.entities).map(({ entity, mention }) => ({
      type: entity.type,
      name: entity.name.fr,
      ...span(mention),
      form: mention.form,
    })),
    quotes: graph.quotes.map(({ speaker, speakerName, cue, ...quote }) => ({
      ...span(quote),
      speaker: speaker === null ? null : span(speaker),
      speakerName,
      cue: cue?.text ?? null,
    })),
    positions: graph.positions.map(({ person, title, organization, country, evidence: [first] }) => ({
      person: nameOf(person),
      title,
      organization: nameOf(organization),
      country: codeOf(entityOf(country)),
      evidence: first === undefined ? null : span(first),
    })),
    events: graph.entities
      .filter((entity) => entity.type === 'Event')
      .sort((a, b) => Number(b.main) - Number(a.main))
      .map((event) => eventOf(event, graph.claims, entityOf)),
    claims: graph.claims.map(({ subject, object, attributedTo, evidence: [first], ...claim }) => ({
      subject: nameOf(subject),
      predicate: claim.predicate,
      object: nameOf(object),
      polarity: claim.polarity,
      basis: claim.basis,
      role: claim.role,
      attributedTo: nameOf(attributedTo),
      date: claim.date,
      evidence: first === undefined ? null : span(first),
    })),
  };
}

function mentionsOf(entities: readonly Entity[]): { entity: Entity; mention: Mention }[] {
  return entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}

function eventOf(event: Event, claims: readonly Claim[], entityOf: (ref: EntityRef) => Entity | null) {
  const places = claims
    .filter(({ predicate, subject }) => predicate === 'LOCATED_IN' && subject === event.ref)
    .map(({ object }) => entityOf(object));
  const place = places.find((entity) => entity?.type === 'Place') ?? places[0];
  const parts = claims.filter(({ predicate, object }) => predicate === 'PARTICIPATED_IN' && object === event.ref);
  return {
    kind: event.kind,
    name: event.name.fr,
    place: place?.name.fr ?? null,
    country: event.countryCode,
    date: event.date,
    participants: [...new Set(parts.map(({ subject }) => entityOf(subject)?.name.fr ?? null))],
  };
}

function span({ start, end, text }: Passage): Passage {
  return { start, end, text };
}
