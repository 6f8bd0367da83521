import type { Vocabulary } from '../lexicon/lexicon.ts';
import { CHOICE_WORDS } from '../readers/choice-words.ts';
import { COMPLAINT_WORDS } from '../readers/complaint-words.ts';
import { INSURER_WORDS } from '../readers/insurer.ts';
import { MODALITY_WORDS } from '../readers/modality.ts';
import { PERSON_WORDS } from '../readers/person.ts';
import { SPECIALTY_WORDS } from '../readers/specialty-words.ts';
import { NAME_FILLERS } from './name-fillers.ts';

/** Words of both languages for what is named: a patient of the border has one doctor and two ways to name her. */
export const THINGS_NAMED: Vocabulary = {
  filler: NAME_FILLERS,
  ...SPECIALTY_WORDS,
  ...COMPLAINT_WORDS,
  ...PERSON_WORDS,
  ...MODALITY_WORDS,
  ...INSURER_WORDS,
  ...CHOICE_WORDS,
  // It sounds nearly as "maninha" does, and is nobody's sister.
  machine: 'maquina+',
};
