import { type Composition, type Habits, habitsIn, habitsOf } from "./Composition.ts";

const HABITS = "qamau-figure";
const TEXTS = "qamau-figure-texts";

/** What the author wrote for one figure. */
export type Texts = Pick<Composition, "title" | "note">;

const NO_TEXTS: Texts = { title: null, note: "" };

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    // Storage can be forbidden or damaged; the page then does not remember, and works.
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As above: forbidden storage costs the memory, not the choice.
  }
}

/** While the session lasts; nothing of it leaves the browser. */
export function rememberedHabits(): Partial<Habits> {
  return habitsIn(read(HABITS));
}

function allTexts(): Record<string, unknown> {
  const found = read(TEXTS);
  return typeof found === "object" && found !== null ? { ...found } : {};
}

/** What was written for a figure of that subject: what is true of one filter may be false of another. */
export function rememberedTexts(subject: string): Texts {
  const found = allTexts()[subject];
  if (typeof found !== "object" || found === null) return NO_TEXTS;
  const { title, note } = { ...NO_TEXTS, ...found } as Record<keyof Texts, unknown>;
  return { title: typeof title === "string" ? title : null, note: typeof note === "string" ? note : "" };
}

export function remember(composition: Composition, subject: string): void {
  const { title, note } = composition;
  write(HABITS, habitsOf(composition));
  write(TEXTS, { ...allTexts(), [subject]: { title, note } });
}
