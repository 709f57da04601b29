import type { Finding, Report, Waived } from '@bluepencil/core';
import type { JsonReport, ReportFinding, ReportResult, ReportWaived } from './json-report.ts';
import type { ReportedError, ReportOptions, Reporter } from './reporter.ts';
import { namesOf } from './standing-of.ts';

const schemaVersion: JsonReport['schemaVersion'] = 1;

/** The format for programs: one JSON document, with each result on its own line. */
export function json({ policy }: ReportOptions): Reporter {
  let separator = '\n';
  return {
    begin: () => {
      const { name, version, digest } = policy.identity;
      return `{"schemaVersion":${schemaVersion},"policy":${JSON.stringify({ name, version, digest })},"results":[`;
    },
    result: (report) => {
      const text = separator + JSON.stringify(resultOf(report));
      separator = ',\n';
      return text;
    },
    end: (errors) => `\n]${errors.length > 0 ? `,"errors":${JSON.stringify(errors.map(errorOf))}` : ''}}\n`,
  };
}

/** Gives the answer for one post as programs read it. */
export function resultOf({ id, verdict, findings, waived }: Report): ReportResult {
  return {
    id,
    verdict,
    findings: findings.map(findingOf),
    ...(waived && { waived: waived.map(waivedOf) }),
  };
}

function waivedOf({ finding, waiver }: Waived): ReportWaived {
  const { reason, until } = waiver;
  return { ...findingOf(finding), reason, by: namesOf(waiver), until };
}

function findingOf({ ruleId, clause, verdict, start, end, reason, note, url }: Finding): ReportFinding {
  return { rule: ruleId, clause, verdict, start, end, message: reason, why: note, url };
}

function errorOf({ file, line, column, code, message }: ReportedError): ReportedError {
  return { file, line, column, code, message };
}
