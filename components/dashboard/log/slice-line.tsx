/** Says that the list shows the cases behind one number of the recap. */
import { readSlice } from '../../../lib/cases/slices';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';

export function SliceLine({ slice, onClose }: { slice: string; onClose: () => void }) {
  const { t } = useApp();
  const read = readSlice(slice);
  if (!read) return null;
  // Of an issue only its place is said, of a post only its id.
  const what = read.map(({ name, value }) => t(`slice.${name}`, { value: value.replace(name === 'post' ? /^[^:]*:/u : /^[^|]*\|/u, '') }));
  return (
    <Notice
      action={
        <Button small onClick={onClose}>
          {t('log.slice.all')}
        </Button>
      }
    >
      {t('slice.show', { what: what.join(', ') })}
    </Notice>
  );
}
