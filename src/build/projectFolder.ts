import { fileURLToPath } from "node:url";

/** Where the project lies. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
