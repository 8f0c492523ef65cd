// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { LateDialog } from "../../src/app/LateDialog.tsx";
import { english } from "../../src/domain/words/english.ts";
import { late } from "../../src/views/late.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it("says why what is loaded late cannot be shown, and goes away", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const Missing = late(() => Promise.reject(new Error("an invented reason")));
  const onClose = vi.fn();
  render(
    <LateDialog part="About" onClose={onClose} words={english}>
      <Missing />
    </LateDialog>,
  );
  expect(await screen.findByText("an invented reason")).toBeDefined();
  expect(screen.getByText("“About” could not be shown")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(onClose).toHaveBeenCalledOnce();
});

it("loads anew what did not come when the reader tries again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const load = vi.fn(async () => () => <p>it came</p>);
  load.mockRejectedValueOnce(new Error("an invented reason"));
  const Part = late(load);
  render(
    <LateDialog part="About" onClose={() => undefined} words={english}>
      <Part />
    </LateDialog>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("it came")).toBeDefined();
  expect(load).toHaveBeenCalledTimes(2);
});
