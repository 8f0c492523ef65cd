import type { ComponentProps } from "react";

interface ScrollableProps extends ComponentProps<"section"> {
  "aria-label": string;
}

/** A block that scrolls within itself: it has a name and takes the focus, so that it can be scrolled by keyboard too. */
export function Scrollable(props: ScrollableProps) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable, also where no control stands in it
  return <section {...props} tabIndex={0} />;
}
