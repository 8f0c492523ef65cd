/** Verbs by which somebody speaks: the day beside one is that of the words, not of what they tell. */
export const reportingVerbs = new Set(
  `said says say saying told tells tell telling reported reports reporting announced announces confirmed confirms wrote
  writes posted posts tweeted published publishes claimed claims stated states added adds noted notes informed informs
  declared declares explained explains recalled recalls learned learnt known revealed reveals disclosed according denied
  commented warned urged called demanded appealed complained condemned criticized criticised`.split(/\s+/u),
);

/** Verbs by which a court decides: the day beside one is that of the ruling. */
export const rulingVerbs = new Set(
  "decided decides ruled rules found ordered concluded determined resolved established held sentenced sanctioned approved authorised authorized".split(
    " ",
  ),
);

/** Behind these stands what came before the outcome or led to it; a day there is its own. */
export const causeWords = new Set(
  "after following because since before over ahead despite amid against about concerning regarding accusing alleging until ago".split(
    " ",
  ),
);

/** Words that may stand before a date at the head of a passage or a clause. */
export const headWords = new Set(
  `on in at late early mid the a night morning evening afternoon of to also then and but meanwhile already only just still
  around by finally later back so thus therefore hence accordingly consequently however nevertheless moreover yet again even
  eventually soon thereafter beginning end middle start`.split(/\s+/u),
);

/** Words in "-ing" that are no participles: before a date they are no act with a day of its own. */
export const noParticiples: ReadonlySet<string> = new Set(
  "morning evening during hearing meeting beginning ruling sitting sentencing reading according".split(" "),
);

/** Nouns for what is only said; it may turn out otherwise. */
export const reportNouns = new Set(
  `report reports rumour rumours rumor rumors claim claims news information allegations message messages publication
  publications statement statements gossip`.split(/\s+/u),
);
/** What such words are when they are not so, and what they are not. */
export const falsehoods = new Set(
  `false untrue fake unfounded wrong baseless lie lies hoax fabrication invention rumour rumor rumours misinformation
  disinformation mistaken erroneous inaccurate incorrect`.split(/\s+/u),
);
export const truths = new Set("true accurate confirmed correct reliable so".split(" "));
