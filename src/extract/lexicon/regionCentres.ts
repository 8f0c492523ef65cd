/**
 * Where the court of a region sits, for regions not named after that town. By the English name of the gazetteer; source:
 * Wikipedia's articles on the regions. Where the court does not sit in the centre, or the centre moved of late (Almaty
 * Region, Chuy, Tashkent Region, Ahal, Moscow Oblast), there is no row, and no town is concluded.
 */
export const regionCentres: Readonly<Record<string, string>> = {
  "Akmola Region": "Kokshetau",
  "Abai Region": "Semey",
  "Jetisu Region": "Taldykorgan",
  "Ulytau Region": "Zhezkazgan",
  "Zhambyl Region": "Taraz",
  "Mangystau Region": "Aktau",
  "East Kazakhstan Region": "Ust-Kamenogorsk",
  "West Kazakhstan Region": "Oral",
  "North Kazakhstan Region": "Petropavl",
  "Issyk-Kul Region": "Karakol",
  "Kashkadarya Region": "Qarshi",
  "Surkhandarya Region": "Termez",
  "Khorezm Region": "Urgench",
  "Syrdarya Region": "Guliston",
  Karakalpakstan: "Nukus",
  "Gorno-Badakhshan": "Khorog",
  "Sughd Region": "Khujand",
  "Khatlon Region": "Bokhtar",
  "Lebap Region": "Turkmenabat",
  "Balkan Region": "Balkanabat",
  Adjara: "Batumi",
  Adygea: "Maykop",
  "Altai Krai": "Barnaul",
  "Altai Republic": "Gorno-Altaysk",
  "Amur Oblast": "Blagoveshchensk",
  Bashkortostan: "Ufa",
  Buryatia: "Ulan-Ude",
  Chechnya: "Grozny",
  Chuvashia: "Cheboksary",
  Crimea: "Simferopol",
  Dagestan: "Makhachkala",
  "Kabardino-Balkaria": "Nalchik",
  Ingushetia: "Magas",
  Kalmykia: "Elista",
  "Kamchatka Krai": "Petropavlovsk-Kamchatsky",
  "Karachay-Cherkessia": "Cherkessk",
  Karelia: "Petrozavodsk",
  Khakassia: "Abakan",
  "Khanty-Mansi Autonomous Okrug": "Khanty-Mansiysk",
  Komi: "Syktyvkar",
  "Leningrad Oblast": "Saint Petersburg",
  "Mari El": "Yoshkar-Ola",
  Mordovia: "Saransk",
  "North Ossetia": "Vladikavkaz",
  "Primorsky Krai": "Vladivostok",
  "Sakha (Yakutia)": "Yakutsk",
  "Sakhalin Oblast": "Yuzhno-Sakhalinsk",
  "Sverdlovsk Oblast": "Yekaterinburg",
  Tatarstan: "Kazan",
  Tuva: "Kyzyl",
  Udmurtia: "Izhevsk",
  "Zabaykalsky Krai": "Chita",
};

/** Regions by the adjective of their people: "the Dagestani capital". */
export const regionsByAdjective: Readonly<Record<string, string>> = {
  karakalpak: "Karakalpakstan",
  pamiri: "Gorno-Badakhshan",
  adjarian: "Adjara",
  bashkir: "Bashkortostan",
  buryat: "Buryatia",
  chechen: "Chechnya",
  chuvash: "Chuvashia",
  crimean: "Crimea",
  dagestani: "Dagestan",
  ingush: "Ingushetia",
  kalmyk: "Kalmykia",
  karelian: "Karelia",
  tatar: "Tatarstan",
  tuvan: "Tuva",
  udmurt: "Udmurtia",
  yakut: "Sakha (Yakutia)",
};

/** Regions that reports shorten: "the Supreme Court of the KBR". */
export const regionsByAbbreviation: Readonly<Record<string, string>> = {
  gbao: "Gorno-Badakhshan",
  kbr: "Kabardino-Balkaria",
  kchr: "Karachay-Cherkessia",
};

/** Regions whose court does not sit in the town they are named after. */
export const courtsElsewhere: ReadonlySet<string> = new Set([
  "Almaty Region",
  "Chuy Region",
  "Tashkent Region",
  "Moscow Oblast",
]);
