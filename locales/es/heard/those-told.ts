/** What patients say in Spanish that `flows/hearing/those-told.ts` listens for. */
export const thoseTold = {
  compares:
    /\b(?:son|es|quedan?|estan|caen?|seran?|tocan?|tengo)\b[^.;]*\b(?:el |la )mism[oa] (?:lugar|sitio|sede|parte|direccion|dia|hora|doctora?|medic[oa])\b|\b(?:las|los) (?:dos|2|tres|3)\b[^.;]*\bmism[oa]s?\b|\b(?:cual(?: de (?:las|los) (?:dos|2|tres|3))?|que (?:cita|consulta|turno|examen))(?: (?:es|va|viene|queda|tengo|me toca|toca|sigue))? (?:la |el |de )?(?:primer[oa]?|antes|mas (?:temprano|pronto))\s*(?:[?.!]|$)/,
  wantsNoOther:
    /\bno (?:quiero|necesito|estoy pidiendo|pedi|busco)(?: \w+)? otr[ao]s? (?:[cs]itas?|consultas?|turnos?|horas?)\b|\bya (?:yo )?(?:las )?tengo (?:mis|las|mi|la) (?:[cs]itas?|consultas?|turnos?|horas?)\b/,
};
