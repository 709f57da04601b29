export { type ExaminedPack, examinePack } from './describe/examine-pack.ts';
export { listConfirmations } from './generate/list-confirmations.ts';
export { renderNewRule } from './new-rule/render-new-rule.ts';
