/** The look of the element. Whoever embeds it sets the custom properties on it. */
const style = `
:host{
  display:block;
  --publish:var(--bluepencil-publish,light-dark(#17693a,#7fd6a0));
  --advise:var(--bluepencil-advise,light-dark(#0b5c94,#8cc8f5));
  --review:var(--bluepencil-review,light-dark(#7d5200,#f0c169));
  --block:var(--bluepencil-block,light-dark(#ab2019,#ff9d94));
  --muted:var(--bluepencil-muted,light-dark(#555d68,#a5adb8));
  --line:var(--bluepencil-line,light-dark(#d5dae1,#3a414b));
  --surface:var(--bluepencil-surface,light-dark(#fff,#171b21));
  --text:var(--bluepencil-text,light-dark(#15191f,#e8ebef));
  --focus:var(--bluepencil-focus,light-dark(#0b5c94,#8cc8f5));
  color:var(--text);
  line-height:1.5;
}
:host([hidden]){display:none}
p,ol{margin:0;padding:0}
ol{list-style:none}
button{font:inherit;color:inherit;text-align:start;background:none;border:0;padding:0;cursor:pointer}
:is(button,a):focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
svg{flex:none;inline-size:1em;block-size:1em;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}

.field{position:relative;isolation:isolate}
::slotted(textarea){
  display:block;box-sizing:border-box;inline-size:100%;min-block-size:8.5em;max-block-size:60vh;margin:0;padding:.875rem 1rem;
  field-sizing:content;resize:vertical;font:inherit;line-height:1.6;color:inherit;
  border:1px solid var(--line);border-radius:.625rem;background:none!important;
}
::slotted(textarea:focus-visible){outline:2px solid var(--focus);outline-offset:-1px}
.backdrop{position:absolute;z-index:-1;box-sizing:border-box;overflow:hidden;pointer-events:none;background:var(--surface);border-radius:.625rem}
.words{box-sizing:border-box;border:solid transparent;color:transparent;white-space:pre-wrap;overflow-wrap:break-word;forced-color-adjust:none}
mark{
  color:transparent;background:color-mix(in srgb,var(--tone) 13%,transparent);border-radius:2px;
  text-decoration:underline 2px var(--tone);text-underline-offset:.25em;text-decoration-skip-ink:none;
}
mark[data-current]{background:color-mix(in srgb,var(--tone) 30%,transparent)}
mark.review{text-decoration-style:double;text-decoration-thickness:1px}
mark.advise{text-decoration-style:dotted}
mark.waived{background:none;text-decoration-style:dashed;text-decoration-thickness:1px}
.block{--tone:var(--block)}.review{--tone:var(--review)}.advise{--tone:var(--advise)}.publish{--tone:var(--publish)}
.unknown{--tone:var(--block)}.reading,.empty,.waived{--tone:var(--muted)}

.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25rem 1.5rem;padding:.75rem 0 0}
.verdict{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .625rem}
.badge{
  display:inline-flex;align-items:center;gap:.4em;padding:.1em .7em .1em .55em;border-radius:1em;font-weight:600;
  color:var(--tone);background:color-mix(in srgb,var(--tone) 12%,transparent);
}
.meaning,.length{color:var(--muted);font-size:.9375em}
.length{font-variant-numeric:tabular-nums;margin-inline-start:auto}
.length.over{color:var(--block);font-weight:600}
.spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

.findings{margin-block-start:.75rem}
.findings:empty{display:none}
.finding{
  display:grid;grid-template-columns:6em minmax(0,1fr);gap:.125rem .75rem;padding:.875rem .75rem;
  border-block-start:1px solid var(--line);
}
.finding[data-current]{background:color-mix(in srgb,var(--tone) 6%,transparent);box-shadow:inset 3px 0 var(--tone)}
.tag{display:inline-flex;align-items:center;align-self:start;gap:.4em;color:var(--tone);font-weight:600}
.message{font-weight:500;overflow-wrap:anywhere}
button.message:hover{text-decoration:underline;text-underline-offset:.2em}
q{quotes:'\\201c' '\\201d'}
.why,.refusal{margin-block-start:.125rem;color:var(--muted);font-size:.9375em;max-inline-size:65ch}
.refusal{color:var(--tone)}
.instead{display:flex;flex-direction:column;align-items:start;gap:.375rem;margin-block-start:.5rem}
.use{
  display:inline-flex;flex-wrap:wrap;gap:.125rem .625rem;padding:.3rem .75rem;border:1px solid var(--line);border-radius:.5rem;
  background:var(--surface);font-size:.9375em;
}
.use:hover{border-color:var(--focus)}
.verb{color:var(--focus);font-weight:600}
.rules{grid-column:2;display:flex;flex-wrap:wrap;gap:0 .875rem;margin-block-start:.375rem}
.rule{overflow-wrap:anywhere;color:var(--muted);font-size:.875em;text-underline-offset:.2em}
.rule:not(:hover){text-decoration-color:var(--line)}
@container (inline-size < 30rem){.finding{grid-template-columns:minmax(0,1fr)}.rules{grid-column:1}}
.findings,.bar{container-type:inline-size}
@media (forced-colors:active){mark{background:none}.badge{border:1px solid}}
`;

let sheet: CSSStyleSheet | undefined;

/** Gives the style sheet that all composers of a page share; made by script, so that a strict content-security policy allows it. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  return sheet;
}
