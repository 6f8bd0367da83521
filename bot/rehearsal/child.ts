import { civilMs, zoneOf } from '../../adapters/zone.ts';
import { systemClock } from '../clock.ts';
import { loadClinics } from '../config/load.ts';
import { ConfigError } from '../config/problem.ts';
import { openLog, silentLog } from '../log.ts';
import { lineOf } from './lines.ts';
import { openRehearsal, type Rehearsal } from './rehearsal.ts';
import type { Casting, Idle, Reply, Request } from './wire.ts';

// The process that holds the house of `recado say`, and its database: `!restart` kills it.

let rehearsal: Rehearsal | null = null;
// Requests come one at a time: the other side waits for the end of each.
process.on('message', (request: Request) => void answer(request));
// Whoever speaks has gone, and with them the reason to be here.
process.on('disconnect', () => process.exit(0));

async function answer(request: Request): Promise<void> {
  try {
    if (request.ask === 'open') rehearsal = await open(request.casting);
    if (!rehearsal) throw new RangeError('The rehearsal was not opened');
    if (request.ask === 'state') return tell({ tell: 'state', state: await rehearsal.state() });
    if (request.ask === 'perform') await rehearsal.perform(request.instruction);
    tell({
      tell: 'done',
      idle: await idleOf(rehearsal),
      now: rehearsal.clock.now(),
      time: rehearsal.zone.civil(rehearsal.clock.now()),
      as: rehearsal.conversation().address,
    });
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof ConfigError)) throw error;
    tell({ tell: 'refused', message: error.message });
  }
}

async function open(casting: Casting): Promise<Rehearsal> {
  const clinics = await loadClinics(casting.clinics ?? undefined);
  const clinic = clinics.get(casting.clinic);
  if (!clinic) {
    throw new RangeError(
      `There is no clinic '${casting.clinic}'. There are: ${[...clinics.keys()].join(', ')}`,
    );
  }
  const { now } = casting;
  const zone = zoneOf(clinic.zone);
  const at = typeof now === 'string' ? zone.momentOf(civilMs(now)) : (now ?? systemClock().now());
  const opened = await openRehearsal({
    ...casting,
    clinic,
    now: at,
    log: casting.verbose ? openLog('info') : silentLog(),
    watch: (happening) => {
      const line = lineOf(happening, zone);
      if (line) tell({ tell: 'line', line });
    },
  });
  return opened;
}

async function idleOf(open: Rehearsal): Promise<Idle> {
  const question = await open.question();
  return { idle: true, awaiting: question?.awaiting ?? null, choices: question?.choices ?? [] };
}

function tell(reply: Reply): void {
  process.send?.(reply);
}
