import type { Lang } from '../../../nlu/types.ts';
import type { Who } from './goal.ts';

/** Somebody as they are told to the clinic. Invented, all of them. */
export interface Told {
  name: string;
  document: readonly string[];
  birthDate: readonly string[];
}

/** What people say, several ways each. `{service}`, `{who}` and `{time}` stand for what they want. */
export interface Words {
  hello: readonly string[];
  /** A visit of this kind, after "quiero una cita": "de cardiología", "com o cardiologista". */
  services: Readonly<Record<string, readonly string[]>>;
  /** The service by itself, as an answer. */
  bareServices: Readonly<Record<string, readonly string[]>>;
  who: Readonly<Record<Who, readonly string[]>>;
  people: Readonly<Record<'daughter' | 'mother' | 'newcomer', Told>>;
  book: readonly string[];
  move: readonly string[];
  cancel: readonly string[];
  confirm: readonly string[];
  /** Of the visit they are reminded of. */
  cancelThis: readonly string[];
  moveThis: readonly string[];
  answerWhen: readonly string[];
  pick: readonly ((at: number, hour: string) => string)[];
  none: readonly string[];
  yes: readonly string[];
  agree: readonly string[];
  noCorrect: readonly string[];
  changeTime: readonly string[];
  changeService: readonly string[];
  reasons: readonly string[];
  asides: readonly string[];
  wordy: readonly string[];
  /** "Yes" to the cancelling of what is asked about. */
  yesCancel: readonly string[];
}

