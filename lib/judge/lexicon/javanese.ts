/** Javanese cue words (East Java, Banyumas, Solo and Yogya, pesisir), written for this project. */
import type { CueWords } from './cues';

export const JAVANESE: CueWords = {
  damage:
    'kelep* entek* pedhot* pedot* gapuk* ucul* kalenan* mblabar* blabar* ireng* ngisor_dhengkul bermasalah malinge maling* copet* copete tatu* ora_bisa gak_iso rak_iso ora_iso gak_metu gak_murup kimplah* luber* njemblong* kothong* semprul sepet* ndhedhet rusak* bodhol* bodol* jeglong* jebros* bolong* growong* ambleg* amblek* ambrol* ajur* remuk* peteng* petengan mati* pet byarpet mampet* bumpet* buntet* buntu* banger* mambu* badeg* numpuk* kebak* kebanjiran* banjir* banjire kelem* kerem* klelep* kecemplung kintir* keli asat* ora_mili ora_metu ora_murup rak_murup ra_murup gak_murup ora_urip cethek* cetek* macete macet* lumuten lunyu* bledug* bleduk* kebul* kemebul* semrawut* slengkrah* pating_slengkrah rosok* rosokan karatan* mblandang mbludak* bludak* kimplah* dalan_rusak lemah* blethok* bletok* endut* kopros kepros kotos* ambyar* nggronjal* grunjal* gronjal* buthek* butek* reged* rusuh* letheg jember* suwek njeblug* njeblos*',
  request:
    'tulung* tulong* ndang* gek* mbok* mbuk jal ayo* nyuwun* nyuwon* suwun_dibantu dibantu* matur* wadul* sambat* lapor* aturi cekelen tilik* tiliki* ditiliki digatekke* gatekke* digatekno gatekno digagas* gagas* dirungokke rungokno dipikir* pikiren* diusut',
  fix: 'didandani* dandani* dandanono ndandani* digenahi* genahi* genahke benakno dibenakno dibenakke benakke benak* dibeneke* beneke* dibenekno dikeduk* keduk* dikeduki keruk* dikeruk* dikeruki* diresiki* resiki* resikono ngresiki dijukuk* dibuwak* dibuang disedot* diurus* urusen* ditoto* totonen ditambal* tambalen diaspal* disemen* diuruk* diganti* gantinen diterusne dituku ditambahi diatasi diopeni* openono ditandangi ditangani*',
  waiting:
    'kapan* durung* urung* rung isih* ijek* jek ijeh* iseh* tesih* suwi* suwe* sui* kawit* kaet* ket_wingi mulai_wingi sampek_saiki nganti* ngasi* bendino* ben_dino saben* ben_taun ben_tahun ben_udan taunan wis_suwe wes_suwe wis_pirang wes_pirang pirang* meneh* maneh* neh terus_ae wae* ae ngenteni* nunggu* ngantri* antri* ora_tau rak_tau gak_tau ra_tau tak_kunjung',
  neglect:
    'janjine* pajangan* jarene_rampung dilali ora_eling gak_tau_teko ora_ana_sing_teka ora_tekan endi_satpol epok* lali* ora_digagas ora_direken gak_direken direken* ora_diurus rak_kerumat ora_kopen gak_kopen ra_kopen kopen* umuk* janjine ngapusi* diapusi* apus* mbelgedes mbelgedhes gombal* omong_tok omdo tok_ae mung* cuma_foto kakean* nggedabrus gedabrus sakarepe sakkarepe sak_karepe karepe* males* lemot* telat* kesuwen* malah* malahan mosok* mosoko* masak* kudune* kudu* jarene* jare* nyatane* kerjane* kerjone* gaweane* ngopo* lapo* nyapo* opo_gunane muspro*',
  misconduct:
    'pungli* njaluk_duit njaluki* dijaluki* dipalak* nggatheli* gatheli* nyogok* srobot* sembarangan* mbengok* nesu* jutek* sengak* kemlinthi kemaki* parkire* larang* larange* kuwalik',
  suffering:
    'mesakke* mesakno* sakno melas* susah* rekoso* rekasa* angel* kesel* kesele pegel* mumet* ngelu* sumuk* wedi* gatelen* watuk* bosen* mangkel* gregeten* nelongso* nelangsa* sambat* rugi* tiwas* tiba* tibo* ceblok* kecelik* nangis* jengkel* mbebayani* bebaya* bahayani nggarai* marai* ora_iso_turu gak_iso_turu parah* pol*',
  danger:
    'mati* seda tiba* tibo* ditubruk* ketabrak* kobong* kobongan* kesetrum* kanyut* kentir* kintir* ngungsi* rubuh* ambruk* kebrukan* dibegal* ulo* loro* lara* sekarat* tawuran* gelut* korban* nyowo* nyawa* semaput*',
  acute:
    'saiki* sakniki* mau mau_bengi bengi_iki dino_iki dina_iki lagi_wae nembe* barusan* wingi* winginane* selutut sakdengkul sakdodo sakpupu mlebu_omah mlebet_griyo',
  question:
    'opo* apa piye* pripun* kepriye* kepriben* neng_endi ngendi* nandi* endi* pundi* piro* pinten* sopo* sinten* kapan* lapo ngopo carane* syarate* takon* tanglet* tanglet_min nopo* punopo oleh* angsal*',
  praise:
    'apik* sae* mantep* jos* jozz* jossgandos gandos ngeten top apike sip* siip* seneng* remen* rosa rosan matur_nuwun maturnuwun* suwun* nuwun* maturtengkyu hatur maturnuhun kece ayem* tentrem* adem* resik* penak* enak* gayeng* guyub* rukun* sehat* bangga*',
  prayer: 'mugi* mugo* mugo_mugo muga* pandonga* dongakke* nyuwun_pangestu gusti* pengeran* wilujeng* rahayu*',
  suggest:
    'usul* becike* luwih_becik luwih_apik mending* mbok_ya mbok_yo kudune* ben* supaya* yen_iso nek_iso lek_iso coba* jajal* diganti* tambahi* dibangun* dikei* dikeki* diwenehi* kepengen* pengen*',
  insult:
    'goblok* gathel* gatel* jancok* jancuk* cok cuk asu* asuu* bajilak* bajigur* bongko* matamu* ndasmu* ndlogok* dlogok* pekok* pekoh* kenthir* edan* gendeng* kampret* lawak* ngguyu* gemblung* congok* lambe* taek* telek*',
  laugh: 'wkwk* haha* ngguyu* ngakak* gumuyu* lucu* guyon* wkwk',
  agency: 'pak* pakde* lik* kades* lurah* pemkot* pemkab* bupati* mbak* mas* admine* wong_pemkot pamong* perangkat* penggede* pejabate*',
  own: 'omah* omahku* omahe* griyo* griya* nggonku* nggone* panggonan* deso* ndeso* ndesoku kampung* ngarep* ngarepe* mburi* sebelah* kidul* kidule* lor* wetan* kulon* gang* prapatan* pertelon* kene* kono* awakdewe awake_dewe dulur* sedulur* wargane* tonggo* tanggaku',
  chat: 'dulur* lur* bolo* konco* kanca* rek* dab cak ning* mangan* dolan* ngopi* melu* kangen* kelingan* mbiyen* biyen* jaman* guyon* ketemu* nonton* yuk*',
  private: 'gaji* bayaran* rego* regane* lowongan* pabrik* duite* duit* negoro* rakyat* pajek*',
  negation: 'ora gak ra rak ga orak mboten nda ndak dudu durung aja ojo',
  stillok: 'wis_apik wes_apik wis_dandan wes_didandani wis_murup wes_murup wis_surut lancar* alus* padhang* padang*',
  event: 'acara* lomba* konser* wayang* karnaval* nonton* dolan* wisata*',
};
