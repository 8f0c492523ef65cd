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

function loadAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = link.cloneNode() as HTMLLinkElement;
    again.addEventListener("load", () => resolve());
    again.addEventListener("error", () => reject(new Error(`${link.href} did not arrive`)));
    missing.delete(link);
    link.replaceWith(again);
  });
}

/**
 * Asks anew for the style sheets that did not arrive: the bundler asks for each once, and then takes it for loaded.
 * Rejects with the address of one that fails again, since a part without its styles may be worse than none.
 */
export async function loadMissingStyles(): Promise<void> {
  await Promise.all([...missing].map(loadAgain));
}
