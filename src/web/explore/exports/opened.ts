import { HOME } from '../address/codec.ts';

/** Why a file does not show anything again. */
export type FileFault = 'notJson' | 'notOurs' | 'tooLarge';

/** Most bytes of a file that is read: those of the explorer are far smaller. */
export const MOST_BYTES = 32_000_000;

/** For addresses without a host. */
const SOMEWHERE = 'http://localhost';

/** Where the explorer shows again what one of its JSON files holds, whatever machine it was saved on; or why not. */
export function addressIn(text: string): { readonly address: string } | { readonly fault: FileFault } {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    return { fault: 'notJson' };
  }
  const address = typeof saved === 'object' && saved !== null && 'address' in saved ? saved.address : null;
  if (typeof address !== 'string' || !URL.canParse(address, SOMEWHERE)) return { fault: 'notOurs' };
  const { pathname, search } = new URL(address, SOMEWHERE);
  const isOurs = pathname === HOME || pathname.startsWith(`${HOME}/`);
  return isOurs ? { address: `${pathname}${search}` } : { fault: 'notOurs' };
}
