/** What Spanish speakers say that `nlu/readers/name-words.ts` listens for. */
export const nameWords = {
  ownLead: /^(?:me llamo|mi nombre)/,
  beforeName:
    /^(?:\s+(?:mayor|menor|pequen[oa]|que se llama|que se chama|llamad[oa]|chamad[oa]))?[\s,:]+(?:(?:de|do|da|del)\s+)?(?:(?:la|el|o|a)\s+)?(?:(?:don|dona|seu|sra?|senora?|senhora?)\s+)?(?:(?:nina|nino|menor)\s+)?/,
  greetingLead:
    /^(?:(?:hola|ola|oi+|alo|buen[oa]s?|buen|bom|muy|dias?|tardes?|noches?|feliz|tenga|saludos|que tal|como (?:esta|va))[\s,.;:!?¡¿-]+)+/,
  signing: /\s+(?:(?:por |de )?(?:aqui|aca|este lado)|a (?:sus|las) ordenes|al habla|le saluda|otra vez)\s*$/,
  surnameLead:
    /^[\s,.;]*(?:(?:y|e|mas|pero) )?(?:se apellida|(?:(?:el|mi|su|de|o) )?apellidos?(?: (?:es|son|e))?|con (?:o |el )?apellido)[\s:]+/,
  documentLead:
    /\s+(?:(?:con|y|mi|el|o|de|numero) )*(?:c\.?c|t\.?i|c\.?e|cc|ti|ce|rc|nit|dni|curp|rut|run|ci|cedula|documento|identificacion|pasaporte|tel|cel|celular|telefono)(?: (?:es|numero|no|n|de|ciudadania|identidad))*\s*$/,
  afterName:
    /^\s+(?:para|quiero|quisiera|necesito|necesita|solicito|deseo|confirmo|queria|solicita|quiere|tiene|tengo)\b/,
};
