import type { Vocabulary } from '../lexicon/lexicon.ts';
import { terms } from '../terms/terms.ts';
import type { EntityOf } from '../types.ts';
import { mentionsOf, spanOf, type Utterance } from './heard.ts';

/** How the visit is held. */
export const MODALITY_WORDS: Vocabulary = {
  'modality:telemedicine': `
    videollamad*, video llamada, videochamad*, video chamada, videoconferencia, virtual, virtuales,
    virtualmente, por video, online, on line, en linea, telemedicina, telemedicina, teleconsulta*,
    teleatendimento, tele consulta, remoto, remota, a distancia, a distancia, por zoom, por meet,
    por camara, pela camera, por internet, pela internet, teleorientacion, por celular video,
    desde casa, desde mi casa, sem sair de casa, sin salir de casa, de casa mesmo, por chamada de video,
    por videollamada, link de video`,
  'modality:in-person': `
    presencial*, en persona, em pessoa, pessoalmente, personalmente, en la clinica, na clinica,
    en el consultorio, no consultorio, cara a cara, fisicamente, en la sede, ir hasta la, ir ate ai,
    ir alla, presensial, ahi mismo en la`,
};

/** Words between a "no" and what it refuses. */
const DENIED_WITHIN = 3;

/** Whether the visit is wanted by video or in the clinic; "no virtual" is in person. */
export function readModalities(utterance: Utterance): EntityOf<'modality'>[] {
  return mentionsOf(utterance.hits, 'modality').map(({ value, ...hit }) => {
    const remote = (value === 'telemedicine') !== isDenied(utterance, hit.from);
    return { type: 'modality', ...spanOf(utterance, hit), modality: remote ? 'telemedicine' : 'in-person' };
  });
}

function isDenied({ words }: Utterance, at: number): boolean {
  return words
    .slice(Math.max(0, at - DENIED_WITHIN), at)
    .some(({ token, clause }) => clause === words[at]!.clause && terms.modality.denied.test(token.text));
}
