/** What patients say in Portuguese that `flows/hearing/after-words.ts` listens for. */
export const afterWords = {
  takenBack:
    /^(?:\W*(?:no|nao|ja|melhor|ah|ai|oi|ok|desculpa|desculpe|esquece|esqueca|deixa|pensando bem|sabe que|quer saber|entao)\b)*\W*(?:(?:me )?(?:borr|tir|remov|exclu)\w*(?: (?:me|meu|o|nome|de|ali|dai|por|favor|pf|ja))*|no (?:me )?(?:anote\w*|espero)(?: (?:nada|mas))*|nao (?:me )?(?:coloc\w*|anot\w*|espero|quero (?:mais )?esperar|quero (?:mais )?ficar esperando|vou (?:mais )?esperar)(?: mais)?)(?:\W+nao (?:quero|vou|posso) (?:mais )?(?:ficar )?esper\w+(?: mas| mais)?)?\W*$/,
};
