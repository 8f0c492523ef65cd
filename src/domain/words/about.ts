import { QUALITY_FIELDS, QUALITY_PARTS, type Quality } from "../quality.ts";
import { inEach } from "./inEach.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

/** Of a hundred. */
function inHundred(share: number): number {
  return Math.round(share * 100);
}

/** How well the facts are found. */
function quality({ text }: Speaker, { articles }: Quantities) {
  return {
    title: text("quality.title"),
    explained: text("quality.explained"),
    /** The figures that promise least: those of articles nobody read while writing rules. */
    inShort: ({ keptAside }: Quality) => {
      const { precision, recall } = keptAside.fields.all;
      return text("quality.inShort", { right: inHundred(precision), found: inHundred(recall) });
    },
    weak: text("quality.weak"),
    loading: text("quality.loading"),
    missing: text("quality.missing"),
    parts: inEach(QUALITY_PARTS, (part) => text(`quality.part.${part}`)),
    fields: inEach(QUALITY_FIELDS, (field) => text(`quality.field.${field}`)),
    measures: {
      precision: text("quality.precision"),
      recall: text("quality.recall"),
      f1: text("quality.f1"),
    },
    articles,
    facts: (count: number) => text("quality.facts", { count }),
  };
}

export interface Mistaken {
  id: string;
  /** Null where the browser could not compute it. */
  version: string | null;
  article: string;
  /** Null while the article is not loaded. */
  quote: string | null;
  /** The address of the incident. */
  link: string;
}

/** How a reader reports a mistake. */
function mistake({ text }: Speaker) {
  return {
    title: text("mistake.title"),
    how: text("mistake.how"),
    open: text("mistake.open"),
    report: ({ id, version, article, quote, link }: Mistaken) =>
      [
        text("mistake.report"),
        text("mistake.incident", { id }),
        version === null ? null : text("about.version", { version }),
        text("mistake.article", { article }),
        quote === null ? null : text("mistake.quote", { quote }),
        text("mistake.link", { link }),
        text("mistake.right"),
      ]
        .filter((line) => line !== null)
        .join("\n"),
    copy: text("mistake.copy"),
    copied: text("mistake.copied"),
    notCopied: text("mistake.notCopied"),
  };
}

/** The About dialog: what a reader who doubts a number needs to know. */
export function about(speaker: Speaker, quantities: Quantities) {
  const { text } = speaker;
  return {
    title: text("about.title"),
    open: text("about.open"),
    lead: text("about.lead"),
    counted: {
      heading: text("about.counted"),
      paragraphs: [
        text("about.counted.people"),
        text("about.counted.groups"),
        text("about.counted.unnumbered"),
        text("about.counted.background"),
      ],
    },
    limits: { heading: text("about.limits"), paragraphs: [text("about.limits.coverage"), text("about.limits.use")] },
    found: {
      heading: text("about.found"),
      rules: text("about.found.rules"),
      stages: [
        text("about.found.clean"),
        text("about.found.passages"),
        text("about.found.mentions"),
        text("about.found.persons"),
        text("about.found.frames"),
        text("about.found.resolve"),
        text("about.found.validate"),
      ],
      basis: text("about.found.basis"),
      unstated: text("about.found.unstated"),
    },
    quality: quality(speaker, quantities),
    mistake: mistake(speaker),
    privacy: { heading: text("about.privacy"), paragraphs: [text("about.privacy.local")] },
    sources: text("about.sources"),
    credits: [
      { name: text("about.credit.boundaries"), url: "https://www.naturalearthdata.com/" },
      { name: text("about.credit.places"), url: "https://www.geonames.org/" },
      { name: text("about.credit.streets"), url: "https://www.openstreetmap.org/copyright" },
      { name: text("about.credit.reactLeaflet"), url: "https://react-leaflet.js.org/" },
      { name: text("about.credit.fonts"), url: "https://openfontlicense.org/" },
    ],
    articles: text("about.articles"),
    version: (version: string) => text("about.version", { version }),
  };
}
