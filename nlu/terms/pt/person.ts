/** What Portuguese speakers say that `nlu/readers/person.ts` listens for. */
export const person = {
  isTold:
    /^(?:escrib|escrev|avis|llam|lig|mand|envi|habl|fal|inform|contact)(?:e|en|a|an|em|am|enme|eme|ame)$/,
  ownerBefore: null,
  notFor: /(?<![\p{L}])n(?:o|ão|ao)(?: (?:era|é|eh|e|sería|seria))? $/iu,
  notOf:
    /(?<![\p{L}])n(?:o|ão|ao) (?:(?:era|é|eh|sería|seria) (?:(?:para|pra|pro|p|de|da|do) )?|(?:para|pra|pro) )(?:(?:o|a|meu|minha|um|uma|nenhum|nenhuma) )?$/iu,
  afterOwn: `e eh eu fica ta esta era pode podem muda mude mudar cancela cancele desmarca remarca remarque confirma passa passe troca troque tambem para pra pro com que tem teria seria vai`,
  besideOwn: /(?:(?:^|\s)(?:antes|junto|cerca) (?:de|a))$/,
  articles: 'o a as os',
  mine: null,
  mineBefore: 'minha minhas meu meus',
  speaking: 'sou fala escreve aqui',
  beforeWriter: 'o a e eh',
  beforeOwner: 'dr dra doutor doutora dona seu',
  mistress: 'senhora patroa',
  serves:
    /\b(?:sou|fala|escreve|aqui e)(?: (?:a|o|uma|um))? (?:secretari|assistente|cuidador|enfermeir|empregad|acompanhante|auxiliar|domestic|diarista|motorista)\w*|\btrabalho (?:com|pra|para|na casa|cuidando)\b|\b(?:que|eu) cuido\b|\bcuid(?:o|ando) (?:da|do|de)\b/,
  courteous: 'dona',
  courtesy: 'senhor senhora sr sra dona seu dr dra doctor doutor doutora',
};
