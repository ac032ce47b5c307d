import { bundledModule } from './bundled-module.mjs';
import { ensureInstalled, requireNode } from './install.mjs';

requireNode();
ensureInstalled();
await bundledModule('electron/cli/ledger.ts', 'out/cli/ledger.mjs', ['electron/cli', 'shared']);
