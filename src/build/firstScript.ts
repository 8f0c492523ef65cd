import { resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * Has the built page run the file with a module before all others, as soon as it comes: before whatever the page links to.
 * A page without that module stays as it is.
 */
export function firstScript(module: string): Plugin {
  const path = resolve(module);
  return {
    name: "first script",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const file = Object.values(bundle).find((each) => each.type === "chunk" && each.moduleIds.includes(path));
        if (file === undefined) return html;
        const tag = `<script type="module" async fetchpriority="high" crossorigin src="./${file.fileName}"></script>`;
        return html.replace("<link ", `${tag}\n    <link `);
      },
    },
  };
}
