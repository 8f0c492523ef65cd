import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "../../../src/domain/day.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { select } from "../../../src/domain/selection.ts";
import { summarise } from "../../../src/domain/summary.ts";
import { english } from "../../../src/domain/words/english.ts";
import { intlLocale } from "../../../src/domain/words/intlLocale.ts";
import { kazakhLocale } from "../../../src/domain/words/kazakhLocale.ts";
import kk from "../../../src/domain/words/messages/kk.json";
import ru from "../../../src/domain/words/messages/ru.json";
import { wordsOf } from "../../../src/domain/words/wordsOf.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";
import { inventedDataset } from "../../invented/dataset.ts";

const russian = wordsOf(intlLocale("ru", "ru"), ru);
const kazakh = wordsOf(kazakhLocale, kk);

/** All numbers of a text in ascending order; groups of digits may be parted by commas or spaces of any width. */
function numbersIn(text: string): number[] {
  const numbers = text.match(/\d+(?:[,\u00a0\u202f]\d{3})*/gu) ?? [];
  return numbers.map((each) => Number(each.replace(/\D/gu, ""))).sort((a, b) => a - b);
}

describe("the words of every language", () => {
  it.each([
    ["ru", russian],
    ["kk", kazakh],
  ])("in %s sum up a view with the same numbers as in English", (_, words) => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const found = summarise(select(dataset, filter));
        const inEnglish = numbersIn(english.summary(found, dataset.places));
        expect(numbersIn(words.summary(found, dataset.places))).toEqual(inEnglish);
      }),
    );
  });

  it("in ru call one article a source, and twenty-one sources", () => {
    expect([1, 2, 5, 21].map(russian.figure.sources)).toEqual(["Источник", "Источники", "Источники", "Источники"]);
  });

  it("sum up a view in whole sentences", () => {
    const found = summarise(select(inventedDataset, EMPTY_FILTER));
    expect(english.summary(found, inventedDataset.places)).toMatchInlineSnapshot(
      `"27 people (7 named, the rest in 1 group) and 1 group of unstated size in 2 articles. 20 people and 1 group were detained: 20 in Almaty, 1 group in Karaganda Region. 2 were imprisoned: 1 in Almaty, 1 in Astana. 1 received administrative arrest in Almaty, on 3 March 2031; 4 others met other outcomes."`,
    );
    expect(russian.summary(found, inventedDataset.places)).toMatchInlineSnapshot(
      `"27 человек (названы по имени: 7, остальные — в 1 группе) и 1 группа неустановленной численности в 2 публикациях. 20 человек и 1 группа — задержание (Almaty: 20, Karaganda Region: 1 группа). 2 — лишение свободы (Almaty: 1, Astana: 1). 1 — административный арест: Almaty, 3 марта 2031; 4 — другие исходы."`,
    );
    expect(kazakh.summary(found, inventedDataset.places)).toMatchInlineSnapshot(
      `"2 мақалада 27 адам (есімі аталғаны: 7, қалғаны 1 топта) және саны көрсетілмеген 1 топ. 20 адам және 1 топ — ұстау (Almaty: 20, Karaganda Region: 1 топ). 2 — бас бостандығынан айыру (Almaty: 1, Astana: 1). 1 — әкімшілік қамақ: Almaty, 2031 ж. 3 наурыз; 4 — басқа нәтижелер."`,
    );
  });

  it("count in the plurals of Russian", () => {
    expect([1, 2, 5, 11, 21, 22, 112].map(russian.people)).toEqual([
      "1 человек",
      "2 человека",
      "5 человек",
      "11 человек",
      "21 человек",
      "22 человека",
      "112 человек",
    ]);
  });

  it("write numbers, days and countries as the language does", () => {
    expect([english, russian, kazakh].map((words) => words.number(12_345))).toEqual([
      "12,345",
      "12\u00a0345",
      "12\u00a0345",
    ]);
    expect([english, russian, kazakh].map((words) => words.day("2031-03-01"))).toEqual([
      "1 March 2031",
      "1 марта 2031",
      "2031 ж. 1 наурыз",
    ]);
    expect([english, russian, kazakh].map((words) => words.date("2031-03"))).toEqual([
      "March 2031",
      "март 2031",
      "2031 ж. наурыз",
    ]);
    expect([english, russian, kazakh].map((words) => words.timeline.tick.day("2031-10-18"))).toEqual([
      "18 Oct",
      "18 окт.",
      "18 қаз.",
    ]);
    expect([english, russian, kazakh].map((words) => words.list(["A", "B", "C"]))).toEqual([
      "A, B and C",
      "A, B и C",
      "A, B және C",
    ]);
    expect([english, russian, kazakh].map((words) => words.evidence.country("KZ"))).toEqual([
      "Kazakhstan",
      "Казахстан",
      "Қазақстан",
    ]);
  });

  it("give Kazakh dates and countries as CLDR has them, whatever the engine has", () => {
    const cldr = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat("kk", { timeZone: "UTC", ...options });
    const months = Array.from({ length: 12 }, (_, index) => toDay(2031, index + 1, 9));
    const formats = [
      ["day", cldr({ day: "numeric", month: "long", year: "numeric" })],
      ["dayAndMonth", cldr({ day: "numeric", month: "long" })],
      ["shortDay", cldr({ day: "numeric", month: "short" })],
      ["monthAndYear", cldr({ month: "long", year: "numeric" })],
    ] as const;
    for (const [name, format] of formats)
      expect(months.map(kazakhLocale.dates[name])).toEqual(months.map((day) => format.format(new Date(day))));
    const { countries } = JSON.parse(readFileSync("data/gazetteer.json", "utf8"));
    const names = new Intl.DisplayNames("kk", { type: "region" });
    for (const code of new Set<string>(Object.values(countries)))
      expect(kazakhLocale.country(code)).toBe(names.of(code));
    expect(kazakhLocale.country("BR")).toBe("Бразилия");
  });
});
