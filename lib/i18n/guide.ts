/** The form of the guides; their texts stand in `id/guides.ts` and `en/guides.ts`. */

export const GUIDES = ['admin', 'lead', 'trainer', 'it', 'promises'] as const;
export type GuideId = (typeof GUIDES)[number];

/** Pictures of the real interface, taken by `npm run pictures`, one set a language. */
export const GUIDE_PICTURES = ['setup', 'folded', 'list', 'tone', 'inserted', 'logged', 'recap', 'packs'] as const;
export type GuidePicture = (typeof GUIDE_PICTURES)[number];

export interface GuideSection {
  title: string;
  text: readonly string[];
  /** Numbered, in the order of doing. */
  steps?: readonly string[];
  points?: readonly string[];
  picture?: { name: GuidePicture; alt: string };
  /** To be copied as it is. */
  code?: string;
}

export interface Guide {
  title: string;
  lead: string;
  sections: readonly GuideSection[];
}

/** What a policy for managed browsers may look like; the keys are those of `managed-schema.json`. */
export const POLICY_EXAMPLE = `{
  "profile": {
    "agency": "Dinas Pekerjaan Umum Kota Contoh",
    "accounts": [
      { "site": "instagram", "handle": "dpu.kotacontoh" },
      { "site": "facebook", "handle": "dpukotacontoh", "id": "61550000000001" }
    ],
    "emergencyNumber": "112",
    "timeZone": "Asia/Jakarta",
    "retentionMonths": 12
  },
  "settings": { "language": "id", "width": "balanced" },
  "packs": []
}`;
