import { es } from '../../locales/es/messages.ts';
import { inForm } from '../../locales/form-of-address.ts';
import { pt } from '../../locales/pt/messages.ts';
import type { Vocabulary } from '../lexicon/lexicon.ts';
import type { RedFlagKind } from '../types.ts';
import { spanish } from './es.ts';
import { EXAMPLES } from './examples.ts';
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
  ['It is of where one lives, or of growing old: "I do not want to live in this town"', ['dwelling', 'task']],
  ['It is chronic and stable, and no word of now stands near', ['chronic']],
  ['It is supposed: a question of what to do if it came', ['hypothetical', 'someDay', 'if', 'whatToDo']],
  [
    'It is asked of anyone: what brings what, what a vaccine does, what may come to pass, whether something is normal or bad',
    ['brings', 'vaccine', 'possible', 'judged', 'anyone', 'afterward'],
  ],
  ['It is a way of speaking, or the mishap of a thing', ['idiom', 'thing', 'mishap', 'deskCause']],
  ['It is taken back at once, with a laugh', ['takenBack']],
  [
    'It names an errand, a study or a check-up, or is read off a paper',
    ['errand', 'forThen', 'paper', 'heading', 'writtenOn', 'study', 'visitFor', 'serviceFor'],
  ],
  ['It asks which doctor sees to it', ['doctorQuestion', 'attendQuestion']],
  ['It speaks of work, news, courses, prices or insurance', ['information', 'schoolwork']],
  [
    'It is told of a story, of the news or of a dream, or is a name',
    ['fiction', 'heardOf', 'medium', 'named'],
  ],
  ['Those who looked at it found nothing, and it is not told anew', ['cleared']],
  ['It is an injury of months ago, of which only the rest goes on', ['longSince', 'lingering']],
  ['It is a cut or a burn that is said to be slight', ['mild']],
  ['It is an accident in which nobody was hurt', ['unhurt']],
  ['It was seen to at a hospital, which sent the patient on, and nothing of it goes on', ['seen', 'sentOn']],
  ['It is an animal that is ill', ['pet']],
  [
    'It is of what is told beside it: a visit of today, a long wait, an apology, a telephone that nobody answers, whether it is grave, a knee that ails, a fear of needles, a lift to mend',
    [
      'forThen',
      'waiting',
      'apology',
      'unanswered',
      'unsure',
      'sideways',
      'extraction',
      'slip',
      'ailing',
      'fearful',
      'moody',
      'lift',
      'yellowFever',
    ],
  ],
  [
    'It is a surname behind a given name, a number among those of a document, or a word of every day',
    ['known'],
  ],
];

const INTRODUCTION = `# Red flags

What Recado takes for an emergency in a message, and what it does not: for a clinician, in ten minutes. This page is
written from the grammar itself (\`node nlu/red-flags-page.ts > docs/red-flags.md\`); tests hold that it is not stale, and
that every saying on it is heard as it is told here.

- **Emergency**: what is happening now, or has within hours, to the writer or to somebody with them, told or merely named
  as urgent. The patient is told at once to call, and a person takes over.
- **Screen**: what may be one. The patient is told when to call, and asked one question; "yes" makes it an emergency.
- **Nothing**: what is past and over, chronic and stable, denied, supposed, a study's or a doctor's name, a way of speaking.
  The dialog goes on as if it had not been said.

In doubt a message is flagged: a needless safety message costs little. Self-harm is put aside only where it is denied,
told as overcome long ago, or of where one lives or of a task.`;

const CORRECTING = `## How to correct it
Say which saying is heard wrongly, and how it should be: that is all that is needed of a clinician. A developer adds the
saying to \`nlu/corpus/red-flags/\`, changes the words in \`nlu/red-flags/es/\` and \`nlu/red-flags/pt/\` or the rules below,
and runs the tests, which also try each saying amid greetings, wishes and questions. A word is changed for all that is said
with it, so the saying beside it that is *not* to change is as welcome.

Where the grammar knows no sign, a model that has read \`nlu/corpus/red-flags/\` looks a second time: what closely
resembles a danger is a screen too. It never takes a danger back, and never raises what the grammar has put aside.`;

const READING = `A line such as \`pain + chest\` holds when both are told in one sentence, in any order, near each other.
Words are read by their sound, without accents, and with one wrong letter in the long ones: *combulción* is *convulsión*.
In the lists, \`a|b\` is either word, \`a_b\` two words for one, \`word~\` all forms of a verb, \`word+\` its genders and
plurals, \`word*\` anything that so begins, \`#\` a number, \`@name\` any phrase of that list.`;

/** The page for clinicians: what is heard, by examples; then, folded, every rule and the words of both languages. Markdown. */
export function redFlagsPage(): string {
  const kinds = [...new Set(RULES.map(({ kind }) => kind))];
  return [
    INTRODUCTION,
    '## What is heard',
    ...kinds.map(examplesOf),
    toldSection(),
    '## What puts a sign aside',
    ASIDE.map(([why]) => `- ${why}.`).join('\n'),
    CORRECTING,
    folded('Every rule', [READING, ...kinds.map(kindSection), asideConcepts()]),
    folded('Every word', [
      'The order is that of the rules above; lists with `@` are shared by others.',
      ...conceptsInOrder().map(conceptSection),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

const LEVELS = ['emergency', 'screen', 'nothing'] as const;

function examplesOf(kind: RedFlagKind): string {
  const rows = LEVELS.map((level) => {
    const { es, pt } = EXAMPLES[kind][level];
    return `| ${level} | ${es.join(' · ')} | ${pt.join(' · ')} |`;
  });
  return `### ${TITLES[kind]}\n\n| heard as | Spanish | Portuguese |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

/** What the patient reads, in the words of the house; a clinic's own number stands where the number does. */
function toldSection(): string {
  const told = (['emergency.call', 'emergency.screen', 'emergency.not-now'] as const).map(
    (key) => `- ${WHEN_TOLD[key]}\n  - es: ${inForm(es[key], 'usted')}\n  - pt: ${pt[key]}`,
  );
  return `## What the patient is told\n\n${told.join('\n')}`;
}

const WHEN_TOLD = {
  'emergency.call': 'An emergency, or "yes" to the question:',
  'emergency.screen': 'A screen:',
  'emergency.not-now': '"No" to the question, and the dialog goes on:',
};

function folded(title: string, sections: readonly string[]): string {
  return `<details>\n<summary>${title}</summary>\n\n${sections.join('\n\n')}\n\n</details>`;
}

function asideConcepts(): string {
  const lines = ASIDE.map(([why, concepts]) => `- ${why} (${concepts.map(nameOf).join(', ')}).`);
  return `### What puts a sign aside, by its words\n\n${lines.join('\n')}`;
}

function kindSection(kind: RedFlagKind): string {
  const lines = RULES.filter((rule) => rule.kind === kind).map(ruleLine);
  const head = '| when these are told | level | within | but not with |\n| --- | --- | --- | --- |';
  return `### ${TITLES[kind]}, by its rules\n\n${head}\n${lines.join('\n')}`;
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
  return `#### ${nameOf(concept)}\n\n- es: ${says(spanish)}\n- pt: ${says(portuguese)}`;
}
