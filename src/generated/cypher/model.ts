// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.
import { functionsOf } from '../../cypher-codegen/runtime/functions.ts';
import { rowTexts } from '../../cypher-codegen/runtime/rows.ts';
import { type ValuesOf } from '../../cypher-codegen/runtime/types.ts';

/** What statements take and give, by name. */
export const shapes = {
  EntityCore: { id: 'STRING!', nameFr: 'STRING!', nameEn: 'STRING', aliases: 'LIST<STRING!>!', knownAs: 'LIST<STRING!>!', unnamed: 'BOOLEAN', countryCode: 'STRING', isoCode: 'STRING', kind: 'STRING', date: 'STRING', dateBasis: 'STRING' },
  EntityRow: { id: 'STRING!', nameFr: 'STRING!', nameEn: 'STRING', aliases: 'LIST<STRING!>!', knownAs: 'LIST<STRING!>!', unnamed: 'BOOLEAN', countryCode: 'STRING', isoCode: 'STRING', kind: 'STRING', date: 'STRING', dateBasis: 'STRING', country: 'EntityCore', location: 'EntityCore' },
  PublisherCore: { id: 'STRING!', name: 'STRING!' },
  ArticleRow: { id: 'STRING!', title: 'STRING!', text: 'STRING!', language: 'STRING!', url: 'STRING', publishedOn: 'STRING', sha256: 'STRING!', bodyStart: 'INTEGER!', bodyEnd: 'INTEGER!', reader: 'INTEGER!', readerName: 'STRING!', readAt: 'STRING!', publisher: 'PublisherCore' },
  EvidenceRow: { text: 'STRING!', start: 'INTEGER!', end: 'INTEGER!', article: 'ArticleRow' },
  MentionRow: { id: 'STRING!', text: 'STRING!', start: 'INTEGER!', end: 'INTEGER!', form: 'STRING!', reason: 'STRING!', entity: 'EntityCore', article: 'ArticleRow' },
  QuoteRow: { id: 'STRING!', text: 'STRING!', start: 'INTEGER!', end: 'INTEGER!', verb: 'STRING', speakerLabel: 'STRING', speaker: 'EntityCore', article: 'ArticleRow' },
  PositionRow: { id: 'STRING!', title: 'STRING!', person: 'EntityCore', organization: 'EntityCore', country: 'EntityCore', evidence: 'EvidenceRow' },
  ClaimRow: { id: 'STRING!', predicate: 'STRING!', polarity: 'STRING!', basis: 'STRING!', role: 'STRING', date: 'STRING', subject: 'EntityCore', object: 'EntityCore', attributedTo: 'EntityCore', evidence: 'EvidenceRow' },
  ArticleInput: { id: 'STRING!', title: 'STRING!', text: 'STRING!', language: 'STRING!', url: 'STRING', publishedOn: 'STRING', sha256: 'STRING!', bodyStart: 'INTEGER!', bodyEnd: 'INTEGER!', reader: 'INTEGER!', readerName: 'STRING!', reading: 'STRING', titleWords: 'STRING!', textWords: 'STRING!', earliest: 'STRING!', latest: 'STRING!', given: 'STRING', publisherId: 'STRING', publisherName: 'STRING', byDate: 'STRING!', byTitle: 'STRING!', publisherByName: 'STRING' },
  NameInput: { key: 'STRING!', entityId: 'STRING!' },
  MentionInput: { id: 'STRING!', text: 'STRING!', start: 'INTEGER!', end: 'INTEGER!', form: 'STRING!', reason: 'STRING!', entityId: 'STRING!', articleId: 'STRING!', byDate: 'STRING!', appearance: 'STRING' },
  QuoteInput: { id: 'STRING!', text: 'STRING!', start: 'INTEGER!', end: 'INTEGER!', verb: 'STRING', speakerLabel: 'STRING', textWords: 'STRING!', speakerId: 'STRING', articleId: 'STRING!', byDate: 'STRING!', mentionedIds: 'LIST<STRING!>!' },
  PositionInput: { id: 'STRING!', title: 'STRING!', personId: 'STRING!', organizationId: 'STRING', countryId: 'STRING', byTitle: 'STRING!' },
  ClaimInput: { id: 'STRING!', predicate: 'STRING!', polarity: 'STRING!', basis: 'STRING!', role: 'STRING', date: 'STRING', subjectId: 'STRING!', objectId: 'STRING!', attributedToId: 'STRING', articleId: 'STRING!', byDate: 'STRING!' },
  EvidenceInput: { text: 'STRING!', start: 'INTEGER!', end: 'INTEGER!', id: 'STRING!', title: 'STRING', ownerId: 'STRING!', articleId: 'STRING!', byDate: 'STRING!' },
  DecisionInput: { id: 'STRING!', kind: 'STRING!', targetId: 'STRING!', about: 'STRING!', reason: 'STRING', by: 'STRING!', at: 'STRING!' },
  IdentityInput: { id: 'STRING!', key: 'STRING!', countryCode: 'STRING', entityId: 'STRING!', reason: 'STRING!', articleId: 'STRING!' },
  StoredTextInput: { id: 'STRING!', text: 'STRING!', given: 'STRING', reading: 'STRING', refused: 'STRING' },
  MonthRow: { date: 'STRING!', claims: 'INTEGER!' },
  PathStepRow: { relation: 'STRING!', forward: 'BOOLEAN!' },
  PageInput: { lower: 'STRING!', upper: 'STRING!', limit: 'INTEGER!', descending: 'BOOLEAN!', counted: 'BOOLEAN!', cursors: 'BOOLEAN!' },
  ArticleFilterInput: { title: 'STRING', publisherId: 'STRING', mentionIds: 'LIST<STRING!>', from: 'STRING', lower: 'STRING', upper: 'STRING' },
  ClaimFilterInput: { predicates: 'LIST<STRING!>', bases: 'LIST<STRING!>', subjectId: 'STRING', objectId: 'STRING', speakerId: 'STRING', publisherId: 'STRING', from: 'STRING', lower: 'STRING', upper: 'STRING' },
  EntityClaimFilterInput: { predicates: 'LIST<STRING!>!', from: 'STRING', lower: 'STRING!', upper: 'STRING!' },
  NameFilterInput: { name: 'STRING' },
  PublishedInput: { from: 'STRING', lower: 'STRING!', upper: 'STRING!', publisherId: 'STRING' },
  EventFilterInput: { name: 'STRING', kinds: 'LIST<STRING!>', countryCode: 'STRING', from: 'STRING', to: 'STRING' },
  EntityFilterInput: { name: 'STRING', countryCode: 'STRING' },
  PersonFilterInput: { name: 'STRING', organizationId: 'STRING', countryId: 'STRING' },
  QuoteFilterInput: { words: 'STRING', speakerId: 'STRING', mentionIds: 'LIST<STRING!>', publisherId: 'STRING', from: 'STRING', lower: 'STRING', upper: 'STRING' },
  ContributionInput: { articleId: 'STRING!', entityId: 'STRING!', type: 'STRING!', order: 'STRING!', nameFr: 'STRING!', nameEn: 'STRING', aliases: 'LIST<STRING!>!', unnamed: 'BOOLEAN', isoCode: 'STRING', countryCode: 'STRING', kind: 'STRING', date: 'STRING', dateBasis: 'STRING', locationId: 'STRING', precise: 'BOOLEAN' },
  EntityInput: { id: 'STRING!', type: 'STRING!', nameFr: 'STRING!', nameEn: 'STRING', aliases: 'LIST<STRING!>!', knownAs: 'LIST<STRING!>!', names: 'LIST<STRING!>!', ranks: 'LIST<STRING!>!', nameWords: 'LIST<STRING!>!', byName: 'STRING!', unnamed: 'BOOLEAN', isoCode: 'STRING', countryCode: 'STRING', kind: 'STRING', date: 'STRING', dateBasis: 'STRING', locationId: 'STRING', earliest: 'STRING', latest: 'STRING', byDate: 'STRING' },
  SpellingInput: { articleId: 'STRING!', organizationId: 'STRING!', keys: 'LIST<STRING!>!' },
  HeededInput: { articleId: 'STRING!', decisionId: 'STRING!' },
  PairInput: { one: 'STRING!', other: 'STRING!' },
  LinkInput: { sourceId: 'STRING!', targetId: 'STRING!', sourceType: 'STRING!', targetType: 'STRING!', relation: 'STRING!', pair: 'STRING!', count: 'INTEGER!', negated: 'INTEGER!', oldest: 'STRING', newest: 'STRING', strength: 'STRING!', tie: 'STRING' },
  DrawnInput: { subjectId: 'STRING!', predicate: 'STRING!', objectId: 'STRING!' },
  ParticipationInput: { entityId: 'STRING!', eventId: 'STRING!', role: 'STRING!', order: 'STRING!' },
  LocationInput: { eventId: 'STRING!', locationId: 'STRING!' },
  NationalityInput: { organizationId: 'STRING!', countryId: 'STRING!' },
} as const;

