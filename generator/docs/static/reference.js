// Renders OPENAPI with Scalar. `#operation-<operationId>` is the stable address of an operation.

const operations = Object.values(OPENAPI.paths).flatMap(item => Object.values(item)).filter(each => each.operationId);
const places = new Map(operations.map(each => [`operation-${each.operationId}`, `tag/${each.tags[0]}/${each.operationId}`]));

// Where Scalar shows what a link leads to: an operation, or the section of the static page that is about one.
function place(hash) {
  const anchor = decodeURIComponent(hash.slice(1));
  const section = document.getElementById(anchor)?.closest("section");
  return places.get(anchor) ?? places.get(section?.querySelector(":scope > .operation")?.id);
}

const wanted = place(location.hash);
if (wanted) history.replaceState(null, "", `#${wanted}`);
addEventListener("hashchange", () => { const found = place(location.hash); if (found) location.hash = found; });

// Light or dark as on the other pages.
const theme = localStorage.getItem("theme");
const isDark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
localStorage.setItem("colorMode", isDark ? "dark" : "light");

document.getElementById("operations").remove();
if (TRY_IT) {
  // The server signs the requests, so there is nothing to fill in.
  delete OPENAPI.components.securitySchemes;
  delete OPENAPI.security;
  operations.forEach(each => { delete each.security; delete each.servers; });
}
// Scalar's own have too little contrast for WCAG AA.
const COLOURS = `
  .light-mode { --scalar-color-3: #6a6a6a; --scalar-color-green: #00764a; --scalar-color-orange: #b03c00; --scalar-color-yellow: #866200; --scalar-color-red: #c80000; }
  .dark-mode { --scalar-color-3: #949494; --scalar-color-red: #ff6161; }
`;
Scalar.createApiReference("#reference", {
  content: OPENAPI,
  servers: TRY_IT ? [{ url: `${location.origin}${TRY_IT}/${VENDOR}`, description: "The mock" }] : undefined,
  hideTestRequestButton: !TRY_IT,
  hideClientButton: true,
  hiddenClients: true,
  darkMode: isDark,
  showOperationId: true,
  orderRequiredPropertiesFirst: true,
  generateTagSlug: tag => tag.name,
  generateOperationSlug: operation => operation.operationId,
  withDefaultFonts: false,
  telemetry: false,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
  customCss: COLOURS + ".markdown td:first-child { width: 7.5rem; overflow-wrap: normal; word-break: normal; }",
});
new MutationObserver(() => {
  localStorage.setItem("theme", document.body.classList.contains("dark-mode") ? "dark" : "light");
}).observe(document.body, { attributeFilter: ["class"] });
