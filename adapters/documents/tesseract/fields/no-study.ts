import { fold } from '../../../../nlu/normalise.ts';
import { datesIn } from './dates.ts';
import { licenseIn } from './licenses.ts';
import { studyWordsIn } from './study-words.ts';

/** What practitioners write below their names. As a heading of a check-list it is no study either. */
const SPECIALTY =
  /^(cardio|reumato|gineco|neuro|uro|hemato|endocrino|dermato|oftalmo|otorrinolaringo|infecto|neumo|pneumo|nefro|onco|gastroentero|traumato|radio|imageno)logia\b|^(ortopedia|pediatria|geriatria|psiquiatria|obstetricia|medicina|cirugia|cirurgia|clinica (medica|geral|general))\b/;

/** Whether a line is what somebody practises, and nothing else. */
export function isSpecialty(text: string): boolean {
  return SPECIALTY.test(fold(text));
}

/** What somebody is, in a line of their stamp: `Médico Clínico`, `Médica da Família`, `Cirujano general`. */
const PROFESSION =
  /^(medic[oa]s?|cirurgiao|cirurgia dentista|cirujan[oa]|especialista|internista|pediatra|psiquiatra|geriatra|residente|odontolog[oa]|\p{L}{4,}olog[oa])\b(?!.*[\d:])/u;

/** Whether a line says what somebody is who asks for studies. */
export function isProfession(text: string): boolean {
  return PROFESSION.test(fold(text));
}

/** Departments of a laboratory, and `Otros`, which head its check-lists; alone, none is a study. */
const DEPARTMENT =
  /^(bio)?quimica( (clinica|sanguinea clinica))?$|^(hematologia|hormonas|hormonios|endocrinologia|inmunologia|imunologia|serologia|sorologia|inmunoserologia|microbiologia|bacteriologia|parasitologia|coagulacion|coagulacao|hemostasia|imagenologia|imagenes|imagens|radiologia|cardiologia|otr[oa]s|outr[oa]s)$/;

/** Whether a line names a department of the house, and nothing else. */
export function isDepartment(text: string): boolean {
  return DEPARTMENT.test(fold(text).replace(/[\s:.]+$/, ''));
}

/** Whether a label that is not known begins a row: `Cargo o actividad: médico general`. */
function isLabelled(text: string): boolean {
  const [, label = '', value = ''] = /^([^:]{3,40}):\s*(.*)$/.exec(text) ?? [];
  return label !== '' && studyWordsIn(label) === 0 && studyWordsIn(value) === 0;
}

/** `K29.7 - Gastritis`: nothing else begins so. */
const BEGINS_WITH_DIAGNOSIS = /^[A-TV-Z]\d{2}(\.?\d)?\s?[-–—:]\s/u;

/** `Ao fisioterapeuta,`, `Estimado colega:`: whom a letter is to. */
const SALUTATION = /^(ao?s?|al|a la|estimad[oa]s?|prezad[oa]s?|car[oa]s?)\s[^,:]{3,40}[,:]$/iu;

/** Whether a line says whom a letter is to. */
export function isSalutation(text: string): boolean {
  return SALUTATION.test(text);
}

/** `Venir con exámenes previos`, `Sin indicaciones`, `Jejum de 8 horas`: how to come to a study, in a line below it. */
const INSTRUCTION =
  /^(valide|validar|verifi(que|ca|car|quese)\b|material\S? (sangue|soro|urina|fezes|plasma|sangre|suero)|venir|traer|trazer|acudir|comparecer|presentarse|llegar|chegar|ayun[ao]s?|jejum|(con|em|en|con el|com) (ayun|jejum)|suspender|evitar|(no|nao) (comer|tomar|ingerir|requiere|requer|necesita|precisa)|beber|tomar|ingerir|retener|(sin|sem) (indicac|observac|prepar|ayun|jejum|restric|recomend))/;

/** Whether a line tells the patient what to do, and asks for nothing. */
export function isInstruction(text: string): boolean {
  // A line in small letters may go on with the one above: `Glucemia en` / `ayunas`.
  return /^\P{L}*\p{Lu}/u.test(text) && INSTRUCTION.test(fold(text));
}

/** `Av. Getúlio Nunes, 900 sala 31`, `Citas 81 5550 0144`: where a house is, and how it is called. */
const ADDRESS =
  /^\W*(av|avda|avenida|calle|cll|cra|carrera|diagonal|transversal|rua|jr|jiron|pje|pasaje|alameda|travessa|rodovia|praca|plaza)\b\.?\s.*\d|\b(tels?|telefonos?|telefones?|fones?|whatsapp|cel|celular|pbx|citas|central|agendamento)\b\W{0,3}\d[\d\s()-]{5}|\b(previa cita|previo turno|con cita|turno previo|hora marcada)\b/;

/** Whether a line says where a house is or how it is called. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(fold(text));
}

/** What a letter ends with: `Agradezco su atención`, `Sem mais para o momento`. */
const COURTESY =
  /^(agrade[cz]|(muchas |muito )?(gracias|obrigad|grat[oa]s?\b)|quedo (a|al|en|atent)|(sin otro|sem mais|sem outro)\b|saludo (a|muy)|(un |o )?(cordial|atento) saludo|at(te|t|ent[ao]mente)\b|con (mi|nuestro) (mayor )?agradecimiento)/;

/** Whether a line is the sign that a prescription begins with, and nothing else. */
export function isMark(text: string): boolean {
  return /^r[px]\W*$/i.test(text);
}

/** `5LH`: the place in a list, whose space was lost. */
const PLACE_BEFORE = /^\d{1,2}(?=\p{Lu})/u;

/** Dates, licences, diagnoses and people between or after the studies are none, nor is what a signature was read as. */
export function isNoStudy(text: string): boolean {
  return (
    isMark(text) ||
    (!/\p{L}{3}/u.test(text) && studyWordsIn(text.replace(PLACE_BEFORE, '')) === 0) ||
    BEGINS_WITH_DIAGNOSIS.test(text) ||
    isSalutation(text) ||
    isSpecialty(text) ||
    isProfession(text) ||
    isInstruction(text) ||
    isAddress(text) ||
    isLabelled(text) ||
    datesIn(text).length > 0 ||
    licenseIn(text) !== null ||
    COURTESY.test(fold(text)) ||
    /^(dra?\.?|pacientes?|firmado|assinado|este|esta|presente|atentamente|atenciosamente|cordialmente|saludos|saluda|documento|valide|dad?os d[aeo]l?|datos del?|firma|assinatura|carimbo|sello|tel|www|http|c[óo]digo|p[áa]gina)\b/iu.test(
      text,
    )
  );
}

/** Titles of forms: what they name is a kind of paper, not a study. */
const TITLE =
  /^(orden|ordenes|pedido|solicitud|solicitacao|solicitação|guia|guía|requisicao|requisição|requisicion|autorizacion|autorización|autorizacao|formulario|encaminhamento|interconsulta y|referencia|sistema|municipio|hospital|clinica|clínica|centro|consultorios?|laboratorio|laboratório|instituto|sanatorio|unidad|unidade|secretaria|ministerio|dados|datos|av\b|avenida|calle|rua|tel|www|http|firma|assinatura|carimbo|sello|p[áa]gina|fecha|data)\b/iu;

/** Whether a line is the title of a form, or names a house. */
export function isTitle(text: string): boolean {
  return TITLE.test(text);
}
