import { realpathSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Relative, so that the built page works in any folder of any host.
  base: "./",
  publicDir: process.env.QAMAU_DATA ?? "data",
  plugins: [react()],
  // Of a second working tree the packages may be those of the first, by a link.
  server: { fs: { allow: [".", realpathSync("node_modules")] } },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // What every visit needs comes in a few files, not in one for each set of views that shares it.
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\// },
            { name: "domain", test: /src\/domain\/(?!words\/messages)/ },
          ],
        },
      },
    },
  },
  test: { include: ["tests/**/*.test.{ts,tsx}"], testTimeout: 30_000, hookTimeout: 120_000 },
});
