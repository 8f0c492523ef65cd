import { onceFor } from "../onceFor.ts";
import type { TraitName, Traits } from "../traits.ts";
import type { Columns } from "./Columns.ts";
import { combine, type Profile, TOGETHER } from "./Profile.ts";

/** A trait that stands in no profile cannot be asked for: the compiler refuses it below. */
function holdingOf(name: (typeof TOGETHER)[number][number]): number {
  return TOGETHER.findIndex((together) => (together as readonly TraitName[]).includes(name));
}

const crossing = onceFor((_: Columns) => new Map<string, Profile>());

/** The rows by a combination of traits that holds at least those named; made once where it crosses those of `TOGETHER`. */
export function profileOf(columns: Columns, names: readonly TraitName[]): Profile {
  const holding = [...new Set(names.map(holdingOf))];
  const made = crossing(columns);
  const key = holding.join();
  const profile = made.get(key) ?? holding.flatMap((at) => columns.profiles[at] ?? []).reduce(combine);
  made.set(key, profile);
  return profile;
}

/** What one trait is in each row. */
export function traitIn<Name extends TraitName>(columns: Columns, name: Name): (row: number) => Traits[Name] {
  const { codes, values } = profileOf(columns, [name]);
  const told = values.map((traits) => traits[name]);
  return (row) => told[codes[row] ?? 0] as Traits[Name];
}
