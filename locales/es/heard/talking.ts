/** What patients say in Spanish that `flows/hearing/talking.ts` listens for. */
export const talking = {
  chat: /\b(?:chistes?|(?:cant\w*|canc?ion(?:es)?|musica) (?:una|algo|para mi|me)|canta(?:me)?|te (?:amo|quiero mucho)|(?:casate|casa) conmigo|(?:tienes|tenes) (?:novi[oa]|esposo|esposa|marido|hijos)|(?:el|o|que) (?:clima|tiempo) (?:esta|hoy|hace)\b|va a llover|(?:partido|futbol|mundial|copa)\b.*(?:gan|jug|viu|vio|quien|quem)\w*|cuantos anos (?:tienes|tenes)|de que signo|me siento (?:muy )?sol[oa]|quer ser me[ua] amig[oa]|quieres ser mi amig[oa])\b/,
  moneyBack:
    /\b(?:(?:me )?(?:cobraron|descontaron) (?:mal|de mas|doble|dos veces|lo que no era)|(?:devuelv|devolv|reintegr|reembols|estorn)\w* (?:de )?(?:la |el |mi |me |o |a )*(?:plata|dinero|lana|pago|valor)|(?:quiero|exijo|necesito) (?:de )?(?:que me |un |una |el |mi |o )*(?:reembolso|reintegro|dinero de vuelta))\b/,
  leftBehind:
    /\b(?:deje|dejamos|olvide|olvidamos|perdi|perdimos|se me (?:quedo|quedaron|olvido|olvidaron|perdio|perdieron|cayo)|se (?:le|nos|quedo|le quedo|nos quedo))\b(?! (?:de|que)\b)(?: \w+){0,7}? (?:alla|ahi|alli|la clinica|(?:en|no) (?:el |la )?(?:sala\w*|recep\w+|consultorio\w*|bano|parqueadero|estacionam\w+|laboratorio|sede|silla|mostrador))\b/,
  ownContact: /\b(?:mi|cambi\w+|actualiz\w+|result\w*|llegado)\b/,
  ofResults:
    /\b(?:resultad\w*|examen(?:es)?|exames?|informes?|placas?|radiograf\w*|resonancia|ecograf\w*|ultras\w*|biopsia|sangre|orina|citologia|papanicolau)\b/,
  wantsPerson:
    /\b(?:pas[ae]\w*|comuni\w*|transfi\w*|transfer\w*|(?:quier|quer|necesit|prefier)\w*(?! (?:saber|que))|dej\w*|hablar)\b/,
  doubts:
    /\b(?:(?:es|sera) (?:una |un )?(?:estafa|fraude)|seria (?:golpe|trote|fraude)|(?:son|es) (?:de |da )?(?:la )?(?:clinica|verdad)(?: de verdad)?) ?\?/,
  namesAnother:
    /\b(?:habl\w+|atiend\w+|atend\w+|sab\w+|speak|parl\w+|sprech\w+)\b.*\b(?:ingles|english|frances|francais|francez|italiano|aleman|deutsch|creole|chino|chines|guarani|quechua)\b|\b(?:alguien|someone|anybody|anyone)\b.*\b(?:ingles|english|frances|italiano)\b/,
  ofADoctor: /\b(?:doctor\w*|dra?|medic\w+|especialista|pediatra|psicolog\w+)\b(?! please)/,
  unable:
    /\b(?:si|se) (?:yo |al final |despues |por algo |por algun motivo |ese dia |justo )*no (?:puedo|pudiera|pueda|alcanzo|llego|voy|asisto|vengo|consigo|for)\b/,
  proposes:
    /\b(?:otr[ao]s?|cambi\w*|reagend\w*|reprogram\w*|mover\w*|pas(?:a|ar|e|en)(?:la|lo|mela|melo)|cancel\w*|cobr\w*|multa\w*|pag\w*|devuelv\w*|devolv\w*)\b/,
  namesPerson:
    /\b(?:persona|alguien|humano|humana|gente|asesora?|agente|operadora?|recepcion\w*|senorita|doctora?|secretaria|supervisora?|gerente|jefe)\b/,
  whatThen: /\b(?:que pasa|que hago|como hago)\b/,
  asksContact:
    /\b(?:cual es|que|tienen|hay|me (?:da|dan|pasa|pasan|pasas|regala|regalan|comparte|informa|diga|dice)|(?:podrian?|puede[ns]?|podria) (?:me )?(?:dar\w*|pasar\w*|regalar\w*|informar\w*|compartir\w*)|(?:quiero|quisiera|necesito|queria)(?: saber)?(?: d[eo])?)(?: (?:el|la|los|un|o|a|algun|su|sus|otro|me|de)){0,3} (?:telefonos?|fijo|correo(?: electronico)?|pagina(?: web)?|web|site|sitio(?: web)?|instagram|facebook|whats\w*|numero (?:de (?:telefono|contacto|atencion|la clinica)|da clinica|fijo|para llamar)|central telefonica|pbx)\b/,
};
