/**
 * Names in GUM, whose entities are nested noun phrases: those about a proper noun are cut down to the name.
 *
 *     [Afghan Ambassador to [the United States] Hamdullah Mohib]   PER "Hamdullah Mohib", LOC "United States"
 *     [the [US] State Department]                                  ORG "US State Department"
 *     [the president]                                              none
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameType, ProposedName } from "../src/entities/names/name-tagger.ts";
import { PARTY_LEXICON } from "../src/lexicon/parties/all.ts";
import { DEPREL, FORM, HEAD, isWordRow, MISC, readConllu, UPOS, XPOS } from "../src/parse/conllu-rows.ts";
import type { NamedSentence } from "./name-corpus.ts";

const TYPES: Readonly<Record<string, NameType>> = { person: "PER", organization: "ORG", place: "LOC" };
const TITLES: ReadonlySet<string> = new Set(
  [...PARTY_LEXICON.words.offices, ...PARTY_LEXICON.words.honorifics].flatMap(({ word }) =>
    word.toLowerCase().split(" "),
  ),
);
const NUMBER = /[-_.]?\d+$/;
const UPPER = /^\p{Lu}/u;
const LINK = /^(?:de|la|al|el|du|von|van|bin|&|-)$/;
const OF = /^(?:of|for|and)$/;
const BESIDE = /^(?:flat|appos|nmod:desc)$/;
/** How far a name may stand from the common noun that it goes with: "student Ahmed Mohamed". */
const BESIDE_FAR = 3;

interface Word {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  readonly entity: string;
}

interface Entity {
  readonly id: string;
  readonly type: string;
  readonly first: number;
  last: number;
}

export function readGumNames(folder: string): NamedSentence[] {
  const files = readdirSync(folder).sort();
  return files.flatMap((file) => readConllu(readFileSync(join(folder, file), "utf8")).map(namedSentence));
}

function namedSentence({
  rows,
  comments,
}: {
  readonly rows: readonly (readonly string[])[];
  readonly comments: readonly string[];
}): NamedSentence {
  const words = rows.filter(isWordRow).map((row) => ({
    form: row[FORM] ?? "_",
    upos: row[UPOS] ?? "X",
    xpos: row[XPOS] ?? "FW",
    head: Number(row[HEAD]) - 1,
    deprel: row[DEPREL] ?? "dep",
    entity: /(?:^|\|)Entity=([^|]*)/.exec(row[MISC] ?? "")?.[1] ?? "",
  }));
  const id = comments.find((line) => line.startsWith("# sent_id")) ?? "";
  return { forms: words.map(({ form }) => form), names: flatNames(words), document: id.replace(NUMBER, "") };
}

/** "(1-event-new(2-person-giv" opens two, "2)1)" closes them, "(3-place-new)" is one word. */
const MARK = /\(([^()]+)\)?|([^()]+)\)/g;

function entitiesOf(words: readonly Word[]): Entity[] {
  const open: Entity[] = [];
  const all: Entity[] = [];
  for (const [at, word] of words.entries()) {
    for (const [whole, opened, closed] of word.entity.matchAll(MARK)) {
      if (opened !== undefined) {
        const [id = "", type = ""] = opened.split("-");
        const entity = { id, type, first: at, last: at };
        all.push(entity);
        if (!whole.endsWith(")")) open.push(entity);
        continue;
      }
      const k = open.findLastIndex(({ id }) => id === closed);
      if (k >= 0) open.splice(k, 1)[0]!.last = at;
    }
  }
  return all;
}

function flatNames(words: readonly Word[]): ProposedName[] {
  const entities = entitiesOf(words);
  const found = entities.flatMap((entity) => nameIn(words, entity, entities) ?? []);
  const isWithin = (a: ProposedName, b: ProposedName) => b.first <= a.first && a.last <= b.last;
  return found
    .filter((a, i) => !found.some((b, k) => isWithin(a, b) && (!isWithin(b, a) || k < i)))
    .sort((a, b) => a.first - b.first)
    .filter((a, i, all) => i === 0 || all[i - 1]!.last < a.first);
}

/** From the proper noun as far to both sides as the words look like its name. */
function nameIn(words: readonly Word[], entity: Entity, entities: readonly Entity[]): ProposedName | null {
  const { first, last } = entity;
  const type = TYPES[entity.type];
  const head = properHead(words, entity);
  if (!type || head < 0 || (type === "PER" && words[head]!.xpos === "NNPS")) return null;
  const isOther = (i: number) =>
    entities.some(
      (e) =>
        e.first <= i &&
        i <= e.last &&
        first <= e.first &&
        e.last <= last &&
        (head < e.first || e.last < head),
    );
  const isPart = (i: number) => {
    const word = words[i];
    if (!word || i < first || i > last || !UPPER.test(word.form) || word.upos === "DET") return false;
    return type !== "PER" || (word.upos === "PROPN" && !isOther(i) && !isTitle(word));
  };
  const isLink = (i: number) =>
    LINK.test(words[i]?.form ?? "") || (type !== "PER" && OF.test(words[i]?.form ?? ""));
  let [from, to] = [head, head];
  while (isPart(from - 1)) from--;
  for (;;) {
    if (isPart(to + 1)) to++;
    else if (isLink(to + 1) && isPart(to + 2)) to += 2;
    else if (isLink(to + 1) && words[to + 2]?.form === "the" && isPart(to + 3)) to += 3;
    else return { first: from, last: to, type };
  }
}

function isTitle({ form }: Word): boolean {
  return TITLES.has(form.toLowerCase());
}

/** The proper noun that the phrase is about: its head, or the name that stands beside a common noun; -1 if none. */
function properHead(words: readonly Word[], { first, last }: Entity): number {
  const inside = words.slice(first, last + 1);
  const at = inside.findIndex(({ head }) => head < first || head > last);
  const head = inside[at];
  if (!head) return -1;
  if (head.upos === "PROPN" && !isTitle(head)) return first + at;
  const beside = inside
    .slice(at + 1, at + 1 + BESIDE_FAR)
    .findIndex((word) => word.head === first + at && word.upos === "PROPN" && BESIDE.test(word.deprel));
  return beside < 0 ? -1 : first + at + 1 + beside;
}
