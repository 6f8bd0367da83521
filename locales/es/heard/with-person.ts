/** What patients say in Spanish that `flows/hearing/with-person.ts` listens for. */
export const withPerson = {
  over: /\bya (?:(?:esta|estamos|tamos|se) (?:\w+ )?(?:bien|mejor|estable|tranquil\w*|siente mejor|en (?:el |la )?(?:hospital|guardia|urgencias?|clinica)|no hospital|no pronto)|(?:lo|la|los|me|nos|o|a) (?:llev|atend|vieron|revis)\w*|(?:llev|atend|levamos)\w*|(?:se (?:le |me )?)?(?:paso|calmo|mejoro)\b)|\b(?:falsa alarma|alarme falso|me equivoque)\b|\bno (?:es|era|fue) (?:una |ninguna )?(?:emergencia|urgencia)\b/,
  asks: /^\W*(?:(?:y|oiga|oye|ah|buenas|hola|una pregunta)[ ,:.]+)*(?:que|cual|cuales|cuant[oa]s?|cuando|donde|como|a que hora|hasta que|tienen|hay|aceptan|atienden|reciben|me (?:dice|podria decir))\b/,
  withoutPerson:
    /\bno (?:\w+ ){0,2}(?:hace falta|necesito|necesita|quiero|ocupo|es necesari[oa]|hay necesidad)\b(?: \w+){0,4}? (?:persona|asesora?|agente|humano|recepcionista|operadora?|alguien|nadie)\b/,
  withAssistant:
    /\b(?:sigo|seguir|sigamos|seguimos|continuar|continuamos|prefiero|mejor) (?:\w+ ){0,2}?(?:contigo|com?n? (?:usted|vos|ti|el (?:bot|robot|asistente)|o bot))\b/,
  noMoreWaiting:
    /\b(?:desisto|me arrepenti|cambie de (?:opinion|idea)|no (?:voy a|quiero|puedo) (?:seguir )?esper\w+)\b/,
  solved:
    /^(?:(?:no se preocupen?|no|ya no hace falta|ya esta|bueno|ah|ok|listo|tranquil[oa]|gracias|deje)[ ,.!]*)*(?:ya (?:lo|la|me lo) (?:resolvi|solucione|solucionaron|resolvieron|arregle|encontre)|ya (?:resolvi|encontre(?! (?:la|el|mi|los|las) ))|ya no hace falta)\b/,
};
