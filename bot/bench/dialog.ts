/** What a patient writes as the `at`th message. */
export type Writes = (patient: number, at: number) => string;

/** Small talk, a question, a booking begun, changed and left: over and over. */
const DIALOG = [
  'Buenos días',
  '¿a qué hora atienden los sábados?',
  'quiero una cita de cardiología',
  'no, mejor dermatología, el jueves por la tarde',
  '¿cuánto cuesta?',
  'no, déjelo así, gracias',
];

/** Patients who all write alike: what one has written is understood the sooner of the next. */
export const alike: Writes = (patient, at) => DIALOG[(at + patient) % DIALOG.length]!;

/** The same words, never written the same way twice, so that nothing is known of a text from the one before it. */
export function unlike(): Writes {
  let written = 0;
  return (patient, at) => inAnotherHand(alike(patient, at), written++);
}

/** Capitals where `hand` has a bit, and as many more spaces between two words as is left of it. */
function inAnotherHand(text: string, hand: number): string {
  let left = hand;
  const letters = text.replace(/\p{L}/gu, (letter) => {
    const isCapital = left % 2 === 1;
    left = Math.floor(left / 2);
    return isCapital ? letter.toUpperCase() : letter;
  });
  return letters.replace(' ', ' '.repeat(left + 1));
}
