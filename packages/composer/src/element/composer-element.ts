import type { Metadata, Post, PostEdit, Waiver } from '@bluepencil/core';
import { isAtLeast, verdicts } from '@bluepencil/core/verdict';
import { createLatest } from '../latest.ts';
import type { Linter, PostFinding, PostReport, WaivedFinding } from '../linter.ts';
import { createComposerView, type ComposerView } from './composer-view.ts';
import { isWaived } from './is-waived.ts';
import { replaceText } from './replace-text.ts';
import { shiftPlaces } from './shift-places.ts';
import { type State, stateWords } from './verdict-words.ts';

/** Attributes that are metadata of the post, each under its own name. */
const metadataAttributes = ['channel', 'account', 'unit', 'role', 'author', 'jurisdiction'];

/** How long a verdict may be out before the composer says that it is reading. In milliseconds. */
const patience = 300;

/** Where pages are rendered by a server there are no elements, and the class only has to be one of something. */
const Base =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (Object as unknown as typeof HTMLElement);

/**
 * `<bluepencil-composer>`: a textarea whose findings show where they lie, with the verdict, the length and what to write
 * instead. The text stays in the page.
 *
 * Its content is the page's own `<textarea>`, so that labels, forms and frameworks work as ever. Attributes `channel`,
 * `account`, `unit`, `role`, `author` and `jurisdiction` are metadata of the post. With `fail-on` (`advise`, `review`,
 * `block`) a form is not sent while the verdict is that or worse, or there is none yet.
 *
 * Fires `bluepencil-report` with the {@link PostReport} as `detail`; `bluepencil-failure` with the reason when no verdict
 * could be reached; and `bluepencil-rule` with the id of a rule that the author wants to read, whose page is opened
 * unless a listener prevents the default.
 */
export class BluepencilComposer extends Base {
  static readonly observedAttributes = [...metadataAttributes, 'fail-on'];

  #linter: Linter | undefined;
  #meta: Metadata = {};
  #waivers: readonly Waiver[] = [];
  #report: PostReport | undefined;
  /** The findings as they are shown: those of the last report, moved along with what was written since. */
  #findings: readonly (PostFinding | WaivedFinding)[] = [];
  #text = '';
  #state: State = 'reading';
  #current: PostFinding | undefined;
  #view: ComposerView | undefined;
  #overdue: ReturnType<typeof setTimeout> | undefined;

