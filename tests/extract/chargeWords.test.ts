import { describe, expect, it } from "vitest";
import { chargeCategoryOf, reasonCategoryOf } from "../../src/extract/lexicon/charges.ts";
import { rows } from "./grammar.ts";

/** Charges as outlets of eight countries word them. */
const worded = rows(`
  high treason → state-security
  justifying Russian aggression → state-security
  slander of a deputy governor → defamation
  slandering the president → insult-official
  a terrorist attack on the railway → violence
  permitting the use of premises for an unregistered community → other
  vote buying → other
  having a hand in the disturbances → mass-unrest
  pocketing money meant for rural schools → economic
  passing secret maps to an embassy → state-security
  a joint reading of the Bible → other
  being a traitor to the state → state-security
  encroachment upon the constitutional order → state-security
  religious songs → other
  a link to a channel that the ministry lists as "extremist" → other
  the information was knowingly false → false-information
  organising actions that disturb public order → peaceful-assembly
  espionage for a foreign state → state-security
  attempting to seize power by force → state-security
  plotting to overthrow the government → state-security
  calls for the violent overthrow of the constitutional order → state-security
  public calls for terrorist activities → state-security
  justifying terrorism on social media → state-security
  propaganda of terrorism → state-security
  plotting a coup → state-security
  separatism → state-security
  undermining the country's territorial integrity → state-security
  sabotage on the railway → state-security
  "confidential cooperation" with a foreign state → state-security
  calling for sanctions against Belarus → state-security
  promoting terrorism → state-security
  terrorist propaganda → state-security
  conspiracy to seize state power → state-security
  an attempt on the constitutional order → state-security
  infringement of the constitutional order → state-security
  encroachment on the constitutional order → state-security
  collaborating with foreign intelligence → state-security
  leaking state secrets → state-security
  disclosing classified information → state-security
  organising mass riots → mass-unrest
  taking part in mass disorder → mass-unrest
  participation in mass disturbances → mass-unrest
  calls for mass unrest → mass-unrest
  involvement in the January unrest → mass-unrest
  inciting riots → mass-unrest
  organising civil disorder → mass-unrest
  participation in the riots of January 2022 → mass-unrest
  inciting interethnic hatred → incitement-discord
  incitement to social discord → incitement-discord
  inciting enmity between social groups → incitement-discord
  incitement of religious strife → incitement-discord
  stirring up national discord → incitement-discord
  incitement to hatred against the police as a social group → incitement-discord
  arousing interregional enmity → incitement-discord
  "inciting other social hatred" → incitement-discord
  fomenting ethnic tensions → incitement-discord
  insulting a group on ethnic grounds with incitement of hatred → incitement-discord
  membership in a banned group → banned-organisation
  belonging to Hizb ut-Tahrir → banned-organisation
  organising the activity of an extremist organisation → banned-organisation
  participating in the DVK → banned-organisation
  membership of an undesirable organisation → banned-organisation
  creating an extremist formation → banned-organisation
  membership in an extremist community → banned-organisation
  participation in an organisation banned by a court → banned-organisation
  taking part in an outlawed movement → banned-organisation
  ties to the Gulen movement → banned-organisation
  being a Jehovah's Witness → banned-organisation
  membership in the Muslim Brotherhood → banned-organisation
  Salafism → banned-organisation
  organising a criminal extremist group → banned-organisation
  leading an extremist group → banned-organisation
  financing extremism → extremism-financing
  financing terrorist activity → extremism-financing
  funding an extremist formation → extremism-financing
  donating to an extremist organisation → extremism-financing
  donations to solidarity funds that are banned → extremism-financing
  sending money to groups the authorities deem extremist → extremism-financing
  transferring money to the Kalinouski regiment → extremism-financing
  donating to BYSOL → extremism-financing
  assisting extremist activity → extremism-financing
  facilitating extremist activity → extremism-financing
  promoting extremist activity → extremism-financing
  donations to Navalny's foundation → extremism-financing
  giving an interview to an extremist outlet → extremism-financing
  spreading false information → false-information
  spreading fakes about the army → false-information
  dissemination of knowingly false information → false-information
  "fake news" about the war → false-information
  disseminating deliberately unreliable information → false-information
  spreading rumours → false-information
  false reports about the Russian military → false-information
  "military fakes" → false-information
  knowingly false denunciation → false-information
  a false bomb threat → false-information
  insulting the president → insult-official
  insulting Lukashenka → insult-official
  insulting a government official → insult-official
  insulting a representative of the authorities → insult-official
  insulting a police officer → insult-official
  publicly insulting a judge → insult-official
  slandering the president → insult-official
  insult to the head of state → insult-official
  offending the honour and dignity of the president → insult-official
  libel of the president → insult-official
  libel → defamation
  slander → defamation
  defaming a businessman → defamation
  defamation → defamation
  insulting a neighbour → defamation
  holding an unauthorised rally → peaceful-assembly
  taking part in an unsanctioned protest → peaceful-assembly
  violating the law on peaceful assemblies → peaceful-assembly
  violating the procedure for holding mass events → peaceful-assembly
  violating the rules on organising rallies → peaceful-assembly
  a single-person picket → peaceful-assembly
  repeated violation of the rules of holding rallies → peaceful-assembly
  taking part in an illegal gathering → peaceful-assembly
  an unsanctioned mass event → peaceful-assembly
  blocking a road during a protest → peaceful-assembly
  organising actions that grossly violate public order → peaceful-assembly
  active participation in group actions grossly violating public order → peaceful-assembly
  organisation of group actions that violate public order → peaceful-assembly
  holding a blank sheet of paper → peaceful-assembly
  coming out with a placard → peaceful-assembly
  laying flowers at a monument → peaceful-assembly
  hanging a white-red-white flag on the balcony → peaceful-assembly
  disobeying the police → police-disobedience
  disobedience to a lawful demand of a police officer → police-disobedience
  resisting police → police-disobedience
  failure to comply with the demands of police → police-disobedience
  malicious disobedience → police-disobedience
  not obeying a policeman → police-disobedience
  non-compliance with a police order → police-disobedience
  petty hooliganism → hooliganism
  hooliganism committed by a group → hooliganism
  disorderly conduct → hooliganism
  swearing in a public place → hooliganism
  using obscene language at the station → hooliganism
  drug possession → drugs
  illegal possession of narcotics → drugs
  possession of heroin → drugs
  drug trafficking → drugs
  smuggling drugs → drugs
  selling marijuana → drugs
  fraud → economic
  large-scale fraud → economic
  tax evasion → economic
  embezzlement → economic
  money laundering → economic
  smuggling of foreign currency → economic
  extortion → economic
  bribery → economic
  taking a bribe → economic
  abuse of office → economic
  abuse of power → economic
  illegal entrepreneurship → economic
  misappropriation of funds → economic
  theft → economic
  unpaid taxes → economic
  receiving illegal foreign funding → economic
  blackmail → economic
  corruption → economic
  violence against a representative of authority → violence
  violence against a police officer → violence
  assaulting a policeman → violence
  attempted murder → violence
  beating a guard → violence
  threatening a police officer with violence → violence
  threatening to kill an official → violence
  taking hostages → violence
  causing bodily harm → violence
  throwing a bottle at a police car → violence
  pushing a riot policeman → violence
  rape → violence
  discrediting the army → military-discrediting
  discrediting the Russian armed forces → military-discrediting
  repeated discrediting of the armed forces → military-discrediting
  "discrediting" the military → military-discrediting
  an anti-war comment discrediting the troops → military-discrediting
  missionary activity without registration → other
  leading an unregistered religious community → other
  illegal religious teaching → other
  teaching the Koran to children → other
  distributing religious literature → other
  evading military service → other
  refusing to serve in the army → other
  refusing military service on grounds of conscience → other
  draft evasion → other
  desertion → other
  distribution of extremist materials → other
  displaying Nazi symbols → other
  illegal possession of weapons → other
  possession of ammunition → other
  setting fire to a recruitment office → other
  failure to pay a fine → other
  violating the terms of probation → other
  illegally crossing the border → other
  forging documents → other
  contempt of court → other
  disobeying the prison administration → other
  failing to report a crime → other
  breaking the rules on foreign agents → other
  LGBT propaganda → other
  vandalism → other
  desecration of the state flag → other
  insulting the feelings of believers → other
  holding an unlawful prayer meeting → other
  sharing an extremist video → other
  storing extremist materials → other
  subscribing to extremist channels → other
  reposting from an extremist channel → other
  invasion of privacy → other
  disclosing personal data → other
  damaging property → other
  arson → other
`);

