import { act } from "@testing-library/react";

/** When the next frame has been drawn. */
export function nextFrame(): Promise<void> {
  return act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
}
