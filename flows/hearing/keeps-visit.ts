import { heard } from '../../locales/heard.ts';
import { has } from '../folded.ts';
import { keeping } from '../keeping.ts';

/** "Me quedo con la que tengo", "prefiero la de antes", "déjela como está", "deixa assim". */
const AS_IT_IS = heard.keepsVisit.asItIs;
/** "Sí, quiero ir", "sim, preciso dela", where it is asked whether to cancel. */
const WANTED = heard.keepsVisit.wanted;

/** Whether a visit is to stay as it is, where it was about to be moved or cancelled. */
export const keepsAsItIs = keeping((text) => has(text, AS_IT_IS));

/** Whether a visit is wanted still, where it is asked whether to cancel it. */
export const wantsItStill = keeping((text) => keepsAsItIs(text) || has(text, WANTED));
