import type { Random } from '../../../../bot/random.ts';
import type { Instruction } from '../../../../bot/rehearsal/instruction.ts';
import type { Lang } from '../../../../nlu/types.ts';
import type { Manner } from '../goal.ts';
import { CALLED, hourIn, timeIn } from '../hearing.ts';
import type { Heard } from '../patient.ts';
import type { TimeWish } from '../times.ts';
import { WORDS } from '../words.ts';
import { typed } from '../writing.ts';
import type { Fate, Story } from './story.ts';
import { called, type MyVisit } from './visits.ts';

const CONSENT =
  /¿Está de acuerdo\?|Você concorda\?|(?:permite|Podemos) usar s[eu]+s dados?|permite usar sus datos/;
/** What a question of yes or no is about. */
const ASKED: readonly [of: 'cancelled' | 'moved' | 'confirmed' | 'booked', by: RegExp][] = [
  ['confirmed', /¿La confirma|Você confirma|Confirma\?|¿Confirmo|^Confirmo /m],
  ['cancelled', /cancel/i],
  ['moved', /¿La cambio|Posso mudar|Cambiaría/],
  ['booked', /reservo|Posso marcar|¿Lo quiere|Você quer\?/],
];
/** What is to be done with the visit that is asked for. */
const WHICH: readonly [of: 'cancelled' | 'moved' | 'confirmed', by: RegExp][] = [
  ['confirmed', /quiere confirmar|quer confirmar/],
  ['cancelled', /quiere cancelar|quer cancelar/],
  ['moved', /quiere cambiar|quer remarcar/],
];
const MENU = /Pedir una cita|Marcar consulta/;
/** After so many questions that lead nowhere a patient gives up. */
const PATIENCE = 3;

const SAID: Readonly<
  Record<Lang, { only: readonly string[]; not: readonly string[]; nothing: readonly string[] }>
> = {
  es: {
    only: ['no, solo {ref}', 'no, nada más {ref}'],
    not: ['no, {ref}', 'no, perdón, {ref}', 'no, es {ref}'],
    nothing: ['no', 'no gracias', 'no señora'],
  },
  pt: {
    only: ['não, só {ref}', 'não, apenas {ref}'],
    not: ['não, {ref}', 'não, desculpa, {ref}', 'não, é {ref}'],
    nothing: ['não', 'não, obrigada', 'não precisa'],
  },
};

/** Somebody who has a story: they tell it, and answer what is asked so that it ends as they want. */
export class Returner {
  readonly #story: Story;
  readonly #manner: Manner;
  readonly #lang: Lang;
  readonly #draw: Random;
  readonly #script: (string | Instruction)[];
  #hasGreeted = false;
  #strays = 0;
  #missing: readonly string[] = [];

  constructor(story: Story, manner: Manner, { lang, draw }: { lang: Lang; draw: Random }) {
    this.#story = story;
    this.#manner = manner;
    this.#lang = lang;
    this.#draw = draw;
    this.#script = [...story.script];
  }

  /** Whether all of theirs is told. */
  get isThrough(): boolean {
    return this.#script.length === 0;
  }

  /** What they do next, while that is `missing`; null when they give up, or have nothing more to say. */
  next(heard: Heard | null, missing: readonly string[]): Instruction | null {
    this.#missing = missing;
    if (heard === null) return this.#begin();
    if (CONSENT.test(heard.text)) return this.#say(WORDS[this.#lang].agree);
    if (this.#story.goesOnAt?.test(heard.text) && this.#script.length > 0) return this.#goOn();
    const own = this.#story.answers.find(({ to }) => to.test(heard.text));
    if (own) return this.#again(() => this.#say(own.say));
    return this.#answer(heard) ?? this.#goOn();
  }

  #begin(): Instruction | null {
    const [first] = this.#script;
    if (typeof first !== 'string') return this.#goOn();
    const { greets } = this.#manner;
    const hello = this.#draw.pick(WORDS[this.#lang].hello);
    if (greets === 'alone' && !this.#hasGreeted) {
      this.#hasGreeted = true;
      return { do: 'say', text: typed(hello, this.#manner, this.#draw) };
    }
    this.#script.shift();
    return this.#speak(greets === 'within' ? `${hello}, ${first}` : first);
  }

  /** What comes next in the story; then what was not done, once more. */
  #goOn(): Instruction | null {
    const next = this.#script.shift();
    if (next !== undefined) return typeof next === 'string' ? this.#speak(next) : next;
    return this.#again(() => this.#sayAgain());
  }

  #sayAgain(): Instruction | null {
    const open = this.#story.again.filter(({ of }) => this.#missing.some((one) => one.startsWith(of)));
    return open.length > 0 ? this.#speak(this.#draw.pick(open).say) : null;
  }

