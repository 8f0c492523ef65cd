import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Relative, so that the built page works in any folder of any host.
  base: "./",
  publicDir: process.env.QAMAU_DATA ?? "data",
  plugins: [react()],
  build: { target: "es2022", chunkSizeWarningLimit: 600 },
  test: { include: ["tests/**/*.test.{ts,tsx}"], testTimeout: 30_000, hookTimeout: 120_000 },
});
