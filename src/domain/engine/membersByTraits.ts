import { onceFor } from "../onceFor.ts";
import type { TraitName, Traits } from "../traits.ts";
import { add, wordsFor } from "./bits.ts";
import type { TraitColumns } from "./Columns.ts";
import { Members } from "./Members.ts";
import { type Profile, profileOf } from "./profileOf.ts";

/** The rows of each combination of a profile together: those of code c stand from `starts[c]` up to `starts[c + 1]`. */
interface RowsByCode {
  starts: Uint32Array;
  rows: Uint32Array;
}

const rowsByCode = onceFor(({ codes, values }: Profile): RowsByCode => {
  const starts = new Uint32Array(values.length + 1);
  for (const code of codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  for (let code = 0; code < values.length; code++) starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  const next = starts.slice();
  const rows = new Uint32Array(codes.length);
  codes.forEach((code, row) => {
    const at = next[code] ?? 0;
    rows[at] = row;
    next[code] = at + 1;
  });
  return { starts, rows };
});

/** Above so many combinations each has few rows, so that those which pass no more, or pass newly, are found one by one. */
const MANY = 256;

/** Those who pass a test of their traits, and which combinations do. */
export interface Passing {
  profile: Profile;
  passes: Uint8Array;
  members: Members;
}

function allPassing(profile: Profile, passes: Uint8Array): Uint32Array {
  const { codes } = profile;
  const words = wordsFor(codes.length);
  for (let row = 0; row < codes.length; row++) if (passes[codes[row] ?? 0] === 1) add(words, row);
  return words;
}

/** The words of those who passed before, with the rows turned of whom that has changed. */
function turned(before: Passing, passes: Uint8Array): Uint32Array {
  const words = before.members.words.slice();
  const { starts, rows } = rowsByCode(before.profile);
  for (let code = 0; code < passes.length; code++) {
    if (passes[code] === before.passes[code]) continue;
    const end = starts[code + 1] ?? 0;
    for (let at = starts[code] ?? 0; at < end; at++) {
      const row = rows[at] ?? 0;
      words[row >>> 5] = (words[row >>> 5] ?? 0) ^ (1 << (row & 31));
    }
  }
  return words;
}

/**
 * Those who pass a test of some traits, which is asked for each different combination; null where all do. What passed
 * the same facet before makes it shorter: of a range that is dragged little changes.
 */
export function membersByTraits(
  columns: TraitColumns,
  of: readonly TraitName[],
  test: (traits: Traits) => boolean,
  before: Passing | null,
): Passing | null {
  const profile = profileOf(columns, of);
  const passes = new Uint8Array(profile.values.length);
  profile.values.forEach((traits, code) => {
    if (test(traits)) passes[code] = 1;
  });
  if (!passes.includes(0)) return null;
  const isNear = before !== null && before.profile === profile && profile.values.length > MANY;
  const words = isNear ? turned(before, passes) : allPassing(profile, passes);
  return { profile, passes, members: new Members(words) };
}