export const WORDS: Readonly<Record<Lang, Words>> = {
  es: {
    hello: ['hola', 'buenos días', 'buenas', 'hola buenas', 'hola, cómo están?', 'buen día señorita'],
    services: {
      general: ['de medicina general', 'con el médico general', 'con medicina general'],
      cardiology: ['de cardiología', 'con el cardiólogo', 'con el médico del corazón'],
      pediatrics: ['con el pediatra', 'de pediatría', 'para pediatría'],
      dermatology: ['con dermatología', 'con la dermatóloga', 'de la piel'],
      gynecology: ['con la ginecóloga', 'de ginecología', 'para citología'],
      laboratory: ['para exámenes de sangre', 'en el laboratorio', 'de laboratorio'],
      psychology: ['con la psicóloga', 'de psicología', 'con psicología'],
    },
    bareServices: {
      general: ['medicina general', 'médico general', 'con el general'],
      cardiology: ['cardiología', 'el cardiólogo', 'para el corazón', 'cardiologo por favor'],
      pediatrics: ['pediatría', 'el pediatra', 'con el pediatra'],
      dermatology: ['dermatología', 'la dermatóloga', 'dermatologo', 'para la piel'],
      gynecology: ['ginecología', 'la ginecóloga', 'ginecologo'],
      laboratory: ['laboratorio', 'unos exámenes de sangre', 'exámenes'],
      psychology: ['psicología', 'la psicóloga', 'psicologo'],
    },
    who: {
      self: ['para mí', 'es para mí'],
      son: ['para mi hijo', 'para mi hijo Mateo', 'para mi niño', 'para Mateo'],
      newcomer: ['para mí', 'es para mí'],
      daughter: ['para mi hija', 'para mi niña', 'para mi hija Valentina'],
      mother: ['para mi mamá', 'para mi madre', 'para mi mamita'],
    },
    people: {
      daughter: {
        name: 'Valentina Ruiz Gómez',
        document: ['1022334455', 'TI 1022334455', 'es 1.022.334.455'],
        birthDate: ['5 de mayo de 2018', '05/05/2018', 'nació el 5 de mayo del 2018'],
      },
      newcomer: {
        name: 'Lucía Fernanda Cárdenas',
        document: ['1033445566', 'CC 1033445566', 'mi cédula es 1.033.445.566'],
        birthDate: ['3 de octubre de 1990', '03/10/1990', 'el 3 de octubre del 90'],
      },
      mother: {
        name: 'Rosa Elena Gómez',
        document: ['20111222', 'cc 20.111.222', 'la cédula es 20111222'],
        birthDate: ['20 de enero de 1955', '20/01/1955', 'el 20 de enero del 55'],
      },
    },
    book: [
      'quiero una cita {service} {who} {time}',
      'necesito cita {service} {who} {time}',
      'me gustaría pedir una cita {service} {who} {time}',
      'quisiera agendar {who} una cita {service} {time}',
      'por favor una cita {service} {who} {time}',
      '{time} tienen cita {service} {who}?',
      'me puede dar una cita {service} {who} {time}',
      'cita {service} {who} {time}',
      'hay citas {service} {who} {time}?',
      'para pedir una cita {service} {who} {time}',
      'me regala una cita {service} {who} {time} por favor',
      'será que me pueden agendar {service} {who} {time}',
      'quería saber si tienen cita {service} {who} {time}',
      'necesito que me atiendan {service} {who} {time}',
      'me urge una cita {service} {who} {time}',
      'vengo a pedir una cita {service} {who} {time}',
      'quiero sacar turno {service} {who} {time}',
      'me agenda {service} {who} {time}?',
      'estoy buscando cita {service} {who} {time}',
    ],
    move: [
      'me cambia la cita {service} {time}?',
      'se me complicó, quiero correr la cita {service} {time}',
      'será posible mover la cita {service} {time}',
      'necesito cambiar la cita {service} {time}',
      'quiero mover mi cita {service} {time}',
      'me toca reprogramar la cita {service} {time}',
      'no puedo ir a la cita {service}, me la puede cambiar {time}?',
      'puedo pasar la cita {service} {time}?',
    ],
    cancel: [
      'me cancela la cita {service} por favor',
      'toca cancelar la cita {service}',
      'le escribo para cancelar la cita {service}',
      'no alcanzo a ir a la cita {service}, mejor cancelarla',
      'quiero cancelar la cita {service}',
      'por favor cancele la cita {service}',
      'no voy a poder ir a la cita {service}, cancélela',
      'necesito cancelar mi cita {service}',
      'ya no voy a ir a la cita {service}, la puede cancelar?',
    ],
    cancelThis: [
      'no puedo ir, cancélela',
      'cancelar',
      'mejor cancélela',
      'no voy a ir, la puede cancelar?',
      'toca cancelarla, ya no puedo',
    ],
    moveThis: [
      'no puedo, la puede pasar para {time}?',
      'cámbiela para {time}',
      'ese día no puedo, mejor {time}',
      'se puede mover para {time}?',
    ],
    confirm: [
      'sí',
      'sí confirmo',
      'sí señora, allá estaré',
      'claro que sí, voy',
      'confirmo',
      'si ahí estaremos',
      'listo, confirmada',
    ],
    answerWhen: [
      '{time}',
      'puede ser {time}',
      '{time} por favor',
      'mejor {time}',
      'tiene algo {time}?',
      'si se puede {time}',
      'ojalá {time}',
      'a mí me queda bien {time}',
      'yo puedo {time}',
    ],
    pick: [
      (at) => ORDINALS.es[at]!,
      (at) => String(at + 1),
      (_at, hour) => `a las ${hour}`,
      (_at, hour) => `la de las ${hour}`,
      (at) => `${ORDINALS.es[at]!} está bien`,
      (_at, hour) => `me sirve a las ${hour}`,
    ],
    none: ['ninguna, {time}', 'no me sirven, necesito {time}', 'no, {time}', 'esas no, tiene {time}?'],
    yes: [
      'de una',
      'sii',
      'sí señora',
      'correcto',
      'eso es',
      'va',
      'sí, está perfecto',
      'sí',
      'si',
      'sí por favor',
      'listo',
      'dale',
      'ok',
      'perfecto',
      'sí, resérvela',
      'claro',
      'así está bien',
      'está bien',
    ],
    agree: ['sí', 'si', 'sí, de acuerdo', 'ok', 'claro que sí', 'acepto', 'sí señora'],
    noCorrect: ['no, era {what}', 'no, {what}', 'no, quiero {what}'],
    changeTime: [
      'mejor {time}',
      'ay no, mejor {time}',
      'perdón, puede ser {time}?',
      'pensándolo bien, {time}',
      'no puedo ese día, mejor {time}',
    ],
    changeService: ['perdón, es {service}', 'ay no, me equivoqué, la cita es {service}', 'mejor {service}'],
    reasons: [
      'no puedo ese día',
      'me salió un viaje',
      'ya no la necesito',
      'tengo trabajo',
      'prefiero no decir',
      'ya me siento bien',
    ],
    asides: [
      'cuánto cuesta?',
      'dónde quedan?',
      'reciben Sura?',
      'qué horario tienen?',
      'tienen parqueadero?',
      'puedo pagar con tarjeta?',
      'qué debo llevar?',
      'atienden los sábados?',
    ],
    wordy: ['{x}, muchas gracias', 'ay señorita, {x}', '{x} si es tan amable', 'bueno, {x}', 'mire, {x}'],
    yesCancel: ['sí', 'sí, cancélela', 'sí por favor', 'sí, cancelarla', 'sí, ya no voy'],
  },
  pt: {
    hello: ['oi', 'bom dia', 'olá', 'oi, tudo bem?', 'bom dia, tudo bem?', 'boa tarde'],
    services: {
      general: ['com clínico geral', 'de clínica geral', 'com o clínico'],
      cardiology: ['com o cardiologista', 'de cardiologia', 'com cardio'],
      pediatrics: ['com o pediatra', 'de pediatria', 'com a pediatra'],
      dermatology: ['com a dermato', 'com dermatologista', 'de dermatologia'],
      gynecology: ['com a gineco', 'com ginecologista', 'de ginecologia'],
      laboratory: ['pra exame de sangue', 'no laboratório', 'de exame de sangue'],
      psychology: ['com a psicóloga', 'de psicologia', 'com psicólogo'],
    },
    bareServices: {
      general: ['clínico geral', 'clínica geral', 'com o clínico'],
      cardiology: ['cardiologia', 'cardiologista', 'cardio', 'do coração'],
      pediatrics: ['pediatra', 'pediatria', 'com a pediatra'],
      dermatology: ['dermatologista', 'dermato', 'dermatologia', 'pele'],
      gynecology: ['ginecologista', 'gineco', 'ginecologia'],
      laboratory: ['exame de sangue', 'laboratório', 'exames de sangue'],
      psychology: ['psicóloga', 'psicologia', 'com psicólogo'],
    },
    who: {
      self: ['pra mim', 'é pra mim mesma'],
      son: ['pro meu filho', 'para o meu filho Mateus', 'pro Mateus', 'para meu menino'],
      newcomer: ['pra mim', 'é pra mim mesma'],
      daughter: ['pra minha filha', 'para a minha filha Laura', 'pra minha menina'],
      mother: ['pra minha mãe', 'para a minha mãe', 'é pra minha mãe'],
    },
    people: {
      daughter: {
        name: 'Laura Lima Souza',
        document: ['11144477735', '111.444.777-35', 'o cpf é 111.444.777-35'],
        birthDate: ['5 de maio de 2018', '05/05/2018', 'nasceu em 5 de maio de 2018'],
      },
      newcomer: {
        name: 'Beatriz Andrade Rocha',
        document: ['39053344705', '390.533.447-05', 'meu cpf é 390.533.447-05'],
        birthDate: ['3 de outubro de 1990', '03/10/1990', 'nasci em 3 de outubro de 90'],
      },
      mother: {
        name: 'Maria Helena Souza',
        document: ['123.456.789-09', '12345678909', 'cpf 123.456.789-09'],
        birthDate: ['20 de janeiro de 1955', '20/01/1955', '20 de janeiro de 55'],
      },
    },
    book: [
      'quero marcar uma consulta {service} {who} {time}',
      'gostaria de agendar {service} {who} {time}',
      'preciso de uma consulta {service} {who} {time}',
      'queria marcar {who} {service} {time}',
      'tem horário {service} {who} {time}?',
      'dá pra marcar {service} {who} {time}?',
      'consulta {service} {who} {time}',
      'vocês têm vaga {service} {who} {time}?',
      'marca {service} {who} {time} por favor',
      'queria ver se tem horário {service} {who} {time}',
      'vc consegue me encaixar {service} {who} {time}?',
      'tô precisando passar {service} {who} {time}',
      'como faço pra marcar {service} {who} {time}?',
      'me agenda {service} {who} {time}',
      'vim marcar uma consulta {service} {who} {time}',
      'preciso agendar {service} {who} {time}, tem como?',
      'eu queria uma consulta {service} {who} {time} por favor',
    ],
    move: [
      'consegue mudar a consulta {service} {time}?',
      'tive um imprevisto, queria remarcar a consulta {service} {time}',
      'preciso remarcar a consulta {service} {time}',
      'quero mudar minha consulta {service} {time}',
      'não vou conseguir ir na consulta {service}, dá pra remarcar {time}?',
      'dá pra trocar a consulta {service} {time}?',
      'queria passar a consulta {service} {time}',
    ],
    cancel: [
      'pode cancelar a consulta {service}?',
      'vou ter que desmarcar a consulta {service}',
      'tô escrevendo pra cancelar a consulta {service}',
      'quero cancelar a consulta {service}',
      'preciso desmarcar a consulta {service}',
      'não vou poder ir na consulta {service}, pode cancelar',
      'cancela a consulta {service} por favor',
      'queria desmarcar minha consulta {service}',
    ],
    cancelThis: [
      'não vou poder ir, pode cancelar',
      'cancelar',
      'melhor cancelar',
      'não vou, cancela por favor',
      'preciso desmarcar',
    ],
    moveThis: [
      'não posso, dá pra passar para {time}?',
      'muda para {time}',
      'nesse dia não posso, melhor {time}',
      'dá pra remarcar para {time}?',
    ],
    confirm: [
      'sim',
      'confirmo',
      'sim, vou sim',
      'confirmado',
      'pode confirmar',
      'estarei aí',
      'sim, confirmo presença',
    ],
    answerWhen: [
      '{time}',
      'pode ser {time}',
      '{time} por favor',
      'tem {time}?',
      'prefiro {time}',
      'se der {time}',
      'pra mim seria bom {time}',
      'consegue {time}?',
      'eu posso {time}',
    ],
    pick: [
      (at) => ORDINALS.pt[at]!,
      (at) => String(at + 1),
      (_at, hour) => `às ${hour}`,
      (_at, hour) => `o das ${hour}`,
      (at) => `${ORDINALS.pt[at]!} tá bom`,
      (_at, hour) => `pode ser às ${hour}`,
    ],
    none: [
      'nenhum, quero {time}',
      'esses não dão, preciso {time}',
      'não, {time}',
      'não consigo, tem {time}?',
    ],
    yes: [
      'simm',
      'pode sim',
      'certo',
      'confirmado',
      'tá ótimo',
      'fechado',
      'sim',
      'pode',
      'pode marcar',
      'isso',
      'ok',
      'perfeito',
      'sim por favor',
      'isso mesmo',
      'tá bom',
      'pode ser',
      'beleza',
    ],
    agree: ['sim', 'concordo', 'sim, concordo', 'ok', 'claro', 'tudo bem', 'aceito'],
    noCorrect: ['não, era {what}', 'não, {what}', 'não, quero {what}'],
    changeTime: [
      'melhor {time}',
      'ah não, melhor {time}',
      'desculpa, pode ser {time}?',
      'pensando bem, {time}',
      'não posso nesse dia, melhor {time}',
    ],
    changeService: [
      'desculpa, é {service}',
      'ah não, me enganei, é consulta {service}',
      'na verdade é {service}',
    ],
    reasons: [
      'não posso nesse dia',
      'vou viajar',
      'não preciso mais',
      'tenho trabalho',
      'prefiro não dizer',
      'já melhorei',
    ],
    asides: [
      'quanto custa?',
      'onde fica?',
      'aceita Unimed?',
      'qual o horário de vocês?',
      'tem estacionamento?',
      'posso pagar no cartão?',
      'o que preciso levar?',
      'atendem de sábado?',
    ],
    wordy: ['{x}, muito obrigada', 'moça, {x}', '{x} por gentileza', 'então, {x}', 'olha, {x}'],
    yesCancel: ['sim', 'sim, pode cancelar', 'pode', 'sim, cancelar', 'isso, não vou'],
  },
};

const ORDINALS = {
  es: ['la primera', 'la segunda', 'la tercera', 'la cuarta'],
  pt: ['a primeira', 'a segunda', 'a terceira', 'a quarta'],
} as const;
