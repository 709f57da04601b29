import { wrap } from 'comlink';
import { defineComposer } from '../define-composer.ts';
import { createNode } from '../element/create-node.ts';
import { BluepencilComposer } from '../element/composer-element.ts';
import type { PostFinding } from '../linter.ts';
import { watchWorker } from '../watch-worker.ts';
import { examplePosts } from './example-posts.ts';
import { findElement } from './find-element.ts';
import type { Chosen, Playground } from './playground.ts';
import { createRulePanel } from './rule-panel.ts';
import { commonUnits, settings } from './settings.ts';
import { readFragment, writeFragment } from './share-link.ts';

const fields = ['channel', 'account', 'unit', 'role', 'jurisdiction'] as const;

/** Starts the worker whose script stands in the page, and hands it the packs that do. */
function startWorker(): Playground {
  const script = document.getElementById('worker')?.textContent ?? '';
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  worker.postMessage(document.getElementById('packs')?.textContent ?? '[]');
  const remote = wrap<Playground>(worker);
  const orFail = watchWorker(worker);
  return {
    agencies: () => orFail(remote.agencies()),
    choose: (agency) => orFail(remote.choose(agency)),
    ruleText: (rule) => orFail(remote.ruleText(rule)),
    edit: (rule, text) => orFail(remote.edit(rule, text)),
    lint: (post) => orFail(remote.lint(post)),
    explain: (rule) => orFail(remote.explain(rule)),
  };
}

const control = (name: (typeof fields)[number]): HTMLSelectElement | HTMLInputElement =>
  name === 'unit' ? findElement(name, HTMLInputElement) : findElement(name, HTMLSelectElement);

function offer(
  select: HTMLSelectElement,
  choices: readonly (readonly [value: string, name: string])[],
): void {
  select.replaceChildren(
    ...choices.map(([value, name]) => createNode('option', { attributes: { value } }, name)),
  );
}

/** Offers the units and roles of an agency, keeping what is chosen. */
function offerChoices({ units, roles }: Chosen): void {
  const all = [...new Set([...units, ...commonUnits])];
  findElement('units', HTMLDataListElement).replaceChildren(
    ...all.map((value) => createNode('option', { attributes: { value } })),
  );
  const select = findElement('role', HTMLSelectElement);
  const { value } = select;
  const known = settings.role.map(([role]) => role as string);
  offer(select, [
    ...settings.role,
    ...roles.filter((role) => !known.includes(role)).map((role) => [role, role] as const),
  ]);
  select.value = value;
}

async function start(): Promise<void> {
  const playground = startWorker();
  defineComposer();
  const composer = findElement('composer', BluepencilComposer);
  const agency = findElement('agency', HTMLSelectElement);
  const panel = createRulePanel(playground, () => composer.check());
  const takeMeta = (): void => {
    for (const name of fields) composer.setAttribute(name, control(name).value);
  };
  const choose = async (): Promise<void> => {
    const chosen = await playground.choose(agency.value);
    offerChoices(chosen);
    panel.list(chosen.rules);
    composer.check();
  };

  for (const [name, choices] of Object.entries(settings))
    offer(findElement(name, HTMLSelectElement), choices);
  offer(
    agency,
    (await playground.agencies()).map(({ name, summary }) => [
      name,
      summary === '' ? name : `${name}: ${summary}`,
    ]),
  );
  const shared = await readFragment(location.hash.slice(1));
  agency.selectedIndex = agency.options.length - 1;
  if (shared && [...agency.options].some(({ value }) => value === shared.agency))
    agency.value = shared.agency;
  for (const name of fields)
    control(name).value = shared?.meta[name] ?? (name === 'account' ? 'official' : '');
  takeMeta();
  composer.value = shared?.text ?? examplePosts[0]?.text ?? '';
  composer.linter = playground;
  agency.addEventListener('change', () => void choose());
  for (const name of fields) control(name).addEventListener('input', takeMeta);
  composer.addEventListener('bluepencil-rule', (event) => {
    event.preventDefault();
    void panel.open((event as CustomEvent<PostFinding['rule']>).detail);
  });
  offerExamples(composer);
  await choose();
  await panel.restore(shared?.edits ?? {});
  composer.check();
  listenToShare(() => ({
    ...{ text: composer.value, agency: agency.value, edits: panel.edits() },
    meta: Object.fromEntries(fields.map((name) => [name, control(name).value])),
  }));
  document.documentElement.dataset.ready = '';
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

function listenToShare(gather: () => Parameters<typeof writeFragment>[0]): void {
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
