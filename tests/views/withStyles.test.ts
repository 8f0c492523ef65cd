// @vitest-environment jsdom
import { afterEach, expect, it } from "vitest";
import { withStyles } from "../../src/views/withStyles.ts";

afterEach(() => document.head.replaceChildren());

function addStyles(href: string): HTMLLinkElement {
  const link = document.createElement("link");
  link.href = href;
  document.head.append(link);
  return link;
}

function lastLink(): HTMLLinkElement {
  const link = [...document.head.querySelectorAll("link")].at(-1);
  if (link === undefined) throw new Error("there is no link");
  return link;
}

it("asks anew for the style sheets that failed with a part until they arrive, and for no others", async () => {
  const other = addStyles("/invented/other.css");
  other.dispatchEvent(new Event("error"));
  let tries = 0;
  const load = withStyles(async () => {
    tries += 1;
    if (tries > 1) return "the part";
    addStyles("/invented/map.css").dispatchEvent(new Event("error"));
    throw new Error("unstyled");
  });

  await expect(load()).rejects.toThrow("unstyled");
  const first = lastLink();

  const second = load();
  expect(lastLink()).not.toBe(first);
  lastLink().dispatchEvent(new Event("error"));
  await expect(second).rejects.toThrow("/invented/map.css did not arrive");

  const third = load();
  lastLink().dispatchEvent(new Event("load"));
  expect(await third).toBe("the part");
  expect(document.head.firstChild).toBe(other);
  expect(document.head.children).toHaveLength(2);
});
