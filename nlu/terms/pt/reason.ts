/** What Portuguese speakers say that `nlu/readers/reason.ts` listens for. */
export const reason = {
  none: /^(?:no|n[aã]o|nada|nenhum|n[aã]o,? obrigad[oa])[.!]*$/iu,
};
