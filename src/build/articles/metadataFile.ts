/** How the name of a file ends that stands beside an article. */
export const METADATA = ".meta.json";

/** What stands beside an article. */
export function metadataFile(file: string): string {
  return file.replace(/\.txt$/iu, METADATA);
}
