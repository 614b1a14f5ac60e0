import { SegmentedControl } from '@mantine/core';
import { IconLock, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../api/problem';
import { said } from '../ui/toast';
import { useAct } from './acts';
import { useDraft } from './drafts';
import { WritingForm } from './WritingForm';

interface Props {
  caseId: string;
  shared: boolean;
  setShared: (shared: boolean) => void;
}

export function CommentForm({ caseId, shared, setShared }: Props) {
  const { t } = useTranslation('casepage');
  const [text, write] = useDraft(caseId, 'comment');
  const act = useAct(caseId, { quiet: true });
  const send = () => {
    if (!text.trim() || act.isPending) return;
    act.mutate((acts) => acts.comment(text, shared ? 'PUBLIC' : 'INTERNAL'), {
      onSuccess: () => {
        write('');
        setShared(false);
        said(t('compose.added'));
      },
    });
  };
  return (
    <WritingForm
      label={t('compose.commentText')}
      reader={
        shared ? { icon: IconWorld, text: t('compose.publicComment') } : { icon: IconLock, text: t('compose.onlyTeam') }
      }
      text={text}
      write={write}
      error={act.error ? sentenceOf(act.error) : undefined}
      busy={act.isPending}
      send={send}
      sendLabel={t('compose.add')}
    >
      <SegmentedControl
        size="xs"
        mb="xs"
        aria-label={t('compose.visibleTo')}
        data={[
          { value: 'INTERNAL', label: t('compose.internal') },
          { value: 'PUBLIC', label: t('compose.public') },
        ]}
        value={shared ? 'PUBLIC' : 'INTERNAL'}
        onChange={(value) => setShared(value === 'PUBLIC')}
      />
    </WritingForm>
  );
}
