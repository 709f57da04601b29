import type { Report } from '@bluepencil/core';
import { escapeXml } from './escape-xml.ts';
import { filePositionOf } from './position-of.ts';
import type { Format, Origin } from './reporter.ts';

/** The format for test dashboards: a test case for each post, which fails when the post is held. */
export const junit: Format = ({ policy }) => {
  const { name, version, digest } = policy.identity;
  return {
    begin: () => `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="bluepencil">
<testsuite name="${escapeXml(`${name} ${version}`)}">
<properties><property name="digest" value="${escapeXml(digest)}"/></properties>
`,
    result: (report, origin = {}) => showCase(report, origin),
    end: (errors) =>
      `${errors
        .map(
          ({ file, line, code, message }) =>
            `<testcase ${attributes({ name: line === undefined ? file : `${file}:${line}`, classname: 'input', file, line })}><error ${attributes({ type: code, message })}/></testcase>\n`,
        )
        .join('')}</testsuite>\n</testsuites>\n`,
  };
};

function showCase({ id, verdict, findings }: Report, origin: Origin): string {
  const head = `<testcase ${attributes({ name: id, classname: origin.file ?? 'posts', file: origin.file, line: origin.line })}`;
  if (findings.length === 0) return `${head}/>\n`;
  const lines = findings.map((finding) => {
    const { verdict: weight, reason, note, ruleId, expected = [], url } = finding;
    const instead = expected.map((each) => `\n  instead: ${each}`).join('');
    return `${origin.file ?? id}:${filePositionOf(finding, origin).line} ${weight} ${ruleId}: ${reason}\n  ${note}${instead}\n  ${url}`;
  });
  const worst = findings.find((finding) => finding.verdict === verdict);
  // What is only advised holds nothing, so the case passes and says it.
  const text = escapeXml(lines.join('\n\n'));
  if (verdict === 'advise') return `${head}><system-out>${text}</system-out></testcase>\n`;
  return `${head}><failure ${attributes({ type: verdict, message: worst?.reason ?? verdict })}>${text}</failure></testcase>\n`;
}

function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}="${escapeXml(`${value}`).replace(/[\n\t\r]/g, ' ')}"`)
    .join(' ');
}
