import { readArguments, root } from './command.ts';
import { buildSite } from './site.ts';

const usage = `npm run build

Builds the site into dist/. If the content has problems, they are listed and dist/ stays as it was.
Where dist/ is a link or the root of a disk, it is written into.
The environment may set SITE_TITLE, SITE_URL and BASE_PATH; see src/site/settings.ts.`;

readArguments(usage, {});
if (!(await buildSite(root))) process.exit(1);
