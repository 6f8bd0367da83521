import { terms } from '../terms/terms.ts'; /** A pattern of words from a list with bars, which may be written over several lines; the longer is tried first. */

const anyOf = (list: string) =>
  list
    .trim()
    .replace(/\s+/g, ' ')
    .split(' | ')
    .toSorted((one, other) => other.length - one.length)
    .join('|');

/** What people say right before a name, and before nothing else. */
const SURE = anyOf(`
  me llamo | mi nombre(?: completo)? es | mi nombre y apellido es | se llama | su nombre es | a nombre de | a nome de | (?:no|em) nome d[eoa] | meu nome (?:completo )?(?:e|eh) | me chamo | se chama | chama se | o nome
  (?:dela |dele )?(?:e|eh) | el nombre es | nome completo | nombre completo | nombre del paciente
  | nome do paciente | nombre | nome | paciente | figura como | quedo como | (?:anot|apunt|registr|agend|pong)(?:[ae]|[ae]n|ar)(?:l[ao]s?|me|nos)? como | (?:anota|registra|coloca|poe|cadastr(?:a|e|ar)) (?:ela |ele )?como | registrad[oa] (?:como|a nombre de)
  | (?:el nombre|o nome) (?:del|de la|de mi|da|do|de|da minha|do meu) [a-z]+ (?:es|e|eh)
  | (?:en|no) (?:el )?(?:registro|documento|carnet|carteirinha) (?:es|e|dice|diz|aparece como|aparezco como)
  | (?:nombre|apellidos?|nome|sobrenome) (?:[a-z]+ ){0,3}(?:mal|errad[oa]|incorrect?[oa])(?: escrit[oa])?[,.;:]* (?:(?:el|o) (?:correcto|correto|certo) )?(?:es|e|eh)
  | mal (?:el|mi|su) (?:nombre|apellido)[,.;:]* es
  | corrijo(?: el nombre| el apellido)? | corrigindo(?: o nome| o sobrenome)?
  | el paciente es | la paciente es | o paciente e | a
  paciente e`);

/** What may stand before a name where the dialog asked for it. */
const WEAK = anyOf(`
  hola | oi | ola | alo+ | diga(?:me)? | mande | buenas | buenos dias | buenas tardes | bom dia | boa tarde | boa noite | bueno |
  si | sim | claro | ok | es | e | eh | soy yo | sou eu | se (?:escribe|escreve) | soy | yo soy | eu sou | sou | aqui | aqui e | aca | habla | le
  habla | te habla | quem fala e | fala | con | com | para | pra | es para | e para | e pra | el | la
  | (?:el|ella|ele|ela) (?:es|e|eh) | seu | ya (?:le|te|se lo) digo | le digo | te digo | ja te (?:digo|falo|passo) | te falo | (?:pode )?(?:colocar?|poe|por|bota|botar|escreve|ponga|pon|ponle|escriba)(?: ai| ahi)? | ta
  | o sea | est[eo] | a ver | (?:deixa|deje|dejeme) (?:eu )?ver | tipo(?: assim)? | e?m{2,} | [eau]?hu?m+ | e{2,}
  | con (?:mucho |todo )?gusto | mucho gusto | com (?:todo )?prazer | prazer | claro que si | por supuesto
  | listo | dale | vale | beleza | pois nao | tudo bem | perfecto | perfeito | correcto | correto | exacto | exato | certo | anote | apunte
  | (?:pode )?anot(?:a|ar|e)(?: ai)? | ah | eh | ay | ai | uy | mire | mira | oiga | oye | olhe | olha | entonces | entao | moc[oa] | doctora? | doutora? | amig[oa] | querid[oa] | o | a | mi | meu | minha | seria | pues | gracias | obrigad[oa] | dra? | sra? | senora? |
  senorita | senhora? | senhorita | don | dona | nombre | nome`);

const KIN_NOUN = anyOf(`
  hij[oa] | filh[oa] | mama | mae | papa | pai
  | espos[oa] | marido | mujer | mulher | abuel[oa] | avo | herman[oa] | irmao? | bebe | nieto | nieta
  | net[oa] | tio | tia | sobrin[oa] | nene | nena | madre | padre | novi[oa] | namorad[oa] |
  parej[oa] | suegr[oa] | sogr[oa]`);

const KIN = `${KIN_NOUN}|${anyOf('mi | meu | minha | el | la | o | a | para | pra | de | que se llama | llamad[oa] | chamad[oa]')}`;

const WRITER = anyOf(`
  soy | yo soy | eu sou | sou | quien (?:le |te )?(?:habla|escribe|saluda) es | quem (?:fala|escreve|ta falando) (?:e|eh)
  | (?:le |te )?(?:habla|hablas con|escribe|saluda) | fala com | quem fala | aqui (?:e|eh|es|le escribe|habla|fala)
  | aca (?:es|le escribe|habla) | de parte de(?:l| la)? | da parte d[eoa]`);

/** How somebody is spoken of before a name, and no part of it. */
const COURTESY = 'don|dona|sra?|senora?|senhora?|seu';

/** Such a word, by itself. */
export const COURTEOUS = new RegExp(`^(?:${COURTESY})$`);

/** "Me llamo", "a nombre de", "meu nome é": a name follows. */
export const SURE_LEAD = new RegExp(
  `\\b(?:${SURE})\\b[\\s:,=-]*(?:(?:mi|meu|minha|su|sua|el|la|o|a) (?:${KIN_NOUN})[\\s,:]+)?(?:(?:la |el |o |a )?(?:${COURTESY})\\.?\\s+)?`,
  'gu',
);

