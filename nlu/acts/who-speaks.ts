import { spoken } from '../words.ts';
import type { Marks } from './marks.ts';

const ARTICLE = '(?:un|una|um|uma|o|a|el|la) ';
const MACHINE =
  '(?:robot|robo|bot|chatbot|maquina|ia|inteligencia artificial|grabacion|gravacao|contestadora)';
const SPEAKER = `(?:${MACHINE}|persona|humano|humana|pessoa|gente|ser humano)`;
const BEING =
  '(?:es|eres|sos|e|eh|sera|seria|(?:estoy|estou|to) (?:hablando|chateando|falando|conversando) (?:con|com)|(?:hablo|falo) (?:con|com))';
const BEFORE =
  '(?:(?:hola|oi|ola|disculpa|disculpe|desculpa|perdon|pero|mas|y|usted|tu|vos|voce|ustedes|voces|isso|isto|esto|eso|quien|aqui|ai) )*';
const ASKED = new RegExp(
  `^${BEFORE}${BEING} (?:voce |usted |tu )?(?:${ARTICLE})?${SPEAKER}` +
    `(?: (?:o|ou) (?:es |e |eh |con |com )?(?:${ARTICLE})?${SPEAKER})*(?: (?:de verdad|de verdade|real|mesmo|automatico))?$`,
);

/** "É robô?", "¿estoy hablando con una máquina o con una persona?": who speaks is asked, and nobody is called for. */
export function asksWhoSpeaks({ words }: Marks): boolean {
  return ASKED.test(spoken(words));
}
