import type { Random } from '../../../bot/random.ts';
import type { Instruction } from '../../../bot/rehearsal/instruction.ts';
import type { Lang } from '../../../nlu/types.ts';
import type { Manner } from './goal.ts';
import { WORDS } from './words.ts';
import { abbreviated, spoken, typed } from './writing.ts';

/** How somebody says what they have to say, by their channel and their thumb. */
export class Speech {
  readonly #manner: Manner;
  readonly #lang: Lang;
  readonly #draw: Random;

  constructor(manner: Manner, { lang, draw }: { lang: Lang; draw: Random }) {
    this.#manner = manner;
    this.#lang = lang;
    this.#draw = draw;
  }

  /** One of several ways to say it, with what stands for `{name}` filled in. */
  say(ways: readonly string[], fill: Readonly<Record<string, readonly string[]>> = {}): Instruction {
    let text = this.#draw.pick(ways);
    for (const [name, values] of Object.entries(fill))
      text = text.replace(`{${name}}`, this.#draw.pick(values));
    return this.speak(text);
  }

  /** These words, with or without more around them. */
  speak(text: string): Instruction {
    const isWordy = this.#manner.wordy && this.#draw.next() < 0.4;
    return this.#write(isWordy ? this.#draw.pick(WORDS[this.#lang].wordy).replace('{x}', text) : text);
  }

  /** Who somebody is, without slips: a name or a number that is told wrong is a goal of its own. */
  tell(text: string): Instruction {
    const isSpoken = this.#manner.channel === 'voice';
    return { do: 'say', text: isSpoken ? spoken(text, this.#lang, this.#draw) : text };
  }

  #write(text: string): Instruction {
    const { channel, abbreviates } = this.#manner;
    if (channel === 'voice') return { do: 'say', text: spoken(text, this.#lang, this.#draw) };
    const short = abbreviates ? abbreviated(text, this.#lang) : text;
    return { do: 'say', text: typed(short, this.#manner, this.#draw) };
  }
}
