const EARLY = 'temprano|tempranito|tempranisimo|madrugada';
/** What patients say in Spanish that `flows/wish/too-soon.ts` listens for. */
export const tooSoon = {
  late: /tard/,
  mayComplain: /tempran|madrugad|\bcedo\b|\btarde/,
  whole: new RegExp(
    String.raw`^\W*(?:(?:no|uy|huy|ay|uf|mm+|hmm+|pero|mas|ah|eh|es que|la verdad|tod[oa]s?|es[eao]s?|horarios?|horas?|son|es|esta|estan|me|se|hace|queda|quedan|parece|parecen|resulta|a esa hora|(?:a )?las? \d+|as? \d+h?)[ ,.!]+)*(?:muy|demasiado|super|bien|re|tan|un poco) (?:de )?(?<when>${EARLY}|tarde|tardecito)(?: (?:para|mi|eso|ese|esa|gracias|no|alcanzo|llego|puedo|consigo|da))*\W*$`,
  ),
  notSo: new RegExp(
    String.raw`\b(?:no|ni)(?:[,.]| (?:(?!hay|ha|tem|tien|mejor|prefi|sino)\w+ ){0,3}?) ?(?:tan|muy|demasiado) (?:de )?(?<when>${EARLY}|tarde)\b`,
  ),
  soNot: new RegExp(
    String.raw`(?<!\bmas )\b(?<when>${EARLY}|(?:tan|muy) tarde) (?:(?:yo|ya|a mi|me|por la manana) )*no\b(?! (?:hay|ha|tien))`,
  ),
  isSo: new RegExp(
    String.raw`\b(?:es|esta|son|estan|queda|quedan|eh|parecen?) (?:\w+ )?(?:muy|demasiado|super|re|tan) (?:de )?(?<when>${EARLY}|tarde)\b(?! posible)`,
  ),
};
