/** What patients say in Spanish that `flows/hearing/shares.ts` listens for. */
export const shares = {
  another: /\botr[ao]\b(?! (?:semana|vez|hora|d[ií]a|fecha|sede)\b)/i,
  stays:
    /\b(?:qued[ae]\w*|deja\w*|deje\w*|dejo|sig[ua]\w*|continu\w*)(?: \w+){0,2} (?:igual|asi|quiet[ao]|en pie|como (?:esta|estaba|va))\b|\bno (?:me )?(?:l[ao] )?(?:vaya a )?(?:toqu|tocar|muev|mover|cambi|cancel)\w*|\b(?:manteng|conserv)\w*\b/,
};
