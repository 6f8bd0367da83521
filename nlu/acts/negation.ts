import type { Lang } from '../types.ts';
import type { Word } from '../words.ts';

/** Words that deny what follows. Written as they are folded. */
const DENIES: Readonly<Record<Lang, ReadonlySet<string>>> = {
  es: new Set('no ni nunca jamas tampoco sin'.split(' ')),
  pt: new Set('nao nem nunca jamais tampouco sem num'.split(' ')),
};

/** Words a denial reaches across: auxiliaries, pronouns, small words and doubt, but no other act. */
const LIGHT: Readonly<Record<Lang, ReadonlySet<string>>> = {
  es: new Set(
    `me te se le les lo la los las nos el un una de del a al que y mi mis su ya es en por para favor vaya vayan vas va voy vamos
    ir quiero quisiera queria deseo deseaba pienso pensaba pretendo planeo necesito necesita tengo tienen tiene hay haga hagan
    hace falta debo deben debe puedo puede pueden podemos podria intencion idea dije digo he han ha estoy estaba estan era fue
    vuelva vuelvan volver ganas querer dejar dejen permita permitan aun todavia pedi pido solicite solicitado pedido autorice
    autorizado autorizo hemos habia querido sea seria necesario cita turno hora consulta mas solicitar pedir`.split(
      /\s+/,
    ),
  ),
  pt: new Set(
    `me te se lhe o a os as um uma de do da que e meu minha ja eh em por para pra favor va vao vai vou vamos ir quero queria
    gostaria desejo pretendo penso pensei preciso precisa tenho tem ha faca facam devo deve devem posso pode podem podemos
    poderia intencao ideia disse digo estou estava esta estao era foi volte voltem vontade querer deixe deixem ainda pedi peco
    solicitei autorizei autorizo seja seria necessario consulta horario nos to ta mandei falei mais`.split(
      /\s+/,
    ),
  ),
};

/** Words beyond which a denial no longer reaches. */
const REACH = 7;

/** Whether the word at `at` is within reach of a denial of its own clause: "no la vayan a cancelar". */
export function isNegated(words: readonly Word[], at: number, lang: Lang): boolean {
  const clause = words[at]!.clause;
  for (let back = at - 1; back >= 0 && at - back <= REACH; back--) {
    const word = words[back]!;
    if (word.clause !== clause) return false;
    if (DENIES[lang].has(word.token.text)) return !agrees(words, back);
    if (!LIGHT[lang].has(word.token.text)) return false;
  }
  return false;
}

/** "Cómo no", "por qué no", "¿no?" deny nothing. */
function agrees(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.token.text;
  return before === 'como' || (before === 'que' && words[at - 2]?.token.text === 'por');
}
