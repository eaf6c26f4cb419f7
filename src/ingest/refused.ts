/** Thrown while an input is read, and turned into a line for the reader by whoever knows the name of the input. */

export class Refused extends Error {
  readonly mend: string;

  constructor(reason: string, mend: string) {
    super(reason);
    this.mend = mend;
  }
}

const REASONS: Readonly<Record<string, readonly [reason: string, mend: string]>> = {
  EACCES: ["no permission to read it", "change its permissions or leave it out"],
  EPERM: ["no permission to read it", "change its permissions or leave it out"],
  ENOENT: ["no such file or folder", "check the path"],
  ENOTDIR: ["no such file or folder", "check the path"],
  ELOOP: ["its symbolic links lead in a circle", "mend the link or leave it out"],
  ENAMETOOLONG: ["the name is too long", "check the path"],
  EMFILE: ["too many files are open", "read fewer at a time"],
  Z_DATA_ERROR: ["not gzip, or damaged", "compress it again"],
  Z_BUF_ERROR: ["its gzip data end too early", "fetch or compress it again"],
};

/** What the system says, in words: any failure to read ends here and never stops the other inputs. */
export function readingRefused(problem: unknown): { readonly message: string; readonly mend: string } {
  if (problem instanceof Refused || !(problem instanceof Error)) {
    if (problem instanceof Refused) return problem;
    throw problem;
  }
  const code = "code" in problem && typeof problem.code === "string" ? problem.code : null;
  if (code === null) throw problem;
  const [message, mend] = REASONS[code] ?? [`the system says ${code}`, "leave it out or try again"];
  return { message, mend };
}
