// Where every command begins. Plain JavaScript, so that what makes TypeScript quick to read is on before the first
// of it is read: main.ts read without it costs each start the loading of the stripper, about a fifth of the time.
import './preflight.mjs';

await import('./main.ts');
