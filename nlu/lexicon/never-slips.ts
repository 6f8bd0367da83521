import { fold } from '../normalise.ts';
import { GIVEN_NAMES, SURNAMES } from '../people/people-names.ts';
import { sound } from './sound.ts';

/** Words that questions, times and courtesies are made of, in both languages. */
const SMALL = `
  manana mananas manhana manha manhas semana semanas ventana persona personas numero nombre horario horarios consulta
  presion presiones pressao cuanto cuantos cuando quanto quantos quando cuenta cuesta custo tarde tardes noche noches domingo
  sabado quiero quisiera quería pessoa pessoas nome semana decia decian decias decir decirle cuanta cuantas
  quanta quantas seguida quieto quieta quietos quita quite quito precio precios marca marcas china marisa
  dessas desses destas destes daquela daquele daquelas daqueles nessas nesses nestas nestes naquela naquele aquela aquele
  aquelas aqueles aquella aquello aquellas aquellos varias varios mismas mismos mesmas mesmos mientras hacia estes entonces
  durante siempre sempre incluso ninguna ninguno nenhuma nenhum algunas algunos algumas alguns nuestra nuestro
  mamita mamitas papito papitos hijita hijito abuelita abuelito senorita senhora senhor`;

/** Spanish words that are a letter away from one that is listened for: an "hambre" is no "hombre", a "parque" no "porque". */
const SPANISH = `
  correo correos correr chequeo entrada pasada media medio camino siento cierto ayunas camara molestia dijeron pasado
  cliente perdido parada bajar embarazada decido vacuna vacunas coloca certeza super presencia
  llegaron llegando llamado conexion facturacion multa parque banco bolita hambre parpado caballo cadera terminal manera
  verdad remision revision abuela conmigo recordar empresa presente agente espacio espacios cancion descargar descargo
  adelante acuerdo terminar rostro cancela escuela fuerza`;

/** And Portuguese ones: who writes "volto" asks for no "boleto", and a "vaga" told small is no part of the body. */
const PORTUGUESE = `
  plano mandei comigo rosto contato predio saude desconto vizinha doente demora cartao acorda lingua escola volta volto
  ponto emprego enquanto passando perdao vacina vacinas direto marcado marcada arrasou estacao promocao
  pagamento caixa aberto aberta passado cavalo mordeu coberta caminho impresso entrego corda cansaco pular forca carvao
  quarto entupido trazer aparelho injecao vaguinha sobrinha errada garganta fisio conheco estranho pegamento`;

/** How words sound, of every day and of names, that are never a slip of another: "mañana" is not a "maninha" gone wrong. */
export const NEVER_SLIPS: ReadonlySet<string> = new Set(
  [SMALL, SPANISH, PORTUGUESE]
    .flatMap((words) => words.trim().split(/\s+/))
    .concat(...GIVEN_NAMES, ...SURNAMES)
    .map((word) => sound(fold(word))),
);
