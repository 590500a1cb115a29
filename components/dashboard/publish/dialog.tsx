/** From a finished case to a card for publication: its sentences, a photo, the check for names, the picture and its caption. */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Case } from '../../../lib/cases/types';
import {
  CARD_HEIGHT,
  CARD_PARTS,
  CARD_WIDTH,
  cardCaption,
  cardDoubts,
  cardTexts,
  drawCard,
  type Card,
  type Photo,
} from '../../../lib/export/card';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { saveFile } from '../../ui/download';
import { TextArea, TextField } from '../../ui/field';
import { FileButton } from '../../ui/file-button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { CopyDialog } from '../copy-dialog';
import { fileName } from '../file-name';
import './publish.css';

const LONGEST = 300;

export function PublishDialog({ of, onClose }: { of: Case; onClose: () => void }) {
  const { t, f, services, profile } = useApp();
  const { agency, colour, channels, timeZone } = profile.value;
  const [texts, setTexts] = useState(() => cardTexts(of));
  const [foot, setFoot] = useState(() => [of.place, f.date(of.closedAt ?? services.now())].filter(Boolean).join(' · '));
  const [photo, setPhoto] = useState<Photo | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [checked, setChecked] = useState(false);
  const [asked, setAsked] = useState(false);
  const [fits, setFits] = useState(true);
  const [failed, setFailed] = useState<string | null>(null);
  const [caption, setCaption] = useState<string | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const id = useId();

  const card = useMemo<Card>(() => ({ agency, colour, foot, texts }), [agency, colour, foot, texts]);
  const doubts = useMemo(() => cardDoubts({ ...texts, thanks: `${texts.thanks} ${foot}` }, of, channels), [texts, foot, of, channels]);
  const empty = texts.problem.trim() === '' || texts.action.trim() === '';
  const photoOpen = photo !== null && !checked;
  const ready = doubts.length === 0 && !empty && !photoOpen && fits;

  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (pen) setFits(drawCard(pen, card, photo));
  }, [card, photo]);

  const choosePhoto = async (file: File) => {
    setChecked(false);
    try {
      const image = await createImageBitmap(file);
      setPhoto({ image, width: image.width, height: image.height });
      setUnreadable(null);
    } catch {
      setUnreadable(file.name);
    }
  };
  const save = () => {
    setAsked(true);
    if (!ready) return;
    canvas.current?.toBlob((blob) => {
      if (blob) saveFile(fileName('kartu-aduan', agency, services.now(), timeZone, 'png'), blob);
      setFailed(blob ? null : 'toBlob');
    }, 'image/png');
  };
  const copy = () => {
    setAsked(true);
    if (doubts.length === 0 && !empty) setCaption(cardCaption(card, channels));
  };

  if (caption !== null)
    return <CopyDialog title={t('publish.caption')} hint={t('publish.lead')} text={caption} onClose={() => setCaption(null)} />;
  return (
    <Dialog
      title={t('publish.open')}
      wide
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.close')}</Button>
          <Button onClick={copy}>{t('publish.caption')}</Button>
          <Button look="primary" onClick={save}>
            {t('publish.save')}
          </Button>
        </>
      }
    >
      <div className="publish">
        <div className="publish-form">
          <p className="muted">{t('publish.lead')}</p>
          {CARD_PARTS.map((part) => {
            const doubt = doubts.find((each) => each.part === part);
            return (
              <TextArea
                key={part}
                label={t(`publish.${part}`)}
                rows={2}
                maxLength={LONGEST}
                value={texts[part]}
                error={doubt ? t('publish.doubt', { text: doubt.text }) : null}
                onChange={(event) => setTexts((before) => ({ ...before, [part]: event.target.value }))}
              />
            );
          })}
          <TextField label={t('publish.place')} value={foot} maxLength={120} onChange={(event) => setFoot(event.target.value)} />
          <div className="row">
            <FileButton accept="image/*" onFile={(file) => void choosePhoto(file)}>
              {t(photo ? 'publish.photoOther' : 'publish.photo')}
            </FileButton>
            {photo && (
              <Button look="quiet" onClick={() => setPhoto(null)}>
                {t('publish.photoRemove')}
              </Button>
            )}
          </div>
          {photo && (
            <label className="publish-check" htmlFor={id}>
              <input id={id} type="checkbox" checked={checked} onChange={(event) => setChecked(event.target.checked)} />
              <span>{t('publish.photoChecked')}</span>
            </label>
          )}
          {unreadable && <Notice tone="danger">{t('publish.photoWrong', { name: unreadable })}</Notice>}
          {asked && empty && <Notice tone="caution">{t('publish.empty')}</Notice>}
          {asked && photoOpen && <Notice tone="caution">{t('publish.photoUnchecked')}</Notice>}
          {!fits && <Notice tone="caution">{t('publish.long')}</Notice>}
          {failed && <Notice tone="danger">{t('publish.fault', { detail: failed })}</Notice>}
        </div>
        <canvas
          ref={canvas}
          className="publish-card"
          width={CARD_WIDTH}
          height={CARD_HEIGHT}
          role="img"
          aria-label={t('publish.preview')}
        />
      </div>
    </Dialog>
  );
}
