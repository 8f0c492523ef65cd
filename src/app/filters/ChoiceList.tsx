import { useEffect, useMemo, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { ListBox } from "react-aria-components/ListBox";
import { Input, SearchField } from "react-aria-components/SearchField";
import { fold } from "../../domain/fold.ts";
import type { Words } from "../../domain/words/Words.ts";
import { CountedOption } from "./CountedOption.tsx";
import type { Option } from "./optionsOf.ts";
import { useFirstFocus } from "./useFirstFocus.ts";

/** Longer lists get a field to find in. */
const LONG = 20;
/** More options than this nobody reads through; what is typed finds the others. */
const MOST_SHOWN = 200;

interface ChoiceListProps {
  label: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
  shouldFocus: boolean;
  words: Words;
}

/** A list of options, any number of which can be chosen; a long one is searched. */
export function ChoiceList(props: ChoiceListProps) {
  const isLong = props.options.length > LONG;
  return isLong ? <SearchedList {...props} /> : <OptionList none={props.words.app.filters.nothingHere} {...props} />;
}

/** The focus stays in the field, from which the arrow keys walk the list. */
function SearchedList({ options, shouldFocus, ...props }: ChoiceListProps) {
  const [wanted, setWanted] = useState("");
  const { label, words } = props;
  const hint = words.app.filters.within(label);
  const isSearched = wanted !== "";
  const folded = useMemo(() => (isSearched ? options.map((option) => fold(option.label)) : []), [options, isSearched]);
  const found = isSearched ? options.filter((_, index) => folded[index]?.includes(fold(wanted))) : options;
  const hidden = found.length - MOST_SHOWN;
  return (
    <Autocomplete inputValue={wanted} onInputChange={setWanted}>
      <SearchField className="filter-find" aria-label={hint} autoFocus={shouldFocus}>
        <Input className="filter-input" placeholder={hint} />
      </SearchField>
      <OptionList
        options={found.slice(0, MOST_SHOWN)}
        shouldFocus={false}
        none={words.app.filters.nothingFound}
        isSearched
        {...props}
      />
      {hidden > 0 ? <p className="filter-hint">{words.choosing.moreOptions(hidden)}</p> : null}
    </Autocomplete>
  );
}

interface OptionListProps extends ChoiceListProps {
  /** What is said where there is no option. */
  none: string;
  /** Whether the focus stays in a field and no option takes it. */
  isSearched?: boolean;
}

function OptionList({
  label,
  options,
  chosen,
  onChange,
  shouldFocus,
  none,
  isSearched = false,
  words,
}: OptionListProps) {
  const list = useFirstFocus(shouldFocus);
  useEffect(() => {
    // What scrolls must be reached by keyboard; the library leaves a list out whose options take no focus.
    if (isSearched) list.current?.setAttribute("tabindex", "0");
  }, [isSearched, list]);
  return (
    <ListBox
      ref={list}
      className="filter-options"
      aria-label={label}
      items={options}
      selectionMode="multiple"
      selectedKeys={chosen}
      escapeKeyBehavior="none"
      onSelectionChange={(keys) =>
        onChange(keys === "all" ? [...new Set([...chosen, ...options.map(({ id }) => id)])] : [...keys].map(String))
      }
      renderEmptyState={() => <p className="filter-hint">{none}</p>}
    >
      {({ id, label: name, total }) => <CountedOption id={id} label={name} total={total} words={words} />}
    </ListBox>
  );
}
