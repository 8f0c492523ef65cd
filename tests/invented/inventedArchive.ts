import { fromDayNumber } from "../../src/domain/day.ts";
import type { Dataset, Incident } from "../../src/domain/schema.ts";
import { CHARGE_CATEGORIES, STATUSES } from "../../src/domain/vocabulary.ts";
import { inventedDataset, inventIncident } from "./dataset.ts";

/** 2020-01-01, as a count of days since 1970. */
const FIRST_DAY = 18_262;
const SYLLABLES = "ar bo chi da er fa gul ka li mu nur sa ta ya zhan уль".split(" ");

/** The item of a list that a number falls on, as one counts round and round. */
function at<Item>(list: readonly Item[], number: number): Item {
  const item = list[number % list.length];
  if (item === undefined) throw new RangeError("an empty list has no item");
  return item;
}

/** A name of two words; no two numbers below 2^32 have the same. */
function nameOf(number: number): string {
  const word = (digits: number) => `${at(SYLLABLES, digits >> 8)}${at(SYLLABLES, digits >> 4)}${at(SYLLABLES, digits)}`;
  return `${word(number * 7)} ${word(number >> 12)}ov ${number}`;
}

function inventRow(number: number): Incident {
  const isGroup = number % 11 === 0;
  return inventIncident({
    id: `a${number}`,
    articleId: at(inventedDataset.articles, number).id,
    person: isGroup ? null : { name: nameOf(number), aliases: [], role: number % 5 === 0 ? "invented role" : null },
    count: isGroup ? (number % 3) * 10 || null : 1,
    status: at(STATUSES, number),
    date: number % 13 === 0 ? null : fromDayNumber(FIRST_DAY + ((number * 37) % 2000)),
    placeId: number % 7 === 0 ? null : at(Object.keys(inventedDataset.places), number),
    sentence: number % 3 === 0 ? null : { days: 1 + (number % 5000) },
    charge: number % 4 === 0 ? null : { text: null, category: at(CHARGE_CATEGORIES, number), law: [] },
  });
}

/** An invented dataset of the size of an archive: `size` incidents, each a case of its own. */
export function inventedArchive(size: number): Dataset {
  return { ...inventedDataset, incidents: Array.from({ length: size }, (_, number) => inventRow(number)) };
}
