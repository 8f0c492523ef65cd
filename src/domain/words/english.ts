import { intlLocale } from "./intlLocale.ts";
import messages from "./messages/en.json";
import { wordsOf } from "./wordsOf.ts";

/** English (days before their months), which is there without loading: the language of the build, and of a page whose own cannot be loaded. */
export const english = wordsOf(intlLocale("en", "en-GB"), messages);
