import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { adminRoute } from '../admin/routes';
import { boardRoute } from '../board/routes';
import { complianceRoute } from '../compliance/routes';
import { coverRoute } from '../cover/routes';
import { demoRoute } from '../demo/routes';
import { hoursRoutes } from '../hours/routes';
import { organisationRoute } from '../organisation/routes';
import { portalRoutes } from '../portal/routes';
import { processRoutes } from '../processes/routes';
import { recordRoutes } from '../records/routes';
import { salesforceRoute } from '../salesforce/routes';
import { isCustomer } from '../sign-in/session';
import { Failed } from '../ui/Failed';
import { workListRoutes } from '../worklist/routes';
import { root } from './root';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw isCustomer() ? redirect({ to: '/my' }) : redirect({ to: '/cases', search: {} });
  },
});

const tree = root.addChildren([
  home,
  workListRoutes,
  boardRoute,
  complianceRoute,
  adminRoute,
  coverRoute,
  organisationRoute,
  salesforceRoute,
  ...processRoutes,
  demoRoute,
  ...hoursRoutes,
  ...recordRoutes,
  ...portalRoutes,
]);

export const router = createRouter({
  routeTree: tree,
  basepath: '/console',
  defaultPreload: 'intent',
  defaultErrorComponent: Failed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
