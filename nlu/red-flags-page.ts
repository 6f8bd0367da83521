import { redFlagsPage } from './red-flags/page.ts';

// Writes the page for clinicians: `node nlu/red-flags-page.ts > docs/red-flags.md`.
process.stdout.write(redFlagsPage());
