import type { MessageKey } from '../../locales/locale.ts';
import { folded } from '../folded.ts';
import type { Asked } from './asking.ts';

/** What is asked of who somebody is. */
const WHO = new Set(['document', 'birth-date', 'name']);

/** "¿Para qué quieren eso?", "pra que vocês precisam disso?", "¿y eso por qué?", "o que fazem com meus dados?" */
const WHY =
  /\b(?:para|por|pra|pro|p) ?q(?:ue)?\b(?=.*\b(?:quier|necesit|pid|precis|quer|ped|sirv|serv|usa|usan|uso|tant|eso|esto|isso|isto|dat|dad|fecha|nombre|nome|cedula|document|cpf|nacimiento|nascimento)\w*|\W*$)|\b(?:porque|pq|xq) (?:me |voces |vcs |ustedes )?(?:pid|quier|necesit|ped|quer|precis)\w*|^\W*(?:y |e )?(?:eso|isso) (?:para|por|pra) ?que\b|\b(?:es|e) (?:muy |muito |esto |isso |mesmo )?(?:segur[oa]|confiable|confiavel|obligatori[oa]|obrigatori[oa]|necesari[oa]|necessari[oa])\b|\b(?:que|o que) (?:van a hacer|hacen|vao fazer|fazem|voces fazem) con?m? (?:eso|esos|esto|mis|isso|meus|os)\b/;

/** "¿Y si digo que no?", "se eu não concordar?": what becomes of who does not agree. */
const IF_NOT =
  /\b(?:si|se) (?:yo |eu )?(?:(?:digo|dijera|disser|digo) (?:que )?(?:no|nao)|(?:no|nao) (?:acept|estoy de acuerdo|quier|quis|autoriz|aceit|concord|de acuerdo)\w*)/;

/** "¿Quién los ve?", "sem isso não dá?": asked of the use of their data. */
const WHO_SEES =
  /\b(?:quien|quienes|quem)\b.*\b(?:ven?|vera[no]?|mira[n]?|veem|acced\w*|acess\w*|usa[nmr]?)\b|\b(?:sin|sem) (?:eso|esto|isso|isto|mis datos|meus dados)\b.*\?/;

/** "¿1 es lo mejor o lo peor?" */
const OF_SCALE = /\b(?:mejor|peor|melhor|pior|significa|quiere decir|quer dizer|mas alto|mais alto)\b.*\?/;

/** "Ya soy paciente", "já tenho cadastro", "ya se los di la otra vez": what is asked for is known. */
const KNOWN_ALREADY =
  /\b(?:ya|ja) (?:(?:se los?|se las?|los|las|les|te|le|eu|yo|el|ella|ele|ela|que) )*(?:soy|es|sou|e|somos) (?:cliente|paciente)\b|\b(?:ya|ja) (?:(?:me|la|lo|estoy|esta|estou|estamos) )*(?:tengo|tiene|tenho|tem|registrad[oa]|cadastrad[oa]|inscrit[oa])(?: (?:el|un|mi|o|um|meu))?(?: (?:registro|cadastro|ficha|historia|expediente|prontuario)\b|$|[.,!?])|\b(?:ya|ja) (?:(?:se los?|se las?|los|las|les|te|le|eu|yo) )*(?:di|dei|pas[eé]|passei|mande|mandei|informei|entregue)\b|\b(?:tienen|tem|teem) (?:ya |ja )?(?:mis|meus|todos mis|todos os meus) dad?(?:t?os)\b/;

/** "¿Le mando foto de la cédula?", "posso mandar foto do documento?" */
const AS_A_PICTURE = /\b(?:foto|fotito|imagen|imagem|captura|print|escanead[oa])\b/;

/**
 * What is told to who asks why who they are, or their consent, is asked for, or does not know what to say to that; null
 * where nothing of that is open.
 */
export function whyAsked(
  asked: Asked | null,
  text: string,
  { isUnsure = false, tellsWho = false }: { isUnsure?: boolean; tellsWho?: boolean } = {},
): MessageKey | null {
  if (!asked) return null;
  const words = folded(text);
  if (asked.key === 'surveying.ask') return OF_SCALE.test(words) ? 'surveying.scale' : null;
  if (asked.key === 'welcome.consent') {
    if (IF_NOT.test(words)) return 'welcome.if-not';
    return isUnsure || WHY.test(words) || WHO_SEES.test(words) ? 'welcome.why' : null;
  }
  if (!WHO.has(asked.awaiting ?? '')) return null;
  if (WHY.test(words)) return 'identify.why';
  if (asked.awaiting !== 'document' || tellsWho) return null;
  if (AS_A_PICTURE.test(words)) return 'identify.no-picture';
  return KNOWN_ALREADY.test(words) ? 'identify.known-already' : null;
}
