/** What Spanish speakers say that `nlu/readers/digits.ts` listens for. */
export const digits = {
  saidSeparator: /^(?:d[ií]gito|gui[oó]n(?:cito)?|raya|tracinho|h[ií]fen|punto)$/i,
  glue: /^(?: ?[-–./'’´] ?|[-–./()] ?|\) ?[-–]? ?| ?\(| | (?:gui[oó]n(?:cito)?|raya|tracinho|h[ií]fen|punto) |,? (?:con )?d[ií]gito (?:verificador )?)$/i,
  beginsDate:
    /^(?:0?[1-9]|[12]\d|3[01])[º°]?(?: de |[-/ ])(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|out|nov|dic)\p{L}*/iu,
};
