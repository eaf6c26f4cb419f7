/**
 * Writes docs/commands.md from the commands themselves: every command, argument, option and example that `--help` shows.
 * `test/docs.test.ts` fails where it is out of date.
 *
 *     node scripts/command-doc.ts
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { buildProgram } from "../src/cli/main.ts";

const HEADER = `# Commands

Written by \`node scripts/command-doc.ts\` from the commands themselves; do not edit.

Exit status: 0, all read and done; 1, a bad call (or, for \`verify\`, a span that no longer holds); 2, some inputs could not
be read: each is named on standard error with the reason and the mend, and the others are coded. Nothing but results
goes to standard output.
`;

export function commandDoc(): string {
  return `${[HEADER, ...allCommands(buildProgram()).map(section)].join("\n").trimEnd()}\n`;
}

/** Every command that can be called, with the commands inside commands. */
export function allCommands(program: Command): Command[] {
  return program.commands.flatMap((command) =>
    command.commands.length > 0 ? [command, ...allCommands(command)] : [command],
  );
}

export function fullName(command: Command): string {
  return command.parent?.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

function section(command: Command): string {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return `## ${fullName(command)}\n\n\`\`\`text\n${help.trim()}\n\`\`\`\n`;
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, "..", "docs", "commands.md"), commandDoc());
