import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};
const COMPRESSED = new Set([".html", ".js", ".css", ".json", ".svg", ".txt"]);
/** What hosts choose for files they compress on the way. */
const BROTLI_QUALITY = 5;

interface Answer {
  body: Buffer;
  encoding: string | null;
}

async function encode(body: Buffer, accepted: string): Promise<Answer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  if (/\bbr\b/u.test(accepted)) return { body: await promisify(brotliCompress)(body, { params }), encoding: "br" };
  if (/\bgzip\b/u.test(accepted)) return { body: await promisify(gzip)(body), encoding: "gzip" };
  return { body, encoding: null };
}

export interface Served {
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as an ordinary static host does: compressed, what is named after its content kept for ever, and 404
 * for what is not there. Files are read anew each time, so a test may damage them.
 */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
    const body = await readFile(file).catch(() => null);
    if (body === null) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
      return;
    }
    const kind = extname(file);
    const answer = COMPRESSED.has(kind)
      ? await encode(body, String(request.headers["accept-encoding"] ?? ""))
      : { body, encoding: null };
    response.writeHead(200, {
      "content-type": TYPES[kind] ?? "application/octet-stream",
      "cache-control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ...(answer.encoding === null ? {} : { "content-encoding": answer.encoding, vary: "accept-encoding" }),
    });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
