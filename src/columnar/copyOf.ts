/**
 * Objects of typed arrays and plain values, again with buffers of their own: what is handed over to another thread is gone
 * here. Of each buffer only what its arrays see, where `structuredClone` would take all of the file they lie in.
 */
export function copyOf<Data>(data: Data): Data {
  if (ArrayBuffer.isView(data)) return (data as unknown as Uint8Array).slice() as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, member]) => [name, copyOf<unknown>(member)])) as Data;
}
