import type { Speaker } from "./Speaker.ts";

/** What is said where there is nothing to show: a dataset that is missing or damaged, a part that broke, no finds. */
export function failures({ text }: Speaker) {
  const both = (key: "unreachable" | "missing" | "not-json" | "contract" | "unexpected") => ({
    title: text(`failure.${key}`),
    text: text(`failure.${key}.text`),
  });
  return {
    datasetProblem: {
      unreachable: both("unreachable"),
      missing: both("missing"),
      "not-json": both("not-json"),
      contract: both("contract"),
      unexpected: both("unexpected"),
      details: text("failure.details"),
      more: (count: number) => text("failure.more", { count }),
    },
    broken: {
      title: (part: string) => text("failure.broken", { part }),
      text: text("failure.broken.text"),
      page: text("failure.broken.page"),
      about: text("failure.broken.about"),
      evidence: text("failure.broken.evidence"),
      export: text("failure.broken.export"),
    },
    noArticles: { title: text("failure.noArticles"), text: text("failure.noArticles.text") },
    noIncidents: {
      title: text("failure.noIncidents"),
      text: text("failure.noIncidents.text"),
      article: (file: string, problems: readonly string[]) =>
        problems.length === 0 ? file : text("failure.noIncidents.article", { file, problems: problems.join("; ") }),
    },
  };
}
