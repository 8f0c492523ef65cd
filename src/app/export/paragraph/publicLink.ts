/** Hosts that nobody but the reader reaches: this machine, and the addresses of local networks (RFC 1918, 3927, 6762). */
const OWN_MACHINE = /^(?:localhost|127\..*|0\.0\.0\.0|\[.*\]|.*\.local(?:host)?)$/;
const LOCAL_NETWORK = /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$/;

/** The link where others can follow it; null for a page on the reader's own machine or network. */
export function publicLink(permalink: string): string | null {
  if (!URL.canParse(permalink)) return null;
  const { protocol, hostname } = new URL(permalink);
  const isWeb = protocol === "http:" || protocol === "https:";
  const isNamed = hostname.includes(".") && !OWN_MACHINE.test(hostname) && !LOCAL_NETWORK.test(hostname);
  return isWeb && isNamed ? permalink : null;
}
