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
        <source>A barcode breaks the rules of its own standard</source>
        <translation>رمز شريطي يخالف قواعد معياره نفسه</translation>
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
        <source>A check that the profile demands is not here</source>
        <translation>تدقيق يطلبه نمط الفحص غير موجود هنا</translation>
    </message>
    <message>
        <source>A date does not exist, but its digits were not read surely</source>
        <translation>أحد التواريخ لا وجود له في التقويم، لكن أرقامه لم تُقرأ بوضوح كافٍ</translation>
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
        <source>A pack of this name by another signer is already installed</source>
        <translation>توجد حزمة بهذا الاسم من موقِّع آخر مثبَّتة من قبل</translation>
    </message>
    <message>
        <source>A part is given twice</source>
        <translation>ورد جزء مرتين</translation>
    </message>
    <message>
        <source>A record is damaged. Keep the records folder and tell the expert.</source>
        <translation>يوجد سجل تالف. احتفظ بمجلد السجلات وأبلغ الخبير.</translation>
    </message>
    <message>
        <source>A result is red. Press {key} once more to let the traveller pass, or {back} to go back.</source>
        <translation>توجد نتيجة حمراء. اضغط {key} مرة أخرى للسماح بمرور المسافر، أو {back} للرجوع.</translation>
    </message>
    <message>
        <source>A size should stand here, not {found}</source>
        <translation>يجب أن يرد هنا حجم، وليس {found}</translation>
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
        <source>Age: {low} to {high}</source>
        <translation>العمر: من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Age: {years}</source>
        <translation>العمر: {years}</translation>
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
        <source>An administrator imports them into this folder with the command {command}. Without them no signature of a seal can be checked.</source>
        <translation>يستوردها مدير النظام إلى هذا المجلد بالأمر {command}. من دونها لا يمكن التحقق من توقيع أي ختم.</translation>
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
        <source>Apply</source>
        <translation>تطبيق</translation>
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
        <source>Ask the administrator to import the certificate, then check again</source>
        <translation>اطلب من مدير النظام استيراد الشهادة، ثم أعد التدقيق</translation>
    </message>
    <message>
        <source>At border control a specimen is never green.</source>
        <translation>في مراقبة الحدود لا يكون النموذج أخضر أبدًا.</translation>
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
        <source>Back</source>
        <translation>رجوع</translation>
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
        <source>Binary data</source>
        <translation>بيانات ثنائية</translation>
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
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Capture the page again at a higher resolution</source>
        <translation>صوّر الصفحة ثانية بدقة أعلى</translation>
    </message>
    <message>
        <source>Capture the page under this light, or look with a lamp</source>
        <translation>صوّر الصفحة بهذا الضوء، أو انظر إليها بالمصباح</translation>
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
        <source>Characters in doubt, look at them: {count}</source>
        <translation>حروف وأرقام مشكوك فيها، انظر إليها: {count}</translation>
    </message>
    <message>
        <source>Characters of the machine-readable zone</source>
        <translation>حروف منطقة القراءة الآلية وأرقامها</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التدقيق</translation>
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
        <source>Check digits of the machine-readable zone</source>
        <translation>أرقام تدقيق منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>Check for an extension on another page. An expired document is not therefore false</source>
        <translation>ابحث عن تمديد في صفحة أخرى. الوثيقة المنتهية ليست مزوَّرة لمجرد انتهائها</translation>
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
        <source>Chip</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Chip: not examined. This program reads no chips</source>
        <translation>الشريحة: لم تُفحص. هذا البرنامج لا يقرأ الشرائح</translation>
    </message>
    <message>
        <source>Choose the seal that belongs to this document</source>
        <translation>اختر الختم الرقمي العائد لهذه الوثيقة</translation>
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
        <source>Close it as broken off</source>
        <translation>إغلاقه كفحص منقطع</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>إغلاق دون تغيير</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>تقريب (+)</translation>
    </message>
    <message>
        <source>Coaxial light</source>
        <translation>ضوء محوري</translation>
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
        <source>Come closer</source>
        <translation>اقترب</translation>
    </message>
    <message>
        <source>Compare both with the print by eye. Who changes the print often forgets the barcode. An unsigned barcode alone proves nothing</source>
        <translation>قارنهما بالمطبوع بالعين. من يغيّر المطبوع ينسى الرمز الشريطي غالبًا. والرمز غير الموقَّع وحده لا يثبت شيئًا</translation>
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
        <source>Compare with a genuine document of the same model</source>
        <translation>قارن بوثيقة أصلية من الطراز نفسه</translation>
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
        <source>Comparison</source>
        <translation>المقارنة</translation>
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
        <source>Country</source>
        <translation>البلد</translation>
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
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الولادة</translation>
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
        <source>Dates of the machine-readable zone</source>
        <translation>تواريخ منطقة القراءة الآلية</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
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
        <source>Decides which checks must succeed before a result can be green.</source>
        <translation>يحدد التدقيقات التي يجب أن تنجح قبل أن تكون النتيجة خضراء.</translation>
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
        <source>Diplomatic passport</source>
        <translation>جواز سفر دبلوماسي</translation>
    </message>
    <message>
        <source>Disease code</source>
        <translation>رمز المرض</translation>
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
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>الجرعة</translation>
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
        <source>Every examination is kept encrypted.</source>
        <translation>يُحفظ كل فحص مشفّرًا.</translation>
    </message>
    <message>
        <source>Every examination is kept encrypted. All who work at this station use one passphrase. Take several words; at least 8 signs.</source>
        <translation>يُحفظ كل فحص مشفّرًا. يستعمل كل العاملين في هذه المحطة عبارة مرور واحدة. اختر عدة كلمات، لا تقل عن 8 حروف أو رموز.</translation>
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
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>إبعاد (-)</translation>
    </message>
    <message>
        <source>Fast track</source>
        <translation>المسار السريع</translation>
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
        <source>Female</source>
        <translation>أنثى</translation>
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
        <source>Finding the page</source>
        <translation>تحديد موضع الصفحة</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
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
        <source>Flight number</source>
        <translation>رقم الرحلة</translation>
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
        <source>From character to character</source>
        <translation>من حرف إلى حرف</translation>
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
        <source>Frontier worker permit</source>
        <translation>تصريح عامل حدودي</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Glare on the MRZ: move the lamp or the document</source>
        <translation>انعكاس على MRZ: حرّك المصباح أو الوثيقة</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة الفحص</translation>
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
        <source>Height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Height in centimetres</source>
        <translation>الطول بالسنتيمتر</translation>
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
        <source>Hold still</source>
        <translation>ثبّت الوثيقة</translation>
    </message>
    <message>
        <source>Host of the link</source>
        <translation>مضيف الرابط</translation>
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
        <source>How far the zone may be off, in millimetres</source>
        <translation>الفرق المسموح به في موضع المنطقة، بالمليمترات</translation>
    </message>
    <message>
        <source>How often this check is wrong: on computer-made test documents: not measured yet; on real documents: not measured.</source>
        <translation>نسبة خطأ هذا التدقيق: على وثائق اختبار مصنوعة بالحاسوب: لم تُقَس بعد؛ على وثائق حقيقية: لم تُقَس.</translation>
    </message>
    <message>
        <source>I am in doubt</source>
        <translation>لديّ شك</translation>
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
        <source>Identity card, both sides</source>
        <translation>بطاقة هوية، الوجهان</translation>
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
        <source>Infrared light</source>
        <translation>أشعة تحت حمراء</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>رقم الجرد</translation>
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
        <source>It could not be read from {name}: the program met an error ({fault}). Capture the page again</source>
        <translation>تعذرت القراءة من {name}: حدث خطأ في البرنامج ({fault}). صوّر الصفحة ثانية</translation>
    </message>
    <message>
        <source>It gave an answer that makes no sense</source>
        <translation>أعطى جوابًا غير مفهوم</translation>
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
        <source>Job title</source>
        <translation>العنوان الوظيفي</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>احفظ رمز الاسترداد</translation>
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
        <source>Kind of the holder's document</source>
        <translation>نوع وثيقة الحامل</translation>
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
        <source>Lay the document down and open its picture</source>
        <translation>ضع الوثيقة وافتح صورتها</translation>
    </message>
    <message>
        <source>Lay the page with the MRZ flat and straight, all of it inside the picture, and take the picture again.</source>
        <translation>ضع الصفحة التي فيها MRZ مستوية ومستقيمة، وكلها داخل الصورة، ثم أعد التقاط الصورة.</translation>
    </message>
    <message>
        <source>Leg {leg} of {count} is missing</source>
        <translation>تنقص المرحلة {leg} من {count}</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>مدة الإقامة</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>سُمح بالمرور</translation>
    </message>
    <message>
        <source>Let the traveller pass</source>
        <translation>السماح بمرور المسافر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
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
        <source>Likeness below which it is another typeface</source>
        <translation>درجة التشابه التي يُعد ما دونها خطًا آخر</translation>
    </message>
    <message>
        <source>Likeness from which the typeface is OCR-B</source>
        <translation>درجة التشابه التي يُعد الخط بدءًا منها OCR-B</translation>
    </message>
    <message>
        <source>Likeness to OCR-B</source>
        <translation>التشابه مع OCR-B</translation>
    </message>
    <message>
        <source>Limited stay</source>
        <translation>إقامة محدودة</translation>
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
        <source>Lock this sheet away. It opens all records.</source>
        <translation>احفظ هذه الورقة في مكان مقفل. فهي تفتح كل السجلات.</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>الضلع الطويل</translation>
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
        <source>Look at the marked characters and correct them by hand</source>
        <translation>انظر إلى الحروف والأرقام المؤشَّرة وصحّحها يدويًا</translation>
    </message>
    <message>
        <source>Look at the marked digits and correct them by hand</source>
        <translation>انظر إلى الأرقام المؤشَّرة وصحّحها يدويًا</translation>
    </message>
    <message>
        <source>Look at the place yourself</source>
        <translation>انظر إلى الموضع بنفسك</translation>
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
        <source>MRZ</source>
        <translation>MRZ</translation>
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
        <source>Machine-readable zone in a barcode</source>
        <translation>منطقة القراءة الآلية في رمز شريطي</translation>
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
        <source>Marketing airline</source>
        <translation>شركة الطيران المسوِّقة</translation>
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
        <source>Measuring the program</source>
        <translation>قياس أداء البرنامج</translation>
    </message>
    <message>
        <source>Medical indicator</source>
        <translation>إشارة طبية</translation>
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
        <source>Most barcodes are not signed. This says nothing of the document</source>
        <translation>معظم الرموز الشريطية غير موقَّعة. وهذا لا يدل على شيء في الوثيقة</translation>
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
        <source>Name prefix</source>
        <translation>ما يسبق الاسم</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>ما يلي الاسم</translation>
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
        <source>No barcode was read</source>
        <translation>لم يُقرأ رمز شريطي</translation>
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
        <source>No sign of forgery in what was checked</source>
        <translation>لا علامة تزوير فيما دُقِّق</translation>
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
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>No. {number}, {day}, {time}: {outcome}</source>
        <translation>الرقم {number}، {day}، {time}: {outcome}</translation>
    </message>
    <message>
        <source>Nobody may travel on it. Ask how the holder came by it</source>
        <translation>لا يجوز لأحد السفر بها. اسأل كيف حصل عليها حاملها</translation>
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
        <source>Normal</source>
        <translation>عادي</translation>
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
        <source>Not checked</source>
        <translation>لم يُدقَّق</translation>
    </message>
    <message>
        <source>Not decided. Examine it yourself</source>
        <translation>لم تُحسم. افحصها بنفسك</translation>
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
        <source>Nothing was examined. Open the picture again, or another one.</source>
        <translation>لم يُفحص شيء. افتح الصورة ثانية أو افتح صورة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was found that needs a step of its own</source>
        <translation>لم يُعثر على ما يتطلب إجراءً خاصًا</translation>
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
        <source>Official or service passport</source>
        <translation>جواز سفر رسمي أو جواز خدمة</translation>
    </message>
    <message>
        <source>Official travel document</source>
        <translation>وثيقة سفر رسمية</translation>
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
        <source>Opening page {page} of {pages} of {name}</source>
        <translation>فتح الصفحة {page} من {pages} من {name}</translation>
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
        <source>Part of the date is unknown</source>
        <translation>جزء من التاريخ مجهول</translation>
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
        <source>Passport, a check digit is wrong</source>
        <translation>جواز سفر فيه رقم تدقيق خاطئ</translation>
    </message>
    <message>
        <source>Passport, expired</source>
        <translation>جواز سفر منتهي الصلاحية</translation>
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
        <source>Permission to stay during the asylum procedure</source>
        <translation>إذن إقامة أثناء إجراءات اللجوء</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>مُحيت البيانات الشخصية</translation>
    </message>
    <message>
        <source>Personal data will be erased on {day}</source>
        <translation>ستُمحى البيانات الشخصية في {day}</translation>
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
        <source>Pictures</source>
        <translation>الصور</translation>
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
        <source>Print the code</source>
        <translation>طباعة الرمز</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>المطبوع</translation>
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
        <source>Race or ethnicity</source>
        <translation>العِرق أو القومية</translation>
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
        <source>Reading the MRZ</source>
        <translation>قراءة MRZ</translation>
    </message>
    <message>
        <source>Reading with {engine}</source>
        <translation>القراءة بواسطة {engine}</translation>
    </message>
    <message>
        <source>Record my own view before the program shows its result</source>
        <translation>تسجيل رأيي قبل أن يعرض البرنامج نتيجته</translation>
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
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Run the examination again. If it stays so, tell your administrator</source>
        <translation>أعد الفحص. إن بقي الحال هكذا فأبلغ مدير النظام</translation>
    </message>
    <message>
        <source>Save as a report</source>
        <translation>حفظ كتقرير</translation>
    </message>
    <message>
        <source>Save the report. It holds personal data.</source>
        <translation>حفظ التقرير. فيه بيانات شخصية.</translation>
    </message>
    <message>
        <source>Scan the page with a scanner that states its resolution</source>
        <translation>امسح الصفحة بماسح ضوئي يذكر دقته</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Seal and print differ in characters that were not read surely</source>
        <translation>يختلف الختم الرقمي عن المطبوع في حروف أو أرقام لم تُقرأ بوضوح كافٍ</translation>
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
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Second baggage tag</source>
        <translation>بطاقة الأمتعة الثانية</translation>
    </message>
    <message>
        <source>Security data</source>
        <translation>بيانات الأمان</translation>
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
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>الضلع القصير</translation>
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
        <source>Size of the following fields</source>
        <translation>حجم الحقول التالية</translation>
    </message>
    <message>
        <source>Size of the security data</source>
        <translation>حجم بيانات الأمان</translation>
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
        <source>Something went wrong inside the program ({name}). Try again; if it happens again, tell whoever looks after this computer.</source>
        <translation>حدث خطأ داخل البرنامج ({name}). حاول ثانية؛ وإن تكرر فأبلغ المسؤول عن هذا الحاسوب.</translation>
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
        <source>Specimen comparison</source>
        <translation>المقارنة بالنموذج</translation>
    </message>
    <message>
        <source>Specimen {name}</source>
        <translation>النموذج {name}</translation>
    </message>
    <message>
        <source>Specimen: not a travel document</source>
        <translation>نموذج: ليس وثيقة سفر</translation>
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
        <source>Successful</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Supplementary sheet of a residence permit</source>
        <translation>ورقة ملحقة بتصريح إقامة</translation>
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
        <source>Tell your administrator; the program is not complete</source>
        <translation>أبلغ مدير النظام؛ البرنامج غير مكتمل</translation>
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
        <source>Text without a field code</source>
        <translation>نص بلا رمز حقل</translation>
    </message>
    <message>
        <source>The JSON cannot be read</source>
        <translation>تعذرت قراءة JSON</translation>
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
        <source>The address uses letters that can look like others</source>
        <translation>في العنوان حروف قد تشبه حروفًا أخرى</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>الجواب غير مفهوم</translation>
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
        <source>The characters stand {found} mm apart; {due} mm is due</source>
        <translation>التباعد بين الحروف {found} مم؛ والمطلوب {due} مم</translation>
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
        <source>The disk is almost full: {free} MiB free, {least} MiB needed. Make room, then start again. Nothing was lost.</source>
        <translation>القرص شبه ممتلئ: المساحة الحرة {free} MiB، والمطلوب {least} MiB. وفّر مساحة ثم ابدأ ثانية. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The disk is full or failing. The last step was not saved.</source>
        <translation>القرص ممتلئ أو معطوب. لم تُحفظ الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>The document code must begin with a letter</source>
        <translation>يجب أن يبدأ رمز الوثيقة بحرف</translation>
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
        <source>The file is too large for certificates; choose a .cer or .pem file</source>
        <translation>الملف أكبر من أن يكون ملف شهادات؛ اختر ملفًا من نوع ⁦.cer⁩ أو ⁦.pem⁩</translation>
    </message>
    <message>
        <source>The first search of {name} broke off: {why}</source>
        <translation>انقطع البحث الأول في {name}: {why}</translation>
    </message>
    <message>
        <source>The folder cannot be made: {folder}</source>
        <translation>تعذر إنشاء المجلد: {folder}</translation>
    </message>
    <message>
        <source>The full search of {name} broke off: {why}</source>
        <translation>انقطع البحث الكامل في {name}: {why}</translation>
    </message>
    <message>
        <source>The header is of the old manner</source>
        <translation>الترويسة بالصيغة القديمة</translation>
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
        <source>The key of this pack is another one: {found}. Do not use the pack</source>
        <translation>مفتاح هذه الحزمة مختلف: {found}. لا تستعمل الحزمة</translation>
    </message>
    <message>
        <source>The key of this pack was revoked. Do not use it, and tell your administrator</source>
        <translation>مفتاح هذه الحزمة مُبطَل. لا تستعملها، وأبلغ مدير النظام</translation>
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
        <source>The machine-readable zone gives no date of expiry that can be read</source>
        <translation>لا تتضمن منطقة القراءة الآلية تاريخ نفاذ يمكن قراءته</translation>
    </message>
    <message>
        <source>The machine-readable zone is not printed in OCR-B</source>
        <translation>منطقة القراءة الآلية غير مطبوعة بخط OCR-B</translation>
    </message>
    <message>
        <source>The messages are cut short</source>
        <translation>الرسائل مقتطعة</translation>
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
        <source>The page differs from the size of its kind by {offset} mm</source>
        <translation>تختلف الصفحة عن قياس نوعها بمقدار {offset} مم</translation>
    </message>
    <message>
        <source>The pages of {name} are too large to be opened together. Save the pages of the document as a file of their own.</source>
        <translation>صفحات {name} أكبر من أن تُفتح معًا. احفظ صفحات الوثيقة في ملف مستقل.</translation>
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
        <source>The picture changed on its way to the records.</source>
        <translation>تغيرت الصورة في طريقها إلى السجلات.</translation>
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
        <source>The print does not say what the seal says, but the seal is not proven</source>
        <translation>المطبوع لا يطابق الختم الرقمي، لكن الختم الرقمي غير مُثبَت</translation>
    </message>
    <message>
        <source>The print does not say what the signed seal says</source>
        <translation>المطبوع لا يطابق الختم الرقمي الموقَّع</translation>
    </message>
    <message>
        <source>The process it ran in died</source>
        <translation>توقفت العملية التي كان يعمل فيها</translation>
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
        <source>The signature fits, but the certificate has expired</source>
        <translation>التوقيع مطابق، لكن الشهادة منتهية</translation>
    </message>
    <message>
        <source>The signature fits, but the certificate is not valid yet</source>
        <translation>التوقيع مطابق، لكن الشهادة لم تصبح سارية بعد</translation>
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
        <source>The size of the security data cannot be read</source>
        <translation>تعذرت قراءة حجم بيانات الأمان</translation>
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
        <source>The two passphrases differ. Type them again.</source>
        <translation>عبارتا المرور مختلفتان. اكتبهما ثانية.</translation>
    </message>
    <message>
        <source>The value stands for a special rule; compare it with the print</source>
        <translation>القيمة تعني قاعدة خاصة؛ قارنها بالمطبوع</translation>
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
        <source>There is no light {name}; there are {known}</source>
        <translation>لا يوجد ضوء باسم {name}؛ الموجود: {known}</translation>
    </message>
    <message>
        <source>There is no machine-readable zone</source>
        <translation>لا توجد منطقة قراءة آلية</translation>
    </message>
    <message>
        <source>There is no picture to examine. Give at least one</source>
        <translation>لا توجد صورة للفحص. أعطِ صورة واحدة على الأقل</translation>
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
        <source>There is no specimen of this kind of document here to compare with</source>
        <translation>لا يوجد هنا نموذج من هذا النوع من الوثائق للمقارنة به</translation>
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
        <source>Third baggage tag</source>
        <translation>بطاقة الأمتعة الثالثة</translation>
    </message>
    <message>
        <source>This could not be examined</source>
        <translation>تعذر فحص هذا</translation>
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
        <source>This is a key of another kind</source>
        <translation>هذا مفتاح من نوع آخر</translation>
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
        <source>This part is not in the list: {tag}</source>
        <translation>هذا الجزء غير موجود في القائمة: {tag}</translation>
    </message>
    <message>
        <source>This part of a record cannot be written.</source>
        <translation>تعذرت كتابة هذا الجزء من السجل.</translation>
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
        <source>To airport</source>
        <translation>إلى مطار</translation>
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
        <source>Try a sample</source>
        <translation>تجربة نموذج</translation>
    </message>
    <message>
        <source>Two files in the pack have the same name</source>
        <translation>في الحزمة ملفان بالاسم نفسه</translation>
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
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock the records</source>
        <translation>افتح قفل السجلات</translation>
    </message>
    <message>
        <source>Unlock them with the passphrase.</source>
        <translation>افتح قفلها بعبارة المرور.</translation>
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
        <source>Way of sampling</source>
        <translation>طريقة أخذ العينة</translation>
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
        <source>What follows</source>
        <translation>ما يلي ذلك</translation>
    </message>
    <message>
        <source>What stands in "base64" is no base 64</source>
        <translation>ما ورد في ⁦"base64"⁩ ليس بترميز base 64</translation>
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
        <source>White light</source>
        <translation>ضوء أبيض</translation>
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
        <source>Without a known machine-readable zone the due size is not known</source>
        <translation>من دون منطقة قراءة آلية معروفة لا يُعرف القياس المطلوب</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>X in the MRZ; the standard asks for &lt;</source>
        <translation>توجد X في MRZ؛ والمعيار يطلب ⁦&lt;⁩</translation>
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
        <source>more than 10 years</source>
        <translation>أكثر من عشر سنوات</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُدقَّق</translation>
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
        <source>{field}: {said} in the barcode, {printed} in the machine-readable zone. Different in all: {count}</source>
        <translation>{field}: في الرمز الشريطي {said}، وفي منطقة القراءة الآلية {printed}. عدد الحقول المختلفة: {count}</translation>
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
        <source>{light}: {name}</source>
        <translation>{light}: {name}</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} أشهر</translation>
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
        <source>{result}: {reason}</source>
        <translation>{result}: {reason}</translation>
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
        <source>{titles}; {title}</source>
        <translation>{titles}؛ {title}</translation>
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
        <source>{width} x {height} pixels</source>
        <translation>{width} × {height} بكسل</translation>
    </message>
    <message>
        <source>{words} ({cause})</source>
        <translation>{words} ({cause})</translation>
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
