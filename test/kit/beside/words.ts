import type { Lang } from '../../../nlu/types.ts';

/** What people say beside an answer that changes nothing of it, by kind. */
export const BESIDE = {
  /** Asked of the clinic, which its file tells. */
  known: {
    es: [
      '¿hay parqueadero?',
      '¿puedo pagar con tarjeta?',
      'dónde queda la sede?',
      '¿tengo que ir en ayunas?',
      'cuánto cuesta?',
      'qué documentos debo llevar?',
      'puedo ir acompañada?',
      'con qué doctor es?',
      'oiga y cuánto se demora?',
    ],
    pt: [
      'tem estacionamento?',
      'posso pagar no cartão?',
      'onde fica a unidade?',
      'preciso ir em jejum?',
      'quanto custa?',
      'que documento eu levo?',
      'posso ir acompanhada?',
      'com qual médico é?',
      'e demora quanto?',
    ],
  },
  /** Asked of the clinic, which nobody told. */
  unknown: {
    es: [
      '¿y si me toca cancelar me devuelven la plata?',
      'mi mamá se va a enterar?',
      '¿puedo llevar a mis otros dos hijos?',
      'y si después me autorizan puedo pedir otra?',
      'el doctor es de confianza?',
      '¿la orden me sirve para después?',
    ],
    pt: [
      'e se eu precisar desmarcar devolvem o dinheiro?',
      'minha mãe vai ficar sabendo?',
      'posso levar meus outros dois filhos?',
      'e se depois autorizarem posso marcar outra?',
      'o médico é bom?',
      'o pedido serve pra depois?',
    ],
  },
  /** Told of others, who come to nothing. */
  others: {
    es: [
      'es que mi hijo se enfermó',
      'mi hermana me dijo que el doctor era muy bueno',
      'mi esposo me lleva en el carro',
      'mi jefe me da permiso',
      'mi hija pregunta mucho por eso',
    ],
    pt: [
      'é que meu filho ficou doente',
      'minha irmã falou que o médico é ótimo',
      'meu marido me leva de carro',
      'meu chefe me libera',
      'minha filha vive perguntando disso',
    ],
  },
  /** Told of oneself, or said to the desk. */
  told: {
    es: [
      'qué pena tanta molestia',
      'me da mucho susto la verdad',
      'está carito pero toca',
      'después le escribo para lo otro',
      'ya le mando la foto de la orden más tarde',
      'ojalá no llueva jajaja',
      'es que con esta rodilla no puedo ni caminar',
      'me tocó pedir plata prestada',
      'como usted diga mi reina',
    ],
    pt: [
      'desculpa o incômodo',
      'tô com um medo danado',
      'tá salgado mas vamos lá',
      'depois te chamo pra ver o resto',
      'mais tarde eu mando a foto do pedido',
      'tomara que não chova kkk',
      'com esse joelho não consigo nem andar',
      'tive que pedir dinheiro emprestado',
      'como a senhora achar melhor minha linda',
    ],
  },
  thanks: {
    es: ['gracias mi amor', 'Dios la bendiga', 'muy amable señorita', 'mil gracias por su ayuda', '🙏🙏'],
    pt: ['obrigada viu', 'Deus te abençoe', 'muito gentil moça', 'brigadão pela ajuda', '🙏🙏'],
  },
  /** To be done for the visit, by the clinic. */
  toDo: {
    es: [
      'y me recuerda el día antes',
      'me manda la dirección por favor',
      'avíseme si algo cambia',
      'me confirma por aquí',
    ],
    pt: [
      'e me lembra um dia antes',
      'me manda o endereço por favor',
      'me avisa se mudar alguma coisa',
      'me confirma por aqui',
    ],
  },
} as const satisfies Record<string, Readonly<Record<Lang, readonly string[]>>>;

export type BesideKind = keyof typeof BESIDE;

/** What stands between an answer and what comes after it, and between something told and the answer after it. */
export const JOINTS: Readonly<Record<Lang, { after: readonly string[]; before: readonly string[] }>> = {
  es: {
    after: [', ', '. ', ' ', '\n', ' y ', ', oiga ', ' pero '],
    before: [', ', '. ', '\n', ', pero ', ' y '],
  },
  pt: {
    after: [', ', '. ', ' ', '\n', ' e ', ', ah ', ' mas '],
    before: [', ', '. ', '\n', ', mas ', ' e '],
  },
};

/** What is asked or told of the visit that stands beside the one in hand; it stays as it is. */
export const OF_THE_OTHER: Readonly<Record<Lang, readonly string[]>> = {
  es: [
    '¿y la de mi hijo sigue igual?',
    'la de Mateo queda como está',
    'pero la del niño no la toque',
    'y la otra sigue en pie cierto',
    '¿y la de Mateo cuándo es?',
  ],
  pt: [
    'e a do meu filho continua né?',
    'a do Mateus fica como está',
    'mas a do menino não mexe',
    'e a outra segue de pé certo',
    'e a do Mateus quando é?',
  ],
};

/** What is said beside an answer that takes it back, puts it off, or has it hang on something: nothing is done yet. */
export const TURNING: Readonly<Record<Lang, readonly string[]>> = {
  es: [
    'pero más tarde',
    'pero con otra doctora',
    'si me dan permiso en el trabajo',
    'pero primero le pregunto a mi esposo',
    'pero mejor otro día',
    '¿no tiene más temprano?',
    '¿puede ser el lunes?',
    'no espere',
    'déjeme reviso y le confirmo',
    'mentiras, mejor no',
    'pero no sé todavía si puedo',
  ],
  pt: [
    'mas mais tarde',
    'mas com outra médica',
    'se me liberarem no trabalho',
    'mas primeiro pergunto pro meu marido',
    'mas melhor outro dia',
    'não tem mais cedo?',
    'pode ser na segunda?',
    'não espera',
    'deixa eu ver e já confirmo',
    'brincadeira, melhor não',
    'mas ainda não sei se consigo',
  ],
};
