/**
 * What a fine is counted in. `index`: a unit a law counts in. `foreign`: money in which articles only explain a sum.
 * A name several countries give their money is told apart by the country of the article.
 */
export interface MoneyUnit {
  kind: "national" | "index" | "foreign";
  /** ISO 4217, or the abbreviation of the unit a law counts in; `null` where only the country can tell. */
  unit: string | null;
  byCountry?: Readonly<Record<string, string>>;
}

const som: MoneyUnit = { kind: "national", unit: "KGS", byCountry: { UZ: "UZS" } };
const sum: MoneyUnit = { kind: "national", unit: "UZS", byCountry: { KG: "KGS" } };
const manat: MoneyUnit = { kind: "national", unit: "AZN", byCountry: { TM: "TMT" } };
const rouble: MoneyUnit = { kind: "national", unit: "RUB", byCountry: { BY: "BYN" } };
const national = (unit: string): MoneyUnit => ({ kind: "national", unit });
const index = (unit: string): MoneyUnit => ({ kind: "index", unit });
const foreign = (unit: string): MoneyUnit => ({ kind: "foreign", unit });

/** "a fine of 30 thousand": the money of the country, which needs no name there. */
export const unnamedMoney: MoneyUnit = {
  kind: "national",
  unit: null,
  byCountry: {
    AM: "AMD",
    AZ: "AZN",
    BY: "BYN",
    GE: "GEL",
    KG: "KGS",
    KZ: "KZT",
    RU: "RUB",
    TJ: "TJS",
    TM: "TMT",
    UA: "UAH",
    UZ: "UZS",
  },
};

/** Words and marks of money; longer phrases are tried first. */
export const moneyUnits: ReadonlyMap<string, MoneyUnit> = new Map(
  (
    [
      ["tenge|tenges|kzt|tg|₸", national("KZT")],
      ["som|soms", som],
      ["kgs", national("KGS")],
      ["sum|sums|soum|soums|so'm|so’m|soʻm|сум|сом", sum],
      ["uzs", national("UZS")],
      ["somoni|somonis|somon|tjs", national("TJS")],
      ["manat|manats|₼", manat],
      ["azn", national("AZN")],
      ["tmt", national("TMT")],
      ["ruble|rubles|rouble|roubles|rubls|rbl|rbls|roub|₽", rouble],
      ["russian rubles|russian roubles|rub|rur", national("RUB")],
      ["belarusian rubles|belarusian roubles|byn|br", national("BYN")],
      ["lari|laris|gel|₾", national("GEL")],
      ["dram|drams|amd|֏", national("AMD")],
      ["hryvnia|hryvnias|hryvnya|hryvnyas|uah|₴", national("UAH")],
      ["us dollars|u.s dollars|dollars|dollar|usd|$|us$", foreign("USD")],
      ["euros|euro|eur|€", foreign("EUR")],
      ["pounds|gbp|£", foreign("GBP")],
      [
        "mci|mcis|mfi|mfis|monthly financial indicators|monthly financial indicator|mrp|mrps|monthly calculation indices|monthly calculation indexes|monthly calculation index|monthly calculation indicators|monthly calculation indicator|monthly calculated indices|monthly calculated indexes|monthly calculated indicators|monthly estimated indices|monthly estimated indicators|monthly reference indices|monthly calculation units|monthly index factors",
        index("MCI"),
      ],
      [
        "bu|bus|b . u|b . v|bv|bvs|base units|base unit|basic units|basic unit|base values|basic values|base amounts|basic amounts|base sums|base rates",
        { ...index("BU"), byCountry: { UZ: "BCU" } },
      ],
      [
        "bcu|bcus|b . c . u|bca|brv|basic calculation units|base calculation units|basic calculation values|base calculation values|basic calculation amounts|base calculation amounts|basic calculated amounts|base calculated values|basic estimated units",
        index("BCU"),
      ],
      [
        "calculation indices|calculation indexes|calculation indicators|calculated indices|calculated indicators|calculation units|calculated units|conventional units|estimated indicators|ci",
        { ...index("CI"), byCountry: { KZ: "MCI" } },
      ],
      ["minimum wages|minimal wages|minimum monthly wages|minimum salaries", index("MW")],
    ] as const
  ).flatMap(([words, unit]) => words.split("|").map((word) => [word, unit] as const)),
);

/** The most words in the name of a unit. */
export const LONGEST_UNIT = 3;

/** The words the names of units begin with. */
export const unitBeginnings: ReadonlySet<string> = new Set(
  [...moneyUnits.keys()].map((name) => name.split(" ")[0] ?? name),
);

/** Money that is paid, but as no fine: compensation, costs, bail, debts, bribes. */
export const noFineBefore =
  /\b(?:compensation|damages?|costs|fees?|duty|bail|debts?|bribes?|salary|wages|worth|stole|embezzl\p{L}*|property|salaries|pensions?|prize|paid back|raised|gifts?|donat\p{L}*|contributions?|transfer\p{L}*)(?: (?:of|for|at|about|around|over|more|than|some|nearly|in|the|amount|a|to|total|sum|estimated|approximately)){0,5} $/iu;
export const noFineBehind =
  /^\)?,?\s*(?:(?:in|as|of|for) )?(?:(?:moral|material|civil|non-pecuniary|legal|court|state|procedural|taxi|travel|bank|monthly) )*(?:compensation|damages?|costs|fees?|fares?|rent|tickets?|expenses|duty|bail|bribes?|worth)\b/iu;
/** A limit, a range or a wish is no fine. */
export const notImposedFine =
  /\b(?:up to|from|between|at least|minimum(?: of)?|maximum(?: of)?|as much as|asked for|requested|sought|demanded|faces?|facing|punishable by|could be|can be|may be)(?: (?:a|an|fine|fines|fined|of|the|reach|exceed)){0,4} $|\b(?:from|between) [\d., {2}]{1,12} (?:to|and) $/iu;
/** "reduced the fine from 20 to 10 MCI": of a change the second sum stands. */
export const changedFine =
  /\b(?:reduc|cut|lower|halv|slash|increas|rais|doubl|chang)\p{L}*\b[^.;]{0,70}\bfrom [\d., {2}]{1,12} to $/iu;
/** "a total of 500,000 tenge": what several people pay together is nobody's own. */
export const totalBefore =
  /\b(?:total(?:ing|ling|led)?(?: of)?|altogether|combined(?: fine of)?|in all)(?: (?:fines?|of|about|over|more|than)){0,4} $/iu;
export const totalBehind = /^\s*(?:in total|altogether|in all|between them)\b/iu;
