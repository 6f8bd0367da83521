import type { Lang } from '../../../../nlu/types.ts';
import { drawTimeWish } from '../times.ts';
import { WORDS as COMMON } from '../words.ts';
import { drawAsked } from './asked.ts';
import { type Drawing, ending, type Story, story } from './story.ts';

interface Questions {
  begin: readonly string[];
  join: readonly string[];
  unknown: readonly string[];
  results: readonly string[];
  papers: readonly string[];
  child: readonly string[];
}

const WORDS: Readonly<Record<Lang, Questions>> = {
  es: {
    begin: ['{q}', 'una pregunta, {q}', 'disculpe, {q}', 'quería saber, {q}', 'me colabora, {q}', 'hola {q}'],
    join: [' y ', '. ', ' ', ' y también ', ', '],
    unknown: [
      'tienen cafetería?',
      'hay wifi para pacientes?',
      'puedo llevar a mi perro?',
      'el doctor Restrepo habla inglés?',
      'venden medicamentos ahí?',
      'tienen cajero automático?',
    ],
    results: [
      'ya salieron mis resultados?',
      'cuándo entregan los resultados de sangre?',
      'cómo reclamo unos exámenes que me hice?',
      'dónde veo los resultados del laboratorio?',
    ],
    papers: [
      'necesito un certificado de que fui a la cita',
      'me pueden dar constancia de asistencia para el trabajo?',
      'cómo pido la constancia de la cita?',
    ],
    child: [
      'mi hijo de 15 puede ir solo?',
      'un menor de edad puede entrar sin los papás?',
      'mi niño tiene que ir acompañado?',
    ],
  },
  pt: {
    begin: ['{q}', 'uma dúvida, {q}', 'desculpa, {q}', 'queria saber, {q}', 'me ajuda, {q}', 'oi {q}'],
    join: [' e ', '. ', ' ', ' e também ', ', '],
    unknown: [
      'tem lanchonete?',
      'tem wifi pros pacientes?',
      'posso levar meu cachorro?',
      'o dr Azevedo fala inglês?',
      'vocês vendem remédio aí?',
      'tem caixa eletrônico?',
    ],
    results: [
      'já saiu meu resultado?',
      'quando fica pronto o exame de sangue?',
      'como eu pego o resultado de um exame que fiz?',
      'onde vejo o resultado do laboratório?',
    ],
    papers: [
      'preciso de uma declaração de que fui na consulta',
      'vocês dão declaração de comparecimento pro trabalho?',
      'como peço o comprovante da consulta?',
    ],
    child: [
      'meu filho de 15 anos pode ir sozinho?',
      'menor de idade pode entrar sem os pais?',
      'meu menino precisa ir acompanhado?',
    ],
  },
};

/** Somebody who wants to know something, and perhaps a visit after it. */
export function drawAsking(drawing: Drawing): Story {
  return drawing.draw.pick([one, one, two, two, then, unknown, results, papers, child, thenBooks, thenBooks])(
    drawing,
  );
}

function asks(
  kind: string,
  { draw, lang }: Drawing,
  script: readonly string[],
  told: readonly RegExp[],
): Story {
  const [first, ...more] = script;
  const begun = draw.pick(WORDS[lang].begin).replace('{q}', first!);
  return story({ kind, script: [begun, ...more], ending: ending({ told }) });
}

function one(drawing: Drawing): Story {
  const { ask, told } = drawAsked(drawing);
  return asks('one question', drawing, [ask], [told]);
}

/** Two in one message. */
function two(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  const [first, second] = [drawAsked(drawing), drawAsked(drawing)];
  const said = `${first.ask.replace(/\?$/, draw.next() < 0.5 ? '?' : '')}${draw.pick(WORDS[lang].join)}${second.ask}`;
  return asks('two questions at once', drawing, [said], [first.told, second.told]);
}

/** One after the other. */
function then(drawing: Drawing): Story {
  const [first, second] = [drawAsked(drawing), drawAsked(drawing)];
  return asks('one question, then another', drawing, [first.ask, second.ask], [first.told, second.told]);
}

function unknown(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  const told = /no quiero decirle algo equivocado|não quero dizer nada errado/;
  return asks('what the file does not tell', drawing, [draw.pick(WORDS[lang].unknown)], [told]);
}

function results(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  return asks('results', drawing, [draw.pick(WORDS[lang].results)], [/1 o 2 días hábiles|1 ou 2 dias úteis/]);
}

function papers(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  const told = /constancia de asistencia se pide|declaração de comparecimento é feita/;
  return asks('a certificate', drawing, [draw.pick(WORDS[lang].papers)], [told]);
}

function child(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  return asks('a child alone', drawing, [draw.pick(WORDS[lang].child)], [/menores de 18|Menores de 18/]);
}

function thenBooks(drawing: Drawing): Story {
  const { draw, lang } = drawing;
  const service = draw.pick(['general', 'dermatology', 'gynecology', 'psychology']);
  const { ask, told } = drawAsked(drawing);
  const time = drawTimeWish(draw);
  const book = draw
    .pick(COMMON[lang].book)
    .replace('{service}', draw.pick(COMMON[lang].services[service]!))
    .replace('{who}', '')
    .replace('{time}', draw.pick(time.say[lang]))
    .replace(/ +/g, ' ');
  const made = asks('a question, then a visit', drawing, [ask, book], [told]);
  return {
    ...made,
    again: [{ of: service, say: book }],
    ending: ending({ told: [told], booked: [{ service, person: 'self', time }] }),
  };
}
