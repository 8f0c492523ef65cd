/** A name may hold a line break; a report of one line may not. */
export function inOneLine(file: string): string {
  return file.replace(/\p{Cc}/gu, "�");
}
