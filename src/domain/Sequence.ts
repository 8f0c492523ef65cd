/**
 * A list that may make its members only when they are asked for, as of an archive that lies in columns; an array is one.
 * `at` gives `undefined` beyond the end.
 */
export interface Sequence<Member> extends Iterable<Member> {
  readonly length: number;
  at(index: number): Member | undefined;
}

/** A sequence of members with an id; `rowOf` where it can tell by itself which of them has it. */
export interface Keyed<Member extends { id: string }> extends Sequence<Member> {
  rowOf?(id: string): number | undefined;
}
