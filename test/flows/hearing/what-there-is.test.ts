import { describe } from 'node:test';
import { check } from '../../kit/flows/rows.ts';

describe('when somebody sees people is answered from their own hours', () => {
  check([
    [
      'es',
      '¿qué días viene el cardiólogo?',
      /Restrepo, sede Norte: lunes a viernes de 7:00.*Arango, sede Centro/,
    ],
    [
      'es',
      'qué horario tiene la doctora Zuluaga',
      /sede Norte: lunes, miércoles y viernes de 7:00 a\. m\. a 1:00/,
    ],
    [
      'pt',
      'que horário a dermatologista atende?',
      /Moema: segunda, quarta e sexta das 13h às 19h/,
      /feriados/,
    ],
    ['es', 'atiende los sábados la pediatra?', /Sí,.*Ospina.*: sábado de 8:00/, /lunes|¿Cuál prefiere/],
    ['pt', 'a dra Helena atende de manhã?', /Sim,.*Helena Prado.*segunda a sexta/],
    ['es', 'la dermatóloga atiende los sábados en el centro?', /No,.*sede Norte: lunes/],
    ['pt', 'o Dr. Rodrigo atende em Moema?', /Não,.*Azevedo, unidade Paulista/],
    ['es', 'cuándo viene el ginecólogo a la sede norte', /sede Norte: lunes/, /Centro|^Sí/],
    [
      'es',
      'quiero cita de dermatología // atiende los sábados la dermatóloga?',
      /Sí,.*Zuluaga.*sábado.*¿Cuál le sirve/,
    ],
    // The clinic's file has an answer of its own.
    ['es', 'el laboratorio abre los sábados?', /laboratorio atiende en el mismo horario/],
    // To be seen is wanted.
    ['es', 'me puede atender el cardiólogo mañana?', /¿Cuál prefiere/, /Horario de atención/],
  ]);
});

describe('whether children are seen is answered by the services that are for them', () => {
  check([
    ['es', '¿atienden chicos?', /Sí, atendemos niños en pediatría/, /equipo/],
    ['es', '¿la pediatra atiende bebés de dos meses?', /Sí, atendemos niños en pediatría/, /Horario/],
    ['pt', 'oi, atende bebê de 6 meses aí?', /Sim, atendemos crianças em pediatria/],
    // Of another service the file does not tell it; the visit that is wanted is booked all the same.
    [
      'es',
      'quiero un turno con la psicóloga para mi hija, atiende a una nena de 10 años o no?',
      /dejé su pregunta al equipo.*psicología/s,
      /una por una|pediatría/,
    ],
    ['es', '¿atienden menores sin acompañante?', /vienen con su mamá/, /pediatría/],
    ['es', '¿atienden a los niños los sábados?', /sábados de 8:00/],
  ]);
});

describe('whether there is a problem is asked of what was told before it', () => {
  check([
    [
      'es',
      'quiero cardiología el jueves // sí // la de las 9, pago con tarjeta de crédito, ¿hay problema?',
      /tarjeta débito o crédito.*¿La reservo/s,
    ],
    [
      'pt',
      'quero cardiologia na quinta // sim // a das 9, meu convênio é Amil, tem problema?',
      /Atendemos Unimed.*Posso marcar/s,
      /equipe/,
    ],
  ]);
});

describe('the offer to look for a time', () => {
  check([
    ['es', '¿qué días viene el cardiólogo? // sí', /Lo más pronto que tengo para cardiología/],
    ['pt', 'que dias vem o cardiologista? // quinta', /Para cardiologia tenho/],
    ['es', 'qué horario tiene la doctora Zuluaga // gracias', /gusto/, /dermatología/],
  ]);
});

describe('whether one needs a visit', () => {
  check([
    ['es', '¿toca con cita o voy directo?', /Atendemos con cita/],
    ['es', '¿para laboratorio se necesita cita?', /Atendemos con cita/, /¿Cuál/],
    ['pt', 'precisa marcar ou posso ir direto?', /hora marcada/, /Para qual/],
    ['es', 'tengo que sacar cita con el cardiólogo, ¿me ayuda?', /cardiología/, /Atendemos con cita/],
    ['es', 'puedo llegar sin cita', /Atendemos con cita/],
    ['pt', 'é com hora marcada ou por ordem de chegada?', /Atendemos com hora marcada/],
  ]);
});
