import type { Gazetteer, GazetteerPlace } from "../../../domain/gazetteer.ts";
import { citiesWithDistrict, soundsLikeDistrict } from "../../lexicon/cityDistricts.ts";
import { capitals, countries, nationalities } from "../../lexicon/institutions.ts";
import { courtsElsewhere, regionCentres, regionsByAbbreviation } from "../../lexicon/regionCentres.ts";
import { isFrom, isWhere, type MentionOf } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";
import { chooseAmong } from "./chooseAmong.ts";

/** A place and, where the name alone does not say it, how it was concluded. */
export interface Located extends GazetteerPlace {
  /** `null`: the name is the place's own. */
  concluded: string | null;
}

type PlaceMention = MentionOf<"place">;

const SEAT = "town of the region's court";
const CAPITAL = "capital of the article's country";
const DISTRICT = "city of the district";
const TOLD_BEFORE = "district of the city told of before";
/** A smaller town has no districts with courts of their own. */
const LEAST_WITH_DISTRICTS = 150_000;

/** Kinds of places that name the town itself in which something happens. */
const NAMING = new Set<PlaceMention["value"]["kind"]>(["court", "seat", "heading"]);
/** A place of fewer people has no court that a report would name beside the district of a city. */
const LEAST_TOWN = 10_000;
/** Between a district and its city: "district court of", "district,". Characters. */
const BESIDE = 30;

/** What the place names of an article mean, found in its order. */
export class Atlas {
  readonly #gazetteer: Gazetteer;
  readonly #country: string | null;
  readonly #found = new Map<PlaceMention, Located | null>();
  /** Districts that may belong to a city the article names only later. */
  readonly #open: PlaceMention[] = [];
  /** The town told of last, and the one somebody of this paragraph is from. */
  #current: GazetteerPlace | null = null;
  #origin: GazetteerPlace | null = null;
  /** The town this paragraph told of last. */
  #nearby: GazetteerPlace | null = null;
  /** The towns its headings name. */
  #titled: readonly GazetteerPlace[] = [];
  /** The country of the heading it stands under. */
  #headed: string | null = null;
  #paragraph = -1;

  constructor(gazetteer: Gazetteer, country: string | null) {
    this.#gazetteer = gazetteer;
    this.#country = country;
  }

  placeOf(mention: PlaceMention): Located | null {
    return this.#found.get(mention) ?? null;
  }

  read(read: Read): void {
    const places = read.sightings.flatMap(({ mention }) => (mention.kind === "place" ? [mention] : []));
    const named = countriesIn(read);
    this.#enter(read, named);
    places.forEach((mention, at) => {
      const next = places[at + 1];
      const isBeside = next !== undefined && next.start - mention.end < BESIDE;
      const within = isBeside && next.value.kind === "region" ? next.value.name : null;
      const city = isBeside && mention.value.kind === "district" ? this.#cityOf(mention, next, named) : null;
      const place = city ?? this.#locate(mention, named, within);
      this.#found.set(mention, place);
      if (place === null && mention.value.kind === "district") this.#open.push(mention);
      if (place !== null && this.#isTold(mention, place)) this.#keep(mention, place);
      const isTown = place !== null && place.place.kind !== "region";
      if (isTown && read.passage.kind === "heading") this.#titled = [...this.#titled, place];
    });
  }

  /** Leaves the paragraph, and the heading, read before. */
  #enter({ passage }: Read, named: ReadonlySet<string>): void {
    if (passage.paragraph !== this.#paragraph) [this.#origin, this.#nearby] = [null, null];
    this.#paragraph = passage.paragraph;
    const [only = null] = named;
    if (passage.kind === "heading") this.#headed = named.size === 1 ? only : null;
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
    if (kind === "capital" && name !== "") return this.#seatOf(name, named);
    if (kind === "capital") return this.#townOf(capitals[this.#countryAmong(named) ?? ""], named, CAPITAL);
    if (kind === "seat") return this.#seatOf(name, named);
    if (kind === "district") return this.#districtOf(name, named);
    const towns = kind === "region" ? [] : this.#towns(name);
    return this.#choose(towns.length > 0 ? towns : this.#regions(name), named, within, null);
  }

  /** "Zavodski district, Minsk", "the Almaly district court of Almaty": the city stands beside its district. */
  #cityOf({ value }: PlaceMention, next: PlaceMention, named: ReadonlySet<string>): Located | null {
    if (!isWhere(next.value)) return null;
    const city = this.#locate(next, named, null);
    if (city === null || city.place.kind === "region") return null;
    // "the Karasai district court in Kaskelen": of a district nobody knows, the town that follows tells.
    const isUnknown = this.#towns(value.name).length === 0 && citiesWithDistrict(value.name).length === 0;
    return isUnknown || hasDistrict(city, value.name) ? { ...city, concluded: DISTRICT } : null;
  }

