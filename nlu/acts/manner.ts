import type { Lang } from '../types.ts';
import type { Word } from '../words.ts';

/** Words `from` up to `to`, and whether they ask. */
export interface Sentence {
  from: number;
  to: number;
  asks: boolean;
}

/** An utterance as its mood is read: folding loses the accents that tell `canceló` from `cancelo`, hence the original. */
export interface Utterance {
  original: string;
  words: readonly Word[];
  sentences: readonly Sentence[];
  lang: Lang;
}

/** The words by which a language tells the mood of what stands beside them, as folded. */
interface Manner {
  asking: ReadonlySet<string>;
  supposing: ReadonlySet<string>;
  /** What after an "if" makes it courtesy: "si es posible cancelar", "se der, desmarca". */
  courteous: ReadonlySet<string>;
  /** Verbs of asking: the "if" after them supposes nothing. */
  inquiring: ReadonlySet<string>;
  /** Endings of what is over and done. */
  done: RegExp;
  participle: RegExp;
  /** Wishing before a participle makes it a wish: "quiero dejarla cancelada". */
  wishing: ReadonlySet<string>;
  /** Before a "que" these tell of, fear or hope for somebody else's doing: "dicen que cancelan". */
  telling: ReadonlySet<string>;
  /** Whoever does it themselves: "la doctora cancela siempre". */
  doers: ReadonlySet<string>;
}

/** Each language's ways to ask, suppose, tell and wish. */
export const MANNER: Readonly<Record<Lang, Manner>> = {
  es: {
    asking: set('cual cuales cuando cuanto cuanta cuantos cuantas donde adonde como quien quienes'),
    supposing: set('si caso cuando'),
    courteous: set('es se fuera fuese puede pueden pudiera pudieran podria podrian puedo me si dios'),
    inquiring: set(
      `saber preguntar pregunto preguntarle preguntarles decir decirme dime digame diganme deci decime averiguar
      consultar consulto confirmar verificar revisar checar ver ve vea vean mira mire fijate fijese avisar informar`,
    ),
    done: /(?:aron|ieron|aste|iste|asteis|isteis|aban|aba|aran|aramos)$/,
    participle: /(?:ad|id)[oa]s?$/,
    wishing: set(
      'quiero quisiera deseo necesito solicito requiero pido proceda procedan haga hagan hacer realice realicen realizar tramite tramiten deje dejen dejar dejarla dejarlo quede queda dejo',
    ),
    telling: set(
      'miedo temo dicen dijeron dijo pidio pidieron vi avisaron parece espero escuche ojala supe entendi pense crei nervios piensa piensan cree creen',
    ),
    doers: set('doctor doctora medico medica clinica hospital ellos ustedes sistema especialista nadie'),
  },
  pt: {
    asking: set('qual quais quando quanto quanta quantos quantas onde aonde como quem cade'),
    supposing: set('se caso quando'),
    courteous: set('e possivel puder puderem der for pode podem poderia poderiam desse sim deus'),
    inquiring: set(
      `saber perguntar pergunto dizer diz diga fala falar informar verificar checar conferir confirmar ver ve veja
      olha avisar`,
    ),
    done: /(?:aram|eram|iram|(?<!est)ou|(?<![aei]r)ei|avam|ava|assem|asse|(?<!^\p{L}{0,2}|surg|aparec)[ei]u)$/u,
    participle: /(?:ad|id)[oa]s?$/,
    wishing: set(
      'quero gostaria queria desejo preciso solicito peco proceda procedam faca facam fazer realize realizem realizar deixe deixem deixar fique fica deixo',
    ),
    telling: set(
      'medo receio dizem disseram disse pediu pediram falaram vi ouvi escutei avisaram parece espero tomara soube entendi pensei achei acha acham pensa pensam',
    ),
    doers: set('doutor doutora medico medica clinica hospital eles voces sistema especialista ninguem'),
  },
};

/** The words of a list. */
export function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
