const KIN = String.raw`(?:pap[ai]|mam[ai]|padre|madre|hij[oa]|espos[oa]|marido|mujer|pareja|abuel\w+|herman[oa]|ti[oa]|suegr[oa]|bebe|familiar|paciente|senora?)`;
const DIED = '(?:fallecio|murio|(?:ha|habia) (?:fallecido|muerto)|se nos fue|partio)';
/** What patients say in Spanish that `flows/hearing/bereaved.ts` listens for. */
export const bereaved = {
  died: new RegExp(
    String.raw`\b(?:mi|nuestr[oa]|su|el|la|un) ${KIN}(?: \w+){0,3} (?:ya )?${DIED}\b|\b${DIED} (?:ayer |hoy )?(?:mi|nuestr[oa]|el|la|un) ${KIN}\b|\b(?:el|ella) (?:ya )?${DIED}\b`,
  ),
};
