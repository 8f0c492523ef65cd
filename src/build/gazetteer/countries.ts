/** The project's own field: here the newer vintage of GeoNames also decides names and fills gaps. */
export const centralAsia: ReadonlySet<string> = new Set(["KZ", "KG", "TJ", "TM", "UZ"]);

/** The fifteen post-Soviet states: their first-level regions are places too. */
export const postSovietStates: ReadonlySet<string> = new Set([
  ...centralAsia,
  ...["AM", "AZ", "BY", "EE", "GE", "LT", "LV", "MD", "RU", "UA"],
]);

/** Where the newer vintage of GeoNames decides names: in Azerbaijan the older one has those of Soviet maps. */
export const namedByNewer: ReadonlySet<string> = new Set([...centralAsia, "AZ"]);

/** With their neighbours by land; the neighbours by sea alone (US, JP) are left out. */
export const gazetteerCountries: ReadonlySet<string> = new Set([
  ...postSovietStates,
  ...["AF", "CN", "FI", "HU", "IR", "KP", "MN", "NO", "PL", "RO", "SK", "TR"],
]);
