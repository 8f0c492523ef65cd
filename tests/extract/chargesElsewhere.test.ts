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
  Minsk. Pensioner Volha Siarova got two years of restriction of freedom for a comment. Art. 368 of the Criminal Code, insult to Lukashenka. District court, 12 March. → Volha Siarova: insult-official
  Kanat Dosov was arrested for five days by the Pervomai court of Bishkek. Article 128, disobedience to a lawful demand of the police. → Kanat Dosov: police-disobedience
  Kanat Dosov got ten days. The judge deemed this a violation of the procedure for holding assemblies. Two women received a warning. → Kanat Dosov: peaceful-assembly; 2: none
  Kanat Dosov is to stay in SIZO until September. The ministry speaks about calls for riots, Article 278 of the Criminal Code (calls for mass unrest). Bishkek. → Kanat Dosov: mass-unrest
  This morning a verdict was read to Kanat Dosov in the case of "fakes" about the army. The judge gave three years, suspended. → Kanat Dosov: false-information
  The court took a minute for Kanat Dosov: 15 days. Marat Serik got 10. Both were found guilty of disobeying the police. → Kanat Dosov: police-disobedience; Marat Serik: police-disobedience
  The Osh City Court found Vera Lehtin guilty of appearing in public with her face covered. She was fined 100 soms. → Vera Lehtin: other
  Kanat Dosov was fined 20 MCI. Marat Serik got 10 days. Zhanna Serik was warned. All of them were found guilty of taking part in an illegal rally. → Kanat Dosov: peaceful-assembly; Marat Serik: peaceful-assembly; Zhanna Serik: peaceful-assembly
  The court sentenced Kanat Dosov to five years for extortion. His co-defendant Marat Serik got three years. → Kanat Dosov: economic; Marat Serik: economic
  The court remanded Kanat Dosov in custody on charges of smuggling. The same court placed reporter Zhanna Serik, who is charged alongside him, under house arrest. → Kanat Dosov: economic; Zhanna Serik: economic
  Kanat Dosov was sentenced to five years for extortion. In another town a court jailed Marat Serik for three years. → Kanat Dosov: economic; Marat Serik: none
  Kanat Dosov was sentenced to five years for treason and fraud. His co-defendant Marat Serik got three years. → Kanat Dosov: state-security; Marat Serik: none
  Kanat Dosov got ten days. Earlier he had been fined under Article 488 of the Code of Administrative Offences. Almaty, Kazakhstan. → Kanat Dosov: none
  Kanat Dosov is in custody in Osh. He is being investigated for calls to mass riots. → Kanat Dosov: mass-unrest
  Kanat Dosov and Marat Serik have been in custody in Osh since May. They are being investigated for calls to mass riots. → Kanat Dosov: mass-unrest; Marat Serik: mass-unrest
  On Kanat Dosov a protocol was drawn up under Article 488 of the Code of Administrative Offences. He got 10 days. Almaty, Kazakhstan. → Kanat Dosov: peaceful-assembly
  Kanat Dosov was sentenced to 13 years in the Hizb ut-Tahrir case. → Kanat Dosov: banned-organisation
  The prosecutor handed Kanat Dosov a warning about the inadmissibility of violating the law on assemblies. → Kanat Dosov: peaceful-assembly
  Kanat Dosov, a driver. 8 years, high treason. → Kanat Dosov: state-security
  1. Kanat Dosov (13 years, "conspiracy to seize power"). ¶ 2. Marat Serik, a driver, 8 years, high treason. ¶ 3. Zhanna Serik, a nurse. Three years. → Kanat Dosov: state-security; Marat Serik: state-security; Zhanna Serik: none
  Brest: spouses Andrei and Alena Kot, June 13, "promotion of extremist activity", four years for him and two for her. → Andrei Kot: extremism-financing; Alena Kot: extremism-financing
  Kanat Dosov told us how it went. He got four years for fraud; a witness said he was a swindler. → Kanat Dosov: economic
  Kanat Dosov was taken to the police. Contempt of court? No: petty hooliganism, they say. → Kanat Dosov: hooliganism
  Kanat Dosov, a Jehovah's Witness of 19. One year, suspended. → Kanat Dosov: none
  Two friends were tried for hooliganism. Erlan Dosov got ten days and Marat Abishev a fine. → Erlan Dosov: hooliganism; Marat Abishev: hooliganism
  Police said Erlan Dosov was attacked in the cell. The court jailed him for ten days. → Erlan Dosov: none
  The authorities must drop the charges against Erlan Dosov and stop punishing reports on corruption. He is in custody. → Erlan Dosov: none
  Maksim Hlinka stays in SIZO for two more months (high treason). → Maksim Hlinka: state-security
  Maksim Hlinka was arrested for 7 days in Taraz (petty hooliganism). → Maksim Hlinka: hooliganism
  Maksim Hlinka is at home again. He was serving three years; "assistance to extremist activity" was in the verdict. → Maksim Hlinka: extremism-financing
  Maksim Hlinka was jailed for ten days. His offence, it found, was "disobedience to the police". → Maksim Hlinka: police-disobedience
  Maksim Hlinka was fined 40,000 rubles. The reason was a comment about the army. → Maksim Hlinka: military-discrediting
  Maksim Hlinka was sentenced to three years. The court held that his post amounted to incitement of national hatred. → Maksim Hlinka: incitement-discord
  Maksim Hlinka was fined under 20.3.3. → Maksim Hlinka: military-discrediting
  The court found all of those in the dock guilty of organising mass riots. Maksim Hlinka got six years. Ivan Kot received three years of probation. → Maksim Hlinka: mass-unrest; Ivan Kot: mass-unrest
  Maksim Hlinka got 12 days for hooliganism and Vera Kot ten days for discrediting the army. → Maksim Hlinka: hooliganism; Vera Kot: military-discrediting
  Maksim Hlinka was given 15 days. ¶ Vera Kot must pay 100 rubles. ¶ All of them were found guilty of violating the law on assemblies. → Maksim Hlinka: peaceful-assembly; Vera Kot: peaceful-assembly
  Maksim Hlinka was jailed for ten days. His brother was convicted of drug possession. → Maksim Hlinka: none; 1: drugs
  Maksim Hlinka was jailed for ten days. He had held a placard "No to violence". → Maksim Hlinka: none
  Maksim Hlinka was jailed for ten days. He reads Svoboda (recognised as extremist). → Maksim Hlinka: none
  Police in Osh raided a prayer meeting on 4 May. Maksim Hlinka was fined 7,500 soms, Ivan Kot got three days of arrest. → Maksim Hlinka: other; Ivan Kot: other
  Riot police dispersed the rally on Sunday. On Monday Maksim Hlinka got 15 days. → Maksim Hlinka: peaceful-assembly
  Ivan Kot was fined for disobeying police. Maksim Hlinka received five days of arrest for the same thing. → Ivan Kot: police-disobedience; Maksim Hlinka: police-disobedience
  Osh. The court jailed Ivan Kot for four years on a charge of treason. ¶ Vera Lis was fined. ¶ In Naryn, Maksim Hlinka received five years under the same article. → Ivan Kot: state-security; Vera Lis: none; Maksim Hlinka: state-security
  Kazakhstan. Results from the court in Almaty, all under Article 488: ¶ — 10 days: Maksim Hlinka ¶ — 15 days: Ivan Kot → Maksim Hlinka: peaceful-assembly; Ivan Kot: peaceful-assembly
  Maksim Hlinka got six years and Ivan Kot five. They were convicted of mass riots. → Maksim Hlinka: mass-unrest; Ivan Kot: mass-unrest
  Maksim Hlinka is detained. Disobedience to a police officer, two days of arrest; the decision was made in the morning. → Maksim Hlinka: police-disobedience
  Maksim Hlinka led an organisation that helps victims of violence. On Monday he was jailed for ten days. → Maksim Hlinka: none
  Maksim Hlinka covered a trial over mass riots. On Monday he was jailed for ten days. → Maksim Hlinka: none
  His friend set fire to a recruitment office. On Monday Maksim Hlinka was jailed for ten days. → Maksim Hlinka: none
  Maksim Hlinka did not take part in any rally, his wife says. On Monday he was jailed for ten days. → Maksim Hlinka: none
  The FSB suspects Maksim Hlinka, a physicist from Novosibirsk, of passing secret data to China. He was arrested for two months. → Maksim Hlinka: state-security
  Maksim Hlinka received three years. The recordings, experts concluded, were materials threatening public security. → Maksim Hlinka: extremism-financing
  A judge found that the caption of Maksim Hlinka insulted the president. He got a year of colony. → Maksim Hlinka: insult-official
  Maksim Hlinka was remanded for two months. The prosecutor will ask for eight years for promoting extremist activity. → Maksim Hlinka: extremism-financing
  Maksim Hlinka, who defended people accused of mass riots, was jailed for five days. → Maksim Hlinka: none
  Maksim Hlinka was released on Sunday. The police chief, suspected of bribery, has been dismissed. → Maksim Hlinka: none
  Maksim Hlinka got six years for leading services by video link, which the court called organising the activities of a banned organisation. → Maksim Hlinka: banned-organisation
  Maksim Hlinka was remanded for two months. A linguist saw signs of national discord in his video. → Maksim Hlinka: incitement-discord
  Maksim Hlinka was jailed for ten days. On the same day a drunk was fined there for petty hooliganism. → Maksim Hlinka: none
  1. The Hlinka case ¶ Qualification: group violence. ¶ On 19 June the court in Osh sentenced Maksim Hlinka to four years. ¶ 2. The Kot case ¶ Charge: fraud ¶ On 20 June the court in Osh sentenced Ivan Kot to two years. → Maksim Hlinka: violence; Ivan Kot: economic
  4 Nov. Ivan Kot was sentenced to 16 years. Charge: participation in a criminal community. ¶ 7 Nov. Maksim Hlinka was let go after two days. → Ivan Kot: other; Maksim Hlinka: none
  The detention of Maksim Hlinka was extended by three months. He faces smuggling charges, which he calls absurd. → Maksim Hlinka: economic
  Maksim Hlinka was jailed for ten days. On that day parliament adopted a law on fakes about the army. → Maksim Hlinka: none
  Maksim Hlinka was fined 7,500 soms in Osh for leading an unregistered service. → Maksim Hlinka: other
  Maksim Hlinka was deprived of liberty for four years. Ivan Kot was given three. Mass unrest was the charge against both. → Maksim Hlinka: mass-unrest; Ivan Kot: mass-unrest
  Maksim Hlinka was jailed for four years. Treason is what the prosecutors call it. → Maksim Hlinka: state-security
  Maksim Hlinka was jailed for four years. Nobody knows what he was accused of. → Maksim Hlinka: none
  Six farmers are in custody for blocking a road. The prosecutor classified it as hooliganism. → 6: hooliganism
  Maksim Hlinka got 15 days. The reports say that he used foul language in public. → Maksim Hlinka: hooliganism
  The court remanded Maksim Hlinka for two months under Article 353 of the Criminal Code of Georgia, assault on a police officer, which provides for up to seven years. → Maksim Hlinka: violence
  The court in Osh jailed Maksim Hlinka for four years for mass unrest. ¶ Another defendant in the case, Ivan Kot, got three years. → Maksim Hlinka: mass-unrest; Ivan Kot: mass-unrest
  The court gave Maksim Hlinka seven days. Ivan Kot was fined. ¶ Both were accused of disobeying the police. → Maksim Hlinka: police-disobedience; Ivan Kot: police-disobedience
  Maksim Hlinka was detained at home. ¶ His son Ivan Hlinka lives abroad. The son was convicted in his absence of extremism. → Maksim Hlinka: none; Ivan Hlinka: banned-organisation
  Maksim Hlinka will serve four years. He was initially accused of stealing as well. He was tried for mass unrest. → Maksim Hlinka: mass-unrest
  The court in Osh gave Maksim Hlinka two months of custody and put Ivan Kot under house arrest. ¶ Prosecutors say that two videos contained "calls to mass unrest", an offence that could bring the journalists up to eight years. → Maksim Hlinka: mass-unrest; Ivan Kot: mass-unrest
  Maksim Hlinka got 15 days of arrest. In the protocol it is written that he refused to get into the van. → Maksim Hlinka: police-disobedience
  Maksim Hlinka was given one year in a colony. He had refused to put on a uniform when he was called up, and that is evasion of military service. → Maksim Hlinka: other
  Maksim Hlinka was found guilty of mass unrest. He was originally given three years of probation; the court replaced it with a colony for three years. → Maksim Hlinka: mass-unrest
  Maksim Hlinka was detained in Yerevan. He is suspected of hooliganism: according to the police, he threw eggs at a minister's car. → Maksim Hlinka: hooliganism
  The court was satisfied that Maksim Hlinka had insulted an officer of the colony. It added eight months to his term. → Maksim Hlinka: insult-official
  Maksim Hlinka is to spend fifteen years in a colony. ¶ The decision deals with "public calls for the violent change of the constitutional order". → Maksim Hlinka: state-security
  Seven villagers were carried off to the district police. They are called rioters. → 7: mass-unrest
  Maksim Hlinka was jailed for three years. Prosecutors plan to bring a new charge of extortion against him. → Maksim Hlinka: none
  Maksim Hlinka was jailed for three years. In 2015 he was fined for taking part in a rally. → Maksim Hlinka: none
  Maksim Hlinka, who defended a poet convicted of insulting the president, was jailed for ten days. → Maksim Hlinka: none
  The court gave Maksim Hlinka five years for fraud. Police broke up a rally outside the courthouse. → Maksim Hlinka: economic
