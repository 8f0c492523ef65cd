const TRIPLES =
  `be was been have had had do did done say said said tell told told take took taken come came come go went gone
  hold held held keep kept kept make made made write wrote written see saw seen leave left left begin began begun run ran run
  give gave given get got got become became become find found found put put put let let let set set set meet met met
  bring brought brought send sent sent win won won lose lost lost speak spoke spoken know knew known think thought thought
  stand stood stood throw threw thrown catch caught caught cut cut cut cost cost cost hit hit hit drive drove driven lead led led sit sat sat
  spend spent spent pay paid paid beat beat beaten shoot shot shot fly flew flown flee fled fled uphold upheld upheld
  hear heard heard read read read draw drew drawn break broke broken rise rose risen fall fell fallen build built built
  buy bought bought fight fought fought seek sought sought sing sang sung show showed shown feel felt felt strike struck struck
  understand understood understood withdraw withdrew withdrawn mean meant meant choose chose chosen quit quit quit deal dealt dealt shut shut shut swear swore sworn
  bind bound bound tear tore torn sell sold sold teach taught taught wear wore worn lie lay lain grow grew grown hide hid hidden forbid forbade forbidden steal stole stolen sleep slept slept
  forget forgot forgotten feed fed fed bear bore borne ride rode ridden hang hung hung eat ate eaten drink drank drunk lend lent lent`
    .split(/\s+/u)
    .filter((word) => word !== "");

/** Verbs whose past and participle no ending gives away: by lemma. */
export const irregularVerbs: Readonly<Record<string, { past: string; participle: string }>> = Object.fromEntries(
  TRIPLES.flatMap((lemma, at) =>
    at % 3 === 0 ? [[lemma, { past: TRIPLES[at + 1] ?? "", participle: TRIPLES[at + 2] ?? "" }] as const] : [],
  ),
);

/** Participles that are no bases as well: behind "he'd" they show that it was "had". */
export const participles: ReadonlySet<string> = new Set(
  Object.entries(irregularVerbs).flatMap(([lemma, { participle }]) => (participle === lemma ? [] : [participle])),
);

/** Regular verbs that double their last letter: "grabbed", "committing". */
export const doublingVerbs = new Set(
  "nab grab drag stop drop plan slap commit put set let get cut transfer refer acquit strip admit permit scrap run hit sit rebut trim annul cancel ban expel compel bar cram swap pin bag ban bar snap clap allot".split(
    " ",
  ),
);

/** Of these, the ones that some countries write without: "canceled". */
export const eitherWay = new Set(["cancel"]);
