/** Prints the figures of the judge on citizens' comments beside its peers, all from one run. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sentiment from 'sentiment';
import { createJudge } from '../../lib/judge/judge';
import { decodeWeights, type Weights } from '../../lib/judge/weights';
import { calibrated } from '../train/calibrate';
import { crossValidate, leaveSourceOut, loadExtra, toExamples, verdict, type Verdict } from '../train/crossval';
import type { Example } from '../train/recipe';
import { loadRows, toRows, type Row, type Source } from '../train/rows';
import { bootstrap, figures, type Judged } from './metrics';
import { peers } from './peers';
import { flagFigures, judgedOf, kindFigures, languageAccuracy, LANGUAGE_SETS, lineOf, printLine, SETS, topicFigures } from './summary';

const here = dirname(fileURLToPath(import.meta.url));
const percent = (x: number): string => `${(100 * x).toFixed(1)} %`;

export function shippedWeights(): Weights {
  const file = readFileSync(join(here, '../../assets/judge/weights.bin'));
  return decodeWeights(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}

export function comments(data: string): void {
  const weights = shippedWeights();
  const rows = loadRows(data, join(here, '../train'));
  const examples = toExamples(rows);
  const extra = loadExtra(data);
  console.log(`Judge of comments: ${rows.length} labelled rows, cross-validated by post; thresholds ${JSON.stringify(weights.thresholds)}`);
  const verdicts = calibrated(
    crossValidate(examples, extra, (line) => console.error(line)).filter(({ row }) => row.source !== 'own'),
    weights,
  );
  printJudge(verdicts, weights);
  printPeers(data, examples, verdicts, weights.thresholds.balanced);
  console.log('\nEach source judged by a judge that never saw that source');
  const sources: Source[] = ['semarang', 'sapawarga', 'jakarta', 'denpasar', 'written', 'written2'];
  const strangers = calibrated(leaveSourceOut(examples, extra, sources), weights);
  for (const source of sources)
    console.log(
      printLine(
        lineOf(
          source,
          judgedOf(strangers, (row) => row.source === source),
          weights.thresholds.balanced,
        ),
      ),
    );
  printOwn(weights);
  printSpeed(rows, weights);
}

function printJudge(verdicts: readonly Verdict[], weights: Weights): void {
  const { balanced } = weights.thresholds;
  for (const [name, keep] of [...SETS, ...LANGUAGE_SETS]) console.log(printLine(lineOf(name, judgedOf(verdicts, keep), balanced)));
  console.log('\nThe three widths on the Instagram set and on messages');
  for (const [width, threshold] of Object.entries(weights.thresholds)) {
    for (const [name, keep] of SETS.slice(0, 3)) {
      const { precision, recall, f1 } = figures(judgedOf(verdicts, keep), threshold);
      console.log(`  ${width.padEnd(9)} ${name.padEnd(30)} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`);
    }
  }
  const questions = verdicts.filter(({ row }) => row.source === 'sapawarga' && row.kind === 'question');
  console.log(
    `Pure questions among messages raised as complaints: ${percent(questions.filter((v) => v.complaint >= balanced).length / Math.max(1, questions.length))}`,
  );
  for (const [name, keep] of [['all rows', () => true], ...SETS.slice(0, 3)] as const) {
    const kinds = kindFigures(
      verdicts.filter(({ row }) => keep(row)),
      weights,
    );
    console.log(
      `\nKinds, ${name}: macro-F1 ${kinds.macroF1.toFixed(3)}  ${Object.entries(kinds.f1)
        .map(([k, f]) => `${k} ${f.toFixed(2)}`)
        .join('  ')}\n${kinds.table}`,
    );
    const topics = topicFigures(verdicts, keep);
    const urgent = flagFigures(verdicts, 'urgent', weights.flags.urgent, keep);
    const political = flagFigures(verdicts, 'political', weights.flags.political, keep);
    console.log(
      `Topics of complaints: top-1 ${percent(topics.top1)}, top-3 ${percent(topics.top3)} (${topics.rows}); urgent P ${percent(urgent.precision)} R ${percent(urgent.recall)} (${urgent.positives}); political P ${percent(political.precision)} R ${percent(political.recall)} (${political.positives}); language ${percent(languageAccuracy(verdicts, keep))}`,
    );
  }
}

function printPeers(data: string, examples: readonly Example[], verdicts: readonly Verdict[], threshold: number): void {
  for (const [name, keep] of SETS.slice(0, 3)) {
    console.log(`\nPeers on: ${name}`);
    const mine = new Map(verdicts.map((v) => [v.row, v.complaint >= threshold]));
    for (const peer of peers(data, examples)) {
      const judged: (Judged & { mine: boolean })[] = examples
        .filter(({ row }) => keep(row))
        .map((example) => ({
          score: peer.score(example),
          truth: example.row.kind === 'complaint',
          group: example.row.group,
          mine: mine.get(example.row) ?? false,
        }));
      console.log(printLine(lineOf(peer.name, judged, peer.threshold)));
      if (!peer.name.startsWith('plain')) continue;
      const gain = (sample: (Judged & { mine: boolean })[]): number =>
        figures(
          sample.map((j) => ({ ...j, score: Number(j.mine) })),
          0.5,
        ).f1 - figures(sample, peer.threshold).f1;
      const [low, high] = bootstrap(judged, gain, 500);
      console.log(
        `  judge minus ${peer.name}, paired bootstrap over posts: F1 +${percent(gain(judged))} [${percent(low)}, ${percent(high)}]`,
      );
    }
  }
}

function printOwn(weights: Weights): void {
  const rows = ownRows();
  const verdicts = toExamples(rows).map(({ row, features, shift }) => verdict(weights, row, features, shift));
  console.log('\nOwn examples that never train, judged by the shipped weights');
  console.log(
    printLine(
      lineOf(
        'all',
        judgedOf(verdicts, () => true),
        weights.thresholds.balanced,
      ),
    ),
  );
  for (const language of ['id', 'jv', 'su', 'mixed'])
    console.log(
      printLine(
        lineOf(
          language,
          judgedOf(verdicts, (row) => row.language === language),
          weights.thresholds.balanced,
        ),
      ),
    );
  const topics = topicFigures(verdicts, () => true);
  const urgent = flagFigures(verdicts, 'urgent', weights.flags.urgent, () => true);
  console.log(
    `kinds macro-F1 ${kindFigures(verdicts, weights).macroF1.toFixed(3)}; topics top-1 ${percent(topics.top1)}, top-3 ${percent(topics.top3)}; urgent P ${percent(urgent.precision)} R ${percent(urgent.recall)}; language ${percent(languageAccuracy(verdicts))}`,
  );
}

export function ownRows(): Row[] {
  return toRows(join(here, '../../test/fixtures/judge/own.tsv'), 'own');
}

function printSpeed(rows: readonly Row[], weights: Weights): void {
  const judge = createJudge(weights);
  const sentiment = new Sentiment();
  const sample = rows.filter(({ source }) => source === 'semarang').slice(0, 1500);
  const time = (work: (text: string) => unknown): number => {
    for (const { text } of sample.slice(0, 300)) work(text);
    const start = performance.now();
    for (const { text } of sample) work(text);
    return (performance.now() - start) / sample.length;
  };
  const own = time((text) => judge.assess(text));
  const peer = time((text) => sentiment.analyze(text));
  console.log(`\nSpeed: ${own.toFixed(3)} ms a comment, sentiment ${peer.toFixed(3)} ms, ratio ${(own / peer).toFixed(1)}`);
}
