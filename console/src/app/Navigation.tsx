import { NavLink } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../sign-in/useSession';
import { places } from './navigation';

export function Navigation({ close }: { close: () => void }) {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  const me = useMe();
  return places
    .filter((place) => me.is(place.role))
    .map((place) => (
      <NavLink
        key={place.to}
        component={Link}
        to={place.to}
        label={t(`nav.${place.name}`)}
        leftSection={<place.icon size={18} stroke={1.6} />}
        active={pathname.startsWith(place.to)}
        aria-current={pathname.startsWith(place.to) ? 'page' : undefined}
        onClick={close}
      />
    ));
}
