import { breakdownViews } from "./breakdown/breakdownViews.tsx";
import { mapView } from "./map/map.ts";
import { sentencesView } from "./sentences/sentences.ts";
import { tableView } from "./table/table.ts";
import { timelineView } from "./timeline/timeline.ts";
import type { View } from "./View.ts";

/** The views, in the order of the page. */
export const views: readonly View[] = [mapView, timelineView, sentencesView, ...breakdownViews, tableView];
