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
export function complainsOfSilence(said: Marks): boolean {
  const { words } = said;
  const isSilent = words.some(
    ({ token }, at) => NOBODY.has(token.text) && ANSWERS.test(words[at + 1]?.token.text ?? ''),
  );
  return isSilent && !named(said, ['result', 'request', 'auth', 'video', 'order']) && !told(said, ['want']);
}

/** "Qué servicio tan malo." */
export function complainsOfService({ words }: Marks): boolean {
  return words.some(({ token, sentence }, at) => {
    const near = words.slice(Math.max(0, at - SAID_WITHIN), at + SAID_WITHIN + 1);
    const isBad = near.some((word) => word.sentence === sentence && BAD.test(word.token.text));
    return SERVICE.test(token.text) && isBad;
  });
}
