import type { TraitTest } from "../facets/Facet.ts";
import { onceFor } from "../onceFor.ts";
import { addMarked, wordsFor } from "./bits.ts";
import type { Columns } from "./Columns.ts";
import { Members } from "./Members.ts";
import type { Profile } from "./Profile.ts";
import { profileOf } from "./profileOf.ts";
import { addRows, turnRows } from "./RowLists.ts";
import { rowListsOf } from "./rowListsOf.ts";

const rowsByCode = onceFor(({ codes, values }: Profile) =>
  rowListsOf({ things: codes, rowAt: (row) => row, different: values.length, length: codes.length }),
);

/** Those who pass a test of their traits, and which combinations do. */
export interface Passing<Value = unknown> {
  value: Value;
  profile: Profile;
  passes: Uint8Array;
  members: Members;
}

function passingAnew<Value>(value: Value, profile: Profile, test: Test<Value>): Passing<Value> | null {
  const passes = new Uint8Array(profile.values.length);
  const passing: number[] = [];
  for (const [code, traits] of profile.values.entries()) if (test.passes(value, traits)) passing.push(code);
  for (const code of passing) passes[code] = 1;
  if (passing.length === passes.length) return null;
  const words = wordsFor(profile.codes.length);
  // A value that moves needs the rows of each combination listed: once they are, not every row need be asked.
  if (test.between !== undefined && passing.length * 2 < passes.length)
    addRows(rowsByCode(profile), new Uint32Array(passing), words);
  else addMarked(words, profile.codes, passes);
  return { value, profile, passes, members: new Members(words) };
}

/** As it was before, with the rows turned that pass now and did not then, or no more. */
function turned<Value>(
  before: Passing<Value>,
  value: Value,
  between: readonly number[],
  test: Test<Value>,
): Passing<Value> {
  const { profile } = before;
  const [passes, words] = [before.passes.slice(), before.members.words.slice()];
  const changed: number[] = [];
  for (const code of between) {
    const traits = profile.values[code];
    const now = traits !== undefined && test.passes(value, traits) ? 1 : 0;
    if (passes[code] === now) continue;
    passes[code] = now;
    changed.push(code);
  }
  turnRows(rowsByCode(profile), new Uint32Array(changed), words);
  return { value, profile, passes, members: new Members(words) };
}

type Test<Value> = TraitTest<Value>["test"];

/**
 * Those who pass a test of some traits, which is asked for each different combination; null where all do. What passed
 * the same facet before makes it shorter: of a range that is dragged little changes.
 */
export function membersByTraits<Value>(
  columns: Columns,
  test: Test<Value>,
  value: Value,
  before: Passing<Value> | null,
): Passing<Value> | null {
  const profile = profileOf(columns, test.of);
  const between = before === null ? null : (test.between?.(before.value, value, profile.values) ?? null);
  return before === null || between === null ? passingAnew(value, profile, test) : turned(before, value, between, test);
}
