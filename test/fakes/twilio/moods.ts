/**
 * What Twilio may do to a request that it could have answered.
 * - `busy`: 429, and says when to ask again.
 * - `sick`: 500, and has done nothing.
 * - `sick-after`: 500, and has done it all the same.
 * - `cut`: the line breaks before anything is done.
 * - `lost`: it is done, and the line breaks before the answer.
 * - `late`: it is done, and the answer comes long after anyone waits for it.
 * - `locked`: 401, as when the token was changed.
 * - a number: 400 with this error of Twilio's.
 */
export type Mood = 'busy' | 'sick' | 'sick-after' | 'cut' | 'lost' | 'late' | 'locked' | number;

/** Whether what was asked is done nevertheless. */
export function doesIt(mood: Mood | undefined): boolean {
  return mood === undefined || mood === 'sick-after' || mood === 'lost' || mood === 'late';
}
