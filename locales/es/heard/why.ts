/** What patients say in Spanish that `flows/hearing/why.ts` listens for. */
export const why = {
  why: /\b(?:para|por|p) ?q(?:ue)?\b(?=.*\b(?:quier|necesit|pid|quer|ped|sirv|serv|usa|usan|uso|tant|eso|esto|dat|dad|fecha|nombre|cedula|document|nacimiento)\w*|\W*$)|\b(?:porque|xq) (?:me |ustedes )?(?:pid|quier|necesit|ped|quer)\w*|^\W*(?:y )?eso (?:para|por) ?que\b|\bes (?:muy |esto )?(?:segur[oa]|confiable|obligatori[oa]|necesari[oa])\b|\b(?:que|o que) (?:van a hacer|hacen) con?m? (?:eso|esos|esto|mis)\b/,
  ifNot:
    /\b(?:si|se) (?:yo )?(?:(?:digo|dijera) (?:que )?no|no (?:acept|estoy de acuerdo|quier|quis|autoriz|aceit|de acuerdo)\w*)/,
  whoSees:
    /\b(?:quien|quienes)\b.*\b(?:ven?|vera[no]?|mira[n]?|acced\w*|usa[nmr]?)\b|\bsin (?:eso|esto|mis datos)\b.*\?/,
  ofScale: /\b(?:mejor|peor|significa|quiere decir|mas alto)\b.*\?/,
  knownAlready:
    /\bya (?:(?:se los?|se las?|los|las|les|te|le|yo|el|ella|que) )*(?:soy|es|somos) (?:cliente|paciente)\b|\bya (?:(?:me|la|lo|estoy|esta|estamos) )*(?:tengo|tiene|registrad[oa]|inscrit[oa])(?: (?:el|un|mi|o))?(?: (?:registro|ficha|historia|expediente)\b|$|[.,!?])|\bya (?:(?:se los?|se las?|los|las|les|te|le|yo) )*(?:di|pas[e]|mande|entregue)\b|\btienen (?:ya )?(?:mis|todos mis) dad?t?os\b/,
  asAPicture: /\b(?:foto|fotito|imagen|captura|print|escanead[oa])\b/,
};
