import { has } from '../folded.ts';
import { keeping } from '../keeping.ts';

const HAD =
  '(?:que (?:ya |eu |ja )?(?:tengo|tenia|tenho|tinha)|de (?:antes|siempre|sempre)|anterior|original|mi[ao]|minha)';
/** "Me quedo con la que tengo", "prefiero la de antes", "déjela como está", "deixa assim". */
const AS_IT_IS = new RegExp(
  [
    `\\b(?:me quedo|quedarme|fico|ficar|sigo|seguir|prefiero|prefiro|mejor|melhor|quiero|quero)(?: ir)? (?:con |com |a )?(?:la|el|a|o) ${HAD}\\b`,
    '\\b(?:dej|deix)(?:ela|ala|emosla)\\b|\\bqu[ei]dese asi\\b',
    '(?<!\\bme )\\b(?:deixa|deixe|deja|deje|(?:melhor|mejor|prefiro|prefiero|quero|quiero) (?:deixar|dejarl[ao]))(?: ela| a consulta| la cita| el turno| la hora)?(?: (?:assim|asi|como|igual|quiet\\w+|do jeito)\\b|[ .!]*$)',
    '(?<!\\b(?:no|nao) (?:la |lo )?)\\b(?:mantengal[ao]|mantenga|mantener(?:l[ao])?|mantengo|mantiene|mantem|mantenha|manter|conserv\\w+)\\b',
  ].join('|'),
);
/** "Sí, quiero ir", "sim, preciso dela", where it is asked whether to cancel. */
const WANTED =
  /(?<!\b(?:no|nao) (?:la |lo |me )?)\b(?:(?:quiero|quero|puedo|posso|voy a|vou|prefiero|prefiro|pienso|pretendo) (?:si )?(?:ir|asistir|comparecer|tenerla)|(?:la|lo) (?:necesito|quiero)|(?:preciso|quero) (?:dela|dele|ela)|(?:me )?s[ie]rve)\b|[ ,](?<!\b(?:no|nao) )(?:voy|vou)(?: si| sim)?\W*$/;

/** Whether a visit is to stay as it is, where it was about to be moved or cancelled. */
export const keepsAsItIs = keeping((text) => has(text, AS_IT_IS));

/** Whether a visit is wanted still, where it is asked whether to cancel it. */
export const wantsItStill = keeping((text) => keepsAsItIs(text) || has(text, WANTED));