  /** The answer to what is asked; null where nothing is. */
  #answer({ text, choices, awaiting }: Heard): Instruction | null {
    const times = choices.map(timeIn);
    if (times.some((time) => time !== null)) return this.#pick(text, choices, times);
    if (choices.some((label) => MENU.test(label))) return null;
    switch (awaiting) {
      case 'yes-no':
        return this.#again(() => this.#agree(text));
      case 'date':
      case 'time':
        return this.#again(() => this.#when(text));
      case 'specialty':
        return this.#bookedOf(text)
          ? this.#say(WORDS[this.#lang].bareServices[this.#story.ending.booked[0]!.service]!)
          : null;
      case 'reason':
        return this.#script.length > 0 ? null : this.#say(WORDS[this.#lang].reasons);
    }
    const whom = choices.findIndex((label) => /Mateo|Mateus|Ana/.test(label));
    if (whom >= 0) return this.#whose(choices);
    return null;
  }

  /** A visit of theirs, or an opening that suits them. */
  #pick(text: string, choices: readonly string[], times: readonly (string | null)[]): Instruction | null {
    const ofMine = this.#story.visits.filter(({ at }) => times.includes(at));
    const isOfMine = ofMine.length > 0 && choices.some((label) => this.#named(label).length > 0);
    if (isOfMine) {
      const what = WHICH.find(([, by]) => by.test(text))?.[0];
      const open = ofMine.filter(({ service }) => this.#missing.some((one) => one.startsWith(service)));
      const meant = open.find(
        (one) => what === undefined || kindOf(this.#story.ending.fates.get(one)) === what,
      );
      if (!meant) return this.#say(SAID[this.#lang].nothing);
      if (this.#manner.taps) return tap(times.indexOf(meant.at));
      return this.#again(() => this.#speak(this.#refer(meant)));
    }
    const wish = this.#timeOf(text);
    if (!wish) return this.#again(() => this.#sayAgain() ?? this.#say(SAID[this.#lang].nothing));
    const suiting = times.flatMap((at, index) => (at !== null && wish.suits(at) ? [index] : []));
    if (suiting.length === 0) {
      return this.#again(() => this.#say(WORDS[this.#lang].none, wish));
    }
    const index = this.#draw.pick(suiting);
    if (this.#manner.taps) return tap(index);
    const hour = hourIn(times[index]!, this.#lang);
    const isOnly = times.filter((at) => at?.slice(11) === times[index]!.slice(11)).length === 1;
    const ways = WORDS[this.#lang].pick.map((way) => way(index, hour));
    return this.#say(isOnly ? ways : ways.filter((way) => !way.includes(hour)));
  }

  /** Yes to what is wanted, no to what is not, and what it should have been. */
  #agree(text: string): Instruction {
    const { fates, booked } = this.#story.ending;
    const words = WORDS[this.#lang];
    const question = text.split('\n').findLast((line) => line.includes('?')) ?? text;
    const what = ASKED.find(([, by]) => by.test(question))?.[0];
    const ofAll = this.#named(question).length > 0 ? this.#named(question) : this.#named(text);
    const fateOf = (one: MyVisit) => kindOf(fates.get(one));
    if (what === 'booked') {
      const at = timeIn(question);
      const suits = booked.some(
        ({ service, time }) =>
          question.includes(CALLED[this.#lang][service]!) && (at === null || time.suits(at)),
      );
      return suits ? this.#say(words.yes) : this.#say(SAID[this.#lang].nothing);
    }
    if (what === undefined || ofAll.length === 0)
      return this.#say(booked.length ? words.yes : SAID[this.#lang].nothing);
    if (ofAll.every((one) => fateOf(one) === what && this.#isTime(one, what, question))) {
      return this.#say(
        what === 'confirmed' ? words.confirm : what === 'cancelled' ? words.yesCancel : words.yes,
      );
    }
    if (what === 'moved' && ofAll.length === 1 && fateOf(ofAll[0]!) === 'moved') {
      return this.#say(words.noCorrect, fates.get(ofAll[0]!) as TimeWish, '{what}');
    }
    const [meant] = [...fates.keys()].filter((one) => fateOf(one) === what);
    if (what === 'confirmed' && ofAll.length === 1) return this.#answerReminder(ofAll[0]!);
    if (!meant) return this.#say(SAID[this.#lang].nothing);
    const ways = ofAll.length > 1 ? SAID[this.#lang].only : SAID[this.#lang].not;
    return this.#speak(this.#draw.pick(ways).replace('{ref}', this.#refer(meant)));
  }

  #answerReminder(one: MyVisit): Instruction {
    const fate = this.#story.ending.fates.get(one);
    const words = WORDS[this.#lang];
    if (fate === 'cancelled') return this.#say(words.cancelThis);
    if (typeof fate === 'object') return this.#say(words.moveThis, fate);
    return this.#say(SAID[this.#lang].nothing);
  }

  #isTime(one: MyVisit, what: string, question: string): boolean {
    const fate = this.#story.ending.fates.get(one);
    const at = timeIn(question);
    return what !== 'moved' || typeof fate !== 'object' || at === null || fate.suits(at);
  }

  #when(text: string): Instruction | null {
    const wish = this.#timeOf(text);
    return wish ? this.#say(WORDS[this.#lang].answerWhen, wish) : null;
  }

  #whose(choices: readonly string[]): Instruction {
    const person =
      this.#story.ending.booked[0]?.person ?? [...this.#story.ending.fates.keys()][0]?.person ?? 'self';
    const at = choices.findIndex((label) => (person === 'son' ? /Mateo|Mateus/ : /Ana|mí|mim/).test(label));
    return tap(Math.max(at, 0));
  }

  #bookedOf(_text: string): boolean {
    return this.#story.ending.booked.length > 0;
  }

  /** The time that is wanted of the service that is spoken of. */
  #timeOf(text: string): TimeWish | null {
    const { booked, fates } = this.#story.ending;
    const isOf = (service: string) => text.toLowerCase().includes(CALLED[this.#lang][service]!);
    const moved = [...fates].find(([{ service }, fate]) => typeof fate === 'object' && isOf(service));
    if (moved) return moved[1] as TimeWish;
    return (booked.find(({ service }) => isOf(service)) ?? booked[0])?.time ?? null;
  }

  /** The visits of theirs that a text names. */
  #named(text: string): MyVisit[] {
    const said = text.toLowerCase();
    return this.#story.visits.filter(({ service }) => said.includes(CALLED[this.#lang][service]!));
  }

  #refer(one: MyVisit): string {
    return called(one, this.#story.visits, { lang: this.#lang, draw: this.#draw });
  }

  #again(how: () => Instruction | null): Instruction | null {
    this.#strays += 1;
    return this.#strays > PATIENCE * 3 ? null : how();
  }

  #say(ways: readonly string[], time?: TimeWish, mark = '{time}'): Instruction {
    const text = this.#draw.pick(ways);
    return this.#speak(time ? text.replace(mark, this.#draw.pick(time.say[this.#lang])) : text);
  }

  #speak(text: string): Instruction {
    const isWordy = this.#manner.wordy && this.#draw.next() < 0.3;
    const said = isWordy ? this.#draw.pick(WORDS[this.#lang].wordy).replace('{x}', text) : text;
    return { do: 'say', text: typed(said, this.#manner, this.#draw) };
  }
}

function kindOf(fate: Fate | undefined): 'cancelled' | 'moved' | 'confirmed' | null {
  return fate === undefined ? null : typeof fate === 'object' ? 'moved' : fate;
}

function tap(index: number): Instruction {
  return { do: 'choose', index: index + 1 };
}
