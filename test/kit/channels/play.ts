import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { fold } from '../../../adapters/channels/twilio-sms/gsm7.ts';
import { WEB_CHAT } from '../../../adapters/channels/web-chat/index.ts';
import { civilMs, zoneOf } from '../../../adapters/zone.ts';
import { sayDifference, transcriptsIn } from '../../../bot/commands/check-transcripts.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import type { Random } from '../../../bot/random.ts';
import { readTranscript, type Transcript } from '../../../bot/rehearsal/transcript-file.ts';
import { type Difference, differenceIn, runTranscript } from '../../../bot/rehearsal/transcript-run.ts';
import { loadAgenda } from '../named-agenda.ts';
import { openPhone, type PlayedChannel } from './open-phone.ts';
import type { Phone } from './phone.ts';

/** What the house asked, message by message: the dialog without its words. */
export type Dialog = readonly { awaiting: string | null; choices: number }[];

/** A transcript as it went on one channel. */
export interface Played {
  dialog: Dialog;
  /** What the house said, and what then came out of the phone. */
  said: readonly string[];
  shown: readonly string[];
  /** What came as a transcript has it: in paragraphs, with what can be chosen. */
  paragraphs: readonly string[];
  /** Where it first differs from the transcript, word for word. */
  difference: Difference | null;
  /** The visits that there are in the end, in words. */
  visits: readonly string[];
  /** A call that was given to a person, or ended, before the transcript did. */
  isCutShort: boolean;
  /** When each message was said, in milliseconds since the epoch. */
  saidAt: readonly number[];
}

/** Where the clock goes on, it is given this much, so that what is on offer at that moment still is. */
const EARLY_MS = 60_000;
/** These say the same in other words, or letters. */
const IN_ITS_OWN_WAY: readonly PlayedChannel[] = ['twilio-sms', 'twilio-voice'];
const RUNNING: readonly PlayedChannel[] = ['whatsapp-baileys', 'twilio-voice'];

/** The transcripts below a folder in which somebody whom the clinic knows, on no particular channel, only writes. */
export async function transcriptsToPlay(folder: string): Promise<Transcript[]> {
  const files = await transcriptsIn([folder]);
  const clinics = await loadClinics();
  const all = await Promise.all(
    files.map(async (file) => readTranscript(file, await readFile(file, 'utf8'))),
  );
  return all.filter(({ settings, steps }) => {
    const known = clinics.get(settings.get('clinic')?.value ?? '')?.patients ?? [];
    return (
      !settings.has('channel') &&
      known.some(({ phone }) => phone === settings.get('as')?.value) &&
      steps.every((step) => step.kind !== 'perform' || step.instruction.do === 'say')
    );
  });
}

/** How a transcript is played. */
export interface Playing {
  /** Whether it begins with a greeting, as every call does. @default false */
  greets?: boolean;
  /** By what the channel's provider misbehaves; it does not, where there is nothing. */
  chance?: Random;
  /** When each message is said, where not all are at the transcript's moment. */
  saidAt?: readonly number[];
}

/** Plays a transcript by one channel, against a house of its own. */
export async function play(
  transcript: Transcript,
  channel: PlayedChannel,
  { greets = false, chance, saidAt: times }: Playing = {},
): Promise<Played> {
  const setting = (name: string) => transcript.settings.get(name)?.value ?? '';
  const clinic = setting('clinic') === 'ipe' ? 'ipe' : 'andes';
  const { zone } = (await loadClinics()).get(clinic)!;
  const now = zoneOf(zone).momentOf(civilMs(setting('now')));
  // What falls due meanwhile is done by a clock that goes on.
  const runs = chance !== undefined || times !== undefined;
  const begins = times?.[0] ?? (runs || RUNNING.includes(channel) ? now - EARLY_MS : now);
  await using phone = await openPhone(channel, { clinic, number: setting('as'), now: begins, runs });
  if (setting('agenda') !== '') await loadAgenda(phone.house, clinic, setting('agenda'), now);
  if (greets) await phone.says(clinic === 'ipe' ? 'olá' : 'hola');
  if (chance) phone.upset?.(chance);
  const shown: string[] = [];
  const saidAt: number[] = [];
  let isCutShort = false;
  const scenes = await runTranscript(transcript, {
    perform: async (instruction) => {
      if (instruction.do !== 'say') throw new RangeError(`'${instruction.do}' is not played here`);
      isCutShort ||= phone.isOver?.() ?? false;
      if (isCutShort) return [];
      await phone.house.until(times?.[saidAt.length] ?? 0);
      saidAt.push(phone.house.clock.now());
      const lines = await phone.says(instruction.text);
      shown.push(...lines.map(({ text = '' }) => text));
      return lines;
    },
  });
  const differences = scenes.map((scene) => {
    const spoken = scene.expected.filter(({ kind }) => kind === 'says');
    return differenceIn(transcript.file, { ...scene, expected: spoken });
  });
  const difference = differences.find((one) => one !== null) ?? null;
  const paragraphs = scenes.flatMap(({ actual }) =>
    actual.flatMap((block) => (block.kind === 'says' ? [block.text] : [])),
  );
  const kept = await keptOf(phone, { clinic, channel });
  return { ...kept, shown, paragraphs, difference, isCutShort, saidAt };
}

