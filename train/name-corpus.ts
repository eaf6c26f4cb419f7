/**
 * Sentences with names: people, organisations, places.
 *
 *     UNER on EWT     IOB2 over the treebank's words
 *     news            names that another program found
 *
 * GUM is read by gum-names.ts.
 */

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { agree } from "../src/entities/names/agree.ts";
import { NAME_TYPES, type NameType, type ProposedName } from "../src/entities/names/name-tagger.ts";
import { FORM, MISC, readConllu } from "../src/parse/conllu-rows.ts";
import { plainForm } from "./silver.ts";

export interface NamedSentence {
  readonly forms: readonly string[];
  readonly names: readonly ProposedName[];
  /** Sentences of one document share it. */
  readonly document: string;
}

/** Some sentences once more without capitals, as people write in haste: "flying to peru with natalia". */
export function withoutCapitals(
  sentences: readonly NamedSentence[],
  share: number,
  random: () => number,
): NamedSentence[] {
  return sentences
    .filter(({ names }) => names.length > 0 && random() < share)
    .map(({ forms, names, document }) => ({
      forms: forms.map((form) => form.toLowerCase()),
      names,
      document: `${document} without capitals`,
    }));
}

const UPPER = /^\p{Lu}/u;
const NUMBER = /[-_.]?\d+$/;

export function readIob(path: string): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let forms: string[] = [];
  let tags: string[] = [];
  let document = "";
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const row = line.split("\t");
    if (line.startsWith("# sent_id")) document = line.replace(NUMBER, "");
    else if (/^\d+$/.test(row[0] ?? "") && row.length > 2) {
      forms.push(row[1] ?? "");
      tags.push(tagOf(row, tags.at(-1) ?? "O"));
    } else if (line === "" && forms.length > 0) {
      sentences.push({ forms, names: namesOfTags(tags), document });
      [forms, tags] = [[], []];
    }
  }
  return sentences;
}

/** The last word of a text is marked B-O in the earlier release, also where it ends a name: "Shawna B-PER Johnson B-O". */
function tagOf([, form = "", tag = "O"]: readonly string[], before: string): string {
  return tag === "B-O" && before !== "O" && UPPER.test(form) ? `I-${before.slice(2)}` : tag;
}

function isType(text: string): text is NameType {
  return NAME_TYPES.some((type) => type === text);
}

function namesOfTags(tags: readonly string[]): ProposedName[] {
  const names: ProposedName[] = [];
  for (let first = 0; first < tags.length; first++) {
    const type = tags[first]!.slice(2);
    if (!tags[first]!.startsWith("B-") || !isType(type)) continue;
    let last = first;
    while (tags[last + 1] === `I-${type}`) last++;
    names.push({ first, last, type });
  }
  return names;
}

const SILVER_TYPES: Readonly<Record<string, NameType>> = {
  PERSON: "PER",
  ORGANIZATION: "ORG",
  LOCATION: "LOC",
};

/** Names of the program are made to agree over each document: it often misses a surname that stands alone. */
export function readSilverNames(path: string): NamedSentence[] {
  const documents = [...Map.groupBy(silverSentences(path), ({ document }) => document).values()];
  return documents.flatMap((document) => {
    const names = agree(
      document.map(({ forms }) => forms),
      document.map((sentence) => sentence.names),
    );
    return document.map((sentence, i) => ({ ...sentence, names: names[i] ?? [] }));
  });
}

function silverSentences(path: string): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  for (const { comments, rows } of readConllu(gunzipSync(readFileSync(path)).toString("utf8"))) {
    const document = comments.find((c) => c.startsWith("# sent_id"))?.replace(NUMBER, "") ?? "";
    const forms: string[] = [];
    const tags: string[] = [];
    let before = "";
    for (const row of rows) {
      const ner = /(?:^|\|)NER=(\w+)/.exec(row[MISC] ?? "")?.[1] ?? "O";
      const type = SILVER_TYPES[ner];
      const parts = plainForm(row[FORM] ?? "", sentences.length).split(/(?<=[\p{L}\p{N}])(-)(?=[\p{L}])/u);
      for (const part of parts) {
        forms.push(part);
        tags.push(type === undefined ? "O" : `${before === ner ? "I" : "B"}-${type}`);
        before = ner;
      }
    }
    sentences.push({ forms, names: namesOfTags(tags), document });
  }
  return sentences;
}
