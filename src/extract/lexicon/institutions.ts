/** Nouns that make a capitalised run the name of an institution, a place or a day, never of a person. */
export const institutionNouns = new Set(
  `court courts ministry department committee commission council parliament senate majilis mazhilis police prosecutor
  prosecutors office university institute academy school college hospital radio television news agency service services
  media press times post daily herald gazette channel party movement front union association organization organisation
  foundation fund center centre group bureau embassy consulate airport station street avenue square prospect highway
  bridge park region district province oblast city town village republic federation state states kingdom nations day
  week month year code article constitution act law watch international initiative project company bank airlines church
  mosque prison colony jail house palace theatre theater museum hotel plaza mall sea lake river mountains desert january
  february march april may june july august september october november december churches baptist baptists witnesses monday tuesday wednesday thursday friday
  saturday sunday kz ru com org facebook telegram youtube instagram tiktok twitter whatsapp google rights human`.split(
    /\s+/,
  ),
);

/** Nouns before the name of an outlet, a party or a congregation: what follows is no person. */
export const outletNouns = new Set(
  "outlet outlets channel newspaper website site portal magazine agency group party movement organisation organization project company brand".split(
    " ",
  ),
);

/** Words that may begin a sentence with a capital without being a name. */
export const functionWords = new Set(
  `a an the this that these those all both each every some any many several other others another one two three four five
  six seven eight nine ten eleven twelve in on at by for from of to with without within into onto over under after before
  during since until till about against between among through across near and or but nor so yet as if when while where
  whereas although though because unless once also then there here it its he she they we i you his her their our my your
  him them us who whom whose which what why how not is are was were did does no none nobody never only just even still already again now today
  yesterday tomorrow last next late early earlier later meanwhile moreover however therefore thus instead separately additionally previously
  recently currently finally eventually according following despite besides including together authorities police experts
  representatives officials activists advocates lawyers judges prosecutors investigators supporters protesters courts
  court is are was were do does did has had human rights said says mr mrs ms dr prof judge president minister`.split(
    /\s+/,
  ),
);

/** Adjectives of nationality that a capitalised run may begin with. */
export const nationalities: Readonly<Record<string, string>> = {
  kazakh: "KZ",
  kazakhstani: "KZ",
  kyrgyz: "KG",
  kyrgyzstani: "KG",
  uzbek: "UZ",
  uzbekistani: "UZ",
  tajik: "TJ",
  tajikistani: "TJ",
  turkmen: "TM",
  belarusian: "BY",
  russian: "RU",
  azerbaijani: "AZ",
  azeri: "AZ",
  armenian: "AM",
  georgian: "GE",
  ukrainian: "UA",
  moldovan: "MD",
};

export const countries: Readonly<Record<string, string>> = {
  kazakhstan: "KZ",
  kyrgyzstan: "KG",
  uzbekistan: "UZ",
  tajikistan: "TJ",
  turkmenistan: "TM",
  belarus: "BY",
  russia: "RU",
  azerbaijan: "AZ",
  armenia: "AM",
  georgia: "GE",
  ukraine: "UA",
  moldova: "MD",
};

/** Capitals as places of the gazetteer. */
export const capitals: Readonly<Record<string, string>> = {
  KZ: "Astana",
  KG: "Bishkek",
  UZ: "Tashkent",
  TJ: "Dushanbe",
  TM: "Ashgabat",
  BY: "Minsk",
  RU: "Moscow",
  AZ: "Baku",
  AM: "Yerevan",
  GE: "Tbilisi",
  UA: "Kyiv",
  MD: "Chisinau",
};

/** Agents of the state: who detains and who sentences. */
export const stateAgents = new Set(
  `court courts judge judges police policemen officers authorities prosecutors investigators security forces knb ministry
  tribunal officials`.split(/\s+/),
);
