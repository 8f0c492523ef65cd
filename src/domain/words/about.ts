import type { Speaker } from "./Speaker.ts";

/** The About dialog: what a reader who doubts a number needs to know. */
export function about({ text }: Speaker) {
  return {
    title: text("about.title"),
    lead: text("about.lead"),
    sections: [
      {
        heading: text("about.counted"),
        paragraphs: [
          text("about.counted.people"),
          text("about.counted.groups"),
          text("about.counted.unnumbered"),
          text("about.counted.background"),
        ],
      },
      { heading: text("about.found"), paragraphs: [text("about.found.rules"), text("about.found.unstated")] },
      { heading: text("about.limits"), paragraphs: [text("about.limits.coverage")] },
      { heading: text("about.privacy"), paragraphs: [text("about.privacy.local")] },
      { heading: text("about.mistake"), paragraphs: [text("about.mistake.how")] },
    ],
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
