import type { Vocabulary } from '../../lexicon.ts';

const WISH = `quiero|quisiera|queria|quiere|quieren|queria|gustaria|prefiero|prefiere|deseo|desea|ganas|gana|quise|quiso|
  pienso|piensa|pensando|pense|penso|intento|intente|trato|trate|trata|planeo|planea|planeando|decidi|decidio|necesito|amenaza|dice|digo`.replace(/\s+/g, '');
const DIE = 'morir|morirme|morirse|morirnos|muera|fallecer';
const KILL = 'matarme|matarse|suicidarme|suicidarse|suicidar|ahorcarme|ahorcarse|colgarme|colgarse|desvivirme|desvivirse';

/** Harm to oneself, and harm by others. */
export const mindEs: Vocabulary = {
  selfHarm: `${WISH} ${DIE}, ${WISH} ${KILL}, ${KILL}, ${WISH} estar muerto+, ${WISH} matar, me quiero|voy matar, me quise|intente matar,
    se quiere|va|intenta|intento|quiso matar, no quiero|quiere|queria|deseo|quisiera vivir|existir|despertar|despertarme,
    no quiero|quiere seguir viviendo|vivo|viva|existiendo, no quiero|quiere estar vivo|viva|aqui mundo, no ganas|deseos|deseo|motivos|razones|razon|motivo vivir|existir,
    sin ganas|deseos vivir|existir, ganas vivir no, no vale pena vivir|seguir viviendo|vivir asi, no sentido vivir|vida|existir,
    vida no tiene|vale sentido|nada, vida sin sentido, no sentido a vida, cansad*|hart* vivir|vida|existir, no aguanto|soporto|puedo vida|vivir, no puedo mas con vida,
    quitarme|quitarse|quitar|quito|quite|arrancarme vida, me la quiero|voy quitar, atentar contra vida|misma|mismo, acabar|terminar|acabo con vida|todo|sufrimiento, fin a mi|su vida|sufrimiento, ponerle|poner|pongo fin vida|todo|sufrimiento,
    hacerme|hacerse|haciendome|haciendose|hago|hice|hizo daño|dano yo|mi|si mismo|misma|sola|solo, hacerme|hacerse|haciendome|haciendose daño|dano, lastimarme|lastimarse|lastimandome, autolesion*, autoagre*,
    cort*|abr* venas|muñecas|munecas|muñeca|muneca, cortarme|cortarse brazos|piernas|piel, me estoy cortando, se esta|anda cortando brazos|piernas|sola|solo, se corta|corto brazos, me corto brazos|piernas|cuando|para|piel,
    pensamientos|ideas|ideacion|tendencias|intenciones suicidas|suicida|suicidarme|muerte|morir|morirme|matarme, intento|intentos suicidio, intentar|intento|intente|intenta suicid*|matar|matarse,
    se suicido|suicidó|ahorco|colgo, me suicido|suicidare|ahorco|cuelgo|mato hoy|ahora|ya|esta|si|mañana, tirarme|lanzarme|aventarme|arrojarme|saltar|botarme|tirarse|lanzarse|aventarse|arrojarse puente|balcon|ventana|tren|techo|vacio|metro|piso|edificio|vias|azotea|terraza|carro|auto|acantilado,
    me|se voy|va|quiere|quiero tirar|lanzar|aventar|arrojar|botar puente|balcon|ventana|tren|techo|vacio|metro|piso|edificio|vias|azotea|terraza|carro|auto, pegarme|pegarse|darme tiro|balazo,
    mejor muerto+, estaria|estarian|estaran|estan mejor|bien sin mi, mundo mejor|bien sin mi, ${WISH} desaparecer|desvanecerme, ${WISH} dormir|dormirme no despertar, dormir|dormirme nunca|no despertar, no despertar nunca|mas|jamas|mañana,
    me despido todos|mundo|familia|vida|siempre, despidiendose todos|mundo|vida, carta|nota suicid*|despedida, carta despedirse|despedirme, para morir|morirme|matarme, ${WISH} irme mundo|vida|cielo, irme este mundo, no merezco vivir,
    carga para todos|familia|mundo|mis, no veo|encuentro salida vida|otra|mas, no veo salida, unica salida muerte|morir|es, la muerte es, dejar vivir|existir, ${WISH} acabar todo|vida, ${WISH} terminar todo|vida, ya no puedo mas vivir|vida, pastillas para dormir siempre|no,
    no quiero estar aqui mas, no quiero estar mas mundo|vivo|viva, nadie me va a extrañar, a nadie le importa si muero|vivo|estoy, que sentido tiene vivir|seguir, para que vivir|seguir viviendo, ${WISH} muerto+, quiero acabar con todo, ojala me muera|muriera|muriese|no despierte, ojala no despertara|despierte, no le veo|encuentro|hallo sentido vida|nada|vivir, matarme yo, desvivir*, planes suicidas, plan para matarme|suicidarme`,
  suicideWord: 'suicidio, suicid*, autolesion*',

  violence: `violaron, violó, me violo|violaron|viola, la violaron, la violo, abus* sexual|sexualmente|de mi|de ella, abusaron|abuso|abusando de|a mi|hija|hijo|niña|niño|hermana|sobrina, violacion, violencia domestica|intrafamiliar|familiar|genero|machista, violencia de genero, agresion sexual, me agredio|agredieron|golpeo|golpearon|golpea|maltrata|maltratan|apuñalo|patearon|pateo|asaltaron|atacaron|ataco|cachetea|cacheteo|ahorco|ahorcó|ahorca|estrangulo|abofeteo|empujo,
    me esta|estan golpeando|pegando|agrediendo|maltratando|atacando|ahorcando|amenazando|persiguiendo|siguiendo|matando golpes, le esta pegando|golpeando, la esta|estan golpeando|pegando|ahorcando, nos pega|golpea|amenaza|maltrata, me quiere matar, quiere matarme, va a matarme, me va a matar, me quieren matar, me tiene encerrada|encerrado|amenazada|amenazado|secuestrada|retenida, no me deja salir casa, me dio una paliza|golpiza, paliza, golpiza, me cayo a golpes, me molio a golpes, me agarro a golpes, a golpes, me entro a golpes, me jaloneo, me amenaza|amenazo con|muerte|matar, victima violencia|abuso|maltrato|violacion, manosearon|manoseo|manosea, toco partes|intimas, tocaron partes|intimas, toquetea*, me forzo|forzaron|obligo tener|relaciones|sexo, sufro violencia|maltrato, me levanta|levanto la mano, apuñal*, acuchill*, balead*, balacera, me robaron golpe*, secuestr*, me drogaron, me pusieron algo bebida|trago|copa, burundanga, escopolamina`,
  beat: `pego, pegó, pega, pegaron, pegan, pegando, pegado, golpe*, golpeo, golpea, maltrat*, agred*, agredio, atac*, ataco, cachet*, patadas, puñetazo*, trompada*, trompazo, piña, bofetada, tunda, tundio, moretones, empujo, lastim*, lastimo, ahorc*, quiso matar, cinturon, correazos, jalo pelo`,
  aggressor: `marido, esposo, novio, pareja, conviviente, ex, exmarido, exesposo, exnovio, exnovia, exesposa, padrastro, madrastra, hombre, tipo, señor, sujeto, ladrones, ladron, desconocido, mi viejo, cuñado, suegro, tio, concubino, compañero, jefe, esposa, mujer, vecino, papa, mama, padre, hermano, hijo, cuidadora, profesor, jefa, borracho, marido mio`,
  threat: 'amenaz*, persigu*, acos*, acech*, matarme, encañon*, apunt*',
  weapon: 'cuchillo, pistola, arma, navaja, machete, revolver, puñal, palo, escopeta, muerte, matarme',
  afraid: 'miedo, temo, aterrad*, asustad*, escondid*, encerrad*, temor',
  contagion: 'gripe, gripa, tos, virus, covid, resfriado, resfrio, catarro, sol, conjuntivitis, hongos, varicela, piojos, sarna, susto, gastroenteritis, influenza, tatuaje',
};
