import type { Lexicon } from './lexicon.ts';
import { markers } from './pt-markers.ts';
import { numbers } from './pt-numbers.ts';
import { values } from './pt-values.ts';

/** How Portuguese says when, in Brazil first. */
export const portuguese: Lexicon = {
  values,
  markers,
  numbers,
  mended: `
    segunda terca quarta quinta sexta sabado domingo amanha manha tarde noite semana proximo proxima
    janeiro fevereiro marco abril junho julho agosto setembro outubro novembro dezembro cedinho
    madrugada passado depois quinzena anteontem feriado ontem antes entre primeira ultima
  `,
  unlike: `
    partes parte arte artes noites leite foite sexto sexo sextas textos texta quintal quinto quarto
    quartos quartas segundo segundos segunda seguinte tercas terco cerca perca marca marcar marcos
    marcas marcou abrir abria agora gosto conta contem conto outros outra junto junta juntos julgo
    passada passados pesado passando dados sabida sabia sabidos salvado salgado manga manhas amanhece
    minha tarda tardes tardo carta cartas farta firme vinte semanal semanas primeiro primeiros ultimo
    ultimos entra entrar centro dentre dentro estre ambas antas fonte monte pronto ponto depoimento
    sendo cedo pasta basta resto festa cesta testa sesta quanta quanto quantas santa planta junho julho
    hoje banana proximos maximo minima feriados vida venda tarde tarefa
  `,
  idioms: { eight: 8, fifteen: 14 },
  noonIsSharp: true,
};
