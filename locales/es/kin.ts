import type { Kin } from '../locale.ts';

/** Of whom something is asked, by their relation to the one who writes. */
export const kinEs: Kin = {
  son: 'de su hijo',
  daughter: 'de su hija',
  child: 'del niño o la niña',
  mother: 'de su mamá',
  father: 'de su papá',
  partner: 'de su pareja',
  grandparent: 'de su abuelo o abuela',
  sibling: 'de su hermano o hermana',
  other: 'de la persona que va a la consulta',
};
