import { addArticles } from "./addArticles.ts";
import { app } from "./app.ts";
import { articleText } from "./articleText.ts";
import { breakdown } from "./breakdown.ts";
import { carriedView } from "./carriedView.ts";
import { certainty } from "./certainty.ts";
import { choosing } from "./choosing.ts";
import { counts } from "./counts.ts";
import { dataExport } from "./dataExport.ts";
import { evidence } from "./evidence.ts";
import { facets } from "./facets.ts";
import { figure } from "./figure.ts";
import type { Locale } from "./Locale.ts";
import { map } from "./map.ts";
import { quantities } from "./quantities.ts";
import { refused } from "./refused.ts";
import { type Messages, speakerOf } from "./Speaker.ts";
import { sentences } from "./sentences.ts";
import { summary } from "./summary.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";
import { vocabulary } from "./vocabulary.ts";

/**
 * Every text of the page in one language, one file for each part of it. The files know no language: a new text is a key
 * in each file of `messages/`, and a line in the part that says it.
 */
export function wordsOf(locale: Locale, messages: Messages) {
  const speaker = speakerOf(locale, messages);
  const amounts = quantities(speaker);
  const terms = vocabulary(speaker);
  return {
    language: locale.language,
    locale: speaker.tag,
    ...terms,
    ...amounts,
    refused: refused(speaker),
    addArticles: addArticles(speaker),
    carriedView: carriedView(speaker),
    facets: facets(speaker),
    summary: summary(speaker, amounts),
    certainty: certainty(speaker, amounts),
    choosing: choosing(speaker, amounts),
    counts: counts(speaker),
    app: app(speaker, amounts),
    map: map(speaker, amounts),
    timeline: timeline(speaker, amounts),
    sentences: sentences(speaker, amounts),
    breakdown: breakdown(speaker, amounts),
    table: table(speaker, amounts, terms),
    evidence: evidence(speaker, terms),
    figure: figure(speaker, amounts),
    dataExport: dataExport(speaker),
    articleText: articleText(speaker),
  };
}
