import { zoneOf } from '../../adapters/zone.ts';
import { fold } from '../../nlu/normalise.ts';
import type { UnansweredRow } from '../../storage/rows.ts';
import { systemClock } from '../clock.ts';
import { loadClinics } from '../config/load.ts';
import type { Clinic } from '../config.ts';
import { installationFrom, makeDataFolder, PLACES } from '../installation.ts';
import { openStore } from '../registry.ts';
import { type Command, oneOf, textOption, UsageError } from './command.ts';

/** A question as it was asked, however often, by whoever. */
export interface AskedQuestion {
  clinic: string;
  question: string | null;
  topic: string | null;
  times: number;
  /** Civil time of the clinic, when it was asked last. */
  askedAt: string;
  /** Who asked, to be answered: channels and addresses. */
  by: { channel: string; address: string }[];
}

export const command: Command = {
  usage: 'questions [--clinic NAME] [--since DATE] [--json]',
  about:
    'Lists the questions of patients that the file of the clinic does not answer, the most asked first. Answer one\n' +
    "for all by writing it under `questions` in the clinic's clinic.yaml; whoever asked has been told that the team\n" +
    'has the question, and is written to from the console.',
  options: {
    clinic: { type: 'string', value: 'NAME', about: 'one clinic only' },
    since: { type: 'string', value: 'DATE', about: 'asked on that day or later, as 2026-03-10' },
    json: { type: 'boolean', about: 'one JSON object for each: clinic, question, topic, times, askedAt, by' },
    ...PLACES,
  },
  examples: ['recado questions --clinic andes', 'recado questions --since 2026-03-01 --json'],
  async run(given) {
    const installation = installationFrom(given);
    const clinics = await loadClinics(installation.clinics);
    const only = oneOf(given, 'clinic', [...clinics.keys()]);
    const since = dayFrom(textOption(given, 'since'));
    await makeDataFolder(installation);
    const store = await openStore({
      file: installation.database,
      url: installation.databaseUrl,
      clock: systemClock(),
    });
    try {
      for (const clinic of clinics.values()) {
        if (only !== undefined && clinic.id !== only) continue;
        for (const asked of together(await store.unanswered(clinic.id), clinic)) {
          if (since !== undefined && asked.askedAt < since) continue;
          process.stdout.write(`${given.values['json'] ? JSON.stringify(asked) : sayAsked(asked)}\n`);
        }
      }
    } finally {
      await store.close();
    }
    return 0;
  },
};

function dayFrom(day: string | undefined): string | undefined {
  if (day === undefined || /^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  throw new UsageError(`--since '${day}' is no day. It is written as 2026-03-10`);
}

/** Questions in the same words are one, the most asked first; those whose words are gone are told by their topic. */
export function together(
  rows: readonly UnansweredRow[],
  { id, zone }: Pick<Clinic, 'id' | 'zone'>,
): AskedQuestion[] {
  const { civil } = zoneOf(zone);
  const asked = new Map<string, AskedQuestion>();
  for (const { question, topic, at, channel, address } of rows) {
    const key = `${topic}:${question === null ? '' : wordsOnly(question)}`;
    const one = asked.get(key) ?? { clinic: id, question, topic, times: 0, askedAt: '', by: [] };
    one.times += 1;
    one.askedAt = civil(at);
    if (!one.by.some((each) => each.channel === channel && each.address === address)) {
      one.by.push({ channel, address });
    }
    asked.set(key, one);
  }
  return [...asked.values()].sort(
    (one, other) => other.times - one.times || other.askedAt.localeCompare(one.askedAt),
  );
}

function wordsOnly(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sayAsked({ clinic, question, topic, times, askedAt, by }: AskedQuestion): string {
  const words = question === null ? `(${topic ?? 'words not kept'})` : question.replace(/\s+/g, ' ');
  const who = by.map(({ channel, address }) => `${address} (${channel})`).join(', ');
  return `${clinic}  ${String(times).padStart(3)}×  ${askedAt.replace('T', ' ')}  ${words}\n      ${who}`;
}
