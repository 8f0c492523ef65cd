interface MapUnit {
  /** ISO 3166-2 as it was before June 2022, since these are the borders of that time. */
  iso: string;
  name: string;
}

/**
 * First-level units of Kazakhstan by the HASC code of Natural Earth, which alone tells the two apart that it both
 * calls KZ-ALA. The source predates June 2022: no Abai, Jetisu and Ulytau, and Shymkent still in Turkistan Region.
 */
export const mapUnits: Readonly<Record<string, MapUnit>> = {
  "KZ.AA": { iso: "KZ-ALM", name: "Almaty Region" },
  "KZ.AC": { iso: "KZ-ALA", name: "Almaty" },
  "KZ.AM": { iso: "KZ-AKM", name: "Akmola Region" },
  "KZ.AR": { iso: "KZ-ATY", name: "Atyrau Region" },
  "KZ.AS": { iso: "KZ-AST", name: "Astana" },
  "KZ.AT": { iso: "KZ-AKT", name: "Aktobe Region" },
  "KZ.EK": { iso: "KZ-VOS", name: "East Kazakhstan Region" },
  "KZ.MG": { iso: "KZ-MAN", name: "Mangystau Region" },
  "KZ.NK": { iso: "KZ-SEV", name: "North Kazakhstan Region" },
  "KZ.PA": { iso: "KZ-PAV", name: "Pavlodar Region" },
  "KZ.QG": { iso: "KZ-KAR", name: "Karaganda Region" },
  "KZ.QO": { iso: "KZ-KZY", name: "Kyzylorda Region" },
  "KZ.QS": { iso: "KZ-KUS", name: "Kostanay Region" },
  "KZ.SK": { iso: "KZ-YUZ", name: "Turkistan Region" },
  "KZ.WK": { iso: "KZ-ZAP", name: "West Kazakhstan Region" },
  "KZ.ZM": { iso: "KZ-ZHA", name: "Zhambyl Region" },
};

/** Natural Earth draws the land leased to Russia for the cosmodrome apart; it is land of Kyzylorda Region. */
export const baikonurLease = { adm0: "KAB", unit: "KZ.QO" };
