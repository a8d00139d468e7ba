import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Imported before a command (package.json): what Node has made of the code is kept for the next run, which begins
// half a second sooner. In JavaScript, since Node would load its compiler of TypeScript for this file alone.
enableCompileCache(path.resolve(import.meta.dirname, '../../node_modules/.cache/diptych'));
