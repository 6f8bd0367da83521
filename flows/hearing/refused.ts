import type { Entity, EntityOf, Lang } from '../../nlu/types.ts';
import type { Said } from '../events.ts';
import { folded } from '../folded.ts';
import type { World } from '../world.ts';

/** A place, or a doctor, that will not do: the words right before its name, and right after. */
const REFUSED: Readonly<Record<Lang, { before: RegExp; after: RegExp }>> = {
  es: {
    before:
      /\b(?:que no sea|menos|excepto|salvo|no (?:quiero|quisiera|puedo|voy a|alcanzo a|me gusta|me sirve)(?: \w+){0,1})(?: (?:en|a|al|con|por|ir|llegar|para))*(?: (?:la|el|las|los|sede|sucursal|dra?\.?|doctora?))*\s*$/,
    after:
      /^\s*,? ?(?:no(?: (?:puedo|quiero|llego|alcanzo|me (?:sirve|gusta|conviene|queda (?:bien|facil|cerca))))?\s*(?:[,.;!]|$|porque\b|pues\b|mejor\b)|(?:ya )?(?:me )?(?:queda|quedan|esta|es) (?:muy |demasiado |super |re |bien |mas |un poco )?(?:lej|retirad|a trasmano))/,
  },
  pt: {
    before:
      /\b(?:que nao seja|menos|exceto|nao (?:quero|queria|posso|consigo|vou|gosto)(?: \w+){0,1})(?: (?:em|na|no|ao|com|pra|para|ir|de|da|do))*(?: (?:a|o|unidade|dra?\.?|doutora?))*\s*$/,
    after:
      /^\s*,? ?(?:nao(?: (?:da|posso|quero|rola|serve|consigo))?\s*(?:[,.;!]|$|porque\b|pq\b|melhor\b)|(?:ja )?(?:fica|e|eh|ta|esta) (?:muito |mto |mt |super |bem |mais |meio )?(?:longe|fora de mao|distante))/,
  },
};

/**
 * What was said, without the sites and doctors that were refused: "en el centro no, me queda lejos" asks for no visit
 * there. Where the clinic has one other site, that is asked for; another doctor is whoever else there is.
 */
export function withoutRefused(said: Said, { clinic }: Pick<World, 'clinic'>): Said {
  const { understood } = said;
  const named = understood?.entities.filter(isPlaced) ?? [];
  const refused = named.filter((found) => isRefused(found, said.text, understood!.lang));
  if (!understood || refused.length === 0) return said;
  const others = clinic.sites.filter(({ id }) => !refused.some((one) => idOf(one) === id));
  const isLeft = named.some((found) => found.type === 'site' && !refused.includes(found));
  const entities = understood.entities.flatMap((found): Entity[] => {
    if (!isPlaced(found) || !refused.includes(found)) return [found];
    return found.type === 'site' && others.length === 1 && !isLeft ? [{ ...found, site: others[0]!.id }] : [];
  });
  const isDoctor = refused.some(({ type }) => type === 'practitioner');
  const isOther = isDoctor && !entities.some(({ type }) => type === 'practitioner');
  const controls = isOther ? [...understood.controls, 'another_doctor' as const] : understood.controls;
  return { ...said, understood: { ...understood, entities, controls } };
}

type Placed = EntityOf<'site' | 'practitioner'>;

function isPlaced(found: Entity): found is Placed {
  return found.type === 'site' || found.type === 'practitioner';
}

function idOf(found: Placed): string {
  return found.type === 'site' ? found.site : found.practitioner;
}

function isRefused({ start, end }: Placed, text: string, lang: Lang): boolean {
  const words = folded(text);
  const { before, after } = REFUSED[lang];
  return before.test(words.slice(0, start)) || after.test(words.slice(end));
}
