import { english } from "../../domain/words/english.ts";
import { intlLocale } from "../../domain/words/intlLocale.ts";
import type { Language } from "../../domain/words/Language.ts";
import type { Words } from "../../domain/words/Words.ts";
import { wordsOf } from "../../domain/words/wordsOf.ts";

/** English comes with the page; the others are loaded only for those who read them. */
const LOAD: Record<Language, () => Promise<Words>> = {
  en: async () => english,
  ru: async () => {
    const { default: messages } = await import("../../domain/words/messages/ru.json");
    return wordsOf(intlLocale("ru", "ru"), messages);
  },
  kk: async () => {
    const [{ kazakhLocale }, { default: messages }] = await Promise.all([
      import("../../domain/words/kazakhLocale.ts"),
      import("../../domain/words/messages/kk.json"),
    ]);
    return wordsOf(kazakhLocale, messages);
  },
};

/** Rejects where the texts of the language do not arrive. */
export function loadWords(language: Language): Promise<Words> {
  return LOAD[language]();
}
