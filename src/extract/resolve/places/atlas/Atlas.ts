import type { Gazetteer } from "../../../../domain/gazetteer.ts";
import { citiesWithDistrict } from "../../../lexicon/cityDistricts.ts";
import { capitals } from "../../../lexicon/institutions.ts";
import { isWhere, type MentionOf } from "../../../Mention.ts";
import type { Read } from "../../../stage3Mentions.ts";
import { countriesIn } from "./countriesIn.ts";
import { DISTRICT, districtOf } from "./districtOf.ts";
import { Homonyms } from "./Homonyms.ts";
import { hasDistrict } from "./hasDistrict.ts";
import type { Located } from "./Located.ts";
import { seatOf } from "./seatOf.ts";
import { Trail } from "./Trail.ts";

type PlaceMention = MentionOf<"place">;

const CAPITAL = "capital of the article's country";

/** Kinds of places that name the town itself in which something happens. */
const NAMING = new Set<PlaceMention["value"]["kind"]>(["court", "seat", "heading"]);
/** Between a district and its city: "district court of", "district,". Characters. */
const BESIDE = 30;

/** What the place names of an article mean, found in its order. */
export class Atlas {
  readonly #country: string | null;
  readonly #trail: Trail;
  readonly #homonyms: Homonyms;
  readonly #found = new Map<PlaceMention, Located | null>();
  /** Districts that may belong to a city the article names only later. */
  readonly #open: PlaceMention[] = [];

  constructor(gazetteer: Gazetteer, country: string | null) {
    this.#country = country;
    this.#trail = new Trail(country);
    this.#homonyms = new Homonyms(gazetteer, country, this.#trail);
  }

  placeOf(mention: PlaceMention): Located | null {
    return this.#found.get(mention) ?? null;
  }

  read(read: Read): void {
    const places = read.sightings.flatMap(({ mention }) => (mention.kind === "place" ? [mention] : []));
    const named = countriesIn(read);
    this.#trail.enter(read, named);
    places.forEach((mention, at) => {
      const next = places[at + 1];
      const isBeside = next !== undefined && next.start - mention.end < BESIDE;
      const within = isBeside && next.value.kind === "region" ? next.value.name : null;
      const city = isBeside && mention.value.kind === "district" ? this.#cityOf(mention, next, named) : null;
      const place = city ?? this.#locate(mention, named, within);
      this.#found.set(mention, place);
      if (place === null && mention.value.kind === "district") this.#open.push(mention);
      if (place !== null && this.#isTold(mention, place)) this.#trail.keep(mention, place);
      const isTown = place !== null && place.place.kind !== "region";
      if (isTown && read.passage.kind === "heading") this.#trail.title(place);
    });
  }

  /** A district named before its city is one of the only town whose courts and police the article tells of. */
  close(): void {
    const acting = [...this.#found].flatMap(([mention, place]) =>
      place !== null && NAMING.has(mention.value.kind) && this.#isTold(mention, place) ? [place] : [],
    );
    const [only] = acting;
    if (only === undefined || acting.some(({ id }) => id !== only.id)) return;
    for (const mention of this.#open)
      if (hasDistrict(only, mention.value.name)) this.#found.set(mention, { ...only, concluded: DISTRICT });
  }

  #locate({ value }: PlaceMention, named: ReadonlySet<string>, within: string | null): Located | null {
    const { kind, name } = value;
    const homonyms = this.#homonyms;
    if (kind === "capital" && name !== "") return seatOf(homonyms, name, named);
    if (kind === "capital") return homonyms.townOf(capitals[this.#trail.countryAmong(named) ?? ""], named, CAPITAL);
    if (kind === "seat") return seatOf(homonyms, name, named);
    if (kind === "district") return districtOf(this.#trail, homonyms, name, named);
    const towns = kind === "region" ? [] : homonyms.towns(name);
    return homonyms.choose(towns.length > 0 ? towns : homonyms.regions(name), named, within, null);
  }

  /** "Zavodski district, Minsk", "the Almaly district court of Almaty": the city stands beside its district. */
  #cityOf({ value }: PlaceMention, next: PlaceMention, named: ReadonlySet<string>): Located | null {
    if (!isWhere(next.value)) return null;
    const city = this.#locate(next, named, null);
    if (city === null || city.place.kind === "region") return null;
    // "the Karasai district court in Kaskelen": of a district nobody knows, the town that follows tells.
    const isUnknown = this.#homonyms.towns(value.name).length === 0 && citiesWithDistrict(value.name).length === 0;
    return isUnknown || hasDistrict(city, value.name) ? { ...city, concluded: DISTRICT } : null;
  }

  /** Whether what follows may be in a place: neither a region nor the bureau of an agency abroad. */
  #isTold({ value }: PlaceMention, { place }: Located): boolean {
    if (place.kind === "region" || value.kind === "title") return false;
    return value.kind !== "heading" || this.#country === null || place.country === this.#country;
  }
}
