/** Leaflet draws SVG where the browser can; jsdom can, but lacks the method by which Leaflet asks, and has no sizes. */
Object.assign(SVGSVGElement.prototype, { createSVGRect: () => null });
for (const [name, value] of Object.entries({ clientWidth: 800, clientHeight: 500 }))
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
