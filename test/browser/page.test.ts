/** The page in a browser: what a reader can see, click and reach by keyboard, and what must never happen. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { Dossier } from "../../src/model/record.ts";
import { createApp } from "../../src/serve/app.ts";
import { listen } from "../../src/serve/listen.ts";
import type { DossierSource } from "../../src/serve/source.ts";
import { markingsOf } from "../../web/text/markings.ts";
import { findChromium } from "./chromium.ts";
import { SHOWN, TRIAL_PILE } from "./pile.ts";
import { openSite, type Site, sourceOf } from "./site.ts";
import { faintTexts, type Look, overflow, visit } from "./visit.ts";

const BUDGET = 90_000;
const UNDATED_LANES = ["Undated, by day of report 8 events", "Undated 3 events"];
const VIEWS = [
  "",
  "?view=disputes",
  "?view=positions",
  "?view=changes",
  "?view=documents",
  "?view=search&q=gates",
];

const chromium = findChromium();
const options = chromium ? {} : { skip: "no Chromium on this machine: install one, or name it in CHROMIUM" };

describe("the page", options, () => {
  let site: Site;
  before(async () => {
    site = await openSite(TRIAL_PILE, chromium ?? "");
  });
  after(() => site?.close());

  const look: Site["look"] = (search, work, how) => site.look(search, work, how);
  async function lookAtEach(
    searches: readonly string[],
    how: Look,
    work: (page: Page, search: string) => Promise<void>,
  ): Promise<void> {
    const each = async (page: Page): Promise<void> => {
      for (const search of searches) {
        await page.goto(site.url + search, { waitUntil: "networkidle" });
        await work(page, search);
      }
    };
    await look("", each, how);
  }
  /** Looks at another record; faults are left to the work, because a refused request is one. */
  async function lookElsewhere(
    source: DossierSource,
    search: string,
    work: (page: Page, faults: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const other = await listen(createApp(source, site.files), 0);
    try {
      const { page, faults, close } = await visit(site.browser, other.url + search);
      await work(page, faults).finally(close);
    } finally {
      await other.close();
    }
  }
  const rows = (page: Page) => page.locator("main ol > li a[id^=row-]");
  /** The page may still be drawing: waits for as many rows and no more. */
  const countsRows = async (page: Page, count: number): Promise<void> => {
    await rows(page)
      .nth(count - 1)
      .waitFor();
    await rows(page).nth(count).waitFor({ state: "detached" });
  };

  test("script and style of the first view keep within the budget", async () => {
    const sizes = [...site.files]
      .filter(([name]) => /\.(js|css)$/.test(name))
      .map(([, f]) => gzipSync(f.body).length);
    const total = sizes.reduce((a, b) => a + b, 0);
    assert.ok(total > 10_000 && total < BUDGET, `${total} bytes`);
  });

  test("the HTML has no script, style or handler of its own", async () => {
    const html = await readFile(join(site.folder, "index.html"), "utf8");
    assert.doesNotMatch(html, /<style|style=|\son\w+=|<script(?![^>]*src=)/);
    assert.doesNotMatch(html, /(src|href)="(?!\/)/);
  });

  test("the events are listed under their dates, copies folded, the undated last", () =>
    look("", async (page) => {
      assert.equal((await page.locator("#events-heading").textContent())?.trim(), "30 reported events");
      await countsRows(page, 24);
      const headings = await page.locator(".day h3").allTextContents();
      assert.equal(headings.at(-1), "No date in the text");
      assert.match(headings.at(-2) ?? "", /^No date in the text, reported \d+ \w+ 2024$/);
      await page.getByRole("link", { name: "List them too" }).click();
      await page.locator(".folded", { hasText: "listed each" }).waitFor();
      await countsRows(page, 30);
    }));

  test("the timeline has a lane for the undated, and every mark is a link with words", () =>
    look("", async (page) => {
      const undated = page.locator(".lane.undated");
      await undated.locator("h3").nth(1).waitFor();
      assert.deepEqual(await undated.locator("h3").allTextContents(), UNDATED_LANES);
      assert.equal(await undated.locator("a").count(), 11);
      for (const mark of await page.locator(".timeline svg a").all()) {
        assert.match((await mark.getAttribute("aria-label")) ?? "", /\d{4}\. |^No date\. /);
        assert.match((await mark.getAttribute("href")) ?? "", /event=/);
      }
      assert.equal(await page.locator(".timeline svg a[tabindex='0']").count(), 1);
    }));

  test("a facet changes address and list, and the back button takes it away", () =>
    look("", async (page) => {
      await page.getByRole("group", { name: "Type" }).getByText("Request").click();
      await page.locator("#events-heading", { hasText: "3 of 30" }).waitFor();
      assert.equal(new URL(page.url()).search, "?type=REQUEST");
      await countsRows(page, 2);
      await page.goBack();
      await page.locator("#events-heading", { hasText: /^30 reported/ }).waitFor();
      await countsRows(page, 24);
    }));

  test("a click on an event opens its text with marks that are its quotes", () =>
    look("", async (page) => {
      await page.locator(`#row-${SHOWN.threatened.id}`).click();
      await page.locator("mark.is-trigger[data-span]").first().waitFor();
      assert.equal(new URL(page.url()).searchParams.get("event"), SHOWN.threatened.id);
      for (const { role, id, start, end } of markingsOf(SHOWN.threatened)) {
        const pieces = await page.locator(`mark[data-span~="${role}:${id}"]`).allTextContents();
        const text = TRIAL_PILE.documents.find((d) => d.id === SHOWN.threatened.document)?.text ?? "";
        assert.equal(pieces.join(""), text.slice(start, end), role);
      }
      assert.match((await page.locator("aside.evidence").textContent()) ?? "", /Left out: menus of the site/);
    }));

  test("the paragraphs of the source are those of the file, letter for letter", () =>
    look(`?event=${SHOWN.threatened.id}`, async (page) => {
      const text = TRIAL_PILE.documents.find((d) => d.id === SHOWN.threatened.document)?.text ?? "";
      const lines = await page.locator(".source .text p").allTextContents();
      assert.deepEqual(
        lines,
        text.split("\n").filter((line) => line !== ""),
      );
    }));

  test("the keyboard reaches, opens, walks and closes", () =>
    look("", async (page) => {
      const focused = (): Promise<string> =>
        page.evaluate("document.activeElement.id || document.activeElement.tagName");
      await countsRows(page, 24);
      await page.keyboard.press("j");
      await page.locator("[id^='row-']:focus").waitFor();
      const first = await focused();
      await page.keyboard.press("j");
      await page.locator(`[id^='row-']:focus:not(#${first})`).waitFor();
      const second = await focused();
      await page.keyboard.press("Enter");
      await page.locator(".evidence h2").waitFor();
      await page.locator("h2:focus").waitFor({ state: "attached" });
      await page.keyboard.press("j");
      await page.locator(".bar", { hasText: "3 of 24" }).waitFor();
      await page.keyboard.press("k");
      await page.locator(".bar", { hasText: "2 of 24" }).waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".evidence").waitFor({ state: "detached" });
      assert.equal(await focused(), second);
    }));

  test("whoever has just ticked a filter walks on with j", () =>
    look("", async (page) => {
      const box = page.getByRole("group", { name: "Type" }).getByRole("checkbox").first();
      await box.focus();
      await page.keyboard.press("Space");
      await page.locator("#events-heading", { hasText: "of 30" }).waitFor();
      await page.keyboard.press("j");
      await page.locator("[id^='row-']:focus").waitFor();
    }));

  test("a timeline of events that no text dates says its days too", () => {
    const undated = { ...TRIAL_PILE, events: TRIAL_PILE.events.map((e) => ({ ...e, time: null })) };
    return lookElsewhere(sourceOf(undated), "", async (page) => {
      await page.locator(".lane.undated h3").nth(1).waitFor();
      assert.equal(await page.locator(".lane:not(.undated, .axis)").count(), 0);
      assert.notDeepEqual(await page.locator(".lane.undated + .axis text").allTextContents(), []);
    });
  });

  test("what changed says what was done and of which day it is", () =>
    look("?view=changes", async (page) => {
      const events = page.locator(".claims li");
      await events.first().waitFor();
      const texts = await events.allTextContents();
      assert.ok(
        texts.some((text) => /reported \d+ \w+ 2024/.test(text)),
        texts.join("\n"),
      );
      assert.ok(
        texts.some((text) => text.includes("“")),
        texts.join("\n"),
      );
    }));

  test("arrow keys walk the timeline and Enter opens a mark", () =>
    look("", async (page) => {
      await page.locator(".timeline svg a[tabindex='0']").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
      const words: string = await page.evaluate("document.activeElement.getAttribute('aria-label')");
      assert.match(words, /Kaltland/);
      await page.keyboard.press("Enter");
      await page.locator(".evidence h2", { hasText: "Kaltland" }).waitFor();
    }));

  test("single letters do nothing once they are turned off", () =>
    look("", async (page) => {
      await page.getByText("Keyboard", { exact: true }).click();
      await page.getByLabel("Single letters act as shortcuts").uncheck();
      await page.locator("main").focus();
      await page.keyboard.press("j");
      assert.doesNotMatch(await page.evaluate<string>("document.activeElement.id"), /^row-/);
    }));

  test("a filter that nothing meets says so and leads back", () =>
    look("?type=AID&negated=true", async (page) => {
      await page.getByText("No event meets all of these filters").waitFor();
      await page.getByRole("link", { name: "show all 30 events" }).click();
      await page.locator("#events-heading", { hasText: /^30 reported/ }).waitFor();
    }));

  test("a dispute shows the words of both sides", () =>
    look("?view=disputes", async (page) => {
      const sides = page.locator("article", { hasText: "Merovia withdrew" }).locator("blockquote mark");
      assert.deepEqual(await sides.allTextContents(), ["withdrew", "withdrawn"]);
    }));

  test("an old link says that the pile has changed, and one to a lost event that it is lost", async () => {
    await look("?pile=00000000", (page) => page.getByText("The pile has changed since this link").waitFor());
    const lost = 'the record has no event "none"';
    await lookElsewhere(sourceOf(TRIAL_PILE), "?event=none", (page) => page.getByText(lost).waitFor());
  });

  for (const width of [640, 390, 320]) {
    test(`at ${width} pixels nothing scrolls sideways`, async () => {
      const searches = [...VIEWS, `?event=${SHOWN.threatened.id}`, `?event=${SHOWN.notWithdrawn.id}`];
      await lookAtEach(searches, { width, height: 844 }, async (page, search) => {
        assert.equal(await overflow(page), 0, search);
      });
    });
  }

  for (const scheme of ["light", "dark"] as const) {
    test(`all words can be read on what lies behind them (${scheme})`, async () => {
      const searches = [...VIEWS, `?type=REQUEST&event=${SHOWN.threatened.id}`];
      await lookAtEach(searches, { scheme }, async (page, search) => {
        assert.deepEqual(await faintTexts(page), [], search);
      });
    });
  }

  test("source text that looks like HTML stays text", () => {
    const hostile = withText(TRIAL_PILE, "Envoys of Merovia", "<img src=x onerror=alert(1)>");
    return lookElsewhere(sourceOf(hostile), `?event=${SHOWN.met.id}`, async (page, faults) => {
      await page.locator(".evidence .text", { hasText: "<img src=x onerror=alert(1)>" }).waitFor();
      assert.equal(await page.locator("main img, .evidence img").count(), 0);
      assert.deepEqual(faults, []);
    });
  });

  test("an empty record and a failing one say what to do", async () => {
    const nothing = { documents: [], events: [], quantities: [], claims: [], disputes: [], positions: [] };
    await lookElsewhere(sourceOf(nothing), "", (page) => page.getByText("demarche add").waitFor());
    const failing = {
      ...sourceOf(nothing),
      dossier: () => Promise.reject(new Error("the record is damaged")),
    };
    await lookElsewhere(failing, "", (page) => page.getByText("the record is damaged").waitFor());
  });
});

/** The same pile with words put in the place of others of the same length or longer, so that offsets hold. */
function withText(dossier: Dossier, words: string, hostile: string): Dossier {
  const documents = dossier.documents.map((d) => {
    const at = d.text.indexOf(words);
    if (at < 0) return d;
    const rest = d.text.slice(at + hostile.length);
    return { ...d, text: d.text.slice(0, at) + hostile + rest };
  });
  return { ...dossier, documents };
}
