import type { ArticleGraph } from '../../src/extract/article-graph.ts';
import type { Predicate } from '../../src/extract/vocabulary.ts';
import { type Draft, startDraft } from './draft.ts';
import { oneOf, type Random, seeded } from './random.ts';
import { type EventFigure, type Figure, makeWorld, type World } from './world.ts';

/** Claims of one generated article; as many as a real article of some 2,000 characters makes, by its own events. */
export const CLAIMS_AN_ARTICLE = 10;

/** Claims, and mentions, of the hub in an article that names it, and how many articles do at most: 50,000 in all. */
const HUB_CLAIMS = 5;
const HUB_ARTICLES = 10_000;

const VERBS: readonly (readonly [Predicate, string])[] = [
  ['MET', 'a rencontré'],
  ['PRAISED', 'a salué'],
  ['SUPPORTED', 'a soutenu'],
  ['CRITICIZED', 'a critiqué'],
  ['ACCUSED', 'a accusé'],
  ['THREATENED', 'a menacé'],
  ['SANCTIONED', 'a sanctionné'],
  ['ATTACKED', 'a attaqué'],
];
const TITLES = ['président', 'ministre', 'directrice', 'porte-parole', 'chef'];
const PUBLISHERS = ['Wikinews', 'PressTV', 'La Gazette', 'Le Courrier', 'Radio Centrale'];
const DAY_MS = 86_400_000;
const DAYS = 7_300;

/**
 * Articles that make `claims` claims in all, ten each, with mentions, quotes, positions and evidence at true offsets of a
 * generated text. Entities come as often as Zipf's law has it; one, the hub, has half of the claims, but no more than
 * 50,000. The same seed gives the same articles.
 */
export function* generateArticles(claims: number, seed = 1): Generator<ArticleGraph> {
  const random = seeded(seed);
  const world = makeWorld(claims, random);
  const articles = Math.ceil(claims / CLAIMS_AN_ARTICLE);
  const stride = Math.max(1, Math.floor(articles / HUB_ARTICLES));
  for (let index = 0; index < articles; index++) {
    const namesHub = index % stride === 0 && index / stride < HUB_ARTICLES;
    yield generateArticle(world, random, index, namesHub ? HUB_CLAIMS : 0);
  }
}

function generateArticle(world: World, random: Random, index: number, hubClaims: number): ArticleGraph {
  const place = world.place();
  const event = random() < 0.3 ? world.event() : ownEvent(world, index);
  const draft = startDraft(`Article ${index} : ${event.fr}`);
  const publishedOn = new Date(Math.floor(random() * DAYS) * DAY_MS + Date.UTC(2000, 0)).toISOString().slice(0, 10);

  opening(draft, world, event, place);
  let hubLeft = hubClaims;
  const figure = (): Figure => oneOf([world.person, world.organization, world.country], random)();
  for (let i = 0; i < CLAIMS_AN_ARTICLE - 4; i++) {
    const isHub = hubLeft > 0;
    hubLeft -= isHub ? 1 : 0;
    const pair = (): [Figure, Figure] => {
      if (!isHub) return [figure(), figure()];
      return random() < 0.5 ? [world.hub, figure()] : [figure(), world.hub];
    };
    if (i % 3 === 2) quoted(draft, world, random, pair);
    else stated(draft, random, pair);
  }
  return draft.finish({ publishedOn, publisher: oneOf(PUBLISHERS, random), main: event });
}

function ownEvent(world: World, index: number): EventFigure {
  return { type: 'Event', kind: 'MEETING', fr: `rencontre ${index}`, en: null, country: world.country() };
}

/** Four claims: two take part, the event has its place, an organisation its country; and somebody holds an office. */
function opening(draft: Draft, world: World, event: EventFigure, place: Figure): void {
  const [person, organization] = [world.person(), world.organization()];
  const sentence = draft.passage(() => {
    draft.name(person);
    draft.write(' et ');
    draft.name(organization);
    draft.write(' prennent part à ');
    draft.name(event);
    draft.write(' à ');
    draft.name(place);
    draft.write('.');
  });
  const facts = {
    polarity: 'AFFIRMED',
    basis: 'VERB',
    attributedTo: null,
    evidence: [sentence],
    role: null,
    date: null,
  } as const;
  const [eventRef, organizationRef] = [draft.ref(event), draft.ref(organization)];
  const takesPart = { ...facts, predicate: 'PARTICIPATED_IN', role: 'ACTOR', object: eventRef } as const;
  draft.claim({ ...takesPart, subject: draft.ref(person) });
  draft.claim({ ...takesPart, subject: organizationRef });
  draft.claim({ ...facts, predicate: 'LOCATED_IN', subject: eventRef, object: draft.ref(place) });

  draft.write(' ');
  const title = TITLES[person.fr.length % TITLES.length] ?? 'membre';
  const office = draft.passage(() => {
    draft.name(person);
    draft.write(` est ${title} de `);
    draft.name(organization);
    draft.write(', en ');
    draft.name(organization.country);
    draft.write('.');
  });
  draft.claim({
    ...facts,
    predicate: 'BELONGS_TO',
    subject: organizationRef,
    object: draft.ref(organization.country),
    evidence: [office],
  });
  draft.position({
    person: draft.ref(person),
    title,
    organization: organizationRef,
    country: draft.ref(organization.country),
    evidence: [office],
  });
}

type Pair = () => [subject: Figure, object: Figure];

function stated(draft: Draft, random: Random, pair: Pair): void {
  draft.write(' ');
  claimed(draft, random, pair, null);
  draft.write(' La situation reste suivie de près, selon plusieurs sources qui n’ont pas souhaité être citées.');
}

function quoted(draft: Draft, world: World, random: Random, pair: Pair): void {
  const speaker = world.person();
  draft.write(' ');
  const quote = draft.passage(() => {
    draft.write('« ');
    claimed(draft, random, pair, speaker);
    draft.write(' »');
  });
  draft.write(', ');
  const cue = draft.passage(() => draft.write('a déclaré'));
  draft.write(' ');
  const name = draft.name(speaker);
  draft.write('.');
  draft.quote({ ...quote, speaker: name, speakerName: speaker.fr, speakerRef: draft.ref(speaker), cue });
}

/** Writes one sentence that states something of two figures. */
function claimed(draft: Draft, random: Random, pair: Pair, speaker: Figure | null): void {
  const [predicate, words] = oneOf(VERBS, random);
  let [subject, object] = pair();
  while (subject === object) [subject, object] = pair();
  const sentence = draft.passage(() => {
    draft.name(subject);
    draft.write(` ${words} `);
    draft.name(object);
    draft.write('.');
  });
  draft.claim({
    subject: draft.ref(subject),
    predicate,
    object: draft.ref(object),
    polarity: 'AFFIRMED',
    basis: 'VERB',
    role: null,
    attributedTo: speaker && draft.ref(speaker),
    date: null,
    evidence: [sentence],
  });
}
