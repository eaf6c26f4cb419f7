/**
 * Reads `expected.txt`: what people say that an article holds. test/articles/README.md explains the form.
 *
 *     event REQUEST "urged"          a fact: kind, type, trigger
 *       actor France FRA GOV         a detail
 *     maybe event - "insists"        neither missing nor superfluous
 *     quantity "over 200" > 200 hostages
 */

export interface Detail {
  readonly key: string;
  /** The values that are right. Empty: any. */
  readonly values: readonly string[];
  readonly maybe: boolean;
  /** As it is printed in an outcome. */
  readonly line: string;
}

export interface ExpectedFact {
  readonly kind: "document" | "event" | "quantity";
  readonly maybe: boolean;
  /** Types that are right, "-" for none; empty for a document or a quantity. */
  readonly types: readonly string[];
  /** Trigger, or the words of a quantity; empty for the document. */
  readonly quote: string;
  /** Longer words around the quote that say which of several is meant. */
  readonly at: string | null;
  readonly details: readonly Detail[];
  /** The headline without its "maybe". */
  readonly headline: string;
}

const HEADLINE = /^(maybe )?(event|quantity) ([^"]*)"([^"]+)"(.*)$/;
const QUOTED = /^"([^"]+)"(.*)$/;

/** Throws with the number of the line where the text is not in the form. */
export function readExpected(text: string): ExpectedFact[] {
  const facts: Draft[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const last = facts.at(-1);
    if (!line.startsWith("  ")) facts.push(headlineOf(line, index + 1));
    else if (!last) throw new Error(`line ${index + 1}: a detail before any headline`);
    else if (line.startsWith('  at "')) last.at = unquoted(line.slice(5));
    else last.details.push(detailOf(line.trim()));
  }
  return facts;
}

interface Draft extends ExpectedFact {
  at: string | null;
  details: Detail[];
}

function headlineOf(line: string, number: number): Draft {
  const common = { at: null, headline: line.replace(/^maybe /, "") };
  if (line === "document") {
    return { ...common, kind: "document", maybe: false, types: [], quote: "", details: [] };
  }
  const [, maybe, kind, types = "", quote = "", rest = ""] = HEADLINE.exec(line) ?? [];
  if (kind === "event" && types.trim() !== "" && rest === "") {
    return { ...common, kind, maybe: maybe !== undefined, types: alternatives(types), quote, details: [] };
  }
  if (kind === "quantity" && types === "") {
    const headline = `quantity "${quote}"`;
    return {
      ...common,
      headline,
      kind,
      maybe: maybe !== undefined,
      types: [],
      quote,
      details: amounts(rest, number),
    };
  }
  throw new Error(`line ${number}: not a headline: ${line}`);
}

/** `~ 310000 tonnes`, `range 60 80`, `< 95 percent`: operator, value or values, what is counted. */
function amounts(text: string, number: number): Detail[] {
  const [, operator, value, second, counted] = /^ (\S+) ([\d.]+)(?: ([\d.]+))?(?: (.+))?$/.exec(text) ?? [];
  if (!operator || !value || (operator === "range") !== (second !== undefined)) {
    throw new Error(`line ${number}: not an amount:${text}`);
  }
  const details = [plain("operator", operator)];
  if (!operator.startsWith("<")) details.push(plain("min", value));
  if (!operator.startsWith(">")) details.push(plain("max", second ?? value));
  if (counted) details.push(detailOf(`counted ${counted}`));
  return details;
}

function plain(key: string, value: string): Detail {
  return { key, values: [value], maybe: false, line: `${key} ${value}` };
}

function detailOf(text: string): Detail {
  const maybe = text.startsWith("maybe ");
  const line = maybe ? text.slice(6) : text;
  const space = line.indexOf(" ");
  const key = space < 0 ? line : line.slice(0, space);
  const value = space < 0 ? "" : line.slice(space + 1);
  if (key === "negated") return { key, values: ["true"], maybe, line };
  // A reason follows the words that were dropped; everywhere else "|" separates whole values.
  if (key === "dropped") return { key, values: droppedValues(value), maybe, line };
  return { key, values: value === "" ? [] : alternatives(value), maybe, line };
}

function droppedValues(value: string): string[] {
  const [, quote = "", reasons = ""] = QUOTED.exec(value) ?? [];
  return [quote, ...alternatives(reasons)];
}

function alternatives(text: string): string[] {
  return text.split("|").map((part) => unquoted(part.trim()));
}

function unquoted(text: string): string {
  return QUOTED.exec(text)?.[1] ?? text;
}
