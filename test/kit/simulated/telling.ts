import type { Random } from '../../../bot/random.ts';
import type { Lang } from '../../../nlu/types.ts';
import { firstNameOf, type Told } from './people.ts';
import { TELLING_WORDS, type TellingWords } from './words-telling.ts';

/** How somebody tells who they are, where the clinic has to be told. */
export type Habit = (typeof HABITS)[number];
const HABITS = [
  'plain',
  'plain',
  'all-at-once',
  'all-at-once',
  'as-a-form',
  'in-pairs',
  'name-first',
  'begins-and-goes-on',
  'half-a-name',
  'half-a-birth-date',
  'asks-why',
  'keeps-the-birth-date',
  'keeps-the-document',
  'spells',
  'names-the-insurer',
  'wrong-document-put-right-at-once',
  'wrong-document-put-right-later',
  'wrong-birth-date-put-right-later',
  'wrong-name-put-right-later',
  'wrong-document-put-right-when-booked',
  'document-of-another',
] as const;

/** One of the three things that are asked. */
export type Field = 'name' | 'document' | 'birth-date';

export function drawHabit(draw: Random): Habit {
  return draw.pick(HABITS);
}

/** Tells the clinic who a patient is, and puts right what was told wrong. */
export class Telling {
  readonly #told: Told;
  readonly #habit: Habit;
  readonly #isOther: boolean;
  readonly #words: TellingWords;
  readonly #draw: Random;
  /** What was told wrong, and how it is put right; null where nothing is to be put right. */
  #correction: string | null = null;
  #hasDone = false;
  readonly #wrong = new Set<Field>();
  /** The parts of a birth date that is told in two. */
  readonly #halves: string[];

  constructor(
    told: Told,
    habit: Habit,
    { isOther, isSpoken, lang, draw }: { isOther: boolean; isSpoken: boolean; lang: Lang; draw: Random },
  ) {
    this.#told = told;
    this.#habit = habit;
    this.#isOther = isOther;
    this.#words = isSpoken ? aloud(TELLING_WORDS[lang]) : TELLING_WORDS[lang];
    this.#draw = draw;
    this.#halves = this.#words.halves(told.born);
  }

