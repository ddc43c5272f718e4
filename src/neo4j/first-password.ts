import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { ping, setFirstPassword } from '../generated/cypher/admin.ts';

/** The only user of a managed Neo4j. */
export const USER = 'neo4j';

/** With which every Neo4j is born; it can be used for nothing but to replace it. */
const BIRTH_PASSWORD = 'neo4j';

/**
 * The password in this file; at the first call one is made and written, readable by the owner alone.
 *
 * It is on the disk before Neo4j is told of it, so that a kill in between locks nobody out.
 */
export async function ownPassword(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const password = randomBytes(24).toString('base64url');
  const half = `${file}.part`;
  const handle = await open(half, 'w', 0o600);
  try {
    await handle.writeFile(`${password}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(half, file);
  return password;
}

/**
 * Makes `password` the one that counts, whether or not it was set before, and resolves when statements are answered.
 *
 * @throws the driver's error, such as `ServiceUnavailable` while the server is starting.
 */
export async function logIn(uri: string, password: string): Promise<void> {
  try {
    await pingWith(uri, password);
  } catch (error) {
    if (!isUnauthorized(error)) throw error;
    await replaceBirthPassword(uri, password);
    await pingWith(uri, password);
  }
}

async function pingWith(uri: string, password: string): Promise<void> {
  await withDriver(uri, password, async (driver) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    await ping(async ({ text }) => (await session.run(text)).records.map((record) => record.toObject()));
  });
}

async function replaceBirthPassword(uri: string, password: string): Promise<void> {
  await withDriver(uri, BIRTH_PASSWORD, async (driver) => {
    const session = driver.session({ database: 'system' });
    await setFirstPassword(
      async ({ text }, parameters) => (await session.run(text, parameters)).records.map((record) => record.toObject()),
      { password },
    );
  });
}

async function withDriver(uri: string, password: string, work: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { telemetryDisabled: true });
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Neo.ClientError.Security.Unauthorized';
}
