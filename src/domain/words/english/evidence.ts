import type { FieldName } from "../../vocabulary.ts";
import { counted, list, number } from "./quantities.ts";

const countries = new Intl.DisplayNames("en-GB", { type: "region" });

/** Longer words of an article than this, in UTF-16 units, are cut in a list of problems. */
const LONGEST = 120;

/** Short names for the labels that stand in the text itself. */
const labels: Record<FieldName, string> = {
  person: "person",
  count: "number",
  status: "status",
  date: "date",
  year: "year",
  place: "place",
  sentence: "sentence",
  fine: "fine",
  charge: "charge",
  organisation: "organisation",
  trigger: "act",
};

export const evidence = {
  title: "Evidence",
  labels,
  close: "Close the evidence",
  previous: "Previous",
  next: "Next",
  position: (index: number, size: number) => `${number(index)} of ${number(size)}`,
  outside: "Outside the current filters",
  group: (size: number | null) =>
    size === null ? "A group of unstated size" : `${counted(size, "unnamed person", "unnamed people")}`,
  background: "Told as background, not counted",
  alsoKnown: (aliases: string) => `also ${aliases}`,
  notStated: "not stated",
  noWords: "no words of the article belong to this fact",
  countryOnly: (country: string) => `${country}; no town or region stated`,
  dateOf: (date: string, event: string) => `${date} (${event})`,
  country: (code: string) => countries.of(code) ?? code,
  quoted: (text: string) => `“${text}”`,
  law: (code: string, article: string, part: string | null) =>
    part === null ? `${code} art. ${article}` : `${code} art. ${article}, part ${part}`,
  triggerOn: (text: string, date: string) => `${text} (${date})`,
  cut: " … ",
  reports: (others: number) => counted(others, "other article tells of this case", "other articles tell of this case"),
  /** Which of several reports the counts of the page are made of. */
  counted: "This report is the one that is counted.",
  countedElsewhere: "The page counts another report of this case.",
  showReport: "show this report",
  disagreements: "Where the articles disagree",
  compared: { status: "Status", sentence: "Sentence", fine: "Fine", date: "Date", place: "Place", charge: "Charge" },
  quote: "What the article says",
  facts: "The facts, and how each is known",
  showWordsAt: (label: string, index: number) => `${label}, place ${number(index)}`,
  showWords: (field: string) => `Show the words for ${field.toLowerCase()}`,
  jump: "show words",
  jumpTo: (index: number) => number(index),
  howFound: "how it was found",
  /** The rules by their names, in quotation marks: they are names, not part of the sentence. */
  rules: (rules: readonly string[]) => `by the ${rules.length === 1 ? "rule" : "rules"} ${list(rules)}`,
  article: "The whole article",
  marked: "Article text with the words of each fact marked",
  untitled: (file: string) => `untitled (${file})`,
  notDated: "date of publication not given",
  link: "Read it where it was published",
  problems: (count: number) => counted(count, "problem found in this article", "problems found in this article"),
  shortened: (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text),
  loading: "Loading the article…",
  textMissing: "The text of the article could not be loaded, so its words cannot be shown. The facts stand below.",
  identifier: "Incident",
};