/** The same charges in the words of translators, and what lay people call them. */
const wordedOtherwise = rows(`
  betrayal of the motherland → state-security
  a subversive activity → state-security
  divulging a state secret → state-security
  actions against the security of the state → state-security
  participation in an armed conflict abroad → state-security
  organising group violence → mass-unrest
  humiliating the dignity of a group of people → incitement-discord
  public calls for extremist activity → incitement-discord
  propaganda of war → incitement-discord
  continuing the activity of a liquidated organisation → banned-organisation
  helping extremists → extremism-financing
  distributing materials that threaten public safety → extremism-financing
  donations to the solidarity fund → extremism-financing
  intentional infliction of harm → violence
  an attempt on the life of a policeman → violence
  the use of force against an official → violence
  swindling → economic
  legalisation of criminal income → economic
  excess of official powers → economic
  illegal circulation of medicines → drugs
  information that does not correspond to reality → false-information
  discrediting the Republic of Belarus → false-information
  deliberate falsehoods about the armed forces → false-information
  anti-war statements → military-discrediting
  "discrediting" → military-discrediting
  slander against the president → insult-official
  disrespect for the authorities → insult-official
  resisting a lawful demand → police-disobedience
  not obeying the guardsmen → police-disobedience
  organising a mass simultaneous presence of citizens → peaceful-assembly
  blocking a road → peaceful-assembly
  taking part in group actions → peaceful-assembly
  disturbing public order → hooliganism
  bad language → hooliganism
  displaying the symbols of a banned movement → other
  unauthorised leaving of the unit → other
  refusing to be mobilised → other
  glorifying Nazism → other
  using foreign aid → other
  violating the rules for holding rites → other
  false testimony → other
  crossing the border illegally → other
`);

