import type { Lexicon } from './lexicon.ts';
import { numbers } from './pt-numbers.ts';
import { talkMarkers } from './pt-talk.ts';
import { timeMarkers } from './pt-time.ts';
import { values } from './pt-values.ts';

/** How Portuguese says when, in Brazil first. */
export const portuguese: Lexicon = {
  values,
  timeMarkers,
  talkMarkers,
  numbers,
  mended: `
    segunda terca quarta quinta sexta sabado domingo amanha manha tarde noite semana proximo proxima
    janeiro fevereiro marco abril junho julho agosto setembro outubro novembro dezembro cedinho
    madrugada passado depois quinzena anteontem feriado
  `,
  unlike: `
    aproxima ferrado
    abria abrir abriu agora agostos amanda amanhece ambas angosto antas aposto april aranha aranhas arte
    artes banana banha basta caminho carinho carta cartas cedinho cedo centro cerca cesta conta contem
    conto dados demora dentre dentro depoimento dominio dormindo entra entrar estre farde farinha farta
    fechado feriados ferida ferido festa fevereiros firmado firme foite fonte gosto hoje janela judo
    julgo julho julio junco junho junta junto juntos leite macro mana mancha manda manga manha manhas
    manias marca marcar marcas marcio marco marcos marcou mario maximo meses minha minima monte noites
    noiva noivas noivo norma norta norte outra outros parado parte partes passada passado passados
    passando passaro passei passo passou pasta pensado perca pesado pisado planta ponto posto prima
    primeiro primeiros primo pronto proximos quadra quanta quantas quanto quartas quarto quartos quieta
    quintal quintas quinto resto sabao sabia sabida sabidos safado salgada salgado salvado santa seguida
    seguido seguinte segunda segundo segundos segura semanal semanas sendo senta sente sesta sexo sextas
    sexto tarda tarde tardes tardo tarefa tarte tercas terco terra testa texta textos torca torre ultimo
    ultimos venda vida vinte
  `,
  idioms: { eight: 8, fifteen: 14 },
  noonIsSharp: true,
};
