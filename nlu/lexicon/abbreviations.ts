import type { Lang } from '../types.ts';

/** How people shorten words in chats: what is written, and the folded words it stands for. */
type Table = ReadonlyMap<string, readonly string[]>;

const BOTH = {
  por: 'x',
  que: 'q k',
  'por que': 'xq pq porq pk xk',
  'por favor': 'xfa xfas xfavor porfa porfis porfavor pfv pfvr plis plz',
  horas: 'hrs hs hras',
  whatsapp: 'wpp wsp wasap whats zap',
};

const SPANISH = {
  manana: 'mnn mnna mnana mna manna maniana',
  para: 'pa xa pra',
  'para el': 'pal',
  de: 'd',
  con: 'cn',
  hora: 'hr',
  hoy: 'oy hoi',
  tambien: 'tb tbn tmb tmbn tambn',
  despues: 'dsp dsps desp dps despue dspues despuesito despuecito despuesitico',
  nochecita: 'nochesita',
  antes: 'antecito antesito antecitos antesitos',
  bien: 'bn',
  gracias: 'grax gcs grcs grac',
  quiero: 'kiero qiero kero',
  cuando: 'cdo cuand kuando qndo',
  cuanto: 'cto cuant kuanto qnto',
  semana: 'sem',
  'fin de semana': 'finde findesemana fds',
  proximo: 'prox',
  doctor: 'dr',
  doctora: 'dra',
  minutos: 'min mins',
  nada: 'nd',
  todo: 'td',
};

const PORTUGUESE = {
  hoje: 'hj oje hoj',
  amanha: 'amnh amnha amanh amn amanhaa amanhan amanham amnhaa',
  voce: 'vc',
  voces: 'vcs',
  para: 'pra p pa',
  'para o': 'pro',
  'para os': 'pros',
  'para as': 'pras',
  'para a': 'praa',
  nao: 'n naum',
  tambem: 'tb tbm tmb',
  depois: 'dps dpois',
  obrigado: 'obg brigado obgd',
  muito: 'mt mto',
  quando: 'qdo qnd qndo',
  quanto: 'qto qnto qt',
  qualquer: 'qlqr qq qlq qquer',
  hora: 'hr',
  beleza: 'blz',
  mesmo: 'msm msmo',
  mesma: 'msma',
  'fim de semana': 'fds findi fimdesemana finalsemana',
  proximo: 'prox',
  cedo: 'sedo',
  doutor: 'dr',
  doutora: 'dra',
  minutos: 'min mins',
  de: 'd',
  com: 'c cm',
};

/** Chat abbreviations that mean the same in both languages, and those of each one. */
export const ABBREVIATIONS: Readonly<Record<'both' | Lang, Table>> = {
  both: table(BOTH),
  es: table(SPANISH),
  pt: table(PORTUGUESE),
};

function table(written: Readonly<Record<string, string>>): Table {
  const pairs = Object.entries(written).flatMap(([words, shorts]) =>
    shorts.split(' ').map((short) => [short, words.split(' ')] as const),
  );
  return new Map(pairs);
}
