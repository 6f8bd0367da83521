/** What patients say in Spanish that `flows/hearing/one-question.ts` listens for. */
export const oneQuestion = {
  cheaper:
    /\bmas (?:barat|economic|comod)\w+|\b(?:alg[ou]\w*|opcion\w*|manera|forma|tarifa)\b(?: \w+){0,3}? (?:barat|economic)\w+|\b(?:no tengo|sin|no hay)(?: \w+){0,2} (?:plata|dinero)\b|\bno me alcanza\b|\bno (?:tengo|puedo)(?: \w+){0,2} (?:como|con que|pagar) ?(?:tanto|eso|pagar)?\b/,
  allSites: /\b(?:cuales|cuantas|sedes|sucursales|todas|otras?)\b/,
  which:
    /^(?:y |pero |mas )?(?:a |con |en |de |para )?(?:que horas?|cuando(?! (?:yo |se |me )?(?:vuelva|regrese|llegue|pueda|haya|tenga|sea|salga|for)\b)|(?:el|la|o|a) mism[oa] (?:doctora?|medic[oa]|hora|horario|sede|lugar)|que dia|donde|quien|cual|que (?:cita|consulta|turno|hora|medico|doctor|doctora|sede))\b/,
  whichThereAre:
    /^\W*(?:(?:y|pero|mas) )?(?:que|cuales|o que)\b(?: (?:otr[ao]s?|otro))?(?: \w+){0,2}? (?:tienen|tienes|tiene|hay|manejan|ofrecen|atienden|son)\b/,
  isIt: /^(?:y |pero |mas |entonces )?(?:es|seria|sera|queda|va a ser) (?:(?:con|en|no|a|por|de|para) \w|virtual|presencial|online)/,
};
