import { Suspense, useRef, useState } from "react";
import type { Column } from "../../domain/settings/columns.ts";
import type { Words } from "../../domain/words/Words.ts";
import { late } from "../late.tsx";

/** The menu's widgets are loaded when it is first opened. */
const ColumnMenu = late(async () => (await import("./ColumnMenu.tsx")).ColumnMenu);

interface ColumnButtonProps {
  shown: readonly Column[];
  onShow(columns: readonly Column[]): void;
  words: Words;
}

export function ColumnButton({ shown, onShow, words }: ColumnButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="app-quiet-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {words.table.columnMenu.open}
      </button>
      {isOpen && (
        <Suspense>
          <ColumnMenu trigger={button} shown={shown} onShow={onShow} onClose={() => setOpen(false)} words={words} />
        </Suspense>
      )}
    </>
  );
}
