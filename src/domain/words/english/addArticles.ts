import { articles, counted, number } from "./quantities.ts";

export const addArticles = {
  button: "Add articles",
  title: "Add articles",
  explained:
    "Choose text files (.txt, UTF-8), or drop them on the page. They are read here, in your browser; nothing is sent anywhere, and they are gone when you reload.",
  beside: "A file NAME.meta.json beside NAME.txt gives its title, date of publication and address.",
  choose: "Choose files",
  reading: (files: number) => `Reading ${counted(files, "file", "files")}…`,
  added: (count: number, incidents: number) =>
    `${articles(count)} added, with ${counted(incidents, "incident", "incidents")}.`,
  replaced: (count: number, added: number) =>
    count === added && added === 1
      ? "It replaced an article of the same name."
      : `${number(count)} of them replaced ${count === 1 ? "an article" : "articles"} of the same name.`,
  problems: (count: number) => `${counted(count, "article", "articles")} could not be understood in full:`,
  problemLine: (file: string, problem: string) => `${file}: ${problem}`,
  nothing: "No article was added.",
  setAside: (count: number) => `${counted(count, "file was", "files were")} set aside:`,
  setAsideLine: (file: string, reason: string) => `${file}: ${reason}`,
  failed: (reason: string) => `The files could not be read: ${reason}`,
  drop: "Drop articles here",
  close: "Close",
};
