import { Ajv } from 'ajv';
import type { Mood } from './moods.ts';

/** A request to have a response made, as far as Recado makes any. */
export interface Asked {
  model: string;
  instructions: string;
  input: { role: string; content: string }[];
  text: { format: { type: string; name: string; strict: boolean; schema: Schema } };
  store: boolean;
  max_output_tokens: number;
}

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: Schema;
  anyOf?: Schema[];
}

/** What OpenAI would not take, or a clinic would not have; null where nothing is wrong. */
export function flawOf(asked: Asked): string | null {
  const { format } = asked.text ?? {};
  if (!asked.model || !Array.isArray(asked.input)) return 'model and input are needed';
  if (format?.type !== 'json_schema' || format.strict !== true)
    return 'text.format must be a strict json_schema';
  if (!/^[\w-]{1,64}$/.test(format.name)) return 'text.format.name has other than letters';
  if (asked.store !== false) return 'store: what patients write is not to be kept there';
  return flawIn(format.schema, 'schema');
}

/** What strict structured output asks of schemas: every property required, and no others. */
function flawIn(schema: Schema, at: string): string | null {
  const { type, properties = {}, required = [], additionalProperties, items, anyOf = [] } = schema;
  if (type === 'object') {
    if (additionalProperties !== false) return `${at}: additionalProperties must be false`;
    const missing = Object.keys(properties).find((name) => !required.includes(name));
    if (missing) return `${at}: '${missing}' must be required`;
  }
  const parts = [...Object.entries(properties), ...anyOf.map((one, n) => [String(n), one] as const)];
  for (const [name, part] of [...parts, ...(items ? [['items', items] as const] : [])]) {
    const flaw = flawIn(part, `${at}.${name}`);
    if (flaw) return flaw;
  }
  return null;
}

const ajv = new Ajv({ strict: false });

/** The response, with this answer of the model's; in another mood, another one. */
export function responseOf(asked: Asked, answer: object, mood: Mood | undefined): object {
  const isSo = ajv.validate(asked.text.format.schema, answer);
  if (!isSo) throw new TypeError(`The fake of OpenAI answers as it never would: ${ajv.errorsText()}`);
  const text = JSON.stringify(answer);
  switch (mood) {
    case 'refusing':
      return envelope(asked, { type: 'refusal', refusal: `I cannot help with ${asked.input[0]?.content}` });
    case 'cut-short':
      return envelope(asked, said(text.slice(0, text.length / 2)), 'max_output_tokens');
    case 'chatty':
      return envelope(asked, said(`Claro, aquí está:\n\`\`\`json\n${text}\n\`\`\``));
    case 'off-the-list':
      return envelope(
        asked,
        said(JSON.stringify({ ...answer, wishes: [{ intent: 'cancel_everything', certain: true }] })),
      );
    default:
      return envelope(asked, said(text));
  }
}

function said(text: string): object {
  return { type: 'output_text', text, annotations: [], logprobs: [] };
}

/** The shape of `POST /v1/responses`, as the types of `openai` 7.57 have it. */
function envelope(
  { model, instructions, text, max_output_tokens }: Asked,
  content: object,
  cut?: string,
): object {
  const status = cut === undefined ? 'completed' : 'incomplete';
  return {
    id: 'resp_0000000000000000000000000000000000000000000000000a',
    object: 'response',
    created_at: 1_773_155_700,
    status,
    background: false,
    error: null,
    incomplete_details: cut === undefined ? null : { reason: cut },
    instructions,
    max_output_tokens,
    model,
    output: [
      { id: 'rs_0000000000000000000000000000000000000000000000000b', type: 'reasoning', summary: [] },
      {
        id: 'msg_000000000000000000000000000000000000000000000000c',
        type: 'message',
        status,
        role: 'assistant',
        content: [content],
      },
    ],
    parallel_tool_calls: true,
    previous_response_id: null,
    store: false,
    text,
    tool_choice: 'auto',
    tools: [],
    truncation: 'disabled',
    usage: {
      input_tokens: 912,
      input_tokens_details: { cached_tokens: 896 },
      output_tokens: 64,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 976,
    },
    metadata: {},
  };
}
