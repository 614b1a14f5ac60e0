import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { Failed } from '../ui/Failed';
import { workListRoutes } from '../worklist/routes';
import { root } from './root';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/cases', search: {} });
  },
});

const tree = root.addChildren([home, workListRoutes]);

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
