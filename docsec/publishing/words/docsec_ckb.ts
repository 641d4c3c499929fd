<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ku_IQ" sourcelanguage="en">
<context>
    <name>docsec</name>
    <message>
        <source>--each takes no --light; examine such a document alone</source>
        <translation>هەڵبژاردەی ⁦--each⁩ لەگەڵ ⁦--light⁩ نابێت؛ ئەم بەڵگەنامەیە بە تەنیا بپشکنە</translation>
    </message>
    <message>
        <source>00 stands for an unknown part; the standard asks for &lt;&lt;</source>
        <translation>00 لەبری بەشی نەزانراو نووسراوە؛ پێوەرەکە داوای ⁦&lt;&lt;⁩ دەکات</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>یەک ڕۆژ</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>یەک مانگ</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>یەک هەفتە</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>یەک ساڵ</translation>
    </message>
    <message>
        <source>11 months</source>
        <translation>یازدە مانگ</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>دوو ڕۆژ</translation>
    </message>
    <message>
        <source>2 months</source>
        <translation>دوو مانگ</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>دوو هەفتە</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>دوو ساڵ</translation>
    </message>
    <message>
        <source>A barcode breaks the rules of its own standard</source>
        <translation>بارکۆدێک ڕێساکانی پێوەری خۆی پێشێل دەکات</translation>
    </message>
    <message>
        <source>A character is not allowed in its field, but was not read surely</source>
        <translation>پیتێک یان ژمارەیەک لە خانەکەیدا ڕێگەپێدراو نییە، بەڵام بە دڵنیاییەوە نەخوێنراوەتەوە</translation>
    </message>
    <message>
        <source>A check digit is wrong, but characters it covers were not read surely</source>
        <translation>ژمارەیەکی وردبینی هەڵەیە، بەڵام هەندێک لەو پیت و ژمارانەی دەیانگرێتەوە بە دڵنیاییەوە نەخوێنراونەتەوە</translation>
    </message>
    <message>
        <source>A check that the profile demands is not here</source>
        <translation>وردبینییەک کە شێوازی پشکنین داوای دەکات لێرە نییە</translation>
    </message>
    <message>
        <source>A date does not exist, but its digits were not read surely</source>
        <translation>بەروارێک لە ساڵنامەدا بوونی نییە، بەڵام ژمارەکانی بە دڵنیاییەوە نەخوێنراونەتەوە</translation>
    </message>
    <message>
        <source>A document that is valid for more than fifteen years looks so too. Compare with the printed dates</source>
        <translation>بەڵگەنامەیەک کە زیاتر لە پازدە ساڵ کارا بێت، ئەویش وا دەردەکەوێت. لەگەڵ بەروارە چاپکراوەکان بەراوردی بکە</translation>
    </message>
    <message>
        <source>A field every licence has is missing: {field}</source>
        <translation>خانەیەک کە لە هەموو مۆڵەتێکدا هەیە نییە: {field}</translation>
    </message>
    <message>
        <source>A file in the pack has a name that is not allowed</source>
        <translation>فایلێک لە پاکێجەکەدا ناوێکی ڕێگەپێنەدراوی هەیە</translation>
    </message>
    <message>
        <source>A file in the pack was changed after signing. Do not use the pack</source>
        <translation>فایلێک لە پاکێجەکەدا دوای واژۆکردن گۆڕدراوە. پاکێجەکە بەکارمەهێنە</translation>
    </message>
    <message>
        <source>A group of fields is longer than its leg says</source>
        <translation>کۆمەڵێک خانە لەوە درێژترن کە قۆناغەکە دەیڵێت</translation>
    </message>
    <message>
        <source>A needed feature is missing: {feature}</source>
        <translation>توخمێکی پێویست نییە: {feature}</translation>
    </message>
    <message>
        <source>A needed field is missing: {field}</source>
        <translation>خانەیەکی پێویست نییە: {field}</translation>
    </message>
    <message>
        <source>A newer version of this pack is already installed</source>
        <translation>وەشانێکی نوێتری ئەم پاکێجە پێشتر دامەزراوە</translation>
    </message>
    <message>
        <source>A pack of this name by another signer is already installed</source>
        <translation>پاکێجێک بەم ناوە لە واژۆکارێکی ترەوە پێشتر دامەزراوە</translation>
    </message>
    <message>
        <source>A part is given twice</source>
        <translation>بەشێک دوو جار دراوە</translation>
    </message>
    <message>
        <source>A record is damaged. Keep the records folder and tell the expert.</source>
        <translation>تۆمارێک تێکچووە. بوخچەی تۆمارەکان بپارێزە و شارەزاکە ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>A result is red. Press {key} once more to let the traveller pass, or {back} to go back.</source>
        <translation>ئەنجامێک سوورە. بۆ ڕێگەدان بە گەشتیار جارێکی تر {key} دابگرە، یان {back} بۆ گەڕانەوە.</translation>
    </message>
    <message>
        <source>A size should stand here, not {found}</source>
        <translation>دەبێت لێرە قەبارە بێت، نەک {found}</translation>
    </message>
    <message>
        <source>A {role} may not approve keys of this kind</source>
        <translation>کەسێک بە ڕۆڵی {role} ناتوانێت کلیلی لەم جۆرە پەسەند بکات</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>ڕاگیراو</translation>
    </message>
    <message>
        <source>About this examination</source>
        <translation>دەربارەی ئەم پشکنینە</translation>
    </message>
    <message>
        <source>Access data of the chip</source>
        <translation>داتای دەستگەیشتن بە چیپ</translation>
    </message>
    <message>
        <source>Add a picture under another light</source>
        <translation>زیادکردنی وێنە بە ڕووناکییەکی تر</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>داتای زیادە</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Address of the laboratory</source>
        <translation>ناونیشانی تاقیگە</translation>
    </message>
    <message>
        <source>Address sticker of a residence permit</source>
        <translation>لکێنراوی ناونیشانی مۆڵەتی نیشتەجێبوون</translation>
    </message>
    <message>
        <source>Address sticker of an identity card</source>
        <translation>لکێنراوی ناونیشانی کارتی ناسنامە</translation>
    </message>
    <message>
        <source>After correction by hand:</source>
        <translation>دوای ڕاستکردنەوە بە دەست:</translation>
    </message>
    <message>
        <source>Age: {low} to {high}</source>
        <translation>تەمەن: لە {low} تا {high}</translation>
    </message>
    <message>
        <source>Age: {years}</source>
        <translation>تەمەن: {years}</translation>
    </message>
    <message>
        <source>Airline number of the ticket</source>
        <translation>ژمارەی کۆمپانیای فڕۆکەوانیی بلیت</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>ئاگادارکردنەوە</translation>
    </message>
    <message>
        <source>Alien's passport</source>
        <translation>پاسپۆرتی بیانی</translation>
    </message>
    <message>
        <source>All barcodes are digital seals, which have a check of their own</source>
        <translation>هەموو بارکۆدەکان مۆری دیجیتاڵین و وردبینیی تایبەت بە خۆیان هەیە</translation>
    </message>
    <message>
        <source>All barcodes were looked for</source>
        <translation>گەڕان بەدوای هەموو بارکۆدەکاندا تەواو بوو</translation>
    </message>
    <message>
        <source>An administrator imports them into this folder with the command {command}. Without them no signature of a seal can be checked.</source>
        <translation>بەڕێوەبەری سیستەم بە فەرمانی {command} دەیانهێنێتە ناو ئەم بوخچەیەوە. بەبێ ئەوان واژۆی هیچ مۆرێک وردبینی ناکرێت.</translation>
    </message>
    <message>
        <source>An examination needs a UUID as its id.</source>
        <translation>پشکنین پێویستی بە ناسێنەرێکی UUID هەیە.</translation>
    </message>
    <message>
        <source>An examination was broken off: {day}, {time}.</source>
        <translation>پشکنینێک پچڕا: {day}، {time}.</translation>
    </message>
    <message>
        <source>An examination with this id is there already.</source>
        <translation>پشکنینێک بەم ناسێنەرە پێشتر هەیە.</translation>
    </message>
    <message>
        <source>Another MRZ</source>
        <translation>ناوچەیەکی تری MRZ</translation>
    </message>
    <message>
        <source>Another MRZ was found in {name} and not checked. Examine it alone</source>
        <translation>لە {name} ناوچەیەکی تری MRZ دۆزرایەوە و وردبینیی بۆ نەکراوە. بە تەنیا بیپشکنە</translation>
    </message>
    <message>
        <source>Another docsec has these records open. Close it first.</source>
        <translation>ئەم تۆمارانە لە بەرنامەیەکی تری docsec کراونەتەوە. سەرەتا ئەوەیان دابخە.</translation>
    </message>
    <message>
        <source>Another document in the pictures says something else of its holder</source>
        <translation>بەڵگەنامەیەکی تر لە وێنەکاندا شتێکی جیاواز دەربارەی هەڵگرەکەی دەڵێت</translation>
    </message>
    <message>
        <source>Another light</source>
        <translation>ڕووناکیی تر</translation>
    </message>
    <message>
        <source>Another number of the holder</source>
        <translation>ژمارەیەکی تری هەڵگر</translation>
    </message>
    <message>
        <source>Another pack with this version number is installed. Ask for a new version</source>
        <translation>پاکێجێکی تر بە هەمان ژمارەی وەشان دامەزراوە. داوای وەشانێکی نوێ بکە</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>جێبەجێکردن</translation>
    </message>
    <message>
        <source>Arrival attestation</source>
        <translation>بڕوانامەی گەیشتن</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>وەک چاپکراوە</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>وەک خوێنراوەتەوە</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>وەک ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>Ask for the boarding pass if the route is in question</source>
        <translation>ئەگەر گومان لە هێڵی گەشتەکە هەبوو، داوای کارتی سواربوون بکە</translation>
    </message>
    <message>
        <source>Ask for the pass of this journey. The year of a flight is not in the barcode, so an old pass can look like a new one</source>
        <translation>داوای کارتی سواربوونی ئەم گەشتە بکە. ساڵی گەشت لە بارکۆدەکەدا نییە، بۆیە کارتێکی کۆن لەوانەیە وەک نوێ دەربکەوێت</translation>
    </message>
    <message>
        <source>Ask for the passport of that number: a visa can stay valid in an old passport. Without it, refer the traveller to the second line</source>
        <translation>داوای ئەو پاسپۆرتە بکە کە ئەو ژمارەیەی هەیە: ڤیزا لەوانەیە لە پاسپۆرتێکی کۆندا هەر کارا بێت. ئەگەر نەبوو، گەشتیارەکە ڕەوانەی هێڵی دووەم بکە</translation>
    </message>
    <message>
        <source>Ask how the traveller came by the pass. Spellings, short names and mistakes of booking are common</source>
        <translation>بپرسە گەشتیارەکە چۆن کارتەکەی دەست کەوتووە. جیاوازیی نووسین و ناوی کورتکراوە و هەڵەی حیجزکردن باون</translation>
    </message>
    <message>
        <source>Ask the administrator to import the certificate, then check again</source>
        <translation>داوا لە بەڕێوەبەری سیستەم بکە بڕوانامەکە هاوردە بکات، پاشان دووبارە وردبینی بکە</translation>
    </message>
    <message>
        <source>At border control a specimen is never green.</source>
        <translation>لە کۆنترۆڵی سنوور نموونە هەرگیز سەوز نابێت.</translation>
    </message>
    <message>
        <source>Audit information</source>
        <translation>زانیاریی چاودێری</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>ڕەسەنایەتی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Baggage tag</source>
        <translation>پسووڵەی بار</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>بارکۆد</translation>
    </message>
    <message>
        <source>Barcode and machine-readable zone</source>
        <translation>بارکۆد و ناوچەی خوێندنەوەی ئامێری</translation>
    </message>
    <message>
        <source>Barcode and print differ in characters that were not read surely</source>
        <translation>بارکۆد و چاپەکە لە پیت یان ژمارەیەکدا جیاوازن کە بە دڵنیاییەوە نەخوێنراوەتەوە</translation>
    </message>
    <message>
        <source>Barcode {number}: {kind}</source>
        <translation>بارکۆدی {number}: {kind}</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>بارکۆدەکان</translation>
    </message>
    <message>
        <source>Barcodes of a picture</source>
        <translation>بارکۆدەکانی وێنەیەک</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ژمارەی وەجبە</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>داتای دووانی</translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation>کارتی سواربوون</translation>
    </message>
    <message>
        <source>Boarding pass (IATA)</source>
        <translation>کارتی سواربوون (IATA)</translation>
    </message>
    <message>
        <source>Boarding pass and passport</source>
        <translation>کارتی سواربوون و پاسپۆرت</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>ژمارەی حیجزکردن</translation>
    </message>
    <message>
        <source>Border control</source>
        <translation>کۆنترۆڵی سنوور</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>پچڕاو</translation>
    </message>
    <message>
        <source>By its two-digit year the document expired before its holder was born</source>
        <translation>بەپێی ساڵی دووژمارەیی، بەڵگەنامەکە پێش لەدایکبوونی هەڵگرەکەی بەسەرچووە</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بایتەکان</translation>
    </message>
    <message>
        <source>Bytes follow the signature</source>
        <translation>دوای واژۆکە بایت هەیە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>هەڵوەشێنرایەوە</translation>
    </message>
    <message>
        <source>Capture the page again at a higher resolution</source>
        <translation>وێنەی پەڕەکە بە ڕوونییەکی بەرزتر دووبارە بگرە</translation>
    </message>
    <message>
        <source>Capture the page under this light, or look with a lamp</source>
        <translation>وێنەی پەڕەکە بەم ڕووناکییە بگرە، یان بە چرا سەیری بکە</translation>
    </message>
    <message>
        <source>Captured here</source>
        <translation>لێرە گیراوە</translation>
    </message>
    <message>
        <source>Card access number</source>
        <translation>ژمارەی دەستگەیشتن بە کارت</translation>
    </message>
    <message>
        <source>Card, TD1 size</source>
        <translation>کارت بە قەبارەی TD1</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>ژمارەی بڕوانامە</translation>
    </message>
    <message>
        <source>Certificate of permanent residence</source>
        <translation>بڕوانامەی نیشتەجێبوونی هەمیشەیی</translation>
    </message>
    <message>
        <source>Certificate of the signer</source>
        <translation>بڕوانامەی واژۆکار</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>بڕوانامەکان</translation>
    </message>
    <message>
        <source>Certificates for digital seals</source>
        <translation>بڕوانامەکانی مۆری دیجیتاڵ</translation>
    </message>
    <message>
        <source>Characters in doubt, look at them: {count}</source>
        <translation>پیت و ژمارەی جێی گومان، سەیریان بکە: {count}</translation>
    </message>
    <message>
        <source>Characters of the machine-readable zone</source>
        <translation>پیت و ژمارەکانی ناوچەی خوێندنەوەی ئامێری</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>وردبینی</translation>
    </message>
    <message>
        <source>Check digit of the date of birth</source>
        <translation>ژمارەی وردبینیی بەرواری لەدایکبوون</translation>
    </message>
    <message>
        <source>Check digit of the date of expiry</source>
        <translation>ژمارەی وردبینیی بەرواری بەسەرچوون</translation>
    </message>
    <message>
        <source>Check digit of the document number</source>
        <translation>ژمارەی وردبینیی ژمارەی بەڵگەنامە</translation>
    </message>
    <message>
        <source>Check digit of the optional data</source>
        <translation>ژمارەی وردبینیی داتای ئارەزوومەندانە</translation>
    </message>
    <message>
        <source>Check digit over</source>
        <translation>ژمارەی وردبینیی خانە</translation>
    </message>
    <message>
        <source>Check digit over {field}: {found} found, {due} expected. Wrong in all: {count}</source>
        <translation>ژمارەی وردبینی بۆ {field}: دۆزراوە {found}، چاوەڕوانکراو {due}. ژمارە هەڵەکان بەگشتی: {count}</translation>
    </message>
    <message>
        <source>Check digits of the machine-readable zone</source>
        <translation>ژمارەکانی وردبینیی ناوچەی خوێندنەوەی ئامێری</translation>
    </message>
    <message>
        <source>Check for an extension on another page. An expired document is not therefore false</source>
        <translation>لە پەڕەیەکی تردا بەدوای درێژکردنەوەدا بگەڕێ. بەڵگەنامەی بەسەرچوو بەوەندە ساختە نییە</translation>
    </message>
    <message>
        <source>Check that all characters were read, or correct the lines by hand</source>
        <translation>دڵنیا بە هەموو پیت و ژمارەکان خوێنراونەتەوە، یان دێڕەکان بە دەست ڕاست بکەرەوە</translation>
    </message>
    <message>
        <source>Check that all pictures are of one traveller. If they are, refer the traveller to the second line</source>
        <translation>دڵنیا بە هەموو وێنەکان هی یەک گەشتیارن. ئەگەر وا بوو، گەشتیارەکە ڕەوانەی هێڵی دووەم بکە</translation>
    </message>
    <message>
        <source>Check that both belong to the traveller. Names change by marriage, and sets of documents are mixed up in a family</source>
        <translation>دڵنیا بە هەردووکیان هی گەشتیارەکەن. ناو بە هاوسەرگیری دەگۆڕێت، و لە خێزانێکدا بەڵگەنامەکان تێکەڵ دەبن</translation>
    </message>
    <message>
        <source>Check that the code was read right. Look the issuer up: lists of codes age, and this alone proves nothing</source>
        <translation>دڵنیا بە کۆدەکە بە دروستی خوێنراوەتەوە. بەدوای لایەنی دەرکردندا بگەڕێ: لیستی کۆدەکان کۆن دەبن، و ئەمە بە تەنیا هیچ ناسەلمێنێت</translation>
    </message>
    <message>
        <source>Check that the document lay flat and still. A reprinted or scaled zone shows so; compare with a genuine document on the same device</source>
        <translation>دڵنیا بە بەڵگەنامەکە تەخت و جێگیر بووە. ناوچەی دووبارە چاپکراو یان قەبارەگۆڕاو وا دەردەکەوێت؛ لەسەر هەمان ئامێر لەگەڵ بەڵگەنامەیەکی ڕەسەن بەراوردی بکە</translation>
    </message>
    <message>
        <source>Check that the whole page lies flat and that nothing covers its edges. Compare with a genuine document on the same device</source>
        <translation>دڵنیا بە هەموو پەڕەکە تەختە و هیچ شتێک لێوارەکانی دانەپۆشیوە. لەسەر هەمان ئامێر لەگەڵ بەڵگەنامەیەکی ڕەسەن بەراوردی بکە</translation>
    </message>
    <message>
        <source>Check the date of this computer first</source>
        <translation>سەرەتا لە بەرواری ئەم کۆمپیوتەرە دڵنیا بە</translation>
    </message>
    <message>
        <source>Check whether the rules of entry ask for a longer validity</source>
        <translation>دڵنیا بە ئاخۆ ڕێساکانی چوونەژوورەوە داوای کاراییەکی درێژتر دەکەن</translation>
    </message>
    <message>
        <source>Check-in number</source>
        <translation>ژمارەی ڕێکاری گەشت</translation>
    </message>
    <message>
        <source>Checking and copying the pack</source>
        <translation>وردبینی و کۆپیکردنی پاکێج</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation>وردبینیی زنجیرە</translation>
    </message>
    <message>
        <source>Checking the pages of the records file</source>
        <translation>وردبینیی پەڕەکانی فایلی تۆمارەکان</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <translation>وردبینیی تۆمارەکان</translation>
    </message>
    <message>
        <source>Checking the signature of a digital seal</source>
        <translation>وردبینیی واژۆی مۆرێکی دیجیتاڵی</translation>
    </message>
    <message>
        <source>Checking: {check}</source>
        <translation>وردبینی دەکرێت: {check}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>وردبینییەکان</translation>
    </message>
    <message>
        <source>Checks against lists</source>
        <translation>وردبینی لە لیستەکاندا</translation>
    </message>
    <message>
        <source>Checks of authenticity</source>
        <translation>وردبینییەکانی ڕەسەنایەتی</translation>
    </message>
    <message>
        <source>Checks of validity</source>
        <translation>وردبینییەکانی کارایی</translation>
    </message>
    <message>
        <source>Checks: {result}</source>
        <translation>ئەنجامی وردبینی: {result}</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>چیپ</translation>
    </message>
    <message>
        <source>Chip: not examined. This program reads no chips</source>
        <translation>چیپ: نەپشکنراوە. ئەم بەرنامەیە چیپ ناخوێنێتەوە</translation>
    </message>
    <message>
        <source>Choose the seal that belongs to this document</source>
        <translation>ئەو مۆرە دیجیتاڵییە هەڵبژێرە کە هی ئەم بەڵگەنامەیەیە</translation>
    </message>
    <message>
        <source>Class of travel</source>
        <translation>پلەی گەشت</translation>
    </message>
    <message>
        <source>Class of vehicle</source>
        <translation>جۆری ئۆتۆمبێل</translation>
    </message>
    <message>
        <source>Class of vehicle in words</source>
        <translation>جۆری ئۆتۆمبێل بە نووسین</translation>
    </message>
    <message>
        <source>Close it as broken off</source>
        <translation>داخستنی وەک پچڕاو</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>داخستن بەبێ گۆڕین</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>نزیکتر (+)</translation>
    </message>
    <message>
        <source>Coaxial light</source>
        <translation>ڕووناکیی هاوتەوەر</translation>
    </message>
    <message>
        <source>Code {code}. Mandatory in this profile.</source>
        <translation>کۆدی {code}. لەم شێوازەدا ناچارییە.</translation>
    </message>
    <message>
        <source>Code {code}. On trial: it never counts.</source>
        <translation>کۆدی {code}. لە تاقیکردنەوەدایە: هەرگیز هەژمار ناکرێت.</translation>
    </message>
    <message>
        <source>Code {code}. Optional in this profile.</source>
        <translation>کۆدی {code}. لەم شێوازەدا ئارەزوومەندانەیە.</translation>
    </message>
    <message>
        <source>Codes of state and nationality</source>
        <translation>کۆدەکانی دەوڵەت و ڕەگەزنامە</translation>
    </message>
    <message>
        <source>Colour of the eyes</source>
        <translation>ڕەنگی چاو</translation>
    </message>
    <message>
        <source>Colour of the hair</source>
        <translation>ڕەنگی قژ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ڕەنگەکان</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>نزیک ببەوە</translation>
    </message>
    <message>
        <source>Compare both with the print by eye. Who changes the print often forgets the barcode. An unsigned barcode alone proves nothing</source>
        <translation>هەردووکیان بە چاو لەگەڵ چاپەکە بەراورد بکە. ئەوەی چاپەکە دەگۆڕێت زۆرجار بارکۆدەکەی لەبیر دەچێت. بارکۆدی واژۆنەکراو بە تەنیا هیچ ناسەلمێنێت</translation>
    </message>
    <message>
        <source>Compare it with a specimen by hand</source>
        <translation>بە دەست لەگەڵ نموونەیەک بەراوردی بکە</translation>
    </message>
    <message>
        <source>Compare single characters with a genuine document under a magnifier</source>
        <translation>بە گەورەکەر پیت و ژمارەکان یەک بە یەک لەگەڵ بەڵگەنامەیەکی ڕەسەن بەراورد بکە</translation>
    </message>
    <message>
        <source>Compare single characters with a genuine document under a magnifier. Few issuers print another typeface; a forger without OCR-B does</source>
        <translation>بە گەورەکەر پیت و ژمارەکان یەک بە یەک لەگەڵ بەڵگەنامەیەکی ڕەسەن بەراورد بکە. کەم لایەنی دەرکردن بە فۆنتێکی تر چاپ دەکات؛ ساختەکارێک کە OCR-B نەبێت وا دەکات</translation>
    </message>
    <message>
        <source>Compare the document's print and paper with the seal by eye</source>
        <translation>بە چاو چاپ و کاغەزی بەڵگەنامەکە لەگەڵ مۆرە دیجیتاڵییەکە بەراورد بکە</translation>
    </message>
    <message>
        <source>Compare the fields of the seal with the print by eye. Ask the administrator for the certificate of the signer</source>
        <translation>بە چاو خانەکانی مۆرە دیجیتاڵییەکە لەگەڵ چاپەکە بەراورد بکە. داوای بڕوانامەی واژۆکار لە بەڕێوەبەری سیستەم بکە</translation>
    </message>
    <message>
        <source>Compare the marked characters with the document. If one was read wrong, correct it by hand. If they are printed so, refer the document to the second line</source>
        <translation>پیت و ژمارە نیشانکراوەکان لەگەڵ بەڵگەنامەکە بەراورد بکە. ئەگەر یەکێکیان بە هەڵە خوێنرابووەوە، بە دەست ڕاستی بکەرەوە. ئەگەر وا چاپ کرابوون، بەڵگەنامەکە ڕەوانەی هێڵی دووەم بکە</translation>
    </message>
    <message>
        <source>Compare the marked characters with the document. If one was read wrong, correct it by hand. If they are printed so, refer the document to the second line. Right check digits prove nothing: a forger can compute them</source>
        <translation>پیت و ژمارە نیشانکراوەکان لەگەڵ بەڵگەنامەکە بەراورد بکە. ئەگەر یەکێکیان بە هەڵە خوێنرابووەوە، بە دەست ڕاستی بکەرەوە. ئەگەر وا چاپ کرابوون، بەڵگەنامەکە ڕەوانەی هێڵی دووەم بکە. ژمارەی وردبینیی دروست هیچ ناسەلمێنێت: ساختەکار دەتوانێت هەژماری بکات</translation>
    </message>
    <message>
        <source>Compare the name by eye</source>
        <translation>ناوەکە بە چاو بەراورد بکە</translation>
    </message>
    <message>
        <source>Compare the size with that of a genuine document</source>
        <translation>قەبارەکە لەگەڵ هی بەڵگەنامەیەکی ڕەسەن بەراورد بکە</translation>
    </message>
    <message>
        <source>Compare their text with the print by eye</source>
        <translation>بە چاو دەقەکەیان لەگەڵ چاپەکە بەراورد بکە</translation>
    </message>
    <message>
        <source>Compare with a genuine document of the same model</source>
        <translation>لەگەڵ بەڵگەنامەیەکی ڕەسەنی هەمان مۆدێل بەراوردی بکە</translation>
    </message>
    <message>
        <source>Compare with the printed date and correct it by hand</source>
        <translation>لەگەڵ بەرواری چاپکراو بەراوردی بکە و بە دەست ڕاستی بکەرەوە</translation>
    </message>
    <message>
        <source>Compare with the printed date. If it is printed so, refer the document to the second line</source>
        <translation>لەگەڵ بەرواری چاپکراو بەراوردی بکە. ئەگەر وا چاپ کرابوو، بەڵگەنامەکە ڕەوانەی هێڵی دووەم بکە</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>بەراورد</translation>
    </message>
    <message>
        <source>Compliance type</source>
        <translation>جۆری گونجان</translation>
    </message>
    <message>
        <source>Composite check digit</source>
        <translation>ژمارەی وردبینیی گشتی</translation>
    </message>
    <message>
        <source>Content as coded</source>
        <translation>ناوەڕۆک وەک کۆدکراوە</translation>
    </message>
    <message>
        <source>Content as coded: {key}</source>
        <translation>ناوەڕۆک وەک خۆی: {key}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>بەردەوام بە</translation>
    </message>
    <message>
        <source>Correct the MRZ</source>
        <translation>ڕاستکردنەوەی MRZ</translation>
    </message>
    <message>
        <source>Correct the MRZ: type what the document shows</source>
        <translation>ڕاستکردنەوەی MRZ: ئەوە بنووسە کە بەڵگەنامەکە پیشانی دەدات</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>بە دەست ڕاستکراوەتەوە</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>وڵات</translation>
    </message>
    <message>
        <source>Crew member certificate</source>
        <translation>بڕوانامەی ئەندامی ستاف</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>ژمارەی کڕیار</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تاریک</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داتا</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>بەرواری لەدایکبوون</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>بەرواری بەسەرچوون</translation>
    </message>
    <message>
        <source>Date of flight</source>
        <translation>بەرواری گەشتی فڕۆکە</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>بەرواری دەرچوون</translation>
    </message>
    <message>
        <source>Date of the card design</source>
        <translation>بەرواری دیزاینی کارت</translation>
    </message>
    <message>
        <source>Date of the next dose</source>
        <translation>بەرواری ژەمی داهاتوو</translation>
    </message>
    <message>
        <source>Date of the signature</source>
        <translation>بەرواری واژۆ</translation>
    </message>
    <message>
        <source>Date of vaccination</source>
        <translation>بەرواری کوتان</translation>
    </message>
    <message>
        <source>Date the verdict is for</source>
        <translation>بەرواری بنەمای ئەنجام</translation>
    </message>
    <message>
        <source>Dates of the machine-readable zone</source>
        <translation>بەروارەکانی ناوچەی خوێندنەوەی ئامێری</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>بەروار</translation>
    </message>
    <message>
        <source>Days left: {days}</source>
        <translation>ڕۆژی ماوە: {days}</translation>
    </message>
    <message>
        <source>Days since expiry: {days}</source>
        <translation>ڕۆژ لە بەسەرچوونەوە: {days}</translation>
    </message>
    <message>
        <source>Days the document must remain valid</source>
        <translation>ژمارەی ئەو ڕۆژانەی دەبێت بەڵگەنامەکە کارا بمێنێت</translation>
    </message>
    <message>
        <source>Days the flight may lie before or after today</source>
        <translation>ژمارەی ئەو ڕۆژانەی گەشت دەکرێت پێش یان دوای ئەمڕۆ بێت</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>ڕۆژ: {days}</translation>
    </message>
    <message>
        <source>Decides which checks must succeed before a result can be green.</source>
        <translation>دیاری دەکات کام وردبینی دەبێت سەرکەوتوو بێت پێش ئەوەی ئەنجام سەوز بێت.</translation>
    </message>
    <message>
        <source>Digital seal</source>
        <translation>مۆری دیجیتاڵی</translation>
    </message>
    <message>
        <source>Digital seal (ICAO IDB)</source>
        <translation>مۆری دیجیتاڵی (ICAO IDB)</translation>
    </message>
    <message>
        <source>Digital seal (ICAO VDS)</source>
        <translation>مۆری دیجیتاڵی (ICAO VDS)</translation>
    </message>
    <message>
        <source>Digital seal (ICAO VDS-NC)</source>
        <translation>مۆری دیجیتاڵی (ICAO VDS-NC)</translation>
    </message>
    <message>
        <source>Digital seal and machine-readable zone</source>
        <translation>مۆری دیجیتاڵی و ناوچەی خوێندنەوەی ئامێری</translation>
    </message>
    <message>
        <source>Digital seal of an unknown kind</source>
        <translation>مۆری دیجیتاڵیی جۆر نەناسراو</translation>
    </message>
    <message>
        <source>Digital travel authorization</source>
        <translation>مۆڵەتی گەشتی دیجیتاڵی</translation>
    </message>
    <message>
        <source>Diplomatic passport</source>
        <translation>پاسپۆرتی دیپلۆماسی</translation>
    </message>
    <message>
        <source>Disease code</source>
        <translation>کۆدی نەخۆشی</translation>
    </message>
    <message>
        <source>Distance from the threshold (-1 to 1): {margin:.2f}</source>
        <translation>دووری لە سنووری جیاکەرەوە (لە ⁦-1⁩ تا 1): {margin:.2f}</translation>
    </message>
    <message>
        <source>Distance in mm</source>
        <translation>دووری بە میلیمەتر</translation>
    </message>
    <message>
        <source>Document code</source>
        <translation>کۆدی بەڵگەنامە</translation>
    </message>
    <message>
        <source>Document discriminator</source>
        <translation>ژمارەی جیاکەرەوەی بەڵگەنامە</translation>
    </message>
    <message>
        <source>Document examination</source>
        <translation>پشکنینی بەڵگەنامە</translation>
    </message>
    <message>
        <source>Document kept</source>
        <translation>بەڵگەنامە گل دراوەتەوە</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>ژمارەی بەڵگەنامە</translation>
    </message>
    <message>
        <source>Document reference</source>
        <translation>سەرچاوەی بەڵگەنامە</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>جۆری بەڵگەنامە</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>ژەم</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>مۆڵەتی شۆفێری</translation>
    </message>
    <message>
        <source>Driving licence (AAMVA)</source>
        <translation>مۆڵەتی شۆفێری (AAMVA)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ئیمەیل</translation>
    </message>
    <message>
        <source>E-mail of the laboratory</source>
        <translation>ئیمەیلی تاقیگە</translation>
    </message>
    <message>
        <source>Each one appears here as soon as it begins.</source>
        <translation>هەر پشکنینێک هەر کە دەست پێ بکات لێرە دەردەکەوێت.</translation>
    </message>
    <message>
        <source>Electronic ticket indicator</source>
        <translation>نیشانەی بلیتی ئەلیکترۆنی</translation>
    </message>
    <message>
        <source>Emergency passport</source>
        <translation>پاسپۆرتی کتوپڕ</translation>
    </message>
    <message>
        <source>Emergency travel document</source>
        <translation>بەڵگەنامەی گەشتی کتوپڕ</translation>
    </message>
    <message>
        <source>Endorsements</source>
        <translation>مۆڵەتە زیادەکان</translation>
    </message>
    <message>
        <source>Endorsements in words</source>
        <translation>مۆڵەتە زیادەکان بە نووسین</translation>
    </message>
    <message>
        <source>Entry {entry} of the chain makes no sense.</source>
        <translation>بڕگەی {entry} لە زنجیرەکەدا واتای نییە.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>هەڵسەنگاندن</translation>
    </message>
    <message>
        <source>Evaluation: not captured here</source>
        <translation>هەڵسەنگاندن: وێنەکە لێرە نەگیراوە</translation>
    </message>
    <message>
        <source>Every examination is kept encrypted.</source>
        <translation>هەموو پشکنینێک بە شفرەکراوی هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>Every examination is kept encrypted. All who work at this station use one passphrase. Take several words; at least 8 signs.</source>
        <translation>هەموو پشکنینێک بە شفرەکراوی هەڵدەگیرێت. هەموو ئەوانەی لەم وێستگەیە کار دەکەن یەک دەستەواژەی تێپەڕین بەکاردەهێنن. چەند وشەیەک هەڵبژێرە، لانیکەم 8 پیت یان هێما.</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>پشکنین</translation>
    </message>
    <message>
        <source>Examination of a document</source>
        <translation>پشکنینی بەڵگەنامەیەک</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>پشکنین</translation>
    </message>
    <message>
        <source>Examine each document alone, so that it is clear which seal belongs to it</source>
        <translation>هەر بەڵگەنامەیەک بە تەنیا بپشکنە، تا ڕوون بێت کام مۆری دیجیتاڵی هی ئەوە</translation>
    </message>
    <message>
        <source>Examine paper, print and security features by hand</source>
        <translation>کاغەز و چاپ و نیشانە ئەمنییەکان بە دەست بپشکنە</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>چاوەڕوانکراو</translation>
    </message>
    <message>
        <source>Expired on {day}. Days since: {days}</source>
        <translation>بەسەرچوو، بەروار: {day}. ڕۆژی تێپەڕیو: {days}</translation>
    </message>
    <message>
        <source>Expired: {time} ago</source>
        <translation>بەسەرچوو، ماوەی تێپەڕیو: {time}</translation>
    </message>
    <message>
        <source>Expires on {day}. Days left: {days}</source>
        <translation>بەسەردەچێت، بەروار: {day}. ڕۆژی ماوە: {days}</translation>
    </message>
    <message>
        <source>Expiry of the dangerous goods licence</source>
        <translation>بەسەرچوونی مۆڵەتی گواستنەوەی کەرەستەی مەترسیدار</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>شکستخواردوو</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>دوورتر (-)</translation>
    </message>
    <message>
        <source>Fast track</source>
        <translation>ڕێڕەوی خێرا</translation>
    </message>
    <message>
        <source>Feature {number}</source>
        <translation>توخمی {number}</translation>
    </message>
    <message>
        <source>Federal vehicle codes</source>
        <translation>کۆدە فیدراڵییەکانی ئۆتۆمبێل</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>مێ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانە</translation>
    </message>
    <message>
        <source>Field {code} of the issuer</source>
        <translation>خانەی لایەنی دەرکردن {code}</translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation>خانەی {name}</translation>
    </message>
    <message>
        <source>Fields of a later version</source>
        <translation>خانەکانی وەشانێکی دواتر</translation>
    </message>
    <message>
        <source>Finding the page</source>
        <translation>دۆزینەوەی پەڕەکە</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>پەنجەمۆر (SHA-256)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>ناوی یەکەم</translation>
    </message>
    <message>
        <source>First name cut short</source>
        <translation>ناوی یەکەم کورتکراوەتەوە</translation>
    </message>
    <message>
        <source>Flight number</source>
        <translation>ژمارەی گەشتی فڕۆکە</translation>
    </message>
    <message>
        <source>For the administrator. People judge better when they look first. A change is written to the log.</source>
        <translation>بۆ بەڕێوەبەری سیستەم. مرۆڤ باشتر بڕیار دەدات کاتێک سەرەتا سەیر بکات. هەر گۆڕانێک لە تۆماری کارەکاندا دەنووسرێت.</translation>
    </message>
    <message>
        <source>For use by the airline</source>
        <translation>بۆ بەکارهێنانی کۆمپانیای فڕۆکەوانی</translation>
    </message>
    <message>
        <source>Format code</source>
        <translation>کۆدی شێوە</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>دۆزراوە</translation>
    </message>
    <message>
        <source>Found in an alert list. Send to second line</source>
        <translation>لە لیستی ئاگادارکردنەوەدا دۆزرایەوە. ڕەوانەی هێڵی دووەمی بکە</translation>
    </message>
    <message>
        <source>Free baggage</source>
        <translation>باری بێ بەرامبەر</translation>
    </message>
    <message>
        <source>French driving licence</source>
        <translation>مۆڵەتی شۆفێریی فەڕەنسی</translation>
    </message>
    <message>
        <source>French identity card, 1988-2021</source>
        <translation>کارتی ناسنامەی فەڕەنسی، لە 1988 تا 2021</translation>
    </message>
    <message>
        <source>Frequent flyer airline</source>
        <translation>کۆمپانیای بەرنامەی گەشتیاری هەمیشەیی</translation>
    </message>
    <message>
        <source>Frequent flyer number</source>
        <translation>ژمارەی گەشتیاری هەمیشەیی</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>لە فایلەوە</translation>
    </message>
    <message>
        <source>From a paired folder</source>
        <translation>لە بوخچەیەکی بەستراوەوە</translation>
    </message>
    <message>
        <source>From airport</source>
        <translation>لە فڕۆکەخانەی</translation>
    </message>
    <message>
        <source>From character to character</source>
        <translation>لە پیتێکەوە بۆ پیتێک</translation>
    </message>
    <message>
        <source>From the left edge</source>
        <translation>لە لێواری چەپەوە</translation>
    </message>
    <message>
        <source>From the lower edge</source>
        <translation>لە لێواری خوارەوە</translation>
    </message>
    <message>
        <source>Frontier worker permit</source>
        <translation>مۆڵەتی کرێکاری سنووری</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ناوی تەواو</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>ناوەکان</translation>
    </message>
    <message>
        <source>Glare on the MRZ: move the lamp or the document</source>
        <translation>بریقە لەسەر MRZ: چرا یان بەڵگەنامەکە بجوڵێنە</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>درێژەپێدان</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سەوز</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>خۆڵەمێشی</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>باڵا</translation>
    </message>
    <message>
        <source>Height in centimetres</source>
        <translation>باڵا بە سانتیمەتر</translation>
    </message>
    <message>
        <source>High convenience</source>
        <translation>ئاسانکاریی بەرز</translation>
    </message>
    <message>
        <source>High security</source>
        <translation>ئاسایشی بەرز</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>مەیجوڵێنە</translation>
    </message>
    <message>
        <source>Host of the link</source>
        <translation>خانەخوێی بەستەر</translation>
    </message>
    <message>
        <source>How far the size may be off, in millimetres</source>
        <translation>جیاوازیی ڕێگەپێدراو لە قەبارەدا، بە میلیمەتر</translation>
    </message>
    <message>
        <source>How far the spacing may be off, in per cent</source>
        <translation>جیاوازیی ڕێگەپێدراو لە مەودادا، بە ڕێژەی سەدی</translation>
    </message>
    <message>
        <source>How far the zone may be off, in millimetres</source>
        <translation>جیاوازیی ڕێگەپێدراو لە شوێنی ناوچەکەدا، بە میلیمەتر</translation>
    </message>
    <message>
        <source>How often this check is wrong: on computer-made test documents: not measured yet; on real documents: not measured.</source>
        <translation>ئەم وردبینییە چەند جار هەڵە دەکات: لەسەر بەڵگەنامەی تاقیکاریی دروستکراو بە کۆمپیوتەر: هێشتا نەپێوراوە؛ لەسەر بەڵگەنامەی ڕاستەقینە: نەپێوراوە.</translation>
    </message>
    <message>
        <source>I am in doubt</source>
        <translation>گومانم هەیە</translation>
    </message>
    <message>
        <source>I see a problem</source>
        <translation>کێشەیەک دەبینم</translation>
    </message>
    <message>
        <source>I see nothing wrong</source>
        <translation>هیچ شتێکی نائاسایی نابینم</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>کارتی ناسنامە</translation>
    </message>
    <message>
        <source>Identity card (AAMVA)</source>
        <translation>کارتی ناسنامە (AAMVA)</translation>
    </message>
    <message>
        <source>Identity card or residence document</source>
        <translation>کارتی ناسنامە یان بەڵگەنامەی نیشتەجێبوون</translation>
    </message>
    <message>
        <source>Identity card, both sides</source>
        <translation>کارتی ناسنامە، هەردوو ڕوو</translation>
    </message>
    <message>
        <source>If the document has one, take the picture again: flat, sharp, without glare. Otherwise examine the data by eye</source>
        <translation>ئەگەر بەڵگەنامەکە ئەم ناوچەیەی هەبوو، وێنەکە دووبارە بگرە: تەخت، ڕوون، بێ بریقە. ئەگەر نا، داتاکان بە چاو بپشکنە</translation>
    </message>
    <message>
        <source>If the document has one, take the picture again: flat, sharp, without glare. Otherwise there is nothing to do</source>
        <translation>ئەگەر بەڵگەنامەکە بارکۆدی هەبوو، وێنەکە دووبارە بگرە: تەخت، ڕوون، بێ بریقە. ئەگەر نا، پێویست بە هیچ ناکات</translation>
    </message>
    <message>
        <source>Infrared light</source>
        <translation>تیشکی ژێر سوور</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>ژمارەی جەرد</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>لایەنی دەرکردن</translation>
    </message>
    <message>
        <source>Issuing airline</source>
        <translation>کۆمپانیای فڕۆکەوانیی دەرکەر</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>فەرمانگەی دەرکردن</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>دەوڵەتی دەرکەر</translation>
    </message>
    <message>
        <source>It broke off with an error</source>
        <translation>بەهۆی هەڵەیەکەوە پچڕا</translation>
    </message>
    <message>
        <source>It could not be read from {name}: the program met an error ({fault}). Capture the page again</source>
        <translation>لە {name} نەتوانرا بخوێنرێتەوە: بەرنامەکە تووشی هەڵە بوو ({fault}). وێنەی پەڕەکە دووبارە بگرە</translation>
    </message>
    <message>
        <source>It gave an answer that makes no sense</source>
        <translation>وەڵامێکی بێ واتای دایەوە</translation>
    </message>
    <message>
        <source>It needed more memory than it may use</source>
        <translation>پێویستی بە یادگەی زیاتر لە ڕێگەپێدراو بوو</translation>
    </message>
    <message>
        <source>It opens the records when the passphrase is forgotten. Print it and lock it away. It is shown only now.</source>
        <translation>کاتێک دەستەواژەی تێپەڕین لەبیر بکرێت، تۆمارەکان دەکاتەوە. چاپی بکە و لە شوێنێکی داخراودا هەڵیبگرە. تەنیا ئێستا پیشان دەدرێت.</translation>
    </message>
    <message>
        <source>It took too long and was stopped</source>
        <translation>زۆری خایاند و ڕاگیرا</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>هەڵوەشێنرایەوە</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>ناونیشانی وەزیفی</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>کۆدی گەڕاندنەوە بپارێزە</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>جۆری بەڵگەنامە</translation>
    </message>
    <message>
        <source>Kind of test</source>
        <translation>جۆری پشکنینی تاقیگەیی</translation>
    </message>
    <message>
        <source>Kind of the holder's document</source>
        <translation>جۆری بەڵگەنامەی هەڵگر</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>تاقیگە</translation>
    </message>
    <message>
        <source>Laissez-passer</source>
        <translation>جەوازی تێپەڕین</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>گەورە</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>گەورەترین</translation>
    </message>
    <message>
        <source>Lay the document down and open its picture</source>
        <translation>بەڵگەنامەکە دابنێ و وێنەکەی بکەرەوە</translation>
    </message>
    <message>
        <source>Lay the page with the MRZ flat and straight, all of it inside the picture, and take the picture again.</source>
        <translation>ئەو پەڕەیەی ناوچەی MRZ تێدایە تەخت و ڕاست دابنێ، هەمووی لەناو وێنەکەدا بێت، پاشان وێنەکە دووبارە بگرەوە.</translation>
    </message>
    <message>
        <source>Leg {leg} of {count} is missing</source>
        <translation>قۆناغی {leg} لە {count} نییە</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>ماوەی مانەوە</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>ڕێگەی پێدرا</translation>
    </message>
    <message>
        <source>Let the traveller pass</source>
        <translation>ڕێگەدان بە گەشتیار</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ڕووناک</translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation>ڕووناکی لە پشتەوە</translation>
    </message>
    <message>
        <source>Light of this picture</source>
        <translation>ڕووناکیی ئەم وێنەیە</translation>
    </message>
    <message>
        <source>Likeness below which it is another typeface</source>
        <translation>پلەی لێکچوون کە لە خواریەوە بە فۆنتێکی تر دادەنرێت</translation>
    </message>
    <message>
        <source>Likeness from which the typeface is OCR-B</source>
        <translation>پلەی لێکچوون کە لێیەوە فۆنتەکە بە OCR-B دادەنرێت</translation>
    </message>
    <message>
        <source>Likeness to OCR-B</source>
        <translation>لێکچوون لەگەڵ OCR-B</translation>
    </message>
    <message>
        <source>Limited stay</source>
        <translation>مانەوەی سنووردار</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: read as {text}, probability {share:.0%}</source>
        <translation>دێڕی {line}، شوێنی {place}: وەک {text} خوێنراوەتەوە، ئەگەر {share:.0%}</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: {character} is not allowed there. Wrong characters in all: {count}</source>
        <translation>دێڕی {line}، شوێنی {place}: {character} لەوێ ڕێگەپێدراو نییە. شوێنە هەڵەکان بەگشتی: {count}</translation>
    </message>
    <message>
        <source>Lines of the MRZ</source>
        <translation>دێڕەکانی MRZ</translation>
    </message>
    <message>
        <source>Lines: {lines}, characters in each: {length}</source>
        <translation>دێڕەکان: {lines}، پیت و ژمارەکانی هەر دێڕێک: {length}</translation>
    </message>
    <message>
        <source>Lines: {lines}, characters: {lengths}</source>
        <translation>دێڕەکان: {lines}، پیت و ژمارەکان: {lengths}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>بەستەر</translation>
    </message>
    <message>
        <source>Lock this sheet away. It opens all records.</source>
        <translation>ئەم پەڕەیە لە شوێنێکی داخراودا هەڵبگرە. هەموو تۆمارەکان دەکاتەوە.</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>لای درێژ</translation>
    </message>
    <message>
        <source>Look at the check of the digital seal</source>
        <translation>سەیری وردبینیی مۆرە دیجیتاڵەکە بکە</translation>
    </message>
    <message>
        <source>Look at the document first. What do you see?</source>
        <translation>سەرەتا سەیری بەڵگەنامەکە بکە. چی دەبینیت؟</translation>
    </message>
    <message>
        <source>Look at the marked characters and correct them by hand</source>
        <translation>سەیری پیت و ژمارە نیشانکراوەکان بکە و بە دەست ڕاستیان بکەرەوە</translation>
    </message>
    <message>
        <source>Look at the marked digits and correct them by hand</source>
        <translation>سەیری ژمارە نیشانکراوەکان بکە و بە دەست ڕاستیان بکەرەوە</translation>
    </message>
    <message>
        <source>Look at the place yourself</source>
        <translation>خۆت سەیری شوێنەکە بکە</translation>
    </message>
    <message>
        <source>Looking closely at places that look like a barcode</source>
        <translation>سەیرکردنی وردی ئەو شوێنانەی لە بارکۆد دەچن</translation>
    </message>
    <message>
        <source>Looking for barcodes</source>
        <translation>گەڕان بەدوای بارکۆددا</translation>
    </message>
    <message>
        <source>Looking for barcodes in every direction</source>
        <translation>گەڕان بەدوای بارکۆددا بە هەموو ئاراستەیەکدا</translation>
    </message>
    <message>
        <source>Looking for barcodes that are hard to see</source>
        <translation>گەڕان بەدوای ئەو بارکۆدانەدا کە بە زەحمەت دەبینرێن</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>MRZ corrected by hand: the data is what was typed</source>
        <translation>ئەم MRZ بە دەست ڕاستکراوەتەوە: داتاکان ئەوەن کە نووسراون</translation>
    </message>
    <message>
        <source>MRZ under its picture</source>
        <translation>ناوچەی MRZ لەژێر وێنەکەیدا</translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>ناوچەی خوێندنەوەی ئامێری</translation>
    </message>
    <message>
        <source>Machine-readable zone in a barcode</source>
        <translation>ناوچەی خوێندنەوەی ئامێری لە بارکۆددا</translation>
    </message>
    <message>
        <source>Making the picture ready</source>
        <translation>ئامادەکردنی وێنەکە</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>ئامادەکردنی ڕاپۆرت</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>نێر</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>ناچاری</translation>
    </message>
    <message>
        <source>Margin: {margin:+.2f}</source>
        <translation>پەراوێز: {margin:+.2f}</translation>
    </message>
    <message>
        <source>Marketing airline</source>
        <translation>کۆمپانیای فڕۆکەوانیی فرۆشیار</translation>
    </message>
    <message>
        <source>Mean of all characters</source>
        <translation>تێکڕای هەموو پیت و ژمارەکان</translation>
    </message>
    <message>
        <source>Measure the document with a ruler</source>
        <translation>بەڵگەنامەکە بە ڕاستە بپێوە</translation>
    </message>
    <message>
        <source>Measure the document with a ruler. A worn or bent page, a cover or a part of another page in the picture explain a difference too</source>
        <translation>بەڵگەنامەکە بە ڕاستە بپێوە. پەڕەی کۆن یان نوشتاوە، یان دەرکەوتنی بەرگ یان بەشێکی پەڕەیەکی تر لە وێنەکەدا، ئەوانیش جیاوازییەکە ڕوون دەکەنەوە</translation>
    </message>
    <message>
        <source>Measured line</source>
        <translation>دێڕی پێوراو</translation>
    </message>
    <message>
        <source>Measured outline</source>
        <translation>لێواری پێوراو</translation>
    </message>
    <message>
        <source>Measuring the program</source>
        <translation>پێوانی بەرنامەکە</translation>
    </message>
    <message>
        <source>Medical indicator</source>
        <translation>نیشانەی پزیشکی</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>ناوەکانی ناوەڕاست</translation>
    </message>
    <message>
        <source>Middle names cut short</source>
        <translation>ناوەکانی ناوەڕاست کورتکراونەتەوە</translation>
    </message>
    <message>
        <source>Military passport</source>
        <translation>پاسپۆرتی سەربازی</translation>
    </message>
    <message>
        <source>Months left: {months}</source>
        <translation>مانگی ماوە: {months}</translation>
    </message>
    <message>
        <source>Months since expiry: {months}</source>
        <translation>مانگ لە بەسەرچوونەوە: {months}</translation>
    </message>
    <message>
        <source>Months: {months}</source>
        <translation>مانگ: {months}</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>ڕووناکیی زیاتر</translation>
    </message>
    <message>
        <source>Most barcodes are not signed. This says nothing of the document</source>
        <translation>زۆربەی بارکۆدەکان واژۆ نەکراون. ئەمە هیچ لەبارەی بەڵگەنامەکەوە ناڵێت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Name a picture: docsec barcode FILE</source>
        <translation>ناوی وێنەیەک بنووسە: ⁦docsec barcode FILE⁩</translation>
    </message>
    <message>
        <source>Name a picture: docsec mrz FILE</source>
        <translation>ناوی وێنەیەک بنووسە: ⁦docsec mrz FILE⁩</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>ناوی کاتی لەدایکبوون</translation>
    </message>
    <message>
        <source>Name at least one picture: docsec examine FILE</source>
        <translation>ناوی لانیکەم یەک وێنە بنووسە: ⁦docsec examine FILE⁩</translation>
    </message>
    <message>
        <source>Name in parts</source>
        <translation>ناو بە بەش</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>پێشگری ناو</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>پاشگری ناو</translation>
    </message>
    <message>
        <source>National kind of document</source>
        <translation>جۆری نیشتمانیی بەڵگەنامە</translation>
    </message>
    <message>
        <source>National passport</source>
        <translation>پاسپۆرتی نیشتمانی</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>ڕەگەزنامە</translation>
    </message>
    <message>
        <source>Next: compare the holder with the picture, then decide yourself.</source>
        <translation>هەنگاوی دواتر: هەڵگرەکە لەگەڵ وێنەکە بەراورد بکە، پاشان خۆت بڕیار بدە.</translation>
    </message>
    <message>
        <source>Next: keep the document and refer the traveller to the second line.</source>
        <translation>هەنگاوی دواتر: بەڵگەنامەکە گل بدەرەوە و گەشتیارەکە ڕەوانەی هێڵی دووەم بکە.</translation>
    </message>
    <message>
        <source>Next: look at what is marked, with magnifier and lamp. If a doubt stays, refer to the second line.</source>
        <translation>هەنگاوی دواتر: بە گەورەکەر و چرا سەیری ئەوانە بکە کە نیشانکراون. ئەگەر گومان مایەوە، ڕەوانەی هێڵی دووەمی بکە.</translation>
    </message>
    <message>
        <source>Next: what was not checked by the program, check by hand. The program did not decide.</source>
        <translation>هەنگاوی دواتر: ئەوەی بەرنامەکە وردبینیی نەکردووە، بە دەست وردبینیی بکە. بەرنامەکە بڕیاری نەداوە.</translation>
    </message>
    <message>
        <source>No MRZ is seen: turn the document over</source>
        <translation>هیچ MRZ نابینرێت: بەڵگەنامەکە هەڵبگێڕەوە</translation>
    </message>
    <message>
        <source>No MRZ was found. Type it in, or capture the page again</source>
        <translation>هیچ MRZ نەدۆزرایەوە. خۆت بینووسە، یان وێنەی پەڕەکە دووبارە بگرە</translation>
    </message>
    <message>
        <source>No MRZ was read</source>
        <translation>هیچ MRZ نەخوێنرایەوە</translation>
    </message>
    <message>
        <source>No alert list was searched</source>
        <translation>لە هیچ لیستێکی ئاگادارکردنەوەدا نەگەڕا</translation>
    </message>
    <message>
        <source>No barcode was read</source>
        <translation>هیچ بارکۆدێک نەخوێنرایەوە</translation>
    </message>
    <message>
        <source>No data was read</source>
        <translation>هیچ داتایەک نەخوێنرایەوە</translation>
    </message>
    <message>
        <source>No date of expiry is given</source>
        <translation>بەرواری بەسەرچوون نەنووسراوە</translation>
    </message>
    <message>
        <source>No document number is given</source>
        <translation>ژمارەی بەڵگەنامە نەنووسراوە</translation>
    </message>
    <message>
        <source>No examination has been recorded yet</source>
        <translation>هێشتا هیچ پشکنینێک تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>No flight of the boarding pass is of about today</source>
        <translation>لە کارتی سواربوونەکەدا هیچ گەشتێک نزیکی ئەمڕۆ نییە</translation>
    </message>
    <message>
        <source>No font for Arabic and Kurdish letters was found. Install the font Noto Sans Arabic.</source>
        <translation>هیچ فۆنتێک بۆ پیتی عەرەبی و کوردی نەدۆزرایەوە. فۆنتی Noto Sans Arabic دابمەزرێنە.</translation>
    </message>
    <message>
        <source>No font for Latin letters was found. Install the font Noto Sans.</source>
        <translation>هیچ فۆنتێک بۆ پیتی لاتینی نەدۆزرایەوە. فۆنتی Noto Sans دابمەزرێنە.</translation>
    </message>
    <message>
        <source>No machine-readable zone was read</source>
        <translation>هیچ ناوچەیەکی خوێندنەوەی ئامێری نەخوێنرایەوە</translation>
    </message>
    <message>
        <source>No picture under this light: {light}</source>
        <translation>وێنە بەم ڕووناکییە نییە: {light}</translation>
    </message>
    <message>
        <source>No primary identifier</source>
        <translation>ناسێنەری سەرەکیی ناو نییە</translation>
    </message>
    <message>
        <source>No rule writes {character} in a machine-readable zone</source>
        <translation>هیچ ڕێسایەک بۆ نووسینی پیتی {character} لە ناوچەی خوێندنەوەی ئامێریدا نییە</translation>
    </message>
    <message>
        <source>No sign of forgery in what was checked</source>
        <translation>لەوەی وردبینیی بۆ کراوە نیشانەی ساختەکاری نییە</translation>
    </message>
    <message>
        <source>No standard fixes the place of this zone on what was found</source>
        <translation>هیچ پێوەرێک شوێنی ئەم ناوچەیە لەسەر ئەوەی دۆزراوەتەوە دیاری ناکات</translation>
    </message>
    <message>
        <source>No state is given</source>
        <translation>دەوڵەت نەنووسراوە</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>No. {number}, {day}, {time}: {outcome}</source>
        <translation>ژمارە {number}، {day}، {time}: {outcome}</translation>
    </message>
    <message>
        <source>Nobody may travel on it. Ask how the holder came by it</source>
        <translation>کەس ناتوانێت گەشتی پێ بکات. بپرسە هەڵگرەکە چۆن دەستی کەوتووە</translation>
    </message>
    <message>
        <source>None of the barcodes is a boarding pass</source>
        <translation>هیچ یەکێک لە بارکۆدەکان کارتی سواربوون نییە</translation>
    </message>
    <message>
        <source>None of the barcodes is a digital seal</source>
        <translation>هیچ یەکێک لە بارکۆدەکان مۆری دیجیتاڵی نییە</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ئاسایی</translation>
    </message>
    <message>
        <source>Not OCR-B</source>
        <translation>فۆنتی OCR-B نییە</translation>
    </message>
    <message>
        <source>Not a resident</source>
        <translation>نیشتەجێ نییە</translation>
    </message>
    <message>
        <source>Not allowed in this field</source>
        <translation>لەم خانەیەدا ڕێگەپێدراو نییە</translation>
    </message>
    <message>
        <source>Not allowed in this field: {characters}</source>
        <translation>لەم خانەیەدا ڕێگەپێدراو نییە: {characters}</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>وردبینی نەکراوە</translation>
    </message>
    <message>
        <source>Not decided. Examine it yourself</source>
        <translation>بڕیاری لێ نەدراوە. خۆت بیپشکنە</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>تەواو نەبووە</translation>
    </message>
    <message>
        <source>Not found in the lists that were searched</source>
        <translation>لەو لیستانەی تێیاندا گەڕا نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>واژۆ نەکراوە</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>دیارینەکراو</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>پشتگیرینەکراو</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>ئەمڕۆ کارا نییە</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Nothing could be checked</source>
        <translation>نەتوانرا وردبینیی هیچ شتێک بکرێت</translation>
    </message>
    <message>
        <source>Nothing fits. Search for less.</source>
        <translation>هیچ شتێک ناگونجێت. بە وشەی کەمتر بگەڕێ.</translation>
    </message>
    <message>
        <source>Nothing was examined. Open the picture again, or another one.</source>
        <translation>هیچ نەپشکنرا. وێنەکە دووبارە بکەرەوە، یان وێنەیەکی تر.</translation>
    </message>
    <message>
        <source>Nothing was found that needs a step of its own</source>
        <translation>هیچ شتێک نەدۆزرایەوە پێویستی بە هەنگاوی تایبەت بێت</translation>
    </message>
    <message>
        <source>Number and length of the lines</source>
        <translation>ژمارە و درێژیی دێڕەکان</translation>
    </message>
    <message>
        <source>Number in the register of foreigners</source>
        <translation>ژمارە لە تۆماری بیانییەکان</translation>
    </message>
    <message>
        <source>Number of duplicates</source>
        <translation>ژمارەی دووبارەکان</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>ژمارەی چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Number of legs</source>
        <translation>ژمارەی قۆناغەکان</translation>
    </message>
    <message>
        <source>Number of subfiles</source>
        <translation>ژمارەی ژێرفایلەکان</translation>
    </message>
    <message>
        <source>Number of the examination</source>
        <translation>ژمارەی پشکنین</translation>
    </message>
    <message>
        <source>Number of the municipality</source>
        <translation>ژمارەی شارەوانی</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>ژمارەی پەڕە</translation>
    </message>
    <message>
        <source>Numbers and dates together</source>
        <translation>ژمارە و بەروارەکان بەیەکەوە</translation>
    </message>
    <message>
        <source>Official or service passport</source>
        <translation>پاسپۆرتی فەرمی یان خزمەت</translation>
    </message>
    <message>
        <source>Official travel document</source>
        <translation>بەڵگەنامەی گەشتی فەرمی</translation>
    </message>
    <message>
        <source>Older cards of the United States with the code A3 do not follow the standard in their number and their composite check digit</source>
        <translation>کارتە کۆنەکانی ویلایەتە یەکگرتووەکان بە کۆدی A3 لە ژمارەکەیان و ژمارەی وردبینیی گشتیدا پەیڕەوی پێوەرەکە ناکەن</translation>
    </message>
    <message>
        <source>On trial: not part of the verdict</source>
        <translation>لە تاقیکردنەوەدایە: بەشێک نییە لە ئەنجام</translation>
    </message>
    <message>
        <source>Only printed data was checked, not the document itself</source>
        <translation>تەنیا داتای چاپکراو وردبینیی بۆ کراوە، نەک خودی بەڵگەنامەکە</translation>
    </message>
    <message>
        <source>Only the airline can check the security data</source>
        <translation>تەنیا کۆمپانیای فڕۆکەوانی دەتوانێت وردبینیی داتای پاراستن بکات</translation>
    </message>
    <message>
        <source>Only the basic log is left: it names nobody.</source>
        <translation>تەنیا تۆماری بنەڕەتیی کارەکان ماوەتەوە: ناوی کەسی تێدا نییە.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>کردنەوەی وێنە</translation>
    </message>
    <message>
        <source>Open a picture of a document</source>
        <translation>کردنەوەی وێنەی بەڵگەنامە</translation>
    </message>
    <message>
        <source>Open a picture, drop it here, or paste it with {key}</source>
        <translation>وێنەیەک بکەرەوە، یان ڕایبکێشە ئێرە، یان بە {key} بیلکێنە</translation>
    </message>
    <message>
        <source>Opening page {page} of {pages} of {name}</source>
        <translation>کردنەوەی پەڕەی {page} لە {pages} لە {name}</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>کردنەوەی {name}</translation>
    </message>
    <message>
        <source>Opening {name} was stopped.</source>
        <translation>کردنەوەی {name} ڕاگیرا.</translation>
    </message>
    <message>
        <source>Operating airline</source>
        <translation>کۆمپانیای فڕۆکەوانیی گواستنەوە</translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation>داتای ئارەزوومەندانە</translation>
    </message>
    <message>
        <source>Optional data, second part</source>
        <translation>داتای ئارەزوومەندانە، بەشی دووەم</translation>
    </message>
    <message>
        <source>Organ donor</source>
        <translation>بەخشەری ئەندام</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>دامەزراوە</translation>
    </message>
    <message>
        <source>Other barcode</source>
        <translation>بارکۆدی تر</translation>
    </message>
    <message>
        <source>Other date of birth</source>
        <translation>بەرواری لەدایکبوونی تر</translation>
    </message>
    <message>
        <source>Other full name</source>
        <translation>ناوی تەواوی تر</translation>
    </message>
    <message>
        <source>Other given names</source>
        <translation>ناوەکانی تر</translation>
    </message>
    <message>
        <source>Other middle names</source>
        <translation>ناوەکانی ناوەڕاستی تر</translation>
    </message>
    <message>
        <source>Other name prefix</source>
        <translation>پێشگری ناوی تر</translation>
    </message>
    <message>
        <source>Other name suffix</source>
        <translation>پاشگری ناوی تر</translation>
    </message>
    <message>
        <source>Other social security number</source>
        <translation>ژمارەی دەستەبەری کۆمەڵایەتیی تر</translation>
    </message>
    <message>
        <source>Other surname</source>
        <translation>نازناوی تر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>بڕیار</translation>
    </message>
    <message>
        <source>Outline of the page</source>
        <translation>لێواری پەڕە</translation>
    </message>
    <message>
        <source>Part of the date is unknown</source>
        <translation>بەشێک لە بەروارەکە نەزانراوە</translation>
    </message>
    <message>
        <source>Passenger description</source>
        <translation>وەسفی گەشتیار</translation>
    </message>
    <message>
        <source>Passenger name</source>
        <translation>ناوی گەشتیار</translation>
    </message>
    <message>
        <source>Passenger status</source>
        <translation>دۆخی گەشتیار</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>دەستەواژەی تێپەڕین</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>دەستەواژەکەم لەبیر چووە</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>پاسپۆرت</translation>
    </message>
    <message>
        <source>Passport card</source>
        <translation>کارتی پاسپۆرت</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>ژمارەی پاسپۆرت</translation>
    </message>
    <message>
        <source>Passport, TD3 size</source>
        <translation>پاسپۆرت بە قەبارەی TD3</translation>
    </message>
    <message>
        <source>Passport, a check digit is wrong</source>
        <translation>پاسپۆرت، ژمارەیەکی وردبینیی هەڵەیە</translation>
    </message>
    <message>
        <source>Passport, expired</source>
        <translation>پاسپۆرتی بەسەرچوو</translation>
    </message>
    <message>
        <source>PassportEye</source>
        <translation>PassportEye</translation>
    </message>
    <message>
        <source>PassportEye is not installed. Connect to the internet and start once without --small: python3 scripts/start.py</source>
        <translation>بەرنامەی PassportEye دانەمەزراوە. بە ئینتەرنێتەوە ببەستە و جارێک بەبێ ⁦--small⁩ کاری پێ بکە: ⁦python3 scripts/start.py⁩</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لکاندن</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>وێنەی لکێنراو</translation>
    </message>
    <message>
        <source>Permission to stay during the asylum procedure</source>
        <translation>مۆڵەتی مانەوە لە ماوەی ڕێکاری پەنابەرێتیدا</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>داتای کەسی سڕاوەتەوە</translation>
    </message>
    <message>
        <source>Personal data will be erased on {day}</source>
        <translation>داتای کەسی دەسڕێتەوە، بەروار: {day}</translation>
    </message>
    <message>
        <source>Picture files</source>
        <translation>فایلی وێنە</translation>
    </message>
    <message>
        <source>Picture of the document</source>
        <translation>وێنەی بەڵگەنامە</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>Pixels per inch: {ppi}</source>
        <translation>پیکسڵ بۆ هەر ئینچێک: {ppi}</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>شوێنی لەدایکبوون</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>شوێنی دەرچوون</translation>
    </message>
    <message>
        <source>Place of residence sticker of a passport</source>
        <translation>لکێنراوی شوێنی نیشتەجێبوونی پاسپۆرت</translation>
    </message>
    <message>
        <source>Place of the machine-readable zone</source>
        <translation>شوێنی ناوچەی خوێندنەوەی ئامێری</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>دەقی ئاسایی</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>وێنەی ڕوخسار</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کۆدی پۆستە</translation>
    </message>
    <message>
        <source>Postal code of residence</source>
        <translation>کۆدی پۆستەی شوێنی نیشتەجێبوون</translation>
    </message>
    <message>
        <source>Practice: nothing is saved</source>
        <translation>مەشق: هیچ پاشەکەوت ناکرێت</translation>
    </message>
    <message>
        <source>Practise only: nothing is saved</source>
        <translation>تەنیا مەشق: هیچ پاشەکەوت ناکرێت</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>چاپکردنی کۆدەکە</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>چاپکراو</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>کێشە</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>شێوازی پشکنین</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>بەرنامە</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پێشکەوتن</translation>
    </message>
    <message>
        <source>Proof of recovery</source>
        <translation>بەڵگەی چاکبوونەوە</translation>
    </message>
    <message>
        <source>Proof of testing</source>
        <translation>بەڵگەی پشکنینی تاقیگەیی</translation>
    </message>
    <message>
        <source>Proof of vaccination</source>
        <translation>بەڵگەی کوتان</translation>
    </message>
    <message>
        <source>Provisional residence document</source>
        <translation>بەڵگەنامەی نیشتەجێبوونی کاتی</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مەبەست</translation>
    </message>
    <message>
        <source>Race or ethnicity</source>
        <translation>نەژاد یان نەتەوە</translation>
    </message>
    <message>
        <source>Read the barcode again from a better picture. If it stays so, compare it with a genuine document: issuers make mistakes too</source>
        <translation>بارکۆدەکە لە وێنەیەکی باشترەوە دووبارە بخوێنەوە. ئەگەر هەروا مایەوە، لەگەڵ بەڵگەنامەیەکی ڕەسەن بەراوردی بکە: لایەنەکانی دەرکردنیش هەڵە دەکەن</translation>
    </message>
    <message>
        <source>Read the barcode again, from a better picture</source>
        <translation>بارکۆدەکە لە وێنەیەکی باشترەوە دووبارە بخوێنەوە</translation>
    </message>
    <message>
        <source>Read the date of expiry on the document by eye</source>
        <translation>بەرواری بەسەرچوونی سەر بەڵگەنامەکە بە چاو بخوێنەوە</translation>
    </message>
    <message>
        <source>Reading the MRZ</source>
        <translation>خوێندنەوەی MRZ</translation>
    </message>
    <message>
        <source>Reading with {engine}</source>
        <translation>خوێندنەوە بە {engine}</translation>
    </message>
    <message>
        <source>Record my own view before the program shows its result</source>
        <translation>تۆمارکردنی بۆچوونی خۆم پێش ئەوەی بەرنامەکە ئەنجامەکەی پیشان بدات</translation>
    </message>
    <message>
        <source>Record {record} is not in the chain.</source>
        <translation>تۆماری {record} لە زنجیرەکەدا نییە.</translation>
    </message>
    <message>
        <source>Record {record} is not what was sealed (entry {entry} of the chain).</source>
        <translation>تۆماری {record} ئەوە نییە کە مۆرکراوە (بڕگەی {entry} لە زنجیرەکەدا).</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>تۆمارەکان</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>کۆدی گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Recovery code of the examination records</source>
        <translation>کۆدی گەڕاندنەوەی تۆمارەکانی پشکنین</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>سوور</translation>
    </message>
    <message>
        <source>Reduced fare indicator</source>
        <translation>نیشانەی کرێی کەمکراوە</translation>
    </message>
    <message>
        <source>Refer the document to the second line as a fantasy document</source>
        <translation>بەڵگەنامەکە وەک بەڵگەنامەیەکی وەهمی ڕەوانەی هێڵی دووەم بکە</translation>
    </message>
    <message>
        <source>Refer the document to the second line: either the print was changed, or the seal was taken from another document</source>
        <translation>بەڵگەنامەکە ڕەوانەی هێڵی دووەم بکە: یان چاپەکە گۆڕدراوە، یان مۆرە دیجیتاڵییەکە لە بەڵگەنامەیەکی ترەوە وەرگیراوە</translation>
    </message>
    <message>
        <source>Refer the document: the data was changed, or the seal is not its own</source>
        <translation>بەڵگەنامەکە ڕەوانە بکە: داتاکە گۆڕدراوە، یان مۆرە دیجیتاڵییەکە هی خۆی نییە</translation>
    </message>
    <message>
        <source>Refer to the second line</source>
        <translation>ڕەوانەکردن بۆ هێڵی دووەم</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>ڕەوانەکرا</translation>
    </message>
    <message>
        <source>Refugee travel document</source>
        <translation>بەڵگەنامەی گەشتی پەنابەر</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>تێبینییەکان</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>مۆڵەتی نیشتەجێبوون</translation>
    </message>
    <message>
        <source>Resolution unknown</source>
        <translation>ڕوونی نەزانراوە</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>سنووردارکردنەکان</translation>
    </message>
    <message>
        <source>Restrictions in words</source>
        <translation>سنووردارکردنەکان بە نووسین</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ئەنجام</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>ئەنجامی پشکنینی تاقیگەیی</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ڕاستە</translation>
    </message>
    <message>
        <source>Run the examination again. If it stays so, tell your administrator</source>
        <translation>پشکنینەکە دووبارە بکەرەوە. ئەگەر هەروا مایەوە، بەڕێوەبەری سیستەم ئاگادار بکەرەوە</translation>
    </message>
    <message>
        <source>Save as a report</source>
        <translation>پاشەکەوتکردنی ڕاپۆرت</translation>
    </message>
    <message>
        <source>Save the report. It holds personal data.</source>
        <translation>پاشەکەوتکردنی ڕاپۆرت. داتای کەسی تێدایە.</translation>
    </message>
    <message>
        <source>Scan the page with a scanner that states its resolution</source>
        <translation>پەڕەکە بە سکانەرێک سکان بکە کە ڕوونییەکەی دەنووسێت</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشە</translation>
    </message>
    <message>
        <source>Seal and print differ in characters that were not read surely</source>
        <translation>مۆری دیجیتاڵی و چاپەکە لە پیت یان ژمارەیەکدا جیاوازن کە بە دڵنیاییەوە نەخوێنراوەتەوە</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مۆرکراو</translation>
    </message>
    <message>
        <source>Search by name, document number or record number</source>
        <translation>بە ناو، ژمارەی بەڵگەنامە یان ژمارەی تۆمار بگەڕێ</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>کورسی</translation>
    </message>
    <message>
        <source>Second baggage tag</source>
        <translation>پسووڵەی باری دووەم</translation>
    </message>
    <message>
        <source>Security data</source>
        <translation>داتای پاراستن</translation>
    </message>
    <message>
        <source>Selectee indicator</source>
        <translation>نیشانەی پشکنینی زیادە</translation>
    </message>
    <message>
        <source>Serial numbers, order numbers and links are not compared. Compare the barcode with the print by eye</source>
        <translation>ژمارەی زنجیرەیی و ژمارەی داواکاری و بەستەر بەراورد ناکرێن. بە چاو بارکۆدەکە لەگەڵ چاپەکە بەراورد بکە</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>دەستەواژەیەکی نوێی تێپەڕین دابنێ</translation>
    </message>
    <message>
        <source>Set the passphrase of this station</source>
        <translation>دەستەواژەی تێپەڕینی ئەم وێستگەیە دابنێ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ڕێکخستن</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ڕەگەز</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>لای کورت</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>واژۆ</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>ئەلگۆریتمی واژۆ</translation>
    </message>
    <message>
        <source>Signature of the digital seal</source>
        <translation>واژۆی مۆری دیجیتاڵی</translation>
    </message>
    <message>
        <source>Signature: not checked</source>
        <translation>واژۆ: وردبینی نەکراوە</translation>
    </message>
    <message>
        <source>Signature: {state}</source>
        <translation>واژۆ: {state}</translation>
    </message>
    <message>
        <source>Signature: {state}: {reason}</source>
        <translation>واژۆ: {state}: {reason}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>واژۆکراوە</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>واژۆکار</translation>
    </message>
    <message>
        <source>Signs of forgery. Send to second line</source>
        <translation>نیشانەی ساختەکاری هەیە. ڕەوانەی هێڵی دووەمی بکە</translation>
    </message>
    <message>
        <source>Single-sheet emergency document</source>
        <translation>بەڵگەنامەی کتوپڕی یەک پەڕەیی</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation>قەبارە بە میلیمەتر</translation>
    </message>
    <message>
        <source>Size of the document</source>
        <translation>قەبارەی بەڵگەنامە</translation>
    </message>
    <message>
        <source>Size of the following fields</source>
        <translation>قەبارەی خانەکانی دواتر</translation>
    </message>
    <message>
        <source>Size of the security data</source>
        <translation>قەبارەی داتای پاراستن</translation>
    </message>
    <message>
        <source>Slanting light from the left</source>
        <translation>ڕووناکیی لار لە چەپەوە</translation>
    </message>
    <message>
        <source>Slanting light from the right</source>
        <translation>ڕووناکیی لار لە ڕاستەوە</translation>
    </message>
    <message>
        <source>Social insurance card</source>
        <translation>کارتی بیمەی کۆمەڵایەتی</translation>
    </message>
    <message>
        <source>Social insurance number</source>
        <translation>ژمارەی بیمەی کۆمەڵایەتی</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>ژمارەی دەستەبەری کۆمەڵایەتی</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({name}). Try again; if it happens again, tell whoever looks after this computer.</source>
        <translation>هەڵەیەک لەناو بەرنامەکەدا ڕوویدا ({name}). دووبارە هەوڵ بدەرەوە؛ ئەگەر دووبارە بووەوە، بەرپرسی ئەم کۆمپیوتەرە ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>Source of check-in</source>
        <translation>سەرچاوەی ڕێکاری گەشت</translation>
    </message>
    <message>
        <source>Source of the boarding pass</source>
        <translation>سەرچاوەی کارتی سواربوون</translation>
    </message>
    <message>
        <source>Spacing in mm</source>
        <translation>مەودا بە میلیمەتر</translation>
    </message>
    <message>
        <source>Spacing of the machine-readable zone</source>
        <translation>مەودای پیتەکانی ناوچەی خوێندنەوەی ئامێری</translation>
    </message>
    <message>
        <source>Specimen comparison</source>
        <translation>بەراورد لەگەڵ نموونە</translation>
    </message>
    <message>
        <source>Specimen {name}</source>
        <translation>نموونەی {name}</translation>
    </message>
    <message>
        <source>Specimen: not a travel document</source>
        <translation>نموونە: بەڵگەنامەی گەشت نییە</translation>
    </message>
    <message>
        <source>Standard class of vehicle</source>
        <translation>جۆری پێوانەیی ئۆتۆمبێل</translation>
    </message>
    <message>
        <source>Standard endorsements</source>
        <translation>مۆڵەتە زیادە پێوانەییەکان</translation>
    </message>
    <message>
        <source>Standard restrictions</source>
        <translation>سنووردارکردنە پێوانەییەکان</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>کاتی دەستپێکردن</translation>
    </message>
    <message>
        <source>State of residence</source>
        <translation>ویلایەتی نیشتەجێبوون</translation>
    </message>
    <message>
        <source>State of testing</source>
        <translation>دەوڵەتی پشکنینی تاقیگەیی</translation>
    </message>
    <message>
        <source>State of the signer</source>
        <translation>دەوڵەتی واژۆکار</translation>
    </message>
    <message>
        <source>State of vaccination</source>
        <translation>دەوڵەتی کوتان</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>ویلایەت یان پارێزگا</translation>
    </message>
    <message>
        <source>Stateless person's travel document</source>
        <translation>بەڵگەنامەی گەشتی بێ ڕەگەزنامە</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>شەقام</translation>
    </message>
    <message>
        <source>Street of residence</source>
        <translation>شەقامی نیشتەجێبوون</translation>
    </message>
    <message>
        <source>Street of residence, second line</source>
        <translation>شەقامی نیشتەجێبوون، دێڕی دووەم</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>شەقام، دێڕی دووەم</translation>
    </message>
    <message>
        <source>Structure of the barcode</source>
        <translation>پێکهاتەی بارکۆد</translation>
    </message>
    <message>
        <source>Subfile {type} is not where the header says</source>
        <translation>ژێرفایلی {type} لەو شوێنەدا نییە کە سەرپەڕەکە دەیڵێت</translation>
    </message>
    <message>
        <source>Substitute identity document</source>
        <translation>بەڵگەنامەی ناسنامەی جێگرەوە</translation>
    </message>
    <message>
        <source>Substitute passport document</source>
        <translation>بەڵگەنامەی جێگرەوەی پاسپۆرت</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>سەرکەوتوو</translation>
    </message>
    <message>
        <source>Supplementary sheet of a residence permit</source>
        <translation>پەڕەی پاشکۆی مۆڵەتی نیشتەجێبوون</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>نازناو</translation>
    </message>
    <message>
        <source>Surname cut short</source>
        <translation>نازناو کورتکراوەتەوە</translation>
    </message>
    <message>
        <source>Swiss driving licence</source>
        <translation>مۆڵەتی شۆفێریی سویسری</translation>
    </message>
    <message>
        <source>Take a passphrase of at least {least} signs.</source>
        <translation>دەستەواژەیەکی تێپەڕین هەڵبژێرە، لانیکەمی پیت و هێماکانی {least} بێت.</translation>
    </message>
    <message>
        <source>Take the picture again with at least 150 pixels per inch</source>
        <translation>وێنەکە دووبارە بگرە، لانیکەم بە 150 پیکسڵ بۆ هەر ئینچێک</translation>
    </message>
    <message>
        <source>Take the picture again with the whole page on a background of another colour</source>
        <translation>وێنەکە دووبارە بگرە، با هەموو پەڕەکە لەسەر پاشبنەمایەکی ڕەنگی تر بێت</translation>
    </message>
    <message>
        <source>Take the picture again, with the whole zone in it</source>
        <translation>وێنەکە دووبارە بگرە، با هەموو ناوچەکەی تێدا بێت</translation>
    </message>
    <message>
        <source>Take the picture again: flat, sharp, without glare</source>
        <translation>وێنەکە دووبارە بگرە: تەخت، ڕوون، بێ بریقە</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تەلەفۆن</translation>
    </message>
    <message>
        <source>Telephone of the laboratory</source>
        <translation>تەلەفۆنی تاقیگە</translation>
    </message>
    <message>
        <source>Tell your administrator; the program is not complete</source>
        <translation>بەڕێوەبەری سیستەم ئاگادار بکەرەوە؛ بەرنامەکە تەواو نییە</translation>
    </message>
    <message>
        <source>Temporary diplomatic passport</source>
        <translation>پاسپۆرتی دیپلۆماسیی کاتی</translation>
    </message>
    <message>
        <source>Temporary identity card</source>
        <translation>کارتی ناسنامەی کاتی</translation>
    </message>
    <message>
        <source>Temporary identity document</source>
        <translation>بەڵگەنامەی ناسنامەی کاتی</translation>
    </message>
    <message>
        <source>Temporary official passport</source>
        <translation>پاسپۆرتی فەرمیی کاتی</translation>
    </message>
    <message>
        <source>Temporary passport</source>
        <translation>پاسپۆرتی کاتی</translation>
    </message>
    <message>
        <source>Temporary suspension of deportation</source>
        <translation>ڕاگرتنی کاتیی دوورخستنەوە لە وڵات</translation>
    </message>
    <message>
        <source>Temporary travel document for foreigners</source>
        <translation>بەڵگەنامەی گەشتی کاتی بۆ بیانییەکان</translation>
    </message>
    <message>
        <source>Temporary travel document for refugees</source>
        <translation>بەڵگەنامەی گەشتی کاتی بۆ پەنابەران</translation>
    </message>
    <message>
        <source>Temporary travel document for stateless persons</source>
        <translation>بەڵگەنامەی گەشتی کاتی بۆ بێ ڕەگەزنامەکان</translation>
    </message>
    <message>
        <source>Tesseract</source>
        <translation>Tesseract</translation>
    </message>
    <message>
        <source>Tesseract is not installed. Install the program tesseract-ocr, then start docsec again</source>
        <translation>بەرنامەی Tesseract دانەمەزراوە. بەرنامەی ⁦tesseract-ocr⁩ دابمەزرێنە، پاشان docsec دووبارە بکەرەوە</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>دەق</translation>
    </message>
    <message>
        <source>Text follows that no size announces</source>
        <translation>دەقێک بەدوایدا دێت کە هیچ قەبارەیەک ڕاینەگەیاندووە</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>قەبارەی دەق</translation>
    </message>
    <message>
        <source>Text without a field code</source>
        <translation>دەقی بێ کۆدی خانە</translation>
    </message>
    <message>
        <source>The JSON cannot be read</source>
        <translation>ناتوانرێت JSON بخوێنرێتەوە</translation>
    </message>
    <message>
        <source>The MRZ fits no known format</source>
        <translation>ناوچەی MRZ لەگەڵ هیچ شێوەیەکی ناسراو ناگونجێت</translation>
    </message>
    <message>
        <source>The MRZ is longer than its format</source>
        <translation>ناوچەی MRZ لە شێوەکەی خۆی درێژترە</translation>
    </message>
    <message>
        <source>The MRZ under its picture</source>
        <translation>ناوچەی MRZ لەژێر وێنەکەیدا</translation>
    </message>
    <message>
        <source>The address uses letters that can look like others</source>
        <translation>ناونیشانەکە پیتی تێدایە کە لەوانەیە لە پیتی تر بچن</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>وەڵامەکە واتای نییە</translation>
    </message>
    <message>
        <source>The barcode is not signed</source>
        <translation>بارکۆدەکە واژۆ نەکراوە</translation>
    </message>
    <message>
        <source>The barcodes follow no standard that is known here</source>
        <translation>بارکۆدەکان پەیڕەوی هیچ پێوەرێکی ناسراو لێرە ناکەن</translation>
    </message>
    <message>
        <source>The barcodes say nothing that stands in the machine-readable zone too</source>
        <translation>بارکۆدەکان هیچ شتێک ناڵێن کە لە ناوچەی خوێندنەوەی ئامێریشدا هەبێت</translation>
    </message>
    <message>
        <source>The boarding pass ends before its size field</source>
        <translation>کارتی سواربوون پێش خانەی قەبارەکەی کۆتایی دێت</translation>
    </message>
    <message>
        <source>The boarding pass gives no name that can be compared</source>
        <translation>کارتی سواربوونەکە ناوێکی تێدا نییە بەراورد بکرێت</translation>
    </message>
    <message>
        <source>The boarding pass is for {said}, the passport for {printed}</source>
        <translation>کارتی سواربوون بە ناوی {said}، پاسپۆرت بە ناوی {printed}</translation>
    </message>
    <message>
        <source>The bytes are no UTF-8 text</source>
        <translation>بایتەکان دەقی UTF-8 نین</translation>
    </message>
    <message>
        <source>The bytes are no date: {bytes}</source>
        <translation>بایتەکان بەروار نین: {bytes}</translation>
    </message>
    <message>
        <source>The bytes break the rules of C40</source>
        <translation>بایتەکان ڕێساکانی C40 پێشێل دەکەن</translation>
    </message>
    <message>
        <source>The bytes end before the field does</source>
        <translation>بایتەکان پێش کۆتایی خانەکە تەواو دەبن</translation>
    </message>
    <message>
        <source>The certificate leads to no authority that is trusted here</source>
        <translation>بڕوانامەکە ناگاتە هیچ لایەنێک کە لێرە متمانەی پێ بکرێت</translation>
    </message>
    <message>
        <source>The certificate of this signer is not on this computer</source>
        <translation>بڕوانامەی ئەم واژۆکارە لەم کۆمپیوتەرەدا نییە</translation>
    </message>
    <message>
        <source>The chain is broken at entry {entry}.</source>
        <translation>زنجیرەکە لە بڕگەی {entry} پچڕاوە.</translation>
    </message>
    <message>
        <source>The chain is not the one the checkpoint was printed from.</source>
        <translation>ئەمە ئەو زنجیرەیە نییە کە خاڵی دڵنیابوونەوەی لێ چاپ کراوە.</translation>
    </message>
    <message>
        <source>The chain is shorter than the checkpoint: entries are missing.</source>
        <translation>زنجیرەکە لە خاڵی دڵنیابوونەوە کورتترە: هەندێک بڕگە نین.</translation>
    </message>
    <message>
        <source>The characters are like OCR-B, but not surely OCR-B</source>
        <translation>پیتەکان لە OCR-B دەچن، بەڵام دڵنیا نین کە OCR-B بن</translation>
    </message>
    <message>
        <source>The characters stand {found} mm apart; {due} mm is due</source>
        <translation>مەودای نێوان پیتەکان {found} میلیمەترە؛ پێویست {due} میلیمەترە</translation>
    </message>
    <message>
        <source>The check digits are wrong in the way this issuer is known to print them</source>
        <translation>ژمارەکانی وردبینی بەو جۆرە هەڵەن کە زانراوە ئەم لایەنەی دەرکردن وا چاپیان دەکات</translation>
    </message>
    <message>
        <source>The check gave no reason</source>
        <translation>وردبینییەکە هۆکاری نەدا</translation>
    </message>
    <message>
        <source>The check was aborted with code {code}: {why}</source>
        <translation>وردبینییەکە بە کۆدی {code} ڕاگیرا: {why}</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, then paste again.</source>
        <translation>هیچ وێنەیەک لەبەرنەگیراوەتەوە. وێنەیەک لەبەر بگرەوە، پاشان دووبارە بیلکێنە.</translation>
    </message>
    <message>
        <source>The clock jumped ahead from {latest} to {now}. Nothing was erased. Set the clock, or confirm that it is right.</source>
        <translation>کاتژمێرەکە بۆ پێشەوە بازی دا لە {latest} بۆ {now}. هیچ نەسڕاوەتەوە. کاتژمێرەکە ڕێک بخە، یان پشتڕاستی بکەرەوە کە دروستە.</translation>
    </message>
    <message>
        <source>The clock of this computer jumped from {latest} to {now}. Check the date: validity and erasure depend on it.</source>
        <translation>کاتژمێری ئەم کۆمپیوتەرە لە {latest} بۆ {now} بازی دا. لە بەروارەکە دڵنیا بە: کارایی و سڕینەوە پشتی پێ دەبەستن.</translation>
    </message>
    <message>
        <source>The conditional fields of leg {leg} are cut short</source>
        <translation>خانە مەرجدارەکانی قۆناغی {leg} کورتکراونەتەوە</translation>
    </message>
    <message>
        <source>The content cannot be unpacked</source>
        <translation>ناتوانرێت ناوەڕۆکەکە بکرێتەوە</translation>
    </message>
    <message>
        <source>The content has {size} bytes; no barcode holds more than {most}</source>
        <translation>ناوەڕۆکەکە {size} بایتە؛ هیچ بارکۆدێک زیاتر لە {most} ناگرێت</translation>
    </message>
    <message>
        <source>The content is as it was signed, by a signer trusted here</source>
        <translation>ناوەڕۆکەکە وەک ئەوەیە کە واژۆ کراوە، و واژۆکارەکە لێرە متمانەپێکراوە</translation>
    </message>
    <message>
        <source>The content is not signed</source>
        <translation>ناوەڕۆکەکە واژۆ نەکراوە</translation>
    </message>
    <message>
        <source>The control characters of the header are changed or lost</source>
        <translation>پیتەکانی کۆنترۆڵی سەرپەڕە گۆڕاون یان ونبوون</translation>
    </message>
    <message>
        <source>The database and its key file belong together, and one is missing. Put it back from the backup, then start the program again.</source>
        <translation>بنکەی داتا و فایلی کلیلەکەی پێکەوەن، و یەکێکیان نییە. لە کۆپیی یەدەگەوە بیگەڕێنەرەوە، پاشان بەرنامەکە دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>The date of expiry was not read surely</source>
        <translation>بەرواری بەسەرچوون بە دڵنیاییەوە نەخوێنراوەتەوە</translation>
    </message>
    <message>
        <source>The date of the signature lies in the future</source>
        <translation>بەرواری واژۆکە لە داهاتوودایە</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} MiB free, {least} MiB needed. Make room, then start again. Nothing was lost.</source>
        <translation>دیسکەکە نزیکە پڕ بێت: بۆشایی {free} MiB، پێویست {least} MiB. بۆشایی دابین بکە، پاشان دووبارە دەست پێ بکەرەوە. هیچ ون نەبووە.</translation>
    </message>
    <message>
        <source>The disk is full or failing. The last step was not saved.</source>
        <translation>دیسکەکە پڕە یان تێکچووە. دوایین هەنگاو پاشەکەوت نەکراوە.</translation>
    </message>
    <message>
        <source>The document code must begin with a letter</source>
        <translation>کۆدی بەڵگەنامە دەبێت بە پیت دەست پێ بکات</translation>
    </message>
    <message>
        <source>The feature has a length the standard does not allow</source>
        <translation>درێژیی توخمەکە پێوەرەکە ڕێگەی پێ نادات</translation>
    </message>
    <message>
        <source>The feature is given twice</source>
        <translation>توخمەکە دوو جار دراوە</translation>
    </message>
    <message>
        <source>The field is cut short</source>
        <translation>خانەکە کورتکراوەتەوە</translation>
    </message>
    <message>
        <source>The field is given twice, and not the same</source>
        <translation>خانەکە دوو جار بە جیاوازی دراوە</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read; ask for it again</source>
        <translation>فایلەکە بڕوانامەیەکی تێدا نییە بخوێنرێتەوە؛ دووبارە داوای بکە</translation>
    </message>
    <message>
        <source>The file is too large for certificates; choose a .cer or .pem file</source>
        <translation>فایلەکە بۆ بڕوانامە زۆر گەورەیە؛ فایلێکی ⁦.cer⁩ یان ⁦.pem⁩ هەڵبژێرە</translation>
    </message>
    <message>
        <source>The first search of {name} broke off: {why}</source>
        <translation>گەڕانی یەکەم لە {name} پچڕا: {why}</translation>
    </message>
    <message>
        <source>The folder cannot be made: {folder}</source>
        <translation>نەتوانرا بوخچەکە دروست بکرێت: {folder}</translation>
    </message>
    <message>
        <source>The full search of {name} broke off: {why}</source>
        <translation>گەڕانی تەواو لە {name} پچڕا: {why}</translation>
    </message>
    <message>
        <source>The header is of the old manner</source>
        <translation>سەرپەڕەکە بە شێوەی کۆنە</translation>
    </message>
    <message>
        <source>The key cannot be opened. Check the passphrase and the file</source>
        <translation>ناتوانرێت کلیلەکە بکرێتەوە. لە دەستەواژەی تێپەڕین و فایلەکە دڵنیا بە</translation>
    </message>
    <message>
        <source>The key file cannot be written: {path}</source>
        <translation>نەتوانرا فایلی کلیل بنووسرێت: {path}</translation>
    </message>
    <message>
        <source>The key file is damaged. Put it back from the backup.</source>
        <translation>فایلی کلیل تێکچووە. لە کۆپیی یەدەگەوە بیگەڕێنەرەوە.</translation>
    </message>
    <message>
        <source>The key file is missing or cannot be read: {path}. Put it back from the backup.</source>
        <translation>فایلی کلیل نییە یان ناخوێنرێتەوە: {path}. لە کۆپیی یەدەگەوە بیگەڕێنەرەوە.</translation>
    </message>
    <message>
        <source>The key file was changed. Print a new recovery code.</source>
        <translation>فایلی کلیل گۆڕدراوە. کۆدێکی گەڕاندنەوەی نوێ چاپ بکە.</translation>
    </message>
    <message>
        <source>The key of this pack is another one: {found}. Do not use the pack</source>
        <translation>کلیلی ئەم پاکێجە کلیلێکی ترە: {found}. پاکێجەکە بەکارمەهێنە</translation>
    </message>
    <message>
        <source>The key of this pack was revoked. Do not use it, and tell your administrator</source>
        <translation>کلیلی ئەم پاکێجە پووچەڵکراوەتەوە. بەکاریمەهێنە، و بەڕێوەبەری سیستەم ئاگادار بکەرەوە</translation>
    </message>
    <message>
        <source>The kind of key or signature is not known here</source>
        <translation>جۆری کلیل یان واژۆکە لێرە نەناسراوە</translation>
    </message>
    <message>
        <source>The last traveller was let pass; the record is sealed.</source>
        <translation>ڕێگە بە دوایین گەشتیار درا؛ تۆمارەکە مۆرکراوە.</translation>
    </message>
    <message>
        <source>The last traveller was referred; the record is sealed.</source>
        <translation>دوایین گەشتیار ڕەوانەکرا؛ تۆمارەکە مۆرکراوە.</translation>
    </message>
    <message>
        <source>The length of the certificate number cannot be read</source>
        <translation>درێژیی ژمارەی بڕوانامەکە ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>The line is not JSON</source>
        <translation>دێڕەکە JSON نییە</translation>
    </message>
    <message>
        <source>The line needs "files": a list of paths, or lights with paths</source>
        <translation>دێڕەکە پێویستی بە ⁦"files"⁩ هەیە: لیستی ڕێڕەوەکان، یان ڕووناکی لەگەڵ ڕێڕەو</translation>
    </message>
    <message>
        <source>The line needs "input": text, or "base64": the bytes of a barcode</source>
        <translation>دێڕەکە پێویستی بە ⁦"input"⁩ هەیە: دەق، یان ⁦"base64"⁩: بایتەکانی بارکۆدێک</translation>
    </message>
    <message>
        <source>The line needs "input": the lines of the MRZ</source>
        <translation>دێڕەکە پێویستی بە ⁦"input"⁩ هەیە: دێڕەکانی MRZ</translation>
    </message>
    <message>
        <source>The lines have the measures of no known format</source>
        <translation>پێوانەی دێڕەکان لەگەڵ هیچ شێوەیەکی ناسراو ناگونجێت</translation>
    </message>
    <message>
        <source>The link was not opened and proves nothing</source>
        <translation>بەستەرەکە نەکراوەتەوە و هیچ ناسەلمێنێت</translation>
    </message>
    <message>
        <source>The list of contents of the pack is wrong</source>
        <translation>لیستی ناوەڕۆکی پاکێجەکە هەڵەیە</translation>
    </message>
    <message>
        <source>The list of installed packs is damaged. Restore it from a backup</source>
        <translation>لیستی پاکێجە دامەزراوەکان تێکچووە. لە کۆپیی یەدەگەوە بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>The list of subfiles cannot be read</source>
        <translation>لیستی ژێرفایلەکان ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>The list of trusted keys is damaged. Restore it from a backup</source>
        <translation>لیستی کلیلە متمانەپێکراوەکان تێکچووە. لە کۆپیی یەدەگەوە بیگەڕێنەرەوە</translation>
    </message>
    <message>
        <source>The machine-readable zone gives no date of expiry that can be read</source>
        <translation>ناوچەی خوێندنەوەی ئامێری بەرواری بەسەرچوونێکی تێدا نییە بخوێنرێتەوە</translation>
    </message>
    <message>
        <source>The machine-readable zone is not printed in OCR-B</source>
        <translation>ناوچەی خوێندنەوەی ئامێری بە فۆنتی OCR-B چاپ نەکراوە</translation>
    </message>
    <message>
        <source>The messages are cut short</source>
        <translation>پەیامەکان کورتکراونەتەوە</translation>
    </message>
    <message>
        <source>The name fills its field; it may be cut</source>
        <translation>ناوەکە خانەکەی پڕ کردووە؛ لەوانەیە کورتکرابێتەوە</translation>
    </message>
    <message>
        <source>The names differ in characters that were not read surely</source>
        <translation>ناوەکان لە پیتێکدا جیاوازن کە بە دڵنیاییەوە نەخوێنراوەتەوە</translation>
    </message>
    <message>
        <source>The number stands for no limit; compare it with the print</source>
        <translation>ژمارەکە واتای بێ سنوورە؛ لەگەڵ چاپەکە بەراوردی بکە</translation>
    </message>
    <message>
        <source>The officer's own view: a problem</source>
        <translation>بۆچوونی ئەفسەر: کێشە هەیە</translation>
    </message>
    <message>
        <source>The officer's own view: in doubt</source>
        <translation>بۆچوونی ئەفسەر: گومان هەیە</translation>
    </message>
    <message>
        <source>The officer's own view: nothing wrong</source>
        <translation>بۆچوونی ئەفسەر: هیچ شتێکی نائاسایی نییە</translation>
    </message>
    <message>
        <source>The outline of the page was not found in the picture</source>
        <translation>لێواری پەڕەکە لە وێنەکەدا نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>The pack cannot be read. Try another stick</source>
        <translation>ناتوانرێت پاکێجەکە بخوێنرێتەوە. فلاشێکی تر تاقی بکەرەوە</translation>
    </message>
    <message>
        <source>The pack has passed its last day. Ask for a newer one</source>
        <translation>ماوەی پاکێجەکە بەسەرچووە. داوای یەکێکی نوێتر بکە</translation>
    </message>
    <message>
        <source>The pack holds a kind of file that is not allowed</source>
        <translation>پاکێجەکە جۆرە فایلێکی ڕێگەپێنەدراوی تێدایە</translation>
    </message>
    <message>
        <source>The pack is larger than this program takes</source>
        <translation>پاکێجەکە لەوە گەورەترە کە ئەم بەرنامەیە وەریدەگرێت</translation>
    </message>
    <message>
        <source>The pack is not complete. Copy it again</source>
        <translation>پاکێجەکە تەواو نییە. دووبارە کۆپیی بکە</translation>
    </message>
    <message>
        <source>The pack {name} is not installed</source>
        <translation>پاکێجی {name} دانەمەزراوە</translation>
    </message>
    <message>
        <source>The page differs from the size of its kind by {offset} mm</source>
        <translation>پەڕەکە {offset} میلیمەتر لە قەبارەی جۆری خۆی جیاوازە</translation>
    </message>
    <message>
        <source>The pages of {name} are too large to be opened together. Save the pages of the document as a file of their own.</source>
        <translation>پەڕەکانی {name} لەوە گەورەترن پێکەوە بکرێنەوە. پەڕەکانی بەڵگەنامەکە لە فایلێکی جیادا پاشەکەوت بکە.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Check the keyboard language and capital letters, or use the recovery code.</source>
        <translation>دەستەواژەی تێپەڕین هەڵەیە. لە زمانی تەختەکلیل و پیتی گەورە دڵنیا بە، یان کۆدی گەڕاندنەوە بەکاربهێنە.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>دەستەواژەی تێپەڕین جارێکی تر</translation>
    </message>
    <message>
        <source>The picture changed on its way to the records.</source>
        <translation>وێنەکە لە ڕێگەی تۆمارەکاندا گۆڕا.</translation>
    </message>
    <message>
        <source>The picture has {ppi} pixels per inch; {due} are needed</source>
        <translation>ڕوونیی وێنەکە {ppi} پیکسڵە بۆ هەر ئینچێک؛ پێویست {due}</translation>
    </message>
    <message>
        <source>The picture is too coarse to tell typefaces apart</source>
        <translation>ڕوونیی وێنەکە بەشی جیاکردنەوەی جۆری فۆنتەکان ناکات</translation>
    </message>
    <message>
        <source>The print does not say what the seal says, but the seal is not proven</source>
        <translation>چاپەکە ئەوە ناڵێت کە مۆرە دیجیتاڵییەکە دەیڵێت، بەڵام مۆرەکە نەسەلمێنراوە</translation>
    </message>
    <message>
        <source>The print does not say what the signed seal says</source>
        <translation>چاپەکە ئەوە ناڵێت کە مۆرە دیجیتاڵییە واژۆکراوەکە دەیڵێت</translation>
    </message>
    <message>
        <source>The process it ran in died</source>
        <translation>ئەو پرۆسەیەی تێیدا کاری دەکرد وەستا</translation>
    </message>
    <message>
        <source>The program was ended while it ran</source>
        <translation>بەرنامەکە لە کاتی کارکردنیدا داخرا</translation>
    </message>
    <message>
        <source>The records and their key file belong together, and one is missing: {folder}. Put it back from the backup.</source>
        <translation>تۆمارەکان و فایلی کلیلەکەیان پێکەوەن، و یەکێکیان نییە: {folder}. لە کۆپیی یەدەگەوە بیگەڕێنەرەوە.</translation>
    </message>
    <message>
        <source>The records are closed.</source>
        <translation>تۆمارەکان داخراون.</translation>
    </message>
    <message>
        <source>The records are damaged, or belong to another key file. Change nothing in their folder and put back the backup.</source>
        <translation>تۆمارەکان تێکچوون، یان هی فایلێکی کلیلی ترن. لە بوخچەکەیاندا هیچ مەگۆڕە و کۆپیی یەدەگ بگەڕێنەرەوە.</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>تۆمارەکان قفڵ کراون</translation>
    </message>
    <message>
        <source>The records are not whole</source>
        <translation>تۆمارەکان تەواو نین</translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation>ناتوانرێت تۆمارەکان بخوێنرێنەوە</translation>
    </message>
    <message>
        <source>The records cannot be written. Check the rights on their folder.</source>
        <translation>ناتوانرێت تۆمارەکان بنووسرێن. لە مافەکانی بوخچەکەیان دڵنیا بە.</translation>
    </message>
    <message>
        <source>The records file is damaged.</source>
        <translation>فایلی تۆمارەکان تێکچووە.</translation>
    </message>
    <message>
        <source>The records folder is on a network drive, where records can be lost: {folder}. Choose a folder on this computer.</source>
        <translation>بوخچەی تۆمارەکان لەسەر دیسکێکی تۆڕە، کە لەوێ تۆمار ون دەبێت: {folder}. بوخچەیەک لەم کۆمپیوتەرەدا هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The records folder is on a removable drive, where records can be lost: {folder}. Choose a folder on this computer.</source>
        <translation>بوخچەی تۆمارەکان لەسەر دیسکێکی دەرەکییە، کە لەوێ تۆمار ون دەبێت: {folder}. بوخچەیەک لەم کۆمپیوتەرەدا هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The records need a passphrase. Set {variable}</source>
        <translation>تۆمارەکان پێویستیان بە دەستەواژەی تێپەڕین هەیە. {variable} دابنێ</translation>
    </message>
    <message>
        <source>The records were made by a newer docsec. Install the newer one.</source>
        <translation>تۆمارەکان بە وەشانێکی نوێتری docsec دروستکراون. وەشانە نوێیەکە دابمەزرێنە.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error. It has 8 groups of 4 signs; compare it with the printed sheet.</source>
        <translation>لە کۆدی گەڕاندنەوەدا هەڵەی نووسین هەیە. لە 8 کۆمەڵ پێکدێت و هەریەکەیان 4 هێمایە؛ لەگەڵ پەڕە چاپکراوەکە بەراوردی بکە.</translation>
    </message>
    <message>
        <source>The report cannot be written to {name}: {why}. Choose another place</source>
        <translation>نەتوانرا ڕاپۆرتەکە لە {name} بنووسرێت: {why}. شوێنێکی تر هەڵبژێرە</translation>
    </message>
    <message>
        <source>The report could not be written: {why}</source>
        <translation>نەتوانرا ڕاپۆرتەکە بنووسرێت: {why}</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>ڕاپۆرتەکە پاشەکەوت کرا</translation>
    </message>
    <message>
        <source>The resolution of the picture is not known</source>
        <translation>ڕوونیی وێنەکە نەزانراوە</translation>
    </message>
    <message>
        <source>The resolution of the picture is not known, so nothing can be measured</source>
        <translation>ڕوونیی وێنەکە نەزانراوە، بۆیە ناتوانرێت هیچ بپێورێت</translation>
    </message>
    <message>
        <source>The resolution written in the picture does not fit any document</source>
        <translation>ئەو ڕوونییەی لە وێنەکەدا نووسراوە لەگەڵ هیچ بەڵگەنامەیەک ناگونجێت</translation>
    </message>
    <message>
        <source>The seal belongs to passport {said}; this passport is {printed}</source>
        <translation>مۆرە دیجیتاڵییەکە هی پاسپۆرتی {said}؛ ئەم پاسپۆرتە {printed}</translation>
    </message>
    <message>
        <source>The seal names another person than the passport</source>
        <translation>مۆرە دیجیتاڵییەکە ناوی کەسێکی جیا لە پاسپۆرتەکە دەهێنێت</translation>
    </message>
    <message>
        <source>The search of the lists is not clear</source>
        <translation>ئەنجامی گەڕان لە لیستەکاندا ڕوون نییە</translation>
    </message>
    <message>
        <source>The separators are lost; the fields were cut by their codes, compare them</source>
        <translation>جیاکەرەوەکان ونبوون؛ خانەکان بەپێی کۆدەکانیان جیاکراونەتەوە، بەراوردیان بکە</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>ناتوانرێت واژۆکە بخوێنرێتەوە</translation>
    </message>
    <message>
        <source>The signature does not fit the content of the seal</source>
        <translation>واژۆکە لەگەڵ ناوەڕۆکی مۆرە دیجیتاڵییەکە ناگونجێت</translation>
    </message>
    <message>
        <source>The signature fits a certificate that is not meant for seals</source>
        <translation>واژۆکە لەگەڵ بڕوانامەیەک دەگونجێت کە بۆ مۆری دیجیتاڵی نییە</translation>
    </message>
    <message>
        <source>The signature fits, but it was made when the certificate was not valid</source>
        <translation>واژۆکە دەگونجێت، بەڵام کاتێک کراوە کە بڕوانامەکە کارا نەبووە</translation>
    </message>
    <message>
        <source>The signature fits, but the certificate has expired</source>
        <translation>واژۆکە دەگونجێت، بەڵام بڕوانامەکە بەسەرچووە</translation>
    </message>
    <message>
        <source>The signature fits, but the certificate is not valid yet</source>
        <translation>واژۆکە دەگونجێت، بەڵام بڕوانامەکە هێشتا کارا نەبووە</translation>
    </message>
    <message>
        <source>The signature has an impossible length</source>
        <translation>درێژیی واژۆکە نەگونجاوە</translation>
    </message>
    <message>
        <source>The signature is wrong: the pack was changed. Do not use it</source>
        <translation>واژۆکە هەڵەیە: پاکێجەکە گۆڕدراوە. بەکاریمەهێنە</translation>
    </message>
    <message>
        <source>The signature of the seal could not be checked</source>
        <translation>نەتوانرا وردبینیی واژۆی مۆرە دیجیتاڵییەکە بکرێت</translation>
    </message>
    <message>
        <source>The signer may not sign packs of this kind</source>
        <translation>واژۆکار بۆی نییە پاکێجی لەم جۆرە واژۆ بکات</translation>
    </message>
    <message>
        <source>The signer of this pack is not known here. Ask who sent it, compare the fingerprint by telephone, and let an administrator approve it</source>
        <translation>واژۆکاری ئەم پاکێجە لێرە نەناسراوە. بپرسە کێ ناردوویەتی، بە تەلەفۆن پەنجەمۆری کلیلەکە بەراورد بکە، و داوا لە بەڕێوەبەری سیستەم بکە پەسەندی بکات</translation>
    </message>
    <message>
        <source>The size of the security data cannot be read</source>
        <translation>قەبارەی داتای پاراستن ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>The standard allows other characters here</source>
        <translation>پێوەرەکە لێرەدا ڕێگە بە پیت یان ژمارەی تر دەدات</translation>
    </message>
    <message>
        <source>The standard knows no such sex: {code}</source>
        <translation>پێوەرەکە ئەم کۆدەی ڕەگەز ناناسێت: {code}</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>دوو دەستەواژەکەی تێپەڕین جیاوازن. دووبارە بیاننووسە.</translation>
    </message>
    <message>
        <source>The value stands for a special rule; compare it with the print</source>
        <translation>بەهاکە واتای ڕێسایەکی تایبەتە؛ لەگەڵ چاپەکە بەراوردی بکە</translation>
    </message>
    <message>
        <source>The whole date is unknown</source>
        <translation>هەموو بەروارەکە نەزانراوە</translation>
    </message>
    <message>
        <source>The work broke off</source>
        <translation>کارەکە پچڕا</translation>
    </message>
    <message>
        <source>The work broke off with an error: {cause}</source>
        <translation>کارەکە بەهۆی هەڵەیەکەوە پچڕا: {cause}</translation>
    </message>
    <message>
        <source>The work broke off with code {code}</source>
        <translation>کارەکە بە کۆدی {code} پچڕا</translation>
    </message>
    <message>
        <source>The work needed more memory than it may use and was stopped</source>
        <translation>کارەکە پێویستی بە یادگەی زیاتر لە ڕێگەپێدراو بوو و ڕاگیرا</translation>
    </message>
    <message>
        <source>The work took longer than {seconds} seconds and was stopped</source>
        <translation>کارەکە زیاتر لە {seconds} چرکەی خایاند و ڕاگیرا</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>کارەکە ڕاگیرا</translation>
    </message>
    <message>
        <source>The year is not in the barcode; {year} is the likeliest</source>
        <translation>ساڵەکە لە بارکۆدەکەدا نییە؛ ئەگەری زۆرتر {year}</translation>
    </message>
    <message>
        <source>The zone is {offset} mm away from its place</source>
        <translation>ناوچەکە {offset} میلیمەتر لە شوێنی خۆی دوورە</translation>
    </message>
    <message>
        <source>There are more features than a seal can have</source>
        <translation>توخمەکان لەوە زۆرترن کە مۆرێکی دیجیتاڵی دەتوانێت هەیبێت</translation>
    </message>
    <message>
        <source>There are no messages</source>
        <translation>هیچ پەیامێک نییە</translation>
    </message>
    <message>
        <source>There are no records here yet: {folder}</source>
        <translation>هێشتا هیچ تۆمارێک لێرە نییە: {folder}</translation>
    </message>
    <message>
        <source>There are records already: {folder}</source>
        <translation>پێشتر تۆمار هەیە: {folder}</translation>
    </message>
    <message>
        <source>There are too many files among the certificates</source>
        <translation>ژمارەی فایلەکان لەناو بڕوانامەکاندا زۆر زۆرە</translation>
    </message>
    <message>
        <source>There is more than one digital seal on the page</source>
        <translation>زیاتر لە یەک مۆری دیجیتاڵی لە پەڕەکەدا هەیە</translation>
    </message>
    <message>
        <source>There is more than one seal on the page</source>
        <translation>زیاتر لە مۆرێکی دیجیتاڵی لە پەڕەکەدا هەیە</translation>
    </message>
    <message>
        <source>There is no certificate file in {folder}</source>
        <translation>هیچ فایلێکی بڕوانامە لە {folder} نییە</translation>
    </message>
    <message>
        <source>There is no header of a driving licence</source>
        <translation>سەرپەڕەی مۆڵەتی شۆفێری نییە</translation>
    </message>
    <message>
        <source>There is no header of an IDB barcode</source>
        <translation>سەرپەڕەی بارکۆدی IDB نییە</translation>
    </message>
    <message>
        <source>There is no light {name}; there are {known}</source>
        <translation>ڕووناکییەک بە ناوی {name} نییە؛ ئەوانەی هەن: {known}</translation>
    </message>
    <message>
        <source>There is no machine-readable zone</source>
        <translation>ناوچەی خوێندنەوەی ئامێری نییە</translation>
    </message>
    <message>
        <source>There is no picture to examine. Give at least one</source>
        <translation>هیچ وێنەیەک بۆ پشکنین نییە. لانیکەم یەکێک بدە</translation>
    </message>
    <message>
        <source>There is no profile {name}; there are {known}</source>
        <translation>شێوازێکی پشکنین بە ناوی {name} نییە؛ ئەوانەی هەن: {known}</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>واژۆ نییە</translation>
    </message>
    <message>
        <source>There is no specimen of this kind of document here to compare with</source>
        <translation>نموونەی ئەم جۆرە بەڵگەنامەیە لێرە نییە بۆ بەراوردکردن</translation>
    </message>
    <message>
        <source>There is no such date: {date}</source>
        <translation>بەرواری وا نییە: {date}</translation>
    </message>
    <message>
        <source>There is no such day: {day}</source>
        <translation>ڕۆژی وا نییە: {day}</translation>
    </message>
    <message>
        <source>There is no such outcome.</source>
        <translation>بڕیاری وا نییە.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>تۆماری وا نییە.</translation>
    </message>
    <message>
        <source>There is no {name}; there are {known}</source>
        <translation>شتێک بە ناوی {name} نییە؛ ئەوانەی هەن: {known}</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Free some space</source>
        <translation>بۆشایی پێویست لە دیسکەکەدا نییە. هەندێک بۆشایی دابین بکە</translation>
    </message>
    <message>
        <source>There is nothing to erase in this record.</source>
        <translation>لەم تۆمارەدا هیچ نییە بسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>Third baggage tag</source>
        <translation>پسووڵەی باری سێیەم</translation>
    </message>
    <message>
        <source>This could not be examined</source>
        <translation>نەتوانرا ئەمە بپشکنرێت</translation>
    </message>
    <message>
        <source>This feature is not in the list</source>
        <translation>ئەم توخمە لە لیستەکەدا نییە</translation>
    </message>
    <message>
        <source>This field is not in the list</source>
        <translation>ئەم خانەیە لە لیستەکەدا نییە</translation>
    </message>
    <message>
        <source>This file is not a docsec pack</source>
        <translation>ئەم فایلە پاکێجی docsec نییە</translation>
    </message>
    <message>
        <source>This is a key of another kind</source>
        <translation>ئەمە کلیلێکی جۆرێکی ترە</translation>
    </message>
    <message>
        <source>This is a specimen, not a travel document</source>
        <translation>ئەمە نموونەیە، بەڵگەنامەی گەشت نییە</translation>
    </message>
    <message>
        <source>This is no boarding pass of format M or S</source>
        <translation>ئەمە کارتی سواربوون بە شێوەی M یان S نییە</translation>
    </message>
    <message>
        <source>This is no checkpoint as docsec prints them.</source>
        <translation>ئەمە ئەو خاڵی دڵنیابوونەوەیە نییە کە docsec چاپی دەکات.</translation>
    </message>
    <message>
        <source>This issuer number is not in the list</source>
        <translation>ئەم ژمارەیەی لایەنی دەرکردن لە لیستەکەدا نییە</translation>
    </message>
    <message>
        <source>This key was revoked; it cannot be approved again</source>
        <translation>ئەم کلیلە پووچەڵکراوەتەوە؛ ناتوانرێت دووبارە پەسەند بکرێت</translation>
    </message>
    <message>
        <source>This kind of document was not recognised: there is no specimen of it here</source>
        <translation>ئەم جۆرە بەڵگەنامەیە نەناسرایەوە: نموونەی لێرە نییە</translation>
    </message>
    <message>
        <source>This kind of seal is not in the list</source>
        <translation>ئەم جۆرە مۆرە دیجیتاڵییە لە لیستەکەدا نییە</translation>
    </message>
    <message>
        <source>This kind of step is not allowed.</source>
        <translation>ئەم جۆرە هەنگاوە ڕێگەپێدراو نییە.</translation>
    </message>
    <message>
        <source>This neither proves nor disproves the document. Examine it by other means</source>
        <translation>ئەمە نە دروستیی بەڵگەنامەکە دەسەلمێنێت و نە ڕەتی دەکاتەوە. بە ڕێگەی تر بیپشکنە</translation>
    </message>
    <message>
        <source>This part is not in the list: {tag}</source>
        <translation>ئەم بەشە لە لیستەکەدا نییە: {tag}</translation>
    </message>
    <message>
        <source>This part of a record cannot be written.</source>
        <translation>ناتوانرێت ئەم بەشەی تۆمارەکە بنووسرێت.</translation>
    </message>
    <message>
        <source>This record is sealed. A correction is a new examination.</source>
        <translation>ئەم تۆمارە مۆرکراوە. ڕاستکردنەوە بە پشکنینێکی نوێ دەکرێت.</translation>
    </message>
    <message>
        <source>This recovery code belongs to other records.</source>
        <translation>ئەم کۆدی گەڕاندنەوەیە هی تۆمارێکی ترە.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>ژمارەی بلیت</translation>
    </message>
    <message>
        <source>Tilt the document less</source>
        <translation>بەڵگەنامەکە کەمتر لار بکەرەوە</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>لارکراوەتەوە</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>کات</translation>
    </message>
    <message>
        <source>Time of issue</source>
        <translation>کاتی دەرچوون</translation>
    </message>
    <message>
        <source>Time of the report</source>
        <translation>کاتی ڕاپۆرت</translation>
    </message>
    <message>
        <source>Time of the sample</source>
        <translation>کاتی وەرگرتنی نموونە</translation>
    </message>
    <message>
        <source>To airport</source>
        <translation>بۆ فڕۆکەخانەی</translation>
    </message>
    <message>
        <source>Too few characters were read surely to compare their typeface</source>
        <translation>ئەو پیت و ژمارانەی بە دڵنیاییەوە خوێنراونەتەوە بۆ بەراوردی فۆنت کەمن</translation>
    </message>
    <message>
        <source>Too few characters were read to measure their spacing</source>
        <translation>پیت و ژمارە خوێنراوەکان بۆ پێوانی مەودایان کەمن</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Seconds to wait: {seconds}</source>
        <translation>هەوڵی هەڵەی زۆر بۆ دەستەواژەی تێپەڕین. چرکەی چاوەڕوانی: {seconds}</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>شار</translation>
    </message>
    <message>
        <source>Town of residence</source>
        <translation>شاری نیشتەجێبوون</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>Travel document check</source>
        <translation>وردبینیی بەڵگەنامەی گەشت</translation>
    </message>
    <message>
        <source>Travel document, TD2 size</source>
        <translation>بەڵگەنامەی گەشت بە قەبارەی TD2</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>بینینی نموونە</translation>
    </message>
    <message>
        <source>Two files in the pack have the same name</source>
        <translation>دوو فایل لە پاکێجەکەدا هەمان ناویان هەیە</translation>
    </message>
    <message>
        <source>Type in the MRZ</source>
        <translation>نووسینی MRZ</translation>
    </message>
    <message>
        <source>Type in the MRZ as the document shows it</source>
        <translation>ئەو MRZ بنووسە کە لە بەڵگەنامەکەدا دیارە</translation>
    </message>
    <message>
        <source>Type of security data</source>
        <translation>جۆری داتای پاراستن</translation>
    </message>
    <message>
        <source>Type of visa</source>
        <translation>جۆری ڤیزا</translation>
    </message>
    <message>
        <source>Type the printed recovery code, and choose a new passphrase.</source>
        <translation>کۆدی گەڕاندنەوەی چاپکراو بنووسە، و دەستەواژەیەکی نوێی تێپەڕین هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Typeface of the machine-readable zone</source>
        <translation>فۆنتی ناوچەی خوێندنەوەی ئامێری</translation>
    </message>
    <message>
        <source>Ultraviolet light</source>
        <translation>تیشکی سەروو وەنەوشەیی</translation>
    </message>
    <message>
        <source>Under 18 until</source>
        <translation>خوار 18 ساڵ تا</translation>
    </message>
    <message>
        <source>Under 19 until</source>
        <translation>خوار 19 ساڵ تا</translation>
    </message>
    <message>
        <source>Under 21 until</source>
        <translation>خوار 21 ساڵ تا</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>تێگەیشتم</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>یەکلانەکراوە</translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation>ناوەڕۆکی نەناسراو</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>Unlock the records</source>
        <translation>قفڵی تۆمارەکان بکەرەوە</translation>
    </message>
    <message>
        <source>Unlock them with the passphrase.</source>
        <translation>بە دەستەواژەی تێپەڕین قفڵیان بکەرەوە.</translation>
    </message>
    <message>
        <source>Use a scanner or reader that writes its resolution into the picture</source>
        <translation>سکانەرێک یان خوێنەرێک بەکاربهێنە کە ڕوونییەکەی لە وێنەکەدا دەنووسێت</translation>
    </message>
    <message>
        <source>Vaccination centre</source>
        <translation>بنکەی کوتان</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>ڤاکسین</translation>
    </message>
    <message>
        <source>Vaccine code</source>
        <translation>کۆدی ڤاکسین</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>کارایە لە</translation>
    </message>
    <message>
        <source>Valid today by its dates</source>
        <translation>ئەمڕۆ بەپێی بەروارەکانی کارایە</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>کارایە تا</translation>
    </message>
    <message>
        <source>Valid: today is the last day</source>
        <translation>کارایە: ئەمڕۆ دوایین ڕۆژە</translation>
    </message>
    <message>
        <source>Valid: {time} left</source>
        <translation>کارایە، ماوەی ماوە: {time}</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>کارایی</translation>
    </message>
    <message>
        <source>Validity could not be checked</source>
        <translation>نەتوانرا وردبینیی کارایی بکرێت</translation>
    </message>
    <message>
        <source>Validity is not clear. Look at the dates</source>
        <translation>کارایی ڕوون نییە. سەیری بەروارەکان بکە</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>بەها</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>وەشان</translation>
    </message>
    <message>
        <source>Version of the state</source>
        <translation>وەشانی ویلایەت</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>جەنگاوەری پێشوو</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>ڤیزا</translation>
    </message>
    <message>
        <source>Visa, MRV-A size</source>
        <translation>ڤیزا بە قەبارەی MRV-A</translation>
    </message>
    <message>
        <source>Visa, MRV-B size</source>
        <translation>ڤیزا بە قەبارەی MRV-B</translation>
    </message>
    <message>
        <source>Visiting card</source>
        <translation>کارتی ناساندن</translation>
    </message>
    <message>
        <source>Way of sampling</source>
        <translation>شێوازی وەرگرتنی نموونە</translation>
    </message>
    <message>
        <source>Weight in kilograms</source>
        <translation>کێش بە کیلۆگرام</translation>
    </message>
    <message>
        <source>Weight in pounds</source>
        <translation>کێش بە پاوەند</translation>
    </message>
    <message>
        <source>Weight range</source>
        <translation>مەودای کێش</translation>
    </message>
    <message>
        <source>Weight: {rank}</source>
        <translation>کێش: {rank}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ئەوەی دواتر</translation>
    </message>
    <message>
        <source>What stands in "base64" is no base 64</source>
        <translation>ئەوەی لە ⁦"base64"⁩ هاتووە base 64 نییە</translation>
    </message>
    <message>
        <source>What the signature covers cannot be made out</source>
        <translation>ناتوانرێت دیاری بکرێت واژۆکە چی دەگرێتەوە</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>چی بکرێت</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ئێستا چی بکرێت</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>ڕووناکیی سپی</translation>
    </message>
    <message>
        <source>Whole picture (0)</source>
        <translation>هەموو وێنەکە (0)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>هەڵگر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>هۆکار، و چی بکرێت</translation>
    </message>
    <message>
        <source>Without a known machine-readable zone the due size is not known</source>
        <translation>بەبێ ناوچەیەکی ناسراوی خوێندنەوەی ئامێری، قەبارەی پێویست نازانرێت</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>هەڵەیە</translation>
    </message>
    <message>
        <source>X in the MRZ; the standard asks for &lt;</source>
        <translation>لە ناوچەی MRZ پیتی X هەیە؛ پێوەرەکە داوای ⁦&lt;⁩ دەکات</translation>
    </message>
    <message>
        <source>Year {year}, day and month unknown</source>
        <translation>ساڵی {year}، ڕۆژ و مانگ نەزانراون</translation>
    </message>
    <message>
        <source>Year {year}, month {month}, day unknown</source>
        <translation>ساڵی {year}، مانگی {month}، ڕۆژ نەزانراوە</translation>
    </message>
    <message>
        <source>Years left: {years}</source>
        <translation>ساڵی ماوە: {years}</translation>
    </message>
    <message>
        <source>Years since expiry: {years}</source>
        <translation>ساڵ لە بەسەرچوونەوە: {years}</translation>
    </message>
    <message>
        <source>Years: {years}</source>
        <translation>ساڵ: {years}</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>زەرد</translation>
    </message>
    <message>
        <source>Your view: a problem</source>
        <translation>بۆچوونت: کێشە هەیە</translation>
    </message>
    <message>
        <source>Your view: in doubt</source>
        <translation>بۆچوونت: گومان هەیە</translation>
    </message>
    <message>
        <source>Your view: nothing wrong</source>
        <translation>بۆچوونت: هیچ شتێکی نائاسایی نییە</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>ڕاگیراو</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>ڕێنمایی</translation>
    </message>
    <message>
        <source>another legal spelling</source>
        <translation>نووسینێکی تری ڕێگەپێدراو</translation>
    </message>
    <message>
        <source>definitive</source>
        <translation>یەکلاکەرەوە</translation>
    </message>
    <message>
        <source>different</source>
        <translation>جیاواز</translation>
    </message>
    <message>
        <source>docsec</source>
        <translation>docsec</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>شکستخواردوو</translation>
    </message>
    <message>
        <source>more than 10 years</source>
        <translation>زیاتر لە دە ساڵ</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>وردبینی نەکراوە</translation>
    </message>
    <message>
        <source>not read surely</source>
        <translation>بە دڵنیاییەوە نەخوێنراوەتەوە</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>پشتگیرینەکراو</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>بەهێز</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>سەرکەوتوو</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>هەمان شت</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>یەکلانەکراوە</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>لاواز</translation>
    </message>
    <message>
        <source>{check}, after correction by hand</source>
        <translation>{check}، دوای ڕاستکردنەوە بە دەست</translation>
    </message>
    <message>
        <source>{check}: the place, enlarged</source>
        <translation>{check}: شوێنەکە، گەورەکراو</translation>
    </message>
    <message>
        <source>{code} is no code of the standard: {name}</source>
        <translation>{code} کۆدی پێوەرەکە نییە: {name}</translation>
    </message>
    <message>
        <source>{code} is not a known document code</source>
        <translation>{code} کۆدێکی ناسراوی بەڵگەنامە نییە</translation>
    </message>
    <message>
        <source>{code} is not a known state code</source>
        <translation>{code} کۆدێکی ناسراوی دەوڵەت نییە</translation>
    </message>
    <message>
        <source>{code} is not in the standard, but was used: {name}</source>
        <translation>{code} لە پێوەرەکەدا نییە، بەڵام بەکارهاتووە: {name}</translation>
    </message>
    <message>
        <source>{code}: {name} is no state and issues no travel documents</source>
        <translation>{code}: {name} دەوڵەت نییە و بەڵگەنامەی گەشت دەرناکات</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} ڕۆژ</translation>
    </message>
    <message>
        <source>{field} ({part})</source>
        <translation>{field} ({part})</translation>
    </message>
    <message>
        <source>{field} does not exist: {raw}</source>
        <translation>{field}: بەرواری وا لە ساڵنامەدا نییە: {raw}</translation>
    </message>
    <message>
        <source>{field}: check digit {found} found, {due} expected</source>
        <translation>{field}: ژمارەی وردبینیی دۆزراوە {found}، چاوەڕوانکراو {due}</translation>
    </message>
    <message>
        <source>{field}: covered by the wrong check digit</source>
        <translation>{field}: ژمارەی وردبینیی هەڵە دەیگرێتەوە</translation>
    </message>
    <message>
        <source>{field}: no check digit can be computed</source>
        <translation>{field}: ناتوانرێت ژمارەی وردبینی هەژمار بکرێت</translation>
    </message>
    <message>
        <source>{field}: no code is given</source>
        <translation>{field}: کۆد نەنووسراوە</translation>
    </message>
    <message>
        <source>{field}: too long for its {room} places</source>
        <translation>{field}: بۆ {room} شوێنەکەی زۆر درێژە</translation>
    </message>
    <message>
        <source>{field}: {found} found, {due} due: {result}</source>
        <translation>{field}: دۆزراوە {found}، چاوەڕوانکراو {due}: {result}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{field}: {said} in the barcode, {printed} in the machine-readable zone. Different in all: {count}</source>
        <translation>{field}: لە بارکۆددا {said}، لە ناوچەی خوێندنەوەی ئامێریدا {printed}. جیاوازەکان بەگشتی: {count}</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check the disk or the stick</source>
        <translation>ناتوانرێت {file} بخوێنرێتەوە. لە دیسک یان فلاشەکە دڵنیا بە</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the disk</source>
        <translation>ناتوانرێت {file} بنووسرێت. لە دیسکەکە دڵنیا بە</translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read</source>
        <translation>فایلی {file} بڕوانامەیەکی تێدا نییە بخوێنرێتەوە</translation>
    </message>
    <message>
        <source>{light}: {name}</source>
        <translation>{light}: {name}</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} مانگ</translation>
    </message>
    <message>
        <source>{name} cannot be read: {found}. Check the drive and try again.</source>
        <translation>ناتوانرێت {name} بخوێنرێتەوە: {found}. لە دیسکەکە دڵنیا بە و دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>{name} has a picture with more than {size} million pixels. Scan only the document, at 400 ppi.</source>
        <translation>لە {name} وێنەیەک هەیە لە {size} ملیۆن پیکسڵ زیاترە. تەنیا بەڵگەنامەکە سکان بکە، بە 400 ppi.</translation>
    </message>
    <message>
        <source>{name} has more than {pages} pages. Save the pages of the document as a file of their own.</source>
        <translation>لە {name} زیاتر لە {pages} پەڕە هەیە. پەڕەکانی بەڵگەنامەکە لە فایلێکی جیادا پاشەکەوت بکە.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file. Choose a picture file.</source>
        <translation>ئەم ناوە {name} هی ئامێرێک یان بۆڕییەکی داتایە، نەک فایل. فایلێکی وێنە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a picture in it.</source>
        <translation>{name} بوخچەیە. وێنەیەکی ناوی هەڵبژێرە.</translation>
    </message>
    <message>
        <source>{name} is a video file, which is not opened here yet. Save it as an animated GIF, PNG or WebP, or its frames as pictures in one folder.</source>
        <translation>فایلی {name} ڤیدیۆیە، کە هێشتا لێرە ناکرێتەوە. بە شێوەی جووڵاوی GIF یان PNG یان WebP پاشەکەوتی بکە، یان وێنەکانی لە یەک بوخچەدا پاشەکەوت بکە.</translation>
    </message>
    <message>
        <source>{name} is damaged or not complete. Copy it again, or scan the document again.</source>
        <translation>فایلی {name} تێکچووە یان تەواو نییە. دووبارە کۆپیی بکە، یان بەڵگەنامەکە دووبارە سکان بکە.</translation>
    </message>
    <message>
        <source>{name} is empty. Scan or copy it again.</source>
        <translation>فایلی {name} بەتاڵە. دووبارە سکانی بکە یان کۆپیی بکە.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB. Scan the document again at 400 ppi.</source>
        <translation>فایلی {name} لە {size} MB گەورەترە. بەڵگەنامەکە دووبارە بە 400 ppi سکان بکە.</translation>
    </message>
    <message>
        <source>{name} is not a picture. Use PNG, JPEG, TIFF, WebP, BMP or PDF.</source>
        <translation>فایلی {name} وێنە نییە. PNG یان JPEG یان TIFF یان WebP یان BMP یان PDF بەکاربهێنە.</translation>
    </message>
    <message>
        <source>{name} is not there. Check the name and the folder.</source>
        <translation>فایلی {name} لەوێ نییە. لە ناو و بوخچەکە دڵنیا بە.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without the password and open it again.</source>
        <translation>فایلی {name} بە وشەی تێپەڕ پارێزراوە. بەبێ وشەی تێپەڕ پاشەکەوتی بکە و دووبارە بیکەرەوە.</translation>
    </message>
    <message>
        <source>{name} is still being written. Wait until it is complete and open it again.</source>
        <translation>فایلی {name} هێشتا دەنووسرێت. چاوەڕێ بکە تا تەواو دەبێت و دووبارە بیکەرەوە.</translation>
    </message>
    <message>
        <source>{name} is {found}, which is not opened here. Use PNG, JPEG, TIFF, WebP, BMP or PDF.</source>
        <translation>جۆری فایلی {name} بریتییە لە {found}، کە لێرە ناکرێتەوە. PNG یان JPEG یان TIFF یان WebP یان BMP یان PDF بەکاربهێنە.</translation>
    </message>
    <message>
        <source>{name} may not be read by you. Ask its owner or choose another file.</source>
        <translation>ڕێگەت پێنەدراوە {name} بخوێنیتەوە. لە خاوەنەکەی بپرسە یان فایلێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>{name} must lie between {low} and {high}</source>
        <translation>بەهای {name} دەبێت لە نێوان {low} و {high} بێت</translation>
    </message>
    <message>
        <source>{name} needed too much memory and was stopped. Scan the document again, or save the picture as PNG.</source>
        <translation>کردنەوەی {name} پێویستی بە یادگەی زۆر هەبوو و ڕاگیرا. بەڵگەنامەکە دووبارە سکان بکە، یان وێنەکە وەک PNG پاشەکەوت بکە.</translation>
    </message>
    <message>
        <source>{name} stores its colours in a way that is not opened here. Save it as an ordinary PNG or JPEG.</source>
        <translation>فایلی {name} ڕەنگەکانی بە شێوەیەک هەڵدەگرێت کە لێرە ناکرێتەوە. بە شێوەی ئاسایی PNG یان JPEG پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>{name} takes another kind of value</source>
        <translation>{name} جۆرێکی تری بەها وەردەگرێت</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds} seconds to open and was stopped. Scan the document again, or save the picture as PNG.</source>
        <translation>کردنەوەی {name} زیاتر لە {seconds} چرکەی خایاند و ڕاگیرا. بەڵگەنامەکە دووبارە سکان بکە، یان وێنەکە وەک PNG پاشەکەوت بکە.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{number}: {light}</source>
        <translation>{number}: {light}</translation>
    </message>
    <message>
        <source>{one}; {two}</source>
        <translation>{one}؛ {two}</translation>
    </message>
    <message>
        <source>{page}
{key}</source>
        <translation>{page}
{key}</translation>
    </message>
    <message>
        <source>{result}: {reason}</source>
        <translation>{result}: {reason}</translation>
    </message>
    <message>
        <source>{said}. In doubt: look at the document</source>
        <translation>{said}. گومانی تێدایە: سەیری بەڵگەنامەکە بکە</translation>
    </message>
    <message>
        <source>{said}; or {text}, {share:.0%}</source>
        <translation>{said}؛ یان {text}، {share:.0%}</translation>
    </message>
    <message>
        <source>{titles}; {title}</source>
        <translation>{titles}؛ {title}</translation>
    </message>
    <message>
        <source>{value} is no date; write it as 1974-08-12</source>
        <translation>{value} بەروار نییە؛ بەم شێوەیە بینووسە ⁦1974-08-12⁩</translation>
    </message>
    <message>
        <source>{weeks} weeks</source>
        <translation>{weeks} هەفتە</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} × {height} پیکسڵ</translation>
    </message>
    <message>
        <source>{words} ({cause})</source>
        <translation>{words} ({cause})</translation>
    </message>
    <message>
        <source>{years} and {months}</source>
        <translation>{years} و {months}</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} ساڵ</translation>
    </message>
</context>
</TS>
