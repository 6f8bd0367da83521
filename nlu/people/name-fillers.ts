/** Small words of both languages that may stand inside a name. */
export const NAME_FILLERS = `de, del, la, las, los, el, lo, a, al, en, un, una, o, os, as, do, da, dos, das, em, no, na,
  um, uma, por, para, pra, con, com, que, me, se, es, y, e, mucho, mucha, muchos, muchas, muito, muita, bastante`;
