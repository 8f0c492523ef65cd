/** What a build says while it works. */
export interface Telling {
  /** A line for the reader: about one article, or about the whole. */
  report(line: string): void;
  /** How far long work has come; may be shown or not. */
  progress?: { done(count: number, of: number, isWork: boolean): void; say(line: string): void };
}
