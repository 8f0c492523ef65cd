const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** Verbs by which somebody has to part with a sum that stands behind them, and the words between. */
export const dueVerbs: ReadonlyMap<string, readonly string[]> = new Map([
  ["find", [""]],
  ["pay", [""]],
  ["transfer", [""]],
  ["remit", [""]],
  ["raise", [""]],
  ["muster", [""]],
  ["surrender", [""]],
  ["scrape", ["together"]],
  ["part", ["with"]],
  // "will have to part with": behind these words "part" is taken for a noun.
  ["have", ["part with"]],
  ["hand", ["over"]],
  ["fork", ["out", "over"]],
  ["shell", ["out"]],
  ["cough", ["up"]],
  ["come", ["up with"]],
  ["say", ["goodbye to", "farewell to"]],
]);
/** By these somebody is in debt; to the purse of a state, for a fine. */
export const owingVerbs = set("owe");
export const purses = set("state budget treasury republic exchequer");
/** By these a court takes a sum from somebody. */
export const collectingVerbs = set("collect recover exact withhold deduct levy");
/** By these a sum comes to be there, by whom it has to be paid. */
export const foundVerbs = set("find pay");
/** Beside a sum: somebody had to part with it. */
export const poorer = set("poorer lighter");
/** Nouns for a paper by which a sum is asked for, before it: "with a bill for 800 roubles". */
export const bills = set("bill invoice receipt");
