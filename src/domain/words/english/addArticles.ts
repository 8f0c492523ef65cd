import { articles, counted } from "./quantities.ts";

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
  nothing: "No article was added.",
  setAside: (count: number) => `${counted(count, "file was", "files were")} set aside:`,
  setAsideLine: (file: string, reason: string) => `${file}: ${reason}`,
  failed: (reason: string) => `The files could not be read: ${reason}`,
  drop: "Drop articles here",
  close: "Close",
};
