import { defineComposer } from '../define-composer.ts';
import { BluepencilComposer } from '../element/composer-element.ts';
import { createNode } from '../element/create-node.ts';
import { examplePosts } from './example-posts.ts';
import { findElement } from './find-element.ts';
import { RulePanel } from './rule-panel.ts';
import { createSettingsForm } from './settings-form.ts';
import { readFragment, type Shared, writeFragment } from './share-link.ts';
import { startWorker } from './start-worker.ts';

async function start(): Promise<void> {
  const playground = startWorker();
  defineComposer();
  const composer = findElement('composer', BluepencilComposer);
  const panel = new RulePanel(playground, () => composer.check());
  const form = createSettingsForm(await playground.agencies(), {
    agency: () => void choose(),
    meta: () => (composer.meta = form.meta),
  });
  const choose = async (): Promise<void> => {
    panel.close();
    const chosen = await playground.choose(form.agency);
    form.offer(chosen);
    panel.list(chosen.rules);
    composer.check();
  };

  const shared = await readFragment(location.hash.slice(1));
  form.set(shared?.agency, shared?.meta ?? {});
  composer.value = shared?.text ?? examplePosts[0]?.text ?? '';
  composer.meta = form.meta;
  await choose();
  await panel.restore(shared?.edits ?? {});
  composer.linter = playground;
  composer.addEventListener('bluepencil-rule', (event) => {
    event.preventDefault();
    void panel.open((event as CustomEvent<string>).detail).then(() => panel.goTo());
  });
  offerExamples(composer);
  offerLink(() => ({
    ...{ text: composer.value, agency: form.agency, meta: form.meta },
    edits: panel.edits,
  }));
}

function offerExamples(composer: BluepencilComposer): void {
  const buttons = examplePosts.map(({ name, text }) =>
    createNode(
      'button',
      { attributes: { type: 'button' }, on: { click: () => (composer.value = text) } },
      name,
    ),
  );
  document.querySelector('.examples')?.replaceChildren('Examples', ...buttons);
}

/** Writes what is on the page into its own address, and copies that. */
function offerLink(gather: () => Shared): void {
  const said = findElement('shared', HTMLSpanElement);
  findElement('share', HTMLButtonElement).addEventListener('click', () => {
    void writeFragment(gather()).then(async (fragment) => {
      history.replaceState(null, '', `#${fragment}`);
      said.textContent = await navigator.clipboard.writeText(location.href).then(
        () => 'Copied. The link holds the post itself.',
        () => 'The address of this page holds the post now.',
      );
    });
  });
}

void start();
