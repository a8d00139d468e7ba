import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { printProblems } from '../../article/problem.ts';
import type { Problem } from '../../article/problem.ts';

/**
 * While writing, shows what keeps the content from being published over the last good page, and takes it away
 * when it is mended.
 */
export function problemNotice(): AstroIntegration {
  let root = '';
  return {
    name: 'diptych-notice',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        let shown: Problem[] = [];
        // What reads texts is loaded where they are read: a build does so in another process.
        const library = import('../library.ts');
        const look = async (): Promise<void> => {
          const { readSite } = await library;
          const { problems } = await readSite(root);
          const before = shown;
          shown = problems;
          if (problems.length > 0) {
            if (printProblems(before) !== printProblems(problems))
              logger.error(`\n${printProblems(problems)}`);
            server.ws.send(notice(problems));
          } else if (before.length > 0) {
            logger.info('The content is in order again.');
            server.ws.send({ type: 'full-reload' });
          }
        };
        const start = (): void => {
          look().catch((error: unknown) => logger.error(String(error)));
        };
        for (const folder of ['content', 'public']) server.watcher.add(path.join(root, folder));
        server.watcher.on('all', (_event, file) => {
          const [first] = path.relative(root, file).split(path.sep);
          if (first === 'content' || first === 'public') start();
        });
        // A page that is opened later is told too.
        server.ws.on('connection', () => {
          if (shown.length > 0) server.ws.send(notice(shown));
        });
        start();
      },
    },
  };
}

/** What Vite's own overlay shows. */
const notice = (problems: readonly Problem[]) => ({
  type: 'error' as const,
  err: {
    message: `${printProblems(problems)}\n\nEscape shows the last page without problems.`,
    stack: '',
    plugin: 'content',
  },
});
