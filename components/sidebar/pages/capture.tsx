/** *Catat manual*: a complaint that came by message or phone, or that can't be read on the page. */
import { SITES } from '../../../lib/sites/types';
import { useEffect, useState } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Button } from '../../ui/button';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { Page } from './page';
import type { Channel } from '../../../lib/cases/types';

const CHANNELS: readonly Channel[] = [...SITES, 'whatsapp', 'tiktok', 'business-suite', 'other'];

const HOSTS: readonly (readonly [RegExp, Channel])[] = [
  [/(?:^|\.)tiktok\.com$/u, 'tiktok'],
  [/(?:^|\.)(?:wa\.me|whatsapp\.com)$/u, 'whatsapp'],
  [/^business\.facebook\.com$/u, 'business-suite'],
  [/(?:^|\.)(?:facebook\.com|fb\.watch)$/u, 'facebook'],
  [/(?:^|\.)instagram\.com$/u, 'instagram'],
];

/** The channel that a link tells, null when it tells none. */
function channelOf(link: string): Channel | null {
  if (!URL.canParse(link)) return null;
  const { hostname } = new URL(link);
  return HOSTS.find(([pattern]) => pattern.test(hostname))?.[1] ?? null;
}

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
  // Text that is selected on the page while this stands open fills what is still empty.
  useEffect(() => {
    if (selection === null) return;
    setText((now) => (now === '' ? selection.text : now));
    setLink((now) => (now === '' ? selection.url : now));
  }, [selection]);
  const noText = text.trim() === '' ? t('sidebar.capture.need-text') : null;
  const badLink = link !== '' && !/^https:\/\//u.test(link) ? t('sidebar.capture.bad-link') : null;

  async function save(answer: boolean): Promise<void> {
    setTried(true);
    if (noText || badLink || busy) return;
    setBusy(true);
    const id = await assistant.decide.capture({
      channel,
      handle: handle.trim(),
      text: text.trim(),
      link,
      postedAt: time === '' ? null : new Date(time).toISOString(),
    });
    setBusy(false);
    if (id === null) return;
    const { notice } = assistant.state.getState();
    if (answer) assistant.reply.open(id);
    else assistant.reply.back();
    assistant.state.setState({ notice, selection: null });
  }

  return (
    <form
      className="page-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save(true);
      }}
      noValidate
    >
      <Page
        title={t('sidebar.capture.title')}
        foot={
          <>
            <Button look="primary" type="submit" disabled={busy}>
              {t('sidebar.capture.answer')}
            </Button>
            <Button disabled={busy} onClick={() => void save(false)}>
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
          onChange={(event) => {
            const typed = event.target.value.trim();
            setLink(typed);
            setChannel((now) => channelOf(typed) ?? now);
          }}
        />
      </Page>
    </form>
  );
}
