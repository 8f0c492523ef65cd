/** Verbs that make a statement of words; without one they may be an imprint: "District court, 12 March." */
export const finiteVerbs = new Set("is are was were has have had".split(" "));
