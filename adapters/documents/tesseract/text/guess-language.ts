import { fold } from '../../../../nlu/normalise.ts';
import type { TesseractLang } from './tesseract.ts';

/** Words of forms that only one of the two languages has, folded; also where spaces between them were lost. */
const PORTUGUESE =
  /exame|pedido|solicita[cg]ao|nascimento|usuario:|convenio|operadora|carteira|crm|cpf|cns|saude|hipotese|autoriza[cg]ao|validade|encaminhamento|guia|unimed|nome|\bdo\b|\bda\b|cao\b|coes\b|nao\b/g;
const SPANISH =
  /examen|orden\b|ordenmedica|solicitud|nacimiento|paciente:?nombre|aseguradora|cedula|eps\b|obrasocial|isapre|fonasa|rut\b|curp|autorizacion|diagnostico presuntivo|prestacion|nombre|\bdel\b|\bel\b|\bla\b|cion\b|ciones\b|\by\b/g;

/** The language of a form, by its commonest words. */
export function guessLanguage(text: string): TesseractLang {
  const folded = fold(text);
  const count = (words: RegExp) => folded.match(words)?.length ?? 0;
  return count(PORTUGUESE) > count(SPANISH) ? 'por' : 'spa';
}
