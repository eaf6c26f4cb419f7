/** What the page says, to a reader who knows none of the record's codes; and where the keyboard is left. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Dossier } from "../../src/model/record.ts";
import { findChromium } from "./chromium.ts";
import { SHOWN, TRIAL_PILE } from "./pile.ts";
import { openSite, type Site } from "./site.ts";

const chromium = findChromium();
const options = chromium ? {} : { skip: "no Chromium on this machine: install one, or name it in CHROMIUM" };

/** The trial pile with what a reader should never see raw: twins, codes, paths, EDTF. */
const RAW: Dossier = {
  ...TRIAL_PILE,
  documents: TRIAL_PILE.documents.map((d) =>
    d.id === SHOWN.shut.document
      ? {
          ...d,
          title: null,
          publisher: null,
          source: "/pile/autumn/01-wire.txt",
          complete: false,
          text: `${d.text}\n${"The water stood at the second mark on the wall of the mill.\n".repeat(40)}`,
          published: d.published && { ...d.published, because: "given by: ld+json datePublished" },
        }
      : d,
  ),
  events: TRIAL_PILE.events.map((e) => ({
    ...e,
    actors: e.actors.map((p) => (p.sector === "MIL" ? { ...p, name: "Merovia" } : p)),
    time: e.time && { ...e.time, because: "counted back from publication on 2024-10-11" },
  })),
  disputes: TRIAL_PILE.disputes.map((d) => ({ ...d, because: "two numbers as of ../2024-10-09" })),
  positions: TRIAL_PILE.positions.map((p) => ({ ...p, stance: `not: ${p.stance}` })),
};
/** An event of that document with a date. */
const DATED = RAW.events.find((e) => e.document === SHOWN.shut.document && e.time)?.id;
const ISO_DAY = /\d{4}-\d\d-\d\d/;
/** Codes and paths that belong into the record and not on the page. */
const CODES = /merovia-(gov|mil)|\b(GOV|MIL|PLOVER)\b|ld\+json|\/pile\/autumn\/(?!01-wire\.txt)/;

describe("the words of the page", options, () => {
  let site: Site;
  before(async () => {
    site = await openSite(RAW, chromium ?? "");
  });
  after(() => site?.close());

  test("no code and no raw date is shown where a reader looks", async () => {
    const searches = ["", "view=disputes", "view=positions", "view=changes", `event=${SHOWN.shut.id}`];
    for (const search of searches) {
      await site.look(`?${search}`, async (page) => {
        await page.locator("main h2").first().waitFor({ state: "attached" });
        const words: string = await page.evaluate("document.body.innerText");
        assert.doesNotMatch(words, CODES, search);
        assert.doesNotMatch(words, ISO_DAY, search);
      });
    }
  });

  test("parties of one name are told apart by what they are", () =>
    site.look("", async (page) => {
      const actors = page.getByRole("group", { name: "Actor" });
      await actors.getByText("Merovia (government)").waitFor();
      await actors.getByText("Merovia (armed forces)").waitFor();
    }));

  test("the reason of a date is given in words, once", () =>
    site.look(`?event=${DATED}`, async (page) => {
      const panel = page.locator(".evidence");
      await panel.getByText("counted back from publication on 11 Oct 2024").waitFor();
      await panel.getByText("stated in the page's own data (datePublished)").waitFor();
    }));

  test("a text without outlet and headline is called by its file, and its path stands with the document", () =>
    site.look(`?event=${SHOWN.shut.id}`, async (page) => {
      await page.locator(`#row-${SHOWN.shut.id} ~ .meta`, { hasText: /^\s*01-wire\.txt/ }).waitFor();
      await page.locator(".evidence .path", { hasText: "/pile/autumn/01-wire.txt" }).waitFor();
    }));

  test("a text is said to be cut off only where its end is shown", () =>
    site.look(`?read=${SHOWN.shut.document}`, async (page) => {
      const below = page.getByRole("button", { name: /passages? below/ });
      await below.waitFor();
      assert.equal(await page.locator(".cut").count(), 0);
      await below.click();
      await page.locator(".cut").waitFor();
    }));

  test("words in dispute that no event holds open their document at their place", () =>
    site.look("?view=disputes", async (page) => {
      const link = page.locator("article", { hasText: "14 villages" }).locator("figcaption a").first();
      await link.click();
      await page.locator(".evidence .here, .evidence .is-sentence").first().waitFor();
      const words = await page.locator(".evidence .here, .evidence .is-sentence").allTextContents();
      assert.match(words.join(""), /14|fourteen/i);
    }));

  test("closing the evidence gives the focus back to the link that opened it, in every view", async () => {
    for (const view of ["positions", "disputes", "documents", "changes"]) {
      await site.look(`?view=${view}`, async (page) => {
        const link = page.locator("main a[href*='event='], main a[href*='read=']").first();
        await link.focus();
        const href = await link.getAttribute("href");
        await page.keyboard.press("Enter");
        await page.locator("h2:focus").waitFor({ state: "attached" });
        await page.keyboard.press("Escape");
        await page.locator(".evidence").waitFor({ state: "detached" });
        await page.locator("a:focus").waitFor({ state: "attached" });
        assert.equal(await page.evaluate("document.activeElement.getAttribute('href')"), href, view);
      });
    }
  });

  test("every stop of the tab key is seen", () =>
    site.look("", async (page) => {
      for (let stop = 0; stop < 40; stop++) {
        await page.keyboard.press("Tab");
        const isSeen: boolean = await page.evaluate(`(() => {
          const e = document.activeElement;
          const parts = [e, e.closest("form") ?? e, e.querySelector(".reach") ?? e];
          const rings = [...parts.map((p) => getComputedStyle(p)), getComputedStyle(e, "::after")];
          return rings.some((s) => s.outlineStyle !== "none" || parseFloat(s.strokeWidth) >= 3);
        })()`);
        const words: string = await page.evaluate("document.activeElement.outerHTML.slice(0, 120)");
        assert.ok(isSeen, words);
      }
    }));
});
