import { gatherErrors, type DataRule, type Layer, type RuleSetting } from '@bluepencil/core';
