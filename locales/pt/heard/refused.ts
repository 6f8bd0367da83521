/** What patients say in Portuguese that `flows/hearing/refused.ts` listens for. */
export const refused = {
  before:
    /\b(?:menos|salvo|no me gusta(?: \w+){0,1})(?: (?:a|por|ir|para))*(?: (?:sede|dra?\.?|doctora?))*\s*$|\b(?:que nao seja|menos|exceto|nao (?:quero|queria|posso|consigo|vou|gosto)(?: \w+){0,1})(?: (?:em|na|no|ao|com|pra|para|ir|de|da|do))*(?: (?:a|o|unidade|dra?\.?|doutora?))*\s*$/,
  noService:
    /\b(?:(?:no|nao) (?:e|eh|era|eram|seja|quero|queria|preciso|pedi|falei|disse)|em vez de|ja (?:eu )?(?:tenho|tinha|marquei|agendei))(?: (?:um|uma|o|a|os|as|consulta|consultas|hora|horario|retorno|de|do|da|com|para|pra|pro|no|na|marcad[ao]|agendad[ao]))*\s*$/,
  oneOf: /\b(?:a|o|na|no) d[eao] $/,
  notIt: /^\s*,? ?nao\s*(?:[,.;!]|$|melhor\b)/,
  after:
    /^\s*,? ?no(?: me gusta)?\s*(?:[,.;!]|$|porque\b)|^\s*,? ?(?:nao(?: (?:da|posso|quero|rola|serve|consigo))?\s*(?:[,.;!]|$|porque\b|pq\b|melhor\b)|(?:ja )?(?:fica|e|eh|ta|esta) (?:muito |mto |mt |super |bem |mais |meio )?(?:longe|fora de mao|distante))/,
};
