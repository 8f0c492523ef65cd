import type { TraitName, Traits } from "../traits.ts";
import { type Coded, codesFor } from "./Coded.ts";

/** Rows by the combination of some traits; `values` are the combinations that occur, without the other traits. */
export type Profile = Coded<Traits>;

/** A column for each trait. */
export type TraitColumns = { readonly [Name in TraitName]: Coded<Traits[Name]> };

/**
 * Traits that are asked for together stand together, each in one of these: a pass over one column answers for every
 * dimension that is made of them.
 */
export const TOGETHER = [
  ["status", "sentence"],
  ["placeId", "country"],
  ["date"],
  ["category"],
  ["organisation"],
  ["isNamed", "count", "background", "inferred", "weakest"],
] as const satisfies readonly (readonly TraitName[])[];

/** More combinations than this are looked up in a map, not in an array. */
const MOST_IN_ARRAY = 1 << 22;

function single(name: TraitName, { codes, values }: Coded<unknown>): Profile {
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

/** Rows by what two profiles tell. */
export function combine(a: Profile, b: Profile): Profile {
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

/** The columns of single traits as profiles, in the order of `TOGETHER`. */
export function profilesFrom(traits: TraitColumns): Profile[] {
  return TOGETHER.map((names) => names.map((name) => single(name, traits[name])).reduce(combine));
}
