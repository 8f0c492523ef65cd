import type { PlaceId } from "../../../domain/schema.ts";
import type { Frame } from "../../frames/Frame.ts";
import type { Fact } from "../Fact.ts";
import type { Setting } from "./Setting.ts";
import type { Surroundings } from "./Surroundings.ts";

/** The country of an outcome: that of its place, else the one its passage or heading names, else the article's. */
export function countryOf(
  place: Fact<PlaceId> | null,
  home: Frame,
  { setting, surroundings }: { setting: Setting; surroundings: Surroundings },
): string | null {
  const own = place === null ? null : setting.countryOf(place.value);
  return own ?? surroundings.country(home) ?? setting.country;
}
