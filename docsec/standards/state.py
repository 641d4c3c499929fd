"""Codes of states and organisations: ISO 3166-1 alpha-3 and ICAO 9303-3 section 5.

Names are in English; whoever shows them may have better ones. A code that is not here
is a reason to look, never to refuse: lists age, and issuers differ.
"""

_ISO = """
ABW Aruba
AFG Afghanistan
AGO Angola
AIA Anguilla
ALA Åland Islands
ALB Albania
AND Andorra
ARE United Arab Emirates
ARG Argentina
ARM Armenia
ASM American Samoa
ATA Antarctica
ATF French Southern Territories
ATG Antigua and Barbuda
AUS Australia
AUT Austria
AZE Azerbaijan
BDI Burundi
BEL Belgium
BEN Benin
BES Bonaire, Sint Eustatius and Saba
BFA Burkina Faso
BGD Bangladesh
BGR Bulgaria
BHR Bahrain
BHS Bahamas
BIH Bosnia and Herzegovina
BLM Saint Barthélemy
BLR Belarus
BLZ Belize
BMU Bermuda
BOL Bolivia
BRA Brazil
BRB Barbados
BRN Brunei Darussalam
BTN Bhutan
BVT Bouvet Island
BWA Botswana
CAF Central African Republic
CAN Canada
CCK Cocos (Keeling) Islands
CHE Switzerland
CHL Chile
CHN China
CIV Côte d'Ivoire
CMR Cameroon
COD Democratic Republic of the Congo
COG Congo
COK Cook Islands
COL Colombia
COM Comoros
CPV Cabo Verde
CRI Costa Rica
CUB Cuba
CUW Curaçao
CXR Christmas Island
CYM Cayman Islands
CYP Cyprus
CZE Czechia
DEU Germany
DJI Djibouti
DMA Dominica
DNK Denmark
DOM Dominican Republic
DZA Algeria
ECU Ecuador
EGY Egypt
ERI Eritrea
ESH Western Sahara
ESP Spain
EST Estonia
ETH Ethiopia
FIN Finland
FJI Fiji
FLK Falkland Islands (Malvinas)
FRA France
FRO Faroe Islands
FSM Micronesia
GAB Gabon
GBR United Kingdom
GEO Georgia
GGY Guernsey
GHA Ghana
GIB Gibraltar
GIN Guinea
GLP Guadeloupe
GMB Gambia
GNB Guinea-Bissau
GNQ Equatorial Guinea
GRC Greece
GRD Grenada
GRL Greenland
GTM Guatemala
GUF French Guiana
GUM Guam
GUY Guyana
HKG Hong Kong
HMD Heard Island and McDonald Islands
HND Honduras
HRV Croatia
HTI Haiti
HUN Hungary
IDN Indonesia
IMN Isle of Man
IND India
IOT British Indian Ocean Territory
IRL Ireland
IRN Iran
IRQ Iraq
ISL Iceland
ISR Israel
ITA Italy
JAM Jamaica
JEY Jersey
JOR Jordan
JPN Japan
KAZ Kazakhstan
KEN Kenya
KGZ Kyrgyzstan
KHM Cambodia
KIR Kiribati
KNA Saint Kitts and Nevis
KOR Republic of Korea
KWT Kuwait
LAO Lao People's Democratic Republic
LBN Lebanon
LBR Liberia
LBY Libya
LCA Saint Lucia
LIE Liechtenstein
LKA Sri Lanka
LSO Lesotho
LTU Lithuania
LUX Luxembourg
LVA Latvia
MAC Macao
MAF Saint Martin (French part)
MAR Morocco
MCO Monaco
MDA Moldova
MDG Madagascar
MDV Maldives
MEX Mexico
MHL Marshall Islands
MKD North Macedonia
MLI Mali
MLT Malta
MMR Myanmar
MNE Montenegro
MNG Mongolia
MNP Northern Mariana Islands
MOZ Mozambique
MRT Mauritania
MSR Montserrat
MTQ Martinique
MUS Mauritius
MWI Malawi
MYS Malaysia
MYT Mayotte
NAM Namibia
NCL New Caledonia
NER Niger
NFK Norfolk Island
NGA Nigeria
NIC Nicaragua
NIU Niue
NLD Netherlands
NOR Norway
NPL Nepal
NRU Nauru
NZL New Zealand
OMN Oman
PAK Pakistan
PAN Panama
PCN Pitcairn
PER Peru
PHL Philippines
PLW Palau
PNG Papua New Guinea
POL Poland
PRI Puerto Rico
PRK Democratic People's Republic of Korea
PRT Portugal
PRY Paraguay
PSE Palestine
PYF French Polynesia
QAT Qatar
REU Réunion
ROU Romania
RUS Russian Federation
RWA Rwanda
SAU Saudi Arabia
SDN Sudan
SEN Senegal
SGP Singapore
SGS South Georgia and the South Sandwich Islands
SHN Saint Helena, Ascension and Tristan da Cunha
SJM Svalbard and Jan Mayen
SLB Solomon Islands
SLE Sierra Leone
SLV El Salvador
SMR San Marino
SOM Somalia
SPM Saint Pierre and Miquelon
SRB Serbia
SSD South Sudan
STP Sao Tome and Principe
SUR Suriname
SVK Slovakia
SVN Slovenia
SWE Sweden
SWZ Eswatini
SXM Sint Maarten (Dutch part)
SYC Seychelles
SYR Syrian Arab Republic
TCA Turks and Caicos Islands
TCD Chad
TGO Togo
THA Thailand
TJK Tajikistan
TKL Tokelau
TKM Turkmenistan
TLS Timor-Leste
TON Tonga
TTO Trinidad and Tobago
TUN Tunisia
TUR Türkiye
TUV Tuvalu
TWN Taiwan
TZA Tanzania
UGA Uganda
UKR Ukraine
UMI United States Minor Outlying Islands
URY Uruguay
USA United States of America
UZB Uzbekistan
VAT Holy See
VCT Saint Vincent and the Grenadines
VEN Venezuela
VGB Virgin Islands (British)
VIR Virgin Islands (U.S.)
VNM Viet Nam
VUT Vanuatu
WLF Wallis and Futuna
WSM Samoa
YEM Yemen
ZAF South Africa
ZMB Zambia
ZWE Zimbabwe
"""

