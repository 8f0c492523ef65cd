/** Folding of names and towns for scoring only: spellings of one name in Latin and Cyrillic become one key. */

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  "а=a б=b в=v г=g ғ=g д=d е=e ё=e ж=zh з=z и=i й=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t у=u ұ=u ү=u ў=u ф=f х=kh һ=h ҳ=h ц=ts ч=ch ш=sh щ=sh ъ= ы=y і=i ь= э=e ю=yu я=ya ә=a ӯ=u ҷ=j ӣ=i ə=a ı=i ø=o ł=l đ=d ʻ= ʼ= '= ’= ‘= `="
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

export function latin(text: string): string {
  const letters = [...text.toLowerCase().normalize("NFC")].map((letter) => CYRILLIC[letter] ?? letter);
  return letters.join("").normalize("NFKD").replace(/\p{M}/gu, "");
}

/** In order; each makes two spellings of one sound the same. */
const SOUNDS: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/[^a-z]/g, ""],
  [/dzh|dj/g, "j"],
  [/zh/g, "j"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/q/g, "k"],
  [/ck/g, "k"],
  [/x/g, "h"],
  [/w/g, "v"],
  [/ph/g, "f"],
  [/shch/g, "sh"],
  [/tch/g, "ch"],
  [/tz|ts/g, "c"],
  [/ou|oo/g, "u"],
  [/(?:i|y)(e|o|a|u)/g, "$1"],
  [/[yj](?=[aeou])/g, (found) => (found === "j" ? "j" : "")],
  [/y/g, "i"],
  [/ii+/g, "i"],
  [/([aeou])i(?=[^aeiou]|$)/g, "$1"],
  [/(.)\1+/g, "$1"],
  [/h(?=[bcdfgklmnprstvz]|$)/g, ""],
];

export function foldToken(token: string): string {
  return SOUNDS.reduce(
    (key, [pattern, replacement]) =>
      typeof replacement === "string" ? key.replace(pattern, replacement) : key.replace(pattern, replacement),
    latin(token),
  );
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** Equal, or of the same first letter and one or two letters apart. */
function isSameToken(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  const first = `${a[0]}${b[0]}`;
  if (a[0] !== b[0] && first !== "uv" && first !== "vu") return false;
  return editDistance(a, b) <= (shorter >= 8 ? 2 : 1);
}

const TITLES = new Set("dr mr mrs ms prof professor activist journalist blogger lawyer doctor".split(" "));

function tokensOf(name: string): string[] {
  return name
    .replace(/[*_"“”«»()]/g, " ")
    .replace(/['’]s\b/g, "")
    .split(/[\s-]+/)
    .map((word) => word.trim())
    .filter((word) => word !== "" && !TITLES.has(word.toLowerCase().replace(/\./g, "")))
    .map(foldToken)
    .filter((key) => key !== "");
}

/** 1: the same full name; 0.8: a surname alone, or an initial and a surname; 0.5: a given name alone; 0: another name. */
export function nameScore(a: string, b: string): number {
  const [A, B] = [tokensOf(a), tokensOf(b)];
  if (A.length === 0 || B.length === 0) return 0;
  const [short, long] = A.length <= B.length ? [A, B] : [B, A];
  const used = new Set<number>();
  let initials = 0;
  for (const token of short) {
    let at = long.findIndex((other, index) => !used.has(index) && isSameToken(token, other));
    if (at < 0 && token.length === 1) {
      at = long.findIndex((other, index) => !used.has(index) && other[0] === token);
      if (at >= 0) initials += 1;
    }
    if (at < 0) return 0;
    used.add(at);
  }
  const [only, first, last] = [short[0] ?? "", long[0] ?? "", long.at(-1) ?? ""];
  if (short.length > 1 || long.length === 1) return initials > 0 ? 0.8 : 1;
  if (isSameToken(only, last)) return 0.8;
  if (isSameToken(only, first)) return /uly$|ul$|kizi$/.test(last) ? 0.8 : 0.5;
  return 0.8;
}

/** Names of one town, first the one it is known by. */
const TOWNS =
  "astana nur-sultan nursultan akmola astana-city aqmola|almaty alma-ata|uralsk oral oral-city|aktobe aqtobe aktyubinsk|shymkent chimkent|kaskelen qaskelen|talgar talghar|konaev qonaev kapchagai konayev|kyzylorda qyzylorda|semey semei semipalatinsk|taldykorgan taldyqorghan|zhanaozen janaozen|petropavl petropavlovsk|kokshetau kokchetav|ekibastuz|taraz zhambyl-city|aktau aqtau|fergana ferghana|tashkent toshkent|vitebsk vitsebsk|grodno hrodna|gomel homel homiel|mogilev mahilyow mahiliou mahilou|saint-petersburg st-petersburg st.-petersburg petersburg|moscow moskva|ganja gyanja gence|urgench urganch|navoi navoiy|bishkek frunze|ashgabat ashkhabad asgabat|lankaran lenkaran|tbilisi tiflis";

const TOWN_KEYS = new Map(
  TOWNS.split("|").flatMap((names) => {
    const all = names.split(" ");
    return all.map((name) => [name.replace(/-/g, ""), all[0] ?? ""] as const);
  }),
);

export function townKey(town: string): string {
  const key = latin(town)
    .replace(/\b(?:city|town|of|the|oblast|province)\b/g, "")
    .replace(/[^a-z]/g, "");
  return TOWN_KEYS.get(key) ?? foldToken(key);
}
