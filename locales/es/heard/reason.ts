const KIN = String.raw`(?:pap[ai]|mam[ai]|padre|madre|hij[oa]|espos[oa]|marido|mujer|pareja|abuel\w+|herman[oa]|ti[oa]|suegr[oa]|bebe|familiar|paciente|senora?)`;
const DIED = '(?:fallecio|murio|(?:ha|habia) (?:fallecido|muerto)|se nos fue|partio)';
/** Of what a reason speaks: a pattern each, of one clause. */
const AWAY = String.raw`\b(?:(?:de|por) (?:viaje|vacaciones|paseo)|(?:tengo|salio|me toca|sale) (?:un )?viaje|viaj(?:o|a|ar|amos|are|ando)|fuera de la ciudad)\b`;
const BUSY = String.raw`\b(?:(?:tengo|me (?:sale|salio|pusieron|toca|citaron)|surgio) (?:\w+ )?(?:reunion|junta|trabajo|turno doble|clase|examen final|parcial|compromiso|imprevisto|calamidad)|trabajo (?:ese|todo|hasta|el)|se me (?:vario|dano|cruz\w+|complic\w+|present\w+)|(?:no tengo|sin) (?:con )?quien|no me dan? permiso)\b`;
const ILL = String.raw`\b(?:enferm(?:o|a|it[oa]|e)|con (?:\w+ )?(?:gripa|gripe|fiebre|covid)|(?:tengo|tiene) (?:\w+ )?(?:gripa|gripe|fiebre|covid)|hospitalizad[oa]|incapacitad[oa]|me (?:operaron|operan)|(?:tuve|tuvo|tuvimos) un accidente|se (?:me )?(?:cayo|golpeo|accidento|partio|rompio|fracturo|quebro))\b`;
const NEEDLESS = String.raw`\bya no (?:me |la |lo |le |nos )*(?:necesit\w+|hace falta|requier\w+)\b|\bya (?:me|lo|la|nos|le) (?:vio|vieron|atendio|atendieron|hicieron)\b|\b(?:con|en|donde) otr[ao] (?:doctora?|medic[ao]|clinica|lado|lugar|parte)\b`;
const DEAR = String.raw`\b(?:no (?:tengo|hay|me alcanza)(?: \w+){0,2} (?:plata|dinero|lana|guita)|(?:muy|carisim\w*|tan) car[ao]|carisim[ao]|me quede sin (?:trabajo|seguro|eps|plata)|no me (?:lo |la )?cubre\w*)\b`;
const BETTER = String.raw`\b(?:se (?:me |le |nos )?(?:quito|paso|curo|alivio|mejoro)|(?:esta|estoy|sigue|siento|siente) (?:mucho |muchisimo )?mejor(?!\w)|ya (?:esta|estoy|me siento|se siente) (?:muy )?(?:bien|aliviad[ao]|curad[ao]|san[ao])|mejore|mejoro|me alivie)\b`;
const WRONGED = String.raw`\b(?:(?:me|nos) (?:hicieron|hacen|tuvieron|dejaron) (?:\w+ ){0,2}?(?:esper\w+|plantad\w*|volver)|(?:mal|pesim|horrible|terrible)\w* (?:servicio|atencion|trato)|(?:servicio|atencion|trato) (?:(?:es|fue|muy|tan|de) )*(?:mal|pesim|horrible|terrible)\w*|(?:me|nos) (?:trataron|atendieron) (?:(?:muy|super|re) )?(?:mal|pesimo|feo)|no vuelvo (?:mas|nunca|por alla)|falta de respeto|me incumplieron)\b`;

/** What patients say in Spanish that `flows/visits/reason.ts` listens for. */
export const reason = {
  died: new RegExp(
    String.raw`\b(?:mi|nuestr[oa]|su|el|la|un) ${KIN}(?: \w+){0,3} (?:ya )?${DIED}\b|\b${DIED} (?:ayer |hoy )?(?:mi|nuestr[oa]|el|la|un) ${KIN}\b|\b(?:el|ella) (?:ya )?${DIED}\b|\bperdi a (?:mi|nuestr[oa]) ${KIN}\b|\b(?:velorio|entierro|sepelio|funerales?|exequias|de luto)\b`,
  ),
  told: new RegExp([AWAY, BUSY, ILL, NEEDLESS, DEAR, BETTER, WRONGED].join('|')),
  better: new RegExp(BETTER),
  wronged: new RegExp(WRONGED),
};
