import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/**
 * `vite build web` writes dist/web. The page's policy allows files of its own server only, so nothing is inlined: no
 * data: addresses, no script or style in the HTML.
 */
export default defineConfig({
  plugins: [svelte({ configFile: false })],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    // How long each plugin took is no news to whoever builds the page.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { "/api": { target: "http://127.0.0.1:4217", changeOrigin: true } } },
});
