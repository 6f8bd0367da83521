import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fold } from '../../../adapters/channels/twilio-sms/gsm7.ts';
import { civilMs, zoneOf } from '../../../adapters/zone.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import { readTranscript } from '../../../bot/rehearsal/transcript-file.ts';
import { differenceIn, runTranscript } from '../../../bot/rehearsal/transcript-run.ts';
import { openPhone, PHONE_CHANNELS, type Phone, type PhoneChannel } from '../../kit/every-phone.ts';
import { loadAgenda } from '../../kit/named-agenda.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'transcripts', 'booking');
const LANGUAGES = { 'es-CO': 'La cita de cardiología', 'pt-BR': 'A consulta de cardiologia' } as const;
type Language = keyof typeof LANGUAGES;

/** What the house asked, turn by turn: the dialog without its words. */
type Dialog = { awaiting: string | null; choices: number }[];

interface Played {
  dialog: Dialog;
  /** What the house said, and what then came out of the phone. */
  said: string[];
  shown: string[];
  /** Where it first differs from the transcript, if the channel says it in the same words. */
  difference: ReturnType<typeof differenceIn>;
  /** When visits begin that were booked. Milliseconds since the epoch. */
  booked: number[];
}

/** Plays the booking of a transcript on a phone with this channel. */
async function play(channel: PhoneChannel, language: Language): Promise<Played> {
  const file = join(FOLDER, `books-an-opening.${language}.md`);
  const transcript = readTranscript(file, await readFile(file, 'utf8'));
  const setting = (name: string) => transcript.settings.get(name)!.value;
  const clinic = setting('clinic');
  const { zone } = (await loadClinics()).get(clinic)!;
  const now = zoneOf(zone).momentOf(civilMs(setting('now')));
  await using phone = await openPhone(channel, { clinic, number: setting('as'), now });
  await loadAgenda(phone.house, clinic, setting('agenda'));
  const shown: string[] = [];
  const scenes = await runTranscript(transcript, {
    perform: async (instruction) => {
      assert.ok(instruction.do === 'say');
      const lines = await phone.says(instruction.text);
      shown.push(...lines.map(({ text = '' }) => text));
      return lines;
    },
  });
  const difference = scenes.map((scene) => differenceIn(file, scene)).find((one) => one !== null) ?? null;
  return { ...(await keptOf(phone, { clinic, channel, address: setting('as') })), shown, difference };
}

async function keptOf({ house }: Phone, key: { clinic: string; channel: string; address: string }) {
  const { store } = house.house;
  const rows = (await store.transcript(key, { limit: 100 })).filter(({ who }) => who === 'bot');
  const dialog = rows.map(({ detail }) => {
    const { awaiting, choices } = detail as { awaiting: string | null; choices: readonly unknown[] };
    return { awaiting, choices: choices.length };
  });
  const visits = await store.agenda.of(key.clinic, null, 0);
  const booked = visits.flatMap(({ service, startsAt, status }) =>
    service === 'cardiology' && status === 'booked' ? [startsAt] : [],
  );
  return { dialog, booked, said: rows.map(({ text }) => text) };
}

for (const language of Object.keys(LANGUAGES) as Language[]) {
  describe(`the whole booking, from one transcript (${language})`, () => {
    const played = new Map<PhoneChannel, Played>();
    for (const channel of PHONE_CHANNELS) {
      test(`is the same dialog by ${channel}`, async () => {
        const one = await play(channel, language);
        played.set(channel, one);
        // Whoever calls has been greeted before they speak.
        const dialog = channel === 'twilio-voice' ? one.dialog.slice(1) : one.dialog;
        const reference = played.get('whatsapp-cloud')!;
        assert.deepEqual(dialog, reference.dialog);
        assert.equal(one.booked.length > 0, true);
        assert.deepEqual(one.booked, reference.booked);
        if (channel === 'twilio-sms') assert.deepEqual(one.shown, one.said.map(fold));
        else if (channel === 'twilio-voice') assert.match(one.shown.at(-1)!, new RegExp(LANGUAGES[language]));
        else assert.equal(one.difference, null, 'word for word, and choices that can be tapped');
      });
    }
  });
}
