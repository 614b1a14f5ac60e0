import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../ui/RouteLink';
import { GROUPS, type KindName } from './kinds';

/** The neighbours of a kind: what belongs to customers, and what belongs to the desk. */
export function KindTabs({ kind }: { kind: KindName }) {
  const { t } = useTranslation('records');
  const group = GROUPS.find(({ kinds }) => kinds.includes(kind));
  return (
    <Group component="nav" gap="md" aria-label={t(`group.${group?.name ?? 'customers'}`)}>
      {group?.kinds.map((each) => (
        <RouteLink
          key={each}
          to="/records/$kind"
          params={{ kind: each }}
          search={{}}
          fw={each === kind ? 700 : 400}
          aria-current={each === kind ? 'page' : undefined}
        >
          {t(`kind.${each}`)}
        </RouteLink>
      ))}
    </Group>
  );
}
