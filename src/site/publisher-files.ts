import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readAccepted } from '../register/accepted.ts';
import { readNameSettings } from '../register/name-settings.ts';

/**
 * What the publisher says of names in `content/names.yaml`; nothing where there is no such file.
 *
 * @param root the project's folder
 */
export async function nameSettings(root: string): Promise<ReturnType<typeof readNameSettings>> {
  return readNameSettings((await readOptional(root, 'content/names.yaml')) ?? '');
}

/** The differences that the publisher has accepted in `content/SLUG/accepted.yaml`. */
export async function acceptedDifferences(
  root: string,
  slug: string,
): Promise<ReturnType<typeof readAccepted>> {
  const file = `content/${slug}/accepted.yaml`;
  return readAccepted((await readOptional(root, file)) ?? '', file);
}

async function readOptional(root: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(root, file), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
