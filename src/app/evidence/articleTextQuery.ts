import { queryOptions } from "@tanstack/react-query";

async function loadText(file: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(new URL(`./articles/${encodeURIComponent(file)}`, document.baseURI), { signal });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  if (response.headers.get("content-type")?.includes("text/html")) throw new Error(`articles/${file}: a page, no text`);
  // Not response.text(): it drops a byte order mark, and every offset would be one too small.
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await response.arrayBuffer());
}

/** The text of an article exactly as the offsets of its evidence count it. */
export function articleTextQuery(file: string) {
  return queryOptions({
    queryKey: ["article", file],
    queryFn: ({ signal }) => loadText(file, signal),
  });
}
