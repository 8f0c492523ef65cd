import { beforeYear } from "../../lexicon/dateWords.ts";
import { courtWords } from "../../lexicon/sittings.ts";
import { type DateReader, dateOf, type FoundDate, yearAt } from "./FoundDate.ts";

/** Day first, as everywhere in the region; month first only where the second number can be no month. */
function inOrder(first: number, second: number, year: number | null, length: number): FoundDate {
  const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second];
  return { date: dateOf({ year, month, day }), length };
}

/** "18.10.2023", "18.10.23"; "18.10" only behind a word that a day follows. */
export const dotted: DateReader = (tokens, at) => {
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.((?:19|20)?\d{2}))?$/.exec(tokens[at]?.text ?? "");
  if (parts === null) return null;
  const [, first, second, written] = parts;
  if (written === undefined) {
    // "Lida District Court, 22.09": behind its court a pair of numbers is a day.
    const isBehindCourt = tokens[at - 1]?.text === "," && courtWords.has(tokens[at - 2]?.lower ?? "");
    const isBehindWord = ["on", "dated", "until", "till", "since"].includes(tokens[at - 1]?.lower ?? "");
    const isDay = /^\d{2}\.\d{2}$/.test(parts[0]) && (isBehindWord || isBehindCourt);
    return isDay ? inOrder(Number(first), Number(second), null, 1) : null;
  }
  const year = Number(written.length === 2 ? `20${written}` : written);
  return inOrder(Number(first), Number(second), year, 1);
};

/** "18/10/2023", "18-10-2023", "2023-10-18"; "18/10" only behind a word that a day follows. */
export const separated: DateReader = (tokens, at) => {
  const mark = tokens[at + 1]?.text ?? "";
  if (mark !== "/" && mark !== "-") return null;
  const [first, second] = [tokens[at]?.text ?? "", tokens[at + 2]?.text ?? ""];
  const isTwice = tokens[at + 3]?.text === mark;
  const number = /^\d{1,2}$/;
  if (isTwice && yearAt(tokens, at) !== null && number.test(second) && number.test(tokens[at + 4]?.text ?? "")) {
    const [month, day] = [Number(second), Number(tokens[at + 4]?.text)];
    return { date: dateOf({ year: Number(first), month, day }), length: 5 };
  }
  if (!number.test(first) || !number.test(second)) return null;
  const year = isTwice ? yearAt(tokens, at + 4) : null;
  if (year !== null) return inOrder(Number(first), Number(second), year, 5);
  const isDay = mark === "/" && !isTwice && ["on", "dated"].includes(tokens[at - 1]?.lower ?? "");
  return isDay ? inOrder(Number(first), Number(second), null, 3) : null;
};

/** "in 2019", "mid-2021": a year alone needs a word before it, or it may be any number. */
export const yearAlone: DateReader = (tokens, at) => {
  const year = yearAt(tokens, at);
  if (year === null) return null;
  const before = tokens[at - 1]?.text === "-" ? at - 2 : at - 1;
  return beforeYear.has(tokens[before]?.lower ?? "") ? { date: dateOf({ year }), length: 1 } : null;
};
