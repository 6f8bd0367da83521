import type { Lang } from '../../../../nlu/types.ts';
import type { Drawing } from './story.ts';

/** A question, and what an answer to it has in it. */
export interface Asked {
  ask: string;
  told: RegExp;
}

interface Topic {
  es: readonly string[];
  pt: readonly string[];
  told: RegExp;
}

/** What people ask a front desk, and by what its answer is known: from the files of the two clinics that ship. */
const TOPICS: readonly Topic[] = [
  {
    es: [
      'dónde quedan?',
      'me manda la dirección?',
      'en qué parte están?',
      'cómo hago para llegar?',
      'cuál es la dirección exacta?',
    ],
    pt: [
      'onde fica?',
      'me passa o endereço?',
      'como faço pra chegar aí?',
      'qual o endereço certinho?',
      'em que rua vocês ficam?',
    ],
    told: /Calle 127|Carrera 7|Avenida Paulista|Alameda dos Arapanés/,
  },
  {
    es: [
      'hasta qué hora atienden?',
      'abren los sábados?',
      'qué horario manejan?',
      'los domingos abren?',
      'a qué hora abren?',
    ],
    pt: [
      'até que horas vocês atendem?',
      'abre no sábado?',
      'qual o horário de vocês?',
      'domingo abre?',
      'que horas abre?',
    ],
    told: /7:00 a\. m\.|das 7h/,
  },
  {
    es: ['hay dónde parquear?', 'tienen parqueadero?', 'puedo llevar el carro?', 'hay donde dejar la moto?'],
    pt: [
      'tem onde estacionar?',
      'tem estacionamento?',
      'dá pra ir de carro?',
      'tem lugar pra deixar o carro?',
    ],
    told: /parqueadero|estacionamento/,
  },
  {
    es: [
      'reciben tarjeta?',
      'puedo pagar por Nequi?',
      'cómo se puede pagar?',
      'toca llevar efectivo?',
      'reciben débito?',
    ],
    pt: [
      'aceita cartão?',
      'posso pagar no pix?',
      'quais as formas de pagamento?',
      'tem que levar dinheiro?',
      'parcela?',
    ],
    told: /tarjeta débito|Nequi|cartão de débito/,
  },
  {
    es: [
      'trabajan con Sura?',
      'atienden por Sanitas?',
      'tienen convenio con Compensar?',
      'qué EPS reciben?',
      'yo tengo Colsanitas, sirve?',
    ],
    pt: [
      'atende Unimed?',
      'aceita Bradesco?',
      'vocês têm convênio com a Amil?',
      'quais planos aceitam?',
      'tenho SulAmérica, serve?',
    ],
    told: /Sura|Unimed/,
  },
  {
    es: ['qué papeles llevo?', 'qué tengo que llevar?', 'qué documentos piden?', 'hay que llevar la cédula?'],
    pt: [
      'o que eu preciso levar?',
      'que documento levo?',
      'precisa levar documento?',
      'quais documentos pedem?',
    ],
    told: /estudios anteriores|exames anteriores/,
  },
  {
    es: [
      'con cuánto tiempo de anticipación debo llegar?',
      'a qué hora tengo que estar allá?',
      'cuánto antes llego?',
    ],
    pt: [
      'com quanto tempo de antecedência eu chego?',
      'tenho que chegar quanto antes?',
      'que horas tenho que estar aí?',
    ],
    told: /registrarse|cadastro/,
  },
  {
    es: [
      'tienen ascensor?',
      'mi mamá anda en silla de ruedas, hay rampa?',
      'hay que subir escaleras?',
      'hay acceso para silla de ruedas?',
    ],
    pt: [
      'tem elevador?',
      'minha mãe usa cadeira de rodas, tem rampa?',
      'tem escada?',
      'tem acesso pra cadeirante?',
    ],
    told: /rampa/,
  },
  {
    es: [
      'puedo ir con mi esposo?',
      'puedo llevar a alguien?',
      'dejan entrar acompañante?',
      'puede entrar mi mamá conmigo?',
    ],
    pt: [
      'posso ir com meu marido?',
      'posso levar alguém comigo?',
      'pode acompanhante?',
      'minha mãe pode entrar comigo?',
    ],
    told: /acompañante|acompanhante/,
  },
  {
    es: ['hay que usar tapabocas?', 'toca ir con tapabocas?'],
    pt: ['precisa de máscara?', 'tem que ir de máscara?'],
    told: /tapabocas|máscara/,
  },
];

