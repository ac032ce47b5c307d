import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ErrorScreen } from './error-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { Shell } from './shell.tsx';

const RECEIVABLES_SEARCH = ['tab', 'asOf', 'base', 'group', 'overdue', 'rep', 'region', 'grade', 'who', 'show'] as const;

const VISITS_SEARCH = ['tab', 'who', 'group', 'customer', 'visit', 'slip'] as const;

const root = createRootRoute();
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Shell });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today', replace: true });
  },
});
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('../features/welcome/welcome-screen.tsx'), 'WelcomeScreen'),
});

/** Only ever shown by the hidden window. */
const paperRoom = createRoute({
  getParentRoute: () => root,
  path: '/paper-room',
  component: lazyRouteComponent(() => import('../features/print-runs/room/paper-room-screen.tsx'), 'PaperRoomScreen'),
});

const today = createRoute({
  getParentRoute: () => framed,
  path: '/today',
  validateSearch: (search): { readonly view?: string; readonly who?: string; readonly on?: string } => texts(search, ['view', 'who', 'on']),
  component: lazyRouteComponent(() => import('../features/today/today-screen.tsx'), 'TodayScreen'),
});
const visits = createRoute({
  getParentRoute: () => framed,
  path: '/visits',
  validateSearch: (search): { readonly [key in (typeof VISITS_SEARCH)[number]]?: string } => texts(search, VISITS_SEARCH),
  component: lazyRouteComponent(() => import('../features/visits/visits-screen.tsx'), 'VisitsScreen'),
});

const customers = createRoute({
  getParentRoute: () => framed,
  path: '/customers',
  validateSearch: (search): { readonly q?: string; readonly view?: string; readonly tab?: string } => texts(search, ['q', 'view', 'tab']),
  component: lazyRouteComponent(() => import('../features/customers/customers-screen.tsx'), 'CustomersScreen'),
});
const newCustomer = createRoute({ getParentRoute: () => customers, path: '/new' });
const customer = createRoute({ getParentRoute: () => customers, path: '/$customerId' });

const receivables = createRoute({
  getParentRoute: () => framed,
  path: '/receivables',
  validateSearch: (search): { readonly [key in (typeof RECEIVABLES_SEARCH)[number]]?: string } => texts(search, RECEIVABLES_SEARCH),
  component: lazyRouteComponent(() => import('../features/receivables/receivables-screen.tsx'), 'ReceivablesScreen'),
});

const care = createRoute({
  getParentRoute: () => framed,
  path: '/care',
  validateSearch: (search): { readonly tab?: string; readonly occasion?: string; readonly grades?: string; readonly person?: string } =>
    texts(search, ['tab', 'occasion', 'grades', 'person']),
  component: lazyRouteComponent(() => import('../features/care/care-screen.tsx'), 'CareScreen'),
});

const complaints = createRoute({
  getParentRoute: () => framed,
  path: '/complaints',
  validateSearch: (
    search,
  ): { readonly tab?: string; readonly show?: string; readonly kind?: string; readonly q?: string; readonly customer?: string } =>
    texts(search, ['tab', 'show', 'kind', 'q', 'customer']),
  component: lazyRouteComponent(() => import('../features/complaints/complaints-screen.tsx'), 'ComplaintsScreen'),
});
const newComplaint = createRoute({ getParentRoute: () => complaints, path: '/new' });
const complaint = createRoute({ getParentRoute: () => complaints, path: '/$complaintId' });