  /** Which of the three the clinic will not have been told. */
  get withholds(): Field | null {
    if (this.#habit === 'keeps-the-birth-date') return 'birth-date';
    return this.#habit === 'keeps-the-document' ? 'document' : null;
  }

  /** Puts right what was told wrong, at another question or when all is done; null where nothing was. */
  putsRight(when: 'asked' | 'reading-back' | 'booked'): string | null {
    const isDue =
      when === 'booked' ||
      (!this.#habit.endsWith('booked') && (when === 'reading-back' || this.#habit.endsWith('once')));
    if (this.#correction === null || !isDue) return null;
    const correction = this.#correction;
    this.#correction = null;
    return correction;
  }

  /** What is answered to the question for one of the three, or for all of them together. */
  answer(field: Field, asksAll: boolean): string {
    const correction = this.putsRight('asked');
    if (correction) return correction;
    const isFirst = !this.#hasDone;
    this.#hasDone = true;
    if (this.#habit === 'asks-why' && isFirst) return this.#draw.pick(this.#words.why);
    if (field === this.withholds) return this.#draw.pick(this.#words.keeps[this.withholds]!);
    if (asksAll) return this.#all(isFirst);
    switch (field) {
      case 'name':
        return this.#name(isFirst);
      case 'document':
        return this.#document(isFirst);
      case 'birth-date':
        return this.#birthDate();
    }
  }

  #all(isFirst: boolean): string {
    const join = (...fields: string[]) => fields.join(this.#draw.pick([', ', ' ', '\n', ' - ']));
    switch (this.#habit) {
      case 'plain':
      case 'name-first':
      case 'half-a-name':
      case 'spells':
        return this.#name(isFirst);
      case 'in-pairs':
        return join(this.#name(false), this.#document(false));
      case 'begins-and-goes-on':
      case 'document-of-another':
        return this.#document(isFirst);
      case 'as-a-form':
        return this.#words.form(this.#told.name, this.#told.document, this.#dated(this.#told.born));
      case 'keeps-the-birth-date':
        return join(this.#name(false), this.#document(false));
      default:
        return join(this.#name(false), this.#document(false), this.#birthDate());
    }
  }

  #name(isFirst: boolean): string {
    const { name } = this.#told;
    const words = this.#words;
    if (this.#habit === 'half-a-name' && isFirst) return firstNameOf(this.#told);
    if (this.#habit === 'spells' && isFirst) return words.spelt(name);
    if (this.#isWrong('name')) {
      this.#correction = this.#say(words.nameRight, name);
      return misspelt(name);
    }
    return this.#say(this.#isOther ? words.nameOther : words.name, name);
  }

  #document(isFirst: boolean): string {
    const { document } = this.#told;
    const words = this.#words;
    if (this.#habit === 'begins-and-goes-on' && isFirst) return this.#draw.pick(words.documentBegins);
    const told = words.documents(document, this.#isOther ? 'other' : 'self');
    if (this.#isWrong('document')) {
      this.#correction = this.#say(words.documentRight, this.#draw.pick(words.plainDocuments(document)));
      return this.#draw.pick(words.plainDocuments(otherDigits(document)));
    }
    if (this.#habit === 'document-of-another' && isFirst) {
      this.#correction = null;
      return this.#say(words.documentOfAnother, words.plainDocuments(document)[0]!);
    }
    if (this.#habit === 'names-the-insurer')
      return `${this.#draw.pick(told)}, ${this.#draw.pick(words.insurers)}`;
    return this.#draw.pick(told);
  }

  #birthDate(): string {
    const { born } = this.#told;
    const words = this.#words;
    if (this.#habit === 'half-a-birth-date') {
      // The year is asked for then.
      return this.#halves.shift() ?? this.#dated(born);
    }
    if (this.#isWrong('birth-date')) {
      this.#correction = this.#say(words.birthRight, this.#dated(born));
      return this.#dated(`${Number(born.slice(0, 4)) - 1}${born.slice(4)}`);
    }
    return this.#draw.pick(words.births(born, this.#isOther ? 'other' : 'self'));
  }

  /** Only the first time is it told wrong. */
  #isWrong(field: Field): boolean {
    const isWrong = this.#habit.startsWith(`wrong-${field}`) && !this.#wrong.has(field);
    if (isWrong) this.#wrong.add(field);
    return isWrong;
  }

  #dated(born: string): string {
    return this.#draw.pick(this.#words.births(born, 'bare'));
  }

  #say(ways: readonly string[], value: string): string {
    return this.#draw.pick(ways).replace('{x}', value);
  }
}

/** The last two digits the wrong way round, or one too many where they are the same. */
function otherDigits(document: string): string {
  const [before, last, lastButOne] = [document.slice(0, -2), document.at(-1)!, document.at(-2)!];
  return last === lastButOne ? `${before}${last}${(Number(last) + 1) % 10}` : before + last + lastButOne;
}

/** As a hasty thumb writes it: the last letter but one of the last name is another. */
function misspelt(name: string): string {
  return `${name.slice(0, -2)}${name.at(-2) === 'e' ? 'i' : 'e'}${name.at(-1)}`;
}

/** Without what can only be written. */
function aloud(words: TellingWords): TellingWords {
  const said = (ways: readonly string[]) => ways.filter((way) => !/[/-]|:$/.test(way));
  return {
    ...words,
    documentBegins: said(words.documentBegins),
    documents: (digits, voice) => said(words.documents(digits, voice)),
    plainDocuments: (digits) => said(words.plainDocuments(digits)),
    births: (born, voice) => said(words.births(born, voice)),
  };
}
