/** What the linter found, each with the better phrasing where there is one. */
import { levelOf, type LintFinding } from '../../../lib/templates';
import { Button } from '../../ui/button';
import { useApp } from '../context';

interface Props {
  findings: readonly LintFinding[];
  /** The wordings, to quote from. */
  texts: readonly string[];
  /** Null: the template can't be changed. */
  onReplace: ((variant: number, start: number, end: number, text: string) => void) | null;
}

export function Findings({ findings, texts, onReplace }: Props) {
  const { t } = useApp();
  if (findings.length === 0) return <p className="tpl-good">{t('templates.lint.good')}</p>;
  return (
    <ul className="tpl-findings" aria-label={t('templates.lint.title')}>
      {findings.map((finding, at) => (
        <li key={at} className={`tpl-finding tpl-${levelOf(finding)}`}>
          <span>
            {'variant' in finding && <strong>{t('templates.lint.where', { n: finding.variant + 1 })}: </strong>}
            <Words finding={finding} />
            {finding.code === 'tone' && <q className="tpl-quote">{texts[finding.variant]?.slice(finding.span.start, finding.span.end)}</q>}
          </span>
          {finding.code === 'tone' && finding.finding.better !== null && onReplace && (
            <Button small onClick={() => onReplace(finding.variant, finding.span.start, finding.span.end, finding.finding.better ?? '')}>
              {finding.finding.better === '' ? t('templates.lint.remove') : t('templates.lint.replace', { better: finding.finding.better })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ finding }: { finding: LintFinding }) {
  const { t } = useApp();
  switch (finding.code) {
    case 'tone':
      return <>{t(`family.${finding.finding.family}`)}</>;
    case 'slot-unknown':
      return <>{t('templates.lint.slot-unknown', { name: finding.name })}</>;
    case 'too-long':
      return <>{t('templates.lint.too-long', { length: finding.length })}</>;
    case 'missing':
      return <>{t(`templates.lint.missing.${finding.part}`)}</>;
    case 'twin':
      return <>{t('templates.lint.twin', { other: finding.other + 1 })}</>;
    case 'double':
      return <>{t('templates.lint.double', { title: finding.title })}</>;
    case 'unsigned':
      return <>{t('templates.lint.unsigned')}</>;
    case 'one-variant':
      return <>{t('templates.lint.one-variant')}</>;
    case 'unchecked':
      return <>{t('templates.lint.unchecked')}</>;
  }
}
