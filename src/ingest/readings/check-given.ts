import { type Given, NOTHING_GIVEN } from '../../extract/article/given.ts';
import { givenIn, JsonArticleError } from '../json-fields.ts';
import { type Faults, shown } from './faults.ts';
import type { Line } from './form.ts';

/** What was given beside the text of a line, as in a line of an article alone. The article must say the same. */
export function checkGiven({ given, article }: Line, faults: Faults): Given {
  const read = readGiven(given ?? {}, faults);
  const said = { ...article, date: article.publishedOn };
  for (const field of ['title', 'url', 'date', 'publisher', 'language'] as const) {
    const [is, expected] = [said[field], read[field]];
    if (expected === null || is === expected) continue;
    const path = ['article', field === 'date' ? 'publishedOn' : field];
    faults.add(path, `it is ${shown(is)}. Expected ${shown(expected)}, which is given`);
  }
  return read;
}

function readGiven(given: NonNullable<Line['given']>, faults: Faults): Given {
  try {
    return givenIn(given);
  } catch (error) {
    if (!(error instanceof JsonArticleError)) throw error;
    faults.add(['given'], error.fault);
    return NOTHING_GIVEN;
  }
}
