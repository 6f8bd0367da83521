import { heard } from '../../locales/heard.ts';
import type { Given, Said } from '../events.ts';
import { has } from '../folded.ts';
import { withInstead, withOnlyThen, withOtherDoctor } from '../wish/instead.ts';
import { withTitled } from '../wish/titled.ts';
import type { World } from '../world.ts';
import type { Asked } from './asking.ts';
import { withEach, withPlace } from './each.ts';
import { givenInWords } from './given.ts';
import { withReason } from './reason-told.ts';
import { shareOf } from './several.ts';
import { withSooner } from './sooner.ts';
import { apart, type Place, within } from './stretches.ts';
import { besides, namesTheOther } from './the-other.ts';
import type { Wanted } from './wanted.ts';

/** What the words of a patient are heard against. */
interface Against {
  asked: Asked | null;
  wanted: readonly Wanted[];
  world: World;
}

/** "La del jueves queda igual", "a de quinta não mexe": of a visit that is to stay as it is. */
const STAYS = heard.shares.stays;

/** What was said, without the clauses about a visit that stays, where another is to be moved or cancelled. */
function withoutWhatStays(said: Said, wanted: readonly Wanted[]): Said {
  if (!wanted.some(({ intent }) => intent === 'reschedule' || intent === 'cancel') || !has(said.text, STAYS))
    return said;
  const [own] = apart(said, ({ text }) => has(text, STAYS));
  return own ?? within(said, []);
}

/** All that was said of a visit, in the light of what is wanted and of the question that is open. */
export function givenFor(whole: Said, { asked, wanted, world }: Against): Given {
  const said = withoutWhatStays(whole, wanted);
  const named = withTitled(said, asked, givenInWords(said, world, asked), world);
  const told = withOnlyThen(said, withInstead(said, asked, named));
  const given = withOtherDoctor(said, withSooner(said, told, wanted), { asked, wanted });
  const all = withPlace(
    said,
    { asked, wanted },
    withReason(said, { asked, wanted }, withEach(said, { asked, wanted, given, world })),
  );
  return said.asVisit ? { ...all, asVisit: said.asVisit } : all;
}

/**
 * To each of several wishes what was said of it: "cancela la del martes y dame otra el viernes", "confirmo la mía y
 * cancelo la de mi hijo". Who was told before any of them is whom all of them are about.
 */
export function sharesOf(said: Said, given: Given, { asked, wanted, world }: Against): readonly Given[] {
  const places = wanted.map(
    ({ intent }) => said.understood!.intents.find((one) => one.intent === intent)?.within,
  );
  if (!places.every((place) => place !== undefined))
    return wanted.map((_, at) => shareOf(given, at, wanted.length));
  const begins = Math.min(...places.flatMap((place) => place.map(([start]) => start)));
  const { person: ofAll } = givenInWords(within(said, [[0, begins]]), world);
  const shares = wanted.map((wish, at) => {
    const place = places[at]!.map(([start, end]) => [start === begins ? 0 : start, end] as const);
    const own = givenFor(within(said, place), { asked, wanted: [wish], world });
    // "Na de sexta não": the day that is refused tells which is given up.
    const { notOn: refused, ...rest } = own;
    const isByDay = wish.intent === 'cancel' && refused?.length && !own.when?.length;
    const person = own.person ?? ofAll ?? (isAnother(said.text, place) ? given.person : undefined);
    const share = isByDay ? { ...rest, when: refused } : own;
    return { ...share, ...(person !== undefined && { person }) };
  });
  // "A la del jueves voy, a la otra no."
  return shares.map((share, at) => {
    const [told] = shares.filter((other, place) => place !== at && pointsAtOne(other));
    const isOther = told && !pointsAtOne(share) && namesTheOther(within(said, places[at]!).text);
    return isOther ? { ...share, ...besides(referenceIn(told)) } : share;
  });
}

/**
 * The wishes, without a yes to a visit that is to be moved or cancelled in the same breath: "ya voy saliendo, mejor
 * pásemela para más tarde". Where the two are of different visits, each is told by what it is.
 */
export function withoutContradiction(said: Said, { asked, wanted, world }: Against): readonly Wanted[] {
  const comes = wanted.find(({ intent }) => intent === 'confirm');
  const changes = wanted.filter(({ intent }) => intent === 'reschedule' || intent === 'cancel');
  if (!comes || !changes.length) return wanted;
  const given = givenFor(said, { asked, wanted, world });
  const shares = sharesOf(said, given, { asked, wanted, world });
  const isTold = wanted.some((wish, at) => {
    const { service, person, ofSeveral, visitAt, each, when } = shares[at]!;
    const isOfDay = wish === comes && when?.length;
    return service ?? person ?? ofSeveral ?? visitAt ?? each ?? isOfDay;
  });
  return isTold ? wanted : wanted.filter((wish) => wish !== comes);
}

function pointsAtOne({ service, person, when }: Given): boolean {
  return service !== undefined || person !== undefined || Boolean(when?.length);
}

/** Of what was said of a visit, that which tells which it is. */
function referenceIn({ service, person, when, visitAt }: Given): Given {
  return {
    ...(service && { service }),
    ...(person && { person }),
    ...(when?.length && { when: visitAt ?? when }),
  };
}

/** "Otra para el viernes", "uma outra na segunda": for whom the first was. */
const ANOTHER = heard.shares.another;

function isAnother(text: string, place: Place): boolean {
  return place.some(([start, end]) => ANOTHER.test(text.slice(start, end)));
}
