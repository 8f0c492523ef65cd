import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** Reports of invented people. */
const beside = rows(`
  Aibek Sultanov was convicted of hooliganism. The penalty is seven days of arrest. → Aibek Sultanov: administrative-arrest 7 days
  Aibek Sultanov's term is five years. → Aibek Sultanov: imprisoned 5 years
  Aibek Sultanov's punishment consists of five years in prison and a fine of 500 base units. → Aibek Sultanov: imprisoned 5 years 500 BU
  Aibek Sultanov was tried for a Facebook post. It cost him 15 days in a cell. → Aibek Sultanov: administrative-arrest 15 days
  The post cost Aibek Sultanov 15 days behind bars. → Aibek Sultanov: administrative-arrest 15 days
  In the same city Aibek Sultanov was fined 60,000 soms. → Aibek Sultanov: fined 60000 KGS
  For the repost Aibek Sultanov will pay 60,000 soms. → Aibek Sultanov: fined 60000 KGS
  Aibek Sultanov has to serve 12 days for the repost, the court decided. → Aibek Sultanov: administrative-arrest 12 days
  Aibek Sultanov's case ended with a 15-day arrest. → Aibek Sultanov: administrative-arrest 15 days
  The trial of Aibek Sultanov ended in a fine of 60,000 soms. → Aibek Sultanov: fined 60000 KGS
  The trial of Aibek Sultanov ended in acquittal. → Aibek Sultanov: acquitted
  A court in Osh has found Aibek Sultanov guilty of hooliganism. The judge imposed a fine of 20,000 soms. → Aibek Sultanov: fined 20000 KGS
  Aibek Sultanov was tried in Osh on Monday. A fine of 20,000 soms was imposed. → Aibek Sultanov: fined 20000 KGS
  Aibek Sultanov was tried in Osh on Monday. Ten days of arrest were handed down. → Aibek Sultanov: administrative-arrest 10 days
  Aibek Sultanov and Nurlan Toktorov were tried in Osh on Monday. The judge gave both ten days of arrest. → Aibek Sultanov: administrative-arrest 10 days; Nurlan Toktorov: administrative-arrest 10 days
  Aibek Sultanov was tried in Osh on Monday. The court handed down a sentence of three years, suspended. → Aibek Sultanov: restricted-freedom 3 years
  Three years in a penal colony: that is what the Lenin District Court in Perm gave the postman Gleb Savinov on Tuesday. The 41-year-old had been accused of spreading fakes about the Russian army. → Gleb Savinov: imprisoned 3 years
  Three years in a penal colony – this is the term Gleb Savinov received on Tuesday. → Gleb Savinov: imprisoned 3 years
`);

