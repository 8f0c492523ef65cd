import { type ComponentType, createContext, lazy, useContext } from "react";
import { withStyles } from "./withStyles.ts";

/** Another object for each time that a reader asks to try again; what surrounds the parts of the page gives it. */
export const Attempt = createContext<object>({});

/**
 * A component that comes when it is first shown. React's own `lazy` keeps a failure for as long as the page is open;
 * here each attempt loads anew what has not come yet.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const parts = new WeakMap<object, ComponentType<Props>>();
  const loadStyled = withStyles(load);
  let loaded: ComponentType<Props> | null = null;
  const partFor = (attempt: object): ComponentType<Props> => {
    const known = parts.get(attempt);
    if (known !== undefined) return known;
    const part =
      loaded ??
      lazy(async () => {
        loaded = await loadStyled();
        return { default: loaded };
      });
    parts.set(attempt, part);
    return part;
  };
  return function Late(props: Props) {
    const Part = partFor(useContext(Attempt));
    return <Part {...props} />;
  };
}
