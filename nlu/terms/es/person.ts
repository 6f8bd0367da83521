/** What Spanish speakers say that `nlu/readers/person.ts` listens for. */
export const person = {
  isTold:
    /^(?:escrib|escrev|avis|llam|lig|mand|envi|habl|fal|inform|contact)(?:e|en|a|an|em|am|enme|eme|ame)$/,
  ownerBefore: 'la su mi',
  notFor: /(?<![\p{L}])no(?: (?:es|era|sería|seria))? $/iu,
  notOf:
    /(?<![\p{L}])no (?:(?:es|era|sería|seria) (?:(?:para|p|de|da|del) )?|para )(?:(?:el|la|o|a|mi|un|una|ning[úu]n|ninguna) )?$/iu,
  afterOwn: 'esta era muda mude cancela cancele confirma para que seria',
  besideOwn: /(?: en| con|(?:^|\s)(?:antes|despues|luego|junto|cerca) (?:de|con|a))$/,
  articles: 'el la o a lo las los',
  mine: 'mia mias mio mios',
  mineBefore: null,
  speaking: 'soy habla escribe saluda aqui aca',
  beforeWriter: 'la el o a es',
  beforeOwner: 'la el dr dra doctor doctora don dona',
  mistress: 'senora dona patrona',
  serves:
    /\b(?:soy|habla|escribe) (?:(?:la|el|su|una|un) )?(?:secretari|asistente|cuidador|enfermer|empleada|emplead[ao]|acompanante|auxiliar|muchacha|ama de llaves|chofer|conductor)\w*|\b(?:trabajo|laboro) (?:con|para|cuidando|donde|en (?:la )?casa)\b|\b(?:la|lo|los|le|que) cuido?\b|\bcuid(?:o|ando) (?:a|de)\b|\b(?:que|con la que) trabajo\b/,
  courteous: 'dona',
  courtesy: 'senor senora sr sra don dona dr dra doctor doctora',
};
