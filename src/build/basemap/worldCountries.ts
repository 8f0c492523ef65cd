/** Names that Natural Earth abbreviates to fit a small map, in full. */
const fullNames: Readonly<Record<string, string>> = {
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Central African Rep.": "Central African Republic",
  Congo: "Republic of the Congo",
  "Dem. Rep. Congo": "Democratic Republic of the Congo",
  "Dominican Rep.": "Dominican Republic",
  "Eq. Guinea": "Equatorial Guinea",
  "Falkland Is.": "Falkland Islands",
  "Fr. S. Antarctic Lands": "French Southern and Antarctic Lands",
  Macedonia: "North Macedonia",
  "N. Cyprus": "Northern Cyprus",
  "S. Sudan": "South Sudan",
  "Solomon Is.": "Solomon Islands",
  "W. Sahara": "Western Sahara",
  eSwatini: "Eswatini",
};

export function fullName(name: string): string {
  return fullNames[name] ?? name;
}

/** Kosovo has no number in ISO 3166-1; XK is the code in common use. */
const codesWithoutNumber: Readonly<Record<string, string>> = { Kosovo: "XK" };

/**
 * ISO 3166-1 alpha-2 of a country of world-atlas, or `null` where there is none.
 * @param numeric its ISO 3166-1 number, three digits
 * @param table rows of alpha-2, alpha-3, number
 */
export function alphaTwo(
  numeric: string | undefined,
  name: string,
  table: readonly (readonly [string, string, string])[],
): string | null {
  const row = numeric === undefined ? undefined : table.find(([, , number]) => number === numeric);
  return row?.[0] ?? codesWithoutNumber[name] ?? null;
}
