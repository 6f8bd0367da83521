import { storeContract } from '../../contracts/store-contract.ts';
import { sqliteTrial } from '../../kit/sqlite-trial.ts';

// By better-sqlite3; `npm run test:sqlite3` runs it by the package sqlite3.
storeContract(`SQLite by ${process.env['RECADO_SQLITE_DRIVER'] ?? 'better-sqlite3'}`, sqliteTrial, {
  atOnce: 4,
});
