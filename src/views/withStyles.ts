/** Style sheets that did not arrive. */
const missing = new Set<HTMLLinkElement>();

globalThis.addEventListener?.(
  "error",
  ({ target }) => {
    if (typeof HTMLLinkElement !== "undefined" && target instanceof HTMLLinkElement) missing.add(target);
  },
  // What fails to load tells it to nobody further up.
  { capture: true },
);

/** Rejects with the address of one that does not arrive, since a part without its styles may be worse than none. */
function arrivalOf(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`${link.href} did not arrive`)));
  });
}

function askedAnew(link: HTMLLinkElement): HTMLLinkElement {
  const again = link.cloneNode() as HTMLLinkElement;
  link.replaceWith(again);
  return again;
}

/**
 * Loads a part of the page, and when that is tried again first the style sheets that did not arrive the last time: the
 * bundler asks for each once, and then takes it for loaded.
 */
export function withStyles<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let unstyled: readonly HTMLLinkElement[] = [];
  return async () => {
    unstyled = unstyled.map(askedAnew);
    await Promise.all(unstyled.map(arrivalOf));
    const before = new Set(missing);
    try {
      return await load();
    } catch (error) {
      unstyled = [...missing].filter((link) => !before.has(link));
      throw error;
    }
  };
}
