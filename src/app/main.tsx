import "./loading/open.ts";
import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "./scale.css";
import "./app.css";
import "./filters/filters.css";
import "./summary/summary.css";
import "./frames/frames.css";
import "./language/language.css";
import "./forcedColours.css";
import "./print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { languageIn } from "./address.ts";
import { createQueryClient } from "./createQueryClient.ts";
import { createThemeStore } from "./createThemeStore.ts";
import { createLanguageStore, speak } from "./language/createLanguageStore.ts";
import { preferredLanguage } from "./language/preferredLanguage.ts";
import { themeSheet } from "./themeSheet.ts";

const colours = document.createElement("style");
colours.textContent = themeSheet();
document.head.append(colours);

/**
 * Nothing is shown before its texts are there, so that no reader sees the page change its language. Not awaited by this
 * file itself: the texts of a language may lie in a file that imports from this one's, and each would wait for the other.
 */
async function start(place: HTMLElement): Promise<void> {
  const languages = createLanguageStore();
  await speak(languages, languageIn(location.search) ?? preferredLanguage());
  createRoot(place).render(
    <StrictMode>
      <App queries={createQueryClient()} themes={createThemeStore()} languages={languages} />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");
void start(root);