/** How nodes are sent as rows: with which single neighbours. */
export const rows = rowTexts(shapes, {
  EntityCore: {},
  EntityRow: { country: { kind: 'key', row: 'EntityCore', label: 'Country', key: 'isoCode', property: 'countryCode' }, location: { kind: 'key', row: 'EntityCore', label: 'Entity', key: 'id', property: 'locationId' } },
  PublisherCore: {},
  ArticleRow: { publisher: { kind: 'relationship', row: 'PublisherCore', label: 'Publisher', type: 'PUBLISHED_BY', forward: true } },
  EvidenceRow: { article: { kind: 'relationship', row: 'ArticleRow', label: 'Article', type: 'IN', forward: true } },
  MentionRow: { entity: { kind: 'relationship', row: 'EntityCore', label: 'Entity', type: 'OF', forward: true }, article: { kind: 'relationship', row: 'ArticleRow', label: 'Article', type: 'IN', forward: true } },
  QuoteRow: { speaker: { kind: 'relationship', row: 'EntityCore', label: 'Entity', type: 'SPOKEN_BY', forward: true }, article: { kind: 'relationship', row: 'ArticleRow', label: 'Article', type: 'IN', forward: true } },
  PositionRow: { person: { kind: 'relationship', row: 'EntityCore', label: 'Person', type: 'HOLDS', forward: false }, organization: { kind: 'relationship', row: 'EntityCore', label: 'Organization', type: 'AT', forward: true }, country: { kind: 'relationship', row: 'EntityCore', label: 'Country', type: 'FOR', forward: true }, evidence: { kind: 'last', row: 'EvidenceRow', label: 'Evidence', owner: 'ownerId', property: 'id', order: 'byDate' } },
  ClaimRow: { subject: { kind: 'relationship', row: 'EntityCore', label: 'Entity', type: 'SUBJECT', forward: true }, object: { kind: 'relationship', row: 'EntityCore', label: 'Entity', type: 'OBJECT', forward: true }, attributedTo: { kind: 'relationship', row: 'EntityCore', label: 'Entity', type: 'ATTRIBUTED_TO', forward: true }, evidence: { kind: 'last', row: 'EvidenceRow', label: 'Evidence', owner: 'ownerId', property: 'id', order: 'byDate' } },
});

