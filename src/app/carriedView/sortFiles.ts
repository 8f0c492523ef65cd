const FIGURE = /\.(?:svg|png)$/iu;

/** What may be saved figures, by the ending alone: what is in them is seen when they are read. All else is for articles. */
export function sortFiles(files: readonly File[]): { figures: readonly File[]; others: readonly File[] } {
  const figures = files.filter(({ name }) => FIGURE.test(name));
  return { figures, others: files.filter((file) => !figures.includes(file)) };
}
