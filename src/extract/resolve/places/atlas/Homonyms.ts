import type { Gazetteer, GazetteerPlace } from "../../../../domain/gazetteer.ts";
import { regionsByAbbreviation } from "../../../lexicon/regionCentres.ts";
import { chooseAmong } from "../chooseAmong.ts";
import type { Located } from "./Located.ts";
import type { Trail } from "./Trail.ts";

/** The places a name may be that of, and the one of them it means in an article. */
export class Homonyms {
  readonly #gazetteer: Gazetteer;
  readonly #country: string | null;
  readonly #trail: Trail;

  constructor(gazetteer: Gazetteer, country: string | null, trail: Trail) {
    this.#gazetteer = gazetteer;
    this.#country = country;
    this.#trail = trail;
  }

  towns(name: string): GazetteerPlace[] {
    return this.#gazetteer.named(name).filter(({ place }) => place.kind !== "region");
  }

  regions(name: string): GazetteerPlace[] {
    const whole = regionsByAbbreviation[name.toLowerCase()] ?? name;
    const names = [whole, ...["Region", "Oblast", "Krai", "Province", "Republic"].map((unit) => `${whole} ${unit}`)];
    return names.flatMap((each) => this.#gazetteer.named(each).filter(({ place }) => place.kind === "region"));
  }

  choose(
    homonyms: readonly GazetteerPlace[],
    named: ReadonlySet<string>,
    within: string | null,
    concluded: string | null,
  ): Located | null {
    const place = chooseAmong(homonyms, { country: this.#country, named, region: within, near: this.#trail.current });
    return place === null ? null : { ...place, concluded };
  }

  townOf(name: string | undefined, named: ReadonlySet<string>, concluded: string): Located | null {
    return name === undefined ? null : this.choose(this.towns(name), named, null, concluded);
  }
}
