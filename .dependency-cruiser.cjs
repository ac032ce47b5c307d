/** Who may import whom. Checked by tests/unit/architecture.test.ts, which also plants breaches that these rules must catch. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const ours = '^(electron|renderer|shared|tests|resources)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      'shared-only-shared',
      'What is true depends on nothing that may change.',
      { path: '^shared/' },
      { path: ours, pathNot: '^shared/' },
    ),
    forbid('shared-is-pure', 'No React, Dexie, Electron, Node in shared.', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    forbid(
      'shared-knows-no-frame',
      'No React, Dexie, Electron in shared.',
      { path: '^shared/' },
      { path: 'node_modules/(react|react-dom|dexie|dexie-react-hooks|electron|zustand|@mantine|@tanstack|use-intl|comlink)/' },
    ),
    forbid(
      'data-below-screens',
      'renderer/data imports shared and host.',
      { path: '^renderer/data/' },
      { path: '^(electron|tests|resources|renderer/(app|features|ui|i18n))/', pathNot: '^resources/samples/' },
    ),
    forbid(
      'host-only-shared',
      'A home knows the machine, not the data.',
      { path: '^renderer/host/' },
      { path: ours, pathNot: '^(shared|renderer/host)/' },
    ),
    forbid(
      'ui-only-shared',
      'ui and i18n import shared.',
      { path: '^renderer/(ui|i18n)/' },
      { path: ours, pathNot: '^(shared|renderer/ui|renderer/i18n)/' },
    ),
    forbid(
      'feature-not-feature',
      'Two features that need each other have found a rule or a record: move it down.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'feature-layers',
      'A feature imports shared, data, host, ui, i18n and itself.',
      { path: '^renderer/features/' },
      { path: '^(electron|tests|resources|renderer/app)/', pathNot: '^resources/samples/' },
    ),
    forbid(
      'samples-only-shared',
      'The sample company is made of records, by rules.',
      { path: '^resources/samples/' },
      { path: ours, pathNot: '^(shared|resources/samples)/' },
    ),
    forbid(
      'db-behind-data',
      'Tables are reached through named queries and commands.',
      { path: '^renderer/', pathNot: '^renderer/data/' },
      { path: '^renderer/data/db\\.ts$' },
    ),
    forbid(
      'features-know-the-interface',
      'Features never know which home they are in.',
      { path: '^renderer/(features|ui|app)/' },
      { path: '^renderer/host/(electron-host|browser-host)\\.ts$' },
    ),
    forbid(
      'electron-only-shared',
      'The shell touches the machine, not the screens.',
      { path: '^electron/' },
      { path: '^(renderer|tests|resources)/' },
    ),
    forbid(
      'dexie-in-data',
      'Only renderer/data names dexie.',
      { path: '^(electron|renderer|shared)/', pathNot: '^renderer/data/' },
      { path: 'node_modules/(dexie|dexie-react-hooks)/' },
    ),
    forbid(
      'spreadsheets-in-workbook',
      'Only shared/workbook names the spreadsheet library.',
      { path: '^(electron|renderer|shared|resources)/', pathNot: '^shared/workbook/' },
      { path: 'node_modules/(xlsx|@e965/xlsx)/' },
    ),
    forbid(
      'product-without-tests',
      'The product never imports its tests.',
      { path: '^(electron|renderer|shared|resources)/' },
      { path: '^tests/' },
    ),
    forbid('resolvable', 'An import that leads nowhere.', { path: ours }, { couldNotResolve: true }),
    forbid(
      'no-cycles',
      'Two files that need each other are one, or hide a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|node_modules/\\.vite|\\.work)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'],
    },
  },
};
