import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { takeTexts } from '../generated/cypher/admin.ts';
import { createArticles } from '../generated/cypher/article.ts';
import { createClaims } from '../generated/cypher/claim.ts';
import { mergeLocations, mergeParticipations } from '../generated/cypher/event.ts';
import { createEvidence } from '../generated/cypher/evidence.ts';
import { createSpellings, mergeIdentities } from '../generated/cypher/identity.ts';
import { createMentions } from '../generated/cypher/mention.ts';
import { mergeNationalities } from '../generated/cypher/organization.ts';
import { mergePositions, titlePositions } from '../generated/cypher/position.ts';
import { namePublishers } from '../generated/cypher/publisher.ts';
import { createQuotes } from '../generated/cypher/quote.ts';
import { addContributions } from './add-contributions.ts';
import type { ArticleRows } from './complete-rows.ts';
import { noteHeeded } from './heed-suppressions.ts';
import { addLinks } from './store-links.ts';

/** Writes articles that are not in the graph, just as their rows are, in a transaction that has locked it. */
export async function writeArticles(run: Run, articles: readonly ArticleRows[]): Promise<void> {
  await createArticles(run, {
    articles: articles.map(({ article }) => article),
    readAt: new Date().toISOString(),
  });
  await noteHeeded(run, articles);
  await takeTexts(run, { ids: articles.map(({ article }) => article.id) });
  await addContributions(
    run,
    articles.flatMap(({ contributions }) => contributions),
  );
  await noteWhoIsWho(run, articles);
  await createMentions(run, { mentions: articles.flatMap(({ mentions }) => mentions) });
  await createQuotes(run, { quotes: articles.flatMap(({ quotes }) => quotes) });
  await mergePositions(run, { positions: articles.flatMap(({ positions }) => positions) });
  await createClaims(run, { claims: articles.flatMap(({ claims }) => claims) });
  await createEvidence(run, { evidence: articles.flatMap(({ evidence }) => evidence) });
  await addLinks(run, articles);
  await mergeParticipations(run, { participations: articles.flatMap(({ participations }) => participations) });
  await mergeLocations(run, { locations: articles.flatMap(({ locations }) => locations) });
  await mergeNationalities(run, { nationalities: articles.flatMap(({ nationalities }) => nationalities) });
  await titlePositions(run, { ids: idsOf(articles.flatMap(({ positions }) => positions.map(({ id }) => id))) });
  await namePublishers(run, { ids: idsOf(articles.flatMap(({ article }) => article.publisherId ?? [])) });
}

/** Notes which acronyms articles spell out, and which they use that others spell out; most do neither. */
async function noteWhoIsWho(run: Run, articles: readonly ArticleRows[]): Promise<void> {
  const spellings = articles.flatMap((rows) => rows.spellings);
  const identities = articles.flatMap((rows) => rows.identities);
  if (spellings.length > 0) await createSpellings(run, { spellings });
  if (identities.length > 0) await mergeIdentities(run, { identities });
}

const idsOf = (ids: readonly string[]) => [...new Set(ids)];
