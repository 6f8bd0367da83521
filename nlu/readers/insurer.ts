import type { Vocabulary } from '../lexicon/lexicon.ts';
import { fold } from '../normalise.ts';
import type { EntityOf } from '../types.ts';
import { mentionsOf, spanOf, type Utterance } from './heard.ts';

/** Who pays when nobody insures. */
export const PRIVATE_PAY = 'particular';

/** Insurers that patients name in any clinic; a clinic's own list goes first. */
const KNOWN = `Sura, Sanitas, Colsanitas, Compensar, Nueva EPS, Salud Total, Famisanar, Coosalud, Mutual Ser,
  Aliansalud, Unimed, Amil, Bradesco Saúde, SulAmérica, Hapvida, NotreDame Intermédica, Porto
  Seguro, Cassi, Golden Cross, Prevent Senior, OSDE, Swiss Medical, Galeno, Medifé, PAMI, IOMA,
  OSECAC, Omint, Fonasa, Colmena, Cruz Blanca, Banmédica, Consalud, Vida Tres, Rímac, Pacífico,
  EsSalud, Mapfre, IMSS, ISSSTE, GNP, AXA, MetLife, Seguros Monterrey, IESS, Humana, Saludsa, ARS
  Humano, Senasa, ARS Universal, Médica Uruguaya, ASSE, Asociación Española, CASMU, IPS, Allianz,
  Medisanitas, Coomeva`;

/** The insurers known by name, and paying oneself. */
export const INSURER_WORDS: Vocabulary = {
  ...Object.fromEntries(KNOWN.split(',').map((name) => [`insurer:${name.trim()}`, name.trim()])),
  [`insurer:${PRIVATE_PAY}`]: `
    particular, privado, pago de mi bolsillo, pago particular, sin seguro, sem convenio, sem plano, no
    tengo seguro, nao tenho convenio|plano, por particular, sin obra social`,
};

/** Words that short insurers' names need near them, or they are common words: "humana", "pacífico". */
const NEAR = new Set(
  `eps seguro seguros convenio plano obra social prepaga isapre aseguradora ars tengo tenho soy sou de
  por con com pelo pela medicina prepagada afiliado afiliada afiliacion atienden aceptan aceitam
  atendem reciben trabajan cubre cobre la el meu minha mi o a`.split(/\s+/),
);

/** Initials are written as they are: "hace" sounds like ASSE, and is none. */
function isWritten(name: string, said: Utterance['words']): boolean {
  return name !== name.toUpperCase() || said.map(({ token }) => token.text).join(' ') === fold(name);
}

/** The insurers named. */
export function readInsurers(utterance: Utterance): EntityOf<'insurer'>[] {
  const { words } = utterance;
  return mentionsOf(utterance.hits, 'insurer')
    .filter(({ from, to, value }) => isWritten(value, words.slice(from, to)))
    .filter(({ from }) => words.length <= 3 || NEAR.has(words[from - 1]?.token.text ?? ''))
    .map(({ value, ...hit }) => ({ type: 'insurer', ...spanOf(utterance, hit), insurer: value }));
}
