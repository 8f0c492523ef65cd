import { articlesHaving } from "../articleTexts.ts";
import { casesOf } from "../cases/casesOf.ts";
import { fold } from "../fold.ts";
import type { Dataset, Incident } from "../schema.ts";
import type { Facet } from "./Facet.ts";

/** Where words are looked for: in the facts of a case, or in the texts of its articles too. */
export const SCOPES = ["facts", "articles"] as const;
export type Scope = (typeof SCOPES)[number];

export interface Search {
  words: string;
  scope: Scope;
}

const NOTHING: Search = { words: "", scope: "facts" };

const searched = new WeakMap<Incident, string>();

function factsOf(incident: Incident, dataset: Dataset): string {
  const known = searched.get(incident);
  if (known !== undefined) return known;
  const { person, charge, organisation, trigger, placeId } = incident;
  const place = placeId === null ? undefined : dataset.places[placeId];
  const parts = [person?.name, ...(person?.aliases ?? []), person?.role, charge?.text, organisation, trigger?.text];
  const text = fold([...parts, place?.name, place?.region].filter((part) => typeof part === "string").join(" · "));
  searched.set(incident, text);
  return text;
}

function isScope(entry: string | undefined): entry is Scope {
  return (SCOPES as readonly (string | undefined)[]).includes(entry);
}

/**
 * Every word of the search must stand somewhere in the facts of the case, as one of its articles tells them; where the
 * reader asks for it, else in the text of one of them. An article tells of many people: whoever is found by its text
 * alone need not be meant by the word, which is why it is asked for. Texts that are not known hold no word.
 */
export const text: Facet<Search> = {
  empty: NOTHING,
  isPrivate: () => true,
  passes({ words, scope }, incident, dataset) {
    const wanted = fold(words);
    if (wanted === "") return true;
    const { reports } = casesOf(dataset).of(incident);
    const facts = reports.map((report) => factsOf(report, dataset));
    const isInText = (word: string) => {
      const articles = articlesHaving(word, dataset);
      return reports.some(({ articleId }) => articles.has(articleId));
    };
    return wanted
      .split(" ")
      .every((word) => facts.some((fact) => fact.includes(word)) || (scope === "articles" && isInText(word)));
  },
  toEntries({ words, scope }) {
    if (scope !== "facts") return [words, scope];
    return words.trim() === "" ? [] : [words];
  },
  fromEntries([words, scope, ...surplus]) {
    if (scope === undefined) return { value: { ...NOTHING, words: words ?? "" }, problems: [] };
    if (!isScope(scope)) return { value: { ...NOTHING, words: words ?? "" }, problems: [scope, ...surplus] };
    return { value: { words: words ?? "", scope }, problems: surplus };
  },
  inWords({ words, scope }, { facets }) {
    const wanted = words.trim();
    if (wanted === "") return [];
    return [{ text: scope === "facts" ? facets.text(wanted) : facets.textOfArticles(wanted), without: NOTHING }];
  },
};
