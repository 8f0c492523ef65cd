/** What a build was of. */
export interface Built {
  articles: number;
  incidents: number;
  background: number;
  setAside: number;
  /** Articles that were read, and not known from earlier builds. */
  readAnew: number;
  /** Of the dataset's file. */
  sha256: string;
}
