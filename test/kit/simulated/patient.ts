import type { Random } from '../../../bot/random.ts';
import type { Instruction } from '../../../bot/rehearsal/instruction.ts';
import type { Lang } from '../../../nlu/types.ts';
import { erringWish, nextWish, wishOf } from './asking.ts';
import { type Booking, changed, drawNext, type Goal, type Manner } from './goal.ts';
import { CALLED, hourIn, tellsOldTime, timeIn } from './hearing.ts';
import { namesAnother, otherMeant } from './naming.ts';
import { FIRST_NAMES, firstNameOf, isStranger } from './people.ts';
import { Speech } from './speech.ts';
import { Telling } from './telling.ts';
import { WHENEVER } from './times.ts';
import { WORDS, type Words } from './words.ts';

/** What a patient has before them: what the bot said last, what can be tapped, and what it waits for. */
export interface Heard {
  text: string;
  choices: readonly string[];
  awaiting: string | null;
}

const CONSENT =
  /¿Está de acuerdo\?|Você concorda\?|(?:permite|Podemos) usar s[eu]+s dados?|permite usar sus datos/;
const ASKS_ALL = /nombre completo, |nome completo, /;
const MENU: Readonly<Record<Lang, string>> = { es: 'Pedir una cita', pt: 'Marcar consulta' };
/** What was wished for is not to be had: they make do with what is offered. */
const NOTHING_THEN = /no me queda nada|a esa hora no hay|não tenho vaga|não há vaga|não tem vaga/;
const MINUTE = 60_000;
/** After so many questions that lead nowhere a patient gives up. */
const PATIENCE = 3;

/**
 * Somebody who wants one thing, and answers what is asked in words of their own (agenda-based simulation, Schatzmann et
 * al. 2007). They read what the bot says back, and put it right where it is not what they want.
 */
export class SimulatedPatient {
  /** What is wanted now; a change of mind makes it another. */
  goal: Goal;
  readonly #manner: Manner;
  readonly #lang: Lang;
  readonly #draw: Random;
  readonly #words: Words;
  readonly #speech: Speech;
  #questions = 0;
  #greeted = false;
  #wishes = 0;
  #strays = 0;
  #hasChanged = false;
  #hasWaited = false;
  #hasAsked = false;
  /** What they say next, whatever is answered. */
  readonly #unsaid: string[] = [];
  /** What they have had already: what follows is said after it. */
  #had: Booking | null = null;
  #telling: Telling | null = null;

  constructor(goal: Goal, manner: Manner, { lang, draw }: { lang: Lang; draw: Random }) {
    this.goal = goal;
    this.#manner = manner;
    this.#lang = lang;
    this.#draw = draw;
    this.#words = WORDS[lang];
    this.#speech = new Speech(manner, { lang, draw });
    this.#telling = this.#tellingOf(goal);
  }

