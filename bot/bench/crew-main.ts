import { systemClock } from '../clock.ts';
import { loadClinics } from '../config/load.ts';
import { openStore } from '../registry.ts';
import type { CrewAnswer, CrewOrder } from './crew.ts';
import { alike, unlike } from './dialog.ts';
import { runTurns } from './turns-run.ts';

// One of several houses on one database, to be measured together: it begins when it is told that all are ready.

const go = Promise.withResolvers<void>();

process.on('message', (message: CrewOrder | 'go') => {
  if (message === 'go') go.resolve();
  else void work(message);
});
process.on('disconnect', () => process.exit(0));

async function work({ url, warmUp, ...run }: CrewOrder): Promise<void> {
  const clock = systemClock();
  const clinic = (await loadClinics(undefined, {})).get('andes')!; // It ships.
  const open = () => openStore({ file: '', url, clock });
  const measured = { ...run, clinic, perSecond: null };
  if (warmUp > 0) {
    const seed = `${run.seed}/warm-up`;
    // Other patients than those who are measured, of this house alone.
    const firstPatient = run.firstPatient + 50_000;
    await runTurns({ ...measured, firstPatient, messages: warmUp, seed, writes: unlike() }, await open());
  }
  const ran = await runTurns({ ...measured, writes: alike }, await open(), () => {
    tell('ready');
    return go.promise;
  });
  tell(ran);
}

function tell(answer: CrewAnswer): void {
  if (process.connected) process.send?.(answer);
}
