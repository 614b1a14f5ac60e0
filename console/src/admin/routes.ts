import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root';

export const adminRoute = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  component: lazyRouteComponent(() => import('./AdminPage'), 'AdminPage'),
});
