import type { Clause } from '../pack/clause.ts';

/** What a new rule is made from. */
export interface NewRule {
  id: string;
  clause: Clause;
  /** Path from the file to the schema of rules. */
  schema: string;
}

/** Gives the file of a new rule, with what its author has to write. */
export function renderNewRule({ id, clause, schema }: NewRule): string {
  return `# yaml-language-server: $schema=${schema}
id: ${id}
# What an author must do or leave out, in one line.
summary: Leave out …
# The reason, in words that an officer accepts.
why: …
# Keys of sources.yml. \`required-by\`: it binds the agency. \`modelled-on\`: the rule follows it.
sources:
  - {id: …, section: "…", binding: modelled-on}
verdict: ${clause.verdict}
check: phrases
options:
  # Breaks the clause: ${comment(clause.breaks)}
  # <admit> every inflection, {suspect} a word class, ..3 up to three words between, (a|b) either, [x] optional.
  phrases:
    - …
  # Does not: ${comment(clause.clean)}
  unless:
    - …
message: "Unexpected … \`{{actual}}\`, expected …"
# At the boundary: the first that fails, the last that passes.
examples:
  fail:
    - {post: "…", finds: ["…"]}
  pass:
    - "…"
`;
}

/** Keeps a text on the line of its comment. */
function comment(text: string): string {
  return text.replace(/\s+/g, ' ');
}
