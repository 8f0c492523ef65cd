import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { GazetteerFile } from "../../src/build/gazetteer/encodeGazetteer.ts";
import { mostPopulousFirst, withoutDuplicates } from "../../src/build/gazetteer/nameTowns.ts";
import { givePlaceIds } from "../../src/build/gazetteer/placeIds.ts";
import { pressSpelling } from "../../src/build/gazetteer/pressSpelling.ts";
import { slugOf } from "../../src/build/gazetteer/slug.ts";

const text = readFileSync(new URL("../../data/gazetteer.json", import.meta.url), "utf8");
const gazetteer = JSON.parse(text) as GazetteerFile;
const { places, regions, countries, otherNames } = gazetteer;

function placeOf(id: string) {
  const row = places.id.indexOf(id);
  return {
    kind: places.kind[row],
    name: places.name[row],
    region: regions[places.region[row] ?? -1] ?? null,
    country: countries[places.country[row] ?? -1],
    latitude: places.latitude[row] ?? Number.NaN,
    longitude: places.longitude[row] ?? Number.NaN,
    population: places.population[row] ?? Number.NaN,
  };
}

describe("the gazetteer file", () => {
  it("has columns of one length and ends with one newline", () => {
    for (const column of Object.values(places)) expect(column).toHaveLength(places.id.length);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it("has ids that are unique, sorted and shaped as slugs", () => {
    expect(new Set(places.id).size).toBe(places.id.length);
    expect([...places.id].sort()).toEqual(places.id);
    expect(places.id.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("has a Latin name in every row", () => {
    expect(places.name.filter((name) => !/\p{Script=Latin}/u.test(name))).toEqual([]);
  });

  it("has every coordinate in range, with four decimals at most", () => {
    expect(places.latitude.every((degrees) => degrees > 15 && degrees < 82)).toBe(true);
    expect(places.longitude.every((degrees) => degrees >= -180 && degrees <= 180)).toBe(true);
    const degrees = [...places.latitude, ...places.longitude];
    expect(degrees.filter((value) => Number(value.toFixed(4)) !== value)).toEqual([]);
  });

  it("has regions, countries and populations that exist", () => {
    expect(places.region.every((index) => index === -1 || regions[index] !== undefined)).toBe(true);
    expect(places.country.every((index) => countries[index] !== undefined)).toBe(true);
    expect(places.population.every((people) => Number.isInteger(people) && people >= 0)).toBe(true);
    expect(countries.filter((country) => !/^[A-Z]{2}$/.test(country))).toEqual([]);
  });

  it("has other names only of places it has, and never the name itself", () => {
    for (const [id, names] of Object.entries(otherNames)) {
      expect(places.id).toContain(id);
      expect(names.map(slugOf)).not.toContain(slugOf(placeOf(id).name ?? ""));
    }
  });

  it.each([
    ["astana", "Astana"],
    ["almaty", "Almaty"],
    ["shymkent", "Shymkent"],
    ["oral", "Oral"],
    ["aktobe", "Aktobe"],
    ["karaganda", "Karaganda"],
    ["atyrau", "Atyrau"],
    ["aktau", "Aktau"],
    ["semey", "Semey"],
    ["ust-kamenogorsk", "Ust-Kamenogorsk"],
    ["kostanay", "Kostanay"],
    ["kyzylorda", "Kyzylorda"],
    ["taraz", "Taraz"],
    ["taldykorgan", "Taldykorgan"],
    ["petropavl", "Petropavl"],
    ["kokshetau", "Kokshetau"],
    ["pavlodar", "Pavlodar"],
    ["turkistan", "Turkistan"],
    ["konaev", "Konaev"],
    ["zhezkazgan", "Zhezkazgan"],
    ["zhanaozen", "Zhanaozen"],
    ["ekibastuz", "Ekibastuz"],
    ["temirtau", "Temirtau"],
    ["talgar", "Talgar"],
    ["kaskelen", "Kaskelen"],
    ["kulsary", "Kulsary"],
    ["aksai", "Aksai"],
    ["beyneu", "Beyneu"],
  ])("has the town %s of Kazakhstan, with people in it", (id, name) => {
    expect(placeOf(id)).toMatchObject({ name, kind: 0, country: "KZ" });
    expect(placeOf(id).population).toBeGreaterThan(0);
  });

  it("has Almaty and Astana where they are", () => {
    expect(Math.abs(placeOf("almaty").latitude - 43.24)).toBeLessThan(0.3);
    expect(Math.abs(placeOf("almaty").longitude - 76.89)).toBeLessThan(0.3);
    expect(Math.abs(placeOf("astana").latitude - 51.13)).toBeLessThan(0.3);
    expect(Math.abs(placeOf("astana").longitude - 71.43)).toBeLessThan(0.3);
  });

  it("has the seventeen regions of Kazakhstan as places, and its three cities as towns", () => {
    const kazakhstan = countries.indexOf("KZ");
    const units = places.id.filter((_, row) => places.country[row] === kazakhstan && places.kind[row] === 1);
    expect(units).toHaveLength(17);
    expect(units).toEqual(expect.arrayContaining(["abai-region", "jetisu-region", "ulytau-region", "almaty-region"]));
    for (const city of ["almaty", "astana", "shymkent"]) expect(placeOf(city)).toMatchObject({ kind: 0, region: null });
  });

  it("gives a town the region of today", () => {
    expect(placeOf("semey").region).toBe("Abai Region");
    expect(placeOf("zhezkazgan").region).toBe("Ulytau Region");
    expect(placeOf("oral").region).toBe("West Kazakhstan Region");
  });

  it.each([
    ["astana", "Nur-Sultan"],
    ["khorog", "Khorugh"],
    ["homel", "Gomel"],
    ["hrodna", "Grodno"],
    ["ashgabat", "Ashkhabad"],
    ["khankendi", "Stepanakert"],
    ["kyiv", "Kiev"],
    ["svetlahorsk", "Svetlogorsk"],
  ])("finds %s by its other name %s", (id, name) => {
    expect(otherNames[id]).toContain(name);
  });
});

describe("place ids", () => {
  const place = (name: string, region: string | null, country = "KZ") => ({ name, region, country });

  it("give the bare slug to the first of a name, then add region, country and a number", () => {
    const aktau = place("Aktau", "Karaganda Region");
    const given = givePlaceIds([place("Aktau", "Mangystau Region"), aktau, aktau, aktau, place("Aktau", null)], []);
    expect(given.map(({ id }) => id)).toEqual([
      "aktau",
      "aktau-karaganda-region",
      "aktau-karaganda-region-kz",
      "aktau-karaganda-region-kz-2",
      "aktau-kz",
    ]);
  });

  it("never give a reserved id", () => {
    expect(givePlaceIds([place("Dagestan", null, "RU")], ["dagestan"])[0]?.id).toBe("dagestan-ru");
  });

  it("are readable whatever the letters", () => {
    expect(slugOf("Xo‘jayli Łódź Şəmkir, (Yakutia)")).toBe("xojayli-lodz-samkir-yakutia");
  });
});

describe("towns", () => {
  const town = (name: string, latitude: number, population: number) => ({
    ...{ name, latitude, population, country: "UZ", admin1: "01", longitude: 60, feature: "PPL" },
    otherNames: [],
  });

  it("are one where two romanisations of one name lie within 15 kilometres", () => {
    expect(withoutDuplicates([town("Mang'it", 42.12, 0), town("Manghit", 42.11, 30_000)])).toEqual([
      town("Manghit", 42.11, 30_000),
    ]);
  });

  it("stay apart where a name is borne by two towns", () => {
    expect(withoutDuplicates([town("Beshkent", 42, 10), town("Beshkent", 43, 20)])).toHaveLength(2);
  });

  it("are ordered alike whatever order they come in", () => {
    const towns = [town("Pop", 41, 5), town("Asaka", 40, 5), town("Chust", 42, 9)];
    expect(mostPopulousFirst([...towns].reverse())).toEqual(mostPopulousFirst(towns));
  });

  it.each([
    ["Zhezqazghan", "KZ", "Zhezkazgan"],
    ["Kogon Shahri", "UZ", "Kogon"],
    ["Köneürgenç", "TM", "Koneurgench"],
    ["Kŭlob", "TJ", "Kulob"],
    ["Nal’chik", "RU", "Nalchik"],
    ["Korolëv", "RU", "Korolyov"],
    ["P’ot’i", "GE", "Poti"],
    ["Łódź", "PL", "Łódź"],
  ])("are spelt as the press does: %s of %s is %s", (name, country, spelling) => {
    expect(pressSpelling(name, country)).toBe(spelling);
  });
});
