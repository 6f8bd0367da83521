import type { Marks } from './marks.ts';
import { named, told } from './said.ts';

const NOBODY: ReadonlySet<string> = new Set(['nadie', 'ninguem']);
const ANSWERS = /^(?:contest|respond|atiend|atend)/;
const SERVICE = /^(?:servicio|atencion|atendimento|servico)$/;
const BAD =
  /^(?:mal[oa]|pesim[oa]|fatal|horrible|ruim|pessim[oa]|horrivel|lamentable|lamentavel|vergonzos[oa])$/;
/** Words between a service and what is said of it: "qué atención tan pero tan mala". */
const SAID_WITHIN = 4;

/** "Llevo tres días llamando y nadie contesta." */
export function resentsSilence(said: Marks): boolean {
  const { words } = said;
  const isSilent = words.some(
    ({ token }, at) => NOBODY.has(token.text) && ANSWERS.test(words[at + 1]?.token.text ?? ''),
  );
  return isSilent && !named(said, ['result', 'request', 'auth', 'video', 'order']) && !told(said, ['want']);
}

const TREATED = /^(?:atend|atiend|trat|destrat|maltrat)/;
const BADLY = /^(?:mal|pessimo|pesimo|horrible|fatal)$/;

/** "Me atendieron muy mal", "fui mal atendida". */
export function wasTreatedBadly({ words }: Marks): boolean {
  return words.some(({ token, sentence }, at) => {
    const near = words.slice(Math.max(0, at - 2), at + SAID_WITHIN);
    return (
      TREATED.test(token.text) && near.some((one) => one.sentence === sentence && BADLY.test(one.token.text))
    );
  });
}

/** Papers that people of the clinic make out, and that no visit is needed for. */
const PAPERS =
  /\b(?:historia clinica|incapacidad(?:es)?|certificados?|constancias?|licencia medica|excusa medica|justificante|atestados?|declaracao|prontuario|reembolso|reintegro|relatorio medico)\b/;

/** "Necesito un certificado para el colegio", "quero uma cópia do meu prontuário". */
export function asksForPapers(said: Marks): boolean {
  return (
    PAPERS.test(said.words.map(({ token }) => token.text).join(' ')) &&
    told(said, ['want', 'get']) &&
    !named(said, [
      'visit',
      'slot',
      'order',
      'result',
      'exam',
      'cost',
      'auth',
      'insurance',
      'cancel',
      'move',
      'unable',
    ])
  );
}

/** "Qué servicio tan malo." */
export function resentsService({ words }: Marks): boolean {
  return words.some(({ token, sentence }, at) => {
    const near = words.slice(Math.max(0, at - SAID_WITHIN), at + SAID_WITHIN + 1);
    const isBad = near.some((word) => word.sentence === sentence && BAD.test(word.token.text));
    return SERVICE.test(token.text) && isBad;
  });
}
