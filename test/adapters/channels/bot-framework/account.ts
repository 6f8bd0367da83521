import { openBotFramework } from '../../../../adapters/channels/bot-framework/index.ts';
import type { BotFrameworkSettings } from '../../../../adapters/channels/bot-framework/settings.ts';
import type { FakeMicrosoft } from '../../../fakes/bot-framework/microsoft.ts';
import { memoryKeep } from '../../../kit/memory-keep.ts';

export const ADDRESS = 'https://citas.example.org/channels/andes/bot-framework';
export const NOW = Date.parse('2026-03-10T10:15:00-05:00');
/** How long answers are waited for here: long enough for a machine that is busy. */
const ANSWER_MS = 3_000;

/** A clinic's bot at a fake of Microsoft. */
export function openBot(
  microsoft: FakeMicrosoft,
  {
    settings = {},
    keep = memoryKeep(),
    now = () => NOW,
  }: {
    settings?: Partial<BotFrameworkSettings>;
    keep?: ReturnType<typeof memoryKeep>;
    now?: () => number;
  } = {},
) {
  const channel = openBotFramework(
    { ...microsoft.settings, ...settings },
    {
      clinic: { id: 'andes', name: 'Andes', locale: 'es-CO', country: 'CO', zone: 'America/Bogota' },
      names: [],
      url: ADDRESS,
      ...{ now, keep },
    },
    { answerMs: ANSWER_MS },
  );
  return { channel, keep };
}

/** What a patient in Teams posts, with whatever is different. */
export function inTeams(microsoft: FakeMicrosoft, different: object = {}): object {
  return {
    type: 'message',
    id: '177255123',
    timestamp: new Date(NOW).toISOString(),
    channelId: 'msteams',
    serviceUrl: microsoft.serviceUrl,
    from: { id: '29:ana', name: 'Ana Gómez' },
    recipient: { id: '28:bot', name: 'Clínica Los Andes' },
    conversation: { id: 'a:1ana', conversationType: 'personal', tenantId: 'the-tenant' },
    text: 'Hola',
    locale: 'es-CO',
    ...different,
  };
}

/** The address of that conversation. */
export const ANA_IN_TEAMS = 'msteams:a:1ana';
