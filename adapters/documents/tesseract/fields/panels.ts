import { fold } from '../../../../nlu/normalise.ts';

/** What laboratories measure together, and orders name in one breath, folded. */
const PANELS = [
  /^(tsh|t3|t4|t4l|ft4)( (libre|livre|total))?$/,
  /^(fsh|lh|estradiol|prolactina)$/,
  /^(tgo|tgp|ast|alt|got|gpt)$/,
  /^(colesterol )?(total|hdl|ldl|vldl)$/,
  /^(vitamina b12|acido folico|folatos?)$/,
  /^(urea|ureia|bun|creatinina)$/,
  /^(hemoglobina|hematocrito|plaquetas|recuento de plaquetas|contagem de plaquetas)$/,
  /^(amilasa|amilase|lipasa|lipase)$/,
  /^(proteinas (totales|totais)|albumina|globulinas?)$/,
  /^(fosfatas[ae] alcalina|ggt|gama gt|gamma gt|5 nucleotidas[ae])$/,
  /^(hierro|ferro|ferritina|transferrina)( serico| serica)?$/,
  /^(tp|pt|tap|ttp|ptt|tpt|ttpa|aptt|kptt|inr|tiempo de protrombina|tempo de protrombina)$/,
  /^(sodio|potasio|potassio|cloro|calcio|fosforo|magnesio)$/,
];

/** `TSH y T4 libre`: one line of a list, as it is printed. */
export function arePanel(description: string): boolean {
  const parts = fold(description).split(/,\s*|\s+[ye]\s+|\s*\/\s*/);
  return PANELS.some((panel) => parts.every((part) => panel.test(part)));
}
