import type { Kin } from '../locale.ts';

/** Of whom something is asked, and for whom it is, by their relation to the one who writes. */
export const kinEs: Kin = {
  son: { of: 'de [su|tu] hijo', for: 'para [su|tu] hijo' },
  daughter: { of: 'de [su|tu] hija', for: 'para [su|tu] hija' },
  child: { of: 'del niño o la niña', for: 'para [su|tu] hijo o hija' },
  mother: { of: 'de [su|tu] mamá', for: 'para [su|tu] mamá' },
  father: { of: 'de [su|tu] papá', for: 'para [su|tu] papá' },
  partner: { of: 'de [su|tu] pareja', for: 'para [su|tu] pareja' },
  grandparent: { of: 'de [su|tu] abuelo o abuela', for: 'para [su|tu] familiar' },
  sibling: { of: 'de [su|tu] hermano o hermana', for: 'para [su|tu] familiar' },
  other: { of: 'de la persona que va a la consulta', for: 'para otra persona' },
};
