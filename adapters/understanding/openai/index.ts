import { zodTextFormat } from 'openai/helpers/zod';
import type { ClinicNames } from '../../../nlu/types.ts';
import type { Health } from '../../channels/channel.ts';
import { AdapterError } from '../../error.ts';
import { ask, openOpenAi } from '../../openai/client.ts';
import type { Adviser, Question } from '../understanding.ts';
import { answerSchema, toAdvice } from './answer.ts';
import { instructionsFor } from './instructions.ts';
import type { OpenAiUnderstandingSettings } from './settings.ts';

/** An answer is some sixty tokens; one that goes on is no answer. What is thought before it counts too. */
const MOST_TOKENS = 600;
/** How long an administrator who asks whether it works may wait. */
const CHECK_MS = 10_000;
/** An answer that comes later is of no use to who waits. */
const PROMPT_MS = 2_500;

/** Opens OpenAI's Responses API as an adviser of one clinic. Nothing is asked yet. */
export function openOpenAiAdviser(settings: OpenAiUnderstandingSettings, names: ClinicNames): Adviser {
  const client = openOpenAi(settings);
  const { model, reasoning } = settings;
  const format = zodTextFormat(answerSchema(names), 'what_was_meant');
  const instructions = instructionsFor(names);
  const advise: Adviser['advise'] = (question, signal) =>
    ask('have words read', async () => {
      const answer = await client.responses.parse(
        {
          model,
          instructions,
          input: [{ role: 'user', content: JSON.stringify(question) }],
          text: { format },
          max_output_tokens: MOST_TOKENS,
          store: false,
          ...(reasoning && { reasoning: { effort: reasoning } }),
        },
        { signal },
      );
      // Refused, cut short, or empty.
      if (answer.status !== 'completed' || answer.output_parsed === null)
        throw new AdapterError('refused', 'OpenAI: could not have words read (it gave no answer)');
      return toAdvice(answer.output_parsed);
    });
  return { advise, check: () => checkBy(advise, model) };
}

/** Nobody's words: invented, and unlike what our own reader knows. */
const INVENTED: Question = {
  words: 'buenas, es por lo de la señora del otro día, que a ver si la miran pronto',
  language: 'es',
  awaiting: null,
  choices: [],
};

async function checkBy(advise: Adviser['advise'], model: string): Promise<Health> {
  const late = AbortSignal.timeout(PROMPT_MS);
  try {
    // The first answer prepares the schema, which takes long once.
    await advise(INVENTED, AbortSignal.timeout(CHECK_MS));
    if (!late.aborted) return { found: `OpenAI reads words by '${model}'`, advice: null };
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return { found: error.message, advice: ADVICE[error.kind] ?? ADVICE.refused };
  }
  return {
    found: `OpenAI reads words by '${model}', and takes longer than ${PROMPT_MS / 1000} s`,
    advice: 'ask again in a minute; if it stays so, name a faster model: what comes later is not waited for',
  };
}

const ADVICE: Partial<Record<AdapterError['kind'], string>> & { refused: string } = {
  unauthorized: 'apiKey must be a key of an account that may use this model',
  held: 'the account has no credit left',
  throttled: "the account's limit is reached: raise it, or lower asksPerDay",
  unreachable: 'see that this machine may reach it, and that baseUrl is right',
  refused:
    'model must be one that knows the Responses API and structured output; reasoning, one that it takes',
};
