import type { Speaker } from "./Speaker.ts";

export function addArticles({ text }: Speaker) {
  return {
    button: text("addArticles.button"),
    title: text("addArticles.title"),
    explained: text("addArticles.explained"),
    beside: text("addArticles.beside"),
    figures: text("addArticles.figures"),
    choose: text("addArticles.choose"),
    reading: (files: number) => text("addArticles.reading", { files }),
    added: (articles: number, incidents: number) => text("addArticles.added", { articles, incidents }),
    replaced: (count: number, added: number) =>
      count === added && added === 1 ? text("addArticles.replacedOnlyOne") : text("addArticles.replaced", { count }),
    problems: (articles: number) => text("addArticles.problems", { articles }),
    problemLine: (file: string, problem: string) => text("addArticles.line", { file, problem }),
    nothing: text("addArticles.nothing"),
    setAside: (files: number) => text("addArticles.setAside", { files }),
    setAsideLine: (file: string, reason: string) => text("addArticles.line", { file, problem: reason }),
    tooLarge: (incidents: number) => text("addArticles.tooLarge", { incidents }),
    failed: (reason: string) => text("addArticles.failed", { reason }),
    drop: text("addArticles.drop"),
    close: text("addArticles.close"),
  };
}
