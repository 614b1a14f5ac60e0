import { createRootRoute, redirect } from '@tanstack/react-router';
import { isCustomer } from '../sign-in/session';
import { NotFound } from '../ui/NotFound';
import { Shell } from './Shell';

const isPortal = (pathname: string) => pathname === '/my' || pathname.startsWith('/my/');

/** The frame around every page; features hang their routes under it. Customers have pages of their own and see no other. */
export const root = createRootRoute({
  beforeLoad: ({ location }) => {
    if (isCustomer() && !isPortal(location.pathname)) throw redirect({ to: '/my' });
  },
  component: Shell,
  notFoundComponent: NotFound,
});
