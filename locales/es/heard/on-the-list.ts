const TAKES_OFF = String.raw`(?:saqu|sac|quit|borr|elimin|retir|tir|remov|apag|desapunt|desanot)\w*`;
/** What patients say in Spanish that `flows/hearing/on-the-list.ts` listens for. */
export const onTheList = {
  list: /\b(?:listas?|filas?)\b|\b(?:en|de) espera\b/,
  noList:
    /\bsalas? de espera\b|\blistas? (?:de|dos) (?:examenes|precios?|medic\w+|papeles|documentos|requisitos)\b/g,
  toldOfAnother:
    /^(?:hola |por favor |y )*(?:saque|quite|retire|borre|elimine|tire|tira|saca|quita)[nm]? (?:a |o |de |mi )/,
  ownName: /\bmi nombre\b/,
  wantsNoMore: /\bno (?:lo |la )?(?:quier[oe]|necesit[oa])\b(?! que\b)/,
  wantsAVisit: /(?<!\bno )\b(?:quiero|necesito)\b(?: \w+)? (?:cita|consulta|turno|hora)\b/,
  sees: /\b(?:sigo|seguimos|estoy|estamos|quede|quedo|voy|vamos|puesto|lugar|posicion|cuant[oa]s? (?:\w+ )?(?:falta|hay|van|tengo)|to|como va|como esta|que paso)\b/,
  cameFree: /\b(?:se )?(?:libero|desocupo|abrio) (?:ya )?(?:algo|algun[ao]?|un[ao]?|cupo|espacio|horario)\b/,
  joins:
    /\b(?:entrar|apuntar(?:me)?|anotar(?:me)?|ponga(?:me|nme)?|ponme|pon(?:er|erme)|poneme|meta(?:me|n)?|coloque|bota|inclui\w*|incluy\w*|agreg\w*|avis\w*)\b/,
  place: /\ben (?:que|cual) (?:puesto|lugar|posicion|numero) (?:voy|vamos|estoy|quede|quedo|ando)\b/,
  waits: /\b(?:avis\w*|(?:me )?(?:anot|apunt)\w*|(?:yo )?espero|lista|fila|me (?:escrib|cuent)\w+)\b/,
  awaits: /\bquedo (?:muy )?(?:pendiente|atent[oa]|a la espera|en espera|esperando)\b/,
  stillThere:
    /\b(?:todavia|aun|sigue|ya no|queda) (?:\w+ ){0,2}(?:esta|estara|disponible|libre|hay|ese|esa)\b|\b(?:alcanzo|alcance) (?:todavia|aun)\b/,
  waitsNot: /\b(?:no|ni) (?:me |nos |lo |la |quiero )*(?:avis|anot|apunt|espero|esper)\w*/,
  firstOrYes: /^\W*(?:(?:la|a|el|o|opcion) )?(?:1|un[oa]|primer[ao]?|si|dale|claro|ok|bueno)\b/,
  noMoreNeeded:
    /\bya (?:(?:me|nos|lo|la|le) (?:vio|vieron|atendio|atendieron|opero|operaron|hicieron|resolv\w+)|(?:fui|consegui|resolvi|tome|saque|consulte|pague)\b(?! (?:la|esa|a) (?:cita|consulta|hora))|tengo otra|(?:pedi|conseguimos) otra)/,
  waiting: /\bespera\b/,
  leaves: new RegExp(
    String.raw`\b(?:${TAKES_OFF}|sal(?:ir(?:me)?|go)|dar(?:me)? de baja|(?:ya )?no (?:me |la )?(?:apunt|anot|pong|incluy|esper|necesit|quier|hace falta)\w*)\b`,
  ),
  told: new RegExp(
    String.raw`\b(?:saqu|quit|borr|elimin|retir|desapunt|desanot)e(?:n)?(?:me|nos|l[oa]s?)\b|\b(?:sac|quit|borr|elimin|retir)a(?:me|nos|l[oa]s?)\b|\bme (?:saca|saque|quita|quite|borra|borre|retira|retire|elimina|tira|tire|apaga)[nm]?\b|\b(?:puede[ns]?|podria[ns]?|pode[m]?|quiero|quisiera|queria|deseo) (?:por favor )?(?:que )?(?:me |nos )?(?:${TAKES_OFF}|salir(?:me)?|dar(?:me)? de baja)\b|\b(?:ya )?no (?:quiero|necesito|me interesa) (?:mas |ya )?(?:estar|seguir|(?:la |esa )?lista|el (?:puesto|cupo)|ese cupo)\b|\b(?:ya )?no me (?:apunt|anot|pong|incluy|esper)[ea]n?\b|\b(?:me salgo|me salga|salgo|dar(?:me)? de baja)\b`,
  ),
  spokenOf: new RegExp(
    String.raw`\b(?:si|se|cuando|antes de|porque|por que|dijeron|dicen|miedo|temo|preocupa|todavia no|aun no)\b.*\b(?:${TAKES_OFF}|sal\w+|sa[io]\w*)\b|\b(?:sac|quit|borr|elimin|retir)aron\b|\b(?:tir|remov|apag)\w*ram\b`,
  ),
  stays: new RegExp(String.raw`\bno (?:(?:me|nos|lo|la|vayan?|van|va|quiero|que|a|deseo) ){0,4}${TAKES_OFF}`),
  messages:
    /\b(?:avis|recordatori|mensaj|msj|notific|escrib|whatsapp|sms|promoc|publicid|propagand|spam|numero|telefon|contact|correo|e-?mail|mand|envi)\w*/,
};
