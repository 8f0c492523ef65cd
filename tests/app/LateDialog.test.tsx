// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { lazy } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { LateDialog } from "../../src/app/LateDialog.tsx";
import { english } from "../../src/domain/words/english.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it("says why what is loaded late cannot be shown, and goes away", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const Missing = lazy<() => null>(() => Promise.reject(new Error("an invented reason")));
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
