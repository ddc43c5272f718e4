import type { Span } from '../article-graph.ts';
import { isTitle } from '../lexicons/titles.ts';
import { fold } from '../text/fold.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Token } from '../text/tokens.ts';
import { isFrench } from './french-words.ts';
import { gazetteerBit, gazetteersOfPhrase } from './gazetteers.ts';
import { hashText } from './hash.ts';
import type { NameSpan } from './name-span.ts';

const HONORIFIC = /^(?:MM?|Mmes?|Mlles?|Mgr|Mes?|Dr|Pr|[Mm]adame|[Mm]onsieur)$/;
/** Several persons may follow. */
const HONORIFICS = /^(?:MM|Mmes|Mlles|Mes)$/;
/** A capital behind these is a name, whatever the model takes it for. */
const SURE = /^(?:MM?|Mmes?|Mlles?|Mgr|Mes)$/;
const PARTICLE = /^(?:d['’]|de|du|des|von|van|zu|di|da|del|della|dos|al|el|ben|bin|ibn|ter)$/i;
const INNER_PARTICLE = /^(?:-|la|le|l['’]|les|der|den|el|al)$/;
const GENERATION = /^(?:[Jj]r|[Ss]r|[Jj]unior|[Ss]enior|père|fils)$/;
/** Between two family names of Portugal, Spain and the Congo. */
const LINK = /^(?:e|y|wa)$/;
const NUMERAL = /^(?:I{2,3}|I?V|VI{1,3}|I?X|XI{1,3}|XI?V|XVI{1,3}|Ier|Ire)$/;
/** Bodies that bear a person's name. */
const NAMESAKE =
  /^(?:académie|aéroport|association|bibliothèque|centre|collège|école|espace|fondation|fonds|gymnase|hôpital|institut|lycée|maison|musée|prix|salle|stade|théâtre|trophée|université)$/i;
const FIRST_NAME = gazetteerBit('first-names') | gazetteerBit('first-names-abroad');
const HEAD = gazetteerBit('place-heads') | gazetteerBit('organization-heads');
/** Tokens between an office and its holder, at most. */
const OFFICE = 9;

interface Reading {
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
}

/**
 * The names with what stands around them made good by rule: a title of courtesy is outside the name, a particle behind it
 * or behind a first name inside (*M. de Valmont*), an office’s body ends before its holder (*Commission européenne | Ulla
 * von der Meer*), a king is a person (*Hassan II*), *fils* and *Jr* belong to the name.
 *
 * @param names in order and not overlapping, as the result
 */
export function completePeople(tokens: readonly Token[], names: readonly NameSpan[]): NameSpan[] {
  const reading = { tokens, names };
  const people: Span[] = [];
  let end = -1;
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i]?.start ?? 0) < end) continue;
    const found = behindHonorific(reading, i) ?? holder(reading, i) ?? ruler(reading, i) ?? generation(reading, i);
    if (found === null) continue;
    if ((found[0]?.start ?? end) < end) people.pop();
    people.push(...found);
    end = found.at(-1)?.end ?? end;
  }
  return merge(reading, people);
}

/** *M. X*, *Mme de X*, *MM. X, Y et Z*. */
function behindHonorific({ tokens, names }: Reading, at: number): Span[] | null {
  const { text = '' } = tokens[at] ?? {};
  if (!HONORIFIC.test(text)) return null;
  const dot = tokens[at + 1]?.text === '.';
  if (!dot && /^MM?$/.test(text)) return null;
  const own = nameAt({ tokens, names }, at);
  if (own !== null && own.start < (tokens[at]?.start ?? 0)) return null;
  const found: Span[] = [];
  for (let first = dot ? at + 2 : at + 1; ; ) {
    const capital = particlesEnd(tokens, first);
    const name = nameAt({ tokens, names }, capital);
    const known = name !== null && name.type === 'Person' && name.start === tokens[first]?.start;
    const sure = SURE.test(text) && !isTitle(tokens[capital]?.text ?? '');
    if (!isCapital(tokens[capital]) || !(sure || known || capital > first || own !== null)) break;
    found.push({ start: tokens[first]?.start ?? 0, end: name?.end ?? runEnd(tokens, capital) });
    const next = partitionPoint(tokens, ({ start }) => start < (found.at(-1)?.end ?? 0));
    if (!HONORIFICS.test(text) || !/^(?:,|et)$/.test(tokens[next]?.text ?? '')) break;
    first = next + 1;
  }
  return found.length > 0 ? found : null;
}

