import type { Speaker } from "./Speaker.ts";

/** A paragraph that can be put into an article, and where it comes from. */
export function articleText({ text, comma }: Speaker) {
  return {
    title: text("articleText.title"),
    hint: text("articleText.hint"),
    label: text("articleText.label"),
    copy: text("articleText.copy"),
    copied: text("articleText.copied"),
    failed: text("articleText.failed"),
    /** A clause as a sentence. */
    sentence: (clause: string) => text("summary.sentence", { clause }),
    limits: (parts: readonly string[]) => text("articleText.limits", { parts: comma(parts) }),
    sources: (articles: number, named: readonly string[]) =>
      text("articleText.sources", { label: text("figure.sources", { articles }), named: named.join("; ") }),
    data: text("articleText.data"),
  };
}
