import { availableParallelism, totalmem } from 'node:os';
import type { z } from 'zod';
import { botFrameworkSettings } from '../adapters/channels/bot-framework/settings.ts';
import type { ChannelKeep, KeepingPlace, Sender, WebhookChannel } from '../adapters/channels/channel.ts';
import { twilioSmsSettings } from '../adapters/channels/twilio-sms/settings.ts';
import { twilioVoiceSettings } from '../adapters/channels/twilio-voice/settings.ts';
import { twilioWhatsAppSettings } from '../adapters/channels/twilio-whatsapp/settings.ts';
import { webChatSettings } from '../adapters/channels/web-chat/settings.ts';
import {
  type WhatsAppBaileysSettings,
  whatsAppBaileysSettings,
} from '../adapters/channels/whatsapp-baileys/settings.ts';
import { whatsappCloudSettings } from '../adapters/channels/whatsapp-cloud/settings.ts';
import type { DocumentReader, PageDrawer } from '../adapters/documents/documents.ts';
import { type Agenda, openAgenda } from '../adapters/scheduling/agenda/index.ts';
import { type OpenAiSpeechSettings, openAiSpeechSettings } from '../adapters/speech/openai/settings.ts';
import type { Transcriber } from '../adapters/speech/speech.ts';
import {
  type OpenAiUnderstandingSettings,
  openAiUnderstandingSettings,
} from '../adapters/understanding/openai/settings.ts';
import type { Adviser } from '../adapters/understanding/understanding.ts';
import type { Desk } from '../storage/desk.ts';
import type { DeviceLook, DeviceRowName, Look } from '../storage/look.ts';
import type { Store } from '../storage/store.ts';
import { type Clock, systemClock } from './clock.ts';
import { agendaSettingsOf, type Clinic, namesOf } from './config.ts';
import type { Devices } from './devices/devices.ts';
import type { WebDoor } from './http/web-door.ts';

/** What channels are opened with, besides their clinic and their settings. */
export interface ChannelParts {
  door: WebDoor;
  clock: Clock;
  /** Where the house is reached from outside, no slash at the end; null where nobody has said. */
  publicUrl: string | null;
  /** The devices that are linked to clinics' phones; absent where none can be. */
  devices?: Devices;
  /** What a channel of a clinic's keeps; absent where nothing lasts, and nobody is written to. */
  keepOf?(clinic: string, channel: string): ChannelKeep;
}

/**
 * Every channel there is, by the name that `clinic.yaml` gives it: its settings, and how it is opened. One that
 * no clinic names is not loaded.
 */
const CHANNELS = {
  'web-chat': channel(webChatSettings, async (_, clinic, { door }) => door.channelOf(clinic.id)),
  'whatsapp-cloud': webhook(whatsappCloudSettings, async (settings, place) => {
    const { openWhatsAppCloud } = await import('../adapters/channels/whatsapp-cloud/index.ts');
    return openWhatsAppCloud(settings, place);
  }),
  'twilio-voice': webhook(twilioVoiceSettings, async (settings, place) =>
    (await import('../adapters/channels/twilio-voice/index.ts')).openTwilioVoice(settings, place),
  ),
  'twilio-whatsapp': webhook(twilioWhatsAppSettings, async (settings, place) =>
    (await import('../adapters/channels/twilio-whatsapp/index.ts')).openTwilioWhatsApp(settings, place),
  ),
  'whatsapp-baileys': channel(whatsAppBaileysSettings, async (settings, clinic, { devices }) => {
    if (devices) return devices.channelOf(settings, clinic.id);
    throw new RangeError(`Clinic '${clinic.id}': 'whatsapp-baileys' needs a house that runs: recado serve`);
  }),
  'twilio-sms': webhook(twilioSmsSettings, async (settings, place) =>
    (await import('../adapters/channels/twilio-sms/index.ts')).openTwilioSms(settings, place),
  ),
  'bot-framework': webhook(botFrameworkSettings, async (settings, place) =>
    (await import('../adapters/channels/bot-framework/index.ts')).openBotFramework(settings, place),
  ),
};

/** The names of the channels that can be opened. */
export const CHANNEL_NAMES: readonly string[] = Object.keys(CHANNELS);

/** What a clinic's file may say of each channel. */
export const CHANNEL_SETTINGS: Readonly<Record<string, z.ZodObject>> = Object.fromEntries(
  Object.entries(CHANNELS).map(([name, { settings }]) => [name, settings]),
);

