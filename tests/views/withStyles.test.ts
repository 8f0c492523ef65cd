// @vitest-environment jsdom
import { afterEach, expect, it } from "vitest";
import { loadMissingStyles } from "../../src/views/loadMissingStyles.ts";

afterEach(() => document.head.replaceChildren());

function addStyles(href: string): HTMLLinkElement {
  const link = document.createElement("link");
  link.href = href;
  document.head.append(link);
  return link;
}

function linkNow(): HTMLLinkElement {
  const [link] = document.head.querySelectorAll("link");
  if (link === undefined) throw new Error("there is no link");
  return link;
}

it("asks anew for the style sheets that failed until they arrive, and for no others", async () => {
  const other = addStyles("/invented/other.css");
  const first = addStyles("/invented/map.css");
  document.head.prepend(first);
  first.dispatchEvent(new Event("error"));

  const second = loadMissingStyles();
  expect(linkNow()).not.toBe(first);
  linkNow().dispatchEvent(new Event("error"));
  await expect(second).rejects.toThrow("/invented/map.css did not arrive");

  const third = loadMissingStyles();
  linkNow().dispatchEvent(new Event("load"));
  await third;

  const now = linkNow();
  await loadMissingStyles();
  expect([...document.head.children]).toEqual([now, other]);
});
