import type { PostEdit } from '@bluepencil/core';
import type { PostFinding } from '../linter.ts';
import { createNode } from './create-node.ts';
import type { Entry } from './group-findings.ts';
import { isWaived } from './is-waived.ts';
import { showFinding } from './show-finding.ts';

/** What an author can do with any finding of a list. */
export interface ListActions {
  show: (finding: PostFinding) => void;
  use: (edit: PostEdit) => void;
  /** Gives true if somebody opened the rule. */
  openRule: (rule: string) => boolean;
}

/** The findings of a post, one below the other. */
export interface FindingsList {
  readonly node: HTMLElement;
  show: (entries: readonly Entry[]) => void;
  /** Marks the finding that the author is at. */
  mark: (current: PostFinding | undefined) => void;
}

/** An entry that is shown, and where it lies by now. */
interface Item {
  entry: Entry;
  node: HTMLLIElement;
}

/**
 * Makes a list of findings. What is still found while the author goes on writing keeps its place on the page, so that
 * nothing flickers, a focus is not lost and a screen reader does not begin again.
 */
export function createFindingsList(actions: ListActions): FindingsList {
  const node = createNode('ol', {
    attributes: { class: 'findings', role: 'list', 'aria-label': 'Findings' },
  });
  let items = new Map<string, Item>();

  function itemFor(key: string, entry: Entry): Item {
    const known = items.get(key);
    if (known) return Object.assign(known, { entry });
    const item: Item = {
      entry,
      node: showFinding(entry, {
        show: () => actions.show(item.entry.finding),
        use: (index) => {
          const edit = item.entry.edits[index];
          if (edit) actions.use(edit);
        },
        openRule: actions.openRule,
      }),
    };
    return item;
  }

  return {
    node,
    show: (entries) => {
      const times = new Map<string, number>();
      const next = new Map<string, Item>();
      for (const entry of entries) {
        const same = keyOf(entry);
        const time = times.get(same) ?? 0;
        times.set(same, time + 1);
        const key = `${same}#${time}`;
        next.set(key, itemFor(key, entry));
      }
      for (const [key, item] of items) if (!next.has(key)) item.node.remove();
      items = next;
      [...items.values()].forEach((item, index) => {
        if (node.children[index] !== item.node) node.insertBefore(item.node, node.children[index] ?? null);
      });
    },
    mark: (current) => {
      for (const { node: shown, entry } of items.values())
        shown.toggleAttribute('data-current', current !== undefined && entry.findings.includes(current));
    },
  };
}

/** What an entry is known by while its place moves. */
function keyOf({ findings, edits }: Entry): string {
  const shown = findings.map((each) => {
    const { rule, verdict, message, field, refusals } = each;
    return [rule, verdict, message, field, refusals, isWaived(each) && [each.by, each.until, each.reason]];
  });
  return JSON.stringify([shown, edits.map(({ text }) => text)]);
}
