import { fold } from "../fold.ts";
import { membersHaving } from "../search/membersHaving.ts";
import type { Facet } from "./Facet.ts";

/** Where words are looked for: in the facts of a case, or in the texts of its articles too. */
export const SCOPES = ["facts", "articles"] as const;
export type Scope = (typeof SCOPES)[number];

export interface Search {
  words: string;
  scope: Scope;
}

const NOTHING: Search = { words: "", scope: "facts" };

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
  test: {
    membersOf({ words, scope }, dataset) {
      const wanted = fold(words);
      return wanted === "" ? null : membersHaving(dataset, wanted.split(" "), scope === "articles");
    },
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
