import type { Lang } from '../types.ts';

/**
 * Endings of regular verbs, folded (`sangró` ends like `sangro`). Enough for what a patient tells:
 * present, past, continuous, participle, infinitive and subjunctive.
 */
const ENDINGS: Record<Lang, Record<string, string>> = {
  es: {
    ar: 'ar o as a amos an e aste aron aba abas aban ando ado ada ados adas es en ara aran are aria',
    er: 'er o es e emos en i iste io ieron ia ias ian iendo ido ida idos idas a as an era eran eria',
    ir: 'ir o es e imos en i iste io ieron ia ias ian iendo ido ida idos idas a as an era eran iria',
  },
  pt: {
    ar: 'ar o as a amos am ei aste ou aram ava avas avam ando ado ada ados adas e em es arem asse aria',
    er: 'er o es e emos em i este eu eram ia ias iam endo ido ida idos idas a as am erem esse eria',
    ir: 'ir o es e imos em i iste iu iram ia ias iam indo ido ida idos idas a as am irem isse iria',
  },
};

/** Spanish pronouns glued to an infinitive or a gerund: `matarme`, `ahogándose`. */
const GLUED = ['me', 'te', 'se', 'le', 'lo', 'la', 'los', 'las', 'nos', 'les'];

/**
 * All forms of a lexicon word. `sangrar~` is a verb in all its forms, `hinchado+` varies in gender and
 * number (and has its diminutives), `convuls*` any word that so begins, anything else is itself.
 */
export function formsOf(word: string, lang: Lang): readonly string[] {
  if (word.endsWith('~')) return conjugate(word.slice(0, -1), lang);
  if (word.endsWith('+')) return inflect(word.slice(0, -1), lang);
  return [word];
}

function conjugate(infinitive: string, lang: Lang): string[] {
  const stem = infinitive.slice(0, -2);
  const endings = ENDINGS[lang][infinitive.slice(-2)];
  if (endings === undefined) throw new RangeError(`'${infinitive}~' is no infinitive of ${lang}`);
  const forms = endings.split(' ').map((ending) => join(stem, ending));
  if (lang === 'pt') return forms;
  const gerund = forms.find((form) => form.endsWith('ndo')) ?? infinitive;
  return [...forms, ...GLUED.flatMap((pronoun) => [infinitive + pronoun, gerund + pronoun])];
}

/** Keeps the sound of the stem before e and i: `tragar`, `trague`; `tocar`, `toque`. */
function join(stem: string, ending: string): string {
  const soft = /^[ei]/.test(ending);
  if (soft && stem.endsWith('g')) return `${stem}u${ending}`;
  if (soft && stem.endsWith('c')) return `${stem.slice(0, -1)}qu${ending}`;
  return stem + ending;
}

function inflect(word: string, lang: Lang): string[] {
  const small = lang === 'es' ? 'it' : 'inh';
  if (lang === 'pt' && word.endsWith('ao')) return [word, `${word.slice(0, -2)}oes`, `${word}s`];
  if (word.endsWith('o')) {
    const stem = word.slice(0, -1);
    return ['o', 'a', 'os', 'as', `${small}o`, `${small}a`].map((ending) => stem + ending);
  }
  if (/[aei]$/.test(word)) return [word, `${word}s`];
  if (lang === 'pt' && word.endsWith('l')) return [word, `${word.slice(0, -1)}is`];
  if (lang === 'pt' && word.endsWith('m')) return [word, `${word.slice(0, -1)}ns`];
  return [word, `${word}es`];
}
