import type { Gender } from "./givenNames.ts";

/** Nouns that say whether a man or a woman is meant. */
export const nounGenders: Readonly<Record<string, Gender>> = Object.fromEntries([
  ..."man father brother husband son uncle nephew grandfather grandson boy businessman cameraman policeman priest imam monk mullah schoolboy spokesman fisherman widower stepfather bridegroom gentleman salesman sportsman"
    .split(" ")
    .map((noun) => [noun, "male"] as const),
  ..."woman mother sister wife daughter aunt niece grandmother granddaughter girl businesswoman camerawoman policewoman nun schoolgirl actress spokeswoman widow stepmother housewife poetess lady"
    .split(" ")
    .map((noun) => [noun, "female"] as const),
]);