  readonly #ask = createLatest((post: Post) => this.#lint(post), {
    answered: (report: PostReport) => this.#take(report),
    failed: (reason) => this.#giveUp(reason),
  });

  /** Lints the post; without one there is no verdict. */
  get linter(): Linter | undefined {
    return this.#linter;
  }
  set linter(linter: Linter | undefined) {
    this.#linter = linter;
    this.check();
  }

  /** Metadata of the post, attachments among them; attributes win over what is set here. */
  get meta(): Metadata {
    return this.#meta;
  }
  set meta(meta: Metadata | undefined) {
    this.#meta = meta ?? {};
    this.check();
  }

  /** Decisions that some findings may stand, as in the file of waivers that a config names. */
  get waivers(): readonly Waiver[] {
    return this.#waivers;
  }
  set waivers(waivers: readonly Waiver[] | undefined) {
    this.#waivers = waivers ?? [];
    this.check();
  }

  /** The text of the post. Whoever sets the value of the textarea itself calls {@link check} afterwards. */
  get value(): string {
    return this.#view?.textarea?.value ?? this.querySelector('textarea')?.value ?? '';
  }
  set value(text: string) {
    const textarea = this.querySelector('textarea');
    if (!textarea || textarea.value === text) return;
    textarea.value = text;
    this.check();
  }

  /** The report of the text as it stands; undefined while it is being read, or when it could not be. */
  get report(): PostReport | undefined {
    return this.#report;
  }

  connectedCallback(): void {
    this.#view ??= createComposerView(this, {
      written: () => this.check(),
      moved: (start, end) => this.#moveTo(start, end),
      step: (by) => this.#step(by),
      show: (finding) => this.#select(finding),
      use: (edit) => this.#use(edit),
      openRule: (rule) => !this.#fire('bluepencil-rule', rule),
    });
    this.#view.connect();
    this.check();
  }

  disconnectedCallback(): void {
    this.#view?.disconnect();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.check();
  }

  /** Reads the post again. */
  check(): void {
    const { value } = this;
    this.#findings = shiftPlaces(this.#findings, this.#text, value).map((finding) => ({
      ...finding,
      edits: shiftPlaces(finding.edits, this.#text, value),
    }));
    this.#text = value;
    this.#report = undefined;
    this.#draw();
    if (!this.#linter || !this.isConnected) return;
    this.#overdue ??= setTimeout(() => this.#become('reading'), patience);
    this.#ask({ id: this.id || 'draft', text: value, meta: this.#metadata() });
  }

  #lint(post: Post): Promise<PostReport> {
    return (
      this.#linter?.lint(post, { waivers: this.#waivers }) ??
      Promise.reject(new Error('Unexpected absence of a linter, expected one'))
    );
  }

  #metadata(): Metadata {
    const set = metadataAttributes.flatMap((name) => {
      const value = this.getAttribute(name);
      return value === null || value === '' ? [] : [[name, value] as const];
    });
    return { ...this.#meta, ...Object.fromEntries(set) };
  }

  #take(report: PostReport): void {
    this.#report = report;
    this.#findings = [...report.findings, ...(report.waived ?? [])];
    this.#current = undefined;
    const isEmpty = this.#text.trim() === '' && this.#findings.length === 0;
    this.#become(isEmpty ? 'empty' : report.verdict);
    this.#fire('bluepencil-report', report);
  }

  #giveUp(reason: unknown): void {
    this.#findings = [];
    this.#become('unknown');
    this.#fire('bluepencil-failure', reason);
  }

  #become(state: State): void {
    clearTimeout(this.#overdue);
    this.#overdue = undefined;
    this.#state = state;
    this.#draw();
  }

  #draw(): void {
    this.#view?.draw({
      ...{ text: this.#text, state: this.#state, findings: this.#findings, current: this.#current },
      length: this.#report?.length,
      refusal: this.#refusal(),
    });
  }

  /** Why a form must not be sent with this post; empty if it may. */
  #refusal(): string {
    const asked = this.getAttribute('fail-on');
    if (asked === null) return '';
    if (!this.#report) return stateWords[this.#state === 'unknown' ? 'unknown' : 'reading'].meaning;
    const failOn = verdicts.find((verdict) => verdict === asked) ?? 'review';
    const { verdict } = this.#report;
    return isAtLeast(verdict, failOn) ? `${stateWords[verdict].name}: ${stateWords[verdict].meaning}` : '';
  }

  /** The findings that lie in the text itself. */
  get #inText(): (PostFinding | WaivedFinding)[] {
    return this.#findings.filter(({ field }) => field === undefined);
  }

  #moveTo(start: number, end: number): void {
    const at = this.#inText.find((finding) => start >= finding.start && end <= finding.end);
    if (at === this.#current) return;
    this.#current = at;
    this.#draw();
  }

  #step(by: 1 | -1): void {
    // What is waived asks for nothing; its button leads there.
    const findings = this.#inText.filter((finding) => !isWaived(finding));
    const [from, to] = this.#view?.selection ?? [0, 0];
    const isNext = ({ start, end }: PostFinding): boolean => start > from || (start === from && end !== to);
    const next = by === 1 ? findings.find(isNext) : findings.findLast(({ start }) => start < from);
    // Beyond the last comes the first.
    const target = next ?? findings.at(by === 1 ? 0 : -1);
    if (target) this.#select(target);
  }

  #select(finding: PostFinding): void {
    this.#view?.select(finding.start, finding.end);
    this.#current = finding;
    this.#draw();
  }

  #use({ start, end, text }: PostEdit): void {
    const textarea = this.#view?.textarea;
    if (textarea) replaceText(textarea, start, end, text);
  }

  /** Fires an event; gives false if a listener prevented its default. */
  #fire(type: string, detail: unknown): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }),
    );
  }
}
