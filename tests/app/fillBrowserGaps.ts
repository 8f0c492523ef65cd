import { configure } from "@testing-library/react";

/** What components of the page ask a browser for and jsdom does not have; parts that are loaded late are waited for. */
export function fillBrowserGaps(): void {
  configure({ asyncUtilTimeout: 10_000 });
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") } as typeof CSS;
}
