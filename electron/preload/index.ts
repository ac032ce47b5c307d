import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('steelDossier', {});
