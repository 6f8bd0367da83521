/** What patients say in Portuguese that `flows/conversation/kind-words.ts` listens for. */
export const kindWords = {
  keptWaiting:
    /\b(?:faz|ha|estou|to|tem) (?:\w+ ){1,4}?(?:que (?:eu )?(?:ligo|tento|mando mensagem)|ligando|tentando (?:ligar|falar)|esperando (?:resposta|retorno))\b|\bninguem (?:me |nos )?(?:atende|responde|retorna)\b|\b(?:nunca|nao) (?:me |nos )?(?:respondem|retornam|atendem (?:o telefone|as ligacoes|a ligacao))\b|\b(?:ligo e ligo|ja liguei (?:mil|varias|muitas|umas \w+) vezes)\b/,
  ailing:
    /(?<!\b(?:nao|sem|nem) (?:me |esta com |estou com |tem )?)\b(?:(?:ta|esta|estou|to) (?:me )?(?:doendo|com (?:\w+ ){0,2}?(?:dor(?:es)?|febre|vomito|diarreia|gripe))|(?:ta|esta|estou|to|me sinto|se sentindo|me sentindo) (?:muito |bem )?(?:mal(?!\w)|doente|doentinh[oa])|(?:tem|tenho) (?:tido )?(?:muita )?(?:dor|febre)|meu \w+ doi|minha \w+ doi|doi (?:muito|demais))\b/,
};
