// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OnceNear } from "../../../src/app/frames/OnceNear.tsx";

/** Tells whoever watches with at least that margin, in pixels, that the element is there. */
let come: (margin: number, isIntersecting?: boolean) => void;

class InventedObserver {
  constructor(callback: (entries: { isIntersecting: boolean }[]) => void, options: { rootMargin: string }) {
    const before = come;
    come = (margin, isIntersecting = true) => {
      before(margin, isIntersecting);
      if (margin <= Number.parseInt(options.rootMargin, 10)) act(() => callback([{ isIntersecting }]));
    };
  }
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.useFakeTimers();
  come = () => undefined;
  vi.stubGlobal("IntersectionObserver", InventedObserver);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function renderFar(): void {
  render(<OnceNear placeholder={<p>waiting</p>}>drawn</OnceNear>);
}

describe("what is far below the window", () => {
  it("waits in its place until it is in the window", () => {
    renderFar();
    come(0, false);
    expect(screen.getByText("waiting")).toBeTruthy();
    come(0);
    expect(screen.queryByText("waiting")).toBeNull();
    expect(screen.getByText("drawn")).toBeTruthy();
  });

  it("is drawn a little before that for a reader who scrolls", () => {
    renderFar();
    come(200);
    expect(screen.getByText("waiting")).toBeTruthy();
    act(() => void dispatchEvent(new Event("scroll")));
    come(200);
    expect(screen.getByText("drawn")).toBeTruthy();
  });

  it("is drawn after a while all the same", () => {
    renderFar();
    act(() => vi.advanceTimersByTime(3000));
    expect(screen.queryByText("drawn")).toBeNull();
    act(() => vi.advanceTimersByTime(2000));
    expect(screen.getByText("drawn")).toBeTruthy();
  });

  it("is drawn before the page is printed", () => {
    renderFar();
    act(() => {
      dispatchEvent(new Event("beforeprint"));
      // Not a moment later: the printer takes the page as it is when the listeners return.
      expect(document.body.textContent).toBe("drawn");
    });
  });

  it("is drawn at once where nobody can tell what is near", () => {
    vi.stubGlobal("IntersectionObserver", undefined);
    renderFar();
    expect(screen.getByText("drawn")).toBeTruthy();
  });
});
