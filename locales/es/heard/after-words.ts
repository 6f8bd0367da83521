/** What patients say in Spanish that `flows/hearing/after-words.ts` listens for. */
export const afterWords = {
  takenBack:
    /^(?:\W*(?:no|ya|mejor|ah|ay|ok|perdon|disculp[ae]|olvidelo|olvidalo|deje|pensandolo bien|sabe que|quer saber|entonces)\b)*\W*(?:(?:me )?(?:saqu|quit|borr|elimin|tir|remov)\w*(?: (?:me|mi|el|o|nombre|de|ahi|por|favor|pf|ya))*|(?:ya )?no (?:me )?(?:apunte\w*|anote\w*|espero|quiero esperar|voy a esperar)(?: (?:nada|mas))*)(?:\W+(?:ya )?no (?:quiero|voy a|puedo) (?:seguir )?esper\w+(?: mas)?)?\W*$/,
};
