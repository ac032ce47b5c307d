import { expose } from 'comlink';
import { LedgerDesk } from './ledger-desk.ts';

expose(new LedgerDesk());
