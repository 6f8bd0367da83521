import { heard } from '../../locales/heard.ts';
import type { MessageKey } from '../../locales/locale.ts';
import { folded } from '../folded.ts';
import { tellsWho } from '../who/told.ts';
import type { Asked } from './asking.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';

/** What is asked of who somebody is. */
const WHO = new Set(['document', 'birth-date', 'name']);

/** "¿Para qué quieren eso?", "pra que vocês precisam disso?", "¿y eso por qué?", "o que fazem com meus dados?" */
const WHY = heard.why.why;

/** "¿Y si digo que no?", "se eu não concordar?": what becomes of who does not agree. */
const IF_NOT = heard.why.ifNot;

/** "¿Quién los ve?", "sem isso não dá?": asked of the use of their data. */
const WHO_SEES = heard.why.whoSees;

/** "¿1 es lo mejor o lo peor?" */
const OF_SCALE = heard.why.ofScale;

/** "Ya soy paciente", "já tenho cadastro", "ya se los di la otra vez": what is asked for is known. */
const KNOWN_ALREADY = heard.why.knownAlready;

/** "¿Le mando foto de la cédula?", "posso mandar foto do documento?" */
const AS_A_PICTURE = heard.why.asAPicture;

/**
 * What is told to who asks why who they are, or their consent, is asked for, or does not know what to say to that; null
 * where nothing of that is open.
 */
export function whyAsked(
  asked: Asked | null,
  text: string,
  { isUnsure = false, tellsWho = false }: { isUnsure?: boolean; tellsWho?: boolean } = {},
): MessageKey | null {
  if (!asked) return null;
  const words = folded(text);
  if (asked.key === 'surveying.ask') return OF_SCALE.test(words) ? 'surveying.scale' : null;
  if (asked.key === 'welcome.consent') {
    if (IF_NOT.test(words)) return 'welcome.if-not';
    return isUnsure || WHY.test(words) || WHO_SEES.test(words) ? 'welcome.why' : null;
  }
  if (!WHO.has(asked.awaiting ?? '')) return null;
  if (WHY.test(words)) return 'identify.why';
  if (asked.awaiting !== 'document' || tellsWho) return null;
  if (AS_A_PICTURE.test(words)) return 'identify.no-picture';
  return KNOWN_ALREADY.test(words) ? 'identify.known-already' : null;
}

/** Has it explained, where they ask why something is asked. */
export function asksWhyItIsAsked({ asked, said, given }: Heard): Move[] | null {
  const isUnsure = said.understood.controls.includes('unsure');
  const key = whyAsked(asked, said.text, { isUnsure, tellsWho: tellsWho(given) });
  return key && [{ do: 'explain', key }];
}
