import { setTimeout as wait } from "node:timers/promises";
import type { CDPSession } from "playwright-core";

/** Events of a pointer in a second, as of most mice and screens. */
const RATE = 60;

/** Where a pointer goes: along a line, in CSS pixels. */
export interface Line {
  from: number;
  to: number;
  y: number;
}

function press(session: CDPSession, type: string, x: number, y: number): Promise<unknown> {
  return session.send("Input.dispatchMouseEvent", {
    type: type as "mouseMoved",
    x,
    y,
    button: "left",
    buttons: type === "mouseReleased" ? 0 : 1,
    clickCount: 1,
  });
}

/** To the end of the line and back, as often as it takes; 1 is the end. */
function alongAt(second: number): number {
  const phase = second % 2;
  return phase < 1 ? phase : 2 - phase;
}

/** Drags to and fro at the pace of a hand, which waits for nobody: moves are sent whether or not the page keeps up. */
export async function dragFor(session: CDPSession, { from, to, y }: Line, seconds: number): Promise<void> {
  await press(session, "mousePressed", from, y);
  const sent: Promise<unknown>[] = [];
  const start = performance.now();
  for (let move = 1; move <= seconds * RATE; move++) {
    sent.push(press(session, "mouseMoved", from + (to - from) * alongAt(move / RATE), y));
    await wait(Math.max(0, start + (move * 1000) / RATE - performance.now()));
  }
  await Promise.all(sent);
}

/** Drags step by step; the page has come to rest before the next. */
export async function dragStepwise(
  session: CDPSession,
  { from, to, y }: Line,
  steps: number,
  rest: number,
): Promise<void> {
  await press(session, "mousePressed", from, y);
  for (let step = 1; step <= steps; step++) {
    await press(session, "mouseMoved", from + ((to - from) * step) / steps, y);
    await wait(rest);
  }
}

export async function letGo(session: CDPSession, { to, y }: Line): Promise<void> {
  await press(session, "mouseReleased", to, y);
}
