/** *Catat manual*: a complaint that came by message or phone, or that can't be read on the page. */
import { SITES } from '../../../lib/sites/types';
import { useState, type FormEvent } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Button } from '../../ui/button';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { Page } from './page';
import type { Channel } from '../../../lib/cases/types';

const CHANNELS: readonly Channel[] = [...SITES, 'whatsapp', 'tiktok', 'business-suite', 'other'];

export function Capture() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const site = useAssistantState((state) => state.surface?.site ?? 'instagram');
  const selection = useAssistantState((state) => state.selection);
  const [channel, setChannel] = useState<Channel>(site === 'practice' ? 'instagram' : site);
  const [handle, setHandle] = useState('');
  const [text, setText] = useState(selection?.text ?? '');
  const [link, setLink] = useState(selection?.url ?? '');
  const [time, setTime] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const noText = text.trim() === '' ? t('sidebar.capture.need-text') : null;
  const badLink = link !== '' && !/^https:\/\//u.test(link) ? t('sidebar.capture.bad-link') : null;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (noText || badLink || busy) return;
    setBusy(true);
    const stored = await assistant.decide.capture({
      channel,
      handle: handle.trim(),
      text: text.trim(),
      link,
      postedAt: time === '' ? null : new Date(time).toISOString(),
    });
    setBusy(false);
    if (!stored) return;
    const { notice } = assistant.state.getState();
    assistant.reply.back();
    assistant.state.setState({ notice, selection: null });
  }

  return (
    <form className="page-form" onSubmit={(event) => void submit(event)} noValidate>
      <Page
        title={t('sidebar.capture.title')}
        foot={
          <>
            <Button look="primary" type="submit" disabled={busy}>
              {t('sidebar.capture.save')}
            </Button>
            <Button onClick={assistant.reply.back}>{t('common.cancel')}</Button>
          </>
        }
      >
        <p className="muted small">{t('sidebar.capture.why')}</p>
        <div className="two">
          <SelectField
            label={t('sidebar.capture.channel')}
            value={channel}
            onChange={(event) => setChannel(CHANNELS.find((one) => one === event.target.value) ?? 'other')}
          >
            {CHANNELS.map((one) => (
              <option key={one} value={one}>
                {t(`channel.${one}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('sidebar.capture.time')}
            type="datetime-local"
            value={time}
            onChange={(event) => setTime(event.target.value)}
          />
        </div>
        <TextArea
          label={t('sidebar.capture.text')}
          rows={4}
          value={text}
          autoFocus
          error={tried ? noText : null}
          hint={t('sidebar.capture.masked')}
          onChange={(event) => setText(event.target.value)}
        />
        <TextField
          label={t('sidebar.capture.handle')}
          prefix="@"
          value={handle}
          autoComplete="off"
          onChange={(event) => setHandle(event.target.value)}
        />
        <TextField
          label={t('sidebar.capture.link')}
          type="url"
          value={link}
          error={tried ? badLink : null}
          onChange={(event) => setLink(event.target.value.trim())}
        />
      </Page>
    </form>
  );
}
