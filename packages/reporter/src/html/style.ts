/** The look of the page; what stands in it decides the hash in the page's content-security policy. */
export const style = `
:root{color-scheme:light dark;--block:#b3261e;--review:#8a5a00;--advise:#00629b;--publish:#1b6e3c;--line:#8886}
body{font:1rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText;margin:0 auto;max-width:60rem;padding:1rem}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
dl{display:flex;flex-wrap:wrap;gap:.5rem 2rem}dt{font-size:.875rem}dd{margin:0;font-size:1.5rem;font-weight:600}
form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;border:1px solid var(--line);padding:.75rem;border-radius:.5rem}
form[hidden],article[hidden]{display:none}label{display:grid;font-size:.875rem}select,button{font:inherit}button{align-self:end;font-size:.875rem}
article{border-top:1px solid var(--line);padding:.5rem 0}h2{font-size:1.125rem;margin:.5rem 0;overflow-wrap:anywhere}
blockquote{margin:.5rem 0;padding:.5rem .75rem;border-left:.25rem solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:none;color:inherit;border-bottom:.1875rem solid}mark a{color:inherit;text-decoration:none}
mark.block{border-color:var(--block)}mark.review{border-color:var(--review);border-bottom-style:double}
mark.advise{border-color:var(--advise);border-bottom-style:dotted}
@media (prefers-color-scheme:dark){mark.block{border-color:#f2857d}mark.review{border-color:#e0a030}mark.advise{border-color:#5ab4f0}}
.verdict{font-weight:600;padding:0 .5rem;border-radius:.25rem;color:#fff}
.verdict.block{background:var(--block)}.verdict.review{background:var(--review)}
.verdict.advise{background:var(--advise)}.verdict.publish{background:var(--publish)}
li{margin:.5rem 0}q{quotes:'\\201c' '\\201d'}li:target{outline:.125rem solid}li p{margin:.125rem 0}.why{opacity:.85}
@media print{form,.skip{display:none}article{break-inside:avoid}.verdict{color:#000;background:none!important;border:1px solid}}
`;