/** Channels whose providers have to reach this house from outside. */
export const PUBLIC_CHANNELS: readonly string[] = Object.entries<Entry>(CHANNELS)
  .filter(([, { isPublic }]) => isPublic)
  .map(([name]) => name);

/** Channels whose addresses are visitors, or conversations. On the others they are phone numbers, as a person's. */
const WITHOUT_NUMBERS: ReadonlySet<string> = new Set(['web-chat', 'bot-framework']);

/** Channels that anybody can be written to by their number. */
export const NUMBER_CHANNELS: readonly string[] = CHANNEL_NAMES.filter((name) => !WITHOUT_NUMBERS.has(name));

/** Channels of a clinic's that only answer, and never write to anybody of its own accord. */
export function onlyAnswering({ channels }: Pick<Clinic, 'channels'>): string[] {
  const linked = channels['whatsapp-baileys'] as WhatsAppBaileysSettings | undefined; // Read by this very schema.
  return linked?.proactive === 'never' ? ['whatsapp-baileys'] : [];
}

/** The number of the phone that a clinic has a device linked to; null where it has none. */
export function linkedNumberOf({ channels }: Pick<Clinic, 'channels'>): string | null {
  return (channels['whatsapp-baileys'] as WhatsAppBaileysSettings | undefined)?.number ?? null;
}

/** Opens the channels that a clinic names. @throws RangeError for one that there is not */
export function openChannels(clinic: Clinic, parts: ChannelParts): Promise<Sender[]> {
  const known: Readonly<Record<string, Entry>> = CHANNELS;
  return Promise.all(
    Object.keys(clinic.channels).map((name) => {
      const entry = known[name];
      if (entry) return entry.open(name, clinic, parts);
      throw new RangeError(
        `Clinic '${clinic.id}': no channel '${name}'. There are: ${CHANNEL_NAMES.join(', ')}`,
      );
    }),
  );
}

interface Entry {
  settings: z.ZodObject;
  isPublic: boolean;
  open(name: string, clinic: Clinic, parts: ChannelParts): Promise<Sender>;
}

function channel<Settings extends z.ZodObject>(
  settings: Settings,
  open: (settings: z.output<Settings>, clinic: Clinic, parts: ChannelParts) => Promise<Sender>,
): Entry {
  return {
    settings,
    isPublic: false,
    // The clinic's file was read by this very schema.
    open: (name, clinic, parts) => open(clinic.channels[name] as z.output<Settings>, clinic, parts),
  };
}

/** A channel that its provider calls, at `/channels/:clinic/:channel` of the public address. */
function webhook<Settings extends z.ZodObject>(
  settings: Settings,
  open: (settings: z.output<Settings>, place: KeepingPlace) => Promise<WebhookChannel>,
): Entry {
  return {
    settings,
    isPublic: true,
    open: async (name, clinic, { publicUrl, clock, keepOf = forgetful }) => {
      if (publicUrl === null) {
        throw new RangeError(
          `Clinic '${clinic.id}': the provider of '${name}' has to reach this house. Set RECADO_PUBLIC_URL ` +
            'to the address it is reached by from outside, as https://citas.example.org',
        );
      }
      const { id, name: called, locale, country, zone, services, practitioners, sites } = clinic;
      return open(clinic.channels[name] as z.output<Settings>, {
        clinic: { id, name: called, locale, country, zone },
        names: [...services, ...practitioners, ...sites].map(({ name: one }) => one),
        url: `${publicUrl}/channels/${clinic.id}/${name}`,
        now: () => clock.now(),
        keep: keepOf(id, name),
      });
    },
  };
}

/** Keeps nothing: for who only asks how a channel is. */
function forgetful(): ChannelKeep {
  return { read: async () => null, write: async () => {} };
}

/** Who may be asked what words mean, by the name that `clinic.yaml` gives them, and what the file may say of each. */
export const UNDERSTANDING_SETTINGS = { openai: openAiUnderstandingSettings };

/** Whom a clinic asks what words mean, and how often in a day at most; null where it asks nobody. */
export async function openAdviserOf(
  clinic: Clinic,
): Promise<{ adviser: Adviser; asksPerDay: number } | null> {
  // The clinic's file was read by this very schema.
  const settings = clinic.understanding['openai'] as OpenAiUnderstandingSettings | undefined;
  if (!settings) return null;
  const { openOpenAiAdviser } = await import('../adapters/understanding/openai/index.ts');
  return { adviser: openOpenAiAdviser(settings, namesOf(clinic)), asksPerDay: settings.asksPerDay };
}