const archive = createRoute({
  getParentRoute: () => framed,
  path: '/archive',
  validateSearch: (search): { readonly [key in 'tab' | 'q' | 'show' | 'customer']?: string } =>
    texts(search, ['tab', 'q', 'show', 'customer']),
  component: lazyRouteComponent(() => import('../features/archive/archive-screen.tsx'), 'ArchiveScreen'),
});
const loans = createRoute({
  getParentRoute: () => framed,
  path: '/loans',
  validateSearch: (search): { readonly [key in 'tab' | 'q' | 'show' | 'customer']?: string } =>
    texts(search, ['tab', 'q', 'show', 'customer']),
  component: lazyRouteComponent(() => import('../features/archive/loans/loans-screen.tsx'), 'LoansScreen'),
});
const stockTake = createRoute({
  getParentRoute: () => framed,
  path: '/stock-take',
  validateSearch: (search): { readonly [key in 'tab' | 'q' | 'show' | 'customer']?: string } =>
    texts(search, ['tab', 'q', 'show', 'customer']),
  component: lazyRouteComponent(() => import('../features/archive/stock-take/stock-take-screen.tsx'), 'StockTakeScreen'),
});
const reconcile = createRoute({
  getParentRoute: () => framed,
  path: '/reconcile',
  validateSearch: (search): { readonly [key in 'tab' | 'q' | 'show' | 'customer']?: string } =>
    texts(search, ['tab', 'q', 'show', 'customer']),
  component: lazyRouteComponent(() => import('../features/reconcile/reconcile-screen.tsx'), 'ReconcileScreen'),
});
const access = createRoute({
  getParentRoute: () => framed,
  path: '/access',
  validateSearch: (search): { readonly [key in 'tab' | 'q' | 'show' | 'customer']?: string } =>
    texts(search, ['tab', 'q', 'show', 'customer']),
  component: lazyRouteComponent(() => import('../features/access/access-screen.tsx'), 'AccessScreen'),
});
const printRuns = createRoute({
  getParentRoute: () => framed,
  path: '/print-runs',
  validateSearch: (search): { readonly [key in 'tab' | 'q' | 'show' | 'customer']?: string } =>
    texts(search, ['tab', 'q', 'show', 'customer']),
  component: lazyRouteComponent(() => import('../features/print-runs/print-runs-screen.tsx'), 'PrintRunsScreen'),
});
const oneStockTake = createRoute({ getParentRoute: () => stockTake, path: '/$stockTakeId' });
const oneReconciliation = createRoute({ getParentRoute: () => reconcile, path: '/$reconciliationId' });
const onePrintRun = createRoute({ getParentRoute: () => printRuns, path: '/$runId' });

const imports = createRoute({
  getParentRoute: () => framed,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/import/import-screen.tsx'), 'ImportScreen'),
});
const oneImport = createRoute({ getParentRoute: () => imports, path: '/$importId' });

const policy = createRoute({
  getParentRoute: () => framed,
  path: '/policy',
  validateSearch: (search): { readonly chapter?: string } => texts(search, ['chapter']),
  component: lazyRouteComponent(() => import('../features/policy/policy-screen.tsx'), 'PolicyScreen'),
});
const regrading = createRoute({
  getParentRoute: () => framed,
  path: '/regrading',
  component: lazyRouteComponent(() => import('../features/regrading/regrading-screen.tsx'), 'RegradingScreen'),
});
const settings = createRoute({
  getParentRoute: () => framed,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/settings-screen.tsx'), 'SettingsScreen'),
});
const dossier = createRoute({
  getParentRoute: () => framed,
  path: '/dossier/$customerId',
  component: lazyRouteComponent(() => import('../features/dossier/dossier-screen.tsx'), 'DossierScreen'),
});
const letters = createRoute({
  getParentRoute: () => framed,
  path: '/letters/$kind',
  validateSearch: (search) => texts(search, ['customers', 'asOf', 'from', 'to', 'language', 'step', 'payBy', 'base', 'group']),
  component: lazyRouteComponent(() => import('../features/letters/letters-screen.tsx'), 'LettersScreen'),
});
const nowhere = createRoute({ getParentRoute: () => framed, path: '$', component: NotFoundScreen });

const routeTree = root.addChildren([
  start,
  welcome,
  paperRoom,
  framed.addChildren([
    today,
    visits,
    customers.addChildren([newCustomer, customer]),
    receivables,
    complaints.addChildren([newComplaint, complaint]),
    care,
    archive,
    loans,
    stockTake.addChildren([oneStockTake]),
    reconcile.addChildren([oneReconciliation]),
    access,
    printRuns.addChildren([onePrintRun]),
    imports.addChildren([oneImport]),
    policy,
    regrading,
    settings,
    dossier,
    letters,
    nowhere,
  ]),
]);

/** The address (hash) always says where you are. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultErrorComponent: ErrorScreen,
  defaultNotFoundComponent: NotFoundScreen,
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** Chapters and searches made of digits arrive as numbers from the address; everything here is text. */
function texts<K extends string>(search: Readonly<Record<string, unknown>>, keys: readonly K[]): { readonly [key in K]?: string } {
  const found: { [key in K]?: string } = {};
  for (const key of keys) {
    const value = search[key];
    if (typeof value === 'string' || typeof value === 'number') found[key] = String(value);
  }
  return found;
}
