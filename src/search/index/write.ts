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
    for (const [path, bytes] of files) {
      const target = join(fresh, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
    await rm(join(outDir, folder), { recursive: true, force: true });
    await rename(join(fresh, folder), join(outDir, folder));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
