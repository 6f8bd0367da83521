import { numbers } from './es-numbers.ts';
import { talkMarkers } from './es-talk.ts';
import { timeMarkers } from './es-time.ts';
import { values } from './es-values.ts';
import type { Lexicon } from './lexicon.ts';

/** How Spanish says when, in Latin America first. */
export const spanish: Lexicon = {
  values,
  timeMarkers,
  talkMarkers,
  numbers,
  mended: `
    lunes martes miercoles jueves viernes sabado domingo manana tarde noche semana proximo proxima enero
    febrero marzo abril junio agosto septiembre octubre noviembre diciembre mediodia temprano madrugada
    pasado despues quincena anteayer feriado festivo
  `,
  unlike: `
    junto
    abria abril abrio abrir acosto agosta anexo angosto aposto aproxima artes asta banana banano basado
    basta bienes buenas buenos campana carta cartas carte casado cemento coche cuenta deben deber dejado
    dinero dominar domingos dominio domino enfermo enojo entero entra entrar entre entro estas fecha
    feria ferias ferido fernando festin festiva festival firmado ganado gasta genero harto hasta hecho
    hermana hermano humana jovenes judia judio jueces julian junco junior juntas juntos lavado leche
    llamado luces lunar lunas macana madruga madrugar magana mananas mancana mandado manzana marca marco
    marcos mareo mares margo marso marta martas marte martin marzas mates maxima maximo mañana mediana
    medida melodia niche nieves noches novicia nueves pagado panado parada parado parte partes pasada
    pasado pasados pasando pasar pasarla pasarlo pegado pesado pisado posada posado prima primero
    primeros primo prohibo propia propio puede puedes quiero quincenas sabado sabados sabana sabanas
    sabido sacada sacado salado salgo sanado savia segura semanal semanales semanas seria sobre tarda
    tardar tarden tardes tardo tarjeta temprana tempranas tienes trade trate ultimo ultimos ventana
    verde verdes vernos viene vienen vienes vieras vieron viven
  `,
  idioms: { eight: 7, fifteen: 14 },
  noonIsSharp: false,
};
