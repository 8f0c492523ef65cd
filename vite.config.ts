import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** React's refresh in development is an inline script, which the policy of index.html forbids; builds keep the policy. */
const allowInlineScriptsInDevelopment: Plugin = {
  name: "allow-inline-scripts-in-development",
  apply: "serve",
  transformIndexHtml: (html) => html.replace(/script-src [^;]+/, "script-src 'self' 'unsafe-inline'"),
};

export default defineConfig({
  base: "./",
  publicDir: process.env.QAMAU_DATA ?? "data",
  plugins: [react(), allowInlineScriptsInDevelopment],
  build: { target: "es2022", chunkSizeWarningLimit: 600 },
});