/** Greetings and "soy", "es para": a name may follow. */
export const WEAK_LEAD = new RegExp(`^(?:(?:${WEAK})[\\s:,.;!-]+)+`, 'u');

/** "Mi hijo", "minha mãe", before the name of the one who is meant. */
export const KIN_LEAD = new RegExp(`^(?:(?:${KIN})[\\s:,]+)+`, 'u');

/** Those that speak of the one who writes. */
export const OWN_LEAD = terms.nameWords.ownLead;

/** "Soy", "le habla", "quem fala é", at the beginning of what is said: the name of who writes may follow. */
export const WRITER_LEAD = new RegExp(
  `(?<=^|[.,;:!?\\n\\d)-]\\s*|\\b(?:hola|ola|oi|dias?|tardes?|noches?|noite|buenas|y|e)\\s+)(?:${WRITER})\\s+(?:(?:el|la|o|a)\\s+)?`,
  'gu',
);

/** Who writes for somebody by their calling, and is not called so. */
export const CALLING = anyOf(`
  secretari[oa] | asistente | asistenta | assistente | cuidador[a]? | acompanante | recepcionista | ajudante |
  empregad[oa] | apoderad[oa]`);

/** "Para", "la cita de", "la de", "soy la secretaria del doctor", before somebody. */
export const FOR_LEAD = new RegExp(
  `\\b(?:para|pra|pro|p|(?:cita|turno|consulta|orden|ordem|resultados|examenes|exames|la|lo|el|a|o) (?:de|del|do|da)|(?:${CALLING})(?: (?:personal|pessoal|particular))? (?:de|del|do|da)(?: (?:el|la|o|a))?(?: (?:dra?\\.?|doctora?|doutora?))?|(?:el|la|o|a|al|del|ao|do|da) (?:senora?|senhora?|sra?|don|dona|seu))\\s+(?:(?:el|la|o|a)\\s+)?(?:(?:${COURTESY})\\.?\\s+)?`,
  'gu',
);

/** What stands between a relative and their name: "mi hija mayor, Sofía", "a mãe do Samuel". */
export const BEFORE_NAME = terms.nameWords.beforeName;

/** A greeting and its politeness, before a name. */
export const GREETING_LEAD = terms.nameWords.greetingLead;

/** What a writer may add to their name: "Ana Gómez por aquí". */
export const SIGNING = terms.nameWords.signing;

/** Between a given name and the surname that is told apart from it. */
export const SURNAME_LEAD = terms.nameWords.surnameLead;

/** What may stand between a name and a document: "Ana Gómez con cédula", "Ana Souza cpf". */
export const DOCUMENT_LEAD = terms.nameWords.documentLead;

/** Before the name of one who serves, not of a patient. */
export const TITLES = new Set(
  `dr dra drs doctor doctora doutor doutora medico medica lic licenciada licenciado enfermera enfermero enfermeira
  clinica hospital centro sede barrio calle avenida av carrera rua plaza praca edificio colegio`.split(/\s+/),
);

/** Small words inside names. */
export const PARTICLES = new Set('de del la las los da do dos das e y san van von di'.split(' '));

/** Words that are surnames too, where they are written as names after another. */
export const SURNAMES_TOO = new Set(
  'nino bueno claro rey mano nieto prieto menor abuelo padre filho neto sobrinho'.split(' '),
);

/** Wishes that may follow a name which begins what is said: "Leonel Carvajal para confirmar". */
export const AFTER_NAME = terms.nameWords.afterName;

/** Words that are never part of a name: a wish, a greeting, a thing of the clinic. */
export const NOT_NAMES = new Set(
  `cuanto cuanta cuantos quanto quanta cuesta custa quiero queria quisiera necesito preciso quero gostaria cita consulta turno hora agendar marcar
  cancelar no nao si sim que como cuando quando donde onde porque por para con com gracias obrigado
  obrigada hola oi ola buenas buenos bom boa dia tarde noche noite tengo tenho soy sou es estoy estou
  me mi meu minha mis su seu a pra pro doctor doctora doutor doutora medico medica hoy hoje manana amanha ya ja
  favor ayuda ajuda informacion informacao precio valor un una um uma el lo los os as al ao en em no na nas sede
  unidade
  paciente nuevo novo nueva nova particular cedula documento cpf dni rut telefono telefone numero edad
  anos años correo email puedo posso puede pode cual qual quien quem nada todo tudo otra outra otro
  outro mismo mesmo misma mesma persona pessoa ninguno nenhum cualquiera qualquer bien bem mal aqui
  alli ali eso isso esto isto ese esse hijo hija filho filha mama papa mae pai esposo esposa marido
  abuela abuelo avo hermano hermana irmao irma bebe nene nena nino nina crianca llamo chamo nombre
  nome sabe se yo eu ella ela ele nosotros nos esta tiene tienen tem quiere quieren quer necesita precisa va vai fue foi
  era hace faz le lhe anda sigue ficou fica viene vem vino veio debe deve dice disse pide pediu hay ha tenia tinha
  requiere nacio nasceu cumple desde hasta ate sin sem muy muito tambien tambem pero mas porque
  nacida nacido nascida nascido perdon perdona perdone perdao disculpa disculpe disculpen desculpa desculpe errei
  equivoque mejor melhor ligo depois despues luego espera espere aguarda nasci naci nascia sobrenome apellido
  apellidos igual ahora agora ahorita secretaria secretario asistente assistente cuidadora cuidador acompanante
  recepcionista`.split(/\s+/),
);
