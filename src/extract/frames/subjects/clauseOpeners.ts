/** Prepositions that open a clause as well: the noun behind them is the subject of the verb. */
export const clauseOpeners = new Set(["since", "after", "before", "until", "till", "as", "than"]);