  /** Whether what follows may be in a place: neither a region nor the bureau of an agency abroad. */
  #isTold({ value }: PlaceMention, { place }: Located): boolean {
    if (place.kind === "region" || value.kind === "title") return false;
    return value.kind !== "heading" || this.#country === null || place.country === this.#country;
  }

  #keep({ value }: PlaceMention, place: Located): void {
    if (isFrom(value)) this.#origin = place;
    else [this.#current, this.#nearby, this.#origin] = [place, place, null];
  }

  #countryAmong(named: ReadonlySet<string>): string | null {
    const [only] = named;
    return named.size === 1 && only !== undefined
      ? only
      : (this.#nearby?.place.country ?? this.#headed ?? this.#country);
  }

  #towns(name: string): GazetteerPlace[] {
    return this.#gazetteer.named(name).filter(({ place }) => place.kind !== "region");
  }

  #regions(name: string): GazetteerPlace[] {
    const whole = regionsByAbbreviation[name.toLowerCase()] ?? name;
    const names = [whole, ...["Region", "Oblast", "Krai", "Province", "Republic"].map((unit) => `${whole} ${unit}`)];
    return names.flatMap((each) => this.#gazetteer.named(each).filter(({ place }) => place.kind === "region"));
  }

  #choose(
    homonyms: readonly GazetteerPlace[],
    named: ReadonlySet<string>,
    within: string | null,
    concluded: string | null,
  ): Located | null {
    const place = chooseAmong(homonyms, { country: this.#country, named, region: within, near: this.#current });
    return place === null ? null : { ...place, concluded };
  }

  #townOf(name: string | undefined, named: ReadonlySet<string>, concluded: string): Located | null {
    return name === undefined ? null : this.#choose(this.#towns(name), named, null, concluded);
  }

  /** The court of a region sits in its centre; that of a city which is no region, in the city. */
  #seatOf(name: string, named: ReadonlySet<string>): Located | null {
    const region = this.#choose(this.#regions(name), named, null, SEAT);
    if (region === null) return this.#townOf(name, named, SEAT);
    if (courtsElsewhere.has(region.place.name)) return region;
    const [centre] = this.#towns(regionCentres[region.place.name] ?? name).filter(
      ({ place }) => place.country === region.place.country,
    );
    return centre === undefined ? region : { ...centre, concluded: SEAT };
  }

  /** The one city of the headings that has such a district, or that may have: "artist from Ulyanovsk jailed". */
  #titledWith(name: string): GazetteerPlace | null {
    const listed = this.#titled.filter(({ place }) => citiesWithDistrict(name).includes(place.name));
    const [first = null, ...others] = listed.length > 0 ? listed : this.#titled;
    const isOne = others.every(({ id }) => id === first?.id);
    return first !== null && isOne && hasDistrict(first, name) ? first : null;
  }

  /** The city told of before if it has such a district, else the city of the headings that has, else the only one of the country that has, else a town of that name. */
  #districtOf(name: string, named: ReadonlySet<string>): Located | null {
    if (this.#current?.place.name === name) return { ...this.#current, concluded: null };
    for (const city of [this.#origin, this.#current])
      if (city !== null && hasDistrict(city, name)) return { ...city, concluded: TOLD_BEFORE };
    const titled = this.#titledWith(name);
    if (titled !== null) return { ...titled, concluded: DISTRICT };
    const country = this.#countryAmong(named);
    const isWithin = ({ place }: GazetteerPlace) => country === null || place.country === country;
    const everywhere = citiesWithDistrict(name).flatMap((city) => this.#towns(city).slice(0, 1));
    const within = everywhere.filter(isWithin);
    // An article on several countries may name the court of another.
    const cities = within.length > 0 ? within : everywhere;
    const town = this.#choose(this.#towns(name).filter(isWithin), named, null, null);
    if (cities.length === 0) return town;
    const [only] = cities;
    const isPart = town !== null && only !== undefined && isPartOf(town, only);
    const isVillage = town === null || town.population < LEAST_TOWN || isPart;
    return only !== undefined && cities.length === 1 && isVillage ? { ...only, concluded: DISTRICT } : null;
  }
}

/** Degrees within which a settlement that bears a district's name is that part of the city. */
const CITY_BOUNDS = 0.25;

function isPartOf({ place: town }: GazetteerPlace, { place: city }: GazetteerPlace): boolean {
  const [north, east] = [town.latitude - city.latitude, town.longitude - city.longitude];
  return Math.abs(north) < CITY_BOUNDS && Math.abs(east) < CITY_BOUNDS;
}

function hasDistrict({ place, population }: GazetteerPlace, name: string): boolean {
  return (
    citiesWithDistrict(name).includes(place.name) || (population >= LEAST_WITH_DISTRICTS && soundsLikeDistrict(name))
  );
}

/** The countries a passage names. */
function countriesIn({ tokens }: Read): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ lower }, at) => {
      const before = [tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
      if (before.includes("citizen") || before.includes("native") || before.includes("from")) return [];
      const country = countries[lower] ?? nationalities[lower];
      return country === undefined ? [] : [country];
    }),
  );
}
