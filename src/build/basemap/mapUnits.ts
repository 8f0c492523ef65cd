interface MapUnit {
  /** ISO 3166-2 as it was before June 2022, since these are the borders of that time. */
  iso: string;
  name: string;
}

/**
 * First-level units of the five countries of Central Asia by the code of Natural Earth that alone tells them apart: the
 * HASC code in Kazakhstan, where it calls two KZ-ALA, and its ISO code elsewhere, where HASC stands twice for a city and
 * the region around it. The source predates June 2022: no Abai, Jetisu and Ulytau, and Shymkent still in Turkistan Region.
 * Names in the spelling of the gazetteer.
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
  "KG-B": { iso: "KG-B", name: "Batken Region" },
  "KG-C": { iso: "KG-C", name: "Chuy Region" },
  "KG-GB": { iso: "KG-GB", name: "Bishkek" },
  "KG-J": { iso: "KG-J", name: "Jalal-Abad Region" },
  "KG-N": { iso: "KG-N", name: "Naryn Region" },
  "KG-O": { iso: "KG-O", name: "Osh Region" },
  "KG-T": { iso: "KG-T", name: "Talas Region" },
  "KG-Y": { iso: "KG-Y", name: "Issyk-Kul Region" },
  "TJ-DU": { iso: "TJ-DU", name: "Dushanbe" },
  "TJ-GB": { iso: "TJ-GB", name: "Gorno-Badakhshan" },
  "TJ-KT": { iso: "TJ-KT", name: "Khatlon Region" },
  "TJ-SU": { iso: "TJ-SU", name: "Sughd Region" },
  "TJ-X01~": { iso: "TJ-RA", name: "Districts of Republican Subordination" },
  "TM-A": { iso: "TM-A", name: "Ahal Region" },
  "TM-B": { iso: "TM-B", name: "Balkan Region" },
  "TM-D": { iso: "TM-D", name: "Dashoguz Region" },
  "TM-L": { iso: "TM-L", name: "Lebap Region" },
  "TM-M": { iso: "TM-M", name: "Mary Region" },
  "UZ-AN": { iso: "UZ-AN", name: "Andijan Region" },
  "UZ-BU": { iso: "UZ-BU", name: "Bukhara Region" },
  "UZ-FA": { iso: "UZ-FA", name: "Fergana Region" },
  "UZ-JI": { iso: "UZ-JI", name: "Jizzakh Region" },
  "UZ-NG": { iso: "UZ-NG", name: "Namangan Region" },
  "UZ-NW": { iso: "UZ-NW", name: "Navoiy Region" },
  "UZ-QA": { iso: "UZ-QA", name: "Kashkadarya Region" },
  "UZ-QR": { iso: "UZ-QR", name: "Karakalpakstan" },
  "UZ-SA": { iso: "UZ-SA", name: "Samarkand Region" },
  "UZ-SI": { iso: "UZ-SI", name: "Syrdarya Region" },
  "UZ-SU": { iso: "UZ-SU", name: "Surkhandarya Region" },
  "UZ-TK": { iso: "UZ-TK", name: "Tashkent" },
  "UZ-TO": { iso: "UZ-TO", name: "Tashkent Region" },
  "UZ-XO": { iso: "UZ-XO", name: "Khorezm Region" },
};

/** Countries with their units, by Natural Earth's `adm0_a3`. */
export const countriesWithUnits: Readonly<Record<string, string>> = {
  KAZ: "Kazakhstan",
  KGZ: "Kyrgyzstan",
  TJK: "Tajikistan",
  TKM: "Turkmenistan",
  UZB: "Uzbekistan",
};

/** Natural Earth draws the land leased to Russia for the cosmodrome apart; it is land of Kyzylorda Region. */
export const baikonurLease = { adm0: "KAB", unit: "KZ.QO" };
