/** Who may come along, as they are called. */
const SOMEBODY = String.raw`(?:alguien|otra persona|mama|papa|espos[oa]|marido|novi[oa]|pareja|amig[oa]|herman[oa]s?|ti[oa]|abuel[oa]|suegr[oa]|cunad[oa]|prim[oa]|nuera|yerno|vecin[oa]|familiar\w*|hij[oa]s?|nin[oa]s?|bebe|nene|nena|mujer|senora|familia)`;
const CHILD = '(?:hij[oa]|nin[oa]|nene|nena|niet[oa]|sobrin[oa]|bebe|chic[oa]|menor)';
/** Children, several or small, who come along because nobody else looks after them. */
const CHILDREN =
  '(?:hij[oa]s|nin[oa]s|nen[ea]s|bebes?|bebecit[oa]s?|chiquit[oa]s|chic[oa]s|pelad[oa]s|guaguas?|herman(?:it)?[oa]s menores)';
/** Who may come with a child in its mother's place. */
const GROWN_UP =
  '(?:papa|mama|papas|padre|madre|abuel[oa]s?|abuelit[oa]|ti[oa]|niner[oa]|nana|vecin[oa]|madrina|padrino|prim[oa]|herman[oa]|padrastro|madrastra|empleada|adulto)';
/** Years of who is not of age, as they tell them. */
const UNDER_AGE =
  '(?:1[0-7]|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete)(?: an(?:os|itos))?\\b(?! (?:semanas|dias|meses|hij\\w+|citas|minutos|puntos))';
const ALONE = '(?:sol[oa]s?|solit[oa]s?|acompanad[oa]s?)';
/** What is done at a clinic and leaves papers. */
const STUDY =
  '(?:examen(?:es)?|estudios?|resultados?|radiografias?|placas?|laboratorios|resonancia|ecografia|tomografia|mamografia|papeles|analisis)';

