/** What patients say in Spanish that `flows/hearing/refused.ts` listens for. */
export const refused = {
  before:
    /\b(?:que no sea|menos|excepto|salvo|no (?:quiero|quisiera|puedo|voy a|alcanzo a|me gusta|me sirve)(?: \w+){0,1})(?: (?:en|a|al|con|por|ir|llegar|para))*(?: (?:la|el|las|los|sede|sucursal|dra?\.?|doctora?))*\s*$|\bmenos(?: (?:no|para|ir|de|da))*(?: (?:a|o|dra?\.?))*\s*$/,
  noService:
    /\b(?:no (?:es|era|eran|sea|quiero|queria|necesito|pedi|dije|busco)|en vez de|ya (?:tengo|tenia|saque|pedi|agende|me dieron))(?: (?:una?|un|el|la|los|lo|cita|citas|turno|hora|consulta|control|de|del|con|para|agendad[ao]|programad[ao]))*\s*$/,
  oneOf: /\b(?:la|el|lo|a|o) del? $/,
  notIt: /^\s*,? ?no\s*(?:[,.;!]|$|mejor\b)/,
  after:
    /^\s*,? ?(?:no(?: (?:puedo|quiero|llego|alcanzo|me (?:sirve|gusta|conviene|queda (?:bien|facil|cerca))))?\s*(?:[,.;!]|$|porque\b|pues\b|mejor\b)|(?:ya )?(?:me )?(?:queda|quedan|esta|es) (?:muy |demasiado |super |re |bien |mas |un poco )?(?:lej|retirad|a trasmano))|^\s*,? ?(?:eh|esta) (?:mt |super )?distante/,
};
