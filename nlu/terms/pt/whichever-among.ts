/** What Portuguese speakers say that `nlu/readers/whichever-among.ts` listens for. */
export const whicheverAmong = {
  beforeNot: 'que so mas',
  of: 'de da do em na no das dos para pra',
};
