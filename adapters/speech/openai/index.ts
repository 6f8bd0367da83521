import { toFile } from 'openai';
import { z } from 'zod';
import type { Health } from '../../channels/channel.ts';
import { AdapterError } from '../../error.ts';
import { ask, openOpenAi } from '../../openai/client.ts';
import type { Recording, Transcriber } from '../speech.ts';
import type { OpenAiSpeechSettings } from './settings.ts';
import { silence } from './silence.ts';

/** What may be sent, and the name it is sent under: its ending says what it is. Source: OpenAI, speech to text, read 2026-11. */
const NAMES: Readonly<Record<string, string>> = {
  'audio/ogg': 'voice.ogg',
  'audio/mp4': 'voice.m4a',
  'audio/mpeg': 'voice.mp3',
  'audio/wav': 'voice.wav',
};

/** Models that say how sure they are of each piece. Source: the types of `openai` 7.57. */
const SAY_HOW_SURE = /^gpt-4o(?:-mini)?-transcribe(?:-\d|$)/;
/** Of pieces that are likelier wrong than right, taken together, nothing is made. */
const LEAST_SURE = Math.log(0.5);
/** How long an administrator who asks whether it works may wait. */
const CHECK_MS = 15_000;

/** A server of the clinic's own may answer anything: what is no text is no answer. */
const answer = z.object({
  text: z.string(),
  logprobs: z.array(z.object({ logprob: z.number().optional() })).nullish(),
});

/** Opens OpenAI's transcription of speech. Nothing is sent yet. */
export function openOpenAiTranscriber(settings: OpenAiSpeechSettings): Transcriber {
  const client = openOpenAi(settings);
  const { model } = settings;
  const transcribe = ({ bytes, mediaType, language }: Recording, signal: AbortSignal) =>
    ask('have a voice note heard', async () => {
      const name = NAMES[mediaType];
      if (name === undefined) throw new AdapterError('refused', `OpenAI: it does not hear ${mediaType}`);
      const said: unknown = await client.audio.transcriptions.create(
        {
          file: await toFile(bytes, name, { type: mediaType }),
          model,
          language,
          response_format: 'json',
          ...(SAY_HOW_SURE.test(model) && { include: ['logprobs'] }),
        },
        { signal },
      );
      return wordsOf(said);
    });
  return { transcribe, check: () => checkBy(transcribe, model) };
}

function wordsOf(said: unknown): string {
  const { success, data } = answer.safeParse(said);
  if (!success) throw new AdapterError('refused', 'OpenAI: could not have a voice note heard (no text)');
  const sure = (data.logprobs ?? []).flatMap(({ logprob }) => logprob ?? []);
  const mean = sure.reduce((sum, one) => sum + one, 0) / Math.max(sure.length, 1);
  return mean < LEAST_SURE ? '' : data.text.trim();
}

async function checkBy(transcribe: Transcriber['transcribe'], model: string): Promise<Health> {
  const recording = { bytes: silence(), mediaType: 'audio/wav', language: 'es' } as const;
  try {
    await transcribe(recording, AbortSignal.timeout(CHECK_MS));
    return { found: `OpenAI hears voice notes by '${model}'`, advice: null };
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return { found: error.message, advice: ADVICE[error.kind] ?? ADVICE.refused };
  }
}

const ADVICE: Partial<Record<AdapterError['kind'], string>> & { refused: string } = {
  unauthorized: 'apiKey must be a key of an account that may use this model',
  held: 'the account has no credit left',
  throttled: "the account's limit is reached: raise it, or lower notesPerDay",
  unreachable: 'see that this machine may reach it, and that baseUrl is right',
  refused: 'model must be one that transcribes speech',
};
