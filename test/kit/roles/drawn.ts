import { type Random, random } from '../../../bot/random.ts';
import type { Lang } from '../../../nlu/types.ts';
import { typed } from '../simulated/writing.ts';
import { REF, ROLE_WORDS, ROLES, type ToldRole } from './words.ts';

export { REF };

/** A message whose times are known from how it was put together. */
export interface Drawn {
  seed: string;
  text: string;
  /** The times asked for, as they are shown; those of a visit one has in brackets. */
  meant: readonly string[];
  roles: readonly ToldRole[];
  /** What joins its parts. */
  joints: readonly string[];
  wish: string;
  told: readonly string[];
}

const MOVES = 0.25;
const TWO_TOLD = 0.35;
const PLAIN = 0.3;
const GENERAL = 0.1;

/** The message of a seed; `roles` names what may be told in it. */
export function drawn(seed: string, lang: Lang, roles: readonly ToldRole[] = ROLES): Drawn {
  const draw = random(`${lang}/${seed}`);
  const words = ROLE_WORDS[lang];
  const of = (phrases: string) => draw.pick(listed(phrases));
  const isMove = draw.next() < MOVES;
  const [ofVisit, visit, visited] = of(words.visits).split(/ [=/] /) as [string, string, string];
  const chosen = draw.next() < TWO_TOLD ? [draw.pick(roles), draw.pick(roles)] : [draw.pick(roles)];
  const [time, instant] = timeBeside(chosen, listed(words.times), draw);
  const isHourly = instant.includes('T') && !/semana/.test(time);
  const wishes = isMove ? words.moves : isHourly && draw.next() < GENERAL ? words.general : words.wishes;
  const wish = filled(of(wishes), words.slots, draw)
    .replaceAll('{x}', time)
    .replace('{v}', ofVisit)
    .replace('{p}', visit);
  const told = chosen.map((role) => filled(of(words.told[role]), words.slots, draw));
  const joints: string[] = [];
  const join = (one: string, joint: string, other: string) => {
    joints.push(joint.trim() || '(line)');
    return joined(one, joint, other);
  };
  let text = '';
  if (draw.next() < 0.5) {
    text = told.reduce((all, one) => (all ? join(all, joint(words.and, draw), one) : one), '');
    text = join(text, joint(words.thenWish, draw), wish);
  } else {
    text = told.reduce((all, one, at) => join(all, joint(at ? words.and : words.thenTold, draw), one), wish);
  }
  return {
    seed,
    text: draw.next() < PLAIN ? typed(text, { plain: true, slips: 0 }, draw) : written(text),
    meant: isMove ? [`[${visited}]`, instant] : [instant],
    roles: chosen,
    joints,
    wish,
    told,
  };
}

/** What is refused or never will do may be taken out of a week that is wished for. */
const TAKING_OUT: ReadonlySet<ToldRole> = new Set(['refused', 'habit', 'said', 'others', 'life']);

function timeBeside(roles: readonly ToldRole[], times: readonly string[], draw: Random): [string, string] {
  const mayBeWeek = !roles.some((role) => TAKING_OUT.has(role));
  const isWeek = (time: string) => /semana/.test(time);
  const [time, instant] = draw.pick(times.filter((one) => mayBeWeek || !isWeek(one))).split(' = ');
  return [time!, instant!];
}

function listed(phrases: string): string[] {
  return phrases
    .trim()
    .split(/ *\| *\n? *(?=\S)/)
    .map((one) => one.trim());
}

function joint(joints: string, draw: Random): string {
  return draw.pick(joints.split('|').map((one) => (one.includes('\n') ? '\n' : one.trim())));
}

/** A question ends as it is; a comma leads no sentence. */
function joined(one: string, joint: string, other: string): string {
  const isMark = /^[.,;\n]/.test(joint);
  const before = /[?]$/.test(one) && /^[.,;]/.test(joint) ? joint.slice(1) : joint;
  const next = /[.]$/.test(joint) ? written(other) : other;
  return before === '\n'
    ? `${one}\n${other}`
    : `${one}${isMark ? '' : ' '}${before} ${next}`.replace(/ {2,}/g, ' ');
}

function written(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function filled(text: string, slots: Readonly<Record<string, string>>, draw: Random): string {
  return text.replace(/\{([A-Z])\}/g, (_, name: string) => draw.pick(listed(slots[name]!)));
}
