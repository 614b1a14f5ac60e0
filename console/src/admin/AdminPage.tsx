import { Alert, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import {
  IconBuilding,
  IconBuildingCommunity,
  IconCalendarTime,
  IconCloudUpload,
  IconListCheck,
  IconQuestionMark,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../sign-in/useSession';
import { PageHead } from '../ui/PageHead';
import { RouteLink } from '../ui/RouteLink';

const PLACES = [
  { name: 'hours', icon: IconCalendarTime, to: '/admin/hours', params: {} },
  { name: 'processes', icon: IconListCheck, to: '/admin/processes', params: {} },
  { name: 'customers', icon: IconBuilding, to: '/records/$kind', params: { kind: 'accounts' } },
  { name: 'desk', icon: IconUsers, to: '/records/$kind', params: { kind: 'users' } },
  { name: 'organisation', icon: IconBuildingCommunity, to: '/admin/organisation', params: {} },
  { name: 'cover', icon: IconQuestionMark, to: '/admin/cover', params: {} },
  { name: 'salesforce', icon: IconCloudUpload, to: '/admin/salesforce', params: {} },
] as const;

/** Where everything that is configured is found. */
export function AdminPage() {
  const { t } = useTranslation('admin');
  const isAdmin = useMe().is('ADMIN');
  return (
    <Stack p="md" maw={1100}>
      <PageHead title={t('title')} lead={t('lead')} />
      {!isAdmin && <Alert variant="light">{t('onlyAdmin')}</Alert>}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {PLACES.map((place) => (
          <Paper key={place.name} withBorder p="md">
            <Group wrap="nowrap" align="start">
              <place.icon size={26} stroke={1.5} aria-hidden style={{ flexShrink: 0 }} />
              <div>
                <RouteLink to={place.to} params={place.params} fw={650}>
                  {t(place.name)}
                </RouteLink>
                <Text size="sm" c="dimmed">
                  {t(`${place.name}Text`)}
                </Text>
              </div>
            </Group>
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
