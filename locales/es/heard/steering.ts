/** What patients say in Spanish that `flows/hearing/steering.ts` listens for. */
export const steering = {
  neverMind:
    /^\W*(?:(?:ah|ay|bueno|ok|pues|entonces)[ ,.!]+)*(?:ya )?no (?:importa|hay problema|pasa nada)\b/,
  noMessages:
    /\b(?:mensaj|msj|msg|avis|recordatori|notific|escrib|mand|envi|llam|contact|molest|incomod|spam|promoc|public|baja|list)\w*/,
  staysWith:
    /\b(?:dejemos|dejamos|dejo|me quedo|quedarme|quedemonos|mantengo|mantener)(?: con)? (?:la|el|a|o) (?:del?|da)\b/,
  manOrWoman:
    /\b(?:hombre o (?:es )?mujer|mujer o (?:es )?hombre|(?:un )?(?:doctor|medico|senor) o (?:es )?(?:una )?(?:doctora|medica|senora)|(?:es|son|seria|sera|atiende|hay|tienen?) (?:una? |alguna? )?(?:(?:doctora|medica|especialista) )?(?:mujer|hombre)(?:es)?|(?:doctora|medica) mujer|(?:es|seria|sera) (?:una )?(?:doctora|medica))\b/,
  whichDoctors:
    /\b(?:que|cuales) (?:doctor\w*|medic\w*|especialistas?)\b(?: \w+)? (?:hay|tienen|ha|atiend\w*|atend\w*|trabaj\w*)\b|\b(?:quien|quienes) (?:atiende|atienden|hacen?|ponen?|ven?|son los|es el|es la)\b|\b(?:que|cuales) \w+(?:logos?|logas?|tristas?|iatras?|dontistas?) (?:hay|tienen|atienden|trabajan)\b/,
};
