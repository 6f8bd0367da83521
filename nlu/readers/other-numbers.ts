import type { Normalised } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import { type DigitRun, wordsAround } from './digits.ts';
import { COMMON_KINDS, ID_KINDS } from './ids/kinds.ts';

/** Papers, accounts and codes that have numbers of their own, and sums of money, as they are named before them. */
const OTHERS = new Set(
  `orden ordenes autorizacion codigo cups cie historia factura recibo boleta poliza afiliado afiliada afiliacion
  radicado solicitud pedido expediente referencia contrato cuenta ticket comprobante licencia matricula
  tarjetahabiente nss credencial postal cuesta cuestan vale valen precio costo valor copago cobran cobraron pague
  gano salario plata ordem autorizacao fatura nota protocolo guia pedido prontuario conta contrato cep
  apto apartamento apt torre bloque bloco piso oficina interior sale salen sai saem
  termina terminada acaba empieza comienza comeca finaliza ultimos
  calle carrera cra avenida diagonal transversal rua direccion endereco
  referencia senha custa custam preco valor paguei cobraram ganho salario dinheiro apolice`.split(/\s+/),
);

const MONEY = new Set(
  'peso pesos sol soles real reais dolar dolares guarani guaranies quetzales bolivianos euros mil lucas conto'.split(
    ' ',
  ),
);

/** What an id is called in any country: nearer to a number, such a word claims it. */
const IDS = new Set([...ID_KINDS, ...COMMON_KINDS].flatMap(({ labels }) => labels));

/** "Calle 52 # 43-21", "casa 4 n° 512": the number of a house, after that of its street. */
const HOUSE = terms.otherNumbers.house;
const HOUSE_REACH = 10;

/** Whether the words around digits make them the number of an order, an account or a sum, no person's id. */
export function isOtherNumber(text: Normalised, run: DigitRun): boolean {
  const { before, after } = wordsAround(text, run);
  if (HOUSE.test(text.original.slice(Math.max(0, run.start - HOUSE_REACH), run.start))) return true;
  if (/[$€]\s?$/u.test(text.original.slice(Math.max(0, run.start - 3), run.start))) return true;
  if (after.some((word) => IDS.has(word))) return false;
  if (MONEY.has(after[0] ?? '')) return true;
  const claimed = before.find((word) => OTHERS.has(word) || IDS.has(word));
  return claimed !== undefined && !IDS.has(claimed);
}