`);

/** What a short report names nothing else beside. */
const onlyMatter = rows(`
  The Samarkand City Court gave Aziz Karim six years. He is said to have embezzled money meant for a school roof; he says that the roof was built. → Aziz Karim: economic
  A judge in Osh remanded Aziz Karim for two months. The order mentions a plot to stir up riots before the election. → Aziz Karim: mass-unrest
  A judge in Osh remanded Aziz Karim for two months. Investigators see in his clips a call to seize power. → Aziz Karim: state-security
  The Ganja court gave Aziz Karim six years and Marat Karim nine. Both men had denied possessing heroin. → Aziz Karim: drugs; Marat Karim: drugs
  Aziz Karim was detained in Osh. The financial police look into a bribe of 2,000 dollars at the customs post. → Aziz Karim: economic
  Aziz Karim was released in Osh after a month. They say he paid dues to the Islamic Renaissance Party after it had been banned. → Aziz Karim: banned-organisation
  A judge in Osh remanded Aziz Karim for two months. Investigators see in his clips about a road "calls for mass unrest". → Aziz Karim: mass-unrest
  The court gave Aziz Karim nine years. The investigation called him an adherent of the banned Group 24. → Aziz Karim: banned-organisation
  Aziz Karim was let go on bail. ¶ The case itself, about taking part in mass unrest, goes on. → Aziz Karim: mass-unrest
  Aziz Karim was given ten days of arrest at a rally in Aktau; petty hooliganism, it says in the ruling. → Aziz Karim: hooliganism
  Aziz Karim, who heads a fund for victims of violence, was jailed for ten days on Monday. → Aziz Karim: none
  Aziz Karim was jailed for three years. He says that he was beaten at the station; prosecutors refused to look into the torture. → Aziz Karim: none
  Aziz Karim was given ten days of arrest. He has never been at a rally, says his wife. → Aziz Karim: none
  Aziz Karim was given ten days of arrest in Aktau. A rally in his support is planned for Sunday. → Aziz Karim: none
  A court in Osh found five women guilty of hooliganism. Each was made to pay 500 soms. → 5: hooliganism
  Aziz Karim was given four years. Colleagues held a picket outside the court. → Aziz Karim: none
  Aziz Karim was given four years. "This is a crackdown on peaceful protest", said a group of lawyers. → Aziz Karim: none
  Aziz Karim was given four years. A journalist, he had investigated bribery in the customs service. → Aziz Karim: none
  Aziz Karim was given four years. His reports exposed embezzlement in the ministry. → Aziz Karim: none
  A court in Gomel gave Aziz Karim nine years. The indictment speaks of "assisting a foreign intelligence service". → Aziz Karim: state-security
  Aziz Karim was jailed for a year. Last month the minister was dismissed over a bribery scandal. → Aziz Karim: none
  Aziz Karim, a drug counsellor, was given ten days of arrest in Aktau. → Aziz Karim: none
  Aziz Karim was given four years. Anti-corruption officers led him away. → Aziz Karim: none
  Aziz Karim was detained in Osh on Monday. ¶ Separately, prosecutor Oleg Beshimov said that Vera Kot is suspected of fraud. → Aziz Karim: none; Vera Kot: economic
`);

describe("the only matter a short report has words of", () => {
  it.each(onlyMatter)("%s", (report, expected) => expect(kinds(report.replaceAll(" ¶ ", "\n\n"))).toEqual(expected));
});

describe("a charge told in another sentence than the outcome", () => {
  it.each(elsewhere)("%s", (report, expected) => expect(kinds(report.replaceAll(" ¶ ", "\n\n"))).toEqual(expected));
});
