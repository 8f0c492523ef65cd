/** SHA-256 of the first bytes in hexadecimal; null where the page has no secure context, and so no `crypto.subtle`. */
export async function sha256(bytes: ArrayBuffer, length = bytes.byteLength): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  const digest = await subtle.digest("SHA-256", new Uint8Array(bytes, 0, length));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
