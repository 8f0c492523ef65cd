export interface BuildOptions {
  /** Folder of the articles. */
  seeds: string;
  /** The dataset's file; the texts for the page go into `articles/` beside it. */
  out: string;
  /** Looks into all files and reads all articles, whatever is known of them from earlier builds. */
  isFresh?: boolean;
  /** Threads that read articles; as many as the machine has cores. */
  workers?: number;
  /** A file that gets all incidents as one flat table, for engines of SQL. */
  parquet?: string;
  /** Incidents from which on columns are written too; as many as make a page slow without them. */
  columnsFrom?: number;
  /** Where it is kept what was read. */
  cache?: string;
}
