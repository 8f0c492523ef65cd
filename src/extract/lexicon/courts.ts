/** Words between the name of a town and the noun of its court or police: "Talgar District Court", "Osh regional court". */
export const courtAdjectives = new Set(
  `city town district regional municipal specialized specialised inter-district interdistrict administrative criminal
  economic garrison investigative appeals`.split(/\s+/),
);

export const courtNouns = new Set(["court", "courts", "police", "prosecutor", "prosecutors"]);

/** Units larger than a town: a name before one of these is no town. */
export const regionNouns = new Set(["region", "oblast", "province", "provinces", "regions"]);

/** Districts of cities, by their courts and police departments, to the city; where several cities have one, none. */
export const cityDistricts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    Almaty: ["medeu", "bostandyk", "bostandyq", "almaly", "auezov", "turksib", "nauryzbai"],
    Astana: ["saryarka", "yesil", "esil"],
    Shymkent: ["enbekshi", "al-farabi"],
    Bishkek: ["pervomaisky", "sverdlovsky", "oktyabrsky"],
    Baku: ["khatai", "nasimi", "sabail", "binagadi", "narimanov", "yasamal", "surakhani"],
  }).flatMap(([city, districts]) => districts.map((district) => [district, city])),
);
