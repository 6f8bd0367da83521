import type { InboundContent } from '../../adapters/channels/channel.ts';
import type { Transcriber } from '../../adapters/speech/speech.ts';
import { zoneOf } from '../../adapters/zone.ts';
import { openQuestion } from '../../flows/conversation.ts';
import { isInvented } from '../../nlu/heard-aloud.ts';
import type { Awaiting } from '../../nlu/types.ts';
import type { ConversationKey, LoadedConversation, Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import type { FileStore } from '../files/files.ts';
import type { Log } from '../log.ts';
import type { Measures } from '../seen/measures.ts';
import { cleanText, type InboxEvent } from '../turn/inbox-event.ts';
import { outside } from './outside.ts';

/** Has voice notes written down by somebody outside. */
export interface Hearing {
  /** The event with the words of its voice note, where they may be had, and are had in time. */
  withWords(key: ConversationKey, event: InboxEvent): Promise<InboxEvent>;
}

/** A voice note takes longer than a line of text to say, and its sender knows it. */
const WITHIN_MS = 10_000;
/** Ten minutes as WhatsApp records, two as a music file: whoever says more is asked to write. */
const MOST_BYTES = 2 * 2 ** 20;
const MOST_CHARACTERS = 2_000;

/** Questions whose answer tells who somebody is. Nothing can be taken out of a recording, so it stays here. */
const TELLS_WHO: ReadonlySet<Awaiting> = new Set<Awaiting>(['name', 'document', 'birth-date', 'code']);

/** What hearing is done with. */
export interface HearingParts {
  store: Pick<Store, 'spend' | 'load'>;
  files: FileStore;
  clock: Clock;
  log: Log;
  measures: Measures;
}

/** Has a clinic's voice notes heard, within the clinic's budget. */
export function openHearing(
  { id, zone, locale }: Clinic,
  { transcriber, notesPerDay }: { transcriber: Transcriber; notesPerDay: number },
  { store, files, clock, log, measures }: HearingParts,
): Hearing {
  const { civil } = zoneOf(zone);
  const use = 'speech';
  const spend = () =>
    store.spend({ clinic: id, use, day: civil(clock.now()).slice(0, 10), most: notesPerDay });
  const helper = outside({ clinic: id, use, withinMs: WITHIN_MS, spend, clock, log, measures });
  const wordsOf = async (key: ConversationKey, { file }: VoiceNote): Promise<string | null> => {
    if (file.bytes > MOST_BYTES) return null;
    const loaded = await store.load(key);
    if (!mayBeHeard(loaded)) return null;
    const kept = await files.find(id, file.id);
    if (!kept) return null;
    const language = loaded.state?.language ?? (locale.startsWith('pt') ? 'pt' : 'es');
    const recording = { bytes: kept.bytes, mediaType: kept.about.mediaType, language };
    const heard = await helper.ask((signal) => transcriber.transcribe(recording, signal));
    return heard === null || isInvented(heard) ? null : cleanText(heard).slice(0, MOST_CHARACTERS).trim();
  };
  return {
    withWords: async (key, event) => {
      const note = voiceNoteIn(event);
      const words = note && (await wordsOf(key, note));
      return note && words ? ({ ...event, content: { ...note, words } } as InboxEvent) : event;
    },
  };
}

type VoiceNote = Extract<InboundContent, { kind: 'voice-note' }>;

/** The voice note that an event brings, if it brings one that nobody has written down. */
export function voiceNoteIn(event: InboxEvent): VoiceNote | null {
  if (event.type !== 'message.arrived' || event.content.kind !== 'voice-note') return null;
  return event.content.words === undefined ? event.content : null;
}

/** Whether the patient has agreed to it, and is not just telling who they are. */
function mayBeHeard({ state, contact: { consent, help } }: LoadedConversation): boolean {
  if (consent !== true || help.voice !== true) return false;
  const asked = state && openQuestion(state)?.awaiting;
  return !asked || !TELLS_WHO.has(asked);
}
