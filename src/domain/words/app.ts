import { about } from "./about.ts";
import { articlesDialog } from "./articlesDialog.ts";
import { counters } from "./counters.ts";
import { failures } from "./failures.ts";
import { filters } from "./filters.ts";
import { loading } from "./loading.ts";
import { nothingFound } from "./nothingFound.ts";
import type { Quantities } from "./quantities.ts";
import { reconcile } from "./reconcile.ts";
import type { Speaker } from "./Speaker.ts";

/** What stands around the views. */
export function app(speaker: Speaker, quantities: Quantities) {
  const { text, and } = speaker;
  return {
    ...failures(speaker),
    about: about(speaker, quantities),
    articlesDialog: articlesDialog(speaker, quantities),
    filters: filters(speaker, quantities),
    counters: counters(speaker, quantities),
    reconcile: reconcile(speaker, quantities),
    nothing: nothingFound(speaker, quantities),
    name: text("app.name"),
    meaning: text("app.meaning"),
    loaded: (articles: number, people: number) => text("app.loaded", { articles, people }),
    documentTitle: text("app.documentTitle"),
    language: {
      label: text("app.language"),
      missing: (name: string) => text("app.language.missing", { name }),
    },
    skip: text("app.skip"),
    close: text("app.close"),
    dismiss: text("app.dismiss"),
    retry: text("app.retry"),
    actions: {
      label: text("app.actions.label"),
      export: text("app.actions.export"),
      about: text("app.actions.about"),
    },
    theme: {
      label: (now: string) => text("app.theme", { now }),
      names: { system: text("app.theme.system"), light: text("app.theme.light"), dark: text("app.theme.dark") },
    },
    loading: text("app.loading"),
    loadingDataset: loading(speaker),
    synthetic: text("app.synthetic"),
    notice: (problems: readonly string[]) => text("app.notice", { count: problems.length, parts: and(problems) }),
    views: {
      export: (view: string) => text("app.views.export", { view }),
      loading: (view: string) => text("app.views.loading", { view }),
    },
    footer: {
      version: (version: string) => text("app.footer.version", { version }),
      sources: text("app.footer.sources"),
      private: text("app.footer.private"),
    },
  };
}
