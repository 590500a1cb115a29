/** *Teruskan ke OPD*: a text for WhatsApp without personal data, and an entry in the log. */
import { useState } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { whatsappHandover } from '../../../lib/templates';
import { useHandover, useNumber } from '../reply/use-handover';
import { Page } from './page';
import type { Row } from '../../../lib/assistant';

const OTHER = '';

export function Forward({ id }: { id: string }) {
  const row = useAssistantState((state) => state.rows.get(id));
  return row ? <ForwardForm row={row} /> : null;
}

function ForwardForm({ row }: { row: Row }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  useNumber(row);
  const packs = useAssistantState((state) => state.packs);
  const { handover, sender } = useHandover(row);
  const offices = packs.flatMap((pack) => pack.offices);
  const fits = offices.filter(({ topics }) => handover.topic !== null && topics.includes(handover.topic));
  const sorted = [...fits, ...offices.filter((office) => !fits.includes(office))];
  const [office, setOffice] = useState(sorted[0]?.name ?? OTHER);
  const [other, setOther] = useState('');
  const [person, setPerson] = useState('');
  const name = office === OTHER ? other.trim() : office;
  const text = whatsappHandover(handover, { name: name || '…' }, sender);

  function log(): void {
    assistant.decide.forward(row.id, name, 'WhatsApp', person.trim() || null);
    assistant.reply.open(row.id);
    // The offered reply says to whom it went.
    const named = packs.flatMap((pack) => pack.slots).filter(({ source }) => source === 'office' || source === 'office-contact');
    const contact = offices.find((one) => one.name === name)?.contact;
    assistant.reply.offer(
      ['not-ours'],
      Object.fromEntries(named.map((slot) => [slot.name, slot.source === 'office-contact' && contact ? `${name} (${contact})` : name])),
    );
  }

  return (
    <Page
      title={t('sidebar.forward.title')}
      foot={
        <>
          <Button look="primary" disabled={name === ''} onClick={() => void assistant.copy(text)}>
            {t('sidebar.forward.copy')}
          </Button>
          <Button disabled={name === ''} onClick={log}>
            {t('sidebar.forward.log')}
          </Button>
        </>
      }
    >
      <div className="two">
        <SelectField label={t('sidebar.forward.office')} value={office} onChange={(event) => setOffice(event.target.value)}>
          {sorted.map((one) => (
            <option key={one.id} value={one.name}>
              {one.name}
            </option>
          ))}
          <option value={OTHER}>{t('sidebar.forward.office.other')}…</option>
        </SelectField>
        <TextField
          label={t('sidebar.forward.person')}
          value={person}
          autoComplete="off"
          onChange={(event) => setPerson(event.target.value)}
        />
      </div>
      {office === OTHER && (
        <TextField label={t('sidebar.forward.office.other')} value={other} autoFocus onChange={(event) => setOther(event.target.value)} />
      )}
      <label className="field">
        <span className="field-label">{t('sidebar.forward.text')}</span>
        <textarea className="input" readOnly rows={9} value={text} />
        <span className="field-hint">{t('sidebar.forward.safe')}</span>
      </label>
    </Page>
  );
}
