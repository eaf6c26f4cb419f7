/**
 * Cuts a whole page into tags and texts, for the parser of htmlparser2, in the place of its own tokenizer. That one takes
 * markup in any pieces and looks at every sign; a page that is there as a whole can be searched from mark to mark.
 *
 *     <p class="lead">Oslo <b>waits</b>     tag p, attribute class, text "Oslo ", tag b, text "waits", end of b
 *     <script>if (a < b) ...</script>       one text, up to the end of the script
 *     A &amp; B                              left to the tokenizer of htmlparser2, as are all entities
 *
 * What it tells the parser, and where, is what that tokenizer tells (html-tokens.test.ts holds them against each other).
 */

import { QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** Elements whose content is no markup; in the first two, entities are read. */
const RAW = new Set("title textarea script style iframe noembed noframes xmp plaintext".split(" "));
const WITH_ENTITIES = new Set(["title", "textarea"]);
const LONGEST_RAW_NAME = 9;
/** The attributes that html-scan.ts and html-slim.ts look at; the others, more than half of them, are passed over. */
const READ = new Set(
  "aria-hidden aria-modal class content data-testid datetime hidden href http-equiv id itemprop lang name property pubdate rel role style title type xml:lang".split(
    " ",
  ),
);
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DASH = 0x2d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

type Options = ConstructorParameters<typeof Tokenizer>[0];

/** Takes a page in one call of `write`. */
export class PageTokenizer extends Tokenizer {
  readonly #told: TokenizerCallbacks;
  readonly #entities: EntityReader;
  #html = "";

  constructor(options: Options, told: TokenizerCallbacks) {
    super(options, told);
    this.#told = told;
    this.#entities = new EntityReader(options, told);
  }

  override write(html: string): void {
    this.#html = html;
    let at = 0;
    while (at < html.length && this.running) {
      const open = html.indexOf("<", at);
      if (open < 0) {
        this.#text(at, html.length);
        break;
      }
      if (open > at) this.#text(at, open);
      at = this.#markup(open);
    }
  }

  override end(): void {
    if (this.running) this.#told.onend();
  }

  #text(start: number, end: number): void {
    const text = this.#html.slice(start, end);
    if (text.includes("&")) this.#entities.text(text, start, end === this.#html.length);
    else this.#told.ontext(start, end);
  }

  /** What begins with "<"; returns where to go on. */
  #markup(open: number): number {
    const html = this.#html;
    const next = html.charCodeAt(open + 1);
    if (isLetter(next)) return this.#openTag(open + 1);
    if (next === SLASH) return this.#closeTag(open + 2);
    if (next === EXCLAMATION) return this.#declaration(open + 2);
    if (next === QUESTION) return this.#comment(this.#after(">", open + 2));
    const end = html.indexOf("<", open + 1);
    this.#text(open, end < 0 ? html.length : end);
    return end < 0 ? html.length : end;
  }

  #after(mark: string, from: number): number {
    const at = this.#html.indexOf(mark, from);
    return at < 0 ? this.#html.length : at + mark.length;
  }

  /** Nobody reads comments; the parser is told where they end. */
  #comment(end: number): number {
    if (end <= this.#html.length) this.#told.oncomment(end - 1, end - 1, 0);
    return end;
  }

  #openTag(start: number): number {
    const html = this.#html;
    const named = nameEnd(html, start);
    if (named >= html.length) return named;
    const raw = this.#rawName(start, named);
    this.#told.onopentagname(start, named);
    for (let at = named; at < html.length; ) {
      const unit = html.charCodeAt(at);
      if (unit === GT) {
        this.#told.onopentagend(at);
        return raw === null ? at + 1 : this.#raw(raw, at + 1);
      }
      if (unit === SLASH) {
        at = spaceEnd(html, at + 1);
        if (html.charCodeAt(at) !== GT) continue;
        this.#told.onselfclosingtag(at);
        return raw === null ? at + 1 : this.#raw(raw, at + 1);
      }
      at = isSpace(unit) ? at + 1 : this.#attribute(at);
    }
    return html.length;
  }

  /** The first sign belongs to the name, whatever it is. */
  #attribute(start: number): number {
    const html = this.#html;
    let at = start + 1;
    while (at < html.length && html.charCodeAt(at) !== EQUALS && !endsName(html.charCodeAt(at))) at++;
    if (at >= html.length) return at;
    const named = at;
    const isRead = READ.has(html.slice(start, named).toLowerCase());
    if (isRead) this.#told.onattribname(start, named);
    at = spaceEnd(html, named);
    if (html.charCodeAt(at) !== EQUALS) {
      if (isRead && at < html.length) this.#told.onattribend(QuoteType.NoValue, named);
      return at;
    }
    at = spaceEnd(html, at + 1);
    const quote = html.charCodeAt(at);
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      const end = html.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (end < 0) return html.length;
      const type = quote === DOUBLE_QUOTE ? QuoteType.Double : QuoteType.Single;
      if (isRead) this.#value(at + 1, end, type);
      return end + 1;
    }
    let end = at;
    while (end < html.length && html.charCodeAt(end) !== GT && !isSpace(html.charCodeAt(end))) end++;
    if (isRead && end < html.length) this.#value(at, end, QuoteType.Unquoted);
    return end;
  }

  #value(start: number, end: number, type: QuoteType): void {
    const value = this.#html.slice(start, end);
    if (value.includes("&")) this.#entities.value(value, start);
    else this.#told.onattribdata(start, end);
    this.#told.onattribend(type, type === QuoteType.Unquoted ? end : end + 1);
  }

  /** Null where the content of the element is markup. */
  #rawName(start: number, end: number): string | null {
    if (end - start > LONGEST_RAW_NAME || this.#told.isInForeignContext?.()) return null;
    const name = this.#html.slice(start, end).toLowerCase();
    return RAW.has(name) ? name : null;
  }

  #raw(name: string, start: number): number {
    const html = this.#html;
    const close = name === "plaintext" ? html.length : closeOf(html, name, start);
    if (close > start) {
      if (WITH_ENTITIES.has(name)) this.#entities.raw(html.slice(start, close), name, start);
      else this.#told.ontext(start, close);
    }
    return close < html.length ? this.#closeTag(close + 2) : close;
  }

  #closeTag(start: number): number {
    const html = this.#html;
    const unit = html.charCodeAt(start);
    if (start >= html.length) this.#told.ontext(start - 2, start);
    if (unit === GT || start >= html.length) return start + 1;
    if (!isLetter(unit)) return this.#comment(this.#after(">", start + 1));
    const named = nameEnd(html, start);
    if (named >= html.length) return named;
    this.#told.onclosetag(start, named);
    return this.#after(">", named);
  }

  #declaration(start: number): number {
    const html = this.#html;
    if (html.startsWith("--", start)) return this.#comment(commentEnd(html, start + 2));
    if (html.startsWith("[CDATA[", start)) {
      const end = this.#after("]]>", start + 7);
      if (html.endsWith("]]>", end)) this.#told.oncdata(start + 7, end - 1, 2);
      return end;
    }
    const end = this.#after(">", start);
    if (/^doctype/i.test(html.slice(start, start + 7)) && end > start + 7)
      this.#told.ondeclaration(start, end - 1);
    else this.#comment(end);
    return end;
  }
}

