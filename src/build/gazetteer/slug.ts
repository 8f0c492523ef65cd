/** Letters that Unicode does not decompose into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  ə: "a",
  Ə: "A",
  ǝ: "a",
  Ǝ: "A",
  ŋ: "n",
  Ŋ: "N",
};

/** The name in plain Latin letters: marks dropped, other letters of the Latin alphabets replaced. */
export function foldLetters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^\0-\x7f]/gu, (letter) => plainLetters[letter] ?? letter);
}

/** A readable key: lower case, `[a-z0-9]` and single hyphens. Apostrophes join, everything else parts. */
export function slugOf(text: string): string {
  return foldLetters(text)
    .toLowerCase()
    .replace(/['’‘ʻʼ`´]/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}

/** Joins the romanisations of Uzbek and Kazakh in use: Mang'it and Manghit, Mo'ynoq and Muynoq, Qunghirot and Kungrat. */
export function soundKey(text: string): string {
  return slugOf(text)
    .replace(/gh/gu, "g")
    .replace(/kh|x/gu, "h")
    .replace(/q/gu, "k")
    .replace(/[aou]/gu, "o")
    .replace(/[iy]/gu, "i");
}
