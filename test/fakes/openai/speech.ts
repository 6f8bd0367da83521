/** A request to have speech written down, as it came over the wire. */
export interface Sent {
  bytes: Uint8Array;
  fileName: string;
  mediaType: string;
  /** Every other field, by name. */
  fields: Record<string, string>;
}

/** What is heard in what comes next: the words, and how likely each piece of them is. */
export interface Spoken {
  words: string;
  logprob?: number;
}

/** Endings by which OpenAI knows what a file is. Source: OpenAI, speech to text, read 2026-11. */
const ENDINGS = /\.(?:flac|mp3|mp4|mpeg|mpga|m4a|ogg|wav|webm)$/;
const KNOWN = new Set(['model', 'language', 'response_format', 'include[]']);
const MOST_BYTES = 25 * 2 ** 20;

/** Reads the multipart body. */
export async function readSent(contentType: string, body: Buffer): Promise<Sent> {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': contentType },
  }).formData();
  const fields: Record<string, string> = {};
  let file: File | null = null;
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
    else if (name === 'file') file = value;
  }
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  return { bytes, fileName: file?.name ?? '', mediaType: file?.type ?? '', fields };
}

/** What OpenAI would not take, or a clinic would not have; null where nothing is wrong. */
export function flawOfSent({ bytes, fileName, fields }: Sent): string | null {
  const { model = '', language = '', response_format: format = 'json' } = fields;
  if (!model || bytes.length === 0) return 'file and model are needed';
  if (bytes.length > MOST_BYTES) return 'the file is larger than 25 MB';
  if (!ENDINGS.test(fileName)) return 'the ending of the file is none that is known';
  if (!/^[a-z]{2}$/.test(language)) return 'language is an ISO 639-1 code';
  if (format !== 'json') return 'response_format is not json';
  if (fields['include[]'] && !model.startsWith('gpt-4o')) return 'include is for gpt-4o-transcribe';
  const stranger = Object.keys(fields).find((name) => !KNOWN.has(name));
  return stranger ? `'${stranger}' is nothing that was needed` : null;
}

/** The answer, as OpenAI words it. */
export function transcriptionOf({ words, logprob = -0.02 }: Spoken, { fields }: Sent): object {
  const pieces = words.split(/(?= )/).map((token) => ({ token, bytes: [...Buffer.from(token)], logprob }));
  const usage = {
    type: 'tokens',
    input_tokens: 42,
    input_token_details: { text_tokens: 0, audio_tokens: 42 },
    output_tokens: pieces.length,
    total_tokens: 42 + pieces.length,
  };
  return { text: words, ...(fields['include[]'] && { logprobs: pieces }), usage };
}
