/** What patients say in Spanish that `flows/hearing/hardly-wanted.ts` listens for. */
export const hardlyWanted = {
  withDoctor:
    /^(?!.*\b(?:habl|comuni|pas[ae]|contact|llam|lig)).*\bcon (?:una?|otr[ao]) (?:doctora?|medic[oa])\b/,
  tellsWhy:
    /\bme cobraron (?!.*\?)|^\W*(?:(?:es que|porque|por|pues) [^?]*|(?:(?:me|nos|la|le) )?(?:sale|salia|parece|queda|quedo|esta|es) (?:muy|mt|re|super|demasiado) [^?]*)$/,
  onlyPlace:
    /^[^\p{L}]*(?:(?:y|pero|mas|no|hay|tiene[ns]?|algo|nada|alguno?)[ ,]+)*(?:en|no|para)(?: (?:el|la|o|a|sede))*(?: \p{L}+){1,2}[^\p{L}]*$/u,
  ordered:
    /^(?!.*\b(?:ya estan?|me hic\w+|hice|ya tienen|me tomaron)\b).*\b(?:me|le|nos) (?:mand(?:o|aron)|orden(?:o|aron)|pidi(?:o|eron)|formul(?:o|aron)|recet(?:o|aron)|indic(?:o|aron))\b/,
  results: /\b(?:result\w*|list[oa]s?|pront[oa]s?|entreg\w+|reclam\w+|retir\w+|lleg\w+|sali\w+)\b/,
  calls:
    /^\W*(?:senorit[ao]|senora?|doctora?|amig[ao])\b(?!.*\b(?:habl|fal[aeo]|atend|pass|pas[ae]|persona|pessoa|algui?en|alguem|asesor|human|lig|llam|comuni|conta[ct]))/,
  howItWorks: /\b(?:como (?:funcionan?|es que (?:es|funciona)|es (?:la|el|eso|una)|son)|en que consiste)\b/,
  dear: /\b(?:car[oa]s?|carisim[oa]s?|un robo|un abuso|much[ao] plata|un ojo de la cara)\b(?! (?:es|sale|cuesta)\b)/,
  ofPlace:
    /d?onde\b|queda|direc|ubic|localiz|mapa|lleg|\bsede|calle|\bparte\b|lugar|barrio|cerca|estacion|parque|metro|piso|edificio/,
  mistaken: /\b(?:mal|equivoc\w*|incorrect[ao]|correct[ao]|no (?:es|era) (?:ese|este))\b/,
  far: /\b(?:me|nos) quedan?(?: \w+){0,2} (?:lejos|lejisimos|retirad\w+|trasmano)\b|\bvivo (?:muy |re |super )?lejos\b/,
  asksWhere: /\b(?:donde|direccion\w*|como (?:se )?(?:llego|llega|voy)|mapa)\b/,
  thanksFirst: /^\W*(?:(?:ok|listo|bueno|muchas|mil|ta|muito)[ ,]+)*gracias\b/,
  visit: /\b(?:citas?|turnos?|consultas?|horas?|controles|control|examen|examenes)\b/,
  nearer: /\b(?:mas cerca|cerca|cerquita|mejor|comod[oa]|facil)\b/,
};
