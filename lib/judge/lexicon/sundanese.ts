/** Sundanese cue words, written for this project. */
import type { CueWords } from './cues';

export const SUNDANESE: CueWords = {
  damage:
    'logak* bangkar* papotong* potong* leungit* ngaleungit* seep* beak* bocor* barolong* ngagulantung* bilatungan* pinuh* ngalembereh* katutupan* dikonci* konci* ngaco* euweuh* balong lumpur* hese_asup ngebul butut* ruksak* rarusak* raruksak* rusak* legok* laligok* bolong* balolong* ancur* ajur* jebol* urug* urugan* longsor* poek* poekeun pareum* paeh* caah* banjir* kabanjiran* kakeueum* ngeueumbeung ngeyembeng* ngeyembang* mampet* mampeng* bau* hangseur* bangir* numpuk* ngabudah* ngagunduk* balatak* patulayah* patulayah runtah_numpuk kotor* karotor* leueur* leutak* licin* heurin* macet* maracet* garing* saat_cai teu_ngocor ngocor* teu_hurung hurung* rubuh* runtuh* miring* doyong* retak* kiruh* kebul* haseup* gandeng* rieut* nyangkrung* teu_jalan teu_bisa_dibuka error* garejlug* gejlug* gujlag* gujleg* rugag* bucat',
  request:
    'tulung* punten* hoyong* mangga* sugan* pang* pangmenerkeun* pangdangdosankeun pangnyarioskeun menta* nyuhunkeun* nyungkeun* dipenta* cik* geura* enggal* enggalan* buru* sing_gancang gancang* ulah_diantep ngalapor* lapor* laporan* wadul* ngadu* ditingali* tingali* tempo* ditempo* talungtik* ditalungtik* perhatoskeun* diperhatoskeun* perhatikeun*',
  fix: 'dialusan* dialuskeun* alusan* benerkeun* dibenerkeun* dibebener* dibereskeun* bereskeun* dandanan* didangdosan* dangdosan* diaspal* ditambal* dicor* disaean* dibersihan* bersihan* beberesih* diberesihan* diangkut* angkutan dikeruk* dipasang* pasangan* diganti* ganti* dihurungkeun* hurungkeun* diatasi* ditertibkeun* tertibkeun* diurus* urus* diropea* ropea* dilegaan* disedot*',
  waiting:
    'iraha* lila* lami* can acan* tacan* teu_acan encan* masih* keneh* unggal* saban* tos_lami geus_lila geus_lami tos_sabaraha geus_sabaraha mangtaun* mangbulan* mangpoe* taun_ka_taun ti_baheula ti_kapungkur dugi_ka_ayeuna nepi_ka_ayeuna nepi_ayeuna teu_kungsi teu_pernah wae* deui* nungguan* ngantosan* ngantri* antri* tungguan*',
  neglect:
    'dipopohokeun poho* popoho* ping_pong template* didaweungkeun* teu_diangkat teu_mucunghul ceunah* cenah* diantep* antep* diantepkeun* teu_diurus teu_dipalire dipalire* teu_ditoél teu_ditanggapi teu_aya_tanggapan tanggapan* teu_aya_respon teu_direspon teu_diwaler teu_ngawaler kudu_viral viral* jangji* jangjina* bohong* ngabohong* omong* ngomong* carita_wungkul wungkul* kalah* kalahka* kalah_ka* sanes_bagian lain_bagian dipalingpongkeun dialungkeun* dibulak_balik bulak_balik* digawe* gawena* damelna* naon_gawena kamarana* kamana* hese* dihésé* dipersulit* ripuh* leuleuy',
  misconduct:
    'pungli* dipenta* mentaan* ditagih* nagih* preman* parkir_liar nyentak* disentak* jutek* judes* sombong* sarombong* teu_sopan korupsi* dikorupsi* ditilep* tilep* dipotong* calo*',
  suffering:
    'karunya* watir* hawatos* ripuh* hésé hese* susah* sangsara* cape* capek* kesel* bosen* sieun* salempang* bahaya* ngabahayakeun* rugi* nyeri* batuk* ararateul arateul* ateul* lieur* lieureun ceurik* labuh* tigejlug* tiporos* tijengkang* cilaka* geuleuh* keuheul* ambek* heran* aneh* parah* ya_allah gusti*',
  danger:
    'maot* pupus* labuh* tabrakan* katabrak* ditabrak* kahuruan* kabeuleum* kaduruk* kasetrum* palid* kabawa_cai ngungsi* rubuh* katinggang* ketiban oray* gering* ririwit tawuran* gelut* begal* dibegal* korban* nyawa* cilaka*',
  acute:
    'ayeuna* kiwari* dinten_ayeuna poe_ieu tadi* tadi_peuting peuting_ieu nembe* kakara* barusan* wengi_ieu enjing_tadi satuur* sapingping* sadada* asup_ka_imah lebet_ka_bumi ka_jero_imah',
  question:
    'naon* kumaha* iraha* dimana* kamana* saha* sabaraha* naha* kunaon* mana* carana* saratna* syaratna* tiasa* tumaros* taros* naroskeun* nanya* tataros* naha_tiasa dupi* aya_info info* aya_teu',
  praise:
    'alus* sae* saé hade* mantap* mantep* keren* hebat* juara* nuhun* hatur_nuhun haturnuhun* bagja* bungah* resep* reueus* bangga* jos* geulis* kasep* raos* ngeunah* rapih* beresih* tenang* sukses* sumanget* hurip*',
  prayer: 'mugi* mugia* mugi_mugi hayu_urang_doakeun doakeun* gusti* alhamdulillah* amin* wilujeng* pangdu* salamet* insya*',
  suggest:
    'usul* saran* kedahna* kuduna* kedah* kudu* saena* alusna* mending* leuwih_alus langkung_sae upami_tiasa mun_bisa lamun_bisa coba* cobi* hayang* hoyong* meh* supados* ngarah* ameh* tambihan* dibangun* ayakeun* diayakeun*',
  insult:
    'goblog* belegug* bodo* tolol* gelo* gélo anying* anjing* anjir* sia* siah* kehed* koplok* bebegig* nyebelkeun* lawak* borokokok*',
  laugh: 'wkwk* haha* seuri* pikaseurieun* lucu* heureuy*',
  agency:
    'bupati* walikota* pamarentah* pamarintah* dinas* camat* lurah* kades* kuwu* pa_bupati bapa* pa kang* kangmas pegawe* patugas* aparat* desa* pemda* pemkot* pemkab* mang* min*',
  own: 'imah* bumi* lembur* kampung* desa* rt rw abdi* urang* kuring* wargi* warga* payuneun* hareupeun* gigireun* tukangeun* caket* deukeut* daerah* wilayah* di_dieu didieu* parapatan* gang*',
  chat: 'dulur* lur euy* baraya* babaturan* sono* inget* baheula* ulin* dahar* ngopi* hayu* hayuk* ngiring* milu* emam* teh* a kang* ceu* teteh*',
  private: 'gaji* gajih* harga* hargana* gawean* pagawean* pabrik* duit* artos* negara* rahayat*',
  negation: 'teu henteu sanes lain tong ulah can acan euweuh moal',
  stillok: 'tos_sae tos_alus geus_alus tos_dibenerkeun geus_dialusan tos_hurung tos_caang caang* lancar* alus_ayeuna',
  event: 'acara* lomba* konser* pagelaran* wisata* ulin*',
};
