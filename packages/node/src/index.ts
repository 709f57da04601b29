export { findConfig } from './find-config.ts';
export { InputError, type InputErrorCode } from './input-error.ts';
export { loadConfig, type LoadedConfig } from './load-config.ts';
export { loadPack } from './load-pack.ts';
export type { LoadedPack } from './loaded-pack.ts';
export { loadPolicy, type LoadedPolicy } from './load-policy.ts';
export type { Locate, Place } from './place.ts';
export { PolicyFileError } from './policy-file-error.ts';
export { type Extending, resolvePacks } from './resolve-packs.ts';
