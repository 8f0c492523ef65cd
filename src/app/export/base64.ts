export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // More arguments at once overflow the stack.
  for (let start = 0; start < bytes.length; start += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  return btoa(parts.join(""));
}
