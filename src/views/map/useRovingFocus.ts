import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";
import { fold } from "../../domain/fold.ts";

/** Letters typed within so many milliseconds belong to one name. */
const TYPING_PAUSE = 700;

interface Item {
  id: string;
  name: string;
}

interface RovingFocus {
  /** The one item that Tab reaches. */
  current: string | undefined;
  /** For the element around the items; each item carries its id as `data-item`. */
  listProps: {
    onKeyDown(event: KeyboardEvent<HTMLElement>): void;
    onFocus(event: FocusEvent<HTMLElement>): void;
  };
}

function itemOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.closest<HTMLElement>("[data-item]")?.dataset.item : undefined;
}

/** The item that a key leads to; undefined for a key that leads nowhere. */
function stepFrom(index: number, key: string, count: number): number | undefined {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(count - 1, index + 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(0, index - 1);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}

/** The next item after the index whose name begins so; with one letter the search goes round the list. */
function namedFrom(index: number, typed: string, items: readonly Item[]): number | undefined {
  const start = typed.length > 1 ? index : index + 1;
  const order = items.map((_, offset) => (start + offset) % items.length);
  return order.find((at) => fold(items[at]?.name ?? "").startsWith(typed));
}

/** One stop of Tab for a list of buttons: arrow keys, Home and End move within it, and so do the first letters of a name. */
export function useRovingFocus(items: readonly Item[]): RovingFocus {
  const [focused, setFocused] = useState<string>();
  const typing = useRef({ letters: "", at: 0 });
  const current = items.some(({ id }) => id === focused) ? focused : items[0]?.id;

  const typeAhead = (index: number, { key, timeStamp }: KeyboardEvent): number | undefined => {
    const isMore = timeStamp - typing.current.at < TYPING_PAUSE;
    const letters = fold((isMore ? typing.current.letters : "") + key);
    typing.current = { letters, at: timeStamp };
    return namedFrom(index, letters, items);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey, ctrlKey, metaKey, currentTarget } = event;
    const index = items.findIndex(({ id }) => id === itemOf(event.target));
    if (index < 0 || altKey || ctrlKey || metaKey) return;
    const isLetter = key.length === 1 && key !== " ";
    if (!isLetter) typing.current.letters = "";
    const next = isLetter ? typeAhead(index, event) : stepFrom(index, key, items.length);
    if (next === undefined) return;
    event.preventDefault();
    const buttons = [...currentTarget.querySelectorAll<HTMLElement>("[data-item]")];
    buttons.find(({ dataset }) => dataset.item === items[next]?.id)?.focus();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => setFocused(itemOf(event.target));
  return { current, listProps: { onKeyDown, onFocus } };
}