/** Texts and values that hold "&", through the tokenizer of htmlparser2. */
class EntityReader {
  readonly #tokenizer: Tokenizer;
  /** What is added to its places to make them those of the page. */
  #shift = 0;

  constructor(options: Options, told: TokenizerCallbacks) {
    const place = (at: number) => at + this.#shift;
    const silent = () => {};
    this.#tokenizer = new Tokenizer(options, {
      ontext: (start, end) => told.ontext(place(start), place(end)),
      ontextentity: (sign, end) => told.ontextentity(sign, place(end)),
      onattribdata: (start, end) => told.onattribdata(place(start), place(end)),
      onattribentity: (sign) => told.onattribentity(sign),
      onattribend: silent,
      onattribname: silent,
      oncdata: silent,
      onclosetag: silent,
      oncomment: silent,
      ondeclaration: silent,
      onend: silent,
      onopentagend: silent,
      onopentagname: silent,
      onprocessinginstruction: silent,
      onselfclosingtag: silent,
    });
  }

  /** `last`: nothing comes after it. */
  text(text: string, at: number, last: boolean): void {
    this.#read(last ? text : `${text}<`, at);
    if (last) this.#tokenizer.end();
  }

  value(value: string, at: number): void {
    const quote = value.includes('"') ? "'" : '"';
    const before = `<a b=${quote}`;
    this.#read(`${before}${value}${quote}`, at - before.length);
  }

  raw(text: string, name: string, at: number): void {
    const before = `<${name}>`;
    this.#read(`${before}${text}</${name}>`, at - before.length);
  }

  #read(markup: string, shift: number): void {
    this.#shift = shift;
    this.#tokenizer.reset();
    this.#tokenizer.write(markup);
  }
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;
}

function endsName(unit: number): boolean {
  return unit === GT || unit === SLASH || isSpace(unit);
}

function nameEnd(html: string, start: number): number {
  let at = start;
  while (at < html.length && !endsName(html.charCodeAt(at))) at++;
  return at;
}

function spaceEnd(html: string, start: number): number {
  let at = start;
  while (at < html.length && isSpace(html.charCodeAt(at))) at++;
  return at;
}

/** Where "</script" begins that ends the element; the end of the page where none does. */
function closeOf(html: string, name: string, start: number): number {
  for (let at = html.indexOf("</", start); at >= 0; at = html.indexOf("</", at + 2)) {
    const end = at + 2 + name.length;
    if (endsName(html.charCodeAt(end)) && html.slice(at + 2, end).toLowerCase() === name) return at;
  }
  return html.length;
}

/** A comment ends with "-->" or "--!>"; "<!-->" and "<!--->" are whole ones. */
function commentEnd(html: string, start: number): number {
  if (html.charCodeAt(start) === GT) return start + 1;
  if (html.startsWith("->", start)) return start + 2;
  for (let at = html.indexOf("--", start); at >= 0; at = html.indexOf("--", at)) {
    at += 2;
    while (html.charCodeAt(at) === DASH) at++;
    if (html.charCodeAt(at) === GT) return at + 1;
    if (html.startsWith("!>", at)) return at + 2;
  }
  return html.length;
}