/** *le ministre des Affaires étrangères Dominique de X*: a first name and a particle behind an office. */
function holder(reading: Reading, at: number): Span[] | null {
  const { tokens } = reading;
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (first === undefined || !isFirstName(first) || isFrenchWord(first)) return null;
  const capital = particlesEnd(tokens, at + 1);
  const type = nameAt(reading, at)?.type;
  if (capital === at + 1 || !isCapital(tokens[capital]) || type === 'Person' || type === 'Place') return null;
  if (isCapital(before) && (!isFrenchWord(before) || isHead(before))) return null;
  for (let i = at - 1; i >= at - OFFICE; i--) {
    const { text = '', kind } = tokens[i] ?? {};
    if ((kind !== 'word' && text !== '-') || NAMESAKE.test(text)) return null;
    if (isTitle(text)) return [{ start: first.start, end: runEnd(tokens, capital) }];
  }
  return null;
}

/** *Hassan II*, but not *la mosquée Hassan II*. */
function ruler(reading: Reading, at: number): Span[] | null {
  const [first, numeral] = [reading.tokens[at], reading.tokens[at + 1]];
  if (first === undefined || numeral === undefined || !NUMERAL.test(numeral.text) || !isFirstName(first)) return null;
  const name = nameAt(reading, at);
  const before = reading.tokens[at - 1];
  if (name === null ? !isTitle(before?.text ?? '') : name.start !== first.start || name.end > numeral.end) return null;
  if (isCapital(before) || isHead(before)) return null;
  return [{ start: first.start, end: numeral.end }];
}

/** *Paul X fils*, *Paul X Jr*, *Rui X e Y*; not *Paul X père de deux enfants*. */
function generation(reading: Reading, at: number): Span[] | null {
  const { tokens } = reading;
  const { text = '' } = tokens[at] ?? {};
  if (!LINK.test(text) && !GENERATION.test(text)) return null;
  const name = nameAt(reading, at - 1);
  if (name?.type !== 'Person' || name.end !== tokens[at - 1]?.end || name.start === tokens[at - 1]?.start) return null;
  if (LINK.test(text) && isCapital(tokens[at + 1])) return [{ start: name.start, end: runEnd(tokens, at + 1) }];
  if (!GENERATION.test(text) || /^(?:d['’]|de|du|des)$/.test(tokens[at + 1]?.text ?? '')) return null;
  return [{ start: name.start, end: tokens[at]?.end ?? name.end }];
}

/** The names with these persons in the place of what they overlap; what stands before one keeps its name. */
function merge({ tokens, names }: Reading, people: readonly Span[]): NameSpan[] {
  if (people.length === 0) return [...names];
  const kept = names.flatMap((name) => {
    const opening = tokens[partitionPoint(tokens, ({ end }) => end <= name.start)];
    if (opening?.end === name.end && HONORIFIC.test(opening.text)) return [];
    const person = people[partitionPoint(people, ({ end }) => end <= name.start)];
    if (person === undefined || person.start >= name.end) return [name];
    const last = tokens[partitionPoint(tokens, ({ end }) => end <= person.start) - 1];
    if (last === undefined || last.end <= name.start || name.type === 'Person') return [];
    return HONORIFIC.test(last.text) || last.text === '.' ? [] : [{ ...name, end: last.end }];
  });
  return [...kept, ...people.map((span) => ({ ...span, type: 'Person' as const }))].sort((a, b) => a.start - b.start);
}

/** The name that a token lies in. */
function nameAt({ tokens, names }: Reading, token: number): NameSpan | null {
  const { start = -1 } = tokens[token] ?? {};
  const name = names[partitionPoint(names, ({ end }) => end <= start)];
  return name !== undefined && name.start <= start && start >= 0 ? name : null;
}

/** The token behind the particles from `at` on. */
function particlesEnd(tokens: readonly Token[], at: number): number {
  if (!PARTICLE.test(tokens[at]?.text ?? '') || isCapital(tokens[at])) return at;
  let i = at + 1;
  while (i < at + 4 && INNER_PARTICLE.test(tokens[i]?.text ?? '')) i++;
  return i;
}

/** End of the capitalised words from `at` on, hyphens between them included. */
function runEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  for (;;) {
    const [hyphen, next] = [tokens[i + 1], tokens[i + 2]];
    if (isCapital(hyphen)) i++;
    else if (hyphen?.text === '-' && hyphen.start === tokens[i]?.end && next?.start === hyphen.end) i += 2;
    else return tokens[i]?.end ?? 0;
  }
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function isFirstName(token: Token | undefined): boolean {
  return isCapital(token) && (gazetteersOfPhrase(fold(token?.text ?? '')) & FIRST_NAME) !== 0;
}

/** *mosquée*, *Fondation*. */
function isHead(token: Token | undefined): boolean {
  return (gazetteersOfPhrase(fold(token?.text ?? '')) & HEAD) !== 0;
}

function isFrenchWord(token: Token | undefined): boolean {
  return isFrench(hashText(fold(token?.text ?? '')));
}
