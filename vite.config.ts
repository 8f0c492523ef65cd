import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  publicDir: process.env.QAMAU_DATA ?? "data",
  plugins: [react()],
  build: { target: "es2022", chunkSizeWarningLimit: 600 },
});
