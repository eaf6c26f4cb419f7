/** What the compiler makes of a `.svelte` file, for the type check of the plain files around it. */
declare module "*.svelte" {
  import type { Component } from "svelte";

  const component: Component;
  export default component;
}
declare module "*.css";
