const KIN =
  '(?:pai|mae|filh[oa]|espos[oa]|marido|mulher|companheir[oa]|avo|irma|irmao|ti[oa]|sogr[oa]|bebe|familiar|paciente|senhora?)';
const DIED = '(?:faleceu|morreu|veio a (?:falecer|obito)|partiu|nos deixou)';
/** Of what a reason speaks: a pattern each, of one clause. */
const AWAY = String.raw`\b(?:(?:de|em|por) (?:viagem|ferias)|(?:tenho|surgiu|vou fazer) (?:uma )?viagem|viaj(?:o|ar|ando|amos|arei)|fora da cidade)\b`;
const BUSY = String.raw`\b(?:(?:tenho|apareceu|surgiu|marcaram|vou ter) (?:\w+ )?(?:reuniao|trabalho|plantao|aula|prova|compromisso|imprevisto)|trabalho (?:nesse|esse|o dia|ate)|(?:nao tenho|sem) (?:com )?quem|(?:meu )?carro (?:quebrou|deu problema)|nao me liberaram|complicou)\b`;
const ILL = String.raw`\b(?:doentes?|(?:com|peguei|pegou|tenho) (?:\w+ )?(?:gripe|febre|covid|virose)|gripad[oa]|internad[oa]|de atestado|(?:fui|vou ser) operad[oa]|(?:sofri|sofreu) um acidente|(?:caiu|quebrou|fraturou|se machucou|bateu) (?:na|no|o|a|da|do|de)|adoeceu|ficou doente)\b`;
const NEEDLESS = String.raw`\bnao (?:vou )?precis\w+ mais\b|\bja (?:me (?:atenderam|viram)|fui (?:atendid[oa]|em)|consultei|passei (?:com|em))\b|\b(?:com|em|n) ?outr[ao] (?:doutora?|medic[ao]|clinica|lugar)\b`;
const DEAR = String.raw`\b(?:(?:sem|nao tenho)(?: \w+){0,2} (?:dinheiro|grana)|muito car[ao]|carissim[ao]|fiquei sem (?:emprego|trabalho|convenio|plano)|(?:convenio|plano) nao cobre)\b`;
const BETTER = String.raw`\b(?:melhor(?:ou|ei)|sarou|sarei|curou|(?:ja )?(?:esta|ta|to|estou) (?:bem |muito )?melhor|ja (?:esta|ta|to|estou|me sinto) (?:muito )?bem|passou a (?:dor|febre|tosse))\b`;
const WRONGED = String.raw`\b(?:me (?:fizeram|deixaram) (?:\w+ ){0,2}?esper\w+|esperei (?:\w+ ){0,2}(?:horas?|demais)|(?:mau|pessim|horrivel|ruim)\w* (?:atendimento|servico|tratamento)|(?:atendimento|servico) (?:(?:e|foi|muito|tao) )*(?:mau|pessim|horrivel|ruim)\w*|(?:me|nos) (?:trataram|atenderam) (?:muito )?mal|nao volto (?:mais|nunca)|falta de respeito)\b`;

/** What patients say in Portuguese that `flows/visits/reason.ts` listens for. */
export const reason = {
  died: new RegExp(
    String.raw`\b(?:meu|minha|noss[oa]|seu|sua|[oa]|um|uma) ${KIN}(?: \w+){0,3} (?:ja )?${DIED}\b|\b${DIED} (?:ontem |hoje )?(?:[oa] )?(?:meu|minha|noss[oa]) ${KIN}\b|\bel[ea] (?:ja )?${DIED}\b|\bperdi (?:meu|minha) ${KIN}\b|\b(?:velorio|enterro|sepultamento|funeral|de luto)\b`,
  ),
  told: new RegExp([AWAY, BUSY, ILL, NEEDLESS, DEAR, BETTER, WRONGED].join('|')),
  better: new RegExp(BETTER),
  wronged: new RegExp(WRONGED),
};
