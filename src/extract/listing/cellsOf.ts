import { ofRead } from "../ofRead.ts";
import type { Read } from "../stage3Mentions.ts";
import { isGap, type Token } from "../token.ts";
import type { Cell } from "./Cell.ts";

const ALWAYS = new Set([",", ";", "|", "—", "•", "·", "→", "=", "(", ")", "[", "]"]);
/** Marks that part cells only with a blank beside them: "10–15 days" and "LA-155/14" stay whole. */
const WITH_BLANK = new Set(["–", "/", "―", "−", ":"]);

function hasBlank(tokens: readonly Token[], at: number, both: boolean): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark === undefined) return false;
  const [left, right] = [
    before === undefined || before.end < mark.start,
    after === undefined || mark.end < after.start,
  ];
  return both ? left && right : left || right;
}

/** A mark that parts two cells. A colon needs a blank behind it: "14:20" has none. */
function isSeparator(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark?.kind !== "mark") return false;
  if (ALWAYS.has(mark.text) || isGap(mark)) return true;
  const after = tokens[at + 1];
  if (mark.text === ":") return after === undefined || after.start > mark.end || after.kind === "mark";
  return WITH_BLANK.has(mark.text) ? hasBlank(tokens, at, false) : mark.text === "-" && hasBlank(tokens, at, true);
}

/** Marks at the edges of a cell that belong to no words of it. */
function isEdge(token: Token | undefined): boolean {
  return token?.kind === "mark" && !/["“”„«»]/u.test(token.text);
}

/** Where the marker of a line ends: "12.", "a)", "No. 5", "2–3.", bullets, pictures. */
export function behindMarker(tokens: readonly Token[]): number {
  let at = 0;
  while (isEdge(tokens[at]) && !/[(["]/u.test(tokens[at]?.text ?? "")) at += 1;
  const numero = tokens[at]?.lower === "no" || tokens[at]?.text === "№";
  const number = numero ? at + (tokens[at + 1]?.text === "." ? 2 : 1) : at;
  const isNumber = /^\d{1,3}$|^\p{L}$/u.test(tokens[number]?.text ?? "");
  const closes = [".", ")"].includes(tokens[number + 1]?.text ?? "");
  if (isNumber && closes && (/^\d/u.test(tokens[number]?.text ?? "") || tokens[number + 1]?.text === ")"))
    at = number + 2;
  else if (numero && isNumber) at = number + 1;
  at = behindRange(tokens, isNumber ? number : at) ?? at;
  while (isEdge(tokens[at]) && !/[(["]/u.test(tokens[at]?.text ?? "")) at += 1;
  return at;
}

/** "2–3.", "7) – 9)": an item that counts for several. */
function behindRange(tokens: readonly Token[], first: number): number | null {
  const link = [".", ")"].includes(tokens[first + 1]?.text ?? "") ? first + 2 : first + 1;
  const isRange = ["-", "–", "—", "and", "to"].includes(tokens[link]?.lower ?? "");
  const areNumbers = [first, link + 1].every((at) => /^\d{1,3}$/u.test(tokens[at]?.text ?? ""));
  return isRange && areNumbers && [".", ")"].includes(tokens[link + 2]?.text ?? "") ? link + 3 : null;
}

/** Cuts a passage at the marks that stand outside its mentions. */
export const cellsOf = ofRead((read: Read): readonly Cell[] => cellsFrom(read, behindMarker(read.tokens)));

/** The same of what stands at `start` and behind. */
export function cellsFrom(read: Read, start: number): readonly Cell[] {
  const { tokens, sightings } = read;
  const inMention = new Set<number>();
  for (const { from, to } of sightings) for (let at = from + 1; at < to; at++) inMention.add(at);
  const cells: Cell[] = [];
  let [from, depth, mark] = [start, 0, ""];
  const close = (end: number) => {
    let [first, to] = [from, end];
    while (first < to && isEdge(tokens[first]) && !inMention.has(first)) first += 1;
    while (to > first && isEdge(tokens[to - 1]) && !inMention.has(to - 1)) to -= 1;
    const [head, last] = [tokens[first], tokens[to - 1]];
    if (head === undefined || last === undefined || to <= first) return;
    const mentions = sightings.filter((each) => each.from >= first && each.to <= to).map((each) => each.mention);
    cells.push({ start: head.start, end: last.end, read, from: first, to, mentions, depth, mark, field: null });
  };
  for (let at = start; at < tokens.length; at++) {
    if (inMention.has(at) || !isSeparator(tokens, at)) continue;
    close(at);
    [from, mark] = [at + 1, tokens[at]?.text ?? ""];
    if (mark === "(" || mark === "[") depth += 1;
    if (mark === ")" || mark === "]") depth = Math.max(0, depth - 1);
  }
  close(tokens.length);
  return cells;
}
