/** A drawn picture for the post, so that the page needs no photographs: its shapes follow the topic. */
import type { Topic } from '../../../lib/judge/types';

const SHAPES: Partial<Record<Topic, string>> = {
  jalan: 'M120 160 190 40h20l70 120M200 55v16m0 14v20m0 16v26',
  pju: 'M150 160V60q0-30 40-30h30m0 0v18m-20 0h40M330 160V90',
  banjir: 'M60 110q20-16 40 0t40 0 40 0 40 0 40 0 40 0 40 0M60 136q20-16 40 0t40 0 40 0 40 0 40 0 40 0 40 0M170 90V56l34-24 34 24v34',
  sampah: 'M160 60h80l-10 100h-60zM150 60h100M185 60V46h30v14M185 80v60m15-60v60m15-60v60',
  air: 'M200 34q46 58 46 84a46 46 0 0 1-92 0q0-26 46-84z',
  fasum: 'M200 160v-50m0 0q-50-6-40-44 4-28 40-36 36 8 40 36 10 38-40 44zM90 160h220',
};
const OTHER = 'M110 160V80l90-44 90 44v80M150 160v-50h30v50m40 0v-50h30v50M96 160h208';

export function Picture({ topics, label }: { topics: readonly Topic[]; label: string }) {
  const shape = topics.map((topic) => SHAPES[topic]).find((one) => one !== undefined) ?? OTHER;
  return (
    <svg className="prac-picture" viewBox="0 0 400 190" role="img" aria-label={label} preserveAspectRatio="xMidYMid slice">
      <path d="M0 190V140q60-30 120-10t120-14 160 4v70z" className="prac-hill" />
      <path d={shape} className="prac-shape" />
    </svg>
  );
}
