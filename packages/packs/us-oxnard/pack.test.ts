import { describePack } from '@bluepencil/kit';

describePack(new URL('.', import.meta.url));