export const { list, listOfAll, statement, statementWithLists } = functionsOf<Shapes>(shapes);

type Shape<Name extends keyof Shapes> = ValuesOf<(typeof shapes)[Name], Shapes>;
export interface EntityCore extends Shape<'EntityCore'> {}
export interface EntityRow extends Shape<'EntityRow'> {}
export interface PublisherCore extends Shape<'PublisherCore'> {}
export interface ArticleRow extends Shape<'ArticleRow'> {}
export interface EvidenceRow extends Shape<'EvidenceRow'> {}
export interface MentionRow extends Shape<'MentionRow'> {}
export interface QuoteRow extends Shape<'QuoteRow'> {}
export interface PositionRow extends Shape<'PositionRow'> {}
export interface ClaimRow extends Shape<'ClaimRow'> {}
export interface ArticleInput extends Shape<'ArticleInput'> {}
export interface NameInput extends Shape<'NameInput'> {}
export interface MentionInput extends Shape<'MentionInput'> {}
export interface QuoteInput extends Shape<'QuoteInput'> {}
export interface PositionInput extends Shape<'PositionInput'> {}
export interface ClaimInput extends Shape<'ClaimInput'> {}
export interface EvidenceInput extends Shape<'EvidenceInput'> {}
export interface DecisionInput extends Shape<'DecisionInput'> {}
export interface IdentityInput extends Shape<'IdentityInput'> {}
export interface StoredTextInput extends Shape<'StoredTextInput'> {}
export interface MonthRow extends Shape<'MonthRow'> {}
export interface PathStepRow extends Shape<'PathStepRow'> {}
export interface PageInput extends Shape<'PageInput'> {}
export interface ArticleFilterInput extends Shape<'ArticleFilterInput'> {}
export interface ClaimFilterInput extends Shape<'ClaimFilterInput'> {}
export interface EntityClaimFilterInput extends Shape<'EntityClaimFilterInput'> {}
export interface NameFilterInput extends Shape<'NameFilterInput'> {}
export interface PublishedInput extends Shape<'PublishedInput'> {}
export interface EventFilterInput extends Shape<'EventFilterInput'> {}
export interface EntityFilterInput extends Shape<'EntityFilterInput'> {}
export interface PersonFilterInput extends Shape<'PersonFilterInput'> {}
export interface QuoteFilterInput extends Shape<'QuoteFilterInput'> {}
export interface ContributionInput extends Shape<'ContributionInput'> {}
export interface EntityInput extends Shape<'EntityInput'> {}
export interface SpellingInput extends Shape<'SpellingInput'> {}
export interface HeededInput extends Shape<'HeededInput'> {}
export interface PairInput extends Shape<'PairInput'> {}
export interface LinkInput extends Shape<'LinkInput'> {}
export interface DrawnInput extends Shape<'DrawnInput'> {}
export interface ParticipationInput extends Shape<'ParticipationInput'> {}
export interface LocationInput extends Shape<'LocationInput'> {}
export interface NationalityInput extends Shape<'NationalityInput'> {}

