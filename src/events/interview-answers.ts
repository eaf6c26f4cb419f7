/**
 * Answers of an interview without labels or quotation marks: questions that are paragraphs of their own, and what stands between them.
 *
 *     The Lima Herald spoke to Ama Okoro.
 *     Will you sign?
 *     We shall not sign.              "Ama Okoro", named
 *     Who closed the port?
 *     The army closed it.             "Ama Okoro", named
 *
 * Only behind an introduction that names who was interviewed. The questions stay in the writer's voice; labels are left to
 * speaker-turns.ts.
 */

import type { Timed } from "../time/timed.ts";
import type { Attributed } from "./attributed.ts";
import { interviewee } from "./interviewee.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Fewer questions than this are an article's own. */
const FEWEST_QUESTIONS = 2;
const MOST_SENTENCES = 3;

export function interviewAnswers(timed: Timed, paragraphs: readonly Paragraph[]): Attributed[] {
  const questions = [...paragraphs.keys()].filter((at) => isQuestion(timed, paragraphs[at]!));
  const answered = questions.filter((at, i) => paragraphs[at + 1] && questions[i + 1] !== at + 1);
  if (answered.length < FEWEST_QUESTIONS) return [];
  const guest = interviewee(timed, paragraphs.slice(0, questions[0]));
  if (!guest) return [];
  const content = questions.flatMap((at, i) => {
    // Nothing says where the last answer ends but its paragraph.
    const answer = paragraphs.slice(at + 1, questions[i + 1] ?? at + 2);
    return answer.map(({ start, end }) => ({ start, end }));
  });
  return [{ ...guest, content }];
}

/** A paragraph of few sentences that ends in a question mark, outside quotation marks. */
function isQuestion({ text }: Timed, { first, last, start, end }: Paragraph): boolean {
  return last - first < MOST_SENTENCES && text[end - 1] === "?" && !/["“”«»]/.test(text.slice(start, end));
}
