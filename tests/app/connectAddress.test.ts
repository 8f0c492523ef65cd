// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectAddress, readCurrentAddress } from "../../src/app/connectAddress.ts";
import { createReaderStore, NOTHING_CHOSEN, type ReaderStore } from "../../src/app/createReaderStore.ts";
import { EMPTY_FILTER, type Filter } from "../../src/domain/facets/facets.ts";
import { inventedDataset } from "../invented/dataset.ts";

let disconnect = () => {};

function connected(search = ""): { store: ReaderStore; problems: string[] } {
  history.replaceState(null, "", `/${search}`);
  const problems: string[] = [];
  const store = createReaderStore(readCurrentAddress(inventedDataset).state);
  disconnect = connectAddress(store, {
    datasetNow: () => inventedDataset,
    onProblems: (found) => problems.push(...found),
  });
  return { store, problems };
}

function search(words: string): Filter["text"] {
  return { words, scope: "facts" };
}

function choose(store: ReaderStore, filter: Partial<Filter>): void {
  store.setState((state) => ({ filter: { ...state.filter, ...filter } }));
}

async function goBack(): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
  history.back();
  await arrived;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});

afterEach(() => {
  disconnect();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("store and address", () => {
  it("agree after every choice, and Back undoes it", async () => {
    const { store } = connected();
    choose(store, { city: ["almaty"] });
    expect(location.search).toBe("?city=almaty");
    store.setState({ incident: "i1" });
    expect(location.search).toBe("?city=almaty&incident=i1");
    vi.useRealTimers();
    await goBack();
    expect(store.getState()).toEqual({ ...NOTHING_CHOSEN, filter: { ...EMPTY_FILTER, city: ["almaty"] } });
    await goBack();
    expect(store.getState().filter).toEqual(EMPTY_FILTER);
  });

  it("agree about how a view is shown, and Back undoes that too", async () => {
    const { store } = connected();
    store.setState(({ settings }) => ({ settings: { ...settings, scale: "dots" } }));
    expect(location.search).toBe("?scale=dots");
    vi.useRealTimers();
    await goBack();
    expect(store.getState()).toEqual(NOTHING_CHOSEN);
  });

  it("agree about the language, which is no step: Back keeps it", async () => {
    const { store } = connected("?lang=kk");
    choose(store, { city: ["almaty"] });
    const push = vi.spyOn(history, "pushState");
    store.setState({ language: "ru" });
    expect(push).not.toHaveBeenCalled();
    expect(location.search).toBe("?city=almaty&lang=ru");
    vi.useRealTimers();
    await goBack();
    expect(store.getState()).toEqual({ ...NOTHING_CHOSEN, language: "ru" });
    expect(location.search).toBe("?lang=ru");
  });

  it("keep a search out of the address and still undo it", async () => {
    const { store } = connected();
    choose(store, { text: search("Arman") });
    choose(store, { status: ["fined"] });
    expect(location.search).toBe("?status=fined");
    vi.useRealTimers();
    await goBack();
    expect(store.getState().filter).toEqual({ ...EMPTY_FILTER, text: { words: "Arman", scope: "facts" } });
    expect(location.href).not.toContain("Arman");
  });

  it("make one step of a run of keystrokes, and write its end when it rests", async () => {
    const { store } = connected();
    const push = vi.spyOn(history, "pushState");
    for (const text of ["A", "Ar", "Arm"]) choose(store, { text: search(text) });
    expect(push).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(500);
    expect(history.state).toEqual({ kept: [["text", "Arm"]] });
    vi.useRealTimers();
    await goBack();
    expect(store.getState().filter.text.words).toBe("");
  });

  it("write the end of a run before the next step", async () => {
    const { store } = connected();
    for (const text of ["A", "Ar"]) choose(store, { text: search(text) });
    choose(store, { city: ["almaty"] });
    vi.useRealTimers();
    await goBack();
    expect(store.getState().filter).toEqual({ ...EMPTY_FILTER, text: { words: "Ar", scope: "facts" } });
  });

  it("make two steps of two brushes with a pause between them", () => {
    const { store } = connected();
    const push = vi.spyOn(history, "pushState");
    choose(store, { dates: { from: "2031-03-01", to: "2031-03-02" } });
    vi.advanceTimersByTime(5000);
    choose(store, { dates: { from: "2031-03-01", to: "2031-03-03" } });
    expect(push).toHaveBeenCalledTimes(2);
  });

  it("make one step of a movement, however long, when it comes to rest", async () => {
    const { store } = connected("?status=fined");
    const push = vi.spyOn(history, "pushState");
    const move = (to: string, isMoving: boolean) => {
      choose(store, { dates: { from: "2031-03-01", to } });
      store.setState({ isMoving });
    };
    store.setState({ isMoving: true });
    move("2031-03-02", true);
    vi.advanceTimersByTime(5000);
    move("2031-03-03", true);
    expect(location.search).toBe("?status=fined");
    move("2031-03-04", false);
    expect(push).toHaveBeenCalledTimes(1);
    expect(location.search).toBe("?dates=2031-03-01--2031-03-04&status=fined");
    vi.useRealTimers();
    await goBack();
    expect(store.getState()).toEqual({ ...NOTHING_CHOSEN, filter: { ...EMPTY_FILTER, status: ["fined"] } });
  });

  it("make no step of a movement that is called off", () => {
    const { store } = connected();
    const push = vi.spyOn(history, "pushState");
    const before = store.getState();
    store.setState({ filter: { ...EMPTY_FILTER, dates: { from: "2031-03-01", to: "2031-03-02" } }, isMoving: true });
    store.setState(before);
    expect(push).not.toHaveBeenCalled();
    expect(location.search).toBe("");
  });

  it("drop foreign names from the address at once", () => {
    connected("?utm_source=x&city=almaty");
    expect(location.search).toBe("?city=almaty");
  });

  it("ignore a history entry that another page wrote", () => {
    history.replaceState({ kept: [["text", 7], "x"] }, "", "/");
    expect(readCurrentAddress(inventedDataset).state.filter).toEqual(EMPTY_FILTER);
  });

  it("report what Back leads to and cannot be read", async () => {
    const { store, problems } = connected();
    history.replaceState(null, "", "/?city=atlantis");
    choose(store, { city: ["almaty"] });
    vi.useRealTimers();
    await goBack();
    expect(problems).toEqual(["city=atlantis"]);
    expect(location.search).toBe("");
  });
});
