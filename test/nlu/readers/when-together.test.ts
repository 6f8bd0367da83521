import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCivil, parseCivil } from '../../../nlu/civil.ts';
import { normalise } from '../../../nlu/normalise.ts';
import { readWhen } from '../../../nlu/readers/when.ts';
import type { Lang } from '../../../nlu/types.ts';

/** A Thursday. */
const REF = '2026-04-16T10:20';

/** Ways to name a day, and the day, or the first and the last one, in 2026. */
const DAYS: Readonly<Record<Lang, string>> = {
  es: `
    mañana = 04-17; pasado mañana = 04-18; el lunes = 04-20; este viernes = 04-17;
    el miercoles que viene = 04-22; el proximo martes = 04-21; el lunes 20 = 04-20;
    lunes 20 = 04-20; el lunes 20 de abril = 04-20; el 28 = 04-28; el dia 28 = 04-28;
    para el 28 = 04-28; 28 de abril = 04-28; 28/4 = 04-28; 28/04/2026 = 04-28;
    el 5 de mayo = 05-05; 5 mayo = 05-05; el primero de mayo = 05-01; 1ro de mayo = 05-01;
    el martes de la otra semana = 04-21; el lunes de la proxima semana = 04-20;
    de hoy en ocho = 04-23; en tres dias = 04-19; dentro de 5 dias = 04-21;
    el ultimo viernes del mes = 04-24; el primer lunes de mayo = 05-04; mañana viernes = 04-17;
    el sabado 25 = 04-25; sabado = 04-18; el 22 o 23 = 04-22–04-23;
    el lunes o martes = 04-20–04-21; de lunes a miercoles = 04-20–04-22;
    la otra semana = 04-20–04-26; la proxima semana, el miercoles 22 = 04-22; el veintiocho = 04-28; el veintidos de abril = 04-22;
    pal viernes = 04-17; pa mñn = 04-17; el juebes = 04-23; miércoles 22/04 = 04-22;
    del 20 al 22 = 04-20–04-22; el feriado del 1 de mayo = 05-01; el viernes 1 de mayo = 05-01`,
  pt: `
    amanhã = 04-17; depois de amanhã = 04-18; segunda = 04-20; na segunda = 04-20;
    essa sexta = 04-17; quarta que vem = 04-22; próxima terça = 04-21; segunda-feira = 04-20;
    segunda 20 = 04-20; segunda dia 20 = 04-20; segunda, 20 de abril = 04-20; dia 28 = 04-28;
    no dia 28 = 04-28; pro dia 28 = 04-28; 28 de abril = 04-28; 28/4 = 04-28; 28/04/2026 = 04-28;
    5 de maio = 05-05; 5 maio = 05-05; primeiro de maio = 05-01; 1º de maio = 05-01;
    terça da semana que vem = 04-21; segunda da próxima semana = 04-20; daqui a 3 dias = 04-19;
    em 5 dias = 04-21; próximo dia 30 = 04-30; última sexta do mês = 04-24;
    primeira segunda de maio = 05-04; amanhã sexta = 04-17; sábado 25 = 04-25; sábado = 04-18;
    dia 22 ou 23 = 04-22–04-23; segunda ou terça = 04-20–04-21; de segunda a quarta = 04-20–04-22;
    semana que vem = 04-20–04-26; semana que vem, quarta dia 22 = 04-22; dia vinte e oito = 04-28; vinte e dois de abril = 04-22;
    pra sexta = 04-17; amnh = 04-17; quarta 22/04 = 04-22; do dia 20 ao 22 = 04-20–04-22;
    no feriado de 1 de maio = 05-01; sexta 1 de maio = 05-01; 4ª feira = 04-22`,
};

