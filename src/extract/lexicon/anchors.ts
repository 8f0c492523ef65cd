/** Events whose year is common knowledge, by the words articles use for them, with the source of the year. */
export const anchorEvents: readonly { pattern: RegExp; year: number; source: string }[] = [
  {
    // Protests and killings of 2–11 January 2022 in Kazakhstan ("Bloody January", Qandy Qantar).
    pattern: /\bJanuary (?:events|unrest|protests|tragedy)|\bBloody January\b|\bQandy Qa[nń]tar\b/u,
    year: 2022,
    source: "January events in Kazakhstan, 2–11 January 2022",
  },
];
