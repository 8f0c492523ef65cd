import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CERTAINTY_FIELDS } from "../../../src/domain/certainty.ts";
import { GREY_BINS, LENGTH_BINS } from "../../../src/domain/length.ts";
import { REASONS } from "../../../src/domain/reasonOf.ts";
import { CHARGE_CATEGORIES, DATE_EVENTS, FIELD_NAMES, STATUSES } from "../../../src/domain/vocabulary.ts";
import { LANGUAGES } from "../../../src/domain/words/Language.ts";
import en from "../../../src/domain/words/messages/en.json";
import kk from "../../../src/domain/words/messages/kk.json";
import ru from "../../../src/domain/words/messages/ru.json";
import { parseMessage } from "./parseMessage.ts";

const files: Record<string, Record<string, string>> = { en, ru, kk };
const keys = Object.keys(en);
const texts = (language: string) => Object.entries(files[language] ?? {});

/** Names and marks that are the same in every language. */
const SAME_EVERYWHERE = [
  /^app\.name$/,
  /^figure\.kicker$/,
  /^quality\.f1$/,
  /^facets\.text$|^evidence\.quoted$/,
  // Nothing but gaps and marks.
  /^(?:[\w-]+\.)+(?:line|label|law|lawPart|bar|row|chosen|described|describedIn|several|scales|sentence|dateOf|triggerOn|mark)$/,
  /^counts\.placeIn$|^table\.basisOf$/,
  /^quantities\.(?:fine|peoplePlusGroups)$|^failure\.noIncidents\.article$|^figure\.(?:described|leftOutPart)$/,
  /^reconcile\.part$|^summary\.andOthers$|^articleText\.sources$/,
];

/** Messages whose keys are put together: the first part, and the closed list behind it. */
const FAMILIES: Record<string, readonly string[]> = {
  status: STATUSES,
  charge: CHARGE_CATEGORIES,
  length: LENGTH_BINS,
  field: FIELD_NAMES,
  event: DATE_EVENTS,
  "evidence.label": FIELD_NAMES,
  "evidence.reason": REASONS,
  "sentences.leftOut": [...GREY_BINS, "groups"],
};

function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

describe("the message files", () => {
  it("have one for each language", () => {
    expect(Object.keys(files)).toEqual([...LANGUAGES]);
  });

  it.each(["ru", "kk"])("in %s have exactly the keys of the English one", (language) => {
    expect(
      texts(language)
        .map(([key]) => key)
        .sort(),
    ).toEqual([...keys].sort());
  });

  it("are used: every key stands in the source, whole or by the first part of a family", () => {
    const source = sourceOf(fileURLToPath(new URL("../../../src", import.meta.url)));
    const families = [...source.matchAll(/`([\w.-]+\.)\$\{\w+\}(\.\w+)?`/gu)].map(([, head = "", tail = ""]) => [
      head,
      tail,
    ]);
    const isUsed = (key: string) =>
      source.includes(`"${key}"`) ||
      families.some(([head = "", tail = ""]) => {
        const middle = key.slice(head.length, key.length - tail.length);
        return key.startsWith(head) && key.endsWith(tail) && middle !== "" && !middle.includes(".");
      });
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it("have no gap where the source says them without values", () => {
    const source = sourceOf(fileURLToPath(new URL("../../../src/domain/words", import.meta.url)));
    const plain = [...source.matchAll(/text\(\s*"([\w.-]+)"\s*\)/gu)].map(([, key = ""]) => key);
    expect(plain.length).toBeGreaterThan(100);
    expect(plain.filter((key) => Object.values(files).some((messages) => messages[key]?.includes("{")))).toEqual([]);
  });

  it.each(Object.entries(FAMILIES))("name all of %s and nothing else", (family, list) => {
    const named = keys.filter((key) => key.startsWith(`${family}.`)).map((key) => key.slice(family.length + 1));
    expect(named.sort()).toEqual([...list].sort());
  });

  it("name what can be uncertain", () => {
    expect(keys).toEqual(expect.arrayContaining(CERTAINTY_FIELDS.map((field) => `certainty.${field}`)));
  });

  it.each(LANGUAGES)("in %s parse, hold no dates and tags, and say no apostrophe that would quote", (language) => {
    for (const [key, message] of texts(language)) {
      expect([key, parseMessage(message, language).strange]).toEqual([key, []]);
      expect([key, message.match(/''|'[{}]/)]).toEqual([key, null]);
    }
  });

  it.each(["ru", "kk"])(
    "in %s say the same values as in English, and choose by nothing that English does not know",
    (language) => {
      for (const [key, message] of texts(language)) {
        const english = parseMessage(files.en?.[key] ?? "", "en");
        const { said, chosenBy } = parseMessage(message, language);
        expect([key, [...said].sort()]).toEqual([key, [...english.said].sort()]);
        const known = [...english.chosenBy, ...english.said];
        expect([key, [...chosenBy].filter((each) => !known.includes(each))]).toEqual([key, []]);
      }
    },
  );

  it.each(LANGUAGES)("in %s have every plural of the language wherever they have any", (language) => {
    const all = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((each) => each !== "other");
    for (const [key, message] of texts(language))
      for (const categories of parseMessage(message, language).plurals)
        expect([key, [...categories].sort()]).toEqual([key, categories.length === 0 ? [] : [...all].sort()]);
  });

  it.each(["ru", "kk"])("in %s leave nothing in English", (language) => {
    const same = texts(language).filter(([key, message]) => message === files.en?.[key]);
    expect(same.map(([key]) => key).filter((key) => !SAME_EVERYWHERE.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it.each(["ru", "kk"])("in %s quote as the language does, not as English", (language) => {
    expect(texts(language).filter(([, message]) => /[“”]/.test(message))).toEqual([]);
  });

  it.each(LANGUAGES)("in %s put no space at an end and no two in a row", (language) => {
    expect(texts(language).filter(([, message]) => message !== message.trim() || / {2}/.test(message))).toEqual([]);
  });
});
