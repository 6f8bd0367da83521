const LINKS = '(?:(?:que|del?|da|do|como|com|a|o|em|consulta|hora|tem|e) )*';
/** What patients say in Portuguese that `flows/wish/likeness.ts` listens for. */
export const likeness = {
  same: /\bmesm[ao]s? (?<what>\w+)/,
  site: /^(?:sede|lugar|sitio|clinica|unidade|local)$/,
  doctor: /^(?:doctora?|doutora?|dra?|medic[oa]|especialista)$/,
  ofOwn: new RegExp(
    String.raw`^\W*(?:que|del?|da|do|como|com|em que) ${LINKS}(?:minha|meu|(?:eu )?(?:vou|tenho|venho)|eu)\b`,
  ),
  toSomebody: new RegExp(String.raw`^\W*(?:que|del?|da|do|como|com) ${LINKS}(?:(?:minha|meu) )?$`),
};
