/** Two to four sentences read best; a site's own limit is a limit. */
import { useAssistantState, useTexts } from '../context';

/** Instagram takes about 2,200 characters, Facebook 8,000. */
const LIMIT = { instagram: 2_200, facebook: 8_000, practice: 2_200 } as const;
const LONG = 600;

export function LengthGuide({ text, sentences }: { text: string; sentences: number }) {
  const { t } = useTexts();
  const site = useAssistantState((state) => state.surface?.site ?? 'instagram');
  if (text.trim() === '') return <span className="length" />;
  const max = LIMIT[site];
  const over = text.length > max;
  const words = over
    ? t('sidebar.reply.length.limit', { max })
    : text.length > LONG || sentences > 5
      ? t('sidebar.reply.length.long')
      : sentences < 2 && text.length < 80
        ? t('sidebar.reply.length.short')
        : t('sidebar.reply.length.good');
  return <span className={over ? 'length length-over' : 'length'}>{`${t('sidebar.reply.sentences', { n: sentences })} · ${words}`}</span>;
}
