import { compile, findConcepts, type Vocabulary } from '../lexicon.ts';
import type { Normalised } from '../normalise.ts';
import { once } from '../once.ts';
import type { Lang } from '../types.ts';
import { wordsOf } from '../words.ts';

/** Both languages at once: a yes or a no is a yes or a no on either side of the border. */
const WORDS: Vocabulary = {
  filler:
    'pues, por, favor, porfa, gracias, muchas, obrigado, obrigada, senor, senora, señorita, doctora, doctor, moca, moco, ya, ja, que, creo, acho, digo, la, el, lo, eu, yo, muito, muy, mucho, bueno, ah, eh, ay',
  yes: `si, sip, sep, sipi, sisi, sii, zi, siu, simon, sim, simm, s, sin duda, claro, dale, ok, okay, oka, okey, oki, okis, vale, de acuerdo, correcto, correcta, exacto, exactamente, asi es, asi mismo, por supuesto, supuesto, confirmo, confirmado, confirmada, confirmar, confirma, listo, perfecto, perfeito, seguro, segura, obvio, aja, aha, aham, uhum, mhm, de una, me parece, me parece bien, esta bien, ta bien, acepto, aceito, orale, sale, va, andale, de ley, cabal, eso es, eso, adelante, hagale, haga, hagamoslo, hazlo, de fijo, afirmativo, positivo, quiero, quero, si quiero, me sirve, me queda bien, me va bien, sirve, puede ser, claro que si, con gusto, encantado, encantada, y, yes, yep, yeah, simona, sipo, si po, ya po, bueno, bueno si, genial, buenisimo, excelente, otimo, combinado, fechado, bora, beleza, blz, isso, isso mesmo, isso ai, certo, certinho, certeza, com certeza, pode, pode ser, pode sim, pode marcar, pode confirmar, ta bom, ta bem, ta certo, esta certo, esta bom, tudo bem, tudo certo, tudo ok, joia, show, top, legal, e isso, e sim, exato, correto, claro que sim, com prazer, lógico, logico, positivo, manda ver, tambem, tambien, me interesa, tenho interesse, vou, vou sim, voy, ahi estare, estarei, estarei la, asistire, ire, comparecerei, tomo, la tomo, lo tomo, aprobado, hecho, trato hecho, va que va, jalo, si señor, de hecho si, absolutamente, totalmente, asi sea, ya, demas, ajam, fijo, supongo que si, acho que sim, creo que si, cierto, verdad, es correcto, esta correcto, esta perfecto, uju, chi, tmj, ss, sss, sí`,
  /** A "no" that agrees. */
  agree: `no hay problema, no tengo problema|inconveniente|problemas, sin problema|problemas|inconveniente, ningun problema, como no, por que no, porque no, pq no, no veo por que no, no hay drama|lio|rollo, nao tem problema, nao ha problema, sem problema|problemas|duvida, pois nao, por que nao, porque nao, nenhum problema, no hay inconveniente, no me molesta, no faltaria mas, no lo dude, claro como no`,
  no: `no, nop, nope, nopo, no po, non, noo, ni, nah, nel, nones, negativo, para nada, jamas, nunca, tampoco, nao, naum, n, nn, num, ñ, nem, nem pensar, de jeito nenhum, de modo algum, de ninguna manera, ni loco, ni hablar, ni a palos, no gracias, nao obrigado|obrigada, mejor no, melhor nao, todavia no, aun no, ainda nao, ya no, ja nao, no quiero, nao quero, no puedo, nao posso, no me sirve, nao serve, no acepto, nao aceito, incorrecto, incorreto, errado, equivocado, esta mal, ta errado, mal, falso, no es, nao e, no confirmo, nao confirmo, que va, nada, de maneira nenhuma, negativo, paso, rechazo, recuso, dispenso, no deseo, nao desejo, no por ahora, agora nao, ahora no, por ahora no, por enquanto nao, imposible, impossivel, olvidalo, deixa pra la, não`,
  /** A "yes" that refuses. */
  refuse:
    'claro que no, claro que nao, por supuesto que no, obvio que no|nao, obvio no, logico que no|nao, supuesto que no, seguro que no, creo que no, acho que nao, pienso que no, digo que no, digo no, espero que no, desde luego que no, parece que no, supongo que no, evidente que nao, pode nao, bueno no, ok no, pues no, acho melhor nao, com certeza nao, es que no',
  unsure: `no se, no estoy segur*, nao sei, nao tenho certeza, no estoy cierto, tal vez, talvez, quizas, quiza, depende, a lo mejor, puede que, capaz, no recuerdo, nao lembro, mas o menos, mais ou menos, lo pienso, vou pensar, voy a pensar, dejame pensar, deixa eu ver, dejeme ver, dejame ver, se pa, sei la, ni idea, no entiendo, nao entendi, no entendi, si no, se nao, si puedo, si es, se der, se eu, si me, quien sabe, sabe, que si, como, cual, qual, cuando, quando, cuanto, quanto, donde, onde, quien, quem`,
  but: 'pero, mas, porem, solo que, so que, aunque, excepto, menos, a no ser, salvo, si es que, siempre que, desde que, siempre y cuando, con la condicion',
};
const lexicon = once(() => compile(WORDS, 'es'));

