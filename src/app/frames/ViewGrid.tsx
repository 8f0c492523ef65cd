import { views } from "../../views/views.ts";
import { ViewFrame, type ViewFrameProps } from "./ViewFrame.tsx";

/** All views; where each stands is said by its name in the style sheet. */
export function ViewGrid(props: Omit<ViewFrameProps, "view">) {
  return (
    <div className="frames-grid">
      {views.map((view) => (
        <ViewFrame key={view.name} view={view} {...props} />
      ))}
    </div>
  );
}
