/** What patients say in Spanish that `flows/hearing/wrong-number.ts` listens for. */
export const wrongNumber = {
  number:
    /\b(?<!\b(?:mi|puse|di|escribi|mande|dio|documento|cedula)(?: el| un)? )(?:numero|telefono|celular|cel|contacto|persona) (?:esta )?(?:equivocad[oa]|errad[oa]|incorrect[oa])\b|\b(?:se|estan?) (?:equivoc|confund)\w+ de (?:numero|telefono|celular|persona)\b|\b(?:est?e|est?a) (?:numero|telefono|celular|linea|cel) (?:ya )?no (?:es|le pertenece|pertenece)\b(?! (?:mio,? es|el (?:mio|mismo)))|\b(?:aqui|aca) no (?:vive|hay|esta|existe) (?:ningun[ao]?|es[ao])\b|\bno conozco a (?:ningun[ao]?|es[ao])\b|\bno soy (?:yo )?(?:es[ao] (?:persona|senora?|paciente)|ningun[ao]? (?!de\b))/,
  error:
    /^\W*(?:(?:no|perdon|perdone|disculpe|disculpa|hola|buen[oa]s?|dias|tardes|noches|oiga|senor(?:a|ita|es)?|mire|amig[oa]|pero)[ ,.]+)*(?:(?:creo|me parece|parece|seguro)(?: que)? )?(?:es |esta |fue |estan |son )?(?:un |una )?(?:equivocad[oa]s?|equivocacion|confundid[oa]s?|se (?:equivocaron|equivoco|confundieron))\W*$/,
  denies: /\bno (?:soy|me llamo)(?: (?:yo|el|la|don|dona|doctora?|senora?|senorita|sra?))* (?=\w)/,
  kin: /\bsoy (?:yo )?(?:su|la|el|una?|mi)? ?(?:hij|espos|marid|mama|papa|madre|padre|herman|sobrin|niet|abuel|ti[ao]\b|cunad|suegr|nuer|yern|novi|pareja|companer|amig|vecin|cuidador|enfermer|asistent|secretari|acompanant)\w*|\b(?:habla|escribe|de parte de) (?:su|la|el) \w+|\b(?:ella|el) (?:esta|si va|no puede|va|viene)\b/,
};
