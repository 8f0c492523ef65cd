// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CountAnnouncer } from "../../../src/app/summary/CountAnnouncer.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function said(): string | null {
  return screen.getByRole("status").textContent;
}

function wait(milliseconds: number): void {
  act(() => vi.advanceTimersByTime(milliseconds));
}

describe("the count that is read aloud", () => {
  it("says nothing of what stood there when the page came", () => {
    render(<CountAnnouncer text="8 people" />);
    wait(5000);
    expect(said()).toBe("");
  });

  it("waits until a brush has come to rest, and then says only where it rests", () => {
    const { rerender } = render(<CountAnnouncer text="8 people" />);
    for (const count of [7, 6, 5]) {
      rerender(<CountAnnouncer text={`${count} people`} />);
      wait(300);
      expect(said()).toBe("");
    }
    wait(1000);
    expect(said()).toBe("5 people");
  });

  it("says it too when all is as it was at first", () => {
    const { rerender } = render(<CountAnnouncer text="8 people" />);
    rerender(<CountAnnouncer text="3 people" />);
    wait(1000);
    rerender(<CountAnnouncer text="8 people" />);
    wait(1000);
    expect(said()).toBe("8 people");
  });
});
