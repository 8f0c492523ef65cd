import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { reasonOf } from "../reasonOf.ts";

/** Whether the dataset can be searched: of a large one, what is searched is made when the page is already there. */
export interface Searching {
  isReady: boolean;
  /** Why it never can. */
  problem: string | null;
}

const READY: Searching = { isReady: true, problem: null };

/** Told by whoever loads; nobody asks for it. */
export const searchingQuery = queryOptions<Searching>({
  queryKey: ["searching"],
  queryFn: () => READY,
  initialData: READY,
  enabled: false,
  structuralSharing: false,
});

/** Tells how it goes with what is searched, while no other dataset has taken its place. Never rejects. */
export async function tellSearching(queries: QueryClient, searched: Promise<void>): Promise<void> {
  const preparing: Searching = { isReady: false, problem: null };
  queries.setQueryData(searchingQuery.queryKey, preparing);
  const then = await searched.then(
    () => READY,
    (error: unknown): Searching => ({ isReady: false, problem: reasonOf(error) }),
  );
  queries.setQueryData(searchingQuery.queryKey, (now) => (now === preparing ? then : now));
}
