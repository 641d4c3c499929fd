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
        <source>A PIN has four to eight digits.</source>
        <translation>ژمارەی PIN لە چوار تا هەشت ژمارە پێکدێت.</translation>
    </message>
    <message>
        <source>A barcode breaks the rules of its own standard</source>
        <translation>بارکۆدێک ڕێساکانی پێوەری خۆی پێشێل دەکات</translation>
    </message>
    <message>
        <source>A change with the angle needs two pictures at different angles</source>
        <translation>گۆڕان لەگەڵ گۆشە پێویستی بە دوو وێنە هەیە لە دوو گۆشەی جیاوازەوە</translation>
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
        <source>A check digit of the MRZ is wrong</source>
        <translation>ژمارەیەکی وردبینیی MRZ هەڵەیە</translation>
    </message>
    <message>
        <source>A check that the profile demands is not here</source>
        <translation>وردبینییەک کە شێوازی پشکنین داوای دەکات لێرە نییە</translation>
    </message>
    <message>
        <source>A darker rim where the ink was squeezed out</source>
        <translation>لێوارێکی تاریکتر لەو شوێنەی مەرەکەبەکە پاڵی پێوەنراوە بۆ دەرەوە</translation>
    </message>
    <message>
        <source>A date does not exist, but its digits were not read surely</source>
        <translation>بەروارێک لە ساڵنامەدا بوونی نییە، بەڵام ژمارەکانی بە دڵنیاییەوە نەخوێنراونەتەوە</translation>
    </message>
    <message>
        <source>A date of birth never lies in the future</source>
        <translation>بەرواری لەدایکبوون هەرگیز لە داهاتوودا نییە</translation>
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
        <source>A number does not fit this kind of document, and was not read surely</source>
        <translation>ژمارەیەک لەگەڵ ئەم جۆرە بەڵگەنامەیە ناگونجێت، و بە دڵنیاییەوە نەخوێنراوەتەوە</translation>
    </message>
    <message>
        <source>A number is not written as on documents of this kind</source>
        <translation>ژمارەیەک وەک ژمارەی بەڵگەنامەکانی ئەم جۆرە نەنووسراوە</translation>
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
        <source>A part of the number does not glow under ultraviolet as its ink should</source>
        <translation>بەشێک لە ژمارەکە لە تیشکی سەروو وەنەوشەییدا وەک پێویست نادرەوشێتەوە</translation>
    </message>
    <message>
        <source>A photo was pasted on: its edge stands up and fluorescent print stops there</source>
        <translation>وێنەیەکی ڕووخسار لکێنراوە: لێوارەکەی بەرزە و چاپی درەوشاوە لەوێدا دەوەستێت</translation>
    </message>
    <message>
        <source>A picture of this form was changed</source>
        <translation>وێنەیەکی ئەم فۆڕمە گۆڕدراوە</translation>
    </message>
    <message>
        <source>A record is damaged. Keep the records folder and tell the expert.</source>
        <translation>تۆمارێک تێکچووە. بوخچەی تۆمارەکان بپارێزە و شارەزاکە ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>A report an expert wrote</source>
        <translation>ڕاپۆرتێک کە شارەزایەک نووسیویەتی</translation>
    </message>
    <message>
        <source>A result is red. Press {key} once more to let the traveller pass, or {back} to go back.</source>
        <translation>ئەنجامێک سوورە. بۆ ڕێگەدان بە گەشتیار جارێکی تر {key} دابگرە، یان {back} بۆ گەڕانەوە.</translation>
    </message>
    <message>
        <source>A seal can be checked only with the certificate of its state. They lie in {folder}</source>
        <translation>وردبینیی مۆری دیجیتاڵی تەنیا بە بڕوانامەی دەوڵەتەکەی دەکرێت. شوێنی بڕوانامەکان: {folder}</translation>
    </message>
    <message>
        <source>A second entry on a visa for one</source>
        <translation>چوونەژوورەوەی دووەم بە ڤیزای یەک جار</translation>
    </message>
    <message>
        <source>A second entry without an exit in between</source>
        <translation>چوونەژوورەوەی دووەم بێ دەرچوون لە نێوانیاندا</translation>
    </message>
    <message>
        <source>A size should stand here, not {found}</source>
        <translation>دەبێت لێرە قەبارە بێت، نەک {found}</translation>
    </message>
    <message>
        <source>A stain glows about this entry under ultraviolet: something was washed out</source>
        <translation>لە دەوری ئەم نووسینە پەڵەیەک لە تیشکی سەروو وەنەوشەییدا دەدرەوشێتەوە: شتێک شۆراوەتەوە</translation>
    </message>
    <message>
        <source>A stamp of a day that has not come</source>
        <translation>مۆری ڕۆژێک کە هێشتا نەهاتووە</translation>
    </message>
    <message>
        <source>A stolen blank is filled in so. Check the number against alerts</source>
        <translation>بەڵگەنامەی بەتاڵی دزراو بەم شێوەیە پڕ دەکرێتەوە. ژمارەکە لە لیستی ئاگادارکردنەوەدا بپشکنە</translation>
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
        <source>After the change it is {digit}</source>
        <translation>دوای گۆڕینەکە دەبێتە {digit}</translation>
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
        <source>Agency</source>
        <translation>دامەزراوە</translation>
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
        <source>All kinds</source>
        <translation>هەموو جۆرەکان</translation>
    </message>
    <message>
        <source>All other features</source>
        <translation>هەموو نیشانەکانی تر</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>هەموو دەوڵەتەکان</translation>
    </message>
    <message>
        <source>All that {file} holds is here</source>
        <translation>هەموو ناوەڕۆکی {file} لێرەیە</translation>
    </message>
    <message>
        <source>An authority that is trusted here signed it.</source>
        <translation>لایەنێک واژۆی کردووە کە لێرە متمانەی پێ دەکرێت.</translation>
    </message>
    <message>
        <source>An entry after the visa had ended</source>
        <translation>چوونەژوورەوە دوای تەواوبوونی ڤیزا</translation>
    </message>
    <message>
        <source>An entry before the visa began</source>
        <translation>چوونەژوورەوە پێش دەستپێکی ڤیزا</translation>
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
        <source>An unlawful question was asked</source>
        <translation>پرسیارێکی نایاسایی کرا</translation>
    </message>
    <message>
        <source>An unlawful question was let pass</source>
        <translation>ڕێگە بە پرسیارێکی نایاسایی درا</translation>
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
        <source>Another form is due</source>
        <translation>شێوەیەکی تر پێویستە</translation>
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
        <source>Another photo was laid under the film</source>
        <translation>وێنەیەکی تر خراوەتە ژێر توێژەکە</translation>
    </message>
    <message>
        <source>Another portrait was printed here; compare it with the second portrait</source>
        <translation>وێنەیەکی تری ڕووخسار لێرە چاپ کراوە؛ لەگەڵ وێنەی دووەمی ڕووخسار بەراوردی بکە</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>وەڵام</translation>
    </message>
    <message>
        <source>Any feature</source>
        <translation>هەر نیشانەیەک</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>جێبەجێکردن</translation>
    </message>
    <message>
        <source>Arch of the eyebrows</source>
        <translation>کەوانەیی برۆ</translation>
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
        <source>Ask other readers</source>
        <translation>پرسیار لە خوێنەرەکانی تر</translation>
    </message>
    <message>
        <source>Ask the administrator to import the certificate, then check again</source>
        <translation>داوا لە بەڕێوەبەری سیستەم بکە بڕوانامەکە هاوردە بکات، پاشان دووبارە وردبینی بکە</translation>
    </message>
    <message>
        <source>Ask the authority for the fingerprint by telephone and compare all of it. Then type its last 8 signs.</source>
        <translation>بە تەلەفۆن داوای پەنجەمۆری بڕوانامەکە لە لایەنەکە بکە و هەمووی بەراورد بکە. پاشان 8 هێمای کۆتایی بنووسە.</translation>
    </message>
    <message>
        <source>Asking open, checkable questions and deciding on what was said</source>
        <translation>پرسینی پرسیاری کراوە و شیاوی دڵنیابوونەوە، و بڕیاردان لەسەر ئەوەی گوترا</translation>
    </message>
    <message>
        <source>At border control a specimen is never green.</source>
        <translation>لە کۆنترۆڵی سنوور نموونە هەرگیز سەوز نابێت.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>لەبەردەم مێزەکە</translation>
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
        <source>Authority of a state</source>
        <translation>لایەنی بڕوانامەی دەوڵەت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>گەڕانەوە بۆ لیستەکە</translation>
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
        <source>Before the birthday of the year, one year less</source>
        <translation>پێش ڕۆژی لەدایکبوون لەو ساڵەدا، ساڵێک کەمتر</translation>
    </message>
    <message>
        <source>Bend of the nose</source>
        <translation>چەماوەیی لووت</translation>
    </message>
    <message>
        <source>Best: {light}</source>
        <translation>باشترین: {light}</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>داتای دووانی</translation>
    </message>
    <message>
        <source>Bits that must be zero are set</source>
        <translation>ئەو بیتانەی دەبێت سفر بن یەکن</translation>
    </message>
    <message>
        <source>Black only, burnt into plastic; no ink upon it</source>
        <translation>تەنیا ڕەش، لەناو پلاستیکەکەدا سووتێنراوە؛ مەرەکەبی لەسەر نییە</translation>
    </message>
    <message>
        <source>Blank {number}</source>
        <translation>بۆشایی {number}</translation>
    </message>
    <message>
        <source>Blended of two people</source>
        <translation>تێکەڵکراوی دوو کەس</translation>
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
        <source>Both together: talk, then agree</source>
        <translation>هەردووکیان پێکەوە: گفتوگۆ بکەن، پاشان ڕێک بکەون</translation>
    </message>
    <message>
        <source>Bow of the upper lip</source>
        <translation>کەوانەی لێوی سەرەوە</translation>
    </message>
    <message>
        <source>Bridge of the nose</source>
        <translation>پشتی لووت</translation>
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
        <source>Camouflage document</source>
        <translation>بەڵگەنامەی داپۆشەر</translation>
    </message>
    <message>
        <source>Can be understood by somebody who was not there</source>
        <translation>کەسێک کە لەوێ نەبووە تێی دەگات</translation>
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
        <source>Cannot be compared</source>
        <translation>بەراورد ناکرێت</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>دیار نییە</translation>
    </message>
    <message>
        <source>Capture again with fixed white balance, or compare under the lamp</source>
        <translation>بە هاوسەنگیی سپیی جێگیر دووبارە وێنە بگرە، یان لە ژێر چراکەدا بەراوردی بکە</translation>
    </message>
    <message>
        <source>Capture at least one copy of the document</source>
        <translation>لانیکەم وێنەی یەک کۆپیی بەڵگەنامەکە بگرە</translation>
    </message>
    <message>
        <source>Capture it again against the light, or hold it against a lamp</source>
        <translation>دووبارە بە ڕووناکی لە پشتەوە وێنەی بگرە، یان بیخە بەردەم چرا</translation>
    </message>
    <message>
        <source>Capture it again in infrared, without daylight</source>
        <translation>دووبارە بە تیشکی ژێر سوور وێنەی بگرە، بێ ڕووناکیی ڕۆژ</translation>
    </message>
    <message>
        <source>Capture it again under the lamp, or look with a magnifier</source>
        <translation>دووبارە لە ژێر چراکەدا وێنەی بگرە، یان بە گەورەکەر سەیری بکە</translation>
    </message>
    <message>
        <source>Capture the page again at a higher resolution</source>
        <translation>وێنەی پەڕەکە بە ڕوونییەکی بەرزتر دووبارە بگرە</translation>
    </message>
    <message>
        <source>Capture the page again under the lamp, longer exposed</source>
        <translation>دووبارە وێنەی پەڕەکە لە ژێر چراکەدا بگرە، بە ماوەی درێژتر</translation>
    </message>
    <message>
        <source>Capture the page again: flat, whole and sharp</source>
        <translation>دووبارە وێنەی پەڕەکە بگرە: تەخت، تەواو و ڕوون</translation>
    </message>
    <message>
        <source>Capture the page flat and tilted by about 30 degrees</source>
        <translation>وێنەی پەڕەکە بە تەختی و بە لارکردنەوەی نزیکەی 30 پلە بگرە</translation>
    </message>
    <message>
        <source>Capture the page under this light, or look with a lamp</source>
        <translation>وێنەی پەڕەکە بەم ڕووناکییە بگرە، یان بە چرا سەیری بکە</translation>
    </message>
    <message>
        <source>Capture the whole page again</source>
        <translation>دووبارە وێنەی هەموو پەڕەکە بگرە</translation>
    </message>
    <message>
        <source>Capture the whole page again, flat and sharp, and compare it by hand</source>
        <translation>دووبارە وێنەی هەموو پەڕەکە بگرە، تەخت و ڕوون، و بە دەست بەراوردی بکە</translation>
    </message>
    <message>
        <source>Capture this page under the light that shows it</source>
        <translation>وێنەی ئەم پەڕەیە بەو ڕووناکییە بگرە کە دەریدەخات</translation>
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
        <source>Case file</source>
        <translation>دۆسیەی حاڵەت</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>بڕوانامە</translation>
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
        <source>Change of colour by the specimen's</source>
        <translation>گۆڕانی ڕەنگ بە بەراورد لەگەڵ نموونە</translation>
    </message>
    <message>
        <source>Characters in doubt, look at them: {count}</source>
        <translation>پیت و ژمارەی جێی گومان، سەیریان بکە: {count}</translation>
    </message>
    <message>
        <source>Characters left: {count}</source>
        <translation>پیتە ماوەکان: {count}</translation>
    </message>
    <message>
        <source>Characters of the machine-readable zone</source>
        <translation>پیت و ژمارەکانی ناوچەی خوێندنەوەی ئامێری</translation>
    </message>
    <message>
        <source>Characters whose values end in the same digit cannot be told apart</source>
        <translation>ئەو پیتانەی بەهاکەیان بە هەمان ژمارە کۆتایی دێت لێک جیا ناکرێنەوە</translation>
    </message>
    <message>
        <source>Characters; 0: by difficulty</source>
        <translation>پیت و ژمارەکان؛ 0: بەپێی سەختی</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>وردبینی</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>ژمارەی وردبینی</translation>
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
        <source>Check digit: {digit}</source>
        <translation>ژمارەی وردبینی: {digit}</translation>
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
        <source>Check it with docsec, without a network</source>
        <translation>بەبێ تۆڕ، بە docsec لێی دڵنیا بە</translation>
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
        <source>Checkable</source>
        <translation>شیاوی دڵنیابوونەوە</translation>
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
        <source>Cheekbones</source>
        <translation>ئێسکی گۆنا</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>گۆناکان</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>چەناگە</translation>
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
        <source>Choose ...</source>
        <translation>هەڵبژێرە ...</translation>
    </message>
    <message>
        <source>Choose the seal that belongs to this document</source>
        <translation>ئەو مۆرە دیجیتاڵییە هەڵبژێرە کە هی ئەم بەڵگەنامەیەیە</translation>
    </message>
    <message>
        <source>Choose the specimen by hand, and compare</source>
        <translation>نموونەکە بە دەست هەڵبژێرە، و بەراوردی بکە</translation>
    </message>
    <message>
        <source>Choosing the light or test that answers the question</source>
        <translation>هەڵبژاردنی ئەو ڕووناکی یان تاقیکردنەوەیەی وەڵامی پرسیارەکە دەداتەوە</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>بە دەست هەڵبژێردراوە</translation>
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
        <source>Clear</source>
        <translation>ڕێگەدان</translation>
    </message>
    <message>
        <source>Clear or refer?</source>
        <translation>ڕێگەدان یان ڕەوانەکردن؟</translation>
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
        <source>Closer</source>
        <translation>نزیکتر</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>نزیکتر (+)</translation>
    </message>
    <message>
        <source>Coaxial</source>
        <translation>هاوتەوەر</translation>
    </message>
    <message>
        <source>Coaxial light</source>
        <translation>ڕووناکیی هاوتەوەر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کۆد</translation>
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
        <source>Code: {code}</source>
        <translation>کۆد: {code}</translation>
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
        <source>Colours under ultraviolet</source>
        <translation>ڕەنگەکان لە تیشکی سەروو وەنەوشەییدا</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>نزیک ببەوە</translation>
    </message>
    <message>
        <source>Compare both faces and the bearer</source>
        <translation>هەردوو ڕووخسارەکە و هەڵگرەکە بەراورد بکە</translation>
    </message>
    <message>
        <source>Compare both faces and the bearer. One portrait may be another's</source>
        <translation>هەردوو ڕووخسارەکە و هەڵگرەکە بەراورد بکە. لەوانەیە وێنەیەکیان هی کەسێکی تر بێت</translation>
    </message>
    <message>
        <source>Compare both with the print by eye. Who changes the print often forgets the barcode. An unsigned barcode alone proves nothing</source>
        <translation>هەردووکیان بە چاو لەگەڵ چاپەکە بەراورد بکە. ئەوەی چاپەکە دەگۆڕێت زۆرجار بارکۆدەکەی لەبیر دەچێت. بارکۆدی واژۆنەکراو بە تەنیا هیچ ناسەلمێنێت</translation>
    </message>
    <message>
        <source>Compare each feature</source>
        <translation>هەر نیشانەیەک بەراورد بکە</translation>
    </message>
    <message>
        <source>Compare emblem, titles and labels with the specimen</source>
        <translation>دروشم و ناونیشان و ناوی خانەکان لەگەڵ نموونەکە بەراورد بکە</translation>
    </message>
    <message>
        <source>Compare every digit under the lamp; look for erasure beside them</source>
        <translation>هەموو ژمارەکان لە ژێر چراکەدا بەراورد بکە؛ بەدوای سڕینەوەدا لە تەنیشتیان بگەڕێ</translation>
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
        <source>Compare the colours with the specimen under the same lamp</source>
        <translation>ڕەنگەکان لە ژێر هەمان چرادا لەگەڵ نموونەکە بەراورد بکە</translation>
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
        <source>Compare with a genuine document in infrared</source>
        <translation>لە تیشکی ژێر سووردا لەگەڵ بەڵگەنامەیەکی ڕەسەن بەراوردی بکە</translation>
    </message>
    <message>
        <source>Compare with a genuine document in infrared. Toner and copies do this</source>
        <translation>لە تیشکی ژێر سووردا لەگەڵ بەڵگەنامەیەکی ڕەسەن بەراوردی بکە. تۆنەر و کۆپی وا دەکەن</translation>
    </message>
    <message>
        <source>Compare with a genuine document of the same model</source>
        <translation>لەگەڵ بەڵگەنامەیەکی ڕەسەنی هەمان مۆدێل بەراوردی بکە</translation>
    </message>
    <message>
        <source>Compare with a genuine document of the same series and year</source>
        <translation>لەگەڵ بەڵگەنامەیەکی ڕەسەنی هەمان زنجیرە و هەمان ساڵ بەراوردی بکە</translation>
    </message>
    <message>
        <source>Compare with a genuine document under the lamp. Washing or spilled detergent can make a genuine page glow in patches</source>
        <translation>لە ژێر چراکەدا لەگەڵ بەڵگەنامەیەکی ڕەسەن بەراوردی بکە. شوشتن یان ڕژانی پاککەرەوە دەتوانێت پەڕەیەکی ڕەسەن بە پەڵە بدرەوشێنێتەوە</translation>
    </message>
    <message>
        <source>Compare with a genuine document. A few issuers are registered as not so</source>
        <translation>لەگەڵ بەڵگەنامەیەکی ڕەسەن بەراوردی بکە. چەند لایەنێکی دەرکردن وا تۆمار کراون کە جیاوازن</translation>
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
        <source>Compare with the specimen</source>
        <translation>لەگەڵ نموونەکە بەراوردی بکە</translation>
    </message>
    <message>
        <source>Compare with the specimen in infrared. Some offices use other ink</source>
        <translation>لە تیشکی ژێر سووردا لەگەڵ نموونەکە بەراوردی بکە. هەندێک نووسینگە مەرەکەبی تر بەکار دەهێنن</translation>
    </message>
    <message>
        <source>Comparing every feature that can be seen, and no other</source>
        <translation>بەراوردکردنی هەموو ئەو نیشانانەی دەبینرێن، و هیچی تر نا</translation>
    </message>
    <message>
        <source>Comparing the MRZ with the printed data, field by field, to the end</source>
        <translation>بەراوردکردنی MRZ لەگەڵ داتای چاپکراو، خانە بە خانە، تا کۆتایی</translation>
    </message>
    <message>
        <source>Comparing two faces, and knowing how sure to be</source>
        <translation>بەراوردکردنی دوو ڕووخسار، و زانینی پلەی دڵنیایی</translation>
    </message>
    <message>
        <source>Comparing with a specimen, part by part and light by light</source>
        <translation>بەراوردکردن لەگەڵ نموونە، بەش بە بەش و ڕووناکی بە ڕووناکی</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>بەراورد</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>تەواو</translation>
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
        <source>Concludes no more than the evidence bears</source>
        <translation>لەوە زیاتر ناڵێت کە بەڵگەکان پشتگیریی دەکەن</translation>
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
        <source>Contrast left in infrared</source>
        <translation>کۆنتراستی ماوە لە ژێر سووردا</translation>
    </message>
    <message>
        <source>Contrast left in infrared, beyond the specimen's</source>
        <translation>کۆنتراستی ماوە لە ژێر سووردا، زیاتر لە هی نموونە</translation>
    </message>
    <message>
        <source>Corners of the jaw</source>
        <translation>گۆشەکانی شەویلگە</translation>
    </message>
    <message>
        <source>Corners of the mouth</source>
        <translation>گۆشەکانی دەم</translation>
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
        <source>Count the days left in each month</source>
        <translation>ڕۆژە ماوەکانی هەر مانگێک بژمێرە</translation>
    </message>
    <message>
        <source>Counterfeit from a colour laser printer</source>
        <translation>لاساییکراو بە چاپکەری لەیزەریی ڕەنگاوڕەنگ</translation>
    </message>
    <message>
        <source>Counterfeit from a commercial press</source>
        <translation>لاساییکراو بە چاپخانەی بازرگانی</translation>
    </message>
    <message>
        <source>Counterfeit from an inkjet printer</source>
        <translation>لاساییکراو بە چاپکەری مەرەکەبپژێن</translation>
    </message>
    <message>
        <source>Counterfeit: made from scratch</source>
        <translation>لاساییکراو: لە سەرەتاوە دروستکراوە</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>وڵات</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>خول</translation>
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
        <source>Darkness by the specimen's thread</source>
        <translation>تاریکی بە بەراورد لەگەڵ داوی نموونە</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داتا</translation>
    </message>
    <message>
        <source>Data bleached out</source>
        <translation>داتای شۆراوە بە ماددەی سپیکەرەوە</translation>
    </message>
    <message>
        <source>Data scraped off</source>
        <translation>داتای ڕنراو</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>بەرواری لەدایکبوون</translation>
    </message>
    <message>
        <source>Date of birth in the MRZ: {digits}</source>
        <translation>بەرواری لەدایکبوونی ناو MRZ: {digits}</translation>
    </message>
    <message>
        <source>Date of birth: {day}</source>
        <translation>بەرواری لەدایکبوون: {day}</translation>
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
        <source>Dates and odds</source>
        <translation>بەروار و ئەگەر</translation>
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
        <source>Day of entry: {day}</source>
        <translation>ڕۆژی چوونەژوورەوە: {day}</translation>
    </message>
    <message>
        <source>Day of exit: {day}</source>
        <translation>ڕۆژی دەرچوون: {day}</translation>
    </message>
    <message>
        <source>Days allowed for each stay, both days counted: {days}</source>
        <translation>ژمارەی ڕۆژی ڕێگەپێدراو بۆ هەر مانەوەیەک، هەردوو ڕۆژەکە دەژمێردرێن: {days}</translation>
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
        <source>Dead optically variable ink</source>
        <translation>مەرەکەبی ڕەنگ گۆڕی بێ گۆڕان</translation>
    </message>
    <message>
        <source>Decides which checks must succeed before a result can be green.</source>
        <translation>دیاری دەکات کام وردبینی دەبێت سەرکەوتوو بێت پێش ئەوەی ئەنجام سەوز بێت.</translation>
    </message>
    <message>
        <source>Deciding under time, with few false documents among many genuine</source>
        <translation>بڕیاردان لە کاتی کەمدا، لە نێو زۆر بەڵگەنامەی ڕەسەن و کەم بەڵگەنامەی ساختەدا</translation>
    </message>
    <message>
        <source>Degrees of hue from which it is another ink</source>
        <translation>پلەکانی ڕەنگ کە لێیانەوە مەرەکەبەکە بە مەرەکەبێکی تر دادەنرێت</translation>
    </message>
    <message>
        <source>Degrees of hue off the specimen's</source>
        <translation>دووریی ڕەنگ لە هی نموونە، بە پلە</translation>
    </message>
    <message>
        <source>Degrees of hue that lamps and cameras differ</source>
        <translation>جیاوازیی ڕەنگی چرا و کامێرا، بە پلە</translation>
    </message>
    <message>
        <source>Depth of the groove under the nose</source>
        <translation>قووڵیی چاڵی ژێر لووت</translation>
    </message>
    <message>
        <source>Difference from which it is another ink</source>
        <translation>جیاوازی کە لێیەوە بە مەرەکەبێکی تر دادەنرێت</translation>
    </message>
    <message>
        <source>Difference to the specimen's ink in infrared</source>
        <translation>جیاوازی لەگەڵ مەرەکەبی نموونە لە تیشکی ژێر سووردا</translation>
    </message>
    <message>
        <source>Difference to the specimen's ink that is usual</source>
        <translation>جیاوازیی ئاسایی لەگەڵ مەرەکەبی نموونە</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>جیاواز</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>دوو کەسی جیاواز</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>سەختی</translation>
    </message>
    <message>
        <source>Digit turned by overprinting</source>
        <translation>ژمارەیەک کە بە چاپی سەری بووەتە ژمارەیەکی تر</translation>
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
        <source>Dimmest digit by the usual one</source>
        <translation>کاڵترین ژمارە بە بەراورد لەگەڵ ئاسایی</translation>
    </message>
    <message>
        <source>Dimple of the chin</source>
        <translation>چاڵی چەناگە</translation>
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
        <source>Distance between the eyes</source>
        <translation>مەودای نێوان چاوەکان</translation>
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
        <source>Do not import it</source>
        <translation>هاوردەی مەکە</translation>
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
        <source>Does one of these hold? Then the report fails.</source>
        <translation>ئایا یەکێک لەمانە ڕاستە؟ ئەگەر وا بێت، ڕاپۆرتەکە دەرناچێت.</translation>
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
        <source>Down</source>
        <translation>خوارەوە</translation>
    </message>
    <message>
        <source>Drawn people: this teaches how to compare, and is not counted as skill</source>
        <translation>کەسانی وێنەکێشراو: ئەمە فێری بەراوردکردن دەکات، و وەک لێهاتوویی نایەتە ژماردن</translation>
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
        <source>Drop-out ink in infrared</source>
        <translation>مەرەکەبێک کە لە ژێر سووردا نامێنێت</translation>
    </message>
    <message>
        <source>Dye diffusion</source>
        <translation>بڵاوبوونەوەی بۆیە</translation>
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
        <source>Ear lobes</source>
        <translation>نەرمەی گوێ</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>گوێیەکان</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>ئاسان</translation>
    </message>
    <message>
        <source>Edge of the photo</source>
        <translation>لێواری وێنەی ڕووخسار</translation>
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
        <source>Entries: many</source>
        <translation>چوونەژوورەوە: چەند جارێک</translation>
    </message>
    <message>
        <source>Entries: one</source>
        <translation>چوونەژوورەوە: یەک جار</translation>
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
        <source>Even ink, clean edges, flat</source>
        <translation>مەرەکەبی یەکسان، لێواری پاک، تەخت</translation>
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
        <source>Every step can be</source>
        <translation>هەموو هەنگاوەکان دەکرێن</translation>
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
        <source>Examining test documents</source>
        <translation>پشکنینی بەڵگەنامەی تاقیکاری</translation>
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
        <source>Eyebrows</source>
        <translation>برۆکان</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>چاوەکان</translation>
    </message>
    <message>
        <source>Face part not assessed: drawn people are not counted</source>
        <translation>بەشی ڕووخسار هەڵنەسەنگێندراوە: کەسانی وێنەکێشراو نایەنە ژماردن</translation>
    </message>
    <message>
        <source>Facts only</source>
        <translation>تەنیا ڕاستییەکان</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>شکستخواردوو</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>تا ڕادەیەک دڵنیام</translation>
    </message>
    <message>
        <source>False</source>
        <translation>ساختە</translation>
    </message>
    <message>
        <source>False alarms: {alarms} of {n}</source>
        <translation>ئاگادارکردنەوەی هەڵە: {alarms} لە {n}</translation>
    </message>
    <message>
        <source>Fantasy document</source>
        <translation>بەڵگەنامەی وەهمی</translation>
    </message>
    <message>
        <source>Fantasy or camouflage: no state issues it</source>
        <translation>وەهمی یان داپۆشەر: هیچ دەوڵەتێک دەری ناکات</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>دوورتر (-)</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>دوورتر</translation>
    </message>
    <message>
        <source>Fast track</source>
        <translation>ڕێڕەوی خێرا</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>نیشانە</translation>
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
        <source>Feel the edge and look at it from the side with a lamp</source>
        <translation>لێوارەکە بە پەنجە تاقی بکەرەوە و بە چرایەک لە تەنیشتەوە سەیری بکە</translation>
    </message>
    <message>
        <source>Feel the edge and look at it from the side: a photo may be glued on</source>
        <translation>لێوارەکە بە پەنجە تاقی بکەرەوە و لە تەنیشتەوە سەیری بکە: لەوانەیە وێنەیەک لکێنرابێت</translation>
    </message>
    <message>
        <source>Feel the print with a finger nail and look at it from the side</source>
        <translation>چاپەکە بە نینۆک تاقی بکەرەوە و لە تەنیشتەوە سەیری بکە</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>مێ</translation>
    </message>
    <message>
        <source>Fibres</source>
        <translation>ڕیشاڵەکان</translation>
    </message>
    <message>
        <source>Fibres of one of the due colours are missing</source>
        <translation>ڕیشاڵی یەکێک لە ڕەنگە پێویستەکان نین</translation>
    </message>
    <message>
        <source>Fibres that must glow in the paper are missing</source>
        <translation>ئەو ڕیشاڵانەی دەبێت لە کاغەزەکەدا بدرەوشێنەوە نین</translation>
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
        <source>Find a specimen by a picture of a page</source>
        <translation>دۆزینەوەی نموونە بە وێنەی پەڕەیەک</translation>
    </message>
    <message>
        <source>Find all that is wrong</source>
        <translation>هەموو هەڵەکان بدۆزەرەوە</translation>
    </message>
    <message>
        <source>Find by a picture</source>
        <translation>دۆزینەوە بە وێنە</translation>
    </message>
    <message>
        <source>Find what is wrong</source>
        <translation>هەڵەکە بدۆزەرەوە</translation>
    </message>
    <message>
        <source>Finding one fault, under the light that shows it</source>
        <translation>دۆزینەوەی یەک هەڵە، بەو ڕووناکییەی دەریدەخات</translation>
    </message>
    <message>
        <source>Finding one person among several, who may not be there</source>
        <translation>دۆزینەوەی یەک کەس لە نێو چەند کەسێکدا، کە لەوانەیە لەوێ نەبێت</translation>
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
        <source>First difference: line {line}, character {column}</source>
        <translation>یەکەم جیاوازی: دێڕی {line}، پیتی {column}</translation>
    </message>
    <message>
        <source>First issued in</source>
        <translation>یەکەم ساڵی دەرکردن</translation>
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
        <source>First officer alone: {share:.0%}</source>
        <translation>ئەفسەری یەکەم بە تەنیا: {share:.0%}</translation>
    </message>
    <message>
        <source>First officer, alone; the other looks away</source>
        <translation>ئەفسەری یەکەم بە تەنیا؛ ئەوی تر سەیر ناکات</translation>
    </message>
    <message>
        <source>Flight number</source>
        <translation>ژمارەی گەشتی فڕۆکە</translation>
    </message>
    <message>
        <source>Fluorescent fibres</source>
        <translation>ڕیشاڵی درەوشاوە</translation>
    </message>
    <message>
        <source>Fluorescent number</source>
        <translation>ژمارەی درەوشاوە</translation>
    </message>
    <message>
        <source>Fluorescent overprint</source>
        <translation>چاپی درەوشاوە</translation>
    </message>
    <message>
        <source>Fluorescent overprint across the photo</source>
        <translation>چاپی درەوشاوە بەسەر وێنەی ڕووخساردا</translation>
    </message>
    <message>
        <source>Fluorescent print glows in another colour than the specimen's</source>
        <translation>چاپی درەوشاوە بە ڕەنگێکی جیا لە هی نموونە دەدرەوشێتەوە</translation>
    </message>
    <message>
        <source>Fluorescent print imitated</source>
        <translation>چاپی درەوشاوەی لاساییکراو</translation>
    </message>
    <message>
        <source>Fluorescent print missing</source>
        <translation>چاپی درەوشاوە نییە</translation>
    </message>
    <message>
        <source>Foil instead of a hologram</source>
        <translation>وەرەقەی بریقەدار لە جیاتی هۆلۆگرام</translation>
    </message>
    <message>
        <source>Fold of the upper eyelid</source>
        <translation>چرچی پێڵووی سەرەوە</translation>
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
        <source>Forehead and hairline</source>
        <translation>ناوچاوان و هێڵی قژ</translation>
    </message>
    <message>
        <source>Forgery: a genuine document, altered</source>
        <translation>دەستکاریکراو: بەڵگەنامەیەکی ڕەسەن کە گۆڕدراوە</translation>
    </message>
    <message>
        <source>Form of the numbers</source>
        <translation>شێوەی ژمارەکان</translation>
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
        <source>From behind</source>
        <translation>لە پشتەوە</translation>
    </message>
    <message>
        <source>From character to character</source>
        <translation>لە پیتێکەوە بۆ پیتێک</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>لە چەپەوە</translation>
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
        <source>From the right</source>
        <translation>لە ڕاستەوە</translation>
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
        <source>Gap between the eyebrows</source>
        <translation>مەودای نێوان برۆکان</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>ڕەسەن</translation>
    </message>
    <message>
        <source>Genuine or false</source>
        <translation>ڕەسەن یان ساختە</translation>
    </message>
    <message>
        <source>Genuine travellers times the share of false alarms</source>
        <translation>ژمارەی گەشتیارانی ڕەسەن جارانی ڕێژەی ئاگادارکردنەوەی هەڵە</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>ناوەکان</translation>
    </message>
    <message>
        <source>Given names; 0: by difficulty</source>
        <translation>ناوەکان؛ 0: بەپێی سەختی</translation>
    </message>
    <message>
        <source>Glare on the MRZ: move the lamp or the document</source>
        <translation>بریقە لەسەر MRZ: چرا یان بەڵگەنامەکە بجوڵێنە</translation>
    </message>
    <message>
        <source>Glow of the bare substrate</source>
        <translation>درەوشانەوەی ماددەی پەڕەکە</translation>
    </message>
    <message>
        <source>Glow of the ground by that of other fields</source>
        <translation>درەوشانەوەی پاشبنەما بە بەراورد لەگەڵ خانەکانی تر</translation>
    </message>
    <message>
        <source>Glow of the portrait's ground</source>
        <translation>درەوشانەوەی پاشبنەمای وێنەی ڕووخسار</translation>
    </message>
    <message>
        <source>Glow of the zone's ground</source>
        <translation>درەوشانەوەی پاشبنەمای ناوچەکە</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>بەردەوام بە</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>درێژەپێدان</translation>
    </message>
    <message>
        <source>Going through a case: steps, evidence, decision</source>
        <translation>کارکردن لەسەر حاڵەتێک: هەنگاو و بەڵگە و بڕیار</translation>
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
        <source>Groove under the nose</source>
        <translation>چاڵی ژێر لووت</translation>
    </message>
    <message>
        <source>Half that vanishes in infrared</source>
        <translation>نیوەیەک کە لە ژێر سووردا نامێنێت</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>قورس</translation>
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
        <source>Height of the chin</source>
        <translation>بەرزیی چەناگە</translation>
    </message>
    <message>
        <source>Height of the eyebrows</source>
        <translation>بەرزیی برۆ</translation>
    </message>
    <message>
        <source>Height of the forehead</source>
        <translation>بەرزیی ناوچاوان</translation>
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
        <source>Hits: {hits} of {n}</source>
        <translation>دۆزراوەکان: {hits} لە {n}</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>مەیجوڵێنە</translation>
    </message>
    <message>
        <source>Hold the page against a lamp and compare it with the specimen</source>
        <translation>پەڕەکە بخە بەردەم چرا و لەگەڵ نموونەکە بەراوردی بکە</translation>
    </message>
    <message>
        <source>Hold the page against a lamp; look for a line printed on the surface</source>
        <translation>پەڕەکە بخە بەردەم چرا؛ بەدوای هێڵێکدا بگەڕێ کە لەسەر ڕووەکە چاپ کرابێت</translation>
    </message>
    <message>
        <source>Hold the page at eye level, tilt it, and look for the image</source>
        <translation>پەڕەکە لە ئاستی چاودا بگرە، لاری بکەرەوە، و بەدوای وێنەکەدا بگەڕێ</translation>
    </message>
    <message>
        <source>Hold the page under the lamp and compare it with the specimen</source>
        <translation>پەڕەکە بخە ژێر چراکە و لەگەڵ نموونەکە بەراوردی بکە</translation>
    </message>
    <message>
        <source>Host of the link</source>
        <translation>خانەخوێی بەستەر</translation>
    </message>
    <message>
        <source>How far the ears stand out</source>
        <translation>ئەندازەی دەرپەڕینی گوێ</translation>
    </message>
    <message>
        <source>How far the measurement may be off, in mm</source>
        <translation>جیاوازیی ڕێگەپێدراو لە پێوانەکەدا، بە میلیمەتر</translation>
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
        <source>How many alarms are for genuine documents?</source>
        <translation>چەند ئاگادارکردنەوە بۆ بەڵگەنامەی ڕەسەنن؟</translation>
    </message>
    <message>
        <source>How many days from today to the last day of validity?</source>
        <translation>لە ئەمڕۆوە تا دوایین ڕۆژی کارایی چەند ڕۆژە؟</translation>
    </message>
    <message>
        <source>How many days was the stay? Both days count.</source>
        <translation>مانەوەکە چەند ڕۆژ بوو؟ هەردوو ڕۆژەکە دەژمێردرێن.</translation>
    </message>
    <message>
        <source>Specimen library</source>
        <translation>کتێبخانەی نموونەکان</translation>
    </message>
    <message>
        <source>How often this check is wrong: on computer-made test documents: not measured yet; on real documents: not measured.</source>
        <translation>ئەم وردبینییە چەند جار هەڵە دەکات: لەسەر بەڵگەنامەی تاقیکاریی دروستکراو بە کۆمپیوتەر: هێشتا نەپێوراوە؛ لەسەر بەڵگەنامەی ڕاستەقینە: نەپێوراوە.</translation>
    </message>
    <message>
        <source>A character is of another ink than its neighbours: infrared shows it</source>
        <translation>پیتێک یان ژمارەیەک بە مەرەکەبێکی جیا لە هی تەنیشتی چاپ کراوە: تیشکی ژێر سوور دەریدەخات</translation>
    </message>
    <message>
        <source>A fluorescent print is much weaker than the others on the page</source>
        <translation>چاپێکی درەوشاوە زۆر لاوازترە لەوانی تری پەڕەکە</translation>
    </message>
    <message>
        <source>A fluorescent print is weaker than the others on the page</source>
        <translation>چاپێکی درەوشاوە لاوازترە لەوانی تری پەڕەکە</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>زیادکردنی کۆپی</translation>
    </message>
    <message>
        <source>Add the pictures of a genuine copy, each light a file. More copies make better tolerances: five are enough</source>
        <translation>وێنەکانی کۆپییەکی ڕەسەن زیاد بکە، بۆ هەر ڕووناکییەک فایلێک. کۆپیی زیاتر سنووری جیاوازی وردتر دەکات: پێنج بەسن</translation>
    </message>
    <message>
        <source>All pictures of one copy</source>
        <translation>هەموو وێنەکانی یەک کۆپی</translation>
    </message>
    <message>
        <source>At page {page}</source>
        <translation>لە پەڕەی {page}</translation>
    </message>
    <message>
        <source>Balance of what glows under ultraviolet</source>
        <translation>هاوسەنگیی ئەوەی لە ژێر سەروو بنەوشەییدا دەدرەوشێتەوە</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>دەست پێ بکە</translation>
    </message>
    <message>
        <source>Brightness by that of the other prints</source>
        <translation>ڕووناکی بەراورد بە چاپەکانی تر</translation>
    </message>
    <message>
        <source>By its date of expiry it was issued when there was no such series</source>
        <translation>بەپێی بەرواری بەسەرچوونەکەی، کاتێک دەرکراوە کە زنجیرەی وا نەبووە</translation>
    </message>
    <message>
        <source>Capture it again in infrared, sharp and without daylight</source>
        <translation>دووبارە بە تیشکی ژێر سوور وێنەی بگرە، ڕوون و بێ ڕووناکیی ڕۆژ</translation>
    </message>
    <message>
        <source>Change along the line</source>
        <translation>گۆڕان بە درێژایی هێڵەکە</translation>
    </message>
    <message>
        <source>Change along the line below which it is a line</source>
        <translation>گۆڕان بە درێژایی هێڵەکە کە لە خواریەوە بە هێڵ دادەنرێت</translation>
    </message>
    <message>
        <source>Change along the line that letters have</source>
        <translation>گۆڕان بە درێژایی هێڵەکە کە پیتەکان هەیانە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Coloured drops in line print</source>
        <translation>دڵۆپی ڕەنگاوڕەنگ لە چاپی هێڵیدا</translation>
    </message>
    <message>
        <source>Compare the marked fields by eye. One of the two may have been altered</source>
        <translation>خانە دیاریکراوەکان بە چاو بەراورد بکە. لەوانەیە یەکێک لەو دووانە گۆڕدرابێت</translation>
    </message>
    <message>
        <source>Compare the marked fields with the MRZ by eye</source>
        <translation>خانە دیاریکراوەکان بە چاو لەگەڵ MRZ بەراورد بکە</translation>
    </message>
    <message>
        <source>Compare the printed data with the MRZ by eye, or install tesseract-ocr</source>
        <translation>داتای چاپکراو بە چاو لەگەڵ MRZ بەراورد بکە، یان ⁦tesseract-ocr⁩ دابمەزرێنە</translation>
    </message>
    <message>
        <source>Compare under the lamp with a genuine document of the same age</source>
        <translation>لە ژێر چراکەدا لەگەڵ بەڵگەنامەیەکی ڕەسەنی هاوتەمەن بەراوردی بکە</translation>
    </message>
    <message>
        <source>Compare with specimens of the series of that year</source>
        <translation>لەگەڵ نموونەکانی زنجیرەی ئەو ساڵە بەراوردی بکە</translation>
    </message>
    <message>
        <source>Copies: {count}. Draw a rectangle around each feature</source>
        <translation>کۆپییەکان: {count}. چوارگۆشەیەک بە دەوری هەر نیشانەیەکدا بکێشە</translation>
    </message>
    <message>
        <source>Days that the length may be off</source>
        <translation>جیاوازیی ڕێگەپێدراو لە ماوەکەدا، بە ڕۆژ</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>بڕیاردان</translation>
    </message>
    <message>
        <source>Difference of darkness that is another ink</source>
        <translation>جیاوازیی تاریکی کە بە مەرەکەبێکی تر دادەنرێت</translation>
    </message>
    <message>
        <source>Difference of darkness that one ink may show</source>
        <translation>ئەو جیاوازییەی تاریکی کە دەشێت یەک مەرەکەب نیشانی بدات</translation>
    </message>
    <message>
        <source>Done: {done}. Left: {left}</source>
        <translation>تەواوبوو: {done}. ماوە: {left}</translation>
    </message>
    <message>
        <source>Enrol a document</source>
        <translation>تۆمارکردنی بەڵگەنامە</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>ڕاهێنانەکان</translation>
    </message>
    <message>
        <source>Exercises: {count}</source>
        <translation>ژمارەی ڕاهێنانەکان: {count}</translation>
    </message>
    <message>
        <source>Exercises: {n}. A figure needs {least}.</source>
        <translation>ژمارەی ڕاهێنانەکان: {n}. بۆ ئەنجامێک {least} پێویستە.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>ڕووخسارەکان</translation>
    </message>
    <message>
        <source>Features placed: {count}</source>
        <translation>نیشانە دانراوەکان: {count}</translation>
    </message>
    <message>
        <source>Fine lines are made of coloured drops: the page was copied</source>
        <translation>هێڵە باریکەکان لە دڵۆپی ڕەنگاوڕەنگ پێکهاتوون: پەڕەکە کۆپی کراوە</translation>
    </message>
    <message>
        <source>Fine lines are made of rows of dots: the page was copied</source>
        <translation>هێڵە باریکەکان لە ڕیزی خاڵ پێکهاتوون: پەڕەکە کۆپی کراوە</translation>
    </message>
    <message>
        <source>First shot: as in a passport. Face the camera, even light, no smile.</source>
        <translation>وێنەی یەکەم: وەک لە پاسپۆرت. ڕوو لە کامێرا، ڕووناکیی یەکسان، بێ زەردەخەنە.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>یەکەم ساڵ</translation>
    </message>
    <message>
        <source>For faces the effect of this warm-up may fade within one session</source>
        <translation>کاریگەریی ئەم گەرمکردنەوەیە بۆ ڕووخسار لەوانەیە لە یەک دانیشتندا نەمێنێت</translation>
    </message>
    <message>
        <source>Give the state and a name</source>
        <translation>دەوڵەت و ناوێک بنووسە</translation>
    </message>
    <message>
        <source>How often this check is wrong: on computer-made test documents it alarmed falsely on {hits} of {n} genuine ones (at most {high} %); on real documents: not measured.</source>
        <translation>ئەم وردبینییە چەند جار هەڵە دەکات: لەسەر بەڵگەنامەی تاقیکاریی دروستکراو بە کۆمپیوتەر، لە {n} بەڵگەنامەی ڕەسەن لەسەر {hits} دانەیان بە هەڵە ئاگاداری کردەوە (لە سەدا {high} بە زۆرترین)؛ لەسەر بەڵگەنامەی ڕاستەقینە: نەپێوراوە.</translation>
    </message>
    <message>
        <source>How old is the holder, in whole years?</source>
        <translation>هەڵگرەکە تەمەنی چەندە، بە ساڵی تەواو؟</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>چەند دڵنیایت؟</translation>
    </message>
    <message>
        <source>How sure are you? 50 % is guessing.</source>
        <translation>چەند دڵنیایت؟ 50 % مەزەندەیە.</translation>
    </message>
    <message>
        <source>How was this printed?</source>
        <translation>ئەمە چۆن چاپ کراوە؟</translation>
    </message>
    <message>
        <source>I am a student.</source>
        <translation>خوێندکارم.</translation>
    </message>
    <message>
        <source>I am in doubt</source>
        <translation>گومانم هەیە</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>من لێرە نوێم</translation>
    </message>
    <message>
        <source>I can withdraw at any time. Then every photograph is deleted.</source>
        <translation>هەر کاتێک بمەوێت دەتوانم بکشێمەوە. ئەو کاتە هەموو وێنەکان دەسڕێنەوە.</translation>
    </message>
    <message>
        <source>I come for treatment in the hospital.</source>
        <translation>بۆ چارەسەر لە نەخۆشخانە هاتووم.</translation>
    </message>
    <message>
        <source>I come for work.</source>
        <translation>بۆ کار هاتووم.</translation>
    </message>
    <message>
        <source>I know enough</source>
        <translation>ئەوەندە بەسە</translation>
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
        <source>I stay for {days} days.</source>
        <translation>بۆ {days} ڕۆژ دەمێنمەوە.</translation>
    </message>
    <message>
        <source>I travel with a group of pilgrims.</source>
        <translation>لەگەڵ گرووپێکی زیارەتکاران گەشت دەکەم.</translation>
    </message>
    <message>
        <source>I visit my sister.</source>
        <translation>سەردانی خوشکم دەکەم.</translation>
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
        <source>If the document has one, take the picture again: flat, sharp, without glare. Otherwise examine the data by eye</source>
        <translation>ئەگەر بەڵگەنامەکە ئەم ناوچەیەی هەبوو، وێنەکە دووبارە بگرە: تەخت، ڕوون، بێ بریقە. ئەگەر نا، داتاکان بە چاو بپشکنە</translation>
    </message>
    <message>
        <source>If the document has one, take the picture again: flat, sharp, without glare. Otherwise there is nothing to do</source>
        <translation>ئەگەر بەڵگەنامەکە بارکۆدی هەبوو، وێنەکە دووبارە بگرە: تەخت، ڕوون، بێ بریقە. ئەگەر نا، پێویست بە هیچ ناکات</translation>
    </message>
    <message>
        <source>Import a certificate</source>
        <translation>هاوردەکردنی بڕوانامە</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>هاوردەی بکە</translation>
    </message>
    <message>
        <source>Impostor: genuine, in the hand of somebody else</source>
        <translation>خۆ بە کەسی تر نیشاندەر: ڕەسەنە، بەڵام لە دەستی کەسێکی تردایە</translation>
    </message>
    <message>
        <source>Improved: the whole interval lies above nothing</source>
        <translation>باشتر بووە: هەموو مەوداکە لە سەرووی سفرەوەیە</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>لە بەڵگەنامەکەدا</translation>
    </message>
    <message>
        <source>In trouble: {share:.0%}</source>
        <translation>کێشەدار: {share:.0%}</translation>
    </message>
    <message>
        <source>In which year was the holder born, in four digits?</source>
        <translation>هەڵگرەکە لە کام ساڵدا لەدایک بووە، بە چوار ژمارە؟</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>ژێر سوور</translation>
    </message>
    <message>
        <source>Infrared light</source>
        <translation>تیشکی ژێر سوور</translation>
    </message>
    <message>
        <source>Ink of the personal data in infrared</source>
        <translation>مەرەکەبی داتای کەسی لە ژێر سووردا</translation>
    </message>
    <message>
        <source>Ink that changes its colour</source>
        <translation>مەرەکەبێک کە ڕەنگی دەگۆڕێت</translation>
    </message>
    <message>
        <source>Ink that must change its colour with the angle does not</source>
        <translation>ئەو مەرەکەبەی دەبێت لەگەڵ گۆشە ڕەنگی بگۆڕێت نایگۆڕێت</translation>
    </message>
    <message>
        <source>Inkjet</source>
        <translation>مەرەکەبپژێن</translation>
    </message>
    <message>
        <source>Intaglio</source>
        <translation>ئینتاگلیۆ</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>چاوپێکەوتن</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>ژمارەی جەرد</translation>
    </message>
    <message>
        <source>Is this check digit the one that is due?</source>
        <translation>ئایا ئەم ژمارەی وردبینییە ئەوەیە کە پێویستە؟</translation>
    </message>
    <message>
        <source>Is this document genuine or false?</source>
        <translation>ئەم بەڵگەنامەیە ڕەسەنە یان ساختە؟</translation>
    </message>
    <message>
        <source>Is this person among them? Perhaps not.</source>
        <translation>ئایا ئەم کەسە لە نێویاندایە؟ لەوانەیە نەبێت.</translation>
    </message>
    <message>
        <source>Is this portrait of one person, or blended of two?</source>
        <translation>ئەم وێنەیە هی یەک کەسە، یان لە دوو کەس تێکەڵ کراوە؟</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>ئایا هەمان کەسە؟</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>دەرکردن</translation>
    </message>
    <message>
        <source>Issued: {years}</source>
        <translation>دەرکردن: {years}</translation>
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
        <source>It came in a signed pack</source>
        <translation>لە پاکێجێکی واژۆکراودا هاتووە</translation>
    </message>
    <message>
        <source>It came in a signed pack; remove or replace the pack</source>
        <translation>لە پاکێجێکی واژۆکراودا هاتووە؛ پاکێجەکە لاببە یان بیگۆڕە</translation>
    </message>
    <message>
        <source>It can begin on {day}</source>
        <translation>دەستپێکردنی لە {day} دەبێت</translation>
    </message>
    <message>
        <source>It could not be read from {name}: the program met an error ({fault}). Capture the page again</source>
        <translation>لە {name} نەتوانرا بخوێنرێتەوە: بەرنامەکە تووشی هەڵە بوو ({fault}). وێنەی پەڕەکە دووبارە بگرە</translation>
    </message>
    <message>
        <source>It fits no one specimen here well enough, or more than one</source>
        <translation>لێرە بە تەواوی لە هیچ نموونەیەک ناچێت، یان لە زیاتر لە یەکێک دەچێت</translation>
    </message>
    <message>
        <source>It gave an answer that makes no sense</source>
        <translation>وەڵامێکی بێ واتای دایەوە</translation>
    </message>
    <message>
        <source>It has a chip. This program reads no chips</source>
        <translation>چیپی تێدایە. ئەم بەرنامەیە چیپ ناخوێنێتەوە</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>سەردێڕی نییە</translation>
    </message>
    <message>
        <source>It is best against: {forgery}. Of {n} such test documents it caught {hits}.</source>
        <translation>لەمەدا باشترینە: {forgery}. لە {n} بەڵگەنامەی تاقیکاریی لەم جۆرە {hits} دانەی دۆزیەوە.</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>لەوانەیە ئەمە بێت</translation>
    </message>
    <message>
        <source>It must begin with a front matter</source>
        <translation>دەبێت بە بەشی پێشەکی دەست پێ بکات</translation>
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
        <source>It was earned on computer-made documents and with stations. Nothing measured on drawn people counted.</source>
        <translation>لەسەر بەڵگەنامەی دروستکراوی کۆمپیوتەر و لە وێستگەکاندا بەدەست هاتووە. هیچ شتێک کە لەسەر کەسانی وێنەکێشراو پێورابێت نەژمێردراوە.</translation>
    </message>
    <message>
        <source>Its key does not fit: {error}</source>
        <translation>کلیلی وەڵامەکەی ناگونجێت: {error}</translation>
    </message>
    <message>
        <source>Its own solution is not worth full credit: {n}</source>
        <translation>چارەسەرەکەی خۆی شایستەی نمرەی تەواو نییە: {n}</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>شەویلگە</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>ناونیشانی وەزیفی</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>بیهێڵەرەوە</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>کۆدی گەڕاندنەوە بپارێزە</translation>
    </message>
    <message>
        <source>Keeping one's own view against a machine that is wrong</source>
        <translation>پاراستنی بۆچوونی خۆ لە بەرامبەر ئامێرێکدا کە هەڵەیە</translation>
    </message>
    <message>
        <source>Key of the station</source>
        <translation>کلیلی وێستگەکە</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
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
        <source>Kind of the feature</source>
        <translation>جۆری نیشانەکە</translation>
    </message>
    <message>
        <source>Kind of the holder's document</source>
        <translation>جۆری بەڵگەنامەی هەڵگر</translation>
    </message>
    <message>
        <source>Knowing all that belongs to a thing</source>
        <translation>زانینی هەموو ئەوەی سەر بە شتێکە</translation>
    </message>
    <message>
        <source>Knowing the steps of a procedure, and which must come first</source>
        <translation>زانینی هەنگاوەکانی ڕێکارێک، و کامیان دەبێت لە پێشەوە بێت</translation>
    </message>
    <message>
        <source>Knowing what is so, and why</source>
        <translation>زانینی ئەوەی ڕاستە، و هۆکارەکەی</translation>
    </message>
    <message>
        <source>Knowing what stands where in an MRZ, and how names are written</source>
        <translation>زانینی ئەوەی لە کوێی MRZ چی هەیە، و ناو چۆن دەنووسرێت</translation>
    </message>
    <message>
        <source>Knowing where on a document each thing stands</source>
        <translation>زانینی شوێنی هەر شتێک لەسەر بەڵگەنامە</translation>
    </message>
    <message>
        <source>Knowing which term, picture or effect belongs to which</source>
        <translation>زانینی ئەوەی کام زاراوە یان وێنە یان کاریگەری هی کامەیە</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>زانین</translation>
    </message>
    <message>
        <source>Known counterfeits</source>
        <translation>لاساییکراوە ناسراوەکان</translation>
    </message>
    <message>
        <source>Known faults of the issuer</source>
        <translation>هەڵە ناسراوەکانی لایەنی دەرکردن</translation>
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
        <source>Laminate lifted, photo exchanged</source>
        <translation>توێژەکە هەڵدراوەتەوە، وێنەی ڕووخسار گۆڕدراوە</translation>
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
        <source>Largest difference of darkness in infrared</source>
        <translation>گەورەترین جیاوازیی تاریکی لە ژێر سووردا</translation>
    </message>
    <message>
        <source>Laser engraving</source>
        <translation>هەڵکۆڵینی لەیزەری</translation>
    </message>
    <message>
        <source>Laser printer, toner</source>
        <translation>چاپکەری لەیزەری، تۆنەر</translation>
    </message>
    <message>
        <source>Last 8 signs of the fingerprint</source>
        <translation>دوایین 8 هێمای پەنجەمۆرەکە</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>دوایین ساڵ</translation>
    </message>
    <message>
        <source>Latent image</source>
        <translation>وێنەی شاراوە</translation>
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
        <source>Leading</source>
        <translation>ئاراستەکەر</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>فێربوون</translation>
    </message>
    <message>
        <source>Learning from a colleague's eyes, and looking better alone afterwards</source>
        <translation>فێربوون لە چاوی هاوکارێک، و باشتر سەیرکردن بە تەنیا دوای ئەوە</translation>
    </message>
    <message>
        <source>Leg {leg} of {count} is missing</source>
        <translation>قۆناغی {leg} لە {count} نییە</translation>
    </message>
    <message>
        <source>Length of all fibres by the specimen's</source>
        <translation>درێژیی هەموو ڕیشاڵەکان بە بەراورد لەگەڵ نموونە</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>ماوەی مانەوە</translation>
    </message>
    <message>
        <source>Length of the eyes</source>
        <translation>درێژیی چاو</translation>
    </message>
    <message>
        <source>Length of the face</source>
        <translation>درێژیی ڕووخسار</translation>
    </message>
    <message>
        <source>Length of the groove under the nose</source>
        <translation>درێژیی چاڵی ژێر لووت</translation>
    </message>
    <message>
        <source>Length of the nose</source>
        <translation>درێژیی لووت</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>ماوەی کارایی</translation>
    </message>
    <message>
        <source>Less sure than right by {share:.0%}. Answers: {n}</source>
        <translation>دڵنیایی بە {share:.0%} کەمترە لە ڕاستی. وەڵامەکان: {n}</translation>
    </message>
    <message>
        <source>Lesson {name} ({language}): {fault}</source>
        <translation>وانەی {name} ({language}): {fault}</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>ڕێگەی پێدرا</translation>
    </message>
    <message>
        <source>Let the person go on</source>
        <translation>با کەسەکە بڕوات</translation>
    </message>
    <message>
        <source>Let the traveller pass</source>
        <translation>ڕێگەدان بە گەشتیار</translation>
    </message>
    <message>
        <source>Letter by letter:</source>
        <translation>پیت بە پیت:</translation>
    </message>
    <message>
        <source>Letterpress</source>
        <translation>چاپی پیتی</translation>
    </message>
    <message>
        <source>Letters of the microprint</source>
        <translation>پیتەکانی نووسینی زۆر ورد</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتێبخانە</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ڕووناک</translation>
    </message>
    <message>
        <source>Light before</source>
        <translation>ڕووناکیی پێشوو</translation>
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
        <source>Lights</source>
        <translation>ڕووناکییەکان</translation>
    </message>
    <message>
        <source>Likeness below which it is another typeface</source>
        <translation>پلەی لێکچوون کە لە خواریەوە بە فۆنتێکی تر دادەنرێت</translation>
    </message>
    <message>
        <source>Likeness below which it is not</source>
        <translation>پلەی لێکچوون کە لە خواریەوە نەخشەکە بە ڕەسەن دانانرێت</translation>
    </message>
    <message>
        <source>Likeness below which the overprint stops there</source>
        <translation>پلەی لێکچوون کە لە خواریەوە چاپی درەوشاوە لەوێدا دەوەستێت</translation>
    </message>
    <message>
        <source>Likeness below which the print is flat</source>
        <translation>پلەی لێکچوون کە لە خواریەوە چاپەکە بە تەخت دادەنرێت</translation>
    </message>
    <message>
        <source>Likeness below which there is no image</source>
        <translation>پلەی لێکچوون کە لە خواریەوە وێنە نییە</translation>
    </message>
    <message>
        <source>Likeness below which they show two people</source>
        <translation>پلەی لێکچوون کە لە خواریەوە وێنەکان هی دوو کەسن</translation>
    </message>
    <message>
        <source>Likeness from which both show one picture</source>
        <translation>پلەی لێکچوون کە لێیەوە هەردووکیان هەمان وێنەن</translation>
    </message>
    <message>
        <source>Likeness from which it is seen from the front</source>
        <translation>پلەی لێکچوون کە لێیەوە لە پێشەوە دەبینرێت</translation>
    </message>
    <message>
        <source>Likeness from which it is the genuine pattern</source>
        <translation>پلەی لێکچوون کە لێیەوە نەخشەکە بە ڕەسەن دادەنرێت</translation>
    </message>
    <message>
        <source>Likeness from which the image is the genuine one</source>
        <translation>پلەی لێکچوون کە لێیەوە وێنەکە بە ڕەسەن دادەنرێت</translation>
    </message>
    <message>
        <source>Likeness from which the relief is the genuine one</source>
        <translation>پلەی لێکچوون کە لێیەوە بەرجەستەییەکە بە ڕەسەن دادەنرێت</translation>
    </message>
    <message>
        <source>Likeness from which the typeface is OCR-B</source>
        <translation>پلەی لێکچوون کە لێیەوە فۆنتەکە بە OCR-B دادەنرێت</translation>
    </message>
    <message>
        <source>Likeness of the two portraits</source>
        <translation>لێکچوونی دوو وێنەی ڕووخسار</translation>
    </message>
    <message>
        <source>Likeness on the photo by that beside it</source>
        <translation>لێکچوون لەسەر وێنەی ڕووخسار بە بەراورد لەگەڵ تەنیشتی</translation>
    </message>
    <message>
        <source>Likeness to OCR-B</source>
        <translation>لێکچوون لەگەڵ OCR-B</translation>
    </message>
    <message>
        <source>Likeness to the specimen's glow</source>
        <translation>لێکچوون لەگەڵ درەوشانەوەی نموونە</translation>
    </message>
    <message>
        <source>Likeness to the specimen's latent image</source>
        <translation>لێکچوون لەگەڵ وێنەی شاراوەی نموونە</translation>
    </message>
    <message>
        <source>Likeness to the specimen's print</source>
        <translation>لێکچوون لەگەڵ چاپی نموونە</translation>
    </message>
    <message>
        <source>Likeness to the specimen's relief</source>
        <translation>لێکچوون لەگەڵ بەرجەستەیی نموونە</translation>
    </message>
    <message>
        <source>Likeness to the specimen's watermark</source>
        <translation>لێکچوون لەگەڵ نیشانەی ئاوی نموونە</translation>
    </message>
    <message>
        <source>Likeness to the watermark in white light</source>
        <translation>لێکچوون لەگەڵ نیشانەی ئاوی لە ڕووناکیی سپیدا</translation>
    </message>
    <message>
        <source>Likeness to the watermark that is still chance</source>
        <translation>پلەی لێکچوون لەگەڵ نیشانەی ئاوی کە هێشتا بە ڕێکەوت دادەنرێت</translation>
    </message>
    <message>
        <source>Likeness, 0 to 1</source>
        <translation>لێکچوون، لە 0 تا 1</translation>
    </message>
    <message>
        <source>Limited stay</source>
        <translation>مانەوەی سنووردار</translation>
    </message>
    <message>
        <source>Line of the hair</source>
        <translation>هێڵی قژ</translation>
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
        <source>Line-up</source>
        <translation>ڕیزی ناسینەوە</translation>
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
        <source>List of revoked certificates</source>
        <translation>لیستی بڕوانامە پووچەڵکراوەکان</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>بارکردن</translation>
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
        <source>Look and feel</source>
        <translation>سەیرکردن و هەستپێکردن</translation>
    </message>
    <message>
        <source>Look at the bare paper under the lamp and compare with the specimen</source>
        <translation>سەیری کاغەزی بێ چاپ بکە لە ژێر چراکەدا و لەگەڵ نموونەکە بەراوردی بکە</translation>
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
        <source>Look at the field with a magnifier and compare it with the MRZ</source>
        <translation>بە گەورەکەر سەیری خانەکە بکە و لەگەڵ MRZ بەراوردی بکە</translation>
    </message>
    <message>
        <source>Look at the field with a magnifier. Spilled detergent does this too</source>
        <translation>بە گەورەکەر سەیری خانەکە بکە. ڕژانی پاککەرەوەش وا دەکات</translation>
    </message>
    <message>
        <source>Look at the fine lines with a magnifier: genuine ones are solid</source>
        <translation>بە گەورەکەر سەیری هێڵە باریکەکان بکە: هێڵی ڕەسەن پڕە و نەپچڕاوە</translation>
    </message>
    <message>
        <source>Look at the line in infrared and under a magnifier; compare all dates</source>
        <translation>لە تیشکی ژێر سووردا و بە گەورەکەر سەیری دێڕەکە بکە؛ هەموو بەروارەکان بەراورد بکە</translation>
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
        <source>Look at the photo with a magnifier and compare with the specimen</source>
        <translation>بە گەورەکەر سەیری وێنەی ڕووخسار بکە و لەگەڵ نموونەکە بەراوردی بکە</translation>
    </message>
    <message>
        <source>Look at the photo's edge under the lamp and compare with the specimen</source>
        <translation>لە ژێر چراکەدا سەیری لێواری وێنەی ڕووخسار بکە و لەگەڵ نموونەکە بەراوردی بکە</translation>
    </message>
    <message>
        <source>Look at the place yourself</source>
        <translation>خۆت سەیری شوێنەکە بکە</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>یەکەم جار سەیری ئەمانە بکە</translation>
    </message>
    <message>
        <source>Look for a strip that was stuck on, or for washed paper</source>
        <translation>بەدوای پارچەیەکی لکێنراودا بگەڕێ، یان کاغەزی شۆراوە</translation>
    </message>
    <message>
        <source>Look for an altered date of issue or expiry, and for an extension</source>
        <translation>بەدوای بەرواری دەرچوون یان بەسەرچوونی گۆڕدراودا بگەڕێ، و بەدوای درێژکردنەوەی ماوە</translation>
    </message>
    <message>
        <source>Look for an edge, glue or a second layer around the portrait</source>
        <translation>بەدوای لێوار یان چەسپ یان توێژێکی دووەمدا لە دەوری وێنەی ڕووخسار بگەڕێ</translation>
    </message>
    <message>
        <source>Look for another photo: lift of the edge, the second photo, the MRZ</source>
        <translation>بەدوای وێنەیەکی تردا بگەڕێ: بەرزبوونەوەی لێوار، وێنەی دووەم، MRZ</translation>
    </message>
    <message>
        <source>Look-alike presents the document</source>
        <translation>هاوشێوەیەک بەڵگەنامەکە پێشکەش دەکات</translation>
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
        <source>Looking under the right light, and deciding on what is there</source>
        <translation>سەیرکردن لە ژێر ڕووناکیی دروستدا، و بڕیاردان لەسەر ئەوەی هەیە</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>گەورەکەر</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>لێوی خوارەوە</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>MRZ against the page</source>
        <translation>ناوچەی MRZ لەگەڵ پەڕەکە</translation>
    </message>
    <message>
        <source>MRZ and data</source>
        <translation>ناوچەی MRZ و داتا</translation>
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
        <source>Machine-readable zone altered</source>
        <translation>ناوچەی خوێندنەوەی ئامێریی دەستکاریکراو</translation>
    </message>
    <message>
        <source>Machine-readable zone dull under ultraviolet</source>
        <translation>نەدرەوشانەوەی ناوچەی خوێندنەوەی ئامێری لە تیشکی سەروو وەنەوشەییدا</translation>
    </message>
    <message>
        <source>Machine-readable zone in a barcode</source>
        <translation>ناوچەی خوێندنەوەی ئامێری لە بارکۆددا</translation>
    </message>
    <message>
        <source>Machine-readable zone in infrared</source>
        <translation>ناوچەی خوێندنەوەی ئامێری لە ژێر سووردا</translation>
    </message>
    <message>
        <source>Machine-readable zone with the wrong pitch</source>
        <translation>ناوچەی خوێندنەوەی ئامێری بە مەودای هەڵە</translation>
    </message>
    <message>
        <source>Machine: look closer</source>
        <translation>ئامێر: وردتر سەیر بکە</translation>
    </message>
    <message>
        <source>Machine: not the same person</source>
        <translation>ئامێر: هەمان کەس نییە</translation>
    </message>
    <message>
        <source>Machine: nothing found</source>
        <translation>ئامێر: هیچ نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>Machine: the same person</source>
        <translation>ئامێر: هەمان کەسە</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>دروستکراوە لە</translation>
    </message>
    <message>
        <source>Making question {n} of {total}</source>
        <translation>دروستکردنی پرسیاری {n} لە {total}</translation>
    </message>
    <message>
        <source>Making the exercise</source>
        <translation>دروستکردنی ڕاهێنانەکە</translation>
    </message>
    <message>
        <source>Making the picture</source>
        <translation>ئامادەکردنی وێنەکە</translation>
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
        <source>Mark everything that is wrong. Perhaps nothing is.</source>
        <translation>هەموو هەڵەکان دیاری بکە. لەوانەیە هیچ هەڵە نەبێت.</translation>
    </message>
    <message>
        <source>Mark on the questioned page what the specimen has otherwise. Names and numbers of another holder do not count.</source>
        <translation>لەسەر پەڕە گومانلێکراوەکە ئەوە دیاری بکە کە لە نموونەکەدا جیاوازە. ناو و ژمارەی هەڵگرێکی تر ناژمێردرێن.</translation>
    </message>
    <message>
        <source>Mark the report</source>
        <translation>هەڵسەنگاندنی ڕاپۆرت</translation>
    </message>
    <message>
        <source>Marketing airline</source>
        <translation>کۆمپانیای فڕۆکەوانیی فرۆشیار</translation>
    </message>
    <message>
        <source>Marks: {count} of {most} at most</source>
        <translation>نیشانەکان: {count}، زۆرترین {most}</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>جووتکردن</translation>
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
        <source>Measuring the copies</source>
        <translation>پێوانی کۆپییەکان</translation>
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
        <source>Medium</source>
        <translation>مامناوەند</translation>
    </message>
    <message>
        <source>Microprint as a line</source>
        <translation>نووسینی زۆر ورد وەک هێڵ</translation>
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
        <source>Minutes</source>
        <translation>خولەک</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>نییە</translation>
    </message>
    <message>
        <source>Moles, scars and spots</source>
        <translation>خاڵ و جێبرین و پەڵە</translation>
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
        <source>Morph or not</source>
        <translation>تێکەڵکراوە یان نا</translation>
    </message>
    <message>
        <source>Morphed portrait</source>
        <translation>وێنەی تێکەڵکراوی ڕووخسار</translation>
    </message>
    <message>
        <source>Most barcodes are not signed. This says nothing of the document</source>
        <translation>زۆربەی بارکۆدەکان واژۆ نەکراون. ئەمە هیچ لەبارەی بەڵگەنامەکەوە ناڵێت</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>دەم</translation>
    </message>
    <message>
        <source>My course</source>
        <translation>خولەکەم</translation>
    </message>
    <message>
        <source>My photographs may be used to train officers in comparing faces.</source>
        <translation>دەتوانرێت وێنەکانم بۆ ڕاهێنانی ئەفسەران لە بەراوردکردنی ڕووخساردا بەکار بهێنرێن.</translation>
    </message>
    <message>
        <source>My skill</source>
        <translation>لێهاتوویی من</translation>
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
        <source>Name of the document</source>
        <translation>ناوی بەڵگەنامەکە</translation>
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
        <source>Names the method and the lights</source>
        <translation>شێواز و ڕووناکییەکان دەڵێت</translation>
    </message>
    <message>
        <source>Names the specimen it was compared with</source>
        <translation>ناوی ئەو نموونەیە دەڵێت کە لەگەڵی بەراورد کراوە</translation>
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
        <source>Next light</source>
        <translation>ڕووناکیی دواتر</translation>
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
        <source>No</source>
        <translation>نەخێر</translation>
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
        <source>No authority that is trusted here signed this list. Import the certificate of its authority first.</source>
        <translation>هیچ لایەنێک کە لێرە متمانەی پێ بکرێت ئەم لیستەی واژۆ نەکردووە. یەکەم جار بڕوانامەی لایەنەکەی هاوردە بکە.</translation>
    </message>
    <message>
        <source>No barcode was read</source>
        <translation>هیچ بارکۆدێک نەخوێنرایەوە</translation>
    </message>
    <message>
        <source>No certificate has been imported yet</source>
        <translation>هێشتا هیچ بڕوانامەیەک هاوردە نەکراوە</translation>
    </message>
    <message>
        <source>No change shown: the interval includes nothing</source>
        <translation>گۆڕان دەرنەکەوتووە: مەوداکە سفر لەخۆ دەگرێت</translation>
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
        <source>No security thread shows against the light where it is due</source>
        <translation>لە ڕووناکیی پشتەوەدا داوی ئەمنی لە شوێنی پێویستدا دیار نییە</translation>
    </message>
    <message>
        <source>No sign of forgery in what was checked</source>
        <translation>لەوەی وردبینیی بۆ کراوە نیشانەی ساختەکاری نییە</translation>
    </message>
    <message>
        <source>No specimen is named</source>
        <translation>ناوی هیچ نموونەیەک نەنووسراوە</translation>
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
        <source>No state of this name issues documents; its code is on no list</source>
        <translation>هیچ دەوڵەتێک بەم ناوە بەڵگەنامە دەرناکات؛ کۆدەکەی لە هیچ لیستێکدا نییە</translation>
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
        <source>Nobody is enrolled under this name.</source>
        <translation>کەس بەم ناوە ناونووس نەکراوە.</translation>
    </message>
    <message>
        <source>Nobody knows the order {order}</source>
        <translation>فەرمانی {order} نەناسراوە</translation>
    </message>
    <message>
        <source>Nobody may travel on it. Ask how the holder came by it</source>
        <translation>کەس ناتوانێت گەشتی پێ بکات. بپرسە هەڵگرەکە چۆن دەستی کەوتووە</translation>
    </message>
    <message>
        <source>Nobody measures me. My face is shown; my name is not.</source>
        <translation>کەس هەڵم ناسەنگێنێت. ڕووخسارم پیشان دەدرێت و ناوم نا.</translation>
    </message>
    <message>
        <source>None imported</source>
        <translation>هیچ هاوردە نەکراوە</translation>
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
        <source>None of them</source>
        <translation>هیچیان</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ئاسایی</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>لووت</translation>
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
        <source>Not among them</source>
        <translation>لە نێویاندا نییە</translation>
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
        <source>Not established</source>
        <translation>نەزانراوە</translation>
    </message>
    <message>
        <source>Not established: {what}</source>
        <translation>نەزانراوە: {what}</translation>
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
        <source>Not given</source>
        <translation>نەدراوە</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>نەناسرایەوە</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>ڕاست نییە</translation>
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
        <source>Not sure</source>
        <translation>دڵنیا نیم</translation>
    </message>
    <message>
        <source>Not valid since {day}</source>
        <translation>لە {day} بەدواوە کارا نییە</translation>
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
        <source>Nothing is measured yet. Practise first.</source>
        <translation>هێشتا هیچ نەپێوراوە. سەرەتا ڕاهێنان بکە.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>هیچ پێویست ناکات</translation>
    </message>
    <message>
        <source>Nothing to mark</source>
        <translation>هیچ بۆ دیاریکردن نییە</translation>
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
        <source>Nothing was wrong</source>
        <translation>هیچ هەڵە نەبوو</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ژمارە</translation>
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
        <source>Obtained by fraud: genuine, issued upon a lie</source>
        <translation>بە فێڵ وەرگیراوە: ڕەسەنە، بەڵام لەسەر درۆ دەرکراوە</translation>
    </message>
    <message>
        <source>Of a hundred alarms, how many are for a false document?</source>
        <translation>لە هەر سەد ئاگادارکردنەوەیەک، چەندیان بۆ بەڵگەنامەی ساختەن؟</translation>
    </message>
    <message>
        <source>Of false documents, this many percent raise an alarm: {n}</source>
        <translation>ڕێژەی سەدیی ئەو بەڵگەنامە ساختانەی ئاگادارکردنەوە دروست دەکەن: {n}</translation>
    </message>
    <message>
        <source>Of genuine documents, this many percent do: {n}</source>
        <translation>ڕێژەی سەدیی ئەو بەڵگەنامە ڕەسەنانەی ئاگادارکردنەوە دروست دەکەن: {n}</translation>
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
        <source>Offset</source>
        <translation>ئۆفسێت</translation>
    </message>
    <message>
        <source>Old documents fade unevenly. Compare under the lamp</source>
        <translation>بەڵگەنامەی کۆن بە نایەکسانی کاڵ دەبێتەوە. لە ژێر چراکەدا بەراوردی بکە</translation>
    </message>
    <message>
        <source>Old documents fade. Capture it again, or compare under the lamp</source>
        <translation>بەڵگەنامەی کۆن کاڵ دەبێتەوە. دووبارە وێنەی بگرە، یان لە ژێر چراکەدا بەراوردی بکە</translation>
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
        <source>One character was changed. Does the check digit notice?</source>
        <translation>پیتێک یان ژمارەیەک گۆڕدراوە. ئایا ژمارەی وردبینی دەریدەخات؟</translation>
    </message>
    <message>
        <source>One digit altered</source>
        <translation>ژمارەیەکی دەستکاریکراو</translation>
    </message>
    <message>
        <source>One digit differs from the others in ink, height or place</source>
        <translation>ژمارەیەک لە ئەوانی تر جیاوازە لە مەرەکەب یان بەرزی یان شوێندا</translation>
    </message>
    <message>
        <source>One in {n} shows a false document</source>
        <translation>یەک لە هەر {n} گەشتیار بەڵگەنامەی ساختە پیشان دەدات</translation>
    </message>
    <message>
        <source>One ink in every line of data</source>
        <translation>یەک مەرەکەب لە هەر دێڕێکی داتادا</translation>
    </message>
    <message>
        <source>One right answer</source>
        <translation>یەک وەڵامی ڕاست</translation>
    </message>
    <message>
        <source>One thing is wrong here. Where? Wrong marks cost.</source>
        <translation>شتێک لێرە هەڵەیە. لە کوێ؟ دیاریکردنی هەڵە نمرە کەم دەکاتەوە.</translation>
    </message>
    <message>
        <source>Only documents that came with the program can be falsified here</source>
        <translation>تەنیا ئەو بەڵگەنامانەی لەگەڵ بەرنامەکە هاتوون لێرە ساختە دەکرێن</translation>
    </message>
    <message>
        <source>Only facts about this kind of document are here, no picture of a specimen</source>
        <translation>تەنیا ڕاستییەکانی ئەم جۆرە بەڵگەنامەیە لێرەن، وێنەی نموونە نییە</translation>
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
        <source>Only you see this page. Drawn people are not counted.</source>
        <translation>تەنها تۆ ئەم پەڕەیە دەبینیت. کەسە وێنەکێشراوەکان ناژمێردرێن.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کراوە</translation>
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
        <source>Opening of the eyes</source>
        <translation>کرانەوەی چاو</translation>
    </message>
    <message>
        <source>Opening page {page} of {pages} of {name}</source>
        <translation>کردنەوەی پەڕەی {page} لە {pages} لە {name}</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>کردنەوەی کتێبخانە</translation>
    </message>
    <message>
        <source>Opening the pictures</source>
        <translation>کردنەوەی وێنەکان</translation>
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
        <source>Ordinary bright paper</source>
        <translation>کاغەزی ئاسایی گەش</translation>
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
        <source>Overprint on the photo by that beside it</source>
        <translation>چاپی سەر وێنەی ڕووخسار بە بەراورد لەگەڵ تەنیشتی</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>ژمارەی نهێنی، ٤ تا ٨ ژمارە</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>پەڕەی پێشوو</translation>
    </message>
    <message>
        <source>Page of another book sewn in</source>
        <translation>پەڕەیەک لە دەفتەرێکی ترەوە دووراوە</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>پەڕەی {page} لە {pages}</translation>
    </message>
    <message>
        <source>Pages found in white light: {found}; needed: {due}</source>
        <translation>پەڕە دۆزراوەکان لە ڕووناکیی سپیدا: {found}؛ پێویست: {due}</translation>
    </message>
    <message>
        <source>Pairs to talk about</source>
        <translation>جووتەکان بۆ گفتوگۆ</translation>
    </message>
    <message>
        <source>Part of the date is unknown</source>
        <translation>بەشێک لە بەروارەکە نەزانراوە</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>بەشێکی ڕاستە</translation>
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
        <source>People in the line</source>
        <translation>کەسەکانی ڕیزەکە</translation>
    </message>
    <message>
        <source>Perforated number altered</source>
        <translation>ژمارەی کونکراوی دەستکاریکراو</translation>
    </message>
    <message>
        <source>Permission to stay during the asylum procedure</source>
        <translation>مۆڵەتی مانەوە لە ماوەی ڕێکاری پەنابەرێتیدا</translation>
    </message>
    <message>
        <source>Person {n}</source>
        <translation>کەسی {n}</translation>
    </message>
    <message>
        <source>Personal data are in the wrong ink: in infrared they fade or vanish</source>
        <translation>داتای کەسی بە مەرەکەبی هەڵەن: لە ژێر سووردا کاڵ دەبنەوە یان نامێنن</translation>
    </message>
    <message>
        <source>Personal data are printed in another ink than this document's</source>
        <translation>داتای کەسی بە مەرەکەبێکی جیا لە هی ئەم بەڵگەنامەیە چاپ کراون</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>داتای کەسی سڕاوەتەوە</translation>
    </message>
    <message>
        <source>Personal data is exposed</source>
        <translation>داتای کەسی ئاشکرا کراوە</translation>
    </message>
    <message>
        <source>Personal data will be erased on {day}</source>
        <translation>داتای کەسی دەسڕێتەوە، بەروار: {day}</translation>
    </message>
    <message>
        <source>Photo pasted on</source>
        <translation>وێنەی ڕووخسار لکێنراوە</translation>
    </message>
    <message>
        <source>Photo printed anew</source>
        <translation>وێنەی ڕووخسار نوێ چاپ کراوە</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>وێنە</translation>
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
        <source>Picture of the first copy</source>
        <translation>وێنەی کۆپیی یەکەم</translation>
    </message>
    <message>
        <source>Picture of the specimen</source>
        <translation>وێنەی نموونەکە</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>Pixels in an inch</source>
        <translation>پیکسڵ لە ئینچێکدا</translation>
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
        <translation>وێنەی ڕووخسار</translation>
    </message>
    <message>
        <source>Portrait dull under ultraviolet</source>
        <translation>نەدرەوشانەوەی وێنەی ڕووخسار لە تیشکی سەروو وەنەوشەییدا</translation>
    </message>
    <message>
        <source>Portrait of one person</source>
        <translation>وێنەی یەک کەس</translation>
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
        <source>Primary line</source>
        <translation>هێڵی یەکەم</translation>
    </message>
    <message>
        <source>Print of the photo</source>
        <translation>چاپی وێنەی ڕووخسار</translation>
    </message>
    <message>
        <source>Print process</source>
        <translation>شێوازی چاپ</translation>
    </message>
    <message>
        <source>Print that every copy bears</source>
        <translation>چاپێک کە لە هەموو دانەیەکدا هەیە</translation>
    </message>
    <message>
        <source>Print that every copy bears is missing or drawn otherwise</source>
        <translation>چاپێک کە لە هەموو دانەیەکدا هەیە نییە یان بە شێوەیەکی تر کێشراوە</translation>
    </message>
    <message>
        <source>Print that must stand up from the paper is flat</source>
        <translation>ئەو چاپەی دەبێت لە کاغەزەکە بەرز بێت تەختە</translation>
    </message>
    <message>
        <source>Print that must vanish in infrared stays: it is another ink</source>
        <translation>ئەو چاپەی دەبێت لە ژێر سووردا نەمێنێت ماوەتەوە: مەرەکەبێکی ترە</translation>
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
        <source>Printed data against MRZ</source>
        <translation>داتای چاپکراو لەگەڵ MRZ</translation>
    </message>
    <message>
        <source>Printed data are not those of the machine-readable zone</source>
        <translation>داتای چاپکراو وەک داتای ناوچەی خوێندنەوەی ئامێری نییە</translation>
    </message>
    <message>
        <source>Printed data could not be read surely enough to compare them</source>
        <translation>داتای چاپکراو ئەوەندە بە دڵنیایی نەخوێنرایەوە کە بەراورد بکرێت</translation>
    </message>
    <message>
        <source>Printed text cannot be read: the program Tesseract is not installed</source>
        <translation>ناتوانرێت دەقی چاپکراو بخوێنرێتەوە: بەرنامەی Tesseract دانەمەزراوە</translation>
    </message>
    <message>
        <source>Printed watermark</source>
        <translation>نیشانەی ئاوی چاپکراو</translation>
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
        <source>Put in order</source>
        <translation>ڕیز بکە</translation>
    </message>
    <message>
        <source>Put names in place</source>
        <translation>ناوەکان لە شوێنی خۆیان دابنێ</translation>
    </message>
    <message>
        <source>Put the stamps in the order of time</source>
        <translation>مۆرەکان بەپێی کات ڕیز بکە</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>گومانلێکراو</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>زۆر دڵنیام</translation>
    </message>
    <message>
        <source>Race or ethnicity</source>
        <translation>نەژاد یان نەتەوە</translation>
    </message>
    <message>
        <source>Raised ink that throws a shadow; feathered edges</source>
        <translation>مەرەکەبی بەرز کە سێبەری هەیە؛ لێواری ناڕێک</translation>
    </message>
    <message>
        <source>Raised print</source>
        <translation>چاپی بەرز</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>بخوێنەوە</translation>
    </message>
    <message>
        <source>Read it with a strong magnifier</source>
        <translation>بە گەورەکەرێکی بەهێز بیخوێنەوە</translation>
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
        <source>Read the dates of issue and expiry by eye</source>
        <translation>بەرواری دەرچوون و بەسەرچوون بە چاو بخوێنەوە</translation>
    </message>
    <message>
        <source>Reading a travel history, and seeing what cannot have happened</source>
        <translation>خوێندنەوەی مێژووی گەشت، و بینینی ئەوەی ناشێت ڕوو بدات</translation>
    </message>
    <message>
        <source>Reading the MRZ</source>
        <translation>خوێندنەوەی MRZ</translation>
    </message>
    <message>
        <source>Reading the copy</source>
        <translation>خوێندنەوەی کۆپییەکە</translation>
    </message>
    <message>
        <source>Reading with {engine}</source>
        <translation>خوێندنەوە بە {engine}</translation>
    </message>
    <message>
        <source>Recalling a number or a term without seeing it</source>
        <translation>هێنانەوەبیری ژمارە یان زاراوەیەک بێ بینینی</translation>
    </message>
    <message>
        <source>Recalling terms where they belong</source>
        <translation>هێنانەوەبیری زاراوەکان لە شوێنی خۆیاندا</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>ناسرایەوە</translation>
    </message>
    <message>
        <source>Recognised in part</source>
        <translation>بەشێکی ناسرایەوە</translation>
    </message>
    <message>
        <source>Recognising the document</source>
        <translation>ناسینەوەی بەڵگەنامەکە</translation>
    </message>
    <message>
        <source>Record my own view before the program shows its result</source>
        <translation>تۆمارکردنی بۆچوونی خۆم پێش ئەوەی بەرنامەکە ئەنجامەکەی پیشان بدات</translation>
    </message>
    <message>
        <source>Record the features</source>
        <translation>نیشانەکان تۆمار بکە</translation>
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
        <source>Refer</source>
        <translation>ڕەوانەکردن</translation>
    </message>
    <message>
        <source>Refer as a person in need of protection</source>
        <translation>ڕەوانەکردن وەک کەسێک کە پێویستی بە پاراستن هەیە</translation>
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
        <source>Remove it</source>
        <translation>لایببە</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ڕاپۆرتەکان</translation>
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
        <source>Revoked certificates</source>
        <translation>بڕوانامە پووچەڵکراوەکان</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ڕاستە</translation>
    </message>
    <message>
        <source>Right for the wrong reason: {hits} of {n}</source>
        <translation>ڕاست لەبەر هۆکاری هەڵە: {hits} لە {n}</translation>
    </message>
    <message>
        <source>Right: {share:.0%}, between {low:.0%} and {high:.0%}. Exercises: {n}</source>
        <translation>ڕاست: {share:.0%}، لە نێوان {low:.0%} و {high:.0%}. ڕاهێنانەکان: {n}</translation>
    </message>
    <message>
        <source>Rim about the photo beyond the specimen's, in mm</source>
        <translation>لێواری دەوری وێنەی ڕووخسار، زیاتر لە هی نموونە، بە میلیمەتر</translation>
    </message>
    <message>
        <source>Rim of the ears</source>
        <translation>لێواری گوێ</translation>
    </message>
    <message>
        <source>Rows of dots in line print</source>
        <translation>ڕیزی خاڵ لە چاپی هێڵیدا</translation>
    </message>
    <message>
        <source>Rows of dots of powder, stray grains about them</source>
        <translation>ڕیزی خاڵی تۆز، دەنکی بڵاو لە دەوریان</translation>
    </message>
    <message>
        <source>Rule of the day: refer everybody who stays longer than {days} days.</source>
        <translation>ڕێسای ئەمڕۆ: هەرکەسێک زیاتر لە {days} ڕۆژ بمێنێتەوە ڕەوانەی بکە.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ڕێساکان</translation>
    </message>
    <message>
        <source>Run the examination again. If it stays so, tell your administrator</source>
        <translation>پشکنینەکە دووبارە بکەرەوە. ئەگەر هەروا مایەوە، بەڕێوەبەری سیستەم ئاگادار بکەرەوە</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>وەک یەک</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>هەمان کەس</translation>
    </message>
    <message>
        <source>Same person or not</source>
        <translation>هەمان کەس یان نا</translation>
    </message>
    <message>
        <source>Save as a report</source>
        <translation>پاشەکەوتکردنی ڕاپۆرت</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>پاشەکەوتکردنی مۆدێل</translation>
    </message>
    <message>
        <source>Save the report. It holds personal data.</source>
        <translation>پاشەکەوتکردنی ڕاپۆرت. داتای کەسی تێدایە.</translation>
    </message>
    <message>
        <source>Says what could not be checked</source>
        <translation>دەڵێت چی وردبینی نەکراوە</translation>
    </message>
    <message>
        <source>Says what was seen, and where</source>
        <translation>دەڵێت چی بینراوە، و لە کوێ</translation>
    </message>
    <message>
        <source>Says which document it is</source>
        <translation>دەڵێت کام بەڵگەنامەیە</translation>
    </message>
    <message>
        <source>Says why that matters</source>
        <translation>دەڵێت بۆچی گرنگە</translation>
    </message>
    <message>
        <source>Scan the page with a scanner that states its resolution</source>
        <translation>پەڕەکە بە سکانەرێک سکان بکە کە ڕوونییەکەی دەنووسێت</translation>
    </message>
    <message>
        <source>Scattered drops of four colours; edges run</source>
        <translation>دڵۆپی بڵاوی چوار ڕەنگ؛ لێوارەکان بڵاو دەبنەوە</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشە</translation>
    </message>
    <message>
        <source>Screen print</source>
        <translation>چاپی تۆڕی</translation>
    </message>
    <message>
        <source>Seal and print differ in characters that were not read surely</source>
        <translation>مۆری دیجیتاڵی و چاپەکە لە پیت یان ژمارەیەکدا جیاوازن کە بە دڵنیاییەوە نەخوێنراوەتەوە</translation>
    </message>
    <message>
        <source>Seal copied from another document</source>
        <translation>مۆری دیجیتاڵی لە بەڵگەنامەیەکی ترەوە کۆپی کراوە</translation>
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
        <source>Search by words, document number or year of issue</source>
        <translation>بە وشە، ژمارەی بەڵگەنامە یان ساڵی دەرچوون بگەڕێ</translation>
    </message>
    <message>
        <source>Searching a page</source>
        <translation>گەڕان لە پەڕەیەکدا</translation>
    </message>
    <message>
        <source>Searching on after the first find, and leaving clean pages clean</source>
        <translation>گەڕانی بەردەوام دوای یەکەم دۆزینەوە، و دەستنەدان لە پەڕەی پاک</translation>
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
        <source>Second officer alone: {share:.0%}</source>
        <translation>ئەفسەری دووەم بە تەنیا: {share:.0%}</translation>
    </message>
    <message>
        <source>Second officer, alone; the other looks away</source>
        <translation>ئەفسەری دووەم بە تەنیا؛ ئەوی تر سەیر ناکات</translation>
    </message>
    <message>
        <source>Second portrait against the portrait</source>
        <translation>وێنەی دووەم لەگەڵ وێنەی ڕووخسار</translation>
    </message>
    <message>
        <source>Second shot: another day or place, or other light; glasses if you wear any.</source>
        <translation>وێنەی دووەم: لە ڕۆژ یان شوێن یان ڕووناکییەکی تردا؛ بە چاویلکە ئەگەر لە چاوت دەکەیت.</translation>
    </message>
    <message>
        <source>Seconds for each: {n}</source>
        <translation>چرکە بۆ هەریەکەیان: {n}</translation>
    </message>
    <message>
        <source>Seconds for each; 0: no limit</source>
        <translation>چرکە بۆ هەریەکەیان؛ 0: بێ سنوور</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>چرکە ماوەکان: {seconds}</translation>
    </message>
    <message>
        <source>Security data</source>
        <translation>داتای پاراستن</translation>
    </message>
    <message>
        <source>Security thread</source>
        <translation>داوی ئەمنی</translation>
    </message>
    <message>
        <source>Seeing doubled outlines and soft places, alone and beside a person</source>
        <translation>بینینی لێواری دووانە و شوێنی نەرم، بە تەنیا و لە تەنیشت کەسێک</translation>
    </message>
    <message>
        <source>Seen on a screen, this is a photograph of the light, not the light</source>
        <translation>ئەوەی لەسەر شاشە دەیبینیت وێنەی ڕووناکییەکەیە، نەک ڕووناکییەکە خۆی</translation>
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
        <source>Several right answers</source>
        <translation>چەند وەڵامێکی ڕاست</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ڕەگەز</translation>
    </message>
    <message>
        <source>Shade the page from daylight and capture it again under the lamp</source>
        <translation>سێبەر بکە سەر پەڕەکە و دووبارە لە ژێر چراکەدا وێنەی بگرە</translation>
    </message>
    <message>
        <source>Shape of the head</source>
        <translation>شێوەی سەر</translation>
    </message>
    <message>
        <source>Share of contrast from which it did not vanish</source>
        <translation>ڕێژەی کۆنتراست کە لێیەوە بە نەماو دانانرێت</translation>
    </message>
    <message>
        <source>Share of false documents</source>
        <translation>ڕێژەی بەڵگەنامە ساختەکان</translation>
    </message>
    <message>
        <source>Share of its contrast below which it is not</source>
        <translation>ڕێژەی کۆنتراستی خۆی کە لە خواریەوە مەرەکەبەکە دروست نییە</translation>
    </message>
    <message>
        <source>Share of its contrast from which it did not vanish</source>
        <translation>ڕێژەی کۆنتراستی خۆی کە لێیەوە بە نەماو دانانرێت</translation>
    </message>
    <message>
        <source>Share of its contrast from which the ink is right</source>
        <translation>ڕێژەی کۆنتراستی خۆی کە لێیەوە مەرەکەبەکە دروستە</translation>
    </message>
    <message>
        <source>Share of its contrast that more may be left</source>
        <translation>ڕێژەی کۆنتراستی خۆی کە دەشێت زیاتر بمێنێتەوە</translation>
    </message>
    <message>
        <source>Share of its darkness that is none</source>
        <translation>ڕێژەی تاریکی کە بە داو دانانرێت</translation>
    </message>
    <message>
        <source>Share of its darkness that surely is a thread</source>
        <translation>ڕێژەی تاریکی کە بە دڵنیاییەوە بە داو دادەنرێت</translation>
    </message>
    <message>
        <source>Share of line-ups that hold the person</source>
        <translation>ڕێژەی ئەو ڕیزانەی کەسەکەیان تێدایە</translation>
    </message>
    <message>
        <source>Share of machine verdicts that are wrong</source>
        <translation>ڕێژەی ئەو بڕیارانەی ئامێر کە هەڵەن</translation>
    </message>
    <message>
        <source>Share of morphs</source>
        <translation>ڕێژەی وێنە تێکەڵکراوەکان</translation>
    </message>
    <message>
        <source>Share of pages without a difference</source>
        <translation>ڕێژەی پەڕە بێ جیاوازییەکان</translation>
    </message>
    <message>
        <source>Share of pages without a fault</source>
        <translation>ڕێژەی پەڕە بێ هەڵەکان</translation>
    </message>
    <message>
        <source>Share of pairs of two people</source>
        <translation>ڕێژەی جووتەکانی دوو کەسی جیاواز</translation>
    </message>
    <message>
        <source>Share of the brightest glow that is not dull</source>
        <translation>ڕێژە لە گەشترین درەوشانەوە کە بە نەدرەوشاوە دانانرێت</translation>
    </message>
    <message>
        <source>Share of the brightest glow that is still dull</source>
        <translation>ڕێژە لە گەشترین درەوشانەوە کە هێشتا بە نەدرەوشاوە دادەنرێت</translation>
    </message>
    <message>
        <source>Share of the change below which the ink is dead</source>
        <translation>ڕێژەی گۆڕان کە لە خواریەوە مەرەکەبەکە بە بێ گۆڕان دادەنرێت</translation>
    </message>
    <message>
        <source>Share of the others' brightness that is genuine</source>
        <translation>بەشێک لە ڕووناکیی ئەوانی تر کە ڕەسەنە</translation>
    </message>
    <message>
        <source>Share of the others' brightness that is not</source>
        <translation>بەشێک لە ڕووناکیی ئەوانی تر کە ڕەسەن نییە</translation>
    </message>
    <message>
        <source>Share of the specimen's change that is enough</source>
        <translation>ڕێژە لە گۆڕانی نموونە کە بەسە</translation>
    </message>
    <message>
        <source>Share of the specimen's colours that was found</source>
        <translation>ڕێژە لە ڕەنگەکانی نموونە کە دۆزرانەوە</translation>
    </message>
    <message>
        <source>Share of the usual glow below which one is dead</source>
        <translation>ڕێژە لە درەوشانەوەی ئاسایی کە لە خواریەوە ژمارەکە نادرەوشێتەوە</translation>
    </message>
    <message>
        <source>Share of the usual glow that every digit has</source>
        <translation>ڕێژە لە درەوشانەوەی ئاسایی کە هەموو ژمارەکان هەیانە</translation>
    </message>
    <message>
        <source>Share of travellers in trouble</source>
        <translation>ڕێژەی گەشتیارە کێشەدارەکان</translation>
    </message>
    <message>
        <source>Share that lies exactly as in the specimen</source>
        <translation>ڕێژەی ئەوانەی تەواو وەک نموونەکەن</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>وەڵامی کورت</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>لای کورت</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>چوونەدەرەوە</translation>
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
        <source>Signer of seals</source>
        <translation>واژۆکاری مۆری دیجیتاڵی</translation>
    </message>
    <message>
        <source>Signer of seals, trusted by itself</source>
        <translation>واژۆکاری مۆری دیجیتاڵی، بە تەنیا متمانەپێکراوە</translation>
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
        <source>Size of the ears</source>
        <translation>قەبارەی گوێ</translation>
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
        <source>Skin</source>
        <translation>پێست</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تێپەڕاندن</translation>
    </message>
    <message>
        <source>Slant of the eyebrows</source>
        <translation>لاریی برۆ</translation>
    </message>
    <message>
        <source>Slant of the eyes</source>
        <translation>لاریی چاو</translation>
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
        <source>Soft colours without dots or edges</source>
        <translation>ڕەنگی نەرم بێ خاڵ یان لێوار</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({name}). Try again; if it happens again, tell whoever looks after this computer.</source>
        <translation>هەڵەیەک لەناو بەرنامەکەدا ڕوویدا ({name}). دووبارە هەوڵ بدەرەوە؛ ئەگەر دووبارە بووەوە، بەرپرسی ئەم کۆمپیوتەرە ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>باش</translation>
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
        <source>Specimen</source>
        <translation>نموونە</translation>
    </message>
    <message>
        <source>Specimen comparison</source>
        <translation>بەراورد لەگەڵ نموونە</translation>
    </message>
    <message>
        <source>Specimen: not a travel document</source>
        <translation>نموونە: بەڵگەنامەی گەشت نییە</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>نموونەکان</translation>
    </message>
    <message>
        <source>Stamp drawn by hand</source>
        <translation>مۆری بە دەست کێشراو</translation>
    </message>
    <message>
        <source>Stamps and visas</source>
        <translation>مۆر و ڤیزا</translation>
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
        <source>State</source>
        <translation>دەوڵەت</translation>
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
        <source>Stolen blank, filled in by thieves</source>
        <translation>بەڵگەنامەی بەتاڵی دزراو، دزەکان پڕیان کردووەتەوە</translation>
    </message>
    <message>
        <source>Stolen blank, filled in with the wrong ink</source>
        <translation>بەڵگەنامەی بەتاڵی دزراو، بە مەرەکەبی هەڵە پڕ کراوەتەوە</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>لێرە بوەستە</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ڕاگیرا</translation>
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
        <source>Strength from which there are dots</source>
        <translation>هێز کە لێیەوە بە خاڵ دادەنرێت</translation>
    </message>
    <message>
        <source>Strength of dots</source>
        <translation>هێزی خاڵەکان</translation>
    </message>
    <message>
        <source>Strength of dots that lines may have</source>
        <translation>ئەو هێزەی خاڵ کە دەشێت هێڵ هەیبێت</translation>
    </message>
    <message>
        <source>Strokes in another ink were printed over this digit</source>
        <translation>هێڵ بە مەرەکەبێکی تر بەسەر ئەم ژمارەیەدا چاپ کراوە</translation>
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
        <source>Substrate dull under ultraviolet</source>
        <translation>نەدرەوشانەوەی ماددەی پەڕە لە تیشکی سەروو وەنەوشەییدا</translation>
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
        <source>Sureness of reading below which nothing is said</source>
        <translation>پلەی دڵنیایی خوێندنەوە کە لە خواریەوە هیچ ناگوترێت</translation>
    </message>
    <message>
        <source>Surer than right by {share:.0%}. Answers: {n}</source>
        <translation>دڵنیایی بە {share:.0%} زیاترە لە ڕاستی. وەڵامەکان: {n}</translation>
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
        <source>Take the last away</source>
        <translation>دوایینیان لاببە</translation>
    </message>
    <message>
        <source>Take the last mark back</source>
        <translation>دوایین نیشانە لاببە</translation>
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
        <source>Tell the share</source>
        <translation>ڕێژەکە بڵێ</translation>
    </message>
    <message>
        <source>Tell your administrator; the program is not complete</source>
        <translation>بەڕێوەبەری سیستەم ئاگادار بکەرەوە؛ بەرنامەکە تەواو نییە</translation>
    </message>
    <message>
        <source>Telling apart (d'): {d:.2f}, between {low:.2f} and {high:.2f}. Leaning (c): {c:.2f}</source>
        <translation>جیاکردنەوە (d'): {d:.2f}، لە نێوان {low:.2f} و {high:.2f}. لاری (c): {c:.2f}</translation>
    </message>
    <message>
        <source>Telling open and checkable questions from leading and unlawful ones</source>
        <translation>جیاکردنەوەی پرسیاری کراوە و شیاوی دڵنیابوونەوە لە ئاراستەکەر و نایاسایی</translation>
    </message>
    <message>
        <source>Telling print processes apart by edges, dots and relief</source>
        <translation>جیاکردنەوەی شێوازەکانی چاپ بە لێوار و خاڵ و بەرجەستەیی</translation>
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
        <source>Text with gaps</source>
        <translation>دەق بە بۆشایی</translation>
    </message>
    <message>
        <source>Text without a field code</source>
        <translation>دەقی بێ کۆدی خانە</translation>
    </message>
    <message>
        <source>That is all for today. Done: {done}</source>
        <translation>بۆ ئەمڕۆ هەر ئەوەندەیە. تەواوبوو: {done}</translation>
    </message>
    <message>
        <source>The JSON cannot be read</source>
        <translation>ناتوانرێت JSON بخوێنرێتەوە</translation>
    </message>
    <message>
        <source>The MRZ and the page agree</source>
        <translation>ناوچەی MRZ و پەڕەکە وەک یەکن</translation>
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
        <source>The PIN is wrong.</source>
        <translation>ژمارەی PIN هەڵەیە.</translation>
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
        <source>The answer: {answer}</source>
        <translation>وەڵامەکە: {answer}</translation>
    </message>
    <message>
        <source>The bank has {have} items for the exam; {need} are wanted</source>
        <translation>بانکەکە {have} پرسیاری بۆ تاقیکردنەوەکە هەیە؛ {need} پێویستە</translation>
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
        <source>The certificate of the level before is missing</source>
        <translation>بڕوانامەی ئاستی پێشوو نییە</translation>
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
        <source>The characters of the machine-readable zone do not stand 2.54 mm apart</source>
        <translation>مەودای پیتەکانی ناوچەی خوێندنەوەی ئامێری 2.54 میلیمەتر نییە</translation>
    </message>
    <message>
        <source>The characters stand {found} mm apart; {due} mm is due</source>
        <translation>مەودای نێوان پیتەکان {found} میلیمەترە؛ پێویست {due} میلیمەترە</translation>
    </message>
    <message>
        <source>The check digit is the last digit: {digit}</source>
        <translation>ژمارەی وردبینی دوایین ژمارەیە: {digit}</translation>
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
        <source>The code {code} is taken by another model, which is used</source>
        <translation>کۆدی {code} پێشتر بۆ مۆدێلێکی ترە، کە بەکاردێت</translation>
    </message>
    <message>
        <source>The conclusion goes beyond the evidence</source>
        <translation>دەرئەنجامەکە لە بەڵگەکان زیاتر دەڕوات</translation>
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
        <source>The data were washed out and written anew; a stain glows about them</source>
        <translation>داتاکە شۆراوەتەوە و سەرلەنوێ نووسراوە؛ لە دەوریان پەڵەیەک دەدرەوشێتەوە</translation>
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
        <source>The dates that tell the length of validity could not be read surely</source>
        <translation>ئەو بەروارانەی ماوەی کارایی دیاری دەکەن بە دڵنیایی نەخوێنرانەوە</translation>
    </message>
    <message>
        <source>The design {document} has a place outside the page: {place}</source>
        <translation>دیزاینی {document} شوێنێکی لە دەرەوەی پەڕە هەیە: {place}</translation>
    </message>
    <message>
        <source>The design {document} uses the ink {ink}, which it does not name.</source>
        <translation>دیزاینی {document} مەرەکەبی {ink} بەکار دەهێنێت، کە ناوی نەبردووە.</translation>
    </message>
    <message>
        <source>The design {file} cannot be used: {reason}</source>
        <translation>ناتوانرێت دیزاینی {file} بەکار بهێنرێت: {reason}</translation>
    </message>
    <message>
        <source>The difference of the two days, and one</source>
        <translation>جیاوازیی دوو ڕۆژەکە، لەگەڵ یەک</translation>
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
        <source>The document</source>
        <translation>بەڵگەنامەکە</translation>
    </message>
    <message>
        <source>The document code must begin with a letter</source>
        <translation>کۆدی بەڵگەنامە دەبێت بە پیت دەست پێ بکات</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>بەڵگەنامەکە بەسەرچووە</translation>
    </message>
    <message>
        <source>The document is valid for another time than its kind is</source>
        <translation>ماوەی کارایی بەڵگەنامەکە جیایە لە ماوەی جۆرەکەی</translation>
    </message>
    <message>
        <source>The fault lies under a cover.</source>
        <translation>کەموکوڕییەکە لە ژێر داپۆشراوێکدایە.</translation>
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
        <source>The fibres lie exactly as in the specimen: they are printed</source>
        <translation>ڕیشاڵەکان تەواو وەک نموونەکە دانراون: چاپ کراون</translation>
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
        <source>The file holds no list of revoked certificates that can be read</source>
        <translation>فایلەکە هیچ لیستێکی بڕوانامەی پووچەڵکراوی تێدا نییە بخوێنرێتەوە</translation>
    </message>
    <message>
        <source>The file is too large for certificates; choose a .cer or .pem file</source>
        <translation>فایلەکە بۆ بڕوانامە زۆر گەورەیە؛ فایلێکی ⁦.cer⁩ یان ⁦.pem⁩ هەڵبژێرە</translation>
    </message>
    <message>
        <source>The file of error rates {name} is damaged. Install the program again</source>
        <translation>فایلی ڕێژەی هەڵەی {name} تێکچووە. بەرنامەکە دووبارە دابمەزرێنە</translation>
    </message>
    <message>
        <source>The film over the photo has creases and bubbles: it was lifted</source>
        <translation>توێژەکەی سەر وێنەی ڕووخسار چرچ و بڵقی هەیە: هەڵدراوەتەوە</translation>
    </message>
    <message>
        <source>The first search of {name} broke off: {why}</source>
        <translation>گەڕانی یەکەم لە {name} پچڕا: {why}</translation>
    </message>
    <message>
        <source>The fluorescent print does not run on across the photo</source>
        <translation>چاپی درەوشاوە بەسەر وێنەی ڕووخساردا بەردەوام نابێت</translation>
    </message>
    <message>
        <source>The fluorescent print has the wrong colour or lies off its place</source>
        <translation>چاپی درەوشاوە ڕەنگی هەڵەیە یان لە شوێنی خۆیدا نییە</translation>
    </message>
    <message>
        <source>The fluorescent print is missing or too weak</source>
        <translation>چاپی درەوشاوە نییە یان زۆر لاوازە</translation>
    </message>
    <message>
        <source>The fluorescent print is missing, or is another than the specimen's</source>
        <translation>چاپی درەوشاوە نییە، یان جیایە لە هی نموونە</translation>
    </message>
    <message>
        <source>The foil shines in stripes; it has no images that change with the angle</source>
        <translation>وەرەقە بریقەدارەکە بە هێڵ دەدرەوشێتەوە؛ هیچ وێنەیەکی تێدا نییە لەگەڵ گۆشە بگۆڕێت</translation>
    </message>
    <message>
        <source>The folder cannot be made: {folder}</source>
        <translation>نەتوانرا بوخچەکە دروست بکرێت: {folder}</translation>
    </message>
    <message>
        <source>The forger knows how to compute check digits</source>
        <translation>ساختەکارەکە دەزانێت چۆن ژمارەی وردبینی بژمێردرێت</translation>
    </message>
    <message>
        <source>The forger prints the fluorescent ink across the photo again</source>
        <translation>ساختەکارەکە مەرەکەبی درەوشاوە دووبارە بەسەر وێنەی ڕووخساردا چاپ دەکات</translation>
    </message>
    <message>
        <source>The full search of {name} broke off: {why}</source>
        <translation>گەڕانی تەواو لە {name} پچڕا: {why}</translation>
    </message>
    <message>
        <source>The half that must vanish in infrared stays: it is printed in one ink</source>
        <translation>ئەو نیوەیەی دەبێت لە ژێر سووردا نەمێنێت ماوەتەوە: بە یەک مەرەکەب چاپ کراوە</translation>
    </message>
    <message>
        <source>The header is of the old manner</source>
        <translation>سەرپەڕەکە بە شێوەی کۆنە</translation>
    </message>
    <message>
        <source>The image that must appear from the side is missing</source>
        <translation>ئەو وێنەیەی دەبێت لە تەنیشتەوە دەرکەوێت نییە</translation>
    </message>
    <message>
        <source>The keeper of the case must agree, and check the covered pictures.</source>
        <translation>دەبێت پارێزەری کەیسەکە ڕازی بێت و وێنە داپۆشراوەکان بپشکنێت.</translation>
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
        <source>The key of this exam was sealed for another trainer, or changed</source>
        <translation>کلیلی ئەم تاقیکردنەوەیە بۆ ڕاهێنراوێکی تر مۆر کراوە، یان گۆڕدراوە</translation>
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
        <source>The kind of document was not searched for</source>
        <translation>گەڕان بۆ جۆری بەڵگەنامەکە نەکراوە</translation>
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
        <source>The machine was wrong</source>
        <translation>ئامێرەکە هەڵە بوو</translation>
    </message>
    <message>
        <source>The machine-readable zone gives no date of expiry that can be read</source>
        <translation>ناوچەی خوێندنەوەی ئامێری بەرواری بەسەرچوونێکی تێدا نییە بخوێنرێتەوە</translation>
    </message>
    <message>
        <source>The machine-readable zone glows under ultraviolet</source>
        <translation>ناوچەی خوێندنەوەی ئامێری لە تیشکی سەروو وەنەوشەییدا دەدرەوشێتەوە</translation>
    </message>
    <message>
        <source>The machine-readable zone is faint in infrared</source>
        <translation>ناوچەی خوێندنەوەی ئامێری لە ژێر سووردا کاڵە</translation>
    </message>
    <message>
        <source>The machine-readable zone is not printed in OCR-B</source>
        <translation>ناوچەی خوێندنەوەی ئامێری بە فۆنتی OCR-B چاپ نەکراوە</translation>
    </message>
    <message>
        <source>The machine-readable zone vanishes in infrared: its ink is not the due one</source>
        <translation>ناوچەی خوێندنەوەی ئامێری لە ژێر سووردا نامێنێت: مەرەکەبەکەی ئەو مەرەکەبە نییە کە پێویستە</translation>
    </message>
    <message>
        <source>The messages are cut short</source>
        <translation>پەیامەکان کورتکراونەتەوە</translation>
    </message>
    <message>
        <source>The microprint is a line without letters: the page was copied</source>
        <translation>نووسینی زۆر ورد هێڵێکە بێ پیت: پەڕەکە کۆپی کراوە</translation>
    </message>
    <message>
        <source>The model cannot be used: {why}</source>
        <translation>ناتوانرێت مۆدێلەکە بەکار بهێنرێت: {why}</translation>
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
        <source>The page could not be laid on its specimen</source>
        <translation>نەتوانرا پەڕەکە لەسەر نموونەکەی دابنرێت</translation>
    </message>
    <message>
        <source>The page differs from the size of its kind by {offset} mm</source>
        <translation>پەڕەکە {offset} میلیمەتر لە قەبارەی جۆری خۆی جیاوازە</translation>
    </message>
    <message>
        <source>The page glows blue-white under ultraviolet, as ordinary paper does</source>
        <translation>پەڕەکە لە تیشکی سەروو وەنەوشەییدا بە شین و سپی دەدرەوشێتەوە، وەک کاغەزی ئاسایی</translation>
    </message>
    <message>
        <source>The pages of {name} are too large to be opened together. Save the pages of the document as a file of their own.</source>
        <translation>پەڕەکانی {name} لەوە گەورەترن پێکەوە بکرێنەوە. پەڕەکانی بەڵگەنامەکە لە فایلێکی جیادا پاشەکەوت بکە.</translation>
    </message>
    <message>
        <source>The paper about a field glows a little more than elsewhere</source>
        <translation>کاغەزی دەوری خانەیەک کەمێک زیاتر لە شوێنی تر دەدرەوشێتەوە</translation>
    </message>
    <message>
        <source>The paper glows about a field: something may have been washed out</source>
        <translation>کاغەزەکە لە دەوری خانەیەک دەدرەوشێتەوە: لەوانەیە شتێک شۆرابێتەوە</translation>
    </message>
    <message>
        <source>The paper glows blue under ultraviolet; security paper stays dark</source>
        <translation>کاغەزەکە لە تیشکی سەروو وەنەوشەییدا بە شین دەدرەوشێتەوە؛ کاغەزی ئەمنی تاریک دەمێنێتەوە</translation>
    </message>
    <message>
        <source>The paper is rough and thin here and its print is damaged</source>
        <translation>کاغەزەکە لێرە زبر و تەنکە و چاپەکەی تێکچووە</translation>
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
        <source>The perforated number differs from the number of the document</source>
        <translation>ژمارەی کونکراو لە ژمارەی بەڵگەنامەکە جیاوازە</translation>
    </message>
    <message>
        <source>The person is not the holder</source>
        <translation>کەسەکە هەڵگری بەڵگەنامەکە نییە</translation>
    </message>
    <message>
        <source>The person was at place {place}</source>
        <translation>کەسەکە لە شوێنی {place} بوو</translation>
    </message>
    <message>
        <source>The person was not among them</source>
        <translation>کەسەکە لە نێویاندا نەبوو</translation>
    </message>
    <message>
        <source>The photo is printed in drops or dots, and must be even</source>
        <translation>وێنەی ڕووخسار بە دڵۆپ یان خاڵ چاپ کراوە، و دەبێت یەکسان بێت</translation>
    </message>
    <message>
        <source>The photo's edge shows a rim or a step that the specimen has not</source>
        <translation>لێواری وێنەی ڕووخسار کەنارێک یان پلەیەک نیشان دەدات کە نموونەکە نییەتی</translation>
    </message>
    <message>
        <source>The picture changed on its way to the records.</source>
        <translation>وێنەکە لە ڕێگەی تۆمارەکاندا گۆڕا.</translation>
    </message>
    <message>
        <source>The picture does not show the whole of this feature</source>
        <translation>وێنەکە هەموو ئەم نیشانەیە پیشان نادات</translation>
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
        <source>The pictures must cover each other, and one must show the fault.</source>
        <translation>دەبێت وێنەکان بە تەواوی بکەونە سەر یەکتر و یەکێکیان کەموکوڕییەکە پیشان بدات.</translation>
    </message>
    <message>
        <source>The portrait glows under ultraviolet, as ordinary photo paper does</source>
        <translation>وێنەی ڕووخسار لە تیشکی سەروو وەنەوشەییدا دەدرەوشێتەوە، وەک کاغەزی وێنەی ئاسایی</translation>
    </message>
    <message>
        <source>The portrait was blended of two faces; its outlines are doubled or soft</source>
        <translation>وێنەی ڕووخسار لە دوو ڕووخسار تێکەڵ کراوە؛ لێوارەکانی دووانە یان نەرمن</translation>
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
        <source>The print of the page could not be laid on the specimen</source>
        <translation>نەتوانرا چاپی پەڕەکە لەسەر نموونەکە دابنرێت</translation>
    </message>
    <message>
        <source>The process it ran in died</source>
        <translation>ئەو پرۆسەیەی تێیدا کاری دەکرد وەستا</translation>
    </message>
    <message>
        <source>The program met an error ({fault})</source>
        <translation>بەرنامەکە تووشی هەڵە بوو ({fault})</translation>
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
        <source>The seam was sewn anew; its thread does not glow</source>
        <translation>دروومانەکە سەرلەنوێ کراوە؛ داوەکەی نادرەوشێتەوە</translation>
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
        <source>The signature fits, but its signer may not seal this kind of document</source>
        <translation>واژۆکە دەگونجێت، بەڵام واژۆکارەکەی بۆی نییە ئەم جۆرە بەڵگەنامەیە مۆر بکات</translation>
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
        <source>The signature fits, but the state has revoked the certificate</source>
        <translation>واژۆکە دەگونجێت، بەڵام دەوڵەتەکە بڕوانامەکەی پووچەڵ کردووەتەوە</translation>
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
        <source>The size of the page is not known. Scan it with a scanner</source>
        <translation>قەبارەی پەڕەکە نەزانراوە. بە سکانەر سکانی بکە</translation>
    </message>
    <message>
        <source>The size of the security data cannot be read</source>
        <translation>قەبارەی داتای پاراستن ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>The small second portrait does not show the same picture</source>
        <translation>وێنە بچووکەکەی دووەمی ڕووخسار هەمان وێنە پیشان نادات</translation>
    </message>
    <message>
        <source>The stamp is drawn: its lines waver and its ink lies evenly</source>
        <translation>مۆرەکە بە دەست کێشراوە: هێڵەکانی لەرزۆکن و مەرەکەبەکەی یەکسانە</translation>
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
        <source>The state has not borne this name and code for years</source>
        <translation>چەند ساڵێکە دەوڵەتەکە ئەم ناو و کۆدەی نییە</translation>
    </message>
    <message>
        <source>The stay is longer than the rule of the day allows</source>
        <translation>مانەوەکە لەوە درێژترە کە ڕێسای ئەمڕۆ ڕێگەی پێ دەدات</translation>
    </message>
    <message>
        <source>The stay was longer than the visa allows</source>
        <translation>مانەوەکە لەوە درێژتر بوو کە ڤیزاکە ڕێگەی پێ دەدات</translation>
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
        <source>The watermark can be seen from the front: it is printed</source>
        <translation>نیشانەی ئاوی لە پێشەوە دەبینرێت: چاپ کراوە</translation>
    </message>
    <message>
        <source>The watermark is missing against the light, or is another</source>
        <translation>نیشانەی ئاوی لە ڕووناکیی پشتەوەدا نییە، یان یەکێکی ترە</translation>
    </message>
    <message>
        <source>The watermark is seen in plain light too: it is printed on the paper</source>
        <translation>نیشانەی ئاوی لە ڕووناکیی ئاساییشدا دەبینرێت: لەسەر کاغەزەکە چاپ کراوە</translation>
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
        <source>There is no item {id}</source>
        <translation>پرسیاری {id} نییە</translation>
    </message>
    <message>
        <source>There is no lesson {name}</source>
        <translation>وانەی {name} نییە</translation>
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
        <source>There is no model {code} here</source>
        <translation>مۆدێلی {code} لێرە نییە</translation>
    </message>
    <message>
        <source>There is no objective {id}</source>
        <translation>ئامانجی {id} نییە</translation>
    </message>
    <message>
        <source>There is no picture of it: only facts are known</source>
        <translation>وێنەی ئەمە نییە: تەنیا ڕاستییەکانی زانراون</translation>
    </message>
    <message>
        <source>There is no picture to examine. Give at least one</source>
        <translation>هیچ وێنەیەک بۆ پشکنین نییە. لانیکەم یەکێک بدە</translation>
    </message>
    <message>
        <source>There is no picture {file}</source>
        <translation>وێنەی {file} نییە</translation>
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
        <source>There is no such photograph.</source>
        <translation>وێنەیەکی وا نییە.</translation>
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
        <source>These are not the last signs of the fingerprint. If they are what you were told, do not import the certificate.</source>
        <translation>ئەمانە دوایین هێماکانی پەنجەمۆرەکە نین. ئەگەر ئەوانە بن کە پێت گوتراوە، بڕوانامەکە هاوردە مەکە.</translation>
    </message>
    <message>
        <source>These characters differ from the rest of the machine-readable zone</source>
        <translation>ئەم پیت و ژمارانە لە هی تری ناوچەی خوێندنەوەی ئامێری جیاوازن</translation>
    </message>
    <message>
        <source>They stay on this station unless I also allow them to leave it.</source>
        <translation>لەم وێستگەیەدا دەمێننەوە، مەگەر ڕێگەش بدەم لێی ببرێنە دەرەوە.</translation>
    </message>
    <message>
        <source>Thick ink; the mesh makes edges jagged</source>
        <translation>مەرەکەبی ئەستوور؛ تۆڕەکە لێوارەکان زبر دەکات</translation>
    </message>
    <message>
        <source>Thickness of the eyebrows</source>
        <translation>ئەستووریی برۆ</translation>
    </message>
    <message>
        <source>Third baggage tag</source>
        <translation>پسووڵەی باری سێیەم</translation>
    </message>
    <message>
        <source>Third shot: as at the desk. Look a little aside, another cover or beard.</source>
        <translation>وێنەی سێیەم: وەک لە سەر مێزەکە. کەمێک بۆ لا سەیر بکە، بە سەرپۆش یان ڕیشێکی ترەوە.</translation>
    </message>
    <message>
        <source>This could not be examined</source>
        <translation>نەتوانرا ئەمە بپشکنرێت</translation>
    </message>
    <message>
        <source>This document has nothing on it for: {title}</source>
        <translation>ئەم بەڵگەنامەیە هیچی لەسەر نییە بۆ: {title}</translation>
    </message>
    <message>
        <source>This document is genuine</source>
        <translation>ئەم بەڵگەنامەیە ڕەسەنە</translation>
    </message>
    <message>
        <source>This entry is set in another typeface than the rest</source>
        <translation>ئەم نووسینە بە فۆنتێکی جیا لە هی تر نووسراوە</translation>
    </message>
    <message>
        <source>This exam is over.</source>
        <translation>ئەم تاقیکردنەوەیە تەواو بوو.</translation>
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
        <source>This folder holds no exam form: {folder}</source>
        <translation>ئەم بوخچەیە هیچ فۆڕمێکی تاقیکردنەوەی تێدا نییە: {folder}</translation>
    </message>
    <message>
        <source>This ink keeps its colour when the document is tilted</source>
        <translation>ئەم مەرەکەبە لە کاتی لارکردنەوەی بەڵگەنامەکە ڕەنگی خۆی دەپارێزێت</translation>
    </message>
    <message>
        <source>This is a key of another kind</source>
        <translation>ئەمە کلیلێکی جۆرێکی ترە</translation>
    </message>
    <message>
        <source>This is a signed pack. An administrator imports it with {command}</source>
        <translation>ئەمە پاکێجێکی واژۆکراوە. بەڕێوەبەری سیستەم بە {command} هاوردەی دەکات</translation>
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
        <source>This is no certificate of this station, or it was changed.</source>
        <translation>ئەمە بڕوانامەی ئەم وێستگەیە نییە، یان گۆڕدراوە.</translation>
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
        <source>This kind of document is not known to have this feature</source>
        <translation>نەزانراوە کە ئەم جۆرە بەڵگەنامەیە ئەم نیشانەیەی هەبێت</translation>
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
        <source>This page is of another book: its number and its seam do not fit</source>
        <translation>ئەم پەڕەیە هی دەفتەرێکی ترە: ژمارە و دروومانەکەی ناگونجێن</translation>
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
        <source>This person did not agree to that.</source>
        <translation>ئەم کەسە بەوە ڕازی نەبووە.</translation>
    </message>
    <message>
        <source>This person takes no more photographs.</source>
        <translation>چیتر وێنەی ئەم کەسە ناگیرێت.</translation>
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
        <source>Tilt the page under a lamp and compare both colours with the specimen</source>
        <translation>پەڕەکە لە ژێر چرا لار بکەرەوە و هەردوو ڕەنگەکە لەگەڵ نموونەکە بەراورد بکە</translation>
    </message>
    <message>
        <source>Tilt the page: a genuine watermark shows against the light only</source>
        <translation>پەڕەکە لار بکەرەوە: نیشانەی ئاوی ڕەسەن تەنیا بە ڕووناکیی پشتەوە دەردەکەوێت</translation>
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
        <source>Times the page's glow that is a washed place</source>
        <translation>ژمارەی جارانی درەوشانەوەی پەڕە کە بە شوێنی شۆراوە دادەنرێت</translation>
    </message>
    <message>
        <source>Times the page's glow that is still even</source>
        <translation>ژمارەی جارانی درەوشانەوەی پەڕە کە هێشتا بە یەکسان دادەنرێت</translation>
    </message>
    <message>
        <source>Tint of the skin</source>
        <translation>ڕەنگی پێست</translation>
    </message>
    <message>
        <source>Tip of the nose</source>
        <translation>نووکی لووت</translation>
    </message>
    <message>
        <source>To airport</source>
        <translation>بۆ فڕۆکەخانەی</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ئەمڕۆ</translation>
    </message>
    <message>
        <source>Today: {day}</source>
        <translation>ئەمڕۆ: {day}</translation>
    </message>
    <message>
        <source>Together: {share:.0%}</source>
        <translation>پێکەوە: {share:.0%}</translation>
    </message>
    <message>
        <source>Tone of the skin</source>
        <translation>ڕوونی و تاریکیی پێست</translation>
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
        <source>Too many wrong PINs. Wait a minute.</source>
        <translation>چەندین جار ژمارەی PIN بە هەڵە نووسرا. خولەکێک چاوەڕێ بکە.</translation>
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
        <source>Travellers</source>
        <translation>گەشتیارەکان</translation>
    </message>
    <message>
        <source>Travellers in the queue: {n}</source>
        <translation>گەشتیارەکانی ڕیزەکە: {n}</translation>
    </message>
    <message>
        <source>Travellers: {n}</source>
        <translation>گەشتیارەکان: {n}</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>بینینی نموونە</translation>
    </message>
    <message>
        <source>Turn of the tip of the nose</source>
        <translation>ئاراستەی نووکی لووت</translation>
    </message>
    <message>
        <source>Two files in the pack have the same name</source>
        <translation>دوو فایل لە پاکێجەکەدا هەمان ناویان هەیە</translation>
    </message>
    <message>
        <source>Two items have one id</source>
        <translation>دوو پرسیار هەمان ناسێنەریان هەیە</translation>
    </message>
    <message>
        <source>Two officers</source>
        <translation>دوو ئەفسەر</translation>
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
        <source>UV</source>
        <translation>سەروو وەنەوشەیی</translation>
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
        <source>Under a magnifier the lines are a screen of dots in four colours</source>
        <translation>لە ژێر گەورەکەردا هێڵەکان تۆڕێکی خاڵن بە چوار ڕەنگ</translation>
    </message>
    <message>
        <source>Under a magnifier the lines are made of scattered coloured drops</source>
        <translation>لە ژێر گەورەکەردا هێڵەکان لە دڵۆپی بڵاوی ڕەنگاوڕەنگ پێکهاتوون</translation>
    </message>
    <message>
        <source>Under a magnifier the lines are rows of shining dots of powder</source>
        <translation>لە ژێر گەورەکەردا هێڵەکان ڕیزی خاڵی تۆزی بریقەدارن</translation>
    </message>
    <message>
        <source>Under a magnifier the microprint is a line without letters</source>
        <translation>لە ژێر گەورەکەردا نووسینی زۆر ورد هێڵێکە بێ پیت</translation>
    </message>
    <message>
        <source>Under ultraviolet the paper glows and the fluorescent print is weak</source>
        <translation>لە تیشکی سەروو وەنەوشەییدا کاغەزەکە دەدرەوشێتەوە و چاپی درەوشاوە لاوازە</translation>
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
        <source>Unlawful</source>
        <translation>نایاسایی</translation>
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
        <source>Unlock the records to learn under your own name</source>
        <translation>قفڵی تۆمارەکان بکەرەوە بۆ ئەوەی بە ناوی خۆت فێر ببیت</translation>
    </message>
    <message>
        <source>Unlock them with the passphrase.</source>
        <translation>بە دەستەواژەی تێپەڕین قفڵیان بکەرەوە.</translation>
    </message>
    <message>
        <source>Unrest from which it is made of drops or dots</source>
        <translation>نایەکسانی کە لێیەوە بە دڵۆپ یان خاڵ دادەنرێت</translation>
    </message>
    <message>
        <source>Unrest from which there are coloured drops</source>
        <translation>نایەکسانی کە لێیەوە بە دڵۆپی ڕەنگاوڕەنگ دادەنرێت</translation>
    </message>
    <message>
        <source>Unrest of colour</source>
        <translation>نایەکسانیی ڕەنگ</translation>
    </message>
    <message>
        <source>Unrest of colour in the photo</source>
        <translation>نایەکسانیی ڕەنگ لە وێنەی ڕووخساردا</translation>
    </message>
    <message>
        <source>Unrest of colour that an even print may have</source>
        <translation>ئەو نایەکسانییەی ڕەنگ کە دەشێت چاپی یەکسان هەیبێت</translation>
    </message>
    <message>
        <source>Unrest of colour that solid inks may have</source>
        <translation>ئەو نایەکسانییەی ڕەنگ کە دەشێت مەرەکەبی تەواو هەیبێت</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>سەرەوە</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>لێوی سەرەوە</translation>
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
        <source>Valid for years: {years}</source>
        <translation>ماوەی کارایی بە ساڵ: {years}</translation>
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
        <source>Valid until {day}</source>
        <translation>تا {day} کارایە</translation>
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
        <source>Visa from {first} to {last}</source>
        <translation>ڤیزا لە {first} تا {last}</translation>
    </message>
    <message>
        <source>Visa washed and filled in anew</source>
        <translation>ڤیزا شۆراوەتەوە و سەرلەنوێ پڕ کراوەتەوە</translation>
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
        <source>Washed places beside the data</source>
        <translation>شوێنی شۆراوە لە تەنیشت داتاکە</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>نیشانەی ئاوی</translation>
    </message>
    <message>
        <source>Watermark unseen in reflected light</source>
        <translation>نیشانەی ئاوی لە ڕووناکیی پەرچدراودا نابینرێت</translation>
    </message>
    <message>
        <source>Way of sampling</source>
        <translation>شێوازی وەرگرتنی نموونە</translation>
    </message>
    <message>
        <source>Ways to falsify, by id with commas; empty: all</source>
        <translation>شێوازەکانی ساختەکاری، بە ناسێنەر و بە کۆما جیاکراوە؛ بەتاڵ: هەموو</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>لاواز</translation>
    </message>
    <message>
        <source>Wear and stamps hide print. Compare with the specimen</source>
        <translation>بەکارهێنان و مۆر چاپ دەشارنەوە. لەگەڵ نموونەکە بەراوردی بکە</translation>
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
        <source>What do you decide?</source>
        <translation>چ بڕیارێک دەدەیت؟</translation>
    </message>
    <message>
        <source>What do you do next?</source>
        <translation>دواتر چی دەکەیت؟</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>چی دەڵێیت؟</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ئەوەی دواتر</translation>
    </message>
    <message>
        <source>What kind of fraud is it?</source>
        <translation>جۆری ساختەکارییەکە چییە؟</translation>
    </message>
    <message>
        <source>What kind of question</source>
        <translation>جۆری پرسیار</translation>
    </message>
    <message>
        <source>What kind of question is each?</source>
        <translation>هەر پرسیارێک لە چ جۆرێکە؟</translation>
    </message>
    <message>
        <source>What stands in "base64" is no base 64</source>
        <translation>ئەوەی لە ⁦"base64"⁩ هاتووە base 64 نییە</translation>
    </message>
    <message>
        <source>What the seal says is not what is printed on the document</source>
        <translation>ئەوەی مۆرە دیجیتاڵییەکە دەیڵێت ئەوە نییە کە لەسەر بەڵگەنامەکە چاپ کراوە</translation>
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
        <source>Where do you see it? Mark it under the light that shows it.</source>
        <translation>لە کوێ دەیبینیت؟ بەو ڕووناکییەی دەریدەخات دیاری بکە.</translation>
    </message>
    <message>
        <source>Where does the MRZ differ from the page? Perhaps nowhere.</source>
        <translation>لە کوێدا MRZ لە پەڕەکە جیاوازە؟ لەوانەیە لە هیچ شوێنێک.</translation>
    </message>
    <message>
        <source>Where false documents are rare, most alarms are false, however good the test</source>
        <translation>ئەگەر بەڵگەنامەی ساختە دەگمەن بێت، زۆربەی ئاگادارکردنەوەکان هەڵەن، هەرچەندە تاقیکردنەوەکە باش بێت</translation>
    </message>
    <message>
        <source>Whether all characters of a line are of one ink is not clear</source>
        <translation>ڕوون نییە ئایا هەموو پیت و ژمارەکانی دێڕێک بە یەک مەرەکەبن یان نا</translation>
    </message>
    <message>
        <source>Whether all digits of the number glow is not clear</source>
        <translation>ڕوون نییە ئایا هەموو ژمارەکان دەدرەوشێنەوە یان نا</translation>
    </message>
    <message>
        <source>Whether both portraits show the same picture is not clear</source>
        <translation>ڕوون نییە ئایا هەردوو وێنەی ڕووخسار هەمان وێنە پیشان دەدەن یان نا</translation>
    </message>
    <message>
        <source>Whether fine lines are made of coloured drops is not clear</source>
        <translation>ڕوون نییە ئایا هێڵە باریکەکان لە دڵۆپی ڕەنگاوڕەنگ پێکهاتوون یان نا</translation>
    </message>
    <message>
        <source>Whether fine lines are made of dots is not clear</source>
        <translation>ڕوون نییە ئایا هێڵە باریکەکان لە خاڵ پێکهاتوون یان نا</translation>
    </message>
    <message>
        <source>Whether the colours under ultraviolet are right is not clear</source>
        <translation>ڕوون نییە ئایا ڕەنگەکان لە تیشکی سەروو وەنەوشەییدا دروستن یان نا</translation>
    </message>
    <message>
        <source>Whether the fluorescent print is the genuine one is not clear</source>
        <translation>ڕوون نییە ئایا چاپی درەوشاوە ڕەسەنە یان نا</translation>
    </message>
    <message>
        <source>Whether the fluorescent print runs on across the photo is not clear</source>
        <translation>ڕوون نییە ئایا چاپی درەوشاوە بەسەر وێنەی ڕووخساردا بەردەوامە یان نا</translation>
    </message>
    <message>
        <source>Whether the glowing fibres are the genuine ones is not clear</source>
        <translation>ڕوون نییە ئایا ڕیشاڵە درەوشاوەکان ڕەسەنن یان نا</translation>
    </message>
    <message>
        <source>Whether the half vanishes in infrared is not clear</source>
        <translation>ڕوون نییە ئایا نیوەکە لە ژێر سووردا نامێنێت یان دەمێنێت</translation>
    </message>
    <message>
        <source>Whether the image appears from the side is not clear</source>
        <translation>ڕوون نییە ئایا وێنەکە لە تەنیشتەوە دەردەکەوێت یان نا</translation>
    </message>
    <message>
        <source>Whether the ink changes its colour as it should is not clear</source>
        <translation>ڕوون نییە ئایا مەرەکەبەکە ڕەنگی خۆی وەک پێویست دەگۆڕێت یان نا</translation>
    </message>
    <message>
        <source>Whether the ink of the personal data is the right one is not clear</source>
        <translation>ڕوون نییە ئایا مەرەکەبی داتای کەسی دروستە یان نا</translation>
    </message>
    <message>
        <source>Whether the machine-readable zone glows is not clear</source>
        <translation>ڕوون نییە ئایا ناوچەی خوێندنەوەی ئامێری دەدرەوشێتەوە یان نا</translation>
    </message>
    <message>
        <source>Whether the microprint has letters is not clear</source>
        <translation>ڕوون نییە ئایا نووسینی زۆر ورد پیتی تێدایە یان نا</translation>
    </message>
    <message>
        <source>Whether the page glows under ultraviolet is not clear</source>
        <translation>ڕوون نییە ئایا پەڕەکە لە تیشکی سەروو وەنەوشەییدا دەدرەوشێتەوە یان نا</translation>
    </message>
    <message>
        <source>Whether the photo is printed in drops or dots is not clear</source>
        <translation>ڕوون نییە ئایا وێنەی ڕووخسار بە دڵۆپ یان خاڵ چاپ کراوە یان نا</translation>
    </message>
    <message>
        <source>Whether the photo's edge is as in the specimen is not clear</source>
        <translation>ڕوون نییە ئایا لێواری وێنەی ڕووخسار وەک نموونەکەیە یان نا</translation>
    </message>
    <message>
        <source>Whether the portrait glows under ultraviolet is not clear</source>
        <translation>ڕوون نییە ئایا وێنەی ڕووخسار لە تیشکی سەروو وەنەوشەییدا دەدرەوشێتەوە یان نا</translation>
    </message>
    <message>
        <source>Whether the print is the genuine one is not clear</source>
        <translation>ڕوون نییە ئایا چاپەکە ڕەسەنە یان نا</translation>
    </message>
    <message>
        <source>Whether the print stands up from the paper is not clear</source>
        <translation>ڕوون نییە ئایا چاپەکە لە کاغەزەکە بەرزە یان نا</translation>
    </message>
    <message>
        <source>Whether the print vanishes in infrared is not clear</source>
        <translation>ڕوون نییە ئایا چاپەکە لە ژێر سووردا نامێنێت یان دەمێنێت</translation>
    </message>
    <message>
        <source>Whether the watermark is printed is not clear</source>
        <translation>ڕوون نییە ئایا نیشانەی ئاوی چاپ کراوە یان نا</translation>
    </message>
    <message>
        <source>Whether the watermark is the genuine one is not clear</source>
        <translation>ڕوون نییە ئایا نیشانەی ئاوی ڕەسەنە یان نا</translation>
    </message>
    <message>
        <source>Whether there is a security thread is not clear</source>
        <translation>ڕوون نییە ئایا داوی ئەمنی هەیە یان نا</translation>
    </message>
    <message>
        <source>Which light do you take next?</source>
        <translation>دواتر کام ڕووناکی بەکار دەهێنیت؟</translation>
    </message>
    <message>
        <source>Which light next</source>
        <translation>ڕووناکیی دواتر کامەیە</translation>
    </message>
    <message>
        <source>Which of these bear on your decision?</source>
        <translation>کام لەمانە پەیوەندیی بە بڕیارەکەتەوە هەیە؟</translation>
    </message>
    <message>
        <source>Which step cannot be?</source>
        <translation>کام هەنگاو ناکرێت؟</translation>
    </message>
    <message>
        <source>White</source>
        <translation>سپی</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>ڕووناکیی سپی</translation>
    </message>
    <message>
        <source>Who learns?</source>
        <translation>کێ فێر دەبێت؟</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>هەموو وێنەکە</translation>
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
        <source>Width at the temples</source>
        <translation>پانیی لاجانگەکان</translation>
    </message>
    <message>
        <source>Width of a bright rim from which it fails, in mm</source>
        <translation>پانیی لێواری گەش کە لێیەوە بە شکستخواردوو دادەنرێت، بە میلیمەتر</translation>
    </message>
    <message>
        <source>Width of a bright rim that is chance, in mm</source>
        <translation>پانیی لێواری گەش کە بە ڕێکەوت دادەنرێت، بە میلیمەتر</translation>
    </message>
    <message>
        <source>Width of the chin</source>
        <translation>پانیی چەناگە</translation>
    </message>
    <message>
        <source>Width of the face</source>
        <translation>پانیی ڕووخسار</translation>
    </message>
    <message>
        <source>Width of the jaw</source>
        <translation>پانیی شەویلگە</translation>
    </message>
    <message>
        <source>Width of the mouth</source>
        <translation>پانیی دەم</translation>
    </message>
    <message>
        <source>Width of the nostrils</source>
        <translation>پانیی کونی لووت</translation>
    </message>
    <message>
        <source>With a machine's verdict</source>
        <translation>لەگەڵ بڕیاری ئامێر</translation>
    </message>
    <message>
        <source>With drawn impostors</source>
        <translation>لەگەڵ خۆ بە کەسی تر نیشاندەری وێنەکێشراو</translation>
    </message>
    <message>
        <source>With the machine</source>
        <translation>لەگەڵ ئامێر</translation>
    </message>
    <message>
        <source>Without a known machine-readable zone the due size is not known</source>
        <translation>بەبێ ناوچەیەکی ناسراوی خوێندنەوەی ئامێری، قەبارەی پێویست نازانرێت</translation>
    </message>
    <message>
        <source>Without a name and a consent nobody is added.</source>
        <translation>بەبێ ناو و ڕەزامەندی کەس زیاد ناکرێت.</translation>
    </message>
    <message>
        <source>Without it, the seals it is for can no longer be checked.</source>
        <translation>بەبێ ئەوە، چیتر وردبینیی ئەو مۆرە دیجیتاڵییانە ناکرێت کە بۆیانە.</translation>
    </message>
    <message>
        <source>Without the person at the desk</source>
        <translation>بەبێ کەسەکەی بەردەم مێزەکە</translation>
    </message>
    <message>
        <source>Work out the check digit</source>
        <translation>ژمارەی وردبینی بدۆزەرەوە</translation>
    </message>
    <message>
        <source>Working model: made here from captured copies</source>
        <translation>مۆدێلی کار: لێرە لە کۆپیی وێنەگیراوەوە دروستکراوە</translation>
    </message>
    <message>
        <source>Working out a check digit, and knowing what it cannot notice</source>
        <translation>ژماردنی ژمارەی وردبینی، و زانینی ئەوەی ناتوانێت دەریبخات</translation>
    </message>
    <message>
        <source>Working out ages, validity and stays, and what an alarm is worth</source>
        <translation>ژماردنی تەمەن و کارایی و مانەوە، و نرخی ئاگادارکردنەوە</translation>
    </message>
    <message>
        <source>Worse: the whole interval lies below nothing</source>
        <translation>خراپتر بووە: هەموو مەوداکە لە خوارووی سفرەوەیە</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>ناوێک بنووسە.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>ڕاپۆرتێک بنووسە</translation>
    </message>
    <message>
        <source>Write an MRZ</source>
        <translation>دێڕەکانی MRZ بنووسە</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>ڕاپۆرتەکە بنووسە</translation>
    </message>
    <message>
        <source>Write the two lines of the MRZ</source>
        <translation>هەردوو دێڕی MRZ بنووسە</translation>
    </message>
    <message>
        <source>Writing what was seen, with what, and how far it goes</source>
        <translation>نووسینی ئەوەی بینراوە، بە چی بینراوە، و تا کوێ دەڕوات</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>هەڵەیە</translation>
    </message>
    <message>
        <source>Wrong typeface</source>
        <translation>فۆنتی هەڵە</translation>
    </message>
    <message>
        <source>X in the MRZ; the standard asks for &lt;</source>
        <translation>لە ناوچەی MRZ پیتی X هەیە؛ پێوەرەکە داوای ⁦&lt;⁩ دەکات</translation>
    </message>
    <message>
        <source>Year of issue</source>
        <translation>ساڵی دەرکردن</translation>
    </message>
    <message>
        <source>Year of the series</source>
        <translation>ساڵی زنجیرە</translation>
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
        <source>Yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>You have sat this exam already.</source>
        <translation>پێشتر ئەم تاقیکردنەوەیەت داوە.</translation>
    </message>
    <message>
        <source>You suspect: {suspicion}</source>
        <translation>گومانت لەمەیە: {suspicion}</translation>
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
        <source>from {first}</source>
        <translation>لە {first} بەدواوە</translation>
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
        <source>not established</source>
        <translation>نەزانراوە</translation>
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
        <source>until {last}</source>
        <translation>تا {last}</translation>
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
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{engine} finds no MRZ</source>
        <translation>خوێنەری {engine} هیچ MRZ نادۆزێتەوە</translation>
    </message>
    <message>
        <source>{engine} reads otherwise where marked</source>
        <translation>خوێنەری {engine} لە شوێنە دیاریکراوەکان جیاواز دەخوێنێتەوە</translation>
    </message>
    <message>
        <source>{engine} reads the same</source>
        <translation>خوێنەری {engine} هەمان شت دەخوێنێتەوە</translation>
    </message>
    <message>
        <source>{engine}: {problem}</source>
        <translation>خوێنەری {engine}: {problem}</translation>
    </message>
    <message>
        <source>{exercise} invents nothing like that</source>
        <translation>ڕاهێنانی {exercise} شتی وا دروست ناکات</translation>
    </message>
    <message>
        <source>{feature}</source>
        <translation>{feature}</translation>
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
        <source>{field}: the MRZ has {value}</source>
        <translation>{field}: لەناو MRZ نووسراوە {value}</translation>
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
        <source>{field}: {rule}</source>
        <translation>{field}: {rule}</translation>
    </message>
    <message>
        <source>{field}: {said} in the barcode, {printed} in the machine-readable zone. Different in all: {count}</source>
        <translation>{field}: لە بارکۆددا {said}، لە ناوچەی خوێندنەوەی ئامێریدا {printed}. جیاوازەکان بەگشتی: {count}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{file} cannot be deleted. Check the disk</source>
        <translation>ناتوانرێت فایلی {file} بسڕدرێتەوە. لە دیسکەکە دڵنیا بە</translation>
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
        <source>{first} to {last}</source>
        <translation>لە {first} تا {last}</translation>
    </message>
    <message>
        <source>{it}</source>
        <translation>{it}</translation>
    </message>
    <message>
        <source>{kind}</source>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>{light}: {angle} degrees</source>
        <translation>{light}: {angle} پلە</translation>
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
        <source>{name}</source>
        <translation>{name}</translation>
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
        <source>{part}: {count}</source>
        <translation>‏{part}: {count}</translation>
    </message>
    <message>
        <source>{purpose}, expired on {day}</source>
        <translation>{purpose}، لە {day} بەسەرچووە</translation>
    </message>
    <message>
        <source>{purpose}, made on {day}</source>
        <translation>{purpose}، لە {day} دروستکراوە</translation>
    </message>
    <message>
        <source>{purpose}, not valid before {day}</source>
        <translation>{purpose}، پێش {day} کارا نییە</translation>
    </message>
    <message>
        <source>{purpose}, valid until {day}</source>
        <translation>{purpose}، تا {day} کارایە</translation>
    </message>
    <message>
        <source>{result}: {reason}</source>
        <translation>{result}: {reason}</translation>
    </message>
    <message>
        <source>{rule}</source>
        <translation>{rule}</translation>
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
        <source>{side}: a guess</source>
        <translation>{side}: مەزەندە</translation>
    </message>
    <message>
        <source>{side}: fairly sure</source>
        <translation>{side}: تا ڕادەیەک دڵنیا</translation>
    </message>
    <message>
        <source>{side}: sure</source>
        <translation>{side}: دڵنیا</translation>
    </message>
    <message>
        <source>{state}: {kind}</source>
        <translation>{state}: {kind}</translation>
    </message>
    <message>
        <source>{state}: {title}, {code}</source>
        <translation>{state}: {title}، {code}</translation>
    </message>
    <message>
        <source>{titles}; {title}</source>
        <translation>{titles}؛ {title}</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
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
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} × {height} پیکسڵ</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>{words} ({cause})</source>
        <translation>{words} ({cause})</translation>
    </message>
    <message>
        <source>{words}. Its authority is not here</source>
        <translation>{words}. لایەنی بڕوانامەکەی لێرە نییە</translation>
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
