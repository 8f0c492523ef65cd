/** What one monthly calculation index (MCI) of Kazakhstan came to from a day on, in tenge. */
export interface IndexValue {
  from: string;
  tenge: number;
}

/**
 * The monthly calculation index of Kazakhstan by the laws on the republican budget of each year (adilet.zan.kz); in 2020
 * and 2022 it was raised on 1 April by decree. Fines are counted in it: Code of Administrative Offences, Article 44.
 */
export const calculationIndex: readonly IndexValue[] = [
  { from: "2015-01-01", tenge: 1982 },
  { from: "2016-01-01", tenge: 2121 },
  { from: "2017-01-01", tenge: 2269 },
  { from: "2018-01-01", tenge: 2405 },
  { from: "2019-01-01", tenge: 2525 },
  { from: "2020-01-01", tenge: 2651 },
  { from: "2020-04-01", tenge: 2778 },
  { from: "2021-01-01", tenge: 2917 },
  { from: "2022-01-01", tenge: 3063 },
  { from: "2022-04-01", tenge: 3180 },
  { from: "2023-01-01", tenge: 3450 },
  { from: "2024-01-01", tenge: 3692 },
  { from: "2025-01-01", tenge: 3932 },
];

/** The first day the table says nothing about. */
export const calculationIndexUntil = "2026-01-01";
