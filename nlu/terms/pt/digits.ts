/** What Portuguese speakers say that `nlu/readers/digits.ts` listens for. */
export const digits = {
  saidSeparator: /^(?:d[ií]gito|gui[oó]n(?:cito)?|tra[çc]o|tracinho|h[ií]fen|ponto)$/i,
  glue: /^(?: ?[-–./'’´] ?|[-–./()] ?|\) ?[-–]? ?| ?\(| | (?:gui[oó]n(?:cito)?|tra[çc]o|tracinho|h[ií]fen|ponto) |,? d[ií]gito (?:verificador )?)$/i,
  beginsDate:
    /^(?:0?[1-9]|[12]\d|3[01])[º°]?(?: de |[-/ ])(?:ene|jan|feb|fev|mar|abr|may|mai|jun|jul|ago|sep|set|out|nov|dez)\p{L}*/iu,
};