const PRICES: Readonly<Record<string, { told: RegExp; es: readonly string[]; pt: readonly string[] }>> = {
  cardiology: {
    es: [
      'cuánto vale la consulta de cardiología?',
      'qué precio tiene el cardiólogo?',
      'cuánto sale cardiología particular?',
    ],
    pt: [
      'quanto custa a consulta com o cardiologista?',
      'qual o valor do cardiologista?',
      'quanto é a cardiologia particular?',
    ],
    told: /190\.000|R\$ 420/,
  },
  general: {
    es: [
      'cuánto cuesta medicina general?',
      'en cuánto está la consulta con el médico general?',
      'qué valor tiene la consulta general?',
    ],
    pt: [
      'quanto custa o clínico geral?',
      'qual o valor da consulta com clínico?',
      'quanto tá o clínico geral?',
    ],
    told: /85\.000|R\$ 220/,
  },
  dermatology: {
    es: [
      'cuánto cobran por dermatología?',
      'la dermatóloga qué precio tiene?',
      'cuánto cuesta la consulta de la piel?',
    ],
    pt: ['quanto cobram na dermato?', 'qual o preço da dermatologista?', 'quanto custa a consulta da pele?'],
    told: /180\.000|R\$ 400/,
  },
  psychology: {
    es: ['cuánto vale la sesión de psicología?', 'la psicóloga cuánto cobra?'],
    pt: ['quanto é a sessão com a psicóloga?', 'quanto a psicóloga cobra?'],
    told: /130\.000|R\$ 280/,
  },
};

const PREPARING: Readonly<Record<string, { told: RegExp; es: readonly string[]; pt: readonly string[] }>> = {
  laboratory: {
    es: [
      'para los exámenes de sangre toca en ayunas?',
      'cómo me preparo para el laboratorio?',
      'puedo tomar agua antes del examen de sangre?',
    ],
    pt: [
      'pra exame de sangue precisa de jejum?',
      'como me preparo pro exame de sangue?',
      'posso beber água antes do exame de sangue?',
    ],
    told: /ayunas de 8|[Jj]ejum de 8/,
  },
  ultrasound: {
    es: ['cómo es la preparación para la ecografía abdominal?', 'para la ecografía hay que ir en ayunas?'],
    pt: ['qual o preparo do ultrassom de abdome?', 'pro ultrassom precisa de jejum?'],
    told: /6 horas/,
  },
  mri: {
    es: ['qué preparación tiene la resonancia?', 'para la resonancia qué hay que hacer antes?'],
    pt: ['qual o preparo da ressonância?', 'como me preparo pra ressonância?'],
    told: /metal/,
  },
};

/** A question of one who has a visit of that service, or of anybody: what it costs, how to prepare, and the rest. */
export function drawAsked({ draw, lang }: Drawing, service?: string): Asked {
  const chance = draw.next();
  const priced = service ?? draw.pick(Object.keys(PRICES));
  if (chance < 0.2) return askedOf(PRICES[priced]!, { draw, lang });
  if (chance < 0.3 && !service) return askedOf(PREPARING[draw.pick(Object.keys(PREPARING))]!, { draw, lang });
  return askedOf(draw.pick(TOPICS), { draw, lang });
}

function askedOf(
  topic: { told: RegExp } & Readonly<Record<Lang, readonly string[]>>,
  { draw, lang }: Drawing,
): Asked {
  return { ask: draw.pick(topic[lang]), told: topic.told };
}
