/** Cases as text, one a line: what stands in it is parted by "|" or as the test says. */

/** Empty lines and lines that begin with "#" are left out. */
export function caseLines(source: string): string[] {
  return source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** The parts between "|" of each line. */
export function caseRows(source: string): string[][] {
  return caseLines(source).map((line) => line.split("|").map((part) => part.trim()));
}
