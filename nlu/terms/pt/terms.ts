import { birthDate } from './birth-date.ts';
import { birthPart } from './birth-part.ts';
import { both } from './both.ts';
import { called } from './called.ts';
import { choice } from './choice.ts';
import { choiceNumber } from './choice-number.ts';
import { complaint } from './complaint.ts';
import { correction } from './correction.ts';
import { digits } from './digits.ts';
import { documentId } from './document-id.ts';
import { farewell } from './farewell.ts';
import { frames } from './frames.ts';
import { fromVisit } from './from-visit.ts';
import { grammar } from './grammar.ts';
import { greeting } from './greeting.ts';
import { labels } from './labels.ts';
import { modality } from './modality.ts';
import { name } from './name.ts';
import { nameAt } from './name-at.ts';
import { nameWords } from './name-words.ts';
import { otherNumbers } from './other-numbers.ts';
import { partAnswer } from './part-answer.ts';
import { person } from './person.ts';
import { phone } from './phone.ts';
import { practitioner } from './practitioner.ts';
import { reason } from './reason.ts';
import { relatives } from './relatives.ts';
import { site } from './site.ts';
import { specialty } from './specialty.ts';
import { turnedDown } from './turned-down.ts';
import { whicheverAmong } from './whichever-among.ts';

/** The words of Portuguese, by the reader that listens for them. */
export const termsPt = {
  birthDate,
  birthPart,
  both,
  called,
  choice,
  choiceNumber,
  complaint,
  correction,
  digits,
  documentId,
  farewell,
  frames,
  fromVisit,
  grammar,
  greeting,
  labels,
  modality,
  name,
  nameAt,
  nameWords,
  otherNumbers,
  partAnswer,
  person,
  phone,
  practitioner,
  reason,
  relatives,
  site,
  specialty,
  turnedDown,
  whicheverAmong,
};
