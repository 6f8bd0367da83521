const LINKS = '(?:(?:que|del?|da|como|con|la|el|a|o|en|cita|citas|consulta|turno|hora|tiene|es) )*';
/** What patients say in Spanish that `flows/wish/likeness.ts` listens for. */
export const likeness = {
  same: /\bmism[ao]s? (?<what>\w+)/,
  site: /^(?:sede|sucursal|lugar|sitio|clinica|local)$/,
  doctor: /^(?:doctora?|dra?|medic[oa]|especialista)$/,
  ofOwn: new RegExp(
    String.raw`^\W*(?:que|del?|da|como|con|en que) ${LINKS}(?:mia|mio|mi (?:cita|turno|hora|consulta|examen)|(?:yo )?(?:voy|tengo|vengo)|yo)\b`,
  ),
  toSomebody: new RegExp(String.raw`^\W*(?:que|del?|da|como|con) ${LINKS}(?:mi )?$`),
};
