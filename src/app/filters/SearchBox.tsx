import type { Words } from "../../domain/words/Words.ts";
import type { Searching } from "../loading/Searching.ts";
import { PHONE } from "../phone.ts";
import { useMediaQuery } from "../useMediaQuery.ts";

interface SearchBoxProps {
  value: string;
  searching: Searching;
  onChange(value: string): void;
  words: Words;
}

export function SearchBox({ value, searching, onChange, words }: SearchBoxProps) {
  const { filters } = words.app;
  const isPhone = useMediaQuery(PHONE);
  const hint = isPhone ? filters.searchHintBrief : filters.searchHint;
  return (
    <div className="filter-search">
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="m10.6 10.6 3.4 3.4" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <input
        type="search"
        className="filter-input"
        aria-label={filters.search}
        placeholder={
          searching.isReady ? hint : searching.problem === null ? filters.searchPreparing : filters.searchFailed
        }
        disabled={!searching.isReady}
        title={filters.notInLinkExplained}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
