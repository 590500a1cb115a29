/** The draft: an ordinary text field, with underlines painted on a copy of the text behind it. */
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { MarkedText, type Mark } from '../marked-text';
import { openSlots } from '../../../lib/templates';
import { Icon } from '../../ui/icon';
import { LengthGuide } from './length-guide';

export function DraftBox({ id }: { id: string }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const draft = useAssistantState((state) => state.drafts.get(id));
  const report = useAssistantState((state) => state.report);
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const text = draft?.text ?? '';

  const follow = (): void => {
    if (mirror.current && field.current) mirror.current.scrollTop = field.current.scrollTop;
  };
  useLayoutEffect(follow);
  // The person came by key or click to write: the cursor waits at the end. The page's own focus is left alone.
  useEffect(() => {
    const element = field.current;
    if (!element || !document.hasFocus()) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [id]);

  // Pieces that were stacked from the picker leave the cursor behind them.
  useLayoutEffect(() => {
    const at = assistant.reply.cursor.get();
    const element = field.current;
    if (element && at !== null && document.activeElement !== element) element.setSelectionRange(at, at);
  }, [assistant, text]);

  if (!draft) return null;
  const marks: Mark[] = [
    ...(report?.findings ?? []).map(({ start, end, level }) => ({
      start,
      end,
      className: `wave wave-${level}`,
      weight: level === 'stop' ? 3 : 2,
    })),
    ...openSlots(text).map(({ start, end }) => ({ start, end, className: 'hole', weight: 4 })),
  ];

  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) assistant.reply.undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) assistant.reply.redo();
    else return;
    event.preventDefault();
  }

  return (
    <div className="draft" data-level={report?.level ?? 'ok'}>
      <div className="draft-head">
        <label htmlFor="draft">{t('sidebar.reply.draft')}</label>
        <LengthGuide text={text} sentences={report?.sentences ?? 0} />
        <button
          type="button"
          className="icon-btn"
          disabled={draft.past.length === 0}
          onClick={assistant.reply.undo}
          aria-label={t('sidebar.reply.undo')}
          title={`${t('sidebar.reply.undo')} (Ctrl + Z)`}
        >
          <Icon name="undo" size={15} />
        </button>
      </div>
      <div className="draft-field">
        <div ref={mirror} className="draft-mirror" aria-hidden="true">
          <MarkedText text={text} marks={marks} as="span" />
          {'\n'}
        </div>
        <textarea
          id="draft"
          ref={field}
          value={text}
          placeholder={t('sidebar.reply.draft.placeholder')}
          aria-describedby="tone-line"
          spellCheck={false}
          onScroll={follow}
          onSelect={(event) => assistant.reply.cursor.set(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            assistant.reply.cursor.set(event.target.selectionStart);
            assistant.reply.type(event.target.value);
          }}
        />
      </div>
    </div>
  );
}
