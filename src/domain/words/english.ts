import messages from "./messages/en.json";
import { wordsOf } from "./wordsOf.ts";

/** English, which is there without loading: the language of the build, and of a page whose own cannot be loaded. */
export const english = wordsOf("en", messages);
