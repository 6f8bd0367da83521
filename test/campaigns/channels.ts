import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { random } from '../../bot/random.ts';
import type { Transcript } from '../../bot/rehearsal/transcript-file.ts';
import { PLAYED_CHANNELS, type PlayedChannel, UPSET_CHANNELS } from '../kit/channels/open-phone.ts';
import {
  flawOf,
  flawOfUpset,
  play,
  playReference,
  REFERENCE,
  transcriptsToPlay,
} from '../kit/channels/play.ts';

const USAGE = `npm run campaign:channels -- [OPTIONS] [FOLDER]

Plays every transcript in which somebody whom the clinic knows only writes, by every channel, over its provider's own
wire: what a channel shows as it is written comes word for word; by SMS and on the telephone the same is asked, in the
same order, and the same visits are there in the end.

  --channel NAME  only this one, beside the web chat, which the others are held against (all)
  --every N       every Nth transcript only (1)
  --misbehaving   providers refuse, break lines, and bring and tell things twice and in disorder: all the same comes, once
  --seed S        of their misbehaviour (1)
  --at-once N     how many are played at once, each to a house of its own (2)
  FOLDER          of transcripts (test/transcripts)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    channel: { type: 'string' },
    every: { type: 'string', default: '1' },
    misbehaving: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '2' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

interface Score {
  played: number;
  right: number;
}

// libsignal prints whole sessions; here they are of nobody.
console.info = () => {};
console.warn = () => {};
process.exitCode = values.help ? print(USAGE) : await main();
// The other end of WhatsApp's protocol leaves timers behind.
process.exit();

async function main(): Promise<number> {
  const playable: readonly PlayedChannel[] = values.misbehaving
    ? [REFERENCE, ...UPSET_CHANNELS]
    : PLAYED_CHANNELS;
  const channels = playable.filter(
    (name) => name === REFERENCE || values.channel === undefined || name === values.channel,
  );
  if (values.channel !== undefined && !channels.some((name) => name === values.channel)) {
    throw new RangeError(`--channel is '${values.channel}'. Accepted: ${playable.join(', ')}`);
  }
  const folder = positionals[0] ?? join(import.meta.dirname, '..', 'transcripts');
  const every = count('every');
  const waiting = (await transcriptsToPlay(folder)).filter((_, at) => at % every === 0);
  const scores = new Map(channels.map((name): [PlayedChannel, Score] => [name, { played: 0, right: 0 }]));
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await playByAll(next, scores);
  };
  await Promise.all(Array.from({ length: count('at-once') }, work));
  const rows = [...scores].map(
    ([name, { played, right }]) => `${name.padEnd(18)}${right} of ${played} as they should be\n`,
  );
  const isRight = [...scores.values()].every(({ played, right }) => played > 0 && played === right);
  print(`\n${rows.join('')}`);
  return isRight ? 0 : 1;
}

async function playByAll(transcript: Transcript, scores: ReadonlyMap<PlayedChannel, Score>): Promise<void> {
  const reference = await play(transcript, REFERENCE);
  for (const [channel, score] of scores) {
    score.played += 1;
    const flaw = await flawBy(channel);
    if (flaw === null) score.right += 1;
    else print(`\n${relative('', transcript.file)}, by ${channel}: ${flaw}\n`);
  }
  print('.');

  async function flawBy(channel: PlayedChannel): Promise<string | null> {
    try {
      if (channel === REFERENCE) return flawOf(channel, reference, reference);
      if (values.misbehaving) {
        const chance = random(`${values.seed}/${channel}/${transcript.title}`);
        return await flawOfUpset(transcript, channel, chance);
      }
      const greeted = channel === 'twilio-voice' ? await playReference(transcript, channel) : reference;
      return flawOf(channel, await play(transcript, channel), greeted);
    } catch (error) {
      // It is told, and the others are played all the same.
      return (error as Error).message;
    }
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function count(name: 'every' | 'at-once'): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value > 0) return value;
  throw new RangeError(`--${name} is '${values[name]}'. Accepted: a whole number. Example: --${name} 3`);
}
