/** What Spanish speakers say that `nlu/readers/whichever-among.ts` listens for. */
export const whicheverAmong = {
  beforeNot: 'que pero mas solo',
  of: 'de del da en no dos los las para',
};
