import type { Vocabulary } from '../lexicon/lexicon.ts';

/** How one takes leave, in both languages at once, as the answers that stand beside a goodbye are. */
export const FAREWELL_WORDS: Vocabulary = {
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