_ICAO = """
D Germany
EUE European Union
GBD United Kingdom: British Overseas Territories citizen
GBN United Kingdom: British National (Overseas)
GBO United Kingdom: British Overseas citizen
GBP United Kingdom: British protected person
GBS United Kingdom: British subject
RKS Kosovo
UNO United Nations
UNA United Nations specialised agency
UNK Interim Administration Mission in Kosovo
IAO International Civil Aviation Organization (master lists only)
XBA African Development Bank
XCC Caribbean Community
XCE Council of Europe
XCO Common Market for Eastern and Southern Africa
XCT Turkish Republic of Northern Cyprus
XDC Southern African Development Community
XEC Economic Community of West African States
XES Organization of Eastern Caribbean States
XIM African Export-Import Bank
XMP Parliamentary Assembly of the Mediterranean
XOM Sovereign Military Order of Malta
XPO INTERPOL
XXA Stateless person (1954 Convention)
XXB Refugee (1951 Convention)
XXC Refugee, other
XXX Nationality not specified
"""

_SPECIMEN = {"UTO": "Utopia (specimens only)"}

_IN_USE = """
BDR Bundesdruckerei (specimens)
EUR European Union (superseded by EUE)
INP INTERPOL (superseded by XPO)
NTZ Neutral Zone (withdrawn)
SCG Serbia and Montenegro (dissolved 2006)
YUG Yugoslavia (dissolved 2003)
ROM Romania (superseded by ROU)
ZAR Zaire (superseded by COD)
TMP East Timor (superseded by TLS)
ANT Netherlands Antilles (dissolved 2010)
"""

_FANTASY = {
    "WSA": "World Service Authority",
}


def _read(table: str) -> dict[str, str]:
    rows = (line.partition(" ") for line in table.strip().splitlines())
    return {code: name for code, _, name in rows}


_RECOGNISED = _read(_ISO) | _read(_ICAO) | _SPECIMEN
_TOLERATED = _read(_IN_USE)


def state_name(code: str) -> str | None:
    """The English name of a code of the standard, without fillers; else None.

    >>> state_name("D")
    'Germany'
    """
    return _RECOGNISED.get(code)


def tolerated_name(code: str) -> str | None:
    """Whose code that is though no standard lists it; else None.

    >>> tolerated_name("INP")
    'INTERPOL (superseded by XPO)'
    """
    return _TOLERATED.get(code)


def fantasy_name(code: str) -> str | None:
    """Who prints documents under that code without being able to issue any."""
    return _FANTASY.get(code)


def state_codes() -> tuple[str, ...]:
    """All codes of the standards, sorted."""
    return tuple(sorted(_RECOGNISED))
