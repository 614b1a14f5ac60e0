import { IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../api/problem';
import { said } from '../ui/toast';
import { useAct } from './acts';
import { useDraft } from './drafts';
import { WritingForm } from './WritingForm';

export function ReplyForm({ caseId }: { caseId: string }) {
  const { t } = useTranslation('casepage');
  const [text, write] = useDraft(caseId, 'reply');
  const act = useAct(caseId, { quiet: true });
  const send = () => {
    if (!text.trim() || act.isPending) return;
    act.mutate((acts) => acts.reply(text), {
      onSuccess: () => {
        write('');
        said(t('compose.sent'));
      },
    });
  };
  return (
    <WritingForm
      label={t('compose.replyText')}
      reader={{ icon: IconWorld, text: t('compose.toCustomer') }}
      text={text}
      write={write}
      error={act.error ? sentenceOf(act.error) : undefined}
      busy={act.isPending}
      send={send}
      sendLabel={t('compose.send')}
    />
  );
}