  /** What they wanted is theirs, a visit at that time if it is one: whether something else is wanted then. */
  goOn(bookedAt: string | null): boolean {
    const { goal } = this;
    if (goal.kind === 'book' && goal.and) {
      this.#had = goal;
      this.#want(goal.and);
      return true;
    }
    if (!this.#manner.goesOn || this.#had || goal.kind !== 'book' || bookedAt === null) return false;
    this.#had = goal;
    this.goal = drawNext(goal, bookedAt, { draw: this.#draw, lang: this.#lang });
    this.#wishes = 0;
    this.#want(this.goal);
    return true;
  }

  #want(goal: Goal): void {
    this.goal = goal;
    this.#strays = 0;
    this.#telling = this.#tellingOf(goal);
  }

  /** What they still have to say when they have what they wanted; null for nothing. */
  afterwards(): Instruction | null {
    const correction = this.#telling?.putsRight('booked');
    return correction ? this.#speech.tell(correction) : null;
  }

  /** Whether the clinic will not have been told their document, or their birth date. */
  withholds(): Telling['withholds'] {
    return this.#telling?.withholds ?? null;
  }

  /** What they do next; null when they give up. */
  next(heard: Heard | null): Instruction | null {
    if (heard === null || this.#wishes === 0) {
      if (this.#writesFirst()) return this.#begin();
    }
    const piece = this.#unsaid.shift();
    if (piece !== undefined) return this.#speech.speak(piece);
    if (heard === null) return null;
    this.#questions += 1;
    const turned = this.goal.kind === 'book' ? otherMeant(heard.text, this.goal, this.#lang) : null;
    if (turned) this.#want(turned);
    if (this.#wishes === 0) return this.#answerReminder();
    if (CONSENT.test(heard.text)) return this.#speech.say(this.#words.agree);
    if (this.#questions === this.#manner.asksAt) return this.#speech.say(this.#words.asides);
    if (this.#questions === this.#manner.nudgesAt) return this.#speech.say(this.#words.nudges);
    const another = this.#changeOfMind(heard);
    if (another) return another;
    return this.#answer(heard);
  }

  #writesFirst(): boolean {
    return this.goal.kind === 'book' || (this.goal.kind !== 'confirm' && this.goal.begins === 'patient');
  }

  /** What they want of the visit that they are reminded of. */
  #answerReminder(): Instruction {
    this.#wishes += 1;
    const { goal } = this;
    if (goal.kind === 'cancel') return this.#speech.say(this.#words.cancelThis);
    if (goal.kind === 'move')
      return this.#speech.say(this.#words.moveThis, { time: goal.time.say[this.#lang] });
    return this.#speech.say(this.#words.confirm);
  }

  #begin(): Instruction {
    const { greets } = this.#manner;
    const asking = { manner: this.#manner, lang: this.#lang, draw: this.#draw };
    if (this.#had) {
      this.#wishes += 1;
      return this.#speech.speak(nextWish(this.goal, this.#had, asking));
    }
    if (greets === 'alone' && !this.#greeted) {
      this.#greeted = true;
      return this.#speech.say(this.#words.hello);
    }
    this.#wishes += 1;
    const erring = erringWish(this.goal, asking);
    const [wish, ...more] = erring === null ? wishOf(this.goal, asking) : [erring];
    this.#unsaid.push(...more);
    if (greets !== 'within' || this.#greeted) return this.#speech.speak(wish!);
    this.#greeted = true;
    return this.#speech.speak(`${this.#draw.pick(this.#words.hello)}, ${wish}`);
  }

  /** Says once more what is wanted. */
  #wish(): Instruction {
    const asking = { manner: this.#manner, lang: this.#lang, draw: this.#draw };
    const [wish, ...more] = wishOf(this.goal, asking);
    this.#unsaid.push(...more);
    return this.#speech.speak(wish!);
  }

  /** Only where times or the visit itself are asked about: nobody changes their mind about a birth date. */
  #changeOfMind({ text, choices }: Heard): Instruction | null {
    const { changesAt } = this.#manner;
    if (changesAt === null || this.#hasChanged || this.#questions < changesAt) return null;
    if (this.goal.kind !== 'book' || this.goal.and || this.#had) return null;
    if (![text, ...choices].some((said) => timeIn(said) !== null)) return null;
    const before = this.goal;
    this.goal = changed(before, this.#draw);
    this.#hasChanged = true;
    const { service, time } = this.goal as Booking; // As `changed` leaves it.
    return service === before.service
      ? this.#speech.say(this.#words.changeTime, { time: time.say[this.#lang] })
      : this.#speech.say(this.#words.changeService, { service: this.#words.services[service]! });
  }

  #answer(heard: Heard): Instruction | null {
    const { choices, awaiting } = heard;
    const times = choices.map(timeIn);
    if (times.some((time) => time !== null)) return this.#pick(heard, times);
    if (choices.includes(MENU[this.#lang])) return this.#again(() => this.#wish());
    switch (awaiting) {
      case 'yes-no':
        return this.#confirm(heard);
      case 'specialty':
        return this.#speech.say(this.#words.bareServices[this.goal.service]!);
      case 'date':
      case 'time':
        return this.#time(this.#words.answerWhen);
      case 'name':
      case 'document':
      case 'birth-date':
        return this.#telling
          ? this.#speech.tell(this.#telling.answer(awaiting, ASKS_ALL.test(heard.text)))
          : null;
      case 'reason':
        return this.#speech.say(this.#words.reasons);
    }
    if (choices.length > 0) return this.#choose(choices);
    return this.#again(() => this.#wish());
  }

  /** A visit of theirs, or an opening that suits them. */
  #pick({ text, choices }: Heard, times: readonly (string | null)[]): Instruction | null {
    const called = CALLED[this.#lang][this.goal.service]!;
    const mine = choices.findIndex((label) => label.toLowerCase().includes(called));
    if (this.goal.kind === 'cancel' || this.goal.kind === 'confirm' || mine >= 0) {
      if (mine < 0) return null;
      return this.#manner.taps ? tap(mine) : this.#speech.say(this.#words.bareServices[this.goal.service]!);
    }
    if (NOTHING_THEN.test(text)) this.goal = { ...this.goal, time: WHENEVER };
    const { time } = this.goal;
    const place = this.goal.kind === 'book' ? this.goal.at : null;
    const isThere = (label: string) => place === null || place.named.test(label);
    const suiting = times.flatMap((at, index) =>
      at !== null && time.suits(at) && isThere(choices[index]!) ? [index] : [],
    );
    if (suiting.length === 0) return this.#again(() => this.#time(this.#words.none));
    const index = this.#draw.pick(suiting);
    if (this.#manner.taps) return tap(index);
    const hour = hourIn(times[index]!, this.#lang);
    const isOnly = times.filter((at) => at?.slice(11) === times[index]!.slice(11)).length === 1;
    const ways = this.#words.pick.map((way) => way(index, hour));
    return this.#speech.say(isOnly ? ways : ways.filter((way) => !way.includes(hour)));
  }

  /** A yes to what is wanted; else what it should have been. */
  #confirm({ text }: Heard): Instruction | null {
    const { goal } = this;
    const words = this.#words;
    const said = text.toLowerCase();
    const isService = said.includes(CALLED[this.#lang][goal.service]!);
    if (goal.kind === 'confirm') return this.#speech.say(words.confirm);
    if (goal.kind === 'cancel') return isService ? this.#speech.say(words.yesCancel) : null;
    const at = timeIn(text);
    if (at !== null && !goal.time.suits(at) && !(goal.kind === 'move' && tellsOldTime(text))) {
      return this.#again(() => this.#correct(goal.time.say[this.#lang]));
    }
    if (goal.kind === 'book') {
      if (namesAnother(text, goal, this.#lang)) return this.#again(() => this.#correct(words.who[goal.who]));
      if (at !== null && goal.at && !goal.at.named.test(text))
        return this.#again(() => this.#correct(goal.at!.say[this.#lang]));
      if (at !== null && !isService) return this.#again(() => this.#correct(words.services[goal.service]!));
    }
    const correction = this.#telling?.putsRight('reading-back');
    if (correction) return this.#speech.tell(correction);
    if (this.#manner.slow > 0 && !this.#hasWaited) {
      this.#hasWaited = true;
      return { do: 'later', ms: this.#manner.slow * MINUTE };
    }
    if (this.#manner.asksWithYes && !this.#hasAsked) {
      this.#hasAsked = true;
      return this.#speech.speak(`${this.#draw.pick(words.yes)}. ${this.#draw.pick(words.asides)}`);
    }
    return this.#speech.say(words.yes);
  }

  #correct(what: readonly string[]): Instruction {
    return this.#speech.say(this.#words.noCorrect, { what });
  }

  #choose(choices: readonly string[]): Instruction {
    const { goal } = this;
    if (goal.kind !== 'book') return tap(0);
    const mine = choices.findIndex((label) => label.includes(firstNameOf(goal.told)));
    if (mine >= 0) return this.#manner.taps ? tap(mine) : this.#speech.say(this.#words.who[goal.who]);
    if (choices.some((label) => FIRST_NAMES[this.#lang].some((other) => label.includes(other))))
      return this.#speech.say(this.#words.who[goal.who]);
    return tap(0);
  }

  #time(ways: readonly string[]): Instruction | null {
    const { goal } = this;
    if (!('time' in goal)) return null;
    const places = goal.kind === 'book' && goal.at ? goal.at.say[this.#lang] : [''];
    const story = this.#manner.tellsStories ? `, ${this.#draw.pick(this.#words.stories)}` : '';
    const times = goal.time.say[this.#lang].map(
      (time) => `${time} ${this.#draw.pick(places)}`.trim() + story,
    );
    return this.#speech.say(ways, { time: times });
  }

  #again(how: () => Instruction | null): Instruction | null {
    this.#strays += 1;
    return this.#strays > PATIENCE ? null : how();
  }

  #tellingOf(goal: Goal): Telling | null {
    if (goal.kind !== 'book' || !isStranger(goal.who)) return null;
    const isOther = goal.who !== 'newcomer';
    const isSpoken = this.#manner.channel === 'voice';
    return new Telling(goal.told, this.#manner.habit, {
      isOther,
      isSpoken,
      lang: this.#lang,
      draw: this.#draw,
    });
  }
}

function tap(index: number): Instruction {
  return { do: 'choose', index: index + 1 };
}
