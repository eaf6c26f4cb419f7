import assert from "node:assert/strict";
import { test } from "node:test";
import { mainVersionOf } from "./main-version.ts";

const MAIN = '<link rel="canonical" href="https://courier.example/ferry">';
const CASES: readonly (readonly [html: string, address: string, main: string | null])[] = [
  [`<html ⚡ lang=en><head>${MAIN}`, "https://courier.example/x", "https://courier.example/ferry"],
  [`<html lang=en amp><head>${MAIN}`, "https://courier.example/x", "https://courier.example/ferry"],
  [`<html><head>${MAIN}`, "https://courier.example/ferry/amp", "https://courier.example/ferry"],
  [`<html><head>${MAIN}`, "https://amp.courier.example/ferry", "https://courier.example/ferry"],
  [
    "<html><link href='/ferry?a=1&amp;b=2' rel='canonical' />",
    "https://courier.example/ferry?print=1",
    "https://courier.example/ferry?a=1&b=2",
  ],
  [`<html>${MAIN}`, "https://courier.example/print/ferry", "https://courier.example/ferry"],
  [`<html amp>${MAIN}`, "https://courier.example/ferry#part", null],
  [`<html>${MAIN}`, "https://courier.example/ferry?page=2", null],
  [`<html>${MAIN}`, "https://courier.example/camp/printing-house", null],
  ["<html amp><link rel=canonical>", "https://courier.example/ferry", null],
  ["<html amp><link rel=canonical href=javascript:x>", "https://courier.example/ferry", null],
  ["<html amp><link rel=amphtml href=/ferry>", "https://courier.example/ferry/amp", null],
];
for (const [html, address, main] of CASES)
  test(`${address} ${html.slice(0, 40)}`, () => assert.equal(mainVersionOf(html, address), main));
