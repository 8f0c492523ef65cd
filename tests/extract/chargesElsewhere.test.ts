import { describe, expect, it } from "vitest";
import { rows } from "./grammar.ts";
import { incidentsOf } from "./told.ts";

function kinds(text: string): string[] {
  return incidentsOf(text, "2024-06-01").map(({ person, count, charge }) => {
    return `${person?.name ?? count}: ${charge?.category ?? "none"}`;
  });
}

/** Reports of invented people. */
const elsewhere = rows(`
  Aibek Sultanov was sentenced to two years in a colony. The charge: insulting the president. → Aibek Sultanov: insult-official
  Aibek Sultanov was sentenced to two years in a colony. The charge was insulting the president. → Aibek Sultanov: insult-official
  Aibek Sultanov was sentenced to two years in a colony. He had been charged with insulting the president. → Aibek Sultanov: insult-official
  Aibek Sultanov was sentenced to two years in a colony. Prosecutors said he had insulted the president in a Telegram chat. → Aibek Sultanov: insult-official
  Aibek Sultanov was sentenced to two years in a colony. According to the indictment, he insulted the president in a Telegram chat. → Aibek Sultanov: insult-official
  Aibek Sultanov was sentenced to two years in a colony. The case against him concerned comments deemed insulting to the president. → Aibek Sultanov: insult-official
  The court considered it proven that Aibek Sultanov insulted the president. He was sentenced to two years in a colony. → Aibek Sultanov: insult-official
  Prosecutors accused Aibek Sultanov of financing terrorism. On Friday he was sentenced to eight years. → Aibek Sultanov: extremism-financing
  Aibek Sultanov was tried for hooliganism. The judge gave him 10 days. → Aibek Sultanov: hooliganism
  A protocol on petty hooliganism was drawn up against Aibek Sultanov. He got 10 days of arrest. → Aibek Sultanov: hooliganism
  Aibek Sultanov was detained at home; in the evening a protocol was drawn up against him on disobedience to the police. The court arrested him for 10 days. → Aibek Sultanov: police-disobedience
  Aibek Sultanov got 10 days of arrest (Article 19.1, petty hooliganism). Minsk. → Aibek Sultanov: hooliganism
  Minsk. Siarhei Koval got 15 days under Article 19.11 for reposts. → Siarhei Koval: other
  Hrodna, Belarus: Siarhei Koval was fined under 24.23. → Siarhei Koval: peaceful-assembly
  Police in Almaty, Kazakhstan, drew up protocols under Article 488 against Aibek Sultanov and Marat Serikov. The court fined each of them 50 MCI. → Aibek Sultanov: peaceful-assembly; Marat Serikov: peaceful-assembly
  Bishkek, Kyrgyzstan. A criminal case under Article 278 of the Criminal Code "Mass riots" was opened against Aibek Sultanov. He is in SIZO-1. → Aibek Sultanov: mass-unrest
  Bishkek, Kyrgyzstan. Aibek Sultanov is in SIZO-1. He is charged with preparing mass riots. → Aibek Sultanov: mass-unrest
  Dushanbe, Tajikistan. The Supreme Court jailed Rustam Odinaev for 12 years under Articles 307 and 187 of the Criminal Code. → Rustam Odinaev: state-security
  Alena Kot was sentenced to three years for taking part in "actions that grossly violate public order" in 2020. → Alena Kot: peaceful-assembly
  Alena Kot was sentenced to three years for insulting Lukashenka and the police. → Alena Kot: insult-official
  Baku. Rashad Guliyev was remanded in custody for four months on charges of drug possession with intent to sell. → Rashad Guliyev: drugs
  Baku, Azerbaijan. Rashad Guliyev was remanded in custody for four months under Article 234.4.3 of the Criminal Code. → Rashad Guliyev: drugs
  Nukus. Polat Allanov was sentenced to 16 years for "conspiracy to seize power" and organising the riots in Karakalpakstan. → Polat Allanov: state-security
  Ashgabat. Merdan Hojayev was sentenced to four years for evading military service. → Merdan Hojayev: other
  Two friends were tried for hooliganism. Erlan Dosov got ten days and Marat Abishev a fine. → Erlan Dosov: hooliganism; Marat Abishev: hooliganism
  Police said Erlan Dosov was attacked in the cell. The court jailed him for ten days. → Erlan Dosov: none
  The authorities must drop the charges against Erlan Dosov and stop punishing reports on corruption. He is in custody. → Erlan Dosov: none
`);

describe("a charge told in another sentence than the outcome", () => {
  it.each(elsewhere)("%s", (report, expected) => expect(kinds(report)).toEqual(expected));
});
