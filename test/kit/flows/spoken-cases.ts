import type { EffectType } from '../../../flows/effects.ts';
import type { SpokenPlace } from './spoken-places.ts';

/** What is said where, and what is done about it: nothing, or one thing. */
export interface Case {
  where: SpokenPlace;
  does: EffectType | null;
  es: readonly string[];
  pt: readonly string[];
}

/** Words that only speak of an act, put it off or make it hang on something; and beside them those that ask for it. */
export const CASES: readonly Case[] = [
  {
    where: 'nothing is open',
    does: null,
    es: [
      '¿ya está confirmada mi cita?',
      'mañana le confirmo si puedo ir',
      'la doctora confirmó que viene?',
      'confirmo el pago de la consulta',
      'no he podido confirmar',
      'el jueves voy pero por otra cosa',
      'no me escriban por la noche por favor',
      'no me mande la factura, mándeme los resultados',
      'borre mi número viejo y ponga este',
    ],
    pt: [
      'minha consulta já está confirmada?',
      'amanhã eu confirmo se posso ir',
      'a doutora confirmou que vem?',
      'confirmo o pagamento da consulta',
      'não consegui confirmar',
      'quinta eu vou mas é por outra coisa',
      'não me escrevam de noite por favor',
      'não manda a fatura, manda os resultados',
      'apague meu número velho e coloque esse',
    ],
  },
  {
    where: 'nothing is open',
    does: 'confirmAppointment',
    es: [
      'confirmo mi cita del jueves',
      'sí voy, ¿y cuánto cuesta?',
      'confirmado, gracias',
      'no se preocupe, ahí estaré',
    ],
    pt: ['confirmo minha consulta de quinta', 'vou sim, e quanto custa?', 'confirmado, obrigada'],
  },
  {
    where: 'nothing is open',
    does: 'optOut',
    es: ['no me escriban más', 'bórrenme de su base de datos', 'aquí no vive esa persona'],
    pt: ['não me escrevam mais', 'me tira disso', 'aqui não mora essa pessoa'],
  },
  {
    where: 'there is a visit today',
    does: null,
    es: [
      'cuando llegue les aviso',
      'ya llegó el doctor?',
      'estoy aquí en la casa esperando la llamada',
      'me equivoqué de sede, llegué a la otra',
      'llegué tarde la vez pasada y no me atendieron',
      'estoy buscando parqueadero',
    ],
    pt: [
      'já tô quase chegando',
      'a doutora já está aí?',
      'tô aqui em casa esperando a ligação',
      'errei a unidade, cheguei na outra',
      'cheguei atrasada da outra vez e não me atenderam',
      'tô procurando estacionamento',
    ],
  },
  {
    where: 'there is a visit today',
    does: 'checkIn',
    es: ['ya llegué, ¿qué hago?', 'estoy en la sala de espera', 'llegué hace rato y nadie me llama'],
    pt: ['já cheguei, o que eu faço?', 'tô na sala de espera', 'cheguei faz tempo e ninguém me chama'],
  },
  {
    where: 'no messages are wanted',
    does: null,
    es: [
      'quiero recibir los resultados por correo',
      'me avisa cuando llegue el doctor',
      'sí quiero recibir la vacuna',
    ],
    pt: [
      'quero receber os resultados por e-mail',
      'me lembra que horas é minha consulta',
      'quero receber a vacina sim',
    ],
  },
  {
    where: 'no messages are wanted',
    does: 'optIn',
    es: ['vuelvan a escribirme'],
    pt: ['voltem a me mandar mensagens'],
  },
  {
    where: 'a place on a waiting list',
    does: null,
    es: [
      'no quiero que me saquen de la lista de espera',
      'si me sacan de la lista pierdo el puesto?',
      'me sacaron de la lista?',
      'sáqueme de la lista de espera de cardiología',
      'saque a mi hijo de la lista de espera',
      'no espero más en la sala de espera, me voy',
      'no quiero lista de espera, quiero la cita ya',
    ],
    pt: [
      'não quero que me tirem da lista de espera',
      'se me tirarem da lista perco o lugar?',
      'me tiraram da lista?',
      'me tira da lista de espera da cardiologia',
      'tira meu filho da lista de espera',
      'não espero mais na sala de espera, vou embora',
      'não quero lista de espera, quero a consulta já',
    ],
  },
  {
    where: 'a place on a waiting list',
    does: 'settleOffer',
    es: ['sáqueme de la lista de espera', 'ya no quiero estar en la lista de espera de dermatología'],
    pt: ['me tira da lista de espera', 'quero sair da lista de espera de dermatologia'],
  },
  {
    where: 'a reminder',
    does: null,
    es: [
      'sí, ya lo vi',
      'ok, déjeme reviso',
      'dale, apenas sepa te aviso',
      'sí, si me dan permiso en el trabajo',
      'sí, la de mi hijo',
      'la verdad no',
      'bueno, si mi hijo me lleva',
    ],
    pt: [
      'sim, já vi',
      'ok, deixa eu ver',
      'tá, assim que souber te aviso',
      'sim, se me liberarem no trabalho',
      'sim, a do meu filho',
      'na verdade não',
      'bom, se meu filho me levar',
    ],
  },
  {
    where: 'a reminder',
    does: 'confirmAppointment',
    es: [
      'si Dios quiere allá estaré',
      'sí, recibido, confirmo',
      'sí, mi hijo me lleva',
      'sí, gracias, allá estaré',
    ],
    pt: [
      'se Deus quiser estarei aí',
      'sim, recebido, confirmo',
      'sim, meu filho me leva',
      'pode contar comigo',
    ],
  },
  {
    where: 'a visit that the clinic moved',
    does: null,
    es: ['sí ya vi', 'ok y por qué la cambiaron?', 'listo, déjeme mirar si puedo', 'ok recibido'],
    pt: ['sim já vi', 'ok e por que mudaram?', 'certo, deixa eu ver se posso', 'ok recebido'],
  },
  {
    where: 'a visit that the clinic moved',
    does: 'confirmAppointment',
    es: ['ok, está bien'],
    pt: ['ok, tá bom'],
  },
  {
    where: 'an opening that came free',
    does: null,
    es: [
      'si es con la misma doctora sí',
      'ok gracias por avisar',
      'sí señora, ya me atendieron',
      '¿si la tomo pierdo la otra?',
      'sí, avíseme si hay otra',
      'la tomaría si fuera el viernes',
      'me sirve si es en la tarde',
    ],
    pt: [
      'se for com a mesma doutora sim',
      'ok obrigada por avisar',
      'sim senhora, já me atenderam',
      'se eu pegar perco a outra?',
      'sim, me avisa se tiver outra',
      'eu pegaria se fosse sexta',
      'serve se for à tarde',
    ],
  },
  {
    where: 'an opening that came free',
    does: 'bookAppointment',
    es: ['sí me interesa adelantarla, acepto', 'me sirve, la tomo', 'uy sí gracias'],
    pt: ['aceito, obrigada', 'claro que eu pego, obrigada por avisar', 'nossa sim obrigada'],
  },
  {
    where: 'whether to cancel',
    does: null,
    es: [
      'sí, quiero ir',
      'sí la necesito',
      'sí me sirve, déjela',
      'ok déjela',
      'sí, la de mi hijo',
      'la verdad no',
    ],
    pt: [
      'sim, quero ir',
      'sim preciso dela',
      'sim serve, deixa',
      'sim mas não cancela ainda',
      'sim, a do meu filho',
    ],
  },
  {
    where: 'whether to cancel',
    does: 'cancelAppointment',
    es: ['sí, ya no la necesito', 'sí, no puedo ir', 'sí, es que viajo', 'sí, la de cardiología'],
    pt: ['sim, não preciso mais', 'sim por favor, não vou poder', 'sim, é que vou viajar'],
  },
  {
    where: 'whether to book',
    does: null,
    es: [
      'puede ser, déjeme pensarlo',
      'ok déjeme confirmo con mi hija',
      'la verdad no',
      'ok, ya le confirmo',
    ],
    pt: [
      'pode ser, deixa eu pensar',
      'ok deixa eu confirmar com minha filha',
      'na verdade não',
      'ok, já te confirmo',
    ],
  },
  {
    where: 'whether to book',
    does: 'bookAppointment',
    es: ['si me sirve', 'sí, para mí', 'sí por favor señorita', 'puede ser'],
    pt: ['ok, serve', 'sim, pra mim', 'sim por favor moça', 'pode ser'],
  },
  {
    where: 'whether to move',
    does: null,
    es: [
      'sí prefiero la de antes',
      'listo, me quedo con la que tengo',
      'ok, lo consulto',
      'y si no la muevo?',
      'quédese así',
    ],
    pt: ['sim prefiro a de antes', 'certo, fico com a que tenho', 'ok, vou consultar', 'e se eu não mudar?'],
  },
  {
    where: 'whether to move',
    does: 'moveAppointment',
    es: ['perfecto así', 'sí, muévala'],
    pt: ['perfeito assim', 'sim, pode mudar'],
  },
  {
    where: 'consent to the use of data',
    does: null,
    es: ['ok y eso para qué es?', 'y si digo que no?', 'acepto si no los comparten', 'lo pienso'],
    pt: ['não entendo o que é isso', 'e se eu disser que não?', 'aceito se não compartilharem', 'vou pensar'],
  },
  { where: 'consent to the use of data', does: 'keepConsent', es: ['sí, acepto'], pt: ['sim, aceito'] },
];
