import type { Hit } from '../lexicon/lexicon.ts';
import { type Candidate, endsThere, type Heard, inSentence, overlap, sameSentence } from './heard.ts';

/** Injuries that may be slight, and where they never are. */
const SKIN = setOf('cut burned bleedWord hives');
const VITAL = setOf('head neck eye ear face deep severe bone breathless airway everywhere');

/**
 * Whether nobody is hurt to speak of. "Me corté apenas el dedo": said to be slight, of the skin; "choqué, pero estoy bien": nobody is hurt;
 * "me asaltaron y me quitaron la cédula": it is things that are gone; an accident of others on the way.
 */
export function isSlight(heard: Heard, candidate: Candidate): boolean {
  if (isOnlyRobbed(heard, candidate) || isOnTheWay(heard, candidate)) return true;
  const told = candidate.signs.map(({ concept }) => concept);
  if (candidate.rule.kind === 'trauma' && !told.some((concept) => FRAIL.has(concept))) {
    if (isUnhurt(heard, candidate)) return true;
  }
  if (!told.some((concept) => SKIN.has(concept)) || told.some((concept) => VITAL.has(concept))) return false;
  return (heard.hits.get('mild') ?? []).some(
    ({ from, to }) =>
      sameSentence(heard, from, candidate.from) &&
      from - candidate.to <= MILD_AFTER &&
      candidate.from - to <= 1,
  );
}

/** "Me quemé con la plancha el domingo, nada grave": words between a hurt and how slight it is. */
const MILD_AFTER = 3;

/** Who, or what of the body, may be hurt though it seems well. */
const FRAIL = setOf('infant child adultKin head neck eye height belly');

/** Told after the accident, "pero estamos bien", or before it where no harm is told: "no me pasó nada, me chocaron el auto". */
function isUnhurt(heard: Heard, candidate: Candidate): boolean {
  const { from, signs } = candidate;
  return (heard.hits.get('unhurt') ?? []).some(
    (hit) =>
      (hit.from >= from || !isHarmed(heard, [hit, ...signs.map((sign) => sign.hit)])) &&
      sameSentence(heard, hit.from, from) &&
      (endsThere(heard, hit) || isOnlyLate(heard, hit)),
  );
}

/** "No nos pasó nada pero llego tarde": what turns it is no hurt. */
function isOnlyLate({ hits }: Heard, { to }: Hit): boolean {
  return ['but', 'late'].every((concept) => hits.get(concept)?.some(({ from }) => from >= to));
}

/** Words of a hurt or a threat, which a robbery or an accident told with them may have done. */
const HARM = [
  ...setOf(
    'beat cut bleedWord bleeding blood pain severePain hit hurt weapon armed afraid wound trauma fainted',
  ),
  ...setOf('unconscious threat bone burned struckWith now fell cannotMove violence accident'),
];

/** "Me asaltaron y me quitaron la cédula": only things are gone, and no harm is told anywhere. */
function isOnlyRobbed(heard: Heard, candidate: Candidate): boolean {
  const robbed = heard.hits.get('robbed')?.filter((hit) => overlap(hit, candidate)) ?? [];
  return robbed.length > 0 && !isHarmed(heard, robbed);
}

/** "Hubo un accidente en la autopista y voy tarde": others' accident, that only keeps the writer, or was in the news. */
function isOnTheWay(heard: Heard, candidate: Candidate): boolean {
  const others = heard.hits.get('roadAccident')?.filter((hit) => overlap(hit, candidate)) ?? [];
  const isOnly = ['late', 'news'].some((concept) => inSentence(heard, candidate, concept));
  if (others.length === 0 || !isOnly) return false;
  return !isHarmed(heard, [...others, ...(heard.hits.get('late') ?? [])]);
}

/** Whether harm is told in other words than those `apart`. */
function isHarmed({ hits }: Heard, apart: readonly Hit[]): boolean {
  return HARM.some((concept) => hits.get(concept)?.some((hit) => !apart.some((one) => overlap(one, hit))));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
