import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import { fileURLToPath } from 'node:url';
import { isLoading, loadedSite } from './site/loaded.ts';

// What may stand above a text is described in article/front-matter.ts, where the commands find it too.
const articles = defineCollection({
  schema: z.object({ slug: z.string(), digest: z.string() }),
  loader: {
    name: 'diptych',
    async load({ store, config, watcher, logger }) {
      if (!isLoading()) return;
      const root = fileURLToPath(config.root);
      await fill();
      const folder = fileURLToPath(new URL('content/', config.root));
      watcher?.add(folder);
      const behind = globalThis.diptychWriting?.behind;
      if (behind) behind.tell = refill;
      watcher?.on('all', (_event, file) => {
        if (file.startsWith(folder)) refill();
      });

      function refill(): void {
        fill().catch((error: unknown) => logger.error(String(error)));
      }

      async function fill(): Promise<void> {
        const { articles: library } = await loadedSite(root);
        store.clear();
        for (const article of library) {
          store.set({ id: article.slug, data: { slug: article.slug, digest: article.digest } });
        }
      }
    },
  },
});

export const collections = { articles };
