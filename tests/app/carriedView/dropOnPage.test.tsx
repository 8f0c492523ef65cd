// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { fakeFigure } from "../../figure/fakeFigure.ts";
import { PIXEL } from "../../figure/pixel.ts";
import { renderPage, serveInvented } from "../page.tsx";
import { fileOf, svgOf } from "./savedFigure.ts";

vi.mock("../../../src/views/views.ts", () => import("../probeView.tsx"));

const user = userEvent.setup({ applyAccept: false });

beforeEach(serveInvented);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const figure = fakeFigure({ filter: { city: ["oral"] }, settings: { ...DEFAULT_SETTINGS, scale: "dots" } });
const saved = fileOf("saved.svg", svgOf(figure));

/** Drops something on the page; tells whether the browser was kept from doing with it as it likes. */
function drop(dataTransfer: object): boolean {
  const event = createEvent.drop(document.body, { dataTransfer });
  fireEvent(document.body, event);
  return event.defaultPrevented;
}

function dropFiles(...files: File[]): boolean {
  return drop({ types: ["Files"], files });
}

describe("a saved figure on the page", () => {
  it("brings its view back when it is dropped, and Back undoes that in one step", async () => {
    renderPage("?status=fined");
    await screen.findByRole("region", { name: "Probe" });
    expect(dropFiles(saved)).toBe(true);
    const line = await screen.findByText("The view of saved.svg is shown.");
    expect(line.closest("[role=status]")).not.toBeNull();
    expect(location.search).toBe("?city=oral&scale=dots");
    history.back();
    await waitFor(() => expect(location.search).toBe("?status=fined"));
    await waitFor(() => expect(screen.queryByText(/is shown/)).toBeNull());
  });

  it("is no longer told of once the reader goes on, or does not wish to hear of it", async () => {
    renderPage();
    await screen.findByRole("region", { name: "Probe" });
    dropFiles(saved);
    await screen.findByText(/is shown/);
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(screen.queryByText(/is shown/)).toBeNull();
    dropFiles(fileOf("photo.png", PIXEL));
    await screen.findByText(/^photo.png shows no view/);
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText(/photo.png/)).toBeNull();
  });

  it("can be chosen where articles are added; other files go on", async () => {
    renderPage();
    await screen.findByRole("region", { name: "Probe" });
    await user.click(screen.getByRole("button", { name: "Add articles" }));
    await screen.findByRole("dialog");
    const field = document.querySelector<HTMLInputElement>("input[type=file]");
    if (field === null) throw new Error("no field for files");
    await user.upload(field, [saved]);
    await screen.findAllByText("The view of saved.svg is shown.");
    expect(location.search).toBe("?city=oral&scale=dots");
    expect(screen.queryByText("No article was added.")).toBeNull();
  });

  it("may come together with articles, which open where they are added", async () => {
    vi.stubGlobal("Worker", undefined);
    renderPage();
    await screen.findByRole("region", { name: "Probe" });
    dropFiles(saved, fileOf("notes.doc", "x"));
    await screen.findByRole("dialog", { name: "Add articles" });
    expect(await screen.findByText(/could not be read/)).toBeDefined();
    expect(location.search).toBe("?city=oral&scale=dots");
  });

  it("is told where it may be dropped for as long as it hovers over the page, over one part of it or another", async () => {
    renderPage();
    const probe = await screen.findByRole("region", { name: "Probe" });
    const dataTransfer = { types: ["Files"], files: [] };
    const isTold = () => screen.queryByText("Drop articles or figures here") !== null;
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(isTold()).toBe(true);
    const onward = createEvent.dragLeave(probe, { dataTransfer });
    fireEvent(probe, Object.defineProperty(onward, "relatedTarget", { value: document.body }));
    expect(isTold()).toBe(true);
    fireEvent.dragLeave(document.body, { dataTransfer });
    expect(isTold()).toBe(false);
  });

  it("is a file: what is dragged about within the page is left alone", async () => {
    renderPage();
    await screen.findByRole("region", { name: "Probe" });
    expect(drop({ types: ["text/plain"], files: [] })).toBe(false);
  });
});
