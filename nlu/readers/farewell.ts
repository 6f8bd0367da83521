import { compile } from '../compile-lexicon.ts';
import { findConcepts, type Vocabulary } from '../lexicon.ts';
import type { Normalised } from '../normalise.ts';
import { once } from '../once.ts';
import { wordsOf } from '../words.ts';

/** Both languages at once, as the answers that stand beside a goodbye are. */
const WORDS: Vocabulary = {
  farewell: `
    chao, chau, chaito, chaucito, chaolin, adios, adiosito, bye, bai, hasta luego|pronto|la_proxima|la_vista,
    nos vemos, nos vemos luego, me despido, cuidese, cuidate, cuidense, que este muy bien, que este bien,
    que le vaya bien|muy_bien, que tenga buen|buena|lindo|bonito|feliz dia|tarde|noche,
    que tenga un buen|lindo|bonito|feliz dia, tchau, tchauzinho, xau, txau, ate logo|mais|breve|a_proxima, adeus,
    falou, flw, fui, se cuida, fica com deus, fique com deus, a gente se fala, nos falamos, nos vemos,
    tenha um bom|otimo dia, tenha uma boa|otima tarde|noite`,
  /** What goes with a goodbye and is no answer of its own. */
  beside: `
    ok, okay, oka, okey, oki, okis, vale, bueno, bom, boa, listo, lista, dale, perfecto, perfeito, genial, entendido,
    entendi, gracias, muchas, mil, muchisimas, muy, amable, obrigado, obrigada, muito, brigado, brigada, valeu, vlw,
    agradezco, agradeco, agradecida, agradecido, gentil, ta, esta, bem, bien, beleza, blz, certo, joia, tudo, todo, entonces,
    entao, pues, por, ahora, agora, hoy, hoje, ya, ja, y, e, no, nao, eso, isso, era, es, nada, mas, mais, solo, so,
    doctor, doctora, doutor, doutora, senorita, senora, senor, moca, moco, amigo, amiga, le, te, a, o, un,
    abrazo, abraco, bendiciones, dios, deus, bendiga, abencoe, la, lo, saludos, igualmente, de, acuerdo`,
};

const lexicon = once(() => compile(WORDS, 'es'));

/** A yes that says more than "understood": beside a goodbye it still answers. */
const PLAIN_YES = /^(?:si|sim|sip|simon|sii+|confirm\w*|acept\w*|aceito|reserve\w*|marque|agende\w*)$/;

/**
 * Whether all that is said takes leave: "ok, chao", "tá bom, tchau", "no gracias, hasta luego". The "ok" of it only
 * closes the talk; a plain "sí, chao" answers first, and takes leave after.
 */
export function takesLeave(text: Normalised): boolean {
  const words = wordsOf(text);
  const hits = findConcepts(lexicon(), words);
  const farewells = hits.get('farewell') ?? [];
  if (farewells.length === 0 || words.some(({ token }) => PLAIN_YES.test(token.text))) return false;
  const beside = [...farewells, ...(hits.get('beside') ?? [])];
  return words.every((_, at) => beside.some(({ from, to }) => from <= at && at < to));
}
