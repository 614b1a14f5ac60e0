import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root';

export const organisationRoute = createRoute({
  getParentRoute: () => root,
  path: '/admin/organisation',
  component: lazyRouteComponent(() => import('./OrganisationPage'), 'OrganisationPage'),
});
