import { userInfo } from 'node:os';

/** Who runs this; a user whom the system has no name for by number. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env['USER'] || String(process.getuid?.() ?? 'unknown');
  }
}
