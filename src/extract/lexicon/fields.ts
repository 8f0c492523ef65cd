/** What a label or the head of a column announces. */
export type Field =
  | "name"
  | "aside"
  | "date"
  | "detention"
  | "ruling"
  | "appeal"
  | "release"
  | "place"
  | "charge"
  | "penalty"
  | "organisation"
  | "keeping"
  | "remark";

/** Labels of records and heads of columns; the whole label has to fit, in this order. */
export const fieldLabels: readonly (readonly [RegExp, Field])[] = [
  [
    /^(?:full name|name|names|surname,? (?:first |given )?names?|name,? surname|surname and (?:first |given )?name|surname|who|person|detainee|defendants?|accused|convict|(?:political )?prisoner|case of|(?:case|no|nr|person|story)\.? ?\d{1,3})(?: of (?:the )?(?:detainee|defendant|person|prisoner))?$/iu,
    "name",
  ],
  [
    /^(?:year of birth|date of birth|date and place of birth|place of birth|birth(?:day| date| year)?|born|d\.?o\.?b\.?|age|y\.?o\.?b\.?|sex|gender|occupation|profession|position|job|who (?:is )?(?:he|she)|relatives?|family|children|(?:place of )?residence|lives in|native of|education|marital status|ethnicity|religion|biography|background|description|details|more|contacts?|lawyers?|defender|judge|prosecutor|source|sources|links?|health|citizenship|nationality|address for letters|address|letters|next hearing|court hearing|hearing|photo|no|nr|№|#|n)\.?$/iu,
    "aside",
  ],
  [
    /^(?:notes?|remarks?|comments?|additional information|additionally|current situation|news|updates?|upd)$/iu,
    "remark",
  ],
  [
    /^(?:(?:date|day|place|date and place|place and date|day and place|when and where|circumstances) of (?:the )?(?:detention|arrest)|(?:arrest|detention) date|date (?:arrested|detained)|detained|detention|arrested|when detained|detained (?:on|since|in)|imprisoned|arrested (?:on|since)|taken(?: into custody)?|(?:in (?:custody|detention|prison)|behind bars|held) since)$/iu,
    "detention",
  ],
  [/^(?:(?:date|day) of (?:the )?release|release date|(?:released|freed)(?: on)?|release|left)$/iu, "release"],
  [
    /^(?:(?:where|place) (?:held|kept|of detention|of imprisonment|serving)|where (?:is )?(?:he|she|now)|held (?:in|at)|whereabouts|prison|(?:penal |correctional )?colony|detention facility|place of serving|location)$/iu,
    "keeping",
  ],
  [/^(?:dates?|day|when)$/iu, "date"],
  [/^(?:cit(?:y|ies)|town|region|oblast|place|where|city\/region|country)$/iu, "place"],
  [
    /^(?:articles?|article of (?:the )?(?:\p{L}+ ){0,3}\p{L}+|articles? of the (?:cc|cao|code)|law|charges?|accusations?|legal basis|charged with|accused of|charged under|convicted under|convicted of|reason|why|for what|case|grounds|offen[cs]e)$/iu,
    "charge",
  ],
  [/^(?:organi[sz]ation|party|movement|group|membership)$/iu, "organisation"],
  [
    /^(?:(?:sentenced|convicted|tried)(?: on)?|(?:verdict|trial|sentencing|conviction|ruling) date|conviction|sentencing|verdict|court of first instance|date of (?:the )?(?:verdict|sentence|ruling|judg(?:e)?ment|decision|trial)|court|court,? date(?:,? term)?|trial|ruling|judg(?:e)?ment|decision|decision of the court|court decision|resolution|first instance)$/iu,
    "ruling",
  ],
  [
    /^(?:(?:result |outcome |date )?(?:of )?(?:the )?appeals?(?: (?:court|ruling|hearing|decision|date|instance|result|outcome))?|second instance|cassation|on appeal)$/iu,
    "appeal",
  ],
  [
    /^(?:sentence|(?:prison )?term|(?:term|length) of (?:the )?(?:imprisonment|sentence)|penalty|punishment|fine|outcome|result|status|current status|measure(?: of restraint)?|arrest|administrative arrest|term of arrest|days|sanction|what (?:he|she) got|measure of punishment)$/iu,
    "penalty",
  ],
];

/** Of these words one stands in every label of names. */
export const nameLabelWords: ReadonlySet<string> = new Set(
  "name names surname who person detainee defendant defendants accused convict convicted prisoner case no nr story".split(
    " ",
  ),
);

/** What a label announces; `null` for words that are no label. */
export function fieldOf(label: string): Field | null {
  const words = label
    .replace(/[*_"“”]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return fieldLabels.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