async function keptOf({ house, address }: Phone, { clinic, channel }: { clinic: string; channel: string }) {
  const { store } = house.house;
  const name = channel === 'web-chat' ? WEB_CHAT : channel;
  const all = await store.transcript({ clinic, channel: name, address }, { limit: 1_000 });
  const rows = all.filter(({ who }) => who === 'bot');
  const dialog = rows.map(({ detail }) => {
    // As `say.ts` writes it of whatever the house has said.
    const { awaiting, choices } = detail as { awaiting: string | null; choices: readonly unknown[] };
    return { awaiting, choices: choices.length };
  });
  const known = new Set(house.house.clinic(clinic).patients.map(({ id }) => id));
  const visits = (await store.agenda.of(clinic, null, 0)).map(
    ({ patient, service, practitioner, site, startsAt, status }) =>
      [
        known.has(patient) ? patient : 'somebody-new',
        service,
        practitioner,
        site,
        new Date(startsAt).toISOString(),
        status,
      ].join(' '),
  );
  return { dialog, visits: visits.sort(), said: rows.map(({ text }) => text) };
}

/** What a channel is held against: on the telephone, the same with the greeting that a call is. */
export async function playReference(
  transcript: Transcript,
  channel: PlayedChannel,
  saidAt?: readonly number[],
): Promise<Played> {
  return play(transcript, REFERENCE, { greets: channel === 'twilio-voice', ...(saidAt && { saidAt }) });
}

/** What the others are held against. */
export const REFERENCE: PlayedChannel = 'web-chat';

/**
 * What is not as it should be of a transcript on this channel, in words; null where nothing is. What a channel shows as
 * it is written must be so word for word; what it says in its own way must ask the same, in the same order, and come to
 * the same visits.
 */
export function flawOf(channel: PlayedChannel, played: Played, reference: Played): string | null {
  const { isCutShort, dialog, visits, said, shown, difference } = played;
  // A caller who is given to a person says no more to us.
  const asked = isCutShort ? reference.dialog.slice(0, dialog.length) : reference.dialog;
  if (!isCutShort && !isDeepStrictEqual(visits, reference.visits)) {
    return `other visits: ${JSON.stringify(visits)} instead of ${JSON.stringify(reference.visits)}`;
  }
  // Whoever calls is greeted in another way than who writes.
  if (channel === 'twilio-voice') return sameDialog(dialog.slice(1), asked.slice(1));
  if (channel === 'twilio-sms') {
    const isFolded = isDeepStrictEqual(shown, said.map(fold));
    return isFolded ? sameDialog(dialog, asked) : 'other words came than were said';
  }
  return difference && sayDifference(difference);
}

/**
 * What is not as it should be where the provider misbehaved. What is tried again takes its time, and some openings are
 * gone by then: it is held against the same dialog at the same times.
 */
export async function flawOfUpset(
  transcript: Transcript,
  channel: PlayedChannel,
  chance: Random,
): Promise<string | null> {
  const played = await play(transcript, channel, { chance });
  const reference = await playReference(transcript, channel, played.saidAt);
  const flaw = flawOf(channel, { ...played, difference: null }, reference);
  if (flaw !== null || IN_ITS_OWN_WAY.includes(channel)) return flaw;
  const [here, there] = [played.paragraphs, reference.paragraphs];
  const longer = here.length > there.length ? here : there;
  const at = longer.findIndex((_, index) => here[index] !== there[index]);
  if (at === -1) return null;
  return `paragraph ${at + 1} is ${JSON.stringify(here[at])} instead of ${JSON.stringify(there[at])}`;
}

function sameDialog(dialog: Dialog, reference: Dialog): string | null {
  if (isDeepStrictEqual(dialog, reference)) return null;
  const [longer, other] = dialog.length > reference.length ? [dialog, reference] : [reference, dialog];
  const at = longer.findIndex((asked, index) => !isDeepStrictEqual(asked, other[index]));
  const [here, there] = [dialog, reference].map((one) => JSON.stringify(one[at]) ?? 'nothing');
  return `another dialog at message ${at + 1}: ${here} instead of ${there}`;
}
