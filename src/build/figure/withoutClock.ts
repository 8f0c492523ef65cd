/** As long as every other date of a PDF, so that no offset in the file moves. */
const NEVER = "D:19700101000000+00'00'";

/** A PDF without the time at which it was made: the same figure gives the same bytes. */
export function withoutClock(pdf: Buffer): Buffer {
  // Latin-1 keeps every byte as it is.
  const text = pdf.toString("latin1").replace(/D:\d{14}[+-]\d{2}'\d{2}'/gu, NEVER);
  return Buffer.from(text, "latin1");
}
