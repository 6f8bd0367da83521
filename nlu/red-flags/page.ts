import type { Vocabulary } from '../lexicon.ts';
import type { RedFlagKind } from '../types.ts';
import { spanish } from './es.ts';
import { portuguese } from './pt.ts';
import { ANYWHERE, type Rule } from './rule.ts';
import { RULES } from './rules.ts';

const TITLES: Readonly<Record<RedFlagKind, string>> = {
  suicide: 'Suicide and self-harm',
  unconscious: 'Unconsciousness',
  seizure: 'Seizures',
  pregnancy: 'Pregnancy and birth',
  violence: 'Violence',
  poisoning: 'Poisoning and overdose',
  allergy: 'Severe allergy',
  breathing: 'Breathing',
  'chest-pain': 'Chest pain',
  stroke: 'Stroke',
  bleeding: 'Bleeding',
  trauma: 'Injury',
  'child-fever': 'Fever in children',
  generic: 'Danger of any other kind',
};

/** What puts a sign aside, and the concepts that say so. */
const ASIDE: readonly [why: string, concepts: readonly string[]][] = [
  ['It is denied: a word of denial governs the sign, with nothing between but small words', ['not', 'stop']],
  [
    'It is past and over, and no word of now stands near',
    [
      'ago',
      'onceHad',
      'whenHad',
      'calendarThen',
      'hadVerb',
      'checkWish',
      'childhood',
      'weeksSince',
      'weeksLong',
      'resolved',
      'died',
      'now',
      'wellNow',
    ],
  ],
  [
    'It is the self-harm of another, long ago, whom the writer does not want to follow',
    ['othersHarm', 'joinDead'],
  ],
  ['It is of where one lives: "I do not want to live in this town"', ['dwelling', 'task']],
  ['It is chronic and stable, and no word of now stands near', ['chronic']],
  ['It is supposed: a question of what to do if it came', ['hypothetical', 'someDay', 'if', 'whatToDo']],
  ['It is a way of speaking, or the mishap of a thing', ['idiom', 'thing', 'mishap', 'deskCause']],
  [
    'It names an errand, a paper, a study or a check-up',
    ['errand', 'forThen', 'paper', 'study', 'visitFor', 'serviceFor'],
  ],
  ['It asks which doctor sees to it', ['doctorQuestion', 'attendQuestion']],
  ['It speaks of work, news, courses, prices or insurance', ['information', 'schoolwork']],
  ['It is told of a story or a dream, or is a name', ['fiction', 'named']],
  ['Those who looked at it found nothing, and it is not told anew', ['cleared']],
  ['It is an injury of months ago, of which only the rest goes on', ['longSince', 'lingering']],
  ['It is a cut or a burn that is said to be slight', ['mild']],
  ['It is an accident in which nobody was hurt', ['unhurt']],
  ['It was seen to at a hospital, which sent the patient on, and nothing of it goes on', ['seen', 'sentOn']],
  ['It is an animal that is ill', ['pet']],
];

const INTRODUCTION = `# Red flags

What Recado takes for an emergency in a message, and what it does not. This page is written from the
grammar itself (\`node nlu/red-flags-page.ts > docs/red-flags.md\`); a test fails when it is stale. It
is meant to be read by a clinician: if a word is missing, wrong, or in the wrong place, say so, or
change it in \`nlu/red-flags/es/\` or \`nlu/red-flags/pt/\`, add the sentence to \`nlu/corpus/red-
flags/\`, and run the tests.

**Emergency**: the patient gets the emergency number at once and a person takes over. **Screen**: the
same, and one safety question is asked. In doubt a message is flagged: a needless safety message costs
little.

Where the grammar knows no sign, a model that has read the sentences of \`nlu/corpus/red-flags/\` looks a
second time: what closely resembles a danger is a screen too. It never takes a danger back, and never
raises what the grammar has put aside.

A line such as \`pain + chest\` holds when both are told in one sentence, in any order, near each other.
Words are read by their sound, without accents, and with one wrong letter in the long ones: *combulción*
is *convulsión*. In the lists, \`a|b\` is either word, \`a_b\` two words for one, \`word~\` all forms of
a verb, \`word+\` its genders and plurals, \`word*\` anything that so begins, \`#\` a number, \`@name\`
any phrase of that list.`;

/** The page for clinicians: every rule, what puts it aside, and the words of both languages. Markdown. */
export function redFlagsPage(): string {
  const kinds = [...new Set(RULES.map(({ kind }) => kind))];
  return [
    INTRODUCTION,
    ...kinds.map(kindSection),
    '## What puts a sign aside',
    'Self-harm is put aside only when it is denied, told as overcome long ago, or of where one lives or of a task (dwelling, task).',
    ASIDE.map(([why, concepts]) => `- ${why} (${concepts.map(nameOf).join(', ')}).`).join('\n'),
    '## The words',
    'The order is that of the rules above; lists with `@` are shared by others.',
    ...conceptsInOrder().map(conceptSection),
  ]
    .join('\n\n')
    .concat('\n');
}

function kindSection(kind: RedFlagKind): string {
  const lines = RULES.filter((rule) => rule.kind === kind).map(ruleLine);
  const head = '| when these are told | level | within | but not with |\n| --- | --- | --- | --- |';
  return `## ${TITLES[kind]}\n\n${head}\n${lines.join('\n')}`;
}

function ruleLine({ signs, level, within, unless }: Rule): string {
  const told = signs.map((sign) => sign.map(nameOf).join(' *or* ')).join(' **+** ');
  const reach = signs.length === 1 ? '' : within === ANYWHERE ? 'the message' : `${within} words`;
  return `| ${told} | ${level} | ${reach} | ${unless.map(nameOf).join(', ')} |`;
}

/** `cannotBreathe` is read as "cannot breathe". */
function nameOf(concept: string): string {
  return concept.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function conceptsInOrder(): string[] {
  const ruled = RULES.flatMap(({ signs, unless }) => [...signs.flat(), ...unless]);
  const shared = Object.keys(spanish).filter((concept) => concept.startsWith('@'));
  return [...new Set([...ruled, ...ASIDE.flatMap(([, concepts]) => concepts), ...shared])];
}

function conceptSection(concept: string): string {
  const says = (vocabulary: Vocabulary) => {
    const phrases = (vocabulary[concept] ?? '')
      .split(',')
      .map((phrase) => phrase.trim().replace(/\s+/g, ' '));
    return phrases.map((phrase) => `\`${phrase}\``).join(', ');
  };
  return `### ${nameOf(concept)}\n\n- es: ${says(spanish)}\n- pt: ${says(portuguese)}`;
}
