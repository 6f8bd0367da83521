import { heard } from '../../locales/heard.ts';
import type { Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { keeping } from '../keeping.ts';
import { questionAsked } from '../questions/question-cards.ts';
import type { World } from '../world.ts';
import type { Asked } from './asking.ts';
import type { Move } from './move.ts';
import { asksWhoSees } from './of-their-visit.ts';
import { asksForOrder } from './service-facts.ts';
import { asksFreely, type Wanted } from './wanted.ts';

/** What people say to anybody who answers: jokes, songs, love, the weather, the match. */
const CHAT = heard.talking.chat;

/** What was paid wrongly, and is wanted back: only people of the clinic see to that. */
const MONEY_BACK = heard.talking.moneyBack;
/** What was left behind at the clinic, which its people look for: told by where. */
const LEFT_BEHIND = heard.talking.leftBehind;

const ASKS_CONTACT = heard.talking.asksContact;
type BeginMove = Extract<Move, { do: 'begin' }>;

/** How it is asked in a clinic's file how else it is reached. */
const CONTACT_ASKED = ['número de teléfono', 'número de telefone'] as const;
/** Whose number it is told to be: not the clinic's. */
const OWN_CONTACT = heard.talking.ownContact;

const OF_RESULTS = heard.talking.ofResults;

/** What is told of what is beside the matter: small talk, another language, what if; null where it is to the point. */
export function besideTheMatter(
  text: string,
  { asked, wanted, world: { clinic } }: { asked: Asked | null; wanted: readonly Wanted[]; world: World },
): Move | null {
  if (asksFreely(asked)) return null;
  if (has(text, MONEY_BACK) || has(text, LEFT_BEHIND))
    return { do: 'begin', flow: 'person', intent: 'human', given: {}, about: { reason: 'not-yet' } };
  const contact = contactAsked(text, clinic);
  if (contact) return contact;
  const results = clinic.questions.find(({ topic }) => topic === 'results');
  if (results && asked?.key === 'results.person' && asksOfResults(text))
    return { do: 'begin', flow: 'questions', intent: null, given: { question: results.id } };
  if (isForeign(text, wanted)) return { do: 'explain', key: 'repair.languages' };
  if (isChat(text, wanted)) return { do: 'explain', key: 'repair.chat' };
  return whatIfUnable(text, asked);
}

/** The answer to who asks how else the clinic is reached; null where nobody does. */
export function contactAsked(text: string, clinic: World['clinic']): BeginMove | null {
  if (!has(text, ASKS_CONTACT) || has(text, OWN_CONTACT)) return null;
  const card = [text, ...CONTACT_ASKED].map((way) => questionAsked(way, clinic)).find(Boolean);
  return { do: 'begin', flow: 'questions', intent: null, given: card ? { question: card.id } : {} };
}

/** "¿Y el de orina?", but not "¿hay que llevar orden para los exámenes?" */
function asksOfResults(text: string): boolean {
  return text.includes('?') && has(text, OF_RESULTS) && !asksForOrder(text);
}

/** "Pero eres un robot, páseme con alguien": a person is asked for with it. */
const WANTS_PERSON = heard.talking.wantsPerson;

/** Whether somebody of the clinic is asked for. */
export function wantsPerson(text: string): boolean {
  return has(text, WANTS_PERSON);
}

/** "¿Son de la clínica de verdad?", "isso é golpe?" */
const DOUBTS = heard.talking.doubts;

/** Whether it is asked who, or what, is speaking, and nothing is wanted with it. */
export function asksWho({ text, understood }: Said, wanted: readonly Wanted[]): boolean {
  if (!understood?.controls.includes('who') && !has(text, DOUBTS)) return false;
  const isOther = wanted.some(({ intent, sure }) => sure && intent !== 'human');
  // "¿Con quién es?" asks who sees them.
  return !isOther && !has(text, WANTS_PERSON) && !asksWhoSees(text);
}

/** Whether what is said is small talk, and asks for nothing of a clinic. */
function isChat(text: string, wanted: readonly Wanted[]): boolean {
  return wanted.every(({ sure }) => !sure) && has(text, CHAT);
}

/** Another language, asked for by name in either of ours or its own. */
const NAMES_ANOTHER = heard.talking.namesAnother;
/** What a doctor speaks, the clinic knows. */
const OF_A_DOCTOR = heard.talking.ofADoctor;
/** Small words of English that neither of our languages has. */
const ENGLISH = new Set(
  'i my you your the an is are do does can could would want need have to for with please what when where how appointment doctor tomorrow today speak english hello thanks thank see get book'.split(
    ' ',
  ),
);
/** Words of English from which a message is taken for it, and their share of all. */
const ENOUGH = 3;
const MOST = 0.6;

/** Whether a text is English for the most part. */
const isEnglish = keeping((text) => {
  const words = folded(text)
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english >= ENOUGH && english >= MOST * words.length;
});

/** Whether somebody writes, or asks for, a language that is spoken here by nobody. */
export function isForeign(text: string, wanted: readonly Wanted[] = []): boolean {
  return (
    (has(text, NAMES_ANOTHER) && !has(text, OF_A_DOCTOR)) ||
    (wanted.every(({ sure }) => !sure) && isEnglish(text))
  );
}

/** "¿Y si no puedo ir?", "e se eu não conseguir?": it asks what then, and refuses nothing. */
const UNABLE = heard.talking.unable;
/** What would be done then is proposed with it: "si no puedo, ¿hay otro día?" */
const PROPOSES = heard.talking.proposes;

/** Words that ask for a person by any name. */
const NAMES_PERSON = heard.talking.namesPerson;

/** "Robô burro": who only swears at the assistant is told sorry, and offered a person. */
export function onlySwears({ text, understood }: Said): boolean {
  const words = folded(text);
  return (
    Boolean(understood?.controls.includes('rude')) && !WANTS_PERSON.test(words) && !NAMES_PERSON.test(words)
  );
}

const WHAT_THEN = heard.talking.whatThen;

/** What is said to who asks what if they cannot come to a visit that is spoken of; null where nothing is asked so. */
function whatIfUnable(text: string, asked: Asked | null): Move | null {
  const isAsked = text.includes('?') || has(text, WHAT_THEN);
  const said = [asked?.args, ...(asked?.choices ?? []).map(({ args }) => args)];
  const isOfVisit = said.some((args) => args !== undefined && ('on' in args || 'at' in args));
  if (!isOfVisit || !isAsked || !has(text, UNABLE) || has(text, PROPOSES)) return null;
  return { do: 'explain', key: 'visit.if-not' };
}
