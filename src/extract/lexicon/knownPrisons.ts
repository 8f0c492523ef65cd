/** Prisons that reports call by name alone, to their town; source: Wikipedia's articles on them. */
export const knownPrisons: Readonly<Record<string, string>> = {
  akrestsina: "Minsk",
  akrestina: "Minsk",
  okrestina: "Minsk",
  okrestsina: "Minsk",
  valadarka: "Minsk",
  volodarka: "Minsk",
  volodarskogo: "Minsk",
  kurdakhani: "Baku",
  kurdakhany: "Baku",
  bayil: "Baku",
  butyrka: "Moscow",
  kresty: "Saint Petersburg",
  "matrosskaya tishina": "Moscow",
};

/** The words their names begin with. */
export const prisonOpenings: ReadonlySet<string> = new Set(
  Object.keys(knownPrisons).map((name) => name.split(" ")[0] ?? ""),
);
