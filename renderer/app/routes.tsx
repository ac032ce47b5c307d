import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ErrorScreen } from './error-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute();
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Shell });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/customers', replace: true });
  },
});
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('../features/welcome/welcome-screen.tsx'), 'WelcomeScreen'),
});

const customers = createRoute({
  getParentRoute: () => framed,
  path: '/customers',
  validateSearch: (search): { readonly q?: string; readonly view?: string; readonly tab?: string } => texts(search, ['q', 'view', 'tab']),
  component: lazyRouteComponent(() => import('../features/customers/customers-screen.tsx'), 'CustomersScreen'),
});
const newCustomer = createRoute({ getParentRoute: () => customers, path: '/new' });
const customer = createRoute({ getParentRoute: () => customers, path: '/$customerId' });

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
const nowhere = createRoute({ getParentRoute: () => framed, path: '$', component: NotFoundScreen });

const routeTree = root.addChildren([
  start,
  welcome,
  framed.addChildren([
    customers.addChildren([newCustomer, customer]),
    imports.addChildren([oneImport]),
    policy,
    settings,
    dossier,
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
