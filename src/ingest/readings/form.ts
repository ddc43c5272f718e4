import { z } from 'zod';
import { parseEdtf } from '../../edtf.ts';
import { languageTag, webAddress } from '../../extract/article/given.ts';
import { countryByCode } from '../../extract/lexicons/countries.ts';
import { OWN_READER } from '../../extract/reader.ts';
import {
  CLAIM_BASES,
  DATE_BASES,
  EVENT_KINDS,
  LINK_REASONS,
  MENTION_FORMS,
  PARTICIPANT_ROLES,
  POLARITIES,
  PREDICATES,
} from '../../extract/vocabulary.ts';
import { nameKey } from '../../graph/name-key.ts';

/** What a line says that it is. Whatever changes the form gets another number. */
export const FORMAT = 'newsgraph/article-graph@1';

/** Elements of a list inside an entity, a position or a claim. */
export const MOST_INSIDE = 10_000;

/** UTF-16 code units of texts, of names and titles, and of the names of readers. */
const [LONGEST_TEXT, LONGEST_NAME, LONGEST_READER] = [5_000_000, 1_000, 100];

/** Versions are 32-bit integers in GraphQL. */
const HIGHEST_VERSION = 2 ** 31 - 1;

/** Neo4j would take halves of surrogate pairs for U+FFFD, and offsets would lead to other words. */
const words = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => !/\p{Surrogate}/u.test(text), 'it holds half a surrogate pair. Expected whole characters');

const name = words(LONGEST_NAME)
  .refine(
    (text) => text === text.trim() && !/\p{Cc}/u.test(text),
    'expected a name on one line, without blanks at its ends',
  )
  .refine((text) => nameKey(text) !== '', 'nothing of it can be looked up. Expected letters or digits in it');
const checked = (is: (text: string) => boolean, expected: string) => words(LONGEST_NAME).refine(is, expected);
const date = checked(
  (text) => parseEdtf(text) !== null,
  'expected a date of EDTF, such as "2018", "2018-09" or "2018-09-03"',
).meta({ id: 'Date', description: 'EDTF, as precise as the article is: 2018-09 is a month.' });
const countryCode = checked((text) => countryByCode(text) !== null, 'expected a code of ISO 3166-1, such as "SY"').meta(
  {
    id: 'CountryCode',
    description: 'ISO 3166-1 alpha-2.',
    pattern: '^[A-Z]{2}$',
  },
);
const ref = z
  .templateLiteral(['e', z.int().nonnegative()])
  .refine((text) => /^e\d+$/.test(text), 'expected a ref such as "e1"')
  .meta({ id: 'EntityRef', description: 'Names an entity of this line.', pattern: '^e\\d+$' });

const offset = z.int().nonnegative().max(LONGEST_TEXT);
const span = { start: offset, end: offset };
const passage = z.strictObject({ ...span, text: words(LONGEST_TEXT) }).meta({
  id: 'Passage',
  description: 'Words of the article, to the letter: article.text.slice(start, end) in JavaScript.',
});
const inside = <Item extends z.ZodType>(item: Item) => z.array(item).max(MOST_INSIDE);
const evidence = inside(passage).min(1);

/** What every type of entity has. */
const core = {
  ref,
  name: z.strictObject({ fr: name, en: name.nullable() }),
  aliases: inside(name),
  mentions: inside(z.strictObject({ ...passage.shape, form: z.enum(MENTION_FORMS), reason: z.enum(LINK_REASONS) })).min(
    1,
  ),
};

export const entity = z.discriminatedUnion('type', [
  z.strictObject({ ...core, type: z.literal('Person'), unnamed: z.boolean() }),
  z.strictObject({ ...core, type: z.enum(['Organization', 'Place']), countryCode: countryCode.nullable() }),
  z.strictObject({ ...core, type: z.literal('Country'), isoCode: countryCode }),
  z.strictObject({
    ...core,
    type: z.literal('Event'),
    kind: z.enum(EVENT_KINDS),
    date: date.nullable(),
    dateBasis: z.enum(DATE_BASES).nullable(),
    countryCode: countryCode.nullable(),
    named: z.boolean(),
    main: z.boolean(),
  }),
]);

export const quote = z.strictObject({
  ...passage.shape,
  speaker: passage.nullable(),
  speakerName: name.nullable(),
  speakerRef: ref.nullable(),
  cue: passage.nullable(),
});

export const position = z.strictObject({
  person: ref,
  title: name,
  organization: ref.nullable(),
  country: ref.nullable(),
  evidence,
});

export const claim = z.strictObject({
  subject: ref,
  predicate: z.enum(Object.keys(PREDICATES) as (keyof typeof PREDICATES)[]),
  object: ref,
  polarity: z.enum(POLARITIES),
  basis: z.enum(CLAIM_BASES),
  role: z.enum(PARTICIPANT_ROLES).nullable(),
  attributedTo: ref.nullable(),
  date: date.nullable(),
  evidence,
});

const article = z.strictObject({
  title: words(LONGEST_TEXT).refine((text) => text.trim() !== '', 'expected a title'),
  text: words(LONGEST_TEXT).meta({ description: 'The whole article. All offsets count its UTF-16 code units.' }),
  language: checked((text) => languageTag(text) === text, 'expected a tag of BCP 47, such as "fr" or "pt-BR"'),
  url: words(LONGEST_TEXT)
    .refine((text) => webAddress(text) !== null, 'expected an address such as "https://news.example/article"')
    .nullable(),
  publishedOn: date.nullable(),
  publisher: words(LONGEST_TEXT)
    .refine((text) => text.trim() !== '', 'expected a name')
    .nullable(),
  body: z.strictObject(span),
});

/** Whose reading it is. */
const reader = z.strictObject({
  name: words(LONGEST_READER)
    .refine(
      (text) => text === text.trim().normalize('NFC') && !/[\p{Cc}\p{Cf}]/u.test(text),
      'expected a name on one line, with its letters composed (NFC), without signs that nobody sees or blanks at its ends',
    )
    .refine(
      (text) => nameKey(text) !== OWN_READER.name || text === OWN_READER.name,
      'nobody could tell it from Newsgraph’s own. Expected another name',
    ),
  version: z.int().min(1).max(HIGHEST_VERSION),
});

/** What was given beside the text, as in a line of an article alone: it makes another article of the same text. */
const given = z.strictObject({
  title: words(LONGEST_TEXT).nullable().optional(),
  url: words(LONGEST_TEXT).nullable().optional(),
  date: words(LONGEST_NAME).nullable().optional(),
  publisher: words(LONGEST_TEXT).nullable().optional(),
  language: words(LONGEST_NAME).nullable().optional(),
});

/** A line: what a reader has found in an article. */
export const line = z.strictObject({
  format: z.literal(FORMAT),
  reader,
  given: given.nullable().optional(),
  article,
  entities: z.array(entity),
  quotes: z.array(quote),
  positions: z.array(position),
  claims: z.array(claim),
});

export type Line = z.infer<typeof line>;

/** The same with nothing said of the elements of its lists, which are checked one by one. */
export const frame = line.extend({
  entities: z.array(z.unknown()),
  quotes: z.array(z.unknown()),
  positions: z.array(z.unknown()),
  claims: z.array(z.unknown()),
});
