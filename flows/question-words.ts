import { heard } from '../locales/heard.ts';
import { folded, has } from './folded.ts';

/** Words that ask for the same thing, whatever the country; the first stands for all of them. */
const ALIKE: readonly (readonly string[])[] = [
  'parqueadero parquear parqueo parqueos estacionamiento estacionamientos estacionar estacionamento estacionamentos aparcamiento aparcar cochera garaje garagem manobrista valet',
  'tapaboca tapabocas mascarilla barbijo cubrebocas nasobuco mascara',
  'ascensor ascensores elevador elevadores',
  'tarjeta tarjetas cartao cartoes',
  'efectivo plata dinheiro contado',
  'pagar pago pagos aceptan acepta reciben recibe pagamento aceitam aceita recebem recebe',
  'factura boleta facturas',
  'acompanante acompanantes acompanado acompanada acompanhante acompanhantes acompanhado acompanhada',
].map((words) => words.split(' '));
const FIRST = new Map(ALIKE.flatMap((words) => words.map((word) => [word, words[0]!] as const)));

/** A vehicle that is to be left somewhere asks for a place to park; one that broke down does not. */
const VEHICLE = heard.questionWords.vehicle;
const IS_LEFT = heard.questionWords.isLeft;

/** What all that a word ends in is written as. */
export const STEM = '*';

/** The words of a question that tell what it asks, each in the form that it is compared in. */
export function questionWords(text: string): string[] {
  const plain = folded(text);
  const parks = IS_LEFT.test(plain);
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => {
      if (parks && VEHICLE.test(word)) return stemOf(FIRST.get('parqueadero')!);
      return stemOf(FIRST.get(word) ?? word);
    });
}

/** "Sola", "solos" and "solo", "llevo" and "llevar" ask alike. */
function stemOf(word: string): string {
  return word.replace(heard.questionWords.ending, STEM);
}

/** Words that ask where something is, or how one gets there. */
const OF_PLACE = heard.questionWords.ofPlace;

/** Whether a site that is named is only where a visit is wanted: "no, para Mateo, en la sede norte". */
export function isNoQuestionOfPlace(text: string): boolean {
  return !has(text, OF_PLACE);
}
