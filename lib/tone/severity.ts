/** Raises findings that must not be posted at all: laughing at trouble, blaming a victim. */
import type { Hit, Reading } from './rule';

const VICTIM =
  / (?:jatuh|tibo|labuh|kecelakaan|laka|tabrak|tertabrak|ditabrak|nabrak|bayi|bayiku|meninggal|luka|luka-luka|korban|sakit|pasien|rsud|rs|igd|ugd|melahirkan|keracunan|digigit|kesetrum|tenggelam|hanyut|dirampok|dibegal|begal|dibully|bully|dilecehkan|pelecehan|hamil|demam|kejeglong|kecemplung|tigebrus|tijalikeuh|muntah|stroke|sesak|kebakaran|longsor|patah|tewas|trauma|dipukul|dianiaya|diperkosa|terbakar|keguguran|pingsan|kejang|hilang|ilang|leungit|dicuri|dicopet|kecopetan|dijambret|kejambret|kemalingan|tertipu|ditipu|terpeleset|kepleset|retak|gering|lara|dirundung|perundungan|diserempet|kesrempet|tertimpa|ketiban|dirampas|digebuki|dibentur|kabentur|meninggalnya|wafat|almarhum|melahirkan|ngalahirkeun|dbd|tbc|terseret|terjebak|ditolak igd|kena begal|ditembak) /;

export function raise(hits: readonly Hit[], { draft, signals }: Reading): Hit[] {
  return hits.map((hit) => {
    if (hit.family === 'mockery' && signals.distress && hit.weight >= 0.7) return { ...hit, level: 'stop' };
    if (hit.family === 'blame' && VICTIM.test(draft.complaint)) return { ...hit, level: 'stop' };
    return hit;
  });
}
