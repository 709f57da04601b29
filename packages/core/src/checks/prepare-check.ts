import { clauseOf } from '../finding.ts';
import type { DataRule } from '../rule.ts';
import { prepareAttachments } from './attachments.ts';
import { prepareCasing } from './casing.ts';
import type { Check, Preparation } from './check.ts';
import { prepareDuties } from './duties.ts';
import { prepareEntity } from './entity.ts';
import { prepareLength } from './length.ts';
import { prepareLikeness } from './likeness.ts';
import { prepareMetadata } from './metadata.ts';
import { prepareNear } from './near.ts';
import { preparePhrases } from './phrases.ts';
import { prepareRequire } from './require.ts';
import { prepareRoster } from './roster.ts';
import { prepareSignals } from './signals.ts';

/** Prepares the generic check that a data rule names. */
export function prepareCheck(rule: DataRule, preparation: Preparation): Check {
  switch (rule.check) {
    case 'phrases':
      return preparePhrases(rule.options, preparation);
    case 'entity':
      return prepareEntity(rule.options, preparation);
    case 'near':
      return prepareNear(rule.options, preparation);
    case 'require':
      return prepareRequire(rule.options, preparation);
    case 'signals':
      return prepareSignals(rule.options, preparation);
    case 'metadata':
      return prepareMetadata(rule.options, preparation);
    case 'duties':
      return prepareDuties(rule.options, preparation);
    case 'roster':
      return prepareRoster(preparation);
    case 'likeness':
      return prepareLikeness(clauseOf(rule.id), rule.options, preparation);
    case 'attachments':
      return prepareAttachments(rule.options);
    case 'casing':
      return prepareCasing(rule.options, preparation);
    case 'length':
      return prepareLength(rule.options);
  }
}
