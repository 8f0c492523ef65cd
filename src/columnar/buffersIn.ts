/** The buffers of all typed arrays in plain data, each once, so that they are handed over and not copied. */
export function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (Array.isArray(value) || value instanceof Map) {
    for (const member of value.values()) if (typeof member === "object") buffersIn(member, found);
  } else if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) buffersIn(member, found);
  }
  return found;
}
