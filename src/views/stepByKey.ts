/** Items that a page key passes over. */
const PAGE = 10;

/** Where a key leads in a walk over items, by one, by a page or to an end; `null` for other keys. */
export type Step = (key: string, current: number, size: number) => number | null;

/** The walk in which these keys lead to the item before and to the one behind. */
export function stepByKey(before: readonly string[], behind: readonly string[]): Step {
  return (key, current, size) => {
    const last = size - 1;
    if (behind.includes(key)) return Math.min(last, current + 1);
    if (before.includes(key)) return Math.max(0, current - 1);
    switch (key) {
      case "PageDown":
        return Math.min(last, current + PAGE);
      case "PageUp":
        return Math.max(0, current - PAGE);
      case "Home":
        return 0;
      case "End":
        return last;
      default:
        return null;
    }
  };
}
