import { readFile } from 'node:fs/promises';
import { civilMs, zoneOf } from '../../adapters/zone.ts';
import { transcriptsIn } from '../../bot/commands/check-transcripts.ts';
import { loadClinics } from '../../bot/config/load.ts';
import { readTranscript, type Transcript } from '../../bot/rehearsal/transcript-file.ts';
import { type Difference, differenceIn, runTranscript } from '../../bot/rehearsal/transcript-run.ts';
import { openLinkedHouse, phonePatient } from './linked-house.ts';
import { loadAgenda } from './named-agenda.ts';

/** The house's clock runs on a phone: it is given this much, so that what is on offer at that moment still is. */
const EARLY_MS = 60_000;

/** The transcripts below a folder in which a patient on no particular channel only writes. */
export async function transcriptsForPhones(folder: string): Promise<Transcript[]> {
  const files = await transcriptsIn([folder]);
  const all = await Promise.all(
    files.map(async (file) => readTranscript(file, await readFile(file, 'utf8'))),
  );
  return all.filter(
    ({ settings, steps }) =>
      !settings.has('channel') &&
      steps.every((step) => step.kind !== 'perform' || step.instruction.do === 'say'),
  );
}

/** Plays a transcript on a phone against a house of its own; gives where they first differ. */
export async function playOnPhone(transcript: Transcript): Promise<Difference | null> {
  const setting = (name: string) => transcript.settings.get(name)?.value;
  const clinic = setting('clinic') ?? '';
  const { zone } = (await loadClinics()).get(clinic)!;
  const now = zoneOf(zone).momentOf(civilMs(setting('now') ?? ''));
  await using place = await openLinkedHouse({ clinic, now: now - EARLY_MS });
  const agenda = setting('agenda');
  if (agenda !== undefined) await loadAgenda(place.house, clinic, agenda, now);
  const phone = (setting('as') ?? '').slice(1);
  const person = place.server.person({ phone, lid: '90000000000401', name: 'Ana' });
  for (const scene of await runTranscript(transcript, phonePatient(place, person))) {
    const difference = differenceIn(transcript.file, scene);
    if (difference) return difference;
  }
  return null;
}
