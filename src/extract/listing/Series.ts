import type { Context } from "./contextOf.ts";

/** How often an article is headed by days, places and clocks: once is a dateline, more often it is its order. */
export interface Series {
  ofDates: boolean;
  ofPlaces: boolean;
  /** A live text or a channel: every clock, or every stamp, opens a post. */
  ofPosts: boolean;
  /** The latest post stands first. */
  isNewestFirst: boolean;
}

const LEAST = 2;

export function seriesOf(contexts: readonly Context[]): Series {
  const times = contexts.flatMap(({ time }) => (time === null ? [] : [time]));
  const falls = times.filter((time, at) => at > 0 && time < (times[at - 1] ?? 0)).length;
  const ofPosts = times.length >= LEAST || contexts.filter(({ isStamp }) => isStamp).length >= LEAST;
  return {
    ofDates: ofPosts || contexts.filter(({ date }) => date !== null).length >= LEAST,
    ofPlaces: contexts.filter(({ place }) => place !== null).length >= LEAST,
    ofPosts,
    isNewestFirst: times.length > LEAST && falls * 2 > times.length,
  };
}
