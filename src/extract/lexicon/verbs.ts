export const auxiliaries = new Set("was were is are been be being has have had gets get got".split(" "));
/** What comes behind these has not happened, or not yet. */
export const modals = new Set("may might could can would should will shall must to if".split(" "));
export const negations = new Set(["not", "never", "no", "n't", "without", "denied", "nor"]);
export const adverbs = new Set(
  "also then later again already both all each reportedly allegedly immediately subsequently recently previously earlier now still currently first since briefly once".split(
    " ",
  ),
);

/** Finite verbs of reports that no ending gives away; they mark where a clause has its own verb. */
export const commonVerbs = new Set(
  `said says told tells took takes came comes went goes held holds kept made makes wrote writes saw left began begins ran
  runs gave got became found put let set met brought sent won lost spoke knew thought stood lives works faces face serves
  denies demands remains calls called adds notes believes insists refused link claims was were is are has have had did does
  do will would can could`.split(/\s+/),
);

/** Words after which, in the same clause, an outcome is wanted, feared, denied or undone, not reported. */
export const unrealGovernors = new Set(
  `demanded demand demands demanding asked asks asking requested requests requesting sought seeks seeking urged urges urging
  called calling calls ensure ensures threatened threatens threatening risks risk risked faces facing denied denies deny
  denying if unless whether nobody none plans planned planning intends intended intend wants wanted want hopes hoped expects
  expected overturned overturning quashed quashing annulled annulling cancelled canceled reversed false hypothetical
  hypothetically avoid avoided instead`.split(/\s+/),
);
