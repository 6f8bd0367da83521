/** What stands before a diagnosis in the sentence of a letter. */
const WHY =
  /(?:^|[\s,;])(?:por (?:presentar|cursar con|padecer|(?:un |um )?(?:cuadro|quadro) de|sospecha de|suspeita de)|(?:con|com) (?:diagn[oó]stico|hip[oó]tese|hip[oó]tesis|cuadro|quadro|suspeita|sospecha)(?: (?:diagn[oó]stica|presuntivo|cl[ií]nico|provável))? de|diagnosticad[oa] (?:con|com|de)|em (?:raz[aã]o|decorr[eê]ncia|virtude) de|(?:en|a) (?:raz[oó]n|causa|virtud) de|devido a|debido a|portador(?:\(a\)|a)? de)\s+/iu;

/** Where the reason of a letter's request begins, and its words; null where a text gives none. */
export function reasonIn(text: string): { from: number; reason: string } | null {
  const why = WHY.exec(text);
  if (!why) return null;
  const rest = text.slice(why.index + why[0].length);
  const end = /\.(?:\s|$)|;|,\s(?!no\b|n[aã]o\b|sin\b|sem\b|sitio\b)/u.exec(rest);
  return { from: why.index, reason: rest.slice(0, end?.index ?? rest.length) };
}
