import type { Day } from "../../day.ts";
import { UNDATED } from "../../dimension.ts";
import type { Dates } from "../../facets/dates.ts";
import type { Tally } from "../../tally.ts";
import { about } from "./about.ts";
import { articles, counted, day, dayRange, list, number, people, tally } from "./quantities.ts";

export const app = {
  about,
  name: "Qamau",
  meaning: "қамау, Kazakh for “detention”",
  loaded: (articleCount: number, peopleCount: number) => `${articles(articleCount)}, ${people(peopleCount)}`,
  articlesDialog: {
    open: "Show the articles",
    title: "Articles",
    explained: "Every article that is loaded, also one in which nothing was found.",
    untitled: "Without a title",
    published: (value: Day | null) => (value === null ? "publication date not known" : `published ${day(value)}`),
    found: (incidents: number, total: Tally) => {
      if (incidents === 0) return "No incident found";
      return `${counted(incidents, "incident", "incidents")}, ${tally(total)}`;
    },
    background: (incidents: number) => `${counted(incidents, "incident", "incidents")} told as background`,
  },
  skip: "Skip to the results",
  close: "Close",
  dismiss: "Dismiss",
  retry: "Try again",
  actions: { label: "Page", export: "Export", about: "About" },
  theme: {
    label: (now: string) => `Theme: ${now}`,
    names: { system: "as your system", light: "light", dark: "dark" },
  },
  loading: "Loading the dataset…",
  datasetProblem: {
    unreachable: {
      title: "The dataset could not be loaded",
      text: "The file dataset.json did not arrive. The server may have stopped, or the connection broke.",
    },
    missing: {
      title: "There is no dataset yet",
      text: "The file dataset.json is missing. Build it with “npm run data”, then try again.",
    },
    "not-json": {
      title: "The dataset is damaged",
      text: "The file dataset.json is not readable as JSON. Build it again with “npm run data”.",
    },
    contract: {
      title: "The dataset breaks its contract",
      text: "The file dataset.json was read, but its content is not what this page expects, so nothing is shown rather than something wrong. Build it again with “npm run data”.",
    },
    unexpected: {
      title: "Something went wrong",
      text: "The page met an error it did not expect.",
    },
    details: "What was found",
    more: (count: number) => `and ${number(count)} more`,
  },
  broken: {
    title: (part: string) => `“${part}” could not be shown`,
    text: "The rest of the page works. The reason:",
    page: "This page",
    about: "About",
    evidence: "Evidence",
    export: "Export",
  },
  notice: (problems: readonly string[]) =>
    `${counted(problems.length, "part", "parts")} of the address could not be understood and ${problems.length === 1 ? "was" : "were"} ignored: ${list(problems)}.`,
  noArticles: {
    title: "No articles yet",
    text: "This page shows what news articles report about detentions, and there is no article to read yet. Put articles as plain text files (NAME.txt) into the folder seeds/ and run “npm run data”, or add articles here if the button stands in the header.",
  },
  noIncidents: {
    title: "No detentions found",
    text: "The articles were read, and none of them reports a detention that the rules understand.",
    article: (file: string, problems: readonly string[]) =>
      problems.length === 0 ? file : `${file}: ${problems.join("; ")}`,
  },
  filters: {
    label: "Filters",
    open: (chosen: number) => (chosen === 0 ? "Filter" : `Filter (${number(chosen)})`),
    show: (total: string) => `Show ${total}`,
    clear: "Clear all",
    remove: (text: string) => `Remove the filter ${text}`,
    chosen: "Chosen filters",
    search: "Search",
    searchHint: "Name, charge, organisation, place",
    clearSearch: "Clear the search",
    notInLink: "not in the link",
    notInLinkExplained: "What you search may be a name: it stays on your machine and is not part of the link.",
    copyLink: "Copy link",
    linkCopied: "The link is copied.",
    linkNotCopied: "The browser does not let the page copy. Copy the link from the address bar.",
    names: { city: "City", dates: "Date", status: "Status", charge: "Charge", length: "Sentence", told: "Told as" },
    any: {
      city: "Any city",
      status: "Any status",
      charge: "Any charge",
      length: "Any sentence",
    },
    several: (first: string, more: number) => `${first} +${number(more)}`,
    from: "From",
    to: "To",
    backwards: "The first day lies after the last.",
    undated: "Only undated",
    within: (facet: string) => `Find in ${facet.toLowerCase()}`,
    nothingFound: "Nothing found.",
    nothingHere: "Nothing to choose from.",
    clearOne: "Clear",
    told: { reported: "Reported", background: "Background" },
    toldHint: "Background is what articles tell as context: earlier cases, and totals that repeat people they name.",
    /** People, and briefly the groups of unstated size beside them. */
    optionCount: ({ people: persons, unnumbered }: Tally) => {
      if (unnumbered === 0) return number(persons);
      const groups = counted(unnumbered, "group", "groups");
      return persons === 0 ? groups : `${number(persons)} + ${groups}`;
    },
    dateSummary: (value: Dates) => {
      if (value === null) return "Any date";
      return value === UNDATED ? "Only undated" : dayRange(value.from, value.to);
    },
  },
  reconcile: {
    label: "How the numbers add up",
    total: (total: Tally) => `${tally(total)} in ${counted(total.incidents, "row", "rows")}`,
    part: ({ people: persons, unnumbered }: Tally, what: string) => {
      if (unnumbered === 0) return `${number(persons)} ${what}`;
      const groups = counted(unnumbered, "group", "groups");
      return persons === 0 ? `${groups} ${what}` : `${number(persons)} and ${groups} ${what}`;
    },
    onMap: "on the map",
    offMap: "not on the map",
    dated: "dated",
    undated: "undated",
    withTerm: "with a term",
    withoutTerm: "without a term",
    show: (what: string) => `Show only those ${what}`,
    how: "How people are counted",
    definition:
      "Each person is counted once in each case, however many articles tell of it. An unnamed group with a stated number counts as that number; a group without a number adds nothing and is said beside the total.",
    background: (value: Tally) =>
      `${tally(value)} told as background ${value.people + value.unnumbered === 1 ? "is" : "are"} not counted`,
    backToReported: "These are told as background. Back to what the articles report",
  },
  nothing: {
    title: "Nobody matches all of these filters",
    loosen: (filter: string, gain: Tally) => `Without “${filter}” there would be ${tally(gain)}.`,
    action: (filter: string) => `Remove “${filter}”`,
    clear: "No single filter is to blame: taking away any one of them still leaves nobody.",
  },
  views: {
    export: (view: string) => `Export ${view}`,
    loading: (view: string) => `${view} is loading`,
  },
  footer: {
    version: (version: string) => `Dataset version ${version}`,
    sources: "Boundaries: Natural Earth. Places: GeoNames (CC BY 4.0).",
    private: "Nothing you do here leaves your machine.",
  },
};
