import { type ChangeEvent, useEffect, useId } from "react";
import type { Dataset } from "../../domain/schema.ts";
import type { Words } from "../../domain/words/Words.ts";
import { restoredInWords } from "../carriedView/restoredInWords.ts";
import type { Restored } from "../carriedView/restoreView.ts";
import { useSortedFiles } from "../carriedView/useSortedFiles.ts";
import { Dialog } from "../Dialog.tsx";
import { type AddedArticles, MOST_GROWN, useAddedArticles } from "./useAddedArticles.ts";
import { useDroppedFiles } from "./useDroppedFiles.ts";
import "./addArticles.css";

interface AddArticlesDialogProps {
  dataset: Dataset;
  /** Files to begin with, none of them a figure. */
  dropped: readonly File[];
  /** What came of the figures that were chosen or dropped. */
  restored: Restored | null;
  onFigures(files: readonly File[]): void;
  onClose(): void;
  words: Words;
}

/** `language` is that of the lines, where it is not the page's. */
function Lines({ title, lines, language }: { title: string; lines: readonly string[]; language?: string }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul lang={language}>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Outcome({ added, words }: { added: AddedArticles; words: Words }) {
  const texts = words.addArticles;
  return (
    <>
      <p>
        {added.articles === 0 ? texts.nothing : texts.added(added.articles, added.incidents)}{" "}
        {added.replaced === 0 ? null : texts.replaced(added.replaced, added.articles)}
      </p>
      <Lines
        language="en"
        title={texts.problems(new Set(added.problems.map(({ file }) => file)).size)}
        lines={added.problems.map(({ file, message }) => texts.problemLine(file, message))}
      />
      <Lines
        title={texts.setAside(added.setAside.length)}
        lines={added.setAside.map(({ file, refused }) => texts.setAsideLine(file, words.refused(refused)))}
      />
    </>
  );
}

/** What the dialog says already: no article is added to a dataset so large. */
const refuse = () => undefined;

/** Where a reader adds articles of their own, or shows the view of a figure, by choosing or dropping files. */
export function AddArticlesDialog({ dataset, dropped, restored, onFigures, onClose, words }: AddArticlesDialogProps) {
  const texts = words.addArticles;
  const field = useId();
  const { mutate, data, error, isPending, variables } = useAddedArticles(dataset);
  const isTooLarge = dataset.incidents.length > MOST_GROWN;
  const receive = useSortedFiles(onFigures, isTooLarge ? refuse : mutate);
  const isOver = useDroppedFiles(receive);
  useEffect(() => {
    if (dropped.length > 0 && !isTooLarge) mutate(dropped);
  }, [dropped, isTooLarge, mutate]);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = "";
    receive(files);
  };
  return (
    <Dialog title={texts.title} closeLabel={texts.close} onClose={onClose}>
      {isTooLarge ? (
        <p>{texts.tooLarge(dataset.incidents.length)}</p>
      ) : (
        <>
          <p>{texts.explained}</p>
          <p className="add-articles-note">{texts.beside}</p>
        </>
      )}
      <p className="add-articles-note">{texts.figures}</p>
      <div className="add-articles-target" data-over={isOver}>
        <label className="app-button" htmlFor={field}>
          {texts.choose}
        </label>
        <input
          id={field}
          type="file"
          multiple
          accept=".txt,.json,.svg,.png,text/plain"
          onChange={choose}
          disabled={isPending}
        />
        <span>{texts.drop}</span>
      </div>
      <div className="add-articles-outcome" role="status">
        {restored === null ? null : restoredInWords(restored, words).map((line) => <p key={line}>{line}</p>)}
        {isPending ? <p>{texts.reading(variables.length)}</p> : null}
        {error === null ? null : <p className="add-articles-failed">{texts.failed(error.message)}</p>}
        {data === undefined || isPending ? null : <Outcome added={data} words={words} />}
      </div>
    </Dialog>
  );
}
