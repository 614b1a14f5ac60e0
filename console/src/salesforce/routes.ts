import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root';

export const salesforceRoute = createRoute({
  getParentRoute: () => root,
  path: '/admin/salesforce',
  component: lazyRouteComponent(() => import('./ImportPage'), 'ImportPage'),
});
