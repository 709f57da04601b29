import type { PostFinding, WaivedFinding } from '../linter.ts';
import { createNode } from './create-node.ts';
import { isWaived } from './is-waived.ts';
import { showFinding } from './show-finding.ts';

/** What an author can do with any finding of a list. */
export interface ListActions {
  show: (finding: PostFinding) => void;
  use: (finding: PostFinding, index: number) => void;
  /** Gives true if somebody opened the rule. */
  openRule: (finding: PostFinding) => boolean;
}

/** The findings of a post, one below the other. */
export interface FindingsList {
  readonly node: HTMLElement;
  show: (findings: readonly (PostFinding | WaivedFinding)[]) => void;
  /** Marks the finding that the author is at. */
  mark: (current: PostFinding | undefined) => void;
}

/** A finding that is shown, and where it lies by now. */
interface Item {
  finding: PostFinding | WaivedFinding;
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

  function itemFor(key: string, finding: PostFinding | WaivedFinding): Item {
    const known = items.get(key);
    if (known) return Object.assign(known, { finding });
    const item: Item = {
      finding,
      node: showFinding(finding, {
        show: () => actions.show(item.finding),
        use: (index) => actions.use(item.finding, index),
        openRule: () => actions.openRule(item.finding),
      }),
    };
    return item;
  }

  return {
    node,
    show: (findings) => {
      const times = new Map<string, number>();
      const next = new Map<string, Item>();
      for (const finding of findings) {
        const same = keyOf(finding);
        const time = times.get(same) ?? 0;
        times.set(same, time + 1);
        const key = `${same}#${time}`;
        next.set(key, itemFor(key, finding));
      }
      for (const [key, item] of items) if (!next.has(key)) item.node.remove();
      items = next;
      [...items.values()].forEach((item, index) => {
        if (node.children[index] !== item.node) node.insertBefore(item.node, node.children[index] ?? null);
      });
    },
    mark: (current) => {
      for (const item of items.values()) item.node.toggleAttribute('data-current', item.finding === current);
    },
  };
}

/** What a finding is known by while its place moves. */
function keyOf(finding: PostFinding | WaivedFinding): string {
  const { rule, verdict, message, field, edits, refusals } = finding;
  const waiver = isWaived(finding) && [finding.by, finding.until, finding.reason];
  return JSON.stringify([rule, verdict, message, field, edits.map(({ text }) => text), refusals, waiver]);
}
