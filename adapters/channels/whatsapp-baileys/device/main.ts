import { enableCompileCache } from 'node:module';

// Baileys is large, and this process begins anew with each house, each link and each fault: what was compiled once is
// not compiled again. That has to be said before anything is loaded.

enableCompileCache();
await import('./device.ts');
