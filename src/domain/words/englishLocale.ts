import { intlLocale } from "./intlLocale.ts";

/** English with days before their months. */
export const englishLocale = intlLocale("en", "en-GB");
