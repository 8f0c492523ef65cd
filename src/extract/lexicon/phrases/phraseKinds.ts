function ways(text: string): readonly string[] {
  return text.split("|").map((way) => way.trim().replace(/\s+/gu, " "));
}

/** Words that fill the same place of a phrase, by the name that phrases call them. */
export const phraseKinds: Readonly<Record<string, readonly string[]>> = {
  whose: ways(
    "his|her|their|my|our|your|the|a|an|his own|her own|their own|his family 's|her family 's|their family 's",
  ),
  own: ways("his|her|their|my|our|your"),
  which: ways("a|an|the|one|some|this|that|his|her|their|its|any|all|all the|both|every|each"),
  dwelling: ways(
    `flat|flats|apartment|apartments|house|houses|home|homes|dacha|country house|cottage|yard|courtyard|doorstep|kitchen|bed|bedroom
     |family home|family house|parents ' home|parents ' house|parents ' flat|parental home|mother 's house|mother 's flat|mother 's home
     |rented flat|rented apartment|rented house|hotel|hotel room|hostel|dormitory|student dormitory|entrance`,
  ),
  workplace: ways(
    `work|office|offices|workplace|workplaces|place of work|newsroom|editorial office|studio|shop|store|shop floor|factory|plant|workshop|mine
     |hospital ward|school|lesson|lecture|lecture hall|lectures|classroom|class|classes|university|department|clinic|surgery|stall|kiosk|restaurant
     |canteen|building site|construction site|garage|workbench|desk|stage|exam|examination|field|fields`,
  ),
  outdoors: ways(
    `street|streets|square|central square|rally|picket|protest|demonstration|march|crowd|market|bazaar|mosque|church|prayer house|temple|cemetery|funeral
     |wedding|cafe|café|teahouse|bar|club|airport|airport terminal|departure hall|check-in desk|passport control|border|border crossing
     |checkpoint|station|railway station|bus station|bus stop|metro|train|bus|plane|aircraft|flight|taxi|car|minibus|road|gym|park`,
  ),
  door: ways("door|doors|gate|gates|threshold|doorstep"),
  charges: ways(
    `charge|charges|count|counts|all charges|all the charges|all counts|every charge|every count|both charges|both counts|the charges|the charge|the accusations|the accusation
     |all accusations|every accusation|suspicion|all suspicion|all suspicions|any wrongdoing|wrongdoing|guilt|all guilt|any guilt|all points|responsibility|blame
     |all blame|the allegations|all allegations`,
  ),
  court: ways(
    "court|judge|magistrate|the court|a court|the judge|a judge|the magistrate|a magistrate|the bench|the district court|the city court|the dock",
  ),
  hearing: ways(
    "trial|verdict|sentence|hearing|court hearing|appeal|sentencing|the verdict|the trial|judgment|court date|day in court",
  ),
  custody: ways(
    `custody|behind bars|jail|prison|detention|pre-trial detention|pretrial detention|a cell|the cells|a prison cell|the remand prison|a remand prison|remand|an isolator
     |the isolator|sizo|the sizo|a sizo|a detention centre|a detention center|the detention centre|the detention center|arrest`,
  ),
  bracelet: ways(
    `bracelet|electronic bracelet|tracking bracelet|tag|electronic tag|electronic ankle tag|ankle bracelet|ankle tag|ankle monitor|electronic anklet|anklet|monitoring bracelet
     |electronic monitoring bracelet|gps bracelet|gps tag|tracker`,
  ),
  cuffs: ways("handcuffs|the handcuffs|cuffs|the cuffs"),
  forced: ways("compulsory|forced|involuntary|coercive"),
  treatment: ways(
    "treatment|in-patient treatment|inpatient treatment|outpatient treatment|psychiatric treatment|medical treatment|hospitalisation|hospitalization|measures of a medical nature|medical measures",
  ),
  suspect: ways(
    "suspect|suspects|a suspect|the suspect|an accused|the accused|a defendant|the defendant|defendants|accused|defendant|a person suspected|a suspected person",
  ),
  free: ways(
    "free|released|at large again|out of custody|out of jail|out of prison|out of detention|out from behind bars|free again",
  ),
  freedom: ways("freedom|liberty|freedom again"),
  kin: ways(
    "wife|husband|mother|father|parents|family|children|child|son|daughter|sons|daughters|sister|brother|relatives|grandmother|grandparents|lawyer|guardians|kin|loved ones",
  ),
  leave: ways("leave the country|leave town|leave the city|leave|travel|leave the district|leave the region"),
  person: ways("man|woman|person|people|men|women|man again|woman again|citizen"),
  craft: ways("plane|flight|aircraft|charter flight|train|bus"),
  time: ways("time|night|midnight|morning|evening|dawn|noon|lunch|lunchtime|supper|dinner|nightfall|breakfast"),
};