/** Ways to name a time of day, and the hour, or from when and until when. */
const HOURS: Readonly<Record<Lang, string>> = {
  es: `
    a las 3 = 15:00; a las 3 de la tarde = 15:00; 3pm = 15:00; 3 pm = 15:00; 3 p.m. = 15:00;
    15:00 = 15:00; 15h = 15:00; tipo 4 = 16:00; como a las 10 = 10:00; 10:30 = 10:30;
    10:30 am = 10:30; a las diez y media = 10:30; a las 9 y cuarto = 09:15;
    a las 5 menos cuarto = 16:45; un cuarto para las 5 = 16:45; a la una = 13:00;
    a la 1 y media = 13:30; a mediodia = 12:00–14:00; en la mañana = 06:00–12:00;
    por la tarde = 12:00–19:00; a la tardecita = 17:00–19:00; en la noche = 19:00–24:00;
    temprano = 06:00–09:00; a primera hora = 06:00–09:00; a ultima hora = 17:00–19:00;
    despues de las 4 = 16:00–24:00; a partir de las 9 = 09:00–24:00; entre 9 y 11 = 09:00–11:00;
    de 2 a 4 = 14:00–16:00; de 9 a 1 = 09:00–13:00; entre las 3 y las 5 de la tarde = 15:00–17:00;
    de 8 a 10 am = 08:00–10:00; 8 am = 08:00; a las ocho de la mañana = 08:00; a las once = 11:00;
    a las nueve y veinte = 09:20; a las 8 y 30 = 08:30; tipo tres y media = 15:30;
    despues de almuerzo = 13:00–19:00; a media mañana = 09:00–11:00; a las 16 = 16:00;
    a las 4 o 5 = 16:00–17:00; en la mañana tipo 9 = 09:00; a eso de las 5 de la tarde = 17:00;
    a las 2 y 15 pm = 14:15; 9 de la mañana = 09:00; 4 y media de la tarde = 16:30;
    en horas de la mañana = 06:00–12:00; por la mañana a las 11 = 11:00`,
  pt: `
    às 3 = 15:00; as 3 da tarde = 15:00; 15h = 15:00; 15hs = 15:00; 15:00 = 15:00; 15h30 = 15:30;
    às 15 horas = 15:00; tipo 4 = 16:00; umas 10 = 10:00; lá pelas 10 = 10:00; 10:30 = 10:30;
    10h30 da manhã = 10:30; as dez e meia = 10:30; às 9 e quinze = 09:15; a uma e meia = 13:30;
    meio dia = 12:00; ao meio-dia e meia = 12:30; de manhã = 06:00–12:00; à tarde = 12:00–19:00;
    a tarde = 12:00–19:00; de tardezinha = 17:00–19:00; no fim da tarde = 17:00–19:00;
    à noite = 19:00–24:00; cedo = 06:00–09:00; no primeiro horário = 06:00–09:00;
    no último horário = 17:00–19:00; depois das 4 = 16:00–24:00; antes das 11 = 00:00–11:00;
    a partir das 9 = 09:00–24:00; entre 9 e 11 = 09:00–11:00; das 2 às 4 = 14:00–16:00;
    das 9 à 1 = 09:00–13:00; entre 3 e 5 da tarde = 15:00–17:00;
    das 8 às 10 da manhã = 08:00–10:00; 8 da manhã = 08:00; às oito = 08:00; às onze horas = 11:00;
    nove e vinte da manhã = 09:20; às 8 e 30 = 08:30; tipo três e meia = 15:30;
    depois do almoço = 13:00–19:00; no meio da manhã = 09:00–11:00; às 16 = 16:00;
    às 4 ou 5 = 16:00–17:00; de manhã tipo 9 = 09:00; à tarde depois das 3 = 15:00–19:00;
    por volta das 5 da tarde = 17:00; 4 e meia da tarde = 16:30; no período da manhã = 06:00–12:00;
    de manhã às 11 = 11:00; na hora do almoço = 12:00–14:00`,
};

const ORDERS: Readonly<Record<Lang, readonly string[]>> = {
  es: ['D H', 'H D', 'D, H', 'hoy no, D si, H'],
  pt: ['D H', 'H D', 'D, H', 'hoje não, D sim, H'],
};

/** What is said and its bounds. */
type Named = readonly [phrase: string, from: string, to: string];

function named(table: string): Named[] {
  return table
    .trim()
    .split(/;\s*/)
    .map((cell) => {
      const [phrase, bounds] = cell.split(' = ');
      const [from, to] = bounds!.split('–');
      return [phrase!, from!, to ?? from!] as const;
    });
}

function at(day: string, hour: string): string {
  const midnight = parseCivil(`2026-${day}T00:00`)!.day;
  const [hours, minutes] = hour.split(':').map(Number);
  return formatCivil(midnight, hours! * 60 + minutes!);
}

for (const lang of ['es', 'pt'] as const) {
  test(`any way of naming a day goes with any way of naming an hour, in any order (${lang})`, () => {
    const country = lang === 'es' ? 'MX' : 'BR';
    const wrong: string[] = [];
    for (const [day, first, last] of named(DAYS[lang]))
      for (const [hour, from, to] of named(HOURS[lang]))
        for (const order of ORDERS[lang]) {
          const text = order.replace('D', day).replace('H', hour);
          const read = readWhen(normalise(text, lang), { lang, country, ref: REF });
          const got = read.map(({ when }) => `${when.from} ${when.to}`).join('; ');
          const meant = `${at(first, from)} ${at(last, to)}`;
          if (got !== meant) wrong.push(`'${text}': ${got || 'none'}, not ${meant}`);
        }
    assert.deepEqual(wrong, []);
  });
}
