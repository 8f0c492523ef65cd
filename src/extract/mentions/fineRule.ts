import { currencies } from "../lexicon/currencies.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

/** "91,890 tenge", "50 MCI", "291 700 tenge". */
export const fineRule: Rule = ({ tokens }) =>
  scan(tokens, (at) => {
    const first = tokens[at];
    if (first === undefined || first.kind !== "number") return null;
    // A blank, or a comma and a blank, may stand where thousands are set off.
    const next = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
    const spaced = /^\d{1,3}$/.test(first.text) && /^\d{3}$/.test(tokens[next]?.text ?? "");
    const digits = spaced ? `${first.text}${tokens[next]?.text}` : first.text.replaceAll(",", "");
    const to = spaced ? next + 2 : at + 2;
    const unit = currencies[tokens[to - 1]?.lower ?? ""];
    const amount = Number(digits);
    if (unit === undefined || !(amount > 0)) return null;
    return {
      from: at,
      to,
      mention: { kind: "fine", rule: "fine", value: { amount, unit }, ...spanOf(tokens, at, to) },
    };
  });
