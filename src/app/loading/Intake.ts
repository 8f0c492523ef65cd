/** Takes in a body of bytes, one after the other. */
export interface Intake {
  /** Those that came lie first. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many came behind the first `length`; null where nothing comes any more. What does not fit is not kept. */
  next(length: number): Promise<number | null>;
}

/** The browser itself writes what comes where it shall lie, in half the time. */
class InPlace implements Intake {
  readonly #reader: ReadableStreamBYOBReader;
  #bytes: Uint8Array<ArrayBuffer>;

  constructor(body: ReadableStream<Uint8Array>, room: number) {
    this.#reader = body.getReader({ mode: "byob" });
    this.#bytes = new Uint8Array(room);
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }

  async next(length: number): Promise<number | null> {
    const { done, value } = await this.#reader.read(this.#bytes.subarray(length));
    // The buffer is handed over and comes back as another.
    if (value !== undefined) this.#bytes = new Uint8Array(value.buffer);
    return done ? null : value.length;
  }
}

class ByCopy implements Intake {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(body: ReadableStream<Uint8Array>, room: number) {
    this.#reader = body.getReader();
    this.bytes = new Uint8Array(room);
  }

  async next(length: number): Promise<number | null> {
    const { done, value } = await this.#reader.read();
    if (done) return null;
    this.bytes.set(value.subarray(0, this.bytes.length - length), length);
    return value.length;
  }
}

/** `room` is more than the bytes that are expected: it must never be full. */
export function intakeOf(body: ReadableStream<Uint8Array>, room: number): Intake {
  try {
    return new InPlace(body, room);
  } catch (error) {
    // Not every browser can do this with every body; such a reader is then refused with a TypeError.
    if (error instanceof TypeError) return new ByCopy(body, room);
    throw error;
  }
}
