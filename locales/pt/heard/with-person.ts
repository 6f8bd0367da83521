/** What patients say in Portuguese that `flows/hearing/with-person.ts` listens for. */
export const withPerson = {
  over: /\bja (?:(?:esta|estamos|ta|tamos|se) (?:\w+ )?(?:tranquil\w*|bem|melhor|atendid\w*|no hospital|no pronto)|(?:me|nos|o|a) (?:atend|revis)\w*|(?:atend|levamos|levei|fomos)\w*|(?:se (?:me )?)?(?:passou|calmo|acalmou|melhorou)\b)|\b(?:falsa alarma|alarme falso|foi engano|me enganei)\b|\b(?:no|nao) (?:era|e|foi) (?:uma |nenhuma )?(?:emergencia|urgencia)\b/,
  asks: /^\W*(?:(?:e|ah|bom dia|oi|uma pergunta)[ ,:.]+)*(?:que|como|a que hora|qual|quais|quant[oa]s?|quando|onde|ate que|tem|aceitam|atendem|me (?:diz|pode dizer))\b/,
  withoutPerson:
    /\b(?:no|nao) (?:\w+ ){0,2}(?:preciso|precisa|quero|e necessari[oa])\b(?: \w+){0,4}? (?:humano|recepcionista|atendente|pessoa|operadora?|alguem|ninguem)\b/,
  withAssistant:
    /\b(?:sigamos|seguimos|continuo|continuar|continuamos|prefiro|melhor) (?:\w+ ){0,2}?(?:contigo|com?n? (?:vos|o (?:bot|robo|assistente)|voce|vc))\b/,
  noMoreWaiting: /\b(?:desisto|mudei de ideia|(?:no|nao) (?:vou|quero|posso) (?:ficar )?esper\w+)\b/,
  solved:
    /^(?:(?:no se preocupen?|nao se preocupem?|no|nao|nao precisa mais|ja esta|ah|ok|tranquil[oa]|obrigad[oa]|deixa)[ ,.!]*)*(?:(?:eu )?ja (?:resolvi|resolveu|resolveram|consegui|(?:encontrei|achei)(?! (?:o|a|os|as|meu|minha) ))|nao precisa mais)\b/,
};
