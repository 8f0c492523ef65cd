/** The About dialog: what a reader who doubts a number needs to know. */
export const about = {
  title: "About Qamau",
  lead: "Qamau (Kazakh қамау, detention) turns news reports of detentions into a dataset, and the dataset into this page. Behind every fact stands the sentence of the report it was taken from.",
  sections: [
    {
      heading: "What is counted",
      paragraphs: [
        "People. Each person counts once in each case, which is one proceeding. Reports of several articles are taken for one case when the names agree, the countries do not differ, and the dates are near (31 days; 3 days for fines and administrative arrest) or, within two years, the charges agree. Such a case counts once, by its latest report; the others, and where they disagree, stand beside its evidence.",
        "Groups without names are never joined across articles: if two articles mean the same group, its people are counted in both.",
        "An unnamed group with a stated number counts as that number. A group without a number adds nothing to the people; it is said beside the total, as a group of unstated size.",
        "What an article tells as context (earlier cases, totals that repeat people it names) is kept as background and not counted with what it reports.",
      ],
    },
    {
      heading: "How the facts are found",
      paragraphs: [
        "Rules read each article and mark people, dates, places, terms and charges, and the words that say what happened to whom. There is no language model in it, and no fact without words in the article. Every fact keeps its rule, the place of its words, and its basis: stated (in the same sentence), inherited (carried over from elsewhere in the article) or inferred (concluded).",
        "What the article does not say is “not stated”. An incomplete date stays incomplete. A threatened, requested or maximum penalty is never shown as a sentence. Records that fail a check are set aside and named among the problems of their article.",
      ],
    },
    {
      heading: "What it cannot tell",
      paragraphs: [
        "The page shows what the loaded articles report, not all that happened. More people in a city can mean more reporters. Rules also make mistakes. On articles nobody looked at while writing them they find about seven of ten people, and of the facts they give about four of five are right; dates and towns told in another place than the outcome are their weak side (npm run evaluate prints the figures). Check the words before you quote a name, and never take a count for the number of detentions.",
      ],
    },
    {
      heading: "Privacy",
      paragraphs: [
        "Nothing you choose, search or add leaves your machine: there is no tracking, no cookie and no request to another server, except for street maps from OpenStreetMap if you switch them on. The address of the page holds your filters so that you can share it; a text search may hold a name and is left out of it.",
      ],
    },
    {
      heading: "Report a mistake",
      paragraphs: [
        "Open the incident, note its identifier and the version of the dataset at the foot of the page, and report both, with the words of the article you read differently, where this page was published or in the project's list of issues.",
      ],
    },
  ],
  sources: "Sources and licences",
  credits: [
    {
      name: "Boundaries: Natural Earth, public domain. De facto borders; units of Kazakhstan as before June 2022, without Abai, Jetisu, Ulytau and Shymkent.",
      url: "https://www.naturalearthdata.com/",
    },
    { name: "Places: GeoNames, CC BY 4.0.", url: "https://www.geonames.org/" },
    {
      name: "Streets, only when asked for: OpenStreetMap contributors, ODbL.",
      url: "https://www.openstreetmap.org/copyright",
    },
    { name: "react-leaflet, Hippocratic License 2.1.", url: "https://react-leaflet.js.org/" },
    {
      name: "Inter and Source Serif 4, SIL Open Font License 1.1.",
      url: "https://openfontlicense.org/",
    },
  ],
  articles: "The articles belong to their authors and publishers; each is named beside its evidence.",
  version: (version: string) => `Dataset version ${version}`,
};
