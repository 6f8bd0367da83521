import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilMs, zoneOf } from '../../../../adapters/zone.ts';
import type { Clinic } from '../../../../bot/config.ts';
import { silentLog } from '../../../../bot/log.ts';
import { random } from '../../../../bot/random.ts';
import type { Instruction } from '../../../../bot/rehearsal/instruction.ts';
import { type Line, lineOf } from '../../../../bot/rehearsal/lines.ts';
import { openRehearsal, type Rehearsal } from '../../../../bot/rehearsal/rehearsal.ts';
import type { Lang } from '../../../../nlu/types.ts';
import { drawManner } from '../goal.ts';
import type { Heard } from '../patient.ts';
import { NOW } from '../times.ts';
import { judge } from './judge.ts';
import { Returner } from './returner.ts';
import type { Drawing, Story } from './story.ts';

/** Draws one story of a kind. */
export type DrawStory = (drawing: Drawing & { address: string }) => Story;

/** How one story ended. */
export interface Told {
  seed: string;
  kind: string;
  missing: readonly string[];
  wrong: readonly string[];
  lines: readonly string[];
}

/** Whoever has not got there by then has long gone. */
const MOST_MESSAGES = 18;

/** Plays one story, drawn by the seed, against a whole house. */
export async function tellStory(seed: string, clinic: Clinic, drawStory: DrawStory): Promise<Told> {
  const draw = random(seed);
  const lang: Lang = clinic.locale.startsWith('pt') ? 'pt' : 'es';
  const address = clinic.patients[0]!.phone;
  const story = drawStory({ draw, lang, address });
  const manner = drawManner(draw);
  const folder = await mkdtemp(join(tmpdir(), 'recado-story-'));
  try {
    const heard: Line[] = [];
    const zone = zoneOf(clinic.zone);
    await using house = await openRehearsal({
      file: join(folder, 'recado.db'),
      clinic,
      channel: manner.channel,
      as: address,
      now: zone.momentOf(civilMs(NOW)),
      seed,
      start: 0,
      log: silentLog(),
      agenda: story.agenda,
      watch: (happening) => {
        const line = lineOf(happening, zone);
        if (line && line.to === address) heard.push(line);
      },
    });
    const patient = new Returner(story, manner, { lang, draw });
    return { seed, kind: story.kind, ...(await talk(house, patient, { story, lang, address, heard })) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function talk(
  house: Rehearsal,
  patient: Returner,
  { story, lang, address, heard }: { story: Story; lang: Lang; address: string; heard: Line[] },
): Promise<Omit<Told, 'seed' | 'kind'>> {
  const lines: string[] = [];
  let said: Heard | null = null;
  for (const one of story.before) {
    if (one.do === 'agenda') await house.perform(one);
    else said = await perform(house, one, { heard, lines });
  }
  const before = await house.state();
  const toldBefore = said?.text ?? '';
  const judged = async () =>
    judge(story.ending, {
      visits: story.visits,
      before,
      after: await house.state(),
      said: lines
        .filter((line) => !line.startsWith('>'))
        .slice(toldBefore ? 1 : 0)
        .join('\n'),
      lang,
      address,
    });
  let now = await judged();
  for (let messages = 0; messages < MOST_MESSAGES; messages++) {
    if (
      now.wrong.some((one) => !one.includes(' waits for ')) ||
      (patient.isThrough && now.missing.length === 0)
    )
      break;
    const next = patient.next(said, now.missing);
    if (next === null) break;
    said = await perform(house, next, { heard, lines });
    now = await judged();
  }
  return { ...now, lines };
}

async function perform(
  house: Rehearsal,
  instruction: Instruction,
  { heard, lines }: { heard: Line[]; lines: string[] },
): Promise<Heard> {
  heard.length = 0;
  try {
    await house.perform(instruction);
  } catch (error) {
    // Nobody waits who could be offered anything: what was to be done before was not.
    if (!(error instanceof RangeError)) throw error;
    lines.push(`* ${error.message}`);
  }
  if (instruction.do !== 'say' && instruction.do !== 'choose') lines.push(`* ${JSON.stringify(instruction)}`);
  for (const { who, text, choices = [] } of heard) {
    if (who === 'effect') continue;
    const sign = who === 'patient' ? '> ' : '  ';
    lines.push(
      [sign + (text ?? '').replaceAll('\n', '\n    '), ...choices.map((label) => `[${label}]`)].join(' '),
    );
  }
  const question = await house.question();
  const said = heard.filter(({ who }) => who === 'bot').map(({ text }) => text ?? '');
  return { text: said.join('\n'), choices: question?.choices ?? [], awaiting: question?.awaiting ?? null };
}
