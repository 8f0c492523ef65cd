import { useEffect, useRef, useState } from "react";

/** Milliseconds without a change before the count is read aloud, so that a brush or typing is not talked over. */
const REST = 800;

/** Reads aloud how many are in view, once it has come to rest; what stood there when the page came is not news. */
export function CountAnnouncer({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  const known = useRef(text);
  useEffect(() => {
    if (text === known.current) return;
    const timer = setTimeout(() => {
      known.current = text;
      setSaid(text);
    }, REST);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="app-hidden" role="status">
      {said}
    </p>
  );
}
