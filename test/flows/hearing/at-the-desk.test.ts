import { describe } from 'node:test';
import { check } from '../../kit/flows/rows.ts';

const DOCUMENTS = /documento/;

describe('what is asked at a front desk is answered with what the file has of that', () => {
  check([
    ['es', '¿hay que llevar el carné de vacunas?', /carné de vacunas/, DOCUMENTS],
    ['pt', 'tem que trazer o cartão de vacina da criança?', /caderneta/, /dinheiro/],
    ['es', 'por cuál puerta entro?', /se anuncia en la recepción/, /Calle 127/],
    ['pt', 'qual o andar da cardiologia?', /recepção fica no térreo/],
    ['es', '¿puedo llevar a mis otros dos hijos?', /Puede venir con sus hijos/, DOCUMENTS],
    ['pt', 'e os outros dois posso levar junto? não tenho com quem deixar', /com as crianças/, DOCUMENTS],
    ['es', 'mi mamá tiene que ir conmigo? tengo 16', /Los menores de 18 años/, /un acompañante/],
    ['pt', 'tenho 17 anos, posso ir sozinha?', /Menores de 18 anos/],
    ['es', 'tengo 16 semanas, ¿puedo ir sola?', /./, /Los menores/],
    ['es', 'puede llevarlo la abuela?', /adulto autorizado/],
    ['pt', 'a avó pode levar ele?', /adulto autorizado/, /documento com foto/],
    ['pt', 'o pai pode assistir o ultrassom?', /Pode vir com um acompanhante/, /Menores/],
    ['es', 'hay parqueadero para discapacitados?', /parqueadero.*rampa/],
    ['es', 'la llevo a mi mamá en silla de ruedas, hay rampa?', /rampa, ascensor/, /acompañante/],
    ['es', 'necesito un papel que diga que estuve en la cita', /constancia de asistencia/],
    ['es', 'tengo que pagar antes de entrar?', /Se paga en la caja/, /85\.000/],
    ['pt', 'pago antes ou depois?', /O pagamento é na recepção/],
  ]);
});

describe('who keeps others out of one room says so to who is going there', () => {
  check([
    ['es', '¿puedo ir con acompañante?', /Puede venir con un acompañante\./, /resonancia/],
    ['es', 'a la resonancia puede entrar mi esposo?', /a la sala de resonancia entra solo el paciente/],
    [
      'pt',
      'ressonância // sim // posso entrar com meu marido?',
      /na sala de ressonância entra só o paciente/,
    ],
  ]);
});

describe('whether the doctor is a woman is told by the names', () => {
  check([
    ['es', 'el cardiólogo es hombre o mujer?', /Dr\. Camilo Restrepo, Dra\. Beatriz Arango/],
    ['pt', 'a ginecologista é mulher?', /Dra\. Patrícia Queiroz/],
    [
      'pt',
      'consulta de cardiologia // sim // é médico ou médica?',
      /Para cardiologia temos: Dr\./,
      /Não encontro/,
    ],
    ['es', 'quiero cita con una ginecóloga mujer', /tengo para ginecología/, /Para ginecología tenemos/],
  ]);
});

describe('a question in a sentence of its own is answered beside whatever is wanted', () => {
  check([
    ['es', 'quiero una cita de cardiología, ¿dan incapacidad?', /La incapacidad.*tengo para cardiología/],
    ['pt', 'quero uma consulta de cardiologia, vocês dão atestado?', /atestado.*tenho para cardiologia/],
    [
      'es',
      'quiero una cita de cardiología, ¿puedo llevar a mi mamá?',
      /un acompañante.*tengo para cardiología/,
      /su mamá/,
    ],
    ['pt', 'quero marcar pediatra, o pai vai levar ele, pode ser quinta?', /Para pediatria tenho/, /seu pai/],
    [
      'es',
      'voy a llevar a mi hijo a pediatría, puede ser el jueves?',
      /Para pediatría tengo/,
      /acompañante|Traiga su documento/,
    ],
  ]);
});

describe('a time before a question is chosen, with a comma alone between them', () => {
  check([
    [
      'pt',
      'consulta de cardiologia // sim // amanhã às oito, precisa de jejum?',
      /não precisa de preparo.*Posso marcar/,
    ],
    ['es', 'cita de cardiología // sí // mañana a las ocho, hay parqueadero?', /parqueadero.*¿La reservo/],
    ['es', 'cita de cardiología // sí // el jueves, hay en la tarde?', /jueves/i, /parqueadero/],
  ]);
});

describe('who cannot pay so much is told what there is', () => {
  check([
    ['es', 'quiero dermatología // no tengo plata hay algo mas barato?', /Entiendo.*85\.000/, /180\.000\./],
    [
      'pt',
      'quero dermatologista // tô sem dinheiro, tem algo mais barato?',
      /Entendo.*220/,
      /Aceitamos dinheiro/,
    ],
    ['es', 'cancele mi cita, no tengo plata', /./, /Entiendo/],
  ]);
});
