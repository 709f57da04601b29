import type { ActiveRule, Finding, Report } from '@bluepencil/core';
import { levelOf } from './level-of.ts';
import { filePositionOf } from './position-of.ts';
import { standingOf } from './standing-of.ts';
import type { Format, Origin, ReportedError, ReportOptions } from './reporter.ts';

/** Name of the fingerprint; its number rises when the same place would get another value. */
const fingerprintName = 'bluepencil/v1';

/** SARIF 2.1.0, for code scanning and every viewer of it. */
export const sarif: Format = ({ policy }) => {
  const indices = new Map(policy.rules.map(({ rule }, index) => [rule.id, index]));
  let separator = '\n';
  const add = (results: readonly object[]): string => {
    let text = '';
    for (const each of results) {
      text += separator + JSON.stringify(each);
      separator = ',\n';
    }
    return text;
  };
  return {
    begin: () =>
      `{"version":"2.1.0","$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","runs":[{"tool":${JSON.stringify({ driver: driverOf(policy) })},"columnKind":"utf16CodeUnits","results":[`,
    result: (report, origin = {}) =>
      add([
        ...report.findings.map((finding, index) =>
          resultOf(finding, {
            report,
            origin,
            index: indices.get(finding.ruleId),
            fingerprint: origin.fingerprints?.[index],
          }),
        ),
        ...standingOf(report, origin).map(({ finding, fingerprint, reason, isWaived }) => ({
          ...resultOf(finding, { report, origin, index: indices.get(finding.ruleId), fingerprint }),
          ...(!isWaived && { baselineState: 'unchanged' }),
          suppressions: [{ kind: 'external', status: 'accepted', justification: reason }],
        })),
      ]),
    end: (errors) =>
      `\n],"invocations":${JSON.stringify([{ executionSuccessful: errors.length === 0, toolExecutionNotifications: errors.map(notificationOf) }])}}]}\n`,
  };
};

function driverOf({ identity, rules, sources = {} }: ReportOptions['policy']) {
  return {
    name: 'Bluepencil',
    informationUri: 'https://bluepencil.dev/',
    version: identity.version,
    rules: rules.map((active) => descriptorOf(active, sources)),
    properties: { policy: identity },
  };
}

function descriptorOf(
  { rule, verdict, clause, url }: ActiveRule,
  sources: NonNullable<ReportOptions['policy']['sources']>,
) {
  const cited = rule.sources.map(({ id, section, binding }) => {
    const source = sources[id];
    const title = [source?.title ?? id, section].filter(Boolean).join(', ');
    return { title, url: source?.url, binding: binding === 'required-by' ? 'Required by' : 'Modelled on' };
  });
  const plain = cited.map(({ title, binding }) => `\n${binding}: ${title}`).join('');
  const linked = cited.map(
    ({ title, url: link, binding }) => `\n- ${binding} ${link === undefined ? title : `[${title}](${link})`}`,
  );
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    helpUri: url,
    help: {
      text: `${rule.why}${plain}`,
      markdown: `${rule.why}\n${linked.join('')}\n\n[${rule.id}](${url})`,
    },
    defaultConfiguration: { level: levelOf(verdict) },
    properties: { tags: [clause.split('/', 1)[0], clause], verdict },
  };
}

interface Surroundings {
  report: Report;
  origin: Origin;
  /** Of the rule among the rules of the run; a rule that only holds for some posts is not among them. */
  index: number | undefined;
  fingerprint: string | undefined;
}

function resultOf(finding: Finding, { report, origin, index, fingerprint }: Surroundings) {
  const { ruleId, verdict, reason, note, field } = finding;
  const position = filePositionOf(finding, origin);
  const region = 'column' in position ? regionOf(position) : { startLine: position.line };
  const logicalLocations = [
    {
      name: report.id,
      kind: 'post',
      ...(field !== undefined && { fullyQualifiedName: `${report.id}.${field}` }),
    },
  ];
  const location = {
    physicalLocation: { artifactLocation: { uri: uriOf(origin.file ?? report.id) }, region },
    logicalLocations,
  };
  return {
    ruleId,
    ...(index !== undefined && { ruleIndex: index }),
    level: levelOf(verdict),
    message: { text: `${reason}. ${note}` },
    locations: [location],
    ...(fingerprint !== undefined && { partialFingerprints: { [fingerprintName]: fingerprint } }),
    properties: { verdict, clause: finding.clause },
  };
}

function regionOf({
  line,
  column,
  endLine,
  endColumn,
}: {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function notificationOf({ file, line, column, code, message }: ReportedError) {
  const region =
    line === undefined
      ? undefined
      : { startLine: line, ...(column !== undefined && { startColumn: column }) };
  return {
    level: 'error',
    message: { text: message },
    descriptor: { id: code },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(region && { region }) } }],
  };
}

function uriOf(path: string): string {
  const name = path.replaceAll('\\', '/').replace(/\p{Cs}/gu, '�');
  return name.split('/').map(encodeURIComponent).join('/');
}
