import { expose } from 'comlink';
import { MatchDesk } from './match-desk.ts';

expose(new MatchDesk());
