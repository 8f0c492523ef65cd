import { englishLocale } from "./englishLocale.ts";
import messages from "./messages/en.json";
import { wordsOf } from "./wordsOf.ts";

/** What is there without loading: the words of a page whose own language cannot be loaded, and of figures by script. */
export const english = wordsOf(englishLocale, messages);
