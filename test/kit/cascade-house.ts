import { setTimeout as wait } from 'node:timers/promises';
import { openTwilioSms } from '../../adapters/channels/twilio-sms/index.ts';
import { openTwilioVoice } from '../../adapters/channels/twilio-voice/index.ts';
import { twilioVoiceSettings } from '../../adapters/channels/twilio-voice/settings.ts';
import { openWhatsAppCloud } from '../../adapters/channels/whatsapp-cloud/index.ts';
import type { Appointment } from '../../flows/appointment.ts';
import type { ConversationKey, Store } from '../../storage/store.ts';
import { type Account, openFakeGraph } from '../fakes/graph/graph.ts';
import { type FakeTwilio, openFakeTwilio } from '../fakes/twilio/twilio.ts';
import { bring, type Fields } from '../fakes/twilio/webhooks.ts';
import { ANA, TUESDAY } from './house.ts';
import { memoryKeep } from './memory-keep.ts';
import { openWebHouse, type WebHouse } from './web-house.ts';
import { type WhatsAppPatient, whatsAppPatient } from './whatsapp-patient.ts';

const PUBLIC_URL = 'https://citas.example.org';
const CLINIC_NUMBER = '+15015550100';
const PATIENCE_MS = 5_000;

/** In this order what the clinic says is tried. */
const FALLBACK = [
  { channel: 'whatsapp-cloud', minutes: 60 },
  { channel: 'twilio-sms', minutes: 30 },
  { channel: 'twilio-voice', minutes: null },
];

/** A house with WhatsApp, text messages and a telephone, Meta and Twilio beside it, and a visit of Ana's. */
export interface CascadeHouse extends AsyncDisposable {
  house: WebHouse;
  meta: Account;
  twilio: FakeTwilio;
  /** Ana, with her phone. */
  ana: WhatsAppPatient;
  visit: Appointment;
  /** The clinic reminds Ana of her visit, by WhatsApp. */
  remind(): Promise<void>;
  /** Time goes on. */
  pass(minutes: number): Promise<void>;
  /** Posts to a channel of Twilio's as Twilio does; gives what it was answered. */
  post(path: string, fields: Fields): Promise<{ status: number; body: string }>;
  /** Twilio's word on the last text message, or the last call. */
  textIs(status: string, fields?: Fields): Promise<void>;
  callIs(status: string): Promise<void>;
  /** How often she was written to by WhatsApp, by text message, and called. */
  counts(): number[];
  /** Waits, for a moment of real time, until she was reached so often; that is how often she is. */
  reached(...counts: number[]): Promise<void>;
  statusOfVisit(): Promise<string | undefined>;
}

/** Opens one. @param storeWith the store that it is to have, with its clock; its own SQLite file otherwise */
export async function openCascadeHouse(
  storeWith?: (now: () => number) => Promise<Store>,
): Promise<CascadeHouse> {
  const time = { now: () => TUESDAY };
  const now = () => time.now();
  const graph = await openFakeGraph();
  const meta = graph.open('1065403522429220');
  const twilio = await openFakeTwilio({ now });
  const shared = await storeWith?.(now);
  const house = await openWebHouse({
    demo: false,
    now: TUESDAY,
    runs: true,
    publicUrl: PUBLIC_URL,
    ...(shared && { store: () => shared }),
    clinic: (clinic) => ({ ...clinic, rules: { ...clinic.rules, fallback: FALLBACK } }),
    channels: (clinic) => (clinic.id === 'andes' ? channelsOn(meta, twilio, now) : []),
  });
  time.now = () => house.clock.now();
  const at = await house.listen();
  const visit = await bookFor(house);
  const carry = async (request: Request) => {
    const answer = await bring(request, at, PUBLIC_URL);
    const body = await answer.text();
    await house.idle();
    return { status: answer.status, body };
  };
  const channel = `${PUBLIC_URL}/channels/andes`;
  const counts = () => [meta.taken.length, twilio.state.messages.length, twilio.state.calls.length];
  return {
    ...{ house, meta, twilio, visit, counts },
    ana: whatsAppPatient(house, meta, { clinic: 'andes', phone: ANA.slice(1) }),
    remind: async () => {
      const key: ConversationKey = { clinic: 'andes', channel: 'whatsapp-cloud', address: ANA };
      const about = { appointment: visit };
      await house.house.due(key, { type: 'dialog.due', flow: 'reminding', about }, 'remind:1');
      await house.idle();
    },
    pass: async (minutes) => {
      house.clock.move(minutes * 60_000);
      await house.idle();
    },
    post: (path, fields) => carry(twilio.post(`${channel}/${path}`, fields)),
    textIs: async (status, fields = {}) => {
      await carry(twilio.status(twilio.state.messages.at(-1)!, status, fields));
    },
    callIs: async (status) => {
      const { sid, given } = twilio.state.calls.at(-1)!;
      const ended = { CallSid: sid, CallStatus: status, Direction: 'outbound-api', To: ANA };
      await carry(twilio.post(String(given['StatusCallback']), { ...ended, From: CLINIC_NUMBER }));
    },
    reached: async (...wanted) => {
      for (const end = performance.now() + PATIENCE_MS; `${counts()}` !== `${wanted}`; await wait(5)) {
        if (performance.now() > end) throw new Error(`reached ${counts()} times, and not ${wanted}`);
      }
      await house.idle();
    },
    statusOfVisit: async () =>
      (await house.house.scheduling('andes').find({ appointmentId: visit.id }))?.status,
    [Symbol.asyncDispose]: async () => {
      await house[Symbol.asyncDispose]();
      await shared?.close();
      await Promise.all([graph[Symbol.asyncDispose](), twilio.close()]);
    },
  };
}

function channelsOn(meta: Account, twilio: FakeTwilio, now: () => number) {
  const clinic = { id: 'andes', name: 'Clínica Los Andes', locale: 'es-CO' };
  const placeOf = (name: string) => ({
    clinic: { ...clinic, country: 'CO', zone: 'America/Bogota' },
    names: [],
    url: `${PUBLIC_URL}/channels/andes/${name}`,
    now,
    keep: memoryKeep(),
  });
  const { accountSid, authToken } = twilio;
  const wire = { apiUrl: twilio.url, answerMs: 1_000 };
  const sms = { accountSid, authToken, from: CLINIC_NUMBER, accents: false };
  const voice = twilioVoiceSettings.parse({ accountSid, authToken, from: CLINIC_NUMBER });
  return [
    openWhatsAppCloud(meta.settings, placeOf('whatsapp-cloud')),
    openTwilioSms(sms, placeOf('twilio-sms'), wire),
    openTwilioVoice(voice, placeOf('twilio-voice'), wire),
  ];
}

async function bookFor({ house }: WebHouse): Promise<Appointment> {
  const scheduling = house.scheduling('andes');
  const windows = [{ from: '2026-03-12T08:00', to: null }];
  const [opening] = await scheduling.findOpenings({ service: 'cardiology', windows, limit: 1, except: [] });
  const booking = { openingId: opening!.id, patient: 'ana-gomez', key: 'the visit' };
  return (await scheduling.book(booking)) as Appointment;
}
