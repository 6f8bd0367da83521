import type { Kin } from '../locale.ts';

/** Of whom something is asked, and for whom it is, by their relation to the one who writes. */
export const kinPt: Kin = {
  son: { of: 'do seu filho', for: 'para o seu filho' },
  daughter: { of: 'da sua filha', for: 'para a sua filha' },
  child: { of: 'da criança', for: 'para a criança' },
  mother: { of: 'da sua mãe', for: 'para a sua mãe' },
  father: { of: 'do seu pai', for: 'para o seu pai' },
  partner: { of: 'do seu companheiro ou companheira', for: 'para o seu familiar' },
  grandparent: { of: 'do seu avô ou da sua avó', for: 'para o seu familiar' },
  sibling: { of: 'do seu irmão ou da sua irmã', for: 'para o seu familiar' },
  other: { of: 'da pessoa que vai à consulta', for: 'para outra pessoa' },
};