interface Shapes {
  readonly EntityCore: EntityCore;
  readonly EntityRow: EntityRow;
  readonly PublisherCore: PublisherCore;
  readonly ArticleRow: ArticleRow;
  readonly EvidenceRow: EvidenceRow;
  readonly MentionRow: MentionRow;
  readonly QuoteRow: QuoteRow;
  readonly PositionRow: PositionRow;
  readonly ClaimRow: ClaimRow;
  readonly ArticleInput: ArticleInput;
  readonly NameInput: NameInput;
  readonly MentionInput: MentionInput;
  readonly QuoteInput: QuoteInput;
  readonly PositionInput: PositionInput;
  readonly ClaimInput: ClaimInput;
  readonly EvidenceInput: EvidenceInput;
  readonly DecisionInput: DecisionInput;
  readonly IdentityInput: IdentityInput;
  readonly StoredTextInput: StoredTextInput;
  readonly MonthRow: MonthRow;
  readonly PathStepRow: PathStepRow;
  readonly PageInput: PageInput;
  readonly ArticleFilterInput: ArticleFilterInput;
  readonly ClaimFilterInput: ClaimFilterInput;
  readonly EntityClaimFilterInput: EntityClaimFilterInput;
  readonly NameFilterInput: NameFilterInput;
  readonly PublishedInput: PublishedInput;
  readonly EventFilterInput: EventFilterInput;
  readonly EntityFilterInput: EntityFilterInput;
  readonly PersonFilterInput: PersonFilterInput;
  readonly QuoteFilterInput: QuoteFilterInput;
  readonly ContributionInput: ContributionInput;
  readonly EntityInput: EntityInput;
  readonly SpellingInput: SpellingInput;
  readonly HeededInput: HeededInput;
  readonly PairInput: PairInput;
  readonly LinkInput: LinkInput;
  readonly DrawnInput: DrawnInput;
  readonly ParticipationInput: ParticipationInput;
  readonly LocationInput: LocationInput;
  readonly NationalityInput: NationalityInput;
}
