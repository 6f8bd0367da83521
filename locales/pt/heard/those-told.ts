/** What patients say in Portuguese that `flows/hearing/those-told.ts` listens for. */
export const thoseTold = {
  compares:
    /\b(?:sao|e|fica[mo]?|estao|caem?|serao|tenho)\b[^.;]*\b(?:[on]?o |[na]*a )mesm[oa] (?:lugar|local|unidade|endereco|dia|hora|horario|doutora?|medic[oa])\b|\b(?:as|os) (?:duas|dois|2|tres|3)\b[^.;]*\bmesm[oa]s?\b|\b(?:qual(?: d[ao]s (?:duas|dois|2|tres|3))?|que (?:consulta|exame))(?: (?:e|vai|vem|fica|tenho|eu tenho|vem))? (?:a |o |de |no )?(?:primeir[oa]|antes|mais cedo)\s*(?:[?.!]|$)/,
  wantsNoOther:
    /\bnao (?:quero|preciso|to pedindo|estou pedindo|pedi)(?: \w+){0,2}? outr[ao]s? (?:consultas?|horarios?)\b|\bja tenho (?:as |a )?(?:minhas?|as|a) (?:consultas?|horarios?)\b/,
};
