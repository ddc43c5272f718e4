import type { Document } from '../document.ts';
import { type Country, countryByCode } from '../lexicons/countries.ts';

/** Two countries of one name or adjective, and the words by which a text tells them. */
interface Namesakes {
  readonly codes: readonly [string, string];
  /** By the order of the codes. */
  readonly told: readonly [RegExp, RegExp];
}

const NAMESAKES: readonly Namesakes[] = [
  {
    codes: ['CG', 'CD'],
    told: [
      /Brazzaville|Pointe-Noire|Congo-B\b|[Rr]épublique du Congo/u,
      /Kinshasa|Lubumbashi|Goma|Bukavu|Kivu|Congo-K\b|\bRDC?\b|[Rr]épublique démocratique du Congo/u,
    ],
  },
];
const told = new WeakMap<Document, ReadonlyMap<string, string>>();

/** The country that this name means in this article, where two share it: *congolais* beside *Brazzaville*. */
export function whichCountry(doc: Document, country: Country): Country {
  const codes = told.get(doc) ?? read(doc);
  told.set(doc, codes);
  const code = codes.get(country.isoCode);
  return code === undefined ? country : (countryByCode(code) ?? country);
}

/** For each country with a namesake that this article speaks of alone, the namesake's code. */
function read({ text }: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { codes, told } of NAMESAKES) {
    const [one, other] = told.map((words) => words.test(text));
    if (one !== other) found.set(one === true ? codes[1] : codes[0], one === true ? codes[0] : codes[1]);
  }
  return found;
}
