import { PARTICLES } from '../../../../nlu/readers/name-words.ts';
import { bare } from './similar.ts';

const TITLE =
  /^(dra?|drs?|doctora?|doutora?|sra?|srta|lic|prof|mgter|mtr[oa]|esp|med|medica?|cd|od|odont|klg[oa])$/;

/** Words that stand near names and in none. */
const NO_NAME = new Set(
  `medicina medico medica clinica hospital centro sanatorio consultorio consultorios instituto especialista
  general geral interna pediatria cardiologia ginecologia endocrinologia dermatologia traumatologia
  ortopedia neurologia urologia oncologia familiar cirugia cirurgia cirujano orden pedido solicitud
  solicitacao guia examen exame estudios paciente nombre documento fecha data firma sello carimbo
  assinatura registro cedula profesional profissional plan plano seguro eps unidad avenida av calle rua
  servicio servico diagnostico autorizacion municipio sistema unico saude salud laboratorio receta receita
  responsable solicitante especialidad especialidade telefono universidad crm cmp mn mp rm cpf rut dni
  curp ced prof reg psiquiatria reumatologia gastroenterologia neumologia pneumologia nefrologia
  hematologia radiologia oftalmologia otorrinolaringologia infectologia geriatria nutricion laudo
  resultado comprobante prestador prestadora proveedor colegiado colegiada director directora diretor diretora tecnico usuario usuaria
  identificacion identificacao datos dados persona atendida afiliado asegurado asegurada beneficiario
  titular total nome nombres nomes apellido apellidos ortopedista fisiatra cardiologista
  traumatologista neurologista pediatra psiquiatra geriatra cirurgiao dentista internista oftalmologista
  ginecologista dermatologista urologista endocrinologista cartao sus`.split(/\s+/),
);

/** What a name is followed by where a register, a number or another label of theirs stands behind it in the same line. */
const REGISTER =
  /\s+(?:crm|cro|cmp|rut|run|dni|nie|nif|cpf|cns|curp|c\.?c|sexo|edad|idade|nasc|nac|c[ée]d|reg|mat|m\.?\s?[np]|r\.?m|t\.?p)(?!\p{L}).*$/iu;

/** `lker`: no name begins with a small L and another consonant; a capital I looks the same. */
const SMALL_L = /^l(?=[bcdfghjkmnpqrstvwxz])/;

/**
 * `digitalmente. Acesse …`, `Rojas. Recetario registrado …`: a sentence that ends, and what stands behind it; `Ma. Elena`
 * and `ELENA. CRM` are none.
 */
const SENTENCE = /(?:(?<=(?<!\p{L})\p{Ll}{4,})\.\s|(?<=\p{Lu}\p{Ll}{3,})\.\s+\p{Lu}\p{Ll}+\s\p{Ll}{4}).*$/u;

/** A person's name in a text, in the order of speech; null where there is none. Titles are left out. */
export function nameIn(text: string): string | null {
  const cut = respaced(text)
    .replace(/\s[-–|/]\s.*$/, '')
    .replace(/[(:;·•].*$/, '')
    .replace(SENTENCE, '')
    .replace(REGISTER, '')
    .replace(/\s*\d.*$/, '');
  const [before = '', after] = cut.split(/,\s*/);
  const ordered = after !== undefined && !isOfADoctor(after) ? `${after} ${before}` : before;
  const words = ordered
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}'’.]+$/gu, '').replace(SMALL_L, 'I'))
    .filter((word) => word !== '' && !TITLE.test(bare(word)));
  const clean = words.map((word) => word.replace(/\.$/, ''));
  if (clean.length < 2 || clean.length > 8) return null;
  if (clean.some((word) => NO_NAME.has(bare(word)) || !isNameWord(word))) return null;
  if (clean.filter((word) => word.length > 1 && !PARTICLES.has(bare(word))).length < 2) return null;
  return clean.map(inNameCase).join(' ');
}

/** `BlancaNub ia` as `Blanca Nubia`: where spaces were lost before capitals, others were seen within words. */
function respaced(text: string): string {
  const parted = text.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, ' ');
  if (parted === text) return text;
  return parted.replace(/(?<=\p{Lu}\p{Ll}+) (\p{Ll}+)(?!\p{L})/gu, (all, part: string) =>
    PARTICLES.has(bare(part)) ? all : part,
  );
}

/** Whether a word stands in a text that stands in no name: `PRESTADOR AUTORIZADO` is the head of something. */
export function isNoName(text: string): boolean {
  return text.split(/\s+/).some((word) => NO_NAME.has(bare(word)));
}

/** What stands behind the title of a doctor, at the head of a cell or behind their rooms: `Consultório Dr. …`. */
export function titledIn(text: string): string {
  return /^(?:consult[oó]rios? |cl[ií]nica )?(dra?(?!\p{L}).*|doctora?(?!\p{L}).*)/iu.exec(text)?.[1] ?? '';
}

/** `, Dr.`, `, CRM 4451`, `, cardiólogo`: what stands behind a name and a comma may say what they are. */
function isOfADoctor(after: string): boolean {
  const words = after.split(/\s+/).map(bare);
  return /^(dra?|m\.?d)\b/i.test(after) || words.some((word) => NO_NAME.has(word) || /log[oa]$/.test(word));
}

/** A part of a name alone in its box: one to four words, each as it is written in a letter; null where it is none. */
export function namePartIn(text: string): string | null {
  const words = text.split(/\s+/).map((word) => word.replace(/^[^\p{L}]+|[^\p{L}'’]+$/gu, ''));
  if (words.length > 4 || words.some((word) => NO_NAME.has(bare(word)) || !isNameWord(word))) return null;
  return words.map(inNameCase).join(' ');
}

/** Capitalised, or a particle; a recogniser makes small letters of large ones now and then. */
function isNameWord(word: string): boolean {
  if (PARTICLES.has(bare(word))) return true;
  return /^\p{Lu}[\p{L}'’-]*$/u.test(word) || /^\p{L}{4,}$/u.test(word);
}

/** `SERGIO IVÁN DE LA ROSA` as it is written in a letter: forms shout, people do not. */
function inNameCase(word: string): string {
  if (word !== word.toUpperCase() || word.length < 2) return word;
  const lower = word.toLowerCase();
  if (PARTICLES.has(bare(word)))
    return /^(y|e|de|da|do|das|dos|la|las|los)$/.test(lower) ? lower : capital(lower);
  return lower.replace(/(^|['’-])\p{L}/gu, (start) => start.toUpperCase());
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
