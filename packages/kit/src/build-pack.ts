import { resolve } from 'node:path';
import { buildPack } from './build/build-pack.ts';

buildPack(resolve(process.argv[2] ?? '.'));
