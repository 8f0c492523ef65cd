import { englishLocale } from "../domain/words/englishLocale.ts";
import messages from "../domain/words/messages/en.json";
import { quantities } from "../domain/words/quantities.ts";
import { refused } from "../domain/words/refused.ts";
import { speakerOf } from "../domain/words/Speaker.ts";

const speaker = speakerOf(englishLocale, messages);
const { articles, incidents } = quantities(speaker);

/** Those of the page's words that commands need: all of them take long to load. */
export const words = { articles, incidents, refused: refused(speaker) };
