export { describePack } from './describe/describe-pack.ts';
