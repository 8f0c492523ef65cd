import { Button } from "react-aria-components/Button";
import { Checkbox } from "react-aria-components/Checkbox";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { choose, move, offeredOf } from "./order.ts";
import "./ordering.css";

interface OrderedChoiceProps<Key extends string> {
  label: string;
  all: readonly Key[];
  /** At least one, in its order. */
  chosen: readonly Key[];
  onChange(chosen: readonly Key[]): void;
  nameOf(key: Key): string;
  /** How the buttons that move a name are called. */
  earlier(name: string): string;
  later(name: string): string;
}

/** Chooses and orders: a list that arrow keys walk, with a box to tick and two buttons to move in each row. */
export function OrderedChoice<Key extends string>(props: OrderedChoiceProps<Key>) {
  const { label, all, chosen, onChange } = props;
  const offered = offeredOf(all, chosen);
  return (
    <GridList
      aria-label={label}
      className="ordering"
      selectionMode="multiple"
      selectedKeys={chosen}
      disallowEmptySelection
      escapeKeyBehavior="none"
      onSelectionChange={(keys) => onChange(choose(all, chosen, new Set(keys === "all" ? all : [...keys].map(String))))}
    >
      {offered.map((key) => (
        <Item key={key} item={key} {...props} />
      ))}
    </GridList>
  );
}

function Item<Key extends string>(props: OrderedChoiceProps<Key> & { item: Key }) {
  const { item, chosen, onChange, nameOf, earlier, later } = props;
  const name = nameOf(item);
  const place = chosen.indexOf(item);
  const mover = (by: -1 | 1, called: string, path: string, isDisabled: boolean) => (
    <Button
      className="ordering-move"
      aria-label={called}
      isDisabled={isDisabled}
      onPress={() => onChange(move(chosen, item, by))}
    >
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d={path} />
      </svg>
    </Button>
  );
  return (
    <GridListItem id={item} textValue={name} className="ordering-item">
      <Checkbox slot="selection" className="ordering-box">
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="M3 8.5 6.5 12 13 4.5" />
        </svg>
      </Checkbox>
      <span className="ordering-name">{name}</span>
      {place < 0 ? null : (
        <>
          {mover(-1, earlier(name), "M4 8l4-4 4 4M8 4v9", place === 0)}
          {mover(1, later(name), "M4 8l4 4 4-4M8 12V3", place === chosen.length - 1)}
        </>
      )}
    </GridListItem>
  );
}
