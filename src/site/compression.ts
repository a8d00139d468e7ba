import compression from 'compression';
import type { AstroIntegration } from 'astro';

/** Lets `npm start` compress what it serves, as any web server that a site is published on should. */
export const compressedPreview: AstroIntegration = {
  name: 'diptych-compression',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const plugin = {
        name: 'diptych-compression',
        configurePreviewServer: (server: {
          middlewares: { use: (handler: Handler) => unknown };
        }): void => {
          server.middlewares.use(compression());
        },
      };
      updateConfig({ vite: { plugins: [plugin] } });
    },
  },
};

type Handler = ReturnType<typeof compression>;
