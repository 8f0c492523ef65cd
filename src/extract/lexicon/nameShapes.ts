/** Endings by which the surnames of the region are known: Slavic, Turkic, Persian and Caucasian. */
export const surnameEnding =
  /(?:[oe]v|[oe]w|yev|iev|[oe]va|[oe]wa|yeva|ieva|[oe]vich|[yi]n|[yi]na|sk[iy]|skiy|skyi|skii|skaya|skaia|skaja|tskaya|enko|enka|chuk|iuk|yuk|chik|onak|onok|enak|enok|uly|uulu|ulu|kyzy|qyzy|kizi|qizi|gizi|ogl[uyi]|zade|zadeh|zada|zoda|zod|yan|ian|shvili|dze|uk|tegin|pour|lash|aitis|ienė|skas|skyy|au|aŭ|ou)$/iu;

/** Endings that hardly any word but a surname has, whatever precedes them. */
export const certainSurname =
  /\p{L}{2}(?:[bcdfghjklmnpqrstvxyz]ov|[bcdfghjklmnpqrstvxyz]ev|yev|iev|aev|[bcdfghjklmnpqrstvxyz]ova|[bcdfghjklmnpqrstvxyz]eva|yeva|ieva|aeva|ovich|evich|[bcdfghjklmnpqrstvxz]skaya|[bcdfghjklmnpqrstvxz]sky|[bcdfghjklmnpqrstvxz]ski|enko|enka|chuk|[kbt]uly|zade|zadeh|zoda|shvili)$/iu;

/** Patronymics in one word: "Ivanovich", "Ishmukhanovna". */
export const patronymic = /\p{L}{3}(?:[oe]vich|yevich|ievich|[oe]vna|yevna|ievna|ichna|inichna)$/iu;

/** Words behind a father's name that make it a surname or a patronymic, and the child's gender. */
export const filialWords: Readonly<Record<string, "female" | "male">> = {
  kyzy: "female",
  qyzy: "female",
  qızı: "female",
  kizi: "female",
  qizi: "female",
  gizi: "female",
  gyzy: "female",
  "o'g'li": "male",
  ogly: "male",
  oglu: "male",
  oğlu: "male",
  oghlu: "male",
  oghli: "male",
  ogli: "male",
  ugli: "male",
  ugly: "male",
  uulu: "male",
  uly: "male",
  ūly: "male",
  ulu: "male",
  zoda: "male",
};

/** Endings of surnames that women bear; the men's endings are those without. */
/** Given names with these endings are women's, whatever the surname: "Aliya Qusainov". */
export const feminineGiven = /(?:a|gul|khan[iy]m|bibi)$/iu;

export const feminineSurname =
  /(?:[oe]va|[oe]wa|yeva|ieva|[bdgklmnprstzh]ina|skaya|skaia|skaja|tskaya|kyzy|qyzy|qizi|kizi)$/iu;
export const masculineSurname = /(?:[oe]v|[oe]w|yev|iev|sk[iy]|skiy|skyi|skii|uly|uulu|ogl[uyi])$/iu;

/** Masculine and feminine of the endings that are inflected, in order. */
export const genderedEndings: readonly (readonly [masculine: string, feminine: string])[] = [
  ["skiy", "skaya"],
  ["skii", "skaia"],
  ["sky", "skaya"],
  ["ski", "skaya"],
  ["ov", "ova"],
  ["ev", "eva"],
  ["ow", "owa"],
  ["ew", "ewa"],
  ["in", "ina"],
  ["yn", "yna"],
];
