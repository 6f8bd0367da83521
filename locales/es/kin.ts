import type { Kin } from '../locale.ts';

/** Of whom something is asked, by their relation to the one who writes. */
export const kinEs: Kin = {
  son: 'de [su|tu] hijo',
  daughter: 'de [su|tu] hija',
  child: 'del niño o la niña',
  mother: 'de [su|tu] mamá',
  father: 'de [su|tu] papá',
  partner: 'de [su|tu] pareja',
  grandparent: 'de [su|tu] abuelo o abuela',
  sibling: 'de [su|tu] hermano o hermana',
  other: 'de la persona que va a la consulta',
};
