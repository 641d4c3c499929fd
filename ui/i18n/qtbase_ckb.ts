<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb_IQ" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>باشە</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>پاشەکەوتکردنی هەموو</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;بەڵێ</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>بەڵێ بۆ &amp;هەموو</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;نەخێر</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>نەخێر &amp;بۆ هەموو</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>هەوڵدانەوە</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>پشتگوێخستن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>فڕێدان</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>یارمەتی</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>جێبەجێکردن</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ڕێکخستنەوە</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>گەڕاندنەوەی بنەڕەتییەکان</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>باشە</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;باشە</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;داخستن</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>داخستن بێ پاشەکەوتکردن</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>باشە</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>یارمەتی</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>پیشاندانی وردەکاری…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>شاردنەوەی وردەکاری…</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;پووچکردنەوە</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دووبارەکردنەوە</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;بڕین</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;لەبەرگرتنەوە</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>لەبەرگرتنەوەی &amp;بەستەر</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لکاندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>دیاریکردنی هەموو</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;پووچکردنەوە</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دووبارەکردنەوە</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;بڕین</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;لەبەرگرتنەوە</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لکاندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>دیاریکردنی هەموو</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;دیاریکردنی هەموو</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;زیادکردن</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;کەمکردنەوە</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>گەڕان لە:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>پێشەوە</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>چوونە پێشەوە</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>بوخچەی سەرەوە</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>چوون بۆ بوخچەی سەرەوە</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>دروستکردنی بوخچەی نوێ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>دروستکردنی بوخچەیەکی نوێ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>پیشاندان بە لیست</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>گۆڕین بۆ پیشاندان بە لیست</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>پیشاندان بە وردەکاری</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>گۆڕین بۆ پیشاندان بە وردەکاری</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>جۆری فایلەکان:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;ناوی فایل:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>بوخچە:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;کردنەوە</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;هەڵبژاردن</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;ناونانەوە</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;سڕینەوە</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>پیشاندانی فایلە &amp;شاراوەکان</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>بوخچەی &amp;نوێ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>هەموو فایلەکان (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>بوخچەکان</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>دۆزینەوەی بوخچە</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>پاشەکەوتکردن وەک</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>شوێنە نوێیەکان</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>کۆمپیوتەرەکەم</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>لێدەر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>بوخچە</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نەزانراو</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>لای لاتەنیشت</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>لیستی شوێن و نیشانەکان</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایلەکان</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 پێشتر هەیە.
دەتەوێت جێگەی بگریتەوە؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
فایلەکە نەدۆزرایەوە.
تکایە دڵنیا بە لە ناوی فایلەکە.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
بوخچەکە نەدۆزرایەوە.
تکایە دڵنیا بە لە ناوی بوخچەکە.</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>نەتوانرا بوخچەکە بسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>دڵنیایت لە سڕینەوەی '%1'؟</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>'%1' پارێزراوە لە نووسین.
هەر دەتەوێت بیسڕیتەوە؟</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>قەبارە</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ڕێکەوتی گۆڕین</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>کۆمپیوتەرەکەم</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>کۆمپیوتەر</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>چاپکردن</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;چاپکردن</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;هەڵبژاردەکان &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;هەڵبژاردەکان &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>چاپکردن بۆ فایل (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>فایلی ناوخۆیی</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>نووسینی فایلی PDF</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>چاپکەر</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;ناو:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;تایبەتمەندییەکان</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>شوێن:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پێشبینین</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>جۆر:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;فایلی دەرچوون:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>دانەکان</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>مەودای چاپ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>هەمووی چاپ بکە</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>پەڕە لە</translation>
    </message>
    <message>
        <source>to</source>
        <translation>بۆ</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>ئەم پەڕەیە</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>دیاریکراو</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>پەڕەکان</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>ڕێکخستنی دەرچوون</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>دانەکان:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>هەڵبژاردەکان</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>ڕەنگاوڕەنگ</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>خۆڵەمێشی</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>داخستنی خشتە</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;باشە</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>هەڵە:</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>کردنەوەی لیستەکە</translation>
    </message>
    <message>
        <source>True</source>
        <translation>ڕاست</translation>
    </message>
    <message>
        <source>False</source>
        <translation>هەڵە</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>لێرە</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>پەڕەیەک سەرەوە</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>پەڕەیەک خوارەوە</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>سەرەوە</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>خوارەوە</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>سەرەتا</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>کۆتایی</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>لێواری چەپ</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>لێواری ڕاست</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>چەپ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ڕاست</translation>
    </message>
</context>
</TS>
