import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readNameSettings } from '../register/name-settings.ts';

/**
 * What the publisher says of names in `content/names.yaml`; nothing where there is no such file.
 *
 * @param root the project's folder
 */
export async function nameSettings(root: string): Promise<ReturnType<typeof readNameSettings>> {
  const yaml = await readOptional(path.join(root, 'content', 'names.yaml'));
  return readNameSettings(yaml ?? '');
}

/** The text of a file, or nothing where there is none. */
export async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
