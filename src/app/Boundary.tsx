import { Component, type ReactNode } from "react";
import type { Words } from "../domain/words/Words.ts";
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
}

/** Keeps an error within its part of the page, with the reason and a way to try again. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    const { part, words, frame, children } = this.props;
    if (error === null) return children;
    const failure = (
      <Failure
        title={words.app.broken.title(part)}
        text={words.app.broken.text}
        details={[error.message]}
        onRetry={() => this.setState({ error: null })}
        words={words}
      />
    );
    return frame === undefined ? failure : frame(failure);
  }
}
