import { pathToFileURL } from 'node:url';
import { writeRepository } from '../write-repository.ts';
import { describePack } from './describe-pack.ts';

describePack(pathToFileURL(`${writeRepository()}/packages/packs/mini/`));
