<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>docsec</name>
    <message>
        <source>--each takes no --light; examine such a document alone</source>
        <translation>الخيار ⁦--each⁩ لا يقبل ⁦--light⁩؛ افحص هذه الوثيقة وحدها</translation>
    </message>
    <message>
        <source>00 stands for an unknown part; the standard asks for &lt;&lt;</source>
        <translation>كُتب 00 بدل الجزء المجهول؛ والمعيار يطلب ⁦&lt;&lt;⁩</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>11 months</source>
        <translation>أحد عشر شهرًا</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>يومان</translation>
    </message>
    <message>
        <source>2 months</source>
        <translation>شهران</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>سنتان</translation>
    </message>
    <message>
        <source>A PIN has four to eight digits.</source>
        <translation>يتكون الرقم السري من أربعة إلى ثمانية أرقام.</translation>
    </message>
    <message>
        <source>A barcode breaks the rules of its own standard</source>
        <translation>رمز شريطي يخالف قواعد معياره نفسه</translation>
    </message>
    <message>
        <source>A change with the angle needs two pictures at different angles</source>
        <translation>لرؤية التغير مع الزاوية يلزم صورتان بزاويتين مختلفتين</translation>
    </message>
    <message>
        <source>A character is not allowed in its field, but was not read surely</source>
        <translation>يوجد حرف أو رقم لا يُقبل في حقله، لكنه لم يُقرأ بوضوح كافٍ</translation>
    </message>
    <message>
        <source>A check digit is wrong, but characters it covers were not read surely</source>
        <translation>يوجد رقم تدقيق خاطئ، لكن حروفًا أو أرقامًا يشملها لم تُقرأ بوضوح كافٍ</translation>
    </message>
    <message>
        <source>A check digit of the MRZ is wrong</source>
        <translation>أحد أرقام التدقيق في MRZ خاطئ</translation>
    </message>
    <message>
        <source>A check that the profile demands is not here</source>
        <translation>تدقيق يطلبه نمط الفحص غير موجود هنا</translation>
    </message>
    <message>
        <source>A darker rim where the ink was squeezed out</source>
        <translation>حافة أغمق حيث انضغط الحبر إلى الخارج</translation>
    </message>
    <message>
        <source>A date does not exist, but its digits were not read surely</source>
        <translation>أحد التواريخ لا وجود له في التقويم، لكن أرقامه لم تُقرأ بوضوح كافٍ</translation>
    </message>
    <message>
        <source>A date of birth never lies in the future</source>
        <translation>لا يقع تاريخ الولادة في المستقبل أبدًا</translation>
    </message>
    <message>
        <source>A document that is valid for more than fifteen years looks so too. Compare with the printed dates</source>
        <translation>هكذا تبدو أيضًا الوثيقة التي تزيد صلاحيتها على خمس عشرة سنة. قارن بالتواريخ المطبوعة</translation>
    </message>
    <message>
        <source>A field every licence has is missing: {field}</source>
        <translation>ينقص حقل موجود في كل إجازة سوق: {field}</translation>
    </message>
    <message>
        <source>A file in the pack has a name that is not allowed</source>
        <translation>في الحزمة ملف اسمه غير مسموح به</translation>
    </message>
    <message>
        <source>A file in the pack was changed after signing. Do not use the pack</source>
        <translation>غُيّر ملف في الحزمة بعد التوقيع. لا تستعمل الحزمة</translation>
    </message>
    <message>
        <source>A group of fields is longer than its leg says</source>
        <translation>مجموعة حقول أطول مما تذكره مرحلتها</translation>
    </message>
    <message>
        <source>A needed feature is missing: {feature}</source>
        <translation>ينقص عنصر مطلوب: {feature}</translation>
    </message>
    <message>
        <source>A needed field is missing: {field}</source>
        <translation>ينقص حقل مطلوب: {field}</translation>
    </message>
    <message>
        <source>A newer version of this pack is already installed</source>
        <translation>يوجد إصدار أحدث من هذه الحزمة مثبَّت من قبل</translation>
    </message>
    <message>
        <source>A number does not fit this kind of document, and was not read surely</source>
        <translation>يوجد رقم لا يناسب هذا النوع من الوثائق، ولم يُقرأ بوضوح كافٍ</translation>
    </message>
    <message>
        <source>A number is not written as on documents of this kind</source>
        <translation>يوجد رقم لم يُكتب كما في وثائق هذا النوع</translation>
    </message>
    <message>
        <source>A pack of this name by another signer is already installed</source>
        <translation>توجد حزمة بهذا الاسم من موقِّع آخر مثبَّتة من قبل</translation>
    </message>
    <message>
        <source>A part is given twice</source>
        <translation>ورد جزء مرتين</translation>
    </message>
    <message>
        <source>A part of the number does not glow under ultraviolet as its ink should</source>
        <translation>جزء من الرقم لا يلمع تحت الأشعة فوق البنفسجية كما ينبغي لحبره</translation>
    </message>
    <message>
        <source>A photo was pasted on: its edge stands up and fluorescent print stops there</source>
        <translation>أُلصقت صورة: حافتها بارزة والطباعة المتألقة تتوقف عندها</translation>
    </message>
    <message>
        <source>A picture of this form was changed</source>
        <translation>غُيّرت صورة من صور ورقة الامتحان هذه</translation>
    </message>
    <message>
        <source>A record is damaged. Keep the records folder and tell the expert.</source>
        <translation>يوجد سجل تالف. احتفظ بمجلد السجلات وأبلغ الخبير.</translation>
    </message>
    <message>
        <source>A report an expert wrote</source>
        <translation>تقرير كتبه خبير</translation>
    </message>
    <message>
        <source>A result is red. Press {key} once more to let the traveller pass, or {back} to go back.</source>
        <translation>توجد نتيجة حمراء. اضغط {key} مرة أخرى للسماح بمرور المسافر، أو {back} للرجوع.</translation>
    </message>
    <message>
        <source>A seal can be checked only with the certificate of its state. They lie in {folder}</source>
        <translation>لا يُدقَّق الختم الرقمي إلا بشهادة دولته. توجد الشهادات في {folder}</translation>
    </message>
    <message>
        <source>A second entry on a visa for one</source>
        <translation>دخول ثانٍ بتأشيرة لدخول واحد</translation>
    </message>
    <message>
        <source>A second entry without an exit in between</source>
        <translation>دخول ثانٍ بلا خروج بينهما</translation>
    </message>
    <message>
        <source>A size should stand here, not {found}</source>
        <translation>يجب أن يرد هنا حجم، وليس {found}</translation>
    </message>
    <message>
        <source>A stain glows about this entry under ultraviolet: something was washed out</source>
        <translation>تلمع بقعة حول هذا البيان تحت الأشعة فوق البنفسجية: مُحي شيء بالغسل</translation>
    </message>
    <message>
        <source>A stamp of a day that has not come</source>
        <translation>ختم بتاريخ يوم لم يأتِ بعد</translation>
    </message>
    <message>
        <source>A stolen blank is filled in so. Check the number against alerts</source>
        <translation>هكذا تُملأ الوثيقة الفارغة المسروقة. ابحث عن الرقم في قوائم التنبيه</translation>
    </message>
    <message>
        <source>A {role} may not approve keys of this kind</source>
        <translation>لا يجوز لصاحب الدور {role} اعتماد مفاتيح من هذا النوع</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>About this examination</source>
        <translation>عن هذا الفحص</translation>
    </message>
    <message>
        <source>Access data of the chip</source>
        <translation>بيانات الوصول إلى الشريحة</translation>
    </message>
    <message>
        <source>Add a picture under another light</source>
        <translation>إضافة صورة بضوء آخر</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>بيانات إضافية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address of the laboratory</source>
        <translation>عنوان المختبر</translation>
    </message>
    <message>
        <source>Address sticker of a residence permit</source>
        <translation>ملصق العنوان لتصريح إقامة</translation>
    </message>
    <message>
        <source>Address sticker of an identity card</source>
        <translation>ملصق العنوان لبطاقة هوية</translation>
    </message>
    <message>
        <source>After correction by hand:</source>
        <translation>بعد التصحيح اليدوي:</translation>
    </message>
    <message>
        <source>After the change it is {digit}</source>
        <translation>بعد التغيير يصبح {digit}</translation>
    </message>
    <message>
        <source>Age: {low} to {high}</source>
        <translation>العمر: من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Age: {years}</source>
        <translation>العمر: {years}</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Airline number of the ticket</source>
        <translation>رقم شركة الطيران في التذكرة</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Alien's passport</source>
        <translation>جواز سفر للأجانب</translation>
    </message>
    <message>
        <source>All barcodes are digital seals, which have a check of their own</source>
        <translation>كل الرموز الشريطية أختام رقمية، ولها تدقيق خاص بها</translation>
    </message>
    <message>
        <source>All barcodes were looked for</source>
        <translation>اكتمل البحث عن كل الرموز الشريطية</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All other features</source>
        <translation>كل العلامات الأمنية الأخرى</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الدول</translation>
    </message>
    <message>
        <source>All that {file} holds is here</source>
        <translation>كل ما يحتويه الملف {file} موجود هنا</translation>
    </message>
    <message>
        <source>An authority that is trusted here signed it.</source>
        <translation>وقّعتها جهة موثوق بها هنا.</translation>
    </message>
    <message>
        <source>An entry after the visa had ended</source>
        <translation>دخول بعد انتهاء التأشيرة</translation>
    </message>
    <message>
        <source>An entry before the visa began</source>
        <translation>دخول قبل بدء التأشيرة</translation>
    </message>
    <message>
        <source>An examination needs a UUID as its id.</source>
        <translation>يحتاج الفحص إلى معرّف من نوع UUID.</translation>
    </message>
    <message>
        <source>An examination was broken off: {day}, {time}.</source>
        <translation>انقطع فحص: {day}، {time}.</translation>
    </message>
    <message>
        <source>An examination with this id is there already.</source>
        <translation>يوجد فحص سابق بهذا المعرّف.</translation>
    </message>
    <message>
        <source>An unlawful question was asked</source>
        <translation>طُرح سؤال غير قانوني</translation>
    </message>
    <message>
        <source>An unlawful question was let pass</source>
        <translation>لم يُعرف سؤال غير قانوني على أنه كذلك</translation>
    </message>
    <message>
        <source>Another MRZ</source>
        <translation>منطقة MRZ أخرى</translation>
    </message>
    <message>
        <source>Another MRZ was found in {name} and not checked. Examine it alone</source>
        <translation>عُثر في {name} على منطقة MRZ أخرى ولم تُدقَّق. افحصها وحدها</translation>
    </message>
    <message>
        <source>Another docsec has these records open. Close it first.</source>
        <translation>هذه السجلات مفتوحة في نسخة أخرى من docsec. أغلقها أولًا.</translation>
    </message>
    <message>
        <source>Another document in the pictures says something else of its holder</source>
        <translation>تذكر وثيقة أخرى في الصور شيئًا مختلفًا عن حاملها</translation>
    </message>
    <message>
        <source>Another form is due</source>
        <translation>الصيغة المطلوبة غير هذه</translation>
    </message>
    <message>
        <source>Another light</source>
        <translation>ضوء آخر</translation>
    </message>
    <message>
        <source>Another number of the holder</source>
        <translation>رقم آخر لحامل الوثيقة</translation>
    </message>
    <message>
        <source>Another pack with this version number is installed. Ask for a new version</source>
        <translation>توجد حزمة أخرى مثبَّتة برقم الإصدار نفسه. اطلب إصدارًا جديدًا</translation>
    </message>
    <message>
        <source>Another photo was laid under the film</source>
        <translation>وُضعت صورة أخرى تحت الرقاقة الواقية</translation>
    </message>
    <message>
        <source>Another portrait was printed here; compare it with the second portrait</source>
        <translation>طُبعت هنا صورة وجه أخرى؛ قارنها بالصورة الثانية الصغيرة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Any feature</source>
        <translation>أي علامة أمنية</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Arch of the eyebrows</source>
        <translation>تقوس الحاجبين</translation>
    </message>
    <message>
        <source>Arrival attestation</source>
        <translation>شهادة وصول</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما طُبع</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>كما قُرئت</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>حسب هذا الحاسوب</translation>
    </message>
    <message>
        <source>Ask for the boarding pass if the route is in question</source>
        <translation>اطلب بطاقة الصعود إن كان خط الرحلة موضع شك</translation>
    </message>
    <message>
        <source>Ask for the pass of this journey. The year of a flight is not in the barcode, so an old pass can look like a new one</source>
        <translation>اطلب بطاقة صعود هذه الرحلة. سنة الرحلة غير مذكورة في الرمز الشريطي، فقد تبدو بطاقة قديمة كأنها جديدة</translation>
    </message>
    <message>
        <source>Ask for the passport of that number: a visa can stay valid in an old passport. Without it, refer the traveller to the second line</source>
        <translation>اطلب جواز السفر ذا ذلك الرقم: فقد تبقى التأشيرة سارية في جواز قديم. وإن لم يوجد فأحل المسافر إلى الخط الثاني</translation>
    </message>
    <message>
        <source>Ask how the traveller came by the pass. Spellings, short names and mistakes of booking are common</source>
        <translation>اسأل كيف حصل المسافر على البطاقة. فاختلاف الكتابة والأسماء المختصرة وأخطاء الحجز أمور شائعة</translation>
    </message>
    <message>
        <source>Ask other readers</source>
        <translation>قراءة ببرامج أخرى</translation>
    </message>
    <message>
        <source>Ask the administrator to import the certificate, then check again</source>
        <translation>اطلب من مدير النظام استيراد الشهادة، ثم أعد التدقيق</translation>
    </message>
    <message>
        <source>Ask the authority for the fingerprint by telephone and compare all of it. Then type its last 8 signs.</source>
        <translation>اطلب البصمة من الجهة هاتفيًا وقارنها كلها. ثم اكتب آخر 8 رموز منها.</translation>
    </message>
    <message>
        <source>Asking open, checkable questions and deciding on what was said</source>
        <translation>طرح أسئلة مفتوحة قابلة للتحقق، واتخاذ القرار بناءً على الأقوال</translation>
    </message>
    <message>
        <source>At border control a specimen is never green.</source>
        <translation>في مراقبة الحدود لا يكون النموذج أخضر أبدًا.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>أمام المكتب</translation>
    </message>
    <message>
        <source>Audit information</source>
        <translation>معلومات المراجعة</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>الأصالة</translation>
    </message>
    <message>
        <source>Authority of a state</source>
        <translation>الجهة المصدِّقة لدولة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>الرجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Baggage tag</source>
        <translation>بطاقة أمتعة</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>Barcode and machine-readable zone</source>
        <translation>الرمز الشريطي ومنطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>Barcode and print differ in characters that were not read surely</source>
        <translation>يختلف الرمز الشريطي عن المطبوع في حروف أو أرقام لم تُقرأ بوضوح كافٍ</translation>
    </message>
    <message>
        <source>Barcode {number}: {kind}</source>
        <translation>الرمز الشريطي {number}: {kind}</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>الرموز الشريطية</translation>
    </message>
    <message>
        <source>Barcodes of a picture</source>
        <translation>الرموز الشريطية في صورة</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>رقم الدفعة</translation>
    </message>
    <message>
        <source>Before the birthday of the year, one year less</source>
        <translation>قبل يوم الميلاد من السنة تنقص سنة واحدة</translation>
    </message>
    <message>
        <source>Bend of the nose</source>
        <translation>انحناء الأنف</translation>
    </message>
    <message>
        <source>Best: {light}</source>
        <translation>الأفضل: {light}</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>بيانات ثنائية</translation>
    </message>
    <message>
        <source>Bits that must be zero are set</source>
        <translation>توجد بتات يجب أن تكون أصفارًا وهي ليست كذلك</translation>
    </message>
    <message>
        <source>Black only, burnt into plastic; no ink upon it</source>
        <translation>أسود فقط، محروق داخل البلاستيك؛ لا حبر عليه</translation>
    </message>
    <message>
        <source>Blank {number}</source>
        <translation>الفراغ {number}</translation>
    </message>
    <message>
        <source>Blended of two people</source>
        <translation>مدمجة من شخصين</translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation>بطاقة صعود الطائرة</translation>
    </message>
    <message>
        <source>Boarding pass (IATA)</source>
        <translation>بطاقة صعود الطائرة (IATA)</translation>
    </message>
    <message>
        <source>Boarding pass and passport</source>
        <translation>بطاقة الصعود وجواز السفر</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>رقم الحجز</translation>
    </message>
    <message>
        <source>Border control</source>
        <translation>مراقبة الحدود</translation>
    </message>
    <message>
        <source>Both together: talk, then agree</source>
        <translation>كلاهما معًا: تناقشا ثم اتفقا</translation>
    </message>
    <message>
        <source>Bow of the upper lip</source>
        <translation>قوس الشفة العليا</translation>
    </message>
    <message>
        <source>Bridge of the nose</source>
        <translation>جسر الأنف</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>By its two-digit year the document expired before its holder was born</source>
        <translation>حسب السنة المكتوبة برقمين، انتهت الوثيقة قبل ولادة حاملها</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Bytes follow the signature</source>
        <translation>توجد بايتات بعد التوقيع</translation>
    </message>
    <message>
        <source>Camouflage document</source>
        <translation>وثيقة تمويهية</translation>
    </message>
    <message>
        <source>Can be understood by somebody who was not there</source>
        <translation>يفهمه من لم يكن حاضرًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>تتعذر المقارنة</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>لا يمكن الحكم</translation>
    </message>
    <message>
        <source>Capture again with fixed white balance, or compare under the lamp</source>
        <translation>أعد التصوير بتوازن أبيض ثابت، أو قارن تحت المصباح</translation>
    </message>
    <message>
        <source>Capture at least one copy of the document</source>
        <translation>صوّر وثيقة واحدة على الأقل من هذا الطراز</translation>
    </message>
    <message>
        <source>Capture it again against the light, or hold it against a lamp</source>
        <translation>أعد تصويرها أمام الضوء، أو ارفعها أمام مصباح</translation>
    </message>
    <message>
        <source>Capture it again in infrared, without daylight</source>
        <translation>أعد تصويرها بالأشعة تحت الحمراء بعيدًا عن ضوء النهار</translation>
    </message>
    <message>
        <source>Capture it again under the lamp, or look with a magnifier</source>
        <translation>أعد تصويرها تحت المصباح، أو انظر بالعدسة المكبّرة</translation>
    </message>
    <message>
        <source>Capture the page again at a higher resolution</source>
        <translation>صوّر الصفحة ثانية بدقة أعلى</translation>
    </message>
    <message>
        <source>Capture the page again under the lamp, longer exposed</source>
        <translation>أعد تصوير الصفحة تحت المصباح بتعريض أطول</translation>
    </message>
    <message>
        <source>Capture the page again: flat, whole and sharp</source>
        <translation>أعد تصوير الصفحة: مستوية، كاملة، واضحة</translation>
    </message>
    <message>
        <source>Capture the page flat and tilted by about 30 degrees</source>
        <translation>صوّر الصفحة مستوية، ثم مُمالة بنحو 30 درجة</translation>
    </message>
    <message>
        <source>Capture the page under this light, or look with a lamp</source>
        <translation>صوّر الصفحة بهذا الضوء، أو انظر إليها بالمصباح</translation>
    </message>
    <message>
        <source>Capture the whole page again</source>
        <translation>أعد تصوير الصفحة كاملة</translation>
    </message>
    <message>
        <source>Capture the whole page again, flat and sharp, and compare it by hand</source>
        <translation>أعد تصوير الصفحة كاملة، مستوية وواضحة، وقارنها يدويًا</translation>
    </message>
    <message>
        <source>Capture this page under the light that shows it</source>
        <translation>صوّر هذه الصفحة بالضوء الذي يُظهرها</translation>
    </message>
    <message>
        <source>Captured here</source>
        <translation>التُقطت هنا</translation>
    </message>
    <message>
        <source>Card access number</source>
        <translation>رقم الوصول إلى البطاقة</translation>
    </message>
    <message>
        <source>Card, TD1 size</source>
        <translation>بطاقة بقياس TD1</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>ملف قضية</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Certificate of permanent residence</source>
        <translation>شهادة إقامة دائمة</translation>
    </message>
    <message>
        <source>Certificate of the signer</source>
        <translation>شهادة الموقِّع</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Certificates for digital seals</source>
        <translation>شهادات الأختام الرقمية</translation>
    </message>
    <message>
        <source>Change of colour by the specimen's</source>
        <translation>تغير اللون نسبةً إلى النموذج</translation>
    </message>
    <message>
        <source>Characters in doubt, look at them: {count}</source>
        <translation>حروف وأرقام مشكوك فيها، انظر إليها: {count}</translation>
    </message>
    <message>
        <source>Characters left: {count}</source>
        <translation>عدد الحروف المتبقية: {count}</translation>
    </message>
    <message>
        <source>Characters of the machine-readable zone</source>
        <translation>حروف منطقة القراءة الآلية وأرقامها</translation>
    </message>
    <message>
        <source>Characters whose values end in the same digit cannot be told apart</source>
        <translation>الحروف والأرقام التي تنتهي قيمها بالرقم نفسه لا يمكن التمييز بينها</translation>
    </message>
    <message>
        <source>Characters; 0: by difficulty</source>
        <translation>عدد الحروف والأرقام؛ 0: حسب الصعوبة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>رقم التدقيق</translation>
    </message>
    <message>
        <source>Check digit of the date of birth</source>
        <translation>رقم تدقيق تاريخ الولادة</translation>
    </message>
    <message>
        <source>Check digit of the date of expiry</source>
        <translation>رقم تدقيق تاريخ النفاذ</translation>
    </message>
    <message>
        <source>Check digit of the document number</source>
        <translation>رقم تدقيق رقم الوثيقة</translation>
    </message>
    <message>
        <source>Check digit of the optional data</source>
        <translation>رقم تدقيق البيانات الاختيارية</translation>
    </message>
    <message>
        <source>Check digit over</source>
        <translation>رقم تدقيق الحقل</translation>
    </message>
    <message>
        <source>Check digit over {field}: {found} found, {due} expected. Wrong in all: {count}</source>
        <translation>رقم تدقيق {field}: الموجود {found} والمتوقع {due}. عدد الأرقام الخاطئة: {count}</translation>
    </message>
    <message>
        <source>Check digit: {digit}</source>
        <translation>رقم التدقيق: {digit}</translation>
    </message>
    <message>
        <source>Check digits of the machine-readable zone</source>
        <translation>أرقام تدقيق منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>Check for an extension on another page. An expired document is not therefore false</source>
        <translation>ابحث عن تمديد في صفحة أخرى. الوثيقة المنتهية ليست مزوَّرة لمجرد انتهائها</translation>
    </message>
    <message>
        <source>Check it with docsec, without a network</source>
        <translation>دقّقها ببرنامج docsec، من دون شبكة</translation>
    </message>
    <message>
        <source>Check that all characters were read, or correct the lines by hand</source>
        <translation>تأكد من قراءة كل الحروف والأرقام، أو صحّح الأسطر يدويًا</translation>
    </message>
    <message>
        <source>Check that all pictures are of one traveller. If they are, refer the traveller to the second line</source>
        <translation>تأكد من أن كل الصور لمسافر واحد. إن كانت كذلك فأحل المسافر إلى الخط الثاني</translation>
    </message>
    <message>
        <source>Check that both belong to the traveller. Names change by marriage, and sets of documents are mixed up in a family</source>
        <translation>تأكد من أن كليهما للمسافر. فالأسماء تتغير بالزواج، وقد تختلط وثائق أفراد الأسرة</translation>
    </message>
    <message>
        <source>Check that the code was read right. Look the issuer up: lists of codes age, and this alone proves nothing</source>
        <translation>تأكد من صحة قراءة الرمز. ابحث عن جهة الإصدار: فقوائم الرموز تتقادم، وهذا وحده لا يثبت شيئًا</translation>
    </message>
    <message>
        <source>Check that the document lay flat and still. A reprinted or scaled zone shows so; compare with a genuine document on the same device</source>
        <translation>تأكد من أن الوثيقة كانت مستوية وثابتة. هكذا تظهر المنطقة المعاد طبعها أو المغيَّر حجمها؛ قارن بوثيقة أصلية على الجهاز نفسه</translation>
    </message>
    <message>
        <source>Check that the whole page lies flat and that nothing covers its edges. Compare with a genuine document on the same device</source>
        <translation>تأكد من أن الصفحة كلها مستوية ولا شيء يغطي حوافها. قارن بوثيقة أصلية على الجهاز نفسه</translation>
    </message>
    <message>
        <source>Check the date of this computer first</source>
        <translation>تأكد أولًا من تاريخ هذا الحاسوب</translation>
    </message>
    <message>
        <source>Check whether the rules of entry ask for a longer validity</source>
        <translation>تأكد هل تشترط قواعد الدخول صلاحية أطول</translation>
    </message>
    <message>
        <source>Check-in number</source>
        <translation>رقم إجراءات السفر</translation>
    </message>
    <message>
        <source>Checkable</source>
        <translation>قابل للتحقق</translation>
    </message>
    <message>
        <source>Checking and copying the pack</source>
        <translation>تدقيق الحزمة ونسخها</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation>تدقيق السلسلة</translation>
    </message>
    <message>
        <source>Checking the pages of the records file</source>
        <translation>تدقيق صفحات ملف السجلات</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <translation>تدقيق السجلات</translation>
    </message>
    <message>
        <source>Checking the signature of a digital seal</source>
        <translation>تدقيق توقيع ختم رقمي</translation>
    </message>
    <message>
        <source>Checking: {check}</source>
        <translation>يجري التدقيق: {check}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>التدقيقات</translation>
    </message>
    <message>
        <source>Checks against lists</source>
        <translation>التدقيق في القوائم</translation>
    </message>
    <message>
        <source>Checks of authenticity</source>
        <translation>تدقيقات الأصالة</translation>
    </message>
    <message>
        <source>Checks of validity</source>
        <translation>تدقيقات الصلاحية</translation>
    </message>
    <message>
        <source>Checks: {result}</source>
        <translation>نتيجة التدقيق: {result}</translation>
    </message>
    <message>
        <source>Cheekbones</source>
        <translation>عظام الوجنتين</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>الخدان</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>الذقن</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Chip: not examined. This program reads no chips</source>
        <translation>الشريحة: لم تُفحص. هذا البرنامج لا يقرأ الشرائح</translation>
    </message>
    <message>
        <source>Choose ...</source>
        <translation>اختر ...</translation>
    </message>
    <message>
        <source>Choose the seal that belongs to this document</source>
        <translation>اختر الختم الرقمي العائد لهذه الوثيقة</translation>
    </message>
    <message>
        <source>Choose the specimen by hand, and compare</source>
        <translation>اختر النموذج يدويًا، وقارن</translation>
    </message>
    <message>
        <source>Choosing the light or test that answers the question</source>
        <translation>اختيار الضوء أو الاختبار الذي يجيب عن السؤال</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>اختير يدويًا</translation>
    </message>
    <message>
        <source>Class of travel</source>
        <translation>درجة السفر</translation>
    </message>
    <message>
        <source>Class of vehicle</source>
        <translation>صنف المركبة</translation>
    </message>
    <message>
        <source>Class of vehicle in words</source>
        <translation>صنف المركبة كتابةً</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Clear or refer?</source>
        <translation>سماح أم إحالة؟</translation>
    </message>
    <message>
        <source>Close it as broken off</source>
        <translation>إغلاقه كفحص منقطع</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>إغلاق دون تغيير</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>تقريب (+)</translation>
    </message>
    <message>
        <source>Coaxial</source>
        <translation>محوري</translation>
    </message>
    <message>
        <source>Coaxial light</source>
        <translation>ضوء محوري</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code {code}. Mandatory in this profile.</source>
        <translation>الرمز {code}. إلزامي في هذا النمط.</translation>
    </message>
    <message>
        <source>Code {code}. On trial: it never counts.</source>
        <translation>الرمز {code}. قيد التجربة: لا يُحتسب أبدًا.</translation>
    </message>
    <message>
        <source>Code {code}. Optional in this profile.</source>
        <translation>الرمز {code}. اختياري في هذا النمط.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: {code}</translation>
    </message>
    <message>
        <source>Codes of state and nationality</source>
        <translation>رموز الدولة والجنسية</translation>
    </message>
    <message>
        <source>Colour of the eyes</source>
        <translation>لون العينين</translation>
    </message>
    <message>
        <source>Colour of the hair</source>
        <translation>لون الشعر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Colours under ultraviolet</source>
        <translation>الألوان تحت الأشعة فوق البنفسجية</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>اقترب</translation>
    </message>
    <message>
        <source>Compare both faces and the bearer</source>
        <translation>قارن الوجهين وحامل الوثيقة</translation>
    </message>
    <message>
        <source>Compare both faces and the bearer. One portrait may be another's</source>
        <translation>قارن الوجهين وحامل الوثيقة. قد تكون إحدى الصورتين لشخص آخر</translation>
    </message>
    <message>
        <source>Compare both with the print by eye. Who changes the print often forgets the barcode. An unsigned barcode alone proves nothing</source>
        <translation>قارنهما بالمطبوع بالعين. من يغيّر المطبوع ينسى الرمز الشريطي غالبًا. والرمز غير الموقَّع وحده لا يثبت شيئًا</translation>
    </message>
    <message>
        <source>Compare each feature</source>
        <translation>قارن كل ملمح من ملامح الوجه</translation>
    </message>
    <message>
        <source>Compare emblem, titles and labels with the specimen</source>
        <translation>قارن الشعار والعناوين وأسماء الحقول بالنموذج</translation>
    </message>
    <message>
        <source>Compare every digit under the lamp; look for erasure beside them</source>
        <translation>قارن كل رقم مفرد تحت المصباح؛ وابحث عن أثر محو بجانبه</translation>
    </message>
    <message>
        <source>Compare it with a specimen by hand</source>
        <translation>قارنها بنموذج يدويًا</translation>
    </message>
    <message>
        <source>Compare single characters with a genuine document under a magnifier</source>
        <translation>قارن الحروف والأرقام واحدًا واحدًا بوثيقة أصلية تحت العدسة المكبّرة</translation>
    </message>
    <message>
        <source>Compare single characters with a genuine document under a magnifier. Few issuers print another typeface; a forger without OCR-B does</source>
        <translation>قارن الحروف والأرقام واحدًا واحدًا بوثيقة أصلية تحت العدسة المكبّرة. قليل من جهات الإصدار يطبع بخط آخر؛ أما المزوِّر الذي ليس لديه OCR-B فيفعل ذلك</translation>
    </message>
    <message>
        <source>Compare the colours with the specimen under the same lamp</source>
        <translation>قارن الألوان بالنموذج تحت المصباح نفسه</translation>
    </message>
    <message>
        <source>Compare the document's print and paper with the seal by eye</source>
        <translation>قارن بالعين طباعة الوثيقة وورقها بما في الختم الرقمي</translation>
    </message>
    <message>
        <source>Compare the fields of the seal with the print by eye. Ask the administrator for the certificate of the signer</source>
        <translation>قارن بالعين حقول الختم الرقمي بالمطبوع. اطلب شهادة الموقِّع من مدير النظام</translation>
    </message>
    <message>
        <source>Compare the marked characters with the document. If one was read wrong, correct it by hand. If they are printed so, refer the document to the second line</source>
        <translation>قارن الحروف والأرقام المؤشَّرة بالوثيقة. إن قُرئ أحدها خطأً فصحّحه يدويًا. وإن كانت مطبوعة هكذا فأحل الوثيقة إلى الخط الثاني</translation>
    </message>
    <message>
        <source>Compare the marked characters with the document. If one was read wrong, correct it by hand. If they are printed so, refer the document to the second line. Right check digits prove nothing: a forger can compute them</source>
        <translation>قارن الحروف والأرقام المؤشَّرة بالوثيقة. إن قُرئ أحدها خطأً فصحّحه يدويًا. وإن كانت مطبوعة هكذا فأحل الوثيقة إلى الخط الثاني. أرقام التدقيق الصحيحة لا تثبت شيئًا: فالمزوِّر يستطيع حسابها</translation>
    </message>
    <message>
        <source>Compare the name by eye</source>
        <translation>قارن الاسم بالعين</translation>
    </message>
    <message>
        <source>Compare the size with that of a genuine document</source>
        <translation>قارن القياس بقياس وثيقة أصلية</translation>
    </message>
    <message>
        <source>Compare their text with the print by eye</source>
        <translation>قارن بالعين نصها بالمطبوع</translation>
    </message>
    <message>
        <source>Compare with a genuine document in infrared</source>
        <translation>قارن بوثيقة أصلية في الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>Compare with a genuine document in infrared. Toner and copies do this</source>
        <translation>قارن بوثيقة أصلية في الأشعة تحت الحمراء. هكذا تظهر طباعة الليزر والنسخ</translation>
    </message>
    <message>
        <source>Compare with a genuine document of the same model</source>
        <translation>قارن بوثيقة أصلية من الطراز نفسه</translation>
    </message>
    <message>
        <source>Compare with a genuine document of the same series and year</source>
        <translation>قارن بوثيقة أصلية من السلسلة والسنة نفسيهما</translation>
    </message>
    <message>
        <source>Compare with a genuine document under the lamp. Washing or spilled detergent can make a genuine page glow in patches</source>
        <translation>قارن بوثيقة أصلية تحت المصباح. قد يجعل الغسل أو انسكاب المنظف صفحةً أصلية تلمع في بقع</translation>
    </message>
    <message>
        <source>Compare with a genuine document. A few issuers are registered as not so</source>
        <translation>قارن بوثيقة أصلية. قليل من جهات الإصدار مسجَّل بخلاف ذلك</translation>
    </message>
    <message>
        <source>Compare with the printed date and correct it by hand</source>
        <translation>قارن بالتاريخ المطبوع وصحّحه يدويًا</translation>
    </message>
    <message>
        <source>Compare with the printed date. If it is printed so, refer the document to the second line</source>
        <translation>قارن بالتاريخ المطبوع. إن كان مطبوعًا هكذا فأحل الوثيقة إلى الخط الثاني</translation>
    </message>
    <message>
        <source>Compare with the specimen</source>
        <translation>المقارنة بالنموذج</translation>
    </message>
    <message>
        <source>Compare with the specimen in infrared. Some offices use other ink</source>
        <translation>قارن بالنموذج في الأشعة تحت الحمراء. بعض الدوائر تستعمل حبرًا آخر</translation>
    </message>
    <message>
        <source>Comparing every feature that can be seen, and no other</source>
        <translation>مقارنة كل ملمح يمكن رؤيته، لا غيره</translation>
    </message>
    <message>
        <source>Comparing the MRZ with the printed data, field by field, to the end</source>
        <translation>مقارنة MRZ بالبيانات المطبوعة، حقلًا حقلًا، حتى النهاية</translation>
    </message>
    <message>
        <source>Comparing two faces, and knowing how sure to be</source>
        <translation>مقارنة وجهين، ومعرفة مقدار الثقة المناسب</translation>
    </message>
    <message>
        <source>Comparing with a specimen, part by part and light by light</source>
        <translation>المقارنة بنموذج، جزءًا جزءًا وضوءًا ضوءًا</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Compliance type</source>
        <translation>نوع الامتثال</translation>
    </message>
    <message>
        <source>Composite check digit</source>
        <translation>رقم التدقيق المركّب</translation>
    </message>
    <message>
        <source>Concludes no more than the evidence bears</source>
        <translation>لا يستنتج أكثر مما تحتمله الأدلة</translation>
    </message>
    <message>
        <source>Content as coded</source>
        <translation>المحتوى كما رُمِّز</translation>
    </message>
    <message>
        <source>Content as coded: {key}</source>
        <translation>المحتوى كما هو مرمّز: {key}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Contrast left in infrared</source>
        <translation>التباين الباقي في الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>Contrast left in infrared, beyond the specimen's</source>
        <translation>التباين الباقي في الأشعة تحت الحمراء زيادةً على النموذج</translation>
    </message>
    <message>
        <source>Corners of the jaw</source>
        <translation>زاويتا الفك</translation>
    </message>
    <message>
        <source>Corners of the mouth</source>
        <translation>زاويتا الفم</translation>
    </message>
    <message>
        <source>Correct the MRZ</source>
        <translation>تصحيح MRZ</translation>
    </message>
    <message>
        <source>Correct the MRZ: type what the document shows</source>
        <translation>صحّح MRZ: اكتب ما تُظهره الوثيقة</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>مصحَّحة يدويًا</translation>
    </message>
    <message>
        <source>Count the days left in each month</source>
        <translation>احسب الأيام المتبقية في كل شهر</translation>
    </message>
    <message>
        <source>Counterfeit from a colour laser printer</source>
        <translation>وثيقة مزيّفة بطابعة ليزر ملونة</translation>
    </message>
    <message>
        <source>Counterfeit from a commercial press</source>
        <translation>وثيقة مزيّفة بمطبعة تجارية</translation>
    </message>
    <message>
        <source>Counterfeit from an inkjet printer</source>
        <translation>وثيقة مزيّفة بطابعة نفث الحبر</translation>
    </message>
    <message>
        <source>Counterfeit: made from scratch</source>
        <translation>تزييف: وثيقة صُنعت كلها من البداية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Crew member certificate</source>
        <translation>شهادة عضو طاقم</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>رقم الزبون</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Darkness by the specimen's thread</source>
        <translation>درجة القتامة نسبةً إلى خيط النموذج</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data bleached out</source>
        <translation>بيانات مُحيت بمادة كيميائية</translation>
    </message>
    <message>
        <source>Data scraped off</source>
        <translation>بيانات مُحيت بالكشط</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الولادة</translation>
    </message>
    <message>
        <source>Date of birth in the MRZ: {digits}</source>
        <translation>تاريخ الولادة في MRZ: {digits}</translation>
    </message>
    <message>
        <source>Date of birth: {day}</source>
        <translation>تاريخ الولادة: {day}</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>تاريخ النفاذ</translation>
    </message>
    <message>
        <source>Date of flight</source>
        <translation>تاريخ الرحلة</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Date of the card design</source>
        <translation>تاريخ تصميم البطاقة</translation>
    </message>
    <message>
        <source>Date of the next dose</source>
        <translation>تاريخ الجرعة التالية</translation>
    </message>
    <message>
        <source>Date of the signature</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Date of vaccination</source>
        <translation>تاريخ التلقيح</translation>
    </message>
    <message>
        <source>Date the verdict is for</source>
        <translation>التاريخ المعتمد للنتيجة</translation>
    </message>
    <message>
        <source>Dates and odds</source>
        <translation>التواريخ والاحتمالات</translation>
    </message>
    <message>
        <source>Dates of the machine-readable zone</source>
        <translation>تواريخ منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Day of entry: {day}</source>
        <translation>يوم الدخول: {day}</translation>
    </message>
    <message>
        <source>Day of exit: {day}</source>
        <translation>يوم الخروج: {day}</translation>
    </message>
    <message>
        <source>Days allowed for each stay, both days counted: {days}</source>
        <translation>الأيام المسموح بها لكل إقامة، ويُحسب يوم الدخول ويوم الخروج: {days}</translation>
    </message>
    <message>
        <source>Days left: {days}</source>
        <translation>الأيام المتبقية: {days}</translation>
    </message>
    <message>
        <source>Days since expiry: {days}</source>
        <translation>الأيام منذ انتهاء الصلاحية: {days}</translation>
    </message>
    <message>
        <source>Days the document must remain valid</source>
        <translation>عدد الأيام التي يجب أن تبقى فيها الوثيقة سارية</translation>
    </message>
    <message>
        <source>Days the flight may lie before or after today</source>
        <translation>عدد الأيام المسموح بها بين الرحلة واليوم قبلًا أو بعدًا</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>الأيام: {days}</translation>
    </message>
    <message>
        <source>Dead optically variable ink</source>
        <translation>حبر متغير اللون لا يتغير</translation>
    </message>
    <message>
        <source>Decides which checks must succeed before a result can be green.</source>
        <translation>يحدد التدقيقات التي يجب أن تنجح قبل أن تكون النتيجة خضراء.</translation>
    </message>
    <message>
        <source>Deciding under time, with few false documents among many genuine</source>
        <translation>القرار تحت ضغط الوقت، وبين وثائق أصلية كثيرة قليل من المزوَّر</translation>
    </message>
    <message>
        <source>Degrees of hue from which it is another ink</source>
        <translation>درجات اللون التي يُعد الحبر بدءًا منها حبرًا آخر</translation>
    </message>
    <message>
        <source>Degrees of hue off the specimen's</source>
        <translation>درجات اختلاف اللون عن النموذج</translation>
    </message>
    <message>
        <source>Degrees of hue that lamps and cameras differ</source>
        <translation>درجات اختلاف اللون بين المصابيح والكاميرات</translation>
    </message>
    <message>
        <source>Depth of the groove under the nose</source>
        <translation>عمق الأخدود تحت الأنف</translation>
    </message>
    <message>
        <source>Difference from which it is another ink</source>
        <translation>الفرق الذي يُعد الحبر بدءًا منه حبرًا آخر</translation>
    </message>
    <message>
        <source>Difference to the specimen's ink in infrared</source>
        <translation>الفرق عن حبر النموذج في الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>Difference to the specimen's ink that is usual</source>
        <translation>الفرق المعتاد عن حبر النموذج</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>الصعوبة</translation>
    </message>
    <message>
        <source>Digit turned by overprinting</source>
        <translation>رقم غُيّر بالطباعة فوقه</translation>
    </message>
    <message>
        <source>Digital seal</source>
        <translation>الختم الرقمي</translation>
    </message>
    <message>
        <source>Digital seal (ICAO IDB)</source>
        <translation>ختم رقمي (ICAO IDB)</translation>
    </message>
    <message>
        <source>Digital seal (ICAO VDS)</source>
        <translation>ختم رقمي (ICAO VDS)</translation>
    </message>
    <message>
        <source>Digital seal (ICAO VDS-NC)</source>
        <translation>ختم رقمي (ICAO VDS-NC)</translation>
    </message>
    <message>
        <source>Digital seal and machine-readable zone</source>
        <translation>الختم الرقمي ومنطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>Digital seal of an unknown kind</source>
        <translation>ختم رقمي من نوع غير معروف</translation>
    </message>
    <message>
        <source>Digital travel authorization</source>
        <translation>إذن سفر رقمي</translation>
    </message>
    <message>
        <source>Dimmest digit by the usual one</source>
        <translation>لمعان أضعف رقم مفرد نسبةً إلى المعتاد</translation>
    </message>
    <message>
        <source>Dimple of the chin</source>
        <translation>غمازة الذقن</translation>
    </message>
    <message>
        <source>Diplomatic passport</source>
        <translation>جواز سفر دبلوماسي</translation>
    </message>
    <message>
        <source>Disease code</source>
        <translation>رمز المرض</translation>
    </message>
    <message>
        <source>Distance between the eyes</source>
        <translation>المسافة بين العينين</translation>
    </message>
    <message>
        <source>Distance from the threshold (-1 to 1): {margin:.2f}</source>
        <translation>البعد عن الحد الفاصل (من ⁦-1⁩ إلى 1): {margin:.2f}</translation>
    </message>
    <message>
        <source>Distance in mm</source>
        <translation>المسافة بالمليمترات</translation>
    </message>
    <message>
        <source>Do not import it</source>
        <translation>عدم الاستيراد</translation>
    </message>
    <message>
        <source>Document code</source>
        <translation>رمز الوثيقة</translation>
    </message>
    <message>
        <source>Document discriminator</source>
        <translation>رقم تمييز الوثيقة</translation>
    </message>
    <message>
        <source>Document examination</source>
        <translation>فحص الوثائق</translation>
    </message>
    <message>
        <source>Document kept</source>
        <translation>حُجزت الوثيقة</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Document reference</source>
        <translation>مرجع الوثيقة</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>نوع المستند</translation>
    </message>
    <message>
        <source>Does one of these hold? Then the report fails.</source>
        <translation>هل ينطبق أحد هذه؟ إن انطبق فالتقرير غير مقبول.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Drawn people: this teaches how to compare, and is not counted as skill</source>
        <translation>أشخاص مرسومون: هذا يعلّم كيفية المقارنة، ولا يُحتسب مهارة</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>إجازة سوق</translation>
    </message>
    <message>
        <source>Driving licence (AAMVA)</source>
        <translation>إجازة سوق (AAMVA)</translation>
    </message>
    <message>
        <source>Drop-out ink in infrared</source>
        <translation>الحبر الذي يختفي في الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>Dye diffusion</source>
        <translation>الطباعة الحرارية بالأصباغ</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail of the laboratory</source>
        <translation>البريد الإلكتروني للمختبر</translation>
    </message>
    <message>
        <source>Each one appears here as soon as it begins.</source>
        <translation>يظهر كل فحص هنا فور بدئه.</translation>
    </message>
    <message>
        <source>Ear lobes</source>
        <translation>شحمتا الأذنين</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>الأذنان</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>Edge of the photo</source>
        <translation>حافة الصورة</translation>
    </message>
    <message>
        <source>Electronic ticket indicator</source>
        <translation>مؤشر التذكرة الإلكترونية</translation>
    </message>
    <message>
        <source>Emergency passport</source>
        <translation>جواز سفر طارئ</translation>
    </message>
    <message>
        <source>Emergency travel document</source>
        <translation>وثيقة سفر طارئة</translation>
    </message>
    <message>
        <source>Endorsements</source>
        <translation>الصلاحيات الإضافية</translation>
    </message>
    <message>
        <source>Endorsements in words</source>
        <translation>الصلاحيات الإضافية كتابةً</translation>
    </message>
    <message>
        <source>Entries: many</source>
        <translation>الدخول: متعدد</translation>
    </message>
    <message>
        <source>Entries: one</source>
        <translation>الدخول: مرة واحدة</translation>
    </message>
    <message>
        <source>Entry {entry} of the chain makes no sense.</source>
        <translation>القيد {entry} في السلسلة غير مفهوم.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Evaluation: not captured here</source>
        <translation>تقييم: لم تُلتقط هنا</translation>
    </message>
    <message>
        <source>Even ink, clean edges, flat</source>
        <translation>حبر متساوٍ، حواف نظيفة، سطح مستوٍ</translation>
    </message>
    <message>
        <source>Every examination is kept encrypted.</source>
        <translation>يُحفظ كل فحص مشفّرًا.</translation>
    </message>
    <message>
        <source>Every examination is kept encrypted. All who work at this station use one passphrase. Take several words; at least 8 signs.</source>
        <translation>يُحفظ كل فحص مشفّرًا. يستعمل كل العاملين في هذه المحطة عبارة مرور واحدة. اختر عدة كلمات، لا تقل عن 8 حروف أو رموز.</translation>
    </message>
    <message>
        <source>Every step can be</source>
        <translation>كل الخطوات ممكنة</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Examination of a document</source>
        <translation>فحص وثيقة</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Examine each document alone, so that it is clear which seal belongs to it</source>
        <translation>افحص كل وثيقة وحدها، ليتضح أي ختم رقمي يعود إليها</translation>
    </message>
    <message>
        <source>Examine paper, print and security features by hand</source>
        <translation>افحص الورق والطباعة والعلامات الأمنية يدويًا</translation>
    </message>
    <message>
        <source>Examining test documents</source>
        <translation>فحص وثائق الاختبار</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Expired on {day}. Days since: {days}</source>
        <translation>انتهت الصلاحية في {day}. الأيام المنقضية: {days}</translation>
    </message>
    <message>
        <source>Expired: {time} ago</source>
        <translation>منتهية، المدة المنقضية: {time}</translation>
    </message>
    <message>
        <source>Expires on {day}. Days left: {days}</source>
        <translation>تنتهي الصلاحية في {day}. الأيام المتبقية: {days}</translation>
    </message>
    <message>
        <source>Expiry of the dangerous goods licence</source>
        <translation>تاريخ نفاذ إجازة نقل المواد الخطرة</translation>
    </message>
    <message>
        <source>Eyebrows</source>
        <translation>الحاجبان</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>العينان</translation>
    </message>
    <message>
        <source>Face part not assessed: drawn people are not counted</source>
        <translation>لم يُقيَّم قسم الوجوه: الأشخاص المرسومون لا يُحتسبون</translation>
    </message>
    <message>
        <source>Facts only</source>
        <translation>معلومات فقط</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>ثقة متوسطة</translation>
    </message>
    <message>
        <source>False</source>
        <translation>مزوَّرة</translation>
    </message>
    <message>
        <source>False alarms: {alarms} of {n}</source>
        <translation>الإنذارات الكاذبة: {alarms} من {n}</translation>
    </message>
    <message>
        <source>Fantasy document</source>
        <translation>وثيقة وهمية</translation>
    </message>
    <message>
        <source>Fantasy or camouflage: no state issues it</source>
        <translation>وهمية أو تمويهية: لا تصدرها أي دولة</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>إبعاد (-)</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Fast track</source>
        <translation>المسار السريع</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>العلامة الأمنية</translation>
    </message>
    <message>
        <source>Feature {number}</source>
        <translation>العنصر {number}</translation>
    </message>
    <message>
        <source>Federal vehicle codes</source>
        <translation>رموز المركبات الاتحادية</translation>
    </message>
    <message>
        <source>Feel the edge and look at it from the side with a lamp</source>
        <translation>تحسّس الحافة وانظر إليها من الجانب بمصباح</translation>
    </message>
    <message>
        <source>Feel the edge and look at it from the side: a photo may be glued on</source>
        <translation>تحسّس الحافة وانظر إليها من الجانب: قد تكون الصورة ملصقة</translation>
    </message>
    <message>
        <source>Feel the print with a finger nail and look at it from the side</source>
        <translation>تحسّس الطباعة بالظفر وانظر إليها من الجانب</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Fibres</source>
        <translation>الألياف</translation>
    </message>
    <message>
        <source>Fibres of one of the due colours are missing</source>
        <translation>ألياف أحد الألوان المطلوبة مفقودة</translation>
    </message>
    <message>
        <source>Fibres that must glow in the paper are missing</source>
        <translation>الألياف التي يجب أن تلمع في الورق مفقودة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Field {code} of the issuer</source>
        <translation>حقل جهة الإصدار {code}</translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation>الحقل {name}</translation>
    </message>
    <message>
        <source>Fields of a later version</source>
        <translation>حقول من إصدار لاحق</translation>
    </message>
    <message>
        <source>Find a specimen by a picture of a page</source>
        <translation>البحث عن نموذج بصورة صفحة</translation>
    </message>
    <message>
        <source>Find all that is wrong</source>
        <translation>جِد كل الأخطاء</translation>
    </message>
    <message>
        <source>Find by a picture</source>
        <translation>البحث بصورة</translation>
    </message>
    <message>
        <source>Find what is wrong</source>
        <translation>جِد الخطأ</translation>
    </message>
    <message>
        <source>Finding one fault, under the light that shows it</source>
        <translation>إيجاد خطأ واحد بالضوء الذي يُظهره</translation>
    </message>
    <message>
        <source>Finding one person among several, who may not be there</source>
        <translation>إيجاد شخص بين عدة أشخاص، وقد لا يكون بينهم</translation>
    </message>
    <message>
        <source>Finding the page</source>
        <translation>تحديد موضع الصفحة</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>First difference: line {line}, character {column}</source>
        <translation>أول اختلاف: السطر {line}، الموضع {column}</translation>
    </message>
    <message>
        <source>First issued in</source>
        <translation>سنة أول إصدار</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>First name cut short</source>
        <translation>الاسم الأول مقتطع</translation>
    </message>
    <message>
        <source>First officer alone: {share:.0%}</source>
        <translation>الضابط الأول وحده: {share:.0%}</translation>
    </message>
    <message>
        <source>First officer, alone; the other looks away</source>
        <translation>الضابط الأول وحده؛ والآخر لا ينظر</translation>
    </message>
    <message>
        <source>Flight number</source>
        <translation>رقم الرحلة</translation>
    </message>
    <message>
        <source>Fluorescent fibres</source>
        <translation>الألياف المتألقة</translation>
    </message>
    <message>
        <source>Fluorescent number</source>
        <translation>الرقم المتألق</translation>
    </message>
    <message>
        <source>Fluorescent overprint</source>
        <translation>الطباعة المتألقة</translation>
    </message>
    <message>
        <source>Fluorescent overprint across the photo</source>
        <translation>الطباعة المتألقة فوق الصورة</translation>
    </message>
    <message>
        <source>Fluorescent print glows in another colour than the specimen's</source>
        <translation>تلمع الطباعة المتألقة بلون غير لون النموذج</translation>
    </message>
    <message>
        <source>Fluorescent print imitated</source>
        <translation>طباعة متألقة مقلَّدة</translation>
    </message>
    <message>
        <source>Fluorescent print missing</source>
        <translation>طباعة متألقة مفقودة</translation>
    </message>
    <message>
        <source>Foil instead of a hologram</source>
        <translation>رقاقة لامعة بدل الهولوغرام</translation>
    </message>
    <message>
        <source>Fold of the upper eyelid</source>
        <translation>ثنية الجفن العلوي</translation>
    </message>
    <message>
        <source>For the administrator. People judge better when they look first. A change is written to the log.</source>
        <translation>لمدير النظام. يكون حكم الشخص أدق إذا نظر أولًا. يُدوَّن كل تغيير في سجل العمليات.</translation>
    </message>
    <message>
        <source>For use by the airline</source>
        <translation>لاستعمال شركة الطيران</translation>
    </message>
    <message>
        <source>Forehead and hairline</source>
        <translation>الجبهة ومنبت الشعر</translation>
    </message>
    <message>
        <source>Forgery: a genuine document, altered</source>
        <translation>تزوير: وثيقة أصلية غُيّر فيها شيء</translation>
    </message>
    <message>
        <source>Form of the numbers</source>
        <translation>صيغة الأرقام</translation>
    </message>
    <message>
        <source>Format code</source>
        <translation>رمز الصيغة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Found in an alert list. Send to second line</source>
        <translation>موجود في قائمة تنبيه. أحله إلى الخط الثاني</translation>
    </message>
    <message>
        <source>Free baggage</source>
        <translation>الأمتعة المجانية</translation>
    </message>
    <message>
        <source>French driving licence</source>
        <translation>إجازة سوق فرنسية</translation>
    </message>
    <message>
        <source>French identity card, 1988-2021</source>
        <translation>بطاقة هوية فرنسية، من 1988 إلى 2021</translation>
    </message>
    <message>
        <source>Frequent flyer airline</source>
        <translation>شركة برنامج المسافر الدائم</translation>
    </message>
    <message>
        <source>Frequent flyer number</source>
        <translation>رقم المسافر الدائم</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>From a paired folder</source>
        <translation>من مجلد مقترن</translation>
    </message>
    <message>
        <source>From airport</source>
        <translation>من مطار</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>من الخلف</translation>
    </message>
    <message>
        <source>From character to character</source>
        <translation>من حرف إلى حرف</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>From the left edge</source>
        <translation>من الحافة اليسرى</translation>
    </message>
    <message>
        <source>From the lower edge</source>
        <translation>من الحافة السفلى</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>من اليمين</translation>
    </message>
    <message>
        <source>Frontier worker permit</source>
        <translation>تصريح عامل حدودي</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Gap between the eyebrows</source>
        <translation>المسافة بين الحاجبين</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>Genuine or false</source>
        <translation>أصلية أم مزوَّرة</translation>
    </message>
    <message>
        <source>Genuine travellers times the share of false alarms</source>
        <translation>عدد المسافرين بوثائق أصلية مضروبًا في نسبة الإنذارات الكاذبة</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Given names; 0: by difficulty</source>
        <translation>عدد الأسماء؛ 0: حسب الصعوبة</translation>
    </message>
    <message>
        <source>Glare on the MRZ: move the lamp or the document</source>
        <translation>انعكاس على MRZ: حرّك المصباح أو الوثيقة</translation>
    </message>
    <message>
        <source>Glow of the bare substrate</source>
        <translation>لمعان مادة الصفحة حيث لا طباعة</translation>
    </message>
    <message>
        <source>Glow of the ground by that of other fields</source>
        <translation>لمعان خلفية الحقل نسبةً إلى الحقول الأخرى</translation>
    </message>
    <message>
        <source>Glow of the portrait's ground</source>
        <translation>لمعان خلفية صورة الوجه</translation>
    </message>
    <message>
        <source>Glow of the zone's ground</source>
        <translation>لمعان خلفية المنطقة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة الفحص</translation>
    </message>
    <message>
        <source>Going through a case: steps, evidence, decision</source>
        <translation>دراسة قضية: الخطوات، الأدلة، القرار</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Groove under the nose</source>
        <translation>الأخدود تحت الأنف</translation>
    </message>
    <message>
        <source>Half that vanishes in infrared</source>
        <translation>النصف الذي يختفي في الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Height in centimetres</source>
        <translation>الطول بالسنتيمتر</translation>
    </message>
    <message>
        <source>Height of the chin</source>
        <translation>ارتفاع الذقن</translation>
    </message>
    <message>
        <source>Height of the eyebrows</source>
        <translation>ارتفاع الحاجبين</translation>
    </message>
    <message>
        <source>Height of the forehead</source>
        <translation>ارتفاع الجبهة</translation>
    </message>
    <message>
        <source>High convenience</source>
        <translation>تيسير عالٍ</translation>
    </message>
    <message>
        <source>High security</source>
        <translation>أمان عالٍ</translation>
    </message>
    <message>
        <source>Hits: {hits} of {n}</source>
        <translation>الحالات المكتشَفة: {hits} من {n}</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>ثبّت الوثيقة</translation>
    </message>
    <message>
        <source>Hold the page against a lamp and compare it with the specimen</source>
        <translation>ارفع الصفحة أمام مصباح وقارنها بالنموذج</translation>
    </message>
    <message>
        <source>Hold the page against a lamp; look for a line printed on the surface</source>
        <translation>ارفع الصفحة أمام مصباح؛ وابحث عن خط مطبوع على السطح</translation>
    </message>
    <message>
        <source>Hold the page at eye level, tilt it, and look for the image</source>
        <translation>أمسك الصفحة عند مستوى العين وأملها وابحث عن الصورة</translation>
    </message>
    <message>
        <source>Hold the page under the lamp and compare it with the specimen</source>
        <translation>ضع الصفحة تحت المصباح وقارنها بالنموذج</translation>
    </message>
    <message>
        <source>Host of the link</source>
        <translation>مضيف الرابط</translation>
    </message>
    <message>
        <source>How far the ears stand out</source>
        <translation>مقدار بروز الأذنين</translation>
    </message>
    <message>
        <source>How far the measurement may be off, in mm</source>
        <translation>الخطأ المسموح به في القياس، بالمليمتر</translation>
    </message>
    <message>
        <source>How far the size may be off, in millimetres</source>
        <translation>الفرق المسموح به في القياس، بالمليمترات</translation>
    </message>
    <message>
        <source>How far the spacing may be off, in per cent</source>
        <translation>الفرق المسموح به في التباعد، بالمئة</translation>
    </message>
    <message>
        <source>How many alarms are for genuine documents?</source>
        <translation>كم إنذارًا يصدر عن وثائق أصلية؟</translation>
    </message>
    <message>
        <source>How many days from today to the last day of validity?</source>
        <translation>كم يومًا من اليوم إلى آخر يوم من الصلاحية؟</translation>
    </message>
    <message>
        <source>How many days was the stay? Both days count.</source>
        <translation>كم يومًا كانت الإقامة؟ يُحسب يوم الدخول ويوم الخروج.</translation>
    </message>
    <message>
        <source>Specimen library</source>
        <translation>مكتبة النماذج</translation>
    </message>
    <message>
        <source>How often this check is wrong: on computer-made test documents: not measured yet; on real documents: not measured.</source>
        <translation>نسبة خطأ هذا التدقيق: على وثائق اختبار مصنوعة بالحاسوب: لم تُقَس بعد؛ على وثائق حقيقية: لم تُقَس.</translation>
    </message>
    <message>
        <source>A character is of another ink than its neighbours: infrared shows it</source>
        <translation>حبر أحد الحروف أو الأرقام غير حبر ما بجانبه: تُظهره الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>A fluorescent print is much weaker than the others on the page</source>
        <translation>طباعة متألقة أضعف كثيرًا من غيرها في الصفحة</translation>
    </message>
    <message>
        <source>A fluorescent print is weaker than the others on the page</source>
        <translation>طباعة متألقة أضعف من غيرها في الصفحة</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>إضافة وثيقة</translation>
    </message>
    <message>
        <source>Add the pictures of a genuine copy, each light a file. More copies make better tolerances: five are enough</source>
        <translation>أضف صور وثيقة أصلية، لكل ضوء ملف. كلما زادت الوثائق تحسنت حدود السماح: خمس تكفي</translation>
    </message>
    <message>
        <source>All pictures of one copy</source>
        <translation>كل صور وثيقة واحدة</translation>
    </message>
    <message>
        <source>At page {page}</source>
        <translation>عند الصفحة {page}</translation>
    </message>
    <message>
        <source>Balance of what glows under ultraviolet</source>
        <translation>توازن ما يتألق تحت الأشعة فوق البنفسجية</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Brightness by that of the other prints</source>
        <translation>السطوع قياسًا بالطباعات الأخرى</translation>
    </message>
    <message>
        <source>By its date of expiry it was issued when there was no such series</source>
        <translation>حسب تاريخ نفاذها صدرت حين لم تكن هذه السلسلة موجودة</translation>
    </message>
    <message>
        <source>Capture it again in infrared, sharp and without daylight</source>
        <translation>أعد تصويرها بالأشعة تحت الحمراء، واضحة وبعيدًا عن ضوء النهار</translation>
    </message>
    <message>
        <source>Change along the line</source>
        <translation>التغير على امتداد الخط</translation>
    </message>
    <message>
        <source>Change along the line below which it is a line</source>
        <translation>التغير على امتداد الخط الذي يُعد دونه خطًا بلا حروف</translation>
    </message>
    <message>
        <source>Change along the line that letters have</source>
        <translation>التغير على امتداد الخط الذي يدل على حروف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Coloured drops in line print</source>
        <translation>قطرات ملونة في الخطوط المطبوعة</translation>
    </message>
    <message>
        <source>Compare the marked fields by eye. One of the two may have been altered</source>
        <translation>قارن بالعين الحقول المؤشَّرة. ربما حُرّف أحد الاثنين</translation>
    </message>
    <message>
        <source>Compare the marked fields with the MRZ by eye</source>
        <translation>قارن بالعين الحقول المؤشَّرة بمنطقة MRZ</translation>
    </message>
    <message>
        <source>Compare the printed data with the MRZ by eye, or install tesseract-ocr</source>
        <translation>قارن بالعين البيانات المطبوعة بمنطقة MRZ، أو ثبّت ⁦tesseract-ocr⁩</translation>
    </message>
    <message>
        <source>Compare under the lamp with a genuine document of the same age</source>
        <translation>قارن تحت المصباح بوثيقة أصلية من العمر نفسه</translation>
    </message>
    <message>
        <source>Compare with specimens of the series of that year</source>
        <translation>قارن بنماذج سلسلة تلك السنة</translation>
    </message>
    <message>
        <source>Copies: {count}. Draw a rectangle around each feature</source>
        <translation>الوثائق: {count}. ارسم مستطيلًا حول كل علامة أمنية</translation>
    </message>
    <message>
        <source>Days that the length may be off</source>
        <translation>عدد الأيام المسموح بها لاختلاف المدة</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Difference of darkness that is another ink</source>
        <translation>فرق القتامة الذي يعني حبرًا آخر</translation>
    </message>
    <message>
        <source>Difference of darkness that one ink may show</source>
        <translation>فرق القتامة المسموح به في الحبر الواحد</translation>
    </message>
    <message>
        <source>Done: {done}. Left: {left}</source>
        <translation>المنجز: {done}. المتبقي: {left}</translation>
    </message>
    <message>
        <source>Enrol a document</source>
        <translation>تسجيل نموذج جديد</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Exercises: {count}</source>
        <translation>عدد التمارين: {count}</translation>
    </message>
    <message>
        <source>Exercises: {n}. A figure needs {least}.</source>
        <translation>عدد التمارين: {n}. لا رقم قبل {least}.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Features placed: {count}</source>
        <translation>العلامات الأمنية المحددة: {count}</translation>
    </message>
    <message>
        <source>Fine lines are made of coloured drops: the page was copied</source>
        <translation>الخطوط الدقيقة مكوّنة من قطرات ملونة: الصفحة منسوخة</translation>
    </message>
    <message>
        <source>Fine lines are made of rows of dots: the page was copied</source>
        <translation>الخطوط الدقيقة مكوّنة من صفوف نقاط: الصفحة منسوخة</translation>
    </message>
    <message>
        <source>First shot: as in a passport. Face the camera, even light, no smile.</source>
        <translation>اللقطة الأولى: كما في الجواز. واجه الكاميرا، ضوء متساوٍ، دون ابتسام.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>السنة الأولى</translation>
    </message>
    <message>
        <source>For faces the effect of this warm-up may fade within one session</source>
        <translation>قد يزول أثر هذا التمهيد في الوجوه خلال جلسة واحدة</translation>
    </message>
    <message>
        <source>Give the state and a name</source>
        <translation>اذكر الدولة واسمًا</translation>
    </message>
    <message>
        <source>How often this check is wrong: on computer-made test documents it alarmed falsely on {hits} of {n} genuine ones (at most {high} %); on real documents: not measured.</source>
        <translation>نسبة خطأ هذا التدقيق: على وثائق اختبار مصنوعة بالحاسوب: إنذارات كاذبة {hits} من {n} وثيقة أصلية (بحد أعلى {high} %)؛ على وثائق حقيقية: لم تُقَس.</translation>
    </message>
    <message>
        <source>How old is the holder, in whole years?</source>
        <translation>كم عمر حامل الوثيقة بالسنوات الكاملة؟</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>ما مقدار ثقتك؟</translation>
    </message>
    <message>
        <source>How sure are you? 50 % is guessing.</source>
        <translation>ما مقدار ثقتك؟ نسبة 50 % تخمين.</translation>
    </message>
    <message>
        <source>How was this printed?</source>
        <translation>كيف طُبع هذا؟</translation>
    </message>
    <message>
        <source>I am a student.</source>
        <translation>أنا طالب.</translation>
    </message>
    <message>
        <source>I am in doubt</source>
        <translation>لديّ شك</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>أنا جديد هنا</translation>
    </message>
    <message>
        <source>I can withdraw at any time. Then every photograph is deleted.</source>
        <translation>يمكنني سحب موافقتي في أي وقت، فتُحذف كل صوري.</translation>
    </message>
    <message>
        <source>I come for treatment in the hospital.</source>
        <translation>جئت للعلاج في المستشفى.</translation>
    </message>
    <message>
        <source>I come for work.</source>
        <translation>جئت للعمل.</translation>
    </message>
    <message>
        <source>I know enough</source>
        <translation>لديّ ما يكفي</translation>
    </message>
    <message>
        <source>I see a problem</source>
        <translation>أرى مشكلة</translation>
    </message>
    <message>
        <source>I see nothing wrong</source>
        <translation>لا أرى خللًا</translation>
    </message>
    <message>
        <source>I stay for {days} days.</source>
        <translation>مدة إقامتي بالأيام: {days}.</translation>
    </message>
    <message>
        <source>I travel with a group of pilgrims.</source>
        <translation>أسافر مع مجموعة زوار.</translation>
    </message>
    <message>
        <source>I visit my sister.</source>
        <translation>أزور أختي.</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>بطاقة هوية</translation>
    </message>
    <message>
        <source>Identity card (AAMVA)</source>
        <translation>بطاقة هوية (AAMVA)</translation>
    </message>
    <message>
        <source>Identity card or residence document</source>
        <translation>بطاقة هوية أو وثيقة إقامة</translation>
    </message>
    <message>
        <source>If the document has one, take the picture again: flat, sharp, without glare. Otherwise examine the data by eye</source>
        <translation>إن كانت في الوثيقة هذه المنطقة فأعد التقاط الصورة: مستوية، واضحة، بلا انعكاس. وإلا فافحص البيانات بالعين</translation>
    </message>
    <message>
        <source>If the document has one, take the picture again: flat, sharp, without glare. Otherwise there is nothing to do</source>
        <translation>إن كان في الوثيقة رمز شريطي فأعد التقاط الصورة: مستوية، واضحة، بلا انعكاس. وإلا فلا حاجة إلى إجراء</translation>
    </message>
    <message>
        <source>Import a certificate</source>
        <translation>استيراد شهادة</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Impostor: genuine, in the hand of somebody else</source>
        <translation>انتحال شخصية: وثيقة أصلية في يد غير صاحبها</translation>
    </message>
    <message>
        <source>Improved: the whole interval lies above nothing</source>
        <translation>تحسّن: الفترة كلها فوق الصفر</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>في الوثيقة</translation>
    </message>
    <message>
        <source>In trouble: {share:.0%}</source>
        <translation>نسبة الحالات المشكلة: {share:.0%}</translation>
    </message>
    <message>
        <source>In which year was the holder born, in four digits?</source>
        <translation>في أي سنة وُلد حامل الوثيقة؟ اكتبها بأربعة أرقام.</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>تحت الحمراء</translation>
    </message>
    <message>
        <source>Infrared light</source>
        <translation>أشعة تحت حمراء</translation>
    </message>
    <message>
        <source>Ink of the personal data in infrared</source>
        <translation>حبر البيانات الشخصية في الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>Ink that changes its colour</source>
        <translation>الحبر متغير اللون</translation>
    </message>
    <message>
        <source>Ink that must change its colour with the angle does not</source>
        <translation>الحبر الذي يجب أن يتغير لونه مع الزاوية لا يتغير</translation>
    </message>
    <message>
        <source>Inkjet</source>
        <translation>نفث الحبر</translation>
    </message>
    <message>
        <source>Intaglio</source>
        <translation>الطباعة البارزة (إنتاليو)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>رقم الجرد</translation>
    </message>
    <message>
        <source>Is this check digit the one that is due?</source>
        <translation>هل رقم التدقيق هذا هو المطلوب؟</translation>
    </message>
    <message>
        <source>Is this document genuine or false?</source>
        <translation>هل هذه الوثيقة أصلية أم مزوَّرة؟</translation>
    </message>
    <message>
        <source>Is this person among them? Perhaps not.</source>
        <translation>هل هذا الشخص بينهم؟ ربما لا.</translation>
    </message>
    <message>
        <source>Is this portrait of one person, or blended of two?</source>
        <translation>هل صورة الوجه هذه لشخص واحد، أم مدمجة من شخصين؟</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>هل هذا هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Issued: {years}</source>
        <translation>الإصدار: {years}</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Issuing airline</source>
        <translation>شركة الطيران المُصدِرة</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>دائرة الإصدار</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>دولة الإصدار</translation>
    </message>
    <message>
        <source>It broke off with an error</source>
        <translation>انقطع بسبب خطأ</translation>
    </message>
    <message>
        <source>It came in a signed pack</source>
        <translation>وصلت في حزمة موقَّعة</translation>
    </message>
    <message>
        <source>It came in a signed pack; remove or replace the pack</source>
        <translation>وصلت في حزمة موقَّعة؛ أزل الحزمة أو استبدلها</translation>
    </message>
    <message>
        <source>It can begin on {day}</source>
        <translation>يمكن البدء في {day}</translation>
    </message>
    <message>
        <source>It could not be read from {name}: the program met an error ({fault}). Capture the page again</source>
        <translation>تعذرت القراءة من {name}: حدث خطأ في البرنامج ({fault}). صوّر الصفحة ثانية</translation>
    </message>
    <message>
        <source>It fits no one specimen here well enough, or more than one</source>
        <translation>لا تطابق نموذجًا واحدًا هنا مطابقة كافية، أو تطابق أكثر من نموذج</translation>
    </message>
    <message>
        <source>It gave an answer that makes no sense</source>
        <translation>أعطى جوابًا غير مفهوم</translation>
    </message>
    <message>
        <source>It has a chip. This program reads no chips</source>
        <translation>توجد فيها شريحة. هذا البرنامج لا يقرأ الشرائح</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>ليس له عنوان</translation>
    </message>
    <message>
        <source>It is best against: {forgery}. Of {n} such test documents it caught {hits}.</source>
        <translation>أفضل ما يكشفه: {forgery}. كشف {hits} من {n} من وثائق الاختبار من هذا النوع.</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>قد تكون</translation>
    </message>
    <message>
        <source>It must begin with a front matter</source>
        <translation>يجب أن يبدأ بترويسة بيانات</translation>
    </message>
    <message>
        <source>It needed more memory than it may use</source>
        <translation>احتاج إلى ذاكرة أكثر من المسموح به</translation>
    </message>
    <message>
        <source>It opens the records when the passphrase is forgotten. Print it and lock it away. It is shown only now.</source>
        <translation>يفتح السجلات عند نسيان عبارة المرور. اطبعه واحفظه في مكان مقفل. لن يُعرض إلا الآن.</translation>
    </message>
    <message>
        <source>It took too long and was stopped</source>
        <translation>استغرق وقتًا طويلًا فأُوقف</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>It was earned on computer-made documents and with stations. Nothing measured on drawn people counted.</source>
        <translation>نيلت هذه الشهادة على وثائق مصنوعة بالحاسوب وعلى المحطات. لم يُحتسب شيء مما قيس على أشخاص مرسومين.</translation>
    </message>
    <message>
        <source>Its key does not fit: {error}</source>
        <translation>مفتاح الإجابة غير مطابق: {error}</translation>
    </message>
    <message>
        <source>Its own solution is not worth full credit: {n}</source>
        <translation>حلّه المرفق لا ينال الدرجة الكاملة: {n}</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>الفك</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>العنوان الوظيفي</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>احفظ رمز الاسترداد</translation>
    </message>
    <message>
        <source>Keeping one's own view against a machine that is wrong</source>
        <translation>الثبات على الرأي أمام جهاز مخطئ</translation>
    </message>
    <message>
        <source>Key of the station</source>
        <translation>مفتاح المحطة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Kind of test</source>
        <translation>نوع الفحص المختبري</translation>
    </message>
    <message>
        <source>Kind of the feature</source>
        <translation>نوع العلامة الأمنية</translation>
    </message>
    <message>
        <source>Kind of the holder's document</source>
        <translation>نوع وثيقة الحامل</translation>
    </message>
    <message>
        <source>Knowing all that belongs to a thing</source>
        <translation>معرفة كل ما يتعلق بالشيء</translation>
    </message>
    <message>
        <source>Knowing the steps of a procedure, and which must come first</source>
        <translation>معرفة خطوات الإجراء، وأيها يجب أن يسبق</translation>
    </message>
    <message>
        <source>Knowing what is so, and why</source>
        <translation>معرفة الصحيح وسببه</translation>
    </message>
    <message>
        <source>Knowing what stands where in an MRZ, and how names are written</source>
        <translation>معرفة موضع كل بيان في MRZ، وكيف تُكتب الأسماء</translation>
    </message>
    <message>
        <source>Knowing where on a document each thing stands</source>
        <translation>معرفة موضع كل شيء في الوثيقة</translation>
    </message>
    <message>
        <source>Knowing which term, picture or effect belongs to which</source>
        <translation>معرفة أي مصطلح أو صورة أو أثر يعود إلى أي شيء</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Known counterfeits</source>
        <translation>الوثائق المزيّفة المعروفة</translation>
    </message>
    <message>
        <source>Known faults of the issuer</source>
        <translation>أخطاء جهة الإصدار المعروفة</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Laissez-passer</source>
        <translation>جواز مرور</translation>
    </message>
    <message>
        <source>Laminate lifted, photo exchanged</source>
        <translation>رُفعت الرقاقة الواقية وبُدّلت الصورة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Largest difference of darkness in infrared</source>
        <translation>أكبر فرق في القتامة في الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>Laser engraving</source>
        <translation>الحفر بالليزر</translation>
    </message>
    <message>
        <source>Laser printer, toner</source>
        <translation>طابعة ليزر بالمسحوق</translation>
    </message>
    <message>
        <source>Last 8 signs of the fingerprint</source>
        <translation>آخر 8 رموز من البصمة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>Latent image</source>
        <translation>الصورة الكامنة</translation>
    </message>
    <message>
        <source>Lay the document down and open its picture</source>
        <translation>ضع الوثيقة وافتح صورتها</translation>
    </message>
    <message>
        <source>Lay the page with the MRZ flat and straight, all of it inside the picture, and take the picture again.</source>
        <translation>ضع الصفحة التي فيها MRZ مستوية ومستقيمة، وكلها داخل الصورة، ثم أعد التقاط الصورة.</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>موجِّه</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Learning from a colleague's eyes, and looking better alone afterwards</source>
        <translation>التعلّم من نظر الزميل، ثم النظر بدقة أكبر منفردًا</translation>
    </message>
    <message>
        <source>Leg {leg} of {count} is missing</source>
        <translation>تنقص المرحلة {leg} من {count}</translation>
    </message>
    <message>
        <source>Length of all fibres by the specimen's</source>
        <translation>طول الألياف كلها نسبةً إلى النموذج</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>مدة الإقامة</translation>
    </message>
    <message>
        <source>Length of the eyes</source>
        <translation>طول العينين</translation>
    </message>
    <message>
        <source>Length of the face</source>
        <translation>طول الوجه</translation>
    </message>
    <message>
        <source>Length of the groove under the nose</source>
        <translation>طول الأخدود تحت الأنف</translation>
    </message>
    <message>
        <source>Length of the nose</source>
        <translation>طول الأنف</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>Less sure than right by {share:.0%}. Answers: {n}</source>
        <translation>الثقة أقل من الصواب بمقدار {share:.0%}. الإجابات: {n}</translation>
    </message>
    <message>
        <source>Lesson {name} ({language}): {fault}</source>
        <translation>الدرس {name} ({language}): {fault}</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>سُمح بالمرور</translation>
    </message>
    <message>
        <source>Let the person go on</source>
        <translation>السماح للشخص بالمرور</translation>
    </message>
    <message>
        <source>Let the traveller pass</source>
        <translation>السماح بمرور المسافر</translation>
    </message>
    <message>
        <source>Letter by letter:</source>
        <translation>حرفًا حرفًا:</translation>
    </message>
    <message>
        <source>Letterpress</source>
        <translation>طباعة الحروف (ليتربرس)</translation>
    </message>
    <message>
        <source>Letters of the microprint</source>
        <translation>حروف الطباعة الدقيقة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light before</source>
        <translation>الضوء السابق</translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation>ضوء من الخلف</translation>
    </message>
    <message>
        <source>Light of this picture</source>
        <translation>ضوء هذه الصورة</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>الأضواء</translation>
    </message>
    <message>
        <source>Likeness below which it is another typeface</source>
        <translation>درجة التشابه التي يُعد ما دونها خطًا آخر</translation>
    </message>
    <message>
        <source>Likeness below which it is not</source>
        <translation>درجة التشابه التي لا يُعد الشكل دونها أصليًا</translation>
    </message>
    <message>
        <source>Likeness below which the overprint stops there</source>
        <translation>درجة التشابه التي تُعد الطباعة المتألقة دونها متوقفة هناك</translation>
    </message>
    <message>
        <source>Likeness below which the print is flat</source>
        <translation>درجة التشابه التي تُعد الطباعة دونها غير بارزة</translation>
    </message>
    <message>
        <source>Likeness below which there is no image</source>
        <translation>درجة التشابه التي يُعد دونها أنه لا توجد صورة كامنة</translation>
    </message>
    <message>
        <source>Likeness below which they show two people</source>
        <translation>درجة التشابه التي تُعد الصورتان دونها لشخصين</translation>
    </message>
    <message>
        <source>Likeness from which both show one picture</source>
        <translation>درجة التشابه التي تُعد الصورتان بدءًا منها صورة واحدة</translation>
    </message>
    <message>
        <source>Likeness from which it is seen from the front</source>
        <translation>درجة التشابه التي تُعد العلامة بدءًا منها مرئية من الأمام</translation>
    </message>
    <message>
        <source>Likeness from which it is the genuine pattern</source>
        <translation>درجة التشابه التي يُعد الشكل بدءًا منها أصليًا</translation>
    </message>
    <message>
        <source>Likeness from which the image is the genuine one</source>
        <translation>درجة التشابه التي تُعد الصورة بدءًا منها أصلية</translation>
    </message>
    <message>
        <source>Likeness from which the relief is the genuine one</source>
        <translation>درجة التشابه التي يُعد البروز بدءًا منها أصليًا</translation>
    </message>
    <message>
        <source>Likeness from which the typeface is OCR-B</source>
        <translation>درجة التشابه التي يُعد الخط بدءًا منها OCR-B</translation>
    </message>
    <message>
        <source>Likeness of the two portraits</source>
        <translation>التشابه بين صورتي الوجه</translation>
    </message>
    <message>
        <source>Likeness on the photo by that beside it</source>
        <translation>التشابه فوق الصورة نسبةً إلى ما بجانبها</translation>
    </message>
    <message>
        <source>Likeness to OCR-B</source>
        <translation>التشابه مع OCR-B</translation>
    </message>
    <message>
        <source>Likeness to the specimen's glow</source>
        <translation>التشابه مع لمعان النموذج</translation>
    </message>
    <message>
        <source>Likeness to the specimen's latent image</source>
        <translation>التشابه مع الصورة الكامنة في النموذج</translation>
    </message>
    <message>
        <source>Likeness to the specimen's print</source>
        <translation>التشابه مع طباعة النموذج</translation>
    </message>
    <message>
        <source>Likeness to the specimen's relief</source>
        <translation>التشابه مع بروز النموذج</translation>
    </message>
    <message>
        <source>Likeness to the specimen's watermark</source>
        <translation>التشابه مع العلامة المائية في النموذج</translation>
    </message>
    <message>
        <source>Likeness to the watermark in white light</source>
        <translation>التشابه مع العلامة المائية في الضوء الأبيض</translation>
    </message>
    <message>
        <source>Likeness to the watermark that is still chance</source>
        <translation>درجة التشابه مع العلامة المائية التي تُعد مصادفة</translation>
    </message>
    <message>
        <source>Likeness, 0 to 1</source>
        <translation>التشابه، من 0 إلى 1</translation>
    </message>
    <message>
        <source>Limited stay</source>
        <translation>إقامة محدودة</translation>
    </message>
    <message>
        <source>Line of the hair</source>
        <translation>خط الشعر</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: read as {text}, probability {share:.0%}</source>
        <translation>السطر {line}، الموضع {place}: قُرئ {text}، الاحتمال {share:.0%}</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: {character} is not allowed there. Wrong characters in all: {count}</source>
        <translation>السطر {line}، الموضع {place}: لا يُقبل هناك {character}. عدد المواضع الخاطئة: {count}</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>طابور التشخيص</translation>
    </message>
    <message>
        <source>Lines of the MRZ</source>
        <translation>أسطر MRZ</translation>
    </message>
    <message>
        <source>Lines: {lines}, characters in each: {length}</source>
        <translation>الأسطر: {lines}، الحروف والأرقام في كل سطر: {length}</translation>
    </message>
    <message>
        <source>Lines: {lines}, characters: {lengths}</source>
        <translation>الأسطر: {lines}، الحروف والأرقام: {lengths}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>List of revoked certificates</source>
        <translation>قائمة الشهادات المُبطَلة</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Lock this sheet away. It opens all records.</source>
        <translation>احفظ هذه الورقة في مكان مقفل. فهي تفتح كل السجلات.</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>الضلع الطويل</translation>
    </message>
    <message>
        <source>Look and feel</source>
        <translation>المظهر والملمس</translation>
    </message>
    <message>
        <source>Look at the bare paper under the lamp and compare with the specimen</source>
        <translation>انظر تحت المصباح إلى الورق حيث لا طباعة وقارن بالنموذج</translation>
    </message>
    <message>
        <source>Look at the check of the digital seal</source>
        <translation>انظر إلى تدقيق الختم الرقمي</translation>
    </message>
    <message>
        <source>Look at the document first. What do you see?</source>
        <translation>انظر إلى الوثيقة أولًا. ماذا ترى؟</translation>
    </message>
    <message>
        <source>Look at the field with a magnifier and compare it with the MRZ</source>
        <translation>انظر إلى الحقل بالعدسة المكبّرة وقارنه بمنطقة MRZ</translation>
    </message>
    <message>
        <source>Look at the field with a magnifier. Spilled detergent does this too</source>
        <translation>انظر إلى الحقل بالعدسة المكبّرة. فانسكاب المنظف يفعل ذلك أيضًا</translation>
    </message>
    <message>
        <source>Look at the fine lines with a magnifier: genuine ones are solid</source>
        <translation>انظر إلى الخطوط الدقيقة بالعدسة المكبّرة: الأصلية متصلة بلا نقاط</translation>
    </message>
    <message>
        <source>Look at the line in infrared and under a magnifier; compare all dates</source>
        <translation>انظر إلى السطر في الأشعة تحت الحمراء وبالعدسة المكبّرة؛ وقارن كل التواريخ</translation>
    </message>
    <message>
        <source>Look at the marked characters and correct them by hand</source>
        <translation>انظر إلى الحروف والأرقام المؤشَّرة وصحّحها يدويًا</translation>
    </message>
    <message>
        <source>Look at the marked digits and correct them by hand</source>
        <translation>انظر إلى الأرقام المؤشَّرة وصحّحها يدويًا</translation>
    </message>
    <message>
        <source>Look at the photo with a magnifier and compare with the specimen</source>
        <translation>انظر إلى الصورة بالعدسة المكبّرة وقارن بالنموذج</translation>
    </message>
    <message>
        <source>Look at the photo's edge under the lamp and compare with the specimen</source>
        <translation>انظر إلى حافة الصورة تحت المصباح وقارن بالنموذج</translation>
    </message>
    <message>
        <source>Look at the place yourself</source>
        <translation>انظر إلى الموضع بنفسك</translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>انظر إلى هذه أولًا</translation>
    </message>
    <message>
        <source>Look for a strip that was stuck on, or for washed paper</source>
        <translation>ابحث عن شريط ملصق، أو عن ورق مغسول</translation>
    </message>
    <message>
        <source>Look for an altered date of issue or expiry, and for an extension</source>
        <translation>ابحث عن تحريف في تاريخ الإصدار أو تاريخ النفاذ، وعن تمديد للصلاحية</translation>
    </message>
    <message>
        <source>Look for an edge, glue or a second layer around the portrait</source>
        <translation>ابحث حول صورة الوجه عن حافة أو صمغ أو طبقة ثانية</translation>
    </message>
    <message>
        <source>Look for another photo: lift of the edge, the second photo, the MRZ</source>
        <translation>تأكد هل بُدّلت الصورة: ارتفاع الحافة، والصورة الثانية الصغيرة، وMRZ</translation>
    </message>
    <message>
        <source>Look-alike presents the document</source>
        <translation>شبيه يقدّم الوثيقة</translation>
    </message>
    <message>
        <source>Looking closely at places that look like a barcode</source>
        <translation>تدقيق المواضع التي تشبه رمزًا شريطيًا</translation>
    </message>
    <message>
        <source>Looking for barcodes</source>
        <translation>البحث عن الرموز الشريطية</translation>
    </message>
    <message>
        <source>Looking for barcodes in every direction</source>
        <translation>البحث عن الرموز الشريطية في كل الاتجاهات</translation>
    </message>
    <message>
        <source>Looking for barcodes that are hard to see</source>
        <translation>البحث عن رموز شريطية تصعب رؤيتها</translation>
    </message>
    <message>
        <source>Looking under the right light, and deciding on what is there</source>
        <translation>النظر بالضوء المناسب، واتخاذ القرار بناءً على ما يُرى</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>عدسة مكبّرة</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>الشفة السفلى</translation>
    </message>
    <message>
        <source>MRZ</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>MRZ against the page</source>
        <translation>مقارنة MRZ بالصفحة</translation>
    </message>
    <message>
        <source>MRZ and data</source>
        <translation>منطقة MRZ والبيانات</translation>
    </message>
    <message>
        <source>MRZ corrected by hand: the data is what was typed</source>
        <translation>صُحّحت MRZ يدويًا: البيانات هي ما كُتب</translation>
    </message>
    <message>
        <source>MRZ under its picture</source>
        <translation>منطقة MRZ تحت صورتها</translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>Machine-readable zone altered</source>
        <translation>منطقة قراءة آلية محرَّفة</translation>
    </message>
    <message>
        <source>Machine-readable zone dull under ultraviolet</source>
        <translation>عتمة منطقة القراءة الآلية تحت الأشعة فوق البنفسجية</translation>
    </message>
    <message>
        <source>Machine-readable zone in a barcode</source>
        <translation>منطقة القراءة الآلية في رمز شريطي</translation>
    </message>
    <message>
        <source>Machine-readable zone in infrared</source>
        <translation>منطقة القراءة الآلية في الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>Machine-readable zone with the wrong pitch</source>
        <translation>منطقة قراءة آلية بتباعد خاطئ</translation>
    </message>
    <message>
        <source>Machine: look closer</source>
        <translation>الجهاز: انظر بدقة أكبر</translation>
    </message>
    <message>
        <source>Machine: not the same person</source>
        <translation>الجهاز: ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Machine: nothing found</source>
        <translation>الجهاز: لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Machine: the same person</source>
        <translation>الجهاز: الشخص نفسه</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>Making question {n} of {total}</source>
        <translation>إعداد السؤال {n} من {total}</translation>
    </message>
    <message>
        <source>Making the exercise</source>
        <translation>إعداد التمرين</translation>
    </message>
    <message>
        <source>Making the picture</source>
        <translation>إعداد الصورة</translation>
    </message>
    <message>
        <source>Making the picture ready</source>
        <translation>تهيئة الصورة</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>إعداد التقرير</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Margin: {margin:+.2f}</source>
        <translation>الهامش: {margin:+.2f}</translation>
    </message>
    <message>
        <source>Mark everything that is wrong. Perhaps nothing is.</source>
        <translation>أشّر كل ما هو خطأ. ربما لا يوجد خطأ.</translation>
    </message>
    <message>
        <source>Mark on the questioned page what the specimen has otherwise. Names and numbers of another holder do not count.</source>
        <translation>أشّر على الصفحة المشكوك فيها ما يختلف عن النموذج. لا يُحتسب اختلاف أسماء حامل الوثيقة وأرقامه.</translation>
    </message>
    <message>
        <source>Mark the report</source>
        <translation>قيّم التقرير</translation>
    </message>
    <message>
        <source>Marketing airline</source>
        <translation>شركة الطيران المسوِّقة</translation>
    </message>
    <message>
        <source>Marks: {count} of {most} at most</source>
        <translation>العلامات: {count}، والحد الأعلى {most}</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Mean of all characters</source>
        <translation>متوسط كل الحروف والأرقام</translation>
    </message>
    <message>
        <source>Measure the document with a ruler</source>
        <translation>قِس الوثيقة بالمسطرة</translation>
    </message>
    <message>
        <source>Measure the document with a ruler. A worn or bent page, a cover or a part of another page in the picture explain a difference too</source>
        <translation>قِس الوثيقة بالمسطرة. فالصفحة البالية أو المثنية، أو ظهور غلاف أو جزء من صفحة أخرى في الصورة، يفسر الفرق أيضًا</translation>
    </message>
    <message>
        <source>Measured line</source>
        <translation>السطر المقيس</translation>
    </message>
    <message>
        <source>Measured outline</source>
        <translation>الحدود المقيسة</translation>
    </message>
    <message>
        <source>Measuring the copies</source>
        <translation>قياس الوثائق</translation>
    </message>
    <message>
        <source>Measuring the program</source>
        <translation>قياس أداء البرنامج</translation>
    </message>
    <message>
        <source>Medical indicator</source>
        <translation>إشارة طبية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Microprint as a line</source>
        <translation>طباعة دقيقة صارت خطًا</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>الأسماء الوسطى</translation>
    </message>
    <message>
        <source>Middle names cut short</source>
        <translation>الأسماء الوسطى مقتطعة</translation>
    </message>
    <message>
        <source>Military passport</source>
        <translation>جواز سفر عسكري</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Moles, scars and spots</source>
        <translation>الشامات والندوب والبقع</translation>
    </message>
    <message>
        <source>Months left: {months}</source>
        <translation>الأشهر المتبقية: {months}</translation>
    </message>
    <message>
        <source>Months since expiry: {months}</source>
        <translation>الأشهر منذ انتهاء الصلاحية: {months}</translation>
    </message>
    <message>
        <source>Months: {months}</source>
        <translation>الأشهر: {months}</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>زد الضوء</translation>
    </message>
    <message>
        <source>Morph or not</source>
        <translation>صورة مدمجة أم لا</translation>
    </message>
    <message>
        <source>Morphed portrait</source>
        <translation>صورة وجه مدمجة</translation>
    </message>
    <message>
        <source>Most barcodes are not signed. This says nothing of the document</source>
        <translation>معظم الرموز الشريطية غير موقَّعة. وهذا لا يدل على شيء في الوثيقة</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>الفم</translation>
    </message>
    <message>
        <source>My course</source>
        <translation>دورتي</translation>
    </message>
    <message>
        <source>My photographs may be used to train officers in comparing faces.</source>
        <translation>يجوز استعمال صوري لتدريب الضباط على مقارنة الوجوه.</translation>
    </message>
    <message>
        <source>My skill</source>
        <translation>مهارتي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a picture: docsec barcode FILE</source>
        <translation>اذكر صورة: ⁦docsec barcode FILE⁩</translation>
    </message>
    <message>
        <source>Name a picture: docsec mrz FILE</source>
        <translation>اذكر صورة: ⁦docsec mrz FILE⁩</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>الاسم عند الولادة</translation>
    </message>
    <message>
        <source>Name at least one picture: docsec examine FILE</source>
        <translation>اذكر صورة واحدة على الأقل: ⁦docsec examine FILE⁩</translation>
    </message>
    <message>
        <source>Name in parts</source>
        <translation>الاسم مجزَّأً</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>اسم الوثيقة</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>ما يسبق الاسم</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>ما يلي الاسم</translation>
    </message>
    <message>
        <source>Names the method and the lights</source>
        <translation>يذكر الطريقة والأضواء</translation>
    </message>
    <message>
        <source>Names the specimen it was compared with</source>
        <translation>يذكر النموذج الذي جرت المقارنة به</translation>
    </message>
    <message>
        <source>National kind of document</source>
        <translation>نوع الوثيقة الوطني</translation>
    </message>
    <message>
        <source>National passport</source>
        <translation>جواز سفر وطني</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Next light</source>
        <translation>الضوء التالي</translation>
    </message>
    <message>
        <source>Next: compare the holder with the picture, then decide yourself.</source>
        <translation>الخطوة التالية: قارن حامل الوثيقة بالصورة، ثم قرر بنفسك.</translation>
    </message>
    <message>
        <source>Next: keep the document and refer the traveller to the second line.</source>
        <translation>الخطوة التالية: احجز الوثيقة وأحل المسافر إلى الخط الثاني.</translation>
    </message>
    <message>
        <source>Next: look at what is marked, with magnifier and lamp. If a doubt stays, refer to the second line.</source>
        <translation>الخطوة التالية: انظر إلى المواضع المؤشَّرة بالعدسة المكبّرة والمصباح. إن بقي شك فأحل إلى الخط الثاني.</translation>
    </message>
    <message>
        <source>Next: what was not checked by the program, check by hand. The program did not decide.</source>
        <translation>الخطوة التالية: دقّق يدويًا ما لم يدققه البرنامج. البرنامج لم يحسم النتيجة.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No MRZ is seen: turn the document over</source>
        <translation>لا تُرى MRZ: اقلب الوثيقة</translation>
    </message>
    <message>
        <source>No MRZ was found. Type it in, or capture the page again</source>
        <translation>لم يُعثر على MRZ. اكتبها، أو صوّر الصفحة ثانية</translation>
    </message>
    <message>
        <source>No MRZ was read</source>
        <translation>لم تُقرأ MRZ</translation>
    </message>
    <message>
        <source>No alert list was searched</source>
        <translation>لم يُبحث في أي قائمة تنبيه</translation>
    </message>
    <message>
        <source>No authority that is trusted here signed this list. Import the certificate of its authority first.</source>
        <translation>لم توقّع هذه القائمة أي جهة موثوق بها هنا. استورد شهادة الجهة التي أصدرتها أولًا.</translation>
    </message>
    <message>
        <source>No barcode was read</source>
        <translation>لم يُقرأ رمز شريطي</translation>
    </message>
    <message>
        <source>No certificate has been imported yet</source>
        <translation>لم تُستورد أي شهادة بعد</translation>
    </message>
    <message>
        <source>No change shown: the interval includes nothing</source>
        <translation>لم يظهر تغيّر: الفترة تشمل الصفر</translation>
    </message>
    <message>
        <source>No data was read</source>
        <translation>لم تُقرأ أي بيانات</translation>
    </message>
    <message>
        <source>No date of expiry is given</source>
        <translation>لا يوجد تاريخ نفاذ</translation>
    </message>
    <message>
        <source>No document number is given</source>
        <translation>لا يوجد رقم وثيقة</translation>
    </message>
    <message>
        <source>No examination has been recorded yet</source>
        <translation>لم يُسجَّل أي فحص بعد</translation>
    </message>
    <message>
        <source>No flight of the boarding pass is of about today</source>
        <translation>لا توجد في بطاقة الصعود رحلة قريبة من تاريخ اليوم</translation>
    </message>
    <message>
        <source>No font for Arabic and Kurdish letters was found. Install the font Noto Sans Arabic.</source>
        <translation>لم يُعثر على خط للحروف العربية والكردية. ثبّت الخط Noto Sans Arabic.</translation>
    </message>
    <message>
        <source>No font for Latin letters was found. Install the font Noto Sans.</source>
        <translation>لم يُعثر على خط للحروف اللاتينية. ثبّت الخط Noto Sans.</translation>
    </message>
    <message>
        <source>No machine-readable zone was read</source>
        <translation>لم تُقرأ منطقة قراءة آلية</translation>
    </message>
    <message>
        <source>No picture under this light: {light}</source>
        <translation>لا توجد صورة بهذا الضوء: {light}</translation>
    </message>
    <message>
        <source>No primary identifier</source>
        <translation>لا يوجد معرّف أساسي للاسم</translation>
    </message>
    <message>
        <source>No rule writes {character} in a machine-readable zone</source>
        <translation>لا توجد قاعدة لكتابة الحرف {character} في منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>No security thread shows against the light where it is due</source>
        <translation>لا يظهر خيط الأمان أمام الضوء في موضعه المطلوب</translation>
    </message>
    <message>
        <source>No sign of forgery in what was checked</source>
        <translation>لا علامة تزوير فيما دُقِّق</translation>
    </message>
    <message>
        <source>No specimen is named</source>
        <translation>لم يُذكر أي نموذج</translation>
    </message>
    <message>
        <source>No standard fixes the place of this zone on what was found</source>
        <translation>لا يحدد أي معيار موضع هذه المنطقة على ما عُثر عليه</translation>
    </message>
    <message>
        <source>No state is given</source>
        <translation>لم تُذكر دولة</translation>
    </message>
    <message>
        <source>No state of this name issues documents; its code is on no list</source>
        <translation>لا تصدر وثائقَ دولة بهذا الاسم؛ ورمزها غير موجود في أي قائمة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>No. {number}, {day}, {time}: {outcome}</source>
        <translation>الرقم {number}، {day}، {time}: {outcome}</translation>
    </message>
    <message>
        <source>Nobody is enrolled under this name.</source>
        <translation>لا أحد مسجَّل بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nobody knows the order {order}</source>
        <translation>الأمر {order} غير معروف</translation>
    </message>
    <message>
        <source>Nobody may travel on it. Ask how the holder came by it</source>
        <translation>لا يجوز لأحد السفر بها. اسأل كيف حصل عليها حاملها</translation>
    </message>
    <message>
        <source>Nobody measures me. My face is shown; my name is not.</source>
        <translation>لا أحد يقيسني. يُعرض وجهي ولا يُعرض اسمي.</translation>
    </message>
    <message>
        <source>None imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>None of the barcodes is a boarding pass</source>
        <translation>لا رمز شريطي من بينها بطاقة صعود</translation>
    </message>
    <message>
        <source>None of the barcodes is a digital seal</source>
        <translation>لا رمز شريطي من بينها ختم رقمي</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>لا أحد منهم</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>الأنف</translation>
    </message>
    <message>
        <source>Not OCR-B</source>
        <translation>ليس OCR-B</translation>
    </message>
    <message>
        <source>Not a resident</source>
        <translation>غير مقيم</translation>
    </message>
    <message>
        <source>Not allowed in this field</source>
        <translation>غير مقبول في هذا الحقل</translation>
    </message>
    <message>
        <source>Not allowed in this field: {characters}</source>
        <translation>غير مقبول في هذا الحقل: {characters}</translation>
    </message>
    <message>
        <source>Not among them</source>
        <translation>ليس بينهم</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُدقَّق</translation>
    </message>
    <message>
        <source>Not decided. Examine it yourself</source>
        <translation>لم تُحسم. افحصها بنفسك</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>ما لم يثبت</translation>
    </message>
    <message>
        <source>Not established: {what}</source>
        <translation>لم يثبت: {what}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Not found in the lists that were searched</source>
        <translation>غير موجود في القوائم التي بُحث فيها</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>لم يُتعرَّف عليها</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقَّع</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>ثقة قليلة</translation>
    </message>
    <message>
        <source>Not valid since {day}</source>
        <translation>غير سارية منذ {day}</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>غير سارية اليوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing could be checked</source>
        <translation>تعذر تدقيق أي شيء</translation>
    </message>
    <message>
        <source>Nothing fits. Search for less.</source>
        <translation>لا نتيجة مطابقة. ابحث بكلمات أقل.</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Practise first.</source>
        <translation>لم يُقَس شيء بعد. تدرّب أولًا.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا يلزم إجراء</translation>
    </message>
    <message>
        <source>Nothing to mark</source>
        <translation>لا شيء للتأشير</translation>
    </message>
    <message>
        <source>Nothing was examined. Open the picture again, or another one.</source>
        <translation>لم يُفحص شيء. افتح الصورة ثانية أو افتح صورة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was found that needs a step of its own</source>
        <translation>لم يُعثر على ما يتطلب إجراءً خاصًا</translation>
    </message>
    <message>
        <source>Nothing was wrong</source>
        <translation>لم يكن هناك خطأ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number and length of the lines</source>
        <translation>عدد الأسطر وطولها</translation>
    </message>
    <message>
        <source>Number in the register of foreigners</source>
        <translation>الرقم في سجل الأجانب</translation>
    </message>
    <message>
        <source>Number of duplicates</source>
        <translation>عدد النسخ البديلة</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>عدد مرات الدخول</translation>
    </message>
    <message>
        <source>Number of legs</source>
        <translation>عدد المراحل</translation>
    </message>
    <message>
        <source>Number of subfiles</source>
        <translation>عدد الملفات الفرعية</translation>
    </message>
    <message>
        <source>Number of the examination</source>
        <translation>رقم الفحص</translation>
    </message>
    <message>
        <source>Number of the municipality</source>
        <translation>رقم البلدية</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>رقم الورقة</translation>
    </message>
    <message>
        <source>Numbers and dates together</source>
        <translation>الأرقام والتواريخ معًا</translation>
    </message>
    <message>
        <source>Obtained by fraud: genuine, issued upon a lie</source>
        <translation>محصَّلة بالاحتيال: وثيقة أصلية صدرت بناءً على كذب</translation>
    </message>
    <message>
        <source>Of a hundred alarms, how many are for a false document?</source>
        <translation>من كل مئة إنذار، كم إنذارًا يصدر عن وثيقة مزوَّرة؟</translation>
    </message>
    <message>
        <source>Of false documents, this many percent raise an alarm: {n}</source>
        <translation>النسبة المئوية للوثائق المزوَّرة التي تطلق إنذارًا: {n}</translation>
    </message>
    <message>
        <source>Of genuine documents, this many percent do: {n}</source>
        <translation>النسبة المئوية للوثائق الأصلية التي تطلق إنذارًا: {n}</translation>
    </message>
    <message>
        <source>Official or service passport</source>
        <translation>جواز سفر رسمي أو جواز خدمة</translation>
    </message>
    <message>
        <source>Official travel document</source>
        <translation>وثيقة سفر رسمية</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>أوفست</translation>
    </message>
    <message>
        <source>Old documents fade unevenly. Compare under the lamp</source>
        <translation>تبهت الوثائق القديمة بغير تساوٍ. قارن تحت المصباح</translation>
    </message>
    <message>
        <source>Old documents fade. Capture it again, or compare under the lamp</source>
        <translation>الوثائق القديمة تبهت. أعد تصويرها، أو قارن تحت المصباح</translation>
    </message>
    <message>
        <source>Older cards of the United States with the code A3 do not follow the standard in their number and their composite check digit</source>
        <translation>البطاقات القديمة للولايات المتحدة ذات الرمز A3 لا تتبع المعيار في رقمها وفي رقم تدقيقها المركّب</translation>
    </message>
    <message>
        <source>On trial: not part of the verdict</source>
        <translation>قيد التجربة: لا يدخل في النتيجة</translation>
    </message>
    <message>
        <source>One character was changed. Does the check digit notice?</source>
        <translation>غُيّر حرف أو رقم واحد. هل يكشفه رقم التدقيق؟</translation>
    </message>
    <message>
        <source>One digit altered</source>
        <translation>رقم مفرد محرَّف</translation>
    </message>
    <message>
        <source>One digit differs from the others in ink, height or place</source>
        <translation>يختلف رقم مفرد عن غيره في الحبر أو الارتفاع أو الموضع</translation>
    </message>
    <message>
        <source>One in {n} shows a false document</source>
        <translation>واحد من كل {n} يقدّم وثيقة مزوَّرة</translation>
    </message>
    <message>
        <source>One ink in every line of data</source>
        <translation>حبر واحد في كل سطر بيانات</translation>
    </message>
    <message>
        <source>One right answer</source>
        <translation>إجابة صحيحة واحدة</translation>
    </message>
    <message>
        <source>One thing is wrong here. Where? Wrong marks cost.</source>
        <translation>يوجد هنا خطأ واحد. أين؟ العلامات الخاطئة تُنقص الدرجة.</translation>
    </message>
    <message>
        <source>Only documents that came with the program can be falsified here</source>
        <translation>لا يمكن هنا تزوير إلا الوثائق التي جاءت مع البرنامج</translation>
    </message>
    <message>
        <source>Only facts about this kind of document are here, no picture of a specimen</source>
        <translation>توجد هنا معلومات فقط عن هذا النوع من الوثائق، بلا صورة نموذج</translation>
    </message>
    <message>
        <source>Only printed data was checked, not the document itself</source>
        <translation>دُقّقت البيانات المطبوعة فقط، لا الوثيقة نفسها</translation>
    </message>
    <message>
        <source>Only the airline can check the security data</source>
        <translation>لا تستطيع تدقيق بيانات الأمان إلا شركة الطيران</translation>
    </message>
    <message>
        <source>Only the basic log is left: it names nobody.</source>
        <translation>لم يبق إلا سجل العمليات الأساسي: وهو لا يذكر أحدًا.</translation>
    </message>
    <message>
        <source>Only you see this page. Drawn people are not counted.</source>
        <translation>لا يرى هذه الصفحة سواك. الأشخاص المرسومون لا يُحتسبون.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>Open a picture of a document</source>
        <translation>فتح صورة وثيقة</translation>
    </message>
    <message>
        <source>Open a picture, drop it here, or paste it with {key}</source>
        <translation>افتح صورة، أو أسقطها هنا، أو الصقها بالمفتاح {key}</translation>
    </message>
    <message>
        <source>Opening of the eyes</source>
        <translation>فتحة العينين</translation>
    </message>
    <message>
        <source>Opening page {page} of {pages} of {name}</source>
        <translation>فتح الصفحة {page} من {pages} من {name}</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Opening the pictures</source>
        <translation>فتح الصور</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>Opening {name} was stopped.</source>
        <translation>أُوقف فتح {name}.</translation>
    </message>
    <message>
        <source>Operating airline</source>
        <translation>شركة الطيران الناقلة</translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation>بيانات اختيارية</translation>
    </message>
    <message>
        <source>Optional data, second part</source>
        <translation>بيانات اختيارية، الجزء الثاني</translation>
    </message>
    <message>
        <source>Ordinary bright paper</source>
        <translation>ورق عادي ساطع</translation>
    </message>
    <message>
        <source>Organ donor</source>
        <translation>متبرع بالأعضاء</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Other barcode</source>
        <translation>رمز شريطي آخر</translation>
    </message>
    <message>
        <source>Other date of birth</source>
        <translation>تاريخ ولادة آخر</translation>
    </message>
    <message>
        <source>Other full name</source>
        <translation>اسم كامل آخر</translation>
    </message>
    <message>
        <source>Other given names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Other middle names</source>
        <translation>أسماء وسطى أخرى</translation>
    </message>
    <message>
        <source>Other name prefix</source>
        <translation>ما يسبق الاسم الآخر</translation>
    </message>
    <message>
        <source>Other name suffix</source>
        <translation>ما يلي الاسم الآخر</translation>
    </message>
    <message>
        <source>Other social security number</source>
        <translation>رقم ضمان اجتماعي آخر</translation>
    </message>
    <message>
        <source>Other surname</source>
        <translation>لقب آخر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Outline of the page</source>
        <translation>حدود الصفحة</translation>
    </message>
    <message>
        <source>Overprint on the photo by that beside it</source>
        <translation>الطباعة المتألقة فوق الصورة نسبةً إلى ما بجانبها</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>رمز سري من 4 إلى 8 أرقام</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page of another book sewn in</source>
        <translation>صفحة من دفتر آخر أُدخلت بالخياطة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Pages found in white light: {found}; needed: {due}</source>
        <translation>الصفحات الموجودة في الضوء الأبيض: {found}؛ والمطلوب: {due}</translation>
    </message>
    <message>
        <source>Pairs to talk about</source>
        <translation>عدد الأزواج للمناقشة</translation>
    </message>
    <message>
        <source>Part of the date is unknown</source>
        <translation>جزء من التاريخ مجهول</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>صحيح جزئيًا</translation>
    </message>
    <message>
        <source>Passenger description</source>
        <translation>وصف المسافر</translation>
    </message>
    <message>
        <source>Passenger name</source>
        <translation>اسم المسافر</translation>
    </message>
    <message>
        <source>Passenger status</source>
        <translation>حالة المسافر</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>Passport card</source>
        <translation>بطاقة جواز سفر</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>رقم جواز السفر</translation>
    </message>
    <message>
        <source>Passport, TD3 size</source>
        <translation>جواز سفر بقياس TD3</translation>
    </message>
    <message>
        <source>PassportEye</source>
        <translation>PassportEye</translation>
    </message>
    <message>
        <source>PassportEye is not installed. Connect to the internet and start once without --small: python3 scripts/start.py</source>
        <translation>برنامج PassportEye غير مثبَّت. اتصل بالإنترنت وشغّل مرة واحدة من دون ⁦--small⁩: ⁦python3 scripts/start.py⁩</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>People in the line</source>
        <translation>عدد الأشخاص في الطابور</translation>
    </message>
    <message>
        <source>Perforated number altered</source>
        <translation>رقم مثقَّب محرَّف</translation>
    </message>
    <message>
        <source>Permission to stay during the asylum procedure</source>
        <translation>إذن إقامة أثناء إجراءات اللجوء</translation>
    </message>
    <message>
        <source>Person {n}</source>
        <translation>الشخص {n}</translation>
    </message>
    <message>
        <source>Personal data are in the wrong ink: in infrared they fade or vanish</source>
        <translation>البيانات الشخصية بحبر غير صحيح: تبهت أو تختفي في الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>Personal data are printed in another ink than this document's</source>
        <translation>البيانات الشخصية مطبوعة بحبر غير حبر هذه الوثيقة</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>مُحيت البيانات الشخصية</translation>
    </message>
    <message>
        <source>Personal data is exposed</source>
        <translation>كُشفت بيانات شخصية</translation>
    </message>
    <message>
        <source>Personal data will be erased on {day}</source>
        <translation>ستُمحى البيانات الشخصية في {day}</translation>
    </message>
    <message>
        <source>Photo pasted on</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Photo printed anew</source>
        <translation>صورة طُبعت من جديد</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture files</source>
        <translation>ملفات صور</translation>
    </message>
    <message>
        <source>Picture of the document</source>
        <translation>صورة الوثيقة</translation>
    </message>
    <message>
        <source>Picture of the first copy</source>
        <translation>صورة الوثيقة الأولى</translation>
    </message>
    <message>
        <source>Picture of the specimen</source>
        <translation>صورة النموذج</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pixels in an inch</source>
        <translation>بكسل لكل بوصة</translation>
    </message>
    <message>
        <source>Pixels per inch: {ppi}</source>
        <translation>بكسل لكل بوصة: {ppi}</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>محل الولادة</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>محل الإصدار</translation>
    </message>
    <message>
        <source>Place of residence sticker of a passport</source>
        <translation>ملصق محل الإقامة في جواز سفر</translation>
    </message>
    <message>
        <source>Place of the machine-readable zone</source>
        <translation>موضع منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>صورة الوجه</translation>
    </message>
    <message>
        <source>Portrait dull under ultraviolet</source>
        <translation>عتمة صورة الوجه تحت الأشعة فوق البنفسجية</translation>
    </message>
    <message>
        <source>Portrait of one person</source>
        <translation>صورة وجه لشخص واحد</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Postal code of residence</source>
        <translation>الرمز البريدي لمحل الإقامة</translation>
    </message>
    <message>
        <source>Practice: nothing is saved</source>
        <translation>تمرين: لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Practise only: nothing is saved</source>
        <translation>تمرين فقط: لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Primary line</source>
        <translation>الخط الأول</translation>
    </message>
    <message>
        <source>Print of the photo</source>
        <translation>طباعة الصورة</translation>
    </message>
    <message>
        <source>Print process</source>
        <translation>طريقة الطباعة</translation>
    </message>
    <message>
        <source>Print that every copy bears</source>
        <translation>الطباعة المشتركة بين كل وثائق الطراز</translation>
    </message>
    <message>
        <source>Print that every copy bears is missing or drawn otherwise</source>
        <translation>الطباعة المشتركة بين كل وثائق الطراز مفقودة أو مرسومة بشكل آخر</translation>
    </message>
    <message>
        <source>Print that must stand up from the paper is flat</source>
        <translation>الطباعة التي يجب أن تبرز عن الورق غير بارزة</translation>
    </message>
    <message>
        <source>Print that must vanish in infrared stays: it is another ink</source>
        <translation>الطباعة التي يجب أن تختفي في الأشعة تحت الحمراء باقية: الحبر مختلف</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>طباعة الرمز</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>المطبوع</translation>
    </message>
    <message>
        <source>Printed data against MRZ</source>
        <translation>مقارنة البيانات المطبوعة بمنطقة MRZ</translation>
    </message>
    <message>
        <source>Printed data are not those of the machine-readable zone</source>
        <translation>البيانات المطبوعة لا تطابق منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>Printed data could not be read surely enough to compare them</source>
        <translation>لم تُقرأ البيانات المطبوعة بوضوح كافٍ لمقارنتها</translation>
    </message>
    <message>
        <source>Printed text cannot be read: the program Tesseract is not installed</source>
        <translation>تتعذر قراءة النص المطبوع: البرنامج Tesseract غير مثبَّت</translation>
    </message>
    <message>
        <source>Printed watermark</source>
        <translation>علامة مائية مطبوعة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>نمط الفحص</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Proof of recovery</source>
        <translation>إثبات التعافي</translation>
    </message>
    <message>
        <source>Proof of testing</source>
        <translation>إثبات الفحص المختبري</translation>
    </message>
    <message>
        <source>Proof of vaccination</source>
        <translation>إثبات التلقيح</translation>
    </message>
    <message>
        <source>Provisional residence document</source>
        <translation>وثيقة إقامة مؤقتة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Put names in place</source>
        <translation>وضع الأسماء في مواضعها</translation>
    </message>
    <message>
        <source>Put the stamps in the order of time</source>
        <translation>رتّب الأختام حسب التسلسل الزمني</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>المشكوك فيها</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>ثقة كبيرة</translation>
    </message>
    <message>
        <source>Race or ethnicity</source>
        <translation>العِرق أو القومية</translation>
    </message>
    <message>
        <source>Raised ink that throws a shadow; feathered edges</source>
        <translation>حبر بارز يلقي ظلًا؛ حواف متشعبة</translation>
    </message>
    <message>
        <source>Raised print</source>
        <translation>الطباعة البارزة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Read it with a strong magnifier</source>
        <translation>اقرأها بعدسة مكبّرة قوية</translation>
    </message>
    <message>
        <source>Read the barcode again from a better picture. If it stays so, compare it with a genuine document: issuers make mistakes too</source>
        <translation>اقرأ الرمز الشريطي ثانية من صورة أفضل. إن بقي الحال هكذا فقارنه بوثيقة أصلية: فجهات الإصدار تخطئ أيضًا</translation>
    </message>
    <message>
        <source>Read the barcode again, from a better picture</source>
        <translation>اقرأ الرمز الشريطي ثانية من صورة أفضل</translation>
    </message>
    <message>
        <source>Read the date of expiry on the document by eye</source>
        <translation>اقرأ تاريخ النفاذ في الوثيقة بالعين</translation>
    </message>
    <message>
        <source>Read the dates of issue and expiry by eye</source>
        <translation>اقرأ تاريخي الإصدار والنفاذ بالعين</translation>
    </message>
    <message>
        <source>Reading a travel history, and seeing what cannot have happened</source>
        <translation>قراءة سجل سفر، وكشف ما لا يمكن أن يكون قد حدث</translation>
    </message>
    <message>
        <source>Reading the MRZ</source>
        <translation>قراءة MRZ</translation>
    </message>
    <message>
        <source>Reading the copy</source>
        <translation>قراءة الوثيقة</translation>
    </message>
    <message>
        <source>Reading with {engine}</source>
        <translation>القراءة بواسطة {engine}</translation>
    </message>
    <message>
        <source>Recalling a number or a term without seeing it</source>
        <translation>تذكّر رقم أو مصطلح من دون رؤيته</translation>
    </message>
    <message>
        <source>Recalling terms where they belong</source>
        <translation>تذكّر المصطلحات في مواضعها</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>تم التعرف عليها</translation>
    </message>
    <message>
        <source>Recognised in part</source>
        <translation>تم التعرف عليها جزئيًا</translation>
    </message>
    <message>
        <source>Recognising the document</source>
        <translation>التعرف على الوثيقة</translation>
    </message>
    <message>
        <source>Record my own view before the program shows its result</source>
        <translation>تسجيل رأيي قبل أن يعرض البرنامج نتيجته</translation>
    </message>
    <message>
        <source>Record the features</source>
        <translation>تدوين ملامح الوجه</translation>
    </message>
    <message>
        <source>Record {record} is not in the chain.</source>
        <translation>السجل {record} غير موجود في السلسلة.</translation>
    </message>
    <message>
        <source>Record {record} is not what was sealed (entry {entry} of the chain).</source>
        <translation>السجل {record} ليس كما خُتم (القيد {entry} في السلسلة).</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Recovery code of the examination records</source>
        <translation>رمز استرداد سجلات الفحص</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Reduced fare indicator</source>
        <translation>مؤشر الأجرة المخفضة</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Refer as a person in need of protection</source>
        <translation>الإحالة بوصفه شخصًا يحتاج إلى حماية</translation>
    </message>
    <message>
        <source>Refer the document to the second line as a fantasy document</source>
        <translation>أحل الوثيقة إلى الخط الثاني بوصفها وثيقة وهمية</translation>
    </message>
    <message>
        <source>Refer the document to the second line: either the print was changed, or the seal was taken from another document</source>
        <translation>أحل الوثيقة إلى الخط الثاني: إما أن المطبوع غُيّر، أو أن الختم الرقمي أُخذ من وثيقة أخرى</translation>
    </message>
    <message>
        <source>Refer the document: the data was changed, or the seal is not its own</source>
        <translation>أحل الوثيقة: غُيّرت البيانات، أو الختم الرقمي ليس ختمها</translation>
    </message>
    <message>
        <source>Refer to the second line</source>
        <translation>إحالة إلى الخط الثاني</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>أُحيل</translation>
    </message>
    <message>
        <source>Refugee travel document</source>
        <translation>وثيقة سفر لاجئ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>تصريح إقامة</translation>
    </message>
    <message>
        <source>Resolution unknown</source>
        <translation>الدقة مجهولة</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Restrictions in words</source>
        <translation>القيود كتابةً</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الفحص المختبري</translation>
    </message>
    <message>
        <source>Revoked certificates</source>
        <translation>الشهادات المُبطَلة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Right for the wrong reason: {hits} of {n}</source>
        <translation>صواب لسبب خاطئ: {hits} من {n}</translation>
    </message>
    <message>
        <source>Right: {share:.0%}, between {low:.0%} and {high:.0%}. Exercises: {n}</source>
        <translation>الصواب: {share:.0%}، بين {low:.0%} و{high:.0%}. التمارين: {n}</translation>
    </message>
    <message>
        <source>Rim about the photo beyond the specimen's, in mm</source>
        <translation>الحافة حول الصورة زيادةً على النموذج، بالمليمتر</translation>
    </message>
    <message>
        <source>Rim of the ears</source>
        <translation>حافة الأذنين</translation>
    </message>
    <message>
        <source>Rows of dots in line print</source>
        <translation>صفوف نقاط في الخطوط المطبوعة</translation>
    </message>
    <message>
        <source>Rows of dots of powder, stray grains about them</source>
        <translation>صفوف من نقاط المسحوق، وحولها حبيبات متناثرة</translation>
    </message>
    <message>
        <source>Rule of the day: refer everybody who stays longer than {days} days.</source>
        <translation>قاعدة اليوم: أحل كل من تزيد مدة إقامته بالأيام على {days}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Run the examination again. If it stays so, tell your administrator</source>
        <translation>أعد الفحص. إن بقي الحال هكذا فأبلغ مدير النظام</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Same person or not</source>
        <translation>الشخص نفسه أم لا</translation>
    </message>
    <message>
        <source>Save as a report</source>
        <translation>حفظ كتقرير</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>حفظ الطراز</translation>
    </message>
    <message>
        <source>Save the report. It holds personal data.</source>
        <translation>حفظ التقرير. فيه بيانات شخصية.</translation>
    </message>
    <message>
        <source>Says what could not be checked</source>
        <translation>يذكر ما تعذر تدقيقه</translation>
    </message>
    <message>
        <source>Says what was seen, and where</source>
        <translation>يذكر ما شوهد وأين</translation>
    </message>
    <message>
        <source>Says which document it is</source>
        <translation>يحدد الوثيقة</translation>
    </message>
    <message>
        <source>Says why that matters</source>
        <translation>يذكر سبب أهمية ذلك</translation>
    </message>
    <message>
        <source>Scan the page with a scanner that states its resolution</source>
        <translation>امسح الصفحة بماسح ضوئي يذكر دقته</translation>
    </message>
    <message>
        <source>Scattered drops of four colours; edges run</source>
        <translation>قطرات متناثرة بأربعة ألوان؛ وحواف سائلة</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Screen print</source>
        <translation>الطباعة بالشبكة الحريرية</translation>
    </message>
    <message>
        <source>Seal and print differ in characters that were not read surely</source>
        <translation>يختلف الختم الرقمي عن المطبوع في حروف أو أرقام لم تُقرأ بوضوح كافٍ</translation>
    </message>
    <message>
        <source>Seal copied from another document</source>
        <translation>ختم رقمي منسوخ من وثيقة أخرى</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>Search by name, document number or record number</source>
        <translation>ابحث بالاسم أو رقم الوثيقة أو رقم السجل</translation>
    </message>
    <message>
        <source>Search by words, document number or year of issue</source>
        <translation>ابحث بكلمات أو برقم الوثيقة أو بسنة الإصدار</translation>
    </message>
    <message>
        <source>Searching a page</source>
        <translation>البحث في صفحة</translation>
    </message>
    <message>
        <source>Searching on after the first find, and leaving clean pages clean</source>
        <translation>مواصلة البحث بعد أول خطأ، وترك الصفحات السليمة بلا تأشير</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Second baggage tag</source>
        <translation>بطاقة الأمتعة الثانية</translation>
    </message>
    <message>
        <source>Second officer alone: {share:.0%}</source>
        <translation>الضابط الثاني وحده: {share:.0%}</translation>
    </message>
    <message>
        <source>Second officer, alone; the other looks away</source>
        <translation>الضابط الثاني وحده؛ والآخر لا ينظر</translation>
    </message>
    <message>
        <source>Second portrait against the portrait</source>
        <translation>مقارنة الصورة الثانية الصغيرة بصورة الوجه</translation>
    </message>
    <message>
        <source>Second shot: another day or place, or other light; glasses if you wear any.</source>
        <translation>اللقطة الثانية: في يوم أو مكان آخر أو ضوء آخر؛ وبالنظارة إن كنت تضعها.</translation>
    </message>
    <message>
        <source>Seconds for each: {n}</source>
        <translation>الثواني لكل مسافر: {n}</translation>
    </message>
    <message>
        <source>Seconds for each; 0: no limit</source>
        <translation>الثواني لكل مسافر؛ 0: بلا حد</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>الثواني المتبقية: {seconds}</translation>
    </message>
    <message>
        <source>Security data</source>
        <translation>بيانات الأمان</translation>
    </message>
    <message>
        <source>Security thread</source>
        <translation>خيط الأمان</translation>
    </message>
    <message>
        <source>Seeing doubled outlines and soft places, alone and beside a person</source>
        <translation>كشف الخطوط المزدوجة والمواضع غير الحادة، في الصورة وحدها وبجانب شخص</translation>
    </message>
    <message>
        <source>Seen on a screen, this is a photograph of the light, not the light</source>
        <translation>ما يظهر على الشاشة صورة فوتوغرافية للضوء، وليس الضوء نفسه</translation>
    </message>
    <message>
        <source>Selectee indicator</source>
        <translation>مؤشر التفتيش الإضافي</translation>
    </message>
    <message>
        <source>Serial numbers, order numbers and links are not compared. Compare the barcode with the print by eye</source>
        <translation>لا تُقارَن الأرقام التسلسلية وأرقام الطلبات والروابط. قارن بالعين الرمز الشريطي بالمطبوع</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>حدّد عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Set the passphrase of this station</source>
        <translation>حدّد عبارة مرور هذه المحطة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Several right answers</source>
        <translation>عدة إجابات صحيحة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Shade the page from daylight and capture it again under the lamp</source>
        <translation>احجب ضوء النهار عن الصفحة وأعد تصويرها تحت المصباح</translation>
    </message>
    <message>
        <source>Shape of the head</source>
        <translation>شكل الرأس</translation>
    </message>
    <message>
        <source>Share of contrast from which it did not vanish</source>
        <translation>نسبة التباين التي يُعد بدءًا منها أنه لم يختفِ</translation>
    </message>
    <message>
        <source>Share of false documents</source>
        <translation>نسبة الوثائق المزوَّرة</translation>
    </message>
    <message>
        <source>Share of its contrast below which it is not</source>
        <translation>نسبة التباين التي لا يُعد الحبر دونها صحيحًا</translation>
    </message>
    <message>
        <source>Share of its contrast from which it did not vanish</source>
        <translation>نسبة تباينه التي يُعد بدءًا منها أنه لم يختفِ</translation>
    </message>
    <message>
        <source>Share of its contrast from which the ink is right</source>
        <translation>نسبة التباين التي يُعد الحبر بدءًا منها صحيحًا</translation>
    </message>
    <message>
        <source>Share of its contrast that more may be left</source>
        <translation>نسبة التباين الزائد المسموح ببقائها</translation>
    </message>
    <message>
        <source>Share of its darkness that is none</source>
        <translation>نسبة القتامة التي تعني أنه لا يوجد خيط</translation>
    </message>
    <message>
        <source>Share of its darkness that surely is a thread</source>
        <translation>نسبة القتامة التي تعني وجود خيط بالتأكيد</translation>
    </message>
    <message>
        <source>Share of line-ups that hold the person</source>
        <translation>نسبة الطوابير التي فيها الشخص</translation>
    </message>
    <message>
        <source>Share of machine verdicts that are wrong</source>
        <translation>نسبة الأحكام الخاطئة للجهاز</translation>
    </message>
    <message>
        <source>Share of morphs</source>
        <translation>نسبة الصور المدمجة</translation>
    </message>
    <message>
        <source>Share of pages without a difference</source>
        <translation>نسبة الصفحات بلا اختلاف</translation>
    </message>
    <message>
        <source>Share of pages without a fault</source>
        <translation>نسبة الصفحات بلا خطأ</translation>
    </message>
    <message>
        <source>Share of pairs of two people</source>
        <translation>نسبة الأزواج التي فيها شخصان مختلفان</translation>
    </message>
    <message>
        <source>Share of the brightest glow that is not dull</source>
        <translation>النسبة إلى أشد لمعان التي لا تُعد معها معتمة</translation>
    </message>
    <message>
        <source>Share of the brightest glow that is still dull</source>
        <translation>النسبة إلى أشد لمعان التي تُعد معها معتمة</translation>
    </message>
    <message>
        <source>Share of the change below which the ink is dead</source>
        <translation>نسبة التغير التي يُعد الحبر دونها غير متغير</translation>
    </message>
    <message>
        <source>Share of the others' brightness that is genuine</source>
        <translation>النسبة من سطوع غيرها التي تُعدّ أصلية</translation>
    </message>
    <message>
        <source>Share of the others' brightness that is not</source>
        <translation>النسبة من سطوع غيرها التي لا تُعدّ أصلية</translation>
    </message>
    <message>
        <source>Share of the specimen's change that is enough</source>
        <translation>النسبة الكافية من تغير النموذج</translation>
    </message>
    <message>
        <source>Share of the specimen's colours that was found</source>
        <translation>نسبة ما وُجد من ألوان النموذج</translation>
    </message>
    <message>
        <source>Share of the usual glow below which one is dead</source>
        <translation>نسبة اللمعان المعتاد التي يُعد الرقم دونها غير لامع</translation>
    </message>
    <message>
        <source>Share of the usual glow that every digit has</source>
        <translation>نسبة اللمعان المعتاد التي تتحقق في كل رقم مفرد</translation>
    </message>
    <message>
        <source>Share of travellers in trouble</source>
        <translation>نسبة المسافرين ذوي الحالات المشكلة</translation>
    </message>
    <message>
        <source>Share that lies exactly as in the specimen</source>
        <translation>نسبة ما يقع في الموضع نفسه تمامًا كما في النموذج</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>إجابة قصيرة</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>الضلع القصير</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>خوارزمية التوقيع</translation>
    </message>
    <message>
        <source>Signature of the digital seal</source>
        <translation>توقيع الختم الرقمي</translation>
    </message>
    <message>
        <source>Signature: not checked</source>
        <translation>التوقيع: لم يُدقَّق</translation>
    </message>
    <message>
        <source>Signature: {state}</source>
        <translation>التوقيع: {state}</translation>
    </message>
    <message>
        <source>Signature: {state}: {reason}</source>
        <translation>التوقيع: {state}: {reason}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>الموقِّع</translation>
    </message>
    <message>
        <source>Signer of seals</source>
        <translation>موقِّع الأختام الرقمية</translation>
    </message>
    <message>
        <source>Signer of seals, trusted by itself</source>
        <translation>موقِّع أختام رقمية، موثوق به بذاته</translation>
    </message>
    <message>
        <source>Signs of forgery. Send to second line</source>
        <translation>علامات تزوير. أحلها إلى الخط الثاني</translation>
    </message>
    <message>
        <source>Single-sheet emergency document</source>
        <translation>وثيقة طارئة من ورقة واحدة</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation>القياس بالمليمترات</translation>
    </message>
    <message>
        <source>Size of the document</source>
        <translation>قياس الوثيقة</translation>
    </message>
    <message>
        <source>Size of the ears</source>
        <translation>حجم الأذنين</translation>
    </message>
    <message>
        <source>Size of the following fields</source>
        <translation>حجم الحقول التالية</translation>
    </message>
    <message>
        <source>Size of the security data</source>
        <translation>حجم بيانات الأمان</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>البشرة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>Slant of the eyebrows</source>
        <translation>ميل الحاجبين</translation>
    </message>
    <message>
        <source>Slant of the eyes</source>
        <translation>ميل العينين</translation>
    </message>
    <message>
        <source>Slanting light from the left</source>
        <translation>ضوء مائل من اليسار</translation>
    </message>
    <message>
        <source>Slanting light from the right</source>
        <translation>ضوء مائل من اليمين</translation>
    </message>
    <message>
        <source>Social insurance card</source>
        <translation>بطاقة التأمين الاجتماعي</translation>
    </message>
    <message>
        <source>Social insurance number</source>
        <translation>رقم التأمين الاجتماعي</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>رقم الضمان الاجتماعي</translation>
    </message>
    <message>
        <source>Soft colours without dots or edges</source>
        <translation>ألوان ناعمة بلا نقاط ولا حواف</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({name}). Try again; if it happens again, tell whoever looks after this computer.</source>
        <translation>حدث خطأ داخل البرنامج ({name}). حاول ثانية؛ وإن تكرر فأبلغ المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Source of check-in</source>
        <translation>مصدر إجراءات السفر</translation>
    </message>
    <message>
        <source>Source of the boarding pass</source>
        <translation>مصدر بطاقة الصعود</translation>
    </message>
    <message>
        <source>Spacing in mm</source>
        <translation>التباعد بالمليمترات</translation>
    </message>
    <message>
        <source>Spacing of the machine-readable zone</source>
        <translation>تباعد حروف منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Specimen comparison</source>
        <translation>المقارنة بالنموذج</translation>
    </message>
    <message>
        <source>Specimen: not a travel document</source>
        <translation>نموذج: ليس وثيقة سفر</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Stamp drawn by hand</source>
        <translation>ختم مرسوم باليد</translation>
    </message>
    <message>
        <source>Stamps and visas</source>
        <translation>الأختام والتأشيرات</translation>
    </message>
    <message>
        <source>Standard class of vehicle</source>
        <translation>صنف المركبة القياسي</translation>
    </message>
    <message>
        <source>Standard endorsements</source>
        <translation>الصلاحيات الإضافية القياسية</translation>
    </message>
    <message>
        <source>Standard restrictions</source>
        <translation>القيود القياسية</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>State of residence</source>
        <translation>ولاية السكن</translation>
    </message>
    <message>
        <source>State of testing</source>
        <translation>دولة الفحص المختبري</translation>
    </message>
    <message>
        <source>State of the signer</source>
        <translation>دولة الموقِّع</translation>
    </message>
    <message>
        <source>State of vaccination</source>
        <translation>دولة التلقيح</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المحافظة</translation>
    </message>
    <message>
        <source>Stateless person's travel document</source>
        <translation>وثيقة سفر عديم الجنسية</translation>
    </message>
    <message>
        <source>Stolen blank, filled in by thieves</source>
        <translation>وثيقة فارغة مسروقة ملأها اللصوص</translation>
    </message>
    <message>
        <source>Stolen blank, filled in with the wrong ink</source>
        <translation>وثيقة فارغة مسروقة مُلئت بحبر غير صحيح</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقف هنا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Street of residence</source>
        <translation>شارع السكن</translation>
    </message>
    <message>
        <source>Street of residence, second line</source>
        <translation>شارع السكن، السطر الثاني</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>الشارع، السطر الثاني</translation>
    </message>
    <message>
        <source>Strength from which there are dots</source>
        <translation>الشدة التي يُعد بدءًا منها أنه توجد نقاط</translation>
    </message>
    <message>
        <source>Strength of dots</source>
        <translation>شدة النقاط</translation>
    </message>
    <message>
        <source>Strength of dots that lines may have</source>
        <translation>شدة النقاط المسموح بها في الخطوط</translation>
    </message>
    <message>
        <source>Strokes in another ink were printed over this digit</source>
        <translation>طُبعت فوق هذا الرقم خطوط بحبر آخر</translation>
    </message>
    <message>
        <source>Structure of the barcode</source>
        <translation>بنية الرمز الشريطي</translation>
    </message>
    <message>
        <source>Subfile {type} is not where the header says</source>
        <translation>الملف الفرعي {type} ليس في الموضع المذكور في الترويسة</translation>
    </message>
    <message>
        <source>Substitute identity document</source>
        <translation>وثيقة هوية بديلة</translation>
    </message>
    <message>
        <source>Substitute passport document</source>
        <translation>وثيقة بديلة عن جواز السفر</translation>
    </message>
    <message>
        <source>Substrate dull under ultraviolet</source>
        <translation>عتمة مادة الصفحة تحت الأشعة فوق البنفسجية</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Supplementary sheet of a residence permit</source>
        <translation>ورقة ملحقة بتصريح إقامة</translation>
    </message>
    <message>
        <source>Sureness of reading below which nothing is said</source>
        <translation>درجة وضوح القراءة التي لا يُحكم بشيء دونها</translation>
    </message>
    <message>
        <source>Surer than right by {share:.0%}. Answers: {n}</source>
        <translation>الثقة أكثر من الصواب بمقدار {share:.0%}. الإجابات: {n}</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Surname cut short</source>
        <translation>اللقب مقتطع</translation>
    </message>
    <message>
        <source>Swiss driving licence</source>
        <translation>إجازة سوق سويسرية</translation>
    </message>
    <message>
        <source>Take a passphrase of at least {least} signs.</source>
        <translation>اختر عبارة مرور لا يقل عدد حروفها ورموزها عن {least}.</translation>
    </message>
    <message>
        <source>Take the last away</source>
        <translation>إزالة الأخيرة</translation>
    </message>
    <message>
        <source>Take the last mark back</source>
        <translation>سحب آخر علامة</translation>
    </message>
    <message>
        <source>Take the picture again with at least 150 pixels per inch</source>
        <translation>أعد التقاط الصورة بدقة لا تقل عن 150 بكسل لكل بوصة</translation>
    </message>
    <message>
        <source>Take the picture again with the whole page on a background of another colour</source>
        <translation>أعد التقاط الصورة والصفحة كلها على خلفية بلون آخر</translation>
    </message>
    <message>
        <source>Take the picture again, with the whole zone in it</source>
        <translation>أعد التقاط الصورة على أن تظهر فيها المنطقة كلها</translation>
    </message>
    <message>
        <source>Take the picture again: flat, sharp, without glare</source>
        <translation>أعد التقاط الصورة: مستوية، واضحة، بلا انعكاس</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Telephone of the laboratory</source>
        <translation>هاتف المختبر</translation>
    </message>
    <message>
        <source>Tell the share</source>
        <translation>إظهار النسبة</translation>
    </message>
    <message>
        <source>Tell your administrator; the program is not complete</source>
        <translation>أبلغ مدير النظام؛ البرنامج غير مكتمل</translation>
    </message>
    <message>
        <source>Telling apart (d'): {d:.2f}, between {low:.2f} and {high:.2f}. Leaning (c): {c:.2f}</source>
        <translation>التمييز (d'): {d:.2f}، بين {low:.2f} و{high:.2f}. الميل (c): {c:.2f}</translation>
    </message>
    <message>
        <source>Telling open and checkable questions from leading and unlawful ones</source>
        <translation>تمييز الأسئلة المفتوحة والقابلة للتحقق من الموجِّهة وغير القانونية</translation>
    </message>
    <message>
        <source>Telling print processes apart by edges, dots and relief</source>
        <translation>تمييز طرق الطباعة بالحواف والنقاط والبروز</translation>
    </message>
    <message>
        <source>Temporary diplomatic passport</source>
        <translation>جواز سفر دبلوماسي مؤقت</translation>
    </message>
    <message>
        <source>Temporary identity card</source>
        <translation>بطاقة هوية مؤقتة</translation>
    </message>
    <message>
        <source>Temporary identity document</source>
        <translation>وثيقة هوية مؤقتة</translation>
    </message>
    <message>
        <source>Temporary official passport</source>
        <translation>جواز سفر رسمي مؤقت</translation>
    </message>
    <message>
        <source>Temporary passport</source>
        <translation>جواز سفر مؤقت</translation>
    </message>
    <message>
        <source>Temporary suspension of deportation</source>
        <translation>وقف مؤقت للإبعاد</translation>
    </message>
    <message>
        <source>Temporary travel document for foreigners</source>
        <translation>وثيقة سفر مؤقتة للأجانب</translation>
    </message>
    <message>
        <source>Temporary travel document for refugees</source>
        <translation>وثيقة سفر مؤقتة للاجئين</translation>
    </message>
    <message>
        <source>Temporary travel document for stateless persons</source>
        <translation>وثيقة سفر مؤقتة لعديمي الجنسية</translation>
    </message>
    <message>
        <source>Tesseract</source>
        <translation>Tesseract</translation>
    </message>
    <message>
        <source>Tesseract is not installed. Install the program tesseract-ocr, then start docsec again</source>
        <translation>برنامج Tesseract غير مثبَّت. ثبّت البرنامج ⁦tesseract-ocr⁩، ثم شغّل docsec ثانية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text follows that no size announces</source>
        <translation>يتبع ذلك نص لا يشير إليه أي حجم</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>نص فيه فراغات</translation>
    </message>
    <message>
        <source>Text without a field code</source>
        <translation>نص بلا رمز حقل</translation>
    </message>
    <message>
        <source>That is all for today. Done: {done}</source>
        <translation>هذا كل ما لليوم. المنجز: {done}</translation>
    </message>
    <message>
        <source>The JSON cannot be read</source>
        <translation>تعذرت قراءة JSON</translation>
    </message>
    <message>
        <source>The MRZ and the page agree</source>
        <translation>تتطابق MRZ والصفحة</translation>
    </message>
    <message>
        <source>The MRZ fits no known format</source>
        <translation>لا تطابق MRZ أي صيغة معروفة</translation>
    </message>
    <message>
        <source>The MRZ is longer than its format</source>
        <translation>منطقة MRZ أطول من صيغتها</translation>
    </message>
    <message>
        <source>The MRZ under its picture</source>
        <translation>منطقة MRZ تحت صورتها</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>الرقم السري خاطئ.</translation>
    </message>
    <message>
        <source>The address uses letters that can look like others</source>
        <translation>في العنوان حروف قد تشبه حروفًا أخرى</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>الجواب غير مفهوم</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>الإجابة: {answer}</translation>
    </message>
    <message>
        <source>The bank has {have} items for the exam; {need} are wanted</source>
        <translation>عدد أسئلة الامتحان في بنك الأسئلة {have}؛ والمطلوب {need}</translation>
    </message>
    <message>
        <source>The barcode is not signed</source>
        <translation>الرمز الشريطي غير موقَّع</translation>
    </message>
    <message>
        <source>The barcodes follow no standard that is known here</source>
        <translation>لا تتبع الرموز الشريطية معيارًا معروفًا هنا</translation>
    </message>
    <message>
        <source>The barcodes say nothing that stands in the machine-readable zone too</source>
        <translation>لا تذكر الرموز الشريطية شيئًا مما في منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>The boarding pass ends before its size field</source>
        <translation>تنتهي بطاقة الصعود قبل حقل حجمها</translation>
    </message>
    <message>
        <source>The boarding pass gives no name that can be compared</source>
        <translation>لا تذكر بطاقة الصعود اسمًا يمكن مقارنته</translation>
    </message>
    <message>
        <source>The boarding pass is for {said}, the passport for {printed}</source>
        <translation>بطاقة الصعود باسم {said}، وجواز السفر باسم {printed}</translation>
    </message>
    <message>
        <source>The bytes are no UTF-8 text</source>
        <translation>البايتات ليست نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>The bytes are no date: {bytes}</source>
        <translation>البايتات ليست تاريخًا: {bytes}</translation>
    </message>
    <message>
        <source>The bytes break the rules of C40</source>
        <translation>البايتات تخالف قواعد C40</translation>
    </message>
    <message>
        <source>The bytes end before the field does</source>
        <translation>تنتهي البايتات قبل نهاية الحقل</translation>
    </message>
    <message>
        <source>The certificate leads to no authority that is trusted here</source>
        <translation>لا تؤدي الشهادة إلى أي جهة موثوق بها هنا</translation>
    </message>
    <message>
        <source>The certificate of the level before is missing</source>
        <translation>شهادة المستوى السابق مفقودة</translation>
    </message>
    <message>
        <source>The certificate of this signer is not on this computer</source>
        <translation>شهادة هذا الموقِّع غير موجودة في هذا الحاسوب</translation>
    </message>
    <message>
        <source>The chain is broken at entry {entry}.</source>
        <translation>السلسلة مقطوعة عند القيد {entry}.</translation>
    </message>
    <message>
        <source>The chain is not the one the checkpoint was printed from.</source>
        <translation>هذه ليست السلسلة التي طُبعت منها نقطة التحقق.</translation>
    </message>
    <message>
        <source>The chain is shorter than the checkpoint: entries are missing.</source>
        <translation>السلسلة أقصر من نقطة التحقق: تنقص قيود.</translation>
    </message>
    <message>
        <source>The characters are like OCR-B, but not surely OCR-B</source>
        <translation>تشبه الحروف OCR-B، لكن ليس مؤكدًا أنها OCR-B</translation>
    </message>
    <message>
        <source>The characters of the machine-readable zone do not stand 2.54 mm apart</source>
        <translation>التباعد بين حروف منطقة القراءة الآلية ليس 2.54 مليمتر</translation>
    </message>
    <message>
        <source>The characters stand {found} mm apart; {due} mm is due</source>
        <translation>التباعد بين الحروف {found} مم؛ والمطلوب {due} مم</translation>
    </message>
    <message>
        <source>The check digit is the last digit: {digit}</source>
        <translation>رقم التدقيق هو الرقم الأخير: {digit}</translation>
    </message>
    <message>
        <source>The check digits are wrong in the way this issuer is known to print them</source>
        <translation>أرقام التدقيق خاطئة على النحو المعروف عن طباعة جهة الإصدار هذه</translation>
    </message>
    <message>
        <source>The check gave no reason</source>
        <translation>لم يذكر التدقيق سببًا</translation>
    </message>
    <message>
        <source>The check was aborted with code {code}: {why}</source>
        <translation>توقف التدقيق بالرمز {code}: {why}</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, then paste again.</source>
        <translation>لا صورة في الحافظة. انسخ صورة ثم الصق ثانية.</translation>
    </message>
    <message>
        <source>The clock jumped ahead from {latest} to {now}. Nothing was erased. Set the clock, or confirm that it is right.</source>
        <translation>قفزت الساعة إلى الأمام من {latest} إلى {now}. لم يُمحَ شيء. اضبط الساعة، أو أكّد أنها صحيحة.</translation>
    </message>
    <message>
        <source>The clock of this computer jumped from {latest} to {now}. Check the date: validity and erasure depend on it.</source>
        <translation>قفزت ساعة هذا الحاسوب من {latest} إلى {now}. تأكد من التاريخ: فعليه تتوقف الصلاحية والمحو.</translation>
    </message>
    <message>
        <source>The code {code} is taken by another model, which is used</source>
        <translation>الرمز {code} لطراز آخر، وهو المستعمل</translation>
    </message>
    <message>
        <source>The conclusion goes beyond the evidence</source>
        <translation>الاستنتاج يتجاوز الأدلة</translation>
    </message>
    <message>
        <source>The conditional fields of leg {leg} are cut short</source>
        <translation>الحقول المشروطة في المرحلة {leg} مقتطعة</translation>
    </message>
    <message>
        <source>The content cannot be unpacked</source>
        <translation>تعذر فك ضغط المحتوى</translation>
    </message>
    <message>
        <source>The content has {size} bytes; no barcode holds more than {most}</source>
        <translation>حجم المحتوى بالبايت {size}؛ ولا يسع أي رمز شريطي أكثر من {most}</translation>
    </message>
    <message>
        <source>The content is as it was signed, by a signer trusted here</source>
        <translation>المحتوى كما وُقّع، والموقِّع موثوق به هنا</translation>
    </message>
    <message>
        <source>The content is not signed</source>
        <translation>المحتوى غير موقَّع</translation>
    </message>
    <message>
        <source>The control characters of the header are changed or lost</source>
        <translation>محارف التحكم في الترويسة متغيرة أو مفقودة</translation>
    </message>
    <message>
        <source>The data were washed out and written anew; a stain glows about them</source>
        <translation>مُحيت البيانات بالغسل وكُتبت من جديد؛ وحولها بقعة لامعة</translation>
    </message>
    <message>
        <source>The database and its key file belong together, and one is missing. Put it back from the backup, then start the program again.</source>
        <translation>قاعدة البيانات وملف مفتاحها متلازمان، وأحدهما مفقود. أعده من النسخة الاحتياطية، ثم شغّل البرنامج ثانية.</translation>
    </message>
    <message>
        <source>The date of expiry was not read surely</source>
        <translation>لم يُقرأ تاريخ النفاذ بوضوح كافٍ</translation>
    </message>
    <message>
        <source>The date of the signature lies in the future</source>
        <translation>تاريخ التوقيع في المستقبل</translation>
    </message>
    <message>
        <source>The dates that tell the length of validity could not be read surely</source>
        <translation>لم تُقرأ بوضوح كافٍ التواريخ التي تحدد مدة الصلاحية</translation>
    </message>
    <message>
        <source>The design {document} has a place outside the page: {place}</source>
        <translation>في التصميم {document} موضع خارج الصفحة: {place}</translation>
    </message>
    <message>
        <source>The design {document} uses the ink {ink}, which it does not name.</source>
        <translation>يستعمل التصميم {document} الحبر {ink} ولا يعرّفه.</translation>
    </message>
    <message>
        <source>The design {file} cannot be used: {reason}</source>
        <translation>تعذر استعمال التصميم {file}: {reason}</translation>
    </message>
    <message>
        <source>The difference of the two days, and one</source>
        <translation>الفرق بين اليومين زائدًا واحدًا</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} MiB free, {least} MiB needed. Make room, then start again. Nothing was lost.</source>
        <translation>القرص شبه ممتلئ: المساحة الحرة {free} MiB، والمطلوب {least} MiB. وفّر مساحة ثم ابدأ ثانية. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The disk is full or failing. The last step was not saved.</source>
        <translation>القرص ممتلئ أو معطوب. لم تُحفظ الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>The document code must begin with a letter</source>
        <translation>يجب أن يبدأ رمز الوثيقة بحرف</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>الوثيقة منتهية الصلاحية</translation>
    </message>
    <message>
        <source>The document is valid for another time than its kind is</source>
        <translation>مدة صلاحية الوثيقة تختلف عن مدة نوعها</translation>
    </message>
    <message>
        <source>The fault lies under a cover.</source>
        <translation>العيب واقع تحت غطاء.</translation>
    </message>
    <message>
        <source>The feature has a length the standard does not allow</source>
        <translation>طول العنصر لا يسمح به المعيار</translation>
    </message>
    <message>
        <source>The feature is given twice</source>
        <translation>ورد العنصر مرتين</translation>
    </message>
    <message>
        <source>The fibres lie exactly as in the specimen: they are printed</source>
        <translation>تقع الألياف كما في النموذج تمامًا: فهي مطبوعة</translation>
    </message>
    <message>
        <source>The field is cut short</source>
        <translation>الحقل مقتطع</translation>
    </message>
    <message>
        <source>The field is given twice, and not the same</source>
        <translation>ورد الحقل مرتين بقيمتين مختلفتين</translation>
    </message>
    <message>
        <source>The file holds no certificate that can be read; ask for it again</source>
        <translation>لا توجد في الملف شهادة يمكن قراءتها؛ اطلبه ثانية</translation>
    </message>
    <message>
        <source>The file holds no list of revoked certificates that can be read</source>
        <translation>لا توجد في الملف قائمة شهادات مُبطَلة يمكن قراءتها</translation>
    </message>
    <message>
        <source>The file is too large for certificates; choose a .cer or .pem file</source>
        <translation>الملف أكبر من أن يكون ملف شهادات؛ اختر ملفًا من نوع ⁦.cer⁩ أو ⁦.pem⁩</translation>
    </message>
    <message>
        <source>The file of error rates {name} is damaged. Install the program again</source>
        <translation>ملف نسب الخطأ {name} تالف. ثبّت البرنامج ثانية</translation>
    </message>
    <message>
        <source>The film over the photo has creases and bubbles: it was lifted</source>
        <translation>في الرقاقة الواقية فوق الصورة تجاعيد وفقاعات: لقد رُفعت</translation>
    </message>
    <message>
        <source>The first search of {name} broke off: {why}</source>
        <translation>انقطع البحث الأول في {name}: {why}</translation>
    </message>
    <message>
        <source>The fluorescent print does not run on across the photo</source>
        <translation>الطباعة المتألقة لا تمتد فوق الصورة</translation>
    </message>
    <message>
        <source>The fluorescent print has the wrong colour or lies off its place</source>
        <translation>الطباعة المتألقة بلون غير صحيح أو في غير موضعها</translation>
    </message>
    <message>
        <source>The fluorescent print is missing or too weak</source>
        <translation>الطباعة المتألقة مفقودة أو ضعيفة جدًا</translation>
    </message>
    <message>
        <source>The fluorescent print is missing, or is another than the specimen's</source>
        <translation>الطباعة المتألقة مفقودة، أو مختلفة عن النموذج</translation>
    </message>
    <message>
        <source>The foil shines in stripes; it has no images that change with the angle</source>
        <translation>الرقاقة تلمع في خطوط؛ ولا صور فيها تتغير مع الزاوية</translation>
    </message>
    <message>
        <source>The folder cannot be made: {folder}</source>
        <translation>تعذر إنشاء المجلد: {folder}</translation>
    </message>
    <message>
        <source>The forger knows how to compute check digits</source>
        <translation>المزوِّر يعرف حساب أرقام التدقيق</translation>
    </message>
    <message>
        <source>The forger prints the fluorescent ink across the photo again</source>
        <translation>المزوِّر يعيد طبع الحبر المتألق فوق الصورة</translation>
    </message>
    <message>
        <source>The full search of {name} broke off: {why}</source>
        <translation>انقطع البحث الكامل في {name}: {why}</translation>
    </message>
    <message>
        <source>The half that must vanish in infrared stays: it is printed in one ink</source>
        <translation>النصف الذي يجب أن يختفي في الأشعة تحت الحمراء باقٍ: طُبع بحبر واحد</translation>
    </message>
    <message>
        <source>The header is of the old manner</source>
        <translation>الترويسة بالصيغة القديمة</translation>
    </message>
    <message>
        <source>The image that must appear from the side is missing</source>
        <translation>الصورة التي يجب أن تظهر من الجانب مفقودة</translation>
    </message>
    <message>
        <source>The keeper of the case must agree, and check the covered pictures.</source>
        <translation>يجب أن يوافق حافظ القضية وأن يدقق الصور المغطاة.</translation>
    </message>
    <message>
        <source>The key cannot be opened. Check the passphrase and the file</source>
        <translation>تعذر فتح المفتاح. تأكد من عبارة المرور ومن الملف</translation>
    </message>
    <message>
        <source>The key file cannot be written: {path}</source>
        <translation>تعذرت كتابة ملف المفتاح: {path}</translation>
    </message>
    <message>
        <source>The key file is damaged. Put it back from the backup.</source>
        <translation>ملف المفتاح تالف. أعده من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The key file is missing or cannot be read: {path}. Put it back from the backup.</source>
        <translation>ملف المفتاح مفقود أو تتعذر قراءته: {path}. أعده من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The key file was changed. Print a new recovery code.</source>
        <translation>غُيّر ملف المفتاح. اطبع رمز استرداد جديدًا.</translation>
    </message>
    <message>
        <source>The key of this exam was sealed for another trainer, or changed</source>
        <translation>مفتاح إجابات هذا الامتحان مختوم لمدرّب آخر، أو غُيّر</translation>
    </message>
    <message>
        <source>The key of this pack is another one: {found}. Do not use the pack</source>
        <translation>مفتاح هذه الحزمة مختلف: {found}. لا تستعمل الحزمة</translation>
    </message>
    <message>
        <source>The key of this pack was revoked. Do not use it, and tell your administrator</source>
        <translation>مفتاح هذه الحزمة مُبطَل. لا تستعملها، وأبلغ مدير النظام</translation>
    </message>
    <message>
        <source>The kind of document was not searched for</source>
        <translation>لم يُبحث عن نوع الوثيقة</translation>
    </message>
    <message>
        <source>The kind of key or signature is not known here</source>
        <translation>نوع المفتاح أو التوقيع غير معروف هنا</translation>
    </message>
    <message>
        <source>The last traveller was let pass; the record is sealed.</source>
        <translation>سُمح بمرور المسافر الأخير؛ والسجل مختوم.</translation>
    </message>
    <message>
        <source>The last traveller was referred; the record is sealed.</source>
        <translation>أُحيل المسافر الأخير؛ والسجل مختوم.</translation>
    </message>
    <message>
        <source>The length of the certificate number cannot be read</source>
        <translation>تعذرت قراءة طول رقم الشهادة</translation>
    </message>
    <message>
        <source>The line is not JSON</source>
        <translation>السطر ليس بصيغة JSON</translation>
    </message>
    <message>
        <source>The line needs "files": a list of paths, or lights with paths</source>
        <translation>يحتاج السطر إلى ⁦"files"⁩: قائمة مسارات، أو أضواء مع مسارات</translation>
    </message>
    <message>
        <source>The line needs "input": text, or "base64": the bytes of a barcode</source>
        <translation>يحتاج السطر إلى ⁦"input"⁩: نص، أو ⁦"base64"⁩: بايتات رمز شريطي</translation>
    </message>
    <message>
        <source>The line needs "input": the lines of the MRZ</source>
        <translation>يحتاج السطر إلى ⁦"input"⁩: أسطر MRZ</translation>
    </message>
    <message>
        <source>The lines have the measures of no known format</source>
        <translation>لا تطابق قياسات الأسطر أي صيغة معروفة</translation>
    </message>
    <message>
        <source>The link was not opened and proves nothing</source>
        <translation>لم يُفتح الرابط وهو لا يثبت شيئًا</translation>
    </message>
    <message>
        <source>The list of contents of the pack is wrong</source>
        <translation>قائمة محتويات الحزمة خاطئة</translation>
    </message>
    <message>
        <source>The list of installed packs is damaged. Restore it from a backup</source>
        <translation>قائمة الحزم المثبَّتة تالفة. استعدها من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The list of subfiles cannot be read</source>
        <translation>تعذرت قراءة قائمة الملفات الفرعية</translation>
    </message>
    <message>
        <source>The list of trusted keys is damaged. Restore it from a backup</source>
        <translation>قائمة المفاتيح الموثوق بها تالفة. استعدها من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The machine was wrong</source>
        <translation>أخطأ الجهاز</translation>
    </message>
    <message>
        <source>The machine-readable zone gives no date of expiry that can be read</source>
        <translation>لا تتضمن منطقة القراءة الآلية تاريخ نفاذ يمكن قراءته</translation>
    </message>
    <message>
        <source>The machine-readable zone glows under ultraviolet</source>
        <translation>منطقة القراءة الآلية تلمع تحت الأشعة فوق البنفسجية</translation>
    </message>
    <message>
        <source>The machine-readable zone is faint in infrared</source>
        <translation>منطقة القراءة الآلية باهتة في الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>The machine-readable zone is not printed in OCR-B</source>
        <translation>منطقة القراءة الآلية غير مطبوعة بخط OCR-B</translation>
    </message>
    <message>
        <source>The machine-readable zone vanishes in infrared: its ink is not the due one</source>
        <translation>تختفي منطقة القراءة الآلية في الأشعة تحت الحمراء: حبرها ليس الحبر المطلوب</translation>
    </message>
    <message>
        <source>The messages are cut short</source>
        <translation>الرسائل مقتطعة</translation>
    </message>
    <message>
        <source>The microprint is a line without letters: the page was copied</source>
        <translation>الطباعة الدقيقة خط بلا حروف: الصفحة منسوخة</translation>
    </message>
    <message>
        <source>The model cannot be used: {why}</source>
        <translation>تعذر استعمال الطراز: {why}</translation>
    </message>
    <message>
        <source>The name fills its field; it may be cut</source>
        <translation>الاسم يملأ حقله؛ وقد يكون مقتطعًا</translation>
    </message>
    <message>
        <source>The names differ in characters that were not read surely</source>
        <translation>يختلف الاسمان في حروف لم تُقرأ بوضوح كافٍ</translation>
    </message>
    <message>
        <source>The number stands for no limit; compare it with the print</source>
        <translation>الرقم يعني بلا حد؛ قارنه بالمطبوع</translation>
    </message>
    <message>
        <source>The officer's own view: a problem</source>
        <translation>رأي الضابط: مشكلة</translation>
    </message>
    <message>
        <source>The officer's own view: in doubt</source>
        <translation>رأي الضابط: شك</translation>
    </message>
    <message>
        <source>The officer's own view: nothing wrong</source>
        <translation>رأي الضابط: لا خلل</translation>
    </message>
    <message>
        <source>The outline of the page was not found in the picture</source>
        <translation>لم يُعثر على حدود الصفحة في الصورة</translation>
    </message>
    <message>
        <source>The pack cannot be read. Try another stick</source>
        <translation>تعذرت قراءة الحزمة. جرّب ذاكرة USB أخرى</translation>
    </message>
    <message>
        <source>The pack has passed its last day. Ask for a newer one</source>
        <translation>انتهت مدة الحزمة. اطلب حزمة أحدث</translation>
    </message>
    <message>
        <source>The pack holds a kind of file that is not allowed</source>
        <translation>في الحزمة نوع ملفات غير مسموح به</translation>
    </message>
    <message>
        <source>The pack is larger than this program takes</source>
        <translation>الحزمة أكبر مما يقبله هذا البرنامج</translation>
    </message>
    <message>
        <source>The pack is not complete. Copy it again</source>
        <translation>الحزمة غير كاملة. انسخها ثانية</translation>
    </message>
    <message>
        <source>The pack {name} is not installed</source>
        <translation>الحزمة {name} غير مثبَّتة</translation>
    </message>
    <message>
        <source>The page could not be laid on its specimen</source>
        <translation>تعذر تطبيق الصفحة على نموذجها</translation>
    </message>
    <message>
        <source>The page differs from the size of its kind by {offset} mm</source>
        <translation>تختلف الصفحة عن قياس نوعها بمقدار {offset} مم</translation>
    </message>
    <message>
        <source>The page glows blue-white under ultraviolet, as ordinary paper does</source>
        <translation>تلمع الصفحة بلون أبيض مزرق تحت الأشعة فوق البنفسجية، كالورق العادي</translation>
    </message>
    <message>
        <source>The pages of {name} are too large to be opened together. Save the pages of the document as a file of their own.</source>
        <translation>صفحات {name} أكبر من أن تُفتح معًا. احفظ صفحات الوثيقة في ملف مستقل.</translation>
    </message>
    <message>
        <source>The paper about a field glows a little more than elsewhere</source>
        <translation>الورق حول أحد الحقول يلمع أكثر قليلًا من غيره</translation>
    </message>
    <message>
        <source>The paper glows about a field: something may have been washed out</source>
        <translation>الورق يلمع حول أحد الحقول: ربما مُحي شيء بالغسل</translation>
    </message>
    <message>
        <source>The paper glows blue under ultraviolet; security paper stays dark</source>
        <translation>يلمع الورق أزرق تحت الأشعة فوق البنفسجية؛ أما الورق الأمني فيبقى داكنًا</translation>
    </message>
    <message>
        <source>The paper is rough and thin here and its print is damaged</source>
        <translation>الورق هنا خشن ورقيق وطباعته متضررة</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Check the keyboard language and capital letters, or use the recovery code.</source>
        <translation>عبارة المرور خاطئة. تأكد من لغة لوحة المفاتيح ومن الحروف الكبيرة، أو استعمل رمز الاسترداد.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>The perforated number differs from the number of the document</source>
        <translation>الرقم المثقَّب يختلف عن رقم الوثيقة</translation>
    </message>
    <message>
        <source>The person is not the holder</source>
        <translation>الشخص ليس حامل الوثيقة الشرعي</translation>
    </message>
    <message>
        <source>The person was at place {place}</source>
        <translation>كان الشخص في الموضع {place}</translation>
    </message>
    <message>
        <source>The person was not among them</source>
        <translation>لم يكن الشخص بينهم</translation>
    </message>
    <message>
        <source>The photo is printed in drops or dots, and must be even</source>
        <translation>الصورة مطبوعة بقطرات أو نقاط، ويجب أن تكون متساوية</translation>
    </message>
    <message>
        <source>The photo's edge shows a rim or a step that the specimen has not</source>
        <translation>تظهر عند حافة الصورة حافة زائدة أو درجة ليست في النموذج</translation>
    </message>
    <message>
        <source>The picture changed on its way to the records.</source>
        <translation>تغيرت الصورة في طريقها إلى السجلات.</translation>
    </message>
    <message>
        <source>The picture does not show the whole of this feature</source>
        <translation>لا تُظهر الصورة هذه العلامة الأمنية كاملة</translation>
    </message>
    <message>
        <source>The picture has {ppi} pixels per inch; {due} are needed</source>
        <translation>دقة الصورة {ppi} بكسل لكل بوصة؛ والمطلوب {due}</translation>
    </message>
    <message>
        <source>The picture is too coarse to tell typefaces apart</source>
        <translation>دقة الصورة لا تكفي لتمييز أنواع الخطوط</translation>
    </message>
    <message>
        <source>The pictures must cover each other, and one must show the fault.</source>
        <translation>يجب أن تتطابق الصور، وأن تُظهر واحدة منها العيب.</translation>
    </message>
    <message>
        <source>The portrait glows under ultraviolet, as ordinary photo paper does</source>
        <translation>تلمع صورة الوجه تحت الأشعة فوق البنفسجية، كورق الصور العادي</translation>
    </message>
    <message>
        <source>The portrait was blended of two faces; its outlines are doubled or soft</source>
        <translation>صورة الوجه مدمجة من وجهين؛ خطوطها مزدوجة أو غير حادة</translation>
    </message>
    <message>
        <source>The print does not say what the seal says, but the seal is not proven</source>
        <translation>المطبوع لا يطابق الختم الرقمي، لكن الختم الرقمي غير مُثبَت</translation>
    </message>
    <message>
        <source>The print does not say what the signed seal says</source>
        <translation>المطبوع لا يطابق الختم الرقمي الموقَّع</translation>
    </message>
    <message>
        <source>The print of the page could not be laid on the specimen</source>
        <translation>تعذر تطبيق طباعة الصفحة على النموذج</translation>
    </message>
    <message>
        <source>The process it ran in died</source>
        <translation>توقفت العملية التي كان يعمل فيها</translation>
    </message>
    <message>
        <source>The program met an error ({fault})</source>
        <translation>حدث خطأ في البرنامج ({fault})</translation>
    </message>
    <message>
        <source>The program was ended while it ran</source>
        <translation>أُغلق البرنامج أثناء عمله</translation>
    </message>
    <message>
        <source>The records and their key file belong together, and one is missing: {folder}. Put it back from the backup.</source>
        <translation>السجلات وملف مفتاحها متلازمان، وأحدهما مفقود: {folder}. أعده من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The records are closed.</source>
        <translation>السجلات مغلقة.</translation>
    </message>
    <message>
        <source>The records are damaged, or belong to another key file. Change nothing in their folder and put back the backup.</source>
        <translation>السجلات تالفة، أو تعود إلى ملف مفتاح آخر. لا تغيّر شيئًا في مجلدها وأعد النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>السجلات مقفلة</translation>
    </message>
    <message>
        <source>The records are not whole</source>
        <translation>السجلات غير كاملة</translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation>تعذرت قراءة السجلات</translation>
    </message>
    <message>
        <source>The records cannot be written. Check the rights on their folder.</source>
        <translation>تعذرت كتابة السجلات. تأكد من صلاحيات مجلدها.</translation>
    </message>
    <message>
        <source>The records file is damaged.</source>
        <translation>ملف السجلات تالف.</translation>
    </message>
    <message>
        <source>The records folder is on a network drive, where records can be lost: {folder}. Choose a folder on this computer.</source>
        <translation>مجلد السجلات على قرص شبكة، وقد تُفقد فيه السجلات: {folder}. اختر مجلدًا في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The records folder is on a removable drive, where records can be lost: {folder}. Choose a folder on this computer.</source>
        <translation>مجلد السجلات على قرص قابل للإزالة، وقد تُفقد فيه السجلات: {folder}. اختر مجلدًا في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The records need a passphrase. Set {variable}</source>
        <translation>تحتاج السجلات إلى عبارة مرور. حدّد {variable}</translation>
    </message>
    <message>
        <source>The records were made by a newer docsec. Install the newer one.</source>
        <translation>أنشأ السجلات إصدار أحدث من docsec. ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error. It has 8 groups of 4 signs; compare it with the printed sheet.</source>
        <translation>في رمز الاسترداد خطأ في الكتابة. يتكون من 8 مجموعات في كل منها 4 رموز؛ قارنه بالورقة المطبوعة.</translation>
    </message>
    <message>
        <source>The report cannot be written to {name}: {why}. Choose another place</source>
        <translation>تعذرت كتابة التقرير في {name}: {why}. اختر موضعًا آخر</translation>
    </message>
    <message>
        <source>The report could not be written: {why}</source>
        <translation>تعذرت كتابة التقرير: {why}</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>حُفظ التقرير</translation>
    </message>
    <message>
        <source>The resolution of the picture is not known</source>
        <translation>دقة الصورة غير معروفة</translation>
    </message>
    <message>
        <source>The resolution of the picture is not known, so nothing can be measured</source>
        <translation>دقة الصورة غير معروفة، فلا يمكن قياس شيء</translation>
    </message>
    <message>
        <source>The resolution written in the picture does not fit any document</source>
        <translation>الدقة المدوَّنة في الصورة لا تناسب أي وثيقة</translation>
    </message>
    <message>
        <source>The seal belongs to passport {said}; this passport is {printed}</source>
        <translation>الختم الرقمي يعود إلى جواز السفر {said}؛ وهذا الجواز {printed}</translation>
    </message>
    <message>
        <source>The seal names another person than the passport</source>
        <translation>يذكر الختم الرقمي شخصًا غير صاحب جواز السفر</translation>
    </message>
    <message>
        <source>The seam was sewn anew; its thread does not glow</source>
        <translation>أُعيدت خياطة الدفتر؛ وخيطها لا يلمع</translation>
    </message>
    <message>
        <source>The search of the lists is not clear</source>
        <translation>نتيجة البحث في القوائم غير واضحة</translation>
    </message>
    <message>
        <source>The separators are lost; the fields were cut by their codes, compare them</source>
        <translation>الفواصل مفقودة؛ فُصلت الحقول حسب رموزها، قارنها</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>تعذرت قراءة التوقيع</translation>
    </message>
    <message>
        <source>The signature does not fit the content of the seal</source>
        <translation>لا يطابق التوقيع محتوى الختم الرقمي</translation>
    </message>
    <message>
        <source>The signature fits a certificate that is not meant for seals</source>
        <translation>يطابق التوقيع شهادة غير مخصصة للأختام الرقمية</translation>
    </message>
    <message>
        <source>The signature fits, but it was made when the certificate was not valid</source>
        <translation>التوقيع مطابق، لكنه وُضع حين لم تكن الشهادة سارية</translation>
    </message>
    <message>
        <source>The signature fits, but its signer may not seal this kind of document</source>
        <translation>التوقيع مطابق، لكن موقِّعه غير مخوَّل بختم هذا النوع من الوثائق</translation>
    </message>
    <message>
        <source>The signature fits, but the certificate has expired</source>
        <translation>التوقيع مطابق، لكن الشهادة منتهية</translation>
    </message>
    <message>
        <source>The signature fits, but the certificate is not valid yet</source>
        <translation>التوقيع مطابق، لكن الشهادة لم تصبح سارية بعد</translation>
    </message>
    <message>
        <source>The signature fits, but the state has revoked the certificate</source>
        <translation>التوقيع مطابق، لكن الدولة أبطلت الشهادة</translation>
    </message>
    <message>
        <source>The signature has an impossible length</source>
        <translation>طول التوقيع غير ممكن</translation>
    </message>
    <message>
        <source>The signature is wrong: the pack was changed. Do not use it</source>
        <translation>التوقيع خاطئ: غُيّرت الحزمة. لا تستعملها</translation>
    </message>
    <message>
        <source>The signature of the seal could not be checked</source>
        <translation>تعذر تدقيق توقيع الختم الرقمي</translation>
    </message>
    <message>
        <source>The signer may not sign packs of this kind</source>
        <translation>لا يجوز للموقِّع توقيع حزم من هذا النوع</translation>
    </message>
    <message>
        <source>The signer of this pack is not known here. Ask who sent it, compare the fingerprint by telephone, and let an administrator approve it</source>
        <translation>موقِّع هذه الحزمة غير معروف هنا. اسأل من أرسلها، وقارن بصمة المفتاح هاتفيًا، واطلب من مدير النظام اعتمادها</translation>
    </message>
    <message>
        <source>The size of the page is not known. Scan it with a scanner</source>
        <translation>قياس الصفحة غير معروف. امسحها بماسح ضوئي</translation>
    </message>
    <message>
        <source>The size of the security data cannot be read</source>
        <translation>تعذرت قراءة حجم بيانات الأمان</translation>
    </message>
    <message>
        <source>The small second portrait does not show the same picture</source>
        <translation>الصورة الثانية الصغيرة لا تُظهر الصورة نفسها</translation>
    </message>
    <message>
        <source>The stamp is drawn: its lines waver and its ink lies evenly</source>
        <translation>الختم مرسوم: خطوطه مهتزة وحبره متساوٍ</translation>
    </message>
    <message>
        <source>The standard allows other characters here</source>
        <translation>يسمح المعيار هنا بحروف أو أرقام أخرى</translation>
    </message>
    <message>
        <source>The standard knows no such sex: {code}</source>
        <translation>لا يعرف المعيار هذا الرمز للجنس: {code}</translation>
    </message>
    <message>
        <source>The state has not borne this name and code for years</source>
        <translation>لم تعد الدولة تحمل هذا الاسم وهذا الرمز منذ سنوات</translation>
    </message>
    <message>
        <source>The stay is longer than the rule of the day allows</source>
        <translation>الإقامة أطول مما تسمح به قاعدة اليوم</translation>
    </message>
    <message>
        <source>The stay was longer than the visa allows</source>
        <translation>كانت الإقامة أطول مما تسمح به التأشيرة</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>عبارتا المرور مختلفتان. اكتبهما ثانية.</translation>
    </message>
    <message>
        <source>The value stands for a special rule; compare it with the print</source>
        <translation>القيمة تعني قاعدة خاصة؛ قارنها بالمطبوع</translation>
    </message>
    <message>
        <source>The watermark can be seen from the front: it is printed</source>
        <translation>العلامة المائية تُرى من الأمام: فهي مطبوعة</translation>
    </message>
    <message>
        <source>The watermark is missing against the light, or is another</source>
        <translation>العلامة المائية لا تظهر أمام الضوء، أو هي علامة أخرى</translation>
    </message>
    <message>
        <source>The watermark is seen in plain light too: it is printed on the paper</source>
        <translation>العلامة المائية تُرى في الضوء العادي أيضًا: فهي مطبوعة على الورق</translation>
    </message>
    <message>
        <source>The whole date is unknown</source>
        <translation>التاريخ كله مجهول</translation>
    </message>
    <message>
        <source>The work broke off</source>
        <translation>انقطع العمل</translation>
    </message>
    <message>
        <source>The work broke off with an error: {cause}</source>
        <translation>انقطع العمل بسبب خطأ: {cause}</translation>
    </message>
    <message>
        <source>The work broke off with code {code}</source>
        <translation>انقطع العمل بالرمز {code}</translation>
    </message>
    <message>
        <source>The work needed more memory than it may use and was stopped</source>
        <translation>احتاج العمل إلى ذاكرة أكثر من المسموح به فأُوقف</translation>
    </message>
    <message>
        <source>The work took longer than {seconds} seconds and was stopped</source>
        <translation>تجاوز العمل المهلة (بالثواني: {seconds}) فأُوقف</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>أُوقف العمل</translation>
    </message>
    <message>
        <source>The year is not in the barcode; {year} is the likeliest</source>
        <translation>السنة غير موجودة في الرمز الشريطي؛ والأرجح {year}</translation>
    </message>
    <message>
        <source>The zone is {offset} mm away from its place</source>
        <translation>تبعد المنطقة عن موضعها {offset} مم</translation>
    </message>
    <message>
        <source>There are more features than a seal can have</source>
        <translation>عدد العناصر أكبر مما يسعه ختم رقمي</translation>
    </message>
    <message>
        <source>There are no messages</source>
        <translation>لا توجد رسائل</translation>
    </message>
    <message>
        <source>There are no records here yet: {folder}</source>
        <translation>لا توجد سجلات هنا بعد: {folder}</translation>
    </message>
    <message>
        <source>There are records already: {folder}</source>
        <translation>توجد سجلات من قبل: {folder}</translation>
    </message>
    <message>
        <source>There are too many files among the certificates</source>
        <translation>عدد الملفات بين الشهادات كبير جدًا</translation>
    </message>
    <message>
        <source>There is more than one digital seal on the page</source>
        <translation>في الصفحة أكثر من ختم رقمي واحد</translation>
    </message>
    <message>
        <source>There is more than one seal on the page</source>
        <translation>في الصفحة أكثر من ختم رقمي</translation>
    </message>
    <message>
        <source>There is no certificate file in {folder}</source>
        <translation>لا يوجد ملف شهادة في {folder}</translation>
    </message>
    <message>
        <source>There is no header of a driving licence</source>
        <translation>لا توجد ترويسة إجازة سوق</translation>
    </message>
    <message>
        <source>There is no header of an IDB barcode</source>
        <translation>لا توجد ترويسة رمز شريطي IDB</translation>
    </message>
    <message>
        <source>There is no item {id}</source>
        <translation>لا يوجد سؤال {id}</translation>
    </message>
    <message>
        <source>There is no lesson {name}</source>
        <translation>لا يوجد درس {name}</translation>
    </message>
    <message>
        <source>There is no light {name}; there are {known}</source>
        <translation>لا يوجد ضوء باسم {name}؛ الموجود: {known}</translation>
    </message>
    <message>
        <source>There is no machine-readable zone</source>
        <translation>لا توجد منطقة قراءة آلية</translation>
    </message>
    <message>
        <source>There is no model {code} here</source>
        <translation>لا يوجد هنا طراز {code}</translation>
    </message>
    <message>
        <source>There is no objective {id}</source>
        <translation>لا يوجد هدف {id}</translation>
    </message>
    <message>
        <source>There is no picture of it: only facts are known</source>
        <translation>لا توجد له صورة: المعروف معلومات فقط</translation>
    </message>
    <message>
        <source>There is no picture to examine. Give at least one</source>
        <translation>لا توجد صورة للفحص. أعطِ صورة واحدة على الأقل</translation>
    </message>
    <message>
        <source>There is no picture {file}</source>
        <translation>لا توجد صورة {file}</translation>
    </message>
    <message>
        <source>There is no profile {name}; there are {known}</source>
        <translation>لا يوجد نمط فحص باسم {name}؛ الموجود: {known}</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>لا يوجد توقيع</translation>
    </message>
    <message>
        <source>There is no such date: {date}</source>
        <translation>لا وجود لهذا التاريخ: {date}</translation>
    </message>
    <message>
        <source>There is no such day: {day}</source>
        <translation>لا وجود لهذا اليوم: {day}</translation>
    </message>
    <message>
        <source>There is no such outcome.</source>
        <translation>لا يوجد قرار كهذا.</translation>
    </message>
    <message>
        <source>There is no such photograph.</source>
        <translation>لا توجد صورة كهذه.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>لا يوجد سجل كهذا.</translation>
    </message>
    <message>
        <source>There is no {name}; there are {known}</source>
        <translation>لا يوجد {name}؛ الموجود: {known}</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Free some space</source>
        <translation>لا تكفي مساحة القرص. وفّر مساحة</translation>
    </message>
    <message>
        <source>There is nothing to erase in this record.</source>
        <translation>لا شيء للمحو في هذا السجل.</translation>
    </message>
    <message>
        <source>These are not the last signs of the fingerprint. If they are what you were told, do not import the certificate.</source>
        <translation>هذه ليست آخر رموز البصمة. إن كانت هي ما قيل لك فلا تستورد الشهادة.</translation>
    </message>
    <message>
        <source>These characters differ from the rest of the machine-readable zone</source>
        <translation>تختلف هذه الحروف والأرقام عن بقية منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>They stay on this station unless I also allow them to leave it.</source>
        <translation>تبقى في هذه المحطة ما لم أسمح بإخراجها منها أيضًا.</translation>
    </message>
    <message>
        <source>Thick ink; the mesh makes edges jagged</source>
        <translation>حبر سميك؛ والشبكة تجعل الحواف مسننة</translation>
    </message>
    <message>
        <source>Thickness of the eyebrows</source>
        <translation>كثافة الحاجبين</translation>
    </message>
    <message>
        <source>Third baggage tag</source>
        <translation>بطاقة الأمتعة الثالثة</translation>
    </message>
    <message>
        <source>Third shot: as at the desk. Look a little aside, another cover or beard.</source>
        <translation>اللقطة الثالثة: كما عند المنضدة. انظر جانبًا قليلًا، بغطاء رأس أو لحية مختلفة.</translation>
    </message>
    <message>
        <source>This could not be examined</source>
        <translation>تعذر فحص هذا</translation>
    </message>
    <message>
        <source>This document has nothing on it for: {title}</source>
        <translation>ليس في هذه الوثيقة ما يصلح لهذا: {title}</translation>
    </message>
    <message>
        <source>This document is genuine</source>
        <translation>هذه الوثيقة أصلية</translation>
    </message>
    <message>
        <source>This entry is set in another typeface than the rest</source>
        <translation>هذا البيان مكتوب بنوع خط غير خط البقية</translation>
    </message>
    <message>
        <source>This exam is over.</source>
        <translation>انتهى هذا الامتحان.</translation>
    </message>
    <message>
        <source>This feature is not in the list</source>
        <translation>هذا العنصر غير موجود في القائمة</translation>
    </message>
    <message>
        <source>This field is not in the list</source>
        <translation>هذا الحقل غير موجود في القائمة</translation>
    </message>
    <message>
        <source>This file is not a docsec pack</source>
        <translation>هذا الملف ليس حزمة docsec</translation>
    </message>
    <message>
        <source>This folder holds no exam form: {folder}</source>
        <translation>لا توجد في هذا المجلد ورقة امتحان: {folder}</translation>
    </message>
    <message>
        <source>This ink keeps its colour when the document is tilted</source>
        <translation>يبقى لون هذا الحبر كما هو عند إمالة الوثيقة</translation>
    </message>
    <message>
        <source>This is a key of another kind</source>
        <translation>هذا مفتاح من نوع آخر</translation>
    </message>
    <message>
        <source>This is a signed pack. An administrator imports it with {command}</source>
        <translation>هذه حزمة موقَّعة. يستوردها مدير النظام بالأمر {command}</translation>
    </message>
    <message>
        <source>This is a specimen, not a travel document</source>
        <translation>هذا نموذج، وليس وثيقة سفر</translation>
    </message>
    <message>
        <source>This is no boarding pass of format M or S</source>
        <translation>هذه ليست بطاقة صعود بالصيغة M أو S</translation>
    </message>
    <message>
        <source>This is no certificate of this station, or it was changed.</source>
        <translation>هذه ليست شهادة من هذه المحطة، أو أنها غُيّرت.</translation>
    </message>
    <message>
        <source>This is no checkpoint as docsec prints them.</source>
        <translation>هذه ليست نقطة تحقق كما يطبعها docsec.</translation>
    </message>
    <message>
        <source>This issuer number is not in the list</source>
        <translation>رقم جهة الإصدار هذا غير موجود في القائمة</translation>
    </message>
    <message>
        <source>This key was revoked; it cannot be approved again</source>
        <translation>هذا المفتاح مُبطَل؛ ولا يمكن اعتماده ثانية</translation>
    </message>
    <message>
        <source>This kind of document is not known to have this feature</source>
        <translation>لا يُعرف أن لهذا النوع من الوثائق هذه العلامة الأمنية</translation>
    </message>
    <message>
        <source>This kind of document was not recognised: there is no specimen of it here</source>
        <translation>لم يُتعرَّف على هذا النوع من الوثائق: لا يوجد نموذج له هنا</translation>
    </message>
    <message>
        <source>This kind of seal is not in the list</source>
        <translation>هذا النوع من الأختام الرقمية غير موجود في القائمة</translation>
    </message>
    <message>
        <source>This kind of step is not allowed.</source>
        <translation>هذا النوع من الخطوات غير مسموح به.</translation>
    </message>
    <message>
        <source>This neither proves nor disproves the document. Examine it by other means</source>
        <translation>هذا لا يثبت صحة الوثيقة ولا ينفيها. افحصها بوسائل أخرى</translation>
    </message>
    <message>
        <source>This page is of another book: its number and its seam do not fit</source>
        <translation>هذه الصفحة من دفتر آخر: رقمها وخياطتها لا يطابقان</translation>
    </message>
    <message>
        <source>This part is not in the list: {tag}</source>
        <translation>هذا الجزء غير موجود في القائمة: {tag}</translation>
    </message>
    <message>
        <source>This part of a record cannot be written.</source>
        <translation>تعذرت كتابة هذا الجزء من السجل.</translation>
    </message>
    <message>
        <source>This person did not agree to that.</source>
        <translation>لم يوافق هذا الشخص على ذلك.</translation>
    </message>
    <message>
        <source>This person takes no more photographs.</source>
        <translation>لا تؤخذ لهذا الشخص صور أخرى.</translation>
    </message>
    <message>
        <source>This record is sealed. A correction is a new examination.</source>
        <translation>هذا السجل مختوم. التصحيح يكون بفحص جديد.</translation>
    </message>
    <message>
        <source>This recovery code belongs to other records.</source>
        <translation>رمز الاسترداد هذا يعود إلى سجلات أخرى.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>رقم التذكرة</translation>
    </message>
    <message>
        <source>Tilt the document less</source>
        <translation>خفّف إمالة الوثيقة</translation>
    </message>
    <message>
        <source>Tilt the page under a lamp and compare both colours with the specimen</source>
        <translation>أمل الصفحة تحت مصباح وقارن اللونين بالنموذج</translation>
    </message>
    <message>
        <source>Tilt the page: a genuine watermark shows against the light only</source>
        <translation>أمل الصفحة: العلامة المائية الأصلية لا تظهر إلا أمام الضوء</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>الوثيقة مُمالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time of issue</source>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Time of the report</source>
        <translation>وقت التقرير</translation>
    </message>
    <message>
        <source>Time of the sample</source>
        <translation>وقت أخذ العينة</translation>
    </message>
    <message>
        <source>Times the page's glow that is a washed place</source>
        <translation>عدد أضعاف لمعان الصفحة الذي يعني موضعًا مغسولًا</translation>
    </message>
    <message>
        <source>Times the page's glow that is still even</source>
        <translation>عدد أضعاف لمعان الصفحة الذي يُعد متساويًا</translation>
    </message>
    <message>
        <source>Tint of the skin</source>
        <translation>صبغة البشرة</translation>
    </message>
    <message>
        <source>Tip of the nose</source>
        <translation>طرف الأنف</translation>
    </message>
    <message>
        <source>To airport</source>
        <translation>إلى مطار</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today: {day}</source>
        <translation>اليوم: {day}</translation>
    </message>
    <message>
        <source>Together: {share:.0%}</source>
        <translation>معًا: {share:.0%}</translation>
    </message>
    <message>
        <source>Tone of the skin</source>
        <translation>لون البشرة</translation>
    </message>
    <message>
        <source>Too few characters were read surely to compare their typeface</source>
        <translation>الحروف والأرقام المقروءة بوضوح أقل من أن يُقارَن خطها</translation>
    </message>
    <message>
        <source>Too few characters were read to measure their spacing</source>
        <translation>الحروف والأرقام المقروءة أقل من أن يُقاس تباعدها</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute.</source>
        <translation>أُدخل رقم سري خاطئ مرات كثيرة. انتظر دقيقة.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Seconds to wait: {seconds}</source>
        <translation>محاولات خاطئة كثيرة لعبارة المرور. ثواني الانتظار: {seconds}</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Town of residence</source>
        <translation>مدينة السكن</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Travel document check</source>
        <translation>تدقيق وثيقة السفر</translation>
    </message>
    <message>
        <source>Travel document, TD2 size</source>
        <translation>وثيقة سفر بقياس TD2</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>المسافرون</translation>
    </message>
    <message>
        <source>Travellers in the queue: {n}</source>
        <translation>المسافرون في الطابور: {n}</translation>
    </message>
    <message>
        <source>Travellers: {n}</source>
        <translation>المسافرون: {n}</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>تجربة نموذج</translation>
    </message>
    <message>
        <source>Turn of the tip of the nose</source>
        <translation>اتجاه طرف الأنف</translation>
    </message>
    <message>
        <source>Two files in the pack have the same name</source>
        <translation>في الحزمة ملفان بالاسم نفسه</translation>
    </message>
    <message>
        <source>Two items have one id</source>
        <translation>يوجد سؤالان بمعرّف واحد</translation>
    </message>
    <message>
        <source>Two officers</source>
        <translation>ضابطان</translation>
    </message>
    <message>
        <source>Type in the MRZ</source>
        <translation>كتابة MRZ</translation>
    </message>
    <message>
        <source>Type in the MRZ as the document shows it</source>
        <translation>اكتب MRZ كما تُظهرها الوثيقة</translation>
    </message>
    <message>
        <source>Type of security data</source>
        <translation>نوع بيانات الأمان</translation>
    </message>
    <message>
        <source>Type of visa</source>
        <translation>نوع التأشيرة</translation>
    </message>
    <message>
        <source>Type the printed recovery code, and choose a new passphrase.</source>
        <translation>اكتب رمز الاسترداد المطبوع، واختر عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>Typeface of the machine-readable zone</source>
        <translation>نوع خط منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>UV</source>
        <translation>فوق البنفسجية</translation>
    </message>
    <message>
        <source>Ultraviolet light</source>
        <translation>أشعة فوق بنفسجية</translation>
    </message>
    <message>
        <source>Under 18 until</source>
        <translation>دون 18 سنة لغاية</translation>
    </message>
    <message>
        <source>Under 19 until</source>
        <translation>دون 19 سنة لغاية</translation>
    </message>
    <message>
        <source>Under 21 until</source>
        <translation>دون 21 سنة لغاية</translation>
    </message>
    <message>
        <source>Under a magnifier the lines are a screen of dots in four colours</source>
        <translation>تحت العدسة المكبّرة تظهر الخطوط شبكة نقاط بأربعة ألوان</translation>
    </message>
    <message>
        <source>Under a magnifier the lines are made of scattered coloured drops</source>
        <translation>تحت العدسة المكبّرة تظهر الخطوط قطرات ملونة متناثرة</translation>
    </message>
    <message>
        <source>Under a magnifier the lines are rows of shining dots of powder</source>
        <translation>تحت العدسة المكبّرة تظهر الخطوط صفوفًا من نقاط مسحوق لامعة</translation>
    </message>
    <message>
        <source>Under a magnifier the microprint is a line without letters</source>
        <translation>تحت العدسة المكبّرة تظهر الطباعة الدقيقة خطًا بلا حروف</translation>
    </message>
    <message>
        <source>Under ultraviolet the paper glows and the fluorescent print is weak</source>
        <translation>تحت الأشعة فوق البنفسجية يلمع الورق وتضعف الطباعة المتألقة</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation>محتوى غير معروف</translation>
    </message>
    <message>
        <source>Unlawful</source>
        <translation>غير قانوني</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock the records</source>
        <translation>افتح قفل السجلات</translation>
    </message>
    <message>
        <source>Unlock the records to learn under your own name</source>
        <translation>افتح قفل السجلات لتتعلم باسمك</translation>
    </message>
    <message>
        <source>Unlock them with the passphrase.</source>
        <translation>افتح قفلها بعبارة المرور.</translation>
    </message>
    <message>
        <source>Unrest from which it is made of drops or dots</source>
        <translation>تفاوت اللون الذي يُعد بدءًا منه أنها مكوّنة من قطرات أو نقاط</translation>
    </message>
    <message>
        <source>Unrest from which there are coloured drops</source>
        <translation>تفاوت اللون الذي يُعد بدءًا منه أنه توجد قطرات ملونة</translation>
    </message>
    <message>
        <source>Unrest of colour</source>
        <translation>تفاوت اللون</translation>
    </message>
    <message>
        <source>Unrest of colour in the photo</source>
        <translation>تفاوت اللون في الصورة</translation>
    </message>
    <message>
        <source>Unrest of colour that an even print may have</source>
        <translation>تفاوت اللون المسموح به في الطباعة المتساوية</translation>
    </message>
    <message>
        <source>Unrest of colour that solid inks may have</source>
        <translation>تفاوت اللون المسموح به في الأحبار المتصلة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>الشفة العليا</translation>
    </message>
    <message>
        <source>Use a scanner or reader that writes its resolution into the picture</source>
        <translation>استعمل ماسحًا ضوئيًا أو قارئًا يدوّن دقته في الصورة</translation>
    </message>
    <message>
        <source>Vaccination centre</source>
        <translation>مركز التلقيح</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>اللقاح</translation>
    </message>
    <message>
        <source>Vaccine code</source>
        <translation>رمز اللقاح</translation>
    </message>
    <message>
        <source>Valid for years: {years}</source>
        <translation>مدة الصلاحية بالسنوات: {years}</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid today by its dates</source>
        <translation>سارية اليوم حسب تواريخها</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح لغاية</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>سارية حتى {day}</translation>
    </message>
    <message>
        <source>Valid: today is the last day</source>
        <translation>سارية: اليوم آخر يوم</translation>
    </message>
    <message>
        <source>Valid: {time} left</source>
        <translation>سارية، المدة المتبقية: {time}</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Validity could not be checked</source>
        <translation>تعذر تدقيق الصلاحية</translation>
    </message>
    <message>
        <source>Validity is not clear. Look at the dates</source>
        <translation>الصلاحية غير واضحة. انظر إلى التواريخ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Version of the state</source>
        <translation>إصدار الولاية</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>محارب سابق</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>تأشيرة</translation>
    </message>
    <message>
        <source>Visa from {first} to {last}</source>
        <translation>تأشيرة من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Visa washed and filled in anew</source>
        <translation>تأشيرة غُسلت ومُلئت من جديد</translation>
    </message>
    <message>
        <source>Visa, MRV-A size</source>
        <translation>تأشيرة بقياس MRV-A</translation>
    </message>
    <message>
        <source>Visa, MRV-B size</source>
        <translation>تأشيرة بقياس MRV-B</translation>
    </message>
    <message>
        <source>Visiting card</source>
        <translation>بطاقة تعريف شخصية</translation>
    </message>
    <message>
        <source>Washed places beside the data</source>
        <translation>مواضع مغسولة بجانب البيانات</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>العلامة المائية</translation>
    </message>
    <message>
        <source>Watermark unseen in reflected light</source>
        <translation>العلامة المائية لا تُرى في الضوء المنعكس</translation>
    </message>
    <message>
        <source>Way of sampling</source>
        <translation>طريقة أخذ العينة</translation>
    </message>
    <message>
        <source>Ways to falsify, by id with commas; empty: all</source>
        <translation>طرق التزوير بمعرّفاتها مفصولة بفواصل؛ فارغ: كلها</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>Wear and stamps hide print. Compare with the specimen</source>
        <translation>البلى والأختام تحجب الطباعة. قارن بالنموذج</translation>
    </message>
    <message>
        <source>Weight in kilograms</source>
        <translation>الوزن بالكيلوغرام</translation>
    </message>
    <message>
        <source>Weight in pounds</source>
        <translation>الوزن بالرطل</translation>
    </message>
    <message>
        <source>Weight range</source>
        <translation>فئة الوزن</translation>
    </message>
    <message>
        <source>Weight: {rank}</source>
        <translation>الوزن: {rank}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <translation>ما قرارك؟</translation>
    </message>
    <message>
        <source>What do you do next?</source>
        <translation>ماذا تفعل بعد ذلك؟</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>ماذا تقول؟</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يلي ذلك</translation>
    </message>
    <message>
        <source>What kind of fraud is it?</source>
        <translation>ما نوع الاحتيال؟</translation>
    </message>
    <message>
        <source>What kind of question</source>
        <translation>نوع السؤال</translation>
    </message>
    <message>
        <source>What kind of question is each?</source>
        <translation>ما نوع كل سؤال؟</translation>
    </message>
    <message>
        <source>What stands in "base64" is no base 64</source>
        <translation>ما ورد في ⁦"base64"⁩ ليس بترميز base 64</translation>
    </message>
    <message>
        <source>What the seal says is not what is printed on the document</source>
        <translation>محتوى الختم الرقمي ليس ما طُبع على الوثيقة</translation>
    </message>
    <message>
        <source>What the signature covers cannot be made out</source>
        <translation>لا يمكن تحديد ما يشمله التوقيع</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ما العمل الآن</translation>
    </message>
    <message>
        <source>Where do you see it? Mark it under the light that shows it.</source>
        <translation>أين تراه؟ أشّره بالضوء الذي يُظهره.</translation>
    </message>
    <message>
        <source>Where does the MRZ differ from the page? Perhaps nowhere.</source>
        <translation>أين تختلف MRZ عن الصفحة؟ ربما لا اختلاف.</translation>
    </message>
    <message>
        <source>Where false documents are rare, most alarms are false, however good the test</source>
        <translation>حيث تندر الوثائق المزوَّرة تكون أكثر الإنذارات كاذبة، مهما كان الاختبار جيدًا</translation>
    </message>
    <message>
        <source>Whether all characters of a line are of one ink is not clear</source>
        <translation>ليس واضحًا هل كل حروف السطر وأرقامه بحبر واحد</translation>
    </message>
    <message>
        <source>Whether all digits of the number glow is not clear</source>
        <translation>ليس واضحًا هل يلمع الرقم كله</translation>
    </message>
    <message>
        <source>Whether both portraits show the same picture is not clear</source>
        <translation>ليس واضحًا هل تُظهر صورتا الوجه الصورة نفسها</translation>
    </message>
    <message>
        <source>Whether fine lines are made of coloured drops is not clear</source>
        <translation>ليس واضحًا هل الخطوط الدقيقة مكوّنة من قطرات ملونة</translation>
    </message>
    <message>
        <source>Whether fine lines are made of dots is not clear</source>
        <translation>ليس واضحًا هل الخطوط الدقيقة مكوّنة من نقاط</translation>
    </message>
    <message>
        <source>Whether the colours under ultraviolet are right is not clear</source>
        <translation>ليس واضحًا هل الألوان تحت الأشعة فوق البنفسجية صحيحة</translation>
    </message>
    <message>
        <source>Whether the fluorescent print is the genuine one is not clear</source>
        <translation>ليس واضحًا هل الطباعة المتألقة أصلية</translation>
    </message>
    <message>
        <source>Whether the fluorescent print runs on across the photo is not clear</source>
        <translation>ليس واضحًا هل تمتد الطباعة المتألقة فوق الصورة</translation>
    </message>
    <message>
        <source>Whether the glowing fibres are the genuine ones is not clear</source>
        <translation>ليس واضحًا هل الألياف اللامعة أصلية</translation>
    </message>
    <message>
        <source>Whether the half vanishes in infrared is not clear</source>
        <translation>ليس واضحًا هل يختفي النصف في الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>Whether the image appears from the side is not clear</source>
        <translation>ليس واضحًا هل تظهر الصورة من الجانب</translation>
    </message>
    <message>
        <source>Whether the ink changes its colour as it should is not clear</source>
        <translation>ليس واضحًا هل يتغير لون الحبر كما ينبغي</translation>
    </message>
    <message>
        <source>Whether the ink of the personal data is the right one is not clear</source>
        <translation>ليس واضحًا هل حبر البيانات الشخصية صحيح</translation>
    </message>
    <message>
        <source>Whether the machine-readable zone glows is not clear</source>
        <translation>ليس واضحًا هل تلمع منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>Whether the microprint has letters is not clear</source>
        <translation>ليس واضحًا هل في الطباعة الدقيقة حروف</translation>
    </message>
    <message>
        <source>Whether the page glows under ultraviolet is not clear</source>
        <translation>ليس واضحًا هل تلمع الصفحة تحت الأشعة فوق البنفسجية</translation>
    </message>
    <message>
        <source>Whether the photo is printed in drops or dots is not clear</source>
        <translation>ليس واضحًا هل الصورة مطبوعة بقطرات أو نقاط</translation>
    </message>
    <message>
        <source>Whether the photo's edge is as in the specimen is not clear</source>
        <translation>ليس واضحًا هل حافة الصورة كما في النموذج</translation>
    </message>
    <message>
        <source>Whether the portrait glows under ultraviolet is not clear</source>
        <translation>ليس واضحًا هل تلمع صورة الوجه تحت الأشعة فوق البنفسجية</translation>
    </message>
    <message>
        <source>Whether the print is the genuine one is not clear</source>
        <translation>ليس واضحًا هل الطباعة أصلية</translation>
    </message>
    <message>
        <source>Whether the print stands up from the paper is not clear</source>
        <translation>ليس واضحًا هل تبرز الطباعة عن الورق</translation>
    </message>
    <message>
        <source>Whether the print vanishes in infrared is not clear</source>
        <translation>ليس واضحًا هل تختفي الطباعة في الأشعة تحت الحمراء</translation>
    </message>
    <message>
        <source>Whether the watermark is printed is not clear</source>
        <translation>ليس واضحًا هل العلامة المائية مطبوعة</translation>
    </message>
    <message>
        <source>Whether the watermark is the genuine one is not clear</source>
        <translation>ليس واضحًا هل العلامة المائية أصلية</translation>
    </message>
    <message>
        <source>Whether there is a security thread is not clear</source>
        <translation>ليس واضحًا هل يوجد خيط أمان</translation>
    </message>
    <message>
        <source>Which light do you take next?</source>
        <translation>أي ضوء تختار بعد ذلك؟</translation>
    </message>
    <message>
        <source>Which light next</source>
        <translation>اختيار الضوء التالي</translation>
    </message>
    <message>
        <source>Which of these bear on your decision?</source>
        <translation>أيٌّ من هذه يؤثر في قرارك؟</translation>
    </message>
    <message>
        <source>Which step cannot be?</source>
        <translation>أي خطوة غير ممكنة؟</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>ضوء أبيض</translation>
    </message>
    <message>
        <source>Who learns?</source>
        <translation>من يتعلم؟</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Whole picture (0)</source>
        <translation>الصورة كاملة (0)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>حامل الوثيقة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>السبب، وما العمل</translation>
    </message>
    <message>
        <source>Width at the temples</source>
        <translation>العرض عند الصدغين</translation>
    </message>
    <message>
        <source>Width of a bright rim from which it fails, in mm</source>
        <translation>عرض الحافة الساطعة الذي يُعد التدقيق بدءًا منه فاشلًا، بالمليمتر</translation>
    </message>
    <message>
        <source>Width of a bright rim that is chance, in mm</source>
        <translation>عرض الحافة الساطعة الذي يُعد مصادفة، بالمليمتر</translation>
    </message>
    <message>
        <source>Width of the chin</source>
        <translation>عرض الذقن</translation>
    </message>
    <message>
        <source>Width of the face</source>
        <translation>عرض الوجه</translation>
    </message>
    <message>
        <source>Width of the jaw</source>
        <translation>عرض الفك</translation>
    </message>
    <message>
        <source>Width of the mouth</source>
        <translation>عرض الفم</translation>
    </message>
    <message>
        <source>Width of the nostrils</source>
        <translation>عرض المنخرين</translation>
    </message>
    <message>
        <source>With a machine's verdict</source>
        <translation>مع حكم الجهاز</translation>
    </message>
    <message>
        <source>With drawn impostors</source>
        <translation>مع منتحلي شخصية مرسومين</translation>
    </message>
    <message>
        <source>With the machine</source>
        <translation>مع الجهاز</translation>
    </message>
    <message>
        <source>Without a known machine-readable zone the due size is not known</source>
        <translation>من دون منطقة قراءة آلية معروفة لا يُعرف القياس المطلوب</translation>
    </message>
    <message>
        <source>Without a name and a consent nobody is added.</source>
        <translation>لا يُضاف أحد دون اسم وموافقة.</translation>
    </message>
    <message>
        <source>Without it, the seals it is for can no longer be checked.</source>
        <translation>من دونها لا يمكن تدقيق الأختام الرقمية المخصصة لها.</translation>
    </message>
    <message>
        <source>Without the person at the desk</source>
        <translation>من دون الشخص أمام المكتب</translation>
    </message>
    <message>
        <source>Work out the check digit</source>
        <translation>احسب رقم التدقيق</translation>
    </message>
    <message>
        <source>Working model: made here from captured copies</source>
        <translation>طراز عمل: أُعدّ هنا من وثائق صُوّرت</translation>
    </message>
    <message>
        <source>Working out a check digit, and knowing what it cannot notice</source>
        <translation>حساب رقم التدقيق، ومعرفة ما لا يستطيع كشفه</translation>
    </message>
    <message>
        <source>Working out ages, validity and stays, and what an alarm is worth</source>
        <translation>حساب الأعمار والصلاحية ومدد الإقامة وقيمة الإنذار</translation>
    </message>
    <message>
        <source>Worse: the whole interval lies below nothing</source>
        <translation>أسوأ: الفترة كلها تحت الصفر</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>كتابة تقرير</translation>
    </message>
    <message>
        <source>Write an MRZ</source>
        <translation>كتابة MRZ</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>اكتب التقرير</translation>
    </message>
    <message>
        <source>Write the two lines of the MRZ</source>
        <translation>اكتب سطري MRZ</translation>
    </message>
    <message>
        <source>Writing what was seen, with what, and how far it goes</source>
        <translation>كتابة ما شوهد، وبماذا شوهد، وإلى أي حد يدل</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Wrong typeface</source>
        <translation>نوع خط غير صحيح</translation>
    </message>
    <message>
        <source>X in the MRZ; the standard asks for &lt;</source>
        <translation>توجد X في MRZ؛ والمعيار يطلب ⁦&lt;⁩</translation>
    </message>
    <message>
        <source>Year of issue</source>
        <translation>سنة الإصدار</translation>
    </message>
    <message>
        <source>Year of the series</source>
        <translation>سنة السلسلة</translation>
    </message>
    <message>
        <source>Year {year}, day and month unknown</source>
        <translation>سنة {year}، اليوم والشهر مجهولان</translation>
    </message>
    <message>
        <source>Year {year}, month {month}, day unknown</source>
        <translation>سنة {year}، شهر {month}، اليوم مجهول</translation>
    </message>
    <message>
        <source>Years left: {years}</source>
        <translation>السنوات المتبقية: {years}</translation>
    </message>
    <message>
        <source>Years since expiry: {years}</source>
        <translation>السنوات منذ انتهاء الصلاحية: {years}</translation>
    </message>
    <message>
        <source>Years: {years}</source>
        <translation>السنوات: {years}</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You have sat this exam already.</source>
        <translation>سبق أن أديت هذا الامتحان.</translation>
    </message>
    <message>
        <source>You suspect: {suspicion}</source>
        <translation>تشتبه في: {suspicion}</translation>
    </message>
    <message>
        <source>Your view: a problem</source>
        <translation>رأيك: مشكلة</translation>
    </message>
    <message>
        <source>Your view: in doubt</source>
        <translation>رأيك: شك</translation>
    </message>
    <message>
        <source>Your view: nothing wrong</source>
        <translation>رأيك: لا خلل</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>استرشادي</translation>
    </message>
    <message>
        <source>another legal spelling</source>
        <translation>كتابة أخرى مسموح بها</translation>
    </message>
    <message>
        <source>definitive</source>
        <translation>قاطع</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>docsec</source>
        <translation>docsec</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>من {first}</translation>
    </message>
    <message>
        <source>more than 10 years</source>
        <translation>أكثر من عشر سنوات</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُدقَّق</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>لم يثبت</translation>
    </message>
    <message>
        <source>not read surely</source>
        <translation>لم يُقرأ بوضوح كافٍ</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>{check}, after correction by hand</source>
        <translation>{check}، بعد التصحيح اليدوي</translation>
    </message>
    <message>
        <source>{check}: the place, enlarged</source>
        <translation>{check}: الموضع مكبَّرًا</translation>
    </message>
    <message>
        <source>{code} is no code of the standard: {name}</source>
        <translation>{code} ليس رمزًا من رموز المعيار: {name}</translation>
    </message>
    <message>
        <source>{code} is not a known document code</source>
        <translation>{code} ليس رمز وثيقة معروفًا</translation>
    </message>
    <message>
        <source>{code} is not a known state code</source>
        <translation>{code} ليس رمز دولة معروفًا</translation>
    </message>
    <message>
        <source>{code} is not in the standard, but was used: {name}</source>
        <translation>{code} غير موجود في المعيار، لكنه استُعمل: {name}</translation>
    </message>
    <message>
        <source>{code}: {name} is no state and issues no travel documents</source>
        <translation>{code}: {name} ليست دولة ولا تُصدر وثائق سفر</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} أيام</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{engine} finds no MRZ</source>
        <translation>لم يعثر {engine} على MRZ</translation>
    </message>
    <message>
        <source>{engine} reads otherwise where marked</source>
        <translation>يقرأ {engine} المواضع المؤشَّرة قراءة أخرى</translation>
    </message>
    <message>
        <source>{engine} reads the same</source>
        <translation>يقرأ {engine} الشيء نفسه</translation>
    </message>
    <message>
        <source>{engine}: {problem}</source>
        <translation>القراءة بواسطة {engine}: {problem}</translation>
    </message>
    <message>
        <source>{exercise} invents nothing like that</source>
        <translation>لا يولّد التمرين «{exercise}» شيئًا كهذا</translation>
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
        <translation>{field}: تاريخ لا وجود له في التقويم: {raw}</translation>
    </message>
    <message>
        <source>{field}: check digit {found} found, {due} expected</source>
        <translation>{field}: رقم التدقيق الموجود {found} والمتوقع {due}</translation>
    </message>
    <message>
        <source>{field}: covered by the wrong check digit</source>
        <translation>{field}: يشمله رقم التدقيق الخاطئ</translation>
    </message>
    <message>
        <source>{field}: no check digit can be computed</source>
        <translation>{field}: لا يمكن حساب رقم تدقيق</translation>
    </message>
    <message>
        <source>{field}: no code is given</source>
        <translation>{field}: لم يُذكر رمز</translation>
    </message>
    <message>
        <source>{field}: the MRZ has {value}</source>
        <translation>{field}: في MRZ {value}</translation>
    </message>
    <message>
        <source>{field}: too long for its {room} places</source>
        <translation>{field}: أطول من عدد مواضعه {room}</translation>
    </message>
    <message>
        <source>{field}: {found} found, {due} due: {result}</source>
        <translation>{field}: الموجود {found} والمتوقع {due}: {result}</translation>
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
        <translation>{field}: في الرمز الشريطي {said}، وفي منطقة القراءة الآلية {printed}. عدد الحقول المختلفة: {count}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{file} cannot be deleted. Check the disk</source>
        <translation>تعذر حذف {file}. تأكد من القرص</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check the disk or the stick</source>
        <translation>تعذرت قراءة {file}. تأكد من القرص أو من ذاكرة USB</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the disk</source>
        <translation>تعذرت كتابة {file}. تأكد من القرص</translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read</source>
        <translation>الملف {file} لا يحتوي شهادة يمكن قراءتها</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
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
        <translation>{light}: {angle} درجة</translation>
    </message>
    <message>
        <source>{light}: {name}</source>
        <translation>{light}: {name}</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} أشهر</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {found}. Check the drive and try again.</source>
        <translation>تعذرت قراءة {name}: {found}. تأكد من القرص وحاول ثانية.</translation>
    </message>
    <message>
        <source>{name} has a picture with more than {size} million pixels. Scan only the document, at 400 ppi.</source>
        <translation>في {name} صورة تزيد على {size} مليون بكسل. امسح الوثيقة وحدها بدقة 400 ppi.</translation>
    </message>
    <message>
        <source>{name} has more than {pages} pages. Save the pages of the document as a file of their own.</source>
        <translation>في {name} صفحات عددها أكثر من {pages}. احفظ صفحات الوثيقة في ملف مستقل.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file. Choose a picture file.</source>
        <translation>ليس {name} ملفًا، بل جهاز أو قناة بيانات. اختر ملف صورة.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a picture in it.</source>
        <translation>{name} مجلد. اختر صورة فيه.</translation>
    </message>
    <message>
        <source>{name} is a video file, which is not opened here yet. Save it as an animated GIF, PNG or WebP, or its frames as pictures in one folder.</source>
        <translation>الملف {name} ملف فيديو، وهذا النوع لا يُفتح هنا بعد. احفظه بصيغة متحركة GIF أو PNG أو WebP، أو احفظ لقطاته صورًا في مجلد واحد.</translation>
    </message>
    <message>
        <source>{name} is damaged or not complete. Copy it again, or scan the document again.</source>
        <translation>الملف {name} تالف أو غير كامل. انسخه ثانية، أو امسح الوثيقة ثانية.</translation>
    </message>
    <message>
        <source>{name} is empty. Scan or copy it again.</source>
        <translation>الملف {name} فارغ. امسحه أو انسخه ثانية.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB. Scan the document again at 400 ppi.</source>
        <translation>الملف {name} أكبر من {size} MB. امسح الوثيقة ثانية بدقة 400 ppi.</translation>
    </message>
    <message>
        <source>{name} is not a picture. Use PNG, JPEG, TIFF, WebP, BMP or PDF.</source>
        <translation>الملف {name} ليس صورة. استعمل PNG أو JPEG أو TIFF أو WebP أو BMP أو PDF.</translation>
    </message>
    <message>
        <source>{name} is not there. Check the name and the folder.</source>
        <translation>الملف {name} غير موجود. تأكد من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without the password and open it again.</source>
        <translation>الملف {name} محمي بكلمة مرور. احفظه من دون كلمة المرور وافتحه ثانية.</translation>
    </message>
    <message>
        <source>{name} is still being written. Wait until it is complete and open it again.</source>
        <translation>الملف {name} ما زال قيد الكتابة. انتظر حتى يكتمل وافتحه ثانية.</translation>
    </message>
    <message>
        <source>{name} is {found}, which is not opened here. Use PNG, JPEG, TIFF, WebP, BMP or PDF.</source>
        <translation>الملف {name} من نوع {found}، وهو لا يُفتح هنا. استعمل PNG أو JPEG أو TIFF أو WebP أو BMP أو PDF.</translation>
    </message>
    <message>
        <source>{name} may not be read by you. Ask its owner or choose another file.</source>
        <translation>لا يُسمح لك بقراءة {name}. راجع مالكه أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} must lie between {low} and {high}</source>
        <translation>يجب أن تقع قيمة {name} بين {low} و {high}</translation>
    </message>
    <message>
        <source>{name} needed too much memory and was stopped. Scan the document again, or save the picture as PNG.</source>
        <translation>احتاج فتح {name} إلى ذاكرة كبيرة جدًا فأُوقف. امسح الوثيقة ثانية، أو احفظ الصورة بصيغة PNG.</translation>
    </message>
    <message>
        <source>{name} stores its colours in a way that is not opened here. Save it as an ordinary PNG or JPEG.</source>
        <translation>يخزن الملف {name} ألوانه بطريقة لا تُفتح هنا. احفظه بصيغة PNG أو JPEG عادية.</translation>
    </message>
    <message>
        <source>{name} takes another kind of value</source>
        <translation>يقبل {name} نوعًا آخر من القيم</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds} seconds to open and was stopped. Scan the document again, or save the picture as PNG.</source>
        <translation>تجاوز فتح {name} المهلة (بالثواني: {seconds}) فأُوقف. امسح الوثيقة ثانية، أو احفظ الصورة بصيغة PNG.</translation>
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
        <translation>{purpose}، انتهت الصلاحية في {day}</translation>
    </message>
    <message>
        <source>{purpose}, made on {day}</source>
        <translation>{purpose}، تاريخ الإعداد {day}</translation>
    </message>
    <message>
        <source>{purpose}, not valid before {day}</source>
        <translation>{purpose}، تبدأ الصلاحية في {day}</translation>
    </message>
    <message>
        <source>{purpose}, valid until {day}</source>
        <translation>{purpose}، تاريخ النفاذ {day}</translation>
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
        <translation>{said}. فيه شك: انظر إلى الوثيقة</translation>
    </message>
    <message>
        <source>{said}; or {text}, {share:.0%}</source>
        <translation>{said}؛ أو {text}، {share:.0%}</translation>
    </message>
    <message>
        <source>{side}: a guess</source>
        <translation>{side}: تخمين</translation>
    </message>
    <message>
        <source>{side}: fairly sure</source>
        <translation>{side}: ثقة متوسطة</translation>
    </message>
    <message>
        <source>{side}: sure</source>
        <translation>{side}: ثقة كبيرة</translation>
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
        <translation>{value} ليس تاريخًا؛ اكتبه هكذا ⁦1974-08-12⁩</translation>
    </message>
    <message>
        <source>{weeks} weeks</source>
        <translation>{weeks} أسابيع</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} × {height} بكسل</translation>
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
        <translation>{words}. الجهة التي أصدرتها غير موجودة هنا</translation>
    </message>
    <message>
        <source>{years} and {months}</source>
        <translation>{years} و{months}</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} سنوات</translation>
    </message>
</context>
</TS>