/** Acts that are told as the reason and are no words of a law. */
const acts = rows(`
  the inscription "No to war" on the snow → military-discrediting
  sending a photo of a train to a channel → extremism-financing
  performing rites outside a registered mosque → other
  storming the akimat → mass-unrest
  passing maps to foreign intelligence → state-security
  a donation of ten euros → extremism-financing
  a fight with two policemen → violence
  tearing off an officer's mask → violence
  rude comments about the governor → insult-official
  remarks about the army → military-discrediting
  refusing to get into the police car → police-disobedience
  a poster about the river → peaceful-assembly
  going out to the square → peaceful-assembly
  shouting slogans → peaceful-assembly
  a brawl in a cafe → hooliganism
  wearing a hijab at school → other
  sharing their faith with passers-by → other
  writing on a wall → other
`);

describe("the kind of a charge by its words", () => {
  it.each([...worded, ...wordedOtherwise])("%s", (words, [category]) => expect(chargeCategoryOf(words)).toBe(category));

  it.each(acts)("of an act: %s", (words, [category]) => {
    expect(chargeCategoryOf(words)).toBeNull();
    expect(reasonCategoryOf(words)).toBe(category);
  });

  it.each(["a repost", "what he had said in class", "a sermon in which he prayed for the dead", "sending money home"])(
    "unknown: %s",
    (words) => expect(reasonCategoryOf(words)).toBeNull(),
  );
});
