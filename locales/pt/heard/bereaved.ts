const KIN =
  '(?:pai|mae|filh[oa]|espos[oa]|marido|mulher|companheir[oa]|avo|irma|irmao|ti[oa]|sogr[oa]|bebe|familiar|paciente|senhora?)';
const DIED = '(?:faleceu|morreu|veio a (?:falecer|obito)|partiu|nos deixou)';
/** What patients say in Portuguese that `flows/hearing/bereaved.ts` listens for. */
export const bereaved = {
  died: new RegExp(
    String.raw`\b(?:meu|minha|noss[oa]|seu|sua|[oa]|um|uma) ${KIN}(?: \w+){0,3} (?:ja )?${DIED}\b|\b${DIED} (?:ontem |hoje )?(?:[oa] )?(?:meu|minha|noss[oa]) ${KIN}\b|\bel[ea] (?:ja )?${DIED}\b`,
  ),
};
