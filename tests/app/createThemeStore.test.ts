// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { chooseTheme, createThemeStore } from "../../src/app/createThemeStore.ts";

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the theme", () => {
  it("is the system's until one is chosen", () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => undefined }));
    expect(createThemeStore().getState()).toEqual({ preference: "system", theme: "dark" });
  });

  it("is remembered, and forgotten with the way back to the system", () => {
    const themes = createThemeStore();
    chooseTheme(themes, "dark");
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(createThemeStore().getState().theme).toBe("dark");
    chooseTheme(themes, "system");
    expect(document.documentElement.dataset.theme).toBeUndefined();
    expect(createThemeStore().getState()).toEqual({ preference: "system", theme: "light" });
  });

  it("works where the browser forbids storage", () => {
    const forbid = () => {
      throw new DOMException("forbidden", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(forbid);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(forbid);
    const themes = createThemeStore();
    chooseTheme(themes, "dark");
    expect(themes.getState().theme).toBe("dark");
  });
});
