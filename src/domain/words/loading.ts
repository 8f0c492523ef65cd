import type { Speaker } from "./Speaker.ts";

const MEGABYTE = 1_000_000;

/** What is said while a dataset is loaded, where its columns were of no use, and when there is a newer one. */
export function loading({ text }: Speaker) {
  const megabytes = (bytes: number) => Math.round(bytes / MEGABYTE);
  return {
    steps: {
      fetching: (bytes: number, of: number) =>
        text("app.loading.fetching", { done: megabytes(bytes), all: megabytes(of) }),
      checking: () => text("app.loading.checking"),
      preparing: () => text("app.loading.preparing"),
    },
    unsearched: (reason: string) => text("app.columns.unsearched", { reason }),
    refused: (
      file: string,
      reason: "unreachable" | "damaged" | "version" | "other" | "contract" | "worker",
      detail: string,
    ) => text("app.columns.refused", { file, reason: text(`app.columns.${reason}`), detail }),
    newer: {
      offered: text("app.newer.offered"),
      grown: text("app.newer.grown"),
      show: text("app.newer.show"),
      failed: text("app.newer.failed"),
    },
  };
}
