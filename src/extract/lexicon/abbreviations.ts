/** Abbreviations whose full stop ends no passage. */
export const abbreviations = new Set(
  "art p pt no mr mrs ms dr prof st vs jan feb mar apr jun jul aug sep sept oct nov dec gen col lt sgt rev fr etc inc ltd u.s u.k b b.u y.o i.e e.g approx incl obl str tel nos arts cf ca".split(
    " ",
  ),
);