/** Signs that need no words. */
const YES_SIGN = /[👍👌✅☑✔🙏🆗]/u;
const NO_SIGN = /[👎❌🚫✖]/u;
/** A plain answer comes within so many words; later ones speak of something else. */
const FIRST_WORDS = 3;

/**
 * Whether an answer is a yes or a no; null when it is neither, or a yes with a "but".
 * "No hay problema" and "cómo no" agree, "claro que no" refuses, "no, sí" is a yes.
 */
export function readYesNo(text: Normalised, lang: Lang): 'yes' | 'no' | null {
  const words = wordsOf(text);
  const hits = findConcepts(lexicon(), words);
  const said = (['agree', 'refuse', 'unsure', 'yes', 'no'] as const)
    .flatMap((concept) => (hits.get(concept) ?? []).map((hit) => ({ ...hit, concept })))
    .filter(({ from }) => from < FIRST_WORDS || words.length <= 2 * FIRST_WORDS)
    .toSorted((one, other) => one.from - other.from || other.to - other.from - (one.to - one.from));
  const first = said[0];
  if (!first) return signOf(text.original);
  if (first.concept === 'unsure') return null;

  const answer = first.concept === 'yes' || first.concept === 'agree' ? 'yes' : 'no';
  if (isPortugueseIn(lang, words[first.from]?.token.text)) return null;
  if (answer === 'yes' && (hits.get('but') ?? []).some(({ from }) => from >= first.to)) return null;
  return corrected(said, answer, words) ?? answer;
}

/** In Portuguese `no` is "in the" and `si` no yes. */
function isPortugueseIn(lang: Lang, word: string | undefined): boolean {
  return lang === 'pt' && word === 'no';
}

function signOf(original: string): 'yes' | 'no' | null {
  if (YES_SIGN.test(original)) return 'yes';
  return NO_SIGN.test(original) ? 'no' : null;
}

/** "No, sí quiero", "sí… no, mejor no": a second answer after a comma takes the first one back. */
function corrected(
  said: readonly { concept: string; from: number; to: number }[],
  answer: 'yes' | 'no',
  words: ReturnType<typeof wordsOf>,
): 'yes' | 'no' | null {
  const first = said[0]!;
  const second = said.find(
    ({ from }) => from >= first.to && words[from]!.clause !== words[first.from]!.clause,
  );
  if (!second) return null;
  const word = words[second.from]!.token.text;
  if (answer === 'no' && /^(?:si|sim)$/.test(word)) return 'yes';
  if (answer === 'yes' && second.concept === 'no' && /^(?:no|nao|mejor|melhor)$/.test(word)) return 'no';
  return null;
}
