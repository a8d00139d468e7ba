import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a folder beside the old one, then puts it in its place. @param files by path from `outDir` */
export async function replaceFolder(
  outDir: string,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const fresh = await mkdtemp(join(outDir, `.${folder}-`));
  try {
    const folders = new Set([...files.keys()].map((path) => dirname(join(fresh, path))));
    for (const each of folders) await mkdir(each, { recursive: true });
    for (const [path, bytes] of files) await writeFile(join(fresh, path), bytes);
    await rm(join(outDir, folder), { recursive: true, force: true });
    await rename(join(fresh, folder), join(outDir, folder));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