const shared = rows(`
  Aibek Sultanov and Nurlan Bekov were tried in Osh. They received five and three years respectively. → Aibek Sultanov: imprisoned 5 years; Nurlan Bekov: imprisoned 3 years
  Aibek Sultanov and Nurlan Bekov were tried in Osh. The men got five years and three years in a colony, respectively. → Aibek Sultanov: imprisoned 5 years; Nurlan Bekov: imprisoned 3 years
  The sentence for Aibek Sultanov: five years in prison plus a fine of 500 base units. → Aibek Sultanov: imprisoned 5 years 500 BU
  Aibek Sultanov got 10 days of arrest and a 50 MCI fine. → Aibek Sultanov: administrative-arrest 10 days 50 MCI
  Aibek Sultanov was fined 2,000 manats, Rauf Ahmadov 1,500 and Leyla Aliyeva 500. → Aibek Sultanov: fined 2000 AZN; Rauf Ahmadov: fined 1500 AZN; Leyla Aliyeva: fined 500 AZN
  Aibek Sultanov and Rauf Ahmadov were fined 2,000 and 1,500 manats respectively. → Aibek Sultanov: fined 2000 AZN; Rauf Ahmadov: fined 1500 AZN
  Fines of 2,000 manats each were imposed on Aibek Sultanov and Rauf Ahmadov. → Aibek Sultanov: fined 2000 AZN; Rauf Ahmadov: fined 2000 AZN
  Aibek Sultanov, Rauf Ahmadov and Leyla Aliyeva were jailed for five, six and seven years. → Aibek Sultanov: imprisoned 5 years; Rauf Ahmadov: imprisoned 6 years; Leyla Aliyeva: imprisoned 7 years
  Aibek Sultanov was sentenced to five years, while Rauf Ahmadov received six and Leyla Aliyeva a suspended sentence of two years. → Aibek Sultanov: imprisoned 5 years; Rauf Ahmadov: imprisoned 6 years; Leyla Aliyeva: restricted-freedom 2 years
  Aibek Sultanov (five years), Rauf Ahmadov (six years) and Leyla Aliyeva (two years, suspended) were convicted on Friday of fraud. → Aibek Sultanov: imprisoned 5 years; Rauf Ahmadov: imprisoned 6 years; Leyla Aliyeva: restricted-freedom 2 years
  Aibek Sultanov was sentenced to five years. Rauf Ahmadov was given the same term. → Aibek Sultanov: imprisoned 5 years; Rauf Ahmadov: imprisoned 5 years
  Aibek Sultanov was fined 20 MCI. An identical fine was imposed on Rauf Ahmadov. → Aibek Sultanov: fined 20 MCI; Rauf Ahmadov: fined 20 MCI
  Aibek Sultanov was fined 20 MCI, and his friend Rauf Ahmadov got the same fine. → Aibek Sultanov: fined 20 MCI; Rauf Ahmadov: fined 20 MCI
  Aibek Sultanov was jailed for ten days. Rauf Ahmadov got the same amount. → Aibek Sultanov: administrative-arrest 10 days; Rauf Ahmadov: administrative-arrest 10 days
  Aibek Sultanov was jailed for ten days. The same punishment was meted out to Rauf Ahmadov. → Aibek Sultanov: administrative-arrest 10 days; Rauf Ahmadov: administrative-arrest 10 days
  Aibek Sultanov got ten days and Rauf Ahmadov as many. → Aibek Sultanov: administrative-arrest 10 days; Rauf Ahmadov: administrative-arrest 10 days
  Aibek Sultanov will spend the next five years behind bars, a court in Osh ruled. → Aibek Sultanov: imprisoned 5 years
  Aibek Sultanov will have to spend three years on probation. → Aibek Sultanov: restricted-freedom 3 years
  Aibek Sultanov, who is serving seven years for inciting discord, was moved to solitary confinement for 15 days. → Aibek Sultanov: imprisoned 7 years
  Aibek Sultanov, who was to be freed in 2026, was released on parole two years early. → Aibek Sultanov: released
  Aibek Sultanov was released on parole after serving three of his five years. → Aibek Sultanov: released 5 years
  Aibek Sultanov was freed from the colony on Friday; he had served his five-year term to the last day. → Aibek Sultanov: imprisoned 5 years
  Erlan Dosov was sentenced to four years in prison. Kanat Abishev got three. → Erlan Dosov: imprisoned 4 years; Kanat Abishev: imprisoned 3 years
  Erlan Dosov was jailed for ten days. The judge gave Kanat Abishev seven. → Erlan Dosov: administrative-arrest 10 days; Kanat Abishev: administrative-arrest 7 days
  Erlan Dosov was sentenced to four years in prison. Kanat Abishev received six and his brother Marat Abishev five. → Erlan Dosov: imprisoned 4 years; Kanat Abishev: imprisoned 6 years; Marat Abishev: imprisoned 5 years
  Erlan Dosov was jailed for ten days. Kanat Abishev got two letters. → Erlan Dosov: administrative-arrest 10 days
  Erlan Dosov was sentenced to two years of restricted freedom. Kanat Abishev was given three. → Erlan Dosov: restricted-freedom 2 years; Kanat Abishev: restricted-freedom 3 years
`);

const silent = rows(`
  Aibek Sultanov received five years of tuition.
  Aibek Sultanov spoke about the arrest of the journalist.
  Aibek Sultanov, 34, fears being arrested.
  Aibek Sultanov, Nurlan Bekov and Azat Toktorov came to the square. They received five and three years respectively.
  Aibek Sultanov helped people sentenced to five years in prison.
  The judge could have imposed a fine of 20,000 soms on Aibek Sultanov. →
  Aibek Sultanov was fined 20 MCI. A similar sum is the price of a fridge. → Aibek Sultanov: fined 20 MCI
  Aibek Sultanov was jailed for five years. Rauf Ahmadov got a year less. → Aibek Sultanov: imprisoned 5 years
  The hearing lasted between five and seven hours. →
  Aibek Sultanov was to be released on Monday. →
  For five and six years the village had no road. →
`);

describe("a penalty told by what it cost, is or ended in", () => {
  it.each(beside)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("a penalty of several parts, or of several people", () => {
  it.each(shared)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});

describe("no penalty", () => {
  it.each(silent)("%s", (report, expected) => expect(told(report)).toEqual(expected));
});
