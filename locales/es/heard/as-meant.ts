/** What patients say in Spanish that `flows/hearing/as-meant.ts` listens for. */
export const asMeant = {
  moves:
    /\b(?:cambi|camb|mov|muev|pass?[aeo]|trok|reprogram|reagend|adelant|anticip|aplaz|posterg|atras|corr[ae]|transfer|transfir)\w*|\b(?:mejor|mi|la de|el de|n?[ao] d[aeo]|la del|la cita|el turno|a consulta|esa|es[ae])\b/,
  own: /\bmi (?:cita|turno|hora|consulta|examen)\b|\b(?:la|el|a|o) (?:cita|turno|hora|consulta|examen) que (?:ya )*tengo\b/,
  put: /\b(?:(?:consigue|logra)n?|puede[ns]?|podria[ns]?|podes|da para|se puede|hay como|habra como|sera que) (?:me )?(?:ser|poner\w*|pasar\w*|dejar\w*|botar|por|mover\w*|cambiar\w*)\b|\b(?:necesito|quiero|queria|quisiera) (?:que (?:sea|fuera|quede|me (?:la|lo))|pasarl[ao]|correrl[ao])\b|\bla (?:quiero|necesito) (?:para|el)\b|\b(?:pong|dej|pas|corr|mand|ech)\w*(?:me|mel|nos)l?[ao]s?\b/,
  putIt:
    /\b(?:ponga|deje|pase|corra|mande|eche|pon|deja|pasa|corre|ponga)(?:n)?mel[ao]\b|\bme l[ao] (?:pone|ponen|pasa|pasan|deja|dejan|corre|corren|puede[ns]? (?:poner|pasar|dejar|correr))\b/,
  ofVisit: /\b(?:citas?|citica|turno|consulta|hora|sede|control)\b/,
  oneMore: /\b(?:otr[ao] (?:cita|de|para|con)|tambien|ademas|una (?:cita|de|para|con)|un turno)\b/,
  asksForTime:
    /\b(?:puede[ns]?|podria[ns]?|podes|da para|tendra[ns]?|tendria[ns]?|tiene[ns]?|hay|habra|habria|sera que|mejor)\b/g,
  unable: /\bno\b/,
  onlyThen:
    /\b(?:solo|solamente|unicamente|nada mas|recien) (?:\w+ )?(?:puedo|podria|podre|llego|alcanzo|voy|tengo|me queda)\b|\bno (?:\w+ )?(?:puedo|podre|llego|alcanzo)(?: \w+){0,2} antes\b/g,
  forgot:
    /\b(?:no (?:me )?(?:recuerdo|acuerdo|se)|(?:se me )?olvid[eo])(?: (?:bien|de|muy|ya|en|a|para|era|es))* (?:(?:el|la|que|cual) (?:dia|fecha|hora)|cuando)\b(?! (?:\w+ ){0,2}(?:puedo|podre|pueda|podria))/,
  movesHouse: /\bmudanza\b/g,
  cancels: /\b(?:cancel|anul|elimin|borr|quit)\w*/,
  movesIt: /\b(?:cambi|mov|pas[ae]|reprogram)\w*/,
};
