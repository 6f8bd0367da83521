/** What Spanish speakers say that `nlu/readers/relatives.ts` listens for. */
export const relatives = {
  actsOn:
    /^(?:llev|acompan|trae|traj|traig|recog|busca|regan|oblig|cuid|ayud|ench|cobr|recorda|recuerd|paso|indic|recomend|dio|da permiso|deja (?:ir|salir)|prest|esper|hablo|conto|tiene (?:loc|cansad|aburrid|hart|jart))/,
  holdsBack:
    /^(?:hoy |ya |nunca |casi )?no (?:me |nos )?(?:dejan?|dan? (?:permiso|tiempo|chance|licencia)|sueltan?|liberan?|permiten?|autorizan?)\b(?! (?:dormir|descansar|trabajar|comer|respirar|en paz|quiet|hablar|tocar|ver|revis|curar))/,
  wantsToKnow:
    /^(?:\w+ )?(?:pregunta(?!r?la)|preguntaba|quiere saber|quisiera saber)\b|^(?:no )?(?:se )?(?:va a |puede )?(?:enter|sab)(?:a|e|ar|arse|erse|ara|er|eria|iera)\b/,
  isTold:
    /\b(?:avis|cont|cuent|dic|dec|dig|inform|notific|llam|mand|envi)\w* (?:algo |eso |nada |esto )?a (?:la |el )?(?:mi|mis|su)?$/,
  ownerBefore: 'mi mis la el a o',
  caresFor: 'cuido cuidar cuidando',
  gone: 'que se ya',
  firstOrIt: 'primero antes la lo eso',
};
