// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { SearchBox } from "../../../src/app/filters/SearchBox.tsx";
import { english } from "../../../src/domain/words/english.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it.each([
  [1440, "Name, charge, organisation, place"],
  [390, "Name, charge, place"],
])("in a window %i pixels wide hints at what it finds in words that fit", (width, hint) => {
  const matches = (query: string) => width <= Number(/max-width: (\d+)px/.exec(query)?.[1]);
  const listening = { addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: matches(query), ...listening }));
  const searching = { isReady: true, problem: null };
  render(<SearchBox value="" searching={searching} onChange={() => undefined} words={english} />);
  expect(screen.getByRole("searchbox", { name: "Search" }).getAttribute("placeholder")).toBe(hint);
});
