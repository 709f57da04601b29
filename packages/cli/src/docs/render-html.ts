import type { PolicyPage } from './describe-policy.ts';

const style = `body{font:15px/1.45 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
th{background:#eee}td:first-child{font-weight:600}nav a{margin-right:1rem;white-space:nowrap}
@media print{body{font-size:9pt;margin:0;max-width:none}nav{display:none}tr{break-inside:avoid}thead{display:table-header-group}}`;

/** Renders a policy as one HTML page that loads nothing and can be printed. */
export function renderHtml({ title, facts, sections }: PolicyPage): string {
  const links = sections.map(({ heading }, index) => `<a href="#s${index + 1}">${escape(heading)}</a>`);
  const tables = sections.map(
    ({ heading, head, rows }, index) => `<h2 id="s${index + 1}">${escape(heading)}</h2>
<table><thead><tr>${head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('')}</tr></thead><tbody>
${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${breakable(escape(cell))}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escape(title)}</h1>
<ul>${facts.map((fact) => `<li>${escape(fact)}</li>`).join('')}</ul>
<nav aria-label="Parts of the policy">${links.join('\n')}</nav>
<main>
${tables.join('\n')}
</main>
</body>
</html>
`;
}

/** Lets lines break behind the slashes of ids and paths, so that columns need not break words. */
function breakable(html: string): string {
  return html.replace(/\/\b/g, '/<wbr>');
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