/** What patients say in Spanish that `flows/questions/question-words.ts` listens for. */
export const questionWords = {
  vehicle: /^(?:carro|auto|coche|camioneta|moto|vehiculo|bici|bicicleta)s?$/,
  isLeft: /\b(?:(?:ir|voy|vamos) en |llev(?:ar|o)\b|dond|dej|parar|parque|guard|estacion|aparc)\w*/,
  ending: /(?<=\w{3})(?:[oae]s?|[aei]r)$/,
  ofPlace:
    /[?¿]|\b(?:donde|como (?:se )?(?:llego|llega|voy|ir)|direccion\w*|ubica\w*|mapa|queda|cerca|parque\w*|estacion\w*|metro)\b/,
  small:
    /^(?:que|como|cual|cuales|cuanto|cuanta|cuantos|cuantas|quien|quienes|cuando|donde|para|por|con|sin|una|uno|unos|unas|los|las|del|desde|hasta|este|esta|esto|ese|esa|eso|hay|tiene|tienen|tengo|tener|tenemos|puedo|puede|pueden|podemos|podria|podrian|poder|debo|deben|debe|hacer|hacen|hace|hago|dan|dar|dejan|ser|son|esta|estan|estar|estoy|ustedes|usted|cierto|verdad|ahora|mas|muy|algun|alguna|algo|cada|les|nos|sus|hola|buenas|buenos|dias|tardes|noches|favor|gracias|disculpe|pregunta|quiero|quisiera|queria|saber|necesito|necesita|toca|aceptan|acepta|reciben|recibe|manejan|ofrecen|atienden|cuentan|trabajan|tambien|ahi|alla|aca|aqui|cita|citas|consulta|consultas|turno|clinica|servicio|doctor|doctora|medico|dia|hora|vez|pues|sera|sirve|sirven|todavia|mismo|misma|realizan|ponen|usan|voy|vamos|ver|antes|despues)$/,
  asks: /[?¿]|^\W*(?:(?:y|o|hola|oiga|oye|buen[oa]s?|dias|tardes|noches|disculp\w+|perdon|senorita|pregunta|una|duda|pero|ahora|ustedes|uds|ademas|tambien|ah|ok|listo|para|a|en|con|de|por|hasta|desde)\W+)*(?:que|cual(?:es)?|como|cuant[oa]s?|cuando|donde|quien(?:es)?|puedo|puede|pueden|podemos|podria\w*|se puede|debo|deben|debemos|tengo que|hay|tienen|tiene|toca|abren?|cierran?|funcionan?|cobran?|cuesta|vale|quedan?|aceptan?|reciben?|dan|hacen|dejan|exigen|piden|necesito que|es (?:necesario|obligatorio)|hace falta|sirve|atienden|manejan|venden|prestan|facturan|usan)\b|\b(?:quisiera|queria|quiero|necesito|gustaria|puede|podria) (?:saber|preguntar|decirme|averiguar)\b|\b(?:necesito|quiero|quisiera|ocupo|me dan?) (?:un |una |mi |la |el |copia de |copia )*(?:recibo|factura|boleta|constancia|certificado|justificante|papel|historia clinica|expediente|reembolso)\b|\b(?:por|en|de|con|a) (?:cual|que|donde)\b|\b(?:me|nos) (?:pueden?|podrian?|dan|dejan|sirve|informan?|explican?)\b|\b(?:se|lo|la|los|las) (?:puede|debe|permite)n?\b|\b(?:y|pregunt\w+) si\b/,
  joins:
    /[?.!;\n]+|,(?= )|(?<=\w+ \w+ \w{3,}) (?=(?:como (?:me|se|hago|llego|puedo)|con cuanto tiempo|cuanto (?:vale|cuesta|cobran)|donde (?:quedan?|estan)|hasta que hora|a que hora|trabajan con|atienden por|aceptan|reciben)\b)|\b(?:y|e)(?= (?:si|tambien|a que|en que|con que|de que|hasta que|que|cual|cuales|como|cuanto|cuantos|cuantas|cuanta|cuando|donde|quien|puedo|puede|hay|tienen|tiene|aceptan|reciben|se puede|tengo|debo|toca|necesito|dan|hacen|dejan|atienden|abren|por donde|para)\b)/g,
  concepts: new RegExp(
    String.raw`\b(?:${[
      String.raw`(?<pets>(?:perr|gat|mascot|cachorr)\w*)`,
      String.raw`(?<pharmacy>(?:vend\w+|compr\w+)(?: \w+){0,2} (?:medic\w+|remedio\w*|pastilla\w*)|farmacia\w*|drogueria)`,
      String.raw`(?<vaccinebook>(?:carnet?|carne|cartilla|libret\w+|tarjeta|esquema|libro|certificado)s? de (?:las )?vacun\w+)`,
      String.raw`(?<inside>(?:(?:en|a|por) )?(?:que|q|cual)(?: es (?:el|la))? (?:piso|puerta|consultorio|torre|entrada|porteria|recepcion|ventanilla|bloque)|(?:el )?numero (?:de|del) (?:consultorio|piso)|donde (?:me |hay que |debo |toca )?(?:anunci|registr)\w+|donde (?:queda|es|esta) (?:el consultorio|la (?:recepcion|sala de espera|entrada))|el piso)`,
      String.raw`(?<minors>menor(?:es)?(?: de edad)?|${CHILD}s?\b(?:[ ,]+\w+){0,6}?[ ,]+${ALONE}|${ALONE} (?:mi |el |la )?${CHILD}|sin (?:los|sus) (?:papas|padres)|(?:uno de )?los papas|los padres|${GROWN_UP}\b(?: \w+){0,3}? (?:(?:llev|trae|acompan)\w+ (?:al?|el|la|a mi) ${CHILD}|(?:llevar|traer|acompanar)l[oa])|${GROWN_UP} (?:con (?:el|la|mi) ${CHILD}|l[oa] (?:puede |va a )?(?:llev|tra[ei]|acompan)\w+)|l[oae] (?:(?:puede|podria|pueden) (?:llevar|traer|acompanar)|llev[ae]|tra(?:e|iga)|acompan[ae])(?: (?!al?\b)\w+){0,2}? ${GROWN_UP}|(?:llevar|traer|acompanar)l[oa] (?:el |la |su |mi |un |una )?${GROWN_UP}|tengo ${UNDER_AGE}(?=.{0,80}?\b(?:${ALONE}|${GROWN_UP}|acompan\w+|permiso)\b)|(?:${ALONE}|${GROWN_UP}|acompan\w+)\b.{0,60}?\btengo ${UNDER_AGE})`,
      String.raw`(?<siblings>(?:(?:llev|tra[ei]|ven|ir|voy|entr)\w* (?:con |al? )?|con )(?:(?:mis|los|las|sus|otr[oa]s|dos|tres|\d|de) )*${CHILDREN}|(?:ir|venir|voy|entrar) con (?:el|la|mi) bebe|con quien dejarl[oa]s?|(?:mis|los) otros (?:dos|tres)|${CHILDREN} (?:pueden |podrian )?(?:entrar|esperar|venir|ir)\b)`,
      String.raw`(?<companions>acompan\w+|(?<!\b(?:que (?:debe|necesita|le toca|toca|(?:tiene|hay) que)|(?:voy|vamos) a|quiero|necesito|quisiera|me toca) )(?:llev|tra[ei]|entr|pas|ven|ir|voy)\w* (?:con |al? )?(?:una? |mi |mis |la |el |los |su )*${SOMEBODY}|${SOMEBODY}\b(?: \w+){0,3}? (?:conmigo|entrar|pasar|adentro|estar presente|presenciar)|(?:entrar|pasar|ir|entre|pase) conmigo|(?:cuantas|dos|tres|mas) personas)`,
      String.raw`(?<parking>parque(?:a\w*|o|os)|estaciona\w*|aparca\w*|cocheras?|garajes?|valet)`,
      '(?<masks>tapabocas?|mascarillas?|barbijos?|cubrebocas?|nasobuco)',
      String.raw`(?<access>silla de ruedas|ascensor\w*|elevador\w*|rampas?|muletas|escaleras?|gradas|baston|caminador|discapaci\w+|accesib\w+|movilidad)`,
      String.raw`(?<instalments>cuotas?(?! moderadora)|a plazos|mensualidad\w*|meses sin intereses|msi|a meses|por mes|financia\w+|facilidades|pagos (?:chiquitos|parciales)|abonos|en (?:dos|tres|varios|\d+) pagos)`,
      '(?<payments>tarjetas?(?! de (?:identidad|sanidad))|efectivo|debito|credito|transferencias?|nequi|daviplata|pse|visa|mastercard|american express|amex|cheques?|al contado|(?:formas?|medios?|metodos?|manera) de pago|(?:como|donde|cuando) (?:se |puedo |se puede |hay que |debo )*pag(?:o|ar|a)|pag(?:o|ar|a) (?:primero|antes|despues|(?:al )(?:llegar|entrar|salir|final)|en (?:la )?(?:caja|recepcion))|(?:paso|pasar|voy|ir|pasa) (?:primero )?(?:por|a) (?:la )?caja|mercado pago|yape|plin)',
      String.raw`(?<invoices>factur\w+|boletas?|(?:un|el|mi|dan|dar|deme|su) recibo|recibo (?:de|por|a nombre|con)|comprobante de pago|constancia de pago)`,
      String.raw`(?<refunds>reembols\w+|reintegro\w*)`,
      String.raw`(?<authorizations>(?:pre)?autori[zc]\w+)`,
      String.raw`(?<earlier>${STUDY}(?: \w+){0,2}? (?:anterior\w*|viej[oa]s?|antigu[oa]s?|previ[oa]s?|pasad[oa]s?|de antes|que (?:ya )?(?:me )?(?:hice|hicieron|tengo|tenia))(?: (?:el|del) ano pasado)?)`,
      '(?<records>historia clinica|historial|expediente|ficha medica|copia de (?:mi|la) historia)',
      '(?<identity>documentos?(?: de identidad)?|cedula|dni|ine|identificacion|pasaporte|papeles|carnet?|credencial|registro civil)',
      String.raw`(?<certificates>certificados?|constancias?|incapacidad\w*|justificantes?|(?:excusa|licencia) medica|soporte de (?:la )?(?:asistencia|cita|atencion)|papel que (?:diga|conste|certifique)|comprobante de (?:asistencia|atencion)|papel (?:para|del?) (?:\w+ ){0,3}?(?:trabajo|colegio|empresa|jefe|oficina|escuela|universidad))`,
      String.raw`(?<remote>virtual\w*|videollamadas?|video llamadas?|video|online|en linea|teleconsultas?|telemedicina|a distancia|remot[oa]s?|(?:por|desde) (?:el )?(?:celular|computador|internet|zoom|meet)|sin ir hasta)`,
      String.raw`(?<lateness>(?:lleg\w+|voy|van)\b(?: \w+){0,4}? (?:tarde|retrasad[oa]|atrasad[oa])|(?:me )?(?:atraso|retraso|retrasarme|demoro)|tolerancia|minutos tarde)`,
      String.raw`(?<arrival>(?:minutos|tiempo)\b(?: \w+){0,4}? (?:antes|anticipacion|antelacion)|cuanto antes (?:debo|tengo|hay|llego|llegar|toca|me|es)|cuantos \w+ antes|(?:a que|que) horas?(?: \w+){0,3}? (?:llegar|llego|estar|presentar\w*)|llegar (?:mas |un poco |un rato )?(?:antes|temprano)|(?:con|cuanto) tiempo (?:llego|llegar)|con (?:cuanto|que) tiempo(?: \w+){0,4}? (?:lleg\w+|estar|presentar\w*|ir|va)|(?:anticipacion|antelacion))`,
      '(?<urgent>urgencias?|emergencias?|guardia)',
      String.raw`(?<contact>telefonos?|(?<!\b(?:al|por|mi) )(?:correos?(?: electronicos?)?|e-?mails?)|pagina web|sitio web|whatsapp|instagram|numero (?:de contacto|para (?:llamar|hablar))|(?:a )?que numero|los llamo)`,
      String.raw`(?<pain>(?<!\b(?:me|le|nos|te|les) )(?:duele\w*|dolera|doloros[oa])|(?:va|vaya|pueda) a? ?doler|anestesia\w*|anestesi\w+)`,
      String.raw`(?<sedation>sedacion|sedad[oa]s?|sedan|sedar\w*|dormid[oa]s?|(?:me |lo |la )?(?:pueden |puede )?dorm(?:ir|irme|irlo|irla)\b|panico|miedo|nervios|ansiedad)`,
      String.raw`(?<enclosed>claustrofob\w+|encierro|lugares? cerrados?|encerrad[oa]s?|(?:equipo|resonador|resonancia) abiert[oa])`,
      String.raw`(?<pregnancy>embaraz\w+|gestante\w*|lactan\w+|amamant\w+)`,
      String.raw`(?<metal>marcapasos?|protesis|tornillos?|placas? de metal|clavos?|joyas|anillos?|aretes?|metal\w*)`,
      String.raw`(?<tattoos>tatuaj\w+|piercings?|micropigmenta\w+|maquillaje permanente|perforacion\w*)`,
      String.raw`(?<silicone>silicona\w*|implantes? (?:de seno|mamari)\w*)`,
      '(?<contrast>contraste|yodo)',
      '(?<clothes>ropa|vestid[oa]|jeans?|brasier|sosten|zapatos)',
      '(?<cosmetics>desodorante|cremas?|talco|maquillaje|perfume)',
      String.raw`(?<medicines>pastillas?|remedios?|medicamentos?|medicinas?(?! (?:general|interna|familiar|prepagada|nuclear|deportiva|estetica))|metformina|anticoagulantes?|suspend\w+)`,
      String.raw`(?<preparing>prepar\w+)`,
      String.raw`(?<fasting>ayun\w+|sin (?:comer|desayunar)|desayun\w+|horas sin comer|(?:que|lo que) (?:no |se )?(?:puedo|puede|debo) (?:tomar|beber)|(?:tomar|beber)(?:me)? (?:agua|cafe|tinto|jugo|leche|te)|vejiga)`,
      String.raw`(?<warranty>garanti\w+|se (?:me |le )?(?:cae|rompe|dana|despega)\b)`,
      String.raw`(?<discounts>descuentos?|promocion\w*|rebaja\w*)`,
      String.raw`(?<fines>multas?|penalid\w+|penaliz\w+)`,
      '(?<unbooked>sin (?:cita|turno|agendar|reservar)(?: previa)?|orden de llegada|cita previa|(?:hay|tengo) que (?:agendar|reservar|(?:sacar|pedir) (?:cita|turno|hora))|(?:ir|voy|vamos|llegar|llego) (?:direct[oa]|directamente|asi no ?mas)|(?:toca|es|atienden|solo) con (?:cita|turno)|(?:se necesita|se saca|se pide|hay que tener|es necesaria) (?:una )?(?:cita|turno)|uno va (?:nomas|no mas))',
      String.raw`(?<age>(?:que|cual) edad|edad minima|anos minimo|(?:atienden|ven|reciben|tratan) (?:a )?(?:bebes?|ninos)|tiene (?:\w+|\d+) (?:anos|meses))`,
      String.raw`(?<first>primera (?:vez|cita|consulta|visita)|(?:que|cual)\b(?: \w+){0,3}? incluye|incluye)`,
      '(?<wifi>wi-?fi)',
      '(?<food>cafeteria|restaurante|maquina de cafe)',
      '(?<toilets>banos?|sanitarios?)',
      '(?<athome>a? ?domicilios?|(?:a|en) (?:la |mi |su )?casa)',
      String.raw`(?<vaccines>vacun\w+)`,
      '(?<images>cds?|disco|imagenes)',
      '(?<often>cada (?:cuanto|cuando)|que frecuencia)',
      String.raw`(?<lasting>cuanto (?:tiempo|dura\w*|tarda\w*|demora\w*)|tarda\w*|duracion|dura|demora\w*)`,
      String.raw`(?<results>result\w+|informes?|reclam\w+)`,
      String.raw`(?<orders>orden(?:es)? medicas?|remision\w*|referencia medica|pedido medico|receta medica)`,
      String.raw`(?<insurance>eps|convenios?|prepagada|obra social|isapre|fonasa|seguros? (?:medic|dental|de gastos)\w*|aseguradoras?)`,
      '(?<bringing>(?:llev(?:o|ar|amos|e)|tra(?:er|igo|iga))(?! (?:a (?:mis?|una?|alguien|(?:el|la|los|las) (?:hij|nin|nen|beb|senor))|al (?:hij|nin|nen|beb|senor)))|requisitos?)',
      String.raw`(?<prices>precios?|tarifas?|costos?|valor(?:es)?|cuesta\w*|vale\w*|cobran?|sale|presupuestos?)`,
      '(?<hours>horarios?|abren?|cierran?)',
      String.raw`(?<place>direccion\w*|ubica\w+|(?:donde|parte|lugar|barrio) (?:\w+ ){0,2}quedan?|quedan? (?:cerca|lejos)|sedes?)`,
    ].join('|')})(?![\p{L}\p{N}])`,
    'gu',
  ),
};