/** Who may write voice notes down, likewise. */
export const SPEECH_SETTINGS = { openai: openAiSpeechSettings };

/** By whom a clinic has voice notes written down, and how many in a day at most; null where it has nobody. */
export async function openTranscriberOf(
  clinic: Clinic,
): Promise<{ transcriber: Transcriber; notesPerDay: number } | null> {
  // The clinic's file was read by this very schema.
  const settings = clinic.speech['openai'] as OpenAiSpeechSettings | undefined;
  if (!settings) return null;
  const { openOpenAiTranscriber } = await import('../adapters/speech/openai/index.ts');
  return { transcriber: openOpenAiTranscriber(settings), notesPerDay: settings.notesPerDay };
}

/** Where rows are kept: in a SQLite file, unless PostgreSQL's address is given. */
export interface StorePlace {
  file: string;
  url?: string | undefined;
  /** Whether this process takes turns; only PostgreSQL can be shared with others that do. @default true */
  works?: boolean;
  /** Pages that a SQLite file may still grow by: how a full disk is rehearsed. @default as the disk allows */
  room?: number;
  clock: Clock;
}

/** Opens the store that an installation keeps its rows in. */
export async function openStore({ file, url, works = true, room, clock }: StorePlace): Promise<Store> {
  if (url !== undefined) {
    const { openPostgresStore } = await import('../storage/postgres/store.ts');
    // Other processes live and die in real time, whatever the house's clock says.
    return openPostgresStore({ url, works, now: () => clock.now(), wait: systemClock().sleep });
  }
  const { openSqliteStore } = await import('../storage/sqlite/store.ts');
  return openSqliteStore({ file, now: () => clock.now(), ...(room !== undefined && { room }) });
}

/** Opens the desk in a SQLite file that another process is at work on. */
export async function openDeskBeside(file: string): Promise<{ desk: Desk; close(): Promise<void> }> {
  const { openDeskBesideSqlite } = await import('../storage/sqlite/desk-beside.ts');
  const { driverFromEnvironment } = await import('../storage/sqlite/store.ts');
  return openDeskBesideSqlite(file, driverFromEnvironment());
}

/**
 * Looks at the store that an installation keeps its rows in, and leaves it as it is.
 * @throws StoreError where it cannot be looked at
 */
export async function lookAtStore({ file, url, clock }: StorePlace): Promise<Look> {
  if (url !== undefined) {
    const { lookAtPostgres } = await import('../storage/postgres/look.ts');
    return lookAtPostgres(url, () => clock.now());
  }
  const { lookAtSqlite } = await import('../storage/sqlite/look.ts');
  return lookAtSqlite(file);
}

/** The row of this kind and id of each linked device, likewise. @throws StoreError where it cannot be read */
export async function lookAtDevices({ file, url }: StorePlace, row: DeviceRowName): Promise<DeviceLook[]> {
  if (url !== undefined) {
    return (await import('../storage/postgres/look.ts')).lookAtPostgresDevices(url, row);
  }
  return (await import('../storage/sqlite/look.ts')).lookAtSqliteDevices(file, row);
}

/** Opens the built-in agenda of a clinic, whose book is in the store. */
export function openAgendaOf(
  clinic: Clinic,
  { store, clock, newId }: { store: Pick<Store, 'agenda'>; clock: Clock; newId: () => string },
): Agenda {
  const settings = agendaSettingsOf(clinic);
  return openAgenda({ settings, book: store.agenda, now: () => clock.now(), newId });
}

/** Bytes of memory of a machine that has room for two readers. */
const ROOM_FOR_TWO = 3 * 1024 ** 3;

/**
 * Opens what reads medical orders, in a process of its own; it says what that has held in memory at most. It takes the
 * machine's time, whatever the house's clock says.
 */
export async function openDocumentReader(): Promise<DocumentReader & PageDrawer & { peakMb(): number }> {
  const { openTesseractReader } = await import('../adapters/documents/tesseract/index.ts');
  // Two, where two can run side by side and there is memory for both beside the house.
  const hasRoom = availableParallelism() > 1 && totalmem() > ROOM_FOR_TWO;
  return openTesseractReader({ sleep: systemClock().sleep, atOnce: hasRoom ? 2 : 1 });
}

/** The pages of a document as the reader straightens them, for other recognisers to be measured on. */
export async function* straightenedPages(bytes: Uint8Array): AsyncIterable<Buffer> {
  const adapter = await import('../adapters/documents/tesseract/straightened.ts');
  yield* adapter.straightenedPages(bytes);
}
