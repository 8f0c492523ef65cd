import type { ChargeCategory } from "../../domain/vocabulary.ts";

/** A code of law: how it is named in the dataset, and where its articles are known from. */
interface Code {
  name: string;
  kind: "criminal" | "administrative";
  country: string;
  source: string;
  articles: Readonly<Record<string, ChargeCategory>>;
}

const codes: readonly Code[] = [
  {
    name: "KZ-CC",
    kind: "criminal",
    country: "KZ",
    source: "Criminal Code of the Republic of Kazakhstan, 3 July 2014 (adilet.zan.kz, K1400000226)",
    articles: {
      "130": "defamation",
      "131": "defamation",
      "174": "incitement-discord",
      "178": "state-security",
      "179": "state-security",
      "180": "state-security",
      "182": "banned-organisation",
      "188": "economic",
      "189": "economic",
      "190": "economic",
      "256": "state-security",
      "258": "extremism-financing",
      "272": "mass-unrest",
      "274": "false-information",
      "293": "hooliganism",
      "297": "drugs",
      "373": "insult-official",
      "375": "insult-official",
      "376": "insult-official",
      "378": "insult-official",
      "380": "violence",
      "400": "peaceful-assembly",
      "404": "banned-organisation",
      "405": "banned-organisation",
    },
  },
  {
    name: "KZ-CAO",
    kind: "administrative",
    country: "KZ",
    source: "Code of Administrative Offences of the Republic of Kazakhstan, 5 July 2014 (adilet.zan.kz, K1400000235)",
    articles: {
      "73-3": "defamation",
      "434": "hooliganism",
      "456-2": "false-information",
      "488": "peaceful-assembly",
      "490": "other",
      "667": "police-disobedience",
      "669": "other",
    },
  },
  {
    name: "KG-CC",
    kind: "criminal",
    country: "KG",
    source: "Criminal Code of the Kyrgyz Republic, 28 October 2021 (cbd.minjust.gov.kg)",
    articles: {
      "278": "mass-unrest",
      "327": "state-security",
      "330": "incitement-discord",
      "332": "banned-organisation",
    },
  },
  {
    name: "BY-CC",
    kind: "criminal",
    country: "BY",
    source: "Criminal Code of the Republic of Belarus, 9 July 1999 (pravo.by)",
    articles: {
      "130": "incitement-discord",
      "188": "defamation",
      "293": "mass-unrest",
      "342": "peaceful-assembly",
      "361": "state-security",
      "361-1": "banned-organisation",
      "361-2": "extremism-financing",
      "367": "insult-official",
      "368": "insult-official",
      "369": "insult-official",
    },
  },
  {
    name: "BY-CAO",
    kind: "administrative",
    country: "BY",
    source: "Code of Administrative Offences of the Republic of Belarus, 6 January 2021 (pravo.by)",
    articles: { "19.1": "hooliganism", "24.3": "police-disobedience", "24.23": "peaceful-assembly" },
  },
  {
    name: "RU-CC",
    kind: "criminal",
    country: "RU",
    source: "Criminal Code of the Russian Federation, 13 June 1996 (pravo.gov.ru)",
    articles: {
      "205.2": "state-security",
      "207.3": "false-information",
      "212": "mass-unrest",
      "280.3": "military-discrediting",
      "282.2": "banned-organisation",
      "282.3": "extremism-financing",
      "318": "violence",
      "319": "insult-official",
    },
  },
  {
    name: "RU-CAO",
    kind: "administrative",
    country: "RU",
    source: "Code of Administrative Offences of the Russian Federation, 30 December 2001 (pravo.gov.ru)",
    articles: {
      "19.3": "police-disobedience",
      "20.1": "hooliganism",
      "20.2": "peaceful-assembly",
      "20.3.3": "military-discrediting",
    },
  },
];

/** What an article of law is about; where the code is not named, only an article that one code of the country has. */
export function lawOf(
  country: string | null,
  kind: Code["kind"] | null,
  article: string,
): { code: string; category: ChargeCategory } | null {
  const found = codes.filter(
    (code) =>
      code.country === country && (kind === null || code.kind === kind) && Object.hasOwn(code.articles, article),
  );
  const [only] = found;
  const category = only?.articles[article];
  return found.length === 1 && only !== undefined && category !== undefined ? { code: only.name, category } : null;
}
