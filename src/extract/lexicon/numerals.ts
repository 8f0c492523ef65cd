import { remembering } from "../../domain/remembering.ts";

const ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const teens = ["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Numerals in words from one to ninety-nine, and "dozen". */
export const numerals: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...ones, ...teens].map((word, value) => [word, value] as const).slice(1),
  ...tens.flatMap((ten, index) => [
    [ten, (index + 2) * 10] as const,
    ...ones.slice(1, 10).map((one, value) => [`${ten}-${one}`, (index + 2) * 10 + value + 1] as const),
  ]),
  ["dozen", 12] as const,
]);

const valueOfWord: ReadonlyMap<string, number> = new Map(Object.entries(numerals));

/** "forty five": tens and ones that no hyphen joins. */
export function joinedNumeral(word: string, next: string): number | null {
  const [ten, one] = [tens.indexOf(word), ones.indexOf(next)];
  return ten < 0 || one < 1 || one > 9 ? null : (ten + 2) * 10 + one;
}

/** Words that multiply the number before them. */
export const multipliers: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  thous: 1000,
  k: 1000,
  million: 1_000_000,
  mln: 1_000_000,
  mn: 1_000_000,
  billion: 1_000_000_000,
  bln: 1_000_000_000,
  bn: 1_000_000_000,
};

/** The value of a numeral in digits or words; `null` for any other word. Thousands may be set off by a comma. */
export const numeralValue = remembering((word): number | null => {
  if (!/^\d/.test(word)) return valueOfWord.get(word.toLowerCase()) ?? null;
  return /^\d{1,3}(?:,\d{3})+$|^\d+$/.test(word) ? Number(word.replaceAll(",", "")) : null;
});
