/** Turns of transcripts and interviews: who speaks, and the first words of what. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { writeEvents } from "../../../test/support/event-notation.ts";
import { clean } from "../../clean/clean.ts";
import { nameParties } from "../../entities/name-parties.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";
import { parse } from "../../parse/parse.ts";
import { placeInTime } from "../../time/place-in-time.ts";
import { speakerTurns } from "./speaker-turns.ts";

const kit = await loadKit();

function turnsOf(paragraphs: readonly string[]): string[] {
  const text = paragraphs.join("\n\n");
  const named = nameParties(parse(clean(pageOf({ text }), kit.clean), kit.parse), kit.entities);
  const timed = placeInTime(named, kit.time);
  return speakerTurns(timed, kit.events).flatMap(({ kind, source, content }) =>
    content.map(({ start, end }) => {
      const words = text.slice(start, end).trim().split(/\s+/).slice(0, 3).join(" ");
      return `${kind} ${source?.quote ?? "-"}: ${words}`;
    }),
  );
}

test("transcript: each turn is its speaker's, questions of the press are the outlets'", () => {
  assert.deepEqual(
    turnsOf([
      "Transcript of the press conference in Riga",
      "PRESIDENT KALNINS: We met the Estonian delegation this morning.",
      "Latvia condemns the attack on the pipeline.",
      "QUESTION: Did Russia threaten Latvia?",
      "PRESIDENT KALNINS: Moscow has warned us.",
      "MODERATOR: Last question.",
      "QUESTION: Will you expel the ambassador?",
      "SENIOR OFFICIAL: We expelled two diplomats yesterday.",
    ]),
    [
      "named PRESIDENT KALNINS: We met the",
      "named PRESIDENT KALNINS: Latvia condemns the",
      "outlet -: Did Russia threaten",
      "named PRESIDENT KALNINS: Moscow has warned",
      "outlet -: Last question.",
      "outlet -: Will you expel",
      "anonymous SENIOR OFFICIAL: We expelled two",
    ],
  );
});

test("questions and answers by letters: the answers are whose interview the introduction announces", () => {
  assert.deepEqual(
    turnsOf([
      "Our correspondent spoke with Mayor Faida Kasongo on Thursday about the siege.",
      "Q: Did the rebels attack the airport?",
      "A: They shelled it on Monday.",
      "Q: Will the United Nations send troops?",
      "A: New York refused.",
    ]),
    [
      "outlet -: Did the rebels",
      "named Mayor Faida Kasongo: They shelled it",
      "outlet -: Will the United",
      "named Mayor Faida Kasongo: New York refused.",
    ],
  );
});

test("a label before the questions alone: what stands behind them are the answers", () => {
  assert.deepEqual(
    turnsOf([
      "In an interview with this paper, Johan Lindqvist explains why the ferry was stopped.",
      "Nordic Herald: Who stopped the ferry?",
      "The coast guard stopped it on Friday.",
      "It searched the cargo.",
      "Nordic Herald: Was anybody arrested?",
      "Police arrested the captain.",
      "Lindqvist: They released him on Sunday.",
    ]),
    [
      "outlet Nordic Herald: Who stopped the",
      "named Johan Lindqvist: The coast guard",
      "named Johan Lindqvist: It searched the",
      "outlet Nordic Herald: Was anybody arrested?",
      "named Johan Lindqvist: Police arrested the",
      "named Lindqvist: They released him",
    ],
  );
});

test("an interview without labels: what stands between the questions", () => {
  assert.deepEqual(
    turnsOf([
      "Amalia Reyes, the transport minister of Peru, spoke to the Herald about the strike.",
      "Why did the government close the port?",
      "The unions attacked the customs house.",
      "The army arrested nine men.",
      "Will Chile send aid?",
      "Santiago has promised 20 tonnes of wheat.",
      "The strike began in March.",
    ]),
    [
      "named Amalia Reyes: The unions attacked",
      "named Amalia Reyes: The army arrested",
      "named Amalia Reyes: Santiago has promised",
    ],
  );
});

test("no turns: headings with a colon, one label, questions that nobody was asked", () => {
  assert.deepEqual(
    turnsOf([
      "Place: Lagos.",
      "Time: Monday at noon.",
      "Note: The minister left early.",
      "What does the deal mean?",
      "The army will leave the port.",
      "Who will pay?",
      "Nigeria will pay for the bridge.",
    ]),
    [],
  );
});

test("'we' in a turn is the state whose president speaks", () => {
  const text = [
    "PRESIDENT KALNINS: We met the Estonian delegation this morning in Riga. Latvia has voted.",
    "QUESTION: Did Norway condemn the attack?",
    "PRESIDENT KALNINS: Norway condemned the attack. We expelled two Russian diplomats.",
    "QUESTION: What comes next?",
  ].join("\n\n");
  const { events } = codeArticle(pageOf({ text }), kit);
  assert.equal(
    writeEvents(events.filter(({ trigger }) => trigger.quote === "expelled")),
    "SANCTION expelled LVA > RUS said:named",
  );
});
