/** How deep the dataset is indented. */
export const INDENT = 1;

const OPENING = "[\n [\n".length;
const CLOSING = "\n ]\n]".length;

/** Members of one of the dataset's lists as they stand in its file, without the list's brackets; nothing for none. */
export function listed(members: readonly object[]): string {
  return members.length === 0 ? "" : JSON.stringify([members], null, INDENT).slice(OPENING, -CLOSING);
}

/** The members again. */
export function unlisted<Member>(text: string): Member[] {
  return JSON.parse(`[${text}]`) as Member[];
}
