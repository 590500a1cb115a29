/** The way from a case to its comment on the site: one click, and the sidebar there opens the reply with the draft that fits. */
import type { Case } from '../../lib/cases/types';
import type { Situation } from '../../lib/templates/types';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useApp } from './context';

/** What the next reply has to say: that it is done, what is new, or the first answer. */
function nextReply(c: Case): { situations: Situation[]; values: Record<string, string> } {
  if (c.status === 'done') return { situations: ['done'], values: { bukti: c.closedEvidence ?? '' } };
  if (c.replies === 0) return { situations: [], values: {} };
  return { situations: ['update'], values: { kabar: (c.followUp ?? '').replace(/[.\s]+$/u, '') } };
}

interface Props {
  of: Case;
  /** Of the comment, or of the thread. */
  url: string;
  /** Where to say which site it is. */
  label?: string;
  /** Only to look at it. */
  look?: boolean;
}

export function OpenComment({ of, url, label, look = false }: Props) {
  const { t, services } = useApp();
  const comment = of.later.at(-1) ?? of.comment;
  const { channel, commentId } = comment;
  const news = !look && of.replies > 0;
  const open = () => {
    if (look || commentId === null || (channel !== 'instagram' && channel !== 'facebook')) services.open(url);
    else services.openComment(url, { site: channel, commentId, ...nextReply(of) });
  };
  return (
    <Button small onClick={open}>
      {label ?? t(news ? 'today.writeNews' : 'today.openComment')} <Icon name="external" size={15} />
    </Button>
  );
}
