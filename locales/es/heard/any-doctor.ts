/** What patients say in Spanish that `flows/hearing/any-doctor.ts` listens for. */
export const anyDoctor = {
  anyDoctor:
    /\b[ck]ual(?:qu|k)ier (?:medic|doctor|profesional|especialista)\w*|\b(?:un |una )?(?:medic[oa]|doctora?|profesional) [ck]ual(?:qu|k)iera\b|\b(?:me (?:atiend|ve)\w*|con) (?:el|la) que (?:sea|haya|este)\b/,
  refuses: /^\W*no\b|\bno (?:quiero|kiero|es|era|necesito|busco)\b/,
};
