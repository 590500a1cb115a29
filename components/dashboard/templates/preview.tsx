/** Shows a template as it would be offered under a sample complaint. */
import { useState } from 'react';
import { fillSlots, openSlots, proposeValues } from '../../../lib/templates';
import type { Office, Slot, Template } from '../../../lib/templates/types';
import { SelectField } from '../../ui/field';
import { useApp } from '../context';
import { proposeFor, SAMPLES } from './samples';

interface Props {
  template: Template;
  slots: readonly Slot[];
  offices: readonly Office[];
}

/** The sample that fits the template best. */
const firstSample = ({ situations, topics }: Template): string =>
  (situations.includes('question')
    ? 'question'
    : situations.includes('thanks')
      ? 'praise'
      : SAMPLES.find(({ topic }) => topics.includes(topic))?.id) ?? 'jalan';

export function Preview({ template, slots, offices }: Props) {
  const { t, profile, admin } = useApp();
  const [picked, setPicked] = useState<string | null>(null);
  const sample = SAMPLES.find(({ id }) => id === (picked ?? firstSample(template))) ?? SAMPLES[0];
  if (!sample) return null;
  const values = proposeValues(slots, { ...proposeFor(sample, profile.value, admin.initials, offices), language: template.language });
  return (
    <section className="tpl-preview" aria-label={t('templates.preview')}>
      <SelectField label={t('templates.preview')} value={sample.id} onChange={({ target }) => setPicked(target.value)}>
        {SAMPLES.map(({ id, text }) => (
          <option key={id} value={id}>
            {text.length > 60 ? `${text.slice(0, 59)}…` : text}
          </option>
        ))}
      </SelectField>
      <blockquote className="tpl-citizen">{sample.text}</blockquote>
      {template.variants.map((text, at) => {
        const filled = fillSlots(text, values);
        const open = openSlots(filled).map(({ name }) => slots.find((slot) => slot.name === name)?.hint ?? name);
        return (
          <div key={at} className="tpl-answer">
            <p>
              <WithOpen text={filled} />
            </p>
            <p className="small muted">
              {open.length > 0 ? t('templates.previewOpen', { names: open.join(', ') }) : t('templates.previewReady')}
            </p>
          </div>
        );
      })}
    </section>
  );
}

function WithOpen({ text }: { text: string }) {
  const parts: (string | { name: string })[] = [];
  let at = 0;
  for (const { name, start, end } of openSlots(text)) {
    parts.push(text.slice(at, start), { name });
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts.map((part, index) => (typeof part === 'string' ? part : <mark key={index}>{`{${part.name}}`}</mark>))}</>;
}
