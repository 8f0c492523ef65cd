import { Component, type ReactNode } from "react";
import type { Words } from "../domain/words/Words.ts";
import { Attempt } from "../views/late.tsx";
import { Failure } from "./Failure.tsx";

interface BoundaryProps {
  /** What stands within, for the message. */
  part: string;
  words: Words;
  /** What the message stands in, where the part brought its own frame. */
  frame?(failure: ReactNode): ReactNode;
  children: ReactNode;
}

interface BoundaryState {
  error: Error | null;
  /** Another one for each time that the reader asks to try again. */
  attempt: object;
}

/** Keeps an error within its part of the page, with the reason and a way to try again. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, attempt: {} };

  static getDerivedStateFromError(error: unknown): Pick<BoundaryState, "error"> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error, attempt } = this.state;
    const { part, words, frame, children } = this.props;
    if (error === null) return <Attempt value={attempt}>{children}</Attempt>;
    const failure = (
      <Failure
        title={words.app.broken.title(part)}
        text={words.app.broken.text}
        details={[error.message]}
        onRetry={() => this.setState({ error: null, attempt: {} })}
        words={words}
      />
    );
    return frame === undefined ? failure : frame(failure);
  }
}
