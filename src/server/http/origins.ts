/** Origins of pages elsewhere that may ask the API. */
export interface Origins {
  /** Whether a page of any origin may ask. */
  readonly all: boolean;
  /** Whether a page of this origin, as the header `Origin` has it, may ask. */
  allows(origin: string | undefined): boolean;
}

/** Names of loopback: a page at one of them counts as the same page at the others. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The origins that a setting names; one on this machine stands for the same port under its other names.
 *
 * @param named Origins such as `https://news.example`; `*` stands for all.
 */
export function originsOf(named: readonly string[]): Origins {
  const all = named.includes('*');
  const known = new Set(named.filter((origin) => origin !== '*').flatMap(withTwins));
  return { all, allows: (origin) => origin !== undefined && (all || known.has(origin)) };
}

function withTwins(origin: string): string[] {
  const url = new URL(origin);
  if (!LOOPBACK.includes(url.hostname)) return [origin];
  return LOOPBACK.map((name) => `${url.protocol}//${name}${url.port && `:${url.port}`}`);
}
