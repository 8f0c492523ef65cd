import type { DatasetFile, Incident } from "../../src/domain/schema.ts";

/** All people and cases in this file are invented; the towns are real. */

const text = [
  "On 3 March 2031, a court in Almaty sentenced Arman Invented to 15 days of administrative arrest.",
  "Bota Invented was fined 120,000 tenge in Astana in March 2031.",
].join(" ");

export const inventedText = text;

const plain: Omit<Incident, "id" | "caseId"> = {
  articleId: "invented-1",
  person: null,
  count: null,
  background: false,
  status: "detained",
  date: null,
  dateOf: null,
  placeId: null,
  country: "KZ",
  sentence: null,
  fine: null,
  charge: null,
  organisation: null,
  trigger: null,
  quote: { start: 0, end: 97 },
  evidence: { status: [{ start: 0, end: 97, basis: "stated", rule: "invented" }] },
};

/** An invented incident: a detained group of unstated size, but for what is given. */
export function inventIncident(given: Partial<Incident> & { id: string }): Incident {
  return { ...plain, caseId: given.id, ...given };
}

function named(name: string): Pick<Incident, "person" | "count"> {
  return { person: { name, aliases: [], role: null }, count: 1 };
}

const assembly = { text: "taking part in an unsanctioned rally", category: "peaceful-assembly" as const, law: [] };

export const inventedDataset: DatasetFile = {
  schemaVersion: 1,
  articles: [
    {
      id: "invented-1",
      file: "invented-1.txt",
      sha256: "0".repeat(64),
      language: "en",
      title: "Invented report",
      published: "2031-03-04",
      url: null,
      publisher: null,
      problems: [],
    },
    {
      id: "invented-2",
      file: "invented-2.txt",
      sha256: "1".repeat(64),
      language: "en",
      title: null,
      published: null,
      url: null,
      publisher: null,
      problems: [{ message: "the year of the events is not known", span: null }],
    },
  ],
  places: {
    almaty: { name: "Almaty", kind: "town", region: "Almaty", country: "KZ", latitude: 43.25, longitude: 76.9167 },
    astana: { name: "Astana", kind: "town", region: "Astana", country: "KZ", latitude: 51.1801, longitude: 71.446 },
    oral: {
      name: "Oral",
      kind: "town",
      region: "West Kazakhstan Region",
      country: "KZ",
      latitude: 51.2333,
      longitude: 51.3667,
    },
    "karaganda-region": {
      name: "Karaganda Region",
      kind: "region",
      region: "Karaganda Region",
      country: "KZ",
      latitude: 49.8,
      longitude: 73.1,
    },
  },
  incidents: [
    inventIncident({
      id: "i1",
      ...named("Arman Invented"),
      status: "administrative-arrest",
      date: "2031-03-03",
      dateOf: "ruling",
      placeId: "almaty",
      sentence: { days: 15 },
      charge: assembly,
      evidence: {
        person: [{ start: 45, end: 59, basis: "stated", rule: "invented" }],
        status: [{ start: 0, end: 97, basis: "stated", rule: "invented" }],
        date: [{ start: 3, end: 15, basis: "stated", rule: "invented" }],
        place: [{ start: 28, end: 34, basis: "inherited", rule: "invented" }],
        sentence: [{ start: 63, end: 70, basis: "inferred", rule: "invented" }],
      },
    }),
    inventIncident({
      id: "i2",
      ...named("Bota Invented"),
      status: "fined",
      date: "2031-03",
      dateOf: "ruling",
      placeId: "astana",
      fine: { amount: 120_000, unit: "KZT" },
      charge: assembly,
    }),
    inventIncident({
      id: "i3",
      ...named("Chingiz Invented"),
      status: "imprisoned",
      date: "2031-02-27",
      dateOf: "ruling",
      placeId: "almaty",
      sentence: { years: 6, months: 6 },
      charge: { text: null, category: "banned-organisation", law: [{ code: "KZ-CC", article: "405", part: "2" }] },
      organisation: "Invented Party",
    }),
    inventIncident({
      id: "i4",
      ...named("Dana Invented"),
      status: "restricted-freedom",
      date: "2031-03-03",
      dateOf: "ruling",
      placeId: "oral",
      sentence: { years: 1 },
    }),
    inventIncident({
      id: "i5",
      count: 20,
      date: "2031-03-01",
      dateOf: "detention",
      placeId: "almaty",
      charge: assembly,
    }),
    inventIncident({ id: "i6", placeId: "karaganda-region" }),
    inventIncident({ id: "b1", count: 300, background: true, date: "2030", status: "detained" }),
    inventIncident({
      id: "i7",
      articleId: "invented-2",
      ...named("Erlan Invented"),
      status: "pretrial-detention",
      date: "XXXX-10-18",
      dateOf: "charge",
    }),
    inventIncident({
      id: "i8",
      articleId: "invented-2",
      ...named("Farida <b>Invented</b> & Co"),
      status: "imprisoned",
      sentence: { life: true },
      placeId: "astana",
      date: "2031",
    }),
    inventIncident({
      id: "i9",
      articleId: "invented-2",
      ...named("Gulnara Invented"),
      status: "acquitted",
      date: "2031-03-02",
      dateOf: "release",
      placeId: "astana",
    }),
  ],
};

/** The same dataset, where its second article is one that the reader added. */
export const datasetWithAdded: DatasetFile = {
  ...inventedDataset,
  articles: inventedDataset.articles.map((article) =>
    article.id === "invented-2" ? { ...article, added: true } : article,
  ),
};
