/** Minimal pairs of attribution, channel, status, negation and condition: bench/said-and-so.txt shows the notation. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeArticle, type EventLine, type Kit, pageOf } from "../../src/index.ts";

const FILE = join(import.meta.dirname, "..", "..", "bench", "said-and-so.txt");
const PUBLISHED = "2024-05-14";

/** What a sentence says of one of its acts. */
interface Said {
  readonly attribution: string;
  readonly channel: string;
  readonly status: string;
  readonly negated: boolean;
  readonly condition: string;
}

export interface SaidCase {
  readonly text: string;
  /** Where the act stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Null where no act should be found. */
  readonly said: Said | null;
}

export type SaidFigures = Readonly<
  Record<
    | "sentences"
    | "attribution_accuracy"
    | "channel_accuracy"
    | "channel_f1"
    | "status_accuracy"
    | "status_accuracy_not_actual"
    | "negation_f1"
    | "condition_f1",
    number
  >
>;

export function readCases(source = readFileSync(FILE, "utf8")): SaidCase[] {
  return source
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .flatMap((line) => casesOf(line));
}

/** One for each pair of brackets. */
function casesOf(line: string): SaidCase[] {
  const [marked = "", values = ""] = line.split("=>").map((part) => part.trim());
  const text = marked.replace(/[[\]]/g, "");
  return [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: act = "" }, before) => {
    const start = index - 2 * before;
    return { text, start, end: start + act.length, said: values === "none" ? null : saidOf(values) };
  });
}

function saidOf(values: string): Said {
  const [plain = "", condition = ""] = values.split(/(?:^|, )if: /);
  const words = plain.split(", ").filter((word) => word !== "");
  const among = (known: RegExp, otherwise: string): string => words.find((w) => known.test(w)) ?? otherwise;
  const unknown = words.find((w) => !KNOWN.test(w));
  if (unknown) throw new Error(`no value "${unknown}" in "${values}"`);
  return {
    attribution: among(ATTRIBUTIONS, "author"),
    channel: among(CHANNELS, "none"),
    status: among(STATUSES, "actual"),
    negated: words.includes("not"),
    condition,
  };
}

const ATTRIBUTIONS = /^(?:named|anonymous|outlet)$/;
const CHANNELS = /^(?:public|private)$/;
const STATUSES = /^(?:future|hypothetical|ongoing|historical)$/;
const KNOWN = /^(?:named|anonymous|outlet|public|private|future|hypothetical|ongoing|historical|not)$/;

function foundIn({ text, start, end }: SaidCase, kit: Kit): Said | null {
  const { events } = codeArticle(pageOf({ text, published: PUBLISHED }), kit);
  const event = events.find(({ trigger }) => trigger.start < end && start < trigger.end);
  return event ? saidBy(event) : null;
}

function saidBy({ attribution, channel, status, negated, condition }: EventLine): Said {
  return {
    attribution: attribution.kind,
    channel: channel ?? "none",
    status,
    negated,
    condition: condition?.quote ?? "",
  };
}

/** Figures from 0 to 1, and a line for each field that is read wrongly. */
export function judgeCases(
  cases: readonly SaidCase[],
  kit: Kit,
): { readonly figures: SaidFigures; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  const pairs = cases.map((one) => {
    const found = foundIn(one, kit);
    const complaint = complaintOn(one.said, found);
    if (complaint) wrong.push(`${complaint} | ${marked(one)}`);
    return { said: one.said, found };
  });
  const acts = pairs.flatMap(({ said, found }) => (said ? [{ said, found }] : []));
  const unwanted = pairs.filter(({ said, found }) => !said && found).length;
  const none = pairs.length - acts.length;
  const right = (field: keyof Said, among = acts): number =>
    among.filter(({ said, found }) => found?.[field] === said[field]).length;
  const moved = acts.filter(({ said }) => said.status !== "actual");
  const f1 = (field: keyof Said, plain: Said[keyof Said]): number => {
    const wanted = acts.filter(({ said }) => said[field] !== plain);
    const given = acts.filter(({ found }) => found !== null && found[field] !== plain);
    return (2 * right(field, wanted)) / (wanted.length + given.length);
  };
  return {
    figures: {
      sentences: cases.length,
      attribution_accuracy: right("attribution") / acts.length,
      channel_accuracy: right("channel") / acts.length,
      channel_f1: f1("channel", "none"),
      status_accuracy: (right("status") + none - unwanted) / pairs.length,
      status_accuracy_not_actual: right("status", moved) / moved.length,
      negation_f1: f1("negated", false),
      condition_f1: f1("condition", ""),
    },
    wrong,
  };
}

function complaintOn(said: Said | null, found: Said | null): string | null {
  if (!said || !found) return said === found ? null : said ? "not found" : "should not be found";
  const fields = (["attribution", "channel", "status", "negated", "condition"] as const).filter(
    (field) => said[field] !== found[field],
  );
  return fields.length === 0
    ? null
    : fields
        .map((field) => `${field} ${JSON.stringify(found[field])}, not ${JSON.stringify(said[field])}`)
        .join("; ");
}

function marked({ text, start, end }: SaidCase): string {
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}
