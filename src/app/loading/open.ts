import { openFirst } from "./firstOpening.ts";

// Runs before all else of the page, from a small file of its own: while the others come, a large dataset begins to be
// read. Its columns are fetched by a worker, for whom no link in the page could begin it.
openFirst();
