import type { Kin } from '../locale.ts';

/** Of whom something is asked, by their relation to the one who writes. */
export const kinPt: Kin = {
  son: 'do seu filho',
  daughter: 'da sua filha',
  child: 'da criança',
  mother: 'da sua mãe',
  father: 'do seu pai',
  partner: 'do seu companheiro ou companheira',
  grandparent: 'do seu avô ou da sua avó',
  sibling: 'do seu irmão ou da sua irmã',
  other: 'da pessoa que vai à consulta',
};
