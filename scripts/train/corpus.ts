/** Unlabelled texts from which the sub-word vectors are learned. Sets under non-commercial or share-alike licences are left out, and so are the labelled sets, so that cross-validation stays clean. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES: readonly string[] = [
  'comments/semarang_dev.tsv',
  'comments/sapawarga_unlabelled.tsv',
  'topics/surabaya_mediacenter/all_train.tsv',
  'topics/purbalingga_aduan/topik_train.tsv',
  'unlabelled/denpasar_tpa_instagram/all.tsv',
  'unlabelled/infra_tweets_unlabelled/all.tsv',
  'unlabelled/jakarta_banjir_instagram/clean_labelled.tsv',
  'unlabelled/jakarta_banjir_instagram/raw_unlabelled.tsv',
  'unlabelled/jogja_smart_service_reviews/all.tsv',
  'unlabelled/rizalespe/pilkada.tsv',
  'unlabelled/rizalespe/cellular_provider.tsv',
  'unlabelled/rizalespe/ig_cyberbullying.tsv',
  'unlabelled/rizalespe/tv.tsv',
  'harsh/codemixed_hate/jawa_train.tsv',
  'harsh/codemixed_hate/sunda_train.tsv',
  'sentiment/sundanese_emotion/all.tsv',
  'sentiment/sp4n_tweets_sentiment/all_train.tsv',
  'spam/judol_spam/all_train.tsv',
];

const TEXT_COLUMNS = ['text', 'content', 'tweet', 'Tweet'];

export function loadCorpus(data: string): string[] {
  const texts = new Set<string>();
  for (const file of FILES) {
    const path = join(data, file);
    if (!existsSync(path)) continue;
    const [head = '', ...lines] = readFileSync(path, 'utf8').replace(/\r/g, '').split('\n');
    const column = head.split('\t').findIndex((name) => TEXT_COLUMNS.includes(name));
    if (column < 0) continue;
    for (const line of lines) {
      const text = line.split('\t')[column]?.trim();
      if (text && text.length > 8) texts.add(text.slice(0, 1000));
    }
  }
  return [...texts];
}
