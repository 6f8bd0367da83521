/** What patients say in Portuguese that `flows/hearing/as-meant.ts` listens for. */
export const asMeant = {
  moves:
    /\b(?:pass?[aeo]|jog[au]|mud|troc|remarc|reagend|adiant|antecip|posterg|atras|corr[ae]|transfer|transfir)\w*|\b(?:melhor|minha|meu|n?[ao] d[aeo]|a consulta|ess[ae]|es[ae])\b/,
  own: /\b(?:minha|meu) (?:hora|consulta|exame)\b|\b(?:a|o) (?:hora|consulta|exame) que (?:ja |eu )*tenho\b/,
  put: /\b(?:pode|podem|da pra|da para|tem como|sera que|consegue|conseguem|consegues) (?:me )?(?:ser|passar|jogar|empurrar|colocar|botar|por|ficar)\b|\b(?:preciso|precisava|quero|queria) (?:que (?:seja|fosse|fique|ficasse)|(?:passar|jogar|empurrar) (?:ela|essa))\b|\b(?:quero|preciso) (?:dela|ela) (?:para|pra|no|na)\b|\b(?:coloc|bot|jog|empurr|pass|deix|po)\w* (?:ela|essa)\b/,
  putIt:
    /\b(?:coloca|coloque|bota|bote|joga|jogue|passa|passe|deixa|deixe|poe|ponha|empurra|empurre|(?:pode|podem|da pra|da para|tem como) (?:me )?(?:colocar|botar|jogar|passar|deixar|por)) (?:ela|essa)\b/,
  ofVisit: /\b(?:consultas?|retorno|exame|horario|unidade)\b/,
  oneMore: /\b(?:outr[ao] (?:consulta|de|pra|para|com)|tambem|alem|uma (?:consulta|de|pra|para|com))\b/,
  asksForTime: /\b(?:pode|podem|poderia|da pra|da para|tem|teria[m]?|sera que|melhor)\b/g,
  unable: /\b(?:no|nao)\b/,
  onlyThen:
    /\b(?:so|somente|apenas) (?:\w+ )?(?:consigo|posso|poderia|chego|vou|tenho|da)\b|\b(?:no|nao) (?:\w+ )?(?:consigo|posso|chego|da)(?: \w+){0,2} antes\b/g,
  forgot:
    /\b(?:nao (?:me )?(?:lembro|recordo|sei)|esqueci)(?: (?:bem|de|direito|mais|em|para|pra|era|e))* (?:(?:o|a|que|qual) (?:dia|data|hora|horario)|quando)\b(?! (?:\w+ ){0,2}(?:posso|poderei|consigo|possa))/,
  movesHouse: /\b(?:me|nos|se) mud\w+|\b(?:minha|de) mudanca\b/g,
  cancels: /\b(?:cancel|anul|desmarc|borr)\w*/,
  movesIt: /\b(?:mud|pas[ae]|remarc|troc)\w*/,
};
