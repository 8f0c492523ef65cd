/** Records of the joined sources, by their name there, that would mislead as towns. */
export const notTowns: readonly { country: string; source: string; why: string }[] = [
  { country: "KZ", source: "Kazakhstan", why: "A village; the word in a report always means the country." },
  { country: "UZ", source: "Yunusobod", why: "A district of Tashkent." },
  { country: "UZ", source: "Bektemir", why: "A district of Tashkent." },
  { country: "UZ", source: "Kirguli", why: "A district of Fergana." },
  { country: "TM", source: "Berkarar", why: "A district of Ashgabat." },
  { country: "TM", source: "Arçabil", why: "A district of Ashgabat." },
  { country: "TM", source: "Kommunizm", why: "A farm renamed long ago; the word means an ideology." },
];
