const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ""));

/** Words before a noun phrase that make it the complement of something else. */
export const prepositions = set(
  `of for with by against to from in like between on at about over under into onto upon behind near without within toward
  towards among alongside outside inside during following despite regarding concerning via per until till through across
  around after before since besides unlike except amid versus`,
);
export const reflexives = set("himself herself themselves itself");
/** Words that open a relative clause. */
export const relatives = set("who whose whom which that where");
/** Words that open a clause of their own, or join two. */
export const joints = set(
  "and or but while whereas when because as although though that than if unless whether so once where nor yet then",
);
/** Nouns of bodies; somebody named behind "of the party" is introduced by the noun before "of". */
export const bodyNouns = set(
  `party movement group organisation organization ngo foundation fund union association newspaper website site channel outlet
  portal agency magazine radio station community church congregation network committee centre center court council bureau
  initiative company institute university school blog page society league alliance front club house department ministry
  project programme program editorial office region district city village town administration`,
);
/** Nouns that introduce nobody: the name behind one is another phrase. */
export const penalties = set("imprisonment arrest detention custody liberty freedom restraint");
/** The same right before a name; a "prison doctor" is somebody. */
/** What something happens in or on: right before a name it is of the sentence: "in the same case N. was fined". */
export const occasions = new Set(
  "case cases trial trials hearing session sitting matter incident rally protest picket day week month year time evening morning night afternoon instance".split(
    " ",
  ),
);
export const placesOfPenalty = set("prison jail colony");
/** Nouns for kin and company: "the wife of N." is not N. */
export const kinNouns = set(
  `husband wife son daughter brother sister mother father parents lawyer lawyers friend friends colleague colleagues relative
  relatives spokesman spokeswoman supporter supporters cousin nephew niece uncle aunt partner grandson grandfather client
  clients attorney advocate defender assistant driver neighbour neighbor family widow fiancee employer boss accomplice`,
);
/** What may stand between a name and those who are part of it or come along: "five people, including N.". */
export const including: readonly (readonly string[])[] = [
  ["including"],
  ["among", "them"],
  ["among", "whom"],
  ["among", "which"],
  ["amongst", "them"],
  ["such", "as"],
  ["namely"],
];
/** What adds somebody to those named: "N. together with M.". */
export const company: readonly (readonly string[])[] = [
  ["as", "well", "as"],
  ["along", "with"],
  ["together", "with"],
  ["alongside"],
  ["and", "also"],
  ["and", "then"],
  ["plus"],
];
