/** The languages of the page, in the order of the menu. */
export const LANGUAGES = ["en", "ru", "kk"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, so that its readers find it on a page they cannot read. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: "English", ru: "Русский", kk: "Қазақша" };

/** The language a tag of BCP 47 names (`ru-KZ`), if it is one of the page's. */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split("-")[0];
  return LANGUAGES.find((each) => each === primary) ?? null;
}
