import { onceFor } from "../onceFor.ts";
import type { TraitName, Traits } from "../traits.ts";
import { type Coded, codesFor } from "./Coded.ts";
import type { TraitColumns } from "./Columns.ts";

/** Rows by the combination of some traits; `values` are the combinations that occur, without the other traits. */
export type Profile = Coded<Traits>;

/**
 * Traits that are asked for together are counted together: one pass over the rows then answers for every dimension that
 * is made of them.
 */
const TOGETHER: readonly (readonly TraitName[])[] = [
  ["status", "sentence"],
  ["placeId", "country"],
  ["isNamed", "count"],
];

/** More combinations than this are looked up in a map, not in an array. */
const MOST_IN_ARRAY = 1 << 22;

function single<Name extends TraitName>(columns: TraitColumns, name: Name): Profile {
  const { codes, values } = columns[name];
  return { codes, values: values.map((value) => ({ [name]: value }) as unknown as Traits) };
}

/** Gives every pair of codes a number, in the order in which pairs are first met. */
function pairNumbers(possible: number): (pair: number, next: number) => number {
  if (possible <= MOST_IN_ARRAY) {
    const numbers = new Int32Array(possible).fill(-1);
    return (pair, next) => {
      const known = numbers[pair] ?? -1;
      if (known < 0) numbers[pair] = next;
      return known < 0 ? next : known;
    };
  }
  const numbers = new Map<number, number>();
  return (pair, next) => {
    const known = numbers.get(pair);
    if (known === undefined) numbers.set(pair, next);
    return known ?? next;
  };
}

function combine(a: Profile, b: Profile): Profile {
  const numberOf = pairNumbers(a.values.length * b.values.length);
  const wide = new Uint32Array(a.codes.length);
  const values: Traits[] = [];
  for (let row = 0; row < wide.length; row++) {
    const [one, other] = [a.codes[row] ?? 0, b.codes[row] ?? 0];
    const code = numberOf(one * b.values.length + other, values.length);
    if (code === values.length) values.push(Object.assign({}, a.values[one], b.values[other]));
    wide[row] = code;
  }
  const codes = codesFor(wide.length, values.length);
  codes.set(wide);
  return { codes, values };
}

const profiles = onceFor((columns: TraitColumns) => {
  const made = new Map<string, Profile>();
  return (names: readonly TraitName[]): Profile => {
    const key = names.join(" ");
    const profile = made.get(key) ?? names.map((name) => single(columns, name)).reduce(combine);
    made.set(key, profile);
    return profile;
  };
});

/** The rows by a combination of traits that holds at least those named; made once for each combination. */
export function profileOf(columns: TraitColumns, names: readonly TraitName[]): Profile {
  const together = TOGETHER.find((group) => names.every((name) => group.includes(name)));
  return profiles(columns)(together ?? names);
}
