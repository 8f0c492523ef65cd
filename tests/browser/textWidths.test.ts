import fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Face } from "../../src/figure/advances.ts";
import { FAMILIES } from "../../src/figure/Block.ts";
import { widthOf } from "../../src/figure/textMetrics.ts";
import { arbitraryText } from "../invented/arbitraryText.ts";
import { serveToBrowser } from "./serveToBrowser.ts";

const served = serveToBrowser();

/** As XML keeps it: what is half a character is drawn as the sign for none. Surplus white space is not drawn. */
function asKept(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text)).replace(/\s+/gu, " ").trim();
}

/** In CSS pixels: so large that what is rounded does not count. */
const SIZE = 100;
const WEIGHTS = [400, 500, 600];
const RUNS = { numRuns: 40, seed: 5 };

/** Words of the letters, between spaces and signs as names and titles have them. */
function wordsOf(letters: string): fc.Arbitrary<string> {
  const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }).map((all) => all.join(""));
  return fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));
}

const SCRIPTS: Record<string, fc.Arbitrary<string>> = {
  Latin: wordsOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZßäöüéèçñşğıžš’-"),
  Russian: wordsOf("абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ«»-"),
  Kazakh: wordsOf("әғқңөұүһіабгджзклмнорстышӘҒҚҢӨҰҮҺІАБГДЖЗКЛМНОРСТЫШ"),
  numbers: wordsOf("0123456789.,:;()/%№€₸–—·…“”"),
  Arabic: wordsOf("ابتثجحخدذرزسشصضطظعغفقكلمنهوي"),
  Chinese: wordsOf("漢字仮名交文北京市公安局"),
  Korean: wordsOf("한국어경찰서"),
  emoji: wordsOf("👍🎉🔥❤🇰👩"),
  anything: arbitraryText,
};

let page: Page;

beforeAll(async () => {
  page = await served.browser.newPage();
  await page.goto(served.one.address);
  await page.locator(".summary-sentence").waitFor();
});

afterAll(() => page?.close());

/** The widths of texts as the browser draws them in a figure, with the fonts of the page. */
async function drawn(texts: readonly string[], face: Face, weight: number): Promise<number[]> {
  return page.evaluate(
    async ({ texts: all, family, size, weight: bold }) => {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
      for (const [name, value] of Object.entries({ "font-family": family, "font-size": size, "font-weight": bold }))
        text.setAttribute(name, String(value));
      text.style.fontFeatureSettings = "'calt' 0";
      svg.append(text);
      document.body.append(svg);
      await document.fonts.load(`${bold} ${size}px ${family}`, all.join(""));
      await document.fonts.ready;
      const widths: number[] = [];
      for (const each of all) {
        text.textContent = each;
        widths.push(text.getComputedTextLength());
      }
      svg.remove();
      return widths;
    },
    { texts, family: FAMILIES[face], size: SIZE, weight },
  );
}

describe.each(Object.entries(SCRIPTS))("the width of a text that is reckoned, in %s,", (_, script) => {
  it.each(["sans", "serif"] as const)("is never less than Chromium draws it, %s", async (face) => {
    const texts = fc.sample(script, RUNS).map(asKept);
    for (const weight of WEIGHTS)
      for (const [index, width] of (await drawn(texts, face, weight)).entries()) {
        const text = texts[index] ?? "";
        expect(widthOf(text, SIZE, weight, face), `${weight} ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(
          width - 0.5,
        );
      }
  });
});
