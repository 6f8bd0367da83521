import type { Lang } from '../../../nlu/types.ts';
import type { Field } from './telling.ts';

/** Who speaks of whom: of themselves, of somebody else, or with no word around it. */
type Voice = 'self' | 'other' | 'bare';

/** How people tell who they are. `{x}` stands for what they tell. */
export interface TellingWords {
  name: readonly string[];
  nameOther: readonly string[];
  nameRight: readonly string[];
  spelt(name: string): string;
  documents(digits: string, voice: Voice): readonly string[];
  plainDocuments(digits: string): readonly string[];
  documentBegins: readonly string[];
  documentRight: readonly string[];
  documentOfAnother: readonly string[];
  births(born: string, voice: Voice): readonly string[];
  birthRight: readonly string[];
  /** The day, and the year when that is asked for. */
  halves(born: string): string[];
  why: readonly string[];
  keeps: Readonly<Partial<Record<Field, readonly string[]>>>;
  insurers: readonly string[];
  form(name: string, document: string, born: string): string;
}

const ES_MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';
const PT_MONTHS = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro';

export const TELLING_WORDS: Readonly<Record<Lang, TellingWords>> = {
  es: {
    name: [
      '{x}',
      '{x}',
      'me llamo {x}',
      'soy {x}',
      'mi nombre es {x}',
      'a nombre de {x}',
      '{x} para servirle',
    ],
    nameOther: ['{x}', '{x}', 'se llama {x}', 'el nombre es {x}', 'a nombre de {x}'],
    nameRight: ['perdón, escribí mal el nombre, es {x}', 'el apellido quedó mal, es {x}', 'corrijo, {x}'],
    spelt: (name) => `${name}, ${last(name)} ${[...last(name)].join(' ').toUpperCase()}`,
    documents: (digits, voice) => {
      const plain = [digits, digits, dotted(digits), spaced(digits), `CC ${digits}`, `cc. ${dotted(digits)}`];
      return voice === 'self'
        ? [...plain, `mi cédula es ${dotted(digits)}`, `cédula ${digits}`, `es la ${digits}`]
        : [...plain, `la cédula es ${digits}`, `el documento es ${dotted(digits)}`, `es ${digits}`];
    },
    plainDocuments: (digits) => [digits, dotted(digits), `cc ${digits}`],
    documentBegins: ['mi cédula es', 'ya se la paso', 'un momento la busco', 'espere miro', 'la cédula es:'],
    documentRight: [
      'perdón, me equivoqué en la cédula, es {x}',
      'la cédula quedó mal, es {x}',
      'ay escribí mal el número de cédula, es {x}',
      'disculpe, el documento correcto es {x}',
      'corrijo la cédula: {x}',
    ],
    documentOfAnother: [
      '79555444, ay no, ese es el de mi esposo, el mío es {x}',
      '79555444 perdón ese es de mi hermano, es {x}',
      'no, espere, casi le doy la de mi mamá. Es {x}',
    ],
    births: (born, voice) => {
      const [year, month, day] = parts(born);
      const name = ES_MONTHS.split(' ')[month - 1]!;
      const bare = [
        `${day} de ${name} de ${year}`,
        `${two(day)}/${two(month)}/${year}`,
        `${day}/${month}/${String(year).slice(2)}`,
        `${two(day)}-${two(month)}-${year}`,
        `${day} ${name} ${year}`,
      ];
      if (voice === 'bare') return bare;
      const says = voice === 'self' ? 'nací' : 'nació';
      return [
        ...bare,
        `${says} el ${day} de ${name} del ${year}`,
        `el ${day} de ${name} del ${String(year).slice(2)}`,
      ];
    },
    birthRight: [
      'perdón, la fecha de nacimiento es {x}',
      'me equivoqué en la fecha de nacimiento, es {x}',
      'ay, el año de nacimiento quedó mal, es {x}',
    ],
    halves: (born) => {
      const [year, month, day] = parts(born);
      return [`${day} de ${ES_MONTHS.split(' ')[month - 1]}`, `de ${year}`];
    },
    why: [
      '¿y para qué necesitan eso?',
      'para qué piden la cédula?',
      'y eso por qué?',
      'por qué tantos datos?',
      'es seguro dar mis datos por aquí?',
    ],
    keeps: {
      'birth-date': [
        'prefiero no dar la fecha de nacimiento',
        'eso no se lo quiero decir',
        'la fecha no la doy por acá',
        'mejor la doy allá',
      ],
      document: [
        'no la tengo a la mano',
        'no me sé el número',
        'no tengo el documento aquí',
        'ahora no tengo la cédula',
      ],
    },
    insurers: [
      'soy de Sura',
      'tengo Sanitas',
      'voy por Compensar',
      'afiliada a la Nueva EPS',
      'por particular',
    ],
    form: (name, document, born) => `Nombre: ${name}\nCédula: ${document}\nFecha de nacimiento: ${born}`,
  },
  pt: {
    name: ['{x}', '{x}', 'meu nome é {x}', 'sou {x}', 'me chamo {x}', 'em nome de {x}', 'aqui é {x}'],
    nameOther: ['{x}', '{x}', 'o nome é {x}', 'em nome de {x}', 'nome completo {x}'],
    nameRight: [
      'desculpa, escrevi o nome errado, é {x}',
      'o sobrenome saiu errado, é {x}',
      'corrigindo, {x}',
    ],
    spelt: (name) => `${name}, ${last(name)} ${[...last(name)].join(' ').toUpperCase()}`,
    documents: (digits, voice) => {
      const plain = [digits, digits, cpf(digits), spaced(digits), `CPF ${digits}`, `cpf: ${cpf(digits)}`];
      return voice === 'self'
        ? [...plain, `meu cpf é ${cpf(digits)}`, `o meu é ${digits}`, `é ${digits}`]
        : [...plain, `o cpf é ${digits}`, `o documento é ${cpf(digits)}`, `é ${digits}`];
    },
    plainDocuments: (digits) => [digits, cpf(digits), `cpf ${digits}`],
    documentBegins: ['meu cpf é', 'já te passo', 'um minutinho vou pegar', 'peraí', 'o cpf:'],
    documentRight: [
      'desculpa, errei o cpf, é {x}',
      'o cpf saiu errado, é {x}',
      'ai digitei o cpf errado, o certo é {x}',
      'o número certo do documento é {x}',
      'corrigindo o cpf: {x}',
    ],
    documentOfAnother: [
      '86214577339, ah não, esse é do meu marido, o meu é {x}',
      '86214577339 desculpa esse é do meu irmão, é {x}',
      'não, pera, quase passei o da minha mãe. É {x}',
    ],
    births: (born, voice) => {
      const [year, month, day] = parts(born);
      const name = PT_MONTHS.split(' ')[month - 1]!;
      const bare = [
        `${day} de ${name} de ${year}`,
        `${two(day)}/${two(month)}/${year}`,
        `${day}/${month}/${String(year).slice(2)}`,
        `${two(day)}-${two(month)}-${year}`,
        `${day} ${name} ${year}`,
      ];
      if (voice === 'bare') return bare;
      const says = voice === 'self' ? 'nasci' : 'nasceu';
      return [
        ...bare,
        `${says} em ${day} de ${name} de ${year}`,
        `${says} dia ${day} de ${name} de ${String(year).slice(2)}`,
      ];
    },
    birthRight: [
      'desculpa, a data de nascimento é {x}',
      'errei a data de nascimento, é {x}',
      'ai, o ano de nascimento saiu errado, é {x}',
    ],
    halves: (born) => {
      const [year, month, day] = parts(born);
      return [`${day} de ${PT_MONTHS.split(' ')[month - 1]}`, `de ${year}`];
    },
    why: [
      'pra que precisa disso?',
      'por que pedem o cpf?',
      'mas por quê?',
      'por que tantos dados?',
      'é seguro passar meus dados aqui?',
    ],
    keeps: {
      'birth-date': [
        'prefiro não passar a data de nascimento',
        'isso eu não quero dizer',
        'a data eu não passo por aqui',
        'melhor eu dizer aí na hora',
      ],
      document: [
        'não tenho o documento aqui',
        'não sei o número de cabeça',
        'tô sem o cpf agora',
        'agora não tenho o documento comigo',
      ],
    },
    insurers: ['tenho Unimed', 'meu plano é Bradesco', 'é pelo Amil', 'plano SulAmérica', 'é particular'],
    form: (name, document, born) => `Nome: ${name}\nCPF: ${document}\nData de nascimento: ${born}`,
  },
};

function parts(born: string): [year: number, month: number, day: number] {
  const [year, month, day] = born.split('-').map(Number);
  return [year!, month!, day!];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function last(name: string): string {
  return name.split(' ').at(-1)!;
}

function dotted(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

function spaced(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ' ');
}

function cpf(digits: string): string {
  return digits.replace(/(\d{3})(\d{3})(\d{3})(\d\d)/, '$1.$2.$3-$4');
}
