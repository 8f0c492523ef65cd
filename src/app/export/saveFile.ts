export interface DownloadFile {
  name: string;
  blob: Blob;
}

/** Long enough for the browser to begin reading; there is no event that says so. */
const KEPT_MS = 60_000;

/** Hands a file to the reader's browser, which saves it or asks where to. */
export function saveFile({ name, blob }: DownloadFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
