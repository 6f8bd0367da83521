/** What Portuguese speakers say that `nlu/readers/name-words.ts` listens for. */
export const nameWords = {
  ownLead: /^(?:meu nome|me chamo|chamo me)/,
  beforeName:
    /^(?:\s+(?:mayor|menor|pequen[oa]|mais (?:velh|nov)[oa]|que se llama|que se chama|llamad[oa]|chamad[oa]))?[\s,:]+(?:(?:de|do|da|del)\s+)?(?:(?:la|el|o|a)\s+)?(?:(?:don|dona|seu|sra?|senora?|senhora?)\s+)?(?:(?:nina|nino|menina|menino|menor)\s+)?/,
  greetingLead:
    /^(?:(?:ola|oi+|oie|alo|bom|boa|dias?|tardes?|noite|feliz|que tal|como (?:esta|va)|tudo (?:bem|bom))[\s,.;:!?¡¿-]+)+/,
  signing: /\s+(?:(?:por |de )?(?:aqui|este lado)|falando|de novo)\s*$/,
  surnameLead:
    /^[\s,.;]*(?:(?:y|e|mas) )?(?:(?:(?:de|o|meu) )?sobrenome(?: (?:es|son|e|eh))?|com (?:o )?sobrenome)[\s:]+/,
  documentLead:
    /\s+(?:(?:com|e|meu|o|de|numero) )*(?:c\.?c|c\.?e|cpf|rg|documento|passaporte|tel|cel|celular|telefone|fone)(?: (?:e|numero|no|n|de|identidade))*\s*$/,
  afterName:
    /^\s+(?:para|pra|solicito|confirmo|quero|queria|gostaria|preciso|precisa|solicita|quer|tem|tenho)\b/,
};
