import type { Speaker } from "./Speaker.ts";

/** What is said of a figure whose view is shown again. */
export function carriedView({ text, and }: Speaker) {
  return {
    shown: (file: string) => text("carried.shown", { file }),
    otherData: (then: string, now: string) => text("carried.otherData", { then, now }),
    unknownData: text("carried.unknownData"),
    notWhole: text("carried.notWhole"),
    leftOut: (parts: readonly string[]) => text("carried.leftOut", { count: parts.length, parts: and(parts) }),
    setAside: (file: string, reason: string) => text("carried.setAside", { file, reason }),
  };
}
