import { createNode } from '../element/create-node.ts';
import { findElement } from './find-element.ts';
import type { Agency, Chosen } from './playground.ts';
import { commonUnits, settings } from './settings.ts';

/** What is said of a post, apart from its text. */
export type Meta = Record<string, string>;

/** The agency and the metadata, as they are chosen in the page. */
export interface SettingsForm {
  readonly agency: string;
  readonly meta: Meta;
  /** Chooses, as a link asks; an agency that the page does not have is left out. */
  set: (agency: string | undefined, meta: Meta) => void;
  /** Offers the units and roles of an agency. */
  offer: (chosen: Chosen) => void;
}

const fields = ['channel', 'account', 'unit', 'role', 'jurisdiction'] as const;

/** Brings the settings to life. */
export function createSettingsForm(
  agencies: readonly Agency[],
  changed: { agency: () => void; meta: () => void },
): SettingsForm {
  const agency = findElement('agency', HTMLSelectElement);
  agency.replaceChildren(...groupsOf(agencies));
  for (const [name, choices] of Object.entries(settings))
    findElement(name, HTMLSelectElement).replaceChildren(
      ...choices.map(([value, label]) => option(value, label)),
    );
  const describe = (): void => {
    const chosen = agencies.find(({ name }) => name === agency.value);
    findElement('about', HTMLParagraphElement).textContent = chosen?.summary ?? '';
  };
  describe();
  agency.addEventListener('change', () => {
    describe();
    changed.agency();
  });
  for (const name of fields) control(name).addEventListener('input', changed.meta);
  return {
    get agency() {
      return agency.value;
    },
    get meta() {
      return Object.fromEntries(fields.map((name) => [name, control(name).value]));
    },
    set: (name, meta) => {
      if (agencies.some((each) => each.name === name)) agency.value = name ?? '';
      for (const field of fields)
        control(field).value = meta[field] ?? (field === 'account' ? 'official' : '');
      describe();
    },
    offer: offerChoices,
  };
}

function control(name: (typeof fields)[number]): HTMLSelectElement | HTMLInputElement {
  return name === 'unit' ? findElement(name, HTMLInputElement) : findElement(name, HTMLSelectElement);
}

function option(value: string, label = value): HTMLOptionElement {
  return createNode('option', { attributes: { value } }, label);
}

/** Agencies first, then what they stand on. */
function groupsOf(agencies: readonly Agency[]): HTMLOptGroupElement[] {
  const groups = [
    ['Agencies', agencies.filter(({ isBase }) => !isBase)],
    ['What they stand on', agencies.filter(({ isBase }) => isBase)],
  ] as const;
  return groups
    .filter(([, members]) => members.length > 0)
    .map(([label, members]) =>
      createNode('optgroup', { attributes: { label } }, ...members.map(({ name }) => option(name))),
    );
}

function offerChoices({ units, roles }: Chosen): void {
  const all = [...new Set([...units, ...commonUnits])];
  findElement('units', HTMLDataListElement).replaceChildren(...all.map((unit) => option(unit)));
  const select = findElement('role', HTMLSelectElement);
  const { value } = select;
  const known: string[] = settings.role.map(([role]) => role);
  const further = roles.filter((role) => !known.includes(role));
  select.replaceChildren(
    ...settings.role.map(([role, label]) => option(role, label)),
    ...further.map((role) => option(role)),
  );
  select.value = value;
}
