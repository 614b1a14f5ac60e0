import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root';
import { readComplianceSearch } from './search';

export const complianceRoute = createRoute({
  getParentRoute: () => root,
  path: '/compliance',
  validateSearch: readComplianceSearch,
  component: lazyRouteComponent(() => import('./CompliancePage'), 'CompliancePage'),
});
