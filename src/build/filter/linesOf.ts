/** One line of a stream, or how long a line was that is too long to be held: UTF-16 units. */
export type Line = { text: string } | { tooLong: number };

/** Lines of a stream of bytes, one at a time; what follows is not read before the line was dealt with. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest: number): AsyncIterable<Line> {
  const decoder = new TextDecoder();
  let [held, length] = ["", 0];
  const end = (): Line => {
    const line = length > longest ? { tooLong: length } : { text: held };
    [held, length] = ["", 0];
    return line;
  };
  const take = (text: string) => {
    length += text.length;
    held = length > longest ? "" : held + text;
  };
  for await (const bytes of stream) {
    const [first = "", ...others] = decoder.decode(bytes, { stream: true }).split("\n");
    take(first);
    for (const text of others) {
      yield end();
      take(text);
    }
  }
  take(decoder.decode());
  if (length > 0) yield end();
}
