import { Button, Fieldset, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FieldInput } from './FieldInput';
import type { LineDraft } from './form';
import { LINE_FIELDS } from './kinds';

interface Props {
  lines: LineDraft[];
  problems: Record<string, string>;
  readOnly: boolean;
  change: (lines: LineDraft[]) => void;
}

/** What a contract consists of, a line each; a line may be part of another. */
export function ContractLines({ lines, problems, readOnly, change }: Props) {
  const { t } = useTranslation('records');
  const set = (place: number, name: string, value: string) =>
    change(lines.map((line, at) => (at === place ? { ...line, [name]: value } : line)));
  return (
    <Fieldset legend={t('field.lines')}>
      <Stack>
        {lines.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('lines.none')}
          </Text>
        )}
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place while its id is typed
          <Fieldset key={place} legend={line.id || t('lines.new')}>
            <SimpleGrid cols={{ base: 1, sm: 3 }} style={{ alignItems: 'end' }}>
              {LINE_FIELDS.map((field) => (
                <FieldInput
                  key={field.name}
                  field={field}
                  value={line[field.name] ?? ''}
                  problem={problems[`lines[${place}].${field.name}`]}
                  readOnly={readOnly}
                  change={(value) => set(place, field.name, String(value))}
                />
              ))}
            </SimpleGrid>
            {!readOnly && (
              <Group justify="end" mt="xs">
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  onClick={() => change(lines.filter((_, at) => at !== place))}
                >
                  {t('lines.drop', { id: line.id || place + 1 })}
                </Button>
              </Group>
            )}
          </Fieldset>
        ))}
        {problems.lines && (
          <Text size="sm" c="var(--bad)" role="alert">
            {problems.lines}
          </Text>
        )}
        {!readOnly && (
          <Group>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPlus size={14} />}
              onClick={() => change([...lines, {}])}
            >
              {t('lines.add')}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}
