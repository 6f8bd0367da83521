import { markers } from './es-markers.ts';
import { numbers } from './es-numbers.ts';
import { values } from './es-values.ts';
import type { Lexicon } from './lexicon.ts';

/** How Spanish says when, in Latin America first. */
export const spanish: Lexicon = {
  values,
  markers,
  numbers,
  mended: `
    lunes martes miercoles jueves viernes sabado domingo manana tarde noche semana proximo proxima enero
    febrero marzo abril junio agosto septiembre octubre noviembre diciembre mediodia temprano madrugada
    pasado despues quincena anteayer feriado festivo hasta entre antes primera ultima
  `,
  unlike: `
    partes artes martas martin marta nueves nieves jueces salado sabido sacado sabana sabados domino
    dominio marco marcos marca abrir abria angosto genero entero dinero manzana banana mananas tardes
    tarda tardo parte carte noches coche leche pesado pagado casado pasada pasados parada parado posado
    basado fecha hecho maximo maxima dejado pasando viene vienes vieron viven bienes buenas buenos salgo
    entra entre estas hasta asta gasta basta lunas lunar luces carta cartas harto marte mates mares
    trate tardar puedes puede deben deber tienes quiero hermana hermano humana campana ventana enfermo
    cuenta primero primeros ultimo ultimos segura semanal semanas seria sobre pasar pasado tarjeta abrio
    abril junior juntos julian anexo enojo sabado domingos festiva pasarlo pasarla panado ganado lavado
    mandado mañana llamado
  `,
  idioms: { eight: 7, fifteen: 14 },
  noonIsSharp: false,
};
