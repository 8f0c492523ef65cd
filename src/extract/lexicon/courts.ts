import type { Status } from "../../domain/vocabulary.ts";

const words = (text: string) => new Set(text.split(/\s+/));

/** Words between the name of a town and the noun of its court or police: "Talgar District Court", "Osh regional court". */
export const courtAdjectives = words(
  `city town district raion rayon regional municipal specialized specialised inter-district interdistrict administrative
  criminal economic civil commercial garrison military investigative investigating juvenile appeals appeal appellate
  main general jurisdiction central state local internal affairs traffic transport riot temporary pre-trial pretrial pre-charge remand
  special women's penal correctional strict-regime general-regime high-security maximum-security minimum-security
  medium-security open-type prosecutorial territorial people's serious grave crimes first instance cassation supreme-court northern southern eastern western oblast provincial velayat
  viloyat voblast security secret anti-corruption arbitration magistrate magistrates magistrate's inter-regional central`,
);

/** Of these, the ones that make a court that of a whole region, which sits in the region's centre. */
export const regionalAdjectives = words("regional oblast provincial velayat viloyat voblast krai republican");

/** Of these, the ones that name a court by the unit it is of: "the city court". */
export const localAdjectives = words("city town district regional provincial oblast municipal local");

/** Those that act for the state and stay in their town. */
export const courtNouns = words(
  `court courts tribunal judge judges police policemen policeman operatives prosecutor prosecutors rovd ruvd govd guvd uvd dvd dp
  rop ruboz department departments directorate precinct courtroom courthouse siac simac smas samc`,
);

/** What a court is for, between its noun and its town: "court for administrative offences of Taraz". */
export const courtMatters = words(
  "administrative offences offenses criminal civil economic juvenile cases matters affairs minors children's serious grave crimes",
);

/** Where people are held. */
export const prisonNouns = words(
  `prison prisons colony jail sizo isolator isolation penitentiary ivs kpz tdf detention reception custody lockup`,
);

/** Buildings of a town at which something may happen; behind any other noun of a building a name is no town. */
export const townBuildings = words("airport akimat hokimiyat khokimiyat municipality");

/** Nouns behind which a name is that of a street, a square, a station or water, hardly ever of the town. */
export const sightNouns = words(
  `district street streets avenue avenues prospect prospekt square metro station market bazaar park bridge highway road
  boulevard embankment quarter microdistrict checkpoint crossing river lake sea mountain mountains valley hotel hall
  stadium cemetery mosque church university institute memorial monument theatre theater restaurant cafe center centre
  mine field oilfield plant factory refinery mahalla`,
);

/** Of these, the ones that tell where something happens by the town behind "of": "on the main square of Taraz". */
export const publicPlaces = words(
  "street streets avenue square metro station market bazaar park bridge embankment stadium cemetery mosque centre center",
);

/** Behind "'s" of a capital, what a government does: "at Tashkent's request". */
export const metonymNouns = words(
  "request requests demand demands insistence behest order orders government authorities policy allies ally refusal",
);

/** Adjectives between "in" and a town: "in his native Semey", "in downtown Baku". */
export const townAdjectives = words(
  `native downtown central nearby neighbouring neighboring northern southern eastern western distant remote occupied
  russian-occupied provincial old rural home`,
);

/** Units larger than a town: a name before one of these is no town. */
export const regionNouns = words(
  `region oblast province provinces regions krai velayat viloyat voblast vilayat territory republic governorate oblasts`,
);

/** Nouns before "of" a town, or right before it, that say something is in it. */
export const settlementNouns = words(
  `city town village settlement capital centre center outskirts suburb suburbs suburban streets airport department district
  district's port resort township hamlet`,
);

/** What becomes of a case whose verdict was quashed and that is to be tried anew. */
export const retrials =
  /\b(?:re-?trial|re-?hearing|(?:new|fresh|second|another) (?:trial|hearing|consideration|examination|review)|reconsideration|(?:sent|returned|remitted|remanded) (?:the case|it) (?:back|to|for)|(?:sent|returned) (?:back )?for)\b/iu;

/** By these a trial begins or goes on. */
export const trialVerbs = words("begin start open resume continue commence adjourn postpone hold");

/** By these a court says no, with the word behind them where there is one. */
export const denyingVerbs: ReadonlyMap<string, string | null> = new Map([
  ...["reject", "dismiss", "deny", "refuse", "decline", "overrule"].map((lemma) => [lemma, null] as const),
  ["turn", "down"],
]);
/** What whoever is kept asks a court for, and what he asks it against. */
export const freedomAsked =
  /\bbail\b|\b(?:house|home) arrest\b|\b(?:to|be|for) (?:release|free|be (?:released|freed|bailed)|(?:his|her|their) release)\b|\brelease (?:from custody|on bail|of)\b|\b(?:milder|softer|lighter|less strict|other) (?:measure|preventive measure|restraint)\b|\bagainst (?:the |his |her |their |'s |\p{L}+ '?s? ?){0,3}(?:pre-?trial )?(?:detention|arrest|custody|remand)\b/u;
/** Those who ask a court for the opposite. */
export const askingState = /\b(?:prosecut\p{L}+|investigat(?:or|ors|ion)\b)/u;
/** Courts, by the words that name them. */
export const courtWords = /\b(?:court|courts|judge|judges|magistrate|tribunal|bench)\b/u;

/** Why a case is closed of which nobody says that there was nothing in it. */
export const lettingOff =
  /\b(?:repent\p{L}*|remorse|reconcil\p{L}*|amnest\p{L}*|expired|expiry|limitations?|statute|health|illness|age|non-rehabilitating)\b/u;

/** What a court lets the prosecution have until the verdict; the first that fits is taken. */
export const custodyAsked: readonly (readonly [Status, RegExp])[] = [
  ["house-arrest", /\b(?:house|home|domestic) arrest\b/u],
  ["pretrial-detention", /\b(?:remand|custody|detention|arrest|isolator|sizo|behind bars)\b/u],
];
