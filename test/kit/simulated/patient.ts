import type { Random } from '../../../bot/random.ts';
import type { Instruction } from '../../../bot/rehearsal/instruction.ts';
import type { Lang } from '../../../nlu/types.ts';
import { changed, type Goal, type Manner, type Who } from './goal.ts';
import { CALLED, hourIn, timeIn } from './hearing.ts';
import { typed } from './slips.ts';
import { type Told, WORDS, type Words } from './words.ts';

/** What a patient has before them: what the bot said last, what can be tapped, and what it waits for. */
export interface Heard {
  text: string;
  choices: readonly string[];
  awaiting: string | null;
}

/** The first names of those a visit may be for, as the clinic's file and `WORDS` have them. */
const FIRST_NAMES: Readonly<Record<Lang, Readonly<Record<Who, string>>>> = {
  es: { self: 'Ana', son: 'Mateo', daughter: 'Valentina', mother: 'Rosa', newcomer: 'Lucía' },
  pt: { self: 'Ana', son: 'Mateus', daughter: 'Laura', mother: 'Maria', newcomer: 'Beatriz' },
};
const CONSENT =
  /¿Está de acuerdo\?|Você concorda\?|(?:permite|Podemos) usar s[eu]+s dados?|permite usar sus datos/;
const ASKS_ALL = /nombre completo, |nome completo, /;
const MENU: Readonly<Record<Lang, string>> = { es: 'Pedir una cita', pt: 'Marcar consulta' };
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
  #questions = 0;
  #greeted = false;
  #wishes = 0;
  #strays = 0;
  #hasChanged = false;
  #hasWaited = false;
  #hasAsked = false;

  constructor(goal: Goal, manner: Manner, { lang, draw }: { lang: Lang; draw: Random }) {
    this.goal = goal;
    this.#manner = manner;
    this.#lang = lang;
    this.#draw = draw;
    this.#words = WORDS[lang];
  }

  /** What they do next; null when they give up. */
  next(heard: Heard | null): Instruction | null {
    if (heard === null || this.#wishes === 0) {
      if (this.#writesFirst()) return this.#begin();
    }
    if (heard === null) return null;
    this.#questions += 1;
    if (this.#wishes === 0) return this.#answerReminder();
    if (CONSENT.test(heard.text)) return this.#say(this.#words.agree);
    if (this.#questions === this.#manner.asksAt) return this.#say(this.#words.asides);
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
    if (goal.kind === 'cancel') return this.#say(this.#words.cancelThis);
    if (goal.kind === 'move') return this.#say(this.#words.moveThis, { time: goal.time.say[this.#lang] });
    return this.#say(this.#words.confirm);
  }

  #begin(): Instruction {
    const { greets } = this.#manner;
    if (greets === 'alone' && !this.#greeted) {
      this.#greeted = true;
      return this.#say(this.#words.hello);
    }
    this.#wishes += 1;
    const wish = this.#wish();
    if (greets !== 'within' || this.#greeted) return this.#speak(wish);
    this.#greeted = true;
    return this.#speak(`${this.#draw.pick(this.#words.hello)}, ${wish}`);
  }

  #wish(): string {
    const { goal } = this;
    const words = this.#words;
    if (goal.kind === 'confirm') return this.#draw.pick(words.confirm);
    const tells = goal.kind === 'book' ? this.#manner.tells : new Set(['service', 'time']);
    const when = 'time' in goal && tells.has('time') ? this.#draw.pick(goal.time.say[this.#lang]) : '';
    const where = goal.kind === 'book' && goal.at ? this.#draw.pick(goal.at.say[this.#lang]) : '';
    const time = `${when} ${where}`.trim();
    const told = this.#draw.pick(words[goal.kind]);
    const moved = goal.kind === 'move' && time ? `para ${time}` : time;
    return told
      .replace('{service}', tells.has('service') ? this.#draw.pick(words.services[goal.service]!) : '')
      .replace('{who}', goal.kind === 'book' && tells.has('who') ? this.#draw.pick(words.who[goal.who]) : '')
      .replace('{time}', moved)
      .replace(/ +/g, ' ')
      .replace(/ ([?,.])/g, '$1')
      .trim();
  }

  /** Only where times or the visit itself are asked about: nobody changes their mind about a birth date. */
  #changeOfMind({ text, choices }: Heard): Instruction | null {
    const { changesAt } = this.#manner;
    if (changesAt === null || this.#hasChanged || this.#questions < changesAt || this.goal.kind !== 'book')
      return null;
    if (![text, ...choices].some((said) => timeIn(said) !== null)) return null;
    const before = this.goal;
    this.goal = changed(before, this.#draw);
    this.#hasChanged = true;
    const { service, time } = this.goal as Extract<Goal, { kind: 'book' }>;
    return service === before.service
      ? this.#say(this.#words.changeTime, { time: time.say[this.#lang] })
      : this.#say(this.#words.changeService, { service: this.#words.services[service]! });
  }

  #answer(heard: Heard): Instruction | null {
    const { choices, awaiting } = heard;
    const times = choices.map(timeIn);
    if (times.some((time) => time !== null)) return this.#pick(choices, times);
    if (choices.includes(MENU[this.#lang])) return this.#again(() => this.#speak(this.#wish()));
    switch (awaiting) {
      case 'yes-no':
        return this.#confirm(heard);
      case 'specialty':
        return this.#say(this.#words.bareServices[this.goal.service]!);
      case 'date':
      case 'time':
        return this.#time(this.#words.answerWhen);
      case 'name':
        if (this.#manner.tellsAll && this.#told()) return this.#tellAll(this.#told()!);
        return { do: 'say', text: this.#told()?.name ?? FIRST_NAMES[this.#lang].self };
      case 'document':
        if (this.#manner.tellsAll && this.#told() && ASKS_ALL.test(heard.text))
          return this.#tellAll(this.#told()!);
        return this.#say(this.#told()?.document ?? ['52111222']);
      case 'birth-date':
        return this.#say(this.#told()?.birthDate ?? ['12/04/1985']);
      case 'reason':
        return this.#say(this.#words.reasons);
    }
    if (choices.length > 0) return this.#choose(choices);
    return this.#again(() => this.#speak(this.#wish()));
  }

  /** A visit of theirs, or an opening that suits them. */
  #pick(choices: readonly string[], times: readonly (string | null)[]): Instruction | null {
    const called = CALLED[this.#lang][this.goal.service]!;
    const mine = choices.findIndex((label) => label.toLowerCase().includes(called));
    if (this.goal.kind === 'cancel' || this.goal.kind === 'confirm' || mine >= 0) {
      if (mine < 0) return null;
      return this.#manner.taps ? tap(mine) : this.#say(this.#words.bareServices[this.goal.service]!);
    }
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
    return this.#say(isOnly ? ways : ways.filter((way) => !way.includes(hour)));
  }

  /** A yes to what is wanted; else what it should have been. */
  #confirm({ text }: Heard): Instruction | null {
    const { goal } = this;
    const words = this.#words;
    const said = text.toLowerCase();
    const isService = said.includes(CALLED[this.#lang][goal.service]!);
    if (goal.kind === 'confirm') return this.#say(words.confirm);
    if (goal.kind === 'cancel') return isService ? this.#say(words.yesCancel) : null;
    const at = timeIn(text);
    if (at !== null && !goal.time.suits(at) && !this.#isOfOldTime(text)) {
      return this.#again(() => this.#correct(goal.time.say[this.#lang]));
    }
    if (goal.kind === 'book') {
      const name = FIRST_NAMES[this.#lang][goal.who];
      const others = Object.values(FIRST_NAMES[this.#lang]).filter((other) => other !== name);
      const isOther = others.some((other) => new RegExp(`(?<!\\p{L})${other}(?!\\p{L})`, 'u').test(text));
      if (isOther && !text.includes(name)) return this.#again(() => this.#correct(words.who[goal.who]));
      if (at !== null && goal.at && !goal.at.named.test(text))
        return this.#again(() => this.#correct(goal.at!.say[this.#lang]));
      if (at !== null && !isService) return this.#again(() => this.#correct(words.services[goal.service]!));
    }
    if (this.#manner.slow > 0 && !this.#hasWaited) {
      this.#hasWaited = true;
      return { do: 'later', ms: this.#manner.slow * MINUTE };
    }
    if (this.#manner.asksWithYes && !this.#hasAsked) {
      this.#hasAsked = true;
      return this.#speak(`${this.#draw.pick(words.yes)}. ${this.#draw.pick(words.asides)}`);
    }
    return this.#say(words.yes);
  }

  /** "Is it about this visit that you want to move?" tells the time that it has now. */
  #isOfOldTime(text: string): boolean {
    return (
      this.goal.kind === 'move' &&
      /\b(?:es|é|tiene|tem|cambio su|mudo a)\b/.test(text) &&
      !/sería|seria/.test(text)
    );
  }

  #correct(what: readonly string[]): Instruction {
    return this.#say(this.#words.noCorrect, { what });
  }

  #choose(choices: readonly string[]): Instruction {
    const { goal } = this;
    if (goal.kind !== 'book') return tap(0);
    const name = FIRST_NAMES[this.#lang][goal.who];
    const mine = choices.findIndex((label) => label.includes(name));
    if (mine >= 0) return this.#manner.taps ? tap(mine) : this.#say(this.#words.who[goal.who]);
    const names = Object.values(FIRST_NAMES[this.#lang]);
    if (choices.some((label) => names.some((other) => label.includes(other)))) {
      return this.#say(this.#words.who[goal.who]);
    }
    return tap(0);
  }

  #time(ways: readonly string[]): Instruction | null {
    const { goal } = this;
    if (!('time' in goal)) return null;
    const places = goal.kind === 'book' && goal.at ? goal.at.say[this.#lang] : [''];
    const times = goal.time.say[this.#lang].map((time) => `${time} ${this.#draw.pick(places)}`.trim());
    return this.#say(ways, { time: times });
  }

  #again(how: () => Instruction | null): Instruction | null {
    this.#strays += 1;
    return this.#strays > PATIENCE ? null : how();
  }

  #tellAll({ name, document, birthDate }: Told): Instruction {
    const text = [name, this.#draw.pick(document), this.#draw.pick(birthDate)].join(
      this.#draw.pick([', ', ' ', '\n']),
    );
    return { do: 'say', text };
  }

  #told(): Told | null {
    const { goal } = this;
    if (goal.kind !== 'book' || goal.who === 'self' || goal.who === 'son') return null;
    return this.#words.people[goal.who];
  }

  #say(ways: readonly string[], fill: Readonly<Record<string, readonly string[]>> = {}): Instruction {
    let text = this.#draw.pick(ways);
    for (const [name, values] of Object.entries(fill))
      text = text.replace(`{${name}}`, this.#draw.pick(values));
    return this.#speak(text);
  }

  #speak(text: string): Instruction {
    const isWordy = this.#manner.wordy && this.#draw.next() < 0.4;
    const said = isWordy ? this.#draw.pick(this.#words.wordy).replace('{x}', text) : text;
    return { do: 'say', text: typed(said, this.#manner, this.#draw) };
  }
}

function tap(index: number): Instruction {
  return { do: 'choose', index: index + 1 };
}
