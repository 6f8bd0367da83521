/** A pattern of words from a list with bars, which may be written over several lines. */
const anyOf = (list: string) =>
  list
    .replace(/\s*\|\s*/g, '|')
    .trim()
    .replace(/\s+/g, ' ');

/** What people say right before a name, and before nothing else. */
const SURE = anyOf(`
  me llamo | mi nombre(?: completo)? es | se llama | su nombre es | a nombre de | a nome de | no nome
  de | em nome de | meu nome (?:completo )?(?:e | eh) | me chamo | se chama | chama se | o nome
  (?:dela  | dele )?(?:e | eh) | el nombre es | nome completo | nombre completo | nombre del paciente
  | nome do paciente | nombre | nome | paciente | el paciente es | la paciente es | o paciente e | a
  paciente e`);

/** What may stand before a name where the dialog asked for it. */
const WEAK = anyOf(`
  hola | oi | ola | buenas | buenos dias | buenas tardes | bom dia | boa tarde | boa noite | bueno |
  si | sim | claro | ok | es | e | eh | soy | yo soy | eu sou | sou | aqui | aqui e | aca | habla | le
  habla | te habla | quem fala e | fala | con | com | para | pra | es para | e para | e pra | el | la
  | o | a | mi | meu | minha | seria | pues | gracias | obrigad[oa] | dra? | sra? | senora? |
  senorita | senhora? | senhorita | don | dona | nombre | nome`);

const KIN = anyOf(`
  mi | meu | minha | el | la | o | a | para | pra | de | hij[oa] | filh[oa] | mama | mae | papa | pai
  | espos[oa] | marido | mujer | mulher | abuel[oa] | avo | herman[oa] | irmao? | bebe | nieto | nieta
  | net[oa] | tio | tia | sobrin[oa] | nene | nena | madre | padre | novi[oa] | namorad[oa] |
  parej[oa] | suegr[oa] | sogr[oa] | que se llama | llamad[oa] | chamad[oa]`);

/** "Me llamo", "a nombre de", "meu nome é": a name follows. */
export const SURE_LEAD = new RegExp(`\\b(?:${SURE})\\b[\\s:,=-]*`, 'gu');

/** Greetings and "soy", "es para": a name may follow. */
export const WEAK_LEAD = new RegExp(`^(?:(?:${WEAK})[\\s:,.;!-]+)+`, 'u');

/** "Mi hijo", "minha mãe", before the name of the one who is meant. */
export const KIN_LEAD = new RegExp(`^(?:(?:${KIN})[\\s:,]+)+`, 'u');

/** Small words inside names. */
export const PARTICLES = new Set('de del la las los da do dos das e y san van von di'.split(' '));

/** Words that are never part of a name: a wish, a greeting, a thing of the clinic. */
export const NOT_NAMES = new Set(
  `quiero queria quisiera necesito preciso quero gostaria cita consulta turno hora agendar marcar
  cancelar no nao si sim que como cuando quando donde onde porque por para con com gracias obrigado
  obrigada hola oi ola buenas buenos bom boa dia tarde noche noite tengo tenho soy sou es estoy estou
  me mi meu minha mis su seu doctor doctora doutor doutora medico medica hoy hoje manana amanha ya ja
  favor ayuda ajuda informacion informacao precio valor un una um uma el lo los os as al ao en em no
  paciente nuevo novo nueva nova particular cedula documento cpf dni rut telefono telefone numero edad
  anos años correo email puedo posso puede pode cual qual quien quem nada todo tudo otra outra otro
  outro mismo mesmo misma mesma persona pessoa ninguno nenhum cualquiera qualquer bien bem mal aqui
  alli ali eso isso esto isto ese esse hijo hija filho filha mama papa mae pai esposo esposa marido
  abuela abuelo avo hermano hermana irmao irma bebe nene nena nino nina crianca llamo chamo nombre
  nome sabe se yo eu ella ela ele nosotros nos`.split(/\s+/),
);
