import type { GazetteerFile } from "../gazetteer/encodeGazetteer.ts";
import { clipBox } from "./regionalFeatures.ts";

/** Towns that tell a reader where on the map he is; columns of one length, the most important first. Degrees, two decimals. */
export interface OrientationTowns {
  /** PlaceId, so that a town which has a mark is not named twice. */
  id: string[];
  name: string[];
  longitude: number[];
  latitude: number[];
}

/** The seats of government come before larger towns; the gazetteer's numbers of people are old for some. */
const CAPITALS = ["astana", "tashkent", "bishkek", "dushanbe", "ashgabat"];

/** In Central Asia every town of so many people is worth a name. */
const LEAST_PEOPLE = 90_000;
const COUNTRIES = ["KZ", "KG", "TJ", "TM", "UZ"];

/** Around it only what readers know: the gazetteer names boroughs among the largest towns of some neighbours. */
const BEYOND = [
  ...["moscow", "saint-petersburg", "kyiv", "minsk", "istanbul", "tehran", "baku", "tbilisi", "yerevan", "kabul"],
  ...["novosibirsk", "yekaterinburg", "kazan", "omsk", "samara", "chelyabinsk", "ufa", "volgograd", "saratov"],
  ...["nizhny-novgorod", "rostov-on-don", "perm", "krasnoyarsk", "irkutsk", "krasnodar", "voronezh", "tyumen", "tomsk"],
  ...["vladivostok", "khabarovsk", "yakutsk", "murmansk", "arkhangelsk", "astrakhan", "orenburg", "barnaul"],
  ...["kharkiv", "odesa", "lviv", "dnipro", "brest", "homel", "chisinau", "ankara", "mashhad", "tabriz", "isfahan"],
  ...["warsaw", "vilnius", "riga", "tallinn", "helsinki", "bucharest", "budapest", "urumqi", "beijing", "ulan-bator"],
];

type Rank = readonly [list: number, within: number];

function rankOf({ id, country, population }: Row): Rank | null {
  if (CAPITALS.includes(id)) return [0, CAPITALS.indexOf(id)];
  if (COUNTRIES.includes(country)) return population < LEAST_PEOPLE ? null : [1, -population];
  return BEYOND.includes(id) ? [2, BEYOND.indexOf(id)] : null;
}

interface Row {
  id: string;
  country: string;
  population: number;
}

function isInBox(longitude: number, latitude: number): boolean {
  const [west, south, east, north] = clipBox;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

/** The towns inside the box of the regional map, or those outside it. */
export function orientationTowns(file: GazetteerFile, inside: boolean): OrientationTowns {
  const { id: ids, kind, name, country, longitude, latitude, population } = file.places;
  const ranked = ids.flatMap((id, row) => {
    const at = { longitude: longitude[row] ?? 0, latitude: latitude[row] ?? 0 };
    if (kind[row] !== 0 || isInBox(at.longitude, at.latitude) !== inside) return [];
    const iso = file.countries[country[row] ?? -1] ?? "";
    const rank = rankOf({ id, country: iso, population: population[row] ?? 0 });
    return rank === null ? [] : [{ id, name: name[row] ?? id, ...at, rank }];
  });
  ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  const rounded = (degrees: number) => Math.round(degrees * 100) / 100;
  return {
    id: ranked.map((town) => town.id),
    name: ranked.map((town) => town.name),
    longitude: ranked.map((town) => rounded(town.longitude)),
    latitude: ranked.map((town) => rounded(town.latitude)),
  };
}
