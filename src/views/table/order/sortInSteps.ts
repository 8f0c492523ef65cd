import type { Work } from "./Work.ts";

/** Members that are sorted or merged in one step: some tenths of a millisecond where words are compared. */
const STEP = 256;

type Compare<Member> = (a: Member, b: Member) => number;

function* merge<Member>(a: readonly Member[], b: readonly Member[], compare: Compare<Member>): Work<readonly Member[]> {
  const merged: Member[] = [];
  let [left, right] = [0, 0];
  for (;;) {
    if (merged.length % STEP === 0) yield;
    const [first, second] = [a[left], b[right]];
    if (first === undefined || second === undefined) break;
    const isFirst = compare(first, second) <= 0;
    merged.push(isFirst ? first : second);
    if (isFirst) left += 1;
    else right += 1;
  }
  return merged.concat(a.slice(left), b.slice(right));
}

/** The members in order, those alike as they stood. No member is `undefined`. */
export function* sortInSteps<Member>(members: readonly Member[], compare: Compare<Member>): Work<readonly Member[]> {
  let runs: (readonly Member[])[] = [];
  for (let from = 0; from < members.length; from += STEP) {
    runs.push(members.slice(from, from + STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Member[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}
