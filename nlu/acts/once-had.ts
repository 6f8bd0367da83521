import { spoken, type Word } from '../words.ts';

interface Said {
  original: string;
  words: readonly Word[];
}

/** Words back from an act within which what governs it stands. */
const WITHIN = 3;
/** Names of acts, which somebody asked for: "pidió la baja". */
const NAMES = /^(?:baja|cancelacion|anulacion|baixa|cancelamento)$/;
const ASKED_FOR =
  /^(?:dad[oa]|pidio|pidieron|solicito|solicitaron|tramito|hizo|hicieron|pediu|pediram|solicitou|fez|fizeram)$/;
const PAST = /\b(?:ayer|anteayer|antier|anoche|pasad[oa]s?|ontem|anteontem)\b/;

/**
 * Whether words `from` up to `to` tell what once was to be done, and is over: "tuve que anular la vez pasada", "a mi
 * madre se le olvidó anular", "no alcancé a anular la de ayer", "mi marido pidió la baja".
 */
export function isOnceHad({ original, words }: Said, from: number, to: number): boolean {
  const { clause } = words[from]!;
  const before = words
    .slice(Math.max(0, from - WITHIN), from)
    .filter((word) => word.clause === clause)
    .map(({ token }) => token.text);
  const said = before.join(' ');
  if (
    /(?:^| )(?:tuv[eo]|tuvimos|tuvieron|tiv[e]|teve|tivemos|tiveram) que$|\bprecis(?:ei|ou|amos)(?: de)?$/.test(
      said,
    )
  )
    return true;
  // "Me ligaram pra confirmar": what others called for.
  if (/\b(?:llamaron|ligaram|ligou|escribieron|escreveram) (?:a|para|pra)$/.test(said)) return true;
  // "Me la volvieron a cambiar": what others did.
  if (/\b(?:volvieron|volvio|voltaram|voltou|tornaram|obligaron|obrigaram) a$/.test(said)) return true;
  // "Ya van dos veces que me suspenden la consulta."
  if (/\b(?:vez|veces|vezes) que(?: (?:me|nos|la|lo|a|o|ya|ja))*$/.test(said)) return true;
  // "Esse negócio de cancelar em cima da hora": only spoken of.
  if (/\b(?:negocio|isso|historia|lance|eso|tema|asunto) de$/.test(said)) return true;
  // "Se me olvidó cancelar" may ask for it still; what others forgot does not.
  if (/\besquec(?:eu|eram)\b/.test(said) || /\bles? olvid(?:o|aron)\b/.test(said)) return true;
  if (NAMES.test(words[to - 1]!.token.text) && before.some((word) => ASKED_FOR.test(word)))
    return isAccented(original, words, from);
  // "La última vez no pude ir": what could not be then.
  if (
    /^(?:no|nao) (?:pude|pudo|pudimos|pode|consegui|fui|alcance)\b/.test(wordsOf(words, from, to)) &&
    LAST_TIME.test(said)
  )
    return true;
  const isTried = /\b(?:no|nao) (?:alcance a|logre|pude|consegui|deu para)$/.test(said);
  return isTried && PAST.test(spoken(words));
}

const LAST_TIME = /\b(?:ultima|otra|outra|aquella|aquela|primera|primeira) vez$/;

function wordsOf(words: readonly Word[], from: number, to: number): string {
  return spoken(words, from, to);
}

/** "Solicito la baja" is a wish; "solicitó", with its accent, is another's. */
function isAccented(original: string, words: readonly Word[], from: number): boolean {
  const asked = words
    .slice(Math.max(0, from - WITHIN), from)
    .find(({ token }) => ASKED_FOR.test(token.text))!;
  return asked.token.text !== 'solicito' || /ó$/i.test(original.slice(asked.token.start, asked.token.end));
}
