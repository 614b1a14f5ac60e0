import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root';

/** Which case of the story is looked at, and in whose mailbox. */
export interface DemoSearch {
  story?: string;
  box?: string;
}

export const demoRoute = createRoute({
  getParentRoute: () => root,
  path: '/demo',
  validateSearch: ({ story, box }: Record<string, unknown>): DemoSearch => ({
    ...(typeof story === 'string' ? { story } : {}),
    ...(typeof box === 'string' ? { box } : {}),
  }),
  component: lazyRouteComponent(() => import('./DemoPage'), 'DemoPage'),
});
